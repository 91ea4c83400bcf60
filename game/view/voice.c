#include "view/voice.h"

#include "voices.h"

#include "model/noise.h"
#include "view/carers.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

static const double TICK_S = 1.0 / TICKS_PER_SECOND;
static const double DUCK_S = .25; /* in which room and music step back and come again */
static const double OFF_SIDE = .8, OFF_LESS = .35; /* her voice from across the room */
/* How far pitch is varied, each way: a file must not be heard twice the same. */
static const double VARIED[SOUND_GROUP_COUNT] = {
    [SOUND_VOICE] = .06, [SOUND_CARER] = .03, [SOUND_ROOM] = .02};

int sound_find(const char *stem, const char *ending)
{
    assert(stem);
    char name[32];
    snprintf(name, sizeof name, "%s%s%s", stem, ending ? "-" : "", ending ? ending : "");
    for (int i = 0; i < SOUND_COUNT; i++)
        if (!strcmp(SOUNDS[i].name, name))
            return i;
    return -1;
}

void sound_words(const Sound *sound, int strength, char *id, int bytes)
{
    assert(sound && id && bytes > 0 && strength >= 1 && strength <= 3);
    snprintf(id, (size_t)bytes, "%s", sound->caption ? sound->caption : "");
    char *mark = strchr(id, '?');
    if (mark)
        *mark = (char)('0' + strength);
}

/* Voices change with the mouth: under four months, under twelve, and beyond. A sound
 * that has no file of that age is the one of the age beside it. */
int voice_hers(const char *stem, double months)
{
    static const char *const NEAREST[3][3] = {
        {"a", "b", "c"}, {"b", "a", "c"}, {"c", "b", "a"}};
    const char *const *bands = NEAREST[months < 4 ? 0 : months < 12 ? 1 : 2];
    int found = -1;
    for (int i = 0; i < 3 && found < 0; i++)
        found = sound_find(stem, bands[i]);
    return found;
}

int voice_carers(const char *stem, int who, Timbre timbre)
{
    bool low = timbre == TIMBRE_OWN ? who == CARER_BEARD || who == CARER_GREY
                                    : timbre == TIMBRE_LOW;
    int own = timbre == TIMBRE_NONE ? -1 : sound_find(stem, low ? "low" : "high");
    return own >= 0 ? own : sound_find(stem, NULL);
}

double voice_draw(Voice *voice)
{
    return noise_unit(voice->key, voice->drawn++, 0);
}

double voice_cue(Voice *voice, int sound, Cue as)
{
    if (sound < 0 || voice->cue_count == CUES_MAX)
        return 0;
    const Sound *file = &SOUNDS[sound];
    int last = voice->last[sound] - 1;
    int others = last >= 0 && file->takes > 1 ? file->takes - 1 : file->takes;
    int take = (int)(voice_draw(voice) * others);
    if (others < file->takes && take >= last)
        take++;
    voice->last[sound] = (uint8_t)(take + 1);
    as.sound = (uint8_t)sound;
    as.take = (uint8_t)take;
    as.strength = as.strength ? as.strength : 2;
    double varied = VARIED[file->group];
    double pitch = (as.pitch > 0 ? as.pitch : 1) + varied * (2 * voice_draw(voice) - 1);
    as.pitch = pitch < 1 - varied ? 1 - varied : pitch > 1 + varied ? 1 + varied : pitch;
    if (file->group == SOUND_VOICE) { /* from across the room she is less loud */
        as.side = OFF_SIDE * voice->far * voice->aim;
        as.gain *= 1 - OFF_LESS * voice->far;
    }
    voice->cues[voice->cue_count++] = as;
    return file->ms[take] / 1000.0 / as.pitch;
}

void voice_loop(Voice *voice, int sound, double gain, double side)
{
    if (sound >= 0 && voice->loop_count < LOOPS_MAX)
        voice->loops[voice->loop_count++] =
            (Loop){.sound = (uint8_t)sound, .gain = gain, .side = side};
}

void voice_begin(Voice *voice, uint64_t seed, CryStyle style, int who)
{
    assert(voice && style < CRY_STYLE_COUNT && who >= 0 && who < CARERS);
    *voice = (Voice){.style = style,
                     .key = noise_key(seed, NOISE_VIEW),
                     .who = (uint8_t)who,
                     .room_s = 5};
    voice->own_s = 25 + 70 * voice_draw(voice);
}

void voice_set(Voice *voice, CryStyle style, Timbre timbre)
{
    assert(voice && style < CRY_STYLE_COUNT && timbre < TIMBRE_COUNT);
    voice->left_s = voice->style == style ? voice->left_s : 0;
    voice->style = style;
    voice->timbre = timbre;
}

void voice_tick(Voice *voice, const Dyad *before, const Dyad *after,
                const Scenario *scenario)
{
    assert(voice && before && after && scenario);
    VoiceTick now = {before, after, scenario};
    voice->cue_count = voice->loop_count = 0;
    voice->hush = false;
    voice_infant(voice, &now);
    voice_carer(voice, &now);
    voice_room(voice, &now);
    voice_music(voice, &now);
    double step = TICK_S / DUCK_S;
    double duck = voice->duck + (voice->burst_s > 0 ? step : -step);
    voice->duck = duck < 0 ? 0 : duck > 1 ? 1 : duck;
}

/* Adds `sound` unless it is there already. */
static int add(uint8_t *wanted, int count, int sound)
{
    for (int i = 0; i < count; i++)
        if (wanted[i] == sound)
            return count;
    if (sound >= 0 && count < SOUNDS_MAX)
        wanted[count++] = (uint8_t)sound;
    return count;
}

/* Adds what a target or an event sounds like; a radio has music and talk. */
static int add_stem(uint8_t *wanted, int count, const char *stem)
{
    if (!stem)
        return count;
    if (!strcmp(stem, "radio-music"))
        count = add(wanted, count, sound_find("radio-talk", NULL));
    return add(wanted, count, sound_find(stem, NULL));
}

/* What the room of a scene may sound like. */
static int add_room(uint8_t *wanted, int count, const Scenario *scenario)
{
    count = add_stem(wanted, count, voice_room_tone(scenario->room));
    for (int i = 0; i < scenario->target_count; i++)
        count = add_stem(wanted, count, voice_target_stem((Target)scenario->targets[i]));
    for (int i = 0; i < scenario->event_count; i++)
        count = add_stem(wanted, count, voice_event_stem(&scenario->events[i], scenario));
    return count;
}

/* What she may sound like at this age. */
static int add_infant(uint8_t *wanted, int count, double months, CryStyle style)
{
    for (const Stem *stem = voice_infant_stems(); stem->name; stem++)
        if (months >= stem->from && months < stem->to && stem->styles >> style & 1)
            count = add(wanted, count, voice_hers(stem->name, months));
    return count;
}

int voice_wants(const Scenario *scenario, const Voice *voice, uint8_t *wanted)
{
    assert(scenario && voice && wanted);
    int count = add_room(wanted, 0, scenario);
    count = add_infant(wanted, count, scenario->age_months, voice->style);
    for (int i = 0; i < (scenario->second ? 2 : 1); i++) {
        int carer = i ? carer_second(voice->who) : voice->who;
        for (const char *const *stem = voice_carer_stems(); *stem; stem++)
            count = add(wanted, count, voice_carers(*stem, carer, voice->timbre));
    }
    for (const char *const *stem = voice_music_stems(); *stem; stem++)
        count = add(wanted, count, sound_find(*stem, NULL));
    return voice_lulls(scenario) ? add(wanted, count, sound_find("lullaby", NULL))
                                 : count;
}
