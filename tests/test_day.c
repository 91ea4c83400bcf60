/*
 * An ordinary day: six short parts drawn by the seed out of the shipped scenes, each
 * taking up what the one before has left.
 */
#include "data/evening.h"
#include "data/figures.h"
#include "data/recording.h"
#include "data/words.h"
#include "model/day.h"
#include "model/policy.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* The day, its scenes, and six sessions; large, so it lies outside the stack. */
typedef struct Bench {
    Level level, scenes[DAY_SCENES_MAX];
    Session sessions[DAY_PARTS_MAX], again;
    Recording recording, read;
    Words words;
    char text[1 << 18];
} Bench;

static int bench_open(void **state)
{
    Bench *bench = calloc(1, sizeof *bench);
    *state = bench;
    Problems problems = {0};
    if (!bench || !level_load(ROOT "/levels/19-ordinary-day.json", "en", &bench->level,
                              &problems)) {
        return -1;
    }
    for (int i = 0; i < bench->level.day.scene_count; i++) {
        if (!level_named(ROOT "/levels", bench->level.day_scenes[i], "en",
                         &bench->scenes[i], &problems)) {
            return -1;
        }
    }
    return 0;
}

static int bench_close(void **state)
{
    free(*state);
    return 0;
}

static Scenario part_of(const Bench *bench, const DayDraw *draw, int part, double age)
{
    Scenario scene = bench->scenes[draw->scene].scenario;
    day_part(&scene, &bench->level.day, part, age, draw->seed);
    return scene;
}

/* Lives through a day; returns what is left in the evening. */
static Carried live(Bench *bench, const Policy *policy, double age, uint64_t seed,
                    DayTally *sum)
{
    const Day *day = &bench->level.day;
    DayDraw draws[DAY_PARTS_MAX];
    Days days[2];
    Carried carried;
    days_begin(&days[0], TEMPERAMENT_EASY, seed);
    days[1] = days[0];
    day_draw(day, age, seed, draws);
    day_wake(&carried, days);
    for (int part = 0; part < day->part_count; part++) {
        Session *session = &bench->sessions[part];
        PolicyMind mind = {0};
        Scenario scene = part_of(bench, &draws[part], part, age);
        day_bring(&scene, day, part, &carried);
        session_begin(session, &scene, draws[part].seed);
        while (!session->dyad.ended) {
            session_step(session, policy_care(policy, &mind, &session->dyad, &scene));
        }
        DayTally tally = day_live(&carried, session, day->parts[part].carer);
        sum->needs += tally.needs;
        sum->met += tally.met;
        sum->done += tally.done;
        sum->waited += tally.waited;
    }
    return carried;
}

/* A scene comes twice only where all others that fit have come, and then it is another
 * variant of it. */
static void check_once(const Day *day, const DayDraw *draws, int part, double age)
{
    int used[DAY_SCENES_MAX] = {0};
    for (int k = 0; k < part; k++) {
        used[draws[k].scene]++;
        if (draws[k].scene == draws[part].scene && used[draws[k].scene] <= 2) {
            assert_int_not_equal(dyad_variant(draws[k].seed),
                                 dyad_variant(draws[part].seed));
        }
    }
    for (int i = 0; i < day->scene_count; i++) {
        const DayScene *scene = &day->scenes[i];
        if (scene->parts >> part & 1 && age >= scene->from_months &&
            age <= scene->to_months) {
            assert_true(used[draws[part].scene] <= used[i]);
        }
    }
}

static void test_draws_by_age(void **state)
{
    const Bench *bench = *state;
    const Day *day = &bench->level.day;
    assert_int_equal(day->part_count, 6);
    for (int i = 0; i < day->age_count; i++) {
        double age = day->ages[i];
        for (uint64_t seed = 1; seed <= 60; seed++) {
            DayDraw draws[DAY_PARTS_MAX], same[DAY_PARTS_MAX];
            day_draw(day, age, seed, draws);
            day_draw(day, age, seed, same);
            for (int part = 0; part < day->part_count; part++) {
                const DayScene *scene = &day->scenes[draws[part].scene];
                assert_true(scene->parts >> part & 1);
                assert_true(age >= scene->from_months && age <= scene->to_months);
                assert_true(draws[part].seed == same[part].seed);
                check_once(day, draws, part, age);
            }
        }
    }
}

/* Whatever scene it becomes, a part keeps the hour, holds a need, and its chores leave
 * time to find each other again. */
static void test_parts_are_short_scenes(void **state)
{
    const Bench *bench = *state;
    const Day *day = &bench->level.day;
    for (uint64_t seed = 1; seed <= 30; seed++) {
        double age = day->ages[seed % (uint64_t)day->age_count];
        DayDraw draws[DAY_PARTS_MAX];
        day_draw(day, age, seed, draws);
        for (int part = 0; part < day->part_count; part++) {
            Scenario scene = part_of(bench, &draws[part], part, age);
            assert_int_equal(scene.time, day->parts[part].time);
            assert_true(scene.seconds <= 60 && scene.soft_at_s < scene.seconds);
            assert_true(scene.second && scene.need_count >= 1);
            int chores = 0;
            for (int i = 0; i < scene.event_count; i++) {
                const Event *event = &scene.events[i];
                assert_true(i == 0 || event->at_s >= scene.events[i - 1].at_s);
                assert_true(event->at_s + event->seconds <= scene.seconds);
                chores += event->kind <= EVENT_PHONE;
            }
            assert_int_equal(chores, day->parts[part].chores ? 2 : 0);
        }
    }
}

static void test_a_day_is_its_seed_and_tapes(void **state)
{
    Bench *bench = *state;
    const Day *day = &bench->level.day;
    DayTally sum = {0};
    live(bench, &POLICIES[POLICY_GOOD_ENOUGH], 9, 4, &sum);
    DayDraw draws[DAY_PARTS_MAX];
    Days days[2];
    Carried carried;
    days_begin(&days[0], TEMPERAMENT_EASY, 4);
    days[1] = days[0];
    day_draw(day, 9, 4, draws);
    day_wake(&carried, days);
    for (int part = 0; part < day->part_count; part++) {
        Scenario scene = part_of(bench, &draws[part], part, 9);
        day_bring(&scene, day, part, &carried);
        const Session *first = &bench->sessions[part];
        assert_int_equal(
            session_replay(&bench->again, &scene, &first->tape, first->tape.ticks), -1);
        assert_true(dyad_check(&bench->again.dyad) == dyad_check(&first->dyad));
        day_live(&carried, &bench->again, day->parts[part].carer);
    }
}

/* More is asked than is answered at once; the chores that were left for her wait. */
static void test_what_a_day_comes_to(void **state)
{
    Bench *bench = *state;
    DayTally good = {0}, none = {0};
    Carried after = {0}, without = {0};
    for (uint64_t seed = 1; seed <= 6; seed++) {
        after = live(bench, &POLICIES[POLICY_GOOD_ENOUGH], 9, seed, &good);
        without = live(bench, &POLICIES[POLICY_NOTHING], 9, seed, &none);
        assert_true(after.days[0].trust > without.days[0].trust);
        assert_true(after.days[1].trust > without.days[1].trust);
    }
    assert_true(good.met * 2 > good.needs && good.met < good.needs);
    assert_true(good.waited > 0 && none.waited == 0 && none.done > good.done);
    assert_true(none.met * 10 < none.needs);
}

/* A worn afternoon is the evening's beginning. */
static void test_state_goes_on(void **state)
{
    Bench *bench = *state;
    const Day *day = &bench->level.day;
    DayDraw draws[DAY_PARTS_MAX];
    day_draw(day, 9, 1, draws);
    Scenario plain = part_of(bench, &draws[4], 4, 9), scene = plain;
    Carried carried = {
        .stress = {.1, .5}, .foreseen = {.3, -.2}, .tiredness = .2, .wariness = .4};
    for (int i = 0; i < 2; i++) {
        days_begin(&carried.days[i], TEMPERAMENT_EASY, 1);
        carried.days[i].trust = i ? .3 : .8;
    }
    day_bring(&scene, day, 4, &carried);
    assert_true(scene.start.trust > .79 && scene.start.second_trust < .31);
    assert_true(scene.start.tiredness > .2 && scene.start.wary > plain.start.wary);
    assert_true(scene.start.second_stress > scene.start.stress);
    assert_true(scene.start.foreseen == .3 && scene.start.second_foreseen == -.2);
    scene = part_of(bench, &draws[3], 3, 9); /* the second carer's afternoon */
    day_bring(&scene, day, 3, &carried);
    assert_true(scene.start.trust < .31 && scene.start.second_trust > .79);
    assert_true(scene.start.foreseen == -.2 && scene.start.second_foreseen == .3);
    session_begin(&bench->again, &scene, 1);
    assert_true(bench->again.dyad.infant.contingency < .36 &&
                bench->again.dyad.other.contingency > .84);
}

/* Who answers everything at once is known for it in the evening, and who was never there
 * for that. */
static void test_what_is_foreseen_goes_on(void **state)
{
    Bench *bench = *state;
    DayTally sum = {0};
    Carried sure = live(bench, &POLICIES[POLICY_PERFECT], 9, 3, &sum);
    Carried usual = live(bench, &POLICIES[POLICY_GOOD_ENOUGH], 9, 3, &sum);
    Carried gone = live(bench, &POLICIES[POLICY_ABSENT], 9, 3, &sum);
    for (int i = 0; i < 2; i++) {
        assert_true(sure.foreseen[i] > .05 && sure.foreseen[i] > usual.foreseen[i]);
        assert_true(gone.foreseen[i] < -.25 && gone.foreseen[i] < usual.foreseen[i]);
    }
}

/* Under five months one thing is asked in a part; from then on as many as it says. */
static void test_the_young_ask_one_thing(void **state)
{
    const Bench *bench = *state;
    const Day *day = &bench->level.day;
    for (uint64_t seed = 1; seed <= 20; seed++) {
        for (int i = 0; i < day->age_count; i++) {
            DayDraw draws[DAY_PARTS_MAX];
            day_draw(day, day->ages[i], seed, draws);
            for (int part = 0; part < day->part_count; part++) {
                Scenario scene = part_of(bench, &draws[part], part, day->ages[i]);
                int most = day->ages[i] < 5 ? 1 : day->parts[part].needs;
                assert_in_range(scene.need_count, 1, most);
                assert_true(scene.needs[0].from_s < scene.soft_at_s);
            }
        }
    }
}

/* A file of one part, with what the baby knew, is played again out of its scene and the
 * day. */
static void test_a_part_is_recorded(void **state)
{
    Bench *bench = *state;
    const Day *day = &bench->level.day;
    DayTally sum = {0};
    Problems problems = {0};
    Carried carried = live(bench, &POLICIES[POLICY_NOVICE], 12, 7, &sum);
    DayDraw draws[DAY_PARTS_MAX];
    day_draw(day, 12, 7, draws);
    const Level *level = &bench->scenes[draws[2].scene];
    Scenario scene = part_of(bench, &draws[2], 2, 12);
    day_bring(&scene, day, 2, &carried);
    scene.familiar = (Familiar){TUNE_RISING, familiar_toy(scene.targets[0])};
    PolicyMind mind = {0};
    Session *session = &bench->sessions[2];
    session_begin(session, &scene, draws[2].seed);
    while (!session->dyad.ended) {
        session_step(session, policy_care(&POLICIES[POLICY_GOOD_ENOUGH], &mind,
                                          &session->dyad, &scene));
    }
    recording_of(session, level, &bench->recording);
    snprintf(bench->recording.day, LEVEL_ID_BYTES, "%s", bench->level.id);
    bench->recording.part = 2;
    bench->recording.age_months = 12;
    long bytes = recording_write(&bench->recording, bench->text, sizeof bench->text);
    assert_true(bytes > 0);
    assert_true(recording_parse(bench->text, (size_t)bytes, "part.tape", &bench->read,
                                &problems));
    Scenario again = level->scenario;
    recording_part(&bench->read, day, &again);
    recording_scene(&bench->read, &again);
    const Tape *tape = &bench->read.tape;
    assert_int_equal(session_replay(&bench->again, &again, tape, tape->ticks), -1);
    assert_true(dyad_check(&bench->again.dyad) == dyad_check(&session->dyad));
}

static void wanted(const Words *words, const char *id)
{
    if (id[0] && !lines_find(&words->lines, id))
        fail_msg("%s is no text", id);
}

/* Whatever has happened in a part, there are words for it, and a face. */
static void test_evening_tells_every_part(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    assert_true(words_load(ROOT "/assets/words/en.json", &bench->words, &problems));
    const PolicyId WHO[] = {POLICY_GOOD_ENOUGH, POLICY_NOTHING, POLICY_INTRUSIVE};
    int mended = 0, by = 0;
    for (int k = 0; k < 18; k++) {
        const Day *day = &bench->level.day;
        DayTally sum = {0};
        live(bench, &POLICIES[WHO[k % 3]], day->ages[k / 2], (uint64_t)k, &sum);
        for (int i = 0; i < day->part_count; i++) {
            EveningPart part;
            evening_part(&bench->sessions[i], &sum, &part);
            assert_true(part.ask_count > 0 || part.last[0]);
            assert_true(part.tick <= bench->sessions[i].tape.ticks);
            wanted(&bench->words, part.last);
            for (int ask = 0; ask < part.ask_count; ask++) {
                wanted(&bench->words, part.asks[ask]);
                wanted(&bench->words, part.hows[ask]);
                mended += strcmp(part.hows[ask], "day.how.mended") == 0;
                by += strcmp(part.hows[ask], "day.how.let_go") == 0;
            }
        }
    }
    assert_true(mended > 0 && by > 0);
}

/* In words, and half is already plenty. */
static void test_figures_in_words(void **state)
{
    Bench *bench = *state;
    static const struct {
        uint32_t in_step, met;
        const char *step, *need;
    } ROWS[] = {{0, 0, "figures.step.little", "figures.need.few"},
                {20, 30, "figures.step.quarter", "figures.need.some"},
                {33, 50, "figures.step.third", "figures.need.half"},
                {50, 70, "figures.step.half", "figures.need.more"},
                {100, 100, "figures.step.most", "figures.need.most"}};
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Figures figures = {ROWS[i].in_step, 100, ROWS[i].met, 100, 6};
        assert_string_equal(figures_step(&figures), ROWS[i].step);
        assert_string_equal(figures_need(&figures), ROWS[i].need);
        wanted(&bench->words, ROWS[i].step);
        wanted(&bench->words, ROWS[i].need);
    }
    assert_string_equal(figures_step(&(Figures){0}), "figures.step.little");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_draws_by_age),
        cmocka_unit_test(test_parts_are_short_scenes),
        cmocka_unit_test(test_a_day_is_its_seed_and_tapes),
        cmocka_unit_test(test_what_a_day_comes_to),
        cmocka_unit_test(test_state_goes_on),
        cmocka_unit_test(test_what_is_foreseen_goes_on),
        cmocka_unit_test(test_the_young_ask_one_thing),
        cmocka_unit_test(test_a_part_is_recorded),
        cmocka_unit_test(test_evening_tells_every_part),
        cmocka_unit_test(test_figures_in_words),
    };
    return cmocka_run_group_tests(tests, bench_open, bench_close);
}
