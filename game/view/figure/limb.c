#include "view/figure/limb.h"

#include <math.h>

/*
 * What arms and legs have in common. A limb is two capsules that overlap at the joint
 * rather than one bent ribbon, because a ribbon folds over itself there and leaves a
 * slit (style.md 10). A limb parts from the trunk by the shade it throws, not by a line.
 */

/* Of no length, a limb points to the right: any direction will do, none must divide by
 * 0. */
void limb_axes(Limb *limb)
{
    double dx = limb->end.x - limb->bend.x, dy = limb->end.y - limb->bend.y;
    double d = sqrt(dx * dx + dy * dy);
    limb->length = d;
    limb->along = d > 1e-6 ? (Point){dx / d, dy / d} : (Point){1, 0};
    limb->across = (Point){-limb->along.y, limb->along.x};
}

Point limb_towards(Point from, Point axis, double distance)
{
    return (Point){from.x + axis.x * distance, from.y + axis.y * distance};
}

void limb_bar(const Body *body, Point a, Point b, double wide_a, double wide_b, int fill)
{
    shapes_ribbon(body->shapes, (const Point[]){a, b}, (const double[]){wide_a, wide_b},
                  2, fill, 1);
}

/* A capsule cut to the hull, so that shade falls on cloth alone and never beside it. */
void limb_shade(const Body *body, const Path *hull, Point a, Point b,
                const double *widths, Colour colour, double alpha)
{
    Path path;
    path_capsule(&path, a, b, widths[0], widths[1]);
    path_cut(&path, hull);
    path_draw(&path, body->shapes, shapes_solid(body->shapes, colour), alpha);
}

/* One strength for all, so that joints look alike. */
void limb_contact(const Body *body, Point a, Point b, double wide_a, double wide_b)
{
    const double widths[] = {wide_a, wide_b};
    limb_shade(body, &body->hull, a, b, widths, body->dye.shade, .26);
}

/* Folds and cuffs bow a little along the limb, which makes it look round. */
void limb_across(const Body *body, const Limb *limb, Point at, double half, double bow,
                 const double *widths, int fill, double alpha)
{
    Point l = limb_towards(at, limb->across, -half),
          r = limb_towards(at, limb->across, half);
    Point line[] = {limb_towards(l, limb->along, -bow / 3),
                    limb_towards(at, limb->along, bow),
                    limb_towards(r, limb->along, -bow / 3)};
    shapes_ribbon(body->shapes, line, widths, 3, fill, alpha);
}
