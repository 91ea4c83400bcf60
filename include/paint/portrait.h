#ifndef PAINT_PORTRAIT_H
#define PAINT_PORTRAIT_H

/* Portrait: pictures for printed pages: the infant at a cue and an age, as SVG. */

#include "view/cuecard.h"
#include <stddef.h>

/* Returns the id of the cue card number `index` for an age, and in `asks` what it may ask
 * for; NULL after the last. */
const char *portrait_card(int index, double months, int *asks);

/*
 * Draws `what` into the Shapes at `shapes` and writes them as an <svg>: "away" is a card
 * on its disc, with the id "away-50" (tenths of a month), "face.away" its head alone, and
 * "whole.away" the first again with an id that knows no age, "whole-away"; "adult" a pair
 * of grown hands, "voice" the sign of a sound. Returns its bytes; -1: there is no such
 * picture, or `most` is too small.
 */
long portrait_draw(void *shapes, const char *what, double months, char *svg, size_t most);

#endif
