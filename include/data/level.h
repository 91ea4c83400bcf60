#ifndef DATA_LEVEL_H
#define DATA_LEVEL_H

/*
 * Level: one scene's file, read whole or not at all. The field table in game/data/level.c
 * is the format; `goodenough-lab describe` prints it. Loading adds messages to
 * `problems`, returns false and leaves `level` untouched when anything is wrong.
 */

#include "data/json.h"
#include "data/prompt.h"
#include "model/day.h"

enum {
    LEVEL_BYTES_MAX = 256 * 1024,
    LEVEL_CARDS_MAX = 1024,
    LEVEL_ID_BYTES = 48,
    LEVEL_PAUSES_MAX = 6,
    LEVEL_LINES_MAX = 8,
    LEVEL_REWINDS_MAX = 6,
    LEVEL_SOURCES_MAX = 8,
    LEVEL_PATH_BYTES = 512,
};

typedef struct Level {
    char id[LEVEL_ID_BYTES];
    int chapter; /* 1 to 5 */
    int order;   /* place in the chooser */
    Scenario scenario;
    char title[LEVEL_TITLE_BYTES];
    char note[LEVEL_TEXT_BYTES];    /* one or two sentences before the scene; never the
                                       answer */
    char content[LEVEL_TEXT_BYTES]; /* content note ("crying"), may be empty */
    bool hard; /* a parting, a limit, a shout, a long cry: a help line stands beside it */
    char names[SCENARIO_NAMES_MAX]
              [LEVEL_TITLE_BYTES]; /* what Name says, in the order of scenario.names */
    char things[SCENARIO_TENDS_MAX]
               [LEVEL_TITLE_BYTES]; /* what Tend calls them here; empty: as always */
    char idea[LEVEL_TEXT_BYTES];    /* for a trainer: the one idea, may be empty */
    char attempt[LEVEL_TEXT_BYTES]; /* one thing to try this week, may be empty */
    LevelPause pauses[LEVEL_PAUSES_MAX];
    int pause_count;
    LevelLine lines[LEVEL_LINES_MAX];
    int line_count;
    double rewind_at_s[LEVEL_REWINDS_MAX];
    int rewind_count;
    char sources[LEVEL_SOURCES_MAX][LEVEL_TITLE_BYTES]; /* author, year, DOI */
    int source_count;
    Day day; /* of an ordinary day; part_count 0: a scene */
    char day_scenes[DAY_SCENES_MAX][LEVEL_ID_BYTES]; /* ids, as in day.scenes */
    uint64_t digest; /* of the loaded numbers: reformatting does not change it */
} Level;

/* What the chooser shows of a level file, good or bad. */
typedef struct LevelCard {
    char path[LEVEL_PATH_BYTES];
    char id[LEVEL_ID_BYTES];
    char title[LEVEL_TITLE_BYTES];
    char note[LEVEL_TEXT_BYTES], content[LEVEL_TEXT_BYTES];
    char problem[PROBLEM_BYTES]; /* first message; empty when the level is good */
    double age_months;
    int chapter, order;
} LevelCard;

/* The fields of a level file. */
extern const Format LEVEL_FORMAT;

/* Reads the level in the `bytes` of `text`; `name` stands in messages. */
bool level_parse(const char *text, size_t bytes, const char *name, const char *language,
                 Level *level, Problems *problems);

/* Writes `text` again in the order and layout of its fields. Returns the bytes, or -1. */
long level_tidy(const char *text, size_t bytes, const char *name, char *out, size_t most,
                Problems *problems);

/* Reads the level in `path`, or the one called `id` in `folder`, its texts in `language`
 * ("en" where that language lacks one). */
bool level_load(const char *path, const char *language, Level *level, Problems *problems);
bool level_named(const char *folder, const char *id, const char *language, Level *level,
                 Problems *problems);

/*
 * Lists the *.json of `folder` into `cards`, sorted by chapter, order and name; a level
 * with problems is listed with its first message. Returns how many; more than `most` is a
 * problem.
 */
int level_cards(const char *folder, const char *language, LevelCard *cards, int most,
                Problems *problems);

#endif
