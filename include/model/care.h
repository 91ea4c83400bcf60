#ifndef MODEL_CARE_H
#define MODEL_CARE_H

/*
 * Care: all a caregiver gives the model in one tick: five bytes, a value. Every one is
 * legal in every state. See act.h for the verbs.
 */

#include <stdbool.h>
#include <stdint.h>

/* Care.gaze: 0, 1, 2, and from 3 on an index into Scenario.targets. */
enum { GAZE_FACE, GAZE_SHARED, GAZE_AWAY, GAZE_TARGET };

enum { VIGOR_STILL = 16, VIGOR_SOFT = 64, VIGOR_ORDINARY = 128, VIGOR_LIVELY = 192 };

/* How the automatic face goes with her while no act is done. Players are always easy. */
typedef enum Stance {
    STANCE_EASY,   /* follows as a calm adult's face does: often, not always */
    STANCE_ECHO,   /* copies whatever she shows: policies alone */
    STANCE_ADRIFT, /* moves by itself, without seeing her: policies alone */
    STANCE_COUNT
} Stance;

typedef struct Care {
    uint8_t act;    /* Act */
    uint8_t vigor;  /* 64 soft, 128 ordinary; tempo does the rest; NONE: of the face, 0 as
                       ordinary */
    uint8_t gaze;   /* GAZE_FACE, GAZE_SHARED, GAZE_AWAY, GAZE_TARGET + index */
    uint8_t choice; /* NAME: index into Scenario.names; TEND: Thing; BREATHE: Breath;
                       NONE: Stance; else 0 */
    uint8_t since;  /* tenths of a second from the first input of any kind to the act */
} Care;

/* Returns whether `a` and `b` are the same care. */
bool care_same(Care a, Care b);

#endif
