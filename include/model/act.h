#ifndef MODEL_ACT_H
#define MODEL_ACT_H

/*
 * Act, Care: what a caregiver does in one tick, already quantised.
 *
 * Care is five bytes, a value. Keyboard, mouse, pad, tape and scripted caregiver all make
 * the same value, and the model never sees more. An act *begins* on the tick on which
 * `act` or `choice` differs from the tick before; input leaves one tick of ACT_NONE
 * between two presses of the same verb. What an act does goes on after the press for as
 * long as the table ACTS says (it goes home by itself). Every Care is legal in every
 * state.
 */

#include "model/care.h"

enum { TICKS_PER_SECOND = GOODENOUGH_TICKS }; /* 60; the build may set 120 for a check */

typedef enum Act {
    ACT_NONE, /* soft face, eyes on the baby: being there */
    ACT_LOOK,
    ACT_WARM,
    ACT_NAME,
    ACT_HOLD,
    ACT_TEND,
    ACT_BREATHE,
    ACT_WAIT,
    ACT_STILL,     /* neutral face: timeline and policies alone */
    ACT_ELSEWHERE, /* mind or eyes away */
    ACT_GONE,      /* out of view */
    ACT_COUNT
} Act;

/* What Tend reaches for. */
typedef enum Thing {
    THING_FEED,
    THING_WIND,
    THING_CHANGE,
    THING_BED,
    THING_DIM, /* quieter: dim the light, radio off */
    THING_TOY,
    THING_HELP,
    THING_SPEAK, /* a word to the other person in the room */
    THING_COUNT
} Thing;

/* What Breathe may become while the caregiver's own stress is high. */
typedef enum Breath {
    BREATH_SELF,
    BREATH_SAFE_COT,
    BREATH_COME_BACK,
    BREATH_HAND_OVER,
    BREATH_COUNT
} Breath;

typedef struct ActFacts {
    const char *name;   /* as tapes and level files write it */
    double linger_s;    /* how long the act goes on after its press, s [design] */
    double stimulation; /* what it adds to the room at ordinary vigour, 0 to 1 [design] */
} ActFacts;

extern const ActFacts ACTS[ACT_COUNT];
extern const char *const THING_NAMES[THING_COUNT];
extern const char *const BREATH_NAMES[BREATH_COUNT];

#endif
