#ifndef MODEL_GUESS_H
#define MODEL_GUESS_H

/*
 * Guess: two likely readings of what she shows, never one truth: one of them is what she
 * asks, the other what is most easily taken for it. Their order tells nothing.
 */

#include "model/dyad.h"

/* Fills `likely`; both are NEED_NONE while she asks nothing. */
void guess_of(const Dyad *dyad, Need likely[2]);

#endif
