#include "model/crying.h"

#include "curve.h"
#include "model/noise.h"
#include "nature.h"

#include <assert.h>
#include <stddef.h>

/* Channels of the day's noise, and of a burst's. */
enum { DRAW_LEANS, DRAW_BEGINS, DRAW_LASTS, DRAW_ENDS, DRAW_COMES };
enum { DRAW_PITCH, DRAW_BURST, DRAW_GAP, DRAW_ROUGH };

enum { DAY_MIN = 1440 };

/* Weeks in a month. */
static const double WEEKS = 4.345;

/*
 * Bouts a minute over age in weeks: level through the first six, then falling (Wolke,
 * Bilgin & Samara 2017: 117-133 minutes a day, then 68 at ten to twelve weeks).
 */
static const CurvePoint AGE[] = {{0, .0119},  {6.5, .0119}, {9, .0092},  {11, .006},
                                 {16, .0048}, {26, .0036},  {52, .0030}, {130, .0022}};

/* How differently infants cry, as a share of the mean: more so when all cry less. */
static const CurvePoint SPREAD[] = {{0, .53}, {6.5, .53}, {11, .61}, {130, .61}};

/* Over the hours of the day: most between four and midnight [Wolke; design]. */
static const CurvePoint HOURS[] = {{0, .55},  {2, .4},   {6, .6},   {9, .8},   {14, .8},
                                   {16, 1.1}, {18, 1.7}, {21, 1.7}, {23, 1.1}, {24, .55}};

static double line(const CurvePoint *points, int count, double x)
{
    return curve_line(points, count, x);
}

enum { AGES = sizeof AGE / sizeof AGE[0], SPREADS = sizeof SPREAD / sizeof SPREAD[0] };
enum { HOUR_COUNT = sizeof HOURS / sizeof HOURS[0] };

/* Extra carrying comes in turns of 15 minutes, evenly from eight to ten at night. */
static bool carried(const CryLife *life, int minute)
{
    int turns = (int)(life->carried_h * 4 + .5), since = minute - 8 * 60;
    if (turns <= 0 || since < 0 || since >= 14 * 60)
        return false;
    int every = 14 * 60 / turns;
    return every <= 15 || since % every < 15;
}

double crying_causeless(double age_months, Temperament temperament, TimeOfDay time)
{
    double share = nature_of(age_months, temperament)->causeless;
    return time == TIME_EVENING ? share : .4 * share;
}

double crying_begins(double age_months, TimeOfDay time)
{
    static const double HOUR[TIME_COUNT] = {
        [TIME_MORNING] = 9, [TIME_DAY] = 13, [TIME_EVENING] = 19, [TIME_NIGHT] = 3};
    assert(time < TIME_COUNT);
    return line(AGE, AGES, age_months * WEEKS) * line(HOURS, HOUR_COUNT, HOUR[time]);
}

/* This infant's own leaning to cry: 1 +- SPREAD, with temperament, never below .05. */
static double leaning(const CryLife *life, uint64_t key)
{
    double spread = line(SPREAD, SPREADS, life->age_weeks);
    double lean = 1 + spread * noise_normal(key, 0, DRAW_LEANS);
    return clamp(lean, .05, 4) * (.94 + .06 / nature_of(4, life->temperament)->soothable);
}

/*
 * Strain s gathers over the waking day and eases in arms: ds = (1 - s)/420 a minute,
 * carried -s/30, asleep (midnight to six) -s/90. Bouts begin with AGE x HOURS x leaning x
 * (.4 + .9 s) a minute, in arms x .3, and end with 1/(3.5 + soothing) where somebody
 * comes, 1/16 where nobody does; causeless ones after 15 minutes, with 1/12 [design after
 * Hunziker & Barr 1986, PURPLE].
 */
CryDay crying_day(const CryLife *life, uint32_t day)
{
    assert(life != NULL && life->age_weeks >= 0);
    uint64_t key = noise_key(life->seed, NOISE_MODEL);
    double lean = leaning(life, key), strain = .35, bout_min = 0;
    double begins = line(AGE, AGES, life->age_weeks) * lean;
    double heals_min = 3.5 + life->soothing_s / 60;
    bool cries = false, lasts = false, comes = false;
    CryDay sum = {0};
    for (int minute = 0; minute < DAY_MIN; minute++) {
        uint32_t at = day * DAY_MIN + (uint32_t)minute;
        bool held = carried(life, minute);
        strain += held ? -strain / 30 : minute < 360 ? -strain / 90 : (1 - strain) / 420;
        bool evening = minute >= 16 * 60;
        if (!cries) {
            double hazard = begins * line(HOURS, HOUR_COUNT, minute / 60.0) *
                            (.4 + .9 * strain) * (held ? .3 : 1);
            cries = noise_unit(key, at, DRAW_BEGINS) < hazard;
            bout_min = 0;
            double share = crying_causeless(life->age_weeks / WEEKS, life->temperament,
                                            evening ? TIME_EVENING : TIME_DAY);
            lasts = noise_unit(key, at, DRAW_LASTS) < share;
            comes = noise_unit(key, at, DRAW_COMES) < life->attends;
            sum.bouts += cries;
            sum.lasting += cries && lasts;
        }
        if (!cries)
            continue;
        sum.minutes++;
        sum.evening += evening;
        bout_min++;
        sum.longest = bout_min > sum.longest ? bout_min : sum.longest;
        double ends = lasts   ? (bout_min < 15 ? 0 : 1.0 / 12)
                      : comes ? 1 / heals_min
                              : 1.0 / 16;
        cries = noise_unit(key, at, DRAW_ENDS) >= ends;
    }
    return sum;
}

/*
 * Arousal and displeasure make a cry higher, longer, rougher and closer packed; the cause
 * hardly shows (Lockhart-Bouron 2023: neither machines nor trained adults could tell):
 * shifts of the means are a quarter of the spread between bursts. Only the onset of pain
 * stands out: high, long and harsh (Porter 1986). F0 450-520 Hz +- 95 (Michelsson 2002).
 */
Cry cry_about(Need need, double arousal, double valence, bool pain, uint64_t take)
{
    assert(need < NEED_COUNT && arousal >= 0 && arousal <= 1);
    double upset = clamp(.6 * arousal - .4 * valence, 0, 1);
    double n[4];
    for (int i = 0; i < 4; i++)
        n[i] = noise_normal(take, 0, DRAW_PITCH + (uint32_t)i);
    double shift = need == NEED_HUNGER ? 8 : need == NEED_TIRED ? -14 : 0;
    Cry cry = {
        .pitch_hz = 400 + 110 * upset + shift + 70 * n[0],
        .burst_s = .55 + .75 * upset + (need == NEED_HUNGER ? .04 : 0) + .3 * n[1],
        .gap_s = .45 - .3 * upset + (need == NEED_TIRED ? .03 : 0) + .1 * n[2],
        .rough = .1 + .5 * upset + .15 * n[3],
        .loud = .35 + .6 * upset,
    };
    if (pain) {
        cry.pitch_hz += 170;
        cry.burst_s += 2.4;
        cry.rough += .3;
    }
    cry.pitch_hz = clamp(cry.pitch_hz, 250, 900);
    cry.burst_s = clamp(cry.burst_s, .25, 6);
    cry.gap_s = clamp(cry.gap_s, .12, 1.5);
    cry.rough = clamp(cry.rough, 0, 1);
    return cry;
}

Cry cry_of(const Dyad *dyad, const Scenario *scenario)
{
    assert(dyad != NULL && scenario != NULL);
    const Infant *infant = &dyad->infant;
    uint64_t take = dyad->key + dyad->tick / (2 * TICKS_PER_SECOND);
    Cry cry =
        cry_about((Need)infant->need, infant->arousal, infant->valence, false, take);
    cry.gap_s += .4 * infant->calm;
    /* Newborn voices are a little higher and fall with the months. */
    cry.pitch_hz *= scenario->age_months < 1 ? 1.06 : scenario->age_months > 12 ? .92 : 1;
    return cry;
}
