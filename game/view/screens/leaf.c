#include "view/screens/board.h"

#include "view/amount.h"
#include "view/cues.h"

#include <assert.h>

/* Whole pages of the wall. Each is still, but for the breath and its slow beat. */

static const double EDGE = 130;
static const double NARROW = 1000, NARROW_EDGE = 48; /* beside the trainer's side */

static double edge_of(const Layout *layout)
{
    return layout->w < NARROW ? NARROW_EDGE : EDGE;
}

static void ground_draw(Shapes *shapes, const Layout *layout, Colour colour)
{
    shapes_group(shapes, BOARD_GROUP_PANEL, false);
    shapes_box(shapes, 0, 0, layout->w, layout->h, 0, shapes_solid(shapes, colour), 1);
    shapes_hides(shapes, 0, 0, layout->w, layout->h);
    shapes_group(shapes, BOARD_GROUP_WORDS, false);
}

/* One sentence in the middle of a quiet page. */
void leaf_words(Shapes *shapes, const Layout *layout, const WallView *view)
{
    double large = wall_large(layout),
           w = smaller(layout->w - 2 * edge_of(layout), 26 * large);
    BoardText text = {
        .size = large * 1.15, .face = TYPE_HEADING, .colour = UI_INK, .middle = true};
    BoardText help = {
        .size = wall_body(layout), .face = TYPE_BODY, .colour = UI_INK, .middle = true};
    double high = board_height(layout, w, view->text, text);
    ground_draw(shapes, layout, UI_OAT);
    Frame f = {(layout->w - w) / 2, (layout->h - high) / 2 - large * .4, w, high};
    board_text(shapes, layout, f, view->text, text);
    f.y = layout->h - 90 - board_height(layout, w, view->help, help);
    board_text(shapes, layout, f, view->help, help);
}

/* A soft shape that widens with the breath in and narrows, slower, with the breath out.
 * With reduced motion it keeps its size, and its light says the same. */
void leaf_breath(Shapes *shapes, const Layout *layout, const WallView *view)
{
    enum { PETALS = 7 };
    double edge = edge_of(layout), large = wall_large(layout),
           breath = smooth(unit(view->breath));
    double size = layout->calm ? .72 : .5 + .5 * breath;
    double r = layout->h * .27 * grained(size, .004);
    double light = layout->calm ? .35 + .65 * grained(breath, .02) : .85;
    Point middle = {layout->w / 2, layout->h * .53};
    ground_draw(shapes, layout, 0x2B2440FF);
    shapes_halo(shapes, middle, r * 1.9, r * 1.9, UI_PEACH, .5 * light);
    for (int i = 0; i < PETALS; i++) {
        double turn = i * 360.0 / PETALS - 90;
        double c = cos(turn * TAU / 360), s = sin(turn * TAU / 360);
        shapes_ellipse(shapes, (Point){middle.x + .5 * r * c, middle.y + .5 * r * s},
                       .56 * r, .34 * r, turn, shapes_solid(shapes, UI_PEACH),
                       .3 * light);
    }
    shapes_ellipse(shapes, middle, .5 * r, .5 * r, 0, shapes_solid(shapes, UI_GLOW),
                   .8 * light);
    BoardText text = {
        .size = large, .face = TYPE_HEADING, .colour = UI_CREAM, .middle = true};
    board_text(shapes, layout, (Frame){edge, 60, layout->w - 2 * edge, 200}, view->text,
               text);
    double step = 70, x = middle.x - step * (view->breaths - 1) / 2;
    for (int i = 0; i < view->breaths; i++) {
        Point at = {x + step * i, layout->h - 80};
        bool done = i < view->breathed;
        shapes_ellipse(shapes, at, 16, 16, 0, shapes_solid(shapes, UI_CREAM),
                       done ? 1 : .35);
        if (!done) {
            shapes_ellipse(shapes, at, 11, 11, 0, shapes_solid(shapes, 0x2B2440FF), 1);
        }
    }
}

/* A head of this baby, `r` high, with what a named cue looks like. */
static void head_draw(Shapes *shapes, const Look *look, CueName cue, Point at, double r)
{
    Rig rig = cue_rig(cue, look->age);
    Transform place = {r / 100, 0, 0, r / 100, at.x, at.y};
    rig.gaze_x = 0;
    shapes_push(shapes, place);
    figure_head(shapes, &rig, look);
    shapes_pop(shapes);
}

/* What to take home: one thing to try, beside her face where there is room. */
void leaf_page(Shapes *shapes, const Layout *layout, const WallView *view)
{
    double large = wall_large(layout), body = wall_body(layout), edge = edge_of(layout);
    BoardText title = {.size = large * 1.2, .face = TYPE_HEADING, .colour = UI_INK};
    BoardText text = {.size = large, .face = TYPE_BODY, .colour = UI_INK};
    BoardText help = {.size = body, .face = TYPE_BOLD, .colour = UI_INK};
    bool narrow = layout->w < NARROW;
    double w = narrow ? layout->w - 2 * edge : layout->w * .61 - edge;
    double round = layout->w * .165;
    Frame f = {edge, EDGE * .8, w, layout->h};
    Point at = {layout_left(layout, layout->w * .79, 0), layout->h * .45};
    ground_draw(shapes, layout, UI_CREAM);
    if (!narrow) {
        shapes_ellipse(shapes, at, round, round, 0, shapes_solid(shapes, UI_OAT), 1);
        head_draw(shapes, &view->scene.look, CUE_ALERT, (Point){at.x, at.y + round * .05},
                  round * .56);
    }
    f.y = board_text(shapes, layout, f, view->title, title) + large * .6;
    board_text(shapes, layout, f, view->text, text);
    w = layout->w - 2 * edge;
    double high = board_height(layout, w, view->help, help);
    board_text(shapes, layout, (Frame){edge, layout->h - 70 - high, w, high}, view->help,
               help);
}

/* Sizes as they will be used, three faces to tell apart, and the darkest and lightest
 * grounds: what the back row cannot read here it will not read later. */
void leaf_check(Shapes *shapes, const Layout *layout, const WallView *view)
{
    static const CueName CUES[] = {CUE_CALM, CUE_SMILE, CUE_FUSS};
    double large = wall_large(layout), body = wall_body(layout);
    BoardText title = {.size = large * 1.2, .face = TYPE_HEADING, .colour = UI_INK};
    BoardText text = {.size = large, .face = TYPE_HEADING, .colour = UI_INK};
    double w = layout->w - 2 * EDGE, r = layout->h * .14;
    Frame f = {EDGE, EDGE * .55, w, layout->h};
    ground_draw(shapes, layout, UI_OAT);
    f.y = board_text(shapes, layout, f, view->title, title) + body * .35;
    f.y = board_text(shapes, layout, f, view->text, text) + body * .35;
    text.size = body;
    text.face = TYPE_BODY;
    f.y = board_text(shapes, layout, f, view->small, text) + body * .4;
    for (int i = 0; i < 3; i++) {
        Point at = {layout->w / 2 + (i - 1) * layout->w * .27, layout->h * .62};
        char number[2] = {(char)('1' + i), '\0'};
        head_draw(shapes, &view->scene.look, CUES[i], at, r);
        shapes_text(shapes, (Point){at.x - r * 1.42, at.y - r * .62}, number,
                    (TextStyle){.size = large,
                                .face = TYPE_HEADING,
                                .anchor = ANCHOR_CENTRE,
                                .colour = UI_INK});
    }
    const Colour grounds[] = {UI_INK, UI_CREAM};
    for (int i = 0; i < 2; i++) {
        Frame box = {EDGE + i * (w / 2 + 10), layout->h - large * 1.7 - 34, w / 2 - 10,
                     large * 1.7};
        shapes_box(shapes, box.x, box.y, box.w, box.h, 30,
                   shapes_solid(shapes, grounds[i]), 1);
        text.colour = grounds[1 - i];
        text.middle = true;
        board_text(shapes, layout,
                   (Frame){box.x, box.y + (box.h - body * 1.2) / 2, box.w, box.h},
                   i ? view->help : view->said, text);
    }
}

/* The picture of the title, at rest, with what the room should know before it begins. */
void leaf_still(Shapes *shapes, const Layout *layout, const WallView *view)
{
    double large = wall_large(layout), body = wall_body(layout);
    scene_title(shapes, layout, &view->scene.look, view->carer, 0);
    if (!some(view->title) && !some(view->text)) {
        return;
    }
    BoardText title = {.size = large * 1.3, .face = TYPE_HEADING, .colour = UI_INK};
    BoardText text = {.size = body, .face = TYPE_BODY, .colour = UI_INK};
    double w = layout->w * (view->covered ? .45 : .5) - EDGE,
           high = board_height(layout, w, view->title, title);
    high += body * .5 + board_height(layout, w, view->text, text);
    double y = (layout->h - high) / 2, pad = 48;
    shapes_group(shapes, BOARD_GROUP_WORDS, false);
    ui_card(shapes, layout, EDGE * .6 - pad * .3, y - pad, w + 1.5 * pad, high + 2 * pad);
    Frame f = {EDGE * .6 + pad * .5, y, w, high};
    f.y = board_text(shapes, layout, f, view->title, title) + body * .5;
    board_text(shapes, layout, f, view->text, text);
}
