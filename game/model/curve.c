#include "curve.h"

#include <assert.h>

double curve_exp(double x)
{
    /* Pade [2/2] of e^u at u = x/8, |u| <= 1, then three squarings. */
    double u = clamp(x, -8, 8) / 8;
    double even = 12 + u * u;
    double y = (even + 6 * u) / (even - 6 * u);
    y *= y;
    y *= y;
    return y * y;
}

double curve_root(double x)
{
    assert(x >= 0);
    if (x <= 0)
        return 0;
    double root = x > 1 ? x : 1;
    for (int i = 0; i < 20; i++) /* Newton */
        root = (root + x / root) / 2;
    return root;
}

double curve_line(const CurvePoint *points, int count, double x)
{
    assert(count > 0);
    if (x <= points[0].x)
        return points[0].y;
    for (int i = 1; i < count; i++)
        if (x <= points[i].x) {
            double share = (x - points[i - 1].x) / (points[i].x - points[i - 1].x);
            return points[i - 1].y + share * (points[i].y - points[i - 1].y);
        }
    return points[count - 1].y;
}
