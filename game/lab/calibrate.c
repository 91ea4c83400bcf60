#include "lab/crew.h"
#include "lab/lab.h"
#include "lab/options.h"
#include "lab/results.h"

#include "model/act.h"

#include <stdio.h>
#include <string.h>

/* A build may miss so many targets that are not of high confidence. */
enum { OTHERS_MAY_FAIL = 3, AIMS_MAX = 48 };

typedef struct Calibration {
    const Aim *aims[AIMS_MAX];
    int count;
    const char *wanted; /* ids with commas, or NULL: all */
    double seeds, base;
    bool json;
    Results results;
} Calibration;

/* One piece of work for the crew. */
typedef struct Shoot {
    const Aim *aim;
    uint64_t base;
} Shoot;

/* Run n has seed base + n, whichever child it falls to: results do not hang on cores. */
static void shoot(const void *order, int run, double *row)
{
    const Shoot *job = order;
    job->aim->shoot(job->base + (uint64_t)run, row);
}

/* Whether id `a` comes after `b`: "T9" before "T10", T before O before H. */
static bool later(const char *a, const char *b)
{
    if (a[0] != b[0])
        return a[0] < b[0];
    size_t x = strlen(a), y = strlen(b);
    return x != y ? x > y : strcmp(a, b) > 0;
}

/* Lists every target in the order of section 9: by the number in its id, the
 * orderings last. */
static void aims_list(Calibration *all)
{
    const struct {
        const Aim *rows;
        int count;
    } FILES[] = {{AIMS_PLAY, AIMS_PLAY_COUNT},         {AIMS_STILL, AIMS_STILL_COUNT},
                 {AIMS_STIMULUS, AIMS_STIMULUS_COUNT}, {AIMS_TURNS, AIMS_TURNS_COUNT},
                 {AIMS_SLOW, AIMS_SLOW_COUNT},         {AIMS_ORDERS, AIMS_ORDERS_COUNT},
                 {AIMS_SOOTHE, AIMS_SOOTHE_COUNT},     {AIMS_CRIES, AIMS_CRIES_COUNT}};
    for (size_t file = 0; file < sizeof FILES / sizeof FILES[0]; file++) {
        for (int i = 0; i < FILES[file].count; i++) {
            const Aim *aim = &FILES[file].rows[i];
            int place = all->count++;
            while (place > 0 && later(all->aims[place - 1]->id, aim->id)) {
                all->aims[place] = all->aims[place - 1];
                place--;
            }
            all->aims[place] = aim;
        }
    }
}

/* Whether `id` stands in a list like "T1,T7". */
static bool stands_in(const char *list, const char *id)
{
    size_t length = strlen(id);
    for (const char *at = strstr(list, id); at != NULL; at = strstr(at + 1, id))
        if ((at == list || at[-1] == ',') && (at[length] == '\0' || at[length] == ','))
            return true;
    return false;
}

/* Says which part of --targets names nothing. */
static bool wanted_exist(const Calibration *all)
{
    for (const char *at = all->wanted; at != NULL;) {
        char id[16] = {0};
        size_t length = strcspn(at, ",");
        snprintf(id, sizeof id, "%.*s", (int)(length < 15 ? length : 15), at);
        bool found = false;
        for (int i = 0; i < all->count; i++)
            found |= strcmp(all->aims[i]->id, id) == 0;
        if (!found) {
            fprintf(stderr,
                    "goodenough-lab calibrate: no target is called '%s'; there are", id);
            for (int i = 0; i < all->count; i++)
                fprintf(stderr, "%s %s", i > 0 ? "," : "", all->aims[i]->id);
            fprintf(stderr, "\n");
            return false;
        }
        at = at[length] == ',' ? at + length + 1 : NULL;
    }
    return true;
}

/* A band as people write it. */
static const char *band(const Figure *figure, char *text, size_t bytes)
{
    if (figure->low <= -AIM_ANY)
        snprintf(text, bytes, "at most %.4g", figure->high);
    else if (figure->high >= AIM_ANY)
        snprintf(text, bytes, "at least %.4g", figure->low);
    else
        snprintf(text, bytes, "%.4g to %.4g", figure->low, figure->high);
    return text;
}

static void print_plain(const Aim *aim, const Verdict *verdict, bool fine)
{
    printf("%-4s %-4s %s: %s [%s; confidence %s]\n", aim->id, fine ? "pass" : "FAIL",
           aim->metric, aim->condition, aim->source, aim->confidence);
    for (int i = 0; i < verdict->count; i++) {
        const Figure *figure = &verdict->figures[i];
        char text[48];
        printf("     %-4s %8.3f [%.3f, %.3f]  %s  %s%s\n", figure->fine ? "ok" : "FAIL",
               figure->value.value, figure->value.low, figure->value.high,
               band(figure, text, sizeof text), figure->what,
               figure->firm ? " (high)" : "");
    }
    fflush(stdout);
}

/* Measures and judges one target. Returns false when the crew was lost. What is
 * prepared is prepared before the crew starts, so that every child inherits it. */
static bool calibrate_one(Calibration *all, const Aim *aim)
{
    static double rows[AIM_RUNS_MAX * AIM_COLUMNS_MAX];
    Shoot job = {aim, (uint64_t)all->base};
    int runs = (int)(all->seeds * aim->runs + .5);
    /* Section 9 wants 300 to 1000 of some targets: `runs` is a multiple of the seeds
     * asked for, 200 unless said. */
    runs = runs > AIM_RUNS_MAX ? AIM_RUNS_MAX : runs;
    if (aim->prepare != NULL)
        aim->prepare(job.base);
    if (!crew_run(shoot, &job, runs, aim->columns, rows))
        return false;
    Verdict verdict = {.count = 0};
    Trial trial = {rows, runs, aim->columns};
    aim->judge(&trial, &verdict);
    bool fine = results_add(&all->results, aim, &verdict);
    if (!all->json)
        print_plain(aim, &verdict, fine);
    return true;
}

/* The halved step: every judged figure within 5 % of the other build's, or not to be told
 * apart from it. Returns how many are not. */
static int compare(const Calibration *all, const Results *other)
{
    int compared = 0;
    int differ = results_differ(&all->results, other, &compared);
    printf("H    %-4s %d of %d figures differ from those at %.0f ticks a second by more "
           "than 5 %% and beyond their intervals\n",
           differ == 0 ? "pass" : "FAIL", differ, compared, other->ticks);
    return differ;
}

static int calibrate_all(Calibration *all, const Results *other)
{
    Results *results = &all->results;
    results->ticks = TICKS_PER_SECOND;
    results->seeds = all->seeds;
    results->base = all->base;
    for (int i = 0; i < all->count; i++)
        if (all->wanted == NULL || stands_in(all->wanted, all->aims[i]->id))
            if (!calibrate_one(all, all->aims[i]))
                return LAB_FAILED;
    if (all->json)
        results_print(results);
    else
        printf("%d target%s: %.0f of high confidence failed, %.0f other%s failed (%d may)"
               "\n",
               results->count, results->count == 1 ? "" : "s", results->firm_failed,
               results->others_failed, results->others_failed == 1 ? "" : "s",
               OTHERS_MAY_FAIL);
    int differ = other != NULL ? compare(all, other) : 0;
    bool fine = results->firm_failed == 0 && results->others_failed <= OTHERS_MAY_FAIL;
    return fine && differ == 0 ? LAB_FINE : LAB_FAILED;
}

/* Runs the targets at life's pace and judges them. */
int calibrate_main(int argc, char **argv)
{
    static Calibration all = {.seeds = 200, .base = 1};
    static Results other;
    const char *seeds = NULL, *base = NULL, *against = NULL;
    const Option options[] = {
        {"--targets", &all.wanted, NULL}, {"--seeds", &seeds, NULL},
        {"--seed-base", &base, NULL},     {"--against", &against, NULL},
        {"--json", NULL, &all.json},      {NULL, NULL, NULL}};
    if (options_read(argc, argv, options, NULL, 0) < 0 ||
        !options_whole("--seeds", seeds, 2, 1000, &all.seeds) ||
        !options_whole("--seed-base", base, 0, 9007199254740992.0, &all.base))
        return LAB_WRONG;
    aims_list(&all);
    if (!wanted_exist(&all))
        return LAB_WRONG;
    Problems problems = {0};
    if (against != NULL && !results_load(&other, against, &problems)) {
        problems_say(&problems);
        return LAB_FAILED;
    }
    return calibrate_all(&all, against != NULL ? &other : NULL);
}
