#ifndef VIEW_SCENE_FURNITURE_H
#define VIEW_SCENE_FURNITURE_H

/*
 * Furniture: the large things of the rooms. x, y is the left end at the floor, sizes are
 * stage units; wood and cloth are seen in the light of the hour.
 */

#include "view/scene/opening.h"

void furniture_sofa(Shapes *shapes, double x, double y, double w, const Daylight *light);
void furniture_bookcase(Shapes *shapes, double x, double y, double w, double h,
                        const Daylight *light);
void furniture_sideboard(Shapes *shapes, double x, double y, double w, double h,
                         const Daylight *light);
void furniture_table(Shapes *shapes, double x, double y, double w, double h);

/* Plates on boards over a cupboard. */
void furniture_dresser(Shapes *shapes, double x, double y, double w, double h,
                       const Daylight *light);

/* Open below, with two compartments for bags or shoes. */
void furniture_bench(Shapes *shapes, double x, double y, double w, double h);

/* Slats on iron feet, with a back. */
void furniture_park_bench(Shapes *shapes, double x, double y, double w);

/* A low shelf with baskets and toys. */
void furniture_toy_shelf(Shapes *shapes, double x, double y, double w,
                         const Daylight *light);

/* A string of small flags from x0 to x1, hanging through by `sag`. */
void furniture_flags(Shapes *shapes, double x0, double x1, double y, double sag);

/* A carpet seen from above its near edge: wider towards the viewer. */
void furniture_runner(Shapes *shapes, double x, double y, double far, double near,
                      double depth);

/* A coat or a bag on a hook at x, y. */
void furniture_coat(Shapes *shapes, double x, double y, double k, Colour colour);
void furniture_bag(Shapes *shapes, double x, double y, double k, Colour colour);

#endif
