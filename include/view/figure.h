#ifndef VIEW_FIGURE_H
#define VIEW_FIGURE_H

/*
 * Figure: the infant as a parametric rig. Same parameters and names as design/art/rig.py.
 * Numbers are in head units (the head is about 208 wide, origin mid-head, y down); the
 * caller's transform scales them to the scene (1.27 in play at 1920 x 1080).
 */

#include "view/shapes.h"

typedef enum Skin { TONE_ROSE, TONE_HONEY, TONE_AMBER, TONE_UMBER, TONE_COCOA, TONES } Skin;
typedef enum Hair { HAIR_CURLS, HAIR_WISPS, HAIR_TUFT, HAIR_NEWBORN, HAIR_STRAIGHT, HAIR_PUFFS, HAIR_BALD, HAIR_STYLES } Hair;
typedef enum HairColour { HAIR_BLACK, HAIR_BROWN, HAIR_CHESTNUT, HAIR_SAND, HAIR_GINGER, HAIR_COLOURS } HairColour;
typedef enum Iris { IRIS_BROWN, IRIS_HAZEL, IRIS_SLATE, IRIS_DEEP, IRIS_COLOURS } Iris;
typedef enum SuitColour { SUIT_TEAL, SUIT_HONEY, SUIT_RUST, SUIT_PLUM, SUIT_SAGE, SUIT_CREAM, SUITS } SuitColour;
typedef enum RigPose { RIG_SIT, RIG_LIE, RIG_NOBODY, RIG_POSES } RigPose;

typedef struct Look {
    Skin skin;
    Hair hair;
    HairColour hair_colour;
    Iris iris;
    SuitColour suit;
    double age; /* months, 0 to 30 */
} Look;

typedef struct Arm {
    double x, y;        /* wrist target, right side of the picture; mirrored for the left */
    double open, splay; /* 0 to 1 */
    double ang;         /* hand angle in degrees, 0 right, 90 down */
    double follow;      /* 1: hand follows the forearm instead of `ang` */
    double palm, drop;  /* 0 to 1; 0 to 2 */
} Arm;

/* Every number of the rig, doubles only, so that springs walk it as an array. Ranges: RIG_PARAMS. */
typedef struct Rig {
    double yaw, pitch, roll, gaze_x, gaze_y, lid;
    double au6_l, au6_r, squeeze, au1_l, au1_r, au2_l, au2_r, au4, au9, au12_l, au12_r, au15, au17, au18, au20;
    double jaw, tongue, blush, flush, glassy, tear, pupil;
    double lean, fwd, arch, shrug, breath, kick_l, kick_r;
    Arm arm_l, arm_r;
} Rig;

typedef struct RigParam {
    const char *name;
    int offset; /* of the double inside Rig */
    double low, high, neutral;
    double seconds; /* spring: about how long a change takes [style.md 7] */
} RigParam;

enum { RIG_PARAM_COUNT = 35 + 16 };
extern const RigParam RIG_PARAMS[RIG_PARAM_COUNT];

/* The twelve named cues of the art, in its order. */
typedef enum CueName {
    CUE_ALERT, CUE_SMILE, CUE_COO, CUE_LAUGH, CUE_TOY, CUE_AWAY, CUE_YAWN, CUE_HUNGRY, CUE_FUSS, CUE_CRY, CUE_STARTLE, CUE_CALM, CUE_NAMES
} CueName;
extern const char *const CUE_WORDS[CUE_NAMES]; /* "alert" ... */

/* The named arms of the art. */
typedef enum ArmName {
    ARM_REST, ARM_LAP, ARM_FIST, ARM_REACH, ARM_UP, ARM_MOUTH, ARM_RUB, ARM_SPLAY, ARM_PUSH, ARM_CLASP, ARM_WAVE, ARM_TUMMY,
    ARM_EAR, ARM_DOWN, ARM_CRYFIST, ARM_KICKFIST, ARM_SOFT, ARM_NAMES
} ArmName;
extern const Arm ARMS[ARM_NAMES];

/* Returns the rig at rest. */
Rig rig_neutral(void);

/* Returns the rig of a named cue. */
Rig rig_of_cue(CueName cue);

/* Draws the infant with the origin at mid-head. */
void figure_draw(Shapes *shapes, const Rig *rig, const Look *look, RigPose pose);

/* Draws the head alone (story faces). */
void figure_head(Shapes *shapes, const Rig *rig, const Look *look);

/* Returns the skin's ramp, for the caregiver's hands. */
typedef struct SkinRamp { Colour base, light, shade, blush, line, lip, flush; } SkinRamp;
extern const SkinRamp SKINS[TONES];

/* Draws one chubby (adult 0) or long-fingered (adult 1) hand; wrist at x, y; `side` -1 left, 1 right. */
typedef struct HandLook { double x, y, ang, side, open, splay, palm, size, adult; } HandLook;
void figure_hand(Shapes *shapes, const SkinRamp *skin, const HandLook *hand);

#endif
