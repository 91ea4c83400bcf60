#ifndef PAINT_CELLS_H
#define PAINT_CELLS_H

/*
 * Cells: how much of each pixel a path covers. Edges leave in the cells that they cross
 * by how much the covered area changes there; summed along a row this is the area
 * itself, exact to 1/131,072 of a pixel [signed area as in LibArt and FreeType]. A cell
 * depends on the edges alone, not on the box in which it is asked for: a picture painted
 * in parts equals the whole.
 */

#include "paint/boxes.h"
#include "paint/edges.h"

enum {
    CELLS_MAX = 1 << 18,                   /* of one band */
    CELL_WORDS_MAX = CELLS_MAX / 64 + 4400 /* each row begins a new word */
};

typedef struct Cells {
    Box band;                         /* window pixels */
    int stride, words;                /* of a row: cells, and words of `touched` */
    int32_t change[CELLS_MAX];        /* of twice the area, pixel = 131,072; kept zero */
    uint64_t touched[CELL_WORDS_MAX]; /* a bit a cell; kept zero */
} Cells;

/* Sets the band to the part of `box` from row `y` on that there is room for. */
void cells_band(Cells *cells, Box box, int y);

/* Leaves what `edges` change within the band. */
void cells_cross(Cells *cells, const Edges *edges);

#endif
