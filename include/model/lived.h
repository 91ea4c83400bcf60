#ifndef MODEL_LIVED_H
#define MODEL_LIVED_H

/*
 * Lived: what a scene leaves behind for the slow layer, and what the slow layer brings
 * into the next. Each carer has Days of their own; resilience is hers alone and the same
 * in both.
 */

#include "model/days.h"
#include "model/session.h"

/* Returns how a need stands that just closed, or at the end of watching; `before`: the
 * tick before. */
Outcome lived_outcome(const Infant *before, bool closed);

/* Returns whether something goes wrong in this tick of a need: a "not that" or "too
 * much", a cue that had to grow clear, more ruptures than the `ruptures` before. */
bool lived_mishap(const Dyad *dyad, int ruptures);

/* Returns the kind of episode a need makes. */
Episode lived_kind(Need need);

/* Both carers' `days` learn from the needs of a scene; returns how many there were. */
int lived_scene(Days days[2], const Log *log);

/* Brings `days` into the start of a scene, over what the scene itself says. */
void lived_start(Start *start, const Days days[2]);

#endif
