#include "view/scene/room.h"

#include "view/scene/furniture.h"
#include "view/scene/props.h"
#include "view/scene/shell.h"
#include "view/scene/tint.h"

/* The living room, where evenings are spent, and the hall with its door. */

/* A window that shows dusk, and before it the sofa; the lamp is one of the things. */
static void living_left(Shapes *shapes, const SceneView *scene, const Stage *stage,
                        const Daylight *light)
{
    Point size, corner = room_glass(scene->room, stage, &size);
    opening_arch(shapes, light, corner.x, corner.y, size.x, size.y);
    opening_curtains(shapes, light, corner.x, corner.y - 34, size.x, STAGE_FLOOR - 40);
    room_push(shapes, stage, 258, false);
    tint_place(shapes, -18, 800, 0, 1.24);
    furniture_sofa(shapes, 0, 0, 410, light);
    shapes_pop(shapes);
    shapes_pop(shapes);
}

/* A door, where a scene has one, takes the place of the bookcase. */
static void living_right(Shapes *shapes, const SceneView *scene, const Stage *stage,
                         const Daylight *light)
{
    if (!stage_lists(scene, TARGET_DOOR)) {
        room_push(shapes, stage, 1740, false);
        furniture_bookcase(shapes, 1690, 728, 220, 470, light);
        shapes_pop(shapes);
    }
    room_push(shapes, stage, 1520, false);
    furniture_sideboard(shapes, 1376, 744, 280, 230, light);
    if (!stage_lists(scene, TARGET_RADIO) && !stage_lists(scene, TARGET_BOTTLE)) {
        props_bunny(shapes, 1576, 454, 0.8);
    }
    shapes_pop(shapes);
}

void living_draw(Shapes *shapes, const SceneView *scene, const Stage *stage,
                 const Daylight *light)
{
    shapes_group(shapes, ROOM_GROUP + 1, true);
    living_left(shapes, scene, stage, light);
    shapes_group(shapes, ROOM_GROUP + 2, true);
    living_right(shapes, scene, stage, light);
    shapes_group(shapes, ROOM_GROUP + 3, true);
    furniture_runner(shapes, STAGE_MIDDLE, 756, 980, 1420, 250);
}

/* The lower wall is panelled to the height of a grown-up's hip. */
static void panels(Shapes *shapes, const Stage *stage, const Daylight *light)
{
    const double top = 520, w = 128;
    Colour paint = shell_lit(0xb9c9bcff, light);
    int fill = tint_fade(shapes, (Point){0, top}, (Point){STAGE_WIDTH, STAGE_FLOOR},
                         tint_lift(paint, 0.16), paint);
    shapes_box(shapes, stage->left, top, 596 - stage->left, STAGE_FLOOR - 22 - top, 0,
               fill, 1);
    shapes_box(shapes, 1324, top, stage->right - 1324, STAGE_FLOOR - 22 - top, 0, fill,
               1);
    int line = shapes_solid(shapes, tint_sink(paint, 0.14));
    int rail = shapes_solid(shapes, tint_lift(paint, 0.4));
    for (double x = 596 - w; x > stage->left - w; x -= w) {
        shapes_box(shapes, x + 14, top + 24, w - 28, 118, 8, line, 0.4);
    }
    for (double x = 1324; x < stage->right; x += w) {
        shapes_box(shapes, x + 14, top + 24, w - 28, 118, 8, line, 0.4);
    }
    shapes_box(shapes, stage->left, top - 12, 602 - stage->left, 18, 8, rail, 1);
    shapes_box(shapes, 1318, top - 12, stage->right - 1318, 18, 8, rail, 1);
}

void hall_draw(Shapes *shapes, const SceneView *scene, const Stage *stage,
               const Daylight *light)
{
    shapes_group(shapes, ROOM_GROUP + 1, true);
    panels(shapes, stage, light);
    room_push(shapes, stage, 330, false);
    furniture_bench(shapes, 168, 782, 340, 130);
    shapes_pop(shapes);
    shapes_group(shapes, ROOM_GROUP + 2, true);
    if (stage_lists(scene, TARGET_WINDOW) || stage_lists(scene, TARGET_RAIN)) {
        Point size, corner = room_glass(scene->room, stage, &size);
        opening_arch(shapes, light, corner.x, corner.y, size.x, size.y);
    }
    shapes_group(shapes, ROOM_GROUP + 3, true);
    furniture_runner(shapes, STAGE_MIDDLE, 738, 620, 1040, 330);
}
