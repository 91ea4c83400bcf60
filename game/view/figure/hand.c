#include "view/figure.h"

#include "view/amount.h"

#include <assert.h>
#include <math.h>

typedef struct Finger {
    Point root, mid, tip;
    double length, angle;
} Finger;

/* A hand in its own frame: wrist at 0, x along the forearm. */
typedef struct Hand {
    Shapes *shapes;
    const SkinRamp *skin;
    double open, splay, palm, adult, old, point;
    double thumb;   /* -1 to 1: its side; 0 while it passes under the palm */
    double relaxed; /* 0 to 1: neither open nor a fist, and seen from the back */
    int fill;
    Colour crease;
    Finger fingers[4];
} Hand;

/* The thumb faces the middle of the body, or up when the hand lies level. */
static double thumb_side(const HandLook *look)
{
    double right = look->side > 0 ? look->ang : 180 - look->ang;
    double s = sin((right - 22) * TAU / 360);
    return look->side * (2 * smooth(.5 + (s + .45 * look->thumb) / .4) - 1);
}

/* Palms are lighter than backs, more so on darker skin. */
static int flesh(const Hand *hand, const HandLook *look)
{
    const SkinRamp *skin = hand->skin;
    bool dark = skin->base >> 24 < 0xb0;
    Colour tone = colour_mix(skin->base, 0xf3bda2ff, (dark ? .38 : .14) * look->palm);
    const Stop stops[] = {
        {0, colour_mix(tone, skin->light, .6)},
        {.5, tone},
        {1, colour_mix(tone, skin->shade, .32)},
    };
    /* the window's light, up and left, seen in the hand's frame */
    double c = cos(look->ang * TAU / 360), s = sin(look->ang * TAU / 360);
    double x = 36 * (-.6 * c - .8 * s), y = 36 * (.6 * s - .8 * c);
    return shapes_linear(hand->shapes, (Point){18 + x, y}, (Point){18 - x, -y}, 3, stops);
}

/* How far an index finger that points comes out of the fist, hand units. */
static const double POINTING = 27;

/*
 * `open` takes each finger from a knuckle to its length, `splay` fans them out; the
 * longest lie away from the thumb's side. At rest nobody holds them level: they curl the
 * more the farther they are from the thumb, and their ends lean towards it.
 */
static void fingers_of(Hand *hand)
{
    static const double up[4] = {21, 25, 24, 18}, down[4] = {18, 24, 25, 21};
    double open = hand->open, adult = hand->adult;
    for (int i = 0; i < 4; i++) {
        Finger *f = &hand->fingers[i];
        double u = i - 1.5, long_ = mixed(up[i], down[i], (hand->thumb + 1) / 2);
        f->root.x = 27 - fabs(u) * 2.6 + 9 * adult;
        f->root.y = u * mixed(9, 10, open) * (1 + .1 * adult);
        f->length = mixed(5.5, long_, open) * mixed(1, 1.75, adult);
        f->angle = u * mixed(.07, .36, hand->splay) * mixed(.4, 1, open);
        double from_thumb = (1.5 - u * (hand->thumb < 0 ? -1 : 1)) / 3; /* index 0 */
        f->length *= 1 + hand->relaxed * mixed(.34, -.12, from_thumb);
        if (from_thumb < .1) {
            f->length = mixed(f->length, POINTING * mixed(1, 1.75, adult), hand->point);
        }
        f->tip.x = f->root.x + cos(f->angle) * f->length;
        f->tip.y = f->root.y + sin(f->angle) * f->length;
        f->mid.x = (f->root.x + f->tip.x) / 2 + 2 * hand->relaxed;
        f->mid.y = (f->root.y + f->tip.y) / 2 + .8 * u;
        f->tip.y += hand->thumb * hand->relaxed * mixed(1, 5.5, from_thumb);
    }
}

/* Rooted inside the palm, which is drawn over it. */
static void finger(const Hand *hand, const Finger *f)
{
    double w = mixed(13.4, 13.2, hand->adult);
    const Point line[] = {{f->root.x - 14, f->root.y * .8}, f->root, f->mid, f->tip};
    const double widths[] = {w, w + .8, w, w - 2.2};
    shapes_ribbon(hand->shapes, line, widths, 4, hand->fill, 1);
}

/* The thumb of an open hand, beside the palm and behind it. */
static void thumb_out(const Hand *hand)
{
    double s = hand->thumb, open = hand->open;
    Point root = {7, s * 11};
    double angle = s * mixed(mixed(.30, .62, open), 1.12, hand->splay);
    angle *= 1 - .45 * hand->relaxed; /* beside the index, as when asleep */
    double length = mixed(22, 24, open) * mixed(1, 1.35, hand->adult);
    Point tip = {root.x + cos(angle) * length, root.y + sin(angle) * length};
    Point mid = {mixed(root.x, tip.x, .6), mixed(root.y, tip.y, .6) + s * 1.5};
    const Point line[] = {{root.x - 6, root.y * .7}, root, mid, tip};
    const double widths[] = {14, 16, 14, 11.5};
    shapes_ribbon(hand->shapes, line, widths, 4, hand->fill, 1);
}

/* The thumb of a fist, laid over the fingers. */
static void thumb_over(const Hand *hand, double alpha)
{
    double s = hand->thumb;
    const Point line[] = {{2, s * 12}, {16, s * 16}, {27, s * 6}};
    shapes_ribbon(hand->shapes, line, (const double[]){14, 15.5, 13.5}, 3, hand->fill,
                  alpha);
    const Point edge[] = {{13, s * 8.6}, {21, s * 8.4}, {25.5, s * -.5}};
    int crease = shapes_solid(hand->shapes, hand->crease);
    shapes_ribbon(hand->shapes, edge, (const double[]){.6, 2.2, .8}, 3, crease,
                  .42 * alpha);
}

/* The body of the hand; wrist at the left, knuckles at the right. */
static void palm(const Hand *hand)
{
    double a = 9 * hand->adult;
    const Point outline[] = {
        {-8, -12},          {2, -17},    {16 + a * .44, -21},
        {30 + a, -15},      {34 + a, 0}, {30 + a, 15},
        {16 + a * .44, 21}, {2, 17},     {-8, 12},
    };
    shapes_blob(hand->shapes, outline, 9, 1, hand->fill, 1);
}

/* Between fingers that lie together. */
static void clefts(const Hand *hand)
{
    double apart = hand->splay * hand->open;
    double alpha = .40 * unit((.2 - apart) / .08);
    if (alpha <= 0) {
        return;
    }
    int crease = shapes_solid(hand->shapes, hand->crease);
    for (int i = 0; i < 3; i++) {
        const Finger *f = &hand->fingers[i], *g = &hand->fingers[i + 1];
        Point a = {(f->root.x + g->root.x) / 2 + mixed(2, 7, hand->open),
                   (f->root.y + g->root.y) / 2};
        double angle = (f->angle + g->angle) / 2;
        double length = fmin(f->length, g->length) * mixed(.8, .12, apart) + 1;
        Point b = {a.x + cos(angle) * length, a.y + sin(angle) * length};
        shapes_ribbon(hand->shapes, (const Point[]){a, b}, (const double[]){1.4, 2.2}, 2,
                      crease, alpha);
    }
}

/* Where a finger at rest bends, and the shade of its end, which turns under. */
static void joints(const Hand *hand)
{
    int crease = shapes_solid(hand->shapes, hand->crease);
    for (int i = 0; i < 4; i++) {
        const Finger *f = &hand->fingers[i];
        Point at = {mixed(f->root.x, f->tip.x, .42), mixed(f->root.y, f->tip.y, .42)};
        const Point fold[] = {{at.x, at.y - 4.4}, {at.x + 1.6, at.y}, {at.x, at.y + 4.4}};
        shapes_ribbon(hand->shapes, fold, (const double[]){.6, 1.8, .6}, 3, crease,
                      .22 * hand->relaxed);
        shapes_halo(hand->shapes, (Point){f->tip.x + 1.5, f->tip.y + 1.5}, 6, 6,
                    hand->crease, .34 * hand->relaxed);
    }
}

/* Rosy pads and one fold, when the palm is seen. */
static void palm_marks(const Hand *hand, double alpha)
{
    Colour blush = hand->skin->blush;
    shapes_halo(hand->shapes, (Point){22 + 6 * hand->adult, 0}, 15, 14, blush,
                .28 * alpha);
    for (int i = 0; i < 4; i++) {
        Point tip = hand->fingers[i].tip;
        shapes_halo(hand->shapes, (Point){tip.x - 1, tip.y}, 6.5, 6, blush, .30 * alpha);
    }
    double s = hand->thumb;
    const Point fold[] = {{9, s * 9}, {17, s * 2}, {16, -s * 11}};
    int crease = shapes_solid(hand->shapes, hand->crease);
    shapes_ribbon(hand->shapes, fold, (const double[]){.6, 1.9, .6}, 3, crease,
                  .30 * alpha);
}

/* A chubby hand has dimples where a grown one has knuckles; nails show as it opens. */
static void back_marks(const Hand *hand, double alpha)
{
    Shapes *shapes = hand->shapes;
    const SkinRamp *skin = hand->skin;
    double r = mixed(4.6, 3.6, hand->adult),
           shown = alpha * smooth((hand->open - .2) / .3) * (1 - hand->relaxed);
    for (int i = 0; i < 4; i++) {
        const Finger *f = &hand->fingers[i];
        Point dimple = {f->root.x - 3, f->root.y * .92};
        shapes_halo(shapes, dimple, r * 1.2, r, hand->crease, .20 * alpha);
    }
    int nail = shapes_solid(shapes, colour_mix(skin->light, 0xffd9cfff, .5));
    for (int i = 0; i < 4 && shown > 0; i++) {
        const Finger *f = &hand->fingers[i];
        double degrees = f->angle * 360 / TAU;
        shapes_ellipse(shapes, f->tip, 3.4, 2.9, degrees, nail, .30 * shown);
    }
}

/* Years: a line across each finger, and on the back the cords that move them; in the palm
 * two more folds. */
static void age_marks(const Hand *hand)
{
    int crease = shapes_solid(hand->shapes, hand->crease);
    double back = 1 - hand->palm, s = hand->thumb;
    for (int i = 0; i < 4; i++) {
        const Finger *f = &hand->fingers[i];
        double nx = -sin(f->angle), ny = cos(f->angle);
        for (int k = 0; k < 2; k++) {
            double t = .32 + .34 * k;
            Point at = {mixed(f->root.x, f->tip.x, t), mixed(f->root.y, f->tip.y, t)};
            const Point line[] = {{at.x - nx * 4.6, at.y - ny * 4.6},
                                  {at.x + 1, at.y},
                                  {at.x + nx * 4.6, at.y + ny * 4.6}};
            shapes_ribbon(hand->shapes, line, (const double[]){.5, 1.3, .5}, 3, crease,
                          .5 * hand->old * smooth((hand->open - .2) / .3));
        }
        const Point cord[] = {
            {7, f->root.y * .42}, {18, f->root.y * .68}, {f->root.x - 4, f->root.y * .9}};
        shapes_ribbon(hand->shapes, cord, (const double[]){.6, 2.2, .8}, 3, crease,
                      .34 * hand->old * back);
    }
    const Point folds[2][3] = {{{2, s * 6}, {11, s * -1}, {10, -s * 13}},
                               {{26, s * 13}, {29, s * 1}, {27, -s * 12}}};
    for (int i = 0; i < 2; i++) {
        shapes_ribbon(hand->shapes, folds[i], (const double[]){.5, 1.7, .5}, 3, crease,
                      .34 * hand->old * hand->palm);
    }
}

void figure_hand(Shapes *shapes, const SkinRamp *skin, const HandLook *look)
{
    assert(look->size > 0);
    Hand hand = {
        .shapes = shapes,
        .skin = skin,
        .open = mixed(unit(look->open), .04, unit(look->point)),
        .splay = unit(look->splay) * (1 - unit(look->point)),
        .palm = unit(look->palm) * (1 - unit(look->point)),
        .point = unit(look->point),
        .adult = unit(look->adult),
        .old = unit(look->old),
        .thumb = thumb_side(look),
        .crease = colour_mix(skin->shade, skin->line, .12),
    };
    shapes_push(shapes, transform_move(look->x, look->y));
    shapes_push(shapes, transform_turn(look->ang, 0, 0));
    shapes_push(shapes, transform_scale(look->size, look->size));
    hand.relaxed = smooth((hand.open - .16) / .2) * (1 - smooth((hand.open - .6) / .25)) *
                   (1 - hand.palm) * (1 - unit(hand.splay * 2));
    hand.fill = flesh(&hand, look);
    fingers_of(&hand);
    for (int i = 0; i < 4; i++) {
        finger(&hand, &hand.fingers[i]);
    }
    double fist = smooth((.34 - hand.open) / .16);
    if (fist < 1) {
        thumb_out(&hand);
    }
    palm(&hand);
    clefts(&hand);
    if (hand.relaxed > 0) {
        joints(&hand);
    }
    if (fist > 0) {
        thumb_over(&hand, fist);
    }
    double shown = smooth((hand.palm - .3) / .4);
    if (shown > 0) {
        palm_marks(&hand, shown);
    }
    if (shown < 1) {
        back_marks(&hand, 1 - shown);
    }
    if (hand.old > 0) {
        age_marks(&hand);
    }
    shapes_pop(shapes);
    shapes_pop(shapes);
    shapes_pop(shapes);
}
