#ifndef MODEL_BEARING_H
#define MODEL_BEARING_H

/*
 * Bearing: what her hands, posture, breath and skin can show. Kinds alone: how much of
 * one shows is the strength of a Sign (seen.h), 0 to 255.
 */

typedef enum HandSign {
    HANDS_REST,
    HANDS_OPEN,
    HANDS_REACH_YOU,
    HANDS_REACH_THING,
    HANDS_UP,
    HANDS_CLASP,
    HANDS_ON_YOURS,
    HANDS_FIST,
    HANDS_MOUTH,
    HANDS_RUB,
    HANDS_EAR,
    HANDS_SPLAY,
    HANDS_PUSH,
    HANDS_WAVE,
    HANDS_COUNT
} HandSign;

typedef enum PostureSign {
    POSTURE_EVEN,
    POSTURE_IN,
    POSTURE_BACK,
    POSTURE_TURNED, /* head and trunk turned off: strength 255 is 40 degrees */
    POSTURE_SHRUG,
    POSTURE_ARCH,
    POSTURE_KICK,
    POSTURE_MOLD,
    POSTURE_WRIGGLE,
    POSTURE_SLUMP,
    POSTURE_STILL,
    POSTURE_COUNT
} PostureSign;

typedef enum BreathSign {
    BREATH_EVEN,
    BREATH_SLOW,
    BREATH_QUICK,
    BREATH_SIGH,
    BREATH_HITCH,
    BREATH_SIGN_COUNT
} BreathSign;

typedef enum SkinSign { SKIN_EVEN, SKIN_FLUSH, SKIN_PALE, SKIN_COUNT } SkinSign;

extern const char *const HAND_NAMES[HANDS_COUNT];
extern const char *const POSTURE_NAMES[POSTURE_COUNT];

#endif
