#ifndef VIEW_AMOUNT_H
#define VIEW_AMOUNT_H

/* Amount: the few sums every picture is made with; and whether a text says anything. */

#include <math.h>
#include <stdbool.h>

#define countof(array) ((int)(sizeof(array) / sizeof *(array)))

static const double TAU = 6.283185307179586; /* a whole turn; C17 hides M_PI */

static inline double smaller(double a, double b)
{
    return a < b ? a : b;
}

static inline double larger(double a, double b)
{
    return a > b ? a : b;
}

static inline double bounded(double v, double low, double high)
{
    return v < low ? low : v > high ? high : v;
}

/* Bounds to 0 to 1. */
static inline double unit(double v)
{
    return bounded(v, 0, 1);
}

static inline double mixed(double a, double b, double t)
{
    return a + (b - a) * t;
}

/* 0 at 0, 1 at 1, level at both ends, so that nothing starts or stops with a jerk. */
static inline double smooth(double t)
{
    t = unit(t);
    return t * t * (3 - 2 * t);
}

/* Rounds to whole grains: what moves in steps too small to be seen is painted seldom. */
static inline double grained(double v, double grain)
{
    return grain * floor(v / grain + .5);
}

static inline bool some(const char *text)
{
    return text && text[0];
}

#endif
