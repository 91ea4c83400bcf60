#include "view/moves.h"

#include "view/amount.h"

#include <math.h>

/*
 * Reaching and pointing: the arm goes the way the thing lies. First it is an open hand
 * that wants it; from ten months or so a finger shows it to somebody [science.md 7.2].
 */

static const double POINTS_FROM = 9.5, POINTS = 11; /* months: begins, always */
/* Head units: a shoulder, seen from mid-head; a little more than an arm is long. */
static const double SHOULDER_X = 68, SHOULDER_Y = 140, REACH = 162;
static const double UNIT = 1.2; /* scene units a head unit, more or less */
static const double ASIDE = 46; /* the arm never goes before her face */
static const double NEAR_X = 150, NEAR_Y = 420; /* as in scene_whereabouts */

/* gaze = d / (|d| + n), turned round. */
static double distance_of(double gaze, double near)
{
    return near * gaze / larger(1 - fabs(gaze), .05);
}

void point_apply(PoseTarget *target, const Seen *seen, const Whereabouts *thing,
                 double age)
{
    if (seen->hands.kind != HANDS_REACH_THING)
        return;
    Rig *rig = &target->rig;
    bool right = target->side > 0;
    double points = unit((age - POINTS_FROM) / (POINTS - POINTS_FROM));
    double share = hands_share(&seen->hands);
    double x = target->side * distance_of(thing->gaze_x, NEAR_X) / UNIT - SHOULDER_X;
    double y = distance_of(thing->gaze_y, NEAR_Y) / UNIT - SHOULDER_Y;
    x = larger(x, ASIDE);
    double far = sqrt(x * x + y * y);
    double straight = mixed(.8, 1, points);
    Arm aimed = {.x = SHOULDER_X + REACH * straight * x / far,
                 .y = SHOULDER_Y + REACH * straight * y / far,
                 .open = .95,
                 .splay = mixed(.45, .1, points),
                 .ang = atan2(y, x) * 360 / TAU,
                 .follow = points,
                 .drop = .9};
    arm_blend(right ? &rig->arm_r : &rig->arm_l, &aimed, share);
    *(right ? &rig->point_r : &rig->point_l) = points * share;
}
