/* The slow layer: what many days teach, and crying by the minute. */

#include "model/bouts.h"
#include "model/crying.h"
#include "model/noise.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

enum { SEEDS = 150, DAYS = 20 };

/* Easy, slow to warm and intense as often as in the field (NYLS). */
static Temperament mixed(int seed)
{
    int at = seed * 618 % 1000;
    return at < 615   ? TEMPERAMENT_EASY
           : at < 845 ? TEMPERAMENT_SLOW
                      : TEMPERAMENT_INTENSE;
}

typedef struct Mean {
    double trust, trusted, ease, resilience;
} Mean;

static Mean mean_of(const Habit *habit, const Closing *closings)
{
    Mean mean = {0};
    for (int seed = 0; seed < SEEDS; seed++) {
        Days days;
        days_begin(&days, mixed(seed), (uint64_t)seed);
        days_run(&days, habit, closings, DAYS);
        mean.trust += days.trust / SEEDS;
        mean.trusted += days_trusted(days.trust) / SEEDS;
        mean.ease += days_ease(&days, habit) / SEEDS;
        mean.resilience += days.resilience / SEEDS;
    }
    return mean;
}

static void even(Closing *closings)
{
    for (int kind = 0; kind < EPISODE_COUNT; kind++)
        closing_even(&closings[kind], 1);
}

static Mean mean_met(double met)
{
    Closing closings[EPISODE_COUNT];
    even(closings);
    Habit habit = {.name = "dial",
                   .attends = {met, met, met, met, met},
                   .coordination = .4,
                   .mends = .8,
                   .block = 1};
    return mean_of(&habit, closings);
}

static void test_half_is_enough(void **state)
{
    (void)state;
    double all = mean_met(1).trusted;
    assert_true(mean_met(.5).trusted >= .88 * all);
    assert_true(mean_met(.2).trusted <= .3);
    double third = mean_met(.3).trusted;
    assert_true(third >= .3 && third <= .55);
}

/* Late but to the end is as good as at once; at once and left half-way is not. */
static void test_completion_not_promptness(void **state)
{
    (void)state;
    Closing closings[EPISODE_COUNT];
    even(closings);
    double prompt = mean_of(&HABITS[HABIT_PERFECT], closings).trusted;
    assert_true(mean_of(&HABITS[HABIT_SLOW], closings).trusted >= .9 * prompt);
    assert_true(mean_of(&HABITS[HABIT_ABANDONING], closings).trusted <= .55);
}

static void test_comfort_weighs_more_than_play(void **state)
{
    (void)state;
    Closing closings[EPISODE_COUNT];
    even(closings);
    double absent = mean_of(&HABITS[HABIT_ABSENT], closings).trust;
    double comfort = mean_of(&HABITS[HABIT_COMFORT_ONLY], closings).trust - absent;
    double play = mean_of(&HABITS[HABIT_PLAY_ONLY], closings).trust - absent;
    assert_true(comfort >= 2 * play);
}

/* Too little and too much coordination are both less than the middle. */
static void test_the_middle_is_best(void **state)
{
    (void)state;
    Closing closings[EPISODE_COUNT];
    even(closings);
    double ease[11];
    int best = 0;
    for (int i = 0; i <= 10; i++) {
        Habit habit = HABITS[HABIT_GOOD_ENOUGH];
        habit.coordination = i / 10.0;
        ease[i] = mean_of(&habit, closings).ease;
        if (ease[i] > ease[best])
            best = i;
    }
    assert_true(best >= 3 && best <= 6);
    assert_true(ease[10] >= .5 * ease[best] && ease[10] <= .9 * ease[best]);
    assert_true(ease[10] > ease[0]);
}

/* The order of science.md 9, closings measured from bouts. */
static void test_orderings(void **state)
{
    (void)state;
    static const HabitId EQUAL[] = {HABIT_PERFECT, HABIT_SLOW, HABIT_COMFORT_ONLY,
                                    HABIT_REPAIRING, HABIT_GOOD_ENOUGH};
    static const HabitId FALLING[] = {HABIT_ERRATIC, HABIT_PLAY_ONLY, HABIT_INTRUSIVE,
                                      HABIT_FRIGHTENING, HABIT_ABSENT};
    double trusted[HABIT_COUNT], least = 1;
    Mean means[HABIT_COUNT];
    for (int i = 0; i < HABIT_COUNT; i++) {
        Closing closings[EPISODE_COUNT];
        BoutPlan plan = {.policy = &POLICIES[HABITS[i].policy], .age_months = 4};
        for (int kind = 0; kind < EPISODE_COUNT; kind++)
            closing_measure(&closings[kind], (Episode)kind, &plan, 6);
        means[i] = mean_of(&HABITS[i], closings);
        trusted[i] = means[i].trusted;
    }
    for (int i = 0; i < 5; i++) {
        assert_true(trusted[EQUAL[i]] >= .92);
        least = trusted[EQUAL[i]] < least ? trusted[EQUAL[i]] : least;
    }
    for (int i = 0; i < 5; i++) {
        assert_true(trusted[FALLING[i]] < least);
        least = trusted[FALLING[i]];
    }
    assert_true(means[HABIT_COMFORT_ONLY].ease < means[HABIT_GOOD_ENOUGH].ease);
    assert_true(means[HABIT_REPAIRING].resilience > means[HABIT_PERFECT].resilience);
}

/* Care matters more to those who are distressed much. */
static void test_temperament_and_care(void **state)
{
    (void)state;
    Closing closings[EPISODE_COUNT];
    even(closings);
    double slope[TEMPERAMENT_COUNT] = {0};
    for (int kind = 0; kind < TEMPERAMENT_COUNT; kind++)
        for (int met = 0; met <= 1; met++)
            for (int seed = 0; seed < SEEDS; seed++) {
                Habit habit = {.attends = {met, met, met, 1, 1}, .coordination = .4};
                Days days;
                days_begin(&days, (Temperament)kind, (uint64_t)seed);
                days_run(&days, &habit, closings, DAYS);
                slope[kind] += (met ? 1 : -1) * days.trust / SEEDS;
            }
    assert_true(slope[TEMPERAMENT_INTENSE] >= 1.3 * slope[TEMPERAMENT_EASY]);
}

static void test_every_step_stays_in_range(void **state)
{
    (void)state;
    for (int seed = 0; seed < 300; seed++) {
        uint64_t key = noise_key((uint64_t)seed, NOISE_POLICY);
        Closing closings[EPISODE_COUNT];
        even(closings);
        Habit habit = HABITS[seed % HABIT_COUNT];
        habit.frightens = noise_unit(key, 0, 0);
        habit.coordination = noise_unit(key, 0, 1);
        Days days, again;
        days_begin(&days, mixed(seed), (uint64_t)seed);
        for (int i = 0; i < 300; i++) {
            days_step(&days, &habit, closings);
            if (!(days.trust >= 0 && days.trust <= 1 && days.fast >= 0 &&
                  days.fast <= 1 && days.unpredictable >= 0 && days.unpredictable <= 1 &&
                  days.resilience >= 0 && days.resilience <= 1))
                fail_msg("seed %d: out of range at episode %d", seed, i);
        }
        days_begin(&again, mixed(seed), (uint64_t)seed);
        days_run(&again, &habit, closings, 10);
        assert_memory_equal(&days.trust, &again.trust, sizeof days.trust);
    }
}

typedef struct Cries {
    double minutes, evening, long_share;
} Cries;

static Cries cries_of(double weeks, double carried_h)
{
    Cries cries = {0};
    for (int seed = 0; seed < 200; seed++) {
        CryLife life = {.age_weeks = weeks,
                        .temperament = mixed(seed),
                        .carried_h = carried_h,
                        .soothing_s = 40,
                        .attends = HABITS[HABIT_GOOD_ENOUGH].attends[EPISODE_DISTRESS],
                        .seed = (uint64_t)seed};
        double minutes = 0;
        for (uint32_t day = 0; day < 7; day++) {
            CryDay one = crying_day(&life, day);
            minutes += one.minutes / 7;
            cries.evening += one.evening / 7 / 200;
        }
        cries.minutes += minutes / 200;
        cries.long_share += (minutes > 180) / 200.0;
    }
    return cries;
}

static void test_crying_by_age(void **state)
{
    (void)state;
    Cries early = cries_of(4, 0), later = cries_of(11, 0), carried = cries_of(6, 2);
    assert_true(early.minutes >= 110 && early.minutes <= 140);
    assert_true(early.evening >= .4 * early.minutes);
    assert_true(later.minutes >= 55 && later.minutes <= 82);
    assert_true(early.long_share >= .14 && later.long_share <= .03);
    assert_true(carried.minutes <= .75 * cries_of(6, 0).minutes);
    assert_true(cries_of(60, 0).minutes < later.minutes);
}

/* A cry tells how much, hardly why: causes overlap; only the onset of pain stands out. */
static void test_cries_overlap(void **state)
{
    (void)state;
    static const Need CAUSES[] = {NEED_HUNGER, NEED_TIRED, NEED_NEAR};
    double pitch[3] = {0}, pain = 0, calm = 0;
    for (uint64_t take = 0; take < 400; take++) {
        for (int i = 0; i < 3; i++)
            pitch[i] += cry_about(CAUSES[i], .9, -.8, false, take * 3 + (uint64_t)i).pitch_hz / 400;
        pain += cry_about(NEED_DISCOMFORT, .9, -.8, true, take).pitch_hz / 400;
        calm += cry_about(NEED_NEAR, .5, -.3, false, take).pitch_hz / 400;
    }
    for (int i = 0; i < 3; i++) {
        assert_true(pitch[i] - pitch[2] < 35 && pitch[2] - pitch[i] < 35);
        assert_true(pain > pitch[i] + 100);
    }
    assert_true(calm < pitch[2]);
}

/* Decided once for all ages: nothing helps some evening crying in the first months only.
 */
static void test_causeless_only_early(void **state)
{
    (void)state;
    for (int kind = 0; kind < TEMPERAMENT_COUNT; kind++) {
        double share = crying_causeless(1.5, (Temperament)kind, TIME_EVENING);
        assert_true(share >= .05 && share <= .2);
        for (double age = 4; age <= 30; age++)
            assert_true(crying_causeless(age, (Temperament)kind, TIME_EVENING) <= 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_half_is_enough),
        cmocka_unit_test(test_completion_not_promptness),
        cmocka_unit_test(test_comfort_weighs_more_than_play),
        cmocka_unit_test(test_the_middle_is_best),
        cmocka_unit_test(test_orderings),
        cmocka_unit_test(test_temperament_and_care),
        cmocka_unit_test(test_every_step_stays_in_range),
        cmocka_unit_test(test_crying_by_age),
        cmocka_unit_test(test_cries_overlap),
        cmocka_unit_test(test_causeless_only_early),
    };
    return cmocka_run_group_tests_name("days", tests, NULL, NULL);
}
