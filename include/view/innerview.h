#ifndef VIEW_INNERVIEW_H
#define VIEW_INNERVIEW_H

/*
 * Innerview: what goes on in her, just then: three levels in words and a place on a line,
 * and two likely readings, never one truth. The zone of ease is marked; no number is.
 */

#include "view/ui.h"

enum { INNER_ROWS = 3 };

typedef struct InnerRow {
    const char *label, *word; /* "stirred up", "high" */
    double at;                /* 0 to 1 */
    double low, high;         /* where she is at ease */
} InnerRow;

typedef struct InnerView {
    const char *title;
    InnerRow rows[INNER_ROWS];
    const char *may; /* "She may be saying" */
    const char *readings[2];
} InnerView;

/* Returns how high a card `w` wide must be for words of this size. */
double inner_height(const Layout *layout, double w, const InnerView *view, double size);

/* Draws it on a dark card that fills `frame`, its words at `size`. */
void inner_draw(Shapes *shapes, const Layout *layout, Frame frame, const InnerView *view,
                double size);

#endif
