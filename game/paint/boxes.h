#ifndef PAINT_BOXES_H
#define PAINT_BOXES_H

/*
 * Boxes: the parts of a picture that are to be painted again. Few, since each is painted
 * by walking all that meets it, and tight, since pixels cost more than that.
 */

#include "paint/canvas.h"

typedef struct Boxes {
    int count;
    Box boxes[CANVAS_BOXES_MAX];
} Boxes;

/* Adds `box`, cut to `limits`, joined with those that it meets or nearly meets. */
void boxes_gather(Boxes *boxes, Box box, Box limits);

/* Adds `box`, cut to `limits`, in pieces that overlap none of the others. */
void boxes_add(Boxes *boxes, Box box, Box limits);

/* Adds what of `box` lies under none of `covers`, likewise. */
void boxes_add_bare(Boxes *boxes, Box box, const Boxes *covers, Box limits);

/* Joins boxes that overlap until no two do. */
void boxes_part(Boxes *boxes);

/* Returns what two boxes share; w and h 0 when they do not meet. */
Box box_shared(Box a, Box b);

/* Returns the least box around two; an empty one counts for nothing. */
Box box_around(Box a, Box b);

#endif
