#include "view/inside.h"

#include "view/amount.h"

#include <assert.h>

static const double PAD = 32, BAR_H = 18;
static const Colour PANEL = 0x35284AF2, TRACK = 0x5B4B73FF, EASY = 0xA9C79BFF,
                    BEAD = 0xFFD56BFF, LIGHT = 0xFFF8EAFF, GLOW = 0xFFD98AFF;

/* Sizes on this layout. */
typedef struct Rows {
    double title, row, text, reading, readings;
} Rows;

static double reading_size(const Layout *layout)
{
    return layout_size(layout, TEXT_LABEL);
}

static Rows rows_of(const InsideView *view, const Layout *layout, double w)
{
    double text = layout_size(layout, TEXT_LEAST) * 1.1;
    Rows rows = {.title = layout_size(layout, TEXT_LABEL) * 1.5, .text = text};
    rows.row = larger(text * 1.75, 44);
    rows.reading = reading_size(layout) * 1.35;
    for (int i = 0; i < INSIDE_READINGS; i++) {
        const char *line = view->readings[i] ? view->readings[i] : "";
        int lines = layout_text_lines(layout, line, reading_size(layout), TYPE_HEADING,
                                      w - 2 * PAD);
        rows.readings += rows.reading * (lines > 2 ? 2 : lines);
    }
    return rows;
}

double inside_height(const InsideView *view, const Layout *layout, double w)
{
    Rows rows = rows_of(view, layout, w);
    return 2 * PAD * 0.7 + rows.title + INSIDE_MEASURES * rows.row + rows.row * 2 +
           rows.readings;
}

/* One measure: its name, the span that is easy, the bead where it stands, a word. */
static void measure_draw(Shapes *shapes, const Measure *measure, const Layout *layout,
                         Frame f, double text)
{
    double name = f.w * 0.36, word = f.w * 0.26, bar = f.w - name - word - 40;
    double x = layout_left(layout, f.x + name + 20, bar), y = f.y + f.h / 2;
    bool back = layout->mirrored;
    double low = back ? 1 - measure->high : measure->low,
           wide = measure->high - measure->low;
    double at = back ? 1 - measure->at : measure->at;
    ui_fitted(shapes, layout, (Frame){f.x, f.y, name, f.h}, measure->name,
              (TextStyle){.size = text, .face = TYPE_BODY, .colour = LIGHT});
    shapes_box(shapes, x, y - BAR_H / 2, bar, BAR_H, BAR_H / 2,
               shapes_solid(shapes, TRACK), 1);
    shapes_box(shapes, x + low * bar, y - BAR_H / 2, wide * bar, BAR_H, BAR_H / 2,
               shapes_solid(shapes, EASY), 1);
    double r = BAR_H * 0.86, left = x + r + unit(at) * (bar - 2 * r);
    shapes_ellipse(shapes, (Point){left, y}, r + 4, r + 4, 0,
                   shapes_solid(shapes, 0x35284AFF), 1);
    shapes_ellipse(shapes, (Point){left, y}, r, r, 0, shapes_solid(shapes, BEAD), 1);
    ui_fitted(shapes, layout, (Frame){f.x + f.w - word, f.y, word, f.h}, measure->word,
              (TextStyle){.size = text, .face = TYPE_HEADING, .colour = GLOW});
}

/* What the green span is. */
static void easy_draw(Shapes *shapes, const InsideView *view, const Layout *layout,
                      Frame f, double text)
{
    double x = layout_left(layout, f.x, 44);
    shapes_box(shapes, x, f.y + f.h / 2 - BAR_H / 2, 44, BAR_H, BAR_H / 2,
               shapes_solid(shapes, EASY), 1);
    ui_fitted(shapes, layout, (Frame){f.x + 58, f.y, f.w - 58, f.h}, view->easy,
              (TextStyle){.size = text * 0.95, .face = TYPE_BODY, .colour = LIGHT});
}

void inside_draw(Shapes *shapes, const InsideView *view, const Layout *layout, Frame f)
{
    assert(f.w > 0 && f.h > 0);
    Rows rows = rows_of(view, layout, f.w);
    double x = f.x + PAD, w = f.w - 2 * PAD, y = f.y + PAD * 0.7;
    double left = layout_left(layout, f.x, f.w);
    if (layout->contrast) {
        shapes_box(shapes, left - 4, f.y - 4, f.w + 8, f.h + 8, 44,
                   shapes_solid(shapes, LIGHT), 1);
    }
    shapes_box(shapes, left, f.y, f.w, f.h, 40, shapes_solid(shapes, PANEL), 1);
    ui_fitted(shapes, layout, (Frame){x, y, w, rows.title}, view->title,
              (TextStyle){.size = layout_size(layout, TEXT_LABEL),
                          .face = TYPE_HEADING,
                          .colour = LIGHT});
    y += rows.title;
    for (int i = 0; i < INSIDE_MEASURES; i++) {
        measure_draw(shapes, &view->measures[i], layout, (Frame){x, y, w, rows.row},
                     rows.text);
        y += rows.row;
    }
    easy_draw(shapes, view, layout, (Frame){x, y, w, rows.row}, rows.text);
    y += rows.row;
    ui_fitted(shapes, layout, (Frame){x, y, w, rows.row}, view->maybe,
              (TextStyle){.size = rows.text, .face = TYPE_BODY, .colour = LIGHT});
    y += rows.row;
    for (int i = 0; i < INSIDE_READINGS; i++) {
        const char *line = view->readings[i] ? view->readings[i] : "";
        int lines =
            layout_text_lines(layout, line, reading_size(layout), TYPE_HEADING, w);
        double h = rows.reading * (lines > 2 ? 2 : lines);
        ui_fitted(shapes, layout, (Frame){x, y, w, h}, line,
                  (TextStyle){.size = reading_size(layout),
                              .face = TYPE_HEADING,
                              .colour = GLOW});
        y += h;
    }
}
