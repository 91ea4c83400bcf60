#include "view/scene/things.h"

#include "view/scene/outside.h"
#include "view/scene/props.h"
#include "view/scene/shell.h"
#include "view/scene/tint.h"

#include <assert.h>
#include <math.h>

/* Small things: each about the middle at which she looks. */

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
static void clock(Shapes *shapes, const Stand *stand, Point at)
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
    double h = TAU * (HANDS[stand->scene->time].hour / 12 - 0.25);
    double m = TAU * (HANDS[stand->scene->time].minute / 60 - 0.25);
    tint_line(shapes, at, (Point){at.x + 18 * cos(h), at.y + 18 * sin(h)}, 6, 5,
              0x4a3a4eff, 1);
    tint_line(shapes, at, (Point){at.x + 28 * cos(m), at.y + 28 * sin(m)}, 4, 3,
              0x4a3a4eff, 1);
    tint_disc(shapes, at.x, at.y, 4.5, 0xb5492cff);
}

/* The kettle, put aside, its spout to the wall. */
static void kettle(Shapes *shapes, Point at)
{
    static const Point body[] = {{-58, -6}, {-60, -44}, {-40, -84}, {0, -96},
                                 {40, -84}, {60, -44},  {58, -6},   {0, 2}};
    static const Point spout[] = {{-50, -30}, {-78, -48}, {-92, -78}};
    static const Point handle[] = {{-36, -84}, {-30, -126}, {30, -126}, {36, -84}};
    tint_place(shapes, at.x, at.y + 52, 0, 1);
    tint_shadow(shapes, 4, 2, 78, 13, 0.3);
    int steel = tint_wash(
        shapes, (Wash){-60, -96, 60, 0, 0xe7917aff, 0xc4583aff, 0x96402aff, 0.5});
    shapes_ribbon(shapes, spout, (const double[]){26, 18, 13}, 3, steel, 1);
    shapes_blob(shapes, body, countof(body), 0.9, steel, 1);
    shapes_ribbon(shapes, handle, (const double[]){9, 12, 12, 9}, 4,
                  shapes_solid(shapes, 0x5f4436ff), 1);
    tint_oval(shapes, 0, -94, 26, 8, 0x96402aff, 1);
    tint_disc(shapes, 0, -104, 8, 0x5f4436ff);
    tint_oval(shapes, -26, -58, 9, 20, 0xffffffff, 0.32);
    shapes_pop(shapes);
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

static void bottle(Shapes *shapes, Point at)
{
    tint_shadow(shapes, at.x + 2, at.y + 54, 38, 9, 0.3);
    props_bottle(shapes, at.x, at.y, 0, 1);
}

/* Each room has its own: rattle, rings, ball. */
static void toy(Shapes *shapes, const Stand *stand, Point at)
{
    if (stand->scene->room == ROOM_WINDOW || stand->scene->room == ROOM_PLAYGROUP) {
        props_rings(shapes, at.x - 8, at.y + 64, 0.76);
    } else if (stand->scene->room == ROOM_KITCHEN) {
        props_ball(shapes, at.x, at.y, 44);
    } else {
        props_rattle(shapes, at.x + 26, at.y + 12, 62, 0.95);
    }
}

static void ball(Shapes *shapes, Point at)
{
    props_ball(shapes, at.x, at.y, 44);
}

static void blocks(Shapes *shapes, Point at)
{
    props_blocks(shapes, at.x - 4, at.y + 54, 0.92);
}

/* A bowl of porridge, and the spoon that leans in it. */
static void spoon(Shapes *shapes, Point at)
{
    static const Point bowl[] = {{-62, -6}, {62, -6},  {42, 34},
                                 {22, 42},  {-22, 42}, {-42, 34}};
    tint_place(shapes, at.x, at.y, 0, 1);
    tint_shadow(shapes, 2, 44, 70, 10, 0.3);
    tint_line(shapes, (Point){16, -2}, (Point){74, -66}, 9, 12, 0xd98863ff, 1);
    tint_oval(shapes, 0, -6, 62, 15, 0xe9dcc6ff, 1);
    tint_oval(shapes, 0, -4, 52, 11, 0xf3d8a4ff, 1);
    shapes_ellipse(shapes, (Point){10, -2}, 20, 9, -40, shapes_solid(shapes, 0xd98863ff),
                   1);
    tint_oval(shapes, 6, 2, 30, 6, 0xf3d8a4ff, 1);
    int clay =
        tint_fade(shapes, (Point){-62, 0}, (Point){62, 42}, 0xfff6e6ff, 0xe0c9a6ff);
    shapes_blob(shapes, bowl, countof(bowl), 0.5, clay, 1);
    for (int i = -1; i <= 1; i++) {
        tint_disc(shapes, i * 22, 16 - 2 * (i == 0 ? 0 : 1), 5, 0x7fa29aff);
    }
    shapes_pop(shapes);
}

/* Its shovel to the left. */
static void digger(Shapes *shapes, Point at)
{
    static const Point cab[] = {{-6, -8}, {-2, -58}, {40, -58}, {48, -8}};
    static const Point arm[] = {{-6, -20}, {-44, -66}, {-78, -18}};
    static const Point scoop[] = {{-98, -14}, {-66, -22}, {-60, 12}, {-84, 20}};
    tint_place(shapes, at.x, at.y, 0, 1);
    tint_shadow(shapes, 0, 34, 92, 14, 0.3);
    shapes_ribbon(shapes, arm, (const double[]){15, 14, 11}, 3,
                  shapes_solid(shapes, 0xd8932cff), 1);
    shapes_blob(shapes, scoop, countof(scoop), 0.5, shapes_solid(shapes, 0x6f6a78ff), 1);
    int yellow = tint_wash(
        shapes, (Wash){-20, -58, 60, 10, 0xf6cf7aff, 0xe6a93cff, 0xc4842aff, 0.5});
    shapes_blob(shapes, cab, countof(cab), 0.25, yellow, 1);
    tint_box(shapes, 4, -48, 30, 26, 5, 0xcfe3e6ff);
    shapes_box(shapes, -28, -16, 92, 28, 10, yellow, 1);
    tint_box(shapes, -36, 6, 102, 30, 15, 0x5a4c52ff);
    for (int i = 0; i < 3; i++) {
        tint_disc(shapes, -20 + i * 35, 21, 10, 0xb9a89cff);
    }
    shapes_pop(shapes);
}

/* Pictures hang about their middle. */
static void picture(Shapes *shapes, const Stand *stand, Point at)
{
    static const Picture KINDS[ROOM_COUNT] = {[ROOM_LIVING] = PICTURE_LEAF,
                                              [ROOM_HALL] = PICTURE_DOTS,
                                              [ROOM_PLAYGROUP] = PICTURE_DOTS};
    props_picture(shapes, at.x - 64, at.y - 75, 128, 150, KINDS[stand->scene->room]);
}

/* Indoors it is seen through a window; the wide one has trees of its own. */
static void tree(Shapes *shapes, const Stand *stand, Point at)
{
    Land land = outside_land(stand->scene->time);
    Room room = stand->scene->room;
    if (shell_outside(room)) {
        double k = room == ROOM_PARK ? 0.98 : 0.84;
        outside_tree(shapes, at.x, at.y + 390 * k, k, &land);
    } else if (room != ROOM_WINDOW) {
        outside_tree(shapes, at.x, at.y + 78, 0.2, &land);
    }
}

/* By night a window shows the moon in any case. */
static void moon(Shapes *shapes, const Stand *stand, Point at)
{
    bool outside = shell_outside(stand->scene->room);
    if (!outside && stand->scene->time == TIME_NIGHT) {
        return;
    }
    double r = outside ? 52 : 30;
    bool day = stand->scene->time == TIME_MORNING || stand->scene->time == TIME_DAY;
    if (!day) {
        shapes_halo(shapes, at, r * 3.4, r * 3.4, 0xfff0ccff, 0.5);
    }
    tint_crescent(shapes, at, r, (Point){r * 0.43, -r * 0.2}, r * 0.87,
                  shapes_solid(shapes, 0xfff3d2ff));
}

void things_draw(Shapes *shapes, const Stand *stand, Target target, Point at)
{
    typedef void Alike(Shapes *, Point); /* in every room */
    typedef void Own(Shapes *, const Stand *, Point);
    static Alike *const ALIKE[TARGET_COUNT] = {
        [TARGET_RADIO] = radio, [TARGET_KETTLE] = kettle, [TARGET_BOOK] = book,
        [TARGET_BALL] = ball,   [TARGET_BOTTLE] = bottle, [TARGET_BLOCKS] = blocks,
        [TARGET_SPOON] = spoon, [TARGET_DIGGER] = digger,
    };
    static Own *const OWN[TARGET_COUNT] = {
        [TARGET_TOY] = toy,
        [TARGET_CLOCK] = clock,
        [TARGET_DOOR] = things_door,
        [TARGET_PICTURE] = picture,
        [TARGET_TREE] = tree,
        [TARGET_MOON] = moon,
        [TARGET_HOOKS] = things_hooks,
        [TARGET_SHOES] = things_shoes,
        [TARGET_SLIDE] = things_slide,
        [TARGET_SWING] = things_frame,
    };
    assert(target < TARGET_COUNT);
    if (ALIKE[target]) {
        ALIKE[target](shapes, at);
    } else if (OWN[target]) {
        OWN[target](shapes, stand, at);
    }
}
