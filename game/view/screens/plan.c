#include "view/screens/plan.h"

#include "view/amount.h"

#include <assert.h>

static const double PANEL_W = 1190;   /* holds about 1040 units of ribbon [style.md 5] */
static const double PANEL_TALL = 126; /* its height in portrait */
static const double DISC = 56, DISC_TALL = 84; /* radius of a disc; in portrait */
static const double SPACING = 226;             /* from disc to disc, middle to middle */

static double name_width(const Layout *layout, const char *text, double size)
{
    return some(text) ? layout_text_width(layout, text, size, TYPE_HEADING) : 0;
}

/* Discs in one row, or two in portrait; the tray is as high as their labels ask. */
static void plan_discs(Plan *plan, const PlayView *view, const Layout *layout)
{
    bool tall = layout_portrait(layout);
    plan->rows = tall && view->disc_count > 3 ? 2 : 1;
    plan->first_row = (view->disc_count + plan->rows - 1) / plan->rows;
    plan->r = tall ? DISC_TALL : DISC;
    plan->label = layout_size(layout, TEXT_LABEL);
    double widest = 0;
    for (int i = 0; i < view->disc_count; i++) {
        widest = larger(widest, name_width(layout, view->discs[i].label, plan->label));
    }
    double most = (layout->w - 2 * PLAN_EDGE) / larger(plan->first_row, 1);
    plan->spacing = smaller(larger(SPACING * plan->r / DISC, widest + 36), most);
    plan->lines = widest > plan->spacing - 24 ? 2 : 1;
    double words = plan->label * 1.2 * plan->lines;
    plan->row = 2 * plan->r + words + 40;
    double last = layout->h - 16 - words - 8 - plan->r;
    plan->first_y = last - plan->row * (plan->rows - 1);
    plan->tray = plan->first_y - plan->r + 12;
}

/* The ribbon between the corners, or below them in portrait. */
static void plan_top(Plan *plan, const PlayView *view, const Layout *layout)
{
    double size = layout_size(layout, TEXT_LEAST);
    double names =
        larger(name_width(layout, view->you, size), name_width(layout, view->baby, size));
    double w = PLAN_STRAND + 18 + smaller(names + 4, 260);
    plan->legend = (Frame){layout->w - PLAN_EDGE - w, PLAN_TOP, w, PLAN_PANEL_H};
    double key = 2 * PLAN_ROUND + 16 + name_width(layout, view->pause_key, size);
    double side = PLAN_EDGE + larger(key, w) + 24;
    plan->panel =
        (Frame){0, PLAN_TOP, smaller(PANEL_W, layout->w - 2 * side), PLAN_PANEL_H};
    if (layout_portrait(layout)) { /* full width, below the corners */
        plan->panel.y = PLAN_TOP + PLAN_PANEL_H + 24;
        plan->panel.w = layout->w - 2 * PLAN_EDGE;
        plan->panel.h = PANEL_TALL;
    }
    plan->panel.x = (layout->w - plan->panel.w) / 2;
}

/* The answers take the tray, between your hands, and raise it if their words ask. */
static void plan_choices(Plan *plan, const PlayView *view, const Layout *layout)
{
    bool tall = layout_portrait(layout);
    double size = layout_size(layout, TEXT_LABEL), left = PLAN_EDGE + 20;
    plan->asked = !tall && layout->w >= 1800 && size <= 40;
    left += plan->asked ? plan->spacing : 0;
    double width = layout->w - left - PLAN_EDGE - 20;
    double each = tall ? width : (width - PLAN_GAP * (PLAN_CHOICES - 1)) / PLAN_CHOICES;
    double most = layout->h - 20 - (plan->tray + PLAN_LIP + 8), high = tall ? 130 : most;
    for (int i = 0; i < view->choice_count; i++) {
        const char *text = view->choices[i].text ? view->choices[i].text : "";
        high = larger(high, ui_button_room(layout, each, text, view->choices[i].key));
    }
    plan->choices = (Frame){left, layout->h - 20 - high, each, high};
    plan->opener = PLAN_EDGE + plan->spacing / 2;
    if (!tall) { /* fewer than three stand in the middle, with their disc */
        double spare = (PLAN_CHOICES - view->choice_count) * (each + PLAN_GAP) / 2;
        plan->choices.x += spare;
        plan->opener += spare;
    } else {
        plan->choices.y -= (PLAN_CHOICES - 1) * (high + PLAN_GAP);
    }
    plan->tray = smaller(plan->tray, plan->choices.y - PLAN_LIP - 8);
}

Plan plan_of(const PlayView *view, const Layout *layout)
{
    assert(view->disc_count <= SCENARIO_DISCS_MAX + 1);
    assert(view->choice_count <= PLAN_CHOICES);
    Plan plan = {.rows = 1};
    plan_discs(&plan, view, layout);
    plan_top(&plan, view, layout);
    if (view->choice_count > 0) {
        plan_choices(&plan, view, layout);
    }
    return plan;
}

Point plan_disc(const Plan *plan, const PlayView *view, const Layout *layout, int i)
{
    int row = i / plan->first_row, column = i % plan->first_row;
    int here = row == 0 ? plan->first_row : view->disc_count - plan->first_row;
    return (Point){layout->w / 2 + (column - (here - 1) / 2.0) * plan->spacing,
                   plan->first_y + row * plan->row};
}
