#include "view/figure/body.h"

#include "view/figure/ease.h"

#include <assert.h>
#include <math.h>

static const double TAU = 6.283185307179586;

static const SuitDye DYES[SUITS] = {
    /* base, light, shade, trim, motif */
    [SUIT_TEAL] = {0x4f8f8bff, 0x6fada6ff, 0x35706fff, 0xf4dfbfff, 0xf0c272ff},
    [SUIT_HONEY] = {0xe9b356ff, 0xf4cb7dff, 0xc98d35ff, 0xfff1d8ff, 0xc9694aff},
    [SUIT_RUST] = {0xcf7452ff, 0xe2916fff, 0xa9553aff, 0xf8e3c8ff, 0xf4cf8aff},
    [SUIT_PLUM] = {0x7d6a93ff, 0x9a88aeff, 0x5d4c73ff, 0xf1dfd2ff, 0xf0c272ff},
    [SUIT_SAGE] = {0x93b08cff, 0xb1c9a8ff, 0x6f8f6cff, 0xfbeed8ff, 0xd9765aff},
    [SUIT_CREAM] = {0xf3e3c8ff, 0xfbf2e0ff, 0xd9bf9aff, 0xd9765aff, 0x4f8f8bff},
};

static const double SEAT = 374; /* y of the lowest point of the trunk */

/* Leaning shears the trunk from the seat upward. */
static Point leant(const Body *body, double x, double y)
{
    return (Point){x + 24 * body->rig->lean * (1 - unit((y - 100) / 300)), y};
}

/* The one cloth gradient of the body; `lift` lightens limbs a little. */
static int cloth(const Body *body, double lift)
{
    const SuitDye *dye = &body->dye;
    const Stop stops[] = {
        {0, colour_mix(dye->light, 0xffffffff, .04 + lift * .5)},
        {.38, colour_mix(dye->base, dye->light, .25 + lift)},
        {.62, dye->base},
        {1, colour_mix(dye->base, dye->shade, .62)},
    };
    return shapes_linear(body->shapes, (Point){-120, 96}, (Point){130, 430}, 4, stops);
}

/* The trunk is one closed curve: collar, shoulder, side, seat, and back up. Breath swells
   its flanks by 1.5 units either way; a shrug lifts shoulders and collar by 13. */
static void trunk_of(Body *body)
{
    const Rig *rig = body->rig;
    double w = body->width, swell = 3 * (rig->breath - .5), up = -13 * rig->shrug;
    const Point half[8] = {
        {34, 84 + up},
        {62, 92 + up},
        {82 * w, 118 + up * .7},
        {94 * w, 164},
        {(105 + swell) * w, 222},
        {(113 + swell) * w, 280},
        {103 * w, SEAT - 40},
        {64 * w, SEAT - 8},
    };
    for (int i = 0; i < 8; i++) {
        body->trunk[i] = leant(body, -half[i].x, half[i].y);
        body->trunk[TRUNK_POINTS - 1 - i] = leant(body, half[i].x, half[i].y);
    }
    body->trunk[8] = leant(body, 0, SEAT);
    Path path = {0};
    path_spline(&path, body->trunk, TRUNK_POINTS, 4, true);
    body->hull = path_hull(&path);
}

/* A limb's shade where it falls on what `hull` holds. */
static void shade(const Body *body, const Path *hull, Point a, Point b,
                  const double *widths, Colour colour, double alpha)
{
    Path path;
    path_capsule(&path, a, b, widths[0], widths[1]);
    path_cut(&path, hull);
    path_draw(&path, body->shapes, shapes_solid(body->shapes, colour), alpha);
}

/* The same on the trunk. */
static void contact(const Body *body, Point a, Point b, double wide_a, double wide_b)
{
    const double widths[] = {wide_a, wide_b};
    shade(body, &body->hull, a, b, widths, body->dye.shade, .26);
}

/* A straight limb part. Two of them make an arm or leg; one bent ribbon would fold. */
static void capsule(const Body *body, Point a, Point b, double wide_a, double wide_b,
                    int fill)
{
    shapes_ribbon(body->shapes, (const Point[]){a, b}, (const double[]){wide_a, wide_b},
                  2, fill, 1);
}

/* A dot of the printed cloth. */
static void sprig(const Body *body, Point at)
{
    Colour colour = colour_mix(body->dye.light, body->dye.trim, .42);
    int fill = shapes_solid(body->shapes, colour);
    shapes_ellipse(body->shapes, at, 3.1, 3.1, 0, fill, .8);
}

/* A moon: a disc less another. */
static void moon(const Body *body, Point c)
{
    enum { STEPS = 28 };
    const double big = 15, small = 12.5, dx = 6.5, dy = -2;
    double d = sqrt(dx * dx + dy * dy), heading = atan2(dy, dx);
    double open = acos((d * d + big * big - small * small) / (2 * d * big));
    double inner = acos((d * d + small * small - big * big) / (2 * d * small));
    Path path = {0};
    for (int i = 0; i <= STEPS; i++) {
        double a = heading + open + (TAU - 2 * open) * i / STEPS;
        path_push(&path, c.x + big * cos(a), c.y + big * sin(a));
    }
    for (int i = 1; i < STEPS; i++) {
        /* back along the smaller disc's far side */
        double a = heading + TAU / 2 + mixed(inner, -inner, (double)i / STEPS);
        path_push(&path, c.x + dx + small * cos(a), c.y + dy + small * sin(a));
    }
    path_draw(&path, body->shapes, shapes_solid(body->shapes, body->dye.motif), 1);
}

typedef struct Limb {
    Point root, bend, end; /* shoulder, elbow, wrist; hip, knee, ankle */
    Point along, across;   /* of the lower part, unit length */
    double length;         /* of the lower part */
} Limb;

static void limb_axes(Limb *limb)
{
    double dx = limb->end.x - limb->bend.x, dy = limb->end.y - limb->bend.y;
    double d = sqrt(dx * dx + dy * dy);
    limb->length = d;
    limb->along = d > 1e-6 ? (Point){dx / d, dy / d} : (Point){1, 0};
    limb->across = (Point){-limb->along.y, limb->along.x};
}

/* The arm on that side of the picture. */
static const Arm *arm_of(const Body *body, double side)
{
    return side < 0 ? &body->rig->arm_l : &body->rig->arm_r;
}

/* Two bones from shoulder to wrist; the reach is clamped. */
static Limb arm_bones(const Body *body, double side)
{
    const Rig *rig = body->rig;
    const Arm *arm = arm_of(body, side);
    double td = body->toddler, a = mixed(73, 88, td), b = mixed(70, 84, td);
    Limb limb;
    limb.root.x = side * mixed(77, 68, td) + 20 * rig->lean;
    limb.root.y = 134 - 12 * rig->shrug - 4 * rig->arch;
    /* a hand at the face moves with the head */
    double high = smooth((160 - arm->y) / 60);
    double sway = mixed(8, 22, smooth((230 - arm->y) / 60));
    limb.end.x = side * arm->x + sway * rig->lean;
    limb.end.y = arm->y + body->head.y * .8 * high;
    double dx = limb.end.x - limb.root.x, dy = limb.end.y - limb.root.y;
    double d = sqrt(dx * dx + dy * dy), most = a + b - 2;
    if (d > most) {
        limb.end.x = limb.root.x + dx / d * most;
        limb.end.y = limb.root.y + dy / d * most;
    }
    double reach = d > most ? most : d < 26 ? 26 : d;
    double cosine = (a * a + reach * reach - b * b) / (2 * a * reach);
    cosine = cosine < -1 ? -1 : cosine > 1 ? 1 : cosine;
    double ux = d > 1e-6 ? dx / d : side, uy = d > 1e-6 ? dy / d : 0;
    /* The elbow lies to either side of the line to the wrist: outwards and down. Near the
       change it passes through the line, as an arm pointing at us does. */
    double out = a * sqrt(1 - cosine * cosine);
    double wish = side * -uy + ux * arm->drop;
    double bent = out * (2 * smooth(.5 + wish / 1.1) - 1);
    Point elbow = {ux * a * cosine - uy * bent, uy * a * cosine + ux * bent};
    /* With the wrist at the shoulder every direction would do: it hangs. */
    double far = smooth((d - 2) / 26);
    limb.bend.x = limb.root.x + mixed(side * .6 * a, elbow.x, far);
    limb.bend.y = limb.root.y + mixed(.8 * a, elbow.y, far);
    limb_axes(&limb);
    return limb;
}

/* Keeps the wrist from bending over 85 degrees; beyond, the hand comes back to the arm.
 */
static double hand_angle(const Body *body, const Limb *limb, double side)
{
    const Arm *arm = arm_of(body, side);
    double fore = atan2(limb->along.y, limb->along.x) * 360 / TAU;
    double own = side > 0 ? arm->ang : 180 - arm->ang;
    double bend = own - fore;
    bend -= 360 * floor(bend / 360 + .5);
    if (fabs(bend) > 100) {
        bend = (bend > 0 ? 1 : -1) * (180 - fabs(bend)) * 100 / 80;
    }
    return fore + bend * (1 - arm->follow);
}

/* Goes `distance` along the unit vector `axis`. */
static Point towards(Point from, Point axis, double distance)
{
    return (Point){from.x + axis.x * distance, from.y + axis.y * distance};
}

/* A fold or band across a limb at `at`, bowed along it. */
static void across(const Body *body, const Limb *limb, Point at, double half, double bow,
                   const double *widths, int fill, double alpha)
{
    Point l = towards(at, limb->across, -half), r = towards(at, limb->across, half);
    Point line[] = {towards(l, limb->along, -bow / 3), towards(at, limb->along, bow),
                    towards(r, limb->along, -bow / 3)};
    shapes_ribbon(body->shapes, line, widths, 3, fill, alpha);
}

/* What forearm and hand shade: the suit, and a cheek, an eye or hair they are held to. */
static void hand_shade(const Body *body, const Limb *limb, double turned, double w)
{
    const SkinRamp *skin = body->skin;
    Point el = {limb->bend.x + 3, limb->bend.y + 8}, wr = {limb->end.x + 3, limb->end.y};
    double c = cos(turned * TAU / 360), s = sin(turned * TAU / 360);
    Point palm = towards((Point){wr.x, wr.y + 8}, limb->along, 16);
    contact(body, el, palm, 46 * w, 42 * w);
    Point fist = {wr.x + c * 25, wr.y + s * 25 + 6},
          root = {wr.x + c * 6, wr.y + s * 6 + 8};
    const double widths[] = {42 * w, 48 * w};
    Colour dusk = colour_mix(skin->shade, skin->line, .4);
    shade(body, &body->face, root, fist, widths, dusk, .30);
}

/* A fold over a straight elbow; a crease on the inner side of a bent one, where the
   sleeve meets itself. */
static void elbow_folds(const Body *body, const Limb *limb, double w)
{
    double dx = limb->root.x - limb->bend.x, dy = limb->root.y - limb->bend.y;
    double d = sqrt(dx * dx + dy * dy);
    Point up = d > 1e-6 ? (Point){dx / d, dy / d} : (Point){0, -1};
    double cosine = up.x * limb->along.x + up.y * limb->along.y;
    double half = sqrt(fmax(0, (1 + cosine) / 2)); /* cosine of half the angle */
    double bent = smooth((cosine + .75) / .9);
    int fill = shapes_solid(body->shapes, body->dye.shade);
    Point elbow = towards(limb->bend, limb->along, -3);
    across(body, limb, elbow, 11, 5, (const double[]){.8, 3, .8}, fill, .28 * (1 - bent));
    if (bent <= 0 || half < .05) {
        return;
    }
    Point in = {(up.x + limb->along.x) / (2 * half), (up.y + limb->along.y) / (2 * half)};
    /* the two outlines, half a width from their axes, meet there */
    double reach = 28 * w / sqrt(fmax(.2, 1 - half * half));
    reach = fmin(reach, 16 + d * .5);
    Point bow = towards(limb->bend, in, reach * .6);
    const Point line[] = {towards(limb->bend, in, reach + 1),
                          {bow.x + 1.5, bow.y + 2.5},
                          towards(limb->bend, in, 4)};
    shapes_ribbon(body->shapes, line, (const double[]){3.4, 3, .8}, 3, fill, .45 * bent);
}

/* The knitted cuff, a little darker at the end away from the window. */
static int band_fill(const Body *body, Point a, Point b)
{
    Colour trim = body->dye.trim, shade = colour_mix(trim, body->dye.shade, .12);
    bool falls = b.x + b.y > a.x + a.y; /* the shaded end lies away from the window */
    const Stop stops[] = {
        {0, falls ? trim : shade}, {.5, trim}, {1, falls ? shade : trim}};
    return shapes_linear(body->shapes, a, b, 3, stops);
}

/* Five toes from big to small; `side` puts the big one inwards. */
static void sole_toes(const Body *body, double side, int fill)
{
    static const double toes[5][3] = {{-17, -30, 9.6},
                                      {-3.5, -36.5, 7.6},
                                      {8.5, -36, 7},
                                      {18.5, -31.5, 6.4},
                                      {25.5, -25, 5.8}};
    for (int i = 0; i < 5; i++) {
        Point at = {side * toes[i][0], toes[i][1]};
        shapes_ellipse(body->shapes, at, toes[i][2], toes[i][2] * 1.1, 0, fill, 1);
    }
}

/* A sole seen from below, the way a sitting baby shows it: toes up, heel down, palest and
   rosiest at ball and heel. */
static void sole(const Body *body, Point at, double turn, double s, double size)
{
    Shapes *shapes = body->shapes;
    const SkinRamp *skin = body->skin;
    Colour pale = colour_mix(skin->light, 0xf3bda2ff, body->dark ? .38 : .10);
    shapes_push(shapes, transform_move(at.x, at.y));
    shapes_push(shapes, transform_turn(turn, 0, 0));
    shapes_push(shapes, transform_scale(size, size));
    const Stop stops[] = {
        {0, pale},
        {.6, colour_mix(pale, skin->base, .5)},
        {1, colour_mix(skin->base, skin->shade, .25)},
    };
    int fill = shapes_linear(shapes, (Point){-26, -34}, (Point){24, 34}, 3, stops);
    sole_toes(body, s, fill);
    const Point ball[] = {{-s * 24, -30}, {-s * 4, -38}, {s * 12, -36},
                          {s * 25, -27},  {s * 22, -14}, {-s * 20, -14}};
    shapes_blob(shapes, ball, 6, 1, fill, 1);
    const Point foot[] = {{-s * 24, -24}, {0, -31}, {s * 24, -22}, {s * 26, -2},
                          {s * 19, 20},   {0, 30},  {-s * 18, 22}, {-s * 19, 2}};
    shapes_blob(shapes, foot, 8, 1, fill, 1);
    shapes_halo(shapes, (Point){-s * 2, -13}, 20, 12, skin->blush, .34);
    shapes_halo(shapes, (Point){0, 18}, 14, 10, skin->blush, .26);
    const Point fold[] = {{-s * 10, -3}, {s * 2, 1}, {s * 13, -3}};
    fill = shapes_solid(shapes, colour_mix(skin->shade, skin->line, .15));
    shapes_ribbon(shapes, fold, (const double[]){.6, 2, .6}, 3, fill, .38);
    shapes_pop(shapes);
    shapes_pop(shapes);
    shapes_pop(shapes);
}

/* Hip, knee and ankle of a leg folded outwards; a kick lifts knee and ankle and opens it.
 */
static Limb leg_bones(const Body *body, double side)
{
    double k = side < 0 ? body->rig->kick_l : body->rig->kick_r;
    Limb limb;
    if (body->pose == RIG_LIE) {
        limb.root = (Point){side * 52, 330};
        limb.bend = (Point){side * (130 + 8 * k), 326 - 36 * k};
        limb.end = (Point){side * (96 + 36 * k), 386 - 60 * k};
    } else {
        limb.root = (Point){side * 54, 338};
        limb.bend = (Point){side * 138, 338 - 24 * k};
        limb.end = (Point){side * (114 + 20 * k), 384 - 44 * k};
    }
    limb_axes(&limb);
    return limb;
}

/* From back to front: shade on the trunk, cuff, thigh, shank, the light on the knee,
   cloth dots, sole. */
static void leg(const Body *body, double side)
{
    static const double dots[4][2] = {{.25, -14}, {.55, 10}, {.85, -12}, {1.05, 14}};
    double k = side < 0 ? body->rig->kick_l : body->rig->kick_r;
    double m = mixed(1, .92, body->newborn);
    Limb limb = leg_bones(body, side);
    Point hip = limb.root, knee = limb.bend, ankle = limb.end;
    contact(body, (Point){hip.x, hip.y - 9}, (Point){knee.x, knee.y - 9}, 80 * m, 82 * m);
    Colour trim = colour_mix(body->dye.trim, body->dye.shade, .15);
    int fill = shapes_solid(body->shapes, trim);
    const double widths[] = {20, 22, 20};
    Point cuff = towards(ankle, limb.along, 6);
    across(body, &limb, cuff, 22 * m, 5, widths, fill, 1);
    capsule(body, hip, knee, 78 * m, 82 * m, body->trouser);
    capsule(body, knee, ankle, 82 * m, 58 * m, body->trouser);
    Point shine = {knee.x - side * 6, knee.y - 10};
    shapes_halo(body->shapes, shine, 30, 24, body->dye.light, .38);
    for (int i = 0; i < 4; i++) {
        Point at = {mixed(hip.x, knee.x, dots[i][0]), mixed(hip.y, knee.y, dots[i][0])};
        sprig(body, (Point){at.x, at.y + dots[i][1]});
    }
    Point foot = towards(ankle, limb.along, 18);
    bool lies = body->pose == RIG_LIE;
    double turn = side * (lies ? 12 + 20 * k : 14 + 18 * k);
    sole(body, (Point){foot.x, foot.y + 6}, turn, side, 1.2 * m);
}

void body_begin(Body *body, Shapes *shapes, const Rig *rig, const Look *look,
                RigPose pose)
{
    assert(look->skin < TONES && look->suit < SUITS);
    body->shapes = shapes;
    body->rig = rig;
    body->skin = &SKINS[look->skin];
    body->dye = DYES[look->suit];
    body->pose = pose;
    body->dark = look->skin == TONE_UMBER || look->skin == TONE_COCOA;
    body->newborn = unit(1 - look->age / 4);
    body->toddler = unit((look->age - 9) / 9);
    body->growth = unit((look->age - 18) / 12);
    double td = body->toddler, more = body->growth;
    body->head_scale = 1 - .13 * td - .07 * more + .03 * body->newborn + .045 * rig->fwd;
    body->head.x = 24 * rig->lean;
    body->head.y = 9 * rig->fwd - 8 * rig->arch + 7 * rig->shrug;
    body->width = mixed(1, .86, td) * mixed(1, .953, more) * mixed(1, .93, body->newborn);
    trunk_of(body);
    body->cloth = cloth(body, 0);
    body->sleeve = cloth(body, .02);
    body->trouser = cloth(body, .04);
}

/* Trunk, belly light, placket with four buttons, moon and dots. */
void body_draw_torso(const Body *body)
{
    static const Point dots[] = {{-62, 160}, {-36, 190}, {-74, 214},
                                 {-44, 240}, {-84, 272}, {40, 236},
                                 {72, 224},  {56, 280},  {88, 268}};
    Shapes *shapes = body->shapes;
    shapes_blob(shapes, body->trunk, TRUNK_POINTS, 1, body->cloth, 1);
    shapes_halo(shapes, leant(body, -18, 262), 84, 84, body->dye.light, .42);
    const Point placket[] = {leant(body, 15, 130), leant(body, 17, 200),
                             leant(body, 16, 290), leant(body, 12, 366)};
    int shade = shapes_solid(shapes, body->dye.shade);
    shapes_ribbon(shapes, placket, (const double[]){1, 2.6, 2.6, 1}, 4, shade, .35);
    for (int i = 0; i < 4; i++) {
        Point at = leant(body, 0, 160 + i * 46);
        shade = shapes_solid(shapes, body->dye.shade);
        shapes_ellipse(shapes, (Point){at.x + .8, at.y + 1.8}, 6.6, 6.6, 0, shade, .45);
        int trim = shapes_solid(shapes, body->dye.trim);
        shapes_ellipse(shapes, at, 6.4, 6.4, 0, trim, 1);
    }
    moon(body, leant(body, 48, 172));
    for (int i = 0; i < (int)(sizeof dots / sizeof dots[0]); i++) {
        sprig(body, leant(body, dots[i].x * body->width, dots[i].y));
    }
}

/* The chin's shade on the suit, the neck in shade, and the collar before it. */
void body_draw_neck(const Body *body)
{
    static const Point collar[5] = {{-52, 92}, {-34, 112}, {0, 120}, {34, 112}, {52, 92}};
    Shapes *shapes = body->shapes;
    const Rig *rig = body->rig;
    double x = body->head.x;
    Point shade = {x * .95 + 4, 120 + body->head.y - 10 * rig->shrug};
    Colour dim = colour_mix(body->dye.shade, 0x2a1a30ff, .25);
    shapes_halo(shapes, shade, 74 * body->head_scale, 34, dim, .5);
    const Point neck[] = {{x * .9 - 40, 66},
                          {x * .7 - 44, 96},
                          {x * .6, 118},
                          {x * .7 + 44, 96},
                          {x * .9 + 40, 66}};
    Colour skin = colour_mix(body->skin->base, body->skin->shade, .7);
    shapes_blob(shapes, neck, 5, 1, shapes_solid(shapes, skin), 1);
    Point line[5];
    for (int i = 0; i < 5; i++) {
        line[i] = leant(body, collar[i].x, collar[i].y - 13 * rig->shrug);
    }
    int fill = shapes_solid(shapes, colour_mix(body->dye.trim, body->dye.shade, .22));
    shapes_ribbon(shapes, line, (const double[]){8, 13, 14, 13, 8}, 5, fill, 1);
}

void body_draw_legs(const Body *body)
{
    leg(body, -1);
    leg(body, 1);
}

/* Drawn under the head; shades of the whole arm fall on the trunk first. */
void body_draw_upper_arm(const Body *body, double side)
{
    double w = mixed(1, .9, body->toddler);
    Limb limb = arm_bones(body, side);
    Point sh = limb.root, el = limb.bend;
    Point half = {(el.x + limb.end.x) / 2, (el.y + limb.end.y) / 2};
    Point sh2 = {sh.x + 4, sh.y + 8}, el2 = {el.x + 4, el.y + 8};
    contact(body, sh2, el2, 66 * w, 60 * w);
    contact(body, el2, (Point){half.x + 4, half.y + 8}, 60 * w, 54 * w);
    Point neck = {mixed(sh.x, body->head.x * .6, .34), sh.y - 6};
    capsule(body, neck, sh, 50 * w, 64 * w, body->sleeve);
    capsule(body, sh, el, 64 * w, 58 * w, body->sleeve);
}

/* Drawn last, for hands come before face and trunk: flesh, hand, wrist fold, sleeve over
   both, and the cuff. */
void body_draw_forearm(const Body *body, double side)
{
    const SkinRamp *skin = body->skin;
    Shapes *shapes = body->shapes;
    const Arm *arm = arm_of(body, side);
    double w = mixed(1, .9, body->toddler) * mixed(1, .94, body->newborn);
    Limb limb = arm_bones(body, side);
    Point sh = limb.root, el = limb.bend, wr = limb.end;
    const Stop stops[] = {
        {0, colour_mix(skin->base, skin->light, .6)},
        {.5, skin->base},
        {1, colour_mix(skin->base, skin->shade, .35)},
    };
    double turned = hand_angle(body, &limb, side);
    hand_shade(body, &limb, turned, w);
    Point from = {wr.x - 26, wr.y - 26}, to = {wr.x + 26, wr.y + 30};
    int fill = shapes_linear(shapes, from, to, 3, stops);
    const Point flesh[] = {el, towards(el, limb.along, limb.length * .6), wr};
    shapes_ribbon(shapes, flesh, (const double[]){46 * w, 46 * w, 35 * w}, 3, fill, 1);
    HandLook hand = {
        .x = wr.x,
        .y = wr.y,
        .ang = turned,
        .side = side,
        .open = arm->open,
        .splay = arm->splay,
        .palm = arm->palm,
        .size = 1.12 * w,
    };
    figure_hand(shapes, skin, &hand);
    const double thin[] = {.8, 2.4, .8}, cuff[] = {15, 16, 15};
    fill = shapes_solid(shapes, colour_mix(skin->shade, skin->line, .10));
    across(body, &limb, towards(wr, limb.along, -6), 14 * w, 4, thin, fill, .38);
    Point back = {mixed(el.x, sh.x, .40), mixed(el.y, sh.y, .40)};
    Point hem = towards(el, limb.along, limb.length * .46);
    capsule(body, back, el, 60 * w, 58 * w, body->sleeve);
    capsule(body, el, hem, 58 * w, 52 * w, body->sleeve);
    elbow_folds(body, &limb, w);
    Point rib = towards(el, limb.along, limb.length * .62);
    Point l = towards(rib, limb.across, -26 * w), r = towards(rib, limb.across, 26 * w);
    across(body, &limb, rib, 26.5 * w, 4, cuff, band_fill(body, l, r), 1);
}
