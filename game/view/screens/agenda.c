#include "view/agendaview.h"

#include "view/amount.h"

#include <assert.h>

static const double EDGE = 60, GAP = 14, PAD = 36, TOP = 150;
static const double ROUND = 44;       /* radius of the way back */
static const double SIDE = .42;       /* share of the width that the chosen step takes */
static const double LINE_THROUGH = 4; /* through a step that is left out */

enum { GROUP_GROUND = 1, GROUP_HEAD = 3000, GROUP_SIDE, GROUP_FOOT, GROUP_ROW = 3010 };

/* Where the parts of the form stand. */
typedef struct Form {
    Frame rows, side;
    double row_h, button;
    int page; /* rows that fit */
} Form;

/* A share of a size, but never too small to read. */
static double part(const Layout *layout, double size, double share)
{
    return larger(size * share, layout_least(layout));
}

/* Beside each other, or in a high window below each other. */
static Form form_of(const Layout *layout)
{
    Form form = {.button = ui_button_height(layout, false)};
    double w = layout->w - 2 * EDGE, bottom = layout->h - form.button - 60;
    double high = bottom - TOP;
    if (layout_portrait(layout)) {
        form.rows = (Frame){EDGE, TOP, w, high * .5};
        form.side = (Frame){EDGE, TOP + high * .5 + 24, w, high * .5 - 24};
    } else {
        form.rows = (Frame){EDGE, TOP, w * (1 - SIDE) - 24, high};
        form.side = (Frame){EDGE + w * (1 - SIDE), TOP, w * SIDE, high};
    }
    form.row_h = larger(86, layout_size(layout, TEXT_LABEL) * 2.1);
    form.page = (int)((form.rows.h + GAP) / (form.row_h + GAP));
    form.page = form.page > AGENDA_ROWS_MAX ? AGENDA_ROWS_MAX : form.page;
    form.row_h = (form.rows.h + GAP) / form.page - GAP;
    return form;
}

int agenda_page(const Layout *layout)
{
    return form_of(layout).page;
}

/* A sheet of the house's oat, and a soft form behind the heading. */
static void ground_draw(Shapes *shapes, const Layout *layout)
{
    Theme theme = ui_theme(layout->contrast);
    shapes_group(shapes, GROUP_GROUND, true);
    shapes->pan_x_px = shapes->pan_y_px = 0;
    shapes_box(shapes, 0, 0, layout->w, layout->h, 0, shapes_solid(shapes, theme.page),
               1);
    if (!layout->contrast) {
        shapes_ellipse(shapes, (Point){layout->w * .96, 0}, layout->w * .3,
                       layout->h * .3, 0, shapes_solid(shapes, 0xF9DDC3FF), .8);
        shapes_ellipse(shapes, (Point){0, layout->h}, layout->w * .3, layout->h * .3, 0,
                       shapes_solid(shapes, 0xDDE5CDFF), .8);
    }
}

/* The way back, the plan's name, and at the far end how long it takes. */
static void head_draw(Shapes *shapes, Hits *hits, const AgendaView *view,
                      const Layout *layout)
{
    Theme theme = ui_theme(layout->contrast);
    double least = layout_size(layout, TEXT_LEAST), line = layout_size(layout, TEXT_CARD);
    double key = some(view->back_key)
                     ? layout_text_width(layout, view->back_key, least, TYPE_HEADING) + 16
                     : 0;
    double x = 40 + 2 * ROUND + key + 34;
    double far = smaller(layout_text_width(layout, view->line, line, TYPE_HEADING) + 4,
                         (layout->w - x - EDGE) * .5);
    shapes_group(shapes, GROUP_HEAD, false);
    ui_round(shapes, hits, layout, (Point){40 + ROUND, 30 + ROUND}, ROUND,
             &(ButtonView){.id = UI_BACK,
                           .label = view->back,
                           .key = view->back_key,
                           .icon = ICON_HOME,
                           .has_icon = true,
                           .focus = view->focus == UI_BACK,
                           .pressed = view->pressed == UI_BACK});
    ui_fitted(shapes, layout, (Frame){x, 24, layout->w - x - EDGE - far - 30, 100},
              view->title,
              (TextStyle){.size = layout_size(layout, TEXT_HEADING),
                          .face = TYPE_HEADING,
                          .colour = theme.text});
    ui_fitted(shapes, layout, (Frame){layout->w - EDGE - far, 24, far, 100}, view->line,
              (TextStyle){.size = line,
                          .face = TYPE_HEADING,
                          .anchor = ANCHOR_END,
                          .colour = theme.text});
}

/* A triangle with a stroke in it: this step cannot be run. */
static void wrong_draw(Shapes *shapes, Point at, double r, Colour ink, Colour ground)
{
    const Point corners[] = {{at.x, at.y - r},
                             {at.x + r * 1.1, at.y + r * .9},
                             {at.x - r * 1.1, at.y + r * .9}};
    shapes_polygon(shapes, corners, 3, shapes_solid(shapes, ink), 1);
    int fill = shapes_solid(shapes, ground);
    shapes_box(shapes, at.x - r * .1, at.y - r * .35, r * .2, r * .7, r * .1, fill, 1);
    shapes_ellipse(shapes, (Point){at.x, at.y + r * .6}, r * .13, r * .13, 0, fill, 1);
}

/* One step: when, what, and its words; the chosen one is dark, in high contrast lit. */
static void row_draw(Shapes *shapes, Hits *hits, const AgendaView *view,
                     const Layout *layout, Frame f, int i)
{
    const AgendaRow *row = &view->rows[i];
    Theme theme = ui_theme(layout->contrast);
    int id = UI_STEP + view->first + i;
    bool here = view->chosen == view->first + i;
    Colour face = !here ? theme.panel : layout->contrast ? UI_CREAM : UI_INK;
    Colour ink = !here ? theme.text : layout->contrast ? UI_NIGHT : UI_CREAM;
    Colour soft = here ? ink : theme.soft;
    double radius = smaller(f.h / 2, 30), size = layout_size(layout, TEXT_LABEL);
    Frame drawn = {layout_left(layout, f.x, f.w), f.y, f.w, f.h};
    shapes_group(shapes, GROUP_ROW + i, false);
    if (view->focus == id) {
        ui_ring(shapes, layout, drawn, radius);
    }
    if (layout->contrast) {
        shapes_box(shapes, drawn.x - 3, f.y - 3, f.w + 6, f.h + 6, radius + 3,
                   shapes_solid(shapes, UI_CREAM), 1);
    }
    shapes_box(shapes, drawn.x, f.y, f.w, f.h, radius, shapes_solid(shapes, face), 1);
    double when = smaller(size * 4.2, f.w * .21), kind = f.w * .26;
    double x = f.x + PAD * .8, rest = f.w - when - kind - 2 * PAD;
    double sign = row->wrong ? 60 : 0;
    ui_fitted(shapes, layout, (Frame){x, f.y + 4, when - 12, f.h - 8}, row->when,
              (TextStyle){.size = size,
                          .face = TYPE_HEADING,
                          .colour = here || layout->contrast ? ink : UI_TEAL});
    ui_fitted(shapes, layout, (Frame){x + when, f.y + 4, kind - 16, f.h - 8}, row->kind,
              (TextStyle){
                  .size = part(layout, size, .92), .face = TYPE_HEADING, .colour = ink});
    ui_fitted(
        shapes, layout, (Frame){x + when + kind, f.y + 6, rest - sign, f.h - 12},
        row->words,
        (TextStyle){.size = part(layout, size, .8), .face = TYPE_BODY, .colour = soft});
    if (row->wrong) {
        Point at = {layout_left(layout, f.x + f.w - 58, 0), f.y + f.h / 2};
        wrong_draw(shapes, at, 20, here ? UI_GLOW : UI_RUST, here ? UI_INK : UI_CREAM);
    }
    if (row->skipped) {
        double through = f.w - 2 * PAD;
        shapes_box(shapes, layout_left(layout, f.x + PAD, through), f.y + f.h / 2 - 2,
                   through, LINE_THROUGH, 2, shapes_solid(shapes, ink), .8);
    }
    hits_add(hits, id, drawn.x, f.y, f.w, f.h, row->kind);
}

/* What the chosen step says, as large as its room lets it be. */
static void says_draw(Shapes *shapes, const AgendaView *view, const Layout *layout,
                      Frame f)
{
    Theme theme = ui_theme(layout->contrast);
    double card = layout_size(layout, TEXT_CARD), body = layout_size(layout, TEXT_BODY);
    double head = smaller(card * 1.35, f.h * .25), problem = some(view->problem) ? .3 : 0;
    double left = f.h - head, words = some(view->words) ? .34 : 0;
    ui_fitted(shapes, layout, (Frame){f.x, f.y, f.w, head}, view->kind,
              (TextStyle){.size = card, .face = TYPE_HEADING, .colour = theme.text});
    double y = f.y + head;
    if (words > 0) {
        ui_fitted(shapes, layout, (Frame){f.x, y, f.w, left * words - 8}, view->words,
                  (TextStyle){.size = body, .face = TYPE_BOLD, .colour = theme.text});
        y += left * words;
    }
    double rest = left * (1 - words - problem);
    ui_fitted(shapes, layout, (Frame){f.x, y, f.w, rest - 8}, view->say,
              (TextStyle){.size = part(layout, body, .92),
                          .face = TYPE_BODY,
                          .colour = theme.text});
    if (problem > 0) {
        double r = 22;
        y += rest;
        wrong_draw(
            shapes, (Point){layout_left(layout, f.x + 26, 0), y + left * problem / 2}, r,
            layout->contrast ? UI_GLOW : UI_RUST, layout->contrast ? UI_INK : UI_CREAM);
        ui_fitted(shapes, layout, (Frame){f.x + 66, y, f.w - 66, left * problem - 8},
                  view->problem,
                  (TextStyle){.size = part(layout, body, .9),
                              .face = TYPE_BODY,
                              .colour = theme.text});
    }
}

static ButtonView button_of(const AgendaView *view, int id, const char *label)
{
    return (ButtonView){.id = id,
                        .label = label,
                        .focus = view->focus == id,
                        .pressed = view->pressed == id};
}

/* Less, so many minutes, more. */
static void minutes_draw(Shapes *shapes, Hits *hits, const AgendaView *view,
                         const Layout *layout, Frame f)
{
    double r = smaller(f.h / 2 - 2, 46), y = f.y + f.h / 2;
    ButtonView less = button_of(view, UI_STEP_LESS, view->less);
    ButtonView more = button_of(view, UI_STEP_MORE, view->more);
    less.icon = ICON_LESS;
    more.icon = ICON_MORE;
    less.has_icon = more.has_icon = true;
    ui_round(shapes, hits, layout, (Point){f.x + r + 4, y}, r, &less);
    ui_round(shapes, hits, layout, (Point){f.x + f.w - r - 4, y}, r, &more);
    ui_fitted(shapes, layout, (Frame){f.x + 2 * r + 20, f.y, f.w - 4 * r - 40, f.h},
              view->minutes,
              (TextStyle){.size = layout_size(layout, TEXT_LABEL),
                          .face = TYPE_BOLD,
                          .anchor = ANCHOR_CENTRE,
                          .colour = ui_theme(layout->contrast).text});
}

/* The chosen step: its words above, what can be done with it below. */
static void side_draw(Shapes *shapes, Hits *hits, const AgendaView *view,
                      const Layout *layout, const Form *form)
{
    const struct {
        int id;
        const char *label;
    } tools[] = {{UI_STEP_UP, view->up},     {UI_STEP_DOWN, view->down},
                 {UI_STEP_SKIP, view->skip}, {UI_STEP_CHANGE, view->change},
                 {UI_STEP_ADD, view->add},   {UI_STEP_REMOVE, view->remove}};
    Frame f = form->side;
    double wide = (f.w - 2 * PAD - GAP) / 2, h = smaller(form->button, f.h * .13);
    double tools_h = 4 * (h + GAP) + 10, y = f.y + f.h - tools_h - 10;
    shapes_group(shapes, GROUP_SIDE, false);
    ui_card(shapes, layout, layout_left(layout, f.x, f.w), f.y, f.w, f.h);
    says_draw(shapes, view, layout,
              (Frame){f.x + PAD, f.y + 20, f.w - 2 * PAD, f.h - tools_h - 40});
    minutes_draw(shapes, hits, view, layout, (Frame){f.x + PAD, y, f.w - 2 * PAD, h});
    y += h + GAP;
    for (int i = 0; i < countof(tools); i++) {
        ButtonView button = button_of(view, tools[i].id, tools[i].label);
        ui_button(shapes, hits, layout, f.x + PAD + i % 2 * (wide + GAP), y, wide, h,
                  &button);
        y += i % 2 ? h + GAP : 0;
    }
}

/* Start, print, the pages of the list, and what came of the last thing done. */
static void foot_draw(Shapes *shapes, Hits *hits, const AgendaView *view,
                      const Layout *layout, const Form *form)
{
    double h = form->button, y = layout->h - h - 28, x = EDGE;
    double size = layout_size(layout, TEXT_LABEL);
    const char *labels[] = {view->start, view->print, view->earlier, view->later};
    static const int IDS[] = {UI_STEP_START, UI_STEP_PRINT, UI_EARLIER, UI_LATER};
    static const Icon ICONS[] = {ICON_PLAY, ICON_LIST, ICON_EARLIER, ICON_LATER};
    bool shown[] = {true, true, view->first > 0,
                    view->first + view->row_count < view->count};
    shapes_group(shapes, GROUP_FOOT, false);
    for (int i = 0; i < countof(labels); i++) {
        if (!shown[i] || !some(labels[i])) {
            continue;
        }
        double w = layout_text_width(layout, labels[i], size, TYPE_HEADING) + 1.7 * h;
        ButtonView button = button_of(view, IDS[i], labels[i]);
        if (i == 0 && some(view->start_key)) {
            double key = layout_size(layout, TEXT_LEAST);
            button.key = view->start_key;
            w += layout_text_width(layout, button.key, key, TYPE_HEADING) + 1.6 * key;
        }
        w = smaller(w, (layout->w - 2 * EDGE) / 4.4 - GAP);
        button.icon = ICONS[i];
        button.has_icon = true;
        button.primary = i == 0;
        ui_button(shapes, hits, layout, x, y, w, h, &button);
        x += w + GAP;
    }
    if (some(view->said)) {
        ui_fitted(shapes, layout, (Frame){x + 10, y, layout->w - x - EDGE - 10, h},
                  view->said,
                  (TextStyle){.size = part(layout, layout_size(layout, TEXT_BODY), .86),
                              .face = TYPE_BODY,
                              .colour = ui_theme(layout->contrast).text});
    }
}

void agenda_draw(Shapes *shapes, Hits *hits, const AgendaView *view, const Layout *layout)
{
    assert(view->title && view->line && view->back && view->kind && view->say);
    assert(view->row_count >= 0 && view->row_count <= AGENDA_ROWS_MAX);
    Form form = form_of(layout);
    ground_draw(shapes, layout);
    head_draw(shapes, hits, view, layout);
    for (int i = 0; i < view->row_count; i++) {
        Frame f = {form.rows.x, form.rows.y + i * (form.row_h + GAP), form.rows.w,
                   form.row_h};
        row_draw(shapes, hits, view, layout, f, i);
    }
    side_draw(shapes, hits, view, layout, &form);
    foot_draw(shapes, hits, view, layout, &form);
}
