#include "lab/film.h"
#include "lab/aim.h"

#include "model/crying.h"
#include "model/noise.h"

#include <math.h>
#include <stddef.h>

/*
 * T25: what a listener can tell from a cry alone, and what somebody who also looks can.
 * Nearest centroid in features scaled to the same spread; every other case teaches, the
 * rest is asked. Sound is the parameters a burst is made of (decisions.md 17).
 */

enum { HUNGER, TIRED, LONELY, KINDS, SOUNDS = 5, SIGNS = 7, BURSTS = 1000 };

static const Need NEEDS[KINDS] = {NEED_HUNGER, NEED_TIRED, NEED_NEAR};

/* One case: what it truly is and what was measured. */
typedef struct Case {
    int kind;
    double x[SIGNS];
} Case;

/* Squared distance of `a` to `b` in units of `scale`. */
static double apart(const double *a, const double *b, const double *scale, int features)
{
    double sum = 0;
    for (int i = 0; i < features; i++)
        sum += (a[i] - b[i]) * (a[i] - b[i]) / (scale[i] * scale[i]);
    return sum;
}

/* Returns the share of the odd cases told right by the centroids of the even ones. */
static double told(const Case *cases, int count, int kinds, int features)
{
    /* Even cases teach: centres by kind, and the spread of all of them as the unit. */
    double centre[KINDS][SIGNS] = {{0}}, all[SIGNS] = {0}, scale[SIGNS] = {0};
    int members[KINDS] = {0}, right = 0, asked = 0;
    for (int i = 0; i < count; i += 2) {
        members[cases[i].kind]++;
        for (int j = 0; j < features; j++) {
            centre[cases[i].kind][j] += cases[i].x[j];
            all[j] += cases[i].x[j] / ((count + 1) / 2);
        }
    }
    for (int i = 0; i < count; i += 2)
        for (int j = 0; j < features; j++)
            scale[j] += (cases[i].x[j] - all[j]) * (cases[i].x[j] - all[j]);
    for (int j = 0; j < features; j++) {
        scale[j] = sqrt(scale[j] / ((count + 1) / 2)) + 1e-9;
        for (int kind = 0; kind < kinds; kind++)
            centre[kind][j] /= members[kind] > 0 ? members[kind] : 1;
    }
    /* Odd cases are asked: nobody is told right for having been learned. */
    for (int i = 1; i < count; i += 2) {
        int best = 0;
        for (int kind = 1; kind < kinds; kind++)
            if (apart(cases[i].x, centre[kind], scale, features) <
                apart(cases[i].x, centre[best], scale, features))
                best = kind;
        right += best == cases[i].kind;
        asked++;
    }
    return asked > 0 ? (double)right / asked : 0;
}

/* The five numbers a listener goes by. */
static void sounds_of(const Cry *cry, double *x)
{
    x[0] = cry->pitch_hz;
    x[1] = cry->burst_s;
    x[2] = cry->gap_s;
    x[3] = cry->rough;
    x[4] = cry->loud;
}

/* What shows while a need climbs to its cry and nobody comes: shares of the codes with a
 * sign, and what the room tells. */
static void signs_of(Film *film, double *x)
{
    int count = 0;
    for (int i = 0; i < SIGNS; i++)
        x[i] = 0;
    while (film->dyad.tick < 90 * TICKS_PER_SECOND &&
           film->dyad.infant.step != STEP_LOUD) {
        film_step(film, (Care){.act = ACT_WAIT});
        if (film->dyad.tick % (TICKS_PER_SECOND / FILM_HZ))
            continue;
        Seen seen = seen_of(&film->dyad, &film->scenario);
        count++;
        x[0] += seen.mouth.kind == MOUTH_ROOT || seen.mouth.kind == MOUTH_SUCK;
        x[1] += seen.mouth.kind == MOUTH_YAWN || seen.face.kind == FACE_TIRED;
        x[2] += seen.hands.kind == HANDS_RUB || seen.hands.kind == HANDS_EAR;
        x[3] += seen.hands.kind == HANDS_REACH_YOU || seen.hands.kind == HANDS_UP;
        x[4] += seen.gaze == GAZE_AT_FACE;
        x[5] = seen.context.since_feed;
        x[6] = seen.context.since_sleep;
    }
    for (int i = 0; i < 5; i++)
        x[i] /= count > 0 ? count : 1;
}

/* A draw of this target alone; the channels are numbered at the calls. */
static double draw(uint64_t seed, uint32_t channel)
{
    return noise_unit(noise_key(seed, NOISE_VIEW), channel, 0);
}

/* Minutes since the last feed and sleep overlap: the hungry were fed 60 to 240 minutes
 * ago, others 20 to 160; the tired slept 60 to 180 ago, others 10 to 120 [design]. */
static void shoot_signs(uint64_t seed, double *row)
{
    static Film film;
    for (int kind = 0; kind < KINDS; kind++) {
        Scenario scenario;
        film_scenario(&scenario, 1 + 5 * draw(seed, 5));
        scenario.temperament = film_temperament(seed);
        double fed = draw(seed, 10 + (uint32_t)kind),
               slept = draw(seed, 20 + (uint32_t)kind);
        scenario.start.since_feed_min = kind == HUNGER ? 60 + 180 * fed : 20 + 140 * fed;
        scenario.start.since_sleep_min =
            kind == TIRED ? 60 + 120 * slept : 10 + 110 * slept;
        scenario.needs[0] = (NeedPlan){NEEDS[kind], 0, .6, {3, 8, 8}, 7};
        scenario.need_count = 1;
        film_begin(&film, &scenario, seed * KINDS + (uint64_t)kind);
        signs_of(&film, row + SIGNS * kind);
    }
    row[SIGNS * KINDS] = (double)seed;
}

/* Cries of all three kinds at every loudness, as often pain as not in the second half. */
static void judge_signs(const Trial *trial, Verdict *verdict)
{
    static Case cases[KINDS * AIM_RUNS_MAX];
    uint64_t seed = (uint64_t)trial->rows[SIGNS * KINDS];
    int count = 0;
    for (int i = 0; i < BURSTS * KINDS; i++) {
        uint64_t take = seed + (uint64_t)i;
        Case *one = &cases[count++];
        one->kind = (int)(KINDS * draw(take, 30));
        Cry cry = cry_about(NEEDS[one->kind], .75 + .25 * draw(take, 31),
                            -.9 + .5 * draw(take, 32), false, take);
        sounds_of(&cry, one->x);
    }
    /* At most ten points above chance, for the game must not teach that a cry can be
     * read. */
    verdict_firm(verdict, "hungry, tired or lonely told by sound (chance .333)",
                 measure_share(told(cases, count, KINDS, SOUNDS), count / 2), 0, .433);
    for (int i = 0; i < count; i++) {
        uint64_t take = seed + (uint64_t)i;
        bool pain = draw(take, 33) < .5;
        Cry cry = cry_about(NEEDS[cases[i].kind], .75 + .25 * draw(take, 31),
                            -.9 + .5 * draw(take, 32), pain, take);
        cases[i].kind = pain;
        sounds_of(&cry, cases[i].x);
    }
    /* But pain must be heard: 80 % at least. */
    verdict_firm(verdict, "the onset of pain told by sound (chance .5)",
                 measure_share(told(cases, count, 2, SOUNDS), count / 2), .8, 1);
    /* And with eyes open, knowing when she fed and slept: 75 % at least. */
    count = 0;
    for (int run = 0; run < trial->runs; run++)
        for (int kind = 0; kind < KINDS; kind++) {
            Case *one = &cases[count++];
            one->kind = kind;
            for (int i = 0; i < SIGNS; i++)
                one->x[i] = trial->rows[run * trial->columns + SIGNS * kind + i];
        }
    verdict_firm(verdict, "told by what shows and what the room tells (chance .333)",
                 measure_share(told(cases, count, KINDS, SIGNS), count / 2), .75, 1);
}

/* clang-format off */
const Aim AIMS_CRIES[] = {
    {"T25", "a cry does not tell its cause", "3,000 bursts; signs of a need nobody answers, 1-6 months", "Lockhart-Bouron 2023",
     "high", SIGNS * KINDS + 1, 1, shoot_signs, judge_signs, NULL},
};
/* clang-format on */

const int AIMS_CRIES_COUNT = (int)(sizeof AIMS_CRIES / sizeof AIMS_CRIES[0]);
