#ifndef APP_INSET_H
#define APP_INSET_H

/*
 * Inset: a picture of its own within the window. It has a canvas, so its room is kept as
 * a background as in play, and only what changed in it is copied.
 */

#include "paint/canvas.h"
#include "view/ui.h"

typedef struct App App;

enum { INSETS_MAX = 2 };

typedef struct Inset {
    Canvas *canvas; /* NULL: none */
    Layout layout;  /* of its own size */
    int x, y, w, h; /* pixels of the window */
    Box boxes[CANVAS_BOXES_MAX];
    int count; /* what was painted since it was last laid */
} Inset;

/* Puts inset `i` into `frame`, scene units; false: no memory, and it does not show. */
bool inset_place(App *app, int i, Frame frame);

/* Paints what inset `i` shows. */
void inset_paint(App *app, int i, const Shapes *shapes);

/* Lays all insets into the window's canvas, of which `boxes` was painted; returns the
 * number of boxes, with room for CANVAS_BOXES_MAX more for each inset. */
int insets_lay(App *app, Box *boxes, int count);

/* Closes all of them. */
void insets_close(App *app);

#endif
