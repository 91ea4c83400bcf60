#include "voices.h"

#include "model/crying.h"

#include <assert.h>
#include <stddef.h>

static const double TICK_S = 1.0 / TICKS_PER_SECOND;
enum { FAINT = 20 };             /* strengths below are not heard */
static const double CRIED_S = 6; /* so much crying leaves a catch in the breath */
static const double CATCH_FROM_S = 2.5, CATCH_SPAN_S = 3.5;

static const char *const CRIES[GRADES] = {"cry1", "cry2", "cry3", "cry4",
                                          "cry5", "cry6", "cry7", "cry8"};
static const char *const GENTLE[GRADES / 2] = {"gentle1", "gentle2", "gentle3",
                                               "gentle4"};

/* One way to sound: what is taken for it, from when, and the pause after it, s. */
typedef struct Way {
    const char *stem;
    double from_months;
    double pause_s;
} Way;

enum { WAYS = 4 };

/* Which of them she takes is chance; those she is too young for are left out. */
static const Way WAYS_OF[VOICE_COUNT][WAYS] = {
    [VOICE_COO] = {{"coo", 0, .5},
                   {"goo", 1, .5},
                   {"raspberry", 6, .9},
                   {"growl", 6, .9}},
    [VOICE_BABBLE] = {{"babble", 6, .4},
                      {"jargon", 13, .5},
                      {"da", 12, .5},
                      {"mo", 12, .5}},
    [VOICE_CALL] = {{"call", 0, .6}},
    [VOICE_GIGGLE] = {{"giggle", 0, .3}, {"laugh", 3, .4}},
    [VOICE_SQUEAL] = {{"squeal", 0, .4}},
    [VOICE_SIGH] = {{"sigh", 0, 2}},
    [VOICE_YAWN] = {{"yawn", 0, 3}},
    [VOICE_HICCUP] = {{"hiccup", 0, 2.2}},
    [VOICE_SUCK] = {{"suck", 0, .2}},
    [VOICE_GRIZZLE] = {{"grizzle", 0, .5}},
};

const char *const *voice_infant_stems(CryStyle style)
{
    static const char *const FULL[] = {
        "coo",  "goo",    "babble", "fuss1",  "fuss2",     "fuss3", "call",   "cry3",
        "cry5", "cry1",   "cry2",   "cry4",   "cry6",      "cry7",  "cry8",   "grizzle",
        "sigh", "giggle", "laugh",  "squeal", "raspberry", "growl", "jargon", "da",
        "mo",   "catch",  "suck",   "yawn",   "hiccup",    "sleep", NULL};
    static const char *const SOFT[] = {
        "coo",     "goo",     "babble",    "fuss1",   "fuss2",   "fuss3", "call",
        "gentle1", "gentle2", "gentle3",   "gentle4", "grizzle", "sigh",  "giggle",
        "laugh",   "squeal",  "raspberry", "growl",   "jargon",  "da",    "mo",
        "catch",   "suck",    "yawn",      "hiccup",  "sleep",   NULL};
    static const char *const SILENT[] = {
        "coo",   "goo",    "babble", "call",      "sigh",   "giggle",
        "laugh", "squeal", "growl",  "raspberry", "jargon", "da",
        "mo",    "suck",   "yawn",   "hiccup",    "sleep",  NULL};
    switch (style) {
    case CRY_GENTLE:
        return SOFT;
    case CRY_SILENT:
        return SILENT;
    case CRY_FULL:
    case CRY_STYLE_COUNT:
        break;
    }
    return FULL;
}

/*
 * Arousal and displeasure as cry_about weighs them; a newborn fuss turns to crying near
 * .45 of that scale. Roughness of the burst shifts it by a grade each way at most.
 */
int voice_grade(double arousal, double valence, double rough)
{
    double upset = .6 * arousal - .4 * valence;
    int grade = 1 + (int)((upset - .4) / .6 * 7 + 2 * (rough - .5) + .5);
    return grade < 1 ? 1 : grade > GRADES ? GRADES : grade;
}

static int strength_of(Sign voice)
{
    return 1 + voice.strength / 86;
}

/* One burst of the queue: its grade is what she feels on this tick, a notch less once
 * arms have brought her down. Its words are those of its strength as it shows. */
static double cry_burst(Voice *voice, const VoiceTick *now, Sign sign)
{
    const Infant *infant = &now->after->infant;
    Cry cry = cry_of(now->after, now->scenario);
    int grade = voice_grade(infant->arousal, infant->valence, cry.rough);
    grade -= infant->calm > .5 && grade > 1;
    const char *stem =
        voice->style == CRY_GENTLE ? GENTLE[(grade - 1) / 2] : CRIES[grade - 1];
    Cue as = {.gain = 1, .strength = (uint8_t)strength_of(sign)};
    int sound = voice_hers(stem, now->scenario->age_months);
    voice->burst_s = voice_cue(voice, sound, as);
    return voice->burst_s + cry.gap_s;
}

/* Three steps of fuss by how much of it shows. */
static double fuss_burst(Voice *voice, const VoiceTick *now, Sign sign)
{
    static const char *const STEPS[3] = {"fuss1", "fuss2", "fuss3"};
    int strength = strength_of(sign);
    int step = sign.strength < 70 ? 0 : sign.strength < 125 ? 1 : 2;
    int sound = voice_hers(STEPS[step], now->scenario->age_months);
    voice->burst_s =
        voice_cue(voice, sound, (Cue){.gain = .95, .strength = (uint8_t)strength});
    return voice->burst_s + .5 + .5 * voice_draw(voice);
}

/* Any other sound of hers. */
static double other_burst(Voice *voice, const VoiceTick *now, Sign sign)
{
    const Way *ways = WAYS_OF[sign.kind];
    double months = now->scenario->age_months;
    int strength = strength_of(sign), open[WAYS], count = 0;
    for (int i = 0; i < WAYS && ways[i].stem; i++)
        if (months >= ways[i].from_months)
            open[count++] = i;
    if (count == 0)
        return .5;
    /* The first is the usual one. */
    double chance = voice_draw(voice);
    int which = chance < .5 ? 0 : (int)((chance - .5) * 2 * count);
    const Way *way = &ways[open[which]];
    Cue as = {.gain = .55 + .15 * strength, .strength = (uint8_t)strength};
    voice->burst_s = voice_cue(voice, voice_hers(way->stem, months), as);
    return voice->burst_s + way->pause_s * (.7 + .6 * voice_draw(voice));
}

/* Crying, fuss and grizzle: what a player may ask to hear less of, or not at all. */
static bool upset(int kind)
{
    return kind == VOICE_CRY || kind == VOICE_FUSS || kind == VOICE_GRIZZLE;
}

/* After long crying the breath catches a few times, and less and less. */
static void catch_breath(Voice *voice, const VoiceTick *now, bool cries)
{
    if (cries) {
        voice->cried_s += TICK_S;
        voice->catch_s = CATCH_FROM_S;
        return;
    }
    if (voice->cried_s < CRIED_S || voice->left_s > 0)
        return;
    voice->catch_s -= TICK_S;
    if (voice->catch_s > 0)
        return;
    if (voice->style != CRY_SILENT)
        voice->burst_s = voice->left_s =
            voice_cue(voice, voice_hers("catch", now->scenario->age_months),
                      (Cue){.gain = .7, .strength = 1});
    voice->catch_s = CATCH_FROM_S + CATCH_SPAN_S * voice_draw(voice);
    voice->cried_s -= CRIED_S;
}

/* Breath of sleep: soft, without words. */
static void sleep_breath(Voice *voice, const VoiceTick *now)
{
    voice->left_s = voice_cue(voice, voice_hers("sleep", now->scenario->age_months),
                              (Cue){.gain = .5, .strength = 1}) +
                    1;
}

static double burst(Voice *voice, const VoiceTick *now, Sign sign)
{
    if (sign.kind == VOICE_CRY)
        return cry_burst(voice, now, sign);
    return sign.kind == VOICE_FUSS ? fuss_burst(voice, now, sign)
                                   : other_burst(voice, now, sign);
}

/*
 * She sounds when her voice shows, one sound after another; a cry breaks off any other.
 * What shows for less than a sound's length is heard to its end: a sound cut short is no
 * voice.
 */
void voice_infant(Voice *voice, const VoiceTick *now)
{
    Seen seen = seen_of(now->after, now->scenario);
    Sign sign = seen.voice;
    bool sounds = sign.kind != VOICE_NONE && sign.strength >= FAINT;
    bool cries = sounds && sign.kind == VOICE_CRY;
    voice->left_s -= voice->left_s > 0 ? TICK_S : 0;
    voice->burst_s -= voice->burst_s > 0 ? TICK_S : 0;
    catch_breath(voice, now, cries);
    bool breaks = cries && voice->left_s > 0 && !upset(voice->kind);
    if (breaks) {
        voice->hush = true;
        voice->left_s = 0;
    }
    if (!sounds && voice->left_s <= 0 && now->after->infant.asleep_s > 0)
        sleep_breath(voice, now);
    if (!sounds || voice->left_s > 0)
        return;
    voice->kind = sign.kind;
    if (voice->style == CRY_SILENT && upset(sign.kind))
        return;
    voice->left_s = burst(voice, now, sign);
}
