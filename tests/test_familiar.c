/*
 * What she knows from earlier scenes: the tune hummed in arms and the toy offered in
 * play. Without either every tick is what it was.
 */
#include "data/level.h"
#include "model/policy.h"
#include "model/session.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { SEEDS = 60 };

static Scenario load(const char *name)
{
    static Level level;
    char path[128];
    Problems problems = {0};
    snprintf(path, sizeof path, ROOT "/levels/%s.json", name);
    assert_true(level_load(path, "en", &level, &problems));
    return level.scenario;
}

/* Seconds until a cry about company is over in arms. */
static double calms_s(const Scenario *scenario, uint64_t seed)
{
    Dyad dyad;
    dyad_begin(&dyad, scenario, seed);
    bool cried = false;
    while (!dyad.ended && dyad_seconds(&dyad) < 200) {
        cried = cried || dyad.infant.step >= STEP_CLEAR;
        Care care = {.act = cried ? ACT_HOLD : ACT_ELSEWHERE, .vigor = VIGOR_ORDINARY};
        dyad_step(&dyad, scenario, care);
        if (cried && dyad.infant.need == NEED_NONE)
            return dyad_seconds(&dyad);
    }
    return 200;
}

static void test_tune_calms_sooner(void **state)
{
    (void)state;
    Scenario plain;
    scenario_begin(&plain);
    plain.need_count = 1;
    plain.needs[0] = (NeedPlan){.need = NEED_NEAR,
                                .from_s = 2,
                                .strength = .8,
                                .ladder_s = {2, 3, 8},
                                .variants = 7};
    Scenario knows = plain;
    knows.familiar.tune = TUNE_ROCKING;
    double without = 0, with = 0;
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        without += calms_s(&plain, seed);
        with += calms_s(&knows, seed);
    }
    assert_true(with < .97 * without && with > .7 * without);
}

/* Three seconds into the arms the hum begins, and she brightens to it. */
static void test_tune_brightens(void **state)
{
    (void)state;
    double valence[2] = {0, 0};
    for (int known = 0; known < 2; known++) {
        Scenario scenario = load("10-off-and-back");
        scenario.familiar.tune = known ? TUNE_RISING : TUNE_NONE;
        for (uint64_t seed = 1; seed <= SEEDS; seed++) {
            Dyad dyad;
            dyad_begin(&dyad, &scenario, seed);
            while (dyad_seconds(&dyad) < 18.8)
                dyad_step(&dyad, &scenario,
                          (Care){.act = dyad_seconds(&dyad) > 15 ? ACT_HOLD : ACT_NONE});
            valence[known] += dyad.infant.valence / SEEDS;
        }
    }
    assert_true(valence[1] > valence[0] + .03);
}

static void test_toy_is_looked_at_first(void **state)
{
    (void)state;
    double at[2] = {0, 0};
    for (int known = 0; known < 2; known++) {
        Scenario scenario = load("10-off-and-back");
        int ball = 0;
        scenario.familiar.toy = known ? TOY_BALL : TOY_NONE;
        scenario.event_count = 0;
        while (scenario.targets[ball] != TARGET_BALL)
            ball++;
        if (known)
            assert_int_equal(familiar_target(&scenario), ball);
        for (uint64_t seed = 1; seed <= SEEDS; seed++) {
            Dyad dyad;
            dyad_begin(&dyad, &scenario, seed);
            while (!dyad.ended && dyad_seconds(&dyad) < 40) {
                dyad_step(&dyad, &scenario, (Care){0});
                at[known] +=
                    dyad.infant.gaze == GAZE_AT_THING && dyad.infant.gaze_target == ball;
            }
        }
    }
    assert_true(at[1] > 1.3 * at[0]);
}

static void test_offered_toy_brightens(void **state)
{
    (void)state;
    double valence[2] = {0, 0};
    for (int known = 0; known < 2; known++) {
        Scenario scenario;
        scenario_begin(&scenario);
        scenario.tend[0] = THING_TOY;
        scenario.tend_count = 1;
        scenario.familiar.toy = known ? TOY_RATTLE : TOY_NONE;
        for (uint64_t seed = 1; seed <= SEEDS; seed++) {
            Dyad dyad;
            dyad_begin(&dyad, &scenario, seed);
            while (dyad_seconds(&dyad) < 6) {
                bool offers = dyad_seconds(&dyad) > 4 && dyad_seconds(&dyad) < 4.5;
                Care care = {.act = offers ? ACT_TEND : ACT_NONE,
                             .choice = offers ? THING_TOY : 0};
                dyad_step(&dyad, &scenario, care);
            }
            valence[known] += dyad.infant.valence / SEEDS;
        }
    }
    assert_true(valence[1] > valence[0] + .03);
}

/* A toy that is not in the room, and a tune without arms, change nothing at all. */
static void test_without_them_nothing_changes(void **state)
{
    (void)state;
    Scenario plain = load("07-what-are-you-looking-at"), other = plain;
    other.familiar = (Familiar){TUNE_FALLING, TOY_DIGGER};
    for (uint64_t seed = 1; seed <= 3; seed++) {
        Dyad a, b;
        dyad_begin(&a, &plain, seed);
        dyad_begin(&b, &other, seed);
        for (int tick = 0; tick < 40 * TICKS_PER_SECOND; tick++) {
            Care care = {.act = tick / 120 % 3 == 1 ? ACT_WARM : ACT_NONE};
            dyad_step(&a, &plain, care);
            dyad_step(&b, &other, care);
        }
        assert_true(dyad_check(&a) == dyad_check(&b));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tune_calms_sooner),
        cmocka_unit_test(test_tune_brightens),
        cmocka_unit_test(test_toy_is_looked_at_first),
        cmocka_unit_test(test_offered_toy_brightens),
        cmocka_unit_test(test_without_them_nothing_changes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
