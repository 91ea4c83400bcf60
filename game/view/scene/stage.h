#ifndef VIEW_SCENE_STAGE_H
#define VIEW_SCENE_STAGE_H

/*
 * Stage: the 1920 x 1080 units in which every room is built, and how a window of another
 * shape shows them: centred on the infant, larger in a tall window, with the furniture at
 * both sides moved inwards (and what hangs, upwards) so that it is not cut off.
 */

#include "view/scene.h"

enum { STAGE_WIDTH = 1920, STAGE_HEIGHT = 1080, STAGE_MIDDLE = 960, STAGE_FLOOR = 700 };

typedef struct Stage {
    double scale;       /* scene units a stage unit */
    double x, y;        /* where stage 0, 0 lies, scene units */
    double left, right; /* what is painted, 8 % wider than what is seen; stage units */
    double top, bottom;
    double half;              /* half the width that is seen */
    double in_left, in_right; /* how far the furniture at a side moves inwards */
    double up;                /* how far that on the wall moves up */
} Stage;

Stage stage_of(const Layout *layout);

/* Returns how far a thing moves whose furniture stands at `anchor`; the middle stays. */
Point stage_shift(const Stage *stage, double anchor, bool hangs);

/* Returns where `target` lies in this window's stage, stage units. */
Point stage_spot(const Stage *stage, Room room, Target target);

/* Returns whether `target` belongs to the scene, whether it stands in its room in any
 * case, and whether it is on stage now. */
bool stage_lists(const SceneView *scene, Target target);
bool stage_stands(const SceneView *scene, Target target);
bool stage_shows(const SceneView *scene, Target target);

/* Makes stage units hold until shapes_pop. */
void stage_push(Shapes *shapes, const Stage *stage);

/* How many scene units the background and the infant are shifted by your body. */
Point stage_pan(const SceneView *scene, const Layout *layout);
Point stage_sway(const SceneView *scene, const Layout *layout);

#endif
