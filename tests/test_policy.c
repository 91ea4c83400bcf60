/* Scripted caregivers: named, repeatable, without a trace on a tape but their care. */

#include "data/files.h"
#include "data/level.h"
#include "model/policy.h"
#include "model/session.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>

static Session *session_new(void)
{
    Session *session = malloc(sizeof *session);
    assert_non_null(session);
    return session;
}

/* Play with one hunger in it, so that needs are answered as well. */
static void scene(Scenario *scenario)
{
    scenario_begin(scenario);
    scenario->need_count = 1;
    scenario->needs[0] = (NeedPlan){.need = NEED_HUNGER,
                                    .from_s = 30,
                                    .strength = .5,
                                    .ladder_s = {8, 15, 20},
                                    .variants = 7};
    scenario->tend_count = 2;
    scenario->tend[0] = THING_FEED;
    scenario->tend[1] = THING_CHANGE;
}

static void play(Session *session, const Scenario *scenario, PolicyId policy,
                 uint64_t seed)
{
    PolicyMind mind = {0};
    session_begin(session, scenario, seed);
    while (session->dyad.ended == ENDED_NOT)
        session_step(session,
                     policy_care(&POLICIES[policy], &mind, &session->dyad, scenario));
}

static void every_policy_has_a_name(void **state)
{
    (void)state;
    for (int i = 0; i < POLICY_COUNT; i++) {
        assert_non_null(POLICIES[i].name);
        assert_int_equal(policy_named(POLICIES[i].name), i);
    }
    assert_int_equal(policy_named("nobody"), POLICY_COUNT);
}

static void every_policy_lets_the_scene_end(void **state)
{
    (void)state;
    Scenario scenario;
    scene(&scenario);
    Session *session = session_new();
    for (int i = 0; i < POLICY_COUNT; i++) {
        play(session, &scenario, (PolicyId)i, 3);
        assert_int_not_equal(session->dyad.ended, ENDED_NOT);
        assert_int_not_equal(session->dyad.ended, ENDED_SKIPPED);
    }
    free(session);
}

static void the_same_seed_plays_the_same(void **state)
{
    (void)state;
    Scenario scenario;
    scene(&scenario);
    Session *one = session_new(), *two = session_new();
    for (int i = 0; i < POLICY_COUNT; i++) {
        play(one, &scenario, (PolicyId)i, 7);
        play(two, &scenario, (PolicyId)i, 7);
        assert_int_equal(one->tape.ticks, two->tape.ticks);
        assert_true(dyad_check(&one->dyad) == dyad_check(&two->dyad));
    }
    free(one);
    free(two);
}

/* The tape of its care alone must bring the very same session. */
static void a_policy_leaves_nothing_but_its_care(void **state)
{
    (void)state;
    Scenario scenario;
    scene(&scenario);
    Session *played = session_new(), *again = session_new();
    for (int i = 0; i < POLICY_COUNT; i++) {
        play(played, &scenario, (PolicyId)i, 11);
        int differs = session_replay(again, &scenario, &played->tape, played->tape.ticks);
        assert_int_equal(differs, -1);
        assert_true(dyad_check(&played->dyad) == dyad_check(&again->dyad));
        assert_int_equal(played->dyad.ended, again->dyad.ended);
    }
    free(played);
    free(again);
}

/* Share of quarter seconds in step, over `seeds` sessions. */
static double in_step(Session *session, const Scenario *scenario, PolicyId policy,
                      int seeds)
{
    double part = 0, whole = 0;
    for (int seed = 1; seed <= seeds; seed++) {
        play(session, scenario, policy, (uint64_t)seed);
        part += session->dyad.reading.in_step;
        whole += session->dyad.reading.coded;
    }
    return whole > 0 ? part / whole : 0;
}

/* Same phase is not enough: nobody there, nobody in step (decisions.md 13). */
static void who_is_not_there_is_not_in_step(void **state)
{
    (void)state;
    Scenario scenario;
    scenario_begin(&scenario);
    Session *session = session_new();
    double good = in_step(session, &scenario, POLICY_GOOD_ENOUGH, 40);
    assert_true(good > 0);
    assert_true(in_step(session, &scenario, POLICY_STILL_FACE, 40) <= good);
    assert_true(in_step(session, &scenario, POLICY_ABSENT, 40) <= good);
    free(session);
}

/* Sessions of each policy and level; the lab plays 200. */
enum { PLAYS = 10 };

/* What those sessions of one policy come to. */
typedef struct Sum {
    int made, soft, crests, ruptures;
} Sum;

static Sum sum_of(Session *session, const Scenario *scenario, PolicyId policy)
{
    Sum sum = {0};
    for (uint64_t seed = 1; seed <= PLAYS; seed++) {
        play(session, scenario, policy, seed);
        sum.made += session->dyad.ended == ENDED_MADE;
        sum.soft += session->dyad.ended == ENDED_SOFT;
        sum.crests += session->dyad.crest > 0;
        sum.ruptures += session->dyad.reading.ruptures;
    }
    return sum;
}

/* Warm under good-enough and repairing, soft under absent, rough under intrusive. */
static void level_is_played(Session *session, const Scenario *scenario)
{
    Sum good = sum_of(session, scenario, POLICY_GOOD_ENOUGH);
    Sum absent = sum_of(session, scenario, POLICY_ABSENT);
    assert_true(good.made >= PLAYS * 9 / 10);
    assert_true(sum_of(session, scenario, POLICY_REPAIRING).made >= PLAYS * 9 / 10);
    assert_int_equal(absent.soft, PLAYS);
    assert_int_equal(absent.crests, 0);
    assert_true(sum_of(session, scenario, POLICY_INTRUSIVE).ruptures > good.ruptures);
    assert_true(sum_of(session, scenario, POLICY_HOVERING).crests <= PLAYS / 10);
}

static void every_shipped_level_is_played(void **state)
{
    (void)state;
    enum { MOST = 64 };
    char(*names)[FILES_PATH_BYTES] = malloc(MOST * sizeof *names);
    Level *level = malloc(sizeof *level);
    Session *session = session_new();
    assert_true(names != NULL && level != NULL);
    Problems problems = {0};
    int count = files_list(ROOT "/levels", ".json", names, MOST, &problems);
    assert_true(count >= 3);
    for (int i = 0; i < count; i++) {
        char path[2 * FILES_PATH_BYTES];
        snprintf(path, sizeof path, "%s/levels/%.511s", ROOT, names[i]);
        assert_true(level_load(path, "en", level, &problems));
        level_is_played(session, &level->scenario);
    }
    free(names);
    free(level);
    free(session);
}

/* A cue is a cluster: one channel never decides, but for a cry. */
static void one_sign_alone_says_nothing(void **state)
{
    (void)state;
    Seen seen = {.gaze = GAZE_AT_FACE};
    assert_int_equal(policy_openness(&seen), OPEN_TO_YOU);
    seen.hands = (Sign){HANDS_MOUTH, 200};
    assert_int_equal(policy_openness(&seen), OPEN_TO_YOU);
    seen.mouth = (Sign){MOUTH_ROOT, 200};
    assert_int_equal(policy_openness(&seen), NEEDS_SUBTLE);
    seen.voice = (Sign){VOICE_CRY, 200};
    assert_int_equal(policy_openness(&seen), NEEDS_LOUD);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_policy_has_a_name),
        cmocka_unit_test(every_policy_lets_the_scene_end),
        cmocka_unit_test(the_same_seed_plays_the_same),
        cmocka_unit_test(a_policy_leaves_nothing_but_its_care),
        cmocka_unit_test(who_is_not_there_is_not_in_step),
        cmocka_unit_test(every_shipped_level_is_played),
        cmocka_unit_test(one_sign_alone_says_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
