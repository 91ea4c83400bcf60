#include "view/figure/limb.h"

#include "view/amount.h"

#include <math.h>

/*
 * Legs in whatever way they are placed: the skeleton says where hip, knee and ankle are;
 * a kick moves knee and ankle; the foot turns between its sole and its back.
 */

static const Leg *leg_of(const Body *body, double side)
{
    return side < 0 ? &body->skeleton->leg_l : &body->skeleton->leg_r;
}

static double kick_of(const Body *body, double side)
{
    return side < 0 ? body->rig->kick_l : body->rig->kick_r;
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
static void sole(const Body *body, double s)
{
    Shapes *shapes = body->shapes;
    const SkinRamp *skin = body->skin;
    Colour pale = colour_mix(skin->light, 0xf3bda2ff, body->dark ? .38 : .10);
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
}

/* A shoe seen from below: a pale sole in a rim of its hide, three grooves across. */
static void shoe_sole(const Body *body, double s)
{
    static const double grooves[] = {-18, -8, 2};
    Shapes *shapes = body->shapes;
    Colour hide = colour_mix(body->dye.motif, 0x8a4b32ff, .55);
    const Point rim[] = {{-s * 27, -26}, {-s * 4, -40}, {s * 20, -36}, {s * 30, -14},
                         {s * 24, 20},   {0, 35},       {-s * 22, 24}, {-s * 24, 0}};
    shapes_blob(shapes, rim, 8, 1, shapes_solid(shapes, hide), 1);
    const Point under[] = {{-s * 22, -24}, {-s * 3, -34}, {s * 16, -31}, {s * 24, -13},
                           {s * 18, 17},   {0, 29},       {-s * 17, 20}, {-s * 19, 0}};
    const Stop stops[] = {{0, 0xfdf5e6ff}, {1, 0xe6d3b4ff}};
    int fill = shapes_linear(shapes, (Point){-22, -34}, (Point){20, 32}, 2, stops);
    shapes_blob(shapes, under, 8, 1, fill, 1);
    int line = shapes_solid(shapes, colour_mix(0xe6d3b4ff, hide, .3));
    for (int i = 0; i < countof(grooves); i++) {
        double y = grooves[i];
        const Point groove[] = {{-15, y + 1}, {0, y - 3}, {15, y + 1}};
        shapes_ribbon(shapes, groove, (const double[]){1, 3, 1}, 3, line, .8);
    }
}

/* A bare foot that points at us and a little down: a high round instep, toes in front. */
static void instep(const Body *body, double s)
{
    static const double toes[5][3] = {
        {-15, 17, 9}, {-2, 20, 7.2}, {9, 18.5, 6.6}, {18, 14.5, 6}, {24.5, 8.5, 5.2}};
    Shapes *shapes = body->shapes;
    const SkinRamp *skin = body->skin;
    const Stop stops[] = {
        {0, colour_mix(skin->base, skin->light, .6)},
        {.55, skin->base},
        {1, colour_mix(skin->base, skin->shade, .4)},
    };
    int fill = shapes_linear(shapes, (Point){-20, -30}, (Point){20, 28}, 3, stops);
    const Point foot[] = {{-s * 17, -26}, {s * 2, -30}, {s * 18, -24}, {s * 27, -4},
                          {s * 24, 12},   {s * 4, 20},  {-s * 18, 18}, {-s * 25, 4}};
    shapes_blob(shapes, foot, 8, 1, fill, 1);
    for (int i = 0; i < 5; i++) {
        Point at = {s * toes[i][0], toes[i][1]};
        shapes_ellipse(shapes, at, toes[i][2], toes[i][2] * .94, 0, fill, 1);
    }
    int shade = shapes_solid(shapes, colour_mix(skin->shade, skin->line, .1));
    for (int i = 0; i < 4; i++) {
        double x = s * (toes[i][0] + toes[i + 1][0]) / 2,
               y = (toes[i][1] + toes[i + 1][1]) / 2;
        const Point cleft[] = {{x, y - 4}, {x, y + 4}};
        shapes_ribbon(shapes, cleft, (const double[]){.6, 2.2}, 2, shade, .4);
    }
}

/* A soft first shoe: a round toe, a light sole, one strap. */
static void shoe(const Body *body, double s)
{
    Shapes *shapes = body->shapes;
    Colour hide = colour_mix(body->dye.motif, 0x8a4b32ff, .55);
    const Point under[] = {{-s * 27, 6}, {0, 2},        {s * 29, 4},  {s * 28, 18},
                           {s * 6, 27},  {-s * 18, 25}, {-s * 28, 16}};
    shapes_blob(shapes, under, 7, 1, shapes_solid(shapes, 0xf6ead6ff), 1);
    const Stop stops[] = {{0, colour_mix(hide, 0xffffffff, .22)},
                          {.5, hide},
                          {1, colour_mix(hide, 0x3a1d18ff, .3)}};
    int fill = shapes_linear(shapes, (Point){-20, -30}, (Point){20, 24}, 3, stops);
    const Point foot[] = {{-s * 18, -27}, {s * 2, -30}, {s * 19, -25}, {s * 28, -4},
                          {s * 25, 12},   {s * 4, 20},  {-s * 18, 18}, {-s * 26, 4}};
    shapes_blob(shapes, foot, 8, 1, fill, 1);
    const Point strap[] = {{-s * 21, -12}, {s * 2, -6}, {s * 23, -12}};
    int trim = shapes_solid(shapes, colour_mix(hide, 0x3a1d18ff, .4));
    shapes_ribbon(shapes, strap, (const double[]){6, 7, 6}, 3, trim, .8);
}

/* Between sole and back a foot is seen from its end, and is as round as it is wide. */
static void foot(const Body *body, Point at, double turn, double s, double size)
{
    double top = leg_of(body, s)->top, flat = 1 - .45 * (1 - fabs(2 * top - 1));
    bool shod = body->dressed && body->skeleton->bare < .5;
    shapes_push(body->shapes, transform_move(at.x, at.y));
    shapes_push(body->shapes, transform_turn(turn, 0, 0));
    shapes_push(body->shapes, transform_scale(size, size * flat));
    if (top < .5 && shod) {
        shoe_sole(body, s);
    } else if (top < .5) {
        sole(body, s);
    } else if (shod) {
        shoe(body, s);
    } else {
        instep(body, s);
    }
    shapes_pop(body->shapes);
    shapes_pop(body->shapes);
    shapes_pop(body->shapes);
}

/* A kick lifts knee and ankle and opens the leg. */
static Limb leg_bones(const Body *body, double side)
{
    const Leg *leg = leg_of(body, side);
    const Skeleton *is = body->skeleton;
    double k = kick_of(body, side), x = side * is->kick_x * k, y = is->kick_y * k;
    Limb limb;
    double shift = 6 * body->rig->lean;
    limb.root = (Point){leg->hip_x, leg->hip_y};
    limb.bend = (Point){leg->knee_x + .2 * x + shift, leg->knee_y + .57 * y};
    limb.end = (Point){leg->ankle_x + x + shift, leg->ankle_y + y};
    limb_axes(&limb);
    return limb;
}

/* The roll of a chubby thigh, on bare legs. */
static void rolls(const Body *body, const Limb *limb, double m)
{
    Point mid = {mixed(limb->root.x, limb->bend.x, .62),
                 mixed(limb->root.y, limb->bend.y, .62)};
    Limb thigh = {.root = limb->root, .bend = limb->root, .end = limb->bend};
    limb_axes(&thigh);
    int fill =
        shapes_solid(body->shapes, colour_mix(body->skin->shade, body->skin->line, .1));
    limb_across(body, &thigh, mid, 26 * m, 7, (const double[]){.8, 3, .8}, fill,
                .4 * body->skeleton->bare * (1 - .6 * body->toddler));
}

/* From back to front: shade on the trunk, cuff, thigh, shank, the light on the knee,
   cloth dots, foot. */
static void leg(const Body *body, double side)
{
    static const double dots[4][2] = {{.25, -14}, {.55, 10}, {.85, -12}, {1.05, 14}};
    const Leg *is = leg_of(body, side);
    double k = kick_of(body, side), bare = body->skeleton->bare;
    double m = body->limb * is->wide;
    Limb limb = leg_bones(body, side);
    Point hip = limb.root, knee = limb.bend, ankle = limb.end;
    double shade = .26 * unit(1 - 2 * body->skeleton->behind);
    if (shade > 0) {
        const double wide[] = {80 * m, 82 * m};
        limb_shade(body, &body->hull, (Point){hip.x, hip.y - 9},
                   (Point){knee.x, knee.y - 9}, wide, body->dye.shade, shade);
    }
    Point toes = limb_towards(ankle, limb.along, mixed(18, 4, is->top));
    double size = mixed(1.2, mixed(1.16, 1.3, is->top), body->toddler) *
                  mixed(1, .8, body->newborn);
    bool under = is->top >= .5; /* trousers fall over a foot one stands on */
    double turn = is->turn + side * 20 * k * (1 - is->top);
    Point at = {toes.x, toes.y + mixed(6, 18, is->top)};
    if (under) {
        foot(body, at, turn, side, size);
    }
    if (bare < 1) {
        Colour trim = colour_mix(body->dye.trim, body->dye.shade, .15);
        int fill = shapes_solid(body->shapes, body->dressed ? body->leg_shade : trim);
        const double widths[] = {20 * m, 22 * m, 20 * m};
        Point cuff = limb_towards(ankle, limb.along, under ? 0 : 6);
        limb_across(body, &limb, cuff, 22 * m, 5, widths, fill, 1 - bare);
    }
    double shank = mixed(58, 46, bare);
    limb_bar(body, hip, knee, 78 * m, 82 * mixed(1, .88, bare) * m, body->trouser);
    limb_bar(body, knee, ankle, 82 * mixed(1, .88, bare) * m, shank * m, body->trouser);
    Point shine = {knee.x - side * 6 * m, knee.y - 10};
    shapes_halo(body->shapes, shine, 30 * m, 24 * m, body->leg_light, .38);
    for (int i = 0; i < 4 && bare < .5 && !body->dressed; i++) {
        Point dot = {mixed(hip.x, knee.x, dots[i][0]), mixed(hip.y, knee.y, dots[i][0])};
        body_sprig(body, (Point){dot.x, dot.y + dots[i][1] * m});
    }
    if (bare > 0) {
        rolls(body, &limb, m);
    }
    if (!under) {
        foot(body, at, turn, side, size);
    }
}

/* The nearer one last: on hands and knees that is the left. */
void body_draw_legs(const Body *body)
{
    bool away = body->skeleton->prone > .5;
    leg(body, away ? 1 : -1);
    leg(body, away ? -1 : 1);
}
