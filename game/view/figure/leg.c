#include "view/figure/limb.h"

#include "view/amount.h"

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

/* Hip, knee and ankle of a leg folded outwards; a kick lifts knee and ankle and opens
 * it. */
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
    limb_contact(body, (Point){hip.x, hip.y - 9}, (Point){knee.x, knee.y - 9}, 80 * m,
                 82 * m);
    Colour trim = colour_mix(body->dye.trim, body->dye.shade, .15);
    int fill = shapes_solid(body->shapes, trim);
    const double widths[] = {20, 22, 20};
    Point cuff = limb_towards(ankle, limb.along, 6);
    limb_across(body, &limb, cuff, 22 * m, 5, widths, fill, 1);
    limb_bar(body, hip, knee, 78 * m, 82 * m, body->trouser);
    limb_bar(body, knee, ankle, 82 * m, 58 * m, body->trouser);
    Point shine = {knee.x - side * 6, knee.y - 10};
    shapes_halo(body->shapes, shine, 30, 24, body->dye.light, .38);
    for (int i = 0; i < 4; i++) {
        Point at = {mixed(hip.x, knee.x, dots[i][0]), mixed(hip.y, knee.y, dots[i][0])};
        body_sprig(body, (Point){at.x, at.y + dots[i][1]});
    }
    Point foot = limb_towards(ankle, limb.along, 18);
    bool lies = body->pose == RIG_LIE;
    double turn = side * (lies ? 12 + 20 * k : 14 + 18 * k);
    sole(body, (Point){foot.x, foot.y + 6}, turn, side, 1.2 * m);
}

void body_draw_legs(const Body *body)
{
    leg(body, -1);
    leg(body, 1);
}
