#include "view/screens/plan.h"
#include "view/screens/timeline.h"
#include "view/screens/tray.h"

#include "view/amount.h"

#include <assert.h>

enum { GROUP_LINE = 3100, GROUP_CLOCK = 3110, GROUP_TOOL = 3120 };

static const double LINE_H = 112, LINE_TALL = 150;
static const double TOOL = 50, TOOL_TALL = 72; /* radius; in portrait */

/* Where the tools stand. */
typedef struct Tools {
    int rows, first_row, lines; /* how many in the first; of a label, 0: none */
    double r, spacing, row, first_y, tray;
} Tools;

static Frame line_frame(const Layout *layout)
{
    double h = layout_portrait(layout) ? LINE_TALL : LINE_H;
    return (Frame){PLAN_EDGE, PLAN_TOP, layout->w - 2 * PLAN_EDGE, h};
}

/* One row, or two in portrait; labels stand on two lines at most, or there are none. */
static Tools tools_of(const WatchView *view, const Layout *layout)
{
    bool tall = layout_portrait(layout);
    Tools tools = {.rows = tall ? 2 : 1, .r = tall ? TOOL_TALL : TOOL};
    tools.first_row = (view->tool_count + tools.rows - 1) / tools.rows;
    double size = layout_size(layout, TEXT_LABEL);
    double most = (layout->w - 2 * PLAN_EDGE) / larger(tools.first_row, 1);
    tools.spacing = smaller(tall ? 400 : 226, most);
    double room = tools.spacing - 24;
    tools.lines = 1;
    for (int i = 0; i < view->tool_count; i++) {
        double w = layout_text_width(layout, view->tools[i].label, size, TYPE_HEADING);
        int lines = w <= room ? 1 : w <= room * 1.7 ? 2 : 3;
        tools.lines = lines > tools.lines ? lines : tools.lines;
    }
    tools.lines = tools.lines > 2 ? 0 : tools.lines;
    double words = size * 1.2 * tools.lines;
    tools.row = 2 * tools.r + words + 36;
    double last = layout->h - 16 - words - 8 - tools.r;
    tools.first_y = last - tools.row * (tools.rows - 1);
    tools.tray = tools.first_y - tools.r - 8;
    return tools;
}

/* One tool in its place. */
static void tool_draw(Shapes *shapes, Hits *hits, const WatchView *view,
                      const Layout *layout, const Tools *tools, int i)
{
    const WatchTool *tool = &view->tools[i];
    int row = i / tools->first_row, column = i % tools->first_row;
    int here = row == 0 ? tools->first_row : view->tool_count - tools->first_row;
    Point at = {layout->w / 2 + (column - (here - 1) / 2.0) * tools->spacing,
                tools->first_y + row * tools->row};
    shapes_group(shapes, GROUP_TOOL + i, false);
    ui_disc(shapes, hits, layout, at, tools->r,
            &(DiscView){.act = ACT_NONE,
                        .id = tool->id,
                        .icon = tool->icon,
                        .label = tools->lines ? tool->label : "",
                        .key = tool->key,
                        .focus = view->focus == tool->id,
                        .pressed = view->pressed == tool->id,
                        .used = tool->on,
                        .hover = view->hover == tool->id,
                        .room = tools->spacing - 24,
                        .lines = tools->lines});
}

/* The instant in minutes and seconds, under the ribbon's left end. */
static void clock_draw(Shapes *shapes, const WatchView *view, const Layout *layout)
{
    if (!some(view->clock)) {
        return;
    }
    Theme theme = ui_theme(layout->contrast);
    double size = layout_size(layout, TEXT_BODY);
    double w = layout_text_width(layout, "00:00", size, TYPE_HEADING) + size;
    Frame line = line_frame(layout);
    double x = layout_left(layout, PLAN_EDGE, w), y = line.y + line.h + 16;
    shapes_group(shapes, GROUP_CLOCK, false);
    shapes_box(shapes, x, y, w, size * 1.5, size * 0.75,
               shapes_solid(shapes, theme.panel), 0.92);
    ui_fitted(shapes, layout, (Frame){PLAN_EDGE, y, w, size * 1.5}, view->clock,
              (TextStyle){.size = size,
                          .face = TYPE_HEADING,
                          .anchor = ANCHOR_CENTRE,
                          .colour = theme.text});
}

void watch_draw(Shapes *shapes, Hits *hits, const WatchView *view, const Layout *layout)
{
    assert(view->tool_count >= 0 && view->tool_count <= WATCH_TOOLS_MAX);
    Tools tools = tools_of(view, layout);
    PlayView play = view->play;
    play.foot = tools.tray;
    hits_add(hits, UI_ROOM, 0, 0, layout->w, layout->h,
             play.room_name ? play.room_name : "");
    hits_order(hits, 2);
    play_draw(shapes, hits, &play, layout);
    tray_draw(shapes, layout, tools.tray);
    for (int i = 0; i < view->tool_count; i++) {
        tool_draw(shapes, hits, view, layout, &tools, i);
    }
    timeline_draw(shapes, hits, &view->line, layout, line_frame(layout), GROUP_LINE);
    hits_order(hits, 1);
    clock_draw(shapes, view, layout);
}

uint32_t watch_tick(const TimelineView *line, const Layout *layout, double x)
{
    return timeline_tick(line, line_frame(layout), x);
}
