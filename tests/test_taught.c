/*
 * What a scene teaches can be done in it: a tired newborn is let be.
 */
#include "data/level.h"
#include "model/policy.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

typedef struct Bench {
    Level level;
    Session session;
} Bench;

static int bench_open(void **state)
{
    *state = calloc(1, sizeof(Bench));
    return *state ? 0 : -1;
}

static int bench_close(void **state)
{
    free(*state);
    return 0;
}

static void level_open(Bench *bench, const char *name)
{
    char path[256];
    Problems problems = {0};
    snprintf(path, sizeof path, "%s/levels/%s.json", ROOT, name);
    assert_true(level_load(path, "en", &bench->level, &problems));
}

/* Glad of her while she is bright; from the first yawn on she is waited with, or held.
 * She settles without a fuss, and the scene is over. */
static void test_tired_newborn_is_let_be(void **state)
{
    Bench *bench = *state;
    level_open(bench, "01-quiet-and-awake");
    for (uint64_t seed = 1; seed <= 9; seed++) {
        for (int held = 0; held < 2; held++) {
            Session *session = &bench->session;
            PolicyMind mind = {0};
            session_begin(session, &bench->level.scenario, seed);
            while (!session->dyad.ended) {
                Care care = {.act = held ? ACT_HOLD : ACT_WAIT, .vigor = VIGOR_SOFT};
                if (dyad_seconds(&session->dyad) < 80) {
                    care = policy_care(&POLICIES[POLICY_GOOD_ENOUGH], &mind,
                                       &session->dyad, &session->scenario);
                } else {
                    assert_true(session->dyad.infant.step < STEP_CLEAR);
                }
                session_step(session, care);
            }
            assert_int_equal(session->dyad.ended, ENDED_MADE);
            assert_true(dyad_seconds(&session->dyad) < 145);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tired_newborn_is_let_be),
    };
    return cmocka_run_group_tests(tests, bench_open, bench_close);
}
