#ifndef PAINT_CANVAS_H
#define PAINT_CANVAS_H

/*
 * Canvas: shapes to pixels on the CPU, and pixels or shapes to files. No window.
 *
 * Pixels are 0xFFRRGGBB in native order, opaque; white where nothing is painted. The
 * groups marked still that come before all others are kept as a background, painted 8 %
 * beyond each edge of the window and shown shifted by shapes->pan_x_px, pan_y_px (kept
 * within that). All shapes are hashed: canvas_paint repaints only boxes that changed
 * since the last call, all of it after canvas_resize, canvas_forget, another `u` or
 * another shift. The same shapes give the same pixels on every machine, painted in parts
 * or as a whole.
 */

#include "paint/svg.h"
#include "view/layout.h"
#include "view/shapes.h"
#include <stddef.h>

typedef struct Canvas Canvas;

/* A rectangle of pixels. */
typedef struct Box {
    int x, y, w, h;
} Box;
enum { CANVAS_BOXES_MAX = 32 };

/* Opens a canvas of w x h pixels; fonts are looked for in `fonts` (NULL: the system's
 * folders). Returns NULL and a sentence in `why` when that fails. */
Canvas *canvas_open(int w, int h, const char *fonts, char *why, int why_bytes);

/* Frees all of it; NULL is fine. */
void canvas_close(Canvas *canvas);

/* Makes it w x h pixels; the next paint is whole. False: no memory,
 * or a size no window has. */
bool canvas_resize(Canvas *canvas, int w, int h);

/* Paints `shapes` laid out by `layout`. Fills `boxes` (room for CANVAS_BOXES_MAX) with
 * what changed and returns their number, 0: nothing. */
int canvas_paint(Canvas *canvas, const Shapes *shapes, const Layout *layout, Box *boxes);

/* Forgets what was painted: the next paint is whole. */
void canvas_forget(Canvas *canvas);

/* Returns the pixels, which stay the canvas' own; `stride` counts pixels. */
const uint32_t *canvas_pixels(const Canvas *canvas, int *w, int *h, int *stride);

/* Returns a hash of all pixels, for tests. */
uint64_t canvas_hash(const Canvas *canvas);

/* Copies the pixels of `from` so that its corner lies at x, y, cut at the edges; the next
 * paint is whole. */
void canvas_copy(Canvas *canvas, const Canvas *from, int x, int y);

/* Copies `part` of `from`, whose corner lies at x, y, cut at the edges; what was painted
 * counts as painted still. Returns where it lies. */
Box canvas_inset(Canvas *canvas, const Canvas *from, int x, int y, Box part);

/* Lays a copy of all `from` shows over the box `at`, smaller or as large, until what lies
 * below it is painted again. Returns the part of the box that is seen. */
Box canvas_small(Canvas *canvas, const Canvas *from, Box at);

/* Passes every pixel through `colour`; the next paint is whole. */
void canvas_recolour(Canvas *canvas, uint32_t (*colour)(uint32_t pixel, const void *by),
                     const void *by);

/* Blurs the pixels by a bell of `sigma` pixels; the next paint is whole. */
void canvas_soften(Canvas *canvas, double sigma);

/* From now on `part` of `from`, smaller or as large, lies enlarged under all shapes, and
 * every paint is whole; NULL: no longer. */
void canvas_behind(Canvas *canvas, const Canvas *from, Box part);

/* Gives `layout` this canvas' fonts to measure with. */
void canvas_measures(Canvas *canvas, Layout *layout);

/* Writes the pixels as a PNG; false and a sentence in `why` when that fails. */
bool canvas_png(const Canvas *canvas, const char *path, char *why, int why_bytes);

#endif
