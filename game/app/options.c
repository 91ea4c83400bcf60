#include "app/app.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * One table reads the command line and prints --help, so that the two cannot disagree. A
 * value outside its range is refused rather than bent: whoever typed it would otherwise
 * measure or see something else than was asked for.
 */

typedef enum OptionKind {
    OPTION_FLAG,
    OPTION_TEXT,
    OPTION_NUMBER,
    OPTION_SEED,
    OPTION_SIZE,
    OPTION_POLICY
} OptionKind;

/* `offset` points into Options; `low` and `high` bound numbers alone. */
typedef struct OptionRow {
    const char *name, *what, *help;
    OptionKind kind;
    size_t offset;
    double low, high;
} OptionRow;

static const OptionRow ROWS[] = {
    {"--seed", "N", "the same seed gives the same baby's day", OPTION_SEED,
     offsetof(Options, seed), 0, 0},
    {"--size", "WxH", "window size, 320x180 to 8192x8192", OPTION_SIZE,
     offsetof(Options, w), 0, 0},
    {"--fullscreen", "", "start on the whole screen", OPTION_FLAG,
     offsetof(Options, fullscreen), 0, 0},
    {"--policy", "NAME", "a scripted caregiver plays", OPTION_POLICY,
     offsetof(Options, policy), 0, 0},
    {"--speed", "X", "0.25 to 8 times the usual pace", OPTION_NUMBER,
     offsetof(Options, speed), .25, 8},
    {"--seconds", "N", "end after so many seconds", OPTION_NUMBER,
     offsetof(Options, seconds), .1, 86400},
    {"--shot", "FILE.png", "write a picture and end (with --at)", OPTION_TEXT,
     offsetof(Options, shot), 0, 0},
    {"--at", "SECONDS", "the second of the scene --shot shows", OPTION_NUMBER,
     offsetof(Options, at), 0, 600},
    {"--record", "FILE", "keep what was done as a .tape", OPTION_TEXT,
     offsetof(Options, record), 0, 0},
    {"--bench", "SECONDS", "measure, print one JSON line, end", OPTION_NUMBER,
     offsetof(Options, bench), 1, 600},
    {"--both", "", "with --bench: two runs side by side", OPTION_FLAG,
     offsetof(Options, both), 0, 0},
    {"--data", "DIR", "folder that holds assets/ and levels/", OPTION_TEXT,
     offsetof(Options, data), 0, 0},
    {"--home", "DIR", "folder for settings and pictures", OPTION_TEXT,
     offsetof(Options, home), 0, 0},
    {"--family", "NAME", "go on with a family: family-1", OPTION_TEXT,
     offsetof(Options, family), 0, 0},
    {"--no-sound", "", "silent", OPTION_FLAG, offsetof(Options, no_sound), 0, 0},
    {"--dev", "", "developer keys (F2 lists them)", OPTION_FLAG, offsetof(Options, dev),
     0, 0},
    {"--help", "", "this page", OPTION_FLAG, offsetof(Options, help), 0, 0},
    {"--version", "", "the version", OPTION_FLAG, offsetof(Options, version), 0, 0},
};

static bool wrong(const char *option, const char *value, const char *why)
{
    fprintf(stderr, "goodenough: %s%s%s: %s (see --help)\n", option, value[0] ? " " : "",
            value, why);
    return false;
}

/* The comparison is turned so that NaN, which compares false, is refused too. */
static bool read_number(const OptionRow *row, const char *text, double *out)
{
    char *end = NULL;
    double value = strtod(text, &end);
    if (end == text || *end || !(value >= row->low && value <= row->high))
        return wrong(row->name, text, "not a number in range");
    *out = value;
    return true;
}

/* Any base that C knows, since recordings write seeds in hexadecimal. A sign would wrap
 * to a huge seed in silence. */
static bool read_seed(const OptionRow *row, const char *text, Options *options)
{
    char *end = NULL;
    errno = 0;
    unsigned long long value = strtoull(text, &end, 0);
    if (end == text || *end || errno || text[0] == '-')
        return wrong(row->name, text, "not a whole number from 0 on");
    options->seed = value;
    options->seeded = true;
    return true;
}

/* The least is what the window may be shrunk to; the most lies well inside what
 * FreeType's points can hold. */
static bool read_size(const OptionRow *row, const char *text, Options *options)
{
    int w = 0, h = 0;
    char rest = 0;
    if (sscanf(text, "%5dx%5d%c", &w, &h, &rest) != 2 || w < 320 || h < 180 || w > 8192 ||
        h > 8192)
        return wrong(row->name, text, "not a size like 1280x720");
    options->w = w;
    options->h = h;
    return true;
}

/* A wrong name lists the right ones: nobody knows them by heart. */
static bool read_policy(const OptionRow *row, const char *text, Options *options)
{
    options->policy = policy_named(text);
    if (options->policy != POLICY_COUNT)
        return true;
    wrong(row->name, text, "no such caregiver; there are");
    for (int i = 0; i < POLICY_COUNT; i++)
        fprintf(stderr, "  %s\n", POLICIES[i].name);
    return false;
}

static bool read_row(const OptionRow *row, const char *text, Options *options)
{
    char *field = (char *)options + row->offset;
    switch (row->kind) {
    case OPTION_FLAG:
        *(bool *)(void *)field = true;
        return true;
    case OPTION_TEXT:
        *(const char **)(void *)field = text;
        return true;
    case OPTION_NUMBER:
        return read_number(row, text, (double *)(void *)field);
    case OPTION_SEED:
        return read_seed(row, text, options);
    case OPTION_SIZE:
        return read_size(row, text, options);
    case OPTION_POLICY:
        return read_policy(row, text, options);
    }
    return false;
}

static const OptionRow *row_named(const char *name)
{
    for (size_t i = 0; i < SDL_arraysize(ROWS); i++)
        if (!strcmp(ROWS[i].name, name))
            return &ROWS[i];
    return NULL;
}

bool options_read(Options *options, int argc, char **argv)
{
    *options = (Options){.policy = POLICY_COUNT, .speed = 1};
    for (int i = 1; i < argc; i++) {
        if (argv[i][0] != '-') {
            if (options->file)
                return wrong(argv[i], "", "one file at a time");
            options->file = argv[i];
            continue;
        }
        const OptionRow *row = row_named(argv[i]);
        if (!row)
            return wrong(argv[i], "", "no such option");
        const char *text = "";
        if (row->kind != OPTION_FLAG) {
            if (i + 1 >= argc)
                return wrong(argv[i], "", "needs a value");
            text = argv[++i];
        }
        if (!read_row(row, text, options))
            return false;
    }
    return true;
}

void options_help(void)
{
    printf("Good Enough: a serve-and-return game.\n\n  goodenough [FILE.json] "
           "[options]\n\n");
    for (size_t i = 0; i < SDL_arraysize(ROWS); i++)
        printf("  %-13s %-9s %s\n", ROWS[i].name, ROWS[i].what, ROWS[i].help);
}
