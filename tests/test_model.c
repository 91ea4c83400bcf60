/* The model: what holds for every infant, every scene and every pair of hands. */

#include "model/noise.h"
#include "model/dyad.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdlib.h>

enum { SECOND = TICKS_PER_SECOND };

static uint32_t ticks_of(double seconds)
{
    return (uint32_t)(seconds * SECOND + .5);
}

static int pick(uint64_t key, uint32_t tick, uint32_t channel, int count)
{
    return (int)(noise_unit(key, tick, channel) * count);
}

/* A legal scenario out of `key`. */
static Scenario any_scene(uint64_t key)
{
    Scenario scene;
    scenario_begin(&scene);
    scene.age_months = 9 * noise_unit(key, 0, 1);
    scene.temperament = (Temperament)pick(key, 0, 2, TEMPERAMENT_COUNT);
    scene.pace = .5 + noise_unit(key, 0, 3);
    scene.seconds = 60 + 60 * noise_unit(key, 0, 4);
    scene.soft_at_s = scene.seconds * .8;
    scene.clock_play = key % 4 ? 3 : 1;
    scene.clock_soothe = key % 4 ? 6 : 1;
    scene.start.arousal = noise_unit(key, 0, 5);
    scene.start.stress = noise_unit(key, 0, 6);
    scene.ending = (EndingWhen)pick(key, 0, 7, ENDING_COUNT);
    scene.tend_count = 3;
    for (int i = 0; i < 3; i++)
        scene.tend[i] = (uint8_t)pick(key, 1, (uint32_t)i, THING_COUNT);
    scene.name_count = 3;
    for (int i = 0; i < 3; i++)
        scene.names[i] = (NameLine){.fits = (Need)pick(key, 2, (uint32_t)i, NEED_COUNT),
                                    .target = i - 1};
    scene.need_count = pick(key, 0, 8, 4);
    for (int i = 0; i < scene.need_count; i++)
        scene.needs[i] =
            (NeedPlan){.need = (Need)(1 + pick(key, 3, (uint32_t)i, NEED_COUNT - 1)),
                       .from_s = 20 * i,
                       .strength = noise_unit(key, 4, (uint32_t)i),
                       .ladder_s = {2, 4, 6},
                       .variants = 7};
    scene.event_count = pick(key, 0, 9, 4);
    for (int i = 0; i < scene.event_count; i++)
        scene.events[i] =
            (Event){.kind = (EventKind)pick(key, 5, (uint32_t)i, EVENT_COUNT),
                    .at_s = 10 * i + 5,
                    .seconds = 6,
                    .target = i % 2,
                    .variants = 7};
    return scene;
}

/* Random care: something else every half second or so, often nothing. */
static Care any_care(uint64_t key, uint32_t tick)
{
    uint32_t slot = tick / (uint32_t)(10 + key % 50);
    return (Care){.act = (uint8_t)(noise_unit(key, slot, 20) < .5
                                       ? 0
                                       : pick(key, slot, 21, ACT_COUNT)),
                  .vigor = (uint8_t)pick(key, slot, 22, 256),
                  .gaze = (uint8_t)pick(key, slot, 23, GAZE_TARGET + 2),
                  .choice = (uint8_t)pick(key, slot, 24, 9),
                  .since = (uint8_t)pick(key, slot, 25, 40)};
}

static Care press(Act act, int choice)
{
    return (Care){
        .act = (uint8_t)act, .vigor = VIGOR_ORDINARY, .choice = (uint8_t)choice};
}

/* Steps `dyad` under `care` for `seconds`. */
static void go(Dyad *dyad, const Scenario *scene, Care care, double seconds)
{
    for (uint32_t i = 0; i < ticks_of(seconds); i++)
        dyad_step(dyad, scene, care);
}

/* One need from the start, at six months unless said. */
static Scenario needy(Need need)
{
    Scenario scene;
    scenario_begin(&scene);
    scene.needs[0] = (NeedPlan){
        .need = need, .from_s = 4, .strength = .5, .ladder_s = {3, 9, 9}, .variants = 7};
    scene.need_count = 1;
    scene.tend[0] = THING_FEED;
    scene.tend[1] = THING_CHANGE;
    scene.tend_count = 2;
    return scene;
}

/* Nobody acts until her planned need is at `step`. Returns false when that takes over a
 * minute. */
static bool reach(Dyad *dyad, const Scenario *scene, Step step, uint64_t seed)
{
    dyad_begin(dyad, scene, seed);
    while (dyad->infant.step != step || dyad->infant.plan != 0) {
        dyad_step(dyad, scene, (Care){0});
        if (dyad->tick > ticks_of(60))
            return false;
    }
    return true;
}

static void same_inputs_give_same_checks(void **state)
{
    (void)state;
    for (uint64_t key = 1; key <= 200; key++) {
        Scenario scene = any_scene(key);
        Dyad one, two;
        dyad_begin(&one, &scene, key);
        for (uint32_t tick = 0; tick < 15 * SECOND; tick++)
            dyad_step(&one, &scene, any_care(key, tick));
        two = one; /* a dyad is a value */
        for (uint32_t tick = 15 * SECOND; tick < 30 * SECOND; tick++)
            dyad_step(&one, &scene, any_care(key, tick));
        for (uint32_t tick = 15 * SECOND; tick < 30 * SECOND; tick++)
            dyad_step(&two, &scene, any_care(key, tick));
        assert_true(dyad_check(&one) == dyad_check(&two));
        dyad_begin(&two, &scene, key);
        for (uint32_t tick = 0; tick < 30 * SECOND; tick++)
            dyad_step(&two, &scene, any_care(key, tick));
        assert_true(dyad_check(&one) == dyad_check(&two));
        dyad_begin(&two, &scene, key + 3);
        assert_true(dyad_check(&one) != dyad_check(&two));
    }
}

static void an_act_begins_and_goes_home_by_itself(void **state)
{
    (void)state;
    Scenario scene;
    scenario_begin(&scene);
    for (int act = ACT_LOOK; act <= ACT_WAIT; act++) {
        Dyad dyad;
        dyad_begin(&dyad, &scene, 7);
        go(&dyad, &scene, (Care){0}, 5);
        dyad_step(&dyad, &scene, press((Act)act, 0)); /* one tick of key is a press */
        assert_int_equal(dyad.caregiver.fresh, 1);
        assert_int_equal(dyad.caregiver.doing, act);
        assert_int_equal(dyad.infant.gesture.act, act);
        dyad_step(&dyad, &scene, (Care){0});
        assert_int_equal(dyad.caregiver.fresh, 0);
        go(&dyad, &scene, (Care){0}, ACTS[act].linger_s - .2);
        assert_int_equal(dyad.caregiver.doing, act);
        go(&dyad, &scene, (Care){0}, .4);
        assert_int_equal(dyad.caregiver.doing, ACT_NONE);
        dyad_step(&dyad, &scene, press((Act)act, 0));
        dyad_step(&dyad, &scene, (Care){0});
        dyad_step(&dyad, &scene, press((Act)act, 0)); /* the same again is a new act */
        assert_int_equal(dyad.caregiver.fresh, 1);
    }
}

static void hands_in_the_lap_let_the_mind_wander(void **state)
{
    (void)state;
    Scenario scene;
    scenario_begin(&scene);
    Dyad dyad;
    dyad_begin(&dyad, &scene, 3);
    go(&dyad, &scene, (Care){0}, 11.5);
    assert_int_equal(dyad.caregiver.doing, ACT_NONE);
    go(&dyad, &scene, (Care){0}, 1);
    assert_int_equal(dyad.caregiver.doing, ACT_ELSEWHERE);
    dyad_step(&dyad, &scene, press(ACT_LOOK, 0));
    assert_int_equal(dyad.caregiver.doing, ACT_LOOK);
}

static void a_verb_ends_a_slip(void **state)
{
    (void)state;
    Scenario scene;
    scenario_begin(&scene);
    scene.events[0] = (Event){
        .kind = EVENT_KETTLE, .at_s = 5, .seconds = 20, .target = -1, .variants = 7};
    scene.event_count = 1;
    Dyad dyad;
    dyad_begin(&dyad, &scene, 3);
    go(&dyad, &scene, (Care){0}, 6);
    assert_int_equal(dyad.caregiver.slipped, EVENT_KETTLE + 1);
    dyad_step(&dyad, &scene, press(ACT_WARM, 0));
    assert_int_equal(dyad.caregiver.slipped, 0);
    go(&dyad, &scene, (Care){0}, 3);
    assert_int_equal(dyad.caregiver.slipped, 0);
}

static void a_wrong_try_never_raises_the_step(void **state)
{
    (void)state;
    static const struct {
        Act act;
        int choice;
    } tries[] = {{ACT_LOOK, 0},
                 {ACT_WARM, 0},
                 {ACT_TEND, THING_CHANGE},
                 {ACT_NAME, 0},
                 {ACT_BREATHE, 0}};
    int alone = 0;
    for (uint64_t seed = 1; seed <= 1000; seed++) {
        Scenario scene = needy(NEED_HUNGER);
        Dyad dyad, twin;
        assert_true(reach(&dyad, &scene, seed % 2 ? STEP_SUBTLE : STEP_CLEAR, seed));
        go(&dyad, &scene, (Care){0}, .007 * (double)(seed % 1000));
        twin = dyad;
        go(&twin, &scene, (Care){0}, 4);
        int which = (int)(seed % 5);
        for (uint32_t i = 0; i < ticks_of(4); i++)
            dyad_step(&dyad, &scene,
                      i < 20 ? press(tries[which].act, tries[which].choice) : (Care){0});
        assert_true(dyad.infant.step <= twin.infant.step);
        alone += twin.infant.step > dyad.infant.step;
    }
    assert_true(alone > 50); /* left alone it does rise */
}

static void the_ladder_goes_step_by_step(void **state)
{
    (void)state;
    for (int need = NEED_NEAR; need < NEED_COUNT; need++) {
        bool wish = need == NEED_SHARE || need == NEED_PLAY || need == NEED_JOY;
        Scenario scene = needy((Need)need);
        Dyad dyad;
        assert_true(reach(&dyad, &scene, STEP_CONTEXT, 11));
        int highest = STEP_CONTEXT;
        for (uint32_t i = 0; i < ticks_of(60) && dyad.infant.need == (uint8_t)need; i++) {
            int before = dyad.infant.step;
            dyad_step(&dyad, &scene, (Care){.act = ACT_STILL});
            assert_true(dyad.infant.step <= before + 1);
            highest = dyad.infant.step > highest ? dyad.infant.step : highest;
        }
        assert_int_equal(highest,
                         wish ? STEP_CLEAR : STEP_LOUD); /* a wish alone is no cry */
    }
}

static int differs(Sign a, Sign b)
{
    return a.kind != b.kind || abs(a.strength - b.strength) >= 25;
}

static void a_cue_is_a_cluster(void **state)
{
    (void)state;
    for (int need = NEED_NEAR; need < NEED_COUNT; need++)
        for (double age = .5; age < 9; age += 2) {
            Scenario scene = needy((Need)need);
            scene.age_months = age;
            Dyad dyad, open;
            assert_true(reach(&dyad, &scene, STEP_SUBTLE, 5));
            open = dyad;
            open.infant.need = NEED_NONE;
            open.infant.step = STEP_NONE;
            assert_int_equal(seen_of(&dyad, &scene).beat,
                             1); /* its first showing is a serve */
            Seen a = seen_of(&dyad, &scene), b = seen_of(&open, &scene);
            int channels = (a.gaze != b.gaze) + differs(a.face, b.face) +
                           differs(a.mouth, b.mouth) + differs(a.hands, b.hands) +
                           differs(a.posture, b.posture);
            if (channels < 2)
                fail_msg("%s at %g months is no cluster", NEED_NAMES[need], age);
            dyad.infant.step = STEP_LOUD;
            assert_int_equal(seen_of(&dyad, &scene).face.kind, FACE_CRY);
        }
}

static void a_newborn_does_what_a_newborn_does(void **state)
{
    (void)state;
    for (uint64_t key = 1; key <= 60; key++) {
        Scenario scene = any_scene(key);
        scene.age_months = .8;
        Dyad dyad;
        dyad_begin(&dyad, &scene, key);
        while (dyad.tick < 60 * SECOND && !dyad.ended) {
            dyad_step(&dyad, &scene, any_care(key, dyad.tick));
            Seen seen = seen_of(&dyad, &scene);
            assert_true(seen.face.kind != FACE_SMILE && seen.face.kind != FACE_LAUGH);
            assert_true(seen.hands.kind != HANDS_REACH_YOU &&
                        seen.hands.kind != HANDS_REACH_THING);
            assert_true(seen.voice.kind != VOICE_SQUEAL &&
                        seen.voice.kind != VOICE_BABBLE);
        }
    }
}

/* Seconds until she has turned back, waiting or chased; 30 when she has not. */
static double back_s(Dyad dyad, const Scenario *scene, bool chased)
{
    for (uint32_t i = 0; i < ticks_of(30); i++) {
        Care care = press(ACT_WAIT, 0);
        if (chased)
            care = i % ticks_of(1.5) < 20 ? press(ACT_WARM, 0) : (Care){0};
        dyad_step(&dyad, scene, care);
        if (dyad.infant.need != NEED_BREAK)
            return i / (double)SECOND;
    }
    return 30;
}

static void waiting_brings_her_back(void **state)
{
    (void)state;
    int soon = 0;
    double waited = 0, chased = 0;
    for (uint64_t seed = 1; seed <= 200; seed++) {
        Scenario scene = needy(NEED_BREAK);
        scene.age_months = 5;
        Dyad dyad;
        assert_true(reach(&dyad, &scene, STEP_SUBTLE, seed));
        go(&dyad, &scene, (Care){0}, .5);
        Dyad twin = dyad;
        int high = seen_of(&dyad, &scene).shoulders;
        go(&twin, &scene, press(ACT_WAIT, 0), .6);
        assert_true(seen_of(&twin, &scene).shoulders <= high - 25);
        double seconds = back_s(dyad, &scene, false);
        soon += seconds >= 3 && seconds <= 9;
        waited += seconds;
        chased += back_s(dyad, &scene, true);
    }
    assert_true(soon >= 180);
    assert_true(chased >= 1.5 * waited);
}

static void the_fitting_act_closes_the_need(void **state)
{
    (void)state;
    Scenario scene = needy(NEED_HUNGER);
    Dyad dyad;
    assert_true(reach(&dyad, &scene, STEP_SUBTLE, 2));
    assert_int_equal(dyad_fit(&dyad, &scene, press(ACT_TEND, THING_FEED)), FIT_YES);
    assert_int_equal(dyad_fit(&dyad, &scene, press(ACT_TEND, THING_CHANGE)), FIT_NOT);
    Dyad late = dyad;
    go(&dyad, &scene, press(ACT_TEND, THING_FEED), 8);
    assert_int_equal(dyad.infant.closed, 1);
    while (late.infant.step != STEP_LOUD)
        dyad_step(&late, &scene, (Care){.act = ACT_STILL});
    /* Arms first, then the bottle; late counts as much. */
    assert_int_equal(dyad_fit(&late, &scene, press(ACT_TEND, THING_FEED)), FIT_PARTLY);
    assert_int_equal(dyad_suited(&late, &scene).act, ACT_HOLD);
    for (uint32_t i = 0; i < ticks_of(15) && late.infant.step == STEP_LOUD; i++)
        dyad_step(&late, &scene, press(ACT_HOLD, 0));
    assert_int_equal(late.infant.step, STEP_CLEAR);
    go(&late, &scene, press(ACT_TEND, THING_FEED), 20);
    assert_int_equal(late.infant.closed, 1);
}

static void the_safe_cot_calms_the_adult(void **state)
{
    (void)state;
    Scenario scene = needy(NEED_UNSOOTHABLE);
    scene.start.stress = .9;
    Dyad dyad;
    assert_true(reach(&dyad, &scene, STEP_LOUD, 4));
    double stress = dyad.caregiver.stress, trust = dyad.infant.trust;
    dyad_step(&dyad, &scene, press(ACT_BREATHE, BREATH_SAFE_COT));
    go(&dyad, &scene, (Care){0}, 29);
    assert_true(dyad.caregiver.away_s > 0);
    go(&dyad, &scene, (Care){0}, 2);
    assert_true(dyad.caregiver.away_s <= 0); /* thirty seconds at most */
    assert_true(dyad.caregiver.stress <= .7 * stress);
    assert_true(dyad.infant.trust >= .99 * trust);
}

static void endings_are_made_or_soft(void **state)
{
    (void)state;
    Scenario scene;
    scenario_begin(&scene);
    scene.seconds = 90;
    scene.soft_at_s = 60;
    Dyad dyad;
    dyad_begin(&dyad, &scene, 6);
    while (!dyad.closing && dyad.tick < 90 * SECOND)
        dyad_step(&dyad, &scene, dyad.tick % 600 < 20 ? press(ACT_WARM, 0) : (Care){0});
    assert_int_equal(dyad.closing, 1);
    assert_true(dyad_seconds(&dyad) >= 45);
    Dyad left = dyad;
    go(&dyad, &scene, press(ACT_WAIT, 0), 2.1);
    assert_int_equal(dyad.ended, ENDED_MADE);
    uint64_t check = dyad.infant.need;
    dyad_step(&dyad, &scene, press(ACT_WARM, 0)); /* after an ending nothing moves */
    assert_true(dyad.infant.need == check && dyad.ended == ENDED_MADE);
    go(&left, &scene, (Care){0}, 31);
    assert_int_equal(left.ended, ENDED_SOFT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(same_inputs_give_same_checks),
        cmocka_unit_test(an_act_begins_and_goes_home_by_itself),
        cmocka_unit_test(hands_in_the_lap_let_the_mind_wander),
        cmocka_unit_test(a_verb_ends_a_slip),
        cmocka_unit_test(a_wrong_try_never_raises_the_step),
        cmocka_unit_test(the_ladder_goes_step_by_step),
        cmocka_unit_test(a_cue_is_a_cluster),
        cmocka_unit_test(a_newborn_does_what_a_newborn_does),
        cmocka_unit_test(waiting_brings_her_back),
        cmocka_unit_test(the_fitting_act_closes_the_need),
        cmocka_unit_test(the_safe_cot_calms_the_adult),
        cmocka_unit_test(endings_are_made_or_soft),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
