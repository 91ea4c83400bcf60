#ifndef PAINT_SVG_H
#define PAINT_SVG_H

/* Svg: shapes as SVG, for a file of their own or within a page. */

#include "view/shapes.h"

#include <stddef.h>

/* Writes `shapes` as one SVG of w x h scene units; false and a sentence likewise. */
bool shapes_svg(const Shapes *shapes, double w, double h, const char *path, char *why,
                int why_bytes);

/* One picture of an HTML page: its size in scene units; its id, which no other picture on
 * the page has; what a screen reader says of it, NULL: nothing. */
typedef struct Svg {
    double w, h;
    const char *name, *label;
} Svg;

/* Writes `shapes` as an <svg> element, as large as the page makes it. Returns its bytes,
 * or -1: `most` is too small, or a font is missing. */
long shapes_svg_text(const Shapes *shapes, const Svg *svg, char *text, size_t most);

#endif
