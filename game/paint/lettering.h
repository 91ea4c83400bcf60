#ifndef PAINT_LETTERING_H
#define PAINT_LETTERING_H

/*
 * Lettering: the texts of Shapes laid on pixels, line by line.
 */

#include "paint/raster.h"
#include "paint/text.h"

/* Lays the text `shape` inside `clip`, at `u` pixels a scene unit. */
void lettering_lay(Type *type, Surface surface, Box clip, const Shapes *shapes,
                   const Shape *shape, double u);

/* Returns the pixels that a text may touch. */
Box lettering_box(Type *type, const Shapes *shapes, const Shape *shape, double u);

#endif
