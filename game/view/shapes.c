#include "view/shapes.h"

#include "view/amount.h"

#include <assert.h>
#include <math.h>
#include <string.h>

static const double LIMIT = 400000; /* scene units; beyond it a number has gone astray */

/* Cubic handles of a quarter circle, and the share of r a box corner's handle keeps from
   the corner: a touch squarer than a circle [style.md 4]. */
static const double CIRCLE = 0.5522848;
static const double CORNER = 0.4477;

enum { SAMPLES_MAX = 1536 };

static Point point(double x, double y)
{
    return (Point){x, y};
}

/* The transform new points go through. */
static const Transform *top(const Shapes *shapes)
{
    return &shapes->stack[shapes->depth];
}

/* Rounds half up to 1/64 scene unit; the offset keeps the cast on one side of zero. */
static int32_t fixed(double v)
{
    assert(v > -LIMIT && v < LIMIT);
    return (int32_t)(v * 64 + 33554432.5) - 33554432;
}

/* How many scene units one unit of the transform covers, on average. */
static double scale_of(const Transform *t)
{
    return sqrt(fabs(t->a * t->d - t->b * t->c));
}

/* Appends a shape to the last group; the first shape of a list without one opens group 0.
   Points put from now on are its outline. */
static Shape *shape_begin(Shapes *shapes, ShapeKind kind, int fill, double alpha)
{
    assert(shapes->shape_count < SHAPES_MAX);
    assert(fill >= 0 && fill < shapes->fill_count);
    if (shapes->group_count == 0) {
        shapes_group(shapes, 0, false);
    }
    shapes->groups[shapes->group_count - 1].count++;
    Shape *shape = &shapes->shapes[shapes->shape_count++];
    memset(shape, 0, sizeof *shape); /* equal pictures are equal bytes */
    shape->kind = kind;
    shape->fill = fill;
    shape->alpha = (float)bounded(alpha, 0, 1);
    shape->first = shapes->point_count;
    return shape;
}

/* Every point of every path passes here: transform, then 1/64 scene unit. */
static void put(Shapes *shapes, Point p, Tag tag)
{
    assert(shapes->point_count < SHAPES_POINTS_MAX);
    const Transform *t = top(shapes);
    int i = shapes->point_count++;
    shapes->x[i] = fixed(t->a * p.x + t->c * p.y + t->e);
    shapes->y[i] = fixed(t->b * p.x + t->d * p.y + t->f);
    shapes->tags[i] = (uint8_t)tag;
}

static void put_cubic(Shapes *shapes, Point c1, Point c2, Point to)
{
    put(shapes, c1, TAG_CUBIC);
    put(shapes, c2, TAG_CUBIC);
    put(shapes, to, TAG_ON);
}

/* Counts the points and boxes them; control points enclose their curve. */
static void shape_end(const Shapes *shapes, Shape *shape)
{
    int first = shape->first, end = shapes->point_count;
    shape->count = end - first;
    const int32_t *x = shapes->x, *y = shapes->y;
    int32_t left = x[first], right = left, upper = y[first], bottom = upper;
    for (int i = first + 1; i < end; i++) {
        left = x[i] < left ? x[i] : left;
        right = x[i] > right ? x[i] : right;
        upper = y[i] < upper ? y[i] : upper;
        bottom = y[i] > bottom ? y[i] : bottom;
    }
    shape->left = left;
    shape->right = right;
    shape->top = upper;
    shape->bottom = bottom;
}

/* A ribbon's centre line: points, unit tangents and half widths. */
typedef struct Line {
    int count;
    Point at[SAMPLES_MAX], along[SAMPLES_MAX];
    double half[SAMPLES_MAX];
} Line;

/* One coordinate between p1 and p2 at t, 0 to 1. */
static double spline(double p0, double p1, double p2, double p3, double t)
{
    /* uniform Catmull-Rom */
    return p1 + 0.5 * t *
                    ((p2 - p0) + t * ((2 * p0 - 5 * p1 + 4 * p2 - p3) +
                                      t * (3 * (p1 - p2) + p3 - p0)));
}

/* The control point `i` of an open curve, its ends mirrored outwards. */
static Point control(const Point *p, int count, int i)
{
    if (i < 0) {
        return point(2 * p[0].x - p[1].x, 2 * p[0].y - p[1].y);
    }
    if (i >= count) {
        const Point *end = &p[count - 1];
        return point(2 * end->x - end[-1].x, 2 * end->y - end[-1].y);
    }
    return p[i];
}

static void line_push(Line *line, double x, double y, double half)
{
    line->at[line->count] = point(x, y);
    line->half[line->count++] = half;
}

/* The direction at a sample is that from its neighbour before to the one after. */
static void line_tangents(Line *line)
{
    int last = line->count - 1;
    for (int i = 0; i <= last; i++) {
        const Point *a = &line->at[i > 0 ? i - 1 : 0];
        const Point *b = &line->at[i < last ? i + 1 : last];
        double dx = b->x - a->x, dy = b->y - a->y;
        double d = sqrt(dx * dx + dy * dy);
        line->along[i] = d > 1e-9 ? point(dx / d, dy / d) : point(1, 0);
    }
}

/* Samples the spline; a step covers about seven scene units. */
static void line_of(Line *line, const Point *p, const double *widths, int count,
                    double scale)
{
    int most = (SAMPLES_MAX - 1) / (count - 1);
    line->count = 0;
    for (int i = 0; i + 1 < count; i++) {
        Point a = control(p, count, i - 1), b = p[i], c = p[i + 1];
        Point d = control(p, count, i + 2);
        double length = (fabs(c.x - b.x) + fabs(c.y - b.y)) * scale;
        int steps = (int)bounded(2.5 + length / 7, 3, smaller(20, most));
        for (int k = 0; k < steps; k++) {
            double t = (double)k / steps;
            double w = mixed(widths[i], widths[i + 1], t * t * (3 - 2 * t));
            if (count == 2) {
                line_push(line, mixed(b.x, c.x, t), mixed(b.y, c.y, t), w / 2);
            } else {
                line_push(line, spline(a.x, b.x, c.x, d.x, t),
                          spline(a.y, b.y, c.y, d.y, t), w / 2);
            }
        }
    }
    line_push(line, p[count - 1].x, p[count - 1].y, widths[count - 1] / 2);
    line_tangents(line);
}

/* The edge point half a width to the left (1) or right (-1) of sample `i`. */
static Point beside(const Line *line, int i, double side)
{
    double h = line->half[i] * side;
    const Point *at = &line->at[i], *u = &line->along[i];
    return point(at->x - u->y * h, at->y + u->x * h);
}

/* Whether the edge on `side` runs backwards: a bend tighter than the ribbon. */
static bool folds(const Line *line, double side)
{
    Point before = beside(line, 0, side);
    for (int i = 1; i < line->count; i++) {
        Point now = beside(line, i, side);
        const Point *u = &line->along[i];
        if ((now.x - before.x) * u->x + (now.y - before.y) * u->y < 0) {
            return true;
        }
        before = now;
    }
    return false;
}

/* Whether an edge point lies inside the ribbon near it, and so would cut a slit. */
static bool buried(const Line *line, Point p, int i)
{
    int from = i > 32 ? i - 32 : 0;
    int to = i + 32 < line->count ? i + 32 : line->count;
    for (int j = from; j < to; j++) {
        double dx = p.x - line->at[j].x, dy = p.y - line->at[j].y;
        double h = line->half[j] * 0.985;
        if (dx * dx + dy * dy < h * h) {
            return true;
        }
    }
    return false;
}

/* One long side of a ribbon: the left forwards, the right backwards, so that both and the
   caps make one contour. In a bend tighter than the ribbon, buried points are left out:
   they would wind against the rest and cancel it. */
static void put_edge(Shapes *shapes, const Line *line, double side, bool first)
{
    bool tight = folds(line, side);
    int last = line->count - 1;
    for (int k = 0; k <= last; k++) {
        int i = side > 0 ? k : last - k;
        Point p = beside(line, i, side);
        if (!tight || k == 0 || k == last || !buried(line, p, i)) {
            put(shapes, p, first && k == 0 ? TAG_MOVE : TAG_ON);
        }
    }
}

/* The half circle after an edge, as two quarter cubics turning about `at`. */
static void put_cap(Shapes *shapes, Point at, Point out, double half)
{
    double k = CIRCLE * half;
    Point left = point(at.x - out.y * half, at.y + out.x * half);
    Point tip = point(at.x + out.x * half, at.y + out.y * half);
    Point right = point(at.x + out.y * half, at.y - out.x * half);
    put_cubic(shapes, point(left.x + out.x * k, left.y + out.y * k),
              point(tip.x - out.y * k, tip.y + out.x * k), tip);
    put_cubic(shapes, point(tip.x + out.y * k, tip.y - out.x * k),
              point(right.x + out.x * k, right.y + out.y * k), right);
}

void shapes_clear(Shapes *shapes)
{
    shapes->shape_count = shapes->point_count = shapes->fill_count = 0;
    shapes->text_used = shapes->group_count = shapes->depth = 0;
    shapes->pan_x_px = shapes->pan_y_px = 0;
    shapes->stack[0] = transform_move(0, 0);
}

void shapes_group(Shapes *shapes, int id, bool still)
{
    assert(shapes->group_count < SHAPES_GROUPS_MAX);
    shapes->groups[shapes->group_count++] =
        (Group){.id = id, .still = still, .first = shapes->shape_count};
}

void shapes_push(Shapes *shapes, Transform transform)
{
    assert(shapes->depth + 1 < SHAPES_DEPTH_MAX);
    Transform whole = transform_of(*top(shapes), transform);
    shapes->stack[++shapes->depth] = whole;
}

void shapes_pop(Shapes *shapes)
{
    assert(shapes->depth > 0);
    shapes->depth--;
}

void shapes_polygon(Shapes *shapes, const Point *points, int count, int fill,
                    double alpha)
{
    if (count < 3) {
        return;
    }
    Shape *shape = shape_begin(shapes, SHAPE_PATH, fill, alpha);
    for (int i = 0; i < count; i++) {
        put(shapes, points[i], i == 0 ? TAG_MOVE : TAG_ON);
    }
    shape_end(shapes, shape);
}

/* A box turned over or without extent hides nothing. */
void shapes_hides(Shapes *shapes, double x, double y, double w, double h)
{
    assert(shapes->shape_count > 0);
    const Transform *t = top(shapes);
    Shape *shape = &shapes->shapes[shapes->shape_count - 1];
    assert(shape->kind == SHAPE_PATH && shape->alpha >= 1);
    shape->hides[0] = fixed(t->a * x + t->e);
    shape->hides[1] = fixed(t->d * y + t->f);
    shape->hides[2] = fixed(t->a * (x + w) + t->e);
    shape->hides[3] = fixed(t->d * (y + h) + t->f);
}

/* A span from b to c has its handles on the chords a-c and b-d, a sixth of their length:
   the Bezier form of a uniform Catmull-Rom spline. */
void shapes_blob(Shapes *shapes, const Point *points, int count, double k, int fill,
                 double alpha)
{
    if (count < 3) {
        return;
    }
    Shape *shape = shape_begin(shapes, SHAPE_PATH, fill, alpha);
    put(shapes, points[0], TAG_MOVE);
    double h = k / 6;
    for (int i = 0; i < count; i++) {
        Point a = points[(i + count - 1) % count], b = points[i];
        Point c = points[(i + 1) % count], d = points[(i + 2) % count];
        put_cubic(shapes, point(b.x + (c.x - a.x) * h, b.y + (c.y - a.y) * h),
                  point(c.x - (d.x - b.x) * h, c.y - (d.y - b.y) * h), c);
    }
    shape_end(shapes, shape);
}

/* Four quarter circles of radius 1, sent through a transform of their own. */
void shapes_ellipse(Shapes *shapes, Point centre, double rx, double ry, double degrees,
                    int fill, double alpha)
{
    Shape *shape = shape_begin(shapes, SHAPE_PATH, fill, alpha);
    int depth = shapes->depth;
    shapes_push(shapes, transform_move(centre.x, centre.y));
    if (degrees < 0 || degrees > 0) {
        shapes_push(shapes, transform_turn(degrees, 0, 0));
    }
    shapes_push(shapes, transform_scale(rx, ry));
    double k = CIRCLE;
    put(shapes, point(1, 0), TAG_MOVE);
    put_cubic(shapes, point(1, k), point(k, 1), point(0, 1));
    put_cubic(shapes, point(-k, 1), point(-1, k), point(-1, 0));
    put_cubic(shapes, point(-1, -k), point(-k, -1), point(0, -1));
    put_cubic(shapes, point(k, -1), point(1, -k), point(1, 0));
    shapes->depth = depth;
    shape_end(shapes, shape);
}

void shapes_box(Shapes *shapes, double x, double y, double w, double h, double radius,
                int fill, double alpha)
{
    Shape *shape = shape_begin(shapes, SHAPE_PATH, fill, alpha);
    double r = bounded(radius, 0, smaller(w, h) / 2), k = r * CORNER;
    double x2 = x + w, y2 = y + h;
    put(shapes, point(x + r, y), TAG_MOVE);
    put(shapes, point(x2 - r, y), TAG_ON);
    if (r > 0) {
        put_cubic(shapes, point(x2 - k, y), point(x2, y + k), point(x2, y + r));
    }
    put(shapes, point(x2, y2 - r), TAG_ON);
    if (r > 0) {
        put_cubic(shapes, point(x2, y2 - k), point(x2 - k, y2), point(x2 - r, y2));
    }
    put(shapes, point(x + r, y2), TAG_ON);
    if (r > 0) {
        put_cubic(shapes, point(x + k, y2), point(x, y2 - k), point(x, y2 - r));
        put(shapes, point(x, y + r), TAG_ON);
        put_cubic(shapes, point(x, y + k), point(x + k, y), point(x + r, y));
    }
    shape_end(shapes, shape);
}

void shapes_ribbon(Shapes *shapes, const Point *points, const double *widths, int count,
                   int fill, double alpha)
{
    assert(count < SAMPLES_MAX / 3);
    if (count < 2) {
        return;
    }
    Line line;
    line_of(&line, points, widths, count, scale_of(top(shapes)));
    int last = line.count - 1;
    Shape *shape = shape_begin(shapes, SHAPE_PATH, fill, alpha);
    put_edge(shapes, &line, 1, true);
    put_cap(shapes, line.at[last], line.along[last], line.half[last]);
    put_edge(shapes, &line, -1, false);
    Point back = point(-line.along[0].x, -line.along[0].y);
    put_cap(shapes, line.at[0], back, line.half[0]);
    shape_end(shapes, shape);
}

/* Size and wrap follow the scale that holds; a turn does not turn the letters. */
void shapes_text(Shapes *shapes, Point baseline, const char *text, TextStyle style)
{
    assert(text && style.size > 0);
    if (text[0] == '\0') {
        return;
    }
    int bytes = (int)strlen(text) + 1;
    assert(shapes->text_used + bytes <= SHAPES_TEXT_BYTES);
    Shape *shape = shape_begin(shapes, SHAPE_TEXT, shapes_solid(shapes, style.colour), 1);
    const Transform *t = top(shapes);
    double scale = scale_of(t);
    shape->text = shapes->text_used;
    memcpy(shapes->text + shape->text, text, (size_t)bytes);
    shapes->text_used += bytes;
    shape->anchor = style.anchor;
    shape->face = style.face;
    shape->x = fixed(t->a * baseline.x + t->c * baseline.y + t->e);
    shape->y = fixed(t->b * baseline.x + t->d * baseline.y + t->f);
    shape->size = (float)(style.size * scale);
    shape->wrap = (float)(style.wrap * scale);
    shape->leading = (float)style.leading;
}
