#include "view/scene/room.h"

#include "view/scene/furniture.h"
#include "view/scene/outside.h"
#include "view/scene/shell.h"
#include "view/scene/tint.h"

#include <math.h>

/* The path in the park, and the playground at the end of the day. */

/* From far left it comes round behind her and widens towards the viewer. */
static void path(Shapes *shapes, const Stage *stage, const Land *land)
{
    double foot = stage->bottom;
    const Point edge[] = {{560, 664},  {760, 676},  {800, 700},  {640, 740},
                          {430, 800},  {300, 900},  {240, foot}, {1680, foot},
                          {1600, 880}, {1420, 770}, {1200, 710}, {960, 676},
                          {760, 656},  {590, 652}};
    int fill = tint_fade(shapes, (Point){0, 650}, (Point){0, STAGE_HEIGHT}, land->path[0],
                         land->path[1]);
    shapes_blob(shapes, edge, countof(edge), 0.5, fill, 1);
}

static void far_trees(Shapes *shapes, const Stage *stage, const Daylight *light)
{
    static const struct {
        double x, k;
    } TREES[] = {{70, 1.0},   {180, 0.7},  {520, 0.8},  {1390, 0.7},
                 {1480, 1.0}, {1880, 0.9}, {-200, 1.1}, {2060, 0.8}};
    Colour leaf = colour_mix(light->hills[1], light->sky[3], 0.1);
    for (int i = 0; i < countof(TREES); i++) {
        double x = TREES[i].x + stage_shift(stage, TREES[i].x, false).x * 0.6;
        double k = TREES[i].k;
        tint_line(shapes, (Point){x, 660}, (Point){x, 600}, 12 * k, 9 * k,
                  tint_sink(leaf, 0.3), 1);
        int fill = tint_fade(shapes, (Point){x - 50, 480}, (Point){x + 50, 640},
                             tint_lift(leaf, 0.16), leaf);
        shapes_ellipse(shapes, (Point){x, 640 - 80 * k}, 56 * k, 74 * k, 0, fill, 1);
    }
}

void park_draw(Shapes *shapes, const SceneView *scene, const Stage *stage,
               const Daylight *light)
{
    Land land = outside_land(scene->time);
    outside_sky(shapes, stage, light);
    shapes_group(shapes, ROOM_GROUP + 1, true);
    far_trees(shapes, stage, light);
    outside_crown(shapes, &land, light->sky[3]);
    outside_grass(shapes, stage, &land);
    path(shapes, stage, &land);
    shapes_group(shapes, ROOM_GROUP + 2, true);
    room_push(shapes, stage, 360, false);
    outside_bush(shapes, 110, 700, 1, &land);
    if (!stage_lists(scene, TARGET_CHILD) && !stage_lists(scene, TARGET_COUSIN)) {
        furniture_park_bench(shapes, 226, 770, 330);
    }
    shapes_pop(shapes);
    room_push(shapes, stage, 1760, false);
    outside_bush(shapes, 1850, 704, 1.1, &land);
    shapes_pop(shapes);
    shapes_group(shapes, ROOM_GROUP + 3, true);
    outside_tufts(shapes, stage->left, 360, &land, 3);
    outside_tufts(shapes, 1540, stage->right, &land, 90);
}

/* The sand lies in a low wooden rim. */
static void sandpit(Shapes *shapes, const Land *land)
{
    tint_oval(shapes, STAGE_MIDDLE, 846, 716, 134, tint_sink(land->bark, 0.05), 1);
    tint_oval(shapes, STAGE_MIDDLE, 840, 700, 128, tint_lift(land->bark, 0.3), 1);
    int sand =
        tint_fade(shapes, (Point){0, 720}, (Point){0, 970}, land->sand[0], land->sand[1]);
    shapes_ellipse(shapes, (Point){STAGE_MIDDLE, 848}, 676, 118, 0, sand, 1);
    for (uint32_t i = 0; i < 40; i++) {
        double a = TAU * tint_chance(i), r = 0.5 + 0.48 * tint_chance(i + 60);
        tint_oval(shapes, STAGE_MIDDLE + 660 * r * cos(a), 848 + 106 * r * sin(a), 3.4,
                  2.2, tint_sink(land->sand[1], 0.2), 0.5);
    }
}

/* Pickets along the far side. */
static void fence(Shapes *shapes, const Stage *stage, const Land *land)
{
    Colour wood = tint_lift(land->bark, 0.35);
    for (double x = floor(stage->left / 44) * 44; x < stage->right; x += 44) {
        if (x < 560 || x > 1340) {
            tint_box(shapes, x, 606, 18, 74, 8, wood);
        }
    }
    tint_box(shapes, stage->left, 628, 570 - stage->left, 10, 4, tint_sink(wood, 0.1));
    tint_box(shapes, 1340, 628, stage->right - 1340, 10, 4, tint_sink(wood, 0.1));
}

void playground_draw(Shapes *shapes, const SceneView *scene, const Stage *stage,
                     const Daylight *light)
{
    Land land = outside_land(scene->time);
    outside_sky(shapes, stage, light);
    shapes_group(shapes, ROOM_GROUP + 1, true);
    far_trees(shapes, stage, light);
    outside_crown(shapes, &land, light->sky[3]);
    fence(shapes, stage, &land);
    outside_grass(shapes, stage, &land);
    shapes_group(shapes, ROOM_GROUP + 2, true);
    room_push(shapes, stage, 110, false);
    outside_bush(shapes, 30, 706, 1.1, &land);
    shapes_pop(shapes);
    shapes_group(shapes, ROOM_GROUP + 3, true);
    outside_tufts(shapes, stage->left, 330, &land, 3);
    outside_tufts(shapes, 1620, stage->right, &land, 90);
    sandpit(shapes, &land);
}
