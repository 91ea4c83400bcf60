#include "lab/film.h"
#include "lab/aim.h"

#include <stddef.h>

/*
 * The still-face and its control (T7 to T13): one minute of warm-up that is thrown away,
 * then play, a still face and play again, two minutes each, good-enough before and after.
 */

enum { PLAY, STILL, REUNION, EPISODES };

static const double WARM_UP_S = 60, EPISODE_S = 120;

/* Films the paradigm into `takes`; `still`: who has the baby in the middle. */
static void paradigm(Film *film, PolicyId still, Take takes[EPISODES])
{
    const Policy *usual = &POLICIES[POLICY_GOOD_ENOUGH];
    film_roll(film, usual, WARM_UP_S);
    takes[PLAY] = film_roll(film, usual, EPISODE_S);
    takes[STILL] = film_roll(film, &POLICIES[still], EPISODE_S);
    takes[REUNION] = film_roll(film, usual, EPISODE_S);
}

/* Columns: each sight in each of the three episodes. */
static void shoot_sights(uint64_t seed, PolicyId still, double *row)
{
    static Film film;
    Take takes[EPISODES];
    film_begin_mixed(&film, 4, seed);
    paradigm(&film, still, takes);
    for (int sight = 0; sight < SIGHT_COUNT; sight++)
        for (int take = 0; take < EPISODES; take++)
            row[sight * EPISODES + take] = film_share(&film, takes[take], (Sight)sight);
}

/* T7 to T9 read one and the same film; each judges its own columns of it. */
static void shoot_still(uint64_t seed, double *row)
{
    shoot_sights(seed, POLICY_STILL_FACE, row);
}

/* T12: the same clock with the same caregiver all through. */
static void shoot_control(uint64_t seed, double *row)
{
    shoot_sights(seed, POLICY_GOOD_ENOUGH, row);
}

static const double *column(const Trial *trial, Sight sight, int episode, double *out)
{
    return trial_column(trial, (int)sight * EPISODES + episode, out);
}

/* The effect within infants from episode `from` to episode `to`. */
static Value effect(const Trial *trial, Sight sight, int from, int to)
{
    static double a[AIM_RUNS_MAX], b[AIM_RUNS_MAX];
    return measure_dz(column(trial, sight, to, a), column(trial, sight, from, b),
                      trial->runs);
}

/* The same in shares of the time, for what has to hold in direction alone. */
static Value change(const Trial *trial, Sight sight, int from, int to)
{
    static double a[AIM_RUNS_MAX], b[AIM_RUNS_MAX];
    return measure_difference(column(trial, sight, to, a), column(trial, sight, from, b),
                              trial->runs);
}

/* T7. That it falls is of high confidence, by how much is of low; so direction and size
 * are two figures. The level is at most .4 of that in play. */
static void judge_positive(const Trial *trial, Verdict *verdict)
{
    static double a[AIM_RUNS_MAX], b[AIM_RUNS_MAX];
    Value dz = effect(trial, SIGHT_POSITIVE, PLAY, STILL);
    verdict_firm(verdict, "positive affect falls: dz still - play", dz, -AIM_ANY, -.01);
    verdict_size(verdict, "its size: dz still - play", dz, -1.8, -.8);
    verdict_size(verdict, "positive in still / in play",
                 measure_ratio(column(trial, SIGHT_POSITIVE, STILL, a),
                               column(trial, SIGHT_POSITIVE, PLAY, b), trial->runs),
                 0, .4);
}

/* T8: dz of gaze -.4 to -1.2, of negative .4 to 1; again the sizes are of low
 * confidence. */
static void judge_gaze(const Trial *trial, Verdict *verdict)
{
    Value gaze = effect(trial, SIGHT_GAZE, PLAY, STILL);
    Value negative = effect(trial, SIGHT_NEGATIVE, PLAY, STILL);
    verdict_firm(verdict, "gaze falls: dz still - play", gaze, -AIM_ANY, -.01);
    verdict_firm(verdict, "negative rises: dz still - play", negative, .01, AIM_ANY);
    verdict_size(verdict, "size of gaze: dz still - play", gaze, -1.2, -.4);
    verdict_size(verdict, "size of negative: dz still - play", negative, .4, 1);
}

/* T9: what is left of it when the face moves again. Smiles are back while distress is
 * still above play, so both are asked. */
static void judge_carry(const Trial *trial, Verdict *verdict)
{
    Value negative = effect(trial, SIGHT_NEGATIVE, PLAY, REUNION);
    verdict_firm(verdict, "negative above play: dz reunion - play", negative, .01,
                 AIM_ANY);
    verdict_firm(verdict, "positive not above play: reunion - play",
                 change(trial, SIGHT_POSITIVE, PLAY, REUNION), -AIM_ANY, 0);
    verdict_firm(verdict, "smiles rebound: reunion - still",
                 change(trial, SIGHT_SMILE, STILL, REUNION), .001, AIM_ANY);
    verdict_size(verdict, "size of negative: dz reunion - play", negative, .15, .6);
}

/* T12: an effect without a still face would be one of the clock. Less than .2 of a
 * standard deviation counts as none. */
static void judge_control(const Trial *trial, Verdict *verdict)
{
    static const struct {
        Sight sight;
        int to;
        const char *what;
    } ROWS[] = {{SIGHT_POSITIVE, STILL, "positive: dz minutes 3-4 - 1-2"},
                {SIGHT_GAZE, STILL, "gaze: dz minutes 3-4 - 1-2"},
                {SIGHT_NEGATIVE, STILL, "negative: dz minutes 3-4 - 1-2"},
                {SIGHT_POSITIVE, REUNION, "positive: dz minutes 5-6 - 1-2"},
                {SIGHT_GAZE, REUNION, "gaze: dz minutes 5-6 - 1-2"},
                {SIGHT_NEGATIVE, REUNION, "negative: dz minutes 5-6 - 1-2"}};
    for (int i = 0; i < 6; i++)
        verdict_firm(verdict, ROWS[i].what,
                     effect(trial, ROWS[i].sight, PLAY, ROWS[i].to), -.2, .2);
}

/* T10: slopes over the four half minutes within the still face. */
enum { BINS = 4, SLOPES = 4 };

/* Half minutes, as the source has them. Bids are counted a minute, the rest are
 * shares. */
static void shoot_slopes(uint64_t seed, double *row)
{
    static Film film;
    Take takes[EPISODES];
    /* Gaze, smiles, bids, cry-face. */
    double bins[SLOPES][BINS];
    film_begin_mixed(&film, 4, seed);
    paradigm(&film, POLICY_STILL_FACE, takes);
    for (int i = 0; i < BINS; i++) {
        Take part = film_part(takes[STILL], 30 * i, 30 * (i + 1));
        bins[0][i] = film_share(&film, part, SIGHT_GAZE);
        bins[1][i] = film_share(&film, part, SIGHT_SMILE);
        bins[2][i] = film_rate(part, film.bids, film.bid_count);
        bins[3][i] = film_share(&film, part, SIGHT_CRY);
    }
    for (int i = 0; i < SLOPES; i++)
        row[i] = measure_slope(bins[i], BINS);
}

/* Share of seeds whose slope has the sign of `sign`. */
static Value expected(const double *slopes, int count, double sign)
{
    int same = 0;
    for (int i = 0; i < count; i++)
        same += slopes[i] * sign > 0;
    return measure_share((double)same / count, count);
}

/* T10: the mean slope of the group is firm. The share of seeds that go the same way is
 * asked of three: smiles lie on the floor within the still face, so half of them cannot
 * fall. */
static void judge_slopes(const Trial *trial, Verdict *verdict)
{
    static double x[AIM_RUNS_MAX];
    static const char *const WHAT[SLOPES][2] = {
        {"gaze: slope a half minute", "gaze falls in so many seeds"},
        {"smiles: slope a half minute", NULL},
        {"bids a minute: slope a half minute", "bids fall in so many seeds"},
        {"cry-face: slope a half minute", "cry-face rises in so many seeds"}};
    for (int i = 0; i < SLOPES; i++) {
        double sign = i == 3 ? 1 : -1;
        trial_column(trial, i, x);
        verdict_firm(verdict, WHAT[i][0], measure_mean(x, trial->runs),
                     sign > 0 ? 1e-6 : -AIM_ANY, sign > 0 ? AIM_ANY : -1e-6);
        if (WHAT[i][1] != NULL)
            verdict_size(verdict, WHAT[i][1], expected(x, trial->runs, sign), .55, 1);
    }
}

/* T11: speech-like sounds a minute, at six months. */
static void shoot_volubility(uint64_t seed, double *row)
{
    static Film film;
    Take takes[EPISODES];
    film_begin_mixed(&film, 6, seed);
    paradigm(&film, POLICY_STILL_FACE, takes);
    for (int i = 0; i < EPISODES; i++)
        row[i] = film_rate(takes[i], film.sounds, film.sound_count);
}

/* T11: she calls more to a face that has stopped answering. Speech-like sounds alone;
 * fuss and cry are no part of it. */
static void judge_volubility(const Trial *trial, Verdict *verdict)
{
    static double play[AIM_RUNS_MAX], other[AIM_RUNS_MAX];
    trial_column(trial, PLAY, play);
    verdict_size(verdict, "sounds a minute, still / play",
                 measure_ratio(trial_column(trial, STILL, other), play, trial->runs), 1.1,
                 AIM_ANY);
    verdict_size(verdict, "sounds a minute, reunion / play",
                 measure_ratio(trial_column(trial, REUNION, other), play, trial->runs), 1,
                 AIM_ANY);
    verdict_size(verdict, "sounds a minute in play (not judged)",
                 measure_mean(play, trial->runs), 0, AIM_ANY);
}

/* T13: the third minute after, against the same seed without a still face. */
enum { AFTER_V, AFTER_A, AFTER_K, CONTROL_V, CONTROL_A, CONTROL_K };

/* "Third minute" begins where the paradigm ends, two minutes into the reunion. Valence
 * and arousal are hidden numbers here in the place of physiology; trust is read at its
 * end. */
static void shoot_harm(uint64_t seed, double *row)
{
    static Film film;
    static const PolicyId WHO[] = {POLICY_STILL_FACE, POLICY_GOOD_ENOUGH};
    for (int way = 0; way < 2; way++) {
        Take takes[EPISODES];
        double v = 0, a = 0;
        film_begin_mixed(&film, 4, seed);
        paradigm(&film, WHO[way], takes);
        Take third = film_roll(&film, &POLICIES[POLICY_GOOD_ENOUGH], 60);
        for (int i = third.from; i < third.to; i++) {
            v += (double)film.valence[i];
            a += (double)film.arousal[i];
        }
        row[3 * way + AFTER_V] = v / (third.to - third.from);
        row[3 * way + AFTER_A] = a / (third.to - third.from);
        row[3 * way + AFTER_K] = film.dyad.infant.trust;
    }
}

/* T13 in the reading of decisions.md 17: not against the minutes before, which the
 * clock alone would change, but against the same seed without a still face; group
 * means. */
static void judge_harm(const Trial *trial, Verdict *verdict)
{
    static double a[AIM_RUNS_MAX], b[AIM_RUNS_MAX];
    verdict_size(verdict, "valence in the third minute after - control",
                 measure_difference(trial_column(trial, AFTER_V, a),
                                    trial_column(trial, CONTROL_V, b), trial->runs),
                 -.05, .05);
    verdict_size(verdict, "arousal in the third minute after - control",
                 measure_difference(trial_column(trial, AFTER_A, a),
                                    trial_column(trial, CONTROL_A, b), trial->runs),
                 -.05, .05);
    verdict_size(verdict, "trust K after / control",
                 measure_ratio(trial_column(trial, AFTER_K, a),
                               trial_column(trial, CONTROL_K, b), trial->runs),
                 .98, 1.02);
}

/* clang-format off */
const Aim AIMS_STILL[] = {
    {"T7", "positive affect", "still face, 2+2+2 min, 4 months", "Mesman 2009; memory",
     "high direction, low size", SIGHT_COUNT * EPISODES, 1, shoot_still, judge_positive, NULL},
    {"T8", "gaze and negative affect", "still face, 2+2+2 min, 4 months", "Mesman 2009; memory",
     "high direction, low size", SIGHT_COUNT * EPISODES, 1, shoot_still, judge_gaze, NULL},
    {"T9", "carry-over in the reunion", "still face, 2+2+2 min, 4 months", "Mesman 2009; Weinberg 1996",
     "high direction", SIGHT_COUNT * EPISODES, 1, shoot_still, judge_carry, NULL},
    {"T10", "slopes within the still face", "30 s bins, 4 months", "Ekas 2013",
     "high direction", SLOPES, 1, shoot_slopes, judge_slopes, NULL},
    {"T11", "volubility", "still face at 6 months", "Franklin 2014",
     "med-high", EPISODES, 1, shoot_volubility, judge_volubility, NULL},
    {"T12", "no effect without a still face", "6 min of unbroken play, 4 months", "Mesman 2009",
     "high", SIGHT_COUNT * EPISODES, 1, shoot_control, judge_control, NULL},
    {"T13", "no lasting harm of one still face", "third minute after, against the same seed without", "no-harm rule; Weinberg 1996",
     "med", 6, 1, shoot_harm, judge_harm, NULL},
};
/* clang-format on */

const int AIMS_STILL_COUNT = (int)(sizeof AIMS_STILL / sizeof AIMS_STILL[0]);
