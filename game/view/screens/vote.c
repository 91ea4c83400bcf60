#include "view/screens/board.h"

#include "view/amount.h"

#include <assert.h>
#include <stdio.h>

/*
 * A vote as a spread: every answer is drawn alike whatever it got. There is no right one,
 * so none is marked, sorted, or larger than another.
 */

static const double GAP = 16, PAD = 20, UNDER = 14; /* the last: below the question */
static const double LETTER = .72;                   /* its radius, of a large size */

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

/* How high a vote is with a question of this size and bars so high. */
static double vote_height(const Layout *layout, double w, const WallView *view,
                          double ask, double bar)
{
    double words = w - 2.5 * LETTER * wall_large(layout) - 20 - PAD;
    BoardText style = {.size = ask, .face = TYPE_BOLD, .colour = UI_INK};
    double high = board_height(layout, w, view->text, style) + UNDER;
    for (int i = 0; i < view->answer_count; i++) {
        high += row_height(layout, words, &view->answers[i], bar) + GAP;
    }
    return high - GAP;
}

/* At the least sizes at which a vote is drawn. */
bool vote_fits(const Layout *layout, Frame frame, const WallView *view)
{
    double large = wall_large(layout);
    return vote_height(layout, frame.w, view, wall_body(layout), .5 * large) -
               14 * (view->answer_count + 1) <=
           frame.h;
}

/* A long question is written smaller before an answer is, and bars grow lower. */
void vote_draw(Shapes *shapes, const Layout *layout, Frame frame, const WallView *view)
{
    assert(view->answer_count >= 0 && view->answer_count <= WALL_ANSWERS_MAX);
    double large = wall_large(layout), body = wall_body(layout), size = large;
    double bar = view->revealed ? large * 1.25 : 0;
    while (vote_height(layout, frame.w, view, size, bar) > frame.h &&
           (size > body || bar > .5 * large)) {
        size = larger(size * .95, body);
        bar = view->revealed ? larger(bar * .93, .5 * large) : 0;
    }
    double high = vote_height(layout, frame.w, view, size, bar);
    BoardText ask = {.size = size, .face = TYPE_BOLD, .colour = UI_INK};
    double y = board_text(shapes, layout, frame, view->text, ask) + UNDER;
    double words = frame.w - 2.5 * LETTER * large - 20 - PAD;
    double more = bounded((frame.h - high) / (view->answer_count + 1), -14, 44);
    for (int i = 0; i < view->answer_count; i++) {
        double row_high = row_height(layout, words, &view->answers[i], bar) + more;
        Row row = {{frame.x, y, frame.w, row_high}, LETTER * large, bar};
        row_draw(shapes, layout, &row, view, i);
        y += row_high + GAP;
    }
}
