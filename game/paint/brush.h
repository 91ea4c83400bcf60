#ifndef PAINT_BRUSH_H
#define PAINT_BRUSH_H

/*
 * Brush: a fill made ready for the window's pixels, and the laying of one row of them.
 *
 * A pixel's colour depends on where it lies in the window and on nothing else, so that a
 * box painted alone equals the same box painted in the whole. Blending is whole numbers;
 * gradients use + - * / and sqrtf only.
 */

#include "paint/ramps.h"

typedef struct Brush {
    FillKind kind;
    bool fine;        /* large gradient: dithered by half a level */
    uint32_t colour;  /* solid; premultiplied */
    const Ramp *ramp; /* gradients */
    int64_t start, across,
        down; /* linear: ramp place x 65536 at pixel 0, 0 and its steps */
    float ux, uy, u0, vx, vy, v0; /* radial: window pixel to unit circle x RAMP_STEPS */
} Brush;

/* Sets `brush` to `fill` under `alpha`, for `u` pixels a scene unit. */
void brush_set(Brush *brush, Ramps *ramps, const Fill *fill, float alpha, double u);

/* Lays `count` pixels from window pixel x, y on, wholly covered. */
void brush_lay(const Brush *brush, uint32_t *pixels, int x, int y, int count);

/* Lays them, each covered by so much of 255. */
void brush_cover(const Brush *brush, uint32_t *pixels, int x, int y, int count,
                 const uint8_t *coverage);

/* Lays one premultiplied colour through a row of coverage. */
void brush_stamp(uint32_t *pixels, const uint8_t *coverage, int count, uint32_t colour);

#endif
