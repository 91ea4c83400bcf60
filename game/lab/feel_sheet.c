#include "lab/feel_figure.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

typedef struct Line {
    int check; /* of reactions.md 2 */
    const char *what;
} Line;

/* clang-format off */
static const Line LINES[FEEL_FIGURES] = {
    [FEEL_UNREACHED] = {1, "states that were not reached"},
    [FEEL_BODY] = {1, "own body differs by 150 ms"},
    [FEEL_RECEIPT] = {1, "receipt inside its window"},
    [FEEL_DRAWN] = {1, "and drawn: a number of the rig moves 15 % of its range"},
    [FEEL_EARLY] = {1, "receipt before its window"},
    [FEEL_RISES] = {4, "step rises within 4 s of an unfitting try, subtle"},
    [FEEL_RISES + 1] = {4, "step rises within 4 s of an unfitting try, clear"},
    [FEEL_LOUDER] = {4, "tries that made her louder, subtle"},
    [FEEL_LOUDER + 1] = {4, "tries that made her louder, clear"},
    [FEEL_SMILED] = {5, "smile within 1.5 s of a suited answer in play, novice"},
    [FEEL_UNPROMPTED] = {5, "smile within any 1.5 s without an answer"},
    [FEEL_AUC] = {5, "AUC of smile share over 90 s, novice against nothing"},
    [FEEL_SCANS] = {6, "scanner makes the ending, level 2"},
    [FEEL_SCANS + 1] = {6, "scanner makes the ending, level 5"},
    [FEEL_SCANS + 2] = {6, "scanner makes the ending, level 7"},
    [FEEL_SCANS + 3] = {6, "scanner makes the ending, own scene"},
    [FEEL_SCANS_ALL] = {6, "scanner makes the ending, all"},
    [FEEL_NEGATIVE] = {6, "negative time, scanner over novice"},
    [FEEL_LATE] = {7, "first serve later than 4 s, level 2"},
    [FEEL_LATE + 1] = {7, "first serve later than 4 s, level 5"},
    [FEEL_LATE + 2] = {7, "first serve later than 4 s, level 7"},
    [FEEL_LATE + 3] = {7, "first serve later than 4 s, own scene"},
    [FEEL_TURNS] = {7, "too early a turn-away, level 2"},
    [FEEL_TURNS + 1] = {7, "too early a turn-away, level 5"},
    [FEEL_TURNS + 2] = {7, "too early a turn-away, level 7"},
    [FEEL_TURNS + 3] = {7, "too early a turn-away, own scene"},
    [FEEL_STILL] = {7, "time in stretches over 4 s without a change, level 2"},
    [FEEL_STILL + 1] = {7, "time in stretches over 4 s without a change, level 5"},
    [FEEL_STILL + 2] = {7, "time in stretches over 4 s without a change, level 7"},
    [FEEL_STILL + 3] = {7, "time in stretches over 4 s without a change, own scene"},
    [FEEL_CREST] = {8, "sessions with a crest, good-enough"},
    [FEEL_CREST_REPAIRING] = {8, "the same, repairing"},
    [FEEL_CREST_BETWEEN] = {8, "between the two"},
    [FEEL_CREST_PERFECT] = {8, "perfect, no more than good-enough"},
    [FEEL_CREST_HOVERING] = {8, "hovering"},
    [FEEL_CREST_LIVELY] = {8, "lively with rests, less good-enough"},
    [FEEL_TURN_AWAYS] = {9, "turn-aways set up"},
    [FEEL_SHOULDERS] = {9, "shoulders fall within 600 ms of Wait"},
    [FEEL_GLANCE] = {9, "half-glance while waiting"},
    [FEEL_BACK] = {9, "back within 3 to 9 s"},
    [FEEL_CHASED] = {9, "back when chased, times as long"},
    [FEEL_RUPTURES] = {10, "ruptures a session to measure by, level 5"},
    [FEEL_FOUND] = {10, "found within 10 s of a rupture"},
    [FEEL_EASY] = {10, "easy again within 40 s of it"},
    [FEEL_KNOTS] = {10, "knots by withdrawing on purpose, no more than good-enough's"},
    [FEEL_MASHED_SOFT] = {11, "masher ends softly"},
    [FEEL_MASHED_TOLD] = {11, "its story has a moment and a last sentence"},
    [FEEL_MASHED_CREST] = {11, "masher's sessions with a crest"},
    [FEEL_MASHED_CRY] = {11, "masher's sessions with a cry over 20 s"},
    [FEEL_MASHED_LONGEST] = {11, "masher's longest cry, s"},
    [FEEL_NOTHING_SOFT] = {11, "nothing ends softly"},
    [FEEL_NOTHING_TOLD] = {11, "its story has a moment and a last sentence"},
    [FEEL_CHANGES] = {12, "changes in a minute of ribbon, good-enough, mean"},
    [FEEL_CALM] = {12, "half minutes with six changes or fewer"},
    [FEEL_APART] = {12, "ribbon apart, good-enough"},
};

/* clang-format on */

/* What stands for a figure's words at an age that has not got them yet (science.md 7.1).
 */
typedef struct Note {
    FeelFigure what;
    double under_months;
    const char *text;
} Note;

static const Note NOTES[] = {
    {FEEL_SMILED, 1.5,
     "no social smile yet: the open look counts, eyes wide on you for half a second"},
    {FEEL_CREST, 1.5, "no laugh yet: the crest is one long open look"},
};

enum { NAME_WIDTH = 60, CELL_BYTES = 32 };

static bool measured(const Finding *finding)
{
    return finding->said > 0;
}

static bool fine(const Finding *finding)
{
    return measured(finding) && finding->figure >= finding->low &&
           finding->figure <= finding->high;
}

int feel_check_of(FeelFigure what)
{
    assert(what < FEEL_FIGURES);
    return LINES[what].check;
}

/* Whether a bound is the same at every age at which the figure has a meaning. */
static bool bounds_shared(const FeelSheet *sheet, int what)
{
    const Finding *first = NULL;
    for (int age = 0; age < sheet->age_count; age++) {
        const Finding *here = &sheet->findings[age][what];
        if (!measured(here))
            continue;
        if (first == NULL)
            first = here;
        if (memcmp(&here->low, &first->low, sizeof here->low) != 0 ||
            memcmp(&here->high, &first->high, sizeof here->high) != 0)
            return false;
    }
    return true;
}

/* "0.835", out of bounds "0.630 !", with a bound of its own "0.082<0.46". */
static void cell_print(const Finding *finding, bool shared)
{
    char cell[CELL_BYTES] = "not measured !";
    if (measured(finding)) {
        const char *mark = fine(finding) ? "" : " !";
        if (shared)
            snprintf(cell, sizeof cell, "%.3f%s", finding->figure, mark);
        else
            snprintf(cell, sizeof cell, "%.3f<%.3f%s", finding->figure, finding->high,
                     mark);
    }
    printf(" %-15s", cell);
}

static void notes_print(const FeelSheet *sheet, int what)
{
    for (size_t i = 0; i < sizeof NOTES / sizeof NOTES[0]; i++)
        for (int age = 0; age < sheet->age_count; age++)
            if ((int)NOTES[i].what == what && sheet->ages[age] < NOTES[i].under_months)
                printf("     %g months: %s\n", sheet->ages[age], NOTES[i].text);
}

/* A line of the table: the figure at every age. */
static void line_print(const FeelSheet *sheet, int what)
{
    bool shared = bounds_shared(sheet, what);
    char bounds[CELL_BYTES] = "its own";
    for (int age = sheet->age_count - 1; age >= 0 && shared; age--) {
        const Finding *here = &sheet->findings[age][what];
        if (measured(here))
            snprintf(bounds, sizeof bounds, "%.4g to %.4g", here->low, here->high);
    }
    printf("%3d  %-*s %-12s", LINES[what].check, NAME_WIDTH, LINES[what].what, bounds);
    for (int age = 0; age < sheet->age_count; age++)
        cell_print(&sheet->findings[age][what], shared);
    printf("\n");
    notes_print(sheet, what);
}

/* A line of JSON for every age. */
static void line_print_json(const FeelSheet *sheet, int what)
{
    for (int age = 0; age < sheet->age_count; age++) {
        const Finding *here = &sheet->findings[age][what];
        printf("{\"check\":%d,\"age_months\":%g,\"what\":\"%s\",\"figure\":%.4f,"
               "\"low\":%.4f,\"high\":%.4f,\"pass\":%s}\n",
               LINES[what].check, sheet->ages[age], LINES[what].what, here->figure,
               here->low, here->high, fine(here) ? "true" : "false");
    }
}

/* As the model has it: newborn under six weeks. */
double feel_slowness(double age)
{
    return age < 1.5 ? 1.6 : age >= 9 ? 1.3 : 1;
}

void feel_print_head(const FeelSheet *sheet)
{
    assert(sheet != NULL);
    printf("%-*s", NAME_WIDTH + 18, "age, months");
    for (int age = 0; age < sheet->age_count; age++)
        printf(" %-15g", sheet->ages[age]);
    printf("\n%-*s", NAME_WIDTH + 18,
           "replies, and the windows of checks 1, 4, 5, 9, 10, are slower by");
    for (int age = 0; age < sheet->age_count; age++)
        printf(" %-15g", feel_slowness(sheet->ages[age]));
    printf("\n");
}

int feel_print(const FeelSheet *sheet, int number, const char *title, bool json)
{
    assert(sheet != NULL && title != NULL);
    int failed = 0;
    if (!json)
        printf("%d. %s\n", number, title);
    for (int what = 0; what < FEEL_FIGURES; what++) {
        if (LINES[what].check != number)
            continue;
        if (json)
            line_print_json(sheet, what);
        else
            line_print(sheet, what);
        for (int age = 0; age < sheet->age_count; age++)
            failed += !fine(&sheet->findings[age][what]);
    }
    return failed;
}
