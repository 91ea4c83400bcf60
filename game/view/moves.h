#ifndef VIEW_MOVES_H
#define VIEW_MOVES_H

/*
 * Moves: the words in which mood and gestures speak of the rig. An axis is one movement
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

/* Puts every number of `rig` inside its range. */
void rig_bound(Rig *rig);

/* Rounds every number of `rig` to its grain. */
void rig_grain(Rig *rig);

/* Returns `degrees` in -180 to 180. */
double degrees_wrap(double degrees);

/* Lays the channels of `seen` over `target`, which holds her neutral rig. */
void mood_apply(PoseTarget *target, const Seen *seen, double age);

/* Lays the curves of the running gesture over `target`. */
void gesture_apply(PoseTarget *target, const Gesture *gesture, double age);

/* Adds what goes on by itself to `rig`: the rhythms, by their sizes and phases. */
void rhythm_apply(Rig *rig, const double *size, const double *beat, double side);

/* A critically damped spring (damping 1) or a slightly looser one, exact for any dt: d''
 * = -w^2 d - 2 z w d'. */
void spring_step(double *distance, double *speed, double w, double damping, double dt);

/* Puts the body at once where `target` has it. */
void limbs_reset(Pose *pose, const PoseTarget *target);

/* Moves body, seat and distance on by `dt` seconds. */
void limbs_step(Pose *pose, const PoseTarget *target, double dt, bool steady);

/* Sets `pose->body` from the springs and the step she is in. */
void limbs_apply(Pose *pose, double age);

/* Decides which ear lies over the cheek and on which side each thumb is: a choice once
 * made is kept until the head or hand is clearly past it. */
void held_step(Pose *pose);

/* Puts what goes on by itself at its start: no blink, no sigh. */
void idle_reset(Pose *pose, const PoseTarget *target);

/* Moves blink, saccade, breath, sigh, sway and the rhythms on by `dt` seconds. */
void idle_step(Pose *pose, const PoseTarget *target, double dt, bool steady);

/* Adds all of them to `rig`, and bounds it. */
void idle_apply(const Pose *pose, Rig *rig, double side);

#endif
