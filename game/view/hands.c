#include "view/caregiver.h"

#include "view/amount.h"
#include "view/scene/props.h"
#include "view/scene/sleeve.h"
#include "view/scene/stage.h"
#include "view/scene/tint.h"

#include <assert.h>
#include <math.h>
#include <stddef.h>

/*
 * A posture of one hand as the right one holds it, in stage units from the middle; the
 * left is its mirror. `flat`: how upright the hand is seen; 1 stands, .6 lies in a lap.
 */
typedef struct Palm {
    double x, y, ang, open, splay, palm, size, flat;
} Palm;

/*
 * Left and right are never alike: one lies a little higher, more open and further out,
 * as hands do that have weight. Palms lie upwards: upright open palms would say "stop".
 */
enum { LEFT, RIGHT, HANDS };

static const Palm AT_REST[HANDS] = {{452, 868, 207, .66, .16, 1, 2.15, .60},
                                    {484, 846, 216, .80, .22, 1, 2.15, .66}};
/* Wait: drawn back to both sides, low and open, so that all the middle is hers. */
static const Palm AWAY[HANDS] = {{570, 908, 226, .78, .34, 1, 2.0, .56},
                                 {592, 890, 236, .92, .40, 1, 2.0, .60}};
/* Look: the hand on that side opens outwards, towards what is seen. */
static const Palm SHOWING[HANDS] = {{566, 800, 318, .94, .14, 1, 2.05, .74},
                                    {574, 786, 316, .96, .18, 1, 2.05, .76}};
/* Warm: both come up, cupped, as about a small face. */
static const Palm CUPPING[HANDS] = {{372, 812, 222, .62, .08, .8, 2.25, .84},
                                    {388, 792, 228, .68, .10, .8, 2.25, .86}};
/* Name: the right turns as one does in talking, the left stays where it lay. */
static const Palm TELLING[HANDS] = {{456, 858, 210, .70, .16, 1, 2.15, .62},
                                    {446, 790, 244, .74, .22, .75, 2.1, .80}};
/* Breathe: backs upwards, and they ride on the breath. */
static const Palm SINKING[HANDS] = {{430, 884, 200, .60, .10, 0, 2.1, .64},
                                    {456, 870, 204, .64, .12, 0, 2.1, .66}};
/* Handing over: both held out under her. */
static const Palm HANDING[HANDS] = {{300, 838, 196, .84, .14, 1, 2.1, .62},
                                    {322, 822, 200, .88, .16, 1, 2.1, .66}};
/* Hold, with mid-head at 960, 314 and unit 1.27. */
static const Palm ON_HER[HANDS] = {{340, 722, 198, .62, .10, 0, 2.0, 1},
                                   {348, 704, 191, .68, .16, 0, 2.0, 1}};

/* From wrist to the middle of the fingers, stage units at size 2.1. */
static const double HAND_LENGTH = 84;
static const double SLOW_FRAMES = 15; /* a second: breath moves no pixel more often */
static const double SLEEVE_GAP = 70;  /* how far the cuff stays behind the wrist */

static Point point_mix(Point a, Point b, double t)
{
    return (Point){mixed(a.x, b.x, t), mixed(a.y, b.y, t)};
}

static Palm palm_mix(Palm a, Palm b, double t)
{
    return (Palm){
        mixed(a.x, b.x, t),       mixed(a.y, b.y, t),         mixed(a.ang, b.ang, t),
        mixed(a.open, b.open, t), mixed(a.splay, b.splay, t), mixed(a.palm, b.palm, t),
        mixed(a.size, b.size, t), mixed(a.flat, b.flat, t),
    };
}

/* A third of a pixel at 1080 lines for the wrist, and about as much at the fingertips. */
static Palm palm_grained(const Palm *palm)
{
    return (Palm){
        grained(palm->x, 1.0 / 3),   grained(palm->y, 1.0 / 3),
        grained(palm->ang, .25),     grained(palm->open, .0125),
        grained(palm->splay, .0125), grained(palm->palm, .0125),
        grained(palm->size, .008),   grained(palm->flat, .008),
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
                  2.0 * smaller(k / 1.27, 1.2),
                  1};
}

/* Where a spoon is on the table, it is a spoon. */
static bool spoons(const SceneView *scene)
{
    for (int i = 0; i < scene->target_count; i++) {
        if (scene->targets[i] == TARGET_SPOON) {
            return true;
        }
    }
    return false;
}

static void bottle_draw(Shapes *shapes, const SceneView *scene, const Palm *palm)
{
    /* it leaves with the hand: teat where the mouth was when the hand is all out */
    double along = -BOTTLE_TURN * TAU / 360, k = palm->size / 2.0;
    double x = STAGE_MIDDLE + palm->x - 14, y = palm->y;
    double up = (205 - BOTTLE_TEAT * BOTTLE_SIZE) * k;
    x -= sin(along) * up;
    y -= cos(along) * up;
    if (spoons(scene)) {
        props_spoon(shapes, x, y, BOTTLE_TURN, BOTTLE_SIZE * k);
    } else {
        props_bottle(shapes, x, y, BOTTLE_TURN, BOTTLE_SIZE * k);
    }
}

/* The posture of Hold, following her head wherever she is brought. */
static Palm palm_on_her(const SceneView *scene, const Layout *layout, const Stage *stage,
                        double side)
{
    double unit = 1;
    Point head = scene_head(scene, layout, &unit);
    double k = unit / stage->scale / 1.27;
    const Palm *on = &ON_HER[side > 0];
    Palm palm = *on;
    double x = (head.x - stage->x) / stage->scale - STAGE_MIDDLE,
           y = (head.y - stage->y) / stage->scale;
    palm.x = side * x + on->x * k;
    palm.y = y + (on->y - 314) * k;
    palm.size = on->size * smaller(k, 1.3);
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
        x - dx / length * back, y - (dy + 60) / length * back, ang, .8, .25, .3, size, 1};
}

/* Both hands go a little with the body, as far as they are `free`. */
static void palm_sway(Palm *palm, const SceneView *scene, double free, double side)
{
    const Body *body = &scene->body;
    double near = body->lean > 0 ? body->lean : 0;
    double aside = side * body->pan_x > 0 ? side * body->pan_x : 0;
    palm->y -= (24 + 34 * body->sinking) * body->lift;
    palm->y -= (14 * near + 12 * body->light - 22 * body->pan_y) * free;
    palm->x += 24 * aside * free;
    palm->size *= 1 + .045 * body->lean;
}

/* What each verb has your hands do, one over the other as their shares grow. */
static Palm palm_saying(const SceneView *scene, const Stage *stage, double side)
{
    const Body *body = &scene->body;
    int hand = side > 0 ? RIGHT : LEFT;
    Palm palm = AT_REST[hand], away = AWAY[hand];
    palm.x = smaller(palm.x, stage->half - 185);
    away.x = smaller(away.x, stage->half - 96);
    palm = palm_mix(palm, CUPPING[hand], body->cupping);
    palm = palm_mix(palm, SINKING[hand], body->sinking);
    palm = palm_mix(palm, HANDING[hand], body->handing);
    double aside = unit(1.5 * side * body->pan_x);
    double straight = .35 * unit(1 - 2 * fabs(body->pan_x)); /* both lift a little */
    palm = palm_mix(palm, CUPPING[hand], body->showing * straight);
    Palm showing = SHOWING[hand];
    showing.x = smaller(showing.x, stage->half - 150);
    palm = palm_mix(palm, showing, body->showing * aside);
    Palm telling = TELLING[hand];
    if (side > 0) { /* two slow beats, as of a sentence */
        telling.y -= 16 * sin(TAU * scene->seconds / 1.1);
        telling.ang += 7 * sin(TAU * scene->seconds / 1.1 + 1);
    }
    palm = palm_mix(palm, telling, body->telling);
    return palm_mix(palm, away, body->hands_down);
}

/* From what it says: in on her in Hold, out to a thing in Tend, each as far as its number
 * says; so any two of them blend without a jump. */
static Palm palm_of(const SceneView *scene, const Layout *layout, const Stage *stage,
                    double side)
{
    const Body *body = &scene->body;
    Palm palm = palm_saying(scene, stage, side);
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
    if (!layout->calm) { /* breath; the hands are not lifted by it at once */
        double slow = floor(scene->seconds * SLOW_FRAMES + .5) / SLOW_FRAMES;
        double idle = sin(TAU * (slow / 4.6 + (side > 0 ? .06 : 0)));
        palm.y += 3 * idle * (bound < 1 ? 1 - bound : 0);
        palm.x += side * 12 * sin(TAU * body->rock) * body->hands_in;
    }
    return palm_grained(&palm);
}

/* The sleeve comes in from under the lower edge and leaves a short wrist free. */
static void arm_draw(Shapes *shapes, const Carer *carer, const Palm *palm,
                     const Stage *stage, double side)
{
    const SkinRamp *skin = &SKINS[carer->skin];
    const Knit *knit = &KNITS[carer->who];
    const Palm *rest = &AT_REST[side > 0 ? RIGHT : LEFT];
    double middle = STAGE_MIDDLE, bottom = stage->bottom + 60;
    double out = smaller(640 + .3 * (bottom - 1130), stage->half - 40);
    double inwards = palm->x < rest->x ? rest->x - palm->x : 0;
    /* the elbow goes along a little when the hand goes out, and bends when it comes in */
    double outwards = inwards > 0 ? -.06 * inwards : (palm->x - rest->x) * .35;
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
    /* mirrored: with the palm up the thumb is outside */
    HandLook hand = {.ang = ang,
                     .side = -side,
                     .open = palm->open,
                     .splay = palm->splay,
                     .palm = palm->palm,
                     .size = palm->size,
                     .adult = 1,
                     .old = carer->who == CARER_GREY ? 1 : 0};
    shapes_push(shapes, transform_move(wrist.x, wrist.y));
    shapes_push(shapes, transform_scale(1, palm->flat));
    figure_hand(shapes, skin, &hand);
    shapes_pop(shapes);
    shapes_pop(shapes);

    double inner = middle + side * (palm->x - 40),
           outer = middle + side * (palm->x + 210);
    Wash wool = {smaller(inner, outer),
                 palm->y + 15,
                 inner + outer - smaller(inner, outer),
                 palm->y + 235,
                 knit->light,
                 knit->body,
                 knit->dark,
                 .5};
    Point sleeve[3] = {base, elbow, end};
    shapes_ribbon(shapes, sleeve, (const double[3]){196, 163 * mixed(1, k, .5), 132 * k},
                  3, tint_wash(shapes, wool), 1);
    sleeve_pattern(shapes, elbow, end, 163 * mixed(1, k, .5), 132 * k, knit);
    sleeve_cuff(shapes, (Point){end.x + along.x * 8, end.y + along.y * 8}, along, 132 * k,
                knit);
}

/* One pair of hands; `gone`, 0 to 1: drawn back below the edge. */
static void pair_draw(Shapes *shapes, const SceneView *scene, const Layout *layout,
                      const Carer *carer, double gone)
{
    Stage stage = stage_of(layout);
    for (int side = -1; side <= 1; side += 2) {
        Palm palm = palm_of(scene, layout, &stage, side);
        palm.x += 120 * gone;
        palm.y += (stage.bottom - palm.y + 190) * gone;
        if (side > 0 && feeds(&scene->body) && scene->body.reach > .35)
            bottle_draw(shapes, scene, &palm);
        arm_draw(shapes, carer, &palm, &stage, side);
    }
}

/* While she is handed over the first pair draws back as the other comes; both are seen
 * for a moment. */
void caregiver_draw(Shapes *shapes, const SceneView *given, const Layout *layout)
{
    assert(shapes != NULL && given != NULL && layout != NULL);
    assert((int)given->carer >= 0 && given->carer < TONES);
    assert(given->who >= 0 && given->who < CARERS);
    SceneView scene = *given;
    if (given->limbs) /* a hand about her does not reach for things */
        scene.body.reach *= 1 - unit(given->limbs->lift);
    Carer first = {given->who, given->carer};
    Carer second = sleeve_second(given);
    double handed = given->body.handed;
    Stage stage = stage_of(layout);
    stage_push(shapes, &stage);
    if (handed < .98)
        pair_draw(shapes, &scene, layout, &first, smooth((handed - .3) / .7));
    if (handed > .02)
        pair_draw(shapes, &scene, layout, &second, smooth((.7 - handed) / .7));
    shapes_pop(shapes);
}
