#include "view/cot/face.h"

#include "view/scene/sleeve.h"
#include "view/scene/tint.h"

#include <assert.h>

/* How far a whole turn moves what lies on the face's plane, what stands out of it, and
 * what lies behind it. */
static const double FEATURE_TURN = 26, NOSE_TURN = 38, HAIR_TURN = -5;
static const double FEATURE_NOD = 16;

static const double EYE_X = 46, EYE_Y = -8, EYE_W = 22, EYE_H = 14;
static const double MOUTH_Y = 89, MOUTH_W = 35;

enum { SPAN = 13 }; /* points along a lid or a lip */

/* A line over u from -1 to 1: y = mid + (1 - u^2) bulge + u^2 ends. */
typedef struct Curve {
    double x, w, mid, bulge, ends;
} Curve;

static double curve_y(const Curve *curve, double u)
{
    return curve->mid + (1 - u * u) * curve->bulge + u * u * curve->ends;
}

/* What lies between two curves over the share `reach` of their width. */
static void between(Shapes *shapes, const Curve *top, const Curve *foot, double reach,
                    int fill)
{
    Point outline[2 * SPAN];
    for (int i = 0; i < SPAN; i++) {
        double u = reach * (2.0 * i / (SPAN - 1) - 1);
        outline[i] = (Point){top->x + top->w * u, curve_y(top, u)};
        outline[2 * SPAN - 1 - i] = (Point){foot->x + foot->w * u, curve_y(foot, u)};
    }
    shapes_polygon(shapes, outline, 2 * SPAN, fill, 1);
}

/* A line along a curve, `w` wide in its middle. */
static void along(Shapes *shapes, const Curve *curve, double w, double thin,
                  Colour colour, double alpha)
{
    Point line[SPAN];
    double widths[SPAN];
    for (int i = 0; i < SPAN; i++) {
        double u = 2.0 * i / (SPAN - 1) - 1;
        line[i] = (Point){curve->x + curve->w * u, curve_y(curve, u)};
        widths[i] = mixed(w, thin, u * u);
    }
    shapes_ribbon(shapes, line, widths, SPAN, shapes_solid(shapes, colour), alpha);
}

/* A disc of the eye, cut by both lids. */
static void disc_cut(Shapes *shapes, Point at, double r, const Curve *top,
                     const Curve *foot, Colour colour)
{
    enum { ROUND = 28 };
    Point outline[ROUND];
    for (int i = 0; i < ROUND; i++) {
        double a = TAU * i / ROUND;
        double x = at.x + r * cos(a);
        double u = bounded((x - top->x) / top->w, -1, 1);
        outline[i] =
            (Point){top->x + u * top->w,
                    bounded(at.y + r * sin(a), curve_y(top, u), curve_y(foot, u))};
    }
    shapes_polygon(shapes, outline, ROUND, shapes_solid(shapes, colour), 1);
}

static int flesh(Shapes *shapes, const SkinRamp *skin)
{
    return tint_wash(shapes, (Wash){-110, -150, 100, 150,
                                    colour_mix(skin->base, skin->light, .75), skin->base,
                                    colour_mix(skin->base, skin->shade, .42), .48});
}

/* Open, the white, the iris and its light; nearly shut, the line of the lashes alone. */
static void eye(Shapes *shapes, const FaceLook *look, double side)
{
    const SkinRamp *skin = &SKINS[look->carer.skin];
    double x = side * EYE_X, h = EYE_H * look->lid * (1 - .2 * look->smile);
    Curve top = {x, EYE_W, EYE_Y, -h, 1}, foot = {x, EYE_W, EYE_Y, h * .72, 1};
    Colour lash = colour_mix(skin->line, 0x1f1218ff, .5);
    shapes_halo(shapes, (Point){x, EYE_Y - 8}, 36, 24, skin->shade, .34);
    if (h > 2) {
        Point at = {x + 8 * look->gaze_x, EYE_Y - 1 + 5 * look->gaze_y};
        between(shapes, &top, &foot, 1, shapes_solid(shapes, 0xfff7eaff));
        disc_cut(shapes, at, 11.2, &top, &foot, 0x4a2c22ff);
        disc_cut(shapes, (Point){at.x, at.y + 1}, 8, &top, &foot, 0x6b4431ff);
        disc_cut(shapes, at, 5.6, &top, &foot, 0x1c1014ff);
        tint_disc(shapes, at.x - 3.6, at.y - 4, 2.9, 0xffffffff);
        tint_disc(shapes, at.x + 3.6, at.y + 3, 1.3, 0xffffffcc);
    } else {
        top.bulge = 5 + 3 * (1 - look->smile);
    }
    along(shapes, &top, 5.2, 2.6, lash, 1);
    along(shapes, &(Curve){x, EYE_W + 3, EYE_Y - 8, -h * .9 - 3, 3}, 3, 1, skin->line,
          .4);
    along(shapes, &(Curve){x, EYE_W - 4, EYE_Y + 9, 4, 0}, 3, 1, skin->shade,
          .5 + .3 * look->smile);
}

static void brows(Shapes *shapes, const FaceLook *look)
{
    const SkinRamp *skin = &SKINS[look->carer.skin];
    Colour hair = colour_mix(face_hair(&look->carer).dark, skin->line, .35);
    double w = look->carer.who == CARER_BEARD ? 11 : 8;
    double y = -44 - 9 * look->brow;
    for (int i = 0; i < 2; i++) {
        double side = i == 0 ? -1 : 1;
        const Point line[] = {{side * 20, y + 5},
                              {side * 40, y - 5},
                              {side * 60, y - 4},
                              {side * 76, y + 7}};
        shapes_ribbon(shapes, line, (const double[]){w * .6, w, w * .8, 2}, 4,
                      shapes_solid(shapes, hair), .88);
    }
}

/* A light on the bridge, a shade on its far side, and one short curve. */
static void nose(Shapes *shapes, const SkinRamp *skin)
{
    Colour line = colour_mix(skin->line, skin->shade, .35);
    shapes_halo(shapes, (Point){15, 24}, 17, 38, skin->shade, .38);
    shapes_halo(shapes, (Point){-4, 20}, 11, 40, skin->light, .5);
    shapes_halo(shapes, (Point){-2, 46}, 17, 13, skin->light, .5);
    shapes_halo(shapes, (Point){2, 60}, 26, 9, skin->shade, .5);
    tint_crease(shapes, (Point){-12, 54}, (Point){0, 60}, (Point){12, 54}, 5, line, .7);
    tint_crease(shapes, (Point){-20, 44}, (Point){-21, 53}, (Point){-13, 55}, 3.6, line,
                .5);
    tint_crease(shapes, (Point){20, 44}, (Point){21, 53}, (Point){13, 55}, 3.6, line, .6);
}

/* Corners rise with the smile; talking opens it, a breath out rounds it. */
static void mouth(Shapes *shapes, const FaceLook *look)
{
    const SkinRamp *skin = &SKINS[look->carer.skin];
    double w = MOUTH_W + 13 * look->smile - 17 * look->rounded;
    double gap = 25 * look->open, lift = -14 * look->smile;
    Curve top = {0, w, MOUTH_Y, 2 + 5 * look->smile - gap * .28, lift};
    Curve foot = {0, w, MOUTH_Y, 3 + 6 * look->smile + gap * .9, lift};
    Colour lip = colour_mix(skin->lip, skin->line, .12);
    Curve lower = foot, upper = top;
    lower.bulge += 5, lower.w = w * .82;
    upper.bulge -= 3.5, upper.w = w * .9;
    along(shapes, &lower, 10, 2.5, lip, .75);
    along(shapes, &upper, 7, 2.5, lip, .7);
    if (gap > 1.5) {
        Curve teeth = top, tongue = foot;
        teeth.bulge += smaller(9, gap * .42);
        tongue.bulge -= gap * .34;
        between(shapes, &top, &foot, 1, shapes_solid(shapes, 0x5b2028ff));
        between(shapes, &tongue, &foot, .72, shapes_solid(shapes, 0xc86f6cff));
        between(shapes, &top, &teeth, .8, shapes_solid(shapes, 0xfff6eaff));
    }
    along(shapes, &top, 4.4, 3, colour_mix(skin->line, 0x2a1218ff, .25), .95);
    shapes_halo(shapes, (Point){0, curve_y(&lower, 0) + 13}, 26, 8, skin->shade, .45);
    shapes_halo(shapes, (Point){-6, curve_y(&lower, 0) - 1}, 12, 4, skin->light, .5);
    for (int i = 0; i < 2; i++) {
        double side = i == 0 ? -1 : 1;
        tint_crease(shapes, (Point){side * 30, 60}, (Point){side * 49, 74},
                    (Point){side * 55, 92}, 4, skin->shade, .2 + .55 * look->smile);
    }
}

static void skull(Shapes *shapes, const FaceLook *look)
{
    const SkinRamp *skin = &SKINS[look->carer.skin];
    bool broad = look->carer.who == CARER_BEARD;
    double jaw = broad ? 10 : look->carer.who == CARER_GREY ? 5 : 0;
    const Point outline[] = {{0, -166},
                             {-62, -150},
                             {-100, -96},
                             {-107, -20},
                             {-102 - jaw / 2, 44},
                             {-78 - jaw, 104},
                             {-36 - jaw, 144},
                             {0, 152},
                             {36 + jaw, 144},
                             {78 + jaw, 104},
                             {102 + jaw / 2, 44},
                             {107, -20},
                             {100, -96},
                             {62, -150}};
    static const Point ear[] = {
        {-100, -26}, {-118, -24}, {-122, 6}, {-112, 36}, {-98, 40}};
    Colour shell = colour_mix(skin->base, skin->shade, .3);
    for (int i = 0; i < 2 && look->carer.who != CARER_SCARF; i++) {
        shapes_push(shapes, transform_scale(i == 0 ? 1 : -1, 1));
        shapes_blob(shapes, ear, countof(ear), 1, shapes_solid(shapes, shell), 1);
        tint_crease(shapes, (Point){-106, -14}, (Point){-115, 2}, (Point){-106, 24}, 5,
                    skin->shade, .7);
        shapes_pop(shapes);
    }
    shapes_blob(shapes, outline, countof(outline), 1, flesh(shapes, skin), 1);
}

/* What lies on the face's plane moves with a turn and a nod. */
static void features(Shapes *shapes, const FaceLook *look)
{
    const SkinRamp *skin = &SKINS[look->carer.skin];
    double dx = FEATURE_TURN * look->yaw, dy = FEATURE_NOD * look->nod;
    shapes_push(shapes, transform_move(dx, dy));
    for (int i = 0; i < 2; i++) {
        double side = i == 0 ? -1 : 1;
        shapes_halo(shapes, (Point){side * 62, 50 - 5 * look->smile}, 42, 34, skin->blush,
                    .22 + .16 * look->smile);
    }
    shapes_halo(shapes, (Point){-34, -104}, 54, 40, skin->light, .42);
    if (look->carer.who == CARER_BEARD) {
        face_beard(shapes, &look->carer);
    }
    eye(shapes, look, -1);
    eye(shapes, look, 1);
    brows(shapes, look);
    mouth(shapes, look);
    shapes_push(shapes, transform_move(dx * (NOSE_TURN / FEATURE_TURN - 1), 0));
    nose(shapes, skin);
    shapes_pop(shapes);
    if (look->carer.who == CARER_GREY) {
        face_glasses(shapes);
    }
    shapes_pop(shapes);
}

static void neck(Shapes *shapes, const SkinRamp *skin)
{
    static const Point form[] = {{-62, 90},  {-64, 190}, {-104, 224}, {0, 320},
                                 {104, 224}, {64, 190},  {62, 90}};
    int fill = tint_fade(shapes, (Point){0, 130}, (Point){0, 250},
                         colour_mix(skin->base, skin->shade, .7),
                         colour_mix(skin->base, skin->shade, .25));
    shapes_blob(shapes, form, countof(form), .8, fill, 1);
}

/* Wide and soft, with the collar's roll; all below is cut by the picture's edge. */
static void shoulders(Shapes *shapes, const FaceLook *look)
{
    static const Point form[] = {{-70, 196},  {-190, 234}, {-296, 312}, {-340, 500},
                                 {-360, 900}, {360, 900},  {340, 500},  {296, 312},
                                 {190, 234},  {70, 196},   {0, 252}};
    static const Point roll[] = {{-80, 188}, {-52, 232}, {0, 252}, {52, 232}, {80, 188}};
    const Knit *knit = &KNITS[look->carer.who];
    int cloth = tint_wash(
        shapes, (Wash){-320, 240, 300, 760, knit->light, knit->body, knit->dark, .42});
    shapes_blob(shapes, form, countof(form), .9, cloth, 1);
    sleeve_pattern(shapes, (Point){0, 244}, (Point){0, 700}, 420, 560, knit);
    shapes_halo(shapes, (Point){16, 230}, 150, 56, knit->dark, .5);
    int collar = tint_fade(shapes, (Point){-80, 190}, (Point){80, 250},
                           tint_lift(knit->light, .16), knit->body);
    shapes_ribbon(shapes, roll, (const double[]){20, 30, 34, 30, 20}, 5, collar, 1);
}

/* Who sits further off is seen down to the knees, hands in the lap. */
static void lap(Shapes *shapes, const FaceLook *look)
{
    static const Point knees[] = {{-300, 690}, {-400, 770}, {-392, 880}, {-200, 930},
                                  {0, 912},    {200, 930},  {392, 880},  {400, 770},
                                  {300, 690},  {0, 640}};
    const Knit *knit = &KNITS[look->carer.who];
    int wool = tint_wash(
        shapes, (Wash){-360, 640, 340, 930, 0x8d7f8fff, 0x6f6374ff, 0x574c5cff, .45});
    int cloth = tint_wash(
        shapes, (Wash){-320, 240, 300, 760, knit->light, knit->body, knit->dark, .42});
    tint_shadow(shapes, 0, 918, 430, 54, .3);
    shapes_blob(shapes, knees, countof(knees), .9, wool, 1);
    tint_crease(shapes, (Point){-60, 860}, (Point){0, 890}, (Point){60, 862}, 9,
                0x574c5cff, .7);
    for (int i = 0; i < 2; i++) {
        double side = i == 0 ? -1 : 1;
        const Point sleeve[] = {
            {side * 268, 330}, {side * 326, 520}, {side * 250, 668}, {side * 96, 716}};
        HandLook hand = {.x = side * 92,
                         .y = 716,
                         .ang = side > 0 ? 172 : 8,
                         .side = side,
                         .size = 1.9,
                         .open = .7,
                         .splay = .1,
                         .adult = 1,
                         .old = look->carer.who == CARER_GREY ? 1 : 0};
        figure_hand(shapes, &SKINS[look->carer.skin], &hand);
        shapes_ribbon(shapes, sleeve, (const double[]){126, 124, 108, 88}, 4, cloth, 1);
        tint_crease(shapes, (Point){side * 214, 380}, (Point){side * 262, 510},
                    (Point){side * 214, 610}, 9, knit->dark, .5);
    }
}

void face_draw(Shapes *shapes, const FaceLook *look)
{
    assert(look->carer.who >= 0 && look->carer.who < CARERS);
    assert(look->carer.skin < TONES && look->carer.hair < HAIR_COLOURS);
    const SkinRamp *skin = &SKINS[look->carer.skin];
    double behind = HAIR_TURN * look->yaw;
    shapes_push(shapes, transform_move(behind, 3 * look->nod));
    face_hair_back(shapes, &look->carer);
    shapes_pop(shapes);
    shapes_push(shapes, transform_move(0, -7 * look->rise));
    neck(shapes, skin);
    shoulders(shapes, look);
    if (look->whole) {
        lap(shapes, look);
    }
    shapes_pop(shapes);
    if (look->carer.who == CARER_SCARF) {
        shapes_push(shapes, transform_move(behind, -3 * look->rise));
        face_hair_back(shapes, &look->carer);
        shapes_pop(shapes);
    }
    skull(shapes, look);
    features(shapes, look);
    shapes_push(shapes, transform_move(behind, 6 * look->nod));
    face_hair_front(shapes, &look->carer);
    shapes_pop(shapes);
}
