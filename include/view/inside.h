#ifndef VIEW_INSIDE_H
#define VIEW_INSIDE_H

/*
 * Inside: what she may feel at an instant, as measures with the span that is easy for
 * her, and two likely readings. Never over a scene that is being played.
 */

#include "view/ui.h"

enum { INSIDE_MEASURES = 3, INSIDE_READINGS = 2 };

typedef struct Measure {
    const char *name, *word; /* "Stirred up", "very" */
    double at, low, high;    /* 0 to 1; from low to high it is easy for her */
} Measure;

typedef struct InsideView {
    const char *title, *easy; /* "Inside, just now"; what the green span is */
    Measure measures[INSIDE_MEASURES];
    const char *maybe; /* before the readings */
    const char *readings[INSIDE_READINGS];
} InsideView;

/* Returns how high its panel is when it is `w` wide. */
double inside_height(const InsideView *view, const Layout *layout, double w);

/* Draws the panel into `f`, left to right as the page runs. */
void inside_draw(Shapes *shapes, const InsideView *view, const Layout *layout, Frame f);

#endif
