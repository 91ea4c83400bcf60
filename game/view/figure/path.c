#include "view/figure/path.h"

#include "view/amount.h"

#include <assert.h>
#include <math.h>

/*
 * Outlines that are worked on before they are drawn: splines sampled to points, limbs as
 * capsules, shade cut to the trunk. Cutting is done here because the shape list knows no
 * clips: what lies outside is simply never in the outline.
 */

static const double HALF_TURN = 3.141592653589793;

static double spline(double p0, double p1, double p2, double p3, double t)
{
    /* uniform Catmull-Rom */
    double bend = 2 * p0 - 5 * p1 + 4 * p2 - p3 + t * (3 * (p1 - p2) + p3 - p0);
    return p1 + 0.5 * t * (p2 - p0 + t * bend);
}

/* Which side of a to b the point p lies on; twice the area of the triangle. */
static double turn(Point a, Point b, Point p)
{
    return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

/* Whether any of `path` lies on the outer side of a to b; most edges are far away. */
static bool crosses(const Path *path, Point a, Point b)
{
    for (int i = 0; i < path->count; i++) {
        if (turn(a, b, path->at[i]) < 0) {
            return true;
        }
    }
    return false;
}

/* By insertion: outlines come nearly sorted, and are short. */
static void sort_by_x(Point *p, int count)
{
    for (int i = 1; i < count; i++) {
        Point q = p[i];
        int j = i;
        while (j > 0 && (p[j - 1].x > q.x || (p[j - 1].x >= q.x && p[j - 1].y > q.y))) {
            p[j] = p[j - 1];
            j--;
        }
        p[j] = q;
    }
}

void path_push(Path *path, double x, double y)
{
    assert(path->count < PATH_MAX_POINTS);
    path->at[path->count++] = (Point){x, y};
}

void path_spline(Path *path, const Point *points, int count, int steps, bool closed)
{
    assert(count >= 3);
    int spans = closed ? count : count - 1;
    for (int i = 0; i < spans; i++) {
        Point b = points[i], c = points[(i + 1) % count];
        Point a = points[(i + count - 1) % count], d = points[(i + 2) % count];
        if (!closed && i == 0) {
            a = (Point){2 * b.x - c.x, 2 * b.y - c.y};
        }
        if (!closed && i + 2 >= count) {
            d = (Point){2 * c.x - b.x, 2 * c.y - b.y};
        }
        for (int k = 0; k < steps; k++) {
            double t = (double)k / steps;
            path_push(path, spline(a.x, b.x, c.x, d.x, t), spline(a.y, b.y, c.y, d.y, t));
        }
    }
    if (!closed) {
        path_push(path, points[count - 1].x, points[count - 1].y);
    }
}

/* Half circles about b and about a; the sides close by themselves. */
void path_capsule(Path *path, Point a, Point b, double width_a, double width_b)
{
    const int steps = 14;
    double heading = atan2(b.y - a.y, b.x - a.x);
    path->count = 0;
    for (int end = 0; end < 2; end++) {
        Point p = end == 0 ? b : a;
        double half = (end == 0 ? width_b : width_a) / 2;
        double from = heading + (end == 0 ? -HALF_TURN / 2 : HALF_TURN / 2);
        for (int k = 0; k <= steps; k++) {
            double angle = from + HALF_TURN * k / steps;
            path_push(path, p.x + cos(angle) * half, p.y + sin(angle) * half);
        }
    }
}

Path path_hull(const Path *path)
{
    /* Andrew's monotone chain: lower side, then upper side, of the points sorted by x. */
    Path sorted = *path, hull = {0};
    int n = sorted.count;
    sort_by_x(sorted.at, n);
    for (int pass = 0; pass < 2; pass++) {
        int floor = hull.count;
        for (int k = 0; k < n; k++) {
            Point p = sorted.at[pass == 0 ? k : n - 1 - k];
            while (hull.count >= floor + 2 &&
                   turn(hull.at[hull.count - 2], hull.at[hull.count - 1], p) <= 0) {
                hull.count--;
            }
            path_push(&hull, p.x, p.y);
        }
        hull.count--; /* the next side begins there */
    }
    return hull;
}

void path_cut(Path *path, const Path *hull)
{
    /* Sutherland and Hodgman: keep the inner side of each edge in turn. */
    for (int i = 0; i < hull->count && path->count > 0; i++) {
        Point a = hull->at[i], b = hull->at[(i + 1) % hull->count];
        if (!crosses(path, a, b)) {
            continue;
        }
        Path kept;
        kept.count = 0;
        Point p = path->at[path->count - 1];
        double side_p = turn(a, b, p);
        for (int j = 0; j < path->count; j++) {
            Point q = path->at[j];
            double side_q = turn(a, b, q);
            if ((side_p >= 0) != (side_q >= 0)) {
                double t = side_p / (side_p - side_q);
                path_push(&kept, mixed(p.x, q.x, t), mixed(p.y, q.y, t));
            }
            if (side_q >= 0) {
                path_push(&kept, q.x, q.y);
            }
            p = q;
            side_p = side_q;
        }
        path->count = kept.count;
        for (int j = 0; j < kept.count; j++) {
            path->at[j] = kept.at[j];
        }
    }
}

void path_draw(const Path *path, Shapes *shapes, int fill, double alpha)
{
    shapes_polygon(shapes, path->at, path->count, fill, alpha);
}
