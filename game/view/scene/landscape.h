#ifndef VIEW_SCENE_LANDSCAPE_H
#define VIEW_SCENE_LANDSCAPE_H

/*
 * Landscape: the ground of the chooser. The house, the ways that leave it and come back,
 * and trees where nothing else stands.
 */

#include "view/layout.h"

enum { LAND_WAYS_MAX = 8, LAND_KNOTS_MAX = 24, LAND_TREES_MAX = 40 };

/* A way from the door through its knots and back to the door. */
typedef struct Way {
    int count;
    Point knot[LAND_KNOTS_MAX];
} Way;

typedef struct Land {
    Point door; /* the foot of the house, in its middle */
    double k;   /* size of house and trees; 1 as on 1920 x 1080 */
    int way_count, tree_count;
    Way ways[LAND_WAYS_MAX];
    Point trees[LAND_TREES_MAX]; /* their feet */
    double kept, below;          /* grass keeps so far from every knot, and below it */
} Land;

/* Draws it as one still group. */
void landscape_draw(Shapes *shapes, const Layout *layout, const Land *land);

/* Returns a land for pages that lay something over it: four ways and a few trees. */
Land landscape_usual(const Layout *layout);

#endif
