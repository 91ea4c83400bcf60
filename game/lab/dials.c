#include "lab/dials.h"
#include "lab/coordination.h"
#include "lab/film.h"
#include "lab/measure.h"

#include "model/bouts.h"

#include <assert.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

/* Fewer bouts than in calibration: a sweep asks at many points, and for a shape. */
enum { DAYS = 20, BOUTS = 8 };

/* Where a dial lies in a Policy, and what is sense. */
typedef struct Dial {
    const char *name;
    size_t offset;
    double low, high;
} Dial;

/* Names as the command line has them; units as in policy.h: seconds, shares, and lapses
 * a second. */
static const Dial DIALS[] = {
    {"notices", offsetof(Policy, notices), 0, 1},
    {"latency", offsetof(Policy, latency_s), 0, 20},
    {"spread", offsetof(Policy, spread), 0, 2},
    {"suited", offsetof(Policy, suited), 0, 1},
    {"vigor", offsetof(Policy, vigor), 0, 1},
    {"backs-off", offsetof(Policy, backs_off), 0, 1},
    {"repairs", offsetof(Policy, repairs), 0, 1},
    {"repair-s", offsetof(Policy, repair_s), 0, 120},
    {"gap", offsetof(Policy, gap_s), 0, 20},
    {"idle", offsetof(Policy, idle_s), 0, 120},
    {"lapse", offsetof(Policy, lapse_per_s), 0, 1},
    {"plays-not", offsetof(Policy, plays_not), 0, 1},
    {"comforts-not", offsetof(Policy, comforts_not), 0, 1},
    {"block", offsetof(Policy, block_s), 0, 600},
    {"there", offsetof(Policy, there), 0, 1},
    {"left", 0, 0, 1}, /* not the policy's own: what life leaves it */
};

enum { DIAL_COUNT = sizeof DIALS / sizeof DIALS[0], LEFT = DIAL_COUNT - 1 };

typedef struct Read {
    const char *name, *title;
    int sight; /* Sight, or one of those below */
} Read;

/* What a film does not show as a share of the time. From TRUST on it takes days. */
enum { AWAY = SIGHT_COUNT, KAPPA, COORDINATION, TRUST, TRUSTED, EASE };

static const Read READS[] = {
    {"match", "share of the time in the same phase", SIGHT_MATCH},
    {"kappa", "match above chance (kappa)", KAPPA},
    {"gaze", "share of the time eyes on the face", SIGHT_GAZE},
    {"away", "share of the time looking away", AWAY},
    {"positive", "share of the time positive", SIGHT_POSITIVE},
    {"negative", "share of the time negative", SIGHT_NEGATIVE},
    {"smiles", "share of the time smiling", SIGHT_SMILE},
    {"cries", "share of the time fussing or crying", SIGHT_CRY},
    {"coordination", "share of serves answered suitably in 1.5 s (k)", COORDINATION},
    {"trust", "trust K after 20 days", TRUST},
    {"trusted", "trust N(K) after 20 days", TRUSTED},
    {"ease", "ease after 20 days, needs met as by good-enough", EASE},
};

enum { READ_COUNT = sizeof READS / sizeof READS[0] };

int dial_named(const char *name)
{
    assert(name != NULL);
    for (int i = 0; i < DIAL_COUNT; i++)
        if (strcmp(DIALS[i].name, name) == 0)
            return i;
    fprintf(stderr, "goodenough-lab: no parameter is called %s; there are", name);
    for (int i = 0; i < DIAL_COUNT; i++)
        fprintf(stderr, "%s %s", i > 0 ? "," : "", DIALS[i].name);
    fprintf(stderr, "\n");
    return -1;
}

const char *dial_name(int dial)
{
    assert(dial >= 0 && dial < DIAL_COUNT);
    return DIALS[dial].name;
}

void dial_range(int dial, double *low, double *high)
{
    assert(dial >= 0 && dial < DIAL_COUNT);
    *low = DIALS[dial].low;
    *high = DIALS[dial].high;
}

void dial_set(Policy *policy, int dial, double value)
{
    assert(policy != NULL && dial >= 0 && dial < DIAL_COUNT);
    if (dial != LEFT)
        memcpy((char *)policy + DIALS[dial].offset, &value, sizeof value);
}

int reading_named(const char *name)
{
    assert(name != NULL);
    for (int i = 0; i < READ_COUNT; i++)
        if (strcmp(READS[i].name, name) == 0)
            return i;
    fprintf(stderr, "goodenough-lab: no metric is called %s; there are", name);
    for (int i = 0; i < READ_COUNT; i++)
        fprintf(stderr, "%s %s", i > 0 ? "," : "", READS[i].name);
    fprintf(stderr, "\n");
    return -1;
}

const char *reading_title(int reading)
{
    assert(reading >= 0 && reading < READ_COUNT);
    return READS[reading].title;
}

/* What twenty days with `policy` come to; ease alone leaves needs to good-enough. */
static double days_read(int sight, const Policy *policy, double left, uint64_t seed)
{
    static Film film;
    const Policy *needs = sight == EASE ? &POLICIES[POLICY_GOOD_ENOUGH] : policy;
    Temperament temperament = film_temperament(seed);
    Habit habit = habit_of(needs, left);
    film_begin_mixed(&film, 4, seed);
    habit.coordination = coordination_of(&film, policy, 240);
    BoutPlan plan = {needs, temperament, 4, TIME_DAY, seed * 1000};
    Closing closings[EPISODE_COUNT];
    for (int kind = 0; kind < EPISODE_COUNT; kind++)
        closing_measure(&closings[kind], (Episode)kind, &plan, BOUTS);
    Days days;
    days_begin(&days, temperament, seed);
    days_run(&days, &habit, closings, DAYS);
    return sight == TRUST     ? days.trust
           : sight == TRUSTED ? days_trusted(days.trust)
                              : days_ease(&days, &habit);
}

/* At four months: a minute of warm-up thrown away, then three of play, as in T1. */
double reading_take(int reading, const Policy *policy, double left, uint64_t seed)
{
    assert(reading >= 0 && reading < READ_COUNT && policy != NULL);
    static Film film;
    int sight = READS[reading].sight;
    if (sight >= TRUST)
        return days_read(sight, policy, left, seed);
    film_begin_mixed(&film, 4, seed);
    if (sight == COORDINATION)
        return coordination_of(&film, policy, 240);
    film_roll(&film, policy, 60);
    Take take = film_roll(&film, policy, 180);
    if (sight == KAPPA)
        return measure_kappa(film.infant + take.from, film.caregiver + take.from,
                             take.to - take.from, 10 * FILM_HZ);
    if (sight == AWAY)
        return 1 - film_share(&film, take, SIGHT_GAZE);
    return film_share(&film, take, (Sight)sight);
}
