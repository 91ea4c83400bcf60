#include "view/screens/board.h"

#include "view/amount.h"

#include <assert.h>
#include <stdio.h>

/*
 * A vote as a spread: every answer is drawn alike whatever it got. There is no right one,
 * so none is marked, sorted, or larger than another.
 */

static const double GAP = 22, PAD = 26;

/* One answer's row: the letter, its words, and below them its share. */
typedef struct Row {
    Frame frame;
    double letter, bar; /* radius; height of the bar, 0 while hidden */
} Row;

static BoardText words_style(const Layout *layout)
{
    return (BoardText){
        .size = wall_large(layout), .face = TYPE_HEADING, .colour = UI_INK};
}

static double row_height(const Layout *layout, double width, const WallAnswer *answer,
                         double bar)
{
    BoardText style = words_style(layout);
    double high = board_height(layout, width, answer->text, style);
    return larger(high, style.size * 1.3) + bar + PAD;
}

/* A hand, palm to the room, beside the count. */
static void hand_draw(Shapes *shapes, Point at, double size)
{
    const SkinRamp plain = {.base = UI_INK2,
                            .light = UI_INK2,
                            .shade = UI_INK2,
                            .blush = UI_INK2,
                            .line = UI_CREAM,
                            .lip = UI_INK2,
                            .flush = UI_INK2};
    figure_hand(shapes, &plain,
                &(HandLook){.x = at.x,
                            .y = at.y,
                            .ang = -90,
                            .side = 1,
                            .open = 1,
                            .splay = .5,
                            .palm = 1,
                            .size = size,
                            .adult = 1});
}

static void row_draw(Shapes *shapes, const Layout *layout, const Row *row,
                     const WallView *view, int answer)
{
    BoardText style = words_style(layout);
    const WallAnswer *of = &view->answers[answer];
    Frame f = row->frame;
    double left = 2.5 * row->letter + 20, words = f.w - left - PAD;
    double high = board_height(layout, words, of->text, style);
    double top = f.y + (f.h - row->bar - high) / 2;
    shapes_box(shapes, f.x, f.y, f.w, f.h, 34, shapes_solid(shapes, UI_OAT), 1);
    board_letter(shapes,
                 (Point){f.x + 1.25 * row->letter + 10, f.y + (f.h - row->bar) / 2},
                 row->letter, answer);
    board_text(shapes, layout, (Frame){f.x + left, top, words, high}, of->text, style);
    if (row->bar <= 0) {
        return;
    }
    int most = 1;
    for (int i = 0; i < view->answer_count; i++) {
        most = view->answers[i].votes > most ? view->answers[i].votes : most;
    }
    char count[16];
    double number = 2.1 * style.size, room = f.w - left - number - PAD;
    double y = f.y + f.h - row->bar - PAD * .4, wide = room * of->votes / most;
    snprintf(count, sizeof count, "%d", of->votes);
    shapes_box(shapes, f.x + left, y + row->bar * .2, room, row->bar * .6, row->bar * .3,
               shapes_solid(shapes, UI_SAND), .7);
    if (of->votes > 0) {
        shapes_box(shapes, f.x + left, y + row->bar * .2, larger(wide, row->bar * .6),
                   row->bar * .6, row->bar * .3,
                   shapes_solid(shapes, board_colour(answer)), 1);
    }
    hand_draw(shapes, (Point){f.x + left + room + number * .26, y + row->bar * .95},
              row->bar / 150);
    style.face = TYPE_BOLD;
    board_text(shapes, layout,
               (Frame){f.x + left + room + number * .46,
                       y + row->bar / 2 - .6 * style.size, number, style.size},
               count, style);
}

void vote_draw(Shapes *shapes, const Layout *layout, Frame frame, const WallView *view)
{
    assert(view->answer_count >= 0 && view->answer_count <= WALL_ANSWERS_MAX);
    double large = wall_large(layout), letter = .72 * large;
    double bar = view->revealed ? large * 1.25 : 0, gap = GAP;
    BoardText ask = {.size = large, .face = TYPE_BOLD, .colour = UI_INK};
    double y = board_text(shapes, layout, frame, view->text, ask) + 18;
    double words = frame.w - 2.5 * letter - 20 - PAD, all = 0;
    for (int i = 0; i < view->answer_count; i++) {
        all += row_height(layout, words, &view->answers[i], bar);
    }
    double spare = frame.y + frame.h - y - all - gap * (view->answer_count - 1);
    double more = bounded(spare / (view->answer_count + 1), -14, 44);
    for (int i = 0; i < view->answer_count; i++) {
        double high = row_height(layout, words, &view->answers[i], bar) + more;
        Row row = {{frame.x, y, frame.w, high}, letter, bar};
        row_draw(shapes, layout, &row, view, i);
        y += high + gap;
    }
}
