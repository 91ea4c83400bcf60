#ifndef APP_BOTH_H
#define APP_BOTH_H

/*
 * Both: two runs of one scene beside each other, in step: one clock, two models run anew,
 * each from its own tape.
 */

#include "data/level.h"
#include "view/bothview.h"
#include "view/caption.h"
#include "view/rerun.h"

typedef struct App App;

/* One side: its run told up to the common tick, and all of its log. */
typedef struct BothRun {
    Rerun rerun;
    Log log;
    Voice voice; /* not heard, for two at once cannot be told apart */
    Caption caption;
    char said[LEVEL_TITLE_BYTES];
    double said_s; /* how long it has stood */
} BothRun;

typedef struct Both {
    BothRun runs[2];
    uint32_t tick;
    bool playing, slow;
    double behind; /* ticks that are due */
} Both;

/* Tells run `run` on `side`, up to the common tick. */
void both_choose(App *app, int side, int run);

/* Both go to `tick`, each at most to its end. */
void both_seek(App *app, uint32_t tick);

/* Goes to the next (1) or last (-1) serve of either. */
void both_serve(App *app, int step);

/* Plays, or stands; from the end it begins where they part. */
void both_toggle(App *app);

/* A tick of real time. */
void both_step(App *app);

/* Moves what is only seen by `seconds`. */
void both_follow(App *app, double seconds);

/* Returns the length of the longer run, ticks. */
uint32_t both_ticks(const App *app);

#endif
