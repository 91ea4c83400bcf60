#ifndef MODEL_BOUTS_H
#define MODEL_BOUTS_H

/*
 * Bouts: single need episodes at 60 ticks a second and at life's pace, with one scripted
 * caregiver who has taken them up. What the slow layer's closings are measured from.
 */

#include "model/days.h"

typedef struct BoutPlan {
    const Policy *policy;
    Temperament temperament;
    double age_months;
    TimeOfDay time;
    uint64_t seed;
} BoutPlan;

typedef struct Bout {
    Need need;
    Outcome outcome;
    double closed_s; /* from the first cue to the close, or to the end of watching */
    double cry_s;    /* of loud crying */
    bool mishap;     /* a try that did not fit, a cue that got to fuss, a rupture */
} Bout;

enum { BOUTS_MAX = 256 };

/* Returns the need an episode of `kind` is about under `seed`, at that age and hour. */
Need bout_need(Episode kind, const BoutPlan *plan);

/* Runs one bout about `need`: five minutes of watching, longer for what nothing helps. */
Bout bout_run(const BoutPlan *plan, Need need);

/* Measures `closing` from `bouts` bouts (1 to BOUTS_MAX) of `kind`, seeds rising from the
 * plan's. */
void closing_measure(Closing *closing, Episode kind, const BoutPlan *plan, int bouts);

#endif
