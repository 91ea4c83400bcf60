#ifndef PAINT_SOFTEN_H
#define PAINT_SOFTEN_H

/* Soften: pixels blurred, and pixels made larger. `soften` wants rows that lie end to end. */

#include <stdint.h>

typedef struct Pixels {
    uint32_t *at;
    int w, h;
    int stride; /* pixels from a row to the next */
} Pixels;

/* Blurs `pixels` by a bell of `sigma` pixels; `scratch` has room for as many. */
void soften(Pixels pixels, uint32_t *scratch, double sigma);

/* Fills `to` with `from`, larger or as large, smoothly between its pixels. */
void enlarge(Pixels to, Pixels from);

#endif
