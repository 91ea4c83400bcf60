#ifndef MODEL_CURVE_H
#define MODEL_CURVE_H

/* Curves of the model from plain arithmetic: no libm, so every build gives the same bits.
 */

typedef struct CurvePoint {
    double x, y;
} CurvePoint;

/* Returns `value` held within [low, high]. Here, because every tick calls it thirty
 * times. */
static inline double clamp(double value, double low, double high)
{
    return value < low ? low : value > high ? high : value;
}

/* Returns e^x for x held within [-8, 8]; relative error below .1 %. */
double curve_exp(double x);

/* Returns the square root of x >= 0; relative error below 1e-9 for x in [1e-4, 1e4]. */
double curve_root(double x);

/* Returns the broken line through `points` (rising x) at `x`, level outside them. */
double curve_line(const CurvePoint *points, int count, double x);

#endif
