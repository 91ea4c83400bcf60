#include "lab/film.h"
#include "lab/aim.h"

#include <stddef.h>

/*
 * T14: good-enough with its liveliness set to eleven values, three minutes each. Arousal
 * stands for the heart rate that was measured [Field 1981].
 */

enum { POINTS = 11, AVERTS = POINTS, PEAKS, FALLS, BOTH, COLUMNS };

static const double LIVELY[POINTS] = {0, .1, .2, .3, .4, .5, .6, .7, .8, .9, .95};

/* Seconds: thrown away, filmed, and how long before the look away the peak may lie. */
static const double WARM_UP_S = 60, TAKE_S = 180, PEAK_S = 5;

/* Where the look began that ends before code `at`. */
static int look_begin(const Film *film, Take take, int at)
{
    while (at > take.from && film->faces[at - 1])
        at--;
    return at;
}

/* The highest arousal from code `from` to `at`, and how long before `at`. */
static double peak_before_s(const Film *film, int from, int at)
{
    int best = at;
    for (int i = at; i >= from; i--)
        if (film->arousal[i] > film->arousal[best])
            best = i;
    return (double)(at - best) / FILM_HZ;
}

/* Counts averts that last a second or more and end a look: its peak within five seconds
 * before, and less arousal at their end than at their beginning. In looks of five seconds
 * or less the peak could lie nowhere else; they are left out. */
static void averts_count(const Film *film, Take take, double *row)
{
    for (int i = take.from + 1; i < take.to; i++) {
        if (film->faces[i] || !film->faces[i - 1])
            continue;
        int end = i;
        while (end < take.to && !film->faces[end])
            end++;
        int from = look_begin(film, take, i);
        if (end - i < FILM_HZ || end == take.to || i - from <= PEAK_S * FILM_HZ)
            continue;
        row[AVERTS]++;
        bool peaks = peak_before_s(film, from, i) <= PEAK_S;
        bool falls = film->arousal[end - 1] < film->arousal[i];
        row[PEAKS] += peaks;
        row[FALLS] += falls;
        row[BOTH] += peaks && falls;
    }
}

/* Columns: the share of the time she looks elsewhere at each intensity, then the counts
 * of averts over all eleven. The policy keeps everything but its vigour. */
static void shoot_lively(uint64_t seed, double *row)
{
    static Film film;
    for (int i = 0; i < COLUMNS; i++)
        row[i] = 0;
    for (int i = 0; i < POINTS; i++) {
        Policy policy = POLICIES[POLICY_GOOD_ENOUGH];
        policy.vigor = LIVELY[i];
        film_begin_mixed(&film, 4, seed);
        film_roll(&film, &policy, WARM_UP_S);
        Take take = film_roll(&film, &policy, TAKE_S);
        row[i] = 1 - film_share(&film, take, SIGHT_GAZE);
        averts_count(&film, take, row);
    }
}

static Value ratio(const Trial *trial, int top, int bottom)
{
    static double a[AIM_RUNS_MAX], b[AIM_RUNS_MAX];
    return measure_ratio(trial_column(trial, top, a), trial_column(trial, bottom, b),
                         trial->runs);
}

/* The least looking away must lie inside, not at an end (.15 to .85), and be worth the
 * name: at .1 she looks away at least 1.12 times as much, at .95 at least 1.4 times.
 * The two halves of the avert are shown by themselves, to tell which of them fails. */
static void judge_lively(const Trial *trial, Verdict *verdict)
{
    static double x[AIM_RUNS_MAX];
    static const char *const WHAT[POINTS] = {"looks away at I = 0",
                                             ".1",
                                             ".2",
                                             ".3",
                                             ".4",
                                             ".5",
                                             ".6",
                                             ".7",
                                             ".8",
                                             ".9",
                                             ".95"};
    Value means[POINTS];
    int least = 0;
    for (int i = 0; i < POINTS; i++) {
        means[i] = measure_mean(trial_column(trial, i, x), trial->runs);
        least = means[i].value < means[least].value ? i : least;
    }
    double at = LIVELY[least];
    verdict_firm(verdict, "looks away least at I", (Value){at, at, at}, .15, .85);
    verdict_size(verdict, "looking away at I = .1 / least", ratio(trial, 1, least), 1.12,
                 AIM_ANY);
    verdict_size(verdict, "looking away at I = .95 / least",
                 ratio(trial, POINTS - 1, least), 1.4, AIM_ANY);
    verdict_size(verdict, "averts with a peak of arousal <= 5 s before that then falls",
                 ratio(trial, BOTH, AVERTS), .7, 1);
    verdict_size(verdict, "(peak <= 5 s before)", ratio(trial, PEAKS, AVERTS), 0, 1);
    verdict_size(verdict, "(falls)", ratio(trial, FALLS, AVERTS), 0, 1);
    for (int i = 0; i < POINTS; i++)
        verdict_size(verdict, WHAT[i], means[i], 0, 1);
}

/* clang-format off */
const Aim AIMS_STIMULUS[] = {
    {"T14", "inverted U of stimulation", "good-enough, 11 intensities, 3 min each, 4 months", "Field 1981",
     "high direction", COLUMNS, 1, shoot_lively, judge_lively, NULL},
};
/* clang-format on */

const int AIMS_STIMULUS_COUNT = (int)(sizeof AIMS_STIMULUS / sizeof AIMS_STIMULUS[0]);
