#ifndef MODEL_DAYS_H
#define MODEL_DAYS_H

/*
 * Days: the slow layer. One step is one need episode; trust, unpredictability and
 * resilience learn from how it closed (science brief 8.2, equations in days.c). How
 * episodes close is measured from 60 Hz bouts (model/bouts.h) and handed in as Closing.
 * Levels lie in [0, 1]. Plain data; the same seed gives the same days.
 */

#include "model/habit.h"

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

/* Sets `days` to the first morning of an infant of `temperament`: trust .5. */
void days_begin(Days *days, Temperament temperament, uint64_t seed);

/* Learns from one episode of `kind` that closed so; `mended`: something in it had gone
 * wrong and was put right. */
void days_learn(Days *days, Episode kind, Outcome outcome, bool mended);

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
