#ifndef LAB_DIALS_H
#define LAB_DIALS_H

/* Dials: what a sweep can turn on a scripted caregiver, and what it can read off. */

#include "model/policy.h"

#include <stdbool.h>

/* The dial called `name`; says on stderr which there are and returns -1 otherwise. */
int dial_named(const char *name);

/* The name, the least and the most of dial `dial`. */
const char *dial_name(int dial);
void dial_range(int dial, double *low, double *high);

/* Sets `dial` of `policy` to `value`. */
void dial_set(Policy *policy, int dial, double value);

/* The reading called `name`; says on stderr which there are and returns -1 otherwise. */
int reading_named(const char *name);

/* What reading `reading` is called on an axis. */
const char *reading_title(int reading);

/* Reads `reading` off one pair of `seed`: three minutes of play at four months, or twenty
 * days. `left`: share of the days' episodes that life leaves to be taken up. */
double reading_take(int reading, const Policy *policy, double left, uint64_t seed);

#endif
