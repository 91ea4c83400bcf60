#include "view/asking.h"

#include "view/amount.h"
#include "view/field.h"
#include "view/screens/board.h"

#include <assert.h>

static const double PAD = 20, GAP = 16, RING = 4, RADIUS = 16;
static const double LETTER = .68; /* its radius, of the words' size */
static const double PLAYS = .36;  /* of an answer's width */
static const Colour CARD = 0x352B46FF, SOFT = 0xD9CFE0FF;

/* Lines of a question that show; an answer has one less. What is longer scrolls. */
enum { ASK_LINES = 4 };

/* How it is made to fit. */
typedef struct Sizing {
    double size;
    int lines; /* of the question */
} Sizing;

static FieldView field_of(const AskingField *field, double size)
{
    return (FieldView){.text = field->text,
                       .hint = field->hint,
                       .caret = field->caret,
                       .size = size,
                       .face = field->plays ? TYPE_BODY : TYPE_BOLD,
                       .ink = UI_CREAM,
                       .soft = SOFT,
                       .mark = UI_GLOW};
}

/* Where the words of a row begin, and how wide they may be. */
static double words_x(const AskingField *field, double size)
{
    return field->plays ? PAD + 2 * LETTER * size + PAD : PAD;
}

static double words_w(const AskingField *field, double size, double w)
{
    return w - words_x(field, size) - (field->plays ? w * PLAYS : 0) - PAD;
}

static double row_height(const AskingField *field, const Layout *layout, Sizing fit,
                         double w)
{
    FieldView text = field_of(field, fit.size);
    int most = field->plays && fit.lines > 1 ? fit.lines - 1 : fit.lines;
    int lines = field_lines(layout, words_w(field, fit.size, w), &text);
    return field_height(&text, lines < most ? lines : most) + 1.4 * PAD;
}

/* Two small arrows beside what can be turned. */
static void turn_draw(Shapes *shapes, Point at, double r)
{
    for (int way = -1; way <= 1; way += 2) {
        const Point arrow[] = {{at.x, at.y + way * r * 1.5},
                               {at.x - r, at.y + way * r * .35},
                               {at.x + r, at.y + way * r * .35}};
        shapes_polygon(shapes, arrow, 3, shapes_solid(shapes, UI_GLOW), 1);
    }
}

static void plays_draw(Shapes *shapes, const AskingField *field, const Layout *layout,
                       Frame f, double size)
{
    bool here = field->caret >= 0;
    double sign = size * .9;
    TextStyle style = {.size = larger(size * .68, layout_least(layout)),
                       .face = TYPE_HEADING,
                       .colour = here ? UI_GLOW : SOFT};
    shapes_box(shapes, layout_left(layout, f.x, 2), f.y + PAD * .6, 2, f.h - PAD * 1.2, 1,
               shapes_solid(shapes, SOFT), .5);
    if (here) {
        Point at = {layout_left(layout, f.x + sign * .75, 0), f.y + f.h / 2};
        turn_draw(shapes, at, size * .2);
    }
    ui_fitted(shapes, layout,
              (Frame){f.x + sign * 1.4, f.y + 3, f.w - sign * 1.4 - PAD, f.h - 6},
              field->plays, style);
}

static void row_draw(Shapes *shapes, const AskingView *view, const Layout *layout,
                     Frame f, int i, double size)
{
    const AskingField *field = &view->fields[i];
    FieldView text = field_of(field, size);
    double x = layout_left(layout, f.x, f.w);
    if (field->caret >= 0) {
        shapes_box(shapes, x - RING, f.y - RING, f.w + 2 * RING, f.h + 2 * RING,
                   RADIUS + RING, shapes_solid(shapes, UI_GLOW), 1);
    }
    shapes_box(shapes, x, f.y, f.w, f.h, RADIUS, shapes_solid(shapes, CARD), 1);
    Frame words = {f.x + words_x(field, size), f.y + .7 * PAD, words_w(field, size, f.w),
                   f.h - 1.4 * PAD};
    if (field->plays) {
        double r = LETTER * size;
        Point at = {layout_left(layout, f.x + PAD + r, 0), f.y + f.h / 2};
        board_letter(shapes, at, r, i - 1);
        plays_draw(shapes, field, layout,
                   (Frame){f.x + f.w * (1 - PLAYS), f.y, f.w * PLAYS, f.h}, size);
    }
    field_draw(shapes, layout, words, &text);
}

static double high_of(const AskingView *view, const Layout *layout, Sizing fit, double w)
{
    double high = 0;
    for (int i = 0; i < ASKING_FIELDS; i++) {
        high += row_height(&view->fields[i], layout, fit, w) + GAP;
    }
    return high;
}

/* Words grow smaller first, then fewer lines of them show. */
static Sizing fit_of(const AskingView *view, const Layout *layout, double w, double h)
{
    double least = layout_least(layout);
    Sizing fit = {layout_size(layout, TEXT_BODY) * 1.35, ASK_LINES};
    while (high_of(view, layout, fit, w) > h && (fit.size > least || fit.lines > 1)) {
        fit.lines -= fit.size <= least;
        fit.size = larger(fit.size * .95, least);
    }
    return fit;
}

void asking_draw(Shapes *shapes, const AskingView *view, const Layout *layout,
                 Frame frame)
{
    assert(shapes && view && view->head && view->room && view->line);
    double small = layout_size(layout, TEXT_LEAST), head = small * 1.7;
    TextStyle style = {.size = small, .face = TYPE_HEADING, .colour = UI_GLOW};
    ui_fitted(shapes, layout, (Frame){frame.x, frame.y, frame.w * .6, head}, view->head,
              style);
    style.colour = SOFT;
    style.anchor = ANCHOR_END;
    ui_fitted(shapes, layout,
              (Frame){frame.x + frame.w * .6, frame.y, frame.w * .4, head}, view->room,
              style);
    double foot = some(view->line) ? small * 2.7 : 0;
    Sizing fit = fit_of(view, layout, frame.w, frame.h - head - foot);
    double y = frame.y + head;
    for (int i = 0; i < ASKING_FIELDS; i++) {
        double high = row_height(&view->fields[i], layout, fit, frame.w);
        row_draw(shapes, view, layout, (Frame){frame.x, y, frame.w, high}, i, fit.size);
        y += high + GAP;
    }
    if (foot > 0) {
        ui_fitted(shapes, layout, (Frame){frame.x, y, frame.w, foot}, view->line,
                  (TextStyle){.size = small, .face = TYPE_HEADING, .colour = UI_GLOW});
    }
}
