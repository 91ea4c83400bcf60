#include "view/cues.h"

#include "view/amount.h"

#include <assert.h>
#include <stddef.h>

/* As the art's files and the lab's options call them. */
const char *const CUE_WORDS[CUE_NAMES] = {
    [CUE_ALERT] = "alert", [CUE_SMILE] = "smile",     [CUE_COO] = "coo",
    [CUE_LAUGH] = "laugh", [CUE_TOY] = "toy",         [CUE_AWAY] = "away",
    [CUE_YAWN] = "yawn",   [CUE_HUNGRY] = "hungry",   [CUE_FUSS] = "fuss",
    [CUE_CRY] = "cry",     [CUE_STARTLE] = "startle", [CUE_CALM] = "calm",
};

enum {
    BROWS = SHOWS_BROWS,
    LIDS = SHOWS_LIDS,
    GAZE = SHOWS_GAZE,
    MOUTH = SHOWS_MOUTH,
    HEAD = SHOWS_HEAD,
    HANDS = SHOWS_HANDS,
    TRUNK = SHOWS_TRUNK,
    BREATH = SHOWS_BREATH,
    SKIN = SHOWS_SKIN
};

/* clang-format off */
/* What is listed is seen at every age from which the sign exists; more may move with it. */
static const CueRow ROWS[] = {
    {SIGN_GAZE, GAZE_AT_HANDS, GAZE | HEAD, 0},
    {SIGN_GAZE, GAZE_AT_THING, GAZE | HEAD, 0},
    {SIGN_GAZE, GAZE_AT_OWN_HAND, GAZE | HEAD, 2},
    {SIGN_GAZE, GAZE_AT_NOTHING, GAZE | HEAD, 0},
    {SIGN_GAZE, GAZE_AT_SHUT, LIDS | HEAD, 0},
    {SIGN_FACE, FACE_BRIGHT, BROWS | LIDS, 0},
    {SIGN_FACE, FACE_SMILE, LIDS | MOUTH, 1.5},
    {SIGN_FACE, FACE_LAUGH, LIDS | MOUTH | HEAD, 3.5},
    {SIGN_FACE, FACE_PUZZLED, BROWS | MOUTH | HEAD, 2},
    {SIGN_FACE, FACE_SOBER, BROWS | MOUTH, 0},
    {SIGN_FACE, FACE_TIRED, LIDS | HEAD, 0},
    {SIGN_FACE, FACE_POUT, BROWS | MOUTH, 0},
    {SIGN_FACE, FACE_FUSS, BROWS | MOUTH, 0},
    {SIGN_FACE, FACE_CRY, BROWS | LIDS | MOUTH, 0},
    {SIGN_FACE, FACE_GRIMACE, BROWS | MOUTH, 0},
    {SIGN_FACE, FACE_STARTLE, BROWS | LIDS | MOUTH, 0},
    {SIGN_MOUTH, MOUTH_PARTED, MOUTH | HEAD, 0},
    {SIGN_MOUTH, MOUTH_COO, MOUTH | HEAD, 1.5},
    {SIGN_MOUTH, MOUTH_ROOT, MOUTH | HEAD, 0},
    {SIGN_MOUTH, MOUTH_SUCK, MOUTH | HEAD, 0},
    {SIGN_MOUTH, MOUTH_TONGUE, MOUTH | HEAD, 0},
    {SIGN_MOUTH, MOUTH_SHUT, MOUTH | HEAD, 0},
    {SIGN_MOUTH, MOUTH_YAWN, BROWS | LIDS | MOUTH | HEAD, 0},
    {SIGN_HANDS, HANDS_OPEN, HANDS | TRUNK, 0},
    {SIGN_HANDS, HANDS_REACH_YOU, HANDS | TRUNK, 3.5},
    {SIGN_HANDS, HANDS_REACH_THING, HANDS | TRUNK, 3.5},
    {SIGN_HANDS, HANDS_UP, HANDS | HEAD, 5},
    {SIGN_HANDS, HANDS_CLASP, HANDS | TRUNK, 0},
    {SIGN_HANDS, HANDS_ON_YOURS, HANDS | TRUNK, 0},
    {SIGN_HANDS, HANDS_FIST, HANDS | TRUNK, 0},
    {SIGN_HANDS, HANDS_MOUTH, HANDS | HEAD, 0},
    {SIGN_HANDS, HANDS_RUB, HANDS | HEAD, 2},
    {SIGN_HANDS, HANDS_EAR, HANDS | HEAD, 3},
    {SIGN_HANDS, HANDS_SPLAY, HANDS | TRUNK, 0},
    {SIGN_HANDS, HANDS_PUSH, HANDS | TRUNK, 4},
    {SIGN_HANDS, HANDS_WAVE, HANDS | HEAD, 9},
    {SIGN_POSTURE, POSTURE_IN, HEAD | TRUNK, 0},
    {SIGN_POSTURE, POSTURE_BACK, HEAD | TRUNK, 0},
    {SIGN_POSTURE, POSTURE_TURNED, HEAD | TRUNK, 0},
    {SIGN_POSTURE, POSTURE_SHRUG, HEAD | TRUNK, 0},
    {SIGN_POSTURE, POSTURE_ARCH, HEAD | TRUNK, 0},
    {SIGN_POSTURE, POSTURE_KICK, TRUNK | HEAD, 0},
    {SIGN_POSTURE, POSTURE_MOLD, HEAD | TRUNK, 0},
    {SIGN_POSTURE, POSTURE_WRIGGLE, HEAD | TRUNK, 0},
    {SIGN_POSTURE, POSTURE_SLUMP, HEAD | TRUNK, 0},
    {SIGN_POSTURE, POSTURE_STILL, HEAD | TRUNK, 0},
    {SIGN_BREATH, BREATH_SLOW, BREATH | HEAD, 0},
    {SIGN_BREATH, BREATH_QUICK, BREATH | TRUNK, 0},
    {SIGN_BREATH, BREATH_SIGH, BREATH | TRUNK | MOUTH, 0},
    {SIGN_BREATH, BREATH_HITCH, BREATH | TRUNK, 0},
    {SIGN_SKIN, SKIN_FLUSH, SKIN | LIDS | BROWS, 0},
    {SIGN_SKIN, SKIN_PALE, SKIN | LIDS | BROWS, 0},
    {SIGN_VOICE, VOICE_COO, MOUTH | BREATH, 1.5},
    {SIGN_VOICE, VOICE_BABBLE, MOUTH | HEAD, 6},
    {SIGN_VOICE, VOICE_CALL, MOUTH | HEAD, 4},
    {SIGN_VOICE, VOICE_GIGGLE, MOUTH | TRUNK, 3.5},
    {SIGN_VOICE, VOICE_SQUEAL, MOUTH | HEAD, 4},
    {SIGN_VOICE, VOICE_SIGH, MOUTH | BREATH | TRUNK, 0},
    {SIGN_VOICE, VOICE_YAWN, MOUTH | BREATH, 0},
    {SIGN_VOICE, VOICE_HICCUP, BREATH | TRUNK, 0},
    {SIGN_VOICE, VOICE_SUCK, MOUTH | HEAD, 0},
    {SIGN_VOICE, VOICE_GRIZZLE, MOUTH | HEAD, 0},
    {SIGN_VOICE, VOICE_FUSS, MOUTH | HEAD, 0},
    {SIGN_VOICE, VOICE_CRY, MOUTH | TRUNK, 0},
};
/* clang-format on */

const CueRow *cue_row(SignOf of, int kind)
{
    for (int i = 0; i < countof(ROWS); i++) {
        if (ROWS[i].of == of && ROWS[i].kind == kind) {
            return &ROWS[i];
        }
    }
    return NULL;
}

/* A cue from an age on; the last row of a cue that is old enough counts. */
typedef struct CueCluster {
    CueName cue;
    double from_months;
    Seen seen;
} CueCluster;

/* clang-format off */
/* science.md 5.3: the columns newborn to three months, four to eight, nine to fourteen,
 * fifteen on. */
static const CueCluster CLUSTERS[] = {
    {CUE_ALERT, 0, {.gaze = GAZE_AT_FACE, .face = {FACE_BRIGHT, 110}, .hands = {HANDS_OPEN, 110},
        .posture = {POSTURE_STILL, 200}}},
    {CUE_ALERT, 3, {.gaze = GAZE_AT_FACE, .face = {FACE_QUIET, 160}, .hands = {HANDS_REST, 60},
        .posture = {POSTURE_STILL, 200}}},
    {CUE_SMILE, 0, {.gaze = GAZE_AT_FACE, .face = {FACE_BRIGHT, 235}, .mouth = {MOUTH_PARTED, 140},
        .hands = {HANDS_OPEN, 150}, .posture = {POSTURE_STILL, 220}}},
    {CUE_SMILE, 1.5, {.gaze = GAZE_AT_FACE, .face = {FACE_SMILE, 225}, .hands = {HANDS_OPEN, 150},
        .posture = {POSTURE_KICK, 130}}},
    {CUE_SMILE, 9, {.gaze = GAZE_AT_FACE, .face = {FACE_SMILE, 235}, .hands = {HANDS_WAVE, 230},
        .side = 1}},
    {CUE_COO, 0, {.gaze = GAZE_AT_FACE, .face = {FACE_BRIGHT, 190}, .mouth = {MOUTH_PARTED, 230},
        .hands = {HANDS_OPEN, 140}}},
    {CUE_COO, 1.5, {.gaze = GAZE_AT_FACE, .face = {FACE_BRIGHT, 190}, .mouth = {MOUTH_COO, 230},
        .voice = {VOICE_COO, 180}, .hands = {HANDS_OPEN, 140}, .posture = {POSTURE_IN, 150}}},
    {CUE_COO, 4, {.gaze = GAZE_AT_FACE, .face = {FACE_BRIGHT, 190}, .mouth = {MOUTH_COO, 230},
        .voice = {VOICE_COO, 180}, .hands = {HANDS_REACH_YOU, 220}, .posture = {POSTURE_IN, 150}}},
    {CUE_LAUGH, 0, {.gaze = GAZE_AT_FACE, .face = {FACE_BRIGHT, 255}, .mouth = {MOUTH_PARTED, 200},
        .hands = {HANDS_OPEN, 200}, .posture = {POSTURE_KICK, 160}}},
    {CUE_LAUGH, 1.5, {.gaze = GAZE_AT_FACE, .face = {FACE_SMILE, 255}, .mouth = {MOUTH_PARTED, 200},
        .hands = {HANDS_OPEN, 220}, .posture = {POSTURE_KICK, 220}}},
    {CUE_LAUGH, 3.5, {.gaze = GAZE_AT_FACE, .face = {FACE_LAUGH, 240}, .voice = {VOICE_GIGGLE, 220},
        .hands = {HANDS_UP, 220}, .posture = {POSTURE_KICK, 220}, .side = 1}},
    {CUE_TOY, 0, {.gaze = GAZE_AT_THING, .face = {FACE_BRIGHT, 220}, .hands = {HANDS_OPEN, 140},
        .posture = {POSTURE_STILL, 220}, .side = 1}},
    {CUE_TOY, 3.5, {.gaze = GAZE_AT_THING, .face = {FACE_BRIGHT, 220}, .mouth = {MOUTH_PARTED, 160},
        .hands = {HANDS_REACH_THING, 230}, .posture = {POSTURE_IN, 120}, .side = 1}},
    {CUE_AWAY, 0, {.gaze = GAZE_AT_NOTHING, .face = {FACE_SOBER, 190}, .hands = {HANDS_SPLAY, 190},
        .posture = {POSTURE_TURNED, 215}, .breath = {BREATH_QUICK, 200}, .shoulders = 90}},
    {CUE_AWAY, 3, {.gaze = GAZE_AT_NOTHING, .face = {FACE_SOBER, 190}, .hands = {HANDS_EAR, 220},
        .posture = {POSTURE_TURNED, 215}, .breath = {BREATH_QUICK, 200}, .shoulders = 80}},
    {CUE_AWAY, 9, {.gaze = GAZE_AT_NOTHING, .face = {FACE_SOBER, 190}, .hands = {HANDS_PUSH, 220},
        .posture = {POSTURE_TURNED, 225}, .breath = {BREATH_QUICK, 200}, .shoulders = 80}},
    {CUE_YAWN, 0, {.gaze = GAZE_AT_FACE, .face = {FACE_TIRED, 220}, .mouth = {MOUTH_YAWN, 230},
        .voice = {VOICE_YAWN, 120}, .hands = {HANDS_FIST, 150}, .posture = {POSTURE_SLUMP, 120}, .side = 1}},
    {CUE_YAWN, 2, {.gaze = GAZE_AT_FACE, .face = {FACE_TIRED, 220}, .mouth = {MOUTH_YAWN, 230},
        .voice = {VOICE_YAWN, 120}, .hands = {HANDS_RUB, 230}, .posture = {POSTURE_SLUMP, 120}}},
    {CUE_HUNGRY, 0, {.gaze = GAZE_AT_NOTHING, .face = {FACE_SOBER, 120}, .mouth = {MOUTH_ROOT, 235},
        .hands = {HANDS_MOUTH, 225}, .posture = {POSTURE_WRIGGLE, 150}, .side = 1}},
    {CUE_HUNGRY, 4, {.gaze = GAZE_AT_HANDS, .face = {FACE_PUZZLED, 150}, .mouth = {MOUTH_ROOT, 235},
        .hands = {HANDS_MOUTH, 225}, .posture = {POSTURE_IN, 150}, .side = 1}},
    {CUE_FUSS, 0, {.gaze = GAZE_AT_FACE, .face = {FACE_FUSS, 225}, .voice = {VOICE_FUSS, 120},
        .hands = {HANDS_FIST, 220}, .posture = {POSTURE_WRIGGLE, 160}, .shoulders = 110}},
    {CUE_FUSS, 9, {.gaze = GAZE_AT_FACE, .face = {FACE_FUSS, 225}, .voice = {VOICE_FUSS, 120},
        .hands = {HANDS_UP, 225}, .posture = {POSTURE_IN, 120}, .shoulders = 110}},
    {CUE_CRY, 0, {.gaze = GAZE_AT_SHUT, .face = {FACE_CRY, 245}, .voice = {VOICE_CRY, 230},
        .breath = {BREATH_HITCH, 120}, .hands = {HANDS_FIST, 235}, .posture = {POSTURE_ARCH, 140},
        .skin = {SKIN_FLUSH, 200}, .shoulders = 150}},
    {CUE_STARTLE, 0, {.gaze = GAZE_AT_NOTHING, .face = {FACE_STARTLE, 235}, .breath = {BREATH_HITCH, 180},
        .hands = {HANDS_SPLAY, 235}, .posture = {POSTURE_ARCH, 160}, .shoulders = 230}},
    {CUE_CALM, 0, {.gaze = GAZE_AT_FACE, .face = {FACE_QUIET, 160}, .hands = {HANDS_CLASP, 220},
        .posture = {POSTURE_MOLD, 170}, .breath = {BREATH_SLOW, 200}, .side = 1}},
    {CUE_CALM, 1.5, {.gaze = GAZE_AT_FACE, .face = {FACE_SMILE, 60}, .hands = {HANDS_CLASP, 220},
        .posture = {POSTURE_MOLD, 170}, .breath = {BREATH_SLOW, 200}, .side = 1}},
};
/* clang-format on */

Seen cue_seen(CueName cue, double age)
{
    assert(cue >= 0 && cue < CUE_NAMES && age >= 0);
    Seen seen = {0};
    for (int i = 0; i < countof(CLUSTERS); i++) {
        if (CLUSTERS[i].cue == cue && age >= CLUSTERS[i].from_months) {
            seen = CLUSTERS[i].seen;
        }
    }
    return seen;
}

Rig cue_rig(CueName cue, double age)
{
    Seen seen = cue_seen(cue, age);
    return pose_of(&seen, age, NULL, NULL).rig;
}
