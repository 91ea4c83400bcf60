#ifndef MODEL_POLICY_H
#define MODEL_POLICY_H

/*
 * Policy: a scripted caregiver. It sees what a camera would see (Seen, the observer's
 * reading of it, the light of the closing) and its own body, and returns Care.
 *
 * Exception, stated: with probability `suited` it answers the true need, which the
 * experimenter hands in; otherwise one that does not fit. Its randomness has a key of its
 * own, so it cannot disturb the model's. Values: science brief 9, the rest design.
 */

#include "model/dyad.h"
#include "model/mind.h"

typedef enum PolicyId {
    POLICY_PERFECT,
    POLICY_GOOD_ENOUGH,
    POLICY_REPAIRING,
    POLICY_SLOW,
    POLICY_INTRUSIVE,
    POLICY_HOVERING,
    POLICY_STILL_FACE,
    POLICY_ABSENT,
    POLICY_RANDOM,
    POLICY_NOVICE,
    POLICY_SCANNER,
    POLICY_MASHER,
    POLICY_NOTHING,
    POLICY_LIVELY,
    POLICY_OVER_MIRRORING,
    POLICY_ERRATIC,
    POLICY_COMFORT_ONLY,
    POLICY_PLAY_ONLY,
    POLICY_COUNT
} PolicyId;

/* How a policy goes about it at all. */
typedef enum PolicyWay {
    WAY_ANSWERS,
    WAY_STILL,
    WAY_GONE,
    WAY_RANDOM,
    WAY_MASHES,
    WAY_NOTHING,
    WAY_COUNT
} PolicyWay;

typedef struct Policy {
    const char *name;
    PolicyWay way;
    double notices;   /* probability that a serve or cue is noticed */
    double latency_s; /* median latency of an answer, s */
    double spread;    /* sd of log latency */
    double suited;    /* probability that the answer fits */
    double vigor;     /* 0 to 1; .5 ordinary */
    double backs_off; /* probability of waiting when she turns away */
    double repairs;   /* probability that a rupture is mended within `repair_s`, and that
                         "not that" is tried again */
    double repair_s;  /* s */
    double gap_s;     /* pause left for her turn after an act, s */
    double idle_s;    /* after so long without anything it begins something, s; 0 never */
    double lapse_per_s;  /* how often the mind wanders */
    double step_s;       /* scanning: seconds per step over the discs; 0 none */
    double plays_not;    /* share of her play that is not taken up */
    double comforts_not; /* share of her needs that is not taken up */
    double block_s; /* comes and goes in blocks of so many seconds; 0: always there */
    double there;   /* share of the blocks in which it is there */
    Stance stance;  /* how the face goes with hers between acts */
} Policy;

extern const Policy POLICIES[POLICY_COUNT];

/* Returns the policy called `name`, or POLICY_COUNT. */
PolicyId policy_named(const char *name);

/* Returns what `policy` does on this tick; `dyad` is read for Seen, its own body and, by
 * the dial, the need. */
Care policy_care(const Policy *policy, PolicyMind *mind, const Dyad *dyad,
                 const Scenario *scenario);

/* Returns how open `seen` looks to somebody who reads clusters of signs, never one sign
 * alone. */
Openness policy_openness(const Seen *seen);

#endif
