#include "base.h"
#include "curve.h"
#include "feelings.h"
#include "mood.h"
#include "nature.h"
#include "signs.h"
#include "sleep.h"

#include <assert.h>
#include <stddef.h>

/* clang-format off */
const char *const GAZE_AT_NAMES[GAZE_AT_COUNT] = {
    [GAZE_AT_FACE] = "face", [GAZE_AT_HANDS] = "hands", [GAZE_AT_THING] = "thing",
    [GAZE_AT_OWN_HAND] = "own hand", [GAZE_AT_NOTHING] = "nothing", [GAZE_AT_SHUT] = "shut"};

const char *const FACE_NAMES[FACE_COUNT] = {
    [FACE_QUIET] = "quiet", [FACE_BRIGHT] = "bright", [FACE_SMILE] = "smile", [FACE_LAUGH] = "laugh",
    [FACE_PUZZLED] = "puzzled", [FACE_SOBER] = "sober", [FACE_TIRED] = "tired", [FACE_POUT] = "pout",
    [FACE_FUSS] = "fuss", [FACE_CRY] = "cry", [FACE_GRIMACE] = "grimace", [FACE_STARTLE] = "startle"};

const char *const MOUTH_NAMES[MOUTH_COUNT] = {
    [MOUTH_REST] = "rest", [MOUTH_PARTED] = "parted", [MOUTH_COO] = "coo", [MOUTH_ROOT] = "root",
    [MOUTH_SUCK] = "suck", [MOUTH_TONGUE] = "tongue", [MOUTH_SHUT] = "shut", [MOUTH_YAWN] = "yawn"};

const char *const HAND_NAMES[HANDS_COUNT] = {
    [HANDS_REST] = "rest", [HANDS_OPEN] = "open", [HANDS_REACH_YOU] = "reach you",
    [HANDS_REACH_THING] = "reach thing", [HANDS_UP] = "up", [HANDS_CLASP] = "clasp",
    [HANDS_ON_YOURS] = "on yours", [HANDS_FIST] = "fist", [HANDS_MOUTH] = "mouth", [HANDS_RUB] = "rub",
    [HANDS_EAR] = "ear", [HANDS_SPLAY] = "splay", [HANDS_PUSH] = "push", [HANDS_WAVE] = "wave"};

const char *const POSTURE_NAMES[POSTURE_COUNT] = {
    [POSTURE_EVEN] = "even", [POSTURE_IN] = "in", [POSTURE_BACK] = "back", [POSTURE_TURNED] = "turned",
    [POSTURE_SHRUG] = "shrug", [POSTURE_ARCH] = "arch", [POSTURE_KICK] = "kick", [POSTURE_MOLD] = "mold",
    [POSTURE_WRIGGLE] = "wriggle", [POSTURE_SLUMP] = "slump", [POSTURE_STILL] = "still"};

const char *const VOICE_NAMES[VOICE_COUNT] = {
    [VOICE_NONE] = "none", [VOICE_COO] = "coo", [VOICE_BABBLE] = "babble", [VOICE_CALL] = "call",
    [VOICE_GIGGLE] = "giggle", [VOICE_SQUEAL] = "squeal", [VOICE_SIGH] = "sigh", [VOICE_YAWN] = "yawn",
    [VOICE_HICCUP] = "hiccup", [VOICE_SUCK] = "suck", [VOICE_GRIZZLE] = "grizzle", [VOICE_FUSS] = "fuss",
    [VOICE_CRY] = "cry"};

const char *const OPENNESS_NAMES[OPENNESS_COUNT] = {
    [OPEN_TO_YOU] = "open", [NEEDS_PAUSE] = "pause", [NEEDS_SUBTLE] = "subtle", [NEEDS_CLEAR] = "clear",
    [NEEDS_LOUD] = "loud"};

const char *const REPLY_NAMES[REPLY_COUNT] = {
    [REPLY_NONE] = "none", [REPLY_YES] = "yes", [REPLY_ALMOST] = "almost", [REPLY_NOT_THAT] = "not that",
    [REPLY_TOO_MUCH] = "too much"};
/* clang-format on */

Sign *seen_sign(Seen *seen, Channel channel)
{
    switch (channel) {
    case CHANNEL_FACE:
        return &seen->face;
    case CHANNEL_MOUTH:
        return &seen->mouth;
    case CHANNEL_HANDS:
        return &seen->hands;
    case CHANNEL_POSTURE:
        return &seen->posture;
    case CHANNEL_BREATH:
        return &seen->breath;
    case CHANNEL_VOICE:
        return &seen->voice;
    case CHANNEL_SKIN:
        return &seen->skin;
    case CHANNEL_GAZE:
    case CHANNEL_SHOULDERS:
    case CHANNEL_COUNT:
        break;
    }
    return NULL;
}

void seen_set(Seen *seen, Channel channel, int kind, double strength)
{
    uint8_t value = (uint8_t)clamp(strength, 0, 255);
    if (channel == CHANNEL_GAZE)
        seen->gaze = (uint8_t)kind;
    else if (channel == CHANNEL_SHOULDERS)
        seen->shoulders = value;
    else
        *seen_sign(seen, channel) = (Sign){(uint8_t)kind, value};
}

static Sign sign_of(int kind, double strength)
{
    return (Sign){(uint8_t)kind, (uint8_t)clamp(strength, 0, 255)};
}

/* Mood: the slow face under everything else, from arousal, valence and gaze. */
static void mood_show(const Infant *infant, Seen *seen)
{
    double v = infant->valence, a = infant->arousal;
    bool facing = infant->gaze == GAZE_AT_FACE;
    seen->gaze = infant->gaze;
    seen->target = infant->gaze_target;
    double smiles = .18 + .24 / infant->sunny; /* from here up it shows */
    if (v > smiles && facing)
        seen->face = sign_of(FACE_SMILE, 60 + 260 * (v - smiles));
    else if (v < -.2)
        seen->face = sign_of(v < -.32 ? FACE_POUT : FACE_SOBER, 90 - 160 * (v + .3));
    else if (a > .3 && (facing || infant->gaze == GAZE_AT_THING))
        seen->face = sign_of(FACE_BRIGHT, 60 + 80 * clamp(v + .3, 0, 1));
    else
        seen->face = sign_of(FACE_QUIET, 128);
    seen->mouth = sign_of(MOUTH_REST, 60);
    seen->hands = sign_of(a < .3 ? HANDS_REST : HANDS_OPEN, a < .3 ? 40 : 50);
    seen->posture = sign_of(POSTURE_EVEN, 80);
    seen->breath = sign_of(a > .58  ? BREATH_QUICK
                           : a < .3 ? BREATH_SLOW
                                    : BREATH_EVEN,
                           60 + 200 * a / 2);
    seen->shoulders = (uint8_t)clamp(30 + 220 * (a - .45), 20, 120);
    if (infant->aside_s > 0) {
        seen->face = sign_of(FACE_QUIET, 150);
        seen->hands = sign_of(HANDS_CLASP, 110);
        seen->posture = sign_of(POSTURE_TURNED, 60); /* a glance, not a turn-away */
    }
}

static void fidget_show(const Infant *infant, Seen *seen)
{
    switch ((Fidget)infant->fidget) {
    case FIDGET_BROWS:
        seen->face.strength =
            (uint8_t)(seen->face.strength < 150 ? seen->face.strength + 70
                                                : seen->face.strength - 70);
        break;
    case FIDGET_KICK:
        if (seen->posture.kind == POSTURE_EVEN)
            seen->posture = sign_of(POSTURE_KICK, 120);
        else
            seen->breath = sign_of(BREATH_SIGH, 110);
        break;
    case FIDGET_HAND:
        if (seen->hands.kind <= HANDS_OPEN)
            seen->hands = sign_of(HANDS_CLASP, 110);
        else
            seen->breath = sign_of(BREATH_SIGH, 120);
        break;
    case FIDGET_MOUTH:
        if (seen->mouth.kind == MOUTH_REST)
            seen->mouth = sign_of(MOUTH_PARTED, 140);
        else
            seen->breath = sign_of(BREATH_SIGH, 130);
        break;
    case FIDGET_VOICE: /* most sounds are said to nobody (Oller et al. 2019) */
        if (seen->voice.kind == VOICE_NONE && seen->mouth.kind == MOUTH_REST) {
            seen->voice = sign_of(VOICE_COO, 100);
            seen->mouth = sign_of(MOUTH_PARTED, 140);
        } else {
            seen->breath = sign_of(BREATH_SIGH, 130);
        }
        break;
    case FIDGET_NONE:
    case FIDGET_COUNT:
        break;
    }
}

/*
 * A serve: bright, and a voice, a reach or a look with it; then she looks for what comes
 * back. An answer does not cut it short: it goes on until the receipt.
 */
static void serve_show(const Infant *infant, const Scenario *scenario, Seen *seen)
{
    bool showing =
        infant->shown_s >= 0 && infant->shown_s < 1.1 * infant_slowness(scenario);
    bool open =
        infant->serve != SERVE_NONE || infant->gesture.ticks < .27 * TICKS_PER_SECOND;
    if (infant->shown == SERVE_NONE || infant->shown == SERVE_CUE || infant->shown_s < 0)
        return;
    if (!showing && (!open || infant->shown_s > 9))
        return;
    if (seen->face.kind != FACE_SMILE)
        seen->face = sign_of(FACE_BRIGHT, showing ? 220 : 170);
    if (!showing)
        return;
    seen->mouth = sign_of(MOUTH_PARTED, 150);
    if (infant->shown == SERVE_COO) {
        seen->mouth = sign_of(MOUTH_COO, 190);
        seen->voice = sign_of(infant_violation(infant) > .06 ? VOICE_CALL
                              : scenario->age_months >= 6    ? VOICE_BABBLE
                                                             : VOICE_COO,
                              170);
    } else if (infant->shown == SERVE_REACH) {
        seen->hands = sign_of(HANDS_REACH_YOU, 200);
        seen->posture = sign_of(POSTURE_IN, 150);
    } else if (infant->shown == SERVE_SHARE) {
        seen->hands = sign_of(HANDS_REACH_THING, 200);
        seen->voice = sign_of(VOICE_BABBLE, 150);
    } else {
        seen->hands = sign_of(HANDS_OPEN, 170);
    }
}

/* Three steps of delight: laugh and squeal, all of the body; a newborn looks, long and
 * open. */
static void crest_show(const Infant *infant, const Scenario *scenario, Seen *seen)
{
    seen->gaze = GAZE_AT_FACE;
    seen->shoulders = 20;
    if (scenario->age_months < 1.5) {
        seen->face = sign_of(FACE_BRIGHT, 255);
        seen->mouth = sign_of(MOUTH_PARTED, 200);
        seen->posture = sign_of(POSTURE_STILL, 220);
        seen->hands = sign_of(HANDS_OPEN, 200);
        return;
    }
    seen->face = sign_of(FACE_LAUGH, 230);
    seen->mouth = sign_of(MOUTH_PARTED, 255);
    seen->hands = sign_of(HANDS_UP, 220);
    seen->posture = sign_of(POSTURE_KICK, 220);
    seen->voice = sign_of(infant->crest_s > 1.6 ? VOICE_SQUEAL : VOICE_GIGGLE, 220);
}

/* Closing cue: calm, a little tired, a yawn to begin with, eyes going soft. */
static void closing_show(const Dyad *dyad, Seen *seen)
{
    double s = dyad->closing_s;
    seen->face = sign_of(FACE_QUIET, 160);
    seen->posture = sign_of(POSTURE_EVEN, 120);
    seen->hands = sign_of(HANDS_REST, 120);
    seen->breath = sign_of(BREATH_SLOW, 160);
    seen->shoulders = 15;
    if (s < 2.2) {
        seen->mouth = sign_of(MOUTH_YAWN, 200);
        seen->voice = sign_of(VOICE_YAWN, 120);
    } else if (s - 6 * (double)(int)(s / 6) > 4.4) {
        seen->gaze = GAZE_AT_FACE;
        seen->face = sign_of(FACE_SMILE, 90);
    }
}

/* In arms after a moment: a touch lifts nobody. Bed, and sleep without arms, is on the
   back in a cot, but for a buggy. */
static void place_show(const Dyad *dyad, const Scenario *scenario, Seen *seen)
{
    const Infant *infant = &dyad->infant;
    const Caregiver *carer = &dyad->caregiver;
    bool feeds = carer->doing == ACT_TEND && carer->choice == THING_FEED;
    bool little = scenario->age_months < 5;
    bool takes = carer->doing == ACT_HOLD || (feeds && little);
    bool beds = carer->doing == ACT_TEND && carer->choice == THING_BED;
    seen->held = takes && carer->doing_s > .35;
    seen->place = (uint8_t)scenario->pose;
    if ((beds && carer->doing_s > .35) || (infant_asleep(infant) && !infant->arms))
        seen->place = scenario->pose == BODY_BUGGY ? BODY_BUGGY : BODY_COT;
    seen->far = (uint8_t)clamp(255 * infant->distance, 0, 255);
}

Seen seen_of(const Dyad *dyad, const Scenario *scenario)
{
    assert(dyad != NULL && scenario != NULL);
    const Infant *infant = &dyad->infant;
    Seen seen = {.side = infant->side, .beat = infant->serve_s == 0};
    place_show(dyad, scenario, &seen);
    mood_show(infant, &seen);
    if (dyad->closing && infant->need == NEED_NONE)
        closing_show(dyad, &seen);
    serve_show(infant, scenario, &seen);
    cue_show(dyad, scenario, gesture_leaves(dyad, scenario), &seen);
    base_show(dyad, &seen);
    feelings_show(dyad, &seen);
    fidget_show(infant, &seen);
    if (infant->crest_s > 0)
        crest_show(infant, scenario, &seen);
    else
        gesture_show(dyad, scenario, &seen);
    feed_show(dyad, &seen);
    sleep_show(dyad, &seen);
    cue_of_age(scenario, &seen);
    if (seen.gaze == GAZE_AT_THING && scenario->target_count == 0)
        seen.gaze = GAZE_AT_NOTHING; /* there is none to look at */
    seen.context = (Context){
        .since_feed = (uint8_t)clamp(scenario->start.since_feed_min / 10, 0, 255),
        .since_sleep = (uint8_t)clamp(scenario->start.since_sleep_min / 10, 0, 255),
        .happened = dyad->happened_s < 20 || dyad->room_s[0] > 0 || dyad->room_s[1] > 0
                        ? dyad->happened
                        : 0,
        .loud = (uint8_t)clamp(255 * infant->stimulation, 0, 255),
    };
    return seen;
}
