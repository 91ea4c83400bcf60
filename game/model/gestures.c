#include "curve.h"
#include "draws.h"
#include "model/noise.h"
#include "nature.h"
#include "play.h"
#include "signs.h"

#include <assert.h>

/*
 * The reaction table: reactions.md section 1, row by row. Each sign: window (1 receipt,
 * 2-4 the reply, 5 a flick of the eyes, 6 her voice in
 * turn, 7 a second flick), channel, kind, strength 0-255, chance in per cent. Kinds an
 * infant of this age does not have yet are taken out by cue_of_age.
 */
typedef struct GestureSign {
    uint8_t window, channel, kind, strength, chance;
} GestureSign;

enum { SIGNS_MAX = 9 };
enum {
    YES = 1 << REPLY_YES,
    ALMOST = 1 << REPLY_ALMOST,
    NOT = 1 << REPLY_NOT_THAT,
    TOO = 1 << REPLY_TOO_MUCH,
    ANY = YES | ALMOST | NOT | TOO
};
enum {
    GAZE = CHANNEL_GAZE,
    FACE = CHANNEL_FACE,
    MOUTH = CHANNEL_MOUTH,
    HANDS = CHANNEL_HANDS,
    BODY = CHANNEL_POSTURE,
    BREATH = CHANNEL_BREATH,
    VOICE = CHANNEL_VOICE,
    SHOULDERS = CHANNEL_SHOULDERS
};

typedef struct GestureRow {
    uint8_t act, openness, replies;
    GestureSign signs[SIGNS_MAX];
} GestureRow;

/* clang-format off */
static const GestureRow ROWS[] = {
    /* A: open to you */
    {ACT_LOOK, OPEN_TO_YOU, YES | ALMOST, {{1, FACE, FACE_BRIGHT, 190, 100}, {1, MOUTH, MOUTH_PARTED, 120, 100},
        {2, FACE, FACE_SMILE, 120, 75}, {2, GAZE, GAZE_AT_FACE, 255, 100},
        {6, VOICE, VOICE_COO, 140, 65}, {3, MOUTH, MOUTH_COO, 150, 60}, {3, HANDS, HANDS_REACH_THING, 150, 40},
        {4, BODY, POSTURE_IN, 110, 100}, {4, FACE, FACE_SMILE, 110, 50}}},
    {ACT_WARM, OPEN_TO_YOU, YES | ALMOST, {{1, FACE, FACE_SMILE, 70, 100}, {1, GAZE, GAZE_AT_FACE, 255, 100}, {1, MOUTH, MOUTH_PARTED, 110, 100},
        {2, FACE, FACE_SMILE, 190, 100}, {2, BODY, POSTURE_KICK, 170, 70},
        {3, FACE, FACE_SMILE, 215, 90}, {6, VOICE, VOICE_COO, 170, 65}, {3, BODY, POSTURE_IN, 120, 100},
        {4, FACE, FACE_BRIGHT, 200, 100}}},
    {ACT_NAME, OPEN_TO_YOU, YES | ALMOST, {{1, FACE, FACE_BRIGHT, 200, 100}, {1, MOUTH, MOUTH_PARTED, 130, 100},
        {2, MOUTH, MOUTH_COO, 130, 100}, {2, FACE, FACE_SMILE, 125, 80},
        {6, VOICE, VOICE_COO, 150, 65}, {3, FACE, FACE_SMILE, 110, 60},
        {4, BODY, POSTURE_IN, 100, 100}}},
    {ACT_NAME, OPEN_TO_YOU, NOT, {{1, FACE, FACE_BRIGHT, 200, 100}, {1, MOUTH, MOUTH_PARTED, 120, 100},
        {2, FACE, FACE_PUZZLED, 120, 100}, {3, HANDS, HANDS_REACH_THING, 150, 100}, {3, FACE, FACE_QUIET, 120, 100}}},
    {ACT_WAIT, OPEN_TO_YOU, YES | ALMOST, {{1, FACE, FACE_BRIGHT, 180, 100}, {1, HANDS, HANDS_OPEN, 150, 100},
        {2, FACE, FACE_BRIGHT, 235, 100}, {2, MOUTH, MOUTH_PARTED, 150, 100},
        {3, BODY, POSTURE_IN, 130, 60}, {4, HANDS, HANDS_OPEN, 140, 100}, {4, BODY, POSTURE_IN, 150, 100}}},
    {ACT_HOLD, OPEN_TO_YOU, ANY, {{1, GAZE, GAZE_AT_HANDS, 255, 100}, {1, HANDS, HANDS_OPEN, 150, 100},
        {2, HANDS, HANDS_ON_YOURS, 200, 100}, {2, GAZE, GAZE_AT_HANDS, 255, 100},
        {3, FACE, FACE_SMILE, 90, 100}, {3, GAZE, GAZE_AT_FACE, 255, 100},
        {4, BODY, POSTURE_WRIGGLE, 110, 60}, {4, GAZE, GAZE_AT_NOTHING, 255, 60}}},
    {ACT_TEND, OPEN_TO_YOU, YES, {{1, GAZE, GAZE_AT_HANDS, 255, 100}, {1, HANDS, HANDS_OPEN, 170, 100},
        {2, HANDS, HANDS_REACH_THING, 210, 100}, {2, FACE, FACE_BRIGHT, 220, 100},
        {3, FACE, FACE_SMILE, 120, 70}, {3, HANDS, HANDS_REACH_THING, 180, 100}}},
    {ACT_TEND, OPEN_TO_YOU, NOT | ALMOST, {{1, GAZE, GAZE_AT_HANDS, 255, 100}, {1, MOUTH, MOUTH_SHUT, 120, 100},
        {2, MOUTH, MOUTH_SHUT, 200, 100}, {2, FACE, FACE_PUZZLED, 110, 100}, {2, BODY, POSTURE_TURNED, 64, 100},
        {3, GAZE, GAZE_AT_FACE, 255, 100}}},
    {ACT_BREATHE, OPEN_TO_YOU, ANY, {{1, FACE, FACE_BRIGHT, 180, 100}, {1, HANDS, HANDS_OPEN, 150, 100},
        {2, BREATH, BREATH_SLOW, 200, 100}, {3, GAZE, GAZE_AT_FACE, 255, 100}, {4, FACE, FACE_BRIGHT, 220, 60}}},
    {ACT_LOOK, OPEN_TO_YOU, NOT, {{1, GAZE, GAZE_AT_FACE, 255, 100}, {1, MOUTH, MOUTH_PARTED, 120, 100},
        {2, FACE, FACE_PUZZLED, 120, 100}, {3, GAZE, GAZE_AT_THING, 255, 100}}},
    {ACT_WARM, OPEN_TO_YOU, NOT, {{1, GAZE, GAZE_AT_FACE, 255, 100}, {1, MOUTH, MOUTH_PARTED, 110, 100},
        {2, FACE, FACE_SMILE, 70, 50}, {3, GAZE, GAZE_AT_OWN_HAND, 255, 100}}},

    /* B: needs a pause. Signs on the turned head are offsets of the cue: cues.c keeps it turned. */
    {ACT_LOOK, NEEDS_PAUSE, ALMOST | YES, {{1, HANDS, HANDS_CLASP, 120, 100}, {1, SHOULDERS, 0, 90, 100},
        {2, SHOULDERS, 0, 70, 100}, {3, GAZE, GAZE_AT_FACE, 255, 50}}},
    {ACT_LOOK, NEEDS_PAUSE, NOT, {{5, GAZE, GAZE_AT_FACE, 255, 100}, {1, BREATH, BREATH_HITCH, 110, 100},
        {2, SHOULDERS, 0, 130, 100}, {3, GAZE, GAZE_AT_NOTHING, 255, 100}}},
    {ACT_WARM, NEEDS_PAUSE, NOT | ALMOST | YES, {{5, GAZE, GAZE_AT_FACE, 255, 100}, {1, BREATH, BREATH_HITCH, 120, 100},
        {2, FACE, FACE_GRIMACE, 90, 100}, {3, HANDS, HANDS_PUSH, 180, 100}, {3, GAZE, GAZE_AT_NOTHING, 255, 100},
        {4, HANDS, HANDS_EAR, 170, 100}}},
    {ACT_NAME, NEEDS_PAUSE, ALMOST | YES, {{1, HANDS, HANDS_CLASP, 150, 100}, {1, BREATH, BREATH_SLOW, 90, 100},
        {2, SHOULDERS, 0, 70, 100}, {3, BREATH, BREATH_SLOW, 200, 100}, {4, HANDS, HANDS_CLASP, 140, 100}}},
    {ACT_NAME, NEEDS_PAUSE, NOT, {{1, BREATH, BREATH_HITCH, 120, 100}, {5, GAZE, GAZE_AT_FACE, 255, 100},
        {2, SHOULDERS, 0, 190, 100}, {3, HANDS, HANDS_PUSH, 170, 100}}},
    {ACT_WAIT, NEEDS_PAUSE, ANY, {{1, SHOULDERS, 0, 50, 100}, {1, BREATH, BREATH_SLOW, 160, 100},
        {2, SHOULDERS, 0, 30, 100}, {2, BREATH, BREATH_SIGH, 220, 100}, {2, VOICE, VOICE_SIGH, 90, 100},
        {3, HANDS, HANDS_CLASP, 170, 100}, {3, SHOULDERS, 0, 25, 100}, {4, HANDS, HANDS_OPEN, 120, 100}, {4, SHOULDERS, 0, 20, 100}}},
    {ACT_HOLD, NEEDS_PAUSE, ANY, {{1, GAZE, GAZE_AT_HANDS, 255, 100}, {1, BREATH, BREATH_HITCH, 90, 100},
        {2, SHOULDERS, 0, 60, 100}, {3, BREATH, BREATH_SLOW, 190, 100}, {4, HANDS, HANDS_ON_YOURS, 120, 100}}},
    {ACT_TEND, NEEDS_PAUSE, YES | ALMOST, {{1, FACE, FACE_QUIET, 90, 100}, {1, SHOULDERS, 0, 80, 100},
        {2, SHOULDERS, 0, 30, 100}, {2, BREATH, BREATH_SIGH, 200, 100}, {3, HANDS, HANDS_CLASP, 160, 100},
        {4, HANDS, HANDS_OPEN, 120, 100}}},
    {ACT_TEND, NEEDS_PAUSE, NOT, {{1, FACE, FACE_GRIMACE, 90, 100}, {2, HANDS, HANDS_PUSH, 190, 100},
        {2, MOUTH, MOUTH_SHUT, 180, 100}, {3, MOUTH, MOUTH_TONGUE, 150, 50}, {3, MOUTH, MOUTH_SHUT, 180, 50}}},
    {ACT_BREATHE, NEEDS_PAUSE, ANY, {{3, BREATH, BREATH_SIGH, 220, 100}, {3, SHOULDERS, 0, 40, 100},
        {4, HANDS, HANDS_OPEN, 140, 100}, {4, SHOULDERS, 0, 25, 100}}},

    /* C: needs you, subtle */
    {ACT_LOOK, NEEDS_SUBTLE, ANY, {{1, GAZE, GAZE_AT_FACE, 255, 100}, {1, FACE, FACE_BRIGHT, 120, 100},
        {2, GAZE, GAZE_AT_FACE, 255, 100}, {3, GAZE, GAZE_AT_HANDS, 255, 100}}},
    {ACT_WARM, NEEDS_SUBTLE, ANY, {{1, FACE, FACE_BRIGHT, 130, 100}, {1, GAZE, GAZE_AT_FACE, 255, 100},
        {2, FACE, FACE_SMILE, 90, 100}}},
    {ACT_NAME, NEEDS_SUBTLE, YES | ALMOST, {{1, BODY, POSTURE_STILL, 160, 100}, {1, GAZE, GAZE_AT_FACE, 255, 100},
        {2, BODY, POSTURE_IN, 140, 100}, {3, GAZE, GAZE_AT_HANDS, 255, 100}}},
    {ACT_NAME, NEEDS_SUBTLE, NOT | TOO, {{1, BODY, POSTURE_STILL, 160, 100}, {1, GAZE, GAZE_AT_FACE, 255, 100},
        {2, FACE, FACE_PUZZLED, 130, 100}}},
    {ACT_WAIT, NEEDS_SUBTLE, ANY, {{1, GAZE, GAZE_AT_FACE, 255, 100}, {1, FACE, FACE_BRIGHT, 110, 100},
        {2, FACE, FACE_BRIGHT, 200, 100}, {2, HANDS, HANDS_REACH_YOU, 150, 100}, {4, GAZE, GAZE_AT_FACE, 255, 100}}},
    {ACT_HOLD, NEEDS_SUBTLE, YES, {{1, GAZE, GAZE_AT_HANDS, 255, 100}, {1, HANDS, HANDS_OPEN, 170, 100},
        {2, BODY, POSTURE_MOLD, 190, 100}, {2, HANDS, HANDS_CLASP, 180, 100}, {3, BREATH, BREATH_SIGH, 220, 100},
        {3, VOICE, VOICE_SIGH, 100, 100}, {3, BODY, POSTURE_MOLD, 220, 100}, {4, BODY, POSTURE_MOLD, 200, 100}}},
    {ACT_HOLD, NEEDS_SUBTLE, ALMOST | NOT | TOO, {{1, GAZE, GAZE_AT_HANDS, 255, 100}, {1, HANDS, HANDS_OPEN, 170, 100},
        {2, MOUTH, MOUTH_ROOT, 190, 60}, {2, BODY, POSTURE_WRIGGLE, 150, 100}, {3, BODY, POSTURE_KICK, 140, 60}}},
    {ACT_TEND, NEEDS_SUBTLE, YES, {{1, GAZE, GAZE_AT_HANDS, 255, 100}, {1, HANDS, HANDS_OPEN, 170, 100},
        {2, MOUTH, MOUTH_PARTED, 220, 100}, {2, BODY, POSTURE_IN, 170, 100}, {3, MOUTH, MOUTH_SUCK, 230, 100},
        {3, GAZE, GAZE_AT_FACE, 255, 100}, {4, HANDS, HANDS_OPEN, 180, 100}, {4, MOUTH, MOUTH_SUCK, 200, 100},
        {4, FACE, FACE_QUIET, 180, 100}}},
    {ACT_TEND, NEEDS_SUBTLE, ALMOST | NOT | TOO, {{1, GAZE, GAZE_AT_HANDS, 255, 100}, {1, HANDS, HANDS_OPEN, 170, 100},
        {2, MOUTH, MOUTH_TONGUE, 170, 100}, {2, FACE, FACE_PUZZLED, 120, 100}, {2, BODY, POSTURE_TURNED, 77, 100},
        {3, HANDS, HANDS_MOUTH, 180, 60}, {4, GAZE, GAZE_AT_THING, 255, 100}}},
    {ACT_BREATHE, NEEDS_SUBTLE, ANY, {{1, HANDS, HANDS_OPEN, 150, 100}, {2, GAZE, GAZE_AT_FACE, 255, 100},
        {3, BREATH, BREATH_SLOW, 140, 100}}},

    /* D: needs you, clear */
    {ACT_LOOK, NEEDS_CLEAR, ANY, {{1, VOICE, VOICE_NONE, 0, 100}, {1, GAZE, GAZE_AT_FACE, 255, 100}, {1, BREATH, BREATH_HITCH, 170, 100},
        {2, FACE, FACE_POUT, 190, 100}, {2, HANDS, HANDS_UP, 170, 100}, {3, HANDS, HANDS_REACH_YOU, 180, 100}}},
    {ACT_WARM, NEEDS_CLEAR, ANY, {{1, GAZE, GAZE_AT_SHUT, 255, 100}, {2, VOICE, VOICE_NONE, 0, 70},
        {3, HANDS, HANDS_REACH_YOU, 200, 100}}},
    {ACT_NAME, NEEDS_CLEAR, ANY, {{1, BREATH, BREATH_HITCH, 190, 100}, {1, VOICE, VOICE_NONE, 0, 100},
        {2, VOICE, VOICE_NONE, 0, 100}, {2, FACE, FACE_POUT, 180, 100}}},
    {ACT_WAIT, NEEDS_CLEAR, ANY, {{1, GAZE, GAZE_AT_FACE, 255, 100}, {1, BREATH, BREATH_HITCH, 110, 100},
        {2, HANDS, HANDS_REACH_YOU, 220, 100}, {3, HANDS, HANDS_REACH_YOU, 180, 60}}},
    {ACT_HOLD, NEEDS_CLEAR, ANY, {{1, HANDS, HANDS_CLASP, 160, 100}, {1, BREATH, BREATH_HITCH, 220, 100},
        {2, BODY, POSTURE_MOLD, 220, 100}, {2, HANDS, HANDS_CLASP, 200, 100}, {3, BODY, POSTURE_MOLD, 230, 100},
        {3, HANDS, HANDS_CLASP, 190, 100}, {4, BODY, POSTURE_MOLD, 220, 100}}},
    {ACT_TEND, NEEDS_CLEAR, YES, {{1, GAZE, GAZE_AT_HANDS, 255, 100}, {1, VOICE, VOICE_NONE, 0, 100}, {1, MOUTH, MOUTH_PARTED, 150, 100},
        {2, MOUTH, MOUTH_SHUT, 170, 100}, {3, BREATH, BREATH_HITCH, 220, 100}, {3, MOUTH, MOUTH_SUCK, 220, 100},
        {4, MOUTH, MOUTH_SUCK, 220, 100}, {4, FACE, FACE_SOBER, 120, 100}}},
    {ACT_TEND, NEEDS_CLEAR, ALMOST | NOT | TOO, {{1, GAZE, GAZE_AT_HANDS, 255, 100}, {1, BREATH, BREATH_HITCH, 170, 100}, {1, MOUTH, MOUTH_PARTED, 130, 100},
        {2, MOUTH, MOUTH_SHUT, 180, 100}, {2, BODY, POSTURE_TURNED, 90, 100}, {3, HANDS, HANDS_REACH_THING, 180, 100}}},
    {ACT_BREATHE, NEEDS_CLEAR, ANY, {{3, BREATH, BREATH_SLOW, 120, 100}}},

    /* E: needs you, loud; the receipt comes at the next in-breath */
    {ACT_LOOK, NEEDS_LOUD, ANY, {{1, BREATH, BREATH_SIGH, 200, 100}, {5, GAZE, GAZE_AT_FACE, 255, 100}, {7, GAZE, GAZE_AT_FACE, 255, 60}}},
    {ACT_WARM, NEEDS_LOUD, ANY, {{1, BREATH, BREATH_SIGH, 200, 100}, {4, HANDS, HANDS_UP, 220, 100}}},
    {ACT_NAME, NEEDS_LOUD, ANY, {{1, BREATH, BREATH_SIGH, 200, 100}, {2, VOICE, VOICE_CRY, 170, 100}}},
    {ACT_WAIT, NEEDS_LOUD, ANY, {{1, BREATH, BREATH_SIGH, 200, 100}, {2, HANDS, HANDS_UP, 220, 100}, {2, GAZE, GAZE_AT_FACE, 255, 100}}},
    {ACT_HOLD, NEEDS_LOUD, ANY, {{1, VOICE, VOICE_NONE, 0, 100}, {1, BREATH, BREATH_SIGH, 220, 100}, {2, BODY, POSTURE_MOLD, 230, 100},
        {2, HANDS, HANDS_CLASP, 220, 100}, {3, BODY, POSTURE_MOLD, 240, 100}, {3, VOICE, VOICE_CRY, 180, 100},
        {4, BODY, POSTURE_MOLD, 240, 100}, {4, VOICE, VOICE_CRY, 130, 100}}},
    {ACT_TEND, NEEDS_LOUD, YES | ALMOST, {{1, MOUTH, MOUTH_ROOT, 200, 100}, {2, MOUTH, MOUTH_SUCK, 170, 100},
        {3, MOUTH, MOUTH_SUCK, 150, 100}}},
    {ACT_TEND, NEEDS_LOUD, NOT | TOO, {{1, MOUTH, MOUTH_ROOT, 170, 100}, {2, BODY, POSTURE_TURNED, 110, 100}}},
    {ACT_BREATHE, NEEDS_LOUD, ANY, {{3, BREATH, BREATH_SIGH, 150, 100}}},
};

/* Too much: dose only; over whatever else the row says. */
static const GestureSign FLOODED[] = {
    {1, GAZE, GAZE_AT_NOTHING, 255, 100}, {1, FACE, FACE_STARTLE, 90, 100}, {2, HANDS, HANDS_SPLAY, 200, 100}, {2, FACE, FACE_GRIMACE, 150, 100},
    {2, BODY, POSTURE_TURNED, 90, 100}, {3, BREATH, BREATH_QUICK, 190, 100}, {3, FACE, FACE_SOBER, 140, 100},
};

/* Windows of the reply, s from the act, at 4-6 months: from, to. A loud receipt waits for breath. */
static const double WINDOWS[8][2] = {{0, 0}, {.265, .95}, {.72, 1.75}, {1.8, 4}, {4.6, 7}, {.265, .5}, {0, .9}, {2.4, 2.65}};
/* clang-format on */

enum {
    ROW_COUNT = sizeof ROWS / sizeof ROWS[0],
    FLOODED_COUNT = sizeof FLOODED / sizeof FLOODED[0]
};
static const double LOUD_RECEIPT_S[2] = {.62, 1.5}, LOUD_FLICK_S[2] = {.62, .86};

static double gesture_seconds(const Gesture *gesture)
{
    return (double)gesture->ticks / TICKS_PER_SECOND;
}

/* By how much this gesture's times are stretched: age, and its own +-20 %. */
static double stretch(const Gesture *gesture, const Scenario *scenario)
{
    return infant_slowness(scenario) * (.8 + .4 * gesture->spread / 255);
}

void gesture_begin(Dyad *dyad, Act act, Openness openness, Reply reply)
{
    assert(act > ACT_NONE && act <= ACT_WAIT);
    int row = 0;
    while (row < ROW_COUNT && (ROWS[row].act != act || ROWS[row].openness != openness ||
                               !(ROWS[row].replies >> reply & 1)))
        row++;
    if (row == ROW_COUNT) /* no row of its own: the act's first row in this state */
        for (row = 0; ROWS[row].act != act || ROWS[row].openness != openness; row++)
            assert(row + 1 < ROW_COUNT);
    /* An answer to her pleases more than something you began. */
    double asked = play_serves(&dyad->infant) ? 1 : .6;
    dyad->infant.gesture = (Gesture){
        .act = (uint8_t)act,
        .openness = (uint8_t)openness,
        .reply = (uint8_t)reply,
        .row = (uint8_t)row,
        .spread = (uint8_t)(256 * dyad_draw(dyad, DRAW_SPREAD)),
        .draw = (uint8_t)(256 * dyad_draw(dyad, DRAW_CHANCE)),
        .vigor = dyad->caregiver.vigor,
        .glad = (uint8_t)clamp(100 * dyad->infant.sunny * play_interest(dyad) * asked, 0,
                               255),
    };
}

/*
 * Her vocal turn begins .75 s after the adult's voice ends, later with age and spread,
 * and takes on the adult's own pace: + 1.2 (rhythm - .5), never under .15 s (Nguyen et
 * al. 2022: about a second; an adult slower by 1 s goes with an infant slower by 1.3 s).
 */
static double turn_s(const Dyad *dyad, const Scenario *scenario)
{
    const Gesture *gesture = &dyad->infant.gesture;
    double ends_s = gesture->act == ACT_NAME ? 1 : .8;
    double later = scenario->age_months >= 9 ? 1.2 : 1;
    double gap_s =
        .75 * stretch(gesture, scenario) * later + 1.2 * (dyad->infant.rhythm_s - .5);
    return ends_s + clamp(gap_s, .15, 4);
}

/* Strength of `sign` now: full at first, eased by two fifths toward the end of its
 * window; 0 outside. */
static double sign_now(const Dyad *dyad, const Scenario *scenario,
                       const GestureSign *sign)
{
    const Gesture *gesture = &dyad->infant.gesture;
    double factor = stretch(gesture, scenario);
    const double *window = WINDOWS[sign->window];
    /* Eyes that were resting elsewhere only flick to you. */
    bool rests =
        dyad->infant.gaze == GAZE_AT_OWN_HAND || dyad->infant.gaze == GAZE_AT_NOTHING;
    if (sign->window == 1 && sign->channel == GAZE && rests)
        window = WINDOWS[5];
    bool receipt = sign->window == 1 || sign->window == 5;
    if (receipt && gesture->openness == NEEDS_LOUD) {
        window = sign->window == 1 ? LOUD_RECEIPT_S : LOUD_FLICK_S;
        factor = .8 + .4 * gesture->spread / 255;
    }
    double from_s = window[0] * factor, to_s = window[1] * factor,
           now_s = gesture_seconds(gesture);
    if (sign->window == 6)
        now_s -= turn_s(dyad, scenario);
    if (now_s < from_s || now_s > to_s)
        return 0;
    double share = (now_s - from_s) / (to_s - from_s);
    return 1 - .4 * share * share;
}

static void sign_show(const Dyad *dyad, const Scenario *scenario, const GestureSign *sign,
                      Seen *seen)
{
    const Gesture *gesture = &dyad->infant.gesture;
    /* Chances fall by one draw a gesture, turned by window so that windows are not all or
     * nothing. */
    int fall = (gesture->draw + 67 * sign->window) & 255;
    double strength = sign_now(dyad, scenario, sign), chance = sign->chance;
    /* Smiles are brief, and some days and infants have more of them. */
    GestureSign brief = *sign;
    if (sign->channel == FACE && sign->kind == FACE_SMILE) {
        double glad = gesture->glad / 100.0;
        /* From nine months she smiles about the thing you look at with her (Venezia et
         * al. 2004, from memory; size design). */
        bool shares = gesture->act == ACT_LOOK && scenario->age_months >= 9;
        if (shares && sign->window == 2)
            chance = 100;
        chance *=
            sign->window <= 2 ? clamp(.05 + .95 * glad, 0, 1) : clamp(.4 * glad, 0, 1);
        if (fall * 100 >= chance * 256 && sign->window <= 2) {
            brief.kind = FACE_BRIGHT;
            chance = 100;
        }
        sign = &brief;
    }
    if (strength <= 0 || fall * 100 >= chance * 256)
        return;
    int vigor = gesture->vigor;
    double size = vigor <= VIGOR_SOFT ? .7 : vigor >= VIGOR_LIVELY ? 1.3 : 1;
    const Sign *under = seen_sign(seen, (Channel)sign->channel);
    double value = sign->strength * strength;
    if (sign->window > 1)
        value *= size;
    /* A receipt has to show even where the mood already looks like it. */
    if (sign->window == 1 && under && under->kind == sign->kind)
        value = under->strength <= 160 ? under->strength + 95 : under->strength - 95;
    seen_set(seen, (Channel)sign->channel, sign->kind, value);
}

void gesture_show(const Dyad *dyad, const Scenario *scenario, Seen *seen)
{
    const Gesture *gesture = &dyad->infant.gesture;
    seen->gesture = *gesture;
    if (gesture->act == ACT_NONE || gesture_seconds(gesture) > 8 * 1.6 * 1.2) {
        seen->gesture.act = ACT_NONE;
        return;
    }
    const GestureRow *row = &ROWS[gesture->row];
    for (int i = 0; i < SIGNS_MAX && row->signs[i].window; i++)
        if (gesture->reply != REPLY_TOO_MUCH || row->signs[i].window == 1)
            sign_show(dyad, scenario, &row->signs[i], seen);
    if (gesture->reply == REPLY_TOO_MUCH)
        for (int i = 0; i < FLOODED_COUNT; i++)
            sign_show(dyad, scenario, &FLOODED[i], seen);
}

/* Yes: two or more channels of the cue fall by 1.2 s. Almost: it halves for 2-4 s. Else
 * it stays. */
double gesture_leaves(const Dyad *dyad, const Scenario *scenario)
{
    const Gesture *gesture = &dyad->infant.gesture;
    double now_s = gesture_seconds(gesture) / stretch(gesture, scenario);
    if (gesture->act == ACT_NONE || gesture->openness == NEEDS_LOUD || now_s < .6 ||
        now_s > 4)
        return 1;
    return gesture->reply == REPLY_YES                     ? .35
           : gesture->reply == REPLY_ALMOST && now_s < 3.4 ? .5
                                                           : 1;
}
