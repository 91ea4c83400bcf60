#ifndef VIEW_SCREENS_NOTICED_H
#define VIEW_SCREENS_NOTICED_H

/* Noticed: the ring that passes once round the picture, and the card with two faces. */

#include "view/ui.h"
#include "view/watchview.h"

/* Draws the ring about `f`; with reduced motion it stands and fades. */
void noticed_ring(Shapes *shapes, const NoticedView *view, const Layout *layout, Frame f);

/* Draws the card with its left lower corner at x, `foot`. */
void noticed_card(Shapes *shapes, const NoticedView *view, const Look *look,
                  const Layout *layout, Point foot);

#endif
