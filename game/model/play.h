#ifndef MODEL_PLAY_H
#define MODEL_PLAY_H

/*
 * Play: serves, answers, exchanges and the ebb after a crest. Private to the model room.
 */

#include "model/dyad.h"

/* Answers an act that began on this tick: gesture, contingency, mood, chase, dose. */
void infant_answer(Dyad *dyad, const Scenario *scenario);

/* Begins a serve of `kind` on this tick. */
void infant_serve(Dyad *dyad, ServeKind kind);

/* Returns how much an answer still means to her, 1 to .3: mid-range contingency is best.
 */
double play_interest(const Dyad *dyad);

/* Returns whether a serve of hers is in the air. */
bool play_serves(const Infant *infant);

/* Begins a serve about a thing: she looks at it. */
void play_share(Dyad *dyad, const Scenario *scenario);

/* Serves, exchanges, crest and ebb. */
void play_step(Dyad *dyad, const Scenario *scenario);

#endif
