#ifndef VIEW_CHART_H
#define VIEW_CHART_H

/*
 * Chart: one line with its band over two axes, as shapes. Nothing fails; what lies outside
 * the axes is held at their edge.
 */

#include "view/shapes.h"

enum { CHART_POINTS_MAX = 64 };

typedef struct Chart {
    const char *title, *across, *up; /* what it shows; the axes' names */
    double from_x, to_x, from_y, to_y;
    int count; /* points, at most CHART_POINTS_MAX */
    double x[CHART_POINTS_MAX], y[CHART_POINTS_MAX];
    double low[CHART_POINTS_MAX], high[CHART_POINTS_MAX]; /* the band */
} Chart;

/* Sets the axes of `chart` so that all of its points and bands lie within round numbers. */
void chart_fit(Chart *chart);

/* Draws `chart` over `w` by `h` scene units, its left upper corner at 0, 0. */
void chart_draw(Shapes *shapes, const Chart *chart, double w, double h);

#endif
