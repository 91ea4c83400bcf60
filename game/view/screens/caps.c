#include "view/screens/caps.h"

#include "view/amount.h"

#include <assert.h>
#include <stddef.h>

static const Colour CAP = 0x453A58FF, SOFT = 0xD9CFE0FF, URGENT = 0x9C4027FF;

enum { COLUMNS_MOST = 6 };

static const double ROW = 1.72, BETWEEN = 12; /* of a size; from cap to words */
static const double APART = 30;               /* from one verb to the next */

static double size_of(const Layout *layout)
{
    return layout_size(layout, TEXT_LEAST);
}

static TextStyle text_of(double size, Typeface face, Colour colour)
{
    return (TextStyle){.size = size, .face = face, .colour = colour, .leading = 1.28};
}

static double cap_width(const Layout *layout, const char *key)
{
    double size = size_of(layout);
    return larger(layout_text_width(layout, key, size, TYPE_HEADING) + size, size * 1.6);
}

/* A key as it looks on a keyboard. */
static void cap_draw(Shapes *shapes, const Layout *layout, Frame f, const char *key,
                     Colour cap)
{
    TextStyle style =
        text_of(size_of(layout), TYPE_HEADING, cap == UI_GLOW ? UI_NIGHT : UI_CREAM);
    style.anchor = ANCHOR_CENTRE;
    shapes_box(shapes, layout_left(layout, f.x, f.w), f.y + 3, f.w, f.h - 8, 11,
               shapes_solid(shapes, cap), 1);
    ui_fitted(shapes, layout, (Frame){f.x, f.y + 2, f.w, f.h - 8}, key, style);
}

/* Columns of keys: how many rows each has, and how wide each must be. */
typedef struct Columns {
    int count, rows;
    double wide[COLUMNS_MOST], sum;
} Columns;

static Columns columns_of(const PresenterView *view, const Layout *layout, int count)
{
    double size = size_of(layout);
    Columns columns = {.count = count, .rows = (view->key_count + count - 1) / count};
    for (int i = 0; i < view->key_count; i++) {
        const PresenterKey *key = &view->keys[i];
        Typeface face = key->first ? TYPE_BOLD : TYPE_BODY;
        double w = cap_width(layout, key->key) + 2 * BETWEEN + 8 +
                   layout_text_width(layout, key->does, size, face);
        double *wide = &columns.wide[i / columns.rows];
        columns.sum += larger(0, w - *wide);
        *wide = larger(*wide, w);
    }
    return columns;
}

static Columns columns_within(const PresenterView *view, const Layout *layout, double w)
{
    Columns columns = columns_of(view, layout, COLUMNS_MOST);
    while (columns.sum > w && columns.count > 1) {
        columns = columns_of(view, layout, columns.count - 1);
    }
    return columns;
}

double caps_height(const PresenterView *view, const Layout *layout, double width)
{
    assert(width > 0);
    return columns_within(view, layout, width).rows * size_of(layout) * ROW;
}

void caps_draw(Shapes *shapes, const PresenterView *view, const Layout *layout, Frame f)
{
    Columns columns = columns_within(view, layout, f.w);
    double size = size_of(layout), row = size * ROW, x = f.x;
    double more = larger(0, (f.w - columns.sum) / columns.count);
    for (int i = 0; i < view->key_count; i++) {
        const PresenterKey *key = &view->keys[i];
        int column = i / columns.rows, at = i % columns.rows;
        double y = f.y + row * at, cap = cap_width(layout, key->key);
        x += at == 0 && column > 0 ? columns.wide[column - 1] + more : 0;
        Colour cap_ink = key->on ? UI_GLOW : key->first ? URGENT : CAP;
        Colour ink = key->on ? UI_GLOW : key->first ? UI_CREAM : SOFT;
        Typeface face = key->first ? TYPE_BOLD : TYPE_BODY;
        cap_draw(shapes, layout, (Frame){x, y, cap, row}, key->key, cap_ink);
        ui_fitted(shapes, layout,
                  (Frame){x + cap + BETWEEN, y + 2,
                          columns.wide[column] - cap - 2 * BETWEEN, row - 8},
                  key->does, text_of(size, face, ink));
    }
}

/* One verb: its key, its sign, its name. Returns how wide it is. */
static double verb_width(const Layout *layout, const char *key, const char *name)
{
    double size = size_of(layout);
    return cap_width(layout, key) + BETWEEN + size * 1.5 +
           layout_text_width(layout, name, size, TYPE_BODY) + APART;
}

static void verb_draw(Shapes *shapes, const Layout *layout, Frame f,
                      const PresenterHands *hands, int i)
{
    double size = size_of(layout), cap = cap_width(layout, hands->keys[i]);
    double sign = f.x + cap + BETWEEN;
    Point at = {layout_left(layout, sign + size * .6, 0), f.y + f.h / 2 - 2};
    cap_draw(shapes, layout, (Frame){f.x, f.y, cap, f.h}, hands->keys[i], CAP);
    ui_icon(shapes, ui_verb(hands->acts[i]).icon, at, size * 1.3, UI_CREAM, UI_NIGHT);
    ui_fitted(shapes, layout,
              (Frame){sign + size * 1.5, f.y + 2, f.w - cap - size * 1.5, f.h - 8},
              hands->names[i], text_of(size, TYPE_BODY, SOFT));
}

/* Lays one carer's verbs below `f.y`; draws them where there are shapes. Returns the y
 * below. */
static double hands_lay(Shapes *shapes, const Layout *layout, Frame f,
                        const PresenterHands *hands)
{
    double size = size_of(layout), row = size * ROW, x = f.x, y = f.y;
    TextStyle style = text_of(size, TYPE_HEADING, UI_GLOW);
    y += ui_paragraph_height(layout, f.w, hands->head, style) + 2;
    if (shapes) {
        ui_paragraph(shapes, layout, (Point){f.x, f.y}, f.w, hands->head, style);
    }
    for (int i = 0; i < hands->count; i++) {
        double w = verb_width(layout, hands->keys[i], hands->names[i]);
        if (x > f.x && x + w - APART > f.x + f.w) {
            x = f.x;
            y += row;
        }
        if (shapes) {
            verb_draw(shapes, layout, (Frame){x, y, w, row}, hands, i);
        }
        x += w;
    }
    return y + row + size * .4;
}

double caps_hands_height(const PresenterView *view, const Layout *layout, double width)
{
    double y = 0;
    for (int i = 0; i < view->hands_count; i++) {
        y = hands_lay(NULL, layout, (Frame){0, y, width, 0}, &view->hands[i]);
    }
    return y;
}

void caps_hands_draw(Shapes *shapes, const PresenterView *view, const Layout *layout,
                     Frame f)
{
    for (int i = 0; i < view->hands_count; i++) {
        f.y = hands_lay(shapes, layout, f, &view->hands[i]);
    }
}
