/* Sessions: how they end, what they keep, and that a tape plays again. */

#include "model/policy.h"
#include "model/session.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdlib.h>

enum { SECOND = TICKS_PER_SECOND };

static Care press(Act act, int choice)
{
    return (Care){
        .act = (uint8_t)act, .vigor = VIGOR_ORDINARY, .choice = (uint8_t)choice};
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

static Session *played(const Scenario *scene, PolicyId policy, uint64_t seed)
{
    Session *session = calloc(1, sizeof *session);
    assert_non_null(session);
    PolicyMind mind = {0};
    session_begin(session, scene, seed);
    while (session->dyad.ended == ENDED_NOT)
        session_step(session,
                     policy_care(&POLICIES[policy], &mind, &session->dyad, scene));
    return session;
}

static void nothing_and_everything_end_softly(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 30; seed++) {
        Scenario scene = needy(seed % 2 ? NEED_HUNGER : NEED_BREAK);
        scene.seconds = 90;
        scene.soft_at_s = 60;
        static const PolicyId ways[] = {POLICY_NOTHING, POLICY_MASHER};
        for (int i = 0; i < 2; i++) {
            Session *session = played(&scene, ways[i], seed);
            assert_int_equal(session->dyad.ended, ENDED_SOFT);
            assert_int_equal(session->dyad.crest, 0);
            assert_true(dyad_seconds(&session->dyad) <= 90.1);
            free(session);
        }
    }
}

static double in_step(const Scenario *scene, PolicyId policy)
{
    double share = 0;
    for (uint64_t seed = 1; seed <= 30; seed++) {
        Session *session = played(scene, policy, seed);
        share += (double)session->dyad.reading.in_step / session->dyad.reading.coded;
        free(session);
    }
    return share / 30;
}

static void a_still_face_is_never_in_step(void **state)
{
    (void)state;
    Scenario scene;
    scenario_begin(&scene);
    double good = in_step(&scene, POLICY_GOOD_ENOUGH);
    assert_true(good > .1 && good < .6);
    assert_true(in_step(&scene, POLICY_STILL_FACE) < good / 2);
    assert_true(in_step(&scene, POLICY_ABSENT) < good / 2);
}

static void a_tape_plays_again(void **state)
{
    (void)state;
    Scenario scene = needy(NEED_BREAK);
    Session *session = played(&scene, POLICY_GOOD_ENOUGH, 21),
            *again = calloc(1, sizeof *again);
    assert_non_null(again);
    assert_int_equal(session_replay(again, &scene, &session->tape, UINT32_MAX), -1);
    assert_true(dyad_check(&again->dyad) == dyad_check(&session->dyad));
    assert_memory_equal(again->log.infant, session->log.infant,
                        (size_t)session->log.code_count);
    assert_int_equal(again->log.serve_count, session->log.serve_count);
    session->tape.checks[9] ^= 1;
    assert_int_equal(session_replay(again, &scene, &session->tape, UINT32_MAX), 9);
    free(again);
    free(session);
}

static void a_full_tape_ends_softly(void **state)
{
    (void)state;
    Scenario scene;
    scenario_begin(&scene);
    scene.seconds = scene.soft_at_s = 600;
    Session *session = calloc(1, sizeof *session);
    assert_non_null(session);
    session_begin(session, &scene, 1);
    for (uint32_t tick = 0; tick < 600 * SECOND && !session->dyad.ended; tick++)
        session_step(session, press(tick % 2 ? ACT_LOOK : ACT_WARM, 0));
    assert_int_equal(session->dyad.ended, ENDED_SOFT);
    assert_int_equal(session->tape.change_count, TAPE_CHANGES_MAX);
    free(session);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_and_everything_end_softly),
        cmocka_unit_test(a_still_face_is_never_in_step),
        cmocka_unit_test(a_tape_plays_again),
        cmocka_unit_test(a_full_tape_ends_softly),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
