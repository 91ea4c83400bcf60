#ifndef VIEW_SCENE_SLEEVE_H
#define VIEW_SCENE_SLEEVE_H

/*
 * Sleeve: your knitted sleeve, the same wherever your arms are seen: at the lower edge,
 * about her, and on the title. Rust, as your strand is warm, with a cream cuff.
 */

#include "view/shapes.h"

extern const Colour SLEEVE_KNIT, SLEEVE_LIGHT, SLEEVE_DARK, SLEEVE_CUFF;

/* A ribbed band `width` wide across the end of a sleeve: `at` its middle, `along` (of
 * length 1) where the arm goes. */
void sleeve_cuff(Shapes *shapes, Point at, Point along, double width);

#endif
