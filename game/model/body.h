#ifndef MODEL_BODY_H
#define MODEL_BODY_H

/*
 * Body: the caregiver's side of a tick, steps in the order in which dyad_step calls
 * them: what calls away, what the body does, the face that goes by itself. Stress is a
 * part of the second. Private to the model room.
 */

#include "model/dyad.h"

/* Returns whether the caregiver is with her: not slipped, not away, no still face. */
bool caregiver_present(const Caregiver *body);

/* Returns what reaches her of the caregiver and the room now, 0 to 1. */
double caregiver_stimulation(const Dyad *dyad);

/* The scene's own events: begins and ends them, and calls the caregiver away. */
void timeline_step(Dyad *dyad, const Scenario *scenario, Care care);

/* From care to what the body does; stress. */
void caregiver_step(Dyad *dyad, const Scenario *scenario, Care care);

/* The automatic face and voice of the caregiver, before the act's own. */
void micro_step(Dyad *dyad, Care care);

/* The caregiver's stress. */
void strain_step(Dyad *dyad, const Scenario *scenario);

/* What she knows from earlier scenes. */
void familiar_step(Dyad *dyad, const Scenario *scenario);

#endif
