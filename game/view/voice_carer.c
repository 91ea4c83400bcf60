#include "voices.h"

#include "view/carers.h"

#include <stddef.h>

static const double TICK_S = 1.0 / TICKS_PER_SECOND;
static const double SHUSH_S = 1.9, PAT_S = .85;   /* the rhythm of arms */
static const double TUNE_AFTER_S = 7, TUNE_S = 9; /* a tune, once it is quiet in arms */
static const double LOUD = .68;                   /* arousal at which a carer says shh */

const char *const *voice_carer_stems(void)
{
    static const char *const STEMS[] = {"mm",      "oh",      "hum",   "shush",
                                        "pat",     "step",    "creak", "melody1",
                                        "melody2", "melody3", NULL};
    return STEMS;
}

/* What is heard of an act as it begins; NULL: nothing but the hands. */
static const char *begins(const Caregiver *carer, const Infant *infant)
{
    switch ((Act)carer->doing) {
    case ACT_WARM:
        return infant->valence > .35 ? "oh" : "mm";
    case ACT_NAME:
        return "hum";
    case ACT_HOLD:
        return "pat";
    case ACT_BREATHE:
        return carer->choice == BREATH_SAFE_COT ? "step" : "shush";
    case ACT_TEND:
        return carer->choice == THING_SPEAK || carer->choice == THING_HELP ? "oh"
               : carer->choice == THING_WIND                               ? "pat"
               : carer->choice == THING_BED                                ? "hum"
                                                                           : "step";
    case ACT_NONE:
    case ACT_LOOK:
    case ACT_WAIT:
    case ACT_STILL:
    case ACT_ELSEWHERE:
    case ACT_GONE:
    case ACT_COUNT:
        break;
    }
    return NULL;
}

/* In arms: shh in rhythm while she is loud, else pats, a creak now and then, and in a
 * while a tune. Returns the seconds to the next. */
static double holds(Voice *voice, const VoiceTick *now, int who)
{
    static const char *const TUNES[3] = {"melody1", "melody2", "melody3"};
    const Infant *infant = &now->after->infant;
    const Caregiver *carer = &now->after->caregiver;
    Cue soft = {.gain = .6, .strength = 1};
    if (infant->arousal > LOUD && voice->timbre != TIMBRE_NONE) {
        int shush = voice_carers("shush", who, voice->timbre);
        double shushes = voice_cue(voice, shush, soft);
        return shushes > SHUSH_S ? shushes : SHUSH_S;
    }
    double chance = voice_draw(voice);
    if (carer->doing_s > TUNE_AFTER_S && chance < .15 && voice->lull_s <= 0) {
        Tune known = now->scenario->familiar.tune; /* else one's own for this scene */
        const char *tune = TUNES[known ? (uint64_t)known - 1 : voice->key % 3];
        return TUNE_S + voice_cue(voice, voice_carers(tune, who, voice->timbre), soft);
    }
    if (chance > .8)
        voice_cue(voice, voice_carers("creak", who, voice->timbre),
                  (Cue){.gain = .35, .strength = 1});
    else
        voice_cue(voice, voice_carers("pat", who, voice->timbre), soft);
    return PAT_S;
}

/* Every act of the caregiver's is heard as it begins; arms are heard as they go on. */
void voice_carer(Voice *voice, const VoiceTick *now)
{
    const Caregiver *carer = &now->after->caregiver;
    int who = now->after->carer ? carer_second(voice->who) : voice->who;
    voice->carer_s -= voice->carer_s > 0 ? TICK_S : 0;
    if (carer->fresh) {
        const char *stem = begins(carer, &now->after->infant);
        Cue as = {.gain = carer->doing == ACT_BREATHE ? .35 : .8, .strength = 1};
        if (stem)
            voice->carer_s =
                PAT_S + voice_cue(voice, voice_carers(stem, who, voice->timbre), as);
    } else if (carer->doing == ACT_HOLD && voice->carer_s <= 0) {
        voice->carer_s = holds(voice, now, who);
    }
}
