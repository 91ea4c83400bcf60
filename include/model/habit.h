#ifndef MODEL_HABIT_H
#define MODEL_HABIT_H

/*
 * Habit: how one caregiver's days go, as far as a single scene cannot show it.
 */

#include "model/outcome.h"
#include "model/policy.h"

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

/* Returns how the days go of somebody who answers as `policy` does, where life leaves
 * the share `left` of episodes to be taken up at all. */
Habit habit_of(const Policy *policy, double left);

#endif
