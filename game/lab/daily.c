#include "lab/daily.h"
#include "lab/options.h"
#include "lab/play.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

enum { SEEDS = 200 };

/* The scenes a day may draw; large, so it lies outside the stack. */
typedef struct Bench {
    Level scenes[DAY_SCENES_MAX];
    Session session;
} Bench;

/* What many days come to. */
typedef struct Sum {
    int days, warm, crests, parts, parts_warm;
    double crests_a_day, needs, met, done, waited, in_step, cried_s, trust, seconds;
} Sum;

static bool scenes_load(Bench *bench, const char *path, const Level *level)
{
    char folder[LEVEL_PATH_BYTES];
    const char *end = strrchr(path, '/');
    snprintf(folder, sizeof folder, "%.*s", end ? (int)(end - path) : 1,
             end ? path : ".");
    Problems problems = {0};
    bool found = true;
    for (int i = 0; i < level->day.scene_count; i++)
        found = level_named(folder, level->day_scenes[i], "en", &bench->scenes[i],
                            &problems) &&
                found;
    problems_say(&problems);
    return found;
}

static void part_add(Sum *sum, const Session *session, const DayTally *tally)
{
    sum->parts++;
    sum->parts_warm += dyad_warm(&session->dyad);
    sum->crests_a_day += session->dyad.crest;
    sum->needs += tally->needs;
    sum->met += tally->met;
    sum->done += tally->done;
    sum->waited += tally->waited;
    sum->in_step += tally->coded > 0 ? (double)tally->in_step / tally->coded : 0;
    sum->cried_s += session->dyad.infant.cried_s;
    sum->seconds += dyad_seconds(&session->dyad);
}

static void day_play(Bench *bench, const Level *level, const Policy *policy, double age,
                     uint64_t seed, Sum *sum)
{
    const Day *day = &level->day;
    DayDraw draws[DAY_PARTS_MAX];
    Days days[2];
    Carried carried;
    for (int i = 0; i < 2; i++)
        days_begin(&days[i], TEMPERAMENT_EASY, seed);
    day_draw(day, age, seed, draws);
    day_wake(&carried, days);
    bool crest = false;
    for (int part = 0; part < day->part_count; part++) {
        Scenario scene = bench->scenes[draws[part].scene].scenario;
        day_part(&scene, day, part, age, draws[part].seed);
        day_bring(&scene, day, part, &carried);
        play_session(&bench->session, &scene, policy, draws[part].seed, 0);
        DayTally tally = day_live(&carried, &bench->session, day->parts[part].carer);
        part_add(sum, &bench->session, &tally);
        crest = crest || bench->session.dyad.crest > 0;
    }
    sum->days++;
    sum->crests += crest;
    sum->warm += dyad_warm(&bench->session.dyad);
    sum->trust += carried.days[0].trust - days[0].trust;
}

static void row(const Policy *policy, const Sum *sum)
{
    double days = sum->days, parts = sum->parts;
    printf("%-14s %5.2f %6.2f %6.2f %7.2f %6.1f %5.2f %5.2f %7.2f %8.3f %6.1f %7.1f "
           "%6.0f\n",
           policy->name, sum->warm / days, sum->parts_warm / parts, sum->crests / days,
           sum->crests_a_day / days, sum->needs / days,
           sum->needs > 0 ? sum->met / sum->needs : 0, sum->done / days,
           sum->waited / days, sum->in_step / parts, sum->cried_s / days,
           1000 * sum->trust / days, sum->seconds / days);
}

bool daily_table(const char *path, const Level *level, const Policy *policy, int seeds,
                 double age)
{
    static Bench bench;
    assert(path != NULL && level != NULL && level->day.part_count > 0);
    const Day *day = &level->day;
    if (!scenes_load(&bench, path, level))
        return false;
    if (age > 0 && !day_holds(day, age)) {
        fprintf(stderr, "%s: at %g months a part has no scene\n", path, age);
        return false;
    }
    printf("%-14s %5s %6s %6s %7s %6s %5s %5s %7s %8s %6s %7s %6s\n", "caregiver", "warm",
           "parts", "crest", "crests", "needs", "met", "done", "waited", "in step",
           "cry s", "trust", "s");
    for (int i = 0; i < POLICY_COUNT; i++) {
        Sum sum = {0};
        if (policy != NULL && policy != &POLICIES[i])
            continue;
        for (int seed = 1; seed <= (seeds > 0 ? seeds : SEEDS); seed++)
            day_play(&bench, level, &POLICIES[i],
                     age > 0 ? age : day->ages[seed % day->age_count], (uint64_t)seed,
                     &sum);
        row(&POLICIES[i], &sum);
    }
    return true;
}
