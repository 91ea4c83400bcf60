#include "view/moves.h"

#include "view/amount.h"

#include <assert.h>
#include <math.h>
#include <stddef.h>

/* SIDED: one number, mirrored with her side. */
typedef enum Kind { ALONE, SIDED, BOTH, NEAR, FAR } Kind;

/* Where an axis lives in the rig: one number, or one on each side of the picture. */
typedef struct Place {
    Kind kind;
    size_t left, right; /* ALONE and SIDED use `left` */
} Place;

/* NEAR and FAR are hands and feet, by the side she turns to: the table of gestures says
 * "the far hand" and means either. */
static const Place PLACES[AXIS_COUNT] = {
    [AXIS_YAW] = {SIDED, offsetof(Rig, yaw), 0},
    [AXIS_PITCH] = {ALONE, offsetof(Rig, pitch), 0},
    [AXIS_ROLL] = {SIDED, offsetof(Rig, roll), 0},
    [AXIS_GAZE_X] = {SIDED, offsetof(Rig, gaze_x), 0},
    [AXIS_GAZE_Y] = {ALONE, offsetof(Rig, gaze_y), 0},
    [AXIS_LID] = {ALONE, offsetof(Rig, lid), 0},
    [AXIS_AU6] = {BOTH, offsetof(Rig, au6_l), offsetof(Rig, au6_r)},
    [AXIS_SQUEEZE] = {ALONE, offsetof(Rig, squeeze), 0},
    [AXIS_AU1] = {BOTH, offsetof(Rig, au1_l), offsetof(Rig, au1_r)},
    [AXIS_AU2] = {BOTH, offsetof(Rig, au2_l), offsetof(Rig, au2_r)},
    [AXIS_AU4] = {ALONE, offsetof(Rig, au4), 0},
    [AXIS_AU9] = {ALONE, offsetof(Rig, au9), 0},
    [AXIS_AU12] = {BOTH, offsetof(Rig, au12_l), offsetof(Rig, au12_r)},
    [AXIS_AU15] = {ALONE, offsetof(Rig, au15), 0},
    [AXIS_AU17] = {ALONE, offsetof(Rig, au17), 0},
    [AXIS_AU18] = {ALONE, offsetof(Rig, au18), 0},
    [AXIS_AU20] = {ALONE, offsetof(Rig, au20), 0},
    [AXIS_JAW] = {ALONE, offsetof(Rig, jaw), 0},
    [AXIS_TONGUE] = {ALONE, offsetof(Rig, tongue), 0},
    [AXIS_BLUSH] = {ALONE, offsetof(Rig, blush), 0},
    [AXIS_FLUSH] = {ALONE, offsetof(Rig, flush), 0},
    [AXIS_GLASSY] = {ALONE, offsetof(Rig, glassy), 0},
    [AXIS_TEAR] = {ALONE, offsetof(Rig, tear), 0},
    [AXIS_PUPIL] = {ALONE, offsetof(Rig, pupil), 0},
    [AXIS_LEAN] = {SIDED, offsetof(Rig, lean), 0},
    [AXIS_FWD] = {ALONE, offsetof(Rig, fwd), 0},
    [AXIS_ARCH] = {ALONE, offsetof(Rig, arch), 0},
    [AXIS_SHRUG] = {ALONE, offsetof(Rig, shrug), 0},
    [AXIS_BREATH] = {ALONE, offsetof(Rig, breath), 0},
    [AXIS_KICK_NEAR] = {NEAR, offsetof(Rig, kick_l), offsetof(Rig, kick_r)},
    [AXIS_KICK_FAR] = {FAR, offsetof(Rig, kick_l), offsetof(Rig, kick_r)},
    [AXIS_OPEN] = {BOTH, offsetof(Rig, arm_l.open), offsetof(Rig, arm_r.open)},
    [AXIS_SPLAY] = {BOTH, offsetof(Rig, arm_l.splay), offsetof(Rig, arm_r.splay)},
    [AXIS_HANDS_Y] = {BOTH, offsetof(Rig, arm_l.y), offsetof(Rig, arm_r.y)},
    [AXIS_NEAR_Y] = {NEAR, offsetof(Rig, arm_l.y), offsetof(Rig, arm_r.y)},
    [AXIS_FAR_Y] = {FAR, offsetof(Rig, arm_l.y), offsetof(Rig, arm_r.y)},
    [AXIS_FAR_ANG] = {FAR, offsetof(Rig, arm_l.ang), offsetof(Rig, arm_r.ang)},
};

/* The rig holds doubles only, so that an offset is enough to find one (rig.h). */
static double *number_at(Rig *rig, size_t offset)
{
    return (double *)(void *)((char *)rig + offset);
}

/* The one number of a place, or that of the hand or foot meant. */
static double *number_of(Rig *rig, const Place *place, double side)
{
    if (place->kind == NEAR || place->kind == FAR) {
        bool right = (side > 0) == (place->kind == NEAR);
        return number_at(rig, right ? place->right : place->left);
    }
    return number_at(rig, place->left);
}

/* Hands turn the short way round: from 170 to -170 is 20 degrees, not 340. */
double degrees_wrap(double degrees)
{
    return degrees - 360 * floor((degrees + 180) / 360);
}

void arm_blend(Arm *arm, const Arm *goal, double share)
{
    assert(share >= 0 && share <= 1);
    arm->x += (goal->x - arm->x) * share;
    arm->y += (goal->y - arm->y) * share;
    arm->open += (goal->open - arm->open) * share;
    arm->splay += (goal->splay - arm->splay) * share;
    arm->ang = degrees_wrap(arm->ang + degrees_wrap(goal->ang - arm->ang) * share);
    arm->follow += (goal->follow - arm->follow) * share;
    arm->palm += (goal->palm - arm->palm) * share;
    arm->drop += (goal->drop - arm->drop) * share;
}

/* Blending is for states, which replace each other; adding, below, for gestures, which
 * lie on top. */
void axis_blend(Rig *rig, Axis axis, double side, double value, double share)
{
    assert(axis > AXIS_NONE && axis < AXIS_COUNT && share >= 0 && share <= 1);
    if (axis == AXIS_CLASP) {
        arm_blend(&rig->arm_l, &ARMS[ARM_CLASP], value * share);
        arm_blend(&rig->arm_r, &ARMS[ARM_CLASP], value * share);
        return;
    }
    const Place *place = &PLACES[axis];
    double goal = place->kind == SIDED ? value * side : value;
    double *one = number_of(rig, place, side);
    *one += (goal - *one) * share;
    if (place->kind == BOTH) {
        double *other = number_at(rig, place->right);
        *other += (goal - *other) * share;
    }
}

void axis_add(Rig *rig, Axis axis, double side, double delta)
{
    assert(axis > AXIS_NONE && axis < AXIS_COUNT);
    if (axis == AXIS_CLASP) {
        axis_blend(rig, axis, side, 1, bounded(delta, 0, 1));
        return;
    }
    const Place *place = &PLACES[axis];
    *number_of(rig, place, side) += place->kind == SIDED ? delta * side : delta;
    if (place->kind == BOTH)
        *number_at(rig, place->right) += delta;
}

/* After everything has been added: channels, gestures and rhythms may together ask for
 * more than a face can do. */
void rig_bound(Rig *rig)
{
    rig->arm_l.ang = degrees_wrap(rig->arm_l.ang);
    rig->arm_r.ang = degrees_wrap(rig->arm_r.ang);
    for (int i = 0; i < RIG_PARAM_COUNT; i++) {
        const RigParam *param = &RIG_PARAMS[i];
        double *value = number_at(rig, (size_t)param->offset);
        *value = bounded(*value, param->low, param->high);
    }
}

void rig_grain(Rig *rig)
{
    for (int i = 0; i < RIG_PARAM_COUNT; i++) {
        double *value = number_at(rig, (size_t)RIG_PARAMS[i].offset);
        *value = grained(*value, RIG_PARAMS[i].grain);
    }
}
