#include "voices.h"

#include "view/moment.h"
#include "view/scene.h"

#include <stddef.h>

static const double TICK_S = 1.0 / TICKS_PER_SECOND;
static const double MIDDLE_X = 960; /* of the stage, scene units */
static const double WIDE = .8;      /* how far to a side the stage's edge is heard */
enum { RADIO_S = 15 };              /* a piece of music, or of talk */
static const double QUIETER = .9;   /* waiting quietens the room by a tenth (game.md 2) */

const char *voice_room_tone(Room room)
{
    static const char *const HUMS[ROOM_COUNT] = {
        [ROOM_NURSERY] = "room-home",    [ROOM_WINDOW] = "room-home",
        [ROOM_KITCHEN] = "room-kitchen", [ROOM_LIVING] = "room-home",
        [ROOM_CORNER] = "room-kitchen",  [ROOM_HALL] = "room-home",
        [ROOM_PLAYGROUP] = "room-group", [ROOM_PARK] = "room-park",
        [ROOM_CLOAKROOM] = "room-group", [ROOM_STREET] = "room-street",
        [ROOM_PLAYGROUND] = "room-park"};
    return HUMS[room];
}

/* The radio of a kitchen: music, and every third quarter of a minute somebody talks. */
const char *voice_radio(uint32_t tick)
{
    return tick / (RADIO_S * TICKS_PER_SECOND) % 3 == 2 ? "radio-talk" : "radio-music";
}

const char *voice_target_stem(Target target)
{
    static const char *const STEMS[TARGET_COUNT] = {
        [TARGET_RAIN] = "rain",         [TARGET_CAT] = "purr",
        [TARGET_RADIO] = "radio-music", [TARGET_CLOCK] = "clock",
        [TARGET_SPOON] = "spoon",       [TARGET_BIRD] = "bird",
        [TARGET_TREE] = "leaves",       [TARGET_SLIDE] = "playground",
        [TARGET_SWING] = "playground",  [TARGET_DOG] = "dog",
        [TARGET_BUS] = "bus",
    };
    return STEMS[target];
}

bool voice_has(const Scenario *scenario, Target kind)
{
    for (int i = 0; i < scenario->target_count; i++)
        if (scenario->targets[i] == kind)
            return true;
    return false;
}

const char *voice_event_stem(const Event *event, const Scenario *scenario)
{
    switch (event->kind) {
    case EVENT_KETTLE:
        return "kettle";
    case EVENT_DOORBELL:
        return "doorbell";
    case EVENT_PHONE:
        return "phone";
    case EVENT_RADIO:
        return "radio-music";
    case EVENT_STARTLE:
        return voice_has(scenario, TARGET_DOG) ? "dog" : "door";
    case EVENT_LEAVE:
    case EVENT_PARTING:
        return "door";
    case EVENT_COUSIN:
    case EVENT_STRANGER:
        return "step";
    case EVENT_APPEARS:
        if (event->target >= 0 && scenario->targets[event->target] == TARGET_CAT)
            return "cat";
        return event->target >= 0
                   ? voice_target_stem((Target)scenario->targets[event->target])
                   : NULL;
    case EVENT_THOUGHT:
    case EVENT_ACT_TWO:
    case EVENT_NEW:
    case EVENT_LIMIT:
    case EVENT_STILL:
    case EVENT_COUNT:
        break;
    }
    return NULL;
}

double voice_side(Room room, Target target)
{
    double side = (scene_place(room, target).x - MIDDLE_X) / MIDDLE_X * WIDE;
    return side < -WIDE ? -WIDE : side > WIDE ? WIDE : side;
}

/* Where an event is heard: at its target, the radio at the radio, all else in front. */
static double event_side(const Scenario *scenario, const Event *event)
{
    if (event->target >= 0)
        return voice_side(scenario->room, (Target)scenario->targets[event->target]);
    Target at = event->kind == EVENT_KETTLE ? TARGET_KETTLE
                : event->kind == EVENT_STARTLE && voice_has(scenario, TARGET_DOG)
                    ? TARGET_DOG
                    : TARGET_DOOR;
    return voice_has(scenario, at) ? voice_side(scenario->room, at) : 0;
}

/* What begins in the room on this tick; what goes on is a loop of its own. */
static void events_sound(Voice *voice, const VoiceTick *now)
{
    const Scenario *scenario = now->scenario;
    unsigned begun = now->after->cursor & ~(unsigned)now->before->cursor;
    for (int i = 0; i < scenario->event_count; i++) {
        const Event *event = &scenario->events[i];
        const char *stem = begun >> i & 1 ? voice_event_stem(event, scenario) : NULL;
        int sound = stem ? sound_find(stem, NULL) : -1;
        if (sound >= 0 && !SOUNDS[sound].loop)
            voice_cue(voice, sound,
                      (Cue){.gain = event->kind == EVENT_STARTLE ? 1 : .8,
                            .side = event_side(scenario, event)});
    }
}

/* Small sounds now and then of what is on the stage: a bird, a spoon. */
static void now_and_then(Voice *voice, const VoiceTick *now, unsigned shown)
{
    const Scenario *scenario = now->scenario;
    voice->room_s -= TICK_S;
    if (voice->room_s > 0 || scenario->target_count == 0)
        return;
    voice->room_s = 9 + 9 * voice_draw(voice);
    int which = (int)(voice_draw(voice) * scenario->target_count);
    Target target = (Target)scenario->targets[which];
    bool small = target == TARGET_BIRD || target == TARGET_SPOON;
    if (small && shown >> which & 1)
        voice_cue(voice, sound_find(voice_target_stem(target), NULL),
                  (Cue){.gain = .5, .side = voice_side(scenario->room, target)});
}

/* The tone of the room, and of what stands in it: rain, radio, a clock. */
void voice_room(Voice *voice, const VoiceTick *now)
{
    const Scenario *scenario = now->scenario;
    const Dyad *after = now->after;
    double gain = scenario->time == TIME_NIGHT ? .6 : 1;
    gain *= after->caregiver.doing == ACT_WAIT ? QUIETER : 1;
    voice_loop(voice, sound_find(voice_room_tone(scenario->room), NULL), gain, 0);
    unsigned shown = moment_shown(after, scenario);
    bool radio = false;
    for (int i = 0; i < scenario->target_count; i++) {
        Target target = (Target)scenario->targets[i];
        const char *stem = shown >> i & 1 ? voice_target_stem(target) : NULL;
        if (target == TARGET_RADIO && stem)
            stem = voice_radio(after->tick);
        int sound = stem ? sound_find(stem, NULL) : -1;
        radio = radio || target == TARGET_RADIO;
        if (sound >= 0 && SOUNDS[sound].loop)
            voice_loop(voice, sound, gain, voice_side(scenario->room, target));
    }
    if (after->room_s[0] > 0 && !radio)
        voice_loop(voice, sound_find(voice_radio(after->tick), NULL), gain, -.3);
    events_sound(voice, now);
    now_and_then(voice, now, shown);
}
