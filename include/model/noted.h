#ifndef MODEL_NOTED_H
#define MODEL_NOTED_H

/*
 * Noted: what the log holds: serves, needs from first cue to closing, moments worth a
 * word. Ticks unless said.
 */

#include "model/care.h"
#include "model/shown.h"

/* One serve of hers, and what came back. */
typedef struct Serve {
    uint32_t tick;
    uint32_t answered; /* tick of the answer; 0: it passed by */
    uint8_t voice;     /* VoiceSign, or VOICE_NONE for a look or a reach */
    uint8_t need;      /* asking meanwhile; NEED_NONE: it was a bid */
    uint8_t shown;     /* Shown: how she began it */
    Care answer;       /* as it was seen: act, gaze and choice alone */
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
    uint8_t shown;   /* Shown at its first cue */
    uint8_t target;  /* what she looked at then, 1 + its index; 0: no thing */
} LogEpisode;

typedef enum MomentKind {
    MOMENT_FIRST_BID, /* she started it: told of a serve */
    MOMENT_RUPTURE,
    MOMENT_FOUND,  /* she looked back, softer */
    MOMENT_EASY,   /* easy again */
    MOMENT_WAITED, /* a wait that worked: a leaf */
    MOMENT_CREST,
    MOMENT_MET,  /* a need met to the end */
    MOMENT_HARD, /* a hard stretch: long clear or loud */
    MOMENT_COUNT
} MomentKind;

/* A moment, and what can be told of it: all of it could be seen in the room. */
typedef struct Moment {
    uint32_t tick;
    uint32_t from;      /* when it began: the slip, the turn away, the first sign */
    uint32_t acted;     /* when `act` began; 0: nothing was done in it */
    uint32_t back;      /* when she looked at you again, within 4 s; 0: she did not */
    uint8_t kind;       /* MomentKind */
    uint8_t need;       /* asking until then */
    uint8_t shown_from; /* Shown at `from` */
    uint8_t shown;      /* Shown at `tick` */
    uint8_t target;     /* what she looked at last in it, 1 + its index; 0: no thing */
    uint8_t there;      /* 1: somebody was there for nearly all of it */
    Care act;           /* what was done last in it: act, gaze and choice alone */
} Moment;

#endif
