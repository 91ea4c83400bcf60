#include "view/skeleton.h"

#include "view/amount.h"

#include <assert.h>
#include <math.h>
#include <stddef.h>

/*
 * The table of poses. A row is a pose at an age; between two ages of a pose one lies on
 * the line. A row that leaves out its left leg and shoulder is the same on both sides,
 * and a width left out is 1. Lying is seen as one sees it who leans over her: head at the
 * top, feet nearest. Tummy and crawl are seen from before, three-quarter: the back lies
 * behind the head and to its right.
 */

typedef struct Row {
    BodyPose pose;
    double age; /* months */
    Skeleton is;
} Row;

/* clang-format off */
/* Legs: hip, knee and ankle as x, y, then the foot's turn, its view and the width. Arms:
 * as in rig.h. Place: on the stage, of head and unit. */
static const Row ROWS[] = {
    /* Legs open, soles forward. At five months on both hands before her, free at seven. */
    {BODY_SIT, 0, {.neck_y = 86, .seat_y = 340, .shoulder_r_x = 72, .shoulder_r_y = 130,
        .leg_r = {48, 304, 122, 308, 86, 348, 16, 0, .9}, .kick_x = 22, .kick_y = -44,
        .low = 320, .floor = 346, .stage_y = 330, .unit = 1.30}},
    {BODY_SIT, 4, {.neck_y = 88, .seat_y = 362, .belly = 1.02, .shoulder_r_x = 76, .shoulder_r_y = 134,
        .leg_r = {52, 326, 134, 328, 106, 374, 14, 0, 1}, .kick_x = 20, .kick_y = -44,
        .plant_l = .7, .plant_r = .7, .arm_l = {56, 318, .8, .4, 100, 0, 0, 1.3},
        .arm_r = {50, 320, .8, .4, 104, 0, 0, 1.3},
        .low = 320, .floor = 364, .stage_y = 318, .unit = 1.28}},
    {BODY_SIT, 5.5, {.neck_y = 90, .seat_y = 372, .shoulder_r_x = 77, .shoulder_r_y = 134,
        .leg_r = {54, 336, 138, 337, 113, 383, 14, 0, 1}, .kick_x = 20, .kick_y = -44,
        .arm_l = {56, 318, .8, .4, 100, 0, 0, 1.3}, .arm_r = {50, 320, .8, .4, 104, 0, 0, 1.3},
        .low = 320, .floor = 372, .stage_y = 314, .unit = 1.27}},
    {BODY_SIT, 9, {.neck_y = 90, .seat_y = 374, .shoulder_r_x = 77, .shoulder_r_y = 134,
        .leg_r = {54, 338, 138, 338, 114, 384, 14, 0, 1}, .kick_x = 20, .kick_y = -44,
        .low = 320, .floor = 372, .stage_y = 314, .unit = 1.27}},
    {BODY_SIT, 18, {.neck_y = 95, .seat_y = 366, .belly = .96, .hips = .95, .shoulder_r_x = 69,
        .shoulder_r_y = 138, .leg_r = {46, 334, 122, 346, 142, 402, 12, 0, .94},
        .kick_x = 16, .kick_y = -34, .low = 320, .floor = 372, .stage_y = 306, .unit = 1.24}},
    {BODY_SIT, 30, {.neck_y = 100, .seat_y = 364, .belly = .88, .hips = .92, .shoulder_r_x = 64,
        .shoulder_r_y = 142, .leg_r = {42, 334, 110, 350, 150, 416, 12, 0, .88},
        .kick_x = 12, .kick_y = -28, .low = 320, .floor = 374, .stage_y = 302, .unit = 1.22}},

    /* Knees apart and drawn up, the more so the younger; later the legs lie long. */
    {BODY_BACK, 0, {.neck_y = 86, .seat_y = 326, .shoulder_r_x = 72, .shoulder_r_y = 130,
        .leg_r = {46, 290, 122, 258, 62, 326, 24, 0, .86}, .kick_x = 34, .kick_y = 22,
        .plant_l = .6, .plant_r = .6, .arm_l = {124, 118, .15, 0, -104, 0, 0, 1.7},
        .arm_r = {120, 150, .1, 0, -112, 0, 0, 1.7},
        .low = 320, .floor = 260, .stage_y = 330, .unit = 1.24}},
    {BODY_BACK, 4, {.neck_y = 88, .seat_y = 356, .shoulder_r_x = 76, .shoulder_r_y = 134,
        .leg_r = {52, 320, 132, 306, 92, 376, 14, 0, 1}, .kick_x = 36, .kick_y = -60,
        .plant_l = .8, .plant_r = .8, .arm_l = {158, 112, .55, .2, -74, 0, .8, 1.5},
        .arm_r = {164, 168, .6, .2, -38, 0, .8, 1.2},
        .low = 320, .floor = 280, .stage_y = 318, .unit = 1.16}},
    {BODY_BACK, 9, {.neck_y = 90, .seat_y = 366, .shoulder_r_x = 77, .shoulder_r_y = 134,
        .leg_r = {52, 336, 122, 384, 88, 452, 10, 0, 1}, .kick_x = 36, .kick_y = -56,
        .plant_l = .8, .plant_r = .8, .arm_l = {160, 126, .6, .2, -66, 0, .8, 1.4},
        .arm_r = {166, 190, .6, .2, -16, 0, .8, 1},
        .low = 320, .floor = 300, .stage_y = 300, .unit = 1.10}},
    {BODY_BACK, 30, {.neck_y = 100, .seat_y = 356, .belly = .88, .hips = .9, .shoulder_r_x = 64,
        .shoulder_r_y = 142, .leg_r = {44, 330, 84, 410, 70, 500, 8, 0, .9},
        .kick_x = 30, .kick_y = -40, .plant_l = .8, .plant_r = .8,
        .arm_l = {158, 120, .6, .2, -66, 0, .8, 1.4}, .arm_r = {150, 236, .6, .2, 30, 0, .8, 1}, .low = 320, .floor = 300, .stage_y = 286, .unit = 1.02}},

    /* Laid back in the shell, feet up. */
    {BODY_BOUNCER, 0, {.neck_y = 86, .seat_y = 332, .shoulder_r_x = 72, .shoulder_r_y = 130,
        .leg_r = {46, 296, 120, 284, 78, 344, 20, 0, .86}, .kick_x = 34, .kick_y = -48,
        .low = 320, .floor = 470, .stage_y = 318, .unit = 1.16}},
    {BODY_BOUNCER, 4, {.neck_y = 89, .seat_y = 366, .shoulder_r_x = 77, .shoulder_r_y = 134,
        .leg_r = {52, 330, 131, 325, 97, 386, 12, 0, 1}, .kick_x = 36, .kick_y = -60,
        .low = 320, .floor = 470, .stage_y = 318, .unit = 1.13}},
    {BODY_BOUNCER, 30, {.neck_y = 96, .seat_y = 366, .belly = .9, .shoulder_r_x = 68, .shoulder_r_y = 138,
        .leg_r = {46, 334, 124, 344, 108, 424, 10, 0, .9}, .kick_x = 30, .kick_y = -44,
        .low = 320, .floor = 470, .stage_y = 310, .unit = 1.10}},

    /* A little one lies in the bend of an elbow, an older one sits up on an arm. */
    {BODY_HELD, 0, {.neck_y = 86, .seat_y = 326, .shoulder_r_x = 70, .shoulder_r_y = 130,
        .leg_r = {46, 290, 112, 270, 60, 336, 22, 0, .86}, .kick_x = 30, .kick_y = 14,
        .low = 320, .floor = 420, .stage_x = -40, .stage_y = 352, .unit = 1.16, .tilt = -20, .lift = 1}},
    {BODY_HELD, 4, {.neck_y = 88, .seat_y = 358, .shoulder_r_x = 76, .shoulder_r_y = 134,
        .leg_r = {52, 322, 124, 330, 88, 396, 14, 0, 1}, .kick_x = 30, .kick_y = -40,
        .low = 320, .floor = 420, .stage_x = -30, .stage_y = 336, .unit = 1.14, .tilt = -14, .lift = 1}},
    {BODY_HELD, 9, {.neck_y = 90, .seat_y = 366, .shoulder_r_x = 77, .shoulder_r_y = 134,
        .leg_r = {52, 330, 126, 350, 112, 430, 6, .9, .96}, .kick_x = 20, .kick_y = -30,
        .low = 320, .floor = 440, .stage_x = -10, .stage_y = 316, .unit = 1.12, .tilt = -6, .lift = 1}},
    {BODY_HELD, 30, {.neck_y = 100, .seat_y = 356, .belly = .86, .hips = .9, .shoulder_r_x = 64,
        .shoulder_r_y = 142, .leg_r = {42, 328, 108, 352, 104, 444, 4, 1, .86}, .kick_x = 16, .kick_y = -24,
        .low = 320, .floor = 450, .stage_x = -10, .stage_y = 306, .unit = 1.06, .tilt = -5, .lift = 1}},

    /* Cheek down and folded up as a newborn; then on both forearms, head high. */
    {BODY_TUMMY, 0, {.neck_x = 46, .neck_y = 70, .seat_x = 196, .seat_y = 4, .chest = .84, .belly = .72,
        .hips = .74, .back = 1, .shoulder_l_x = -38, .shoulder_l_y = 92, .shoulder_r_x = 92,
        .shoulder_r_y = 84, .leg_l = {176, 60, 140, 122, 236, 118, 66, 0, .7},
        .leg_r = {214, 44, 196, 116, 286, 104, 74, 0, .78}, .kick_x = 14, .kick_y = -8, .behind = 1, .prone = 1,
        .plant_l = .85, .plant_r = .85, .arm_l = {120, 104, .2, 0, -96, 0, 0, 1.6},
        .arm_r = {140, 112, .12, 0, -110, 0, 0, 1.4}, .pitch = -8, .roll = -24,
        .low = 320, .floor = 112, .stage_x = -90, .stage_y = 560, .unit = 1.30}},
    {BODY_TUMMY, 3.5, {.neck_x = 40, .neck_y = 100, .seat_x = 214, .seat_y = 62, .chest = .95, .belly = .82,
        .hips = .84, .back = 1, .shoulder_l_x = -62, .shoulder_l_y = 118, .shoulder_r_x = 84,
        .shoulder_r_y = 116, .leg_l = {206, 110, 262, 150, 330, 120, 60, 0, .78},
        .leg_r = {232, 86, 312, 116, 372, 80, 74, 0, .84}, .kick_x = 16, .kick_y = -44, .behind = 1, .prone = 1,
        .plant_l = .92, .plant_r = .92, .arm_l = {66, 208, .55, .2, 70, 0, 0, 1.9},
        .arm_r = {66, 212, .55, .2, 74, 0, 0, 1.9}, .pitch = -2, .roll = 0,
        .low = 320, .floor = 226, .stage_x = -110, .stage_y = 486, .unit = 1.24}},
    {BODY_TUMMY, 7, {.neck_x = 36, .neck_y = 104, .seat_x = 226, .seat_y = 118, .chest = 1, .belly = .84,
        .hips = .88, .back = 1, .shoulder_l_x = -66, .shoulder_l_y = 130, .shoulder_r_x = 86,
        .shoulder_r_y = 128, .leg_l = {214, 166, 276, 226, 352, 196, 60, 0, .8},
        .leg_r = {240, 142, 330, 190, 402, 150, 74, 0, .86}, .kick_x = 16, .kick_y = -48, .behind = 1, .prone = 1,
        .plant_l = .92, .plant_r = .92, .arm_l = {76, 258, .85, .45, 86, 0, 0, 1.2},
        .arm_r = {80, 262, .85, .45, 88, 0, 0, 1.2}, .pitch = 2,
        .low = 320, .floor = 284, .stage_x = -120, .stage_y = 420, .unit = 1.18}},
    {BODY_TUMMY, 30, {.neck_x = 34, .neck_y = 106, .seat_x = 240, .seat_y = 128, .chest = .9, .belly = .72,
        .hips = .78, .back = 1, .shoulder_l_x = -58, .shoulder_l_y = 134, .shoulder_r_x = 78,
        .shoulder_r_y = 132, .leg_l = {226, 170, 306, 226, 392, 170, 60, 0, .72},
        .leg_r = {252, 148, 358, 192, 430, 112, 74, 0, .78}, .kick_x = 16, .kick_y = -50, .behind = 1, .prone = 1,
        .plant_l = .92, .plant_r = .92, .arm_l = {76, 252, .6, .3, 60, 0, 0, 1.9},
        .arm_r = {80, 256, .6, .3, 62, 0, 0, 1.9}, .pitch = 2,
        .low = 320, .floor = 284, .stage_x = -120, .stage_y = 420, .unit = 1.18}},

    /* Bare legs in the air. */
    {BODY_MAT, 0, {.neck_y = 86, .seat_y = 330, .shoulder_r_x = 72, .shoulder_r_y = 130,
        .leg_r = {46, 294, 116, 250, 68, 306, 22, 0, .8}, .kick_x = 34, .kick_y = 30, .bare = 1,
        .low = 320, .floor = 260, .stage_y = 330, .unit = 1.24}},
    {BODY_MAT, 4, {.neck_y = 88, .seat_y = 358, .shoulder_r_x = 76, .shoulder_r_y = 134,
        .leg_r = {52, 322, 128, 288, 88, 350, 16, 0, .96}, .kick_x = 36, .kick_y = -50, .bare = 1,
        .low = 320, .floor = 280, .stage_y = 318, .unit = 1.18}},
    {BODY_MAT, 30, {.neck_y = 98, .seat_y = 358, .belly = .9, .hips = .92, .shoulder_r_x = 66, .shoulder_r_y = 140,
        .leg_r = {44, 330, 98, 372, 84, 456, 10, 0, .82}, .kick_x = 30, .kick_y = -50, .bare = 1,
        .low = 320, .floor = 300, .stage_y = 292, .unit = 1.06}},

    /* Asleep on the back, arms thrown up beside the head; little ones folded. */
    {BODY_COT, 0, {.neck_y = 86, .seat_y = 326, .shoulder_r_x = 72, .shoulder_r_y = 130,
        .leg_r = {46, 290, 118, 276, 70, 338, 20, 0, .84}, .kick_x = 22, .kick_y = 14,
        .plant_l = .86, .plant_r = .86, .arm_l = {132, 110, .3, .05, -100, 0, .5, 1.6},
        .arm_r = {126, 136, .3, .05, -96, 0, .5, 1.6},
        .low = 320, .floor = 260, .stage_y = 334, .unit = 1.14}},
    {BODY_COT, 4, {.neck_y = 88, .seat_y = 356, .shoulder_r_x = 76, .shoulder_r_y = 134,
        .leg_r = {52, 322, 130, 330, 100, 400, 12, 0, 1}, .kick_x = 22, .kick_y = -30,
        .plant_l = .86, .plant_r = .86, .arm_l = {152, 66, .35, .1, -100, 0, .8, 1.3},
        .arm_r = {156, 96, .35, .1, -84, 0, .8, 1.5},
        .low = 320, .floor = 280, .stage_y = 318, .unit = 1.08}},
    {BODY_COT, 30, {.neck_y = 100, .seat_y = 356, .belly = .88, .hips = .9, .shoulder_r_x = 64, .shoulder_r_y = 142,
        .leg_r = {44, 330, 92, 402, 82, 490, 8, 0, .88}, .kick_x = 20, .kick_y = -30,
        .plant_l = .86, .plant_r = .86, .arm_l = {150, 60, .35, .1, -96, 0, .8, 1.3},
        .arm_r = {152, 200, .4, .1, 40, 0, .6, 1},
        .low = 320, .floor = 300, .stage_y = 290, .unit = .98}},

    /* Legs hang below the tray, hands come no lower than it. */
    {BODY_HIGHCHAIR, 4, {.neck_y = 89, .seat_y = 366, .shoulder_r_x = 77, .shoulder_r_y = 134,
        .leg_r = {50, 332, 92, 358, 82, 424, 4, 1, .9}, .kick_x = 16, .kick_y = -26,
        .low = 226, .floor = 470, .stage_y = 300, .unit = 1.18}},
    {BODY_HIGHCHAIR, 30, {.neck_y = 100, .seat_y = 360, .belly = .88, .hips = .9, .shoulder_r_x = 64,
        .shoulder_r_y = 142, .leg_r = {42, 330, 76, 364, 70, 450, 3, 1, .8}, .kick_x = 14, .kick_y = -24,
        .low = 226, .floor = 476, .stage_y = 296, .unit = 1.16}},

    /* Astride your thighs, face to face. */
    {BODY_LAP, 0, {.neck_y = 86, .seat_y = 338, .shoulder_r_x = 72, .shoulder_r_y = 130,
        .leg_r = {46, 302, 116, 312, 86, 362, 14, .2, .86}, .kick_x = 22, .kick_y = -30,
        .low = 320, .floor = 372, .stage_y = 330, .unit = 1.28}},
    {BODY_LAP, 5, {.neck_y = 90, .seat_y = 370, .shoulder_r_x = 77, .shoulder_r_y = 134,
        .leg_r = {54, 334, 136, 346, 128, 416, 6, .8, 1}, .kick_x = 18, .kick_y = -30,
        .low = 320, .floor = 376, .stage_y = 312, .unit = 1.24}},
    {BODY_LAP, 30, {.neck_y = 100, .seat_y = 362, .belly = .88, .hips = .92, .shoulder_r_x = 64, .shoulder_r_y = 142,
        .leg_r = {44, 332, 122, 348, 124, 446, 3, 1, .86}, .kick_x = 14, .kick_y = -24,
        .low = 320, .floor = 376, .stage_y = 302, .unit = 1.20}},

    /* On hands and knees, coming three-quarter towards you. */
    {BODY_CRAWL, 6, {.neck_x = 24, .neck_y = 100, .seat_x = 204, .seat_y = 116, .chest = .98, .belly = .9,
        .hips = .96, .back = 1, .shoulder_l_x = -62, .shoulder_l_y = 132, .shoulder_r_x = 78,
        .shoulder_r_y = 126, .leg_l = {166, 166, 142, 246, 210, 252, 70, 0, .84},
        .leg_r = {222, 150, 236, 232, 308, 222, 76, 0, .9}, .kick_x = 10, .kick_y = -10, .behind = 1, .prone = 1,
        .plant_l = .94, .plant_r = .94, .arm_l = {74, 258, .9, .5, 92, 0, 0, .9},
        .arm_r = {84, 252, .9, .5, 88, 0, 0, .9}, .pitch = 3, .gait = 1,
        .low = 320, .floor = 278, .stage_x = -80, .stage_y = 420, .unit = 1.20}},
    {BODY_CRAWL, 30, {.neck_x = 24, .neck_y = 104, .seat_x = 214, .seat_y = 104, .chest = .86, .belly = .74,
        .hips = .8, .back = 1, .shoulder_l_x = -54, .shoulder_l_y = 136, .shoulder_r_x = 70,
        .shoulder_r_y = 130, .leg_l = {180, 150, 156, 262, 242, 268, 70, 0, .74},
        .leg_r = {232, 138, 248, 248, 336, 238, 76, 0, .8}, .kick_x = 10, .kick_y = -10, .behind = 1, .prone = 1,
        .plant_l = .94, .plant_r = .94, .arm_l = {66, 276, .9, .5, 92, 0, 0, .9},
        .arm_r = {78, 270, .9, .5, 88, 0, 0, .9}, .pitch = 3, .gait = 1,
        .low = 320, .floor = 296, .stage_x = -80, .stage_y = 410, .unit = 1.16}},

    /* Both hands on an edge at her left, feet apart. */
    {BODY_HOLD_ON, 6, {.behind = 1, .neck_y = 92, .seat_x = -8, .seat_y = 326, .chest = .96, .belly = .92, .hips = .86, .yaw = .55,
        .shoulder_l_x = -66, .shoulder_l_y = 138, .shoulder_r_x = 70, .shoulder_r_y = 136,
        .leg_l = {-52, 300, -76, 362, -74, 420, -10, 1, .94}, .leg_r = {38, 300, 56, 362, 58, 424, 14, 1, .94},
        .kick_x = 6, .kick_y = -14, .plant_l = .75, .plant_r = .94,
        .arm_l = {120, 226, .7, .3, 60, 0, 0, 1}, .arm_r = {150, 200, .55, .15, 34, 0, 0, .7},
        .low = 320, .floor = 446, .stage_x = -30, .stage_y = 300, .unit = 1.16}},
    {BODY_HOLD_ON, 18, {.behind = 1, .neck_y = 97, .seat_x = -6, .seat_y = 318, .chest = .92, .belly = .95, .hips = .9, .yaw = .5,
        .shoulder_l_x = -60, .shoulder_l_y = 142, .shoulder_r_x = 62, .shoulder_r_y = 140,
        .leg_l = {-48, 294, -66, 360, -60, 430, -8, 1, 1.04}, .leg_r = {36, 294, 52, 360, 56, 432, 14, 1, 1.04},
        .kick_x = 6, .kick_y = -14, .plant_l = .7, .plant_r = .94,
        .arm_l = {104, 262, .5, .2, 92, 0, 0, 1}, .arm_r = {146, 204, .55, .15, 34, 0, 0, .7},
        .low = 320, .floor = 456, .stage_x = -30, .stage_y = 288, .unit = 1.12}},

    /* Bow legs and a belly at first, arms out for balance; straight and slim later. */
    {BODY_STAND, 9, {.behind = 1, .neck_y = 92, .seat_y = 326, .chest = .96, .belly = .92, .hips = .88, .shoulder_r_x = 68,
        .shoulder_r_y = 138, .leg_r = {46, 300, 70, 362, 66, 422, 10, 1, .94}, .kick_x = 8, .kick_y = -18,
        .plant_l = .7, .plant_r = .7, .arm_l = {164, 176, .8, .4, -10, 0, .3, .9},
        .arm_r = {158, 192, .8, .4, 4, 0, .3, .9},
        .low = 320, .floor = 444, .stage_y = 300, .unit = 1.18}},
    {BODY_STAND, 18, {.behind = 1, .neck_y = 96, .seat_x = -5, .seat_y = 322, .chest = .92, .belly = 1.04,
        .hips = .98, .shoulder_l_x = -62, .shoulder_l_y = 140, .shoulder_r_x = 62, .shoulder_r_y = 143,
        .leg_l = {-46, 294, -56, 362, -47, 432, -6, 1, 1.06}, .leg_r = {38, 294, 66, 356, 68, 424, 18, 1, 1.04},
        .kick_x = 8, .kick_y = -18, .plant_l = .86, .plant_r = .86, .arm_l = {102, 262, .5, .2, 98, 0, 0, 1.3},
        .arm_r = {108, 258, .5, .2, 90, 0, 0, 1.3}, .low = 320, .floor = 456, .stage_y = 292, .unit = 1.18}},
    {BODY_STAND, 30, {.behind = 1, .neck_y = 102, .seat_x = -6, .seat_y = 316, .chest = .88, .belly = .95,
        .hips = .9, .shoulder_l_x = -58, .shoulder_l_y = 144, .shoulder_r_x = 58, .shoulder_r_y = 148,
        .leg_l = {-42, 288, -48, 372, -40, 460, -5, 1, 1.02}, .leg_r = {34, 288, 57, 366, 62, 450, 16, 1, 1},
        .kick_x = 8, .kick_y = -18, .plant_l = .86, .plant_r = .86, .arm_l = {90, 272, .5, .2, 98, 0, 0, 1.3},
        .arm_r = {98, 268, .5, .2, 92, 0, 0, 1.3}, .low = 320, .floor = 484, .stage_y = 284, .unit = 1.15}},

    /* On the way to the picture's left, three-quarter: hands high and feet wide when new to
       it; then swinging arms. */
    {BODY_WALK, 9, {.behind = 1, .neck_x = -4, .neck_y = 92, .seat_x = 8, .seat_y = 326, .chest = .92, .belly = .94, .hips = .88, .yaw = -.6,
        .shoulder_l_x = -58, .shoulder_l_y = 134, .shoulder_r_x = 66, .shoulder_r_y = 138,
        .leg_l = {-34, 300, -54, 362, -56, 420, -18, 1, .92}, .leg_r = {42, 300, 52, 362, 48, 426, 2, 1, .96},
        .kick_x = 8, .kick_y = -18, .plant_l = .85, .plant_r = .85,
        .arm_l = {158, 92, .9, .5, -60, 0, .6, .9}, .arm_r = {164, 108, .9, .5, -52, 0, .6, .9},
        .gait = 1, .low = 320, .floor = 444, .stage_y = 300, .unit = 1.18}},
    {BODY_WALK, 18, {.behind = 1, .neck_x = -6, .neck_y = 97, .seat_x = 10, .seat_y = 322, .chest = .86, .belly = 1, .hips = .9, .yaw = -.85,
        .shoulder_l_x = -48, .shoulder_l_y = 139, .shoulder_r_x = 58, .shoulder_r_y = 144,
        .leg_l = {-22, 294, -38, 362, -36, 426, -26, 1, 1}, .leg_r = {36, 294, 34, 362, 26, 436, -12, 1, 1.07},
        .kick_x = 8, .kick_y = -18, .plant_l = .7, .plant_r = .7,
        .arm_l = {104, 232, .5, .2, 84, 0, 0, 1.1}, .arm_r = {92, 244, .5, .2, 84, 0, 0, 1.1},
        .gait = 1, .low = 320, .floor = 456, .stage_y = 292, .unit = 1.18}},
    {BODY_WALK, 30, {.behind = 1, .neck_x = -6, .neck_y = 103, .seat_x = 10, .seat_y = 316, .chest = .8, .belly = .9, .hips = .84, .yaw = -.9,
        .shoulder_l_x = -44, .shoulder_l_y = 143, .shoulder_r_x = 54, .shoulder_r_y = 149,
        .leg_l = {-18, 288, -32, 372, -30, 456, -26, 1, .95}, .leg_r = {32, 288, 28, 372, 20, 466, -12, 1, 1.02},
        .kick_x = 8, .kick_y = -18, .plant_l = .7, .plant_r = .7,
        .arm_l = {84, 256, .4, .1, 88, 0, 0, 1.2}, .arm_r = {72, 266, .4, .1, 88, 0, 0, 1.2},
        .gait = 1, .low = 320, .floor = 484, .stage_y = 284, .unit = 1.15}},

    /* Half laid back, belted, legs over the edge of the seat. */
    {BODY_BUGGY, 0, {.neck_y = 86, .seat_y = 330, .shoulder_r_x = 72, .shoulder_r_y = 130,
        .leg_r = {46, 294, 112, 292, 72, 346, 18, 0, .86}, .kick_x = 26, .kick_y = -30,
        .low = 320, .floor = 480, .stage_y = 326, .unit = 1.18}},
    {BODY_BUGGY, 6, {.neck_y = 90, .seat_y = 366, .shoulder_r_x = 77, .shoulder_r_y = 134,
        .leg_r = {52, 332, 106, 348, 88, 414, 6, .7, .94}, .kick_x = 20, .kick_y = -34,
        .low = 320, .floor = 480, .stage_y = 312, .unit = 1.16}},
    {BODY_BUGGY, 30, {.neck_y = 100, .seat_y = 358, .belly = .88, .hips = .9, .shoulder_r_x = 64, .shoulder_r_y = 142,
        .leg_r = {42, 328, 76, 360, 68, 450, 3, 1, .8}, .kick_x = 16, .kick_y = -28,
        .low = 320, .floor = 480, .stage_y = 300, .unit = 1.14}},
};
/* clang-format on */

/* A foot goes so many units forward (down the picture) and back, and so far off the
 * floor; a hand swings, or on hands and knees is set forward. */
static const double STRIDE = 44, STEP_LIFT = 18;
static const double SWING = 22;
static const double CRAWL_REACH = 24, CRAWL_LIFT = 18;

static double or_one(double v)
{
    return fabs(v) > 0 ? v : 1;
}

/* Puts in what a row may leave out. */
static Skeleton completed(const Skeleton *row)
{
    Skeleton is = *row;
    is.chest = or_one(is.chest);
    is.belly = or_one(is.belly);
    is.hips = or_one(is.hips);
    if (is.leg_l.wide <= 0) {
        is.leg_l = is.leg_r;
        is.leg_l.hip_x = -is.leg_r.hip_x;
        is.leg_l.knee_x = -is.leg_r.knee_x;
        is.leg_l.ankle_x = -is.leg_r.ankle_x;
        is.leg_l.turn = -is.leg_r.turn;
        is.shoulder_l_x = -is.shoulder_r_x;
        is.shoulder_l_y = is.shoulder_r_y;
    }
    return is;
}

Skeleton skeleton_blend(const Skeleton *from, const Skeleton *to, double share)
{
    Skeleton is = *from;
    const double *goal = (const double *)to;
    double *v = (double *)&is;
    for (int i = 0; i < SKELETON_NUMBERS; i++) {
        v[i] += (goal[i] - v[i]) * share;
    }
    return is;
}

Skeleton skeleton_of(BodyPose pose, double age)
{
    assert(pose < BODY_COUNT && age >= 0);
    const Row *below = NULL, *above = NULL;
    for (int i = 0; i < countof(ROWS); i++) {
        const Row *row = &ROWS[i];
        if (row->pose != pose) {
            continue;
        }
        if (row->age <= age || below == NULL) {
            below = row;
        }
        if (above == NULL || above->age < age) {
            above = row;
        }
    }
    assert(below && above);
    double span = above->age - below->age;
    Skeleton from = completed(&below->is), to = completed(&above->is);
    return skeleton_blend(&from, &to, span > 0 ? unit((age - below->age) / span) : 0);
}

static Leg leg_mirrored(const Leg *leg)
{
    Leg is = *leg;
    is.hip_x = -leg->hip_x;
    is.knee_x = -leg->knee_x;
    is.ankle_x = -leg->ankle_x;
    is.turn = -leg->turn;
    return is;
}

Skeleton skeleton_mirrored(const Skeleton *skeleton)
{
    Skeleton is = *skeleton;
    is.neck_x = -skeleton->neck_x;
    is.seat_x = -skeleton->seat_x;
    is.yaw = -skeleton->yaw;
    is.shoulder_l_x = -skeleton->shoulder_r_x;
    is.shoulder_l_y = skeleton->shoulder_r_y;
    is.shoulder_r_x = -skeleton->shoulder_l_x;
    is.shoulder_r_y = skeleton->shoulder_l_y;
    is.leg_l = leg_mirrored(&skeleton->leg_r);
    is.leg_r = leg_mirrored(&skeleton->leg_l);
    is.plant_l = skeleton->plant_r;
    is.plant_r = skeleton->plant_l;
    is.arm_l = skeleton->arm_r;
    is.arm_r = skeleton->arm_l;
    is.roll = -skeleton->roll;
    is.stage_x = -skeleton->stage_x;
    is.tilt = -skeleton->tilt;
    return is;
}

/* One foot of a walk, or one knee of a crawl: `swing` -1 back to 1 forward, `up` off the
 * floor. */
static void leg_step(Leg *leg, double swing, double up, double stride, double yaw)
{
    /* the more from the side, the more of a step goes across the picture */
    double down = 1 - .6 * fabs(yaw), across = stride * (yaw > 0 ? 1 : -1);
    across *= .3 + .42 * fabs(yaw);
    leg->ankle_y += stride * swing * .4 * down - STEP_LIFT * up;
    leg->knee_y += -STEP_LIFT * .7 * up + stride * .2 * swing * down;
    leg->knee_x *= 1 + .06 * up;
    leg->knee_x += across * (.5 * swing + .5 * up * fabs(yaw));
    leg->ankle_x += across * swing;
    leg->wide *= 1 + .08 * swing;
}

void skeleton_step(Skeleton *skeleton, double phase, double age)
{
    double share = skeleton->gait, swing = sin(TAU * phase);
    double up_l = larger(0, cos(TAU * phase)), up_r = larger(0, -cos(TAU * phase));
    if (share <= 0) {
        return;
    }
    double crawls = skeleton->prone, walks = share * (1 - crawls);
    double toddles = unit((age - 10) / 10);
    leg_step(&skeleton->leg_l, swing * walks, up_l * walks, STRIDE, skeleton->yaw);
    leg_step(&skeleton->leg_r, -swing * walks, up_r * walks, STRIDE, skeleton->yaw);
    skeleton->arm_l.y -= SWING * walks * toddles * swing;
    skeleton->arm_r.y += SWING * walks * toddles * swing;
    skeleton->arm_l.x += SWING * .6 * walks * toddles * swing;
    skeleton->arm_r.x -= SWING * .6 * walks * toddles * swing;
    skeleton->tilt +=
        (4 - 2.4 * toddles) * walks * swing; /* a waddle from foot to foot */
    skeleton->stage_y -= 5 * walks * (up_l + up_r);
    /* on hands and knees: the hand of one side goes with the knee of the other */
    double go = share * crawls;
    skeleton->arm_l.y += CRAWL_REACH * .5 * go * swing - CRAWL_LIFT * go * up_l;
    skeleton->arm_r.y += -CRAWL_REACH * .5 * go * swing - CRAWL_LIFT * go * up_r;
    skeleton->leg_l.knee_x -= CRAWL_REACH * .5 * go * -swing;
    skeleton->leg_r.knee_x -= CRAWL_REACH * .5 * go * swing;
    skeleton->seat_y -= 5 * go * fabs(swing);
    skeleton->tilt += 2 * go * swing;
}
