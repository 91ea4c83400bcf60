#include "view/scene/room.h"

#include "view/scene/furniture.h"
#include "view/scene/props.h"
#include "view/scene/shell.h"
#include "view/scene/tint.h"

/* The high chair's corner of the kitchen: window and dresser at one side, the table with
 * her bowl at the other. */

static void fruit(Shapes *shapes, double x, double y)
{
    static const struct {
        double x, y, r;
        Colour colour;
    } FRUIT[] = {
        {-26, -34, 22, 0xd98863ff}, {22, -36, 24, 0xe6b95cff}, {0, -44, 24, 0xa9bd7aff}};
    tint_shadow(shapes, x, y + 2, 76, 10, 0.26);
    for (int i = 0; i < countof(FRUIT); i++) {
        tint_disc(shapes, x + FRUIT[i].x, y + FRUIT[i].y, FRUIT[i].r, FRUIT[i].colour);
        tint_oval(shapes, x + FRUIT[i].x - 8, y + FRUIT[i].y - 9, 5, 4, 0xffffffff, 0.4);
    }
    const Point bowl[] = {{x - 66, y - 36}, {x + 66, y - 36}, {x + 44, y - 4},
                          {x + 26, y},      {x - 26, y},      {x - 44, y - 4}};
    int clay = tint_fade(shapes, (Point){x - 66, y - 36}, (Point){x + 66, y}, 0x9cbcb8ff,
                         0x6f9896ff);
    shapes_blob(shapes, bowl, countof(bowl), 0.45, clay, 1);
}

/* Café curtains: half the window, so that light falls over them. */
static void half_curtain(Shapes *shapes, const Daylight *light, Point corner, Point size)
{
    double top = corner.y + size.y * 0.56, foot = corner.y + size.y + 16;
    tint_line(shapes, (Point){corner.x - 30, top}, (Point){corner.x + size.x + 30, top},
              7, 7, 0xb98354ff, 1);
    for (int i = 0; i < 2; i++) {
        double x = corner.x - 22 + i * (size.x * 0.62 + 44), w = size.x * 0.38;
        const Stop stops[] = {{0, light->curtain[0]},
                              {0.35, light->curtain[1]},
                              {0.7, light->curtain[2]},
                              {1, light->curtain[1]}};
        int cloth = shapes_linear(shapes, (Point){x, 0}, (Point){x + w, 0},
                                  countof(stops), stops);
        shapes_box(shapes, x, top - 6, w, foot - top, 10, cloth, 0.97);
        for (int k = 1; k < 4; k++) {
            tint_line(shapes, (Point){x + k * w / 4, top},
                      (Point){x + k * w / 4, foot - 12}, 2, 4,
                      colour_mix(light->curtain[1], 0xa9743fff, 0.35), 0.35);
        }
        shapes_box(shapes, x, foot - 26, w, 9, 4,
                   shapes_solid(shapes, shell_lit(0xd98863ff, light)), 0.7);
    }
}

static void left_side(Shapes *shapes, const SceneView *scene, const Stage *stage,
                      const Daylight *light)
{
    Point size, corner = room_glass(scene->room, stage, &size);
    opening_arch(shapes, light, corner.x, corner.y, size.x, size.y);
    half_curtain(shapes, light, corner, size);
    room_push(shapes, stage, 300, false);
    furniture_sideboard(shapes, 70, 752, 440, 142, light);
    if (!stage_lists(scene, TARGET_KETTLE)) {
        fruit(shapes, 250, 602);
    }
    shapes_pop(shapes);
}

static void right_side(Shapes *shapes, const SceneView *scene, const Stage *stage,
                       const Daylight *light)
{
    if (stage->in_right < 120) {
        room_push(shapes, stage, 1740, false);
        furniture_dresser(shapes, 1640, 724, 250, 420, light);
        shapes_pop(shapes);
    }
    (void)scene;
    room_push(shapes, stage, 1480, false);
    furniture_table(shapes, 1330, 790, 380, 178);
    shapes_pop(shapes);
}

void corner_draw(Shapes *shapes, const SceneView *scene, const Stage *stage,
                 const Daylight *light)
{
    shapes_group(shapes, ROOM_GROUP + 1, true);
    left_side(shapes, scene, stage, light);
    shapes_group(shapes, ROOM_GROUP + 2, true);
    right_side(shapes, scene, stage, light);
    shapes_group(shapes, ROOM_GROUP + 3, true);
    props_rug(shapes, STAGE_MIDDLE, 872, 560, 112);
}
