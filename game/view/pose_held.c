#include "view/figure/limb.h"
#include "view/moves.h"

#include "view/amount.h"

#include <math.h>

/*
 * Some things lie before or behind, never between: the near ear over the cheek, the thumb
 * on this or that side of the palm. A head that rests just where one becomes the other
 * would make them flicker with every sway, so each choice is kept until it is clearly
 * wrong (style.md 11: hold by hysteresis). And a wrist that passes its shoulder turns
 * the whole arm about within two pictures: the elbow swings after it no faster than an
 * elbow does.
 */

/* Yaw in degrees at which an ear comes forward, and at which it goes back. */
static const double EAR_FORWARD = 7, EAR_BACK = 3;
/* Sine of the hand's turn past level at which its thumb changes sides. */
static const double THUMB_CHANGES = .22;
/* The hand lies level at this angle, degrees (figure/hand.c). */
static const double LEVEL_DEG = 22;

/* How fast an elbow swings, head units a second [design]. */
static const double ELBOW_SPEED = 900;

static double thumb_of(double thumb, const Arm *arm)
{
    double s = sin((arm->ang - LEVEL_DEG) * TAU / 360);
    if (thumb > 0) {
        return s < -THUMB_CHANGES ? -1 : 1;
    }
    if (thumb < 0) {
        return s > THUMB_CHANGES ? 1 : -1;
    }
    return s < 0 ? -1 : 1;
}

void held_step(Pose *pose)
{
    double shown =
        -pose->base.yaw; /* turned to the right, her left side of the picture */
    if (pose->ear * shown <= EAR_BACK) {
        pose->ear = 0;
    }
    if (fabs(shown) > EAR_FORWARD) {
        pose->ear = shown < 0 ? -1 : 1;
    }
    pose->thumb_l = thumb_of(pose->thumb_l, &pose->base.arm_l);
    pose->thumb_r = thumb_of(pose->thumb_r, &pose->base.arm_r);
}

/* As far as an elbow gets in `most` units on its way to `goal`; returns how far it lags.
 */
static Point elbow_step(Point *at, Point goal, double most)
{
    double dx = goal.x - at->x, dy = goal.y - at->y, d = sqrt(dx * dx + dy * dy);
    double share = d > most ? most / d : 1;
    at->x += dx * share;
    at->y += dy * share;
    return (Point){at->x - goal.x, at->y - goal.y};
}

void elbows_step(Pose *pose, double age, double seconds)
{
    Point goals[2];
    Rig *rig = &pose->rig;
    limb_elbows(rig, &pose->body, age, goals);
    Point l = elbow_step(&pose->elbows[0], goals[0], ELBOW_SPEED * seconds),
          r = elbow_step(&pose->elbows[1], goals[1], ELBOW_SPEED * seconds);
    rig->swing_lx = l.x;
    rig->swing_ly = l.y;
    rig->swing_rx = r.x;
    rig->swing_ry = r.y;
}
