#include "view/rig.h"

#include <stddef.h>

/*
 * The rig is what style.md 11 describes as numbers: every movement of face and body has
 * one, with a range and a spring, and every expression is a set of them. Nothing here
 * draws. Arms were set by eye beside the art and then named, so that poses and tests
 * can speak of them.
 */

/* Springs in seconds after style.md 7. The right side of the face follows 40 ms behind
   the left, so that a face never moves as a mask; au6 starts with au12 and ends after it.
   A grain moves nothing by more than .3 head units, .4 pixel at 1080 lines; eyes and lids
   have a finer one. */
const RigParam RIG_PARAMS[RIG_PARAM_COUNT] = {
    /* name, offset, low, high, neutral, seconds, grain */
    {"yaw", offsetof(Rig, yaw), -40, 40, 0, .55, .125},
    {"pitch", offsetof(Rig, pitch), -25, 25, 0, .55, .125},
    {"roll", offsetof(Rig, roll), -35, 35, 0, .60, .08},
    {"gaze_x", offsetof(Rig, gaze_x), -1, 1, 0, .08, .015},
    {"gaze_y", offsetof(Rig, gaze_y), -1, 1, 0, .08, .015},
    {"lid", offsetof(Rig, lid), 0, 1.4, 1, .20, .01},
    {"au6_l", offsetof(Rig, au6_l), 0, 1, 0, .72, .0125},
    {"au6_r", offsetof(Rig, au6_r), 0, 1, 0, .76, .0125},
    {"squeeze", offsetof(Rig, squeeze), 0, 1, 0, .35, .0125},
    {"au1_l", offsetof(Rig, au1_l), 0, 1, 0, .22, .0125},
    {"au1_r", offsetof(Rig, au1_r), 0, 1, 0, .26, .0125},
    {"au2_l", offsetof(Rig, au2_l), 0, 1, 0, .22, .0125},
    {"au2_r", offsetof(Rig, au2_r), 0, 1, 0, .26, .0125},
    {"au4", offsetof(Rig, au4), 0, 1, 0, .30, .0125},
    {"au9", offsetof(Rig, au9), 0, 1, 0, .30, .0125},
    {"au12_l", offsetof(Rig, au12_l), 0, 1, 0, .60, .0125},
    {"au12_r", offsetof(Rig, au12_r), 0, 1, 0, .64, .0125},
    {"au15", offsetof(Rig, au15), 0, 1, 0, .50, .0125},
    {"au17", offsetof(Rig, au17), 0, 1, 0, .50, .0125},
    {"au18", offsetof(Rig, au18), 0, 1, 0, .30, .0125},
    {"au20", offsetof(Rig, au20), 0, 1, 0, .40, .0125},
    {"jaw", offsetof(Rig, jaw), 0, 1, 0, .26, .008},
    {"tongue", offsetof(Rig, tongue), -.5, 1, 0, .30, .02},
    {"blush", offsetof(Rig, blush), 0, 1, .45, 1.5, .0125},
    {"flush", offsetof(Rig, flush), 0, 1, 0, 2.0, .0125},
    {"glassy", offsetof(Rig, glassy), 0, 1, 0, 1.2, .0125},
    {"tear", offsetof(Rig, tear), 0, 1, 0, 1.8, .01},
    {"pupil", offsetof(Rig, pupil), 0, 1, .5, .60, .02},
    {"lean", offsetof(Rig, lean), -1, 1, 0, .70, .0125},
    {"fwd", offsetof(Rig, fwd), -1, 1, 0, .70, .02},
    {"arch", offsetof(Rig, arch), 0, 1, 0, .45, .03},
    {"shrug", offsetof(Rig, shrug), 0, 1, 0, .20, .02},
    {"breath", offsetof(Rig, breath), 0, 1, .5, .15, .0625},
    {"kick_l", offsetof(Rig, kick_l), 0, 1, 0, .28, .005},
    {"kick_r", offsetof(Rig, kick_r), 0, 1, 0, .32, .005},
    {"ear", offsetof(Rig, ear), -1, 1, 0, .18, .06},
    {"thumb_l", offsetof(Rig, thumb_l), -1, 1, 0, .24, .06},
    {"thumb_r", offsetof(Rig, thumb_r), -1, 1, 0, .24, .06},
    {"point_l", offsetof(Rig, point_l), 0, 1, 0, .24, .02},
    {"point_r", offsetof(Rig, point_r), 0, 1, 0, .28, .02},
    {"swing_lx", offsetof(Rig, swing_lx), -200, 200, 0, .2, .25},
    {"swing_ly", offsetof(Rig, swing_ly), -200, 200, 0, .2, .25},
    {"swing_rx", offsetof(Rig, swing_rx), -200, 200, 0, .2, .25},
    {"swing_ry", offsetof(Rig, swing_ry), -200, 200, 0, .2, .25},
    {"arm_l.x", offsetof(Rig, arm_l.x), -60, 220, 98, .38, .25},
    {"arm_l.y", offsetof(Rig, arm_l.y), 40, 320, 246, .38, .25},
    {"arm_l.open", offsetof(Rig, arm_l.open), 0, 1, .5, .24, .0125},
    {"arm_l.splay", offsetof(Rig, arm_l.splay), 0, 1, .15, .24, .0125},
    {"arm_l.ang", offsetof(Rig, arm_l.ang), -200, 200, 122, .38, .3},
    {"arm_l.follow", offsetof(Rig, arm_l.follow), 0, 1, 0, .38, .0125},
    {"arm_l.palm", offsetof(Rig, arm_l.palm), 0, 1, 0, .30, .0125},
    {"arm_l.drop", offsetof(Rig, arm_l.drop), 0, 2, .9, .40, .0125},
    {"arm_r.x", offsetof(Rig, arm_r.x), -60, 220, 98, .42, .25},
    {"arm_r.y", offsetof(Rig, arm_r.y), 40, 320, 246, .42, .25},
    {"arm_r.open", offsetof(Rig, arm_r.open), 0, 1, .5, .28, .0125},
    {"arm_r.splay", offsetof(Rig, arm_r.splay), 0, 1, .15, .28, .0125},
    {"arm_r.ang", offsetof(Rig, arm_r.ang), -200, 200, 122, .42, .3},
    {"arm_r.follow", offsetof(Rig, arm_r.follow), 0, 1, 0, .42, .0125},
    {"arm_r.palm", offsetof(Rig, arm_r.palm), 0, 1, 0, .34, .0125},
    {"arm_r.drop", offsetof(Rig, arm_r.drop), 0, 2, .9, .44, .0125},
};

/* Wrist targets for the right side of the picture, in head units from mid-head; `ang` is
 * the hand's, 0 right and 90 down. Arms that touch the face fit a head of scale 1
 * (style.md 2). */
const Arm ARMS[ARM_NAMES] = {
    /* x, y, open, splay, ang, follow, palm, drop */
    [ARM_REST] = {98, 246, .5, .15, 122, 0, 0, .9},
    [ARM_LAP] = {70, 272, .45, .12, 118, 0, 0, .9},
    [ARM_FIST] = {122, 146, 0, 0, -106, 0, 0, 1.8},
    [ARM_REACH] = {196, 146, .95, .55, -28, 0, 1, .9},
    [ARM_UP] = {160, 58, .95, .6, -72, 0, 1, .9},
    [ARM_MOUTH] = {88, 104, .1, 0, -146, 0, 0, 1.6},
    [ARM_RUB] = {77, 54, 0, 0, -124, 0, 0, .2},
    [ARM_SPLAY] = {190, 96, 1, 1, -42, 0, 1, .9},
    [ARM_PUSH] = {132, 150, 1, .5, -84, 0, 1, 1.4},
    [ARM_CLASP] = {46, 222, .3, 0, 172, 0, 0, .9},
    [ARM_WAVE] = {172, 60, .95, .5, -64, 0, 1, .9},
    [ARM_TUMMY] = {66, 250, .6, .1, 160, 0, 0, .9},
    [ARM_EAR] = {132, 50, .35, .05, -108, 0, 0, .3},
    [ARM_DOWN] = {122, 276, .5, .25, 92, 0, 0, .9},
    [ARM_CRYFIST] = {134, 122, 0, 0, -104, 0, 0, 1.8},
    [ARM_KICKFIST] = {176, 128, .1, 0, -62, 0, 0, 1.6},
    [ARM_SOFT] = {96, 206, .4, .1, 190, 0, 0, .9},
};

/* Quiet, eyes open, hands in the lap: every pose starts from here. */
static const Rig REST = {
    .lid = 1,
    .blush = .45,
    .pupil = .5,
    .breath = .5,
    .arm_l = {98, 246, .5, .15, 122, 0, 0, .9},
    .arm_r = {98, 246, .5, .15, 122, 0, 0, .9},
};

/* Of no age: pose.c bends it to what her age is like at rest. */
Rig rig_neutral(void)
{
    return REST;
}
