#include "lab/feel.h"
#include "lab/lab.h"
#include "lab/options.h"
#include "data/files.h"

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

const char *const FEEL_NAMES[FEEL_LEVELS] = {
    [FEEL_UP] = "2", [FEEL_MUCH] = "5", [FEEL_LOOKING] = "7"};

/* The levels are found by the number their file begins with, not by their title. */
static const char *const PREFIXES[FEEL_LEVELS] = {
    [FEEL_UP] = "02-", [FEEL_MUCH] = "05-", [FEEL_LOOKING] = "07-"};

/* Each figure on its own line as soon as it stands: a check may take long. */
void feel_say(Feel *feel, const char *what, double figure, double low, double high)
{
    bool fine = figure >= low && figure <= high;
    feel->failed += !fine;
    if (feel->json)
        printf("{\"check\":%d,\"what\":\"%s\",\"figure\":%.4f,\"low\":%.4f,\"high\":%.4f,"
               "\"pass\":%s}\n",
               feel->check, what, figure, low, high, fine ? "true" : "false");
    else
        printf("%3d  %-4s %8.3f  in %.4g to %.4g  %s\n", feel->check,
               fine ? "ok" : "FAIL", figure, low, high, what);
    fflush(stdout);
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
static bool scenes_load(Feel *feel, const char *data, Problems *problems)
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
        feel->scenes[scene] = level.scenario;
    }
    return true;
}

/* Runs every check, or one, and counts the figures out of bounds. */
int feel_main(int argc, char **argv)
{
    static Feel feel;
    const char *seeds_text = NULL, *check_text = NULL, *data = ".";
    double seeds = 200, only = 0;
    const Option options[] = {{"--seeds", &seeds_text, NULL},
                              {"--check", &check_text, NULL},
                              {"--data", &data, NULL},
                              {"--json", NULL, &feel.json},
                              {NULL, NULL, NULL}};
    if (options_read(argc, argv, options, NULL, 0) < 0 ||
        !options_number("--seeds", seeds_text, 1, 100000, &seeds) ||
        !options_number("--check", check_text, 1, 15, &only))
        return LAB_WRONG;
    feel.seeds = (int)seeds;
    Problems problems = {0};
    if (!scenes_load(&feel, data, &problems)) {
        problems_say(&problems);
        return LAB_FAILED;
    }
    for (int i = 0; i < CHECK_COUNT; i++) {
        if (only > 0 && CHECKS[i].number != (int)only)
            continue;
        feel.check = CHECKS[i].number;
        if (!feel.json)
            printf("%d. %s\n", CHECKS[i].number, CHECKS[i].what);
        CHECKS[i].run(&feel);
    }
    if (!feel.json)
        printf("%d figure%s out of bounds\n", feel.failed, feel.failed == 1 ? "" : "s");
    return feel.failed == 0 ? LAB_FINE : LAB_FAILED;
}
