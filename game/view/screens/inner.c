#include "view/innerview.h"

#include "view/amount.h"

#include <assert.h>

static const double PAD = 36;
static const double LINE = 1.75; /* of a size: from row to row */
static const Colour TRACK = 0x5A4C63FF, EASE = 0xA9C6A0FF;

static TextStyle words_of(double size, Typeface face, Colour colour)
{
    return (TextStyle){.size = size, .face = face, .colour = colour, .leading = 1.22};
}

/* A line with the zone of ease on it, and where she is. */
static void track_draw(Shapes *shapes, const Layout *layout, Frame f, const InnerRow *row)
{
    double r = f.h / 2, x = layout_left(layout, f.x, f.w);
    double side = layout->mirrored ? -1 : 1, from = layout->mirrored ? x + f.w : x;
    double low = from + side * row->low * f.w, high = from + side * row->high * f.w;
    shapes_box(shapes, x, f.y, f.w, f.h, r, shapes_solid(shapes, TRACK), 1);
    shapes_box(shapes, smaller(low, high), f.y, fabs(high - low), f.h, r,
               shapes_solid(shapes, EASE), 1);
    Point at = {from + side * unit(grained(row->at, .01)) * f.w, f.y + r};
    shapes_ellipse(shapes, at, f.h * .86, f.h * .86, 0, shapes_solid(shapes, UI_INK), 1);
    shapes_ellipse(shapes, at, f.h * .7, f.h * .7, 0, shapes_solid(shapes, UI_GLOW), 1);
}

/* Widest of the three labels, or of their words. */
static double widest(const Layout *layout, const InnerView *view, double size, bool words)
{
    double most = 0;
    for (int i = 0; i < INNER_ROWS; i++) {
        const char *text = words ? view->rows[i].word : view->rows[i].label;
        most = larger(most, layout_text_width(layout, text, size, TYPE_BODY));
    }
    return most * 1.06;
}

double inner_height(const Layout *layout, double w, const InnerView *view, double size)
{
    assert(view->title && view->may && size > 0);
    TextStyle style = words_of(size, TYPE_BODY, UI_CREAM);
    double high = PAD * 1.4 + size * (1.1 * 1.22 + .3 + INNER_ROWS * LINE + .35);
    high += ui_paragraph_height(layout, w - 2 * PAD, view->may,
                                words_of(size, TYPE_HEADING, UI_CREAM));
    for (int i = 0; i < 2; i++) {
        if (some(view->readings[i])) {
            high += ui_paragraph_height(layout, w - 2 * PAD, view->readings[i], style) +
                    size * .2;
        }
    }
    return high;
}

void inner_draw(Shapes *shapes, const Layout *layout, Frame f, const InnerView *view,
                double size)
{
    assert(view->title && view->may);
    double x = f.x + PAD, w = f.w - 2 * PAD, y = f.y + PAD * .8;
    double label = widest(layout, view, size, false) + 24;
    double word = widest(layout, view, size, true) + 8;
    double track = w - label - word - 40;
    shapes_box(shapes, layout_left(layout, f.x, f.w), f.y, f.w, f.h, 44,
               shapes_solid(shapes, UI_INK), 1);
    y = ui_paragraph(shapes, layout, (Point){x, y}, w, view->title,
                     words_of(size * 1.1, TYPE_HEADING, UI_CREAM)) +
        size * .3;
    for (int i = 0; i < INNER_ROWS; i++) {
        const InnerRow *row = &view->rows[i];
        double thick = size * .42;
        ui_paragraph(shapes, layout, (Point){x, y}, label + 4, row->label,
                     words_of(size, TYPE_BODY, UI_CREAM));
        track_draw(shapes, layout,
                   (Frame){x + label, y + size * .72 - thick / 2, track, thick}, row);
        ui_paragraph(shapes, layout, (Point){x + label + track + 40, y}, word + 4,
                     row->word, words_of(size, TYPE_BODY, UI_GLOW));
        y += size * LINE;
    }
    y = ui_paragraph(shapes, layout, (Point){x, y + size * .2}, w, view->may,
                     words_of(size, TYPE_HEADING, UI_CREAM)) +
        size * .15;
    for (int i = 0; i < 2; i++) {
        if (some(view->readings[i])) {
            y = ui_paragraph(shapes, layout, (Point){x, y}, w, view->readings[i],
                             words_of(size, TYPE_BODY, UI_GLOW)) +
                size * .2;
        }
    }
}
