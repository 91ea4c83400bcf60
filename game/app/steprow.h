#ifndef APP_STEPROW_H
#define APP_STEPROW_H

/*
 * Steprow: what there is to set of one step of a plan, on three pages: what it is, how
 * long and of which scene; its words; and of a vote its question and answers, with what
 * is played for each. What a kind of step has no use for has no row. Every change is kept
 * at once.
 */

#include "app/steptext.h"
#include "data/prompt.h"
#include "view/settingsview.h"

typedef enum StepRow {
    ROW_KIND,
    ROW_MINUTES,
    ROW_SCENE,
    ROW_PAUSE,
    ROW_BY,
    ROW_VIEW,
    ROW_BREATHS,
    ROW_NAME,
    ROW_SHORT,
    ROW_SPOKEN,
    ROW_LISTEN,
    ROW_SKIP,
    ROW_OWN, /* whose vote it is */
    ROW_VOTE,
    ROW_ANSWER, /* + 0 to 3 */
    ROW_MORE = ROW_ANSWER + LEVEL_ANSWERS_MAX,
    ROW_FEWER,
    ROW_COUNT
} StepRow;

enum { STEPROW_VALUE_BYTES = 96 };

/* Pages. */
enum { TAB_STEP, TAB_WORDS, TAB_VOTE, STEP_TABS };

/* Each row: its page, its word, what it types, over how many lines. */
typedef struct RowFacts {
    int tab;
    SettingKind kind;
    const char *word;
    StepText text;
    int lines;
} RowFacts;

extern const RowFacts STEPROWS[ROW_COUNT];

/* Returns which row stands at a place of the page that shows, or ROW_COUNT. */
StepRow steprow_at(App *app, int place);

/* Less (-1), more (1), or on to the next (0). */
void steprow_change(App *app, StepRow row, int by);

/* Fills `out` with the pause whose words the step has where it says none; false: it has no
 * pause. */
bool steprow_pause(App *app, LevelPause *out);

/* Returns what a row is set to, in words; `value` is room for them. */
const char *steprow_value(App *app, StepRow row, char value[STEPROW_VALUE_BYTES]);

#endif
