#include "view/moves.h"

#include "view/amount.h"

#include <math.h>
#include <stddef.h>

/*
 * How the body gets from one pose to another: every number of the skeleton is on a
 * spring, so that nothing is cut. What she lies or sits in is changed while she is in
 * your arms. Off exploring she crawls or walks, by her age, and sits or stands where she
 * has got to.
 */

/* Seconds a change of pose takes, and one seat going or coming. */
static const double CHANGE_S = .9, SEAT_S = .7;
/* From this age on feet, before on hands and knees; before it she sits down there. */
static const double WALKS_MONTHS = 12.5;
/* She is on her way when the spring of her distance is so far behind, and no longer when
 * so little; and out of reach from so far on. */
static const double GOES = .010, ARRIVED = .004, OFF = .05;
/* So long her face must have nothing to say before she turns her back: it would come and
 * go with every glance else. */
static const double ABSORBED_S = .7;
/* Two steps, s. */
static const double WALK_S = 1.1, CRAWL_S = 1.3;

/* Whether she is free to go: on the floor, or on a seat that stands on it. */
static bool on_floor(BodyPose seat)
{
    switch (seat) {
    case BODY_SIT:
    case BODY_TUMMY:
    case BODY_CRAWL:
    case BODY_HOLD_ON:
    case BODY_STAND:
    case BODY_WALK:
    case BODY_BACK:
        return true;
    case BODY_BOUNCER:
    case BODY_HELD:
    case BODY_MAT:
    case BODY_HIGHCHAIR:
    case BODY_LAP:
    case BODY_COT:
    case BODY_BUGGY:
    case BODY_COUNT:
        break;
    }
    return false;
}

/* How the body is to be now. */
static Skeleton goal_of(const Pose *pose, const PoseTarget *target)
{
    double age = target->age;
    bool changes = pose->seat != target->place && !target->held;
    bool carried = changes && !(on_floor(pose->seat) && on_floor(target->place));
    if (target->held || carried) {
        return skeleton_of(BODY_HELD, age);
    }
    bool free = on_floor(target->place) && age >= 7;
    if (free && pose->goes) {
        Skeleton way = skeleton_of(age < WALKS_MONTHS ? BODY_CRAWL : BODY_WALK, age);
        bool leaves = target->far > pose->far;
        double heading = leaves ? pose->far_x : -pose->far_x;
        bool absorbed = target->absorbed && pose->absorbed_s >= ABSORBED_S;
        if (leaves && age >= WALKS_MONTHS && absorbed) { /* one sees her back */
            way.away = way.back = 1;
            way.yaw *= .5;
        }
        return heading > 0 ? skeleton_mirrored(&way) : way;
    }
    if (free && pose->far > OFF) {
        return skeleton_of(age < WALKS_MONTHS ? BODY_SIT : BODY_STAND, age);
    }
    return skeleton_of(target->place, age);
}

/* One side goes first, which one by her key; limbs lag behind the trunk a little. */
static double pace_of(const Pose *pose, int number)
{
    int at = number * (int)sizeof(double);
    bool left = (at >= (int)offsetof(Skeleton, leg_l) &&
                 at < (int)(offsetof(Skeleton, leg_l) + sizeof(Leg))) ||
                (at >= (int)offsetof(Skeleton, arm_l) &&
                 at < (int)(offsetof(Skeleton, arm_l) + sizeof(Arm)));
    bool right = (at >= (int)offsetof(Skeleton, leg_r) &&
                  at < (int)(offsetof(Skeleton, leg_r) + sizeof(Leg))) ||
                 (at >= (int)offsetof(Skeleton, arm_r) &&
                  at < (int)(offsetof(Skeleton, arm_r) + sizeof(Arm)));
    bool later = (pose->key & 2) != 0 ? left : right;
    return later ? .82 : left || right ? .96 : 1;
}

static void number_towards(double *value, double *speed, double goal, double w, double dt)
{
    double distance = *value - goal;
    spring_step(&distance, speed, w, 1, dt);
    *value = goal + distance;
}

/* What stands there goes before the next one comes; in arms it stays away. */
static void seat_step(Pose *pose, const PoseTarget *target, double dt)
{
    bool away = target->held || pose->seat != target->place;
    pose->seat_away = unit(pose->seat_away + (away ? dt : -dt) / SEAT_S);
    if (pose->seat != target->place && !target->held && pose->seat_away >= 1) {
        pose->seat = target->place;
    }
}

/* How far off she is, if where she is put lets her go. */
static double far_of(const PoseTarget *target)
{
    return on_floor(target->place) && !target->held && target->age >= 7 ? target->far : 0;
}

void limbs_reset(Pose *pose, const PoseTarget *target)
{
    pose->seat = target->place;
    pose->seat_away = target->held ? 1 : 0;
    pose->far = far_of(target);
    pose->far_x = target->far_x;
    pose->limbs = goal_of(pose, target);
    limbs_apply(pose, target->age);
}

void limbs_step(Pose *pose, const PoseTarget *target, double dt, bool steady)
{
    seat_step(pose, target, dt);
    pose->absorbed_s = target->absorbed ? pose->absorbed_s + dt : 0;
    double far = far_of(target), behind = fabs(far - pose->far);
    pose->goes = behind > (pose->goes ? ARRIVED : GOES);
    number_towards(&pose->far, &pose->far_speed, far, 2.2, dt);
    bool heads = pose->goes && far > pose->far && fabs(target->far_x) > .15;
    number_towards(&pose->far_x, &pose->far_x_speed, heads ? target->far_x : pose->far_x,
                   1.2, dt);
    Skeleton goal = goal_of(pose, target);
    double w = 4.74 / CHANGE_S * (steady ? 1.4 : 1);
    const double *to = (const double *)&goal;
    double *at = (double *)&pose->limbs, *speed = (double *)&pose->limbs_speed;
    for (int i = 0; i < SKELETON_NUMBERS; i++) {
        number_towards(&at[i], &speed[i], to[i], w * pace_of(pose, i), dt);
    }
    if (pose->goes) {
        pose->step += dt / (target->age < WALKS_MONTHS ? CRAWL_S : WALK_S);
        pose->step -= floor(pose->step);
    }
}

void limbs_apply(Pose *pose, double age)
{
    pose->body = pose->limbs;
    skeleton_step(&pose->body, pose->step, age);
}
