#ifndef MODEL_MISCUE_H
#define MODEL_MISCUE_H

/*
 * Miscue: a need hidden behind another's cue, learned from needs that went unmet. Private
 * to the model room.
 */

#include "model/dyad.h"

/* Miscues. */
void miscue_begin(Infant *infant, const Scenario *scenario);
void miscue_learn(Infant *infant, bool met);
bool miscue_hides(const Infant *infant, const Scenario *scenario);

/* Returns the need whose cue shows: the one that asks, but for a miscue. */
Need miscue_shown(const Infant *infant, const Scenario *scenario);

#endif
