#include "view/scene/things.h"

#include "view/scene/furniture.h"
#include "view/scene/outside.h"
#include "view/scene/shell.h"
#include "view/scene/tint.h"

/* Large things that belong to a room: lamps, doors, hooks, slide and swing. */

static bool lit(const Stand *stand)
{
    TimeOfDay time = stand->scene->time;
    return time == TIME_EVENING || time == TIME_NIGHT;
}

/* One that hangs over a table or in a hall, else one that stands on the floor. */
static bool hangs(Room room)
{
    return room == ROOM_KITCHEN || room == ROOM_CORNER || room == ROOM_HALL;
}

static void shade(Shapes *shapes, Point at, bool burns)
{
    Colour cloth = burns ? 0xffdf9aff : 0xf3d9b0ff;
    const Point cone[] = {{at.x - 44, at.y - 62},
                          {at.x + 44, at.y - 62},
                          {at.x + 78, at.y + 46},
                          {at.x - 78, at.y + 46}};
    int fill =
        tint_wash(shapes, (Wash){at.x - 78, 0, at.x + 78, 0, tint_lift(cloth, 0.3), cloth,
                                 tint_sink(cloth, burns ? 0.05 : 0.2), 0.45});
    shapes_blob(shapes, cone, countof(cone), 0.22, fill, 1);
}

/* Its light falls on the wall and, from a floor lamp, on the floor. */
void things_lamp(Shapes *shapes, const Stand *stand, Point at)
{
    bool burns = lit(stand);
    if (shell_outside(stand->scene->room)) {
        outside_lamp(shapes, at, 784, burns);
        return;
    }
    if (hangs(stand->scene->room)) {
        tint_line(shapes, (Point){at.x, stand->stage->top}, (Point){at.x, at.y - 40}, 5,
                  5, 0x7a5a44ff, 1);
    } else {
        tint_shadow(shapes, at.x, 724, 74, 14, 0.3);
        tint_line(shapes, (Point){at.x, at.y}, (Point){at.x, 716}, 11, 11, 0xb98354ff, 1);
        tint_oval(shapes, at.x, 718, 54, 12, 0x9c6a42ff, 1);
    }
    if (burns) {
        bool alone =
            stand->scene->room == ROOM_LIVING && stand->scene->time == TIME_EVENING;
        double reach = alone ? 620 : 420;
        shapes_halo(shapes, at, reach, reach, 0xffd68aff, alone ? 0.72 : 0.55);
        shapes_halo(shapes, (Point){at.x, 742}, reach * 0.7, 44, 0xffd68aff, 0.4);
    }
    shade(shapes, at, burns);
}

/* The leaf, foreshortened by how far it is open; `glass`: with panes to see through. */
static void leaf(Shapes *shapes, double x, double top, double foot, double open,
                 Colour paint, bool glass)
{
    double edge = x + 208 * open;
    int wood = tint_fade(shapes, (Point){x, top}, (Point){x + 180, foot},
                         tint_lift(paint, 0.25), tint_sink(paint, 0.06));
    const Point outline[] = {{edge, top + 80 * open},
                             {x + 208, top},
                             {x + 208, foot},
                             {edge, foot + 90 * open}};
    shapes_polygon(shapes, outline, countof(outline), wood, 1);
    double w = (208 - 208 * open) * 0.62, left = edge + (x + 208 - edge) * 0.19;
    for (int i = 0; i < 2; i++) {
        double y = top + 50 + 60 * open + i * 212;
        Colour field = glass && i == 0 ? 0xdfeae6ff : tint_lift(paint, 0.18);
        shapes_box(shapes, left - 6, y - 6, w + 12, 176, 14,
                   shapes_solid(shapes, tint_sink(paint, 0.12)), 0.55);
        shapes_box(shapes, left, y, w, 164, 12, shapes_solid(shapes, field), 0.9);
    }
    tint_disc(shapes, edge + 20, top + 272, 11, 0xb98354ff);
}

/* Ajar: a strip of what lies behind is seen; in the hall that is a lit room. */
void things_door(Shapes *shapes, const Stand *stand, Point at)
{
    Room room = stand->scene->room;
    double x = at.x - 104, top = at.y - 250, foot = STAGE_FLOOR + 2;
    Colour paint = shell_lit(0xcfe0d4ff, &stand->light);
    paint = colour_mix(paint, stand->light.wall[1], 0.3);
    double open = room == ROOM_HALL ? 0.34 : 0.15;
    tint_box(shapes, x - 24, top - 24, 256, foot - top + 24, 10, stand->light.skirting);
    Colour behind = room == ROOM_HALL ? 0xfdeac2ff : 0x8a6a5cff;
    int gap = tint_fade(shapes, (Point){x, 0}, (Point){x + 90, 0}, behind,
                        tint_sink(behind, 0.18));
    shapes_box(shapes, x, top, 208, foot - top, 4, gap, 1);
    if (room == ROOM_HALL) {
        const Point light[] = {
            {x + 4, foot}, {x + 66, foot}, {x + 20, foot + 96}, {x - 130, foot + 96}};
        int glow = tint_fade(shapes, (Point){0, foot}, (Point){0, foot + 96}, 0xfff0ccb0u,
                             0xfff0cc10u);
        shapes_polygon(shapes, light, countof(light), glow, 1);
    }
    leaf(shapes, x, top, foot, open, paint, room == ROOM_CLOAKROOM);
}

/* Signs instead of names: no child here reads. */
static void sign(Shapes *shapes, double x, double y, int kind)
{
    tint_box(shapes, x - 27, y - 27, 54, 54, 14, 0xfffaf0ff);
    if (kind == 0) {
        tint_disc(shapes, x, y, 15, 0xe6a93cff);
        for (int i = 0; i < 4; i++) {
            tint_line(shapes, (Point){x - 22 + i % 2 * 44, y - 22 + i / 2 * 44},
                      (Point){x - 14 + i % 2 * 28, y - 14 + i / 2 * 28}, 4, 4, 0xe6a93cff,
                      1);
        }
    } else if (kind == 1) {
        tint_oval(shapes, x - 4, y, 16, 10, 0x5f8f8bff, 1);
        const Point tail[] = {{x + 8, y}, {x + 21, y - 10}, {x + 21, y + 10}};
        shapes_polygon(shapes, tail, countof(tail), shapes_solid(shapes, 0x5f8f8bff), 1);
        tint_disc(shapes, x - 11, y - 2, 2.4, 0xfffaf0ff);
    } else if (kind == 2) {
        const Point hull[] = {
            {x - 19, y + 4}, {x + 19, y + 4}, {x + 11, y + 15}, {x - 11, y + 15}};
        const Point sail[] = {{x - 1, y - 18}, {x + 15, y}, {x - 1, y}};
        shapes_polygon(shapes, hull, countof(hull), shapes_solid(shapes, 0xc4583aff), 1);
        shapes_polygon(shapes, sail, countof(sail), shapes_solid(shapes, 0x8a739cff), 1);
    } else {
        shapes_ellipse(shapes, (Point){x, y}, 10, 19, 32,
                       shapes_solid(shapes, 0x7a9c74ff), 1);
        tint_line(shapes, (Point){x + 9, y - 14}, (Point){x - 10, y + 17}, 3, 3,
                  0xfffaf0ff, 0.8);
    }
}

void things_hooks(Shapes *shapes, const Stand *stand, Point at)
{
    static const Colour CLOTHS[] = {0xb9755cff, 0x6f9490ff, 0xd9a85cff, 0x8c7a9cff};
    bool nursery = stand->scene->room == ROOM_CLOAKROOM;
    enum { HOOKS = 4 };
    double step = nursery ? 122 : 96, first = at.x - step * (HOOKS - 1) / 2;
    double rail = at.y - 30;
    int wood = tint_fade(shapes, (Point){0, rail - 12}, (Point){0, rail + 14}, 0xe2b786ff,
                         0xc9986aff);
    shapes_box(shapes, first - 56, rail - 12, step * (HOOKS - 1) + 112, 26, 10, wood, 1);
    for (int i = 0; i < HOOKS; i++) {
        double x = first + i * step;
        Colour cloth = shell_lit(CLOTHS[i], &stand->light);
        if (nursery) {
            sign(shapes, x, rail - 62, i);
        }
        if (i % 2 == 0) {
            furniture_coat(shapes, x, rail + 12,
                           nursery  ? 0.84
                           : i == 0 ? 1.12
                                    : 0.66,
                           cloth);
        } else {
            furniture_bag(shapes, x, rail + 8, nursery ? 0.92 : 0.86, cloth);
        }
        tint_line(shapes, (Point){x, rail}, (Point){x, rail + 18}, 7, 9, 0x8a6a54ff, 1);
    }
}

/* One small boot, its toe to the left. */
static void boot(Shapes *shapes, double x, double y, Colour colour)
{
    const Point upper[] = {{x - 44, y},      {x - 48, y - 22}, {x - 14, y - 34},
                           {x - 12, y - 66}, {x + 26, y - 66}, {x + 28, y}};
    int fill = tint_fade(shapes, (Point){x - 40, y - 60}, (Point){x + 30, y},
                         tint_lift(colour, 0.2), tint_sink(colour, 0.08));
    shapes_blob(shapes, upper, countof(upper), 0.45, fill, 1);
    shapes_box(shapes, x - 50, y - 8, 82, 12, 6,
               shapes_solid(shapes, tint_lift(colour, 0.6)), 1);
    shapes_box(shapes, x - 15, y - 70, 44, 12, 6,
               shapes_solid(shapes, tint_lift(colour, 0.45)), 1);
}

void things_shoes(Shapes *shapes, const Stand *stand, Point at)
{
    Colour red = shell_lit(0xc4583aff, &stand->light);
    tint_shadow(shapes, at.x, at.y + 36, 82, 12, 0.3);
    boot(shapes, at.x + 28, at.y + 28, tint_sink(red, 0.08));
    boot(shapes, at.x - 12, at.y + 36, red);
}

/* Down to the left, where she is; the ladder stands behind. */
void things_slide(Shapes *shapes, const Stand *stand, Point at)
{
    Colour steel = shell_lit(0xd9806aff, &stand->light);
    Colour wood = shell_lit(0xb98a62ff, &stand->light);
    double x = at.x, y = at.y, foot = 760;
    tint_shadow(shapes, x, foot + 2, 220, 22, 0.3);
    for (int i = 0; i < 2; i++) {
        tint_line(shapes, (Point){x + 62 + i * 62, y - 104},
                  (Point){x + 74 + i * 70, foot}, 15, 17, wood, 1);
    }
    for (int i = 0; i < 6; i++) {
        double t = i / 6.0;
        tint_line(shapes, (Point){x + 64 + 10 * t, y - 30 + (foot - y + 20) * t},
                  (Point){x + 126 + 16 * t, y - 30 + (foot - y + 20) * t}, 10, 10,
                  tint_lift(wood, 0.15), 1);
    }
    tint_box(shapes, x + 34, y - 36, 112, 18, 8, tint_lift(wood, 0.1));
    const Point roof[] = {{x + 20, y - 100}, {x + 92, y - 164}, {x + 164, y - 100}};
    shapes_blob(shapes, roof, countof(roof), 0.15,
                shapes_solid(shapes, shell_lit(0x6f9490ff, &stand->light)), 1);
    const Point chute[] = {{x + 46, y - 34},
                           {x - 10, y + 20},
                           {x - 90, y + 150},
                           {x - 150, foot - 40},
                           {x - 214, foot - 20}};
    shapes_ribbon(shapes, chute, (const double[]){40, 44, 50, 54, 46}, 5,
                  shapes_solid(shapes, tint_sink(steel, 0.12)), 1);
    shapes_ribbon(shapes, chute, (const double[]){22, 26, 30, 32, 26}, 5,
                  shapes_solid(shapes, tint_lift(steel, 0.34)), 1);
}

/* How far above its seat the bar of a swing lies. */
static const double ROPE = 290;

void things_frame(Shapes *shapes, const Stand *stand, Point at)
{
    Colour wood = shell_lit(0xb98a62ff, &stand->light);
    double top = at.y - ROPE, foot = 748;
    tint_shadow(shapes, at.x, foot - 6, 230, 20, 0.26);
    for (int side = -1; side <= 1; side += 2) {
        tint_line(shapes, (Point){at.x + side * 150, top},
                  (Point){at.x + side * 196, foot}, 18, 20, wood, 1);
        tint_line(shapes, (Point){at.x + side * 150, top},
                  (Point){at.x + side * 128, foot - 44}, 15, 17, tint_sink(wood, 0.16),
                  1);
    }
    tint_line(shapes, (Point){at.x - 172, top}, (Point){at.x + 172, top}, 20, 20,
              tint_lift(wood, 0.1), 1);
}

void things_seat(Shapes *shapes, Point at, double degrees)
{
    shapes_push(shapes, transform_turn(degrees, at.x, at.y - ROPE));
    for (int side = -1; side <= 1; side += 2) {
        tint_line(shapes, (Point){at.x + side * 46, at.y - ROPE},
                  (Point){at.x + side * 46, at.y}, 5, 5, 0x8a7a80ff, 1);
    }
    tint_box(shapes, at.x - 60, at.y - 8, 120, 20, 9, 0xc4583aff);
    tint_box(shapes, at.x - 60, at.y + 6, 120, 7, 3, 0x96402aff);
    shapes_pop(shapes);
}
