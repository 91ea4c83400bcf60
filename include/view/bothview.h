#ifndef VIEW_BOTHVIEW_H
#define VIEW_BOTHVIEW_H

/*
 * Bothview: two runs of one scene beside each other, in step. The page leaves two frames
 * free, into which each run's picture is painted on a canvas of its own.
 */

#include "view/watchview.h"

enum { BOTH_RUNS_MAX = 8 };

typedef struct BothSide {
    const char *name; /* "As it was", "Another way, from 0:42" */
    int shown;        /* index of its run */
    TimelineView line;
} BothSide;

typedef struct BothView {
    BothSide sides[2];
    int run_count;
    const char *run_names[BOTH_RUNS_MAX];
    WatchTool tools[WATCH_TOOLS_MAX];
    int tool_count;
    const char *clock; /* the instant */
    int focus, pressed, hover;
} BothView;

/* Draws the page about the two pictures. */
void both_draw(Shapes *shapes, Hits *hits, const BothView *view, const Layout *layout);

/* Fills in where the two pictures stand; `tools` of them stand below. */
void both_frames(const BothView *view, const Layout *layout, Frame frames[2]);

/* Returns the tick under `x` of the ribbon of `side`. */
uint32_t both_tick(const BothView *view, const Layout *layout, int side, double x);

/* Draws one picture, rounded, on a layout of its own. */
void both_picture(Shapes *shapes, Hits *hits, const PlayView *play, const Layout *layout);

#endif
