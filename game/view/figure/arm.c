#include "view/figure/limb.h"

#include "view/amount.h"

#include <math.h>

/* The arm on that side of the picture. */
static const Arm *arm_of(const Body *body, double side)
{
    return side < 0 ? &body->arm_l : &body->arm_r;
}

/* Two bones from shoulder to wrist; the reach is clamped. */
static Limb arm_reach(const Body *body, double side)
{
    const Rig *rig = body->rig;
    const Arm *arm = arm_of(body, side);
    double td = body->toddler;
    double a = mixed(73, 79, td) * mixed(1, .9, body->newborn),
           b = mixed(70, 75, td) * mixed(1, .9, body->newborn);
    Limb limb;
    const Skeleton *is = body->skeleton;
    limb.root.x = (side < 0 ? is->shoulder_l_x : is->shoulder_r_x) + 20 * rig->lean;
    limb.root.y = (side < 0 ? is->shoulder_l_y : is->shoulder_r_y) - 12 * rig->shrug -
                  4 * rig->arch;
    /* a hand at the face moves with the head, and is where a smaller face is */
    double high = smooth((160 - arm->y) / 60);
    double sway = mixed(8, 22, smooth((230 - arm->y) / 60));
    double scale = mixed(1, body->head_scale, high * smooth((170 - arm->x) / 50));
    /* longer arms lie lower, nearer to a slimmer trunk */
    double rests = smooth((arm->y - 200) / 50) * smooth((140 - arm->x) / 30);
    limb.end.x = side * arm->x * scale * mixed(1, .92, td * rests) + sway * rig->lean;
    limb.end.y = arm->y * scale + 98 * (1 - scale) + body->head.y * .8 * high +
                 26 * td * rests * (1 - unit(is->prone));
    limb.end.y = smaller(limb.end.y, is->low);
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
    return limb;
}

/* The same, with the elbow where it has got to. */
static Limb arm_bones(const Body *body, double side)
{
    const Rig *rig = body->rig;
    Limb limb = arm_reach(body, side);
    limb.bend.x += side < 0 ? rig->swing_lx : rig->swing_rx;
    limb.bend.y += side < 0 ? rig->swing_ly : rig->swing_ry;
    limb_axes(&limb);
    return limb;
}

void limb_elbows(const Rig *rig, const Skeleton *skeleton, double age, Point elbows[2])
{
    Body body = {0};
    body_measure(&body, rig, age, skeleton);
    elbows[0] = arm_reach(&body, -1).bend;
    elbows[1] = arm_reach(&body, 1).bend;
}

/* Keeps the wrist from bending over 85 degrees; beyond, the hand comes back to the
 * arm. */
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

/* What forearm and hand shade: the suit, and a cheek, an eye or hair they are held to. */
static void hand_shade(const Body *body, const Limb *limb, double turned, double w)
{
    const SkinRamp *skin = body->skin;
    Point el = {limb->bend.x + 3, limb->bend.y + 8}, wr = {limb->end.x + 3, limb->end.y};
    double c = cos(turned * TAU / 360), s = sin(turned * TAU / 360);
    Point palm = limb_towards((Point){wr.x, wr.y + 8}, limb->along, 16);
    limb_contact(body, el, palm, 46 * w, 42 * w);
    Point fist = {wr.x + c * 25, wr.y + s * 25 + 6},
          root = {wr.x + c * 6, wr.y + s * 6 + 8};
    const double widths[] = {42 * w, 48 * w};
    Colour dusk = colour_mix(skin->shade, skin->line, .4);
    if (body->face.count > 0)
        limb_shade(body, &body->face, root, fist, widths, dusk, .30);
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
    Point elbow = limb_towards(limb->bend, limb->along, -3);
    limb_across(body, limb, elbow, 11, 5, (const double[]){.8, 3, .8}, fill,
                .28 * (1 - bent));
    if (bent <= 0 || half < .05) {
        return;
    }
    Point in = {(up.x + limb->along.x) / (2 * half), (up.y + limb->along.y) / (2 * half)};
    /* the two outlines, half a width from their axes, meet there */
    double reach = 28 * w / sqrt(fmax(.2, 1 - half * half));
    reach = fmin(reach, 16 + d * .5);
    Point bow = limb_towards(limb->bend, in, reach * .6);
    const Point line[] = {limb_towards(limb->bend, in, reach + 1),
                          {bow.x + 1.5, bow.y + 2.5},
                          limb_towards(limb->bend, in, 4)};
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

/* Drawn under the head; shades of the whole arm fall on the trunk first. */
void body_draw_upper_arm(const Body *body, double side)
{
    double w = body->limb;
    Limb limb = arm_bones(body, side);
    Point sh = limb.root, el = limb.bend;
    Point half = {(el.x + limb.end.x) / 2, (el.y + limb.end.y) / 2};
    Point sh2 = {sh.x + 4, sh.y + 8}, el2 = {el.x + 4, el.y + 8};
    limb_contact(body, sh2, el2, 66 * w, 60 * w);
    limb_contact(body, el2, (Point){half.x + 4, half.y + 8}, 60 * w, 54 * w);
    Point neck = {mixed(sh.x, body->skeleton->neck_x + body->head.x * .6, .34), sh.y - 6};
    double cap = mixed(64, 58, body->toddler); /* a child's shoulder slopes */
    limb_bar(body, neck, sh, 50 * w, cap * w, body->sleeve);
    limb_bar(body, sh, el, cap * w, 58 * w, body->sleeve);
}

/* Where one may look twice, and then no more: a round end a little below the elbow, a
   sleeve turned up over it. */
static void short_forearm(const Body *body, const Limb *limb)
{
    const SkinRamp *skin = body->skin;
    double w = body->limb;
    Point el = limb->bend, sh = limb->root;
    Point end = limb_towards(el, limb->along, limb->length * .46);
    const Stop stops[] = {
        {0, colour_mix(skin->base, skin->light, .6)},
        {.5, skin->base},
        {1, colour_mix(skin->base, skin->shade, .35)},
    };
    Point from = {end.x - 26, end.y - 26}, to = {end.x + 26, end.y + 30};
    int fill = shapes_linear(body->shapes, from, to, 3, stops);
    limb_contact(body, (Point){el.x + 3, el.y + 8}, (Point){end.x + 3, end.y + 8}, 46 * w,
                 38 * w);
    limb_bar(body, el, end, 47 * w, 38 * w, fill);
    shapes_halo(body->shapes, limb_towards(end, limb->along, 8), 12, 10, skin->blush, .3);
    Point back = {mixed(el.x, sh.x, .40), mixed(el.y, sh.y, .40)};
    Point hem = limb_towards(el, limb->along, limb->length * .12);
    limb_bar(body, back, el, 60 * w, 58 * w, body->sleeve);
    limb_bar(body, el, hem, 58 * w, 54 * w, body->sleeve);
    Point rib = limb_towards(el, limb->along, limb->length * .26);
    Point l = limb_towards(rib, limb->across, -26 * w),
          r = limb_towards(rib, limb->across, 26 * w);
    limb_across(body, limb, rib, 26.5 * w, 4, (const double[]){15, 16, 15},
                band_fill(body, l, r), 1);
}

/* Drawn last, for hands come before face and trunk: flesh, hand, wrist fold, sleeve over
   both, and the cuff. */
void body_draw_forearm(const Body *body, double side)
{
    const SkinRamp *skin = body->skin;
    Shapes *shapes = body->shapes;
    const Arm *arm = arm_of(body, side);
    double w = body->limb;
    Limb limb = arm_bones(body, side);
    if (body->short_arm && side < 0) {
        short_forearm(body, &limb);
        return;
    }
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
    const Point flesh[] = {el, limb_towards(el, limb.along, limb.length * .6), wr};
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
        .thumb = side < 0 ? body->rig->thumb_l : body->rig->thumb_r,
        .point = side < 0 ? body->rig->point_l : body->rig->point_r,
    };
    figure_hand(shapes, skin, &hand);
    const double thin[] = {.8, 2.4, .8}, cuff[] = {15, 16, 15};
    fill = shapes_solid(shapes, colour_mix(skin->shade, skin->line, .10));
    limb_across(body, &limb, limb_towards(wr, limb.along, -6), 14 * w, 4, thin, fill,
                .38);
    Point back = {mixed(el.x, sh.x, .40), mixed(el.y, sh.y, .40)};
    Point hem = limb_towards(el, limb.along, limb.length * .46);
    limb_bar(body, back, el, 60 * w, 58 * w, body->sleeve);
    limb_bar(body, el, hem, 58 * w, 52 * w, body->sleeve);
    elbow_folds(body, &limb, w);
    Point rib = limb_towards(el, limb.along, limb.length * .62);
    Point l = limb_towards(rib, limb.across, -26 * w),
          r = limb_towards(rib, limb.across, 26 * w);
    limb_across(body, &limb, rib, 26.5 * w, 4, cuff, band_fill(body, l, r), 1);
}
