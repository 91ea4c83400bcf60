/* Anything a level file may legally hold, under any care: every gauge stays in its range,
 * what shows stays within its kinds, and every scene ends. A failure names its seed. */

#include "model/noise.h"
#include "model/policy.h"
#include "model/session.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

enum { SEEDS = 1000, SECOND = TICKS_PER_SECOND };

static double unit(uint64_t key, uint32_t list, int i)
{
    return noise_unit(key, list, (uint32_t)i);
}

static int pick(uint64_t key, uint32_t list, int i, int count)
{
    return (int)(unit(key, list, i) * count);
}

/* How both come into it; ranges of levels/schema. */
static Start any_start(uint64_t key)
{
    Start start;
    double *fields = &start.arousal;
    for (int i = 0; i < (int)(sizeof start / sizeof *fields); i++)
        fields[i] = unit(key, 1, i);
    start.valence = 2 * start.valence - 1;
    start.since_feed_min *= 720;
    start.since_sleep_min *= 720;
    start.unmet *= 9;
    start.unmet_far *= 9;
    return start;
}

/* What is there to look at, to press and to say; all of it may be missing but three
 * verbs. */
static void any_room(Scenario *scene, uint64_t key)
{
    scene->room = (Room)pick(key, 2, 0, ROOM_COUNT);
    scene->time = (TimeOfDay)pick(key, 2, 1, TIME_COUNT);
    scene->pose = (BodyPose)pick(key, 2, 2, BODY_COUNT);
    scene->second = pick(key, 2, 3, 2);
    scene->target_count = pick(key, 2, 4, SCENARIO_TARGETS_MAX + 1);
    for (int i = 0; i < scene->target_count; i++)
        scene->targets[i] = (uint8_t)((pick(key, 2, 5, TARGET_COUNT) + i) % TARGET_COUNT);
    scene->disc_count = 3 + pick(key, 2, 6, SCENARIO_DISCS_MAX - 2);
    scene->discs[0] = ACT_WAIT;
    for (int i = 1; i < scene->disc_count; i++)
        scene->discs[i] = (uint8_t)(ACT_LOOK + (pick(key, 2, 7, 6) + i) % 6);
    scene->tend_count = pick(key, 2, 8, SCENARIO_TENDS_MAX + 1);
    for (int i = 0; i < scene->tend_count; i++)
        scene->tend[i] = (uint8_t)((pick(key, 2, 9, THING_COUNT) + i) % THING_COUNT);
    scene->name_count = pick(key, 2, 10, SCENARIO_NAMES_MAX + 1);
    for (int i = 0; i < scene->name_count; i++)
        scene->names[i] =
            (NameLine){.fits = (Need)pick(key, 3, i, NEED_COUNT),
                       .wonder = pick(key, 4, i, 2),
                       .target = pick(key, 5, i, scene->target_count + 1) - 1};
}

/* What she comes to need, and what happens meanwhile. */
static void any_story(Scenario *scene, uint64_t key)
{
    scene->need_count = pick(key, 6, 0, SCENARIO_NEEDS_MAX + 1);
    for (int i = 0; i < scene->need_count; i++) {
        NeedPlan *plan = &scene->needs[i];
        *plan = (NeedPlan){.need = (Need)(1 + pick(key, 7, i, NEED_COUNT - 1)),
                           .from_s = scene->soft_at_s * unit(key, 8, i),
                           .strength = unit(key, 9, i),
                           .variants = (uint8_t)(1 + pick(key, 10, i, 7))};
        for (int step = 0; step < 3; step++) {
            double u = unit(key, 11, 3 * i + step);
            plan->ladder_s[step] = 2 + 118 * u * u * u;
        }
    }
    scene->event_count = pick(key, 6, 1, SCENARIO_EVENTS_MAX + 1);
    for (int i = 0; i < scene->event_count; i++) {
        double at_s = scene->seconds * (i + unit(key, 12, i)) / scene->event_count;
        double u = unit(key, 13, i);
        scene->events[i] =
            (Event){.kind = (EventKind)pick(key, 14, i, EVENT_COUNT),
                    .at_s = at_s,
                    .seconds = u < .2 ? 0 : (scene->seconds - at_s) * u * u,
                    .target = pick(key, 15, i, scene->target_count + 1) - 1,
                    .variants = (uint8_t)(1 + pick(key, 16, i, 7))};
    }
}

/* Any legal scene, newborn to thirty months, mostly of the usual length. */
static Scenario any_scene(uint64_t key)
{
    Scenario scene;
    scenario_begin(&scene);
    scene.age_months = 30 * unit(key, 0, 0);
    scene.temperament = (Temperament)pick(key, 0, 1, TEMPERAMENT_COUNT);
    scene.pace = .5 + unit(key, 0, 2);
    bool life = pick(key, 0, 3, 4) == 0;
    scene.clock_play = life ? 1 : 3;
    scene.clock_soothe = life ? 1 : 6;
    double u = unit(key, 0, 4);
    scene.seconds = 30 + 570 * u * u * u * u;
    scene.soft_at_s = 20 + (scene.seconds - 20) * unit(key, 0, 5);
    scene.ending = (EndingWhen)pick(key, 0, 6, ENDING_COUNT);
    scene.max_distress_s = 5 + 55 * unit(key, 0, 7);
    scene.noise = pick(key, 0, 8, 10) > 0;
    scene.start = any_start(key);
    any_room(&scene, key);
    any_story(&scene, key);
    return scene;
}

/* A change of mind every half second or so, often to nothing. */
static Care any_care(uint64_t key, uint32_t tick)
{
    uint32_t slot = 1000 + tick / (uint32_t)(2 + key % 60);
    if (noise_unit(key, slot, 20) < .4)
        return (Care){0};
    return (Care){.act = (uint8_t)pick(key, slot, 21, ACT_COUNT),
                  .vigor = (uint8_t)pick(key, slot, 22, 256),
                  .gaze =
                      (uint8_t)pick(key, slot, 23, GAZE_TARGET + SCENARIO_TARGETS_MAX),
                  .choice = (uint8_t)pick(key, slot, 24, 256),
                  .since = (uint8_t)pick(key, slot, 25, 256)};
}

static void check_gauges(const Dyad *dyad)
{
    for (int i = 0; i < DYAD_GAUGE_COUNT; i++) {
        const Gauge *gauge = &DYAD_GAUGES[i];
        double value = gauge->read(dyad);
        if (!(value >= gauge->low && value <= gauge->high))
            fail_msg("seed %llu, tick %u: %s is %g", (unsigned long long)dyad->seed,
                     dyad->tick, gauge->name, value);
    }
}

static void check_seen(const Dyad *dyad, const Scenario *scene)
{
    Seen seen = seen_of(dyad, scene);
    bool thing = seen.gaze == GAZE_AT_THING;
    bool sound = seen.gaze < GAZE_AT_COUNT && seen.face.kind < FACE_COUNT &&
                 seen.mouth.kind < MOUTH_COUNT && seen.hands.kind < HANDS_COUNT &&
                 seen.posture.kind < POSTURE_COUNT &&
                 seen.breath.kind < BREATH_SIGN_COUNT && seen.voice.kind < VOICE_COUNT &&
                 seen.skin.kind < SKIN_COUNT;
    if (!sound || (thing && seen.target >= scene->target_count))
        fail_msg("seed %llu, tick %u: gaze %d at target %d of %d shows nothing that is",
                 (unsigned long long)dyad->seed, dyad->tick, seen.gaze, seen.target,
                 scene->target_count);
}

/* Every fourth is cared for by one of the scripted carers, with all their ways; the
 * others by chance. */
static void any_scene_stays_in_range(void **state)
{
    (void)state;
    static Session session;
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        uint64_t key = noise_key(seed, NOISE_POLICY);
        Scenario scene = any_scene(key);
        PolicyMind mind = {0};
        const Policy *policy = &POLICIES[pick(key, 0, 9, POLICY_COUNT)];
        session_begin(&session, &scene, seed);
        const Dyad *dyad = &session.dyad;
        while (dyad->ended == ENDED_NOT) {
            Care care = seed % 4 ? any_care(key, dyad->tick)
                                 : policy_care(policy, &mind, dyad, &scene);
            session_step(&session, care);
            if (dyad->tick % 7 == 0) {
                check_gauges(dyad);
                check_seen(dyad, &scene);
            }
            if (dyad->tick > (scene.seconds / scene.pace + 1) * SECOND)
                fail_msg("seed %llu: has no end", (unsigned long long)seed);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(any_scene_stays_in_range),
    };
    return cmocka_run_group_tests_name("any", tests, NULL, NULL);
}
