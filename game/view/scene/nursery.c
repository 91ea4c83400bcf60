#include "view/scene/room.h"

#include "view/scene/props.h"
#include "view/scene/shell.h"
#include "view/scene/tint.h"

/*
 * The nursery, and the room with the wide window. Furniture stands at both sides and
 * leaves the middle to her.
 */

/* The right side of the nursery: pictures, a shelf with books and the bunny, the
 * plant. */
static void nursery_right(Shapes *shapes, const SceneView *scene, const Stage *stage)
{
    bool door = stage_lists(scene, TARGET_DOOR);
    if (stage->in_right < 90 && !stage_lists(scene, TARGET_CLOCK)) {
        room_push(shapes, stage, 1456, true);
        props_picture(shapes, 1392, 208, 128, 150, PICTURE_MOON);
        shapes_pop(shapes);
    }
    if (!door) {
        room_push(shapes, stage, 1700, true);
        if (!stage_lists(scene, TARGET_PICTURE)) {
            props_picture(shapes, 1604, 208, 112, 112, PICTURE_DOTS);
        }
        props_shelf(shapes, 1560, 470, 300);
        props_books(shapes, 1578, 470);
        props_bunny(shapes, 1790, 414, 0.92);
        shapes_pop(shapes);
        room_push(shapes, stage, 1700, false);
        props_plant(shapes, 1684, 790, 0.96);
        shapes_pop(shapes);
    }
}

/* Left, right, floor: three still groups behind her. */
void nursery_draw(Shapes *shapes, const SceneView *scene, const Stage *stage,
                  const Daylight *light)
{
    shapes_group(shapes, ROOM_GROUP + 1, true);
    Point size, corner = room_glass(scene->room, stage, &size);
    opening_arch(shapes, light, corner.x, corner.y, size.x, size.y);
    opening_curtains(shapes, light, corner.x, corner.y - 34, size.x,
                     corner.y + size.y + 106);
    shell_beam(shapes, light, corner.x + 118);
    shapes_group(shapes, ROOM_GROUP + 2, true);
    nursery_right(shapes, scene, stage);
    shapes_group(shapes, ROOM_GROUP + 3, true);
    props_rug(shapes, STAGE_MIDDLE, 874, 690, 128);
    room_push(shapes, stage, 226, false);
    if (!stage_lists(scene, TARGET_COUSIN) && !stage_lists(scene, TARGET_BOOK) &&
        !stage_lists(scene, TARGET_BLOCKS)) {
        props_blocks(shapes, 236, 816, 0.92);
    }
    shapes_pop(shapes);
}

/* What stands at both sides of the wide window, where the wall has room for it. */
static void window_sides(Shapes *shapes, const SceneView *scene, const Stage *stage)
{
    bool door = stage_lists(scene, TARGET_DOOR), lamp = stage_lists(scene, TARGET_LAMP);
    bool cousin = stage_lists(scene, TARGET_COUSIN);
    room_push(shapes, stage, 1780, false);
    if (!door && !stage_lists(scene, TARGET_RADIO) && stage->in_right < 200) {
        props_plant(shapes, 1784, 790, 0.96);
    }
    shapes_pop(shapes);
    if (stage->in_right < 90) {
        if (!door && !stage_lists(scene, TARGET_CLOCK)) {
            props_picture(shapes, 1754, 214, 116, 146, PICTURE_LEAF);
        }
        if (!lamp && !cousin) {
            props_picture(shapes, 62, 236, 112, 112, PICTURE_DOTS);
            props_bunny(shapes, 118, 712, 1.0);
        }
    }
}

void window_draw(Shapes *shapes, const SceneView *scene, const Stage *stage,
                 const Daylight *light)
{
    shapes_group(shapes, ROOM_GROUP + 1, true);
    Point size, corner = room_glass(scene->room, stage, &size);
    opening_wide(shapes, light, corner.x, corner.y, size.x, size.y);
    opening_curtains(shapes, light, corner.x - 20, corner.y - 40, size.x + 40,
                     STAGE_FLOOR - 20);
    shell_beam(shapes, light, corner.x + 60);
    shapes_group(shapes, ROOM_GROUP + 2, true);
    window_sides(shapes, scene, stage);
    shapes_group(shapes, ROOM_GROUP + 3, true);
    props_rug(shapes, STAGE_MIDDLE, 874, 690, 128);
}
