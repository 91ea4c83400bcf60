#ifndef GAME_VIEW_SCREENS_LEGEND_H
#define GAME_VIEW_SCREENS_LEGEND_H

/* Legend: the signs of a story's timeline, and the switch of one's own stress. */

#include "view/screens.h"

/* Lays the legend out in `f` as text flows, drawn when there are shapes. Returns its
 * height. */
double legend_draw(Shapes *shapes, Hits *hits, const StoryView *view,
                   const Layout *layout, Frame f);

/* Draws what was noticed: a dot at the first visible sign, and a ring at the instant. */
void legend_noticed(Shapes *shapes, const Layout *layout, Point sign, Point noticed);

#endif
