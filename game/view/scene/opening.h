#ifndef VIEW_SCENE_OPENING_H
#define VIEW_SCENE_OPENING_H

/* Opening: the light of an hour of the day, and the windows through which it comes. */

#include "view/scene.h"

/* The colours of a room at one time of day. */
typedef struct Daylight {
    Colour wall[3], arch[2], inner, skirting, floor[3], board;
    Colour sky[4], sun, hills[3], curtain[3];
    Colour tint;         /* laid over the furniture; its alpha says how dark it is */
    double sun_x, sun_y; /* share of the window; sun_y over 1: not seen */
    double beam;         /* how bright the window lies on the floor */
    bool stars;
} Daylight;

/* Returns the light at `time`; under rain greyer, and without a sun. */
Daylight daylight_of(TimeOfDay time, bool rain);

/* A round-headed window with its hills and sill; x, y: top left of the glass. */
void opening_arch(Shapes *shapes, const Daylight *light, double x, double y, double w,
                  double h);

/* A wide window in three panes. */
void opening_wide(Shapes *shapes, const Daylight *light, double x, double y, double w,
                  double h);

/* A rail at the height y over an opening from x on, w wide, and its curtains down to
 * `hem`. */
void opening_curtains(Shapes *shapes, const Daylight *light, double x, double y, double w,
                      double hem);

/* Streaks that run down a pane, and drops that stand on it. `seed` makes panes differ. */
void opening_rain(Shapes *shapes, double x, double y, double w, double h, double seconds,
                  uint32_t seed);
void opening_drops(Shapes *shapes, double x, double y, double w, double h, uint32_t seed);

#endif
