#ifndef VIEW_FIGURE_PATH_H
#define VIEW_FIGURE_PATH_H

/* Path: an outline put together point by point before it is handed to Shapes. */

#include "view/shapes.h"

enum { PATH_MAX_POINTS = 480 };

typedef struct Path {
    int count;
    Point at[PATH_MAX_POINTS];
} Path;

void path_push(Path *path, double x, double y);

/* Appends `steps` samples a span of the spline through `points`; open ones end on the
 * last. */
void path_spline(Path *path, const Point *points, int count, int steps, bool closed);

/* Sets `path` to a tapered bar with round ends. */
void path_capsule(Path *path, Point a, Point b, double width_a, double width_b);

/* Returns the convex hull of `path`. */
Path path_hull(const Path *path);

/* Cuts `path` to what lies inside `hull`, which is convex. */
void path_cut(Path *path, const Path *hull);

void path_draw(const Path *path, Shapes *shapes, int fill, double alpha);

#endif
