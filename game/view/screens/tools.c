#include "view/screens/tools.h"

#include "view/amount.h"
#include "view/screens/plan.h"
#include "view/ui.h"

#include <assert.h>

enum { GROUP_TOOL = 3120 };

static const double TOOL = 50, TOOL_TALL = 72; /* radius; in portrait */

/* Between two labels; labels may become so much smaller before signs stand alone. */
static const double GAP = 24, SMALLEST = 0.7;

/* All labels in one size, in one line or two; no lines: they have no room. */
static void plan_labels(Tools *plan, const WatchTool *tools, int count,
                        const Layout *layout)
{
    double usual = layout_size(layout, TEXT_LABEL), room = plan->spacing - GAP;
    plan->size = usual;
    for (int i = 0; i < count; i++) {
        TextFit fit =
            layout_fit(layout, tools[i].label, TYPE_HEADING, usual, room, usual * 2.3);
        bool held = fit.fits && fit.size > usual * SMALLEST;
        plan->size = held ? smaller(plan->size, fit.size) : 0;
        if (!held) {
            return;
        }
    }
    for (int i = 0; i < count; i++) {
        int lines =
            layout_text_lines(layout, tools[i].label, plan->size, TYPE_HEADING, room);
        plan->lines = lines > plan->lines ? lines : plan->lines;
    }
}

/* Keys are shown where none lies on the disc beside it, which is round. */
static bool keys_fit(const Tools *plan, const WatchTool *tools, int count,
                     const Layout *layout)
{
    for (int i = 0; i < count; i++) {
        double reach = ui_disc_reach(layout, plan->r, tools[i].key);
        if (some(tools[i].key) && reach > plan->spacing - plan->r * 0.67) {
            return false;
        }
    }
    return true;
}

Tools tools_of(const WatchTool *tools, int count, const Layout *layout)
{
    assert(count >= 0 && count <= WATCH_TOOLS_MAX);
    bool tall = layout_portrait(layout);
    Tools plan = {.rows = tall ? 2 : 1, .r = tall ? TOOL_TALL : TOOL};
    plan.first_row = (count + plan.rows - 1) / plan.rows;
    double most = (layout->w - 2 * PLAN_EDGE) / larger(plan.first_row, 1);
    plan.spacing = smaller(tall ? 400 : 226, most);
    plan_labels(&plan, tools, count, layout);
    if (plan.lines == 0) { /* signs alone, and larger */
        plan.r = smaller(plan.spacing / 2 - 14, 1.7 * plan.r);
    }
    plan.keys = plan.lines > 0 && keys_fit(&plan, tools, count, layout);
    double words = plan.size * 1.2 * plan.lines;
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
                        .key = plan->keys ? tool->key : "",
                        .focus = state->focus == tool->id,
                        .pressed = state->pressed == tool->id,
                        .used = tool->on,
                        .hover = state->hover == tool->id,
                        .room = plan->spacing - GAP,
                        .size = plan->size,
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
