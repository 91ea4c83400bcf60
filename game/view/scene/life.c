#include "view/scene/life.h"

#include "view/scene/outside.h"
#include "view/scene/room.h"
#include "view/scene/shell.h"
#include "view/scene/tint.h"

#include <math.h>

static const double FRAMES = 12; /* a second; slow things need no more */

/* Thin cloth before the glass: it fills and falls with a draught of about nine seconds.
 */
static void sheer(Shapes *shapes, const SceneView *scene, const Stage *stage, double t)
{
    Daylight light = shell_light(scene->room, scene->time, false);
    Point size, corner = room_glass(scene->room, stage, &size);
    double blow = 0.5 + 0.5 * sin(t * TAU / 9.2) * sin(t * TAU / 23 + 1);
    double x = corner.x + size.x + 4, top = corner.y - 26, foot = corner.y + size.y + 8;
    double w = 40 + 16 * blow, high = foot - top;
    const Point cloth[] = {{x - 30, top},
                           {x, top},
                           {x + 2, top + high * 0.5},
                           {x + 4, foot},
                           {x - w * 0.6, foot + 4},
                           {x - w - 14 * blow, foot - 8 * blow},
                           {x - w * 0.9, top + high * 0.6},
                           {x - 34, top + high * 0.25}};
    Colour tint = room_tint(scene);
    double dark = (double)(tint & 0xff) / 255;
    Colour white = colour_mix(light.curtain[2], tint, dark);
    int fill = shapes_solid(shapes, white);
    shapes_blob(shapes, cloth, countof(cloth), 0.8, fill, 0.62);
    const Point fold[] = {{x - 14, top + 8},
                          {x - 16 - 5 * blow, top + high * 0.5},
                          {x - w * 0.5 - 6 * blow, foot - 4}};
    shapes_ribbon(shapes, fold, (const double[]){1, 4, 2}, 3,
                  shapes_solid(shapes, colour_mix(light.curtain[1], tint, dark)), 0.6);
}

/* Three leaves at a time on their way down, each in its own column beside her. */
static void leaves(Shapes *shapes, const SceneView *scene, double t)
{
    static const double COLUMNS[] = {1560, 1460, 400};
    Land land = outside_land(scene->time);
    for (int i = 0; i < countof(COLUMNS); i++) {
        double turn = t / 13 + i * 0.37, fall = turn - floor(turn);
        double x = COLUMNS[i] - 90 * fall + 26 * sin(turn * TAU * 2.2);
        double y = 380 + 380 * fall, tip = 50 * sin(turn * TAU * 2.2 + 1);
        Colour colour = i == 1 ? land.sand[1] : tint_lift(land.leaf[0], 0.1);
        double alpha = smaller(1, smaller(fall, 1 - fall) * 8);
        int fill = shapes_solid(shapes, colour);
        shapes_ellipse(shapes, (Point){x, y}, 12, 6, tip, fill, alpha);
    }
}

/* To and fro over the open sky, too slow to be followed. */
static void drift(Shapes *shapes, const SceneView *scene, const Stage *stage, double t)
{
    Daylight light = daylight_of(scene->time, stage_lists(scene, TARGET_RAIN));
    Colour white = colour_mix(light.sky[2], 0xffffffff, light.stars ? 0.08 : 0.5);
    Colour tint = room_tint(scene);
    white = colour_mix(white, tint, (double)(tint & 0xff) / 255);
    double x = floor(300 + 130 * sin(t * TAU / 170));
    outside_cloud(shapes, x, 250 - stage->up * 0.5, 0.55, white);
}

/* Two wisps that rise and thin out. */
static void steam(Shapes *shapes, Point at, double t)
{
    for (int i = 0; i < 2; i++) {
        double turn = t / 4.2 + i * 0.5, rise = turn - floor(turn);
        double x = at.x - 22 + i * 34, y = at.y - 22 - 56 * rise;
        const Point wisp[] = {{x + 6 * sin(turn * 5), y},
                              {x - 7 * sin(turn * 5 + 1), y - 22},
                              {x + 6 * sin(turn * 5 + 2), y - 44}};
        shapes_ribbon(shapes, wisp, (const double[]){3, 8, 2}, 3,
                      shapes_solid(shapes, 0xffffffff), 0.5 * sin(rise * TAU / 2));
    }
}

/* The hand that goes round in a minute, from second to second. */
static void clock_hand(Shapes *shapes, Point at, double seconds)
{
    double a = TAU * (floor(seconds) / 60 - 0.25);
    tint_line(shapes, (Point){at.x - 8 * cos(a), at.y - 8 * sin(a)},
              (Point){at.x + 32 * cos(a), at.y + 32 * sin(a)}, 2.4, 1.6, 0xb5492cff, 1);
}

/* Where each room has something of this kind. */
void life_draw(Shapes *shapes, const SceneView *scene, const Stage *stage, double seconds)
{
    double t = floor(seconds * FRAMES) / FRAMES;
    Room room = scene->room;
    bool rain = stage_lists(scene, TARGET_RAIN);
    shapes_group(shapes, ROOM_GROUP_MOVING + 16, false);
    if ((room == ROOM_NURSERY || room == ROOM_LIVING) && !rain) {
        sheer(shapes, scene, stage, t);
    } else if (room == ROOM_PARK) {
        drift(shapes, scene, stage, t);
    } else if (room == ROOM_CORNER) {
        steam(shapes, stage_spot(stage, room, TARGET_SPOON), t);
    }
    shapes_group(shapes, ROOM_GROUP_MOVING + 17, false);
    if (shell_outside(room)) {
        leaves(shapes, scene, t);
    }
    if (stage_lists(scene, TARGET_CLOCK)) {
        clock_hand(shapes, stage_spot(stage, room, TARGET_CLOCK), seconds);
    }
}
