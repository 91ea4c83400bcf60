#ifndef VIEW_RIG_H
#define VIEW_RIG_H

/*
 * Rig: every number that moves the infant's face and body, their ranges and springs, and
 * the named arms. Left and right are those of the picture. AU numbers are the
 * action units of FACS. Positions are head units.
 */

typedef struct Arm {
    double x, y; /* wrist target, right side of the picture; mirrored for the left */
    double open, splay; /* 0 to 1 */
    double ang;         /* hand angle in degrees, 0 right, 90 down */
    double follow;      /* 1: hand follows the forearm instead of `ang` */
    double palm, drop;  /* 0 to 1; 0 to 2 */
} Arm;

/* Every number of the rig, doubles only, so that springs walk it as an array. Ranges:
 * RIG_PARAMS. */
typedef struct Rig {
    double yaw, pitch, roll, gaze_x, gaze_y, lid;
    double au6_l, au6_r, squeeze, au1_l, au1_r, au2_l, au2_r, au4, au9, au12_l, au12_r,
        au15, au17, au18, au20;
    double jaw, tongue, blush, flush, glassy, tear, pupil;
    double lean, fwd, arch, shrug, breath, kick_l, kick_r;
    double ear, thumb_l, thumb_r; /* -1 to 1: kept to that side while it is close */
    double point_l, point_r;      /* 0 to 1: the index finger out, the others closed */
    double swing_lx, swing_ly, swing_rx, swing_ry; /* how far an elbow lags, head units */
    Arm arm_l, arm_r;
} Rig;

typedef struct RigParam {
    const char *name;
    int offset; /* of the double inside Rig */
    double low, high, neutral;
    double seconds; /* spring: about how long a change takes [style.md 7] */
    double grain;   /* is drawn in steps of so much, which no eye sees */
} RigParam;

enum { RIG_PARAM_COUNT = 44 + 16 };
extern const RigParam RIG_PARAMS[RIG_PARAM_COUNT];

/* The named arms of the art. */
typedef enum ArmName {
    ARM_REST,
    ARM_LAP,
    ARM_FIST,
    ARM_REACH,
    ARM_UP,
    ARM_MOUTH,
    ARM_RUB,
    ARM_SPLAY,
    ARM_PUSH,
    ARM_CLASP,
    ARM_WAVE,
    ARM_TUMMY,
    ARM_EAR,
    ARM_DOWN,
    ARM_CRYFIST,
    ARM_KICKFIST,
    ARM_SOFT,
    ARM_NAMES
} ArmName;
extern const Arm ARMS[ARM_NAMES];

/* Returns the rig at rest. */
Rig rig_neutral(void);

#endif
