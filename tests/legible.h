#ifndef TESTS_LEGIBLE_H
#define TESTS_LEGIBLE_H

/* Legible: whether every text of a picture can be read: as large as it must be, light
 * enough against its ground, whole, and beside every other. */

#include "paint/canvas.h"

typedef struct Legible {
    Shapes shapes;
    Canvas *canvas;
    Layout layout;
    bool paints; /* grounds are looked at in this size too */
    int texts;   /* so many were looked at */
} Legible;

/* A picture of w x h pixels, in the texts of the program. */
Legible *legible_open(int w, int h, bool workshop, bool paints);
void legible_close(Legible *legible);

/* Returns how many of the texts that were drawn cannot be read, and prints which.
 * `least`: the smallest size, scene units; `contrast`: the least contrast. */
int legible_faults(Legible *legible, double least, double contrast, const char *what);

#endif
