#ifndef VIEW_RIBBON_H
#define VIEW_RIBBON_H

/*
 * Ribbon: two strands, yours plain and hers beaded, that weave, lie side by side or bow
 * apart; and three marks of equal size: knot, bud, leaf. A picture, not a score. Drawn
 * from the log's codes, in columns, so that while it grows only its last column is
 * painted again.
 */

#include "model/session.h"
#include "view/layout.h"

typedef struct RibbonView {
    const Log *log;
    uint32_t ticks; /* how much of the scene to show */
    bool serves;    /* story: beads below for her serves */
    bool contrast;
    bool bare;   /* the timeline has no times */
    bool stress; /* story: the caregiver's own as a line */
    bool calm;   /* reduced motion: pages change at once, marks are there at once */
} RibbonView;

/* Draws the play screen's ribbon into a panel at x, y of w x h; group ids from
 * `first_group` on. */
void ribbon_draw(Shapes *shapes, const RibbonView *view, double x, double y, double w,
                 double h, int first_group);

/* Draws the whole scene's ribbon as a timeline of w x h. */
void ribbon_timeline(Shapes *shapes, const RibbonView *view, const Layout *layout,
                     double x, double y, double w, double h);

/* Draws a piece of one strand, for a legend; `left`: the middle of its left end. */
void ribbon_sample(Shapes *shapes, Point left, double length, bool hers, bool contrast);

/* Draws a piece of the line of one's own stress, likewise. */
void ribbon_stress_sample(Shapes *shapes, Point left, double length, bool contrast);

/* Draws a knot, radius r: two linked loops, loose (`tight` 0) when found, drawn tight (1)
 * when easy again. */
void ribbon_knot(Shapes *shapes, Point at, double r, double tight, bool contrast);

/* Draws one mark alone, radius r. */
void ribbon_mark(Shapes *shapes, Mark mark, Point at, double r, bool contrast);

#endif
