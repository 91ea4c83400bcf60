#include "voices.h"

#include "model/crying.h"

#include <assert.h>
#include <stddef.h>

static const double TICK_S = 1.0 / TICKS_PER_SECOND;
enum { FAINT = 20 };             /* strengths below are not heard */
static const double CRIED_S = 6; /* so much crying leaves a catch in the breath */
static const double FED_S = 1, HICCUP_S = 2.4; /* sucking that brings on hiccups */
static const double LIDS_S = .45; /* before its end a sneeze shuts the eyes */
static const double NEVER_S = 1e6;
static const double TURNS_S = 1.5; /* in which she heads for another thing */
static const double CATCH_FROM_S = 2.5, CATCH_SPAN_S = 3.5;

static const char *const CRIES[GRADES] = {"cry1", "cry2", "cry3", "cry4",
                                          "cry5", "cry6", "cry7", "cry8"};
static const char *const GENTLE[GRADES / 2] = {"gentle1", "gentle2", "gentle3",
                                               "gentle4"};

/* Ages in months: first words, "no" and "mine"; until when she hiccups and sneezes. */
enum { WORDS = 12, REFUSES = 18, HICCUPS = 10, SNEEZES = 12, QUASIS = 2 };

/* One way to sound: what is taken for it, from when, and the pause after it, s. */
typedef struct Way {
    const char *stem;
    double from_months;
    double pause_s;
} Way;

enum { WAYS = 5 };

/* Which of them she takes is chance; those she is too young for are left out. */
static const Way WAYS_OF[VOICE_COUNT][WAYS] = {
    [VOICE_COO] = {{"coo", 0, .5},
                   {"goo", 2, .5},
                   {"raspberry", 4, .9},
                   {"growl", 4, .9}},
    [VOICE_BABBLE] = {{"babble", 6, .4},
                      {"jargon", 12, .5},
                      {"da", 11, .5},
                      {"mo", 11, .5},
                      {"uhoh", 14, .6}},
    [VOICE_CALL] = {{"call", 0, .6}},
    [VOICE_GIGGLE] = {{"giggle", 0, .3}, {"laugh", 4, .4}},
    [VOICE_SQUEAL] = {{"squeal", 0, .4}},
    [VOICE_SIGH] = {{"sigh", 0, 2}},
    [VOICE_YAWN] = {{"yawn", 0, 3}},
    [VOICE_HICCUP] = {{"hiccup", 0, 2.2}},
    [VOICE_SUCK] = {{"suck", 0, .2}},
    [VOICE_GRIZZLE] = {{"grizzle", 0, .5}},
};

enum { FULL = 1 << CRY_FULL, SOFT = 1 << CRY_GENTLE, MUTE = 1 << CRY_SILENT };
enum { ALWAYS = FULL | SOFT | MUTE, UPSET = FULL | SOFT };
static const double OLD = 1000; /* months: no upper age */

/* The most urgent first. */
const Stem *voice_infant_stems(void)
{
    static const Stem STEMS[] = {{"coo", 1.5, OLD, ALWAYS},
                                 {"quasi", 0, QUASIS, ALWAYS},
                                 {"goo", 2, OLD, ALWAYS},
                                 {"babble", 6, OLD, ALWAYS},
                                 {"fuss1", 0, OLD, UPSET},
                                 {"fuss2", 0, OLD, UPSET},
                                 {"fuss3", 0, OLD, UPSET},
                                 {"call", 4, OLD, ALWAYS},
                                 {"cry3", 0, OLD, FULL},
                                 {"cry5", 0, OLD, FULL},
                                 {"cry1", 0, OLD, FULL},
                                 {"cry2", 0, OLD, FULL},
                                 {"cry4", 0, OLD, FULL},
                                 {"cry6", 0, OLD, FULL},
                                 {"cry7", 0, OLD, FULL},
                                 {"cry8", 0, OLD, FULL},
                                 {"gentle1", 0, OLD, SOFT},
                                 {"gentle2", 0, OLD, SOFT},
                                 {"gentle3", 0, OLD, SOFT},
                                 {"gentle4", 0, OLD, SOFT},
                                 {"grizzle", 0, OLD, UPSET},
                                 {"sigh", 0, OLD, ALWAYS},
                                 {"giggle", 3.5, OLD, ALWAYS},
                                 {"laugh", 4, OLD, ALWAYS},
                                 {"squeal", 3.5, OLD, ALWAYS},
                                 {"raspberry", 4, OLD, ALWAYS},
                                 {"growl", 4, OLD, ALWAYS},
                                 {"jargon", 12, OLD, ALWAYS},
                                 {"da", 11, OLD, ALWAYS},
                                 {"mo", 11, OLD, ALWAYS},
                                 {"uhoh", WORDS, OLD, ALWAYS},
                                 {"no", REFUSES, OLD, UPSET},
                                 {"mine", REFUSES, OLD, UPSET},
                                 {"catch", 0, OLD, UPSET},
                                 {"sob", 0, OLD, UPSET},
                                 {"suck", 0, OLD, ALWAYS},
                                 {"yawn", 0, OLD, ALWAYS},
                                 {"hiccup", 0, HICCUPS, ALWAYS},
                                 {"sneeze", 0, SNEEZES, ALWAYS},
                                 {"sleep", 0, OLD, ALWAYS},
                                 {.name = NULL}};
    return STEMS;
}

/* Arousal and displeasure as cry_about weighs them. */
static double upset_of(double arousal, double valence)
{
    return .6 * arousal - .4 * valence;
}

/* The grade before it is rounded: a newborn's fuss turns to crying near .4 of that scale,
 * .9 is the worst of crying. Roughness of the burst shifts it by a grade each way. */
static double grade_of(double arousal, double valence, double rough)
{
    double grade = 1 + (upset_of(arousal, valence) - .4) / .5 * 7 + 2 * (rough - .5);
    return grade < 1 ? 1 : grade > GRADES ? GRADES : grade;
}

int voice_grade(double arousal, double valence, double rough)
{
    return (int)(grade_of(arousal, valence, rough) + .5);
}

static int strength_of(Sign voice)
{
    return 1 + voice.strength / 86;
}

/* One burst of the queue: its grade is what she feels on this tick, less once arms bring
 * her down; what lies between two grades is in its pitch and loudness. The breath in is
 * at its end, and half of the pause. Its words are those of its strength as it shows. */
static double cry_burst(Voice *voice, const VoiceTick *now, Sign sign)
{
    const Infant *infant = &now->after->infant;
    Cry cry = cry_of(now->after, now->scenario);
    double exact = grade_of(infant->arousal, infant->valence, cry.rough);
    exact = exact > 1 + 1.5 * infant->calm ? exact - 1.5 * infant->calm : 1;
    int grade = (int)(exact + .5);
    const char *stem =
        voice->style == CRY_GENTLE ? GENTLE[(grade - 1) / 2] : CRIES[grade - 1];
    Cue as = {.gain = .94 + .12 * (exact - grade),
              .pitch = 1 + .02 * (exact - grade),
              .strength = (uint8_t)strength_of(sign)};
    int sound = voice_hers(stem, now->scenario->age_months);
    voice->burst_s = voice_cue(voice, sound, as);
    return voice->burst_s + .5 * cry.gap_s;
}

/* Three steps of fuss by how upset she is; what shows less sounds a step less. */
static double fuss_burst(Voice *voice, const VoiceTick *now, Sign sign)
{
    static const char *const STEPS[3] = {"fuss1", "fuss2", "fuss3"};
    const Infant *infant = &now->after->infant;
    double upset = upset_of(infant->arousal, infant->valence);
    int strength = strength_of(sign);
    int step = upset < .35 ? 0 : upset < .5 ? 1 : 2;
    step -= step > 0 && sign.strength < 100;
    int sound = voice_hers(STEPS[step], now->scenario->age_months);
    voice->burst_s =
        voice_cue(voice, sound, (Cue){.gain = .95, .strength = (uint8_t)strength});
    return voice->burst_s + .5 + .5 * voice_draw(voice);
}

/* Any other sound of hers. Under two months what comes with no sigh of the breath is a
 * sound of the throat: half a vowel, said to nobody. */
static double other_burst(Voice *voice, const VoiceTick *now, const Seen *seen)
{
    static const Way QUASI[WAYS] = {{"quasi", 0, 1.4}};
    double months = now->scenario->age_months;
    Sign sign = seen->voice;
    bool throat =
        months < QUASIS && sign.kind == VOICE_SIGH && seen->breath.kind != BREATH_SIGH;
    const Way *ways = throat ? QUASI : WAYS_OF[sign.kind];
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

/* The word for what just happened, at the age that has it: "uh-oh" to a surprise, "no"
 * and "mine" where something may not be, the second only where there is another child. */
static const char *word_of(Voice *voice, const VoiceTick *now, const Seen *seen)
{
    const Scenario *scenario = now->scenario;
    int happened = seen->context.happened - 1;
    bool surprise = happened == EVENT_STARTLE || happened == EVENT_NEW ||
                    happened == EVENT_PHONE || happened == EVENT_DOORBELL ||
                    happened == EVENT_KETTLE || happened == EVENT_LIMIT;
    if (seen->voice.kind == VOICE_BABBLE && surprise && scenario->age_months >= WORDS)
        return voice_draw(voice) < .7 ? "uhoh" : NULL;
    double share = seen->voice.kind == VOICE_FUSS  ? .75
                   : seen->voice.kind == VOICE_CRY ? .2
                                                   : 0;
    if (happened != EVENT_LIMIT || scenario->age_months < REFUSES ||
        voice_draw(voice) >= share)
        return NULL;
    return voice_has(scenario, TARGET_CHILD) && voice_draw(voice) < .6 ? "mine" : "no";
}

static double word_burst(Voice *voice, const VoiceTick *now, const char *word, Sign sign)
{
    Cue as = {.gain = .9, .strength = (uint8_t)strength_of(sign)};
    int sound = voice_hers(word, now->scenario->age_months);
    voice->burst_s = voice_cue(voice, sound, as);
    return voice->burst_s + .4 + .5 * voice_draw(voice);
}

/* Crying, fuss and grizzle: what a player may ask to hear less of, or not at all. */
static bool upset(int kind)
{
    return kind == VOICE_CRY || kind == VOICE_FUSS || kind == VOICE_GRIZZLE;
}

/* After long crying she sobs, then the breath catches a few times, and less and less. */
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
    const char *stem = voice->cried_s > 2 * CRIED_S ? "sob" : "catch";
    if (voice->style != CRY_SILENT)
        voice->burst_s = voice->left_s =
            voice_cue(voice, voice_hers(stem, now->scenario->age_months),
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

/* What a body does by itself while nothing else sounds: hiccups after a feed, one sneeze
 * on some days. The lids close with the sneeze, which ends its take. */
static void own_sounds(Voice *voice, const VoiceTick *now)
{
    const Infant *infant = &now->after->infant;
    double months = now->scenario->age_months;
    if (voice->fed_s > FED_S && months < HICCUPS) {
        voice->hiccups = 3 + (int)(3 * voice_draw(voice));
        voice->own_s = HICCUP_S;
    }
    voice->fed_s = voice->fed_s > FED_S ? 0 : voice->fed_s;
    voice->own_s -= TICK_S;
    if (voice->own_s > 0 || infant->arousal > .6 || infant->asleep_s > 0)
        return;
    bool hiccup = voice->hiccups > 0;
    voice->hiccups -= hiccup;
    voice->own_s =
        voice->hiccups > 0 ? HICCUP_S * (.8 + .5 * voice_draw(voice)) : NEVER_S;
    if (!hiccup && months >= SNEEZES)
        return;
    voice->burst_s = voice->left_s =
        voice_cue(voice, voice_hers(hiccup ? "hiccup" : "sneeze", months),
                  (Cue){.gain = .7, .strength = hiccup ? 1 : 2});
    voice->sneeze_s = hiccup ? 0 : voice->left_s - LIDS_S;
}

static double burst(Voice *voice, const VoiceTick *now, const Seen *seen)
{
    Sign sign = seen->voice;
    const char *word = word_of(voice, now, seen);
    if (word)
        return word_burst(voice, now, word, sign);
    if (sign.kind == VOICE_CRY)
        return cry_burst(voice, now, sign);
    return sign.kind == VOICE_FUSS ? fuss_burst(voice, now, sign)
                                   : other_burst(voice, now, seen);
}

/* She is heard from where she is: off towards what she looked at last. */
static void place_follow(Voice *voice, const VoiceTick *now, const Seen *seen)
{
    const Scenario *scenario = now->scenario;
    voice->far = seen->far / 255.0;
    if (seen->gaze != GAZE_AT_THING)
        return;
    double aim = voice_side(scenario->room, (Target)scenario->targets[seen->target]);
    voice->aim += (aim - voice->aim) * TICK_S / TURNS_S;
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
    place_follow(voice, now, &seen);
    voice->left_s -= voice->left_s > 0 ? TICK_S : 0;
    voice->burst_s -= voice->burst_s > 0 ? TICK_S : 0;
    voice->sneezes = voice->sneeze_s > 0 && voice->sneeze_s <= TICK_S;
    voice->sneeze_s -= voice->sneeze_s > 0 ? TICK_S : 0;
    voice->fed_s += sounds && sign.kind == VOICE_SUCK ? TICK_S : 0;
    catch_breath(voice, now, cries);
    bool breaks = cries && voice->left_s > 0 && !upset(voice->kind);
    if (breaks) {
        voice->hush = true;
        voice->left_s = 0;
    }
    if (!sounds && voice->left_s <= 0) {
        if (now->after->infant.asleep_s > 0)
            sleep_breath(voice, now);
        else if (now->after->caregiver.doing != ACT_TEND)
            own_sounds(voice, now);
    }
    if (!sounds || voice->left_s > 0)
        return;
    voice->kind = sign.kind;
    if (voice->style == CRY_SILENT && upset(sign.kind))
        return;
    voice->left_s = burst(voice, now, &seen);
}
