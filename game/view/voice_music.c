#include "voices.h"

#include <stddef.h>

static const double TICK_S = 1.0 / TICKS_PER_SECOND;
static const double TIRED = .35; /* from here on a music box is welcome */

const char *const *voice_music_stems(void)
{
    static const char *const STEMS[] = {"hers", "yours", "knot", "bud", "leaf", NULL};
    return STEMS;
}

/* Rooms a child sleeps in or near. */
static bool at_home(Room room)
{
    return room == ROOM_NURSERY || room == ROOM_WINDOW || room == ROOM_KITCHEN ||
           room == ROOM_LIVING || room == ROOM_HALL;
}

bool voice_lulls(const Scenario *scenario)
{
    bool late = scenario->time == TIME_EVENING || scenario->time == TIME_NIGHT;
    return at_home(scenario->room) && (late || voice_has(scenario, TARGET_MOBILE));
}

/* The music box plays once she falls asleep or ends the scene tired, once. */
static void lullaby(Voice *voice, const VoiceTick *now)
{
    const Scenario *scenario = now->scenario;
    const Infant *infant = &now->after->infant;
    bool sleeps = infant->asleep_s > 0;
    bool ends = now->after->closing && infant->tiredness > TIRED;
    voice->lull_s -= voice->lull_s > 0 ? TICK_S : 0;
    if (voice->lulled || !(sleeps || ends) || !voice_lulls(scenario))
        return;
    voice->lulled = true;
    voice->lull_s = voice_cue(voice, sound_find("lullaby", NULL), (Cue){.gain = .8});
}

/* Marks have a sound each. Notes of delight climb with it, yours and hers in turn. */
void voice_music(Voice *voice, const VoiceTick *now)
{
    static const char *const MARKS[MARK_COUNT] = {
        [MARK_KNOT] = "knot", [MARK_BUD] = "bud", [MARK_LEAF] = "leaf"};
    const Dyad *after = now->after;
    const Dyad *before = now->before;
    lullaby(voice, now);
    if (after->reading.mark != MARK_NONE && before->reading.mark != after->reading.mark)
        voice_cue(voice, sound_find(MARKS[after->reading.mark], NULL), (Cue){.gain = .9});
    bool yours = after->reading.exchanges != before->reading.exchanges;
    bool hers = after->infant.serve_s == 0 && after->infant.delight > .2;
    if (!yours && !hers)
        return;
    double step = after->infant.delight / 3 * (SOUND_TAKES_MAX - 1) + .5;
    int sound = sound_find(yours ? "yours" : "hers", NULL);
    if (sound < 0 || voice_cue(voice, sound, (Cue){.gain = .6}) <= 0)
        return;
    Cue *cue = &voice->cues[voice->cue_count - 1];
    int take = (int)step;
    cue->take = (uint8_t)(take < SOUNDS[sound].takes ? take : SOUNDS[sound].takes - 1);
}
