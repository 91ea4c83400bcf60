#ifndef PAINT_RASTER_H
#define PAINT_RASTER_H

/*
 * Raster: one path of Shapes laid on pixels: its edges, the cells that they cross, and
 * the brush drawn over what these cover.
 *
 * All boxes and places are window pixels; a Surface knows where its first pixel lies.
 */

#include "paint/brush.h"
#include "paint/cells.h"

typedef struct Surface {
    uint32_t *pixels;
    int left, top, w, h; /* rows are w pixels long */
} Surface;

typedef struct Raster {
    Edges edges;
    Cells cells; /* zeros between two paths */
    Brush brush;
    Ramps ramps;
} Raster;

/* Takes up the path `shape`, at `u` pixels a scene unit; all zeros before the first. */
void raster_take(Raster *raster, const Shapes *shapes, const Shape *shape, double u);

/* Lays it inside `clip`, which lies on the surface. */
void raster_lay(Raster *raster, Surface surface, Box clip);

/* Returns the pixels that a path may touch. */
Box raster_box(const Shape *shape, double u);

#endif
