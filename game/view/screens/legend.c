#include "view/screens/legend.h"

#include "view/amount.h"

#include <assert.h>
#include <stddef.h>

static const double STRAND = 58, ITEM_GAP = 44;

enum { ITEMS = 7 };

typedef enum SignOf { SIGN_YOU, SIGN_BABY, SIGN_MARK, SIGN_STRESS, SIGN_NOTICED } SignOf;

/* A sign of the legend and its word. */
typedef struct Item {
    const char *word;
    SignOf sign;
    Mark mark;
    int id; /* of its box, where it can be pressed */
} Item;

/* The legend: whose strand is whose, the three marks, and what can be shown besides.
 * Returns how many there are. */
static int items_of(const StoryView *view, Item *items)
{
    int count = 0;
    items[count++] = (Item){view->you, SIGN_YOU, MARK_NONE, 0};
    items[count++] = (Item){view->baby, SIGN_BABY, MARK_NONE, 0};
    items[count++] = (Item){view->legend_knot, SIGN_MARK, MARK_KNOT, 0};
    items[count++] = (Item){view->legend_bud, SIGN_MARK, MARK_BUD, 0};
    items[count++] = (Item){view->legend_leaf, SIGN_MARK, MARK_LEAF, 0};
    if (some(view->stress)) {
        items[count++] = (Item){view->stress, SIGN_STRESS, MARK_NONE, UI_STRESS};
    }
    if (view->notice_count > 0) {
        items[count++] = (Item){view->noticed, SIGN_NOTICED, MARK_NONE, 0};
    }
    return count;
}

/* Strands are long, marks about round. */
static double sign_width(const Item *item, double size)
{
    return item->sign != SIGN_MARK   ? STRAND
           : item->mark == MARK_KNOT ? size * 1.9
                                     : size * 1.2;
}

void legend_noticed(Shapes *shapes, const Layout *layout, Point sign, Point noticed)
{
    int line = shapes_solid(shapes, layout->contrast ? UI_CREAM : UI_HONEY);
    int ground = shapes_solid(shapes, ui_theme(layout->contrast).panel);
    shapes_box(shapes, sign.x, sign.y - 2, noticed.x - sign.x, 4, 2, line, 1);
    shapes_ellipse(shapes, sign, 7, 7, 0, line, 1);
    shapes_ellipse(shapes, noticed, 13, 13, 0, line, 1);
    shapes_ellipse(shapes, noticed, 8, 8, 0, ground, 1);
}

/* A sign, a gap of 14 and its word. */
static double item_width(const Layout *layout, const Item *item, double size)
{
    double word =
        some(item->word) ? layout_text_width(layout, item->word, size, TYPE_BODY) + 4 : 0;
    return sign_width(item, size) + 14 + word;
}

/* A sign and its word. */
static void item_draw(Shapes *shapes, const Layout *layout, const Item *item, Frame f,
                      double size)
{
    Theme theme = ui_theme(layout->contrast);
    double sign = sign_width(item, size);
    double x = layout_left(layout, f.x, sign), y = f.y + f.h / 2;
    if (item->sign == SIGN_STRESS) {
        ribbon_stress_sample(shapes, (Point){x, y}, STRAND, layout->contrast);
    } else if (item->sign == SIGN_NOTICED) {
        legend_noticed(shapes, layout, (Point){x + 8, y}, (Point){x + STRAND - 13, y});
    } else if (item->sign != SIGN_MARK) {
        ribbon_sample(shapes, (Point){x, y}, STRAND, item->sign == SIGN_BABY,
                      layout->contrast);
    } else {
        ribbon_mark(shapes, item->mark, (Point){x + sign / 2, y}, size * 0.62,
                    layout->contrast);
    }
    ui_fitted(shapes, layout, (Frame){f.x + sign + 14, f.y, f.w - sign - 14, f.h},
              item->word ? item->word : "",
              (TextStyle){.size = size, .face = TYPE_BODY, .colour = theme.text});
}

/* The switch of one's own stress: its box, a ring in focus, a ground while it is on. */
static void switch_draw(Shapes *shapes, Hits *hits, const StoryView *view,
                        const Layout *layout, const Item *item, Frame f)
{
    double x = layout_left(layout, f.x - 14, f.w + 28);
    Frame box = {x, f.y, f.w + 28, f.h};
    if (view->stress_on) {
        Colour on = layout->contrast ? UI_NIGHT : 0xEADFF0FF;
        shapes_box(shapes, box.x, box.y, box.w, box.h, f.h / 2, shapes_solid(shapes, on),
                   1);
    }
    if (view->focus == item->id) {
        ui_ring(shapes, layout, box, f.h / 2);
    }
    hits_add(hits, item->id, box.x, box.y, box.w, box.h, item->word);
}

double legend_draw(Shapes *shapes, Hits *hits, const StoryView *view,
                   const Layout *layout, Frame f)
{
    Item items[ITEMS];
    int count = items_of(view, items);
    double size = layout_size(layout, TEXT_LEAST) * 1.12, row = size * 1.9;
    double x = f.x, y = f.y;
    for (int i = 0; i < count; i++) {
        double w = smaller(item_width(layout, &items[i], size), f.w);
        if (x > f.x && x + w > f.x + f.w) {
            x = f.x;
            y += row;
        }
        if (shapes && items[i].id) {
            switch_draw(shapes, hits, view, layout, &items[i], (Frame){x, y, w, row});
        }
        if (shapes) {
            item_draw(shapes, layout, &items[i], (Frame){x, y, w, row}, size);
        }
        x += w + ITEM_GAP;
    }
    return y + row - f.y;
}
