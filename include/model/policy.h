#ifndef MODEL_POLICY_H
#define MODEL_POLICY_H

/*
 * Policy: a scripted caregiver. It sees what a camera would see (Seen) and returns Care.
 *
 * Exception, stated: with probability `suited` it answers the true need, which the
 * experimenter hands in; otherwise one that does not fit. Its randomness has a key of its
 * own, so it cannot disturb the model's.
 */

#include "model/dyad.h"

typedef enum PolicyId {
    POLICY_PERFECT, POLICY_GOOD_ENOUGH, POLICY_REPAIRING, POLICY_SLOW, POLICY_INTRUSIVE, POLICY_HOVERING,
    POLICY_STILL_FACE, POLICY_ABSENT, POLICY_RANDOM, POLICY_NOVICE, POLICY_SCANNER, POLICY_MASHER, POLICY_NOTHING,
    POLICY_LIVELY, POLICY_COUNT
} PolicyId;

typedef struct Policy {
    const char *name;
    double notices;      /* probability that a serve or cue is noticed */
    double latency_s;    /* median latency of an answer, s */
    double spread;       /* sd of log latency */
    double suited;       /* probability that the answer fits */
    double vigor;        /* 0 to 1; .5 ordinary */
    double backs_off;    /* probability of waiting when she turns away */
    double repairs;      /* probability that a noticed rupture is mended within 20 s */
    double gap_s;        /* pause left for her turn after an act, s */
    double lapse_per_s;  /* how often the mind wanders */
    double step_s;       /* scanning: seconds per step over the discs; 0 none */
} Policy;

/* What a policy remembers between ticks; {0} begins. */
typedef struct PolicyMind {
    uint32_t due;       /* tick of the answer on its way; 0 none */
    uint32_t free_at;   /* tick until which nothing new is begun */
    uint32_t until;     /* tick at which the act in hand is let go */
    uint32_t noticed;   /* tick on which the cue in view was first thought about */
    Care next, now;
    uint8_t saw;        /* what it last answered: so a cue is taken once */
    uint8_t tries;
    uint32_t repair_by;
} PolicyMind;

extern const Policy POLICIES[POLICY_COUNT];

/* Returns the policy called `name`, or POLICY_COUNT. */
PolicyId policy_named(const char *name);

/* Returns what `policy` does on this tick; `dyad` is read for Seen, its own body and, by the dial, the need. */
Care policy_care(const Policy *policy, PolicyMind *mind, const Dyad *dyad, const Scenario *scenario);

#endif
