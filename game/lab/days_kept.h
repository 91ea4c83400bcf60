#ifndef LAB_DAYS_KEPT_H
#define LAB_DAYS_KEPT_H

/*
 * Days kept: how each habit closes episodes, measured once a run from bouts at 60 ticks a
 * second, and twenty days lived by it.
 */

#include "model/days.h"

/* Measures how `habit` closes episodes with infants of every temperament, at four months,
 * in bouts from `base` on. Before the crew is sent out: children inherit it. */
void days_measure(HabitId habit, uint64_t base);

/* Returns what days_measure has found. */
const Closing *days_closings(HabitId habit, Temperament temperament);

/* Returns twenty days of `seed` with `habit`, temperament drawn as for films. */
Days days_lived(HabitId habit, uint64_t seed);

#endif
