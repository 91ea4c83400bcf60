#include "view/screens.h"

#include "view/amount.h"

#include <assert.h>

static const double PAD = 60, GAP = 20;
static const double COLUMN_W = 470; /* of buttons; more where their words are long */

enum { GROUP_PAUSE = 3500, BUTTONS = 5 };

/* Where the parts of the card stand. */
typedef struct Plan {
    bool wide; /* the keys stand beside the buttons, not below */
    double size, column, keys_w, keys, w, h, first, other, buttons, head;
} Plan;

/* How the paragraph about keys is written. */
static TextStyle keys_style(const Layout *layout, double size)
{
    return (TextStyle){.size = size,
                       .face = TYPE_BODY,
                       .colour = ui_theme(layout->contrast).text,
                       .leading = 1.4};
}

/* As wide as the longest label wants, but never half the window. */
static double column_width(const PauseView *view, const Layout *layout)
{
    const char *labels[BUTTONS] = {view->go_on, view->again, view->leave, view->settings,
                                   view->fullscreen};
    double size = layout_size(layout, TEXT_LABEL), widest = COLUMN_W;
    for (int i = 0; i < BUTTONS; i++) {
        /* the first has larger words, an icon and a key beside them */
        double width =
            layout_text_width(layout, labels[i], size * (i == 0 ? 1.2 : 1), TYPE_HEADING);
        widest = larger(widest, width + size * (i == 0 ? 8 : 2.6));
    }
    return smaller(widest, layout->w * 0.42);
}

/* Makes the paragraph smaller until the card fits the window. */
static Plan plan_of(const PauseView *view, const Layout *layout)
{
    Plan plan = {.wide = !layout_portrait(layout),
                 .size = layout_size(layout, TEXT_BODY)};
    double least = layout_least(layout);
    plan.column = column_width(view, layout);
    plan.first = ui_button_height(layout, true);
    plan.other = ui_button_height(layout, false);
    plan.head = layout_size(layout, TEXT_HEADING) * 1.6;
    if (plan.wide) { /* all of them must stand one below the other */
        double room = layout->h - 40 - 2 * PAD - plan.head - (BUTTONS - 1) * GAP;
        plan.other = smaller(plan.other, room / (BUTTONS + 0.2));
        plan.first = smaller(plan.first, plan.other * 1.2);
    }
    plan.buttons = plan.first + (BUTTONS - 1) * (plan.other + GAP);
    for (;; plan.size = larger(plan.size * 0.95, least)) {
        double beside = layout->w - 120 - 2 * PAD - plan.column - 60;
        plan.keys_w =
            smaller(layout_column(plan.size), plan.wide ? beside : layout->w - 240);
        plan.keys = ui_paragraph_height(layout, plan.keys_w, view->keys,
                                        keys_style(layout, plan.size));
        plan.w = 2 * PAD + (plan.wide ? plan.column + 60 + plan.keys_w : plan.keys_w);
        double body =
            plan.wide ? larger(plan.buttons, plan.keys) : plan.buttons + 40 + plan.keys;
        plan.h = 2 * PAD + plan.head + body;
        if (plan.h <= layout->h - 40 || plan.size <= least) {
            return plan;
        }
    }
}

static void buttons_draw(Shapes *shapes, Hits *hits, const PauseView *view,
                         const Layout *layout, const Plan *plan, double x, double y)
{
    const ButtonView buttons[BUTTONS] = {
        {.id = UI_GO_ON,
         .label = view->go_on,
         .key = view->go_on_key,
         .icon = ICON_PLAY,
         .has_icon = true,
         .primary = true},
        {.id = UI_AGAIN, .label = view->again},
        {.id = UI_LEAVE, .label = view->leave},
        {.id = UI_SETTINGS, .label = view->settings},
        {.id = UI_FULLSCREEN, .label = view->fullscreen},
    };
    double w = plan->wide ? plan->column : smaller(plan->keys_w, 700);
    for (int i = 0; i < BUTTONS; i++) {
        ButtonView button = buttons[i];
        double h = button.primary ? plan->first : plan->other;
        button.focus = view->focus == button.id;
        button.pressed = view->pressed == button.id;
        ui_button(shapes, hits, layout, x, y, w, h, &button);
        y += h + GAP;
    }
}

void pause_draw(Shapes *shapes, Hits *hits, const PauseView *view, const Layout *layout)
{
    assert(view->title && view->keys);
    assert(view->go_on && view->again && view->leave && view->settings &&
           view->fullscreen);
    Plan plan = plan_of(view, layout);
    Theme theme = ui_theme(layout->contrast);
    double x = (layout->w - plan.w) / 2 + PAD, y = (layout->h - plan.h) / 2 + PAD;
    shapes_group(shapes, GROUP_PAUSE, false);
    shapes_box(shapes, 0, 0, layout->w, layout->h, 0, shapes_solid(shapes, UI_NIGHT),
               0.45);
    ui_card(shapes, layout, x - PAD, y - PAD, plan.w, plan.h);
    ui_fitted(shapes, layout, (Frame){x, y - 20, plan.w - 2 * PAD, plan.head},
              view->title,
              (TextStyle){.size = layout_size(layout, TEXT_HEADING),
                          .face = TYPE_HEADING,
                          .colour = theme.text});
    y += plan.head;
    buttons_draw(shapes, hits, view, layout, &plan, x, y);
    Point keys = {x, y + plan.buttons + 40};
    if (plan.wide) {
        keys = (Point){x + plan.column + 60, y};
    }
    ui_paragraph(shapes, layout, keys, plan.keys_w, view->keys,
                 keys_style(layout, plan.size));
}
