#include "view/screens/board.h"

#include "view/amount.h"

#include <assert.h>

static const double LEADING = 1.22; /* of short lines that are read from afar */

/* Darker than the discs of the play screen: cream on each stands above 7:1. */
static const Colour LETTERS[WALL_ANSWERS_MAX] = {0x2B4F78FF, 0x3A5A40FF, 0x8A3620FF,
                                                 0x5D4170FF};

double wall_body(const Layout *layout)
{
    return layout->h / 24 * larger(1, smaller(layout->text_scale, 1.2));
}

double wall_large(const Layout *layout)
{
    return layout->h / 18 * larger(1, smaller(layout->text_scale, 1.2));
}

static TextStyle style_of(BoardText text)
{
    return (TextStyle){.size = text.size,
                       .face = text.face,
                       .anchor = text.middle ? ANCHOR_CENTRE : ANCHOR_START,
                       .colour = text.colour,
                       .leading = LEADING};
}

double board_height(const Layout *layout, double width, const char *text, BoardText style)
{
    return some(text) ? ui_paragraph_height(layout, width, text, style_of(style)) : 0;
}

double board_text(Shapes *shapes, const Layout *layout, Frame frame, const char *text,
                  BoardText style)
{
    if (!some(text)) {
        return frame.y;
    }
    return ui_paragraph(shapes, layout, (Point){frame.x, frame.y}, frame.w, text,
                        style_of(style));
}

Colour board_colour(int answer)
{
    assert(answer >= 0 && answer < WALL_ANSWERS_MAX);
    return LETTERS[answer];
}

void board_letter(Shapes *shapes, Point at, double r, int answer)
{
    static const char *const NAMES[WALL_ANSWERS_MAX] = {"A", "B", "C", "D"};
    assert(answer >= 0 && answer < WALL_ANSWERS_MAX);
    int fill = shapes_solid(shapes, LETTERS[answer]);
    double low = 0; /* how far the letter sits below the middle */
    switch (answer) {
    case 0:
        shapes_ellipse(shapes, at, r, r, 0, fill, 1);
        break;
    case 1:
        shapes_box(shapes, at.x - .92 * r, at.y - .92 * r, 1.84 * r, 1.84 * r, .3 * r,
                   fill, 1);
        break;
    case 2: {
        const Point points[] = {{at.x, at.y - 1.16 * r},
                                {at.x + 1.2 * r, at.y + .92 * r},
                                {at.x - 1.2 * r, at.y + .92 * r}};
        shapes_polygon(shapes, points, 3, fill, 1);
        low = .3 * r;
        break;
    }
    default: {
        const Point points[] = {{at.x, at.y - 1.25 * r},
                                {at.x + 1.25 * r, at.y},
                                {at.x, at.y + 1.25 * r},
                                {at.x - 1.25 * r, at.y}};
        shapes_polygon(shapes, points, 4, fill, 1);
    }
    }
    double size = answer == 2 ? r * 1.06 : r * 1.15;
    shapes_text(shapes, (Point){at.x, at.y + low + .36 * size}, NAMES[answer],
                (TextStyle){.size = size,
                            .face = TYPE_HEADING,
                            .anchor = ANCHOR_CENTRE,
                            .colour = UI_CREAM});
}
