#ifndef VIEW_AXES_H
#define VIEW_AXES_H

/*
 * Axes: the words in which mood and gestures speak of the rig. An axis is one movement
 * as reactions.md names it: both sides of the face at once, the hand nearer to the side
 * she turns to or the far one, and sideways always counted *towards the side she turns
 * to*.
 */

#include "view/pose.h"

typedef enum Axis {
    AXIS_NONE,
    AXIS_YAW,
    AXIS_PITCH,
    AXIS_ROLL,
    AXIS_GAZE_X,
    AXIS_GAZE_Y,
    AXIS_LID,
    AXIS_AU6,
    AXIS_SQUEEZE,
    AXIS_AU1,
    AXIS_AU2,
    AXIS_AU4,
    AXIS_AU9,
    AXIS_AU12,
    AXIS_AU15,
    AXIS_AU17,
    AXIS_AU18,
    AXIS_AU20,
    AXIS_JAW,
    AXIS_TONGUE,
    AXIS_BLUSH,
    AXIS_FLUSH,
    AXIS_GLASSY,
    AXIS_TEAR,
    AXIS_PUPIL,
    AXIS_LEAN,
    AXIS_FWD,
    AXIS_ARCH,
    AXIS_SHRUG,
    AXIS_BREATH,
    AXIS_KICK_NEAR,
    AXIS_KICK_FAR,
    AXIS_OPEN,
    AXIS_SPLAY,
    AXIS_HANDS_Y, /* both hands; y is down */
    AXIS_NEAR_Y,
    AXIS_FAR_Y,
    AXIS_FAR_ANG,
    AXIS_CLASP, /* both hands meet before the belly, by this share */
    AXIS_COUNT
} Axis;

/* Moves `axis` of `rig` towards `value` by `share` (0 to 1); `side` as in PoseTarget. */
void axis_blend(Rig *rig, Axis axis, double side, double value, double share);

/* Adds `delta` to `axis` of `rig`. */
void axis_add(Rig *rig, Axis axis, double side, double delta);

/* Moves `arm` towards `goal` by `share`, the hand turning the short way round. */
void arm_blend(Arm *arm, const Arm *goal, double share);

#endif
