#include "model/days.h"

#include "curve.h"
#include "model/noise.h"
#include "nature.h"

#include <assert.h>
#include <stddef.h>

/* Channels of the slow layer's noise. */
enum { DRAW_KIND, DRAW_ATTENDS, DRAW_LEAVES, DRAW_CLOSES, DRAW_MISHAP, DRAW_SPACE };

/* Learning rates of trust, slow and fast; of the gap between them; of resilience. */
static const double ETA = .03, ETA_FAST = .3, ETA_GAP = .02, ETA_MENDED = .006;

enum { EPISODES_A_DAY = 30 };

/* Episodes a day and what one weighs [design, science.md 8.2]. */
static const double A_DAY[EPISODE_COUNT] = {10, 2, 2, 8, 8};
static const double WEIGHT[EPISODE_COUNT] = {1, 1.2, 1, .5, .25};

/* o: what an outcome teaches. */
static const double TEACHES[OUTCOME_COUNT] = {
    [OUTCOME_UNMET] = 0,   [OUTCOME_FRIGHTENED] = -.3, [OUTCOME_STAYED] = .3,
    [OUTCOME_PARTLY] = .6, [OUTCOME_LASTED] = .8,      [OUTCOME_MET] = 1,
};

/*
 * Exploring is met by eyes that answer a look back and by hands that keep off: too
 * little coordination leaves her alone with it, too much takes it out of her hands
 * [design after science.md 6.3: "watch over me", hovering].
 */
static const CurvePoint SPACE[] = {{0, .4}, {.25, 1}, {.6, 1}, {1, .6}};

/* M(k) and Q(q) of science.md 3.2 [design]. */
static const CurvePoint WOVEN[] = {{0, .25}, {.1, .55}, {.2, .9},  {.3, 1},
                                   {.55, 1}, {.7, .9},  {.85, .7}, {1, .5}};
static const CurvePoint MENDED[] = {{0, 0}, {.25, .5}, {.5, .85}, {.8, 1}, {1, 1}};

/*
 * Shares taken up: science.md 9 names 55 % of needs finally met for good-enough, 85 % for
 * slow, about 35 % in blocks for erratic; the rest design. Coordination is a guess until
 * a run has measured it.
 */
/* clang-format off */
const Habit HABITS[HABIT_COUNT] = {
    /*                                                distress fear parting exploring play   abandons frightens mends k block */
    [HABIT_PERFECT] =      {"perfect", POLICY_PERFECT,         {1, 1, 1, 1, 1},                  0, 0, 1, .9, 1},
    [HABIT_GOOD_ENOUGH] =  {"good-enough", POLICY_GOOD_ENOUGH, {.6, .7, .6, .6, .55},            0, 0, .8, .4, 1},
    [HABIT_REPAIRING] =    {"repairing", POLICY_REPAIRING,     {.85, .9, .85, .7, .6},           0, 0, .9, .4, 1},
    [HABIT_SLOW] =         {"slow", POLICY_SLOW,               {.85, .9, .85, .85, .8},          0, 0, .6, .1, 1},
    [HABIT_COMFORT_ONLY] = {"comfort-only", POLICY_GOOD_ENOUGH, {1, 1, 1, 0, 0},                 0, 0, .8, .1, 1},
    [HABIT_ERRATIC] =      {"erratic", POLICY_PERFECT,         {.5, .5, .5, .5, .5},             .25, 0, .3, .4, 15},
    [HABIT_PLAY_ONLY] =    {"play-only", POLICY_GOOD_ENOUGH,   {0, 0, 0, 1, 1},                  0, 0, .5, .4, 1},
    [HABIT_INTRUSIVE] =    {"intrusive", POLICY_INTRUSIVE,     {.85, .85, .85, .25, .4},        .58, .12, 0, .9, 1},
    [HABIT_FRIGHTENING] =  {"frightening", POLICY_GOOD_ENOUGH, {1, 1, 1, 1, 1},                  0, .58, 0, .4, 1},
    [HABIT_ABSENT] =       {"absent", POLICY_ABSENT,           {0, 0, 0, 0, 0},                  0, 0, 0, 0, 1},
    [HABIT_ABANDONING] =   {"abandoning", POLICY_GOOD_ENOUGH,  {1, 1, 1, 1, 1},                  1, 0, .5, .4, 1},
};
/* clang-format on */

/* 1 within so many s; falls by half at three times that [design]. */
static double soon(double latency_s)
{
    double over = latency_s / 1.5;
    return over <= 1 ? 1 : 1 / (1 + (over - 1) * (over - 1));
}

/*
 * Distress calls three times before it is lost (subtle, clear, loud), play and exploring
 * once: attends = left (1 - (1 - notices)^3), left x notices. Three tries beside the
 * point and one gives up: abandons = (1 - suited)^3 [design, "keep trying"].
 */
Habit habit_of(const Policy *policy, double left)
{
    assert(policy != NULL && left >= 0 && left <= 1);
    double missed = 1 - policy->notices, wrong = 1 - policy->suited;
    double loud = left * (1 - missed * missed * missed), soft = left * policy->notices;
    Habit habit = {
        .name = policy->name,
        .policy = policy_named(policy->name),
        .attends = {loud, loud, loud, soft, soft},
        .abandons = wrong * wrong * wrong,
        .mends = policy->repairs,
        .coordination = policy->notices * policy->suited * soon(policy->latency_s),
        .block = 1,
    };
    return habit;
}

void closing_even(Closing *closing, double met)
{
    assert(closing != NULL && met >= 0 && met <= 1);
    *closing = (Closing){.latency_s = 30};
    closing->share[OUTCOME_MET] = met;
    closing->share[OUTCOME_UNMET] = 1 - met;
}

void days_begin(Days *days, Temperament temperament, uint64_t seed)
{
    assert(days != NULL && temperament < TEMPERAMENT_COUNT);
    *days = (Days){.trust = .5,
                   .fast = .5,
                   .key = noise_key(seed, NOISE_MODEL),
                   .temperament = (uint8_t)temperament};
}

static bool distressed(Episode kind)
{
    return kind == EPISODE_DISTRESS || kind == EPISODE_FEAR || kind == EPISODE_PARTING;
}

static Episode kind_of(const Days *days)
{
    double at = noise_unit(days->key, days->episode, DRAW_KIND) * EPISODES_A_DAY;
    for (int kind = 0; kind < EPISODE_COUNT - 1; kind++) {
        at -= A_DAY[kind];
        if (at < 0)
            return (Episode)kind;
    }
    return EPISODE_PLAY;
}

/* Takes it up or not; then leaves before the end, frightens, or closes as the bouts did.
 */
static Outcome outcome_of(const Days *days, const Habit *habit, const Closing *closing,
                          Episode kind)
{
    uint32_t now = days->episode, run = habit->block > 1 ? (uint32_t)habit->block : 1;
    if (noise_unit(days->key, now / run, DRAW_ATTENDS) >= habit->attends[kind])
        return OUTCOME_UNMET;
    double leaves = noise_unit(days->key, now, DRAW_LEAVES);
    if (leaves < habit->frightens)
        return OUTCOME_FRIGHTENED;
    if (leaves < habit->frightens + habit->abandons)
        return OUTCOME_STAYED;
    double space = curve_line(SPACE, (int)(sizeof SPACE / sizeof SPACE[0]),
                              clamp(habit->coordination, 0, 1));
    if (kind == EPISODE_EXPLORING && noise_unit(days->key, now, DRAW_SPACE) >= space)
        return OUTCOME_UNMET;
    double at = noise_unit(days->key, now, DRAW_CLOSES);
    for (int outcome = 0; outcome < OUTCOME_COUNT; outcome++) {
        at -= closing->share[outcome];
        if (at < 0)
            return (Outcome)outcome;
    }
    return OUTCOME_MET;
}

/*
 * 8.2: K += w eta (o - K), eta .03; K_fast the same with .3; U follows |K_fast - K| by
 * .02 an episode; Z += .006 (1 - Z) for each mishap that was mended to the
 * end (.02 in the brief would fill it for everybody within a week). A
 * temperament's distress weighs w x `distress`: much distress learns much from how it
 * ends; what an infant of her own accord gets over counts `regains` [design].
 */
void days_learn(Days *days, Episode kind, Outcome outcome, bool mended)
{
    assert(days != NULL && kind < EPISODE_COUNT && outcome < OUTCOME_COUNT);
    const Nature *nature = nature_of(4, (Temperament)days->temperament);
    double teaches = TEACHES[outcome], weight = WEIGHT[kind];
    if (distressed(kind)) {
        weight *= nature->distress;
        if (outcome == OUTCOME_UNMET)
            teaches = nature->regains;
    }
    days->trust += weight * ETA * (teaches - days->trust);
    days->trust = clamp(days->trust, 0, 1);
    days->fast = clamp(days->fast + ETA_FAST * (teaches - days->fast), 0, 1);
    double gap = days->fast - days->trust;
    days->unpredictable += ETA_GAP * ((gap < 0 ? -gap : gap) - days->unpredictable);
    bool met = outcome == OUTCOME_MET || outcome == OUTCOME_LASTED;
    if (met && mended)
        days->resilience += ETA_MENDED * (1 - days->resilience);
    days->count[kind]++;
    days->met[kind] += met;
    days->episode++;
}

Outcome days_step(Days *days, const Habit *habit, const Closing *closings)
{
    assert(days != NULL && habit != NULL && closings != NULL);
    Episode kind = kind_of(days);
    Outcome outcome = outcome_of(days, habit, &closings[kind], kind);
    double mishap = noise_unit(days->key, days->episode, DRAW_MISHAP);
    days_learn(days, kind, outcome, mishap < closings[kind].repaired);
    return outcome;
}

void days_run(Days *days, const Habit *habit, const Closing *closings, int count)
{
    assert(count >= 0);
    for (int i = 0; i < count * EPISODES_A_DAY; i++)
        days_step(days, habit, closings);
}

static double logistic(double met)
{
    return 1 / (1 + curve_exp((.32 - met) / .075));
}

/* A logistic of midpoint .32 and scale .075, stretched to run from 0 to 1. */
double days_trusted(double met)
{
    double low = logistic(0), high = logistic(1);
    return clamp((logistic(met) - low) / (high - low), 0, 1);
}

double days_woven(double k)
{
    return curve_line(WOVEN, (int)(sizeof WOVEN / sizeof WOVEN[0]), k);
}

double days_mended(double mended)
{
    return curve_line(MENDED, (int)(sizeof MENDED / sizeof MENDED[0]), mended);
}

double days_ease(const Days *days, const Habit *habit)
{
    assert(days != NULL && habit != NULL);
    uint32_t count = days->count[EPISODE_EXPLORING];
    double explored = count ? (double)days->met[EPISODE_EXPLORING] / count : 0;
    return .4 * days_trusted(days->trust) + .2 * days_mended(habit->mends) +
           .2 * days_trusted(explored) + .2 * days_woven(habit->coordination);
}
