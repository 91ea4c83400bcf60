#include "view/scene/tint.h"

#include <assert.h>
#include <math.h>

/*
 * A dozen ways of colouring that the whole scenery shares: washes of three stops, balls
 * lit from the upper left, creases, soft shadows. One light for the room (style.md 1)
 * means one place where it comes from.
 */

/* Shadows are warm brown, never black: black would look like dirt on these walls
 * (style.md 4). */
static const Colour WARM_SHADOW = 0x5b3423ff;

/* Light, body, shade: every large form has these three and no more. */
int tint_wash(Shapes *shapes, Wash wash)
{
    assert(wash.mid > 0 && wash.mid < 1);
    const Stop stops[] = {{0, wash.light}, {wash.mid, wash.body}, {1, wash.shade}};
    return shapes_linear(shapes, (Point){wash.x0, wash.y0}, (Point){wash.x1, wash.y1},
                         countof(stops), stops);
}

int tint_fade(Shapes *shapes, Point from, Point to, Colour first, Colour last)
{
    const Stop stops[] = {{0, first}, {1, last}};
    return shapes_linear(shapes, from, to, countof(stops), stops);
}

/* The lit spot lies off the middle, towards the window. */
int tint_ball(Shapes *shapes, Point centre, double r, Colour light, Colour body,
              Colour shade)
{
    const Stop stops[] = {{0, light}, {0.55, body}, {1, shade}};
    Point lit = {centre.x - r * 0.35, centre.y - r * 0.4};
    return shapes_radial(shapes, lit, r * 1.6, r * 1.6, 0, countof(stops), stops);
}

void tint_disc(Shapes *shapes, double x, double y, double r, Colour colour)
{
    tint_oval(shapes, x, y, r, r, colour, 1);
}

void tint_oval(Shapes *shapes, double x, double y, double rx, double ry, Colour colour,
               double alpha)
{
    int fill = shapes_solid(shapes, colour);
    shapes_ellipse(shapes, (Point){x, y}, rx, ry, 0, fill, alpha);
}

void tint_box(Shapes *shapes, double x, double y, double w, double h, double radius,
              Colour colour)
{
    shapes_box(shapes, x, y, w, h, radius, shapes_solid(shapes, colour), 1);
}

void tint_line(Shapes *shapes, Point from, Point to, double w0, double w1, Colour colour,
               double alpha)
{
    const Point points[] = {from, to};
    const double widths[] = {w0, w1};
    shapes_ribbon(shapes, points, widths, 2, shapes_solid(shapes, colour), alpha);
}

/* Thin, wide, thin: a fold of cloth or skin. */
void tint_crease(Shapes *shapes, Point from, Point mid, Point to, double w, Colour colour,
                 double alpha)
{
    const Point points[] = {from, mid, to};
    const double widths[] = {1, w, 1};
    shapes_ribbon(shapes, points, widths, 3, shapes_solid(shapes, colour), alpha);
}

void tint_shadow(Shapes *shapes, double x, double y, double rx, double ry, double alpha)
{
    shapes_halo(shapes, (Point){x, y}, rx, ry, WARM_SHADOW, alpha);
}

void tint_crescent(Shapes *shapes, Point centre, double r, Point away, double cut,
                   int fill)
{
    enum { STEPS = 28 };
    /* the two circles meet at +-`half` about the direction `away`:
       cos(half) = (d^2 + r^2 - cut^2) / 2 d r */
    double d = sqrt(away.x * away.x + away.y * away.y);
    double half = acos((d * d + r * r - cut * cut) / (2 * d * r));
    double turn = atan2(away.y, away.x);
    Point outline[2 * STEPS];
    for (int i = 0; i < STEPS; i++) {
        double a = turn + half + (TAU - 2 * half) * i / (STEPS - 1);
        outline[i] = (Point){centre.x + r * cos(a), centre.y + r * sin(a)};
    }
    Point middle = {centre.x + away.x, centre.y + away.y};
    Point from = outline[STEPS - 1], to = outline[0];
    double a0 = atan2(from.y - middle.y, from.x - middle.x);
    double a1 = atan2(to.y - middle.y, to.x - middle.x);
    a1 -= a1 > a0 ? TAU : 0;
    for (int i = 0; i < STEPS; i++) {
        double a = a0 + (a1 - a0) * i / (STEPS - 1);
        outline[STEPS + i] = (Point){middle.x + cut * cos(a), middle.y + cut * sin(a)};
    }
    shapes_polygon(shapes, outline, countof(outline), fill, 1);
}

/* The caller draws about 0, 0 and pops the transform afterwards. */
void tint_place(Shapes *shapes, double x, double y, double turn, double scale)
{
    Transform sized =
        transform_of(transform_turn(turn, 0, 0), transform_scale(scale, scale));
    shapes_push(shapes, transform_of(transform_move(x, y), sized));
}

/* Towards the light; tint_sink goes towards the warm dark. */
Colour tint_lift(Colour colour, double t)
{
    return colour_mix(colour, 0xffffffff, t);
}

Colour tint_sink(Colour colour, double t)
{
    return colour_mix(colour, 0x4a2a20ff, t);
}

/* An integer hash after Wang; the same on every machine. */
double tint_chance(uint32_t n)
{
    n = (n ^ 61u ^ (n >> 16)) * 9u;
    n = (n ^ (n >> 4)) * 0x27d4eb2du;
    return (double)((n ^ (n >> 15)) & 0xffffu) / 65536.0;
}
