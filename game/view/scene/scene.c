#include "view/scene.h"

#include "view/caregiver.h"
#include "view/scene/room.h"
#include "view/scene/seat.h"
#include "view/scene/targets.h"
#include "view/scene/tint.h"

#include <assert.h>
#include <math.h>

static const Colour NIGHT = 0x241c33ff;

/* Where her mid-head is on the stage and the size of a head unit, as she is placed. */
typedef struct Placed {
    double y, unit;
    RigPose rig;
} Placed;

/* Sitting she is nearest; lying she is seen whole, and so a little smaller. */
static const Placed POSES[BODY_COUNT] = {
    [BODY_SIT] = {314, 1.27, RIG_SIT},
    [BODY_BOUNCER] = {318, 1.13, RIG_LIE},
    [BODY_HELD] = {322, 1.16, RIG_LIE},
    [BODY_BACK] = {318, 1.13, RIG_LIE},
    [BODY_TUMMY] = {318, 1.13, RIG_LIE},
    [BODY_MAT] = {318, 1.13, RIG_LIE},
    [BODY_HIGHCHAIR] = {314, 1.27, RIG_SIT},
    [BODY_LAP] = {314, 1.27, RIG_SIT},
    [BODY_COT] = {318, 1.13, RIG_LIE},
    [BODY_CRAWL] = {314, 1.27, RIG_SIT},
    [BODY_HOLD_ON] = {314, 1.27, RIG_SIT},
    [BODY_STAND] = {314, 1.27, RIG_SIT},
    [BODY_WALK] = {314, 1.27, RIG_SIT},
    [BODY_BUGGY] = {318, 1.13, RIG_LIE},
};

/* Leaning in and being held bring her nearer about the middle of her trunk. */
static const double PIVOT_Y = 560;
static const double NEARER = 0.04, FARTHER = 0.03, HELD = 0.12;
static const double RIBBON_FOOT = 134; /* of its panel, and some air */
static const double CROWN = 124;       /* mid-head to the top of her curls, head units */
static const double CROOK_TURN = -20;  /* degrees, in the crook of an arm */
static const double ROCK_TURN = 2.4, ROCK = 12;

/* Steps in which slow changes of the whole picture come, so that it is seldom
 * repainted. */
static const double VEIL_STEPS = 32;

typedef struct Her {
    Point head;
    double unit, turn, lifted;
} Her;

/* Rounds a veil to whole steps. */
static double stepped(double v)
{
    return floor(v * VEIL_STEPS + 0.5) / VEIL_STEPS;
}

/* near = (1 + .04 lean) (1 + .12 held); what lies above the pivot rises as she nears. */
static Her her_of(const SceneView *scene, const Layout *layout)
{
    Stage stage = stage_of(layout);
    const Body *body = &scene->body;
    double lean = layout->steady ? 0 : body->lean;
    double lifted = seat_lifted(scene);
    double near = (1 + lean * (lean > 0 ? NEARER : FARTHER)) * (1 + HELD * scene->held);
    double rock = layout->steady ? 0 : scene->held * sin(body->rock * TAU);
    double y = POSES[scene->pose].y + 34 * lifted;
    double unit = POSES[scene->pose].unit * near;
    Point sway = stage_sway(scene, layout);
    Point head = {STAGE_MIDDLE - 40 * lifted + ROCK * rock,
                  PIVOT_Y + (y - PIVOT_Y) * near};
    double under = RIBBON_FOOT + CROWN * unit; /* brought near, she stays below it */
    head.y = head.y < under ? under : head.y;
    return (Her){
        .head = {stage.x + head.x * stage.scale + sway.x,
                 stage.y + head.y * stage.scale + sway.y},
        .unit = unit * stage.scale,
        .turn = CROOK_TURN * lifted + ROCK_TURN * rock,
        .lifted = lifted,
    };
}

/* The seat stays on the floor when she is picked up, and sinks out of the way. */
static Her seat_of(const SceneView *scene, const Layout *layout)
{
    SceneView put = *scene;
    double lifted = seat_lifted(scene);
    put.held = lifted > 0 ? 0 : scene->held;
    Her seat = her_of(&put, layout);
    seat.head.y += lifted * 800 * seat.unit;
    return seat;
}

/* Warm light: much of it behind her head, little before it, so that her eyes stay
 * clear. */
static void glow(Shapes *shapes, const Her *at, double alpha)
{
    Point middle = {at->head.x - 20 * at->unit, at->head.y - 10 * at->unit};
    shapes_halo(shapes, middle, 270 * at->unit, 250 * at->unit, 0xffe2a2ff, alpha);
}

/* Seat, arm behind, herself, arm before, belt: each hides what came before it. */
static void her(Shapes *shapes, const SceneView *scene, const Layout *layout)
{
    Her now = her_of(scene, layout), seat = seat_of(scene, layout);
    double light = layout->contrast ? 0 : stepped(scene->body.light);
    shapes_group(shapes, ROOM_GROUP_HER, false);
    glow(shapes, &now, 0.50 * light);
    tint_place(shapes, seat.head.x, seat.head.y, 0, seat.unit);
    seat_back(shapes, scene, layout->contrast);
    shapes_pop(shapes);
    tint_place(shapes, now.head.x, now.head.y, 0, now.unit);
    crook_back(shapes, now.lifted);
    shapes_group(shapes, ROOM_GROUP_HER + 1, false);
    shapes_push(shapes, transform_turn(now.turn, 0, 0));
    figure_draw(shapes, scene->rig, &scene->look, POSES[scene->pose].rig);
    shapes_pop(shapes);
    shapes_group(shapes, ROOM_GROUP_HER + 2, false);
    crook_front(shapes, scene, now.lifted, now.turn);
    shapes_pop(shapes);
    tint_place(shapes, seat.head.x, seat.head.y, 0, seat.unit);
    seat_front(shapes, scene);
    shapes_pop(shapes);
    glow(shapes, &now, 0.07 * light);
}

/* High contrast: a quiet dark room, and a lit disc behind her that keeps her skin
   clear. */
static void lit_ground(Shapes *shapes, const SceneView *scene, const Stage *stage)
{
    shapes_group(shapes, ROOM_GROUP, true);
    double w = stage->right - stage->left;
    int dusk =
        tint_fade(shapes, (Point){0, 0}, (Point){0, STAGE_FLOOR}, 0x2a2140ff, 0x33284cff);
    int ground = tint_fade(shapes, (Point){0, STAGE_FLOOR}, (Point){0, STAGE_HEIGHT},
                           0x241c33ff, 0x1d162bff);
    shapes_box(shapes, stage->left, stage->top, w, STAGE_FLOOR - stage->top, 0, dusk, 1);
    shapes_box(shapes, stage->left, STAGE_FLOOR - 2, w, stage->bottom - STAGE_FLOOR + 2,
               0, ground, 1);
    if (stage_lists(scene, TARGET_WINDOW) || stage_lists(scene, TARGET_RAIN) ||
        stage_lists(scene, TARGET_CAT)) {
        Daylight light = daylight_of(TIME_NIGHT, stage_lists(scene, TARGET_RAIN));
        Point size, corner = room_glass(scene->room, stage, &size);
        if (scene->room == ROOM_WINDOW) {
            opening_wide(shapes, &light, corner.x, corner.y, size.x, size.y);
        } else {
            opening_arch(shapes, &light, corner.x, corner.y, size.x, size.y);
        }
    }
    const Stop cream[] = {{0, 0xfff6e8ff}, {0.7, 0xfbe6ccff}, {1, 0xf3d3aeff}};
    int disc = shapes_radial(shapes, (Point){STAGE_MIDDLE, 430}, 520, 520, 0,
                             countof(cream), cream);
    shapes_ellipse(shapes, (Point){STAGE_MIDDLE, 540}, 480, 398, 0, disc, 1);
    shapes_ellipse(shapes, (Point){STAGE_MIDDLE, 868}, 500, 70, 0,
                   shapes_solid(shapes, 0x4a3c66ff), 1);
}

/* The room a tenth quieter: a veil between it and her. */
static void hush(Shapes *shapes, const SceneView *scene, const Layout *layout)
{
    double veil = stepped(scene->body.hush);
    if (veil > 0 && !layout->contrast) {
        shapes_group(shapes, ROOM_GROUP_HER - 1, false);
        shapes_box(shapes, 0, 0, layout->w, layout->h, 0,
                   shapes_solid(shapes, 0x3a2c4cff), 0.10 * veil);
    }
}

/* High stress narrows and quietens the picture from its rim. */
static void narrow(Shapes *shapes, const SceneView *scene, const Layout *layout)
{
    double veil = stepped(scene->body.narrow);
    if (veil <= 0) {
        return;
    }
    shapes_group(shapes, ROOM_GROUP_HER + 9, false);
    const Stop rim[] = {{0, colour_alpha(NIGHT, 0)},
                        {0.42, colour_alpha(NIGHT, 0)},
                        {0.72, colour_alpha(NIGHT, 0.45)},
                        {1, colour_alpha(NIGHT, 0.82)}};
    double shrink = 1.15 - 0.25 * veil;
    Her at = her_of(scene, layout);
    int fill = shapes_radial(shapes, (Point){layout->w / 2, at.head.y + 150 * at.unit},
                             layout->w * 0.62 * shrink, layout->h * 0.72 * shrink, 0,
                             countof(rim), rim);
    shapes_box(shapes, 0, 0, layout->w, layout->h, 0, fill, veil);
}

/* While an arm cradles her, your hands are not at the lower edge. */
static void hands(Shapes *shapes, const SceneView *scene, const Layout *layout)
{
    double lifted = seat_lifted(scene);
    SceneView free = *scene;
    if (lifted > 0) {
        free.body.hands_in *= 1 - lifted;
        free.body.reach *= 1 - lifted;
        free.body.hands_down += (4.2 - free.body.hands_down) * lifted;
    }
    caregiver_draw(shapes, &free, layout);
}

Point scene_head(const SceneView *scene, const Layout *layout, double *unit)
{
    Her now = her_of(scene, layout);
    *unit = now.unit;
    return now.head;
}

/* The still room first, unmoved: paint shows it shifted by pan_x_px, pan_y_px. What moves
   in it is drawn where that shift puts it. */
void scene_draw(Shapes *shapes, const SceneView *scene, const Layout *layout)
{
    assert(scene->room < ROOM_COUNT && scene->time < TIME_COUNT);
    assert(scene->pose < BODY_COUNT && scene->rig);
    Stage stage = stage_of(layout);
    Point pan = stage_pan(scene, layout);
    shapes->pan_x_px = (int)floor(pan.x * layout->u + 0.5);
    shapes->pan_y_px = (int)floor(pan.y * layout->u + 0.5);
    stage_push(shapes, &stage);
    if (layout->contrast) {
        lit_ground(shapes, scene, &stage);
    } else {
        room_draw(shapes, scene, &stage);
    }
    targets_still(shapes, scene, &stage, layout);
    shapes_pop(shapes);
    shapes_push(shapes, transform_move(pan.x, pan.y));
    stage_push(shapes, &stage);
    targets_moving(shapes, scene, &stage, layout);
    shapes_pop(shapes);
    shapes_pop(shapes);
    hush(shapes, scene, layout);
    her(shapes, scene, layout);
    hands(shapes, scene, layout);
    narrow(shapes, scene, layout);
}
