#ifndef APP_RUNS_H
#define APP_RUNS_H

/*
 * Runs: what the pair did in this scene, and what else was tried from one of its
 * instants. Kept in memory only, until the next scene begins.
 */

#include "model/session.h"

typedef struct App App;

enum { RUNS_MAX = 8 };

typedef struct Run {
    Tape tape;
    uint32_t from; /* tick from which on it was answered otherwise */
    int of;        /* the run it left, itself for the first */
} Run;

typedef struct Runs {
    Run runs[RUNS_MAX]; /* the first is what was played */
    int count;
    int sides[2]; /* those beside each other */
} Runs;

/* Takes the play part's session as the first run, unless there is one. */
void runs_first(App *app);

#endif
