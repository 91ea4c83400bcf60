#include "lab/feel.h"

#include <assert.h>
#include <string.h>

enum { TARGETS = 3, DISCS = 5, TENDS = 2, NEEDS = 3, EVENTS = 3, ALWAYS = 7 };

/* What makes a scene one of its age; the rest is that of scenario_begin. */
typedef struct AgeScene {
    double from_months;
    Room room;
    BodyPose pose;
    EndingWhen ending;
    uint8_t targets[TARGETS], discs[DISCS], tend[TENDS];
    int target_count, disc_count, tend_count;
    NeedPlan needs[NEEDS];
    int need_count;
    Event events[EVENTS];
    int event_count;
} AgeScene;

/*
 * Scenes 1, 6, 10 and 16 of levels.md, in outline: quiet and awake on a lap, with a
 * thought that wanders; a doorbell in the middle of play; off and back, with a new thing,
 * somebody strange and a parting; a limit on something she wants.
 */
static const AgeScene SCENES[] = {
    {.from_months = 0,
     .room = ROOM_LIVING,
     .pose = BODY_LAP,
     .ending = ENDING_CREST,
     .targets = {TARGET_WINDOW},
     .target_count = 1,
     .discs = {ACT_LOOK, ACT_WARM, ACT_WAIT, ACT_HOLD},
     .disc_count = 4,
     .events = {{EVENT_THOUGHT, 35, 7, -1, ALWAYS}},
     .event_count = 1},
    {.from_months = 2,
     .room = ROOM_NURSERY,
     .pose = BODY_SIT,
     .ending = ENDING_NEED_MET,
     .targets = {TARGET_TOY, TARGET_WINDOW},
     .target_count = 2,
     .discs = {ACT_LOOK, ACT_WARM, ACT_NAME, ACT_WAIT},
     .disc_count = 4,
     .needs = {{NEED_JOY, 16, .5, {3, 14, 18}, ALWAYS},
               {NEED_PLAY, 60, .5, {3, 14, 18}, ALWAYS},
               {NEED_BREAK, 110, .5, {3, 12, 15}, ALWAYS}},
     .need_count = 3,
     .events = {{EVENT_DOORBELL, 40, 8, -1, ALWAYS}, {EVENT_THOUGHT, 95, 6, -1, ALWAYS}},
     .event_count = 2},
    {.from_months = 9,
     .room = ROOM_PLAYGROUP,
     .pose = BODY_CRAWL,
     .ending = ENDING_NEED_MET,
     .targets = {TARGET_TOY, TARGET_BALL, TARGET_ADULT},
     .target_count = 3,
     .discs = {ACT_LOOK, ACT_WARM, ACT_HOLD, ACT_TEND, ACT_WAIT},
     .disc_count = 5,
     .tend = {THING_TOY, THING_HELP},
     .tend_count = 2,
     .needs = {{NEED_SHARE, 16, .5, {3, 14, 18}, ALWAYS},
               {NEED_HELP, 52, .5, {3, 14, 18}, ALWAYS},
               {NEED_NEAR, 100, .5, {3, 14, 18}, ALWAYS}},
     .need_count = 3,
     .events = {{EVENT_NEW, 38, 0, 1, ALWAYS},
                {EVENT_STRANGER, 76, 20, -1, ALWAYS},
                {EVENT_PARTING, 120, 10, -1, ALWAYS}},
     .event_count = 3},
    {.from_months = 15,
     .room = ROOM_PLAYGROUND,
     .pose = BODY_STAND,
     .ending = ENDING_NEED_MET,
     .targets = {TARGET_DIGGER, TARGET_CHILD},
     .target_count = 2,
     .discs = {ACT_LOOK, ACT_NAME, ACT_HOLD, ACT_TEND, ACT_WAIT},
     .disc_count = 5,
     .tend = {THING_HELP, THING_TOY},
     .tend_count = 2,
     .needs = {{NEED_PLAY, 60, .5, {3, 14, 18}, ALWAYS},
               {NEED_HELP, 95, .5, {3, 14, 18}, ALWAYS}},
     .need_count = 2,
     .events = {{EVENT_LIMIT, 24, 0, -1, ALWAYS}, {EVENT_STARTLE, 130, 0, -1, ALWAYS}},
     .event_count = 2},
};

void feel_scene(Scenario *scenario, double age)
{
    assert(scenario != NULL && age >= 0);
    int last = (int)(sizeof SCENES / sizeof SCENES[0]) - 1;
    while (age < SCENES[last].from_months)
        last--;
    const AgeScene *scene = &SCENES[last];
    scenario_begin(scenario);
    scenario->age_months = age;
    scenario->room = scene->room;
    scenario->pose = scene->pose;
    scenario->ending = scene->ending;
    memcpy(scenario->targets, scene->targets, sizeof scene->targets);
    memcpy(scenario->discs, scene->discs, sizeof scene->discs);
    memcpy(scenario->tend, scene->tend, sizeof scene->tend);
    memcpy(scenario->needs, scene->needs, sizeof scene->needs);
    memcpy(scenario->events, scene->events, sizeof scene->events);
    scenario->target_count = scene->target_count;
    scenario->disc_count = scene->disc_count;
    scenario->tend_count = scene->tend_count;
    scenario->need_count = scene->need_count;
    scenario->event_count = scene->event_count;
    /* "You see it." about the first thing, and something to wonder about. */
    scenario->names[0] = (NameLine){.fits = NEED_SHARE, .target = 0};
    scenario->names[1] = (NameLine){.fits = NEED_NONE, .wonder = true, .target = -1};
    scenario->name_count = 2;
}
