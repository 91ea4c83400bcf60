#include "view/screens.h"

#include "view/amount.h"

#include <assert.h>

static const double LEFT = 132;   /* where words and buttons begin */
static const double COLUMN = 730; /* how wide they may be */
static const double BUTTON_W = 430, GAP = 24;
static const double TITLE_LEADING = 0.93;
static const double TITLE_LEAST = 240; /* its height in two lines, scene units */

enum { GROUP_WORDS = 3000, GROUP_NOTICE, GROUP_BUTTON = 3010, BUTTONS = 6, ROWS = 5 };

/* Heights of the column, top to bottom. */
typedef struct Column {
    double title_size, title, line, primary, plain, top;
} Column;

/* Makes the title smaller until the column fits the window. */
static Column column_of(const TitleView *view, const Layout *layout)
{
    double foot = some(view->notice) ? 110 : 0;
    double size = layout_size(layout, TEXT_CARD);
    Column column = {.title_size = layout_size(layout, TEXT_TITLE),
                     .primary = ui_button_height(layout, true),
                     .plain = ui_button_height(layout, false)};
    column.line =
        size * 1.4 * layout_text_lines(layout, view->line, size, TYPE_BOLD, COLUMN);
    double room = layout->h - foot - 100;
    /* large words make low buttons before they make a small title */
    double most = (room - TITLE_LEAST - column.line - 70) / (ROWS + 0.2) - GAP;
    column.plain = smaller(column.plain, most);
    column.primary = smaller(column.primary, column.plain * 1.24);
    double rest =
        column.line + 20 + column.primary + (ROWS - 1) * (column.plain + GAP) + 50;
    for (;;) {
        TextFit fit = layout_fit(layout, view->title, TYPE_HEADING, column.title_size,
                                 COLUMN, layout->h);
        column.title_size = fit.size;
        column.title = fit.size * TITLE_LEADING * fit.lines + fit.size * 0.2;
        if (column.title + rest <= room || column.title_size < 60) {
            break;
        }
        column.title_size *= 0.95;
    }
    double spare = larger(room - column.title - rest, 0);
    column.top = 50 + (layout_portrait(layout) ? smaller(spare, 100) : spare / 2);
    return column;
}

/* The title and the line under it. */
static void words_draw(Shapes *shapes, const TitleView *view, const Layout *layout,
                       const Column *column)
{
    double size = layout_size(layout, TEXT_CARD);
    shapes_group(shapes, GROUP_WORDS, false);
    Theme theme = ui_theme(layout->contrast);
    TextStyle title = {.size = column->title_size,
                       .face = TYPE_HEADING,
                       .colour = theme.text,
                       .leading = TITLE_LEADING};
    ui_paragraph(shapes, layout, (Point){LEFT - 4, column->top}, COLUMN, view->title,
                 title);
    TextStyle line = {
        .size = size, .face = TYPE_BOLD, .colour = theme.soft, .leading = 1.4};
    ui_paragraph(shapes, layout, (Point){LEFT + 2, column->top + column->title}, COLUMN,
                 view->line, line);
}

/* Play, our baby, choose, a workshop, settings and quit: as wide as the longest of
 * them. */
static void buttons_draw(Shapes *shapes, Hits *hits, const TitleView *view,
                         const Layout *layout, const Column *column)
{
    const ButtonView buttons[BUTTONS] = {
        {.id = UI_PLAY,
         .label = view->play,
         .key = view->play_key,
         .icon = ICON_PLAY,
         .has_icon = true,
         .primary = true},
        {.id = UI_KIN, .label = view->kin},
        {.id = UI_CHOOSE, .label = view->choose, .key = view->choose_key},
        {.id = UI_AGENDA, .label = view->agenda},
        {.id = UI_SETTINGS, .label = view->settings},
        {.id = UI_QUIT, .label = view->quit, .key = view->quit_key},
    };
    double widest = 0, size = layout_size(layout, TEXT_LABEL);
    for (int i = 0; i < BUTTONS; i++) {
        double wide = layout_text_width(layout, buttons[i].label, size, TYPE_HEADING);
        double half = wide + 0.8 * column->plain; /* with its air */
        widest =
            larger(widest, i < ROWS - 1 ? wide + 1.2 * column->primary : 2 * half + GAP);
    }
    double w = smaller(larger(BUTTON_W, widest), COLUMN);
    double x = LEFT, y = column->top + column->title + column->line + 30;
    for (int i = 0; i < BUTTONS; i++) {
        ButtonView button = buttons[i];
        bool half = i >= ROWS - 1; /* the last two share a row */
        double h = button.primary ? column->primary : column->plain;
        double wide = half ? (w - GAP) / 2 : w;
        button.focus = view->focus == button.id;
        button.pressed = view->pressed == button.id;
        shapes_group(shapes, GROUP_BUTTON + i, false);
        ui_button(shapes, hits, layout, x, y, wide, h, &button);
        x += half ? wide + GAP : 0;
        y += half ? 0 : h + GAP;
    }
}

/* A line at the foot: something missing that one can live without. */
static void notice_line(Shapes *shapes, const TitleView *view, const Layout *layout)
{
    if (!some(view->notice)) {
        return;
    }
    double size = layout_size(layout, TEXT_LEAST) * 1.1;
    double most = layout->w - 2 * LEFT - 60;
    double wide =
        smaller(layout_text_width(layout, view->notice, size, TYPE_BODY) + 4, most);
    Frame f = {LEFT, layout->h - 104, wide + 60, 80};
    shapes_group(shapes, GROUP_NOTICE, false);
    ui_card(shapes, layout, f.x, f.y, f.w, f.h);
    ui_fitted(shapes, layout, (Frame){f.x + 30, f.y + 4, wide, f.h - 8}, view->notice,
              (TextStyle){.size = size,
                          .face = TYPE_BODY,
                          .colour = ui_theme(layout->contrast).text});
}

void title_draw(Shapes *shapes, Hits *hits, const TitleView *view, const Layout *layout)
{
    assert(view->title && view->line);
    assert(view->play && view->choose && view->kin && view->agenda && view->settings &&
           view->quit);
    Column column = column_of(view, layout);
    /* right to left the picture is turned round as well, for the words to have its sky */
    Transform turned = {-1, 0, 0, 1, layout->w, 0};
    shapes_push(shapes, layout->mirrored ? turned : transform_move(0, 0));
    scene_title(shapes, layout, &view->look, view->carer,
                layout->calm ? 0 : view->seconds);
    shapes_pop(shapes);
    words_draw(shapes, view, layout, &column);
    buttons_draw(shapes, hits, view, layout, &column);
    notice_line(shapes, view, layout);
}
