#include "view/scene/room.h"

#include "view/scene/furniture.h"
#include "view/scene/props.h"
#include "view/scene/shell.h"
#include "view/scene/tint.h"

/* The playgroup's floor and the day nursery's cloakroom: places of many children, kept as
 * quiet as a home behind her. */

/* Three wide panes high on the wall: daylight without a view that calls. */
static void high_window(Shapes *shapes, const Daylight *light, Point corner, Point size)
{
    tint_box(shapes, corner.x - 16, corner.y - 16, size.x + 32, size.y + 32, 18,
             light->skirting);
    const Stop sky[] = {{0, light->sky[0]}, {0.6, light->sky[1]}, {1, light->sky[2]}};
    double w = (size.x - 24) / 3;
    int fill = shapes_linear(shapes, (Point){0, corner.y}, (Point){0, corner.y + size.y},
                             countof(sky), sky);
    for (int i = 0; i < 3; i++) {
        double x = corner.x + i * (w + 12);
        shapes_box(shapes, x, corner.y, w, size.y, 8, fill, 1);
        shapes_box(shapes, x, corner.y + size.y * 0.72, w, size.y * 0.28, 8,
                   shapes_solid(shapes, light->hills[i % 2]), 0.9);
    }
    tint_box(shapes, corner.x - 30, corner.y + size.y + 10, size.x + 60, 18, 8,
             light->skirting);
}

/* A child far off: head, trunk, no face, so that it never asks to be looked at. */
static void far_child(Shapes *shapes, double x, double y, Colour suit, Colour hair,
                      Colour skin)
{
    tint_shadow(shapes, x, y + 2, 54, 9, 0.24);
    const Point body[] = {{x - 40, y},      {x - 30, y - 50}, {x, y - 66},
                          {x + 30, y - 50}, {x + 40, y},      {x, y + 6}};
    shapes_blob(shapes, body, countof(body), 0.8, shapes_solid(shapes, suit), 1);
    tint_disc(shapes, x, y - 86, 25, skin);
    const Point cap[] = {{x - 26, y - 84},  {x - 20, y - 110}, {x, y - 116},
                         {x + 20, y - 110}, {x + 26, y - 84},  {x, y - 98}};
    shapes_blob(shapes, cap, countof(cap), 0.8, shapes_solid(shapes, hair), 1);
}

/* Soft squares, seen flat from above their near edge. */
static void mat(Shapes *shapes, const Daylight *light)
{
    static const Colour SQUARES[] = {0xe9c9a2ff, 0xc7d6b8ff, 0xe7bba2ff, 0xbfd2cdff};
    enum { ACROSS = 6, DOWN = 2 };
    const double top = 756, rows[] = {0, 84, 210};
    tint_shadow(shapes, STAGE_MIDDLE, top + 110, 760, 130, 0.26);
    for (int row = 0; row < DOWN; row++) {
        double y0 = top + rows[row], y1 = top + rows[row + 1];
        double a = 152 + rows[row] * 0.34, b = 152 + rows[row + 1] * 0.34;
        for (int i = 0; i < ACROSS; i++) {
            double u = i - ACROSS / 2;
            const Point square[] = {{STAGE_MIDDLE + u * a + 2, y0 + 2},
                                    {STAGE_MIDDLE + (u + 1) * a - 2, y0 + 2},
                                    {STAGE_MIDDLE + (u + 1) * b - 2, y1 - 2},
                                    {STAGE_MIDDLE + u * b + 2, y1 - 2}};
            Colour cloth = shell_lit(SQUARES[(i + row * 2) % countof(SQUARES)], light);
            shapes_polygon(shapes, square, countof(square), shapes_solid(shapes, cloth),
                           1);
        }
    }
}

void playgroup_draw(Shapes *shapes, const SceneView *scene, const Stage *stage,
                    const Daylight *light)
{
    shapes_group(shapes, ROOM_GROUP + 1, true);
    Point size, corner = room_glass(scene->room, stage, &size);
    high_window(shapes, light, corner, size);
    furniture_flags(shapes, stage->left - 40, 660, 96 - stage->up, 46);
    furniture_flags(shapes, 1260, stage->right + 40, 96 - stage->up, 46);
    room_push(shapes, stage, 258, false);
    furniture_toy_shelf(shapes, 36, 716, 500, light);
    if (!stage_lists(scene, TARGET_CHILD)) {
        far_child(shapes, 452, 744, shell_lit(0xd9b48cff, light),
                  shell_lit(0x7a5a48ff, light), shell_lit(0xd9a982ff, light));
    }
    shapes_pop(shapes);
    shapes_group(shapes, ROOM_GROUP + 2, true);
    if (!stage_lists(scene, TARGET_DOOR)) {
        room_push(shapes, stage, 1700, false);
        furniture_toy_shelf(shapes, 1384, 716, 500, light);
        far_child(shapes, 1730, 742, shell_lit(0xa9bfb4ff, light),
                  shell_lit(0x5f4a44ff, light), shell_lit(0xb98260ff, light));
        far_child(shapes, 1828, 748, shell_lit(0xd9a08aff, light),
                  shell_lit(0xc99a62ff, light), shell_lit(0xf0c8a8ff, light));
        shapes_pop(shapes);
    }
    shapes_group(shapes, ROOM_GROUP + 3, true);
    mat(shapes, light);
}

void cloakroom_draw(Shapes *shapes, const SceneView *scene, const Stage *stage,
                    const Daylight *light)
{
    shapes_group(shapes, ROOM_GROUP + 1, true);
    room_push(shapes, stage, 330, false);
    furniture_bench(shapes, 70, 784, 520, 132);
    shapes_pop(shapes);
    shapes_group(shapes, ROOM_GROUP + 2, true);
    if (stage_lists(scene, TARGET_WINDOW) || stage_lists(scene, TARGET_RAIN)) {
        Point size, corner = room_glass(scene->room, stage, &size);
        high_window(shapes, light, corner, size);
    }
    shapes_group(shapes, ROOM_GROUP + 3, true);
    furniture_runner(shapes, STAGE_MIDDLE, 770, 860, 1180, 190);
}
