#ifndef MODEL_SEEN_H
#define MODEL_SEEN_H

/*
 * Seen: what a camera in the room would see and hear of the infant, and nothing more.
 *
 * Policies, the observer's coding and the drawn figure read this and only this; need and
 * step are not in it. Each channel is a kind and a strength 0-255. A cue is a cluster
 * over channels: one channel never decides. (One stated exception: a scripted caregiver's
 * suitedness is the experimenter's dial and may ask the true need; see policy.h.)
 */

#include "model/scenario.h"

typedef enum GazeAt {
    GAZE_AT_FACE,
    GAZE_AT_HANDS,
    GAZE_AT_THING,
    GAZE_AT_OWN_HAND,
    GAZE_AT_NOTHING,
    GAZE_AT_SHUT,
    GAZE_AT_COUNT
} GazeAt;

typedef enum FaceSign {
    FACE_QUIET,  /* soft, alert */
    FACE_BRIGHT, /* brows up, eyes wide: interest */
    FACE_SMILE,  /* strength runs from a lift of the corners to a whole play smile */
    FACE_LAUGH,
    FACE_PUZZLED, /* inner brows up, slightly knit */
    FACE_SOBER,
    FACE_TIRED, /* lids half, dull */
    FACE_POUT,  /* before a fuss */
    FACE_FUSS,
    FACE_CRY,
    FACE_GRIMACE, /* distaste, enough */
    FACE_STARTLE,
    FACE_COUNT
} FaceSign;

typedef enum MouthSign {
    MOUTH_REST,
    MOUTH_PARTED,
    MOUTH_COO,
    MOUTH_ROOT,
    MOUTH_SUCK,
    MOUTH_TONGUE,
    MOUTH_SHUT,
    MOUTH_YAWN,
    MOUTH_COUNT
} MouthSign;

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

typedef enum VoiceSign {
    VOICE_NONE,
    VOICE_COO,
    VOICE_BABBLE,
    VOICE_CALL,
    VOICE_GIGGLE,
    VOICE_SQUEAL,
    VOICE_SIGH,
    VOICE_YAWN,
    VOICE_HICCUP,
    VOICE_SUCK,
    VOICE_GRIZZLE,
    VOICE_FUSS,
    VOICE_CRY,
    VOICE_COUNT
} VoiceSign;

typedef enum SkinSign { SKIN_EVEN, SKIN_FLUSH, SKIN_PALE, SKIN_COUNT } SkinSign;

/* The state an act met, as reactions.md names it. */
typedef enum Openness {
    OPEN_TO_YOU,
    NEEDS_PAUSE,
    NEEDS_SUBTLE,
    NEEDS_CLEAR,
    NEEDS_LOUD,
    OPENNESS_COUNT
} Openness;

typedef enum Reply {
    REPLY_NONE,
    REPLY_YES,
    REPLY_ALMOST,
    REPLY_NOT_THAT,
    REPLY_TOO_MUCH,
    REPLY_COUNT
} Reply;

/* What she does in answer to one act: a receipt, then a reply. A model output. */
typedef struct Gesture {
    uint8_t act;      /* Act it answers; ACT_NONE: no gesture running */
    uint8_t openness; /* Openness met when the act began */
    uint8_t reply;    /* Reply */
    uint8_t spread; /* 0-255: this gesture's own share of the +-20 % spread of timings */
    uint8_t row;    /* the row of the reaction table it plays */
    uint8_t draw;   /* 0-255: what its chances fall by */
    uint8_t glad;   /* 0-255: how readily she smiled when it began */
    uint8_t vigor;  /* of the act: 64 soft, 128 ordinary, 192 lively */
    uint16_t ticks; /* since the act began; 0xffff: long over */
} Gesture;

typedef struct Sign {
    uint8_t kind;     /* the channel's own enum */
    uint8_t strength; /* 0 to 255 */
} Sign;

/* What the room tells anyone who looks. */
typedef struct Context {
    uint8_t since_feed;  /* tens of minutes */
    uint8_t since_sleep; /* tens of minutes */
    uint8_t happened;    /* EventKind + 1 of what just happened, 0 nothing */
    uint8_t loud;        /* 0-255: how lively the room is */
} Context;

typedef struct Seen {
    uint8_t gaze;      /* GazeAt */
    uint8_t target;    /* index into Scenario.targets while gaze is GAZE_AT_THING */
    uint8_t beat;      /* 1 on the tick on which a serve begins, else 0 */
    uint8_t side;      /* 0 she turns to the picture's left, 1 right */
    uint8_t shoulders; /* 0 soft, 255 drawn up */
    Sign face, mouth, hands, posture, breath, voice, skin;
    Gesture gesture;
    Context context;
} Seen;

extern const char *const GAZE_AT_NAMES[GAZE_AT_COUNT];
extern const char *const FACE_NAMES[FACE_COUNT];
extern const char *const MOUTH_NAMES[MOUTH_COUNT];
extern const char *const HAND_NAMES[HANDS_COUNT];
extern const char *const POSTURE_NAMES[POSTURE_COUNT];
extern const char *const BREATH_SIGN_NAMES[BREATH_SIGN_COUNT];
extern const char *const VOICE_NAMES[VOICE_COUNT];
extern const char *const SKIN_NAMES[SKIN_COUNT];
extern const char *const OPENNESS_NAMES[OPENNESS_COUNT];
extern const char *const REPLY_NAMES[REPLY_COUNT];

struct Dyad;

/* Returns what shows of `dyad` now. */
Seen seen_of(const struct Dyad *dyad, const Scenario *scenario);

#endif
