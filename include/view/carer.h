#ifndef VIEW_CARER_H
#define VIEW_CARER_H

/* Carer: your own body in the scene, which follows what you do and is its camera. */

#include "model/dyad.h"

/* What the caregiver's body does now; eased in real time like Pose. */
typedef struct Body {
    double pan_x, pan_y;            /* -1 to 1; 1 is 6 % of the width */
    double lean;                    /* -1 back 3 % (Wait) to 1 in 4 % (Warm) */
    double lift;                    /* -1 to 1: the view lifts and sinks in a breath */
    double light;                   /* 0 to 1: warmth on her face */
    double hush;                    /* 0 to 1: the room quieter */
    double hands_in;                /* 0 resting palms up, 1 on her (Hold) */
    double hands_down;              /* 0 to 1: hands open and away (Wait) */
    double reach_x, reach_y, reach; /* Tend: where the hand goes, and how far, 0 to 1 */
    double rock;                    /* phase of rocking, while held */
    double narrow;    /* 0 to 1: high stress narrows and quietens the picture */
    double showing;   /* 0 to 1 each: your hands' own way of Look, ... */
    double cupping;   /* ... of Warm, */
    double telling;   /* ... of Name, */
    double sinking;   /* ... of Breathe, */
    double handing;   /* ... and of handing her over */
    double handed;    /* 0 the first carer's hands, 1 the second's */
    double held;      /* 0 to 1: how near she is brought */
    double speed[19]; /* velocities */
} Body;

/* Moves `body` by `seconds` towards what `dyad`'s caregiver does. */
void body_follow(Body *body, const Dyad *dyad, const Scenario *scenario, double seconds,
                 bool steady);

#endif
