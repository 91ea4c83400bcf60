#include "view/caregiver.h"

#include "view/amount.h"
#include "view/scene/props.h"
#include "view/scene/sleeve.h"
#include "view/scene/stage.h"
#include "view/scene/tint.h"

#include <assert.h>
#include <math.h>
#include <stddef.h>

/* The right hand of a posture, in stage units from the middle; the left is its mirror. */
typedef struct Palm {
    double x, y, ang, open, splay, palm, size;
} Palm;

static const Palm AT_REST = {478, 845, 232, .86, .26, 1, 2.1};
static const Palm AWAY = {548, 912, 248, 1,
                          .48, 1,   2.1}; /* Wait: out and down 60, wide open */
static const Palm ON_HER = {
    344, 712, 194, .66, .14, 0, 2.0}; /* Hold, with mid-head at 960, 314 and unit 1.27 */

/* From wrist to the middle of the fingers, stage units at size 2.1. */
static const double HAND_LENGTH = 84;
static const double SLEEVE_GAP = 70; /* how far the cuff stays behind the wrist */

static Point point_mix(Point a, Point b, double t)
{
    return (Point){mixed(a.x, b.x, t), mixed(a.y, b.y, t)};
}

static Palm palm_mix(Palm a, Palm b, double t)
{
    return (Palm){
        mixed(a.x, b.x, t),       mixed(a.y, b.y, t),         mixed(a.ang, b.ang, t),
        mixed(a.open, b.open, t), mixed(a.splay, b.splay, t), mixed(a.palm, b.palm, t),
        mixed(a.size, b.size, t),
    };
}

/* Whether the hand that is out, or on its way home, is the one that feeds. */
static bool feeds(const Body *body)
{
    return fabs(body->reach_x - FEED_X) < .5 && fabs(body->reach_y - FEED_Y) < .5 &&
           body->reach > .02;
}

/* Her mouth, in stage units. */
static Point mouth_of(const SceneView *scene, const Layout *layout, const Stage *stage,
                      double *k)
{
    double unit = 1;
    Point head = scene_head(scene, layout, &unit);
    *k = unit / stage->scale;
    double yaw = scene->rig->yaw * TAU / 360,
           fall = 64 - 40 * sin(scene->rig->pitch * TAU / 360);
    return (Point){(head.x - stage->x) / stage->scale + 76 * sin(yaw) * *k,
                   (head.y - stage->y) / stage->scale +
                       (fall + 9 * scene->rig->fwd) * *k};
}

/* The bottle slants from her mouth to the lower right; the hand lies about its lower
 * half. */
static const double BOTTLE_TURN = -38, BOTTLE_SIZE = 1.2, BOTTLE_TEAT = 73;

static Palm palm_feeding(const SceneView *scene, const Layout *layout, const Stage *stage)
{
    double k = 1;
    Point mouth = mouth_of(scene, layout, stage, &k);
    double along = -BOTTLE_TURN * TAU / 360, back = 205 * k / 1.27;
    return (Palm){mouth.x - STAGE_MIDDLE + sin(along) * back + 14,
                  mouth.y + cos(along) * back,
                  238,
                  .42,
                  .04,
                  0,
                  2.0 * smaller(k / 1.27, 1.2)};
}

static void bottle_draw(Shapes *shapes, const Palm *palm)
{
    /* it leaves with the hand: teat where the mouth was when the hand is all out */
    double along = -BOTTLE_TURN * TAU / 360, k = palm->size / 2.0;
    double x = STAGE_MIDDLE + palm->x - 14, y = palm->y;
    double up = (205 - BOTTLE_TEAT * BOTTLE_SIZE) * k;
    props_bottle(shapes, x - sin(along) * up, y - cos(along) * up, BOTTLE_TURN,
                 BOTTLE_SIZE * k);
}

/* The posture of Hold, following her head wherever she is brought. */
static Palm palm_on_her(const SceneView *scene, const Layout *layout, const Stage *stage,
                        double side)
{
    double unit = 1;
    Point head = scene_head(scene, layout, &unit);
    double k = unit / stage->scale / 1.27;
    Palm palm = ON_HER;
    double x = (head.x - stage->x) / stage->scale - STAGE_MIDDLE,
           y = (head.y - stage->y) / stage->scale;
    palm.x = side * x + ON_HER.x * k;
    palm.y = y + (ON_HER.y - 314) * k;
    palm.size = ON_HER.size * smaller(k, 1.3);
    return palm;
}

/* Where the thing stands in a window of this shape, when it is one of the room's. */
static Point reach_spot(const SceneView *scene, const Stage *stage)
{
    Point to = {scene->body.reach_x, scene->body.reach_y};
    for (int i = 0; i < scene->target_count; i++) {
        Target target = (Target)scene->targets[i];
        Point place = scene_place(scene->room, target);
        if (fabs(place.x - to.x) < .5 && fabs(place.y - to.y) < .5)
            return stage_spot(stage, scene->room, target);
    }
    Point shift = stage_shift(stage, to.x, false);
    return (Point){to.x + shift.x, to.y + shift.y};
}

/* The hand on its way to a thing, from `from`, pointing where it goes. */
static Palm palm_reaching(Palm from, const SceneView *scene, const Stage *stage,
                          double side)
{
    Point spot = reach_spot(scene, stage);
    double x = side * (spot.x - STAGE_MIDDLE), y = spot.y;
    x = smaller(x, stage->half - 60);
    double dx = x - from.x, dy = y - from.y - 120; /* reaching seems to rise */
    double length = sqrt(dx * dx + dy * dy) + 1;
    double far = smaller(1, length / 500);
    double ang = atan2(dy, dx) * 360 / TAU;
    ang += ang < 52 ? 360 : 0; /* turns by the short way from 232 */
    double size = mixed(2.1, 1.75, far);
    double back = HAND_LENGTH * size / 2.1;
    return (Palm){
        x - dx / length * back, y - (dy + 60) / length * back, ang, .8, .25, .3, size};
}

/*
 * What a hand does with the rest of your body, as far as it is `free`: both rise with
 * your breath and come up to her in warmth; the hand on the side you look to shows the
 * way.
 */
static void palm_sway(Palm *palm, const SceneView *scene, double free, double side)
{
    const Body *body = &scene->body;
    double near = body->lean > 0 ? body->lean : 0;
    double aside = side * body->pan_x > 0 ? side * body->pan_x : 0;
    palm->y -= 24 * body->lift;
    palm->y -= (14 * near + 22 * body->light + 34 * aside - 26 * body->pan_y) * free;
    palm->x += (30 * aside - 24 * body->light) * free;
    palm->ang += (5 * body->light + 16 * aside) * free;
    palm->size *= 1 + .045 * body->lean;
}

/* From rest: away in Wait, in on her in Hold, out to a thing in Tend, each as far as its
 * number says; so any two of them blend without a jump. */
static Palm palm_of(const SceneView *scene, const Layout *layout, const Stage *stage,
                    double side)
{
    const Body *body = &scene->body;
    Palm palm = AT_REST;
    palm.x = smaller(palm.x, stage->half - 150);
    Palm away = AWAY;
    away.x = smaller(away.x, stage->half - 96);
    palm = palm_mix(palm, away, body->hands_down);
    palm = palm_mix(palm, palm_on_her(scene, layout, stage, side), body->hands_in);
    bool reaches = (body->reach_x > STAGE_MIDDLE) == (side > 0);
    if (reaches && body->reach > .001)
        palm = palm_mix(palm,
                        feeds(body) ? palm_feeding(scene, layout, stage)
                                    : palm_reaching(palm, scene, stage, side),
                        body->reach);
    if (body->hands_down > 1)
        palm.y += 90 * (body->hands_down - 1); /* out of the picture */
    double bound = reaches && body->reach > body->hands_in ? body->reach : body->hands_in;
    palm_sway(&palm, scene, bound < 1 ? 1 - bound : 0, side);
    if (!layout->steady) {
        double idle = sin(TAU * (scene->seconds / 4.6 + (side > 0 ? .06 : 0)));
        palm.y += 3 * idle * (bound < 1 ? 1 - bound : 0);
        palm.x += side * 12 * sin(TAU * body->rock) * body->hands_in;
    }
    return palm;
}

/* The sleeve comes in from under the lower edge and leaves a short wrist free. */
static void arm_draw(Shapes *shapes, const SkinRamp *skin, const Palm *palm,
                     const Stage *stage, double side)
{
    double middle = STAGE_MIDDLE, bottom = stage->bottom + 60;
    double out = smaller(640 + .3 * (bottom - 1130), stage->half - 40);
    double inwards = palm->x < AT_REST.x ? AT_REST.x - palm->x : 0;
    /* the elbow goes along a little when the hand goes out, and bends when it comes in */
    double outwards = inwards > 0 ? -.06 * inwards : (palm->x - AT_REST.x) * .35;
    Point base = {middle + side * (out + outwards), bottom};
    Point wrist = {middle + side * palm->x, palm->y};
    Point elbow = point_mix(base, wrist, .5);
    elbow.x += side * (16 + .24 * inwards);
    double dx = wrist.x - elbow.x, dy = wrist.y - elbow.y,
           length = sqrt(dx * dx + dy * dy);
    Point along = {dx / length, dy / length};
    double k = palm->size / 2.1;
    Point end = {wrist.x - along.x * SLEEVE_GAP * k, wrist.y - along.y * SLEEVE_GAP * k};
    elbow = point_mix(base, end, .52);
    elbow.x += side * (14 + .2 * inwards);

    tint_shadow(shapes, wrist.x - side * 38, wrist.y + 39, 150 * k, 40 * k,
                .26 * (palm->palm > .5 ? 1 : .5));
    Wash flesh = {wrist.x - 40,
                  wrist.y - 40,
                  wrist.x + 50,
                  wrist.y + 50,
                  colour_mix(skin->base, skin->light, .55),
                  skin->base,
                  colour_mix(skin->base, skin->shade, .4),
                  .5};
    Point bare[2] = {{end.x - along.x * 20, end.y - along.y * 20}, wrist};
    shapes_ribbon(shapes, bare, (const double[2]){97 * k, 76 * k}, 2,
                  tint_wash(shapes, flesh), 1);
    double ang = side > 0 ? palm->ang : 180 - palm->ang;
    HandLook hand = {wrist.x,     wrist.y,    ang,        -side, palm->open,
                     palm->splay, palm->palm, palm->size, 1};
    figure_hand(shapes, skin,
                &hand); /* mirrored: with the palm up the thumb is outside */

    double inner = middle + side * (palm->x - 40),
           outer = middle + side * (palm->x + 210);
    Wash knit = {smaller(inner, outer),
                 palm->y + 15,
                 inner + outer - smaller(inner, outer),
                 palm->y + 235,
                 SLEEVE_LIGHT,
                 SLEEVE_KNIT,
                 SLEEVE_DARK,
                 .5};
    Point sleeve[3] = {base, elbow, end};
    shapes_ribbon(shapes, sleeve, (const double[3]){196, 163 * mixed(1, k, .5), 132 * k},
                  3, tint_wash(shapes, knit), 1);
    sleeve_cuff(shapes, (Point){end.x + along.x * 8, end.y + along.y * 8}, along,
                132 * k);
}

void caregiver_draw(Shapes *shapes, const SceneView *given, const Layout *layout)
{
    assert(shapes != NULL && given != NULL && layout != NULL);
    assert((int)given->carer >= 0 && given->carer < TONES);
    SceneView scene = *given;
    if (given->limbs) /* a hand about her does not reach for things */
        scene.body.reach *= 1 - unit(given->limbs->lift);
    Stage stage = stage_of(layout);
    stage_push(shapes, &stage);
    for (int side = -1; side <= 1; side += 2) {
        Palm palm = palm_of(&scene, layout, &stage, side);
        if (side > 0 && feeds(&scene.body) && scene.body.reach > .35)
            bottle_draw(shapes, &palm);
        arm_draw(shapes, &SKINS[scene.carer], &palm, &stage, side);
    }
    shapes_pop(shapes);
}
