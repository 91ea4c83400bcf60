#ifndef VIEW_SCREENS_TIMELINE_H
#define VIEW_SCREENS_TIMELINE_H

/*
 * Timeline: one run as a ribbon that can be touched: a bead for each of her serves, a
 * stem where it stands now, a spark where something was noticed, a fork where it was
 * answered otherwise.
 */

#include "view/ui.h"
#include "view/watchview.h"

/* Draws it into `f`, with a box of id `id`; group ids from `group` to `group` + 3. */
void timeline_draw(Shapes *shapes, Hits *hits, const TimelineView *view,
                   const Layout *layout, Frame f, int group);

/* Returns the tick at `x`, as drawn into `f`; near a bead, the tick of that bead. */
uint32_t timeline_tick(const TimelineView *view, Frame f, double x);

#endif
