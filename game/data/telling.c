#include "data/telling.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

/* Under this age a sentence is one soft voice, months. */
static const double VOICE_ONLY_MONTHS = 4;

StoryMoment telling_begin(MomentKind kind, uint32_t from, uint32_t tick)
{
    return (StoryMoment){.tick = tick, .from = from, .kind = (uint8_t)kind, .target = -1};
}

void telling_part(StoryMoment *told, const char *id)
{
    assert(told->part_count < STORY_PARTS_MAX && strlen(id) < STORY_ID_BYTES);
    snprintf(told->parts[told->part_count++], STORY_ID_BYTES, "%s", id);
}

void telling_from(StoryMoment *told, Shown shown)
{
    static const char *const BEGINS[SHOWN_COUNT] = {
        [SHOWN_LOOK] = "story.from.slip",     [SHOWN_THING] = "story.from.looked",
        [SHOWN_ASIDE] = "story.from.looked",  [SHOWN_NEAR] = "story.from.slip",
        [SHOWN_VOICE] = "story.from.slip",    [SHOWN_REACH] = "story.from.slip",
        [SHOWN_SMILE] = "story.from.slip",    [SHOWN_LAUGH] = "story.from.slip",
        [SHOWN_TURNED] = "story.from.turned", [SHOWN_POUT] = "story.from.pouted",
        [SHOWN_FUSS] = "story.from.fussed",   [SHOWN_CRY] = "story.from.cried"};
    telling_part(told, BEGINS[shown]);
}

/* Where your eyes went. Of two things only one can be named: hers. */
static void did_look(StoryMoment *told, const Level *level, Care act)
{
    int index = act.gaze - GAZE_TARGET;
    if (act.gaze == GAZE_FACE) {
        telling_part(told, "story.did.look.face");
    } else if (act.gaze == GAZE_SHARED) {
        telling_part(told, "story.did.look");
    } else if (index >= 0 && index < level->scenario.target_count &&
               (told->target < 0 || told->target == level->scenario.targets[index])) {
        telling_thing(told, level, index + 1);
        telling_part(told, "story.did.look.thing");
    } else {
        telling_part(told, "story.did.look.other");
    }
}

/* What a level calls by a name of its own is told in that name. */
static void did_tend(StoryMoment *told, const Level *level, Care act)
{
    char id[STORY_ID_BYTES];
    if (act.choice >= THING_COUNT) {
        return;
    }
    for (int i = 0; i < level->scenario.tend_count; i++) {
        if (level->scenario.tend[i] == act.choice && level->things[i][0]) {
            snprintf(told->said, sizeof told->said, "%s", level->things[i]);
            telling_part(told, "story.did.tend");
            return;
        }
    }
    snprintf(id, sizeof id, "story.did.tend.%s", THING_NAMES[act.choice]);
    telling_part(told, id);
}

static void did_name(StoryMoment *told, const Level *level, Care act)
{
    bool words = level->scenario.age_months >= VOICE_ONLY_MONTHS &&
                 act.choice < level->scenario.name_count;
    if (words) {
        snprintf(told->said, sizeof told->said, "%s", level->names[act.choice]);
    }
    telling_part(told, words ? "story.did.name" : "story.did.voice");
}

bool telling_acted(const Moment *moment)
{
    uint32_t end = moment->back ? moment->back : moment->tick;
    return moment->acted && end - moment->acted >= TICKS_PER_SECOND / 2;
}

void telling_did(StoryMoment *told, const Level *level, Care act)
{
    char id[STORY_ID_BYTES];
    switch ((Act)act.act) {
    case ACT_LOOK:
        did_look(told, level, act);
        break;
    case ACT_WARM:
    case ACT_HOLD:
    case ACT_WAIT:
        snprintf(id, sizeof id, "story.did.%s", ACTS[act.act].name);
        telling_part(told, id);
        break;
    case ACT_NAME:
        did_name(told, level, act);
        break;
    case ACT_TEND:
        did_tend(told, level, act);
        break;
    case ACT_BREATHE:
        snprintf(id, sizeof id, "story.did.%s",
                 BREATH_NAMES[act.choice < BREATH_COUNT ? act.choice : BREATH_SELF]);
        telling_part(told, id);
        break;
    case ACT_NONE:
    case ACT_STILL:
    case ACT_ELSEWHERE:
    case ACT_GONE:
    case ACT_COUNT:
        break;
    }
}

void telling_thing(StoryMoment *told, const Level *level, int target)
{
    assert(target >= 0 && target <= SCENARIO_TARGETS_MAX);
    if (target > 0 && target <= level->scenario.target_count) {
        told->target = (int8_t)level->scenario.targets[target - 1];
    }
}
