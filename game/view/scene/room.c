#include "view/scene/room.h"

#include "view/scene/props.h"
#include "view/scene/shell.h"
#include "view/scene/tint.h"

#include <assert.h>

static RoomDraw *const DRAWS[ROOM_COUNT] = {
    [ROOM_NURSERY] = nursery_draw,       [ROOM_WINDOW] = window_draw,
    [ROOM_KITCHEN] = kitchen_draw,       [ROOM_LIVING] = living_draw,
    [ROOM_CORNER] = corner_draw,         [ROOM_HALL] = hall_draw,
    [ROOM_PLAYGROUP] = playgroup_draw,   [ROOM_PARK] = park_draw,
    [ROOM_CLOAKROOM] = cloakroom_draw,   [ROOM_STREET] = street_draw,
    [ROOM_PLAYGROUND] = playground_draw,
};

/* The glass of the window in rooms that have a small one: its corner and extent. */
typedef struct Pane {
    double x, y, w, h, anchor;
} Pane;

static const Pane PANE = {132, 136, 236, 270, 258};
static const Pane PANES[ROOM_COUNT] = {
    [ROOM_NURSERY] = {132, 176, 252, 356, 258},
    [ROOM_LIVING] = {124, 130, 268, 290, 258},
    [ROOM_PLAYGROUP] = {96, 150, 330, 210, 258},
    [ROOM_HALL] = {1384, 190, 120, 200, 1440},
    [ROOM_CLOAKROOM] = {1374, 186, 140, 200, 1440},
};

/* Things move with what they stand at or hang on, as the window grows wider or higher. */
void room_push(Shapes *shapes, const Stage *stage, double anchor, bool hangs)
{
    Point shift = stage_shift(stage, anchor, hangs);
    shapes_push(shapes, transform_move(shift.x, shift.y));
}

/* Where the pane lies on the stage and how large it is, here because the rain needs it
 * too. */
Point room_glass(Room room, const Stage *stage, Point *size)
{
    assert(room < ROOM_COUNT);
    if (room == ROOM_WINDOW) {
        double half = stage->half - 150;
        half = half > 630 ? 630 : half;
        double taller = stage->up * 0.8;
        *size = (Point){2 * half, 520 + taller};
        return (Point){STAGE_MIDDLE - half, 62 - taller};
    }
    const Pane *pane = PANES[room].w > 0 ? &PANES[room] : &PANE;
    Point shift = stage_shift(stage, pane->anchor, true);
    *size = (Point){pane->w, pane->h};
    return (Point){pane->x + shift.x, pane->y + shift.y};
}

/* A radio or a bottle in a room without a table needs something to stand on. */
static void stool(Shapes *shapes, const SceneView *scene, const Stage *stage)
{
    bool needed = stage_lists(scene, TARGET_RADIO) || stage_lists(scene, TARGET_BOTTLE) ||
                  stage_lists(scene, TARGET_SPOON) || stage_lists(scene, TARGET_KETTLE);
    bool table = scene->room == ROOM_KITCHEN || scene->room == ROOM_LIVING ||
                 scene->room == ROOM_CORNER;
    if (!needed || table) {
        return;
    }
    bool window = scene->room == ROOM_WINDOW;
    room_push(shapes, stage, window ? 1690 : 1450, false);
    props_stool(shapes, window ? 1716 : 1476, 764, 168, 128);
    shapes_pop(shapes);
}

void room_draw(Shapes *shapes, const SceneView *scene, const Stage *stage)
{
    assert(scene->room < ROOM_COUNT && stage->bottom > STAGE_FLOOR);
    Daylight light =
        shell_light(scene->room, scene->time, stage_lists(scene, TARGET_RAIN));
    shapes_group(shapes, ROOM_GROUP, true);
    if (!shell_outside(scene->room)) {
        shell_draw(shapes, scene->room, stage, &light);
    }
    DRAWS[scene->room](shapes, scene, stage, &light);
    stool(shapes, scene, stage);
}

/* In the living room's evening there is one lamp, and dark about it. */
Colour room_tint(const SceneView *scene)
{
    bool lamp = scene->room == ROOM_LIVING && scene->time == TIME_EVENING;
    return lamp ? 0x3a2a4c66 : daylight_of(scene->time, false).tint;
}

void room_dusk(Shapes *shapes, const SceneView *scene, const Stage *stage)
{
    Colour tint = room_tint(scene);
    shapes_group(shapes, ROOM_GROUP + 8, true);
    if ((tint & 0xff) != 0) {
        shell_band(shapes, stage, stage->top, stage->bottom, shapes_solid(shapes, tint),
                   1);
    }
}

/* The window is there only when something is to be seen through it. */
static void dark_window(Shapes *shapes, const SceneView *scene, const Stage *stage)
{
    bool rain = stage_lists(scene, TARGET_RAIN);
    if (!rain && !stage_lists(scene, TARGET_WINDOW) && !stage_lists(scene, TARGET_CAT)) {
        return;
    }
    Daylight light = daylight_of(TIME_NIGHT, rain);
    Point size, corner = room_glass(scene->room, stage, &size);
    if (scene->room == ROOM_WINDOW) {
        opening_wide(shapes, &light, corner.x, corner.y, size.x, size.y);
    } else {
        opening_arch(shapes, &light, corner.x, corner.y, size.x, size.y);
    }
}

/* The disc keeps her skin clear of the dark on a washed-out beam (style.md 9). */
void room_dark(Shapes *shapes, const SceneView *scene, const Stage *stage)
{
    assert(scene->room < ROOM_COUNT && stage->bottom > STAGE_FLOOR);
    shapes_group(shapes, ROOM_GROUP, true);
    int dusk =
        tint_fade(shapes, (Point){0, 0}, (Point){0, STAGE_FLOOR}, 0x2a2140ff, 0x33284cff);
    int ground = tint_fade(shapes, (Point){0, STAGE_FLOOR}, (Point){0, STAGE_HEIGHT},
                           0x241c33ff, 0x1d162bff);
    shell_band(shapes, stage, stage->top, STAGE_FLOOR, dusk, 1);
    shell_band(shapes, stage, STAGE_FLOOR - 2, stage->bottom, ground, 1);
    if (!shell_outside(scene->room)) {
        dark_window(shapes, scene, stage);
    }
    const Stop cream[] = {{0, 0xfff6e8ff}, {0.7, 0xfbe6ccff}, {1, 0xf3d3aeff}};
    int disc = shapes_radial(shapes, (Point){STAGE_MIDDLE, 430}, 520, 520, 0,
                             countof(cream), cream);
    shapes_ellipse(shapes, (Point){STAGE_MIDDLE, 540}, 480, 398, 0, disc, 1);
    shapes_ellipse(shapes, (Point){STAGE_MIDDLE, 868}, 500, 70, 0,
                   shapes_solid(shapes, 0x4a3c66ff), 1);
}
