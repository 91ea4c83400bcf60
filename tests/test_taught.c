/*
 * What a scene teaches shows in what can be measured there: somebody good enough against
 * one who never lets be and one who is never there. And a tired newborn is let be.
 */
#include "data/level.h"
#include "model/policy.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

enum { PLAYS = 18 };

/* By what one sees it. */
typedef enum Sight {
    BY_TURNS,   /* how often the crest of turn upon turn comes */
    BY_EASE,    /* the share of the time that is no fuss, cry or turned back */
    BY_CRYING,  /* seconds of it */
    BY_IN_STEP, /* the share of the time in step */
    BY_CALM,    /* what strain is left in the carer */
    BY_SETTLED, /* whether she is quiet with somebody there when it ends */
    BY_COUNT
} Sight;

static const struct {
    const char *level;
    Sight by;
} SCENES[] = {
    {"01-quiet-and-awake", BY_TURNS},
    {"02-somethings-up", BY_CRYING},
    {"03-one-of-those-evenings", BY_SETTLED},
    {"04-first-smiles", BY_TURNS},
    {"05-too-much", BY_EASE},
    {"06-minds-wander", BY_EASE},
    {"07-what-are-you-looking-at", BY_IN_STEP},
    {"08-spoon", BY_EASE},
    {"09-gone-and-back", BY_CRYING},
    {"10-off-and-back", BY_EASE},
    {"11-the-dog-barks", BY_CALM},
    {"12-grandpas-turn", BY_EASE},
    {"13-nursery-door", BY_EASE},
    {"14-five-oclock", BY_CRYING},
    {"15-dat", BY_IN_STEP},
    {"16-no-mine", BY_CRYING},
    {"17-i-shouted", BY_CALM},
    {"18-one-more-slide", BY_EASE},
};

/* Sums over the plays; of what is better when it is less, what is better is taken. */
typedef struct Sum {
    double of[BY_COUNT];
} Sum;

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

static Sum play(Bench *bench, PolicyId policy)
{
    Session *session = &bench->session;
    const Scenario *scenario = &bench->level.scenario;
    Sum sum = {0};
    for (uint64_t seed = 1; seed <= PLAYS; seed++) {
        PolicyMind mind = {0};
        session_begin(session, scenario, seed);
        while (!session->dyad.ended) {
            session_step(session, policy_care(&POLICIES[policy], &mind, &session->dyad,
                                              &session->scenario));
        }
        const Dyad *dyad = &session->dyad;
        const Reading *reading = &dyad->reading;
        double coded = reading->coded;
        sum.of[BY_TURNS] += dyad->crest > 0;
        sum.of[BY_EASE] += reading->negative / coded;
        sum.of[BY_CRYING] += dyad->infant.cried_s;
        sum.of[BY_IN_STEP] += reading->in_step / coded;
        sum.of[BY_CALM] += dyad->caregiver.stress;
        sum.of[BY_SETTLED] += dyad_warm(dyad);
    }
    return sum;
}

/* By a fifth of it at least, and by more than a trifle. */
static bool clearly_worse(const Sum *them, const Sum *good, Sight by)
{
    static const double TRIFLE[BY_COUNT] = {
        [BY_EASE] = .03, [BY_CRYING] = 3, [BY_CALM] = .1};
    double theirs = them->of[by], ours = good->of[by];
    switch (by) {
    case BY_TURNS:
    case BY_IN_STEP:
    case BY_SETTLED:
        return theirs < .8 * ours;
    case BY_EASE:
    case BY_CRYING:
    case BY_CALM:
        return theirs > 1.33 * ours + TRIFLE[by] * PLAYS;
    case BY_COUNT:
        break;
    }
    return false;
}

static void test_scenes_teach(void **state)
{
    Bench *bench = *state;
    for (size_t i = 0; i < sizeof SCENES / sizeof *SCENES; i++) {
        Sight by = SCENES[i].by;
        level_open(bench, SCENES[i].level);
        Sum good = play(bench, POLICY_GOOD_ENOUGH),
            chases = play(bench, POLICY_INTRUSIVE), gone = play(bench, POLICY_ABSENT);
        if (!clearly_worse(&chases, &good, by) || !clearly_worse(&gone, &good, by)) {
            fail_msg("%s, measure %d: good enough %.3f, intrusive %.3f, absent %.3f",
                     SCENES[i].level, (int)by, good.of[by] / PLAYS, chases.of[by] / PLAYS,
                     gone.of[by] / PLAYS);
        }
        assert_true(good.of[BY_SETTLED] >= PLAYS - 1);
        assert_int_equal((int)gone.of[BY_SETTLED], 0);
    }
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
        cmocka_unit_test(test_scenes_teach),
        cmocka_unit_test(test_tired_newborn_is_let_be),
    };
    return cmocka_run_group_tests(tests, bench_open, bench_close);
}
