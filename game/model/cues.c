#include "signs.h"

#include "curve.h"
#include "miscue.h"
#include "mood.h"
#include "nature.h"
#include "needs.h"

#include <stddef.h>

/*
 * Cues: need x step as a cluster over channels, by age band (science.md 5.2, 5.3, 5.5).
 * Each row: from which step, channel, kind, strength when loud, age bands in which it
 * exists. Subtle is two channels, clear three and fuss, loud all and cry: fuss and cry
 * are common to all needs and stand below.
 */
typedef struct CueRow {
    uint8_t from, channel, kind, strength, bands;
} CueRow;

/* First months of the bands: newborn, 2-3, 4-6, 7-9, 10-12, 13-18, 19-30. */
static const double BAND_FROM[] = {0, 1.5, 4, 7, 10, 13, 19};

enum {
    B0 = 1,
    B2 = 2,
    B4 = 4,
    B7 = 8,
    B10 = 16,
    B13 = 32,
    B19 = 64,
    ALL = 127,
    LAP = B0 | B2,
    UP4 = ALL & ~LAP,
    UP10 = B10 | B13 | B19,
    UP13 = B13 | B19,
    SEAT = B4 | B7,
    UP2 = ALL & ~B0
};
enum { SUB = STEP_SUBTLE, CLR = STEP_CLEAR };
enum {
    GAZE = CHANNEL_GAZE,
    FACE = CHANNEL_FACE,
    MOUTH = CHANNEL_MOUTH,
    HANDS = CHANNEL_HANDS,
    BODY = CHANNEL_POSTURE,
    BREATH = CHANNEL_BREATH,
    VOICE = CHANNEL_VOICE,
    SKIN = CHANNEL_SKIN,
    SHOULDERS = CHANNEL_SHOULDERS
};
enum { ROWS_MAX = 10, BAND_COUNT = sizeof BAND_FROM / sizeof BAND_FROM[0] };

/* clang-format off */
static const CueRow CUES[NEED_COUNT][ROWS_MAX] = {
    [NEED_NEAR] = {{SUB, FACE, FACE_SOBER, 210, ALL}, {SUB, HANDS, HANDS_UP, 200, UP4}, {SUB, HANDS, HANDS_FIST, 170, LAP},
        {SUB, GAZE, GAZE_AT_FACE, 255, ALL}, {CLR, BODY, POSTURE_IN, 200, UP4}, {CLR, BODY, POSTURE_WRIGGLE, 190, LAP},
        {CLR, HANDS, HANDS_REACH_YOU, 220, UP10}},
    [NEED_SHARE] = {{SUB, FACE, FACE_BRIGHT, 235, ALL}, {SUB, HANDS, HANDS_REACH_THING, 230, UP4}, {SUB, BODY, POSTURE_STILL, 150, LAP},
        {CLR, BODY, POSTURE_WRIGGLE, 190, UP4}, {SUB, VOICE, VOICE_BABBLE, 150, UP10}, {CLR, VOICE, VOICE_CALL, 180, UP13}},
    [NEED_PLAY] = {{SUB, FACE, FACE_BRIGHT, 235, ALL}, {SUB, HANDS, HANDS_OPEN, 200, LAP}, {SUB, HANDS, HANDS_REACH_YOU, 220, SEAT},
        {CLR, BODY, POSTURE_WRIGGLE, 190, ALL}, {SUB, HANDS, HANDS_REACH_THING, 200, UP10}, {CLR, VOICE, VOICE_CALL, 170, UP13}},
    [NEED_JOY] = {{SUB, FACE, FACE_BRIGHT, 235, ALL}, {SUB, BODY, POSTURE_IN, 170, ALL}, {CLR, HANDS, HANDS_OPEN, 200, ALL & ~UP10},
        {CLR, HANDS, HANDS_CLASP, 200, UP10}},
    [NEED_HELP] = {{SUB, FACE, FACE_PUZZLED, 220, ALL}, {SUB, HANDS, HANDS_REACH_THING, 220, UP4}, {SUB, HANDS, HANDS_FIST, 180, LAP},
        {CLR, BODY, POSTURE_WRIGGLE, 200, ALL}, {CLR, GAZE, GAZE_AT_FACE, 255, UP10}, {CLR, VOICE, VOICE_CALL, 180, UP13}},
    [NEED_BREAK] = {{SUB, BODY, POSTURE_TURNED, 255, ALL}, {SUB, HANDS, HANDS_SPLAY, 230, LAP}, {SUB, HANDS, HANDS_EAR, 230, UP4},
        {SUB, GAZE, GAZE_AT_NOTHING, 255, ALL}, {SUB, FACE, FACE_SOBER, 190, ALL}, {CLR, BREATH, BREATH_QUICK, 210, ALL},
        {CLR, HANDS, HANDS_PUSH, 210, UP10}},
    [NEED_SOOTHE] = {{SUB, FACE, FACE_SOBER, 210, ALL}, {SUB, HANDS, HANDS_FIST, 200, ALL & ~UP10}, {SUB, HANDS, HANDS_CLASP, 200, UP10},
        {SUB, GAZE, GAZE_AT_FACE, 255, ALL}, {CLR, BODY, POSTURE_IN, 180, UP4}, {CLR, BODY, POSTURE_WRIGGLE, 200, LAP},
        {CLR, HANDS, HANDS_REACH_YOU, 220, UP10}},
    [NEED_SHELTER] = {{SUB, FACE, FACE_SOBER, 230, ALL}, {SUB, BODY, POSTURE_STILL, 200, ALL}, {SUB, GAZE, GAZE_AT_FACE, 255, ALL},
        {CLR, HANDS, HANDS_REACH_YOU, 210, UP4}, {CLR, HANDS, HANDS_FIST, 210, LAP}, {CLR, BODY, POSTURE_IN, 220, UP10}},
    [NEED_SETTLE] = {{SUB, FACE, FACE_TIRED, 230, ALL}, {SUB, HANDS, HANDS_MOUTH, 190, ALL}, {SUB, GAZE, GAZE_AT_NOTHING, 255, ALL},
        {CLR, BODY, POSTURE_WRIGGLE, 180, ALL}},
    [NEED_HUNGER] = {{SUB, MOUTH, MOUTH_ROOT, 240, LAP | SEAT}, {SUB, HANDS, HANDS_MOUTH, 220, ALL & ~B19}, {SUB, GAZE, GAZE_AT_NOTHING, 255, LAP},
        {SUB, GAZE, GAZE_AT_HANDS, 255, UP4}, {CLR, BODY, POSTURE_WRIGGLE, 220, ALL}, {SUB, MOUTH, MOUTH_SUCK, 200, UP10},
        {SUB, HANDS, HANDS_REACH_THING, 200, B19}, {CLR, VOICE, VOICE_CALL, 180, UP13}},
    [NEED_TIRED] = {{SUB, FACE, FACE_TIRED, 235, ALL}, {SUB, HANDS, HANDS_RUB, 220, UP2}, {SUB, HANDS, HANDS_FIST, 170, B0},
        {SUB, GAZE, GAZE_AT_NOTHING, 255, ALL & ~B19}, {SUB, BODY, POSTURE_WRIGGLE, 180, B19}, {CLR, MOUTH, MOUTH_YAWN, 200, ALL},
        {CLR, BODY, POSTURE_SLUMP, 190, ALL & ~UP10}, {CLR, BODY, POSTURE_IN, 190, UP10}},
    [NEED_DISCOMFORT] = {{SUB, BODY, POSTURE_WRIGGLE, 220, ALL}, {SUB, FACE, FACE_GRIMACE, 190, ALL}, {SUB, GAZE, GAZE_AT_NOTHING, 255, B0},
        {SUB, GAZE, GAZE_AT_FACE, 255, UP2}, {CLR, HANDS, HANDS_FIST, 220, ALL & ~UP13}, {CLR, HANDS, HANDS_EAR, 200, UP13}},
    [NEED_UNSOOTHABLE] = {{SUB, HANDS, HANDS_FIST, 230, ALL}, {SUB, FACE, FACE_GRIMACE, 220, ALL}, {SUB, GAZE, GAZE_AT_NOTHING, 255, ALL},
        {CLR, BODY, POSTURE_ARCH, 220, ALL}},
};

/*
 * What a sign needs in months, and what stands in its place before (science.md 7.1), and by
 * how much stronger: before she smiles she is glad with eyes as wide as they go.
 */
typedef struct SignAge {
    uint8_t channel, kind, instead;
    double from_months, stronger;
} SignAge;

static const SignAge FROM[] = {
    {CHANNEL_FACE, FACE_LAUGH, FACE_SMILE, 3.5, 0},
    {CHANNEL_FACE, FACE_SMILE, FACE_BRIGHT, 1.5, 100},
    {CHANNEL_FACE, FACE_PUZZLED, FACE_SOBER, 2, 0},
    {CHANNEL_HANDS, HANDS_REACH_YOU, HANDS_OPEN, 3.5, 0},
    {CHANNEL_HANDS, HANDS_REACH_THING, HANDS_OPEN, 3.5, 0},
    {CHANNEL_HANDS, HANDS_UP, HANDS_OPEN, 5, 0},
    {CHANNEL_HANDS, HANDS_PUSH, HANDS_SPLAY, 4, 0},
    {CHANNEL_HANDS, HANDS_EAR, HANDS_SPLAY, 3, 0},
    {CHANNEL_HANDS, HANDS_RUB, HANDS_FIST, 2, 0},
    {CHANNEL_HANDS, HANDS_WAVE, HANDS_OPEN, 9, 0},
    {CHANNEL_VOICE, VOICE_SQUEAL, VOICE_GIGGLE, 4, 0},
    {CHANNEL_VOICE, VOICE_GIGGLE, VOICE_COO, 3.5, 0},
    {CHANNEL_VOICE, VOICE_BABBLE, VOICE_COO, 6, 0},
    {CHANNEL_VOICE, VOICE_CALL, VOICE_GRIZZLE, 4, 0},
    {CHANNEL_VOICE, VOICE_COO, VOICE_SIGH, 1.5, 0},
    {CHANNEL_MOUTH, MOUTH_COO, MOUTH_PARTED, 1.5, 0},
    {CHANNEL_GAZE, GAZE_AT_OWN_HAND, GAZE_AT_NOTHING, 2, 0},
};
/* clang-format on */

enum { FROM_COUNT = sizeof FROM / sizeof FROM[0] };

static int band_of(const Scenario *scenario)
{
    int band = BAND_COUNT - 1;
    while (scenario->age_months < BAND_FROM[band])
        band--;
    return 1 << band;
}

/* Seconds into the present sound, of `period` s. */
static double sound_phase(const Dyad *dyad, double period_s)
{
    double turns = dyad->tick / (period_s * TICKS_PER_SECOND);
    return (turns - (double)(uint32_t)turns) * period_s;
}

/* Fuss: sounds of .6 s each 1.7 s. Cry: units of 1.2 s, gaps of .2 s, in arms of .8 and
 * .6. */
static void sound_show(const Dyad *dyad, double share, Seen *seen)
{
    const Infant *infant = &dyad->infant;
    if (infant->step == STEP_LOUD) {
        double gap_s = .2 + .4 * infant->calm, unit_s = 1.2 - .4 * infant->calm;
        bool sounds = sound_phase(dyad, 1.4) < unit_s || gap_s <= 0;
        seen_set(seen, CHANNEL_VOICE, sounds ? VOICE_CRY : VOICE_NONE,
                 sounds ? 235 - 90 * infant->calm : 0);
        seen_set(seen, CHANNEL_BREATH, BREATH_HITCH, sounds ? 120 : 220);
    } else if (sound_phase(dyad, 1.7) < .6) {
        int kind = infant->need == NEED_TIRED || infant->need == NEED_SETTLE
                       ? VOICE_GRIZZLE
                       : VOICE_FUSS;
        seen_set(seen, CHANNEL_VOICE, kind, (170 - 60 * infant->met) * (.5 + .5 * share));
    }
}

/* Fuss comes in bouts: after seven seconds she stops for three and a half, and looks
 * about [design]. */
static bool pauses(const Infant *infant)
{
    static const double BOUT_S = 7, REST_S = 3.5;
    double round_s = BOUT_S + REST_S;
    double into_s = infant->step_s - round_s * (double)(int)(infant->step_s / round_s);
    return into_s > BOUT_S;
}

void cue_show(const Dyad *dyad, const Scenario *scenario, double share, Seen *seen)
{
    const Infant *infant = &dyad->infant;
    static const double SIZE[STEP_COUNT] = {0, 0, .62, .82, 1};
    if (infant->need == NEED_NONE || infant->step < STEP_SUBTLE)
        return;
    const Nature *nature = infant_nature(scenario);
    int band = band_of(scenario);
    double size = SIZE[infant->step] * (.6 + .4 * nature->clarity) * share;
    const CueRow *rows = CUES[miscue_shown(infant, scenario)];
    for (int i = 0; i < ROWS_MAX && rows[i].from; i++) {
        if (rows[i].from > infant->step || !(rows[i].bands & band))
            continue;
        if (rows[i].channel == CHANNEL_GAZE && protests(infant))
            continue; /* she tries your face and gives it up again */
        double left = needs_playful((Need)infant->need) ? 1 : 1 - .5 * infant->met;
        if (infant->need == NEED_BREAK && rows[i].channel == CHANNEL_POSTURE)
            /* The head stays away, then comes by a half, then all the way: eyes first. */
            left = (infant->met < .55 ? 1.15 : infant->met < .8 ? .7 : .4) / share;
        seen_set(seen, (Channel)rows[i].channel, rows[i].kind,
                 rows[i].strength * size * left);
    }
    seen->shoulders =
        infant->need == NEED_BREAK ? (infant->step == STEP_CLEAR ? 190 : 150) : 110;
    if (infant->need == NEED_BREAK) {
        double rest = clamp(1 - 1.4 * infant->met, 0, 1);
        seen->shoulders = (uint8_t)(20 + (seen->shoulders - 20) * rest);
        if (infant->met > .8 || infant->glance_s > 0)
            seen->gaze = GAZE_AT_FACE;
    }
    if (infant->step < STEP_CLEAR)
        return;
    bool loud = infant->step == STEP_LOUD;
    if (!loud && pauses(infant)) {
        seen_set(seen, CHANNEL_FACE, FACE_SOBER, 200);
        return;
    }
    seen_set(seen, CHANNEL_FACE, loud ? FACE_CRY : FACE_FUSS,
             (loud ? 245 - 60 * infant->calm : 190) * (.6 + .4 * share));
    sound_show(dyad, share, seen);
    if (loud) {
        seen_set(seen, CHANNEL_SKIN, SKIN_FLUSH, 200 - 80 * infant->calm);
        seen_set(seen, CHANNEL_HANDS, HANDS_FIST, 235);
        seen->gaze = GAZE_AT_SHUT;
        seen->shoulders = 220;
    }
}

void cue_of_age(const Scenario *scenario, Seen *seen)
{
    for (int i = 0; i < FROM_COUNT; i++) {
        if (scenario->age_months >= FROM[i].from_months)
            continue;
        if (FROM[i].channel == CHANNEL_GAZE) {
            if (seen->gaze == FROM[i].kind)
                seen->gaze = FROM[i].instead;
            continue;
        }
        Sign *sign = seen_sign(seen, (Channel)FROM[i].channel);
        if (sign->kind == FROM[i].kind)
            *sign = (Sign){FROM[i].instead,
                           (uint8_t)clamp(sign->strength + FROM[i].stronger, 0, 255)};
    }
}
