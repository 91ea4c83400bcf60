#include "view/scene/room.h"

#include "view/scene/props.h"
#include "view/scene/tint.h"

#include <assert.h>
#include <math.h>

/* From edge to edge of what is painted, 8 % past the window. */
static void block_of(Shapes *shapes, const Stage *stage, double top, double bottom,
                     int fill, double alpha)
{
    shapes_box(shapes, stage->left, top, stage->right - stage->left, bottom - top, 0,
               fill, alpha);
}

/* One wash over all of it, brightest at the upper left, where light comes from. */
static void wall(Shapes *shapes, const Stage *stage, const Daylight *light)
{
    int fill =
        tint_wash(shapes, (Wash){0, stage->top * 0.5, STAGE_WIDTH, STAGE_FLOOR,
                                 light->wall[0], light->wall[1], light->wall[2], 0.6});
    block_of(shapes, stage, stage->top, STAGE_FLOOR + 4, fill, 1);
}

/* A round-headed niche painted on the wall: it frames her face and keeps what lies behind
 * it quiet. */
enum { ARCH_STEPS = 41, ARCH_POINTS = ARCH_STEPS + 2 };
static void arch_outline(Point *outline, double k)
{
    const double r = 380 * k, foot = STAGE_FLOOR + 2;
    const double spring = foot + (104 + 380 - foot) * k;
    outline[0] = (Point){STAGE_MIDDLE - r, foot};
    for (int i = 0; i < ARCH_STEPS; i++) {
        double a = TAU / 2 + TAU / 2 * i / (ARCH_STEPS - 1);
        outline[1 + i] = (Point){STAGE_MIDDLE + r * cos(a), spring + r * sin(a)};
    }
    outline[ARCH_POINTS - 1] = (Point){STAGE_MIDDLE + r, foot};
}

/* A painted arch that frames her and keeps the wall behind her calm. */
static void arch(Shapes *shapes, const Daylight *light)
{
    Point outline[ARCH_POINTS];
    arch_outline(outline, 1);
    int paint = tint_fade(shapes, (Point){STAGE_MIDDLE - 380, 104},
                          (Point){STAGE_MIDDLE + 380, STAGE_FLOOR}, light->arch[0],
                          light->arch[1]);
    shapes_polygon(shapes, outline, countof(outline), paint, 0.78);
    arch_outline(outline, 0.80);
    shapes_polygon(shapes, outline, countof(outline), shapes_solid(shapes, light->inner),
                   0.42);
}

/* Rows grow wider towards the viewer; past the drawn ones they go on evenly, as tall
   windows show more floor. */
static void boards(Shapes *shapes, const Stage *stage, const Daylight *light)
{
    static const double ROWS[] = {36, 92, 168, 266};
    static const struct {
        double x0, y0, x1, y1;
    } JOINTS[] = {
        {300, 0, 262, 36},    {820, 0, 806, 36},      {1500, 0, 1540, 36},
        {540, 36, 486, 92},   {1220, 36, 1252, 92},   {1760, 36, 1842, 92},
        {180, 92, 60, 168},   {1010, 92, 1014, 168},  {1600, 92, 1700, 168},
        {760, 168, 730, 266}, {1330, 168, 1392, 266},
    };
    int last = countof(ROWS) - 1;
    for (double row = 0, y = ROWS[0]; STAGE_FLOOR + y < stage->bottom; row++) {
        tint_line(shapes, (Point){stage->left, STAGE_FLOOR + y},
                  (Point){stage->right, STAGE_FLOOR + y}, 2 + row, 2 + row, light->board,
                  0.22);
        y = row < last ? ROWS[(int)row + 1] : y + 130;
    }
    for (int i = 0; i < countof(JOINTS); i++) {
        tint_line(shapes, (Point){JOINTS[i].x0, STAGE_FLOOR + JOINTS[i].y0},
                  (Point){JOINTS[i].x1, STAGE_FLOOR + JOINTS[i].y1}, 2, 2.6, light->board,
                  0.22);
    }
}

/* The skirting overlaps wall and floor by two units: no seam on any pixel grid. */
static void ground(Shapes *shapes, const Stage *stage, const Daylight *light)
{
    block_of(shapes, stage, STAGE_FLOOR - 26, STAGE_FLOOR + 2,
             shapes_solid(shapes, light->skirting), 0.9);
    int fill = tint_wash(shapes, (Wash){0, STAGE_FLOOR, 0, STAGE_HEIGHT, light->floor[0],
                                        light->floor[1], light->floor[2], 0.5});
    block_of(shapes, stage, STAGE_FLOOR, stage->bottom, fill, 1);
    boards(shapes, stage, light);
}

/* The window as the low sun lays it on the floor: four skewed panes. */
static Point on_floor(double x, double u, double v)
{
    return (Point){x + 300 * u + 120 * v + 40 * u * v, STAGE_FLOOR + 26 + 190 * v};
}

/* Only while a sun stands in the window. */
static void beam(Shapes *shapes, const Daylight *light, double x)
{
    static const double EDGES[2][2] = {{0, 0.46}, {0.54, 1}};
    if (light->beam <= 0) {
        return;
    }
    int glow = tint_fade(shapes, (Point){x + 50, STAGE_FLOOR},
                         (Point){x + 170, STAGE_FLOOR + 220},
                         colour_alpha(0xffe9bdff, light->beam),
                         colour_alpha(0xffe9bdff, light->beam * 0.3));
    for (int i = 0; i < 4; i++) {
        const double *u = EDGES[i % 2], *v = EDGES[i / 2];
        const Point pane[] = {on_floor(x, u[0], v[0]), on_floor(x, u[1], v[0]),
                              on_floor(x, u[1], v[1]), on_floor(x, u[0], v[1])};
        shapes_polygon(shapes, pane, countof(pane), glow, 1);
    }
}

/* Things move with what they stand at or hang on, as the window grows wider or higher. */
static void push_shift(Shapes *shapes, const Stage *stage, double anchor, bool hangs)
{
    Point shift = stage_shift(stage, anchor, hangs);
    shapes_push(shapes, transform_move(shift.x, shift.y));
}

/* The right side of the nursery: pictures, a shelf with books and the bunny, the
 * plant. */
static void nursery_right(Shapes *shapes, const SceneView *scene, const Stage *stage)
{
    bool door = stage_lists(scene, TARGET_DOOR);
    if (stage->in_right < 90 && !stage_lists(scene, TARGET_CLOCK)) {
        push_shift(shapes, stage, 1456, true);
        props_picture(shapes, 1392, 208, 128, 150, PICTURE_MOON);
        shapes_pop(shapes);
    }
    if (!door) {
        push_shift(shapes, stage, 1700, true);
        props_picture(shapes, 1604, 208, 112, 112, PICTURE_DOTS);
        props_shelf(shapes, 1560, 470, 300);
        props_books(shapes, 1578, 470);
        props_bunny(shapes, 1790, 414, 0.92);
        shapes_pop(shapes);
        push_shift(shapes, stage, 1700, false);
        props_plant(shapes, 1684, 790, 0.96);
        shapes_pop(shapes);
    }
}

/* A radio or a bottle in a room without a counter needs something to stand on. */
static void stool(Shapes *shapes, const SceneView *scene, const Stage *stage)
{
    if (scene->room == ROOM_KITCHEN ||
        (!stage_lists(scene, TARGET_RADIO) && !stage_lists(scene, TARGET_BOTTLE))) {
        return;
    }
    double x = scene->room == ROOM_NURSERY ? 1476 : 1716;
    push_shift(shapes, stage, scene->room == ROOM_NURSERY ? 1450 : 1690, false);
    props_stool(shapes, x, 764, 168, 128);
    shapes_pop(shapes);
}

/* Left, right, floor: three still groups behind her. */
static void nursery(Shapes *shapes, const SceneView *scene, const Stage *stage,
                    const Daylight *light)
{
    shapes_group(shapes, ROOM_GROUP + 1, true);
    Point size, corner = room_glass(scene->room, stage, &size);
    opening_arch(shapes, light, corner.x, corner.y, size.x, size.y);
    opening_curtains(shapes, light, corner.x, corner.y - 34, size.x,
                     corner.y + size.y + 106);
    beam(shapes, light, corner.x + 118);
    shapes_group(shapes, ROOM_GROUP + 2, true);
    nursery_right(shapes, scene, stage);
    stool(shapes, scene, stage);
    shapes_group(shapes, ROOM_GROUP + 3, true);
    props_rug(shapes, STAGE_MIDDLE, 874, 690, 128);
    push_shift(shapes, stage, 226, false);
    if (!stage_lists(scene, TARGET_COUSIN) && !stage_lists(scene, TARGET_BOOK)) {
        props_blocks(shapes, 236, 816, 0.92);
    }
    shapes_pop(shapes);
}

/* What stands at both sides of the wide window, where the wall has room for it. */
static void window_sides(Shapes *shapes, const SceneView *scene, const Stage *stage)
{
    bool door = stage_lists(scene, TARGET_DOOR), lamp = stage_lists(scene, TARGET_LAMP);
    bool cousin = stage_lists(scene, TARGET_COUSIN);
    push_shift(shapes, stage, 1780, false);
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
    stool(shapes, scene, stage);
}

static void window_room(Shapes *shapes, const SceneView *scene, const Stage *stage,
                        const Daylight *light)
{
    shapes_group(shapes, ROOM_GROUP + 1, true);
    Point size, corner = room_glass(scene->room, stage, &size);
    opening_wide(shapes, light, corner.x, corner.y, size.x, size.y);
    opening_curtains(shapes, light, corner.x - 20, corner.y - 40, size.x + 40,
                     STAGE_FLOOR - 20);
    beam(shapes, light, corner.x + 60);
    shapes_group(shapes, ROOM_GROUP + 2, true);
    window_sides(shapes, scene, stage);
    shapes_group(shapes, ROOM_GROUP + 3, true);
    props_rug(shapes, STAGE_MIDDLE, 874, 690, 128);
}

/* Where the pane lies on the stage and how large it is, here because the rain needs it
 * too. */
Point room_glass(Room room, const Stage *stage, Point *size)
{
    if (room == ROOM_WINDOW) {
        double half = stage->half - 150;
        half = half > 630 ? 630 : half;
        double taller = stage->up * 0.8;
        *size = (Point){2 * half, 520 + taller};
        return (Point){STAGE_MIDDLE - half, 62 - taller};
    }
    Point shift = stage_shift(stage, 258, true);
    *size = room == ROOM_NURSERY ? (Point){252, 356} : (Point){236, 270};
    double y = room == ROOM_NURSERY ? 176 : 136;
    return (Point){132 + shift.x, y + shift.y};
}

/* The tint of evening and night lies over room and furniture, but not over her. */
void room_draw(Shapes *shapes, const SceneView *scene, const Stage *stage)
{
    assert(stage->right > stage->left && stage->bottom > STAGE_FLOOR);
    Daylight light = daylight_of(scene->time, stage_lists(scene, TARGET_RAIN));
    shapes_group(shapes, ROOM_GROUP, true);
    wall(shapes, stage, &light);
    if (scene->room != ROOM_WINDOW) {
        arch(shapes, &light);
    }
    ground(shapes, stage, &light);
    switch (scene->room) {
    case ROOM_NURSERY:
    case ROOM_LIVING:
    case ROOM_CORNER:
    case ROOM_HALL:
    case ROOM_PLAYGROUP:
    case ROOM_PARK:
    case ROOM_CLOAKROOM:
    case ROOM_STREET:
    case ROOM_PLAYGROUND:
        nursery(shapes, scene, stage, &light);
        break;
    case ROOM_WINDOW:
        window_room(shapes, scene, stage, &light);
        break;
    case ROOM_KITCHEN:
        kitchen_draw(shapes, scene, stage, &light);
        break;
    case ROOM_COUNT:
        break;
    }
    shapes_group(shapes, ROOM_GROUP + 8, true);
    if ((light.tint & 0xff) != 0) {
        block_of(shapes, stage, stage->top, stage->bottom,
                 shapes_solid(shapes, light.tint), 1);
    }
}
