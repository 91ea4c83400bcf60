#include "view/screens.h"

#include "view/amount.h"

#include <assert.h>

static const double EDGE = 110, PAD = 50, TOP = 190;

enum { GROUP_PAGE = 3000, LINES_MAX = 24 };

static TextStyle line_style(const Layout *layout, double size)
{
    return (TextStyle){.size = size,
                       .face = TYPE_BODY,
                       .colour = ui_theme(layout->contrast).text,
                       .leading = 1.4};
}

/* How high so many sentences are at this size. */
static double lines_height(const NoticeView *view, const Layout *layout, double width,
                           double size, int count)
{
    double high = 0;
    for (int i = 0; i < count; i++) {
        high +=
            ui_paragraph_height(layout, width, view->lines[i], line_style(layout, size));
        high += size * 0.5;
    }
    return high;
}

/* The sentences, smaller where they are many; what still has no room is told by three
 * dots. */
static void lines_draw(Shapes *shapes, const NoticeView *view, const Layout *layout,
                       Frame f)
{
    double size = layout_size(layout, TEXT_BODY), least = layout_size(layout, TEXT_LEAST);
    int count = view->line_count;
    while (size > least && lines_height(view, layout, f.w, size, count) > f.h) {
        size = larger(size * 0.95, least);
    }
    while (count > 0 && lines_height(view, layout, f.w, size, count) > f.h) {
        count--;
    }
    double y = f.y;
    for (int i = 0; i < count; i++) {
        y = ui_paragraph(shapes, layout, (Point){f.x, y}, f.w, view->lines[i],
                         line_style(layout, size));
        y += size * 0.5;
    }
    for (int i = 0; count < view->line_count && i < 3; i++) {
        shapes_ellipse(shapes,
                       (Point){layout_left(layout, f.x + 8 + 22 * i, 0), f.y + f.h + 14},
                       5, 5, 0, shapes_solid(shapes, ui_theme(layout->contrast).soft), 1);
    }
}

void notice_draw(Shapes *shapes, Hits *hits, const NoticeView *view, const Layout *layout)
{
    assert(view->title && view->back);
    assert(view->line_count >= 0 && view->line_count <= LINES_MAX);
    Theme theme = ui_theme(layout->contrast);
    double button = ui_button_height(layout, true), w = layout->w - 2 * EDGE;
    double foot = layout->h - 40 - button, high = foot - 30 - TOP;
    shapes_group(shapes, GROUP_PAGE, false);
    shapes_box(shapes, 0, 0, layout->w, layout->h, 0, shapes_solid(shapes, theme.page),
               1);
    ui_fitted(shapes, layout, (Frame){EDGE, 50, w, 110}, view->title,
              (TextStyle){.size = layout_size(layout, TEXT_HEADING),
                          .face = TYPE_HEADING,
                          .colour = theme.text});
    ui_card(shapes, layout, EDGE, TOP, w, high);
    lines_draw(shapes, view, layout,
               (Frame){EDGE + PAD, TOP + 40, w - 2 * PAD, high - 80});
    double label = layout_size(layout, TEXT_LABEL) * 1.2;
    double wide = layout_text_width(layout, view->back, label, TYPE_HEADING) +
                  1.6 * button + 4 * layout_size(layout, TEXT_LEAST);
    ui_button(shapes, hits, layout, EDGE, foot, smaller(larger(430, wide), w), button,
              &(ButtonView){.id = UI_BACK,
                            .label = view->back,
                            .key = view->back_key,
                            .icon = ICON_HOME,
                            .has_icon = true,
                            .primary = true,
                            .focus = view->focus == UI_BACK,
                            .pressed = view->pressed == UI_BACK});
}
