#ifndef MODEL_SESSION_H
#define MODEL_SESSION_H

/*
 * Session: one scene being played: scenario, dyad, the tape of what was done and the log
 * of what was seen. Owned by the caller (App or the lab); large, so not on small stacks.
 */

#include "model/dyad.h"

enum {
    MODEL_VERSION = 1, /* rises when goldens change on purpose */
    TAPE_CHANGES_MAX = 16384,
    TAPE_SECONDS_MAX = 600,
    LOG_CODES_MAX = TAPE_SECONDS_MAX * 4,
    LOG_SERVES_MAX = 512,
    LOG_EPISODES_MAX = 32,
    LOG_MOMENTS_MAX = 64,
};

typedef struct TapeChange {
    uint32_t tick;
    Care care;
} TapeChange;

typedef struct Tape {
    uint64_t seed;
    uint32_t ticks; /* length so far */
    int change_count;
    int check_count;
    TapeChange changes[TAPE_CHANGES_MAX];
    uint64_t checks[TAPE_SECONDS_MAX]; /* dyad_check at the end of each second */
} Tape;

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
typedef struct Episode {
    uint32_t tick, noticed, closed;  /* first cue, first act, closing; 0: not yet */
    uint8_t need, step_noticed, how; /* Need, Step at the first act, Closed */
    uint8_t tries;
} Episode;

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
    Episode episodes[LOG_EPISODES_MAX];
    int episode_count;
    Moment moments[LOG_MOMENTS_MAX];
    int moment_count;
    struct {
        uint32_t tick;
        uint8_t mark;
    } marks[LOG_MOMENTS_MAX];
    int mark_count;
} Log;

typedef struct Session {
    Scenario scenario;
    Dyad dyad;
    Tape tape;
    Log log;
} Session;

/* Begins a session of `scenario` under `seed`. */
void session_begin(Session *session, const Scenario *scenario, uint64_t seed);

/*
 * Moves `session` one tick on: dyad, tape (when `care` changed) and log. When the tape is
 * full the dyad ends softly. Does nothing once the dyad has ended.
 */
void session_step(Session *session, Care care);

/* Ends the scene by the player's wish; costs nothing, says nothing. */
void session_skip(Session *session);

/* Returns the care `tape` holds at `tick`; `*cursor` is the reader's place, 0 at the
 * start. */
Care tape_care(const Tape *tape, uint32_t tick, int *cursor);

/* Replays `tape` on `scenario` into `session` up to `tick`. Returns the first second
 * whose check differs, or -1. */
int session_replay(Session *session, const Scenario *scenario, const Tape *tape,
                   uint32_t tick);

#endif
