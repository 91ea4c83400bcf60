#ifndef VIEW_SCREENS_BOARD_H
#define VIEW_SCREENS_BOARD_H

/* Board: how words are set for a whole room: at sizes read from the back row. */

#include "view/wallview.h"

/* Groups of the wall, above those of the scene. */
enum {
    BOARD_GROUP_VEIL = 5000,
    BOARD_GROUP_PANEL,
    BOARD_GROUP_WORDS,
    BOARD_GROUP_INNER,
    BOARD_GROUP_FOOT
};

typedef struct BoardText {
    double size;
    Typeface face;
    Colour colour;
    bool middle; /* of the frame's width */
} BoardText;

/* Writes `text` in lines within `width` at x, y, never smaller than it is; returns the y
 * below it, or `y` for an empty one. */
double board_text(Shapes *shapes, const Layout *layout, Frame frame, const char *text,
                  BoardText style);

/* Returns how high that is. */
double board_height(const Layout *layout, double width, const char *text,
                    BoardText style);

/* The letter of an answer on its own shape and colour: A a disc, B a square, C a
 * triangle, D a lozenge. */
void board_letter(Shapes *shapes, Point at, double r, int answer);

/* Its colour. */
Colour board_colour(int answer);

/* vote.c: a question and its answers in `frame`, with the spread once it is revealed. */
void vote_draw(Shapes *shapes, const Layout *layout, Frame frame, const WallView *view);

/* Returns whether all of it has room there. */
bool vote_fits(const Layout *layout, Frame frame, const WallView *view);

/* leaf.c: whole pages: words, breath, page to take home, check. */
void leaf_words(Shapes *shapes, const Layout *layout, const WallView *view);
void leaf_breath(Shapes *shapes, const Layout *layout, const WallView *view);
void leaf_page(Shapes *shapes, const Layout *layout, const WallView *view);
void leaf_check(Shapes *shapes, const Layout *layout, const WallView *view);
void leaf_still(Shapes *shapes, const Layout *layout, const WallView *view);

#endif
