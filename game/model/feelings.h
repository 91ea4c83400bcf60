#ifndef MODEL_FEELINGS_H
#define MODEL_FEELINGS_H

/*
 * Feelings: anger at a limit and the sorrow under it, from fifteen months. Private to the
 * model room.
 */

#include "model/dyad.h"

/* Big feelings: a flare, a hand that did it for her, and how they wear off. */
void feelings_flare(Dyad *dyad, const Scenario *scenario);
void feelings_mine(Dyad *dyad, const Scenario *scenario);
void feelings_step(Dyad *dyad, const Scenario *scenario);
void feelings_show(const Dyad *dyad, Seen *seen);

/* Returns whether a big feeling is what asks now; and whether it is at its height. */
bool feelings_own(const Infant *infant);
bool feelings_hot(const Infant *infant);

#endif
