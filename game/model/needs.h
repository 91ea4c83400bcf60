#ifndef MODEL_NEEDS_H
#define MODEL_NEEDS_H

/*
 * Needs: the ladder of the need now asking, from its first cue to how it closes. One need
 * asks at a time. Private to the model room.
 */

#include "model/dyad.h"

/* Returns whether `need` is a wish to do something together. */
bool needs_playful(Need need);

/* Returns whether she is tired and shows it no louder than by a yawn. */
bool needs_drowsy(const Infant *infant);

/* Returns the reply state an act meets now. */
Openness needs_openness(const Infant *infant);

/* Begins a need that arises by itself at `step`. */
void needs_arise(Dyad *dyad, Need need, Step step);

/* Closes the need now asking, and learns `outcome`, 0 to 1, from how it ended. */
void needs_close(Dyad *dyad, double outcome);

/* Drops the need now asking: something bigger came. Nothing is learned. */
void needs_drop(Dyad *dyad);

/* Need ladder, meeting, closing. */
void needs_step(Dyad *dyad, const Scenario *scenario);

#endif
