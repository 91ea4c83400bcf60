#include "view/scene/targets.h"

#include "view/scene/tint.h"

#include <assert.h>
#include <math.h>

/*
 * Another toddler, about two, who sits at the side and drives a digger to and fro. The
 * family is another one: skin and hair differ from hers.
 */
static const double UNIT = 0.70;
static const double COME_S = 3.4, COME = 700;    /* from the edge; stage units */
static const double SIT_S = 0.9, STANDING = 460; /* down; where standing feet are */
static const double ROUND_S = 5.2;               /* digger there and back */

static Look look_of(const SceneView *scene)
{
    Skin skin = (Skin)(((int)scene->look.skin + 3) % TONES);
    bool dark = skin == TONE_UMBER || skin == TONE_COCOA;
    return (Look){.skin = skin,
                  .hair = HAIR_STRAIGHT,
                  .hair_colour = dark ? HAIR_BLACK : HAIR_CHESTNUT,
                  .iris = IRIS_HAZEL,
                  .suit = SUIT_SAGE,
                  .age = 26};
}

/* Busy with the digger; every second round there is a look towards her. */
static Rig face(double seconds, double side)
{
    Rig rig = rig_neutral();
    double turn = fmod(seconds, 2 * ROUND_S) / ROUND_S;
    double looks = smooth((turn - 1.1) / 0.12) - smooth((turn - 1.6) / 0.12);
    rig.yaw = 16 * side * looks + 6 * side;
    rig.pitch = -9 + 8 * looks;
    rig.gaze_x = 0.5 * side * looks;
    rig.gaze_y = 0.7 - 0.6 * looks;
    rig.lid = 0.86 + 0.14 * looks;
    rig.au12_l = rig.au12_r = 0.2 + 0.45 * looks;
    rig.au6_l = rig.au6_r = 0.3 * looks;
    rig.jaw = 0.06;
    return rig;
}

/* Legs before the body on the floor, or under it while the child toddles in; `sit` 0 to
 * 1, `step` the phase of the walk. */
static void legs(Shapes *shapes, double sit, double step)
{
    int jeans = tint_wash(
        shapes, (Wash){-140, 250, 140, 372, 0x9aa6bcff, 0x7688a4ff, 0x56688aff, 0.5});
    double foot = mixed(STANDING, 348, sit);
    tint_shadow(shapes, 0, foot + 8, mixed(110, 190, sit), 24, 0.32);
    for (int side = -1; side <= 1; side += 2) {
        double raise = (1 - sit) * larger(0, 22 * side * sin(step));
        double x = side * mixed(52, 150, sit), y = foot - raise;
        const Point leg[] = {{side * 44, 296},
                             {mixed(side * 50, side * 110, sit), mixed(380, 312, sit)},
                             {mixed(x, side * 136, sit), mixed(y - 20, 344, sit)}};
        shapes_ribbon(shapes, leg, (const double[]){92, 78, 62}, 3, jeans, 1);
        tint_oval(shapes, x, y, 34, 24, 0xc4583aff, 1);
        tint_oval(shapes, x, y + 14, 32, 9, 0xfff3deff, 1);
    }
}

static void trunk(Shapes *shapes, int cloth)
{
    static const Point outline[] = {{-26, 92},  {-66, 108}, {-84, 150}, {-92, 250},
                                    {-86, 320}, {0, 336},   {86, 320},  {92, 250},
                                    {84, 150},  {66, 108},  {26, 92}};
    shapes_blob(shapes, outline, countof(outline), 0.9, cloth, 1);
    for (int i = 0; i < 4; i++) {
        double y = 160 + i * 40;
        tint_crease(shapes, (Point){-84 - i * 2, y}, (Point){0, y + 13},
                    (Point){84 + i * 2, y}, 12, 0xfff1d8ff, 0.6);
    }
}

/* Both hands lie on the digger, which is `x` aside of the middle. */
static void sleeves(Shapes *shapes, double x, double up, int cloth)
{
    for (int side = -1; side <= 1; side += 2) {
        const Point arm[] = {{side * 68, 146},
                             {side * 108 + x * 0.3, 212},
                             {x + side * 44 + 16, 246 - up}};
        shapes_ribbon(shapes, arm, (const double[]){56, 50, 40}, 3, cloth, 1);
    }
}

static void hands(Shapes *shapes, const SkinRamp *skin, double x, double up)
{
    for (int side = -1; side <= 1; side += 2) {
        HandLook look = {.x = x + side * 36 + 16,
                         .y = 244 - up,
                         .side = side,
                         .size = 1.05,
                         .ang = 90 + side * 24,
                         .open = 0.5,
                         .adult = 0.1};
        figure_hand(shapes, skin, &look);
    }
}

/* Half as large as the child can carry. */
static void digger(Shapes *shapes, double x, double up)
{
    static const Point arm[] = {{-30, -36}, {-74, -86}, {-110, -24}};
    static const Point scoop[] = {{-132, -22}, {-98, -32}, {-90, 8}, {-116, 16}};
    tint_place(shapes, x, 346 - up, 0, 1.24);
    tint_shadow(shapes, 0, 14, 110, 14, up > 0 ? 0 : 0.3);
    shapes_ribbon(shapes, arm, (const double[]){17, 16, 13}, 3,
                  shapes_solid(shapes, 0xd8932cff), 1);
    shapes_blob(shapes, scoop, countof(scoop), 0.5, shapes_solid(shapes, 0x6f6a78ff), 1);
    int yellow = tint_wash(
        shapes, (Wash){-50, -74, 60, 10, 0xf6cf7aff, 0xe6a93cff, 0xc4842aff, 0.5});
    shapes_box(shapes, -46, -78, 66, 56, 10, yellow, 1);
    tint_box(shapes, -36, -68, 36, 28, 6, 0xcfe3e6ff);
    shapes_box(shapes, -60, -32, 122, 30, 10, yellow, 1);
    tint_box(shapes, -68, -14, 138, 34, 17, 0x5a4c52ff);
    for (int i = 0; i < 3; i++) {
        tint_disc(shapes, -46 + i * 46, 3, 11, 0xb9a89cff);
    }
    shapes_pop(shapes);
}

/* The place of the child is its face; it sits about 300 units lower. Until it has sat
 * down it carries the digger. */
void child_draw(Shapes *shapes, const SceneView *scene, Point at, const Comer *comer)
{
    assert(comer->shown_s >= 0);
    double side = at.x < STAGE_MIDDLE ? 1 : -1; /* where she is */
    double away = comer->shown_s < COME_S ? 1 - comer->shown_s / COME_S : 0;
    double sit = smooth((comer->shown_s - COME_S) / SIT_S);
    double t = floor(comer->seconds * 15) / 15, step = comer->shown_s * TAU / 0.7;
    double x = sit * (40 * side + 34 * sin(t * TAU / ROUND_S)), up = 40 * (1 - sit);
    double waddle = away > 0 ? 3 * sin(step) : 0;
    Look look = look_of(scene);
    const SkinRamp *skin = &SKINS[look.skin];
    Rig rig = face(t, side);
    tint_place(shapes, at.x - side * away * COME,
               at.y - 40 - UNIT * (1 - sit) * (STANDING - 348), waddle, UNIT);
    int cloth = tint_wash(
        shapes, (Wash){-100, 90, 110, 330, 0xe6b39aff, 0xd0896cff, 0xa8654cff, 0.45});
    legs(shapes, sit, step);
    tint_oval(shapes, 0, 98, 32, 24, skin->shade, 1);
    trunk(shapes, cloth);
    figure_head(shapes, &rig, &look);
    sleeves(shapes, x, up, cloth);
    if (!stage_lists(scene, TARGET_DIGGER) || stage_shows(scene, TARGET_DIGGER)) {
        digger(shapes, x, up);
    }
    hands(shapes, skin, x, up);
    shapes_pop(shapes);
}
