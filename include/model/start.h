#ifndef MODEL_START_H
#define MODEL_START_H

/*
 * Start: how both come into a scene: her gauges, what she expects of this carer and how
 * the carer is. Levels lie in [0, 1] unless said.
 */

#include <stdint.h>

/* R where nothing is known: most of what she does finds an answer [design]. */
static const double CONTINGENCY_USUAL = .55;

typedef struct Start {
    double arousal, valence; /* 0 to 1; -1 to 1 */
    double hunger, tiredness, discomfort;
    double trust;  /* 0 to 1 */
    double stress; /* the caregiver's, 0 to 1 */
    double since_feed_min, since_sleep_min;
    double resilience; /* 0 to 1 */
    double wary;       /* what a moment just gone by has left, 0 to 1: she is wary,
                          from seven months sober and still as well */
    double sleep_debt; /* the caregiver's, 0 to 1: crying and frights strain more */
    double unmet; /* needs to be near that lately went unmet, running together; 0 to 9 */
    double unmet_far;     /* the same of sharing, play and help */
    double unpredictable; /* U of her days: how little this care could be foretold */
    double second_trust, second_stress; /* what stands between her and the second carer */
    double foreseen;        /* how much more surely than usual this carer answered her
                               earlier in the day: R - CONTINGENCY_USUAL, -.55 to .45 */
    double second_foreseen; /* and the second carer */
    uint8_t tired, worn;    /* bit v: in variant v she, the carer, comes in tired */
} Start;

#endif
