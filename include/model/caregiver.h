#ifndef MODEL_CAREGIVER_H
#define MODEL_CAREGIVER_H

/*
 * Caregiver: the adult's body: what it does now, and for how long. What it feels is one
 * number, stress. Seconds of the scene; levels lie in [0, 1] unless said.
 */

#include <stdint.h>

typedef struct Caregiver {
    double stress; /* G, 0 calm to 1 alarmed */
    double warmth; /* how engaged the visible face and voice are, 0 to 1 */
    double idle_s; /* seconds without any input; gaze drifts after 12 */
    double tempo;  /* acts a second, smoothed over 8 s: vigour */
    uint8_t doing; /* Act that is going on, press or linger */
    uint8_t choice;
    uint8_t vigor;
    uint8_t gaze;
    uint8_t slipped; /* EventKind + 1 that has called the caregiver away; 0 none */
    uint8_t fresh;   /* 1 on the tick on which an act began */
    uint8_t micro;   /* 1 while the soft face is about to answer the serve in the air by a
                        look */
    uint8_t face;    /* Phase the automatic face is in, under any act */
    uint8_t stance;  /* Stance */
    uint8_t lively;  /* vigour of the automatic face */
    uint8_t voicing; /* 1 while the caregiver's voice sounds */
    double doing_s;  /* seconds since the act began */
    double held_s;   /* seconds its press has been held */
    double free_s;   /* seconds since the press was let go */
    double away_s;   /* seconds of the safe cot left; 0: here */
    double engaged_s; /* seconds since the last engaged act or micro reply */
    double wander_s;  /* seconds the present timeline slip still has */
} Caregiver;

/* What stands between her and one carer while the other is with her. */
typedef struct Bond {
    double trust, contingency, expectancy, stress;
} Bond;

#endif
