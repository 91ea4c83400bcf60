#ifndef APP_RUNS_H
#define APP_RUNS_H

/*
 * Runs: what the pair did in this scene, and what else was tried from one of its
 * instants. Kept in memory only, until the next scene begins.
 */

#include "model/session.h"

typedef struct App App;

enum { RUNS_MAX = 8, RUN_NAME_BYTES = 64 };

typedef struct Run {
    Tape tape;
    uint32_t from; /* tick from which on it was answered otherwise; 0: never */
} Run;

typedef struct Runs {
    Run runs[RUNS_MAX]; /* the first is what was played */
    int count;
    int of;        /* the run that is told again, or left */
    uint32_t from; /* where the one now being played left it */
    bool open;     /* one is being played */
    bool turn;     /* ... and stands until the first answer */
    int sides[2];  /* those beside each other */
} Runs;

/* Takes the play part's session as the first run, unless there is one. */
void runs_first(App *app);

/* Writes which run it is, "Another way, from 0:42", into `name`; returns it. */
const char *runs_name(const App *app, int run, char name[RUN_NAME_BYTES]);

/* From where the telling stands the scene is played on otherwise: all before is the
 * tape's, and it waits for the first answer. */
void runs_branch(App *app);

/* Keeps what was played as a run, beside the one it left; the oldest but the first makes
 * room. */
void runs_keep(App *app);

/* Lets it go: the scene is told again from where it was left. */
void runs_drop(App *app);

#endif
