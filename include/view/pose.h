#ifndef VIEW_POSE_H
#define VIEW_POSE_H

/*
 * Pose: what the figure looks like now, between poses. Follows the target in real time by
 * critically damped springs, with blink, saccade, breath and sway on top; eyes lead the
 * head by 120 ms and the sides of the face are offset by 20-60 ms. Cosmetic randomness
 * comes from the view's key handed in, never from a stream of its own.
 */

#include "model/dyad.h"
#include "view/figure.h"

/* What goes on by itself while it lasts, each in its own beat. */
typedef enum Rhythm {
    RHYTHM_SUCK,
    RHYTHM_TREMBLE,
    RHYTHM_CRY,
    RHYTHM_LAUGH,
    RHYTHM_BABBLE,
    RHYTHM_KICK,
    RHYTHM_WRIGGLE,
    RHYTHM_WAVE,
    RHYTHM_HITCH,
    RHYTHM_ROOT,
    RHYTHM_COUNT
} Rhythm;

/* What a fit or start moves: both hands across and down, both feet, the head. */
enum { JOLT_COUNT = 7 };

/* The target: what Seen asks of the rig at this age. */
typedef struct PoseTarget {
    Rig rig;
    double breath_s, brisk;      /* seconds a breath; springs are so much quicker */
    double side;                 /* -1 she turns to the picture's left, 1 right */
    double rapt;                 /* 0 to 1: fewer blinks, smaller saccades, less sway */
    double sigh;                 /* above .3: one long breath is due */
    double rhythm[RHYTHM_COUNT]; /* 0 to 1 */
    double age;                  /* months */
    BodyPose place;              /* where she is put */
    bool held, asleep, absorbed; /* absorbed: nothing in her face is meant for you */
    double jerk;       /* 0 smooth and settled, 1 over-aroused: fits and starts */
    double far, far_x; /* 0 with you to 1 across the room; -1 to 1: which side */
} PoseTarget;

typedef struct Pose {
    Rig rig;                      /* what is drawn */
    Rig base;                     /* the springs, without what goes on by itself */
    Rig speed;                    /* velocities of `base` */
    double clock;                 /* seconds since reset */
    double blink_s, next_blink_s; /* into a blink, negative: none; clock of the next */
    double breath, breath_s;      /* phase, 0 to 1; seconds a breath, eased */
    double sway, sway_size, saccade_x, saccade_y, next_saccade_s; /* rocking; jumps */
    double ear, thumb_l, thumb_r; /* which side each is on: -1, 0 or 1; see held_step */
    Point elbows[2];              /* where they have got to, left and right */
    double head_wait_s; /* the eyes' lead over the head; negative: the head is free */
    double sigh_s;      /* seconds into a sigh; negative: so long to the next at least */
    double rhythm[RHYTHM_COUNT], beat[RHYTHM_COUNT]; /* sizes, eased; phases, 0 to 1 */
    Skeleton body, limbs, limbs_speed; /* what is drawn; the springs; their velocities */
    BodyPose seat;                     /* what stands there for her */
    double seat_away; /* 0 there, 1 out of sight: one goes, the next comes */
    double far, far_speed, far_x, far_x_speed; /* as in PoseTarget */
    double step;                               /* phase of two steps, 0 to 1 */
    bool goes;                                 /* on her way, off or back */
    double absorbed_s; /* so long nothing in her face has been meant for you */
    double jolt[JOLT_COUNT], jolt_goal[JOLT_COUNT], next_jolt_s; /* -1 to 1 */
    double jerk, twitch_s, next_twitch_s; /* eased; seconds into a twitch of sleep */
    int twitch;                           /* which */
    uint64_t key;
    uint32_t draws;
} Pose;

/* Where a target of a room lies, seen from the infant; yaw in degrees. */
typedef struct Whereabouts {
    double gaze_x, gaze_y, yaw;
} Whereabouts;

/* Returns the pose `seen` asks for; `where` has an entry for each Target. */
PoseTarget pose_of(const Seen *seen, double age, const Whereabouts *where,
                   const uint8_t *targets);

/* Puts `pose` at rest on `target`, blink left out, under the view's `key`. */
void pose_reset(Pose *pose, const PoseTarget *target, uint64_t key);

/* Moves `pose` towards `target` by `seconds` of real time. */
void pose_follow(Pose *pose, const PoseTarget *target, double seconds, bool steady);

#endif
