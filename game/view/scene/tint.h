#ifndef VIEW_SCENE_TINT_H
#define VIEW_SCENE_TINT_H

/*
 * Tint: the few ways in which rooms and things are coloured: one wash a form, light from
 * the upper left to shade at the lower right, and one soft shadow where a thing stands.
 */

#include "view/amount.h"
#include "view/shapes.h"

/* Colours from one point to another: light, body and shade; `mid` says where the body
 * is. */
typedef struct Wash {
    double x0, y0, x1, y1;
    Colour light, body, shade;
    double mid;
} Wash;
int tint_wash(Shapes *shapes, Wash wash);

/* Two colours from one point to another. */
int tint_fade(Shapes *shapes, Point from, Point to, Colour first, Colour last);

/* The three tones of a lit ball of radius `r`, its light up and to the left. */
int tint_ball(Shapes *shapes, Point centre, double r, Colour light, Colour body,
              Colour shade);

void tint_disc(Shapes *shapes, double x, double y, double r, Colour colour);
void tint_oval(Shapes *shapes, double x, double y, double rx, double ry, Colour colour,
               double alpha);
void tint_box(Shapes *shapes, double x, double y, double w, double h, double radius,
              Colour colour);

/* A straight tapered line. */
void tint_line(Shapes *shapes, Point from, Point to, double w0, double w1, Colour colour,
               double alpha);

/* A bowed tapered line through three points, thin at both ends. */
void tint_crease(Shapes *shapes, Point from, Point mid, Point to, double w, Colour colour,
                 double alpha);

/* Where a thing stands: a warm soft spot. */
void tint_shadow(Shapes *shapes, double x, double y, double rx, double ry, double alpha);

/* A moon: the circle `r` less the circle `cut` whose centre lies dx, dy away. */
void tint_crescent(Shapes *shapes, Point centre, double r, Point away, double cut,
                   int fill);

/* Moves, turns (degrees) and scales what follows, until shapes_pop. */
void tint_place(Shapes *shapes, double x, double y, double turn, double scale);

/* Lighter and darker by a share `t` of white, or of a warm dark. */
Colour tint_lift(Colour colour, double t);
Colour tint_sink(Colour colour, double t);

/* The same fixed number in [0, 1) for the same `n`: leaves, stars, blades of grass. */
double tint_chance(uint32_t n);

#endif
