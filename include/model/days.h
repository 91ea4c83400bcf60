#ifndef MODEL_DAYS_H
#define MODEL_DAYS_H

/*
 * Days: the slow layer. One step is one need episode; trust, unpredictability and
 * resilience learn from how it closed (science brief 8.2, equations in days.c). How
 * episodes close is measured from 60 Hz bouts (model/bouts.h) and handed in as Closing.
 * Levels lie in [0, 1]. Plain data; the same seed gives the same days.
 */

#include "model/policy.h"

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

/* How one caregiver's days go: what the bouts cannot know. */
typedef struct Habit {
    const char *name;
    PolicyId policy;               /* who answers in the bouts */
    double attends[EPISODE_COUNT]; /* share of episodes taken up at all */
    double abandons;               /* share of those left before she is calm */
    double frightens;              /* share of those that frighten, unmended */
    double mends;        /* share of noticed ruptures that get a try at repair */
    double coordination; /* k: share of serves answered suitably in 1.5 s */
    int block;           /* episodes in one run of attending or not; 1: each for itself */
} Habit;

typedef enum HabitId {
    HABIT_PERFECT,
    HABIT_GOOD_ENOUGH,
    HABIT_REPAIRING,
    HABIT_SLOW,
    HABIT_COMFORT_ONLY,
    HABIT_ERRATIC,
    HABIT_PLAY_ONLY,
    HABIT_INTRUSIVE,
    HABIT_FRIGHTENING,
    HABIT_ABSENT,
    HABIT_ABANDONING,
    HABIT_COUNT
} HabitId;

extern const Habit HABITS[HABIT_COUNT];

typedef struct Days {
    double trust;         /* K */
    double fast;          /* K of the last few episodes */
    double unpredictable; /* U: smoothed gap between the two */
    double resilience;    /* Z */
    uint32_t episode;     /* episodes so far */
    uint32_t count[EPISODE_COUNT], met[EPISODE_COUNT];
    uint64_t key;
    uint8_t temperament; /* Temperament */
} Days;

extern const char *const EPISODE_NAMES[EPISODE_COUNT];
extern const char *const OUTCOME_NAMES[OUTCOME_COUNT];

/* Returns how the days go of somebody who answers as `policy` does, where life leaves
 * the share `left` of episodes to be taken up at all. */
Habit habit_of(const Policy *policy, double left);

/* Sets `closing` to one that meets the share `met` of what is taken up and leaves the
 * rest unmet. */
void closing_even(Closing *closing, double met);

/* Sets `days` to the first morning of an infant of `temperament`: trust .5. */
void days_begin(Days *days, Temperament temperament, uint64_t seed);

/* Lives through one episode as `habit` does, closing by `closings` [EPISODE_COUNT];
 * returns how it closed. */
Outcome days_step(Days *days, const Habit *habit, const Closing *closings);

/* Lives through `count` days of 30 episodes. */
void days_run(Days *days, const Habit *habit, const Closing *closings, int count);

/* Read-outs of science brief 3.2. */

/* Returns N: how far the share `met` of needs goes towards ease; a plateau after half. */
double days_trusted(double met);

/* Returns M: the hump over coordination `k`. */
double days_woven(double k);

/* Returns Q: how far the share `mended` of noticed ruptures goes. */
double days_mended(double mended);

/* Returns the ease of these days: .40 N(K) + .20 Q + .20 E + .20 M. */
double days_ease(const Days *days, const Habit *habit);

#endif
