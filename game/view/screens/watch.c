#include "view/screens/noticed.h"
#include "view/screens/plan.h"
#include "view/screens/timeline.h"
#include "view/screens/tools.h"
#include "view/screens/tray.h"

#include "view/amount.h"

#include <assert.h>

enum { GROUP_LINE = 3100, GROUP_CLOCK = 3110, GROUP_INSIDE = 3190 };

static const double LINE_H = 112, LINE_TALL = 150;
static const double INSIDE_TRACK = 190; /* between a measure's name and its word */
static const double INSIDE_SIDES = 150; /* what its panel keeps free in a row */

static Frame line_frame(const Layout *layout)
{
    double h = layout_portrait(layout) ? LINE_TALL : LINE_H;
    return (Frame){PLAN_EDGE, PLAN_TOP, layout->w - 2 * PLAN_EDGE, h};
}

/* A word on the picture, its left end at `x`; returns its right end. */
static double pill_draw(Shapes *shapes, const Layout *layout, const char *text, double x,
                        double least)
{
    Theme theme = ui_theme(layout->contrast);
    double size = layout_size(layout, TEXT_BODY);
    double w = larger(layout_text_width(layout, text, size, TYPE_HEADING), least) + size;
    w = smaller(w, layout->w - PLAN_EDGE - x);
    Frame line = line_frame(layout);
    double y = line.y + line.h + 16;
    shapes_box(shapes, layout_left(layout, x, w), y, w, size * 1.5, size * 0.75,
               shapes_solid(shapes, theme.panel), 0.92);
    ui_fitted(shapes, layout, (Frame){x, y, w, size * 1.5}, text,
              (TextStyle){.size = size,
                          .face = TYPE_HEADING,
                          .anchor = ANCHOR_CENTRE,
                          .colour = theme.text});
    return x + w;
}

/* The instant in minutes and seconds, under the ribbon's left end, and which run it is.
 */
static void clock_draw(Shapes *shapes, const WatchView *view, const Layout *layout)
{
    double x = PLAN_EDGE, size = layout_size(layout, TEXT_BODY);
    shapes_group(shapes, GROUP_CLOCK, false);
    if (some(view->clock)) {
        double most = layout_text_width(layout, "00:00", size, TYPE_HEADING);
        x = pill_draw(shapes, layout, view->clock, x, most) + 12;
    }
    if (some(view->run)) {
        pill_draw(shapes, layout, view->run, x, 0);
    }
}

/* How wide what may be felt must be for its rows. */
static double inside_width(const InnerView *view, const Layout *layout, double size)
{
    double label = 0, word = 0;
    for (int i = 0; i < INNER_ROWS; i++) {
        const InnerRow *row = &view->rows[i];
        label = larger(label, layout_text_width(layout, row->label, size, TYPE_BODY));
        word = larger(word, layout_text_width(layout, row->word, size, TYPE_BODY));
    }
    return (label + word) * 1.06 + INSIDE_TRACK + INSIDE_SIDES;
}

/* Beside her, where the window is wide; else under the ribbon. `size`: of its words. */
static Frame inside_frame(const WatchView *view, const Layout *layout, double foot,
                          double *size)
{
    if (!view->inside) {
        return (Frame){0};
    }
    bool tall = layout_portrait(layout);
    Frame line = line_frame(layout);
    double least = layout_least(layout);
    double top = line.y + line.h + 20, most = foot - 40 - top, w, h;
    *size = layout_size(layout, TEXT_LEAST) * 1.1;
    do {
        *size = larger(*size * 0.94, least);
        w = larger(inside_width(view->inside, layout, *size), 560);
        w = smaller(w, layout->w - 2 * PLAN_EDGE);
        h = inner_height(layout, w, view->inside, *size) + *size * 0.6;
    } while (*size > least && (h > most || w > layout->w * (tall ? 0.9 : 0.36)));
    h = smaller(h, most);
    double x = layout->w - PLAN_EDGE - w; /* on the wall above her, in portrait */
    return (Frame){x, tall ? top : top + (most - h) / 2, w, h};
}

/* What lies beneath, in words, under the ribbon's right end. */
static void guess_draw(Shapes *shapes, const WatchView *view, const Layout *layout)
{
    if (!some(view->guess)) {
        return;
    }
    Theme theme = ui_theme(layout->contrast);
    double size = layout_size(layout, TEXT_LEAST), most = layout->w * .5;
    TextFit fit =
        layout_fit(layout, view->guess, TYPE_BODY, size, most - 2 * size, size * 3);
    double words = layout_text_width(layout, view->guess, fit.size, TYPE_BODY);
    double w = smaller(words + 2 * size, most), h = fit.high + size * .7;
    Frame line = line_frame(layout);
    double x = layout_left(layout, layout->w - PLAN_EDGE - w, w);
    Frame pill = {x, line.y + line.h + 16, w, h};
    shapes_group(shapes, GROUP_CLOCK + 1, false);
    shapes_box(shapes, pill.x, pill.y, pill.w, pill.h, smaller(h / 2, 30),
               shapes_solid(shapes, theme.panel), 0.86);
    ui_fitted(shapes, layout,
              (Frame){layout->w - PLAN_EDGE - w + size, pill.y, w - 2 * size, h},
              view->guess,
              (TextStyle){.size = size,
                          .face = TYPE_BODY,
                          .anchor = ANCHOR_CENTRE,
                          .colour = theme.text});
}

void watch_draw(Shapes *shapes, Hits *hits, const WatchView *view, const Layout *layout)
{
    assert(view->tool_count >= 0 && view->tool_count <= WATCH_TOOLS_MAX);
    Tools tools = tools_of(view->tools, view->tool_count, layout);
    PlayView play = view->play;
    play.foot = tools.tray;
    double size = 0;
    Frame inside = inside_frame(view, layout, tools.tray, &size);
    play.taken = inside;
    play.taken.x = layout_left(layout, inside.x, inside.w);
    hits_add(hits, UI_ROOM, 0, 0, layout->w, layout->h,
             play.room_name ? play.room_name : "");
    hits_order(hits, 2);
    play_draw(shapes, hits, &play, layout);
    noticed_ring(shapes, &view->noticed, layout,
                 (Frame){6, 6, layout->w - 12, tools.tray - 12});
    noticed_card(shapes, &view->noticed, &play.scene.look, layout,
                 (Point){PLAN_EDGE, tools.tray - 26});
    if (view->inside) {
        shapes_group(shapes, GROUP_INSIDE, false);
        inner_draw(shapes, layout, inside, view->inside, size);
    }
    tray_draw(shapes, layout, tools.tray);
    tools_draw(shapes, hits, view->tools, view->tool_count, layout,
               &(ToolState){view->focus, view->pressed, view->hover});
    timeline_draw(shapes, hits, &view->line, layout, line_frame(layout), GROUP_LINE);
    hits_order(hits, 1);
    clock_draw(shapes, view, layout);
    guess_draw(shapes, view, layout);
}

double watch_foot(const WatchView *view, const Layout *layout)
{
    return tools_of(view->tools, view->tool_count, layout).tray;
}

uint32_t watch_tick(const TimelineView *line, const Layout *layout, double x)
{
    return timeline_tick(line, line_frame(layout), x);
}
