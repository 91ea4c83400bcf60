/* Branches: the same answer gives the same run, another parts only after it. */

#include "data/level.h"
#include "model/branch.h"
#include "model/guess.h"
#include "model/notice.h"
#include "model/policy.h"
#include "view/rerun.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

static const char *const SCENES[] = {
    ROOT "/levels/01-quiet-and-awake.json", ROOT "/levels/05-too-much.json",
    ROOT "/levels/09-gone-and-back.json", ROOT "/levels/16-no-mine.json"};
enum { SCENE_COUNT = sizeof SCENES / sizeof *SCENES };

/* One scene, played once, and room to play it otherwise. */
typedef struct Case {
    Level level;
    Session first, second;
} Case;

static Case *case_of(const char *path, uint64_t seed)
{
    Case *here = calloc(1, sizeof *here);
    Problems problems = {0};
    assert_non_null(here);
    assert_true(level_load(path, "en", &here->level, &problems));
    PolicyMind mind = {0};
    const Scenario *scenario = &here->level.scenario;
    session_begin(&here->first, scenario, seed);
    while (!here->first.dyad.ended)
        session_step(&here->first, policy_care(&POLICIES[POLICY_GOOD_ENOUGH], &mind,
                                               &here->first.dyad, scenario));
    return here;
}

static void same_runs(const Session *a, const Session *b)
{
    assert_int_equal(branch_parts(&a->tape, &b->tape), -1);
    assert_int_equal(a->tape.ticks, b->tape.ticks);
    assert_int_equal(a->tape.check_count, b->tape.check_count);
    assert_memory_equal(a->tape.checks, b->tape.checks,
                        (size_t)a->tape.check_count * sizeof *a->tape.checks);
    assert_true(dyad_check(&a->dyad) == dyad_check(&b->dyad));
    assert_int_equal(a->dyad.ended, b->dyad.ended);
    assert_int_equal(a->log.serve_count, b->log.serve_count);
}

/* From any serve: told up to there, then answered by hand with what was answered. */
static void the_same_answer_gives_the_same_run(void **state)
{
    (void)state;
    for (int i = 0; i < SCENE_COUNT; i++) {
        Case *here = case_of(SCENES[i], 7 + (uint64_t)i);
        const Tape *tape = &here->first.tape;
        const Scenario *scenario = &here->level.scenario;
        assert_true(here->first.log.serve_count > 2);
        for (int s = 0; s < here->first.log.serve_count; s += 3) {
            uint32_t from = rerun_seen(&here->first.log.serves[s]);
            session_replay(&here->second, scenario, tape, from);
            assert_int_equal(here->second.dyad.tick, from);
            int cursor = 0;
            while (!here->second.dyad.ended)
                session_step(&here->second,
                             tape_care(tape, here->second.dyad.tick, &cursor));
            same_runs(&here->first, &here->second);
            cursor = 0;
            Answer same = {
                .from = from, .ticks = 1, .care = tape_care(tape, from, &cursor)};
            branch_play(&here->second, scenario, tape, &same, UINT32_MAX);
            same_runs(&here->first, &here->second);
        }
        free(here);
    }
}

static void another_answer_parts_only_after_it(void **state)
{
    (void)state;
    static const Act TRIED[] = {ACT_WARM, ACT_HOLD, ACT_WAIT, ACT_NONE};
    for (int i = 0; i < SCENE_COUNT; i++) {
        Case *here = case_of(SCENES[i], 3);
        const Tape *tape = &here->first.tape;
        int middle = here->first.log.serve_count / 2, parted = 0;
        uint32_t from = rerun_seen(&here->first.log.serves[middle]);
        int second = (int)(from / TICKS_PER_SECOND);
        for (int k = 0; k < 4; k++) {
            Answer answer = {.from = from,
                             .ticks = 3 * TICKS_PER_SECOND,
                             .care = {.act = (uint8_t)TRIED[k], .vigor = VIGOR_ORDINARY},
                             .rests = true};
            branch_play(&here->second, &here->level.scenario, tape, &answer, UINT32_MAX);
            int parts = branch_parts(tape, &here->second.tape);
            assert_true(parts == -1 || parts >= second);
            assert_memory_equal(tape->checks, here->second.tape.checks,
                                (size_t)second * sizeof *tape->checks);
            parted += parts >= 0 && parts <= second + 4;
        }
        assert_true(parted >= 3); /* at most one of them is what was done */
        free(here);
    }
}

/* The picture at a tick is the same by going there and by going there once more from
 * elsewhere; steps go from serve to serve and back. */
static void going_there_does_not_depend_on_the_way(void **state)
{
    (void)state;
    Case *here = case_of(SCENES[1], 5);
    Rerun *a = calloc(1, sizeof *a), *b = calloc(1, sizeof *b);
    assert_non_null(a);
    assert_non_null(b);
    const Tape *tape = &here->first.tape;
    const Scenario *scenario = &here->level.scenario;
    const Log *log = &here->first.log;
    rerun_seek(b, scenario, tape, tape->ticks);
    for (int i = 0; i < 300; i++)
        rerun_step(b, tape);
    assert_int_equal(b->session.dyad.tick, tape->ticks);
    uint32_t tick = 0, count = 0;
    for (uint32_t next = rerun_serve(log, 0, 1); next != tick;
         next = rerun_serve(log, tick, 1)) {
        assert_true(next > tick);
        tick = next;
        count++;
        rerun_seek(a, scenario, tape, tick);
        rerun_seek(b, scenario, tape, tick);
        assert_memory_equal(&a->pose.rig, &b->pose.rig, sizeof a->pose.rig);
        assert_true(dyad_check(&a->session.dyad) == dyad_check(&b->session.dyad));
    }
    assert_int_equal(count, log->serve_count);
    for (uint32_t back = rerun_serve(log, tick, -1); back != tick;
         back = rerun_serve(log, tick, -1)) {
        assert_true(back < tick);
        tick = back;
        count--;
    }
    assert_int_equal(count, 1);
    free(a);
    free(b);
    free(here);
}

/* After a hold: her last serve, but not one that only just began; else the beginning. */
static void a_hold_comes_back_at_her_last_serve(void **state)
{
    (void)state;
    Log *log = calloc(1, sizeof *log);
    assert_non_null(log);
    assert_int_equal(rerun_last(log, 500), 0);
    log->serves[0].tick = 100;
    log->serves[1].tick = 200;
    log->serve_count = 2;
    assert_int_equal(rerun_last(log, 99), 0);
    assert_int_equal(rerun_last(log, 100), 0);
    assert_int_equal(rerun_last(log, 100 + TICKS_PER_SECOND), 100);
    assert_int_equal(rerun_last(log, 201), 100);
    assert_int_equal(rerun_last(log, 900), 200);
    free(log);
}

static void notices_rise_and_are_kept_once(void **state)
{
    (void)state;
    Tape *tape = calloc(1, sizeof *tape);
    assert_non_null(tape);
    assert_true(tape_notice(tape, 50));
    assert_true(tape_notice(tape, 20));
    assert_false(tape_notice(tape, 50));
    for (uint32_t i = 0; i < 100; i++)
        tape_notice(tape, i * 37 % 101);
    assert_int_equal(tape->notice_count, TAPE_NOTICES_MAX);
    for (int i = 1; i < tape->notice_count; i++)
        assert_true(tape->notices[i] > tape->notices[i - 1]);
    free(tape);
}

/* What is shown beside a notice had begun to show by then. */
static void a_sign_is_no_later_than_the_notice(void **state)
{
    (void)state;
    for (int i = 0; i < SCENE_COUNT; i++) {
        Case *here = case_of(SCENES[i], 11);
        const Log *log = &here->first.log;
        int found = 0;
        for (uint32_t tick = 0; tick < here->first.tape.ticks; tick += 40) {
            uint32_t sign = notice_sign(log, tick);
            assert_true(sign <= tick);
            found += sign > 0;
        }
        assert_true(found > 10);
        assert_int_equal(notice_sign(log, 0), 0);
        free(here);
    }
}

/* One of two readings is what is asked, and which of them changes from need to need. */
static void two_readings_hold_the_truth_in_no_order(void **state)
{
    (void)state;
    int first = 0, second = 0;
    for (uint64_t seed = 1; seed <= 12; seed++) {
        Case *here = case_of(SCENES[seed % SCENE_COUNT], seed);
        const Tape *tape = &here->first.tape;
        int cursor = 0;
        Need before = NEED_NONE;
        session_begin(&here->second, &here->level.scenario, tape->seed);
        while (!here->second.dyad.ended) {
            session_step(&here->second, tape_care(tape, here->second.dyad.tick, &cursor));
            Need likely[2], asked = dyad_asked(&here->second.dyad);
            guess_of(&here->second.dyad, likely);
            bool none = asked == NEED_NONE || asked == NEED_UNSOOTHABLE;
            assert_true(none || likely[0] == asked || likely[1] == asked);
            assert_true(asked == NEED_NONE || likely[0] != likely[1]);
            first += !none && asked != before && likely[0] == asked;
            second += !none && asked != before && likely[1] == asked;
            before = asked;
        }
        free(here);
    }
    assert_true(first > 5 && second > 5);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_same_answer_gives_the_same_run),
        cmocka_unit_test(another_answer_parts_only_after_it),
        cmocka_unit_test(going_there_does_not_depend_on_the_way),
        cmocka_unit_test(a_hold_comes_back_at_her_last_serve),
        cmocka_unit_test(notices_rise_and_are_kept_once),
        cmocka_unit_test(a_sign_is_no_later_than_the_notice),
        cmocka_unit_test(two_readings_hold_the_truth_in_no_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
