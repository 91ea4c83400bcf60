#ifndef VIEW_SKELETON_H
#define VIEW_SKELETON_H

/*
 * Skeleton: a small skeleton that says how the body is placed: one row of numbers for
 * each BodyPose and age, doubles only, so that any two blend. Head units, mid-head at 0,
 * 0, y down; left and right are those of the picture.
 */

#include "model/setting.h"
#include "view/rig.h"

#include <stdbool.h>

typedef struct Leg {
    double hip_x, hip_y, knee_x, knee_y, ankle_x, ankle_y;
    double turn; /* of the foot, degrees */
    double top;  /* 0 its sole shows, 1 its back and toes */
    double wide; /* 1 as thick as this age is; less where it is seen from its end */
} Leg;

typedef struct Skeleton {
    double neck_x, neck_y, seat_x, seat_y; /* the trunk's axis from collar to seat */
    double chest, belly, hips;             /* widths, 1 as sitting */
    double yaw;  /* -1 to 1: the trunk's front turned to the picture's left or right */
    double back; /* 0 its front shows, 1 its back: no buttons, no collar */
    double away; /* past one half seen from behind: the back of the head, no hands */
    double shoulder_l_x, shoulder_l_y, shoulder_r_x, shoulder_r_y;
    Leg leg_l, leg_r;
    double kick_x, kick_y;   /* how far a whole kick moves an ankle, outwards and down */
    double behind;           /* 1: the trunk lies over the legs */
    double prone;            /* 1: on hands, forearms or knees */
    double bare;             /* 1: bare legs and a nappy */
    double plant_l, plant_r; /* 0 to 1: the arm is held by the pose, as below */
    Arm arm_l, arm_r;
    double low;                    /* no hand comes lower than this: a tray */
    double pitch, roll, gait;      /* added to the head's; 1: hands and feet take steps */
    double floor;                  /* y of what she lies, sits or stands on */
    double stage_x, stage_y, unit; /* mid-head on the stage, and a head unit there */
    double tilt;                   /* of the whole body, degrees */
    double lift;                   /* 1: in arms, her seat left behind */
} Skeleton;

enum { SKELETON_NUMBERS = sizeof(Skeleton) / sizeof(double) };

/* Returns how a body of `age` months is placed in `pose`. */
Skeleton skeleton_of(BodyPose pose, double age);

/* Returns the skeleton `share` (0 to 1) of the way from `from` to `to`. */
Skeleton skeleton_blend(const Skeleton *from, const Skeleton *to, double share);

/* Returns `skeleton` seen in a mirror. */
Skeleton skeleton_mirrored(const Skeleton *skeleton);

/* Moves hands, feet and trunk of `skeleton` to where they are at `phase` (0 to 1) of two
 * steps. */
void skeleton_step(Skeleton *skeleton, double phase, double age);

#endif
