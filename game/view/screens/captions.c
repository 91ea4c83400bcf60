#include "view/playview.h"

#include "view/amount.h"

#include <assert.h>

static const double PAD = 44, MOST_W = 900;

enum { GROUP_CAPTIONS = 3600 };

/* One sound: when, and what; the newest stands lowest and darkest. */
static void row_draw(Shapes *shapes, const CaptionsView *view, const Layout *layout,
                     Frame f, int i)
{
    Theme theme = ui_theme(layout->contrast);
    double size = layout_size(layout, TEXT_BODY), when = size * 2.8;
    bool newest = i == view->count - 1;
    ui_fitted(shapes, layout, (Frame){f.x, f.y, when, f.h}, view->times[i],
              (TextStyle){.size = larger(size * 0.9, layout_least(layout)),
                          .face = TYPE_BODY,
                          .colour = theme.soft});
    ui_fitted(shapes, layout, (Frame){f.x + when, f.y, f.w - when, f.h}, view->lines[i],
              (TextStyle){.size = size,
                          .face = newest ? TYPE_BOLD : TYPE_BODY,
                          .colour = theme.text});
}

void captions_draw(Shapes *shapes, Hits *hits, const CaptionsView *view,
                   const Layout *layout)
{
    assert(view->title && view->none && view->close);
    assert(view->count >= 0 && view->count <= CAPTIONS_MAX);
    Theme theme = ui_theme(layout->contrast);
    double size = layout_size(layout, TEXT_BODY), row = size * 1.5;
    double head = layout_size(layout, TEXT_CARD) * 1.5;
    double w = smaller(MOST_W * layout->text_scale, layout->w - 80);
    double room = layout->h - 80 - 2 * PAD - head - row;
    int shown = view->count; /* the oldest go first where the window is low */
    shown = shown * row > room ? (int)(room / row) : shown;
    double h = 2 * PAD + head + (shown > 0 ? shown : 1) * row + row;
    double x = (layout->w - w) / 2, y = (layout->h - h) / 2;
    Frame f = {x + PAD, y + PAD - 10, w - 2 * PAD, row};
    shapes_group(shapes, GROUP_CAPTIONS, false);
    shapes_box(shapes, 0, 0, layout->w, layout->h, 0, shapes_solid(shapes, UI_NIGHT),
               0.3);
    ui_card(shapes, layout, x, y, w, h);
    ui_fitted(shapes, layout, (Frame){f.x, f.y, f.w, head}, view->title,
              (TextStyle){.size = layout_size(layout, TEXT_CARD),
                          .face = TYPE_HEADING,
                          .colour = theme.text});
    f.y += head;
    for (int i = view->count - shown; i < view->count; i++, f.y += row)
        row_draw(shapes, view, layout, f, i);
    if (shown == 0) {
        ui_fitted(shapes, layout, f, view->none,
                  (TextStyle){.size = size, .face = TYPE_BODY, .colour = theme.text});
        f.y += row;
    }
    f.y += 14;
    ui_fitted(shapes, layout, f, view->close,
              (TextStyle){.size = layout_size(layout, TEXT_LEAST),
                          .face = TYPE_BODY,
                          .colour = theme.soft});
    hits_add(hits, UI_CAPTIONS, 0, 0, layout->w, layout->h, view->title);
}
