#ifndef VIEW_WATCHVIEW_H
#define VIEW_WATCHVIEW_H

/*
 * Watchview: what the screen of watching again shows at one instant. Strings come in
 * ready and must outlive the frame; an empty one is not drawn.
 */

#include "view/innerview.h"
#include "view/playview.h"

/* One run, told to its end. */
typedef struct TimelineView {
    const Log *log;
    uint32_t ticks, at; /* its length; where it stands */
    uint32_t span;      /* ticks the whole width stands for; 0: `ticks` */
    uint32_t from;      /* answered otherwise from here on; 0: nowhere */
    const uint32_t *notices;
    int notice_count;
    int id;            /* UiId of its box */
    const char *label; /* what a screen reader would say */
    bool focus;
} TimelineView;

/* One tool of the tray. */
typedef struct WatchTool {
    int id; /* UiId */
    Icon icon;
    const char *label, *key;
    bool on;
} WatchTool;

enum { WATCH_TOOLS_MAX = 11 };

/* The instant at which something was noticed, beside the first visible sign of it. */
typedef struct NoticedView {
    const Rig *first, *then; /* her face at both; NULL: there was no sign, or no card */
    const char *first_label, *first_time, *then_label, *then_time;
    const char *none; /* said instead of the first sign */
    double ring;      /* 0 to 1: how far the ring has passed round; 1: it is gone */
} NoticedView;

typedef struct WatchView {
    PlayView play; /* the picture: its scene, caption, said and prompt */
    NoticedView noticed;
    const InnerView *inside; /* NULL: not shown */
    TimelineView line;
    WatchTool tools[WATCH_TOOLS_MAX];
    int tool_count;
    const char *clock; /* "0:42" */
    const char *run;   /* which run this is; may be empty */
    const char *guess; /* what the picture is, where it is not the carer's side */
    int focus, pressed, hover;
} WatchView;

/* Draws the scene told again, with its ribbon above and its tools below. */
void watch_draw(Shapes *shapes, Hits *hits, const WatchView *view, const Layout *layout);

/* Returns where the picture ends and the tray begins, scene units. */
double watch_foot(const WatchView *view, const Layout *layout);

/* Returns the tick of the run under `x` of its ribbon, scene units. */
uint32_t watch_tick(const TimelineView *line, const Layout *layout, double x);

#endif
