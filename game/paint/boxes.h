#ifndef PAINT_BOXES_H
#define PAINT_BOXES_H

/*
 * Boxes: the parts of a picture that are to be painted again. Few and apart: boxes that
 * overlap or nearly touch become one.
 */

#include "paint/canvas.h"

typedef struct Boxes {
    int count;
    Box boxes[CANVAS_BOXES_MAX];
} Boxes;

/* Adds `box`, cut to `limits`. */
void boxes_add(Boxes *boxes, Box box, Box limits);

/* Returns what two boxes share; w and h 0 when they do not meet. */
Box box_shared(Box a, Box b);

/* Returns the least box around two; an empty one counts for nothing. */
Box box_around(Box a, Box b);

#endif
