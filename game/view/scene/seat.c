#include "view/scene/seat.h"

#include "view/scene/bed.h"
#include "view/scene/tint.h"

#include <assert.h>
#include <math.h>

/*
 * What she sits in: a cushion, a bouncer, a high chair, a buggy, or what she holds on to;
 * and the shadow she throws wherever she is. Head units, with mid-head at 0, 0, so that
 * seat and figure fit at every size.
 */

/* A soft round floor cushion she leans into. */
static void nest(Shapes *shapes)
{
    static const Point body[] = {{-246, 60}, {-262, 0},   {-228, -74}, {-140, -118},
                                 {0, -132},  {140, -118}, {228, -74},  {262, 0},
                                 {246, 60},  {150, 96},   {0, 104},    {-150, 96}};
    static const Point gloss[] = {{-200, -74}, {-110, -108}, {0, -119}, {90, -112}};
    const Colour shade = 0xc99655ff;
    tint_shadow(shapes, 6, 96, 320, 56, 0.34);
    int cloth = tint_wash(
        shapes, (Wash){-200, -130, 200, 110, 0xf9dfb3ff, 0xefc58bff, shade, 0.5});
    shapes_blob(shapes, body, countof(body), 1, cloth, 1);
    for (int side = -1; side <= 1; side += 2) {
        tint_crease(shapes, (Point){side * 226, -68}, (Point){side * 196, -30},
                    (Point){side * 186, 20}, 5, shade, 0.45);
        tint_crease(shapes, (Point){side * 132, -116}, (Point){side * 116, -84},
                    (Point){side * 112, -50}, 4, shade, 0.35);
    }
    shapes_ribbon(shapes, gloss, (const double[]){2, 14, 14, 2}, 4,
                  shapes_solid(shapes, 0xffffffff), 0.22);
}

/* The shell's outline, from the crown clockwise. */
static const Point BOUNCER[] = {{0, -150},   {104, -132}, {158, -60},  {170, 60},
                                {178, 200},  {174, 330},  {128, 430},  {0, 464},
                                {-128, 430}, {-174, 330}, {-178, 200}, {-170, 60},
                                {-158, -60}, {-104, -132}};

/* Low on the floor, on a wire foot; the lining is the shell drawn in towards y 150. */
static void bouncer(Shapes *shapes)
{
    static const Point bar[] = {{-130, 486}, {0, 492}, {130, 486}};
    tint_shadow(shapes, 8, 486, 230, 34, 0.32);
    int wire =
        tint_fade(shapes, (Point){0, 300}, (Point){0, 490}, 0xcfae86ff, 0xa9835aff);
    for (int side = -1; side <= 1; side += 2) {
        const Point leg[] = {
            {side * 120, 300}, {side * 168, 420}, {side * 176, 474}, {side * 120, 486}};
        shapes_ribbon(shapes, leg, (const double[]){10, 10, 10, 10}, 4, wire, 1);
    }
    shapes_ribbon(shapes, bar, (const double[]){11, 11, 11}, 3,
                  shapes_solid(shapes, 0xb48c60ff), 1);
    int shell = tint_wash(
        shapes, (Wash){-170, -150, 170, 460, 0xf6cf9aff, 0xe9b56fff, 0xcb8d48ff, 0.5});
    shapes_blob(shapes, BOUNCER, countof(BOUNCER), 1, shell, 1);
    Point lining[countof(BOUNCER)];
    for (int i = 0; i < countof(BOUNCER); i++) {
        lining[i] = (Point){BOUNCER[i].x * 0.90, 150 + (BOUNCER[i].y - 150) * 0.93};
    }
    int cloth = tint_wash(
        shapes, (Wash){-150, -150, 150, 460, 0xfbe9cdff, 0xf3d9b3ff, 0xe2bd8dff, 0.6});
    shapes_blob(shapes, lining, countof(lining), 1, cloth, 1);
    shapes_halo(shapes, (Point){0, 120}, 150, 200, 0xb9834cff, 0.22);
}

/* Over her lap, under her hands. */
static void belt(Shapes *shapes)
{
    static const Point band[] = {
        {-150, 262}, {-70, 290}, {0, 297}, {70, 290}, {150, 262}};
    int cloth =
        tint_fade(shapes, (Point){0, 262}, (Point){0, 314}, 0xf3c98cff, 0xd79a54ff);
    shapes_ribbon(shapes, band, (const double[]){26, 34, 36, 34, 26}, 5, cloth, 1);
    tint_box(shapes, -19, 279, 38, 34, 12, 0xfff3deff);
}

/* Backrest and arms behind her, four legs below; the tray comes later, over her lap. */
static void highchair(Shapes *shapes)
{
    static const Point back[] = {{-112, -20}, {0, -44},   {112, -20}, {148, 90},
                                 {156, 300},  {140, 392}, {0, 408},   {-140, 392},
                                 {-156, 300}, {-148, 90}};
    int wood = tint_wash(
        shapes, (Wash){-220, 300, 220, 520, 0xe0b684ff, 0xc89560ff, 0xa06f40ff, 0.5});
    tint_shadow(shapes, 0, 520, 250, 26, 0.3);
    for (int side = -1; side <= 1; side += 2) {
        const Point leg[] = {{side * 120, 330}, {side * 190, 540}};
        shapes_ribbon(shapes, leg, (const double[]){30, 26}, 2, wood, 1);
    }
    const Point rest[] = {{-150, 470}, {0, 478}, {150, 470}};
    shapes_ribbon(shapes, rest, (const double[]){24, 26, 24}, 3, wood, 1);
    int shell = tint_wash(
        shapes, (Wash){-150, -40, 150, 400, 0xe9c79aff, 0xd6a56cff, 0xb07c48ff, 0.5});
    shapes_blob(shapes, back, countof(back), 1, shell, 1);
    Point lining[countof(back)];
    for (int i = 0; i < countof(back); i++) {
        lining[i] = (Point){back[i].x * .86, 180 + (back[i].y - 180) * .9};
    }
    int cloth = tint_wash(
        shapes, (Wash){-130, -30, 130, 380, 0xfdf1deff, 0xf4dfc2ff, 0xdcb98cff, 0.6});
    shapes_blob(shapes, lining, countof(lining), 1, cloth, 1);
    shapes_halo(shapes, (Point){6, 200}, 150, 190, 0xb9834cff, 0.22);
}

/* Its top is seen from a little above: a rim, a hollow, and the front edge below. */
static void tray_top(Shapes *shapes)
{
    static const Point edge[] = {{-210, 250}, {-120, 238}, {0, 234},   {120, 238},
                                 {210, 250},  {224, 284},  {190, 326}, {0, 344},
                                 {-190, 326}, {-224, 284}};
    shapes_halo(shapes, (Point){0, 350}, 190, 40, 0x5b3a2aff, .22);
    Point below[countof(edge)];
    for (int i = 0; i < countof(edge); i++) {
        below[i] = (Point){edge[i].x, edge[i].y + 15};
    }
    shapes_blob(shapes, below, countof(below), 1, shapes_solid(shapes, 0xb9834cff), 1);
    int top = tint_wash(
        shapes, (Wash){-200, 240, 200, 330, 0xf6dcb4ff, 0xe6bf8aff, 0xcf9f66ff, 0.5});
    shapes_blob(shapes, edge, countof(edge), 1, top, 1);
    Point inner[countof(edge)];
    for (int i = 0; i < countof(edge); i++) {
        inner[i] = (Point){edge[i].x * .9, 286 + (edge[i].y - 286) * .8};
    }
    shapes_blob(shapes, inner, countof(inner), 1, shapes_solid(shapes, 0xfaead0ff), .55);
}

/* Hood, seat and wheels of a buggy that faces you. */
static void buggy(Shapes *shapes)
{
    static const Point hood[] = {{-176, 120}, {-206, -20}, {-172, -140},
                                 {-84, -196}, {0, -206},   {84, -196},
                                 {172, -140}, {206, -20},  {176, 120}};
    static const Point seat[] = {{-150, -60}, {0, -100},  {150, -60}, {166, 120},
                                 {168, 300},  {140, 410}, {0, 440},   {-140, 410},
                                 {-168, 300}, {-166, 120}};
    tint_shadow(shapes, 0, 508, 270, 26, 0.32);
    int steel =
        tint_fade(shapes, (Point){0, 250}, (Point){0, 500}, 0x8d8797ff, 0x5b5566ff);
    for (int side = -1; side <= 1; side += 2) {
        const Point frame[] = {{side * 186, 60}, {side * 196, 260}, {side * 168, 470}};
        shapes_ribbon(shapes, frame, (const double[]){14, 15, 14}, 3, steel, 1);
        tint_oval(shapes, side * 168, 474, 34, 44, 0x4a4453ff, 1);
        tint_oval(shapes, side * 164, 472, 15, 21, 0xb9b2bfff, 1);
    }
    int cloth = tint_wash(
        shapes, (Wash){-200, -200, 200, 120, 0x7388a0ff, 0x566a83ff, 0x3d4d63ff, 0.5});
    shapes_blob(shapes, hood, countof(hood), 1, cloth, 1);
    for (int side = -1; side <= 1; side += 2) {
        tint_crease(shapes, (Point){side * 96, -188}, (Point){side * 134, -60},
                    (Point){side * 132, 90}, 5, 0x3d4d63ff, .5);
    }
    int shell = tint_wash(
        shapes, (Wash){-160, -90, 160, 430, 0xfbe9cdff, 0xf0d7b0ff, 0xd3b182ff, 0.6});
    shapes_blob(shapes, seat, countof(seat), 1, shell, 1);
    shapes_halo(shapes, (Point){0, -60}, 150, 70, 0x4a3a2aff, .30);
    shapes_halo(shapes, (Point){0, 140}, 150, 200, 0xb9834cff, .22);
    const Point rest[] = {{-112, 462}, {0, 470}, {112, 462}};
    shapes_ribbon(shapes, rest, (const double[]){20, 22, 20}, 3, steel, 1);
}

/* Two straps and a buckle. */
static void harness(Shapes *shapes)
{
    for (int side = -1; side <= 1; side += 2) {
        const Point strap[] = {{side * 56, 124}, {side * 44, 200}, {side * 12, 292}};
        shapes_ribbon(shapes, strap, (const double[]){17, 18, 16}, 3,
                      shapes_solid(shapes, 0x4a5a70ff), 1);
    }
    static const Point band[] = {
        {-118, 282}, {-60, 298}, {0, 302}, {60, 298}, {118, 282}};
    shapes_ribbon(shapes, band, (const double[]){16, 18, 18, 18, 16}, 5,
                  shapes_solid(shapes, 0x4a5a70ff), 1);
    tint_box(shapes, -15, 286, 30, 30, 9, 0xfff3deff);
}

/* A low table at her left hand, thick enough to be trusted. */
static void edge(Shapes *shapes, double floor)
{
    int wood = tint_wash(
        shapes, (Wash){110, 230, 430, 470, 0xe3ba89ff, 0xcc9a66ff, 0xa3723fff, 0.4});
    tint_shadow(shapes, 270, floor + 4, 220, 24, 0.3);
    for (int i = 0; i < 2; i++) {
        const Point leg[] = {{120 + i * 288, 250}, {116 + i * 300, floor - 2}};
        shapes_ribbon(shapes, leg, (const double[]){26, 22}, 2, wood, 1);
    }
    static const Point top[] = {{66, 232}, {136, 206}, {402, 204}, {448, 230}};
    shapes_blob(shapes, top, countof(top), .35, shapes_solid(shapes, 0xedcd9fff), 1);
    shapes_box(shapes, 58, 228, 398, 34, 15, wood, 1);
}

/* The outline of a mat that lies flat: `in` narrower all round, `down` the floor. */
static void mat_outline(Point *outline, double floor, double in, double down)
{
    static const double AT[8][2] = {{-318, -40}, {-296, -46}, {386, -46}, {410, -40},
                                    {508, 42},   {500, 52},   {-420, 52}, {-432, 42}};
    for (int i = 0; i < 8; i++) {
        double x = AT[i][0] - 40, y = AT[i][1];
        outline[i] = (Point){40 + x * (1 - in), floor + 4 + y * (1 - 2.4 * in) + down};
    }
}

/* A quilt spread on the floor, bound with a stripe. */
static void floor_mat(Shapes *shapes, double floor)
{
    Point outline[8];
    tint_shadow(shapes, 44, floor + 16, 520, 48, 0.16);
    mat_outline(outline, floor, 0, 6);
    shapes_blob(shapes, outline, 8, .25, shapes_solid(shapes, 0xcfae84ff), 1);
    int fill = tint_wash(shapes, (Wash){-400, floor - 50, 480, floor + 60, 0xfff3deff,
                                        0xf4e3c8ff, 0xe2c8a2ff, 0.5});
    mat_outline(outline, floor, 0, 0);
    shapes_blob(shapes, outline, 8, .25, fill, 1);
    mat_outline(outline, floor, .045, 0);
    shapes_blob(shapes, outline, 8, .25, shapes_solid(shapes, 0x7ea59bff), .55);
    mat_outline(outline, floor, .062, 0);
    shapes_blob(shapes, outline, 8, .25, fill, 1);
    for (int i = 1; i < 6; i++) { /* stitched across and along */
        double t = i / 6.0;
        tint_line(shapes, (Point){mixed(-280, 376, t), floor - 34},
                  (Point){mixed(-380, 460, t), floor + 46}, 2, 3, 0xd9bd92ff, .5);
    }
    tint_line(shapes, (Point){-330, floor - 2}, (Point){424, floor - 2}, 2.4, 2.4,
              0xd9bd92ff, .5);
}

/* Soft and close where she touches; wide and pale under somebody who stands. */
void seat_shadow(Shapes *shapes, const SceneView *scene, const Skeleton *limbs)
{
    double down = 1 - unit(limbs->lift);
    if (down <= .02) {
        return;
    }
    double middle = (limbs->leg_l.ankle_x + limbs->leg_r.ankle_x + limbs->seat_x * 2) / 4;
    double wide = 90 + fabs(limbs->leg_r.ankle_x - limbs->leg_l.ankle_x) * .75 +
                  fabs(limbs->seat_x) * .6;
    bool away = scene->far > .02;
    switch (scene->pose) {
    case BODY_SIT:
    case BODY_TUMMY:
    case BODY_CRAWL:
    case BODY_HOLD_ON:
    case BODY_STAND:
    case BODY_WALK:
        tint_shadow(shapes, middle * .6, limbs->floor + 2, wide, 28, .34 * down);
        break;
    case BODY_BACK:
        if (away) {
            tint_shadow(shapes, middle * .6, limbs->floor + 2, wide, 28, .34 * down);
        }
        break;
    case BODY_BOUNCER:
    case BODY_HELD:
    case BODY_MAT:
    case BODY_HIGHCHAIR:
    case BODY_LAP:
    case BODY_COT:
    case BODY_BUGGY:
    case BODY_COUNT:
        break;
    }
}

/* In high contrast the lit disc takes the place of cushion and mat. */
void seat_back(Shapes *shapes, const SceneView *scene, bool contrast)
{
    assert(scene->pose < BODY_COUNT);
    double floor = skeleton_of(scene->pose, scene->look.age).floor;
    switch (scene->pose) {
    case BODY_SIT:
        if (!contrast) {
            tint_place(shapes, 0, 317, 0, 0.976);
            nest(shapes);
            shapes_pop(shapes);
        }
        break;
    case BODY_TUMMY:
    case BODY_CRAWL:
        if (!contrast) {
            floor_mat(shapes, floor);
        }
        break;
    case BODY_HOLD_ON:
        edge(shapes, floor);
        break;
    case BODY_BOUNCER:
        bouncer(shapes);
        break;
    case BODY_BUGGY:
        buggy(shapes);
        break;
    case BODY_HIGHCHAIR:
        highchair(shapes);
        break;
    case BODY_LAP:
        bed_lap(shapes);
        break;
    case BODY_BACK:
        bed_blanket(shapes);
        break;
    case BODY_MAT:
        bed_mat(shapes);
        break;
    case BODY_COT:
        bed_cot(shapes);
        break;
    case BODY_HELD:
    case BODY_STAND:
    case BODY_WALK:
    case BODY_COUNT:
        break;
    }
}

void seat_tray(Shapes *shapes, const SceneView *scene)
{
    if (scene->pose == BODY_HIGHCHAIR && scene->seat_away <= 0) {
        tray_top(shapes);
    } else if (scene->pose == BODY_BUGGY && scene->seat_away <= 0) {
        harness(shapes);
    }
}

/* What lies over her: a belt, while she is in it; a tray that goes away. */
void seat_front(Shapes *shapes, const SceneView *scene)
{
    bool sits = scene->seat_away <= 0;
    if (scene->pose == BODY_BOUNCER && sits) {
        belt(shapes);
    } else if (scene->pose == BODY_HIGHCHAIR && !sits) {
        tray_top(shapes);
    }
}
