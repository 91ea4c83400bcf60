#ifndef VIEW_SCREENS_BUBBLE_H
#define VIEW_SCREENS_BUBBLE_H

/* Bubble: her sound in words, beside the crown, clear of face, hands and what she may be
 * about. */

#include "view/screens.h"

/* Draws the caption of `view`, if it has one, into `group`. */
void bubble_draw(Shapes *shapes, const PlayView *view, const Layout *layout, int group);

#endif
