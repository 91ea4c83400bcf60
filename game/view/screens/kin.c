#include "view/kinview.h"

#include "view/amount.h"
#include "view/cues.h"
#include "view/scene/cradle.h"
#include "view/screens/flower.h"

#include <assert.h>
#include <stddef.h>

static const double ASIDE = 560, EDGE = 60, GAP = 18, TOP = 150;
static const double SHOWN_MONTHS = 12; /* hair has come by then, and she sits */

/* The carer's picture from its foot up, and how far the card lies over it. */
static const double CRADLE_H = 800, CRADLE_FOOT = 400, CARD_OVER = 6;

enum { GROUP_PICTURE = 3100, GROUP_WORDS, GROUP_BUTTONS, GROUP_ABOUT };

/* Where the parts beside the rows stand; page start to end. */
typedef struct Plan {
    Frame picture, name, line, go_on, choose;
} Plan;

static Plan plan_of(const KinView *view, const Layout *layout)
{
    double x = layout->w - ASIDE, w = ASIDE - EDGE, bottom = layout->h - 40;
    double first = ui_button_height(layout, true),
           other = ui_button_height(layout, false);
    double name = layout_size(layout, TEXT_CARD) * 1.3;
    double line = layout_size(layout, TEXT_LEAST) * 2.6;
    other = smaller(other, 110);
    first = smaller(first, 130);
    Plan plan = {.choose = {x, bottom - other, w, other}};
    plan.go_on = (Frame){x, plan.choose.y - GAP - first, w, first};
    plan.line =
        (Frame){x, plan.go_on.y - GAP - 12 - line, w, some(view->line) ? line : 0};
    plan.name = (Frame){x, plan.line.y - name, w, name};
    plan.picture = (Frame){x, TOP, w, plan.name.y - TOP - 8};
    return plan;
}

/* Sitting, as she will be at one: hair and suit are seen then. */
static void baby_draw(Shapes *shapes, const KinView *view, double r)
{
    Look look = view->look;
    look.age = larger(look.age, SHOWN_MONTHS);
    Rig rig = cue_rig(CUE_SMILE, look.age);
    Skeleton limbs = skeleton_of(BODY_SIT, look.age);
    double feet = limbs.floor + 96, scale = 2 * r / (feet + 200);
    shapes_push(shapes, transform_move(0, r - feet * scale));
    shapes_push(shapes, transform_scale(scale, scale));
    shapes_halo(shapes, (Point){0, limbs.floor}, 250, 34, 0x5a3f2aff, 0.25);
    figure_draw(shapes, &rig, &look, &limbs, NULL);
    shapes_pop(shapes);
    shapes_pop(shapes);
}

/* You, with her in the crook of your arm, as on the title; the card covers the foot. */
static void you_draw(Shapes *shapes, const KinView *view, double r)
{
    Look look = view->look;
    look.age = 0;
    look.hair = HAIR_NEWBORN;
    Rig rig = cue_rig(CUE_ALERT, 0);
    CradleView cradle = {.carer = view->carer, .look = &look, .rig = &rig};
    double scale = 2 * r / CRADLE_H;
    shapes_push(shapes, transform_move(0, r + CARD_OVER - CRADLE_FOOT * scale));
    shapes_push(shapes, transform_scale(scale, scale));
    cradle_carer(shapes, &cradle);
    cradle_newborn(shapes, &cradle);
    cradle_arms(shapes, &cradle);
    shapes_pop(shapes);
    shapes_pop(shapes);
}

/* On a round ground; and in a small round frame she as old as in the next scene. */
static void picture_draw(Shapes *shapes, const KinView *view, const Layout *layout,
                         Frame f)
{
    double r = smaller(f.h, f.w) / 2;
    Point middle = {layout_left(layout, f.x + f.w / 2, 0), f.y + f.h / 2};
    shapes_group(shapes, GROUP_PICTURE, false);
    shapes_ellipse(shapes, middle, r, r, 0,
                   shapes_solid(shapes, layout->contrast ? 0x3A3052FF : 0xF6DFAEFF), 1);
    shapes_push(shapes, transform_move(middle.x, middle.y));
    if (view->you) {
        you_draw(shapes, view, r);
    } else {
        baby_draw(shapes, view, r);
    }
    shapes_pop(shapes);
    if (!view->you && view->look.age < SHOWN_MONTHS - 3) {
        double small = larger(r * 0.26, 54);
        ChooserCard now = {.months = view->look.age, .chapter = 1, .problem = ""};
        flower_face(shapes, &now, &view->look,
                    (Point){layout_left(layout, f.x + f.w - small, 0), f.y + small},
                    small);
    }
}

static void words_draw(Shapes *shapes, const KinView *view, const Layout *layout,
                       const Plan *plan)
{
    Theme theme = ui_theme(layout->contrast);
    shapes_group(shapes, GROUP_WORDS, false);
    ui_card(shapes, layout, layout_left(layout, plan->name.x, plan->name.w),
            plan->name.y - 8, plan->name.w, plan->name.h + plan->line.h + 16);
    ui_fitted(shapes, layout, plan->name, view->name,
              (TextStyle){.size = layout_size(layout, TEXT_CARD),
                          .face = TYPE_HEADING,
                          .anchor = ANCHOR_CENTRE,
                          .colour = theme.text});
    if (some(view->line)) {
        ui_fitted(shapes, layout, plan->line, view->line,
                  (TextStyle){.size = layout_size(layout, TEXT_LEAST),
                              .face = TYPE_BODY,
                              .anchor = ANCHOR_CENTRE,
                              .colour = theme.soft});
    }
}

/* What there is to know beforehand, where the rows leave room for it. */
static void about_draw(Shapes *shapes, const KinView *view, const Layout *layout)
{
    double w = layout->w - ASIDE - 2 * EDGE + 20, size = layout_size(layout, TEXT_BODY);
    double top = layout->h * (view->page.row_count == 0 ? 0.3 : 0.43);
    Frame room = {EDGE + 44, top, w - 88, layout->h * 0.8 - top};
    if (!some(view->about)) {
        return;
    }
    TextFit fit = layout_fit(layout, view->about, TYPE_BODY, size, room.w, room.h);
    shapes_group(shapes, GROUP_ABOUT, false);
    ui_card(shapes, layout, layout_left(layout, EDGE, w), room.y - 36, w, fit.high + 72);
    room.h = fit.high + 4;
    ui_fitted(shapes, layout, room, view->about,
              (TextStyle){.size = fit.size,
                          .face = TYPE_BODY,
                          .colour = ui_theme(layout->contrast).text});
}

void kin_draw(Shapes *shapes, Hits *hits, const KinView *view, const Layout *layout)
{
    assert(view->name && view->go_on && view->choose);
    SettingsView page = view->page;
    page.aside = ASIDE - EDGE / 2;
    settings_draw(shapes, hits, &page, layout);
    Plan plan = plan_of(view, layout);
    about_draw(shapes, view, layout);
    picture_draw(shapes, view, layout, plan.picture);
    words_draw(shapes, view, layout, &plan);
    shapes_group(shapes, GROUP_BUTTONS, false);
    ui_button(shapes, hits, layout, plan.go_on.x, plan.go_on.y, plan.go_on.w,
              plan.go_on.h,
              &(ButtonView){.id = UI_GO_ON,
                            .label = view->go_on,
                            .key = view->go_on_key,
                            .icon = ICON_PLAY,
                            .has_icon = true,
                            .primary = true,
                            .focus = page.focus == UI_GO_ON,
                            .pressed = page.pressed == UI_GO_ON});
    ui_button(shapes, hits, layout, plan.choose.x, plan.choose.y, plan.choose.w,
              plan.choose.h,
              &(ButtonView){.id = UI_CHOOSE,
                            .label = view->choose,
                            .focus = page.focus == UI_CHOOSE,
                            .pressed = page.pressed == UI_CHOOSE});
}
