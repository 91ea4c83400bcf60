#include "view/scene/targets.h"

#include "view/scene/life.h"
#include "view/scene/room.h"
#include "view/scene/shell.h"
#include "view/scene/things.h"
#include "view/scene/tint.h"

#include <assert.h>
#include <math.h>

/* Frames a second: enough for rain and for slow life, and half the painting. */
static const double RAIN_FRAMES = 24, SLOW_FRAMES = 15;
static const double LONG_AGO = 3600; /* seconds */

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
static void rain(Shapes *shapes, const SceneView *scene, const Stage *stage,
                 double seconds)
{
    if (shell_outside(scene->room)) {
        for (int i = 0; i < 2; i++) {
            double x = i == 0 ? stage->left : 1330;
            double to = i == 0 ? 590 : stage->right;
            shapes_group(shapes, ROOM_GROUP_MOVING + 1 + i, false);
            opening_rain(shapes, x, stage->top, to - x, STAGE_FLOOR - stage->top, seconds,
                         (uint32_t)i + 5);
        }
        return;
    }
    Point size, corner = room_glass(scene->room, stage, &size);
    seconds = floor(seconds * RAIN_FRAMES) / RAIN_FRAMES;
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
    return LONG_AGO;
}

/* Toys come and go; all else stands there as long as the scene lists it. What belongs to
   the room is there in any case, but in the dark room of high contrast. */
static bool seen(const SceneView *scene, Target target, const Layout *layout)
{
    bool toy = target == TARGET_TOY || target == TARGET_BALL || target == TARGET_BOOK ||
               target == TARGET_BLOCKS || target == TARGET_DIGGER;
    bool brings = stage_lists(scene, TARGET_CHILD) && scene->room != ROOM_PLAYGROUND;
    if (target == TARGET_DIGGER && brings) {
        return false; /* there is but one, and the other child brings it */
    }
    if (stage_lists(scene, target)) {
        return !toy || stage_shows(scene, target);
    }
    return stage_stands(scene, target) && !layout->contrast;
}

/* A nursery has its lamp in the evening; it is the one light there. */
static bool has_lamp(const SceneView *scene, const Layout *layout)
{
    bool dark = scene->time == TIME_EVENING || scene->time == TIME_NIGHT;
    return seen(scene, TARGET_LAMP, layout) ||
           (scene->room == ROOM_NURSERY && dark && !layout->contrast);
}

/* In the dark room there is no furniture; what stood on it has a bare ledge instead. */
static void ledges(Shapes *shapes, const SceneView *scene, const Stage *stage)
{
    static const struct {
        Target target;
        double half, drop; /* how wide to each side, and how far below its middle */
    } ROWS[] = {{TARGET_SPOON, 84, 44},
                {TARGET_BOTTLE, 58, 56},
                {TARGET_RADIO, 92, 44},
                {TARGET_KETTLE, 92, 54},
                {TARGET_BIRD, 74, 31}};
    for (int i = 0; i < countof(ROWS); i++) {
        if (stage_lists(scene, ROWS[i].target)) {
            Point at = stage_spot(stage, scene->room, ROWS[i].target);
            tint_box(shapes, at.x - ROWS[i].half, at.y + ROWS[i].drop, 2 * ROWS[i].half,
                     12, 6, 0x6a5a88ff);
        }
    }
}

void targets_still(Shapes *shapes, const SceneView *scene, const Stage *stage,
                   const Layout *layout)
{
    assert(scene->target_count >= 0 && scene->target_count <= TARGET_COUNT);
    Stand stand = {scene, stage, shell_light(scene->room, scene->time, false)};
    shapes_group(shapes, ROOM_GROUP + 10, true);
    for (Target target = 0; target < TARGET_COUNT; target++) {
        if (target != TARGET_LAMP && seen(scene, target, layout)) {
            things_draw(shapes, &stand, target, stage_spot(stage, scene->room, target));
        }
    }
    if (seen(scene, TARGET_MOBILE, layout)) { /* its cord; the rest turns */
        Point at = stage_spot(stage, scene->room, TARGET_MOBILE);
        tint_line(shapes, (Point){at.x, stage->top}, (Point){at.x, at.y - 78}, 3, 3,
                  0xa9754aff, 1);
    }
    if (!layout->contrast) {
        room_dusk(shapes, scene, stage);
    }
    shapes_group(shapes, ROOM_GROUP + 11, true);
    if (layout->contrast) {
        ledges(shapes, scene, stage);
    }
    if (has_lamp(scene, layout)) {
        things_lamp(shapes, &stand, stage_spot(stage, scene->room, TARGET_LAMP));
    }
}

/* Those that live or drive, each as old as it has been on stage. */
static void comers(Shapes *shapes, const SceneView *scene, const Stage *stage,
                   double seconds, const Layout *layout)
{
    typedef void Draw(Shapes *, const SceneView *, Point, const Comer *);
    static const struct {
        Target target;
        Draw *draw;
    } ROWS[] = {
        {TARGET_BUS, bus_draw},       {TARGET_BIRD, bird_draw},   {TARGET_CAT, cat_draw},
        {TARGET_ADULT, adult_draw},   {TARGET_CHILD, child_draw}, {TARGET_DOG, dog_draw},
        {TARGET_COUSIN, cousin_draw},
    };
    Daylight light = daylight_of(scene->time, false);
    int first = shapes->fill_count;
    for (int i = 0; i < countof(ROWS); i++) {
        Target target = ROWS[i].target;
        if (stage_shows(scene, target)) {
            Comer comer = {seconds, layout->calm ? LONG_AGO : shown_s(scene, target)};
            shapes_group(shapes, ROOM_GROUP_MOVING + 6 + i, false);
            ROWS[i].draw(shapes, scene, stage_spot(stage, scene->room, target), &comer);
        }
    }
    if (!layout->contrast) {
        shell_dim(shapes, first, &light);
    }
}

/* Each in a group of its own: what stands still meanwhile is not painted again. Under
   reduced motion all is as it is at one moment. */
void targets_moving(Shapes *shapes, const SceneView *scene, const Stage *stage,
                    const Layout *layout)
{
    static const double STEADY_S = 3.4; /* the cousin's hands are open, the cat looks */
    Room room = scene->room;
    double seconds = layout->calm ? STEADY_S : scene->seconds;
    double slow = floor(seconds * SLOW_FRAMES) / SLOW_FRAMES;
    if (!layout->contrast) {
        life_draw(shapes, scene, stage, seconds);
    }
    if (stage_shows(scene, TARGET_RAIN)) {
        rain(shapes, scene, stage, seconds);
    }
    if (seen(scene, TARGET_MOBILE, layout)) {
        shapes_group(shapes, ROOM_GROUP_MOVING + 4, false);
        mobile(shapes, stage_spot(stage, room, TARGET_MOBILE), layout->calm ? 0 : slow);
    }
    if (seen(scene, TARGET_SWING, layout)) {
        shapes_group(shapes, ROOM_GROUP_MOVING + 3, false);
        things_seat(shapes, stage_spot(stage, room, TARGET_SWING),
                    layout->calm ? 0 : 4 * sin(slow * TAU / 4.3));
    }
    if (stage_shows(scene, TARGET_RADIO)) {
        shapes_group(shapes, ROOM_GROUP_MOVING + 5, false);
        music(shapes, stage_spot(stage, room, TARGET_RADIO), seconds);
    }
    comers(shapes, scene, stage, seconds, layout);
}
