#include "view/settingsview.h"

#include "view/amount.h"
#include "view/field.h"

#include <assert.h>
#include <string.h>

static const double EDGE = 60, GAP = 18, PAD = 34;
static const double ROUND = 44; /* radius of the way back */
static const double HEAD = 148; /* where the tabs begin */
static const double PAGE_W = 1500;
static const double LINE = .55; /* of a row's height, that one more line of text takes */
static const double ANSWER_AT = .1; /* of a row's width: where its words begin and end */
static const double ANSWER_TO = .62;
static const double CROWDED = 7.5; /* rows, from which on they stand closer */
static const double HIT = 64;      /* no box that answers is smaller: hits.h */

enum {
    GROUP_HEAD = 3000,
    GROUP_TAB,
    GROUP_FOOT = 3010,
    GROUP_ROW = 3020,
    KEY_COLUMNS = 2
};

/* Where the parts of a page stand. */
typedef struct Plan {
    double x, w, tab_h, top, bottom; /* of the rows */
    double row_w, row_h, label;      /* of one row; the size of its words */
    double rows, gap;                /* how many rows high the page is; between two */
    int columns, lines;
} Plan;

static bool of_keys(const SettingsView *view)
{
    return view->row_count > 0 && view->rows[0].kind == SETTING_KEY;
}

/* How high a row is, in plain rows: a text of several lines is higher. */
static double share_of(const SettingRow *row)
{
    return row->lines > 1 ? 1 + LINE * (row->lines - 1) : 1;
}

/* A page of keys has two columns, every other one; each takes what height there is. */
static Plan plan_of(const SettingsView *view, const Layout *layout)
{
    double free_w = layout->w - view->aside;
    Plan plan = {.w = smaller(free_w - 2 * EDGE, PAGE_W), .columns = 1};
    double size = layout_size(layout, TEXT_LABEL),
           least = layout_size(layout, TEXT_LEAST);
    plan.x = (free_w - plan.w) / 2;
    plan.tab_h = larger(76, size * 1.9);
    plan.columns = of_keys(view) ? KEY_COLUMNS : 1;
    plan.lines = (view->row_count + plan.columns - 1) / plan.columns;
    double foot = larger(least, layout_size(layout, TEXT_BODY) * 0.86) * 2.6 + 30;
    plan.top = HEAD + plan.tab_h + 34;
    plan.bottom = layout->h - foot - 36;
    plan.row_w = (plan.w - GAP * (plan.columns - 1)) / plan.columns;
    double most = larger(116, size * 2.3) * (layout_portrait(layout) ? 1.4 : 1);
    plan.rows = plan.lines;
    for (int i = 0; i < view->row_count; i++) {
        plan.rows += share_of(&view->rows[i]) - 1;
    }
    plan.gap = plan.rows > CROWDED ? .6 * GAP : GAP;
    double gaps = plan.gap * (plan.lines - 1);
    plan.row_h = smaller((plan.bottom - plan.top - gaps) / larger(plan.rows, 1), most);
    plan.label = larger(smaller(size, plan.row_h * 0.52), layout_least(layout));
    return plan;
}

/* A quiet ground: two soft forms, as on the story's page. */
static void ground_draw(Shapes *shapes, const Layout *layout)
{
    Theme theme = ui_theme(layout->contrast);
    double w = layout->w, h = layout->h;
    shapes_group(shapes, 1, true);
    shapes->pan_x_px = shapes->pan_y_px = 0;
    shapes_box(shapes, 0, 0, w, h, 0, shapes_solid(shapes, theme.page), 1);
    if (layout->contrast) {
        return;
    }
    const Stop sky[] = {{0, 0xFCEFDCFF}, {1, 0xF2DFC3FF}};
    int fill = shapes_linear(shapes, (Point){0, 0}, (Point){w * 0.2, h}, 2, sky);
    shapes_box(shapes, 0, 0, w, h, 0, fill, 1);
    shapes_ellipse(shapes, (Point){w * 0.97, h * 0.04}, w * 0.26, h * 0.4, 0,
                   shapes_solid(shapes, 0xF9DDC3FF), 0.8);
    shapes_ellipse(shapes, (Point){w * 0.02, h}, w * 0.3, h * 0.34, 0,
                   shapes_solid(shapes, 0xDDE5CDFF), 0.8);
}

/* The way back and the heading. */
static void head_draw(Shapes *shapes, Hits *hits, const SettingsView *view,
                      const Layout *layout)
{
    double key = some(view->back_key)
                     ? layout_text_width(layout, view->back_key,
                                         layout_size(layout, TEXT_LEAST), TYPE_HEADING) +
                           16
                     : 0;
    double x = 40 + 2 * ROUND + key + 34;
    shapes_group(shapes, GROUP_HEAD, false);
    ui_round(shapes, hits, layout, (Point){40 + ROUND, 30 + ROUND}, ROUND,
             &(ButtonView){.id = UI_BACK,
                           .label = view->back,
                           .key = view->back_key,
                           .icon = ICON_HOME,
                           .has_icon = true,
                           .focus = view->focus == UI_BACK,
                           .pressed = view->pressed == UI_BACK});
    ui_fitted(shapes, layout, (Frame){x, 24, layout->w - x - EDGE, 100}, view->title,
              (TextStyle){.size = layout_size(layout, TEXT_HEADING),
                          .face = TYPE_HEADING,
                          .colour = ui_theme(layout->contrast).text});
}

/* The pages' names; the one that shows is dark, in high contrast lit. */
static void tab_draw(Shapes *shapes, Hits *hits, const SettingsView *view,
                     const Layout *layout, Frame f, int i)
{
    Theme theme = ui_theme(layout->contrast);
    bool here = view->tab == i;
    Frame drawn = {layout_left(layout, f.x, f.w),
                   f.y + (view->pressed == UI_TAB + i ? 4 : 0), f.w, f.h};
    Colour face = !here ? theme.panel : layout->contrast ? UI_CREAM : UI_INK;
    Colour ink = !here ? theme.text : layout->contrast ? UI_NIGHT : UI_CREAM;
    double radius = smaller(f.h / 2, 44);
    shapes_group(shapes, GROUP_TAB + i, false);
    if (view->focus == UI_TAB + i) {
        ui_ring(shapes, layout, drawn, radius);
    }
    if (layout->contrast) {
        shapes_box(shapes, drawn.x - 4, drawn.y - 4, f.w + 8, f.h + 8, radius + 4,
                   shapes_solid(shapes, UI_CREAM), 1);
    }
    shapes_box(shapes, drawn.x, drawn.y, f.w, f.h, radius, shapes_solid(shapes, face), 1);
    ui_fitted(shapes, layout, (Frame){f.x + 18, drawn.y + 2, f.w - 36, f.h - 4},
              view->tabs[i],
              (TextStyle){.size = layout_size(layout, TEXT_LABEL),
                          .face = TYPE_HEADING,
                          .anchor = ANCHOR_CENTRE,
                          .colour = ink});
    hits_add(hits, UI_TAB + i, drawn.x, f.y, f.w, f.h, view->tabs[i]);
}

/* A knob in a groove: at its far end when on. Shape and place tell it, colour only as
 * well. */
static void switch_draw(Shapes *shapes, const Layout *layout, Point right, double h,
                        bool on)
{
    Theme theme = ui_theme(layout->contrast);
    double w = h * 1.85, r = h / 2, x = layout_left(layout, right.x - w, w);
    Colour groove = on ? UI_SAGE : layout->contrast ? UI_INK : 0xD9C7AAFF;
    bool far = on != layout->mirrored;
    if (layout->contrast) {
        shapes_box(shapes, x - 4, right.y - r - 4, w + 8, h + 8, r + 4,
                   shapes_solid(shapes, UI_CREAM), 1);
    }
    shapes_box(shapes, x, right.y - r, w, h, r, shapes_solid(shapes, groove), 1);
    Point knob = {far ? x + w - r : x + r, right.y};
    shapes_ellipse(shapes, knob, r - 6, r - 6, 0, shapes_solid(shapes, UI_CREAM), 1);
    if (on) { /* a tick on the knob, for those who do not see the green */
        Point tick[] = {{knob.x - r * 0.34, knob.y + r * 0.02},
                        {knob.x - r * 0.08, knob.y + r * 0.28},
                        {knob.x + r * 0.36, knob.y - r * 0.3}};
        double wide = r * 0.17;
        int ink = shapes_solid(shapes, layout->contrast ? UI_NIGHT : theme.text);
        shapes_ribbon(shapes, tick, (const double[]){wide, wide}, 2, ink, 1);
        shapes_ribbon(shapes, tick + 1, (const double[]){wide, wide}, 2, ink, 1);
    }
}

/* Less, what it is now, more; beads below tell which of how many. */
static void steps_draw(Shapes *shapes, Hits *hits, const SettingsView *view,
                       const Layout *layout, const Plan *plan, Frame f, int i)
{
    const SettingRow *row = &view->rows[i];
    Theme theme = ui_theme(layout->contrast);
    double r = smaller(smaller(f.h * 0.36, 44), f.h / 2 - 6), y = f.y + f.h / 2;
    double right = f.x + f.w - PAD / 2, reach = larger(r + 8, HIT / 2);
    for (int side = 0; side < 2; side++) {
        int id = (side == 0 ? UI_LESS : UI_MORE) + i;
        Point at = {side == 0 ? f.x + reach : right - reach, y};
        ui_round(shapes, hits, layout, at, r,
                 &(ButtonView){.id = id,
                               .label = row->label,
                               .icon = side == 0 ? ICON_LESS : ICON_MORE,
                               .has_icon = true,
                               .focus = view->focus == id,
                               .pressed = view->pressed == id});
    }
    const char *value = row->kind == SETTING_ANSWER ? row->second : row->value;
    double under = row->of > 0 ? 18 : 0; /* for the beads */
    Frame words = {f.x + 2 * r + 30, f.y + 6, right - f.x - 4 * r - 60, f.h - 12 - under};
    ui_fitted(shapes, layout, words, value,
              (TextStyle){.size = plan->label,
                          .face = TYPE_BOLD,
                          .anchor = ANCHOR_CENTRE,
                          .colour = theme.text});
    double middle = layout_left(layout, words.x + words.w / 2, 0);
    for (int k = 0; k < row->of; k++) {
        int place = layout->mirrored ? row->of - 1 - k : k;
        double x = middle + (place - (row->of - 1) / 2.0) * 24,
               bead = k == row->at ? 8 : 5;
        Colour colour = k == row->at && !layout->contrast ? UI_RUST : theme.soft;
        shapes_ellipse(shapes, (Point){x, f.y + f.h - 17}, bead, bead, 0,
                       shapes_solid(shapes, colour), 1);
    }
}

/* The caps of an action's keys; while one waits to be pressed it says so. */
static void keys_draw(Shapes *shapes, const SettingsView *view, const Layout *layout,
                      const Plan *plan, Frame f, int i)
{
    const SettingRow *row = &view->rows[i];
    Theme theme = ui_theme(layout->contrast);
    const char *names[] = {row->second, row->value};
    double right = f.x + f.w - PAD / 2, h = f.h - 12;
    double size = larger(smaller(plan->label * 0.86, h * 0.8), layout_least(layout));
    for (int k = row->on ? 1 : 0; k < 2; k++) {
        if (!some(names[k])) {
            continue;
        }
        double most = row->on ? f.w - PAD : (f.w - PAD) * 0.5 - 8;
        double w = layout_text_width(layout, names[k], size, TYPE_HEADING) + size;
        w = smaller(larger(w, h), most);
        Frame cap = {right - w, f.y + 6, w, h};
        shapes_box(shapes, layout_left(layout, cap.x, w), cap.y, w, h, 14,
                   shapes_solid(shapes, row->on ? UI_GLOW : theme.cap), 1);
        ui_fitted(shapes, layout, (Frame){cap.x + 6, cap.y, w - 12, h}, names[k],
                  (TextStyle){.size = size,
                              .face = TYPE_HEADING,
                              .anchor = ANCHOR_CENTRE,
                              .colour = row->on ? UI_INK : theme.text});
        right -= w + 10;
    }
}

/* Where a row stands. */
static Frame row_frame(const SettingsView *view, const Plan *plan, int i)
{
    int lines = plan->lines > 0 ? plan->lines : 1;
    int column = i / lines, line = i % lines;
    double above = 0;
    for (int k = i - line; k < i; k++) {
        above += share_of(&view->rows[k]) * plan->row_h + plan->gap;
    }
    return (Frame){plan->x + column * (plan->row_w + GAP), plan->top + above, plan->row_w,
                   share_of(&view->rows[i]) * plan->row_h};
}

/* From where to where, of a row's width, its field reaches. */
static Frame field_box(const SettingRow *row, Frame f)
{
    bool answer = row->kind == SETTING_ANSWER;
    double from = f.w * (answer ? ANSWER_AT : row->lines > 1 ? .26 : .44);
    double to = answer ? f.w * ANSWER_TO : f.w - PAD / 2;
    double edge = bounded((f.h - 40) * .25, 1, 10);
    return (Frame){f.x + from, f.y + edge, to - from, f.h - 2 * edge};
}

static Frame field_words(const SettingRow *row, Frame f)
{
    Frame box = field_box(row, f);
    return (Frame){box.x + 20, box.y + 1, box.w - 40, box.h - 2};
}

/* What is typed; its letters are as large as its lines leave room for. */
static FieldView field_of(const SettingRow *row, const Layout *layout, const Plan *plan,
                          Frame words)
{
    Theme theme = ui_theme(layout->contrast);
    int length = (int)strlen(row->value);
    double least = layout_least(layout), size = smaller(plan->label, words.h * .7);
    FieldView field = {.text = row->value,
                       .hint = row->hint,
                       .caret = !row->on          ? -1
                                : row->caret == 0 ? length
                                                  : row->caret - 1,
                       .face = TYPE_BOLD,
                       .ink = theme.text,
                       .soft = theme.soft,
                       .mark = layout->contrast ? UI_GLOW : UI_RUST};
    for (field.size = larger(size, least); field.size > least;
         field.size = larger(field.size * .95, least)) {
        int lines = field_lines(layout, words.w, &field);
        if (field_height(&field, lines) <= words.h) {
            break;
        }
    }
    return field;
}

/* A field with what was typed, and a bar where the next letter will stand. */
static void text_draw(Shapes *shapes, const Layout *layout, const Plan *plan, Frame f,
                      const SettingRow *row)
{
    Frame box = field_box(row, f), words = field_words(row, f);
    FieldView field = field_of(row, layout, plan, words);
    shapes_box(shapes, layout_left(layout, box.x, box.w), box.y, box.w, box.h, 16,
               shapes_solid(shapes, ui_theme(layout->contrast).cap), 1);
    field_draw(shapes, layout, words, &field);
}

/* One row: its name on the left, what sets it on the right. */
static void row_draw(Shapes *shapes, Hits *hits, const SettingsView *view,
                     const Layout *layout, const Plan *plan, Frame f, int i)
{
    const SettingRow *row = &view->rows[i];
    Theme theme = ui_theme(layout->contrast);
    bool steps = row->kind == SETTING_STEPS, keys = row->kind == SETTING_KEY;
    bool answer = row->kind == SETTING_ANSWER;
    bool text = row->kind == SETTING_TEXT || answer;
    Frame drawn = {layout_left(layout, f.x, f.w), f.y, f.w, f.h};
    double radius = smaller(f.h / 2, 36);
    double share = steps                    ? .5
                   : answer                 ? ANSWER_AT
                   : text && row->lines > 1 ? .26
                   : keys || text           ? .44
                                            : .78;
    shapes_group(shapes, GROUP_ROW + i, false);
    if (view->focus == row->id) {
        ui_ring(shapes, layout, drawn, radius);
    }
    ui_card(shapes, layout, drawn.x, drawn.y, drawn.w, drawn.h);
    Frame words = {f.x + PAD, f.y + 5, f.w * share - PAD - 12, f.h - 10};
    if (row->kind == SETTING_DO) {
        words.w = f.w - 2 * PAD;
    }
    ui_fitted(
        shapes, layout, words, row->label,
        (TextStyle){.size = plan->label, .face = TYPE_HEADING, .colour = theme.text});
    Frame rest = {f.x + f.w * share, f.y, f.w * (1 - share), f.h};
    if (steps) {
        hits_add(hits, row->id, layout_left(layout, f.x, f.w * share), f.y, f.w * share,
                 f.h, row->label);
        steps_draw(shapes, hits, view, layout, plan, rest, i);
        return;
    }
    if (answer) {
        Frame beside = {f.x + f.w * ANSWER_TO + 12, f.y, f.w * (1 - ANSWER_TO) - 12, f.h};
        double w = f.w * ANSWER_TO;
        hits_add(hits, row->id, layout_left(layout, f.x, w), f.y, w, f.h, row->label);
        text_draw(shapes, layout, plan, f, row);
        steps_draw(shapes, hits, view, layout, plan, beside, i);
        return;
    }
    hits_add(hits, row->id, drawn.x, f.y, f.w, f.h, row->label);
    if (keys) {
        keys_draw(shapes, view, layout, plan, rest, i);
    } else if (row->kind == SETTING_TEXT) {
        text_draw(shapes, layout, plan, f, row);
    } else if (row->kind == SETTING_SWITCH) {
        double h = smaller(f.h * 0.56, 64);
        switch_draw(shapes, layout, (Point){f.x + f.w - PAD, f.y + f.h / 2}, h, row->on);
    }
}

void settings_draw(Shapes *shapes, Hits *hits, const SettingsView *view,
                   const Layout *layout)
{
    assert(view->title && view->back);
    assert(view->tab >= 0 && view->tab < SETTING_TABS);
    assert(view->row_count >= 0 && view->row_count <= SETTING_ROWS_MAX);
    Plan plan = plan_of(view, layout);
    ground_draw(shapes, layout);
    head_draw(shapes, hits, view, layout);
    int tabs = 0;
    while (tabs < SETTING_TABS && view->tabs[tabs])
        tabs++;
    double wide = (plan.w - GAP * (tabs - 1)) / larger(tabs, 1);
    for (int i = 0; i < tabs; i++) {
        tab_draw(shapes, hits, view, layout,
                 (Frame){plan.x + i * (wide + GAP), HEAD, wide, plan.tab_h}, i);
    }
    for (int i = 0; i < view->row_count; i++) {
        row_draw(shapes, hits, view, layout, &plan, row_frame(view, &plan, i), i);
    }
    shapes_group(shapes, GROUP_FOOT, false);
    double size =
        larger(layout_size(layout, TEXT_LEAST), layout_size(layout, TEXT_BODY) * 0.86);
    ui_fitted(shapes, layout,
              (Frame){plan.x + PAD, plan.bottom + 16, plan.w - 2 * PAD, size * 2.6},
              view->help ? view->help : "",
              (TextStyle){.size = size,
                          .face = TYPE_BODY,
                          .colour = ui_theme(layout->contrast).text});
}

int settings_letter(const SettingsView *view, const Layout *layout, int i, Point at)
{
    assert(view && i >= 0 && i < view->row_count);
    Plan plan = plan_of(view, layout);
    const SettingRow *row = &view->rows[i];
    Frame words = field_words(row, row_frame(view, &plan, i));
    FieldView field = field_of(row, layout, &plan, words);
    return field_at(layout, words, &field, at);
}
