#include "view/scene.h"

#include "view/caregiver.h"
#include "view/scene/crook.h"
#include "view/scene/room.h"
#include "view/scene/seat.h"
#include "view/scene/sleeve.h"
#include "view/scene/targets.h"
#include "view/scene/tint.h"

#include <assert.h>
#include <math.h>

static const Colour NIGHT = 0x241c33ff;

/* Leaning in and being held bring her nearer about the middle of her trunk. */
static const double PIVOT_Y = 560;
static const double NEARER = 0.04, FARTHER = 0.03, HELD = 0.12;
static const double RIBBON_FOOT = 134; /* of its panel, and some air */
static const double CROWN = 124;       /* mid-head to the top of her curls, head units */
static const double FAR_X = 470;       /* how far to a side she is across the room */
static const double FAR_FLOOR = 742;   /* where she stands there */
static const double FAR_SIZE = .46;    /* and her size there */
static const double ROCK_TURN = 2.4, ROCK = 12;

/* Steps in which slow changes of the whole picture come, so that it is seldom
 * repainted. */
static const double VEIL_STEPS = 32;

/* Where she is drawn comes in steps as well: scene units, of a head unit, degrees; each
 * moves her by a third of a pixel at 1080 lines. */
static const double GRAIN = 1.0 / 3, UNIT_GRAIN = .001, TURN_GRAIN = .06;

typedef struct Her {
    Point head;
    double unit, turn, lifted;
    Skeleton limbs;
} Her;

/* As she is, or at rest in the pose of the scene. */
static Skeleton limbs_of(const SceneView *scene)
{
    return scene->limbs ? *scene->limbs : skeleton_of(scene->pose, scene->look.age);
}

/* Rounds a veil to whole steps. */
static double stepped(double v)
{
    return floor(v * VEIL_STEPS + 0.5) / VEIL_STEPS;
}

/* near = (1 + .04 lean) (1 + .12 held); what lies above the pivot rises as she nears. Far
   off her feet are on the floor there, towards what she is after. */
static Her placed(const SceneView *scene, const Layout *layout, const Skeleton *limbs,
                  double held, double far)
{
    Stage stage = stage_of(layout);
    const Body *body = &scene->body;
    double lean = layout->steady ? 0 : body->lean;
    double near = (1 + lean * (lean > 0 ? NEARER : FARTHER)) * (1 + HELD * held);
    double rock = layout->steady ? 0 : held * sin(body->rock * TAU);
    double unit = limbs->unit * near;
    Point sway = stage_sway(scene, layout);
    Point head = {STAGE_MIDDLE + limbs->stage_x + ROCK * rock,
                  PIVOT_Y + (limbs->stage_y - PIVOT_Y) * near};
    double under = RIBBON_FOOT + CROWN * unit; /* brought near, she stays below it */
    head.y = head.y < under ? under : head.y;
    double floor_y = limbs->stage_y + limbs->floor * limbs->unit;
    double away = smooth(far), size = mixed(1, FAR_SIZE, away);
    unit *= size;
    head.x += FAR_X * scene->far_x * away;
    head.y = mixed(head.y, mixed(floor_y, FAR_FLOOR, away) - limbs->floor * unit, far);
    return (Her){
        .head = {stage.x + head.x * stage.scale + sway.x,
                 stage.y + head.y * stage.scale + sway.y},
        .unit = unit * stage.scale,
        .turn = limbs->tilt + ROCK_TURN * rock,
        .lifted = limbs->lift,
        .limbs = *limbs,
    };
}

static Her her_of(const SceneView *scene, const Layout *layout)
{
    Skeleton limbs = limbs_of(scene);
    return placed(scene, layout, &limbs, scene->held, scene->far);
}

/* As she is drawn. */
static Her stepping(Her at)
{
    at.head = (Point){grained(at.head.x, GRAIN), grained(at.head.y, GRAIN)};
    at.unit = grained(at.unit, UNIT_GRAIN);
    at.turn = grained(at.turn, TURN_GRAIN);
    return at;
}

/* The seat stays where it stands when she is picked up, and sinks out of the way. */
static Her seat_of(const SceneView *scene, const Layout *layout)
{
    Skeleton rest = skeleton_of(scene->pose, scene->look.age);
    Her seat = placed(scene, layout, &rest, 0, 0);
    seat.head.y += smooth(scene->seat_away) * 900 * seat.unit;
    seat.turn = 0;
    return seat;
}

/* Warm light: much of it behind her head, little before it, so that her eyes stay
 * clear. */
static void glow(Shapes *shapes, const Her *at, double alpha)
{
    Point middle = {at->head.x - 20 * at->unit, at->head.y - 10 * at->unit};
    shapes_halo(shapes, middle, 270 * at->unit, 250 * at->unit, 0xffe2a2ff, alpha);
}

/* The tray, which lies over her lap and under her hands. */
static void tray(Shapes *shapes, const void *what)
{
    seat_tray(shapes, what);
}

/* Seat, arm behind, herself, arm before, belt: each hides what came before it. */
static void her(Shapes *shapes, const SceneView *scene, const Layout *layout)
{
    Her now = stepping(her_of(scene, layout)), seat = stepping(seat_of(scene, layout));
    double light = layout->contrast ? 0 : stepped(scene->body.light);
    bool sits = scene->seat_away < 1;
    shapes_group(shapes, ROOM_GROUP_HER, false);
    glow(shapes, &now, 0.50 * light);
    if (sits) {
        tint_place(shapes, seat.head.x, seat.head.y, 0, seat.unit);
        seat_back(shapes, scene, layout->contrast);
        shapes_pop(shapes);
    }
    tint_place(shapes, now.head.x, now.head.y, 0, now.unit);
    seat_shadow(shapes, scene, &now.limbs);
    SceneView arms = *scene; /* those of whoever has her */
    if (scene->body.handed > .5) {
        Carer second = sleeve_second(scene);
        arms.who = second.who;
        arms.carer = second.skin;
    }
    crook_back(shapes, &arms, now.lifted);
    shapes_group(shapes, SCENE_GROUP_INFANT, false);
    shapes_push(shapes, transform_turn(now.turn, 0, 0));
    Between between = {tray, scene};
    figure_draw(shapes, scene->rig, &scene->look, &now.limbs, &between);
    shapes_pop(shapes);
    shapes_group(shapes, ROOM_GROUP_HER + 2, false);
    crook_front(shapes, &arms, now.lifted, now.turn);
    shapes_pop(shapes);
    if (sits) {
        tint_place(shapes, seat.head.x, seat.head.y, 0, seat.unit);
        seat_front(shapes, scene);
        shapes_pop(shapes);
    }
    glow(shapes, &now, 0.07 * light);
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
    Her at = stepping(her_of(scene, layout));
    int fill = shapes_radial(shapes, (Point){layout->w / 2, at.head.y + 150 * at.unit},
                             layout->w * 0.62 * shrink, layout->h * 0.72 * shrink, 0,
                             countof(rim), rim);
    shapes_box(shapes, 0, 0, layout->w, layout->h, 0, fill, veil);
}

/* While an arm cradles her, your hands are not at the lower edge. */
static void hands(Shapes *shapes, const SceneView *scene, const Layout *layout)
{
    double lifted = unit(limbs_of(scene).lift);
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

void scene_seated(Shapes *shapes, const SceneView *scene)
{
    assert(scene->pose < BODY_COUNT && scene->rig);
    Skeleton limbs = limbs_of(scene);
    Between between = {tray, scene};
    seat_back(shapes, scene, false);
    seat_shadow(shapes, scene, &limbs);
    crook_back(shapes, scene, limbs.lift);
    shapes_push(shapes, transform_turn(limbs.tilt, 0, 0));
    figure_draw(shapes, scene->rig, &scene->look, &limbs, &between);
    shapes_pop(shapes);
    crook_front(shapes, scene, limbs.lift, limbs.tilt);
    seat_front(shapes, scene);
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
        room_dark(shapes, scene, &stage);
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
