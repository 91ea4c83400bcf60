#ifndef MODEL_OBSERVER_H
#define MODEL_OBSERVER_H

/*
 * Observer: what codes the reading, four times a second. Private to the model room.
 */

#include "model/dyad.h"

/* The observer. */
void reading_step(Dyad *dyad, const Scenario *scenario);

#endif
