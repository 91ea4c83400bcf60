#ifndef MODEL_BASE_H
#define MODEL_BASE_H

/*
 * Base: the caregiver as a secure base: off to explore and back, and wariness of the new.
 * Private to the model room.
 */

#include "model/dyad.h"

/* The secure base and wariness of the new. */
bool base_roams(const Scenario *scenario);
void base_begin(Infant *infant, const Scenario *scenario, uint64_t key);
void base_event(Dyad *dyad, const Scenario *scenario, const Event *event);
/* Somebody goes: with a word at the door (`said`), or unseen, which leaves a mark. */
void base_part(Dyad *dyad, const Scenario *scenario, bool said);
void base_step(Dyad *dyad, const Scenario *scenario);
void base_show(const Dyad *dyad, Seen *seen);

/* Returns whether she is off exploring, out of reach. */
bool base_off(const Infant *infant);

#endif
