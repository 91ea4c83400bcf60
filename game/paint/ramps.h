#ifndef PAINT_RAMPS_H
#define PAINT_RAMPS_H

/*
 * Ramps: the colours of gradients as tables of 256, kept from frame to frame, since most
 * gradients of a picture keep their colours while they move.
 */

#include "view/shapes.h"

enum { RAMP_STEPS = 256, RAMPS_KEPT = 256 };

typedef struct Ramp {
    uint64_t key;                 /* 0: empty */
    bool opaque;                  /* every colour of it hides what lies below */
    uint32_t colours[RAMP_STEPS]; /* premultiplied 0xAARRGGBB */
    uint16_t deep[RAMP_STEPS][4]; /* red, green, blue x 256, and 65,535 x (1 - alpha) */
} Ramp;

typedef struct Ramps {
    Ramp ramps[RAMPS_KEPT];
} Ramps;

/* Returns the colours of a fill with stops under `alpha`; good until the next call. */
const Ramp *ramp_of(Ramps *ramps, const Fill *fill, float alpha);

/* Returns `colour` (0xRRGGBBAA) under `alpha`, premultiplied 0xAARRGGBB. */
uint32_t ramp_colour(Colour colour, float alpha);

#endif
