#include "view/scene/targets.h"

#include "view/scene/tint.h"

#include <assert.h>
#include <math.h>
#include <stddef.h>

/*
 * Another toddler, about two: sits at the side and drives a digger to and fro, or on the
 * playground goes up the ladder, down the slide and round again. The family is another
 * one: skin and hair differ from hers.
 */
static const double UNIT = 0.70;
static const double AGE = 26;                 /* months */
static const double COME_S = 3.4, COME = 700; /* from the edge; stage units */
static const double SIT_S = 0.9;              /* down */
static const double RISE = 62;                /* its face lies so far above its place */
static const double ROUND_S = 5.2;            /* digger there and back */

static Look look_of(const SceneView *scene)
{
    Skin skin = (Skin)(((int)scene->look.skin + 3) % TONES);
    bool dark = skin == TONE_UMBER || skin == TONE_COCOA;
    return (Look){.skin = skin,
                  .hair = HAIR_STRAIGHT,
                  .hair_colour = dark ? HAIR_BLACK : HAIR_CHESTNUT,
                  .iris = IRIS_HAZEL,
                  .suit = SUIT_RUST,
                  .age = AGE};
}

/* Busy with the digger; every second round there is a look towards her. */
static Rig face(double seconds, double side)
{
    Rig rig = rig_neutral();
    double turn = fmod(seconds, 2 * ROUND_S) / ROUND_S;
    double looks = smooth((turn - 1.1) / 0.12) - smooth((turn - 1.6) / 0.12);
    rig.yaw = 16 * side * looks + 6 * side;
    rig.pitch = -9 + 8 * looks;
    rig.gaze_x = 0.5 * side * looks;
    rig.gaze_y = 0.7 - 0.6 * looks;
    rig.lid = 0.86 + 0.14 * looks;
    rig.au12_l = rig.au12_r = 0.2 + 0.45 * looks;
    rig.au6_l = rig.au6_r = 0.3 * looks;
    rig.jaw = 0.06;
    return rig;
}

/* What lies between the child's body and its hands. */
typedef struct Digger {
    double x, y; /* head units */
} Digger;

/* Half as large as the child can carry. */
static void digger(Shapes *shapes, const void *what)
{
    static const Point arm[] = {{-30, -36}, {-74, -86}, {-110, -24}};
    static const Point scoop[] = {{-132, -22}, {-98, -32}, {-90, 8}, {-116, 16}};
    const Digger *at = what;
    tint_place(shapes, at->x, at->y, 0, 1.16);
    tint_shadow(shapes, 0, 14, 110, 14, 0.26);
    shapes_ribbon(shapes, arm, (const double[]){17, 16, 13}, 3,
                  shapes_solid(shapes, 0xd8932cff), 1);
    shapes_blob(shapes, scoop, countof(scoop), 0.5, shapes_solid(shapes, 0x6f6a78ff), 1);
    int yellow = tint_wash(
        shapes, (Wash){-50, -74, 60, 10, 0xf6cf7aff, 0xe6a93cff, 0xc4842aff, 0.5});
    shapes_box(shapes, -46, -78, 66, 56, 10, yellow, 1);
    tint_box(shapes, -36, -68, 36, 28, 6, 0xcfe3e6ff);
    shapes_box(shapes, -60, -32, 122, 30, 10, yellow, 1);
    tint_box(shapes, -68, -14, 138, 34, 17, 0x5a4c52ff);
    for (int i = 0; i < 3; i++) {
        tint_disc(shapes, -46 + i * 46, 3, 11, 0xb9a89cff);
    }
    shapes_pop(shapes);
}

/* A hand lying on something at `x`, `y`; `side` of the picture. */
static Arm hand_at(double x, double y, double side)
{
    return (Arm){.x = side * x, .y = y, .open = .5, .splay = .1, .ang = 96, .drop = 1};
}

/* Sits on the floor, or toddles in with the digger before its belly. */
static void plays(Shapes *shapes, const SceneView *scene, Point at, const Comer *comer)
{
    double side = at.x < STAGE_MIDDLE ? 1 : -1; /* where she is */
    double away = comer->shown_s < COME_S ? 1 - comer->shown_s / COME_S : 0;
    double sit = smooth((comer->shown_s - COME_S) / SIT_S);
    double t = floor(comer->seconds * 15) / 15;
    double x = sit * (30 * side + 34 * sin(t * TAU / ROUND_S));
    Look look = look_of(scene);
    Rig rig = face(t, side);
    Skeleton walks = skeleton_of(BODY_WALK, AGE), sits = skeleton_of(BODY_SIT, AGE);
    if (side > 0) {
        walks = skeleton_mirrored(&walks);
    }
    skeleton_step(&walks, comer->shown_s / 0.7, AGE);
    Skeleton is = skeleton_blend(&walks, &sits, sit);
    is.plant_l = is.plant_r = 0;
    double y = mixed(262, 352, sit);
    rig.arm_l = hand_at(x - 40, y - mixed(30, 84, sit), -1);
    rig.arm_r = hand_at(x + 40, y - mixed(30, 84, sit), 1);
    Digger toy = {x, y};
    Between between = {digger, &toy};
    bool brings = !stage_lists(scene, TARGET_DIGGER) || stage_shows(scene, TARGET_DIGGER);
    double foot = mixed(walks.floor, sits.floor, sit);
    tint_place(shapes, at.x - side * away * COME,
               at.y - RISE - UNIT * (1 - sit) * (walks.floor - sits.floor), 0, UNIT);
    tint_shadow(shapes, 0, foot + mixed(4, 20, sit), mixed(110, 190, sit), 24, 0.32);
    shapes_push(shapes, transform_turn(is.tilt, 0, 0));
    figure_draw(shapes, &rig, &look, &is, brings ? &between : NULL);
    shapes_pop(shapes);
    shapes_pop(shapes);
}

/* One way to the slide, up, down and back; seconds, and where feet or seat are, from the
 * slide's middle. */
typedef enum Stretch { CLIMBS, TOPS, SLIDES, STANDS, RUNS } Stretch;
typedef struct Waypoint {
    double until_s;
    Stretch stretch;
    Point from, to;
} Waypoint;

static const Waypoint WAY[] = {
    {4.2, CLIMBS, {98, 288}, {96, -20}},    {5.2, TOPS, {80, -20}, {44, -44}},
    {5.6, SLIDES, {44, -44}, {-18, 24}},    {6.1, SLIDES, {-18, 24}, {-92, 148}},
    {6.8, SLIDES, {-92, 148}, {-186, 268}}, {7.6, STANDS, {-186, 292}, {-206, 300}},
    {11, RUNS, {-206, 300}, {98, 304}},
};
static const double WAY_S = 11, SLIDE_UNIT = 0.36;

/* The slide stands so far from the child's place. */
static const Point SLIDE = {50, -180};

/* Up the ladder it is seen from behind, down the slide with both arms up. */
static Skeleton sliding(const Waypoint *at, double t, Rig *rig)
{
    Skeleton is = skeleton_of(at->stretch == SLIDES || at->stretch == TOPS ? BODY_SIT
                              : at->stretch == STANDS                      ? BODY_STAND
                                                                           : BODY_WALK,
                              AGE);
    rig->au12_l = rig->au12_r = .7;
    rig->au6_l = rig->au6_r = .5;
    rig->jaw = .2;
    switch (at->stretch) {
    case CLIMBS: {
        double beat = sin(t * TAU / 1.1);
        is.away = is.back = 1;
        is.yaw = 0;
        is.plant_l = is.plant_r = 0;
        is.leg_l.ankle_y -= 44 * larger(0, beat);
        is.leg_l.knee_y -= 40 * larger(0, beat);
        is.leg_r.ankle_y -= 44 * larger(0, -beat);
        is.leg_r.knee_y -= 40 * larger(0, -beat);
        rig->arm_l = (Arm){.x = 92, .y = 96 + 26 * beat, .ang = -80, .drop = 1.4};
        rig->arm_r = (Arm){.x = 92, .y = 96 - 26 * beat, .ang = -80, .drop = 1.4};
        break;
    }
    case TOPS:
        is.plant_l = is.plant_r = 0;
        rig->yaw = -14;
        break;
    case SLIDES:
        is.plant_l = is.plant_r = 0;
        rig->arm_l = rig->arm_r = ARMS[ARM_UP];
        rig->jaw = .6;
        rig->yaw = -18;
        break;
    case STANDS:
        break;
    case RUNS:
        is = skeleton_mirrored(&is);
        skeleton_step(&is, t / .56, AGE);
        rig->yaw = 24;
        break;
    }
    return is;
}

static void slides(Shapes *shapes, const SceneView *scene, Point place, double seconds)
{
    double t = fmod(floor(seconds * 15) / 15 + 2.2, WAY_S), begun = 0;
    const Waypoint *at = WAY;
    while (t >= at->until_s && at < WAY + countof(WAY) - 1) {
        begun = at->until_s;
        at++;
    }
    double share = unit((t - begun) / (at->until_s - begun));
    Look look = look_of(scene);
    Rig rig = rig_neutral();
    Skeleton is = sliding(at, t, &rig);
    double foot = is.floor * SLIDE_UNIT;
    Point on = {place.x + SLIDE.x + mixed(at->from.x, at->to.x, share),
                place.y + SLIDE.y + mixed(at->from.y, at->to.y, share)};
    double tilt = is.tilt + (at->stretch == SLIDES ? -9 : 0);
    if (at->stretch == RUNS || at->stretch == STANDS) {
        tint_shadow(shapes, on.x, on.y + 2, 40, 8, 0.3);
    }
    tint_place(shapes, on.x, on.y - foot, 0, SLIDE_UNIT);
    shapes_push(shapes, transform_turn(tilt, 0, is.floor));
    figure_draw(shapes, &rig, &look, &is, NULL);
    shapes_pop(shapes);
    shapes_pop(shapes);
}

void child_draw(Shapes *shapes, const SceneView *scene, Point at, const Comer *comer)
{
    assert(comer->shown_s >= 0);
    if (scene->room == ROOM_PLAYGROUND) {
        slides(shapes, scene, at, comer->seconds);
    } else {
        plays(shapes, scene, at, comer);
    }
}
