#include "view/moves.h"

#include "view/amount.h"

#include <assert.h>
#include <stddef.h>

enum { MOVES_MAX = 11 };

/* One movement of the rig, and how far it goes at full strength. AXIS_NONE ends a row. */
typedef struct Move {
    Axis axis;
    double value;
} Move;

/* clang-format off */
/* What a kind looks like at full strength [art: EXPR]; strength blends from rest. */
static const Move FACE_MOVES[FACE_COUNT][MOVES_MAX] = {
    [FACE_BRIGHT] = {{AXIS_AU1, .28}, {AXIS_AU2, .55}, {AXIS_LID, 1.12}, {AXIS_PUPIL, .9},
        {AXIS_AU12, .22}, {AXIS_JAW, .07}},
    [FACE_SMILE] = {{AXIS_AU12, .98}, {AXIS_AU6, .68}, {AXIS_LID, 1}, {AXIS_JAW, .26},
        {AXIS_BLUSH, .66}, {AXIS_AU2, .24}, {AXIS_PUPIL, .7}, {AXIS_ROLL, 4},
        {AXIS_AU15, 0}, {AXIS_AU17, 0}},
    [FACE_LAUGH] = {{AXIS_AU12, 1}, {AXIS_AU6, 1}, {AXIS_LID, .03}, {AXIS_JAW, .72},
        {AXIS_BLUSH, .7}, {AXIS_AU2, .3}, {AXIS_ROLL, 7}, {AXIS_PITCH, 5}, {AXIS_AU15, 0},
        {AXIS_AU17, 0}},
    [FACE_PUZZLED] = {{AXIS_AU1, .45}, {AXIS_AU4, .32}, {AXIS_AU2, .12}, {AXIS_AU12, .04},
        {AXIS_AU18, .26}, {AXIS_ROLL, 9}, {AXIS_LID, 1.03}},
    [FACE_SOBER] = {{AXIS_AU12, 0}, {AXIS_AU15, .24}, {AXIS_AU1, .26}, {AXIS_AU4, .22},
        {AXIS_AU2, .04}, {AXIS_BLUSH, .4}, {AXIS_PUPIL, .4}},
    [FACE_TIRED] = {{AXIS_LID, .46}, {AXIS_AU1, .14}, {AXIS_AU12, .02}, {AXIS_AU15, .08},
        {AXIS_BLUSH, .36}, {AXIS_PUPIL, .35}, {AXIS_PITCH, -5}, {AXIS_AU2, 0}},
    [FACE_POUT] = {{AXIS_AU17, .9}, {AXIS_AU15, .5}, {AXIS_AU1, .65}, {AXIS_AU4, .25},
        {AXIS_GLASSY, .45}, {AXIS_AU12, 0}, {AXIS_AU2, 0}, {AXIS_LID, .95}},
    [FACE_FUSS] = {{AXIS_AU1, .95}, {AXIS_AU4, .45}, {AXIS_AU15, .75}, {AXIS_AU17, .85},
        {AXIS_GLASSY, .9}, {AXIS_LID, .86}, {AXIS_FLUSH, .2}, {AXIS_AU12, 0},
        {AXIS_AU2, 0}},
    [FACE_CRY] = {{AXIS_SQUEEZE, 1}, {AXIS_AU1, .9}, {AXIS_AU4, .7}, {AXIS_AU6, .6},
        {AXIS_AU20, .85}, {AXIS_AU15, .9}, {AXIS_JAW, .8}, {AXIS_TEAR, 1},
        {AXIS_FLUSH, .75}, {AXIS_AU9, .45}, {AXIS_AU12, 0}},
    [FACE_GRIMACE] = {{AXIS_AU9, .7}, {AXIS_AU4, .42}, {AXIS_AU20, .6}, {AXIS_AU15, .5},
        {AXIS_AU1, .8}, {AXIS_LID, .74}, {AXIS_SQUEEZE, .2}, {AXIS_AU6, .25},
        {AXIS_AU12, 0}, {AXIS_AU2, 0}, {AXIS_JAW, .14}},
    [FACE_STARTLE] = {{AXIS_LID, 1.32}, {AXIS_AU1, .95}, {AXIS_AU2, .45}, {AXIS_AU4, .35},
        {AXIS_JAW, .26}, {AXIS_AU20, .5}, {AXIS_AU15, .8}, {AXIS_PITCH, 6},
        {AXIS_BLUSH, .25}, {AXIS_PUPIL, .1}, {AXIS_AU12, 0}},
};

static const Move MOUTH_MOVES[MOUTH_COUNT][MOVES_MAX] = {
    [MOUTH_PARTED] = {{AXIS_JAW, .16}, {AXIS_AU18, .1}, {AXIS_PITCH, 3}},
    [MOUTH_COO] = {{AXIS_AU18, .95}, {AXIS_JAW, .32}, {AXIS_AU12, .05}, {AXIS_PITCH, 3}},
    [MOUTH_ROOT] = {{AXIS_JAW, .36}, {AXIS_AU18, .3}, {AXIS_TONGUE, .7}, {AXIS_ROLL, 7},
        {AXIS_AU1, .4}},
    [MOUTH_SUCK] = {{AXIS_AU18, .6}, {AXIS_JAW, .12}, {AXIS_AU12, .05}, {AXIS_AU17, .12},
        {AXIS_PITCH, -5}},
    [MOUTH_TONGUE] = {{AXIS_JAW, .32}, {AXIS_TONGUE, 1}, {AXIS_AU18, .12}, {AXIS_PITCH, 4}},
    [MOUTH_SHUT] = {{AXIS_JAW, 0}, {AXIS_AU17, .3}, {AXIS_AU18, .12}, {AXIS_AU12, .02},
        {AXIS_PITCH, -7}},
    [MOUTH_YAWN] = {{AXIS_JAW, 1}, {AXIS_LID, .02}, {AXIS_AU1, .5}, {AXIS_AU2, .35},
        {AXIS_AU4, 0}, {AXIS_PITCH, 9}, {AXIS_TONGUE, -.5}, {AXIS_AU18, .42},
        {AXIS_AU12, 0}, {AXIS_AU17, 0}, {AXIS_AU15, 0}},
};

/* Turned away, the rest of the face goes sober with the head; the yaw itself is the
 * gaze's matter below. */
static const Move POSTURE_MOVES[POSTURE_COUNT][MOVES_MAX] = {
    [POSTURE_IN] = {{AXIS_FWD, .75}, {AXIS_PITCH, 3}},
    [POSTURE_BACK] = {{AXIS_FWD, -.7}, {AXIS_PITCH, 5}, {AXIS_SHRUG, .08}},
    [POSTURE_TURNED] = {{AXIS_PITCH, -9}, {AXIS_ROLL, 8}, {AXIS_LEAN, .5}, {AXIS_AU1, .3},
        {AXIS_AU12, .02}, {AXIS_AU15, .16}, {AXIS_LID, .9}, {AXIS_PUPIL, .32},
        {AXIS_BLUSH, .36}},
    [POSTURE_SHRUG] = {{AXIS_SHRUG, .75}, {AXIS_PITCH, -7}},
    [POSTURE_ARCH] = {{AXIS_ARCH, .85}, {AXIS_PITCH, 8}, {AXIS_FWD, -.35}},
    [POSTURE_KICK] = {{AXIS_KICK_NEAR, .6}, {AXIS_KICK_FAR, .45}, {AXIS_PITCH, 3}},
    [POSTURE_MOLD] = {{AXIS_FWD, .55}, {AXIS_ROLL, 11}, {AXIS_PITCH, -6}, {AXIS_LEAN, .3},
        {AXIS_SHRUG, 0}},
    [POSTURE_WRIGGLE] = {{AXIS_ARCH, .25}, {AXIS_LEAN, .14}, {AXIS_KICK_NEAR, .3},
        {AXIS_ROLL, -4}},
    [POSTURE_SLUMP] = {{AXIS_PITCH, -8}, {AXIS_FWD, .25}, {AXIS_ROLL, 7},
        {AXIS_SHRUG, 0}},
    [POSTURE_STILL] = {{AXIS_ARCH, .25}, {AXIS_PITCH, 4.5}, {AXIS_ROLL, 0}},
};

static const Move BREATH_MOVES[BREATH_SIGN_COUNT][MOVES_MAX] = {
    [BREATH_SLOW] = {{AXIS_PITCH, -6.5}},
    [BREATH_QUICK] = {{AXIS_SHRUG, .16}},
    [BREATH_SIGH] = {{AXIS_BREATH, .85}, {AXIS_SHRUG, .12}, {AXIS_JAW, .1}},
    [BREATH_HITCH] = {{AXIS_BREATH, .8}, {AXIS_SHRUG, .2}},
};

static const Move VOICE_MOVES[VOICE_COUNT][MOVES_MAX] = {
    [VOICE_COO] = {{AXIS_AU18, .85}, {AXIS_JAW, .28}, {AXIS_BREATH, .75}},
    [VOICE_BABBLE] = {{AXIS_JAW, .2}, {AXIS_PITCH, 5}},
    [VOICE_CALL] = {{AXIS_JAW, .4}, {AXIS_AU2, .3}, {AXIS_PITCH, 4}},
    [VOICE_GIGGLE] = {{AXIS_JAW, .4}, {AXIS_SHRUG, .15}},
    [VOICE_SQUEAL] = {{AXIS_JAW, .6}, {AXIS_AU2, .4}, {AXIS_PITCH, 5}},
    [VOICE_SIGH] = {{AXIS_JAW, .12}, {AXIS_BREATH, .25}, {AXIS_SHRUG, .1}},
    [VOICE_YAWN] = {{AXIS_JAW, .4}, {AXIS_BREATH, .9}},
    [VOICE_HICCUP] = {{AXIS_SHRUG, .25}, {AXIS_BREATH, .9}},
    [VOICE_SUCK] = {{AXIS_AU18, .4}, {AXIS_PITCH, -7}},
    [VOICE_GRIZZLE] = {{AXIS_JAW, .16}, {AXIS_AU15, .3}, {AXIS_PITCH, -7}},
    [VOICE_FUSS] = {{AXIS_JAW, .3}, {AXIS_AU20, .2}, {AXIS_PITCH, 4}},
    [VOICE_CRY] = {{AXIS_JAW, .6}, {AXIS_SHRUG, .25}},
};

/* Colour is never seen alone (style.md 8): with heat lids and brows draw in, with pallor
 * they lift. */
static const Move SKIN_MOVES[SKIN_COUNT][MOVES_MAX] = {
    [SKIN_FLUSH] = {{AXIS_FLUSH, .75}, {AXIS_BLUSH, .6}, {AXIS_SQUEEZE, .22}, {AXIS_AU1, .3},
        {AXIS_AU4, .2}},
    [SKIN_PALE] = {{AXIS_BLUSH, .12}, {AXIS_FLUSH, 0}, {AXIS_LID, 1.14}, {AXIS_AU1, .3}},
};

/* What the rest of her does with her hands: nobody lifts an arm and nothing else. */
static const Move HAND_COMPANY[HANDS_COUNT][MOVES_MAX] = {
    [HANDS_OPEN] = {{AXIS_KICK_NEAR, .22}, {AXIS_FWD, .25}},
    [HANDS_REACH_YOU] = {{AXIS_FWD, .3}},
    [HANDS_REACH_THING] = {{AXIS_LEAN, .5}, {AXIS_FWD, .25}},
    [HANDS_UP] = {{AXIS_PITCH, 5}, {AXIS_FWD, .15}},
    [HANDS_CLASP] = {{AXIS_FWD, .15}, {AXIS_ROLL, 4}},
    [HANDS_ON_YOURS] = {{AXIS_FWD, .2}},
    [HANDS_FIST] = {{AXIS_SHRUG, .2}},
    [HANDS_MOUTH] = {{AXIS_ROLL, 7}, {AXIS_PITCH, -7}},
    [HANDS_RUB] = {{AXIS_ROLL, 8}, {AXIS_PITCH, -4}},
    [HANDS_EAR] = {{AXIS_ROLL, -6}},
    [HANDS_SPLAY] = {{AXIS_ARCH, .2}},
    [HANDS_PUSH] = {{AXIS_FWD, -.3}, {AXIS_LEAN, .15}},
    [HANDS_WAVE] = {{AXIS_ROLL, -5}},
};
/* clang-format on */

/* What each hand does: `near` on the side she turns to, `far` on the side away from
 * it. */
typedef struct Hands {
    Arm near, far;
    bool moves;
} Hands;

static const Hands HAND_MOVES[HANDS_COUNT] = {
    [HANDS_OPEN] = {{148, 188, .85, .35, -56, 0, .9, 1.2},
                    {104, 240, .85, .3, 108, 0, .3, .9},
                    true},
    [HANDS_REACH_YOU] = {{158, 176, .95, .5, -52, 0, 1, 1.2},
                         {128, 210, .85, .35, -34, 0, .8, 1.2},
                         true},
    [HANDS_REACH_THING] = {{204, 206, .95, .45, 12, 0, 0, .9},
                           {98, 246, .5, .15, 122, 0, 0, .9},
                           true},
    [HANDS_UP] = {{160, 58, .95, .6, -72, 0, 1, .9},
                  {160, 58, .95, .6, -72, 0, 1, .9},
                  true},
    [HANDS_CLASP] = {{40, 214, .36, 0, 170, 0, 0, .9},
                     {36, 230, .2, 0, 178, 0, 0, .9},
                     true},
    [HANDS_ON_YOURS] = {{128, 238, .12, 0, 62, 0, 0, 1},
                        {150, 252, .15, .05, 48, 0, 0, 1},
                        true},
    [HANDS_FIST] = {{122, 146, 0, 0, -106, 0, 0, 1.8},
                    {120, 152, 0, 0, -104, 0, 0, 1.8},
                    true},
    [HANDS_MOUTH] = {{78, 98, .1, 0, -148, 0, 0, 1.6},
                     {108, 196, .05, 0, -130, 0, 0, 1.6},
                     true},
    [HANDS_RUB] = {{74, 44, 0, 0, -122, 0, 0, .2},
                   {80, 262, .3, .08, 120, 0, 0, .9},
                   true},
    [HANDS_EAR] = {{78, 264, .4, .1, 120, 0, 0, .9},
                   {132, 50, .35, .05, -108, 0, 0, .3},
                   true},
    [HANDS_SPLAY] = {{190, 96, 1, 1, -42, 0, 1, .9},
                     {190, 104, 1, 1, -42, 0, 1, .9},
                     true},
    [HANDS_PUSH] = {{104, 214, .5, .2, -150, 0, 0, 1.2},
                    {140, 148, 1, .5, -84, 0, 1, 1.4},
                    true},
    [HANDS_WAVE] = {{98, 246, .5, .15, 122, 0, 0, .9},
                    {172, 60, .95, .5, -64, 0, 1, .9},
                    true},
};

/* In the gaps between cries, a gulp of air; kept apart so that sound and mouth go
 * together. */
static const Move INHALE_MOVES[MOVES_MAX] = {
    {AXIS_JAW, .45}, {AXIS_SQUEEZE, .72}, {AXIS_AU20, .42},
    {AXIS_SHRUG, 1}, {AXIS_BREATH, 1},    {AXIS_PITCH, 6},
};

/* By how much strength is stretched before it moves the rig: half a yawn reads as
 * nothing. */
static const double FACE_GAIN[FACE_COUNT] = {
    [FACE_QUIET] = 1,     [FACE_BRIGHT] = 1.1, [FACE_SMILE] = 1,     [FACE_LAUGH] = 1.1,
    [FACE_PUZZLED] = 1.5, [FACE_SOBER] = 1.2,  [FACE_TIRED] = 1.3,   [FACE_POUT] = 1.2,
    [FACE_FUSS] = 1.25,   [FACE_CRY] = 1.05,   [FACE_GRIMACE] = 1.4, [FACE_STARTLE] = 1.3,
};
static const double MOUTH_GAIN = 1.35, POSTURE_GAIN = 1.25;

/* Returns the share of the way that `sign` asks for. */
static double share_of(const Sign *sign, double gain)
{
    double share = sign->strength / 255.0 * gain;
    return share > 1 ? 1 : share;
}

/*
 * Hands are at the ear or they are not; half way they would hang in the air. So they
 * leave rest at a strength of .2 and have arrived at .5.
 */
double hands_share(const Sign *sign)
{
    double t = (sign->strength / 255.0 - .2) / .3;
    t = t < 0 ? 0 : t > 1 ? 1 : t;
    return t * t * (3 - 2 * t);
}

static void moves_apply(PoseTarget *target, const Move *moves, double share)
{
    for (int i = 0; i < MOVES_MAX && moves[i].axis != AXIS_NONE; i++)
        axis_blend(&target->rig, moves[i].axis, target->side, moves[i].value, share);
}

static void hands_apply(PoseTarget *target, const Sign *sign, double share)
{
    const Hands *hands = &HAND_MOVES[sign->kind];
    if (!hands->moves)
        return;
    bool right = target->side > 0;
    arm_blend(&target->rig.arm_r, right ? &hands->near : &hands->far, share);
    arm_blend(&target->rig.arm_l, right ? &hands->far : &hands->near, share);
    moves_apply(target, HAND_COMPANY[sign->kind], share);
}

/* What goes on by itself, and how quickly she breathes. */
static void rhythms_apply(PoseTarget *target, const Seen *seen)
{
    static const Rhythm OF_VOICE[VOICE_COUNT] = {
        [VOICE_BABBLE] = RHYTHM_BABBLE,   [VOICE_GIGGLE] = RHYTHM_LAUGH,
        [VOICE_SQUEAL] = RHYTHM_KICK,     [VOICE_SUCK] = RHYTHM_SUCK,
        [VOICE_GRIZZLE] = RHYTHM_TREMBLE, [VOICE_FUSS] = RHYTHM_TREMBLE,
        [VOICE_CRY] = RHYTHM_CRY,         [VOICE_HICCUP] = RHYTHM_HITCH,
        [VOICE_NONE] = RHYTHM_COUNT,      [VOICE_COO] = RHYTHM_COUNT,
        [VOICE_CALL] = RHYTHM_COUNT,      [VOICE_SIGH] = RHYTHM_COUNT,
        [VOICE_YAWN] = RHYTHM_COUNT,
    };
    double *size = target->rhythm;
    Rhythm voiced = OF_VOICE[seen->voice.kind];
    if (voiced != RHYTHM_COUNT)
        size[voiced] = seen->voice.strength / 255.0;
    const struct {
        bool shown;
        Rhythm rhythm;
        uint8_t strength;
    } rows[] = {
        {seen->face.kind == FACE_CRY, RHYTHM_CRY, seen->face.strength},
        {seen->face.kind == FACE_FUSS || seen->face.kind == FACE_POUT, RHYTHM_TREMBLE,
         seen->face.strength},
        {seen->face.kind == FACE_LAUGH, RHYTHM_LAUGH, seen->face.strength},
        {seen->mouth.kind == MOUTH_SUCK, RHYTHM_SUCK, seen->mouth.strength},
        {seen->mouth.kind == MOUTH_ROOT, RHYTHM_ROOT, seen->mouth.strength},
        {seen->posture.kind == POSTURE_KICK, RHYTHM_KICK, seen->posture.strength},
        {seen->posture.kind == POSTURE_WRIGGLE, RHYTHM_WRIGGLE, seen->posture.strength},
        {seen->hands.kind == HANDS_WAVE, RHYTHM_WAVE, seen->hands.strength},
        {seen->breath.kind == BREATH_HITCH && seen->face.kind != FACE_CRY, RHYTHM_HITCH,
         seen->breath.strength},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (rows[i].shown && rows[i].strength / 255.0 > size[rows[i].rhythm])
            size[rows[i].rhythm] = rows[i].strength / 255.0;

    double share = seen->breath.strength / 255.0;
    if (seen->breath.kind == BREATH_SLOW)
        target->breath_s *= 1 + .5 * share;
    else if (seen->breath.kind == BREATH_QUICK)
        target->breath_s +=
            (smaller(1.2, .8 * target->breath_s) - target->breath_s) * share;
    if (size[RHYTHM_CRY] > .4)
        target->breath_s = 1.2;
    else if (seen->breath.kind == BREATH_SIGH || seen->voice.kind == VOICE_SIGH)
        target->sigh =
            seen->breath.kind == BREATH_SIGH ? share : seen->voice.strength / 255.0;
}

static double rapture(const Seen *seen)
{
    bool looks = seen->gaze == GAZE_AT_FACE || seen->gaze == GAZE_AT_THING ||
                 seen->gaze == GAZE_AT_HANDS;
    if (!looks)
        return 0;
    if (seen->posture.kind == POSTURE_STILL)
        return seen->posture.strength / 255.0;
    if (seen->face.kind == FACE_BRIGHT || seen->face.kind == FACE_SMILE)
        return .7 * seen->face.strength / 255.0;
    return 0;
}

/* No face is even: her right follows a little less, as the right of a smile does. */
static void evenness_lower(Rig *rig)
{
    rig->au12_r *= .93;
    rig->au6_r *= .95;
    rig->au1_r *= .95;
    rig->au2_l *= .9;
}

void mood_apply(PoseTarget *target, const Seen *seen, double age)
{
    assert(seen->face.kind < FACE_COUNT && seen->mouth.kind < MOUTH_COUNT &&
           seen->hands.kind < HANDS_COUNT);
    assert(seen->posture.kind < POSTURE_COUNT && seen->breath.kind < BREATH_SIGN_COUNT);
    assert(seen->voice.kind < VOICE_COUNT && seen->skin.kind < SKIN_COUNT);
    bool turned = seen->posture.kind == POSTURE_TURNED;
    bool cries = seen->face.kind == FACE_CRY;
    moves_apply(target, POSTURE_MOVES[seen->posture.kind],
                share_of(&seen->posture, turned ? 1 : POSTURE_GAIN));
    moves_apply(target, SKIN_MOVES[seen->skin.kind], share_of(&seen->skin, 1));
    moves_apply(target, FACE_MOVES[seen->face.kind],
                share_of(&seen->face, FACE_GAIN[seen->face.kind]));
    double jaw = target->rig.jaw;
    moves_apply(target, VOICE_MOVES[seen->voice.kind], share_of(&seen->voice, 1));
    moves_apply(target, MOUTH_MOVES[seen->mouth.kind],
                share_of(&seen->mouth, MOUTH_GAIN));
    bool opens = seen->mouth.kind == MOUTH_REST || seen->mouth.kind == MOUTH_PARTED;
    if (opens && target->rig.jaw < jaw)
        target->rig.jaw = jaw; /* parted lips and a voice never close a laugh */
    moves_apply(target, BREATH_MOVES[seen->breath.kind], share_of(&seen->breath, 1));
    double reach = seen->hands.kind == HANDS_OPEN && age < 3.5 ? .5 : 1; /* no wave yet */
    hands_apply(target, &seen->hands, reach * hands_share(&seen->hands));
    if (cries && (seen->voice.kind != VOICE_CRY || seen->breath.kind == BREATH_SIGH))
        moves_apply(target, INHALE_MOVES, share_of(&seen->face, 1));
    rhythms_apply(target, seen);
    target->rapt = rapture(seen);
    if (seen->face.kind == FACE_STARTLE) /* 120 ms in, against 900 out [style 7] */
        target->brisk *= 1 + 2 * seen->face.strength / 255.0;
    evenness_lower(&target->rig);
    if (age < 2)
        target->rig.tear = 0; /* no tears under two months */
}
