#include "view/ribbon.h"

#include "view/amount.h"
#include "view/ui.h"

#include <assert.h>
#include <math.h>

/* Marks differ by outline, not by colour alone, and each fills a circle of the same
 * radius. */

static const Colour BUD = 0xE8A07EFF, BUD_FOLD = 0xC9694AFF, LEAF_HC = 0xA9C49BFF;

enum { LOOP_POINTS = 41, BEADS = 12 };

/* One of the knot's two loops. */
typedef struct Loop {
    Point centre;
    double r, width;
    int fill;
} Loop;

static Point on_loop(const Loop *loop, double degrees)
{
    double turn = degrees / 360 * TAU;
    return (Point){loop->centre.x + loop->r * cos(turn),
                   loop->centre.y + loop->r * sin(turn)};
}

/* A piece of the loop, `swell` wider in its middle than at its ends. */
static void arc(Shapes *shapes, const Loop *loop, double from, double to, double swell,
                int fill)
{
    Point points[2 * LOOP_POINTS];
    for (int i = 0; i < LOOP_POINTS; i++) {
        double wide = sqrt(fabs(sin(TAU / 2 * i / (LOOP_POINTS - 1))));
        double half = (loop->width + swell * wide) / 2;
        double turn = (from + (to - from) * i / (LOOP_POINTS - 1)) / 360 * TAU;
        double x = cos(turn), y = sin(turn);
        points[i] = (Point){loop->centre.x + (loop->r + half) * x,
                            loop->centre.y + (loop->r + half) * y};
        points[2 * LOOP_POINTS - 1 - i] = (Point){loop->centre.x + (loop->r - half) * x,
                                                  loop->centre.y + (loop->r - half) * y};
    }
    shapes_polygon(shapes, points, countof(points), fill, 1);
}

/* Lays a piece of the loop over the other one, with the ground's colour beside it. */
static void pass_over(Shapes *shapes, const Loop *loop, double at, int ground)
{
    arc(shapes, loop, at - 30, at + 30, loop->r * 0.3, ground);
    arc(shapes, loop, at - 32, at + 32, 0, loop->fill);
}

/* A rest respected: a leaf on its stalk. */
static void leaf(Shapes *shapes, double r, bool contrast, int ground)
{
    static const Point BLADE[] = {{0, -1},   {0.46, -0.42}, {0.52, 0.1},  {0.3, 0.5},
                                  {0, 0.66}, {-0.3, 0.5},   {-0.52, 0.1}, {-0.46, -0.42}};
    static const Point RIB[] = {{0, -0.66}, {0, 0.5}};
    static const Point STEM[] = {{0, 0.5}, {0.03, 1}};
    static const double THIN[] = {0.05, 0.12}, STALK[] = {0.15, 0.1};
    int green = shapes_solid(shapes, contrast ? LEAF_HC : UI_SAGE);
    shapes_push(shapes, transform_turn(34, 0, 0));
    shapes_push(shapes, transform_scale(r, r));
    shapes_ribbon(shapes, STEM, STALK, countof(STEM), green, 1);
    shapes_blob(shapes, BLADE, countof(BLADE), 0.9, green, 1);
    shapes_ribbon(shapes, RIB, THIN, countof(RIB), ground, 1);
    for (int side = -1; side <= 1; side += 2) {
        for (int i = 0; i < 2; i++) {
            double y = 0.2 - 0.36 * i;
            Point vein[] = {{0, y}, {side * 0.26, y - 0.2}};
            static const double HAIR[] = {0.07, 0.03};
            shapes_ribbon(shapes, vein, HAIR, countof(vein), ground, 1);
        }
    }
    shapes_pop(shapes);
    shapes_pop(shapes);
}

/* A crest: a bud about to open. */
static void bud(Shapes *shapes, double r, bool contrast, int ground)
{
    static const Point PETAL[] = {{0, -1},  {0.42, -0.5},  {0.44, 0.05},
                                  {0, 0.4}, {-0.44, 0.05}, {-0.42, -0.5}};
    static const Point FOLD[] = {{-0.04, -0.9}, {0.2, -0.42}, {0.08, 0.1}};
    static const double FOLDS[] = {0.03, 0.11, 0.04};
    static const Point SEPAL[] = {{0, 0.52}, {-0.36, 0.3}, {-0.6, -0.22}, {-0.24, 0.06},
                                  {0, 0.24}, {0.24, 0.06}, {0.6, -0.22},  {0.36, 0.3}};
    static const Point STEM[] = {{0, 0.4}, {0.02, 1}};
    static const double STALK[] = {0.18, 0.13};
    int petal = shapes_solid(shapes, contrast ? UI_YOU_HC : BUD);
    int fold = contrast ? ground : shapes_solid(shapes, BUD_FOLD);
    int green = shapes_solid(shapes, contrast ? LEAF_HC : UI_SAGE);
    shapes_push(shapes, transform_scale(r, r));
    shapes_ribbon(shapes, STEM, STALK, countof(STEM), green, 1);
    shapes_blob(shapes, PETAL, countof(PETAL), 0.9, petal, 1);
    shapes_ribbon(shapes, FOLD, FOLDS, countof(FOLD), fold, 1);
    shapes_blob(shapes, SEPAL, countof(SEPAL), 0.6, green, 1);
    shapes_pop(shapes);
}

void ribbon_sample(Shapes *shapes, Point left, double length, bool hers, bool contrast)
{
    const double width = 13, every = 14;
    Colour you = contrast ? UI_YOU_HC : UI_YOU, baby = contrast ? UI_BABY_HC : UI_BABY;
    int fill = shapes_solid(shapes, hers ? baby : you);
    shapes_box(shapes, left.x, left.y - width / 2, length, width, width / 2, fill, 1);
    int bead = shapes_solid(shapes, contrast ? UI_NIGHT : UI_CREAM);
    for (double x = 8; hers && x < length - 4; x += every) {
        shapes_ellipse(shapes, (Point){left.x + x, left.y}, 2.8, 2.8, 0, bead, 1);
    }
}

void ribbon_knot(Shapes *shapes, Point at, double r, double tight, bool contrast)
{
    assert(r > 0 && tight >= 0 && tight <= 1);
    /* drawn tight the loops come together and their bands grow stout */
    double size = r * (0.78 - 0.04 * tight), apart = r * (0.62 - 0.12 * tight);
    double width = r * (0.28 + 0.08 * tight);
    int ground = shapes_solid(shapes, contrast ? UI_NIGHT : UI_CREAM);
    Loop you = {{at.x - apart, at.y},
                size,
                width,
                shapes_solid(shapes, contrast ? UI_YOU_HC : UI_YOU)};
    Loop baby = {{at.x + apart, at.y},
                 size,
                 width,
                 shapes_solid(shapes, contrast ? UI_BABY_HC : UI_BABY)};
    double back = size + width / 2 + r * 0.16;
    shapes_ellipse(shapes, you.centre, back, back, 0, ground, 1);
    shapes_ellipse(shapes, baby.centre, back, back, 0, ground, 1);
    arc(shapes, &you, 0, 360, 0, you.fill);
    arc(shapes, &baby, 0, 360, 0, baby.fill);
    double cross = acos(apart / size) / TAU * 360; /* where the circles meet */
    pass_over(shapes, &you, -cross, ground);
    pass_over(shapes, &baby, 180 - cross, ground);
    for (int i = 0; i < BEADS; i++) {
        double turn = i * 360.0 / BEADS;
        if (fabs(turn - 180 - cross) > 24) {
            shapes_ellipse(shapes, on_loop(&baby, turn), width * 0.18, width * 0.18, 0,
                           ground, 1);
        }
    }
}

void ribbon_mark(Shapes *shapes, Mark mark, Point at, double r, bool contrast)
{
    if (mark == MARK_KNOT) {
        ribbon_knot(shapes, at, r, 1, contrast);
        return;
    }
    int ground = shapes_solid(shapes, contrast ? UI_NIGHT : UI_CREAM);
    shapes_push(shapes, transform_move(at.x, at.y));
    shapes_ellipse(shapes, (Point){0, 0}, r * 1.14, r * 1.14, 0, ground, 1);
    if (mark == MARK_BUD) {
        bud(shapes, r, contrast, ground);
    } else if (mark == MARK_LEAF) {
        leaf(shapes, r, contrast, ground);
    }
    shapes_pop(shapes);
}
