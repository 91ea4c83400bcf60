#ifndef VIEW_SHAPES_H
#define VIEW_SHAPES_H

/*
 * Shapes: filled paths and texts, appended in the order in which they are painted: the
 * only thing view makes. Points are given in the coordinates of the transform on top of
 * the stack. Nothing here fails; a full list is an assert.
 */

#include "view/list.h"

/* Empties the list; the stack holds the scene's own coordinates. */
void shapes_clear(Shapes *shapes);

/* Begins a group; shapes that follow belong to it. `still`: it seldom changes. */
void shapes_group(Shapes *shapes, int id, bool still);

/* Lays `transform` on top of what holds now. */
void shapes_push(Shapes *shapes, Transform transform);

/* Takes the last transform off again. */
void shapes_pop(Shapes *shapes);

/* Returns a fill of one colour, as an index for the calls below, like the next two. */
int shapes_solid(Shapes *shapes, Colour colour);

/* Returns a gradient along a line, laid in the coordinates that hold now. */
int shapes_linear(Shapes *shapes, Point from, Point to, int stops, const Stop *stop);

/* Returns a gradient from the middle of an ellipse to its rim. */
int shapes_radial(Shapes *shapes, Point centre, double rx, double ry, double degrees,
                  int stops, const Stop *stop);

/* A polygon; `alpha`, 0 to 1, multiplies the fill's own. Under three points: nothing. */
void shapes_polygon(Shapes *shapes, const Point *points, int count, int fill,
                    double alpha);

/* A closed smooth curve through `points`; `k` 1 is as round as usual, 0 straight. */
void shapes_blob(Shapes *shapes, const Point *points, int count, double k, int fill,
                 double alpha);

/* Says that the path put last, opaque, hides all that lies below it in this box: what
 * changes there need not be painted again. The transform that holds must not turn. */
void shapes_hides(Shapes *shapes, double x, double y, double w, double h);

/* An ellipse, turned about its middle. */
void shapes_ellipse(Shapes *shapes, Point centre, double rx, double ry, double degrees,
                    int fill, double alpha);

/* A box with rounded corners. */
void shapes_box(Shapes *shapes, double x, double y, double w, double h, double radius,
                int fill, double alpha);

/* A tapered line with round ends along a spline; `widths`: the full width at each
 * point. */
void shapes_ribbon(Shapes *shapes, const Point *points, const double *widths, int count,
                   int fill, double alpha);

/* A soft spot: one colour fading to nothing, in the stops of style.md 1. */
void shapes_halo(Shapes *shapes, Point centre, double rx, double ry, Colour colour,
                 double alpha);

/* A soft drop shadow under a rounded box. */
void shapes_shadow(Shapes *shapes, double x, double y, double w, double h, double radius,
                   double alpha);

typedef struct TextStyle {
    double size; /* scene units */
    Typeface face;
    Anchor anchor;
    Colour colour;
    double wrap, leading; /* 0: one line, 1.4 sizes from line to line */
} TextStyle;

/* A text whose first line stands on `baseline`. */
void shapes_text(Shapes *shapes, Point baseline, const char *text, TextStyle style);

#endif
