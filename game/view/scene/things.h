#ifndef VIEW_SCENE_THINGS_H
#define VIEW_SCENE_THINGS_H

/*
 * Things: what can be looked at and stands still: toys, furniture, playground frames.
 * Each is drawn where the stage puts its middle. Stage units hold.
 */

#include "view/scene/opening.h"
#include "view/scene/stage.h"

/* What a thing must know of where it stands. */
typedef struct Stand {
    const SceneView *scene;
    const Stage *stage;
    Daylight light;
} Stand;

/* Draws `target` at `at`; those that move (cat, bus) and the lamp are not things. */
void things_draw(Shapes *shapes, const Stand *stand, Target target, Point at);

/* A lamp is drawn after the dusk it lights. */
void things_lamp(Shapes *shapes, const Stand *stand, Point at);

/* Doors and hooks have forms of their own in hall and cloakroom. */
void things_door(Shapes *shapes, const Stand *stand, Point at);
void things_hooks(Shapes *shapes, const Stand *stand, Point at);
void things_shoes(Shapes *shapes, const Stand *stand, Point at);

/* Slide, the frame of the swing, and how its seat hangs `degrees` from plumb. */
void things_slide(Shapes *shapes, const Stand *stand, Point at);
void things_frame(Shapes *shapes, const Stand *stand, Point at);
void things_seat(Shapes *shapes, Point at, double degrees);

#endif
