#ifndef VIEW_SCENE_ROOM_H
#define VIEW_SCENE_ROOM_H

/*
 * Room: walls, floor and furniture, sky, ground and houses; everything here stands still.
 * Stage units hold.
 */

#include "view/scene/opening.h"
#include "view/scene/stage.h"

/* Still groups have the ids 1 to 19, what moves in the room 20 to 39, she 40 to 59. */
enum { ROOM_GROUP = 1, ROOM_GROUP_MOVING = 20, ROOM_GROUP_HER = 40 };

/* The room of the scene; in high contrast a quiet dark one with a lit disc behind her. */
void room_draw(Shapes *shapes, const SceneView *scene, const Stage *stage);
void room_dark(Shapes *shapes, const SceneView *scene, const Stage *stage);

/* The dusk of evening and night that lies over room and furniture, but not over her; its
 * alpha says how dark it is. */
Colour room_tint(const SceneView *scene);
void room_dusk(Shapes *shapes, const SceneView *scene, const Stage *stage);

/* What stands in each room; shell or sky is there already. */
typedef void RoomDraw(Shapes *shapes, const SceneView *scene, const Stage *stage,
                      const Daylight *light);
void nursery_draw(Shapes *shapes, const SceneView *scene, const Stage *stage,
                  const Daylight *light);
void window_draw(Shapes *shapes, const SceneView *scene, const Stage *stage,
                 const Daylight *light);
void kitchen_draw(Shapes *shapes, const SceneView *scene, const Stage *stage,
                  const Daylight *light);
void living_draw(Shapes *shapes, const SceneView *scene, const Stage *stage,
                 const Daylight *light);
void corner_draw(Shapes *shapes, const SceneView *scene, const Stage *stage,
                 const Daylight *light);
void hall_draw(Shapes *shapes, const SceneView *scene, const Stage *stage,
               const Daylight *light);
void playgroup_draw(Shapes *shapes, const SceneView *scene, const Stage *stage,
                    const Daylight *light);
void park_draw(Shapes *shapes, const SceneView *scene, const Stage *stage,
               const Daylight *light);
void cloakroom_draw(Shapes *shapes, const SceneView *scene, const Stage *stage,
                    const Daylight *light);
void street_draw(Shapes *shapes, const SceneView *scene, const Stage *stage,
                 const Daylight *light);
void playground_draw(Shapes *shapes, const SceneView *scene, const Stage *stage,
                     const Daylight *light);

/* Lets what follows move with the furniture at `anchor`, until shapes_pop. */
void room_push(Shapes *shapes, const Stage *stage, double anchor, bool hangs);

/* Returns the glass of the room's window: its corner and, in `size`, its extent. */
Point room_glass(Room room, const Stage *stage, Point *size);

#endif
