#ifndef VIEW_SCENE_OUTSIDE_H
#define VIEW_SCENE_OUTSIDE_H

/* Outside: sky, hills, meadow, trees, in the light of the hour. Stage units hold. */

#include "view/scene/opening.h"
#include "view/scene/stage.h"

/* What grows and what is paved, at one time of day. */
typedef struct Land {
    Colour grass[3], path[2], sand[2], leaf[3], bark, stone;
} Land;

Land outside_land(TimeOfDay time);

/* The sky down to the floor line, with sun or stars, still clouds and far hills. */
void outside_sky(Shapes *shapes, const Stage *stage, const Daylight *light);
void outside_grass(Shapes *shapes, const Stage *stage, const Land *land);

/* A great round crown behind her head: what the niche is indoors; `air` lies before
 * it. */
void outside_crown(Shapes *shapes, const Land *land, Colour air);

/* A tree whose foot is at x, y; `k` 1 is 560 high. */
void outside_tree(Shapes *shapes, double x, double y, double k, const Land *land);
/* Its crown alone, about its middle. */
void outside_leaves(Shapes *shapes, Point at, double k, const Land *land);
void outside_bush(Shapes *shapes, double x, double y, double k, const Land *land);

/* Tufts of grass and a few flowers between x0 and x1. */
void outside_tufts(Shapes *shapes, double x0, double x1, const Land *land, uint32_t seed);

/* `k` 1 is 240 wide. */
void outside_cloud(Shapes *shapes, double x, double y, double k, Colour colour);

/* A street lamp whose head is at x, y; lit at dusk and by night. */
void outside_lamp(Shapes *shapes, Point at, double foot, bool lit);

#endif
