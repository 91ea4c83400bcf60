#include "view/screens/tools.h"

#include "view/amount.h"
#include "view/screens/plan.h"
#include "view/ui.h"

#include <assert.h>

enum { GROUP_TOOL = 3120 };

static const double TOOL = 50, TOOL_TALL = 72; /* radius; in portrait */

Tools tools_of(const WatchTool *tools, int count, const Layout *layout)
{
    assert(count >= 0 && count <= WATCH_TOOLS_MAX);
    bool tall = layout_portrait(layout);
    Tools plan = {.rows = tall ? 2 : 1, .r = tall ? TOOL_TALL : TOOL};
    plan.first_row = (count + plan.rows - 1) / plan.rows;
    double size = layout_size(layout, TEXT_LABEL);
    double most = (layout->w - 2 * PLAN_EDGE) / larger(plan.first_row, 1);
    plan.spacing = smaller(tall ? 400 : 226, most);
    double room = plan.spacing - 24;
    plan.lines = 1;
    for (int i = 0; i < count; i++) {
        double w = layout_text_width(layout, tools[i].label, size, TYPE_HEADING);
        int lines = w <= room ? 1 : w <= room * 1.7 ? 2 : 3;
        plan.lines = lines > plan.lines ? lines : plan.lines;
    }
    plan.lines = plan.lines > 2 ? 0 : plan.lines;
    if (plan.lines == 0) { /* signs alone, and larger */
        plan.r = smaller(plan.spacing / 2 - 14, 1.7 * plan.r);
    }
    double words = size * 1.2 * plan.lines;
    plan.row = 2 * plan.r + words + 36;
    double last = layout->h - 16 - words - 8 - plan.r;
    plan.first_y = last - plan.row * (plan.rows - 1);
    plan.tray = count > 0 ? plan.first_y - plan.r - 8 : layout->h;
    return plan;
}

/* One tool in its place. */
static void tool_draw(Shapes *shapes, Hits *hits, const WatchTool *tool,
                      const Layout *layout, const Tools *plan, Point at,
                      const ToolState *state)
{
    ui_disc(shapes, hits, layout, at, plan->r,
            &(DiscView){.act = ACT_NONE,
                        .id = tool->id,
                        .icon = tool->icon,
                        .label = tool->label,
                        .key = plan->lines ? tool->key : "",
                        .focus = state->focus == tool->id,
                        .pressed = state->pressed == tool->id,
                        .used = tool->on,
                        .hover = state->hover == tool->id,
                        .room = plan->spacing - 24,
                        .lines = plan->lines,
                        .bare = plan->lines == 0});
}

void tools_draw(Shapes *shapes, Hits *hits, const WatchTool *tools, int count,
                const Layout *layout, const ToolState *state)
{
    Tools plan = tools_of(tools, count, layout);
    for (int i = 0; i < count; i++) {
        int row = i / plan.first_row, column = i % plan.first_row;
        int here = row == 0 ? plan.first_row : count - plan.first_row;
        Point at = {layout->w / 2 + (column - (here - 1) / 2.0) * plan.spacing,
                    plan.first_y + row * plan.row};
        shapes_group(shapes, GROUP_TOOL + i, false);
        tool_draw(shapes, hits, &tools[i], layout, &plan, at, state);
    }
}
