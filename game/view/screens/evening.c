#include "view/eveningview.h"

#include "view/amount.h"

#include <assert.h>
#include <stddef.h>

static const double EDGE = 60, GAP = 20, PAD = 24, FOOT = 28;
static const double SKY = 410;             /* how far down the sky goes */
static const double HIGH = 222, LOW = 322; /* where the faces stand at noon, at night */
static const double FACE = 84;             /* their radius in the sky */
static const double HEAD_UNITS = 142;      /* head units in the radius of a face */

enum { GROUP_PAGE = 3400, GROUP_CARD = 3410, GROUP_FOOT = 3420 };

/* The sky behind each part, and the disc she is seen in: sun, then moon. */
static const Stop SKIES[] = {{0, 0xF9D6B8FF},    {0.2, 0xFBE8CBFF},  {0.45, 0xDCEBEAFF},
                             {0.64, 0xF6E2C2FF}, {0.83, 0xE3B49DFF}, {1, 0x544F78FF}};
static const Colour DISCS[EVENING_CARDS] = {0xFBE3B6FF, 0xFDEBC0FF, 0xFFF3D2FF,
                                            0xFBE6B4FF, 0xF2C79AFF, 0xE4E2EFFF};

/* From above: headings, cards with the faces over or in them, sentences, buttons. */
typedef struct Plan {
    int across; /* cards beside each other; all of them: the faces are in the sky */
    double heading, line, top;
    Frame cards;       /* all of them */
    double w, h, face; /* a card; her face's radius */
    double text;       /* size of the sentences */
    Frame foot, note;  /* the figures; what kind of picture they are */
    double go_on, again, button_y, button;
} Plan;

static double card_x(const Plan *plan, int i)
{
    return plan->cards.x + i % plan->across * (plan->w + GAP);
}

static double card_y(const Plan *plan, int i)
{
    return plan->cards.y + i / plan->across * (plan->h + GAP);
}

/* What stands above the sentences of a card: at most half of it, however large texts
 * are. */
static double head_height(const Layout *layout, const Plan *plan)
{
    double words = layout_size(layout, TEXT_LEAST) * 1.35 +
                   layout_size(layout, TEXT_BODY) * (plan->across == 1 ? 1.3 : 2.2);
    if (plan->across < EVENING_CARDS) {
        words = larger(words, 2 * plan->face);
    }
    return smaller(words, plan->h * (plan->across == 3 ? 0.36 : 0.42));
}

/* The size at which the sentences of every card fit, so that no part is louder. */
static double text_size(const EveningView *view, const Layout *layout, const Plan *plan)
{
    double share = plan->across == 1 ? 1.1 : 0.84;
    double size = larger(layout_size(layout, TEXT_BODY) * share, layout_least(layout));
    double room = plan->h - 2 * PAD - head_height(layout, plan) - 10;
    for (int i = 0; i < view->card_count; i++) {
        if (some(view->cards[i].text)) {
            size = layout_fit(layout, view->cards[i].text, TYPE_BODY, size,
                              plan->w - 2 * PAD, room)
                       .size;
        }
    }
    return size;
}

static double button_width(const Layout *layout, const char *label, const char *key,
                           double least)
{
    double w = layout_text_width(layout, label, layout_size(layout, TEXT_LABEL) * 1.2,
                                 TYPE_HEADING);
    double k = some(key) ? layout_text_width(layout, key, layout_size(layout, TEXT_LEAST),
                                             TYPE_HEADING) +
                               60
                         : 0;
    return larger(least, w + k + 90);
}

static Plan plan_with(const EveningView *view, const Layout *layout, int across)
{
    bool tall = layout_portrait(layout);
    double body = layout_size(layout, TEXT_BODY);
    Plan plan = {.across = across,
                 .heading = layout_size(layout, TEXT_HEADING) * 1.3,
                 .line = body * 1.3,
                 .top = tall ? 80 : 22,
                 .button = ui_button_height(layout, true)};
    double w = layout->w - 2 * EDGE;
    int rows = (view->card_count + across - 1) / across;
    plan.go_on = smaller(button_width(layout, view->go_on, view->go_on_key, 320),
                         w * (tall ? 0.5 : 0.32));
    plan.again =
        smaller(button_width(layout, view->again, "", 280), w * (tall ? 0.48 : 0.26));
    plan.button_y = layout->h - FOOT - plan.button;
    double line = layout_size(layout, TEXT_LEAST) * (across == 3 ? 1.4 : 1.7);
    double beside = w - (tall ? 0 : plan.go_on + plan.again + 3 * GAP);
    plan.note = (Frame){EDGE + 10, plan.button_y - (tall ? line : 0), beside - 10,
                        tall ? line : plan.button};
    double foot = line * (tall ? 3 : 2);
    plan.foot = (Frame){EDGE + 10, plan.note.y - 6 - foot, w - 20, foot};
    double head = plan.top + plan.heading + plan.line + 14;
    double top = across == EVENING_CARDS ? SKY : head;
    plan.cards = (Frame){EDGE, top, w, plan.foot.y - 16 - top};
    plan.w = (w - (across - 1) * GAP) / across;
    plan.h = larger((plan.cards.h - (rows - 1) * GAP) / rows, 40);
    plan.face = across == EVENING_CARDS ? FACE : bounded(plan.h * 0.18, 30, 84);
    plan.text = text_size(view, layout, &plan);
    return plan;
}

/* Six in a row under the sky, where the words keep a good size; else in rows. */
static Plan plan_of(const EveningView *view, const Layout *layout)
{
    if (layout_portrait(layout)) {
        return plan_with(view, layout, 1);
    }
    Plan plan = plan_with(view, layout, EVENING_CARDS);
    if (plan.text < layout_size(layout, TEXT_BODY) * 0.72) {
        plan = plan_with(view, layout, 3);
    }
    return plan;
}

/* A day's light from one side to the other; below it the page. */
static void sky_draw(Shapes *shapes, const Layout *layout, const Plan *plan)
{
    Stop stops[countof(SKIES)];
    double w = layout->w;
    for (int i = 0; i < countof(SKIES); i++) {
        stops[i] = SKIES[i];
    }
    bool whole = plan->across == EVENING_CARDS;
    double high = whole ? SKY + 60 : plan->cards.y - 8;
    Point from = {layout->mirrored ? w : 0, 0}, to = {layout->mirrored ? 0 : w, 0};
    shapes_box(shapes, 0, 0, w, high, 0,
               shapes_linear(shapes, from, to, countof(SKIES), stops), 1);
    if (!whole) {
        return;
    }
    for (int i = 0; i < 9; i++) { /* stars, where it is night */
        double x = layout_left(layout, w - 40 - i * 37 % 290, 0), y = 34 + i * 83 % 210;
        shapes_ellipse(shapes, (Point){x, y}, 2.4 + i % 3, 2.4 + i % 3, 0,
                       shapes_solid(shapes, 0xFDF3DAFF), 0.8);
    }
    Stop haze[] = {{0, 0xFFF6E600}, {1, 0xFFF1DCA0}}; /* light towards the ground */
    shapes_box(shapes, 0, 0, w, high, 0,
               shapes_linear(shapes, (Point){0, 60}, (Point){0, SKY}, 2, haze), 1);
    Point hills[] = {{-80, SKY + 10},     {w * 0.2, SKY - 62}, {w * 0.45, SKY - 26},
                     {w * 0.7, SKY - 66}, {w + 80, SKY - 10},  {w + 80, SKY + 120},
                     {-80, SKY + 120}};
    Stop greens[] = {{0, 0xD9DDB9FF}, {0.6, 0xC9CDA5FF}, {1, 0x565A6BFF}};
    shapes_blob(shapes, hills, countof(hills), 0.7,
                shapes_linear(shapes, from, to, 3, greens), 1);
}

static void page_draw(Shapes *shapes, const EveningView *view, const Layout *layout,
                      const Plan *plan)
{
    Theme theme = ui_theme(layout->contrast);
    double w = layout->w, h = layout->h;
    shapes_group(shapes, GROUP_PAGE, true);
    Stop stops[] = {{0, 0xFBEEDBFF}, {1, 0xF0DDC4FF}};
    shapes_box(shapes, 0, 0, w, h, 0,
               layout->contrast
                   ? shapes_solid(shapes, theme.page)
                   : shapes_linear(shapes, (Point){0, 0}, (Point){0, h}, 2, stops),
               1);
    if (!layout->contrast) {
        sky_draw(shapes, layout, plan);
    }
    double head = w * 0.62;
    ui_fitted(shapes, layout, (Frame){EDGE + 10, plan->top, head, plan->heading},
              view->title,
              (TextStyle){.size = layout_size(layout, TEXT_HEADING),
                          .face = TYPE_HEADING,
                          .colour = theme.text});
    ui_fitted(shapes, layout,
              (Frame){EDGE + 12, plan->top + plan->heading, head, plan->line},
              view->line ? view->line : "",
              (TextStyle){.size = layout_size(layout, TEXT_BODY),
                          .face = TYPE_BODY,
                          .colour = theme.text});
}

/* Where the sun stands in part `i`, over its card; `noon` parts stand highest. */
static Point sun_at(const EveningView *view, const Layout *layout, const Plan *plan,
                    int i)
{
    double x = layout_left(layout, card_x(plan, i) + plan->w / 2, 0);
    double share = (i + 0.5) / view->card_count, arc = 4 * share * (1 - share);
    return (Point){x, mixed(LOW, HIGH, arc)};
}

static void face_draw(Shapes *shapes, const EveningView *view, const Layout *layout,
                      Point at, double r, int i)
{
    if (!layout->contrast && i < EVENING_CARDS - 1) {
        shapes_halo(shapes, at, r * 1.7, r * 1.7, 0xFFF0C4FF, 0.7);
    }
    Colour rim = layout->contrast ? UI_CREAM : 0xFFF8E6FF;
    shapes_ellipse(shapes, at, r, r, 0, shapes_solid(shapes, rim), 1);
    shapes_ellipse(shapes, at, r - 4, r - 4, 0, shapes_solid(shapes, DISCS[i]), 1);
    shapes_push(shapes, transform_move(at.x, at.y + r * 0.04));
    shapes_push(shapes, transform_scale(r / HEAD_UNITS, r / HEAD_UNITS));
    figure_head(shapes, &view->cards[i].rig, &view->look);
    shapes_pop(shapes);
    shapes_pop(shapes);
}

/* A part: her face, the hour, the scene's name and what happened. */
static void card_draw(Shapes *shapes, const EveningView *view, const Layout *layout,
                      const Plan *plan, int i)
{
    const EveningCard *card = &view->cards[i];
    Theme theme = ui_theme(layout->contrast);
    double x = card_x(plan, i), y = card_y(plan, i),
           left = layout_left(layout, x, plan->w);
    bool whole = plan->across == EVENING_CARDS;
    shapes_group(shapes, GROUP_CARD + i, false);
    ui_card(shapes, layout, left, y, plan->w, plan->h);
    double aside = whole ? 0 : 2 * plan->face + 18, r = plan->face;
    Point at = whole ? sun_at(view, layout, plan, i)
                     : (Point){layout_left(layout, x + PAD + r, 0), y + PAD + r};
    face_draw(shapes, view, layout, at, r, i);
    double inner = plan->w - 2 * PAD - aside, head = head_height(layout, plan);
    double when = smaller(layout_size(layout, TEXT_LEAST) * 1.35, head * 0.36);
    TextFit name =
        layout_fit(layout, card->title ? card->title : "", TYPE_HEADING,
                   larger(layout_size(layout, TEXT_BODY) * 0.92, layout_least(layout)),
                   inner, head - when);
    ui_fitted(shapes, layout, (Frame){x + PAD + aside, y + PAD, inner, when},
              card->when ? card->when : "",
              (TextStyle){.size = layout_size(layout, TEXT_LEAST),
                          .face = TYPE_BODY,
                          .colour = theme.soft});
    ui_fitted(shapes, layout,
              (Frame){x + PAD + aside, y + PAD + when, inner,
                      smaller(name.high + 2, head - when)},
              card->title ? card->title : "",
              (TextStyle){.size = name.size, .face = TYPE_HEADING, .colour = theme.text});
    if (some(card->text)) {
        double top = y + PAD + head + 10, room = y + plan->h - PAD - top;
        TextFit fit = layout_fit(layout, card->text, TYPE_BODY, plan->text,
                                 plan->w - 2 * PAD, room);
        ui_fitted(
            shapes, layout,
            (Frame){x + PAD, top, plan->w - 2 * PAD, smaller(fit.high + 4, room)},
            card->text,
            (TextStyle){.size = plan->text, .face = TYPE_BODY, .colour = theme.text});
    }
}

/* The two figures, a sentence each; and beside the buttons what kind of picture they
 * are. */
static void figures_draw(Shapes *shapes, const EveningView *view, const Layout *layout,
                         const Plan *plan)
{
    Theme theme = ui_theme(layout->contrast);
    const char *lines[] = {view->figures[0], view->figures[1], view->note};
    double size = layout_size(layout, TEXT_LEAST) * 1.15, each = plan->foot.h / 2;
    for (int i = 0; i < countof(lines); i++) {
        Frame f = {plan->foot.x, plan->foot.y + i * each, plan->foot.w, each};
        ui_fitted(shapes, layout, i < 2 ? f : plan->note, lines[i] ? lines[i] : "",
                  (TextStyle){.size = size,
                              .face = TYPE_BODY,
                              .colour = i == 2 ? theme.soft : theme.text});
    }
}

static void foot_draw(Shapes *shapes, Hits *hits, const EveningView *view,
                      const Layout *layout, const Plan *plan)
{
    shapes_group(shapes, GROUP_FOOT, false);
    figures_draw(shapes, view, layout, plan);
    double right = layout->w - EDGE, low = ui_button_height(layout, false);
    ui_button(shapes, hits, layout, right - plan->go_on - GAP - plan->again,
              plan->button_y + (plan->button - low) / 2, plan->again, low,
              &(ButtonView){.id = UI_AGAIN,
                            .label = view->again,
                            .focus = view->focus == UI_AGAIN,
                            .pressed = view->pressed == UI_AGAIN});
    ui_button(shapes, hits, layout, right - plan->go_on, plan->button_y, plan->go_on,
              plan->button,
              &(ButtonView){.id = UI_GO_ON,
                            .label = view->go_on,
                            .key = view->go_on_key,
                            .primary = true,
                            .focus = view->focus == UI_GO_ON,
                            .pressed = view->pressed == UI_GO_ON});
}

void evening_draw(Shapes *shapes, Hits *hits, const EveningView *view,
                  const Layout *layout)
{
    assert(view->card_count >= 1 && view->card_count <= EVENING_CARDS);
    assert(view->title && view->go_on && view->again);
    Plan plan = plan_of(view, layout);
    page_draw(shapes, view, layout, &plan);
    for (int i = 0; i < view->card_count; i++) {
        card_draw(shapes, view, layout, &plan, i);
    }
    foot_draw(shapes, hits, view, layout, &plan);
}
