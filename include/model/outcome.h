#ifndef MODEL_OUTCOME_H
#define MODEL_OUTCOME_H

/*
 * Outcome: the kinds of need episodes and how one caregiver closes them. Shares lie in
 * [0, 1] unless said.
 */

/* Kinds of need episodes; a day holds 10, 2, 2, 8 and 8 of them [design, 8.2]. */
typedef enum Episode {
    EPISODE_DISTRESS,
    EPISODE_FEAR,
    EPISODE_PARTING,
    EPISODE_EXPLORING,
    EPISODE_PLAY,
    EPISODE_COUNT
} Episode;

/* How an episode closed. */
typedef enum Outcome {
    OUTCOME_UNMET,
    OUTCOME_FRIGHTENED, /* and not mended: a lab event only, nobody can play it */
    OUTCOME_STAYED,     /* present, but left before she was calm */
    OUTCOME_PARTLY,
    OUTCOME_LASTED, /* nothing helped and somebody stayed */
    OUTCOME_MET,    /* to the end: any latency, any number of tries */
    OUTCOME_COUNT
} Outcome;

/* How one caregiver closes the bouts it takes up, measured. Shares of them. */
typedef struct Closing {
    double share[OUTCOME_COUNT]; /* sums to 1 */
    double repaired;             /* share with a mishap that was mended to the end */
    double latency_s;            /* median from the first cue to the close */
    double cry_s;                /* mean of loud crying */
} Closing;

/* Sets `closing` to one that meets the share `met` of what is taken up and leaves the
 * rest unmet. */
void closing_even(Closing *closing, double met);

#endif
