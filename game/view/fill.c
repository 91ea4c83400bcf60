#include "view/shapes.h"

#include "view/amount.h"

#include <assert.h>
#include <math.h>
#include <string.h>

/* Takes scene points back to the coordinates of `t`. */
static Transform inverse(const Transform *t)
{
    double det = t->a * t->d - t->b * t->c;
    if (fabs(det) < 1e-12) {
        return (Transform){.e = 2}; /* nothing is seen of it: the last stop everywhere */
    }
    double k = 1 / det;
    return (Transform){
        .a = t->d * k,
        .b = -t->b * k,
        .c = -t->c * k,
        .d = t->a * k,
        .e = (t->c * t->f - t->d * t->e) * k,
        .f = (t->b * t->e - t->a * t->f) * k,
    };
}

/* Zeroed whole, for equal pictures must be equal bytes. */
static Fill *fill_new(Shapes *shapes, FillKind kind)
{
    assert(shapes->fill_count < SHAPES_FILLS_MAX);
    Fill *fill = &shapes->fills[shapes->fill_count++];
    memset(fill, 0, sizeof *fill);
    fill->kind = kind;
    return fill;
}

/* `unit` takes points of the holding transform to gradient space. */
static int gradient(Shapes *shapes, FillKind kind, Transform unit, int stops,
                    const Stop *stop)
{
    assert(stops >= 1 && stops <= SHAPES_STOPS_MAX);
    Fill *fill = fill_new(shapes, kind);
    fill->to_unit = transform_of(unit, inverse(&shapes->stack[shapes->depth]));
    fill->stop_count = stops;
    for (int i = 0; i < stops; i++) { /* by field: equal fills are equal bytes */
        fill->stops[i].at = stop[i].at;
        fill->stops[i].colour = stop[i].colour;
    }
    fill->colour = stop[0].colour;
    return shapes->fill_count - 1;
}

Transform transform_move(double x, double y)
{
    return (Transform){.a = 1, .d = 1, .e = x, .f = y};
}

/* p' = c + R (p - c), written out. */
Transform transform_turn(double degrees, double x, double y)
{
    double c = cos(degrees * TAU / 360), s = sin(degrees * TAU / 360);
    return (Transform){c, s, -s, c, x - c * x + s * y, y - s * x - c * y};
}

Transform transform_scale(double sx, double sy)
{
    return (Transform){.a = sx, .d = sy};
}

Transform transform_of(Transform o, Transform i)
{
    return (Transform){
        .a = o.a * i.a + o.c * i.b,
        .b = o.b * i.a + o.d * i.b,
        .c = o.a * i.c + o.c * i.d,
        .d = o.b * i.c + o.d * i.d,
        .e = o.a * i.e + o.c * i.f + o.e,
        .f = o.b * i.e + o.d * i.f + o.f,
    };
}

/* The same colour twice running is one fill. */
int shapes_solid(Shapes *shapes, Colour colour)
{
    int last = shapes->fill_count - 1;
    if (last >= 0 && shapes->fills[last].kind == FILL_SOLID &&
        shapes->fills[last].colour == colour) {
        return last;
    }
    fill_new(shapes, FILL_SOLID)->colour = colour;
    return shapes->fill_count - 1;
}

int shapes_linear(Shapes *shapes, Point from, Point to, int stops, const Stop *stop)
{
    /* t = (p - from) . (to - from) / |to - from|^2 */
    double dx = to.x - from.x, dy = to.y - from.y;
    double d = dx * dx + dy * dy;
    dx = d > 1e-9 ? dx / d : 0;
    dy = d > 1e-9 ? dy / d : 0;
    Transform unit = {
        .a = dx,
        .b = -dy,
        .c = dy,
        .d = dx,
        .e = -(from.x * dx + from.y * dy),
        .f = from.x * dy - from.y * dx,
    };
    return gradient(shapes, FILL_LINEAR, unit, stops, stop);
}

/* Undoes centre, turn and half axes in that order: the ellipse becomes the unit
 * circle. */
int shapes_radial(Shapes *shapes, Point centre, double rx, double ry, double degrees,
                  int stops, const Stop *stop)
{
    Transform unit = transform_scale(rx > 1e-9 ? 1 / rx : 1, ry > 1e-9 ? 1 / ry : 1);
    if (degrees < 0 || degrees > 0) {
        unit = transform_of(unit, transform_turn(-degrees, 0, 0));
    }
    unit = transform_of(unit, transform_move(-centre.x, -centre.y));
    return gradient(shapes, FILL_RADIAL, unit, stops, stop);
}

void shapes_halo(Shapes *shapes, Point centre, double rx, double ry, Colour colour,
                 double alpha)
{
    if (rx <= 0 || ry <= 0 || alpha <= 0) {
        return;
    }
    const Stop stops[] = {
        {0, colour},
        {.25, colour_alpha(colour, .86)},
        {.5, colour_alpha(colour, .5)},
        {.78, colour_alpha(colour, .16)},
        {1, colour_alpha(colour, 0)},
    };
    int fill = shapes_radial(shapes, centre, rx, ry, 0, 5, stops);
    shapes_ellipse(shapes, centre, rx, ry, 0, fill, alpha);
}

/* The shadow's fall from full at `inner` to nothing at 1. */
static void shadow_stops(Stop *stop, double inner)
{
    static const double fall[6] = {1, 1, .86, .5, .14, 0};
    for (int i = 0; i < 6; i++) {
        Colour warm = colour_alpha(0x5b3a2aff, fall[i]); /* never black [style.md 4] */
        stop[i] = (Stop){i == 0 ? 0 : mixed(inner, 1, (i - 1) / 4.0), warm};
    }
}

void shapes_shadow(Shapes *shapes, double x, double y, double w, double h, double radius,
                   double alpha)
{
    /* Nine patches: the box grown by OUT and moved DOWN, its rim of REACH falling off. */
    const double out = 15, down = 8, reach = 24;
    double x0 = x - out, y0 = y - out + down, x3 = x + w + out, y3 = y + h + out + down;
    double r =
        smaller(bounded(radius + out, reach + 1, 1e6), smaller(x3 - x0, y3 - y0) / 2);
    double x1 = x0 + r, y1 = y0 + r, x2 = x3 - r, y2 = y3 - r;
    Stop stop[6];
    shadow_stops(stop, bounded(1 - reach / r, 0, 1));
    const Point mid[4] = {{x1, y1}, {x2, y1}, {x2, y2}, {x1, y2}};
    const Point far[4] = {{x0, y0}, {x3, y0}, {x3, y3}, {x0, y3}};
    for (int i = 0; i < 4; i++) {
        int fill = shapes_radial(shapes, mid[i], r, r, 0, 6, stop);
        const Point box[4] = {mid[i], {far[i].x, mid[i].y}, far[i], {mid[i].x, far[i].y}};
        shapes_polygon(shapes, box, 4, fill, alpha);
        int j = (i + 1) % 4;
        const Point *a = &mid[i], *b = &mid[j];
        bool level = i % 2 == 0; /* upper and lower edges */
        Point p = level ? (Point){a->x, far[i].y} : (Point){far[j].x, a->y};
        Point q = level ? (Point){b->x, far[i].y} : (Point){far[j].x, b->y};
        if (fabs(a->x - b->x) + fabs(a->y - b->y) > 0.01) {
            fill = shapes_linear(shapes, *a, p, 6, stop);
            shapes_polygon(shapes, (const Point[]){*a, p, q, *b}, 4, fill, alpha);
        }
    }
    if (x2 > x1 && y2 > y1) {
        shapes_polygon(shapes, mid, 4, shapes_solid(shapes, 0x5b3a2aff), alpha);
    }
}

/* Mixes byte by byte in display space, as the palette was chosen by eye. */
Colour colour_mix(Colour a, Colour b, double t)
{
    Colour mix = a & 0xff;
    for (int shift = 8; shift < 32; shift += 8) {
        double from = a >> shift & 0xff, to = b >> shift & 0xff;
        mix |= (Colour)(bounded(mixed(from, to, t), 0, 255) + 0.5) << shift;
    }
    return mix;
}

Colour colour_alpha(Colour colour, double alpha)
{
    Colour a = (Colour)(bounded((colour & 0xff) * alpha, 0, 255) + 0.5);
    return (colour & ~(Colour)0xff) | a;
}
