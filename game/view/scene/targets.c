#include "view/scene/targets.h"

#include "view/scene/props.h"
#include "view/scene/room.h"
#include "view/scene/tint.h"

#include <assert.h>
#include <math.h>

/* Frames a second: enough for rain, and half the painting. */
static const double RAIN_FRAMES = 24;

/* Things that do not move ------------------------------------------------------------ */

static void radio(Shapes *shapes, Point at)
{
    tint_place(shapes, at.x, at.y, 0, 1);
    tint_shadow(shapes, 3, 44, 76, 11, 0.32);
    tint_line(shapes, (Point){44, -38}, (Point){74, -112}, 5, 3.5, 0x8f8078ff, 1);
    tint_disc(shapes, 74, -114, 5, 0x8f8078ff);
    const Point handle[] = {{-46, -36}, {-40, -60}, {28, -60}, {34, -36}};
    shapes_ribbon(shapes, handle, (const double[]){8, 9, 9, 8}, 4,
                  shapes_solid(shapes, 0xa9754aff), 1);
    int shell = tint_wash(
        shapes, (Wash){-68, -42, 68, 42, 0x8fc0baff, 0x5a9a95ff, 0x3f7472ff, 0.45});
    shapes_box(shapes, -68, -42, 136, 84, 20, shell, 1);
    tint_box(shapes, -58, -32, 66, 64, 14, 0xfff3deff);
    for (int i = 0; i < 5; i++) {
        tint_line(shapes, (Point){-48, -20 + i * 10}, (Point){-2, -20 + i * 10}, 4, 4,
                  0xcdb48eff, 1);
    }
    tint_box(shapes, 18, -30, 42, 20, 6, 0xfbe3b4ff);
    tint_line(shapes, (Point){34, -28}, (Point){34, -13}, 3, 3, 0xc4583aff, 1);
    tint_disc(shapes, 29, 12, 12, 0xfff3deff);
    tint_disc(shapes, 54, 14, 8, 0xe6a93cff);
    tint_line(shapes, (Point){29, 12}, (Point){35, 5}, 4, 3, 0x5f4436ff, 1);
    shapes_pop(shapes);
}

/* The hours shown are those of the time of day. */
static void clock(Shapes *shapes, Point at, TimeOfDay time)
{
    static const struct {
        double hour, minute;
    } HANDS[TIME_COUNT] = {[TIME_MORNING] = {8.35, 21},
                           [TIME_DAY] = {11.1, 6},
                           [TIME_EVENING] = {6.75, 45},
                           [TIME_NIGHT] = {2.2, 12}};
    shapes_shadow(shapes, at.x - 50, at.y - 44, 100, 100, 50, 0.16);
    int rim = tint_fade(shapes, (Point){at.x - 50, at.y - 50},
                        (Point){at.x + 50, at.y + 50}, 0xe7917aff, 0xb5492cff);
    shapes_ellipse(shapes, at, 50, 50, 0, rim, 1);
    tint_disc(shapes, at.x, at.y, 40, 0xfff8eaff);
    for (int i = 0; i < 12; i++) {
        double a = TAU * i / 12;
        tint_disc(shapes, at.x + 33 * cos(a), at.y + 33 * sin(a), i % 3 == 0 ? 3.4 : 2,
                  0x8f6a54ff);
    }
    double h = TAU * (HANDS[time].hour / 12 - 0.25);
    double m = TAU * (HANDS[time].minute / 60 - 0.25);
    tint_line(shapes, at, (Point){at.x + 18 * cos(h), at.y + 18 * sin(h)}, 6, 5,
              0x4a3a4eff, 1);
    tint_line(shapes, at, (Point){at.x + 28 * cos(m), at.y + 28 * sin(m)}, 4, 3,
              0x4a3a4eff, 1);
    tint_disc(shapes, at.x, at.y, 4.5, 0xb5492cff);
}

/* A floor lamp, in the kitchen one that hangs; lit in the evening and by night. */
static void lamp(Shapes *shapes, const SceneView *scene, const Stage *stage, Point at)
{
    bool lit = scene->time == TIME_EVENING || scene->time == TIME_NIGHT;
    Colour cloth = lit ? 0xffdf9aff : 0xf3d9b0ff;
    if (scene->room == ROOM_KITCHEN) {
        tint_line(shapes, (Point){at.x, stage->top}, (Point){at.x, at.y - 40}, 5, 5,
                  0x7a5a44ff, 1);
    } else {
        tint_shadow(shapes, at.x, 724, 74, 14, 0.3);
        tint_line(shapes, (Point){at.x, at.y}, (Point){at.x, 716}, 11, 11, 0xb98354ff, 1);
        tint_oval(shapes, at.x, 718, 54, 12, 0x9c6a42ff, 1);
    }
    if (lit) {
        shapes_halo(shapes, at, 420, 420, 0xffd68aff, 0.55);
    }
    const Point shade[] = {{at.x - 44, at.y - 62},
                           {at.x + 44, at.y - 62},
                           {at.x + 78, at.y + 46},
                           {at.x - 78, at.y + 46}};
    int fill = tint_wash(shapes, (Wash){at.x - 78, 0, at.x + 78, 0, tint_lift(cloth, 0.3),
                                        cloth, tint_sink(cloth, lit ? 0.05 : 0.2), 0.45});
    shapes_blob(shapes, shade, countof(shade), 0.22, fill, 1);
}

/* Ajar: a strip of the hall is seen, a door can be come back through. */
static void door(Shapes *shapes, Point at, const Daylight *light)
{
    double x = at.x - 104, top = at.y - 250, foot = STAGE_FLOOR + 2;
    Colour paint = colour_mix(0xcfe0d4ff, light->wall[1], 0.3);
    tint_box(shapes, x - 24, top - 24, 256, foot - top + 24, 10, light->skirting);
    tint_box(shapes, x, top, 208, foot - top, 4, 0x8a6a5cff); /* the hall behind, ajar */
    int wood = tint_fade(shapes, (Point){x, top}, (Point){x + 180, foot},
                         tint_lift(paint, 0.25), tint_sink(paint, 0.06));
    const Point leaf[] = {
        {x + 30, top + 12}, {x + 208, top}, {x + 208, foot}, {x + 30, foot + 14}};
    shapes_polygon(shapes, leaf, countof(leaf), wood, 1);
    for (int i = 0; i < 2; i++) {
        shapes_box(shapes, x + 62, top + 50 + i * 220, 118, 176, 14,
                   shapes_solid(shapes, tint_sink(paint, 0.12)), 0.55);
        shapes_box(shapes, x + 68, top + 56 + i * 220, 106, 164, 12,
                   shapes_solid(shapes, tint_lift(paint, 0.18)), 0.9);
    }
    tint_disc(shapes, x + 50, at.y + 22, 11, 0xb98354ff);
}

/* Open on the rug, its pictures towards her. */
static void book(Shapes *shapes, Point at)
{
    tint_place(shapes, at.x, at.y, -7, 1);
    tint_shadow(shapes, 2, 24, 112, 18, 0.32);
    for (int side = -1; side <= 1; side += 2) {
        const Point cover[] = {{0, -22}, {side * 104, -34}, {side * 112, 24}, {0, 34}};
        const Point page[] = {{0, -26},         {side * 52, -40}, {side * 98, -32},
                              {side * 104, 18}, {side * 54, 14},  {0, 28}};
        shapes_polygon(shapes, cover, countof(cover), shapes_solid(shapes, 0xc4583aff),
                       1);
        shapes_blob(shapes, page, countof(page), 0.3, shapes_solid(shapes, 0xfffaf0ff),
                    1);
    }
    tint_oval(shapes, -50, -8, 24, 17, 0xf3cfa0ff, 1);
    tint_oval(shapes, -50, -8, 13, 10, 0xe6a93cff, 1);
    tint_oval(shapes, 48, -4, 22, 13, 0x86a88cff, 1);
    tint_oval(shapes, 60, -16, 12, 9, 0x5f8a70ff, 1);
    tint_crease(shapes, (Point){0, -26}, (Point){3, 2}, (Point){0, 30}, 4, 0xcbb596ff, 1);
    shapes_pop(shapes);
}

/* Each room has its own: rattle, rings, ball. */
static void toy(Shapes *shapes, Room room, Point at)
{
    switch (room) {
    case ROOM_NURSERY:
    case ROOM_LIVING:
    case ROOM_CORNER:
    case ROOM_HALL:
    case ROOM_PLAYGROUP:
    case ROOM_PARK:
    case ROOM_CLOAKROOM:
    case ROOM_STREET:
    case ROOM_PLAYGROUND:
        props_rattle(shapes, at.x + 26, at.y + 12, 62, 0.95);
        break;
    case ROOM_WINDOW:
        props_rings(shapes, at.x - 8, at.y + 64, 0.76);
        break;
    case ROOM_KITCHEN:
        props_ball(shapes, at.x, at.y, 44);
        break;
    case ROOM_COUNT:
        break;
    }
}

/* Things that move ------------------------------------------------------------------- */

static void star(Shapes *shapes, double x, double y, Colour colour)
{
    Point outline[10];
    for (int i = 0; i < 10; i++) {
        double a = TAU * i / 10 - TAU / 4, r = i % 2 == 0 ? 26 : 13;
        outline[i] = (Point){x + r * cos(a), y + r * sin(a)};
    }
    shapes_blob(shapes, outline, 10, 0.6, shapes_solid(shapes, colour), 1);
}

/* Three discs on a bar. */
static void cloud(Shapes *shapes, double x, double y, Colour colour)
{
    tint_disc(shapes, x - 18, y + 4, 14, colour);
    tint_disc(shapes, x, y - 5, 19, colour);
    tint_disc(shapes, x + 19, y + 4, 13, colour);
    tint_box(shapes, x - 30, y + 2, 60, 16, 8, colour);
}

/* A bar with four shapes that turns to and fro: seen from the front it narrows. */
static void mobile(Shapes *shapes, Point at, double seconds)
{
    static const struct {
        double dx, drop;
        Colour colour;
    } HANGS[] = {{-112, 66, 0xe6a93cff},
                 {-42, 96, 0xfff6e8ff},
                 {40, 78, 0xc4583aff},
                 {110, 104, 0x5a8f86ff}};
    double turn = cos(0.55 * sin(seconds * TAU / 11));
    double tilt = 1.6 * sin(seconds * TAU / 7);
    tint_place(shapes, at.x, at.y - 62, tilt, 0.86);
    const Point bar[] = {{-118 * turn, -2},
                         {-60 * turn, -18},
                         {0, -22},
                         {60 * turn, -18},
                         {118 * turn, -2}};
    shapes_ribbon(shapes, bar, (const double[]){6, 8, 9, 8, 6}, 5,
                  shapes_solid(shapes, 0xc9986aff), 1);
    for (int i = 0; i < countof(HANGS); i++) {
        double x = HANGS[i].dx * turn, y = -2 - 16 * (1 - fabs(HANGS[i].dx) / 118);
        double swing = 3 * sin(seconds * TAU / 3.7 + i * 1.9);
        double foot = y + HANGS[i].drop;
        tint_line(shapes, (Point){x, y}, (Point){x + swing, foot}, 2.2, 2.2, 0xb98a5eff,
                  1);
        if (i == 1) {
            cloud(shapes, x + swing, foot + 16, HANGS[i].colour);
        } else if (i == 2) {
            tint_crescent(shapes, (Point){x + swing, foot + 16}, 24, (Point){10, -5}, 20,
                          shapes_solid(shapes, HANGS[i].colour));
        } else {
            star(shapes, x + swing, foot + 16, HANGS[i].colour);
        }
    }
    shapes_pop(shapes);
}

/* A round head and one flag. */
static void note(Shapes *shapes, double x, double y, double alpha, Colour colour)
{
    int fill = shapes_solid(shapes, colour);
    shapes_ellipse(shapes, (Point){x, y}, 10, 7.5, -18, fill, alpha);
    const Point stem[] = {{x + 8, y - 2}, {x + 9, y - 34}, {x + 22, y - 24}};
    shapes_ribbon(shapes, stem, (const double[]){3.6, 4.4, 3}, 3, fill, alpha);
}

/* Sound waves to the left, towards her, and notes that rise and fade. */
static void music(Shapes *shapes, Point at, double seconds)
{
    static const Colour COLOURS[] = {0x2b7a78ff, 0xb5492cff, 0x76568cff};
    double beat = fmod(seconds / 1.5, 1);
    for (int i = 0; i < 3; i++) {
        double r = 30 + i * 22 + 10 * beat, a = 0.62;
        const Point wave[] = {{at.x - 62 - r * cos(a), at.y - r * sin(a)},
                              {at.x - 62 - r, at.y},
                              {at.x - 62 - r * cos(a), at.y + r * sin(a)}};
        shapes_ribbon(shapes, wave, (const double[]){3, 6.5, 3}, 3,
                      shapes_solid(shapes, 0x2b7a78ff),
                      (0.75 - 0.2 * i) * (1 - 0.35 * beat));
    }
    for (int i = 0; i < 3; i++) {
        double t = fmod(seconds / 3.6 + i / 3.0, 1);
        double x = at.x - 20 - 46 * t + 12 * sin(TAU * (t + i * 0.4));
        note(shapes, x, at.y - 74 - 120 * t, t < 0.15 ? t / 0.15 : 1 - t, COLOURS[i]);
    }
}

/* Drops stand on every pane; only the outer panes, clear of her, have running streaks. */
static void rain(Shapes *shapes, const SceneView *scene, const Stage *stage)
{
    Point size, corner = room_glass(scene->room, stage, &size);
    double seconds = floor(scene->seconds * RAIN_FRAMES) / RAIN_FRAMES;
    if (scene->room != ROOM_WINDOW) {
        double r = size.x / 2, y = corner.y + r * 0.55;
        shapes_group(shapes, ROOM_GROUP_MOVING, false);
        opening_drops(shapes, corner.x + 14, y, size.x - 28, corner.y + size.y - y, 1);
        shapes_group(shapes, ROOM_GROUP_MOVING + 1, false);
        opening_rain(shapes, corner.x + 14, y, size.x - 28, corner.y + size.y - y,
                     seconds, 1);
        return;
    }
    shapes_group(shapes, ROOM_GROUP_MOVING, false);
    opening_drops(shapes, corner.x + size.x * 0.31, corner.y, size.x * 0.38, size.y, 2);
    for (int i = 0; i < 2; i++) {
        double x = corner.x + (i == 0 ? 8 : size.x * 0.72);
        shapes_group(shapes, ROOM_GROUP_MOVING + 1 + i, false);
        opening_rain(shapes, x, corner.y, size.x * 0.28 - 12, size.y, seconds,
                     (uint32_t)i + 3);
    }
}

/* Without a clock of its own a thing has been here for long: the cat sits. */
static double shown_s(const SceneView *scene, Target target)
{
    for (int i = 0; scene->shown_s && i < scene->target_count; i++) {
        if (scene->targets[i] == target) {
            return scene->shown_s[i];
        }
    }
    return 3600;
}

/* It is part of the nursery even where no scene asks her to look at it. */
static bool has_mobile(const SceneView *scene, const Layout *layout)
{
    return stage_lists(scene, TARGET_MOBILE) ||
           (scene->room == ROOM_NURSERY && !layout->contrast);
}

void targets_still(Shapes *shapes, const SceneView *scene, const Stage *stage,
                   const Layout *layout)
{
    assert(scene->target_count >= 0 && scene->target_count <= TARGET_COUNT);
    Daylight light = daylight_of(scene->time, false);
    shapes_group(shapes, ROOM_GROUP + 10, true);
    Room room = scene->room;
    if (has_mobile(scene, layout)) { /* its cord; the rest turns */
        Point at = stage_spot(stage, room, TARGET_MOBILE);
        tint_line(shapes, (Point){at.x, stage->top}, (Point){at.x, at.y - 78}, 3, 3,
                  0xa9754aff, 1);
    }
    if (stage_lists(scene, TARGET_DOOR)) {
        door(shapes, stage_spot(stage, room, TARGET_DOOR), &light);
    }
    if (stage_lists(scene, TARGET_CLOCK)) {
        clock(shapes, stage_spot(stage, room, TARGET_CLOCK), scene->time);
    }
    if (stage_lists(scene, TARGET_LAMP)) {
        lamp(shapes, scene, stage, stage_spot(stage, room, TARGET_LAMP));
    }
    if (stage_lists(scene, TARGET_RADIO)) {
        radio(shapes, stage_spot(stage, room, TARGET_RADIO));
    }
    if (stage_lists(scene, TARGET_BOTTLE)) {
        Point at = stage_spot(stage, room, TARGET_BOTTLE);
        tint_shadow(shapes, at.x + 2, at.y + 54, 38, 9, 0.3);
        props_bottle(shapes, at.x, at.y, 0, 1);
    }
    if (stage_lists(scene, TARGET_BOOK)) {
        book(shapes, stage_spot(stage, room, TARGET_BOOK));
    }
    if (stage_shows(scene, TARGET_TOY)) {
        toy(shapes, room, stage_spot(stage, room, TARGET_TOY));
    }
}

/* Each in a group of its own: what stands still meanwhile is not painted again. */
void targets_moving(Shapes *shapes, const SceneView *scene, const Stage *stage,
                    const Layout *layout)
{
    Room room = scene->room;
    if (stage_shows(scene, TARGET_RAIN)) {
        rain(shapes, scene, stage);
    }
    if (has_mobile(scene, layout)) {
        shapes_group(shapes, ROOM_GROUP_MOVING + 4, false);
        mobile(shapes, stage_spot(stage, room, TARGET_MOBILE),
               layout->steady ? 0 : scene->seconds);
    }
    if (stage_shows(scene, TARGET_CAT)) {
        shapes_group(shapes, ROOM_GROUP_MOVING + 5, false);
        cat_draw(shapes, stage_spot(stage, room, TARGET_CAT), scene->seconds,
                 shown_s(scene, TARGET_CAT));
    }
    if (stage_shows(scene, TARGET_RADIO)) {
        shapes_group(shapes, ROOM_GROUP_MOVING + 6, false);
        music(shapes, stage_spot(stage, room, TARGET_RADIO), scene->seconds);
    }
    if (stage_shows(scene, TARGET_COUSIN)) {
        shapes_group(shapes, ROOM_GROUP_MOVING + 7, false);
        cousin_draw(shapes, scene, stage_spot(stage, room, TARGET_COUSIN));
    }
}
