#include "view/screens/caps.h"

#include "view/amount.h"

#include <assert.h>
#include <stddef.h>

static const Colour CAP = 0x453A58FF, SOFT = 0xD9CFE0FF, URGENT = 0x9C4027FF;

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

double caps_height(const PresenterView *view, const Layout *layout, int columns)
{
    assert(columns > 0);
    return (view->key_count + columns - 1) / columns * size_of(layout) * ROW;
}

void caps_draw(Shapes *shapes, const PresenterView *view, const Layout *layout, Frame f,
               int columns)
{
    assert(columns > 0);
    double size = size_of(layout), row = size * ROW, wide = f.w / columns;
    int rows = (view->key_count + columns - 1) / columns;
    for (int i = 0; i < view->key_count; i++) {
        const PresenterKey *key = &view->keys[i];
        double x = f.x + wide * (i / rows), y = f.y + row * (i % rows);
        double cap = cap_width(layout, key->key);
        cap_draw(shapes, layout, (Frame){x, y, cap, row}, key->key,
                 key->on      ? UI_GLOW
                 : key->first ? URGENT
                              : CAP);
        ui_fitted(shapes, layout,
                  (Frame){x + cap + BETWEEN, y + 2, wide - cap - 2 * BETWEEN, row - 8},
                  key->does,
                  text_of(size, key->first ? TYPE_BOLD : TYPE_BODY,
                          key->on      ? UI_GLOW
                          : key->first ? UI_CREAM
                                       : SOFT));
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
