#include "lab/film.h"
#include "lab/aim.h"
#include "lab/days_kept.h"

#include <stddef.h>

/* The orderings that must always hold (end of science.md 9). */

/* O1: five minutes with each caregiver, from a cold start as in 8.1. */
enum { WHO_COUNT = 5 };

/* No warm-up here: how an infant falls out of step at the start is part of the order. */
static void shoot_negative(uint64_t seed, double *row)
{
    static Film film;
    static const PolicyId WHO[WHO_COUNT] = {POLICY_PERFECT, POLICY_GOOD_ENOUGH,
                                            POLICY_SLOW, POLICY_STILL_FACE,
                                            POLICY_INTRUSIVE};
    for (int i = 0; i < WHO_COUNT; i++) {
        film_begin_mixed(&film, 4, seed);
        Take take = film_roll(&film, &POLICIES[WHO[i]], 300);
        row[i] = film_share(&film, take, SIGHT_NEGATIVE);
    }
}

/* Each against its neighbour, within seeds. Above nothing is enough: section 9 asks for
 * an order and names no distance. */
static void judge_negative(const Trial *trial, Verdict *verdict)
{
    static double a[AIM_RUNS_MAX], b[AIM_RUNS_MAX];
    static const char *const WHAT[WHO_COUNT] = {
        "(negative time with perfect)", "good-enough - perfect", "slow - good-enough",
        "still-face - slow", "intrusive - still-face"};
    verdict_size(verdict, WHAT[0], measure_mean(trial_column(trial, 0, a), trial->runs),
                 0, 1);
    for (int i = 1; i < WHO_COUNT; i++)
        verdict_firm(verdict, WHAT[i],
                     measure_difference(trial_column(trial, i, a),
                                        trial_column(trial, i - 1, b), trial->runs),
                     1e-6, AIM_ANY);
}

/* O2: N(K) after twenty days; the first five belong together. */
enum { TIED = 5, LIVES = 10 };

static const HabitId LIVED[LIVES] = {
    HABIT_PERFECT,     HABIT_SLOW,    HABIT_COMFORT_ONLY, HABIT_REPAIRING,
    HABIT_GOOD_ENOUGH, HABIT_ERRATIC, HABIT_PLAY_ONLY,    HABIT_INTRUSIVE,
    HABIT_FRIGHTENING, HABIT_ABSENT};

/* How each habit closes its bouts is measured once, before the seeds are shared out. */
static void prepare_trust(uint64_t base)
{
    for (int i = 0; i < LIVES; i++)
        days_measure(LIVED[i], base);
}

static void shoot_trust(uint64_t seed, double *row)
{
    for (int i = 0; i < LIVES; i++)
        row[i] = days_trusted(days_lived(LIVED[i], seed).trust);
}

/* "Within 8 % of each other" is read on the means of the five: the least is at most .08
 * below the most. Then the least of them against erratic, and so on down the order. The
 * pairs at the end are the same 8 % one by one, against perfect. */
static void judge_trust(const Trial *trial, Verdict *verdict)
{
    static double a[AIM_RUNS_MAX], b[AIM_RUNS_MAX];
    static const char *const WHAT[LIVES] = {"",
                                            "N(K), slow / perfect",
                                            "N(K), comfort-only / perfect",
                                            "N(K), repairing / perfect",
                                            "N(K), good-enough / perfect",
                                            "",
                                            "erratic - play-only",
                                            "play-only - intrusive",
                                            "intrusive - frightening",
                                            "frightening - absent"};
    double least = 1, most = 0;
    for (int i = 0; i < TIED; i++) {
        double mean = measure_average(trial_column(trial, i, a), trial->runs);
        least = mean < least ? mean : least;
        most = mean > most ? mean : most;
    }
    double apart = most > 0 ? 1 - least / most : 1;
    verdict_firm(verdict, "least of the five that tie is below the most by",
                 (Value){apart, apart, apart}, 0, .08);
    Value erratic = measure_mean(trial_column(trial, TIED, b), trial->runs);
    verdict_firm(
        verdict, "least of the five - erratic",
        (Value){least - erratic.value, least - erratic.high, least - erratic.low}, 1e-6,
        AIM_ANY);
    for (int i = TIED + 1; i < LIVES; i++)
        verdict_firm(verdict, WHAT[i],
                     measure_difference(trial_column(trial, i - 1, a),
                                        trial_column(trial, i, b), trial->runs),
                     1e-6, AIM_ANY);
    trial_column(trial, 0, b);
    for (int i = 1; i < TIED; i++)
        verdict_size(verdict, WHAT[i],
                     measure_ratio(trial_column(trial, i, a), b, trial->runs), .92,
                     1.087);
}

/* clang-format off */
const Aim AIMS_ORDERS[] = {
    {"O1", "negative time: perfect < good-enough < slow < still-face < intrusive", "5 min each from a cold start, 4 months", "must always hold",
     "high", WHO_COUNT, 1, shoot_negative, judge_negative, NULL},
    {"O2", "trust N(K): five tie > erratic > play-only > intrusive > frightening > absent", "20 days", "must always hold",
     "high", LIVES, 1.5, shoot_trust, judge_trust, prepare_trust},
};
/* clang-format on */

const int AIMS_ORDERS_COUNT = (int)(sizeof AIMS_ORDERS / sizeof AIMS_ORDERS[0]);
