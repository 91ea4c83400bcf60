#ifndef PAINT_EDGES_H
#define PAINT_EDGES_H

/*
 * Edges: a path's outline as straight lines in 1/256 window pixel, curves cut into as
 * many as they need. Whole numbers and + - * / of doubles only: the same everywhere.
 */

#include "view/shapes.h"

enum { EDGES_MAX = 65536, EDGE_UNIT = 256 };

/* Downwards: y0 < y1. `turn` 1: it went that way in the outline, -1: upwards. */
typedef struct Edge {
    int32_t x0, y0, x1, y1;
    int32_t turn;
} Edge;

typedef struct Edges {
    int count;
    int32_t x, y; /* where the next one begins */
    Edge edges[EDGES_MAX];
} Edges;

/* Takes the outline of the path `shape` at `u` pixels a scene unit. */
void edges_take(Edges *edges, const Shapes *shapes, const Shape *shape, double u);

/* Returns 1/64 scene unit as 1/256 pixel, at `u` pixels a unit. */
int32_t edges_place(int32_t at, double u);

#endif
