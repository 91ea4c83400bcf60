#include "view/screens.h"

#include "view/amount.h"
#include "view/page.h"
#include "view/screens/legend.h"

#include <assert.h>
#include <stddef.h>

static const double EDGE = 90, GAP = 30, PAD = 36, FACE_GAP = 24;
static const double FOOT = 28; /* below the buttons */

/* Radius of her face on a card, as there is room. */
static const double FACES[] = {78, 60, 46, 34};
static const double TITLE_GAP = 60; /* between the headings and the legend beside them */
static const double WAY_GAP = 22, WAY_LEAST = 210; /* between buttons; how narrow */

enum {
    GROUP_PAGE = 3000,
    GROUP_TIMELINE,
    GROUP_FACE = 3010,
    GROUP_FOOT = 3020,
    FACES_MAX = 3,
    WAYS = 5
};

/* From above: headings, timeline card with its legend, moments, buttons. */
typedef struct Plan {
    double heading, line;
    Frame timeline, cards, legend;
    bool bare;             /* there is no room for the legend */
    bool beside;           /* the legend stands beside the headings, not on the card */
    double each_w, each_h; /* a moment's card */
    double face, text;     /* radius of her face on it; size of the sentences */
    double head;           /* of the few words beside it, alike on all cards */
    double button_y, closing_h;
} Plan;

/* How wide a button wants to be for its label and its key. */
static double label_width(const Layout *layout, const char *label, const char *key,
                          double size)
{
    double w = layout_text_width(layout, label, size, TYPE_HEADING) + size * 2.6;
    if (some(key)) {
        w += layout_text_width(layout, key, layout_size(layout, TEXT_LEAST),
                               TYPE_HEADING) +
             60;
    }
    return w;
}

/* The line that says when; on a bare page the timeline alone does. */
static double when_height(const Layout *layout, bool bare)
{
    return bare ? 0 : layout_size(layout, TEXT_BODY) * 1.2;
}

/* How high the upper part of a card is: her face, and beside it when and what. */
static double head_height(const Layout *layout, double r, bool bare)
{
    double words = when_height(layout, bare) + layout_size(layout, TEXT_CARD) * 1.3;
    return larger(2 * r, words);
}

/* The largest face that leaves every sentence its full size. */
static double face_radius(const StoryView *view, const Layout *layout, const Plan *plan)
{
    enum { SIZES = sizeof FACES / sizeof *FACES };
    double body = layout_size(layout, TEXT_BODY), w = plan->each_w, h = plan->each_h;
    int size = 0;
    for (int i = 0; i < view->face_count; i++) {
        const char *line = view->faces[i].line;
        while (size < SIZES - 1 && some(line)) {
            double room = h - 24 - head_height(layout, FACES[size], plan->bare) - 14 - 24;
            TextFit fit = layout_fit(layout, line, TYPE_BODY, body, w - 2 * PAD, room);
            if (fit.fits && fit.size >= body) {
                break;
            }
            size++;
        }
    }
    return FACES[size];
}

/* The size at which every sentence fits, so that none is louder than another. */
static double text_size(const StoryView *view, const Layout *layout, const Plan *plan)
{
    double size = layout_size(layout, TEXT_BODY);
    double room =
        plan->each_h - 24 - head_height(layout, plan->face, plan->bare) - 14 - 24;
    for (int i = 0; i < view->face_count; i++) {
        if (some(view->faces[i].line)) {
            size = layout_fit(layout, view->faces[i].line, TYPE_BODY, size,
                              plan->each_w - 2 * PAD, room)
                       .size;
        }
    }
    return size;
}

/* How wide the words beside her face may be. */
static double head_width(const Plan *plan)
{
    return plan->each_w - 2 * PAD - 2 * plan->face - FACE_GAP;
}

static double head_size(const StoryView *view, const Layout *layout, const Plan *plan)
{
    double size = layout_size(layout, TEXT_CARD);
    double room =
        head_height(layout, plan->face, plan->bare) - when_height(layout, plan->bare);
    for (int i = 0; i < view->face_count; i++) {
        if (some(view->faces[i].head)) {
            size = layout_fit(layout, view->faces[i].head, TYPE_HEADING, size,
                              head_width(plan), room)
                       .size;
        }
    }
    return size;
}

/* Cards beside each other, or below each other in portrait. */
static void plan_cards(Plan *plan, const StoryView *view, const Layout *layout)
{
    int count = view->face_count > 1 ? view->face_count : 1;
    plan->cards.x = EDGE;
    plan->cards.w = layout->w - 2 * EDGE;
    if (layout_portrait(layout)) {
        plan->each_w = plan->cards.w;
        plan->each_h = smaller((plan->cards.h - GAP * (count - 1)) / count, 420);
        return;
    }
    plan->each_w = (plan->cards.w - GAP * (FACES_MAX - 1)) / FACES_MAX;
    if (count < FACES_MAX) {
        plan->each_w = smaller((plan->cards.w - GAP * (count - 1)) / count, 860);
    }
    plan->each_h = plan->cards.h;
}

/* Beside the headings, in two rows, where both have room; else on the timeline's card. */
static void plan_legend(Plan *plan, const StoryView *view, const Layout *layout,
                        double top)
{
    double size = layout_size(layout, TEXT_HEADING);
    double title = layout_text_width(layout, view->title, size, TYPE_HEADING);
    double x = EDGE + 20 + title + TITLE_GAP, w = layout->w - EDGE - x;
    if (!layout_portrait(layout) && w > 300) {
        double h = legend_draw(NULL, NULL, view, layout, (Frame){0, 0, w, 0});
        if (h < top - 20) {
            plan->beside = true;
            plan->legend = (Frame){x, (top - h) / 2, w, h};
            return;
        }
    }
    plan->legend = (Frame){EDGE + PAD, top + 16, layout->w - 2 * EDGE - 2 * PAD, 0};
    plan->legend.h = legend_draw(NULL, NULL, view, layout, plan->legend);
}

/* What is left between headings and buttons goes to the moments first, then to the
   timeline. `bare`: no legend and no closing sentence, where texts are so large that the
   moments need their room. */
static Plan plan_with(const StoryView *view, const Layout *layout, bool bare)
{
    bool tall = layout_portrait(layout);
    double body = layout_size(layout, TEXT_BODY), button = ui_button_height(layout, true);
    Plan plan = {.heading = layout_size(layout, TEXT_HEADING) * 1.3, .line = body * 1.3};
    double top = (tall ? 90 : 24) + plan.heading + plan.line + 18;
    int rows = tall ? 2 : 1;
    plan.button_y = layout->h - FOOT - rows * button - (rows - 1) * WAY_GAP;
    double small = layout_size(layout, TEXT_LEAST) * 1.5;
    plan.closing_h = tall               ? body * 1.4 * 4
                     : !bare            ? body * 1.35 + small
                     : some(view->note) ? small
                                        : 0;
    double foot = plan.button_y - 14 - plan.closing_h - 14;
    plan.bare = bare;
    if (!bare)
        plan_legend(&plan, view, layout, top);
    double strands = layout_size(layout, TEXT_LEAST) * 1.3 + 14 + 58 + 130;
    strands += 36 + (plan.beside ? 0 : plan.legend.h);
    double spare = foot - top - strands - GAP - (2 * FACES[0] + body * 6.2);
    strands += tall ? 110 : smaller(larger(spare, -46), 80);
    plan.timeline = (Frame){EDGE, top, layout->w - 2 * EDGE, strands};
    plan.cards.y = top + plan.timeline.h + GAP;
    plan.cards.h = larger(foot - plan.cards.y, 40); /* in a tiny window too */
    plan_cards(&plan, view, layout);
    plan.face = face_radius(view, layout, &plan);
    plan.text = text_size(view, layout, &plan);
    plan.head = head_size(view, layout, &plan);
    return plan;
}

static Plan plan_of(const StoryView *view, const Layout *layout)
{
    Plan plan = plan_with(view, layout, false);
    double body = layout_size(layout, TEXT_BODY);
    double room = plan.each_h - 24 - head_height(layout, plan.face, false);
    if (!plan.beside && (plan.text < 0.85 * body || room < 2 * body)) {
        plan = plan_with(view, layout, true);
    }
    return plan;
}

/* The page and its headings. */
static void page_draw(Shapes *shapes, const StoryView *view, const Layout *layout,
                      const Plan *plan)
{
    Theme theme = ui_theme(layout->contrast);
    double w = layout->w, h = layout->h, top = layout_portrait(layout) ? 90 : 24;
    double head =
        plan->beside ? plan->legend.x - TITLE_GAP - EDGE - 10 : w - 2 * EDGE - 40;
    shapes_group(shapes, GROUP_PAGE, true);
    int ground = shapes_solid(shapes, theme.page);
    if (!layout->contrast) {
        Stop stops[] = {{0, 0xFBEEDBFF}, {1, 0xF3DFC2FF}};
        ground = shapes_linear(shapes, (Point){0, 0}, (Point){0, h}, 2, stops);
    }
    shapes_box(shapes, 0, 0, w, h, 0, ground, 1);
    if (!layout->contrast) {
        shapes_ellipse(shapes, (Point){w - 220, 60}, 420, 420, 0,
                       shapes_solid(shapes, 0xF9DCC0FF), 0.55);
        shapes_ellipse(shapes, (Point){120, h - 20}, 380, 300, 0,
                       shapes_solid(shapes, 0xDFE6CFFF), 0.7);
    }
    ui_fitted(shapes, layout, (Frame){EDGE + 20, top, head, plan->heading}, view->title,
              (TextStyle){.size = layout_size(layout, TEXT_HEADING),
                          .face = TYPE_HEADING,
                          .colour = theme.text});
    ui_fitted(shapes, layout,
              (Frame){EDGE + 22, top + plan->heading, head - 4, plan->line},
              view->line ? view->line : "",
              (TextStyle){.size = layout_size(layout, TEXT_BODY),
                          .face = TYPE_BODY,
                          .colour = theme.soft});
}

/* The whole scene on one card. */
static void timeline_draw(Shapes *shapes, Hits *hits, const StoryView *view,
                          const Layout *layout, const Plan *plan)
{
    Frame f = plan->timeline;
    RibbonView ribbon = view->ribbon;
    ribbon.contrast = layout->contrast;
    shapes_group(shapes, GROUP_TIMELINE, false);
    ui_card(shapes, layout, f.x, f.y, f.w, f.h);
    if (!plan->bare) {
        legend_draw(shapes, hits, view, layout, plan->legend);
    }
    double x = f.x + 64, w = f.w - 128,
           y = f.y + 16 + (plan->beside ? 0 : plan->legend.h);
    for (int i = 0; i < view->face_count; i++) {
        double share = ribbon.ticks > 0 ? (double)view->faces[i].tick / ribbon.ticks : 0;
        double at = x + w * smaller(share, 1);
        page_sign(shapes, (Point){at, y + 16}, y + 56, i, layout->contrast);
    }
    ribbon.stress = view->stress_on;
    ribbon_timeline(shapes, &ribbon, layout, x, y + 24, w, f.y + f.h - 14 - y - 24);
    for (int i = 0; i < view->notice_count && ribbon.ticks > 0; i++) {
        double per = w / ribbon.ticks, low = f.y + f.h - 96;
        legend_noticed(shapes, layout, (Point){x + per * view->signs[i], low},
                       (Point){x + per * view->notices[i], low});
    }
}

/* One moment: her face, when, two words, a sentence. */
static void moment_draw(Shapes *shapes, Hits *hits, const StoryView *view,
                        const Layout *layout, const Plan *plan, Frame f, int i)
{
    const StoryFace *face = &view->faces[i];
    Theme theme = ui_theme(layout->contrast);
    int id = UI_MOMENT + i;
    double r = plan->face, top = f.y + 24;
    shapes_group(shapes, GROUP_FACE + i, false);
    hits_add(hits, id, layout_left(layout, f.x, f.w), f.y, f.w, f.h, face->line);
    if (view->focus == id) {
        double x = layout_left(layout, f.x, f.w);
        shapes_box(shapes, x - 10, f.y - 10, f.w + 20, f.h + 20, 52,
                   shapes_solid(shapes, theme.ring), 1);
        shapes_box(shapes, x - 4, f.y - 4, f.w + 8, f.h + 8, 46,
                   shapes_solid(shapes, theme.gap), 1);
    }
    ui_card(shapes, layout, f.x, f.y, f.w, f.h);
    page_face(shapes, view->faceless ? NULL : &face->rig, &view->look,
              (Point){layout_left(layout, f.x + PAD + r, 0), top + r}, r, i,
              layout->contrast);
    double x = f.x + PAD + 2 * r + FACE_GAP, w = head_width(plan);
    double body = layout_size(layout, TEXT_BODY), when = when_height(layout, plan->bare);
    double block = head_height(layout, r, plan->bare),
           words = when + layout_size(layout, TEXT_CARD) * 1.3;
    double air = (block - words) / 2;
    if (when > 0) {
        ui_fitted(shapes, layout, (Frame){x, top + air, w, when},
                  face->when ? face->when : "",
                  (TextStyle){.size = larger(body * 0.9, layout_least(layout)),
                              .face = TYPE_BODY,
                              .colour = theme.soft});
    }
    ui_fitted(
        shapes, layout, (Frame){x, top + air + when, w, block - air - when},
        face->head ? face->head : "",
        (TextStyle){.size = plan->head, .face = TYPE_HEADING, .colour = theme.text});
    double below = top + block + 14, inner = f.w - 2 * PAD;
    if (some(face->line)) {
        double room = f.y + f.h - 24 - below;
        TextFit fit = layout_fit(layout, face->line, TYPE_BODY, plan->text, inner, room);
        ui_fitted(
            shapes, layout, (Frame){f.x + PAD, below, inner, smaller(fit.high + 4, room)},
            face->line,
            (TextStyle){.size = plan->text, .face = TYPE_BODY, .colour = theme.text});
    }
}

/* A way on from here. */
typedef struct Way {
    int id;
    const char *label, *key;
} Way;

/* The ways on, the usual one last. Returns how many there are. */
static int ways_of(const StoryView *view, Way *ways)
{
    const Way all[WAYS] = {{UI_WATCH, view->watch, ""},
                           {UI_WHATIF, view->whatif, ""},
                           {UI_KEEP, view->keep, ""},
                           {UI_AGAIN, view->again, view->again_key},
                           {UI_GO_ON, view->go_on, view->go_on_key}};
    int count = 0;
    for (int i = 0; i < WAYS; i++) {
        if (some(all[i].label)) {
            ways[count++] = all[i];
        }
    }
    return count;
}

/* A row of buttons as wide as their words, all narrower where they have no room; the
 * last of all stands at the end of the line. */
static void ways_row(Shapes *shapes, Hits *hits, const StoryView *view,
                     const Layout *layout, const Way *ways, int count, double y)
{
    double size = layout_size(layout, TEXT_LABEL), line = layout->w - 2 * EDGE;
    double widths[WAYS], sum = 0, h = ui_button_height(layout, true);
    double room = line - (count - 1) * WAY_GAP, x = EDGE;
    bool keys = true;
    for (int pass = 0; pass < 2 && (pass == 0 || sum > room); pass++) {
        sum = 0;
        keys = pass == 0; /* words go before keys */
        for (int i = 0; i < count; i++) {
            double w =
                label_width(layout, ways[i].label, keys ? ways[i].key : "", size * 1.1);
            widths[i] = larger(w, keys ? WAY_LEAST : 0);
            sum += widths[i];
        }
    }
    for (int i = 0; i < count; i++) {
        bool last = ways[i].id == UI_GO_ON;
        double w = sum > room ? widths[i] * room / sum : widths[i];
        ui_button(shapes, hits, layout, last ? layout->w - EDGE - w : x, y, w, h,
                  &(ButtonView){.id = ways[i].id,
                                .label = ways[i].label,
                                .key = keys ? ways[i].key : "",
                                .primary = last,
                                .focus = view->focus == ways[i].id,
                                .pressed = view->pressed == ways[i].id});
        x += w + WAY_GAP;
    }
}

/* A closing sentence, a word about the clocks or about the recording, and the ways on. */
static void foot_draw(Shapes *shapes, Hits *hits, const StoryView *view,
                      const Layout *layout, const Plan *plan)
{
    Way ways[WAYS];
    int count = ways_of(view, ways);
    int low = layout_portrait(layout) && count > 2 ? 2 : count;
    double w = layout->w - 2 * EDGE - 40, least = layout_size(layout, TEXT_LEAST);
    double top = plan->button_y - 14 - plan->closing_h;
    double small = layout_portrait(layout) ? least * 3 : least * 1.5;
    Theme theme = ui_theme(layout->contrast);
    shapes_group(shapes, GROUP_FOOT, false);
    if (plan->closing_h > small) {
        ui_fitted(shapes, layout, (Frame){EDGE + 20, top, w, plan->closing_h - small},
                  view->closing ? view->closing : "",
                  (TextStyle){.size = layout_size(layout, TEXT_BODY) * 1.05,
                              .face = TYPE_HEADING,
                              .colour = theme.text});
    }
    const char *word = some(view->note) ? view->note : view->clock;
    if (plan->closing_h > 0) {
        ui_fitted(shapes, layout,
                  (Frame){EDGE + 20, top + plan->closing_h - small, w, small},
                  word ? word : "",
                  (TextStyle){.size = least, .face = TYPE_BODY, .colour = theme.soft});
    }
    double y = plan->button_y;
    if (low < count) {
        ways_row(shapes, hits, view, layout, ways, count - low, y);
        y += ui_button_height(layout, true) + WAY_GAP;
    }
    ways_row(shapes, hits, view, layout, ways + count - low, low, y);
}

void story_draw(Shapes *shapes, Hits *hits, const StoryView *view, const Layout *layout)
{
    assert(view->face_count >= 0 && view->face_count <= FACES_MAX);
    assert(view->title && view->go_on);
    assert(view->notice_count >= 0 && view->notice_count <= TAPE_NOTICES_MAX);
    Plan plan = plan_of(view, layout);
    bool tall = layout_portrait(layout);
    page_draw(shapes, view, layout, &plan);
    timeline_draw(shapes, hits, view, layout, &plan);
    int count = view->face_count;
    double wide = count * plan.each_w + (count - 1) * GAP;
    double x = tall ? plan.cards.x : (layout->w - wide) / 2;
    for (int i = 0; i < count; i++) {
        Frame f = {x + (tall ? 0 : i * (plan.each_w + GAP)),
                   plan.cards.y + (tall ? i * (plan.each_h + GAP) : 0), plan.each_w,
                   plan.each_h};
        moment_draw(shapes, hits, view, layout, &plan, f, i);
    }
    foot_draw(shapes, hits, view, layout, &plan);
}
