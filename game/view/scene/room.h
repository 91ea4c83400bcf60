#ifndef VIEW_SCENE_ROOM_H
#define VIEW_SCENE_ROOM_H

/* Room: walls, floor and furniture; everything here stands still. Stage units hold. */

#include "view/scene/opening.h"
#include "view/scene/stage.h"

/* Still groups have the ids 1 to 19, what moves in the room 20 to 39, she 40 to 59. */
enum { ROOM_GROUP = 1, ROOM_GROUP_MOVING = 20, ROOM_GROUP_HER = 40 };

void room_draw(Shapes *shapes, const SceneView *scene, const Stage *stage);

/* The kitchen's counters and what stands on them. */
void kitchen_draw(Shapes *shapes, const SceneView *scene, const Stage *stage,
                  const Daylight *light);

/* Returns the glass of the room's window: its corner and, in `size`, its extent. */
Point room_glass(Room room, const Stage *stage, Point *size);

#endif
