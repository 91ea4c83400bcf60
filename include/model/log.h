#ifndef MODEL_LOG_H
#define MODEL_LOG_H

/*
 * Log: what was seen, for the story afterwards and the lab: codes four times a second,
 * serves, needs from first cue to closing, and moments worth a word. Ticks unless said.
 * What comes when a list is full is left out.
 */

#include "model/tape.h"

enum {
    LOG_CODES_MAX = TAPE_SECONDS_MAX * 4,
    LOG_SERVES_MAX = 512,
    LOG_EPISODES_MAX = 32,
    LOG_MOMENTS_MAX = 64,
};

/* One serve of hers, and what came back. */
typedef struct Serve {
    uint32_t tick;
    uint32_t answered; /* tick of the answer; 0: it passed by */
    uint8_t voice;     /* VoiceSign, or VOICE_NONE for a look or a reach */
    uint8_t act;       /* Act of the answer */
} Serve;

/* One need, from its first cue to how it closed. */
typedef enum Closed {
    CLOSED_OPEN,
    CLOSED_MET,
    CLOSED_LET_GO,
    CLOSED_HANDED_ON,
    CLOSED_COUNT
} Closed;

typedef struct LogEpisode {
    uint32_t tick, noticed, closed;  /* first cue, first act, closing; 0: not yet */
    uint8_t need, step_noticed, how; /* Need, Step at the first act, Closed */
    uint8_t tries;
    uint8_t outcome; /* Outcome, once closed */
    uint8_t carer;   /* who was with her then: 0 the first, 1 the second */
    uint8_t mishap;  /* 1: something in it had to be put right */
} LogEpisode;

typedef enum MomentKind {
    MOMENT_FIRST_BID, /* she started it */
    MOMENT_RUPTURE,
    MOMENT_FOUND,  /* she looked back, softer */
    MOMENT_EASY,   /* easy again */
    MOMENT_WAITED, /* a wait that worked: a leaf */
    MOMENT_CREST,
    MOMENT_MET,  /* a need met to the end */
    MOMENT_HARD, /* a hard stretch: long clear or loud */
    MOMENT_CLOSING,
    MOMENT_COUNT
} MomentKind;

typedef struct Moment {
    uint32_t tick;
    uint8_t kind; /* MomentKind */
    uint8_t act;  /* Act that led to it, or ACT_NONE */
    uint8_t need;
} Moment;

typedef struct Log {
    uint8_t infant[LOG_CODES_MAX], caregiver[LOG_CODES_MAX],
        together[LOG_CODES_MAX]; /* 4 Hz codes */
    int code_count;
    Serve serves[LOG_SERVES_MAX];
    int serve_count;
    LogEpisode episodes[LOG_EPISODES_MAX];
    int episode_count;
    Moment moments[LOG_MOMENTS_MAX];
    int moment_count;
    struct {
        uint32_t tick;
        uint8_t mark;
    } marks[LOG_MOMENTS_MAX];
    int mark_count;
} Log;

#endif
