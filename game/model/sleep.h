#ifndef MODEL_SLEEP_H
#define MODEL_SLEEP_H

/*
 * Sleep: hunger, tiredness and sleep, which fill by life's clock. Private to the model
 * room.
 */

#include "model/dyad.h"

/* Hunger, tiredness and sleep. */
void sleep_begin(Infant *infant, const Scenario *scenario, uint64_t key);
void sleep_step(Dyad *dyad, const Scenario *scenario);
void sleep_startle(Dyad *dyad);
void sleep_show(const Dyad *dyad, Seen *seen);
bool infant_asleep(const Infant *infant);

/* Returns the need that hunger, tiredness or discomfort would ask by itself, or NONE. */
Need sleep_asks(const Infant *infant);

#endif
