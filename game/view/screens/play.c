#include "view/screens/bubble.h"
#include "view/screens/plan.h"
#include "view/screens/rim.h"
#include "view/screens/tray.h"

#include "view/amount.h"

#include <assert.h>
#include <math.h>

/* Group ids, in the order of depth: canvas repaints a group only when it has changed, so
 * what changes apart has an id apart. */
enum {
    GROUP_DIM = 3000,
    GROUP_TOP = 3002,
    GROUP_CAPTION,
    GROUP_SAID,
    GROUP_PROMPT,
    GROUP_CLOSING,
    GROUP_BRIEFING,
    GROUP_FOCUS,
    GROUP_DISC = 3020,
    GROUP_CHOICE = 3040,
    GROUP_RIBBON = 3100,
};

/* Scan order: what answers first, the room last. */
enum { ORDER_CHOICE, ORDER_DISC, ORDER_INFANT, ORDER_TARGET, ORDER_TOP, ORDER_ROOM };

/* Adds a box, cut to the window. */
static void hit_inside(Hits *hits, const Layout *layout, int id, Frame f,
                       const char *label)
{
    double left = smaller(larger(f.x, 0), layout->w - 64);
    double top = smaller(larger(f.y, 0), layout->h - 64);
    double right = larger(smaller(f.x + f.w, layout->w), left + 64);
    double bottom = larger(smaller(f.y + f.h, layout->h), top + 64);
    hits_add(hits, id, left, top, right - left, bottom - top, label);
}

/* Where a touch is a touch on the baby. */
static Frame infant_frame(const PlayView *view, const Layout *layout)
{
    double unit;
    Point head = scene_head(&view->scene, layout, &unit);
    return (Frame){head.x - 200 * unit, head.y - 125 * unit, 400 * unit, 480 * unit};
}

/* The room, the things in it, the baby: lowest first, so that the nearest is touched. */
static void hit_stage(Hits *hits, const PlayView *view, const Layout *layout)
{
    const double half = 90;
    hits_add(hits, UI_ROOM, 0, 0, layout->w, layout->h,
             view->room_name ? view->room_name : "");
    hits_order(hits, ORDER_ROOM);
    for (int i = 0; i < view->scene.target_count; i++) {
        if (!(view->scene.shown >> i & 1)) {
            continue;
        }
        Point at = scene_spot(&view->scene, (Target)view->scene.targets[i], layout);
        hit_inside(hits, layout, UI_TARGET + i,
                   (Frame){at.x - half, at.y - half, 2 * half, 2 * half},
                   view->target_names[i] ? view->target_names[i] : "");
        hits_order(hits, ORDER_TARGET);
    }
    hit_inside(hits, layout, UI_INFANT, infant_frame(view, layout), view->baby);
    hits_order(hits, ORDER_INFANT);
}

/* A breath of colour over all that lies below. */
static void veil(Shapes *shapes, const Layout *layout, int group, Colour colour,
                 double alpha)
{
    if (alpha > 0) {
        shapes_group(shapes, group, false);
        shapes_box(shapes, 0, 0, layout->w, layout->h, 0, shapes_solid(shapes, colour),
                   smaller(alpha, 1));
    }
}

/* One verb in its place. */
static void disc_draw(Shapes *shapes, Hits *hits, const PlayView *view,
                      const Layout *layout, const Plan *plan, int i, Point at)
{
    const PlayDisc *disc = &view->discs[i];
    int id = UI_DISC + (int)disc->act;
    shapes_group(shapes, GROUP_DISC + (int)disc->act, false);
    ui_disc(shapes, hits, layout, at, plan->r,
            &(DiscView){.act = disc->act,
                        .label = disc->label ? disc->label : "",
                        .key = disc->key,
                        .focus = view->focus == id,
                        .pressed = disc->pressed || view->pressed == id,
                        .used = disc->used,
                        .hover = view->hover == id,
                        .room = plan->spacing - 24,
                        .lines = plan->lines});
    hits_order(hits, ORDER_DISC);
}

/* One answer: its key and its words in a pill. */
static void choice_draw(Shapes *shapes, Hits *hits, const PlayView *view,
                        const Layout *layout, int i, Frame f)
{
    int id = UI_CHOICE + i;
    shapes_group(shapes, GROUP_CHOICE + i, false);
    ui_button(shapes, hits, layout, f.x, f.y, f.w, f.h,
              &(ButtonView){.id = id,
                            .label = view->choices[i].text ? view->choices[i].text : "",
                            .key = view->choices[i].key,
                            .focus = view->focus == id,
                            .pressed = view->pressed == id});
    hits_order(hits, ORDER_CHOICE);
}

/* The open answers, and the disc that opened them where there is room. */
static void choices_draw(Shapes *shapes, Hits *hits, const PlayView *view,
                         const Layout *layout, const Plan *plan)
{
    bool tall = layout_portrait(layout);
    for (int i = 0; i < view->disc_count && plan->asked; i++) {
        if (view->discs[i].act == view->choice_of) {
            Point at = {plan->opener, plan->first_y};
            disc_draw(shapes, hits, view, layout, plan, i, at);
        }
    }
    for (int i = 0; i < view->choice_count; i++) {
        Frame f = plan->choices;
        f.x += tall ? 0 : i * (f.w + PLAN_GAP);
        f.y += tall ? i * (f.h + PLAN_GAP) : 0;
        choice_draw(shapes, hits, view, layout, i, f);
    }
}

/* Whose strand is whose. */
static void legend_row(Shapes *shapes, const Layout *layout, Frame f, const char *name,
                       bool beaded)
{
    Theme theme = ui_theme(layout->contrast);
    double x = layout_left(layout, f.x, PLAN_STRAND);
    Point left = {x, f.y + f.h / 2};
    ribbon_sample(shapes, left, PLAN_STRAND, beaded, layout->contrast);
    ui_fitted(shapes, layout,
              (Frame){f.x + PLAN_STRAND + 18, f.y, f.w - PLAN_STRAND - 18, f.h}, name,
              (TextStyle){.size = layout_size(layout, TEXT_LEAST),
                          .face = TYPE_HEADING,
                          .colour = theme.text});
}

/* What stands above: the ribbon, whose strand is whose, and the way to pause. */
static void top_draw(Shapes *shapes, Hits *hits, const PlayView *view,
                     const Layout *layout, const Plan *plan)
{
    if (view->hud && view->ribbon_shown) {
        RibbonView ribbon = view->ribbon;
        ribbon.contrast = layout->contrast;
        ribbon_draw(shapes, &ribbon, plan->panel.x, plan->panel.y, plan->panel.w,
                    plan->panel.h, GROUP_RIBBON);
    }
    shapes_group(shapes, GROUP_TOP, false);
    if (view->hud && view->ribbon_shown) {
        Frame row = plan->legend;
        if (!layout->contrast) { /* whatever hangs on the wall behind it */
            shapes_box(shapes, layout_left(layout, row.x - 16, row.w + 32), row.y + 2,
                       row.w + 32, row.h - 4, 40, shapes_solid(shapes, UI_CREAM), 0.6);
        }
        row.h /= 2;
        legend_row(shapes, layout, (Frame){row.x, row.y + 5, row.w, row.h - 6}, view->you,
                   false);
        legend_row(shapes, layout, (Frame){row.x, row.y + row.h + 1, row.w, row.h - 6},
                   view->baby, true);
    }
    ui_round(shapes, hits, layout,
             (Point){PLAN_EDGE + PLAN_ROUND, PLAN_TOP + 8 + PLAN_ROUND}, PLAN_ROUND,
             &(ButtonView){.id = UI_PAUSE,
                           .label = view->pause ? view->pause : "",
                           .key = view->pause_key,
                           .icon = ICON_PAUSE,
                           .has_icon = true,
                           .focus = view->focus == UI_PAUSE,
                           .pressed = view->pressed == UI_PAUSE});
    hits_order(hits, ORDER_TOP);
}

/* A line at the lower edge, its foot at `bottom`; returns its top. */
static double line_draw(Shapes *shapes, const Layout *layout, const char *text,
                        double bottom, bool yours)
{
    Theme theme = ui_theme(layout->contrast);
    double size = layout_size(layout, TEXT_BODY);
    double most = smaller(layout_column(size) * 0.9, layout->w - 240);
    double wide = smaller(layout_text_width(layout, text, size, TYPE_BOLD) + 4, most);
    int lines = layout_text_lines(layout, text, size, TYPE_BOLD, wide);
    double high = size * (0.6 + 1.3 * lines), w = wide + 2 * size * 0.9;
    double x = (layout->w - w) / 2, y = bottom - high;
    Colour face = yours && !layout->contrast ? UI_INK : theme.panel;
    Colour ink = yours ? UI_CREAM : theme.text;
    if (yours) {
        shapes_box(shapes, x, y, w, high, 36, shapes_solid(shapes, face), 0.92);
    } else {
        ui_card(shapes, layout, x, y, w, high);
    }
    TextStyle style = {.size = size,
                       .face = TYPE_BOLD,
                       .anchor = ANCHOR_CENTRE,
                       .colour = ink,
                       .leading = 1.3};
    ui_paragraph(shapes, layout, (Point){x + size * 0.9, y + size * 0.3}, wide, text,
                 style);
    return y;
}

/* What you said, and above it what the game has to say. */
static void lines_draw(Shapes *shapes, const PlayView *view, const Layout *layout,
                       const Plan *plan)
{
    double bottom = plan->tray - 24;
    if (some(view->said) && view->choice_count == 0) {
        shapes_group(shapes, GROUP_SAID, false);
        bottom = line_draw(shapes, layout, view->said, bottom, true) - 16;
    }
    if (some(view->prompt)) {
        shapes_group(shapes, GROUP_PROMPT, false);
        line_draw(shapes, layout, view->prompt, bottom, false);
    }
}

/* The sizes at which a briefing fits its card. */
typedef struct Briefing {
    double size, width, title, note, content, button, high;
} Briefing;

static TextStyle note_style(const Layout *layout, double size)
{
    Theme theme = ui_theme(layout->contrast);
    return (TextStyle){
        .size = size, .face = TYPE_BODY, .colour = theme.text, .leading = 1.4};
}

/* Makes the card smaller until it fits the window. */
static Briefing briefing_of(const PlayView *view, const Layout *layout)
{
    double least = layout_least(layout);
    Briefing card = {.size = layout_size(layout, TEXT_BODY),
                     .button = ui_button_height(layout, true)};
    for (;; card.size = larger(card.size * 0.95, least)) {
        TextStyle style = note_style(layout, card.size);
        card.width = smaller(layout_column(card.size), layout->w - 240);
        card.width = larger(card.width, smaller(720, layout->w - 240));
        card.title = some(view->title) ? card.size * 2.1 : 0;
        card.note = ui_paragraph_height(layout, card.width, view->briefing, style);
        card.content = ui_paragraph_height(layout, card.width, view->content, style);
        card.content += card.content > 0 ? card.size * 0.7 : 0;
        card.high = 52 + card.title + card.note + card.content + 28 + card.button + 44;
        if (card.high <= layout->h - 80 || card.size <= least) {
            return card;
        }
    }
}

/* The button is as wide as its icon, words and key want, within the card. */
static double begin_width(const PlayView *view, const Layout *layout,
                          const Briefing *card)
{
    double label = layout_size(layout, TEXT_LABEL) * 1.2;
    double key = layout_size(layout, TEXT_LEAST);
    double w = 1.6 * card->button + 2.6 * key;
    w += some(view->begin) ? layout_text_width(layout, view->begin, label, TYPE_HEADING)
                           : 0;
    w += some(view->begin_key)
             ? layout_text_width(layout, view->begin_key, key, TYPE_HEADING)
             : 0;
    return smaller(card->width, larger(w, 480));
}

/* The card before a scene: title, note, what may stir one up, begin. */
static void briefing_draw(Shapes *shapes, Hits *hits, const PlayView *view,
                          const Layout *layout)
{
    Theme theme = ui_theme(layout->contrast);
    Briefing card = briefing_of(view, layout);
    TextStyle style = note_style(layout, card.size);
    double w = card.width + 120, x = (layout->w - w) / 2, left = x + 60;
    double y = layout->h - card.high - 40; /* low: her face stays in sight */
    veil(shapes, layout, GROUP_BRIEFING, UI_INK, 0.16);
    ui_card(shapes, layout, x, y, w, card.high);
    y += 52;
    ui_fitted(
        shapes, layout, (Frame){left, y - 10, card.width, card.title},
        view->title ? view->title : "",
        (TextStyle){.size = card.size * 1.5, .face = TYPE_HEADING, .colour = theme.text});
    y = ui_paragraph(shapes, layout, (Point){left, y + card.title}, card.width,
                     view->briefing, style);
    style.colour = theme.soft;
    ui_paragraph(shapes, layout, (Point){left, y + card.size * 0.7}, card.width,
                 view->content, style);
    y += card.content + 28;
    ui_button(shapes, hits, layout, left, y, begin_width(view, layout, &card),
              card.button,
              &(ButtonView){.id = UI_GO_ON,
                            .label = view->begin ? view->begin : "",
                            .key = view->begin_key,
                            .icon = ICON_PLAY,
                            .has_icon = true,
                            .primary = true,
                            .focus = view->focus == UI_GO_ON,
                            .pressed = view->pressed == UI_GO_ON});
}

/* Corners about a box; two ribbons each, first wide in the gap's colour, then the ring's.
 */
static void corners_draw(Shapes *shapes, const Layout *layout, const Hit *hit, bool thin)
{
    Theme theme = ui_theme(layout->contrast);
    double arm = thin ? 24 : 34;
    for (int k = 0; k < 8; k++) {
        double sx = k & 1 ? 1 : -1, sy = k & 2 ? 1 : -1;
        double w = k & 4 ? thin ? 4 : 6 : thin ? 9 : 14;
        Point at = {hit->x + hit->w / 2 + sx * (hit->w / 2 - 8),
                    hit->y + hit->h / 2 + sy * (hit->h / 2 - 8)};
        Point points[] = {{at.x - sx * arm, at.y}, at, {at.x, at.y - sy * arm}};
        double widths[] = {w, w, w};
        int fill = shapes_solid(shapes, k & 4 ? theme.ring : theme.gap);
        shapes_ribbon(shapes, points, widths, 2, fill, thin ? 0.7 : 1);
        shapes_ribbon(shapes, points + 1, widths, 2, fill, thin ? 0.7 : 1);
    }
}

static bool is_target(int id)
{
    return id >= UI_TARGET && id < UI_TARGET + SCENARIO_TARGETS_MAX;
}

/* Marks what is in focus and no button: the baby, or a thing in the room; more lightly
   the thing under the pointer. */
static void focus_draw(Shapes *shapes, const Hits *hits, const PlayView *view,
                       const Layout *layout)
{
    for (int i = 0; i < hits->count; i++) {
        const Hit *hit = &hits->boxes[i];
        bool focus = hit->id == view->focus;
        if ((focus && (hit->id == UI_INFANT || is_target(hit->id))) ||
            (hit->id == view->hover && is_target(hit->id))) {
            shapes_group(shapes, GROUP_FOCUS, false);
            corners_draw(shapes, layout, hit, !focus);
        }
    }
}

/* Between two parts of a day: what hour it has become, while it is dark. */
static void hour_draw(Shapes *shapes, const PlayView *view, const Layout *layout)
{
    double size = layout_size(layout, TEXT_TITLE) * 0.8;
    if (!some(view->hour) || view->closing < 0.35) {
        return;
    }
    ui_fitted(shapes, layout,
              (Frame){layout->w * 0.1, layout->h / 2 - size, layout->w * 0.8, size * 2},
              view->hour,
              (TextStyle){.size = size,
                          .face = TYPE_HEADING,
                          .anchor = ANCHOR_CENTRE,
                          .colour = UI_CREAM});
}

void play_draw(Shapes *shapes, Hits *hits, const PlayView *view, const Layout *layout)
{
    assert(view->disc_count <= SCENARIO_DISCS_MAX + 1);
    bool briefing = some(view->briefing), open = view->choice_count > 0;
    Plan plan = plan_of(view, layout);
    if (!view->beneath) {
        scene_draw(shapes, &view->scene, layout);
        rim_draw(shapes, &view->scene.body, layout);
        ear_light(shapes, &view->ear, layout);
    }
    if (view->foot > 0) { /* the picture and its words alone */
        plan.tray = view->foot;
        bubble_draw(shapes, view, layout, GROUP_CAPTION);
        lines_draw(shapes, view, layout, &plan);
        veil(shapes, layout, GROUP_CLOSING, UI_NIGHT, view->closing * 0.62);
        return;
    }
    if (!briefing && !open) {
        hit_stage(hits, view, layout);
    }
    veil(shapes, layout, GROUP_DIM, UI_INK, open ? 0.1 : 0);
    tray_draw(shapes, layout, plan.tray);
    if (!briefing) {
        for (int i = 0; i < view->disc_count && !open; i++) {
            disc_draw(shapes, hits, view, layout, &plan, i,
                      plan_disc(&plan, view, layout, i));
        }
        if (open) {
            choices_draw(shapes, hits, view, layout, &plan);
        }
        bubble_draw(shapes, view, layout, GROUP_CAPTION);
        lines_draw(shapes, view, layout, &plan);
        focus_draw(shapes, hits, view, layout);
    }
    top_draw(shapes, hits, view, layout, &plan);
    veil(shapes, layout, GROUP_CLOSING, UI_NIGHT,
         view->closing * (view->night ? 0.97 : 0.62));
    hour_draw(shapes, view, layout);
    if (briefing) {
        briefing_draw(shapes, hits, view, layout);
    }
}
