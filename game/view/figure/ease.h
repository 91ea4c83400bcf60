#ifndef VIEW_FIGURE_EASE_H
#define VIEW_FIGURE_EASE_H

/* Ease: the three blends every part of the figure is made with. */

static inline double mixed(double a, double b, double t)
{
    return a + (b - a) * t;
}

/* Clamps to 0 to 1. */
static inline double unit(double v)
{
    return v < 0 ? 0 : v > 1 ? 1 : v;
}

/* 0 at 0, 1 at 1, level at both ends; clamps. */
static inline double smooth(double t)
{
    t = unit(t);
    return t * t * (3 - 2 * t);
}

#endif
