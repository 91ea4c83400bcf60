#ifndef LAB_DAILY_H
#define LAB_DAILY_H

/* Daily: many ordinary days, played by scripted caregivers. */

#include "data/level.h"
#include "model/policy.h"

/*
 * Prints what `seeds` days (0: 200) of `level`, read from `path`, come to under `policy`
 * (NULL: under each); at `age` months, or at 0 at all the ages of the day in turn. False:
 * a scene it draws could not be read, which is said.
 */
bool daily_table(const char *path, const Level *level, const Policy *policy, int seeds,
                 double age);

#endif
