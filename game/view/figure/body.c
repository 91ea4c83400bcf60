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

/* Leaning shears the trunk from the seat upward; a body turned to a side shows less of
   the far one and more of the belly on the near one. */
Point body_place(const Body *body, double x, double t)
{
    const Skeleton *is = body->skeleton;
    double turned = is->yaw * (x * is->yaw < 0 ? .12 * x : .05 * x) * (x > 0 ? 1 : -1);
    double lean = 24 * body->rig->lean * (1 - unit((t - .055) / 1.03));
    double along = t * body->length;
    x += turned;
    return (Point){is->neck_x + body->down.x * along + body->right.x * x + lean,
                   is->neck_y - 6 + body->down.y * along + body->right.y * x};
}

/* What is printed on the front goes round with it. */
static Point front(const Body *body, double x, double y)
{
    double t = (y - 84) / TRUNK_LENGTH, bulge = sin(unit(t) * TAU / 2);
    double turn = body->skeleton->yaw;
    return body_place(body, x * (1 - .2 * fabs(turn)) + turn * (18 + 34 * bulge), t);
}

/* A gradient of three colours over the whole body; `lift` lightens limbs a little. */
static int cloth(const Body *body, const Colour *colours, double lift)
{
    const Stop stops[] = {
        {0, colour_mix(colours[1], 0xffffffff, .04 + lift * .5)},
        {.38, colour_mix(colours[0], colours[1], .25 + lift)},
        {.62, colours[0]},
        {1, colour_mix(colours[0], colours[2], .62)},
    };
    const Skeleton *is = body->skeleton;
    double middle = (is->neck_x + is->seat_x) / 2;
    return shapes_linear(body->shapes, (Point){middle - 120, 96},
                         (Point){middle + 130, 430}, 4, stops);
}

/* The trunk is one closed curve: collar, shoulder, side, seat, and back up. Breath swells
   its flanks by 1.5 units either way; a shrug lifts shoulders and collar by 13. */
static void trunk_of(Body *body)
{
    const Rig *rig = body->rig;
    const Skeleton *is = body->skeleton;
    double w = body->width, swell = 4.5 * (rig->breath - .5);
    double up = -13 * rig->shrug / body->length;
    double shoulder = larger(is->shoulder_r_x, 40) / 77;
    const Point half[8] = {
        {34, up},
        {62 * mixed(1, shoulder, .7), .028 + up},
        {82 * w * is->chest, .117 + up * .7},
        {94 * w * is->chest, .276},
        {(105 + swell) * w * is->belly, .476},
        {(113 + swell) * w * is->belly, .676},
        {103 * w * is->hips, .862},
        {64 * w * is->hips, .972},
    };
    for (int i = 0; i < 8; i++) {
        body->trunk[i] = body_place(body, -half[i].x, half[i].y);
        body->trunk[TRUNK_POINTS - 1 - i] = body_place(body, half[i].x, half[i].y);
    }
    body->trunk[8] = body_place(body, 0, 1);
    Path path = {0};
    path_spline(&path, body->trunk, TRUNK_POINTS, 4, true);
    body->hull = path_hull(&path);
}

/* How far `arm` has left its rest: hands that do something let go of what holds them. */
static double busy(const Arm *arm)
{
    double dx = arm->x - 90, dy = arm->y - 250;
    return smooth((sqrt(dx * dx + dy * dy) - 70) / 60);
}

/* Angles are mixed as directions: half way round, neither way is the short one. */
static double angle_between(double from, double to, double share)
{
    double a = from * TAU / 360, b = to * TAU / 360;
    double x = mixed(cos(a), cos(b), share), y = mixed(sin(a), sin(b), share);
    return x * x + y * y < 1e-9 ? to : atan2(y, x) * 360 / TAU;
}

static Arm arm_between(const Arm *free, const Arm *held, double share)
{
    return (Arm){
        mixed(free->x, held->x, share),
        mixed(free->y, held->y, share),
        mixed(free->open, held->open, share),
        mixed(free->splay, held->splay, share),
        angle_between(free->ang, held->ang, share),
        mixed(free->follow, held->follow, share),
        mixed(free->palm, held->palm, share),
        mixed(free->drop, held->drop, share),
    };
}

/* The pose holds the arms she stands or leans on; one of them at a time may go where the
   gesture wants it. A tray stops both. */
static void arms_of(Body *body)
{
    const Rig *rig = body->rig;
    const Skeleton *is = body->skeleton;
    double free_l = .9 * busy(&rig->arm_l), free_r = .9 * busy(&rig->arm_r);
    double most = larger(1, (free_l + free_r) / mixed(2, 1, is->prone));
    body->arm_l =
        arm_between(&rig->arm_l, &is->arm_l, unit(is->plant_l * (1 - free_l / most)));
    body->arm_r =
        arm_between(&rig->arm_r, &is->arm_r, unit(is->plant_r * (1 - free_r / most)));
    body->arm_l.y = smaller(body->arm_l.y, is->low);
    body->arm_r.y = smaller(body->arm_r.y, is->low);
}

/* A moon: a disc less another. */
static void moon(const Body *body, Point c, double alpha)
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
    path_draw(&path, body->shapes, shapes_solid(body->shapes, body->dye.motif), alpha);
}

/* Trousers are of a quieter colour than the shirt. */
static void colours_of(Body *body)
{
    const SkinRamp *skin = body->skin;
    const SuitDye *dye = &body->dye;
    const Colour top[] = {dye->base, dye->light, dye->shade};
    Colour legs[] = {dye->base, dye->light, dye->shade};
    if (body->dressed) {
        static const Colour JEANS = 0x5f6f8dff;
        legs[0] = colour_mix(JEANS, dye->shade, .14);
        legs[1] = colour_mix(legs[0], 0xffffffff, .2);
        legs[2] = colour_mix(legs[0], 0x2a2440ff, .35);
    }
    double bare = body->skeleton->bare;
    body->leg = colour_mix(legs[0], skin->base, bare);
    body->leg_light = colour_mix(legs[1], colour_mix(skin->base, skin->light, .7), bare);
    body->leg_shade = colour_mix(legs[2], skin->shade, bare);
    const Colour bottom[] = {body->leg, body->leg_light, body->leg_shade};
    body->cloth = cloth(body, top, 0);
    body->sleeve = cloth(body, top, .02);
    body->trouser = cloth(body, bottom, .04);
}

/* What the whole body shares, worked out once a frame. */
void body_measure(Body *body, const Rig *rig, double age, const Skeleton *skeleton)
{
    body->rig = rig;
    body->skeleton = skeleton;
    body->newborn = unit(1 - age / 4);
    body->toddler = unit((age - 9) / 9);
    body->growth = unit((age - 18) / 12);
    double td = body->toddler, more = body->growth;
    body->head_scale = 1 - .13 * td - .07 * more + .03 * body->newborn + .045 * rig->fwd;
    body->head.x = 24 * rig->lean;
    body->head.y = 9 * rig->fwd - 8 * rig->arch + 7 * rig->shrug;
    body->width = mixed(1, .86, td) * mixed(1, .953, more) * mixed(1, .93, body->newborn);
    body->limb = mixed(1, .9, td) * mixed(1, .92, more) * mixed(1, .88, body->newborn);
    arms_of(body);
}

void body_begin(Body *body, Shapes *shapes, const Rig *rig, const Look *look,
                const Skeleton *skeleton)
{
    assert(look->skin < TONES && look->suit < SUITS);
    body->shapes = shapes;
    body->skin = &SKINS[look->skin];
    body->dye = DYES[look->suit];
    body->dark = look->skin == TONE_UMBER || look->skin == TONE_COCOA;
    body->dressed = look->age >= 14;
    body->short_arm = look->limb_difference;
    body_measure(body, rig, look->age, skeleton);
    double dx = skeleton->seat_x - skeleton->neck_x,
           dy = skeleton->seat_y - skeleton->neck_y + 6;
    body->length = larger(sqrt(dx * dx + dy * dy), 1);
    body->down = (Point){dx / body->length, dy / body->length};
    body->right = (Point){body->down.y, -body->down.x};
    trunk_of(body);
    colours_of(body);
}

/* Between cloth and trim: a pattern beside the face must stay calm. */
void body_sprig(const Body *body, Point at)
{
    Colour colour = colour_mix(body->dye.light, body->dye.trim, .42);
    int fill = shapes_solid(body->shapes, colour);
    shapes_ellipse(body->shapes, at, 3.1, 3.1, 0, fill, .8);
}

/* Trousers, or the nappy: the lower end of the trunk, cut to its outline. */
static void pelvis(const Body *body, double from, int fill, double alpha)
{
    Point a = body_place(body, -170, from), b = body_place(body, 170, from);
    Point c = body_place(body, 170, 1.1), d = body_place(body, -170, 1.1);
    Point sag = body_place(body, 0, from + .03);
    Path lower = {0};
    const Point outline[] = {a, sag, b, c, d};
    for (int i = 0; i < countof(outline); i++) {
        path_push(&lower, outline[i].x, outline[i].y);
    }
    path_cut(&lower, &body->hull);
    path_draw(&lower, body->shapes, fill, alpha);
}

/* Four buttons on their placket, a moon, and dots: a suit in one. */
static void buttons(const Body *body, double seen)
{
    static const Point dots[] = {{-62, 160}, {-36, 190}, {-74, 214},
                                 {-44, 240}, {-84, 272}, {40, 236},
                                 {72, 224},  {56, 280},  {88, 268}};
    Shapes *shapes = body->shapes;
    const Point placket[] = {front(body, 15, 130), front(body, 17, 200),
                             front(body, 16, 290), front(body, 12, 366)};
    int shade = shapes_solid(shapes, body->dye.shade);
    shapes_ribbon(shapes, placket, (const double[]){1, 2.6, 2.6, 1}, 4, shade,
                  .35 * seen);
    for (int i = 0; i < 4; i++) {
        Point at = front(body, 0, 160 + i * 46);
        shade = shapes_solid(shapes, body->dye.shade);
        shapes_ellipse(shapes, (Point){at.x + .8, at.y + 1.8}, 6.6, 6.6, 0, shade,
                       .45 * seen);
        int trim = shapes_solid(shapes, body->dye.trim);
        shapes_ellipse(shapes, at, 6.4, 6.4, 0, trim, seen);
    }
    moon(body, front(body, 48, 172), seen);
    for (int i = 0; i < countof(dots); i++) {
        body_sprig(body, body_place(body, dots[i].x * body->width,
                                    (dots[i].y - 84) / TRUNK_LENGTH));
    }
}

/* A shirt of three broad stripes over trousers. */
static void shirt(const Body *body, double seen)
{
    Shapes *shapes = body->shapes;
    const Skeleton *is = body->skeleton;
    pelvis(body, .76, body->trouser, 1);
    int trim = shapes_solid(shapes, colour_mix(body->dye.light, body->dye.trim, .6));
    for (int i = 0; i < 3; i++) {
        double t = .34 + .145 * i,
               half = 108 * body->width * mixed(is->chest, is->belly, unit(t * 2 - .4));
        half *= i == 0 ? .86 : i == 1 ? .93 : .97;
        const Point stripe[] = {body_place(body, -half, t), body_place(body, 0, t + .03),
                                body_place(body, half, t)};
        shapes_ribbon(shapes, stripe, (const double[]){9, 11, 9}, 3, trim, .8);
    }
    double half = 104 * body->width * mixed(is->belly, is->hips, .6);
    const Point hem[] = {body_place(body, -half, .765), body_place(body, 0, .80),
                         body_place(body, half, .765)};
    int fill = shapes_solid(shapes, colour_mix(body->dye.base, body->dye.shade, .35));
    shapes_ribbon(shapes, hem, (const double[]){7, 9, 7}, 3, fill, 1);
    if (seen > 0) {
        moon(body, front(body, 20, 166), seen);
    }
}

/* Trunk, the light on the belly, and what the suit shows; of a back, only the cloth. */
void body_draw_torso(const Body *body)
{
    Shapes *shapes = body->shapes;
    double seen = unit(1 - 1.6 * body->skeleton->back);
    shapes_blob(shapes, body->trunk, TRUNK_POINTS, 1, body->cloth, 1);
    double lit =
        mixed(84, 70, body->skeleton->back) * mixed(1, body->skeleton->belly, .6);
    shapes_halo(shapes, body_place(body, -18, .614), lit, lit, body->dye.light, .42);
    if (body->dressed) {
        shirt(body, seen);
    } else if (seen > 0) {
        buttons(body, seen);
    }
    if (body->skeleton->bare > 0) {
        int fill = shapes_solid(shapes, 0xfdf7ecff);
        pelvis(body, .70, fill, body->skeleton->bare);
    }
}

/* The chin's shade on the suit, the neck in shade, and the collar before it. */
void body_draw_neck(const Body *body)
{
    static const Point collar[5] = {{-52, 2}, {-34, 22}, {0, 30}, {34, 22}, {52, 2}};
    Shapes *shapes = body->shapes;
    const Rig *rig = body->rig;
    const Skeleton *is = body->skeleton;
    double x = body->head.x, seen = unit(1 - 1.6 * is->back);
    Point shade = {x * .95 + 4 + is->neck_x * .4, 120 + body->head.y - 10 * rig->shrug};
    Colour dim = colour_mix(body->dye.shade, 0x2a1a30ff, .25);
    shapes_halo(shapes, shade, 74 * body->head_scale, 34, dim, .5);
    double nx = is->neck_x, ny = is->neck_y - 90;
    double slim = mixed(1, .84, body->toddler) * mixed(1, .9, body->growth);
    const Point neck[] = {{x * .9 - 40 * slim, 66},
                          {x * .7 - 44 * slim + nx * .6, 96 + ny},
                          {x * .6 + nx * .7, 118 + ny},
                          {x * .7 + 44 * slim + nx * .6, 96 + ny},
                          {x * .9 + 40 * slim, 66}};
    Colour skin = colour_mix(body->skin->base, body->skin->shade, .7);
    shapes_blob(shapes, neck, 5, 1, shapes_solid(shapes, skin), 1);
    if (seen <= 0) {
        return;
    }
    Point line[5];
    for (int i = 0; i < 5; i++) {
        double t = (collar[i].y + 6 - 13 * rig->shrug) / body->length;
        line[i] = body_place(body, collar[i].x * slim + 8 * is->yaw, t);
    }
    int fill = shapes_solid(shapes, colour_mix(body->dye.trim, body->dye.shade, .22));
    shapes_ribbon(shapes, line, (const double[]){8, 13, 14, 13, 8}, 5, fill, seen);
}
