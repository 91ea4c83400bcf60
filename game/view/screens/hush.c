#include "view/wallview.h"

#include "view/amount.h"

#include <assert.h>

enum { GROUP_HUSH = 8000 };

/* How much of the room is left: enough to see that it is still there. */
static const double DARK = .9;
static const double WORDS = 110; /* scene units: read from the back row at once */

/* In a few steps, so that the dark does not come as a flash and is soon painted. */
static double stepped(double deep)
{
    return floor(unit(deep) * 12 + .5) / 12;
}

void hush_draw(Shapes *shapes, const HushView *view, const Layout *layout)
{
    assert(view->words);
    double deep = stepped(view->deep), w = layout->w * .84;
    if (deep <= 0) {
        return;
    }
    Frame frame = {(layout->w - w) / 2, layout->h / 2 - 2 * WORDS, w, 4 * WORDS};
    shapes_group(shapes, GROUP_HUSH, false);
    shapes_box(shapes, 0, 0, layout->w, layout->h, 0, shapes_solid(shapes, UI_NIGHT),
               DARK * deep);
    if (deep < .5) {
        return; /* the words come when they can be read */
    }
    TextStyle style = {
        .size = WORDS, .face = TYPE_HEADING, .anchor = ANCHOR_CENTRE, .colour = UI_CREAM};
    ui_fitted(shapes, layout, frame, view->words, style);
    style.size = layout_size(layout, TEXT_LABEL);
    style.face = TYPE_BODY;
    ui_fitted(shapes, layout, (Frame){frame.x, layout->h - 160, w, 100},
              view->hint ? view->hint : "", style);
}
