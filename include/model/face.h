#ifndef MODEL_FACE_H
#define MODEL_FACE_H

/*
 * Face: where her eyes are and what her face, mouth and voice can show. Kinds alone: how
 * much of one shows is the strength of a Sign (seen.h), 0 to 255.
 */

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

extern const char *const GAZE_AT_NAMES[GAZE_AT_COUNT];
extern const char *const FACE_NAMES[FACE_COUNT];
extern const char *const MOUTH_NAMES[MOUTH_COUNT];
extern const char *const VOICE_NAMES[VOICE_COUNT];

#endif
