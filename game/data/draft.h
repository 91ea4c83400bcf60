#ifndef GAME_DATA_DRAFT_H
#define GAME_DATA_DRAFT_H

/*
 * Draft: what a level file says, field by field, before its names are resolved. Only
 * level.c and rules.c see it; the game gets a Level.
 */

#include "data/daily.h"
#include "data/level.h"

enum { DRAFT_NAME_BYTES = 24 };

typedef struct DraftName {
    char id[DRAFT_NAME_BYTES];
    uint8_t fits; /* Need */
    bool wonder;
    int8_t target; /* Target, or -1 */
} DraftName;

typedef struct DraftNeed {
    NeedPlan plan;
    int steps; /* numbers in ladder_s; must be three */
} DraftNeed;

typedef struct DraftEvent {
    Event event;   /* its target stays unset */
    int8_t target; /* Target, or -1 */
} DraftEvent;

/* One answer of a vote: an act and, by its kind, what it is done with. */
typedef struct DraftAnswer {
    uint8_t act;                 /* Act */
    int8_t thing, breath;        /* Thing, Breath, or -1 */
    int8_t target;               /* Target, or -1 */
    char name[DRAFT_NAME_BYTES]; /* of a sentence, or empty */
} DraftAnswer;

typedef struct DraftPause {
    char id[DRAFT_NAME_BYTES];
    double at_s;
    DraftAnswer answers[LEVEL_ANSWERS_MAX];
    int answer_count;
} DraftPause;

typedef struct DraftLine {
    char id[DRAFT_NAME_BYTES];
    double at_s;        /* 0: goes by need and step */
    uint8_t need, step; /* Need, Step */
} DraftLine;

/* What the words before a scene must speak of. */
typedef enum ContentNote {
    CONTENT_NONE,
    CONTENT_CRYING,
    CONTENT_SEPARATION,
    CONTENT_SHOUTING, /* after it; nothing of it is heard */
    CONTENT_COUNT
} ContentNote;

typedef struct Draft {
    char id[LEVEL_ID_BYTES];
    int chapter, order;
    Scenario scenario;
    DraftName names[SCENARIO_NAMES_MAX];
    DraftNeed needs[SCENARIO_NEEDS_MAX];
    DraftEvent events[SCENARIO_EVENTS_MAX];
    DraftPause pauses[LEVEL_PAUSES_MAX];
    DraftLine lines[LEVEL_LINES_MAX];
    int name_count, need_count, event_count, pause_count, line_count;
    double rewind_at_s[LEVEL_REWINDS_MAX];
    int rewind_count;
    uint8_t content; /* ContentNote */
    DraftDay day;
    char sources[LEVEL_SOURCES_MAX][LEVEL_TITLE_BYTES];
    int source_count;
    Lines text; /* language.id */
} Draft;

/* Returns whether `draft` makes sense as a whole; adds a message for whatever does
 * not. */
bool draft_sound(const Draft *draft, const char *name, Problems *problems);

/* Returns the index of the sentence called `id`, or -1. */
int draft_name(const Draft *draft, const char *id);

/* Returns the index of `target` among the scene's targets, or -1. */
int draft_target(const Draft *draft, int target);

#endif
