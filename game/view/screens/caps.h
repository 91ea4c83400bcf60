#ifndef VIEW_SCREENS_CAPS_H
#define VIEW_SCREENS_CAPS_H

/* Caps: the trainer's keys, each a cap and what it does. */

#include "view/presenterview.h"

/* Returns how high they are in columns of this width together, and draws them; in as many
 * columns as show every word whole. */
double caps_height(const PresenterView *view, const Layout *layout, double width);
void caps_draw(Shapes *shapes, const PresenterView *view, const Layout *layout,
               Frame frame);

/* The same of those who answer her: a heading, then a verb with its key and sign, in as
 * many rows as they need. The height is without them 0. */
double caps_hands_height(const PresenterView *view, const Layout *layout, double width);
void caps_hands_draw(Shapes *shapes, const PresenterView *view, const Layout *layout,
                     Frame frame);

#endif
