#ifndef VIEW_SCENE_TARGETS_H
#define VIEW_SCENE_TARGETS_H

/*
 * Targets: the things she may look at, each where the stage says. What always stands in a
 * room (lamp, clock, radio) stands there whenever the scene lists it; what comes and goes
 * (rain, cat, cousin, a toy) is drawn only while it is shown. Stage units hold.
 */

#include "view/scene/opening.h"
#include "view/scene/stage.h"

/* Appends what does not move, as still groups, then what does, as groups of its own. */
void targets_still(Shapes *shapes, const SceneView *scene, const Stage *stage,
                   const Layout *layout);
void targets_moving(Shapes *shapes, const SceneView *scene, const Stage *stage,
                    const Layout *layout);

/* One that comes: the cosmetic clock, and for how long it has been on stage. */
typedef struct Comer {
    double seconds, shown_s;
} Comer;

/* Each about the middle at which she looks; they come from the nearer edge. */
void cat_draw(Shapes *shapes, const SceneView *scene, Point at, const Comer *comer);
void cousin_draw(Shapes *shapes, const SceneView *scene, Point at, const Comer *comer);
void child_draw(Shapes *shapes, const SceneView *scene, Point at, const Comer *comer);
void adult_draw(Shapes *shapes, const SceneView *scene, Point at, const Comer *comer);
void dog_draw(Shapes *shapes, const SceneView *scene, Point at, const Comer *comer);
void bird_draw(Shapes *shapes, const SceneView *scene, Point at, const Comer *comer);
void bus_draw(Shapes *shapes, const SceneView *scene, Point at, const Comer *comer);

#endif
