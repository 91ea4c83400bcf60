#ifndef APP_CHOICE_H
#define APP_CHOICE_H

/*
 * Choice: the held moment. Name, Tend and Breathe may open up to three answers; while one
 * is open no tick passes, and the answer is taped at the tick on which it was opened.
 */

#include <stdint.h>

#include "model/act.h"

typedef struct App App;
typedef struct Play Play;

typedef struct Choice {
    Act act; /* ACT_NONE: closed */
    int count;
    uint8_t value[3];      /* Care.choice of each */
    double open_s, rest_s; /* real seconds open; until it may open again */
} Choice;

/* A verb goes down: it acts, or opens its answers; while some are open the first three
 * verbs pick one. `since_s`: for so long the hand was under way. */
void choice_verb(App *app, Act act, double since_s);

/* Opens the answers of a verb; with none to offer the verb acts at once. */
void choice_open(App *app, Act act);

/* Closes it without an answer; it rests a little before it opens again. */
void choice_close(Play *play);

/* Returns answer `index` as it is offered, written into `out`. */
const char *choice_text(const App *app, int index, char *out, int bytes);

/* Returns answer `index` as it is spoken, written into `out`. */
const char *choice_said(const App *app, int index, char *out, int bytes);

#endif
