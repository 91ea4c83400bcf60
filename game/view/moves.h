#ifndef VIEW_MOVES_H
#define VIEW_MOVES_H

/*
 * Moves: what lays mood, gestures and what goes on by itself over a rig, and the springs
 * that carry it there.
 */

#include "view/axes.h"

/* Puts every number of `rig` inside its range. */
void rig_bound(Rig *rig);

/* Rounds every number of `rig` to its grain. */
void rig_grain(Rig *rig);

/* Returns `degrees` in -180 to 180. */
double degrees_wrap(double degrees);

/* Lays the channels of `seen` over `target`, which holds her neutral rig. */
void mood_apply(PoseTarget *target, const Seen *seen, double age);

/* Returns how far hands have left their rest for what `sign` says, 0 to 1. */
double hands_share(const Sign *sign);

/* Turns the hand that reaches for a thing towards where it is; a finger shows which, from
 * the age at which fingers do. */
void point_apply(PoseTarget *target, const Seen *seen, const Whereabouts *thing,
                 double age);

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

/* Lets the elbows of `pose` swing to where its arms want them. */
void elbows_step(Pose *pose, double age, double seconds);

/* Puts what goes on by itself at its start: no blink, no sigh. */
void idle_reset(Pose *pose, const PoseTarget *target);

/* Moves blink, saccade, breath, sigh, sway and the rhythms on by `dt` seconds. */
void idle_step(Pose *pose, const PoseTarget *target, double dt, bool steady);

/* Adds all of them to `rig`, and bounds it. */
void idle_apply(const Pose *pose, Rig *rig, double side);

#endif
