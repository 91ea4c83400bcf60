#ifndef PAINT_RASTER_H
#define PAINT_RASTER_H

/*
 * Raster: one path of Shapes laid on pixels by FreeType's smooth rasteriser.
 *
 * All boxes and places are window pixels; a Surface knows where its first pixel lies.
 */

#include <ft2build.h>
#include FT_FREETYPE_H

#include "paint/boxes.h"
#include "paint/brush.h"

enum { RASTER_POINTS_MAX = 32000, RASTER_CONTOURS_MAX = 2048 };

typedef struct Surface {
    uint32_t *pixels;
    int left, top, w, h; /* rows are w pixels long */
} Surface;

typedef struct Raster {
    FT_Library library;
    FT_Vector points[RASTER_POINTS_MAX];
    char tags[RASTER_POINTS_MAX];
    short contours[RASTER_CONTOURS_MAX];
    Brush brush;
    Ramps ramps;
} Raster;

bool raster_open(Raster *raster);
void raster_close(Raster *raster);

/* Lays the path `shape` inside `boxes`, of which no two overlap, at `u` pixels a scene
 * unit. */
void raster_path(Raster *raster, Surface surface, const Boxes *boxes,
                 const Shapes *shapes, const Shape *shape, double u);

/* Returns the pixels that a path may touch. */
Box raster_box(const Shape *shape, double u);

/* Returns 1/64 scene unit as 1/64 pixel, at `u` pixels a unit. */
int32_t raster_place(int32_t at, double u);

#endif
