#include "view/figure/body.h"

#include "view/amount.h"

#include <assert.h>
#include <math.h>

/*
 * The trunk and what is on it. All cloth shares one gradient in the body's own space, so
 * that trunk, sleeve and trouser show no seam where they meet (style.md 1). Proportions
 * go by three numbers, each 0 to 1: newborn fades out by four months, toddler comes in
 * from nine, growth from eighteen.
 */

/* Light and shade are two steps of the same hue; trim and motif are of another, so that
 * buttons are seen on every suit. */
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

/* What the whole body shares, worked out once a frame. */
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

/* Between cloth and trim: a pattern beside the face must stay calm. */
void body_sprig(const Body *body, Point at)
{
    Colour colour = colour_mix(body->dye.light, body->dye.trim, .42);
    int fill = shapes_solid(body->shapes, colour);
    shapes_ellipse(body->shapes, at, 3.1, 3.1, 0, fill, .8);
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
        body_sprig(body, leant(body, dots[i].x * body->width, dots[i].y));
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
