#ifndef MODEL_LADDER_H
#define MODEL_LADDER_H

/*
 * The ladder of the need now asking: how long each of its steps lasts and what lets it
 * climb. Private to the model room.
 */

#include "model/dyad.h"

/* Returns the plan behind the need now asking; NULL when it arose by itself. */
const NeedPlan *ladder_plan(const Infant *infant, const Scenario *scenario);

/* Returns whether a turn-away may come at all: after the first answered exchange, or
 * 12 s. */
bool ladder_turns_away(const Dyad *dyad);

/* One step up, a cue served with it, or down. */
void ladder_up(Dyad *dyad);
void ladder_down(Infant *infant);

/*
 * More is not more: how far a stream of acts stirs up a cry that nothing helps, from none
 * (0) to all of what arms can do (1). Science brief 4.3: fuss turns to cry sooner where
 * stimulation goes on [sizes design].
 */
double ladder_stirred(const Infant *infant);

/*
 * One tick. Only time raises a step, and not while a try rests it, it is being met or she
 * is in arms. Returns whether a wish is at its end and nobody shared it.
 */
bool ladder_step(Dyad *dyad, const Scenario *scenario, Fit now);

#endif
