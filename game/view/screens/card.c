#include "view/cardview.h"

#include "view/amount.h"

#include <assert.h>

enum { GROUP_PAGE = 3000, GROUP_LINES, BUTTONS = 4 };

static const double EDGE = 90, PAD = 44;

static double row_height(const Layout *layout, const CardView *view, double w,
                         double size)
{
    double high = 0;
    for (int i = 0; i < view->line_count; i++) {
        TextStyle style = {.size = size, .face = TYPE_BODY, .leading = 1.25};
        high += ui_paragraph_height(layout, w * .66, view->lines[i].value, style) +
                size * .55;
    }
    return high;
}

/* What was looked at, line by line; a dot is full where somebody should look again. */
static void lines_draw(Shapes *shapes, const CardView *view, const Layout *layout,
                       Frame f)
{
    Theme theme = ui_theme(layout->contrast);
    double size = layout_size(layout, TEXT_BODY), least = layout_least(layout);
    while (size > least && row_height(layout, view, f.w, size) > f.h) {
        size = larger(size * .95, least);
    }
    for (int i = 0; i < view->line_count; i++) {
        const CardLine *line = &view->lines[i];
        TextStyle style = {
            .size = size, .face = TYPE_HEADING, .colour = theme.text, .leading = 1.25};
        Point dot = {layout_left(layout, f.x + size * .3, 0), f.y + size * .68};
        shapes_ellipse(shapes, dot, size * .3, size * .3, 0,
                       shapes_solid(shapes, line->wrong ? UI_RUST : theme.sign), 1);
        if (!line->wrong) {
            shapes_ellipse(shapes, dot, size * .18, size * .18, 0,
                           shapes_solid(shapes, theme.panel), 1);
        }
        ui_paragraph(shapes, layout, (Point){f.x + size, f.y}, f.w * .34 - size,
                     line->label, style);
        style.face = TYPE_BODY;
        f.y = ui_paragraph(shapes, layout, (Point){f.x + f.w * .34, f.y}, f.w * .66,
                           line->value, style) +
              size * .55;
    }
}

void card_draw(Shapes *shapes, Hits *hits, const CardView *view, const Layout *layout)
{
    assert(view->title && view->begin && view->back && view->sound && view->wall);
    assert(view->line_count >= 0 && view->line_count <= CARD_LINES_MAX);
    Theme theme = ui_theme(layout->contrast);
    double high = ui_button_height(layout, true), w = layout->w - 2 * EDGE;
    double foot = layout->h - 36 - high, size = layout_size(layout, TEXT_HEADING);
    bool resumes = some(view->resume);
    shapes_group(shapes, GROUP_PAGE, false);
    shapes_box(shapes, 0, 0, layout->w, layout->h, 0, shapes_solid(shapes, theme.page),
               1);
    ui_fitted(shapes, layout, (Frame){EDGE, 30, w, 90}, view->title,
              (TextStyle){.size = size, .face = TYPE_HEADING, .colour = theme.text});
    ui_fitted(shapes, layout, (Frame){EDGE, 116, w, 60}, view->line,
              (TextStyle){.size = layout_size(layout, TEXT_BODY),
                          .face = TYPE_BODY,
                          .colour = theme.soft});
    ui_card(shapes, layout, EDGE, 190, w, foot - 30 - 190);
    shapes_group(shapes, GROUP_LINES, false);
    lines_draw(shapes, view, layout,
               (Frame){EDGE + PAD, 190 + 34, w - 2 * PAD, foot - 30 - 190 - 68});
    const ButtonView buttons[BUTTONS] = {
        {.id = UI_GO_ON,
         .label = resumes ? view->resume : view->begin,
         .key = view->begin_key,
         .icon = ICON_PLAY,
         .has_icon = true,
         .primary = true},
        {.id = resumes ? UI_AGAIN : UI_CHECK_SOUND,
         .label = resumes ? view->begin : view->sound,
         .key = resumes ? "" : view->sound_key},
        {.id = UI_CHECK_WALL, .label = view->wall, .key = view->wall_key},
        {.id = UI_BACK, .label = view->back, .key = view->back_key},
    };
    double gap = 20, first = w * (resumes ? .4 : .31);
    double each = (w - first - 3 * gap) / 3, x = EDGE;
    for (int i = 0; i < BUTTONS; i++) {
        ButtonView button = buttons[i];
        double wide = i == 0 ? first : each;
        button.focus = view->focus == button.id;
        button.pressed = view->pressed == button.id;
        ui_button(shapes, hits, layout, x, foot, wide, high, &button);
        x += wide + gap;
    }
}
