#ifndef VIEW_SCENE_SHELL_H
#define VIEW_SCENE_SHELL_H

/*
 * Shell: what a room is before anything stands in it: wall, the niche painted behind her,
 * floor; and what the light of the hour makes of their colours. Stage units hold.
 */

#include "view/scene/opening.h"
#include "view/scene/stage.h"

/* Returns whether the place has sky and ground instead of wall and floor. */
bool shell_outside(Room room);

/* Returns the light of the hour as the colours of this room give it back. */
Daylight shell_light(Room room, TimeOfDay time, bool rain);

/* Wall, niche and floor of a room indoors. */
void shell_draw(Shapes *shapes, Room room, const Stage *stage, const Daylight *light);

/* A colour as it looks in the light of the hour: `colour` is that at noon. */
Colour shell_lit(Colour colour, const Daylight *light);

/* Dims the fills that were made from `first` on: living things in evening light. */
void shell_dim(Shapes *shapes, int first, const Daylight *light);

/* The sun through a window whose foot is at `x`, laid on the floor. */
void shell_beam(Shapes *shapes, const Daylight *light, double x);

/* A box from edge to edge of what is painted. */
void shell_band(Shapes *shapes, const Stage *stage, double top, double bottom, int fill,
                double alpha);

#endif
