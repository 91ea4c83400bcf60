#ifndef VIEW_POINT_H
#define VIEW_POINT_H

/*
 * Point: the small values that drawing is made of. Lengths are scene units (the scene is
 * 1920 x 1080, y down), turns are degrees, clockwise as seen.
 */

#include <stdint.h>

typedef uint32_t Colour; /* 0xRRGGBBAA */

typedef struct Point {
    double x, y;
} Point;

/* x' = a x + c y + e, y' = b x + d y + f */
typedef struct Transform {
    double a, b, c, d, e, f;
} Transform;

/* Returns a shift by x, y. */
Transform transform_move(double x, double y);

/* Returns a turn about x, y. */
Transform transform_turn(double degrees, double x, double y);

/* Returns a stretch about the origin. */
Transform transform_scale(double sx, double sy);

/* Returns `inner` followed by `outer`. */
Transform transform_of(Transform outer, Transform inner);

/* Returns the colour `t` (0 to 1) of the way from `a` to `b`, with the alpha of `a`. */
Colour colour_mix(Colour a, Colour b, double t);

/* Returns `colour` with its alpha multiplied by `alpha`, 0 to 1. */
Colour colour_alpha(Colour colour, double alpha);

#endif
