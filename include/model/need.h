#ifndef MODEL_NEED_H
#define MODEL_NEED_H

/*
 * Need: what she may ask for, the ladder on which every need climbs, and when a scene
 * plans one. Seconds of the scene; strengths lie in [0, 1].
 */

#include <stdint.h>

typedef enum Need {
    NEED_NONE,
    NEED_NEAR,  /* company, contact */
    NEED_SHARE, /* look at this with me */
    NEED_PLAY,
    NEED_JOY, /* delight in me */
    NEED_HELP,
    NEED_BREAK, /* a pause */
    NEED_SOOTHE,
    NEED_SHELTER,
    NEED_SETTLE,
    NEED_HUNGER,
    NEED_TIRED,
    NEED_DISCOMFORT,
    NEED_UNSOOTHABLE,
    NEED_COUNT
} Need;

/* The ladder of every need: what the room tells, two channels, three and fuss, all and
 * cry. */
typedef enum Step {
    STEP_NONE,
    STEP_CONTEXT,
    STEP_SUBTLE,
    STEP_CLEAR,
    STEP_LOUD,
    STEP_COUNT
} Step;

typedef struct NeedPlan {
    Need need;
    double from_s;      /* 0 to 600 */
    double strength;    /* 0 to 1: how fast it climbs and how long it takes to meet */
    double ladder_s[3]; /* seconds from context to subtle, subtle to clear, clear to loud;
                           2 to 120 */
    uint8_t variants;   /* bit v: happens in variant v; 7 = always */
} NeedPlan;

enum { PLAN_OWN = 255 }; /* Infant.plan of a need that arose by itself */

extern const char *const NEED_NAMES[NEED_COUNT];
extern const char *const STEP_NAMES[STEP_COUNT];

#endif
