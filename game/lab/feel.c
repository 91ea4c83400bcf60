#include "lab/feel.h"
#include "lab/crew.h"
#include "lab/lab.h"
#include "lab/options.h"
#include "data/files.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

typedef struct Check {
    int number; /* of reactions.md, section 2 */
    const char *what;
    void (*run)(Feel *feel);
} Check;

/* Checks 2, 3 and 13 to 15 need people, and 12 in part: they are not here. */
static const Check CHECKS[] = {
    {1, "every verb has its own body and its receipt", feel_receipts},
    {4, "a first unfitting try costs nothing", feel_first_tries},
    {5, "a novice sees that it works", feel_novice},
    {6, "scanning input plays the scenes", feel_scanner},
    {7, "she begins, and something always changes", feel_pacing},
    {8, "the crest needs gaps, not perfection", feel_crests},
    {9, "waiting is alive", feel_waiting},
    {10, "found, and easy again", feel_repair},
    {11, "mashing and doing nothing end softly", feel_mashing},
    {12, "the ribbon is calm", feel_ribbon},
};

enum { CHECK_COUNT = sizeof CHECKS / sizeof CHECKS[0] };

/* Newborn, half a year, crawler, toddler; in months. */
static const double AGES[FEEL_AGES_MAX] = {1, 5, 10, 21};

/* What every check at every age is done by. */
typedef struct Order {
    int seeds;
    int checks[CHECK_COUNT]; /* indices into CHECKS */
    int check_count;
    double ages[FEEL_AGES_MAX];
    int age_count;
    Scenario scenes[FEEL_LEVELS]; /* as shipped */
} Order;

/* The levels are found by the number their file begins with, not by their title. */
static const char *const PREFIXES[FEEL_LEVELS] = {
    [FEEL_UP] = "02-", [FEEL_MUCH] = "05-", [FEEL_LOOKING] = "07-"};

void feel_say(Feel *feel, FeelFigure what, double figure, double low, double high)
{
    assert(what < FEEL_FIGURES);
    feel->findings[what] = (Finding){1, figure, low, high};
}

double feel_share(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

Walk feel_walk(Feel *feel, const Scenario *scenario, PolicyId policy, int seed)
{
    session_begin(feel->session, scenario, (uint64_t)seed);
    return (Walk){.session = feel->session, .policy = &POLICIES[policy]};
}

bool feel_walks(Walk *walk, double seconds)
{
    Session *session = walk->session;
    if (session->dyad.ended != ENDED_NOT ||
        (seconds > 0 && dyad_seconds(&session->dyad) >= seconds))
        return false;
    session_step(session, policy_care(walk->policy, &walk->mind, &session->dyad,
                                      &session->scenario));
    return true;
}

/* A kind counts only while it is strong enough to be seen. */
static bool sign_changed(Sign now, Sign then)
{
    enum { STEP = 38 }; /* 15 % of the range */
    int by = now.strength - then.strength;
    bool kind = now.kind != then.kind && (now.strength >= STEP || then.strength >= STEP);
    return kind || by >= STEP || by <= -STEP;
}

/* Gaze changes by kind alone; it has no strength. */
bool feel_changed(const Seen *now, const Seen *then)
{
    const Sign a[] = {now->face,   now->mouth, now->hands, now->posture,
                      now->breath, now->voice, now->skin,  {0, now->shoulders}};
    const Sign b[] = {then->face,   then->mouth, then->hands, then->posture,
                      then->breath, then->voice, then->skin,  {0, then->shoulders}};
    bool changed = now->gaze != then->gaze;
    for (size_t i = 0; i < sizeof a / sizeof a[0]; i++)
        changed |= sign_changed(a[i], b[i]);
    return changed;
}

/* Loads the shipped levels of the checks from `data`/levels. */
static bool scenes_load(Order *order, const char *data, Problems *problems)
{
    static char names[LEVEL_CARDS_MAX][FILES_PATH_BYTES];
    static Level level;
    char folder[FILES_PATH_BYTES];
    snprintf(folder, sizeof folder, "%s/levels", data);
    int count = files_list(folder, ".json", names, LEVEL_CARDS_MAX, problems);
    for (int scene = 0; scene < FEEL_LEVELS; scene++) {
        int i = 0;
        while (i < count &&
               strncmp(names[i], PREFIXES[scene], strlen(PREFIXES[scene])) != 0)
            i++;
        if (i >= count) {
            problems_add(problems, "%s: no level begins with %s", folder,
                         PREFIXES[scene]);
            return false;
        }
        char path[2 * FILES_PATH_BYTES];
        snprintf(path, sizeof path, "%.511s/%.511s", folder, names[i]);
        if (!level_load(path, "en", &level, problems))
            return false;
        order->scenes[scene] = level.scenario;
    }
    return true;
}

/* One check at one age. Its scenes keep all but the age. */
static void unit_run(const void *with, int run, double *row)
{
    static Session session;
    static Finding findings[FEEL_FIGURES];
    const Order *order = with;
    Feel feel = {.seeds = order->seeds,
                 .age = order->ages[run % order->age_count],
                 .session = &session,
                 .findings = findings};
    for (int i = 0; i < FEEL_LEVELS; i++) {
        feel.scenes[i] = order->scenes[i];
        feel.scenes[i].age_months = feel.age;
    }
    feel_scene(&feel.scenes[FEEL_OWN], feel.age);
    memset(findings, 0, sizeof findings);
    CHECKS[order->checks[run / order->age_count]].run(&feel);
    memcpy(row, findings, sizeof findings);
}

/* Every check at every age, shared out over the cores. */
static bool order_run(const Order *order, FeelSheet *sheet)
{
    static double rows[CHECK_COUNT * FEEL_AGES_MAX][FEEL_FIGURES * FINDING_COLUMNS];
    int units = order->check_count * order->age_count;
    if (!crew_run(unit_run, order, units, FEEL_FIGURES * FINDING_COLUMNS, rows[0]))
        return false;
    sheet->age_count = order->age_count;
    memcpy(sheet->ages, order->ages, sizeof sheet->ages);
    for (int unit = 0; unit < units; unit++) {
        int age = unit % order->age_count;
        int number = CHECKS[order->checks[unit / order->age_count]].number;
        Finding findings[FEEL_FIGURES];
        memcpy(findings, rows[unit], sizeof findings);
        for (int what = 0; what < FEEL_FIGURES; what++)
            if (feel_check_of((FeelFigure)what) == number)
                sheet->findings[age][what] = findings[what];
    }
    return true;
}

/* Reads which checks and ages are asked for; all where neither is. Says in one sentence
 * what does not exist. */
static bool order_read(Order *order, const char *check_text, const char *age_text)
{
    double only = 0, age = 0;
    if (!options_number("--check", check_text, 1, 99, &only) ||
        !options_number("--age", age_text, 0, 30, &age))
        return false;
    for (int i = 0; i < CHECK_COUNT; i++)
        if (check_text == NULL || CHECKS[i].number == only)
            order->checks[order->check_count++] = i;
    if (order->check_count == 0) {
        fprintf(stderr, "goodenough-lab feel: no scripted check %s; there are",
                check_text);
        for (int i = 0; i < CHECK_COUNT; i++)
            fprintf(stderr, "%s %d", i > 0 ? "," : "", CHECKS[i].number);
        fprintf(stderr, "\n");
        return false;
    }
    memcpy(order->ages, AGES, sizeof AGES);
    order->age_count = FEEL_AGES_MAX;
    if (age_text != NULL) {
        order->ages[0] = age;
        order->age_count = 1;
    }
    return true;
}

/* Runs every check, or one, at every age, or one, and counts the figures out of bounds.
 */
int feel_main(int argc, char **argv)
{
    static Order order;
    static FeelSheet sheet;
    const char *seeds_text = NULL, *check_text = NULL, *age_text = NULL, *data = ".";
    double seeds = 200;
    bool json = false;
    const Option options[] = {
        {"--seeds", &seeds_text, NULL}, {"--check", &check_text, NULL},
        {"--age", &age_text, NULL},     {"--data", &data, NULL},
        {"--json", NULL, &json},        {NULL, NULL, NULL}};
    if (options_read(argc, argv, options, NULL, 0) < 0 ||
        !options_whole("--seeds", seeds_text, 1, 100000, &seeds) ||
        !order_read(&order, check_text, age_text))
        return LAB_WRONG;
    order.seeds = (int)seeds;
    Problems problems = {0};
    if (!scenes_load(&order, data, &problems)) {
        problems_say(&problems);
        return LAB_FAILED;
    }
    if (!order_run(&order, &sheet))
        return LAB_FAILED;
    int failed = 0;
    if (!json)
        feel_print_head(&sheet);
    for (int i = 0; i < order.check_count; i++) {
        const Check *check = &CHECKS[order.checks[i]];
        failed += feel_print(&sheet, check->number, check->what, json);
    }
    if (!json)
        printf("%d figure%s out of bounds\n", failed, failed == 1 ? "" : "s");
    return failed == 0 ? LAB_FINE : LAB_FAILED;
}
