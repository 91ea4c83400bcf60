#include "paint/edges.h"

#include <assert.h>

/* Points farther out are kept at 15,360 pixels, beyond every window: products of two
 * places and 256 then fit. */
enum { FAR = 15360 * EDGE_UNIT };

/* A cubic is cut so that no line leaves it by more than this, in 1/256 pixel. */
static const double LEAVES = 24;
enum { CUTS_MAX = 48 };

/* Rounded to the nearest; far points are kept within reach first. */
static int32_t place_of(double value)
{
    double limit = FAR;
    value = value < -limit ? -limit : value > limit ? limit : value;
    return (int32_t)(value + limit + .5) - FAR;
}

static double size_of(double x, double y)
{
    x = x < 0 ? -x : x;
    y = y < 0 ? -y : y;
    return x > y ? x : y;
}

/* Level lines bound no area between rows. */
static void line_to(Edges *edges, int32_t x, int32_t y)
{
    assert(edges->count < EDGES_MAX);
    Edge *edge = &edges->edges[edges->count];
    if (edges->y < y) {
        *edge = (Edge){edges->x, edges->y, x, y, 1};
        edges->count++;
    } else if (edges->y > y) {
        *edge = (Edge){x, y, edges->x, edges->y, -1};
        edges->count++;
    }
    edges->x = x;
    edges->y = y;
}

/*
 * n lines leave a cubic by at most 6/8 d / n^2, d the greater of its two second
 * differences.
 */
static int cuts_of(const double x[4], const double y[4], int most)
{
    double first = size_of(x[0] - 2 * x[1] + x[2], y[0] - 2 * y[1] + y[2]);
    double second = size_of(x[1] - 2 * x[2] + x[3], y[1] - 2 * y[2] + y[3]);
    double bends = (first > second ? first : second) * 6 / 8;
    int cuts = 1;
    while (cuts < most && cuts * cuts * LEAVES < bends) {
        cuts++;
    }
    return cuts;
}

/* B(t) = ((a t + b) t + c) t + p0. The last point is the curve's own. */
static void cubic_to(Edges *edges, const double x[4], const double y[4], int most)
{
    int cuts = cuts_of(x, y, most);
    double ax = x[3] - 3 * x[2] + 3 * x[1] - x[0], bx = 3 * (x[2] - 2 * x[1] + x[0]);
    double ay = y[3] - 3 * y[2] + 3 * y[1] - y[0], by = 3 * (y[2] - 2 * y[1] + y[0]);
    double cx = 3 * (x[1] - x[0]), cy = 3 * (y[1] - y[0]);
    for (int i = 1; i < cuts; i++) {
        double t = (double)i / cuts;
        line_to(edges, place_of(((ax * t + bx) * t + cx) * t + x[0]),
                place_of(((ay * t + by) * t + cy) * t + y[0]));
    }
    line_to(edges, place_of(x[3]), place_of(y[3]));
}

void edges_take(Edges *edges, const Shapes *shapes, const Shape *shape, double u)
{
    assert(shape->kind == SHAPE_PATH && shape->count <= EDGES_MAX / 2);
    const int32_t *xs = shapes->x + shape->first, *ys = shapes->y + shape->first;
    const uint8_t *tags = shapes->tags + shape->first;
    double k = u * EDGE_UNIT / 64;
    int32_t begin_x = 0, begin_y = 0;
    edges->count = 0;
    edges->x = edges->y = 0;
    for (int i = 0; i < shape->count; i++) {
        double x = xs[i] * k, y = ys[i] * k;
        int room = EDGES_MAX - edges->count - 2 * (shape->count - i);
        if (tags[i] == TAG_CUBIC) {
            const double cx[4] = {edges->x, x, xs[i + 1] * k, xs[i + 2] * k};
            const double cy[4] = {edges->y, y, ys[i + 1] * k, ys[i + 2] * k};
            cubic_to(edges, cx, cy, room < CUTS_MAX ? (room > 1 ? room : 1) : CUTS_MAX);
            i += 2;
        } else if (tags[i] == TAG_ON) {
            line_to(edges, place_of(x), place_of(y));
        } else {
            line_to(edges, begin_x, begin_y);
            edges->x = begin_x = place_of(x);
            edges->y = begin_y = place_of(y);
        }
    }
    line_to(edges, begin_x, begin_y);
}

int32_t edges_place(int32_t at, double u)
{
    return place_of(at * (u * EDGE_UNIT / 64));
}
