#include "view/scene/room.h"

#include "view/scene/props.h"
#include "view/scene/tint.h"

/*
 * The kitchen: two counters that leave the middle to her, and what stands on them.
 * Nothing there asks to be looked at more than she does.
 */

/* Counter tops lie at this height of the stage; cupboards reach down to the floor. */
static const double TOP = 556;

/* Rows of 32 units in running bond, faint: a pattern beside her must stay calm. */
static void tiles(Shapes *shapes, double x0, double x1, const Daylight *light)
{
    int fill = shapes_solid(shapes, colour_mix(light->skirting, 0xcfe0d4ff, 0.45));
    int joint = shapes_solid(shapes, colour_mix(light->skirting, 0x9fb8a8ff, 0.7));
    shapes_box(shapes, x0, TOP - 96, x1 - x0, 96, 4, fill, 0.9);
    for (double y = TOP - 64; y < TOP; y += 32) {
        shapes_box(shapes, x0, y, x1 - x0, 2, 0, joint, 0.45);
    }
    int row = 0;
    for (double y = TOP - 96; y < TOP; y += 32, row++) {
        for (double x = x0 + (row % 2 == 0 ? 54 : 27); x < x1 - 4; x += 54) {
            shapes_box(shapes, x, y, 2, 32, 0, joint, 0.45);
        }
    }
}

/* Sage mixed with the wall's own colour keeps it within the room at every hour. */
static void counter(Shapes *shapes, double x0, double x1, const Daylight *light)
{
    Colour paint = colour_mix(0x9dbba2ff, light->wall[1], 0.25);
    tiles(shapes, x0, x1, light);
    int front = tint_fade(shapes, (Point){x0, TOP}, (Point){x1, STAGE_FLOOR + 40},
                          tint_lift(paint, 0.12), tint_sink(paint, 0.10));
    tint_shadow(shapes, (x0 + x1) / 2, STAGE_FLOOR + 30, (x1 - x0) * 0.54, 22, 0.3);
    shapes_box(shapes, x0, TOP + 12, x1 - x0, STAGE_FLOOR + 12 - TOP, 6, front, 1);
    tint_box(shapes, x0 + 10, STAGE_FLOOR + 6, x1 - x0 - 20, 20, 4,
             tint_sink(paint, 0.45));
    int doors = (int)((x1 - x0) / 176);
    double w = (x1 - x0 - 20) / doors;
    for (int i = 0; i < doors; i++) {
        double x = x0 + 10 + i * w;
        int panel = tint_fade(shapes, (Point){x, TOP}, (Point){x + w, STAGE_FLOOR},
                              tint_lift(paint, 0.22), paint);
        shapes_box(shapes, x + 7, TOP + 36, w - 14, STAGE_FLOOR - TOP - 42, 12, panel, 1);
        tint_line(shapes, (Point){x + w / 2 - 22, TOP + 56},
                  (Point){x + w / 2 + 22, TOP + 56}, 8, 8, 0xc9986aff, 1);
    }
    int wood = tint_fade(shapes, (Point){0, TOP - 6}, (Point){0, TOP + 18}, 0xe8c495ff,
                         0xbf8a58ff);
    shapes_box(shapes, x0 - 12, TOP - 6, x1 - x0 + 24, 24, 10, wood, 1);
}

/* The ear first, so that the cup covers where it is joined. */
static void cup(Shapes *shapes, double x, double y, Colour colour)
{
    const Point ear[] = {
        {x + 22, y - 40}, {x + 44, y - 36}, {x + 42, y - 16}, {x + 22, y - 12}};
    shapes_ribbon(shapes, ear, (const double[]){7, 7, 7, 7}, 4,
                  shapes_solid(shapes, colour), 1);
    int fill = tint_fade(shapes, (Point){x - 26, y - 50}, (Point){x + 26, y},
                         tint_lift(colour, 0.25), colour);
    shapes_box(shapes, x - 26, y - 50, 52, 50, 14, fill, 1);
}

/* A bib on its hook: half the answer to what she may want. */
static void bib(Shapes *shapes, double x, double y)
{
    static const Point cloth[] = {{-34, 14}, {-16, 22}, {0, 30},  {16, 22},   {34, 14},
                                  {48, 56},  {44, 104}, {0, 122}, {-44, 104}, {-48, 56}};
    static const Point loop[] = {{-32, 18}, {-18, -8}, {0, -18}, {18, -8}, {32, 18}};
    tint_place(shapes, x, y, 0, 1);
    shapes_ribbon(shapes, loop, (const double[]){8, 6, 5, 6, 8}, 5,
                  shapes_solid(shapes, 0xf3cfa6ff), 1);
    tint_disc(shapes, 0, -18, 9, 0xa9754aff);
    int fill =
        tint_fade(shapes, (Point){-48, 10}, (Point){48, 120}, 0xfffaf0ff, 0xf0d9b8ff);
    shapes_blob(shapes, cloth, countof(cloth), 0.9, fill, 1);
    for (int i = -1; i <= 1; i++) {
        tint_oval(shapes, i * 22, 76 - 10 * (i == 0), 7, 7,
                  i == 0 ? 0xc4583aff : 0xe6a93cff, 0.9);
    }
    shapes_pop(shapes);
}

/* The fruit lies behind the rim. */
static void bowl(Shapes *shapes, double x, double y)
{
    static const struct {
        double x, r;
        Colour colour;
    } FRUIT[] = {{-34, 26, 0xc4583aff}, {26, 28, 0xe6a93cff}, {-2, 30, 0x8fae6aff}};
    tint_shadow(shapes, x, y + 2, 84, 12, 0.26);
    for (int i = 0; i < countof(FRUIT); i++) {
        double fx = x + FRUIT[i].x, fy = y - 50 - i * 3;
        int skin = tint_ball(shapes, (Point){fx, fy}, FRUIT[i].r,
                             tint_lift(FRUIT[i].colour, 0.3), FRUIT[i].colour,
                             tint_sink(FRUIT[i].colour, 0.2));
        shapes_ellipse(shapes, (Point){fx, fy}, FRUIT[i].r, FRUIT[i].r, 0, skin, 1);
    }
    const Point side[] = {{x - 78, y - 46}, {x + 78, y - 46}, {x + 52, y - 6},
                          {x + 34, y},      {x - 34, y},      {x - 52, y - 6}};
    int clay = tint_fade(shapes, (Point){x - 78, y - 46}, (Point){x + 78, y}, 0x86aeb0ff,
                         0x4f8382ff);
    shapes_blob(shapes, side, countof(side), 0.45, clay, 1);
}

/* Counters run out of the picture at both sides, however wide the window is. */
static void left_side(Shapes *shapes, const SceneView *scene, const Stage *stage,
                      const Daylight *light)
{
    Point low = stage_shift(stage, 258, false);
    Point size, corner = room_glass(ROOM_KITCHEN, stage, &size);
    opening_arch(shapes, light, corner.x, corner.y, size.x, size.y);
    counter(shapes, stage->left - 20, 596 + low.x * 0.25, light);
    if (!stage_lists(scene, TARGET_RADIO)) {
        cup(shapes, 384 + low.x * 0.8, TOP - 5, 0x6fa29aff);
    }
}

/* A door, where a scene has one, takes the place of shelf and bowl. */
static void right_side(Shapes *shapes, const SceneView *scene, const Stage *stage,
                       const Daylight *light)
{
    Point near = stage_shift(stage, 1430, false), far = stage_shift(stage, 1700, false);
    Point high = stage_shift(stage, 1700, true);
    bool door = stage_lists(scene, TARGET_DOOR);
    double end = door ? 1600 + far.x : stage->right + 20;
    counter(shapes, 1336 + near.x * 0.6, end, light);
    if (!door) {
        props_shelf(shapes, 1560 + high.x, 316 + high.y, 300);
        cup(shapes, 1612 + high.x, 312 + high.y, 0xd98863ff);
        cup(shapes, 1700 + high.x, 312 + high.y, 0xe6b95cff);
        cup(shapes, 1788 + high.x, 312 + high.y, 0x8a739cff);
        bowl(shapes, 1776 + far.x, TOP - 4);
    }
    bib(shapes, 1560 + far.x * 0.8 + near.x * 0.2, 392 + high.y * 0.3);
}

void kitchen_draw(Shapes *shapes, const SceneView *scene, const Stage *stage,
                  const Daylight *light)
{
    shapes_group(shapes, ROOM_GROUP + 1, true);
    left_side(shapes, scene, stage, light);
    shapes_group(shapes, ROOM_GROUP + 2, true);
    right_side(shapes, scene, stage, light);
    shapes_group(shapes, ROOM_GROUP + 3, true);
    props_rug(shapes, STAGE_MIDDLE, 872, 560, 112);
}
