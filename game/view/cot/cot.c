#include "view/cot/face.h"
#include "view/cot/sight.h"

#include "view/scene/room.h"
#include "view/scene/sleeve.h"
#include "view/scene/tint.h"

#include <assert.h>
#include <stddef.h>

/* The picture's width as she looks out: 70 degrees, so that a thing of `a` cm at `d` cm
 * is 1371 a / d scene units large. */
static const double FOCAL = 1371, DEGREE = 24; /* scene units; and of one degree */
static const double HEAD_CM = 22, HEAD_UNITS = 315;

/* From her eyes to the face of who bends over her, cm [design; arms: about 30, the
 * distance of a feed]. */
static const double DISTANCE[BODY_COUNT] = {
    [BODY_SIT] = 58,   [BODY_BOUNCER] = 50, [BODY_HELD] = 30,      [BODY_BACK] = 44,
    [BODY_TUMMY] = 50, [BODY_MAT] = 42,     [BODY_HIGHCHAIR] = 56, [BODY_LAP] = 36,
    [BODY_COT] = 60,   [BODY_CRAWL] = 76,   [BODY_HOLD_ON] = 66,   [BODY_STAND] = 74,
    [BODY_WALK] = 84,  [BODY_BUGGY] = 66,
};
static const double IN_ARMS_CM = 30, ACROSS_CM = 260, NEAREST_CM = 20;
static const double LEAN = .14, LOOM = .20, BACK = .10; /* shares of the distance */

static const double ROCK_TURN = 2.2, ROCK_X = 22;  /* degrees, scene units */
static const double BREATH_S = 4.4, LOOM_HZ = 1.7; /* slow; and a lively bob */
static const double QUICK = .22, HARD = .8;        /* acts a second; of a lively act */
static const double BOB = 16;                      /* scene units */
static const double WHOLE_CM = 62;
static const double TURN_SHARE = .62, NOD_SHARE = .25;
static const double FOOT_LIP = 26;   /* what a tray's bent lip may leave open */
static const double HAND_SIZE = 5.6; /* 6 cm at 16 cm */
static const double AWAY_X = 1500;   /* who has gone is so far to a side, scene units */

CotView cot_of(const SceneView *scene, const Caregiver *carer, HairColour hair)
{
    assert(scene != NULL && carer != NULL);
    bool hard = carer->doing != ACT_NONE && carer->vigor > VIGOR_ORDINARY;
    double tempo = unit((carer->tempo - QUICK) / QUICK); /* acts a second */
    return (CotView){.scene = *scene,
                     .hair = hair,
                     .act = (Act)carer->doing,
                     .warmth = carer->warmth,
                     .loom = larger(tempo, hard ? HARD : 0),
                     .voicing = carer->voicing != 0};
}

double cot_softness(double degrees, const Layout *layout)
{
    return degrees * DEGREE * layout->u;
}

/* Warm and lively acts bring the face nearer, Wait takes it back; across the room it is
 * small. */
double cot_distance(const CotView *view)
{
    const SceneView *scene = &view->scene;
    const Body *body = &scene->body;
    double cm = mixed(DISTANCE[scene->pose], IN_ARMS_CM, unit(scene->held));
    double lean =
        body->lean > 0 ? (LEAN + LOOM * view->loom) * body->lean : BACK * body->lean;
    cm *= 1 - lean;
    return larger(mixed(cm, ACROSS_CM, smooth(scene->far)), NEAREST_CM);
}

/* Only a share of the turn: eyes go back to a face from the corner [design]. Turned to
 * the picture's right as others see her, she has the face at her own right. */
Point cot_turn(const CotView *view, const Layout *layout)
{
    const Rig *rig = view->scene.rig;
    double most = layout->w * (COT_WIDER_PERCENT - 100) / 200 - 2;
    return (Point){bounded(rig->yaw * DEGREE * TURN_SHARE, -most, most),
                   bounded(rig->pitch * DEGREE * NOD_SHARE, -90, 90)};
}

/* How far the carer has gone out of the picture: back, hands away, and turned off. */
static double gone_of(const Body *body)
{
    return smooth((unit(body->hands_down) * fabs(body->pan_x) - .15) / .6);
}

/* Three sines, so that no word is like the one before. */
static double talking(double seconds)
{
    double s = seconds * TAU;
    return unit(.42 + .3 * sin(s * 2.9) + .24 * sin(s * 4.7 + 1) + .14 * sin(s * 1.3));
}

/* A blink of 260 ms now and then. */
static double blinking(double seconds)
{
    double t = fmod(seconds + 1.1, 4.7);
    return t < .09 ? 1 - t / .09 : t < .13 ? 0 : t < .26 ? (t - .13) / .13 : 1;
}

/* The face as the carer's body goes: each act shows in the number that its hands ease. */
static FaceLook face_of(const CotView *view, bool steady)
{
    const Body *body = &view->scene.body;
    double s = view->scene.seconds;
    double talks = unit(body->telling), breathes = unit(body->sinking);
    double voice = larger(talks, view->voicing ? .55 : 0);
    double still = view->act == ACT_STILL ? 1 : 0;
    double turned = -body->pan_x * mixed(.9, .55, unit(body->showing));
    return (FaceLook){
        .yaw = bounded(turned, -1, 1),
        .nod = bounded(body->pan_y * .8, -1, 1),
        .gaze_x = bounded(turned * 1.25, -1, 1),
        .gaze_y = bounded(.12 + body->pan_y * .7, -1, 1),
        .lid = (1 - .62 * breathes) * (still > 0 ? 1 : blinking(s)),
        .smile = bounded(
            (view->warmth - .12) * (1 - still) * (1 - .45 * breathes) *
                (1 - .7 * unit(fabs(body->pan_x) - .1) * (1 - unit(body->showing))),
            0, 1),
        .open = voice * talking(s) + .22 * unit(body->cupping) * (1 - voice),
        .rounded = .8 * breathes,
        .brow = larger(.8 * unit(body->cupping), .7 * unit(body->showing)),
        .rise = larger(
            -1, smaller(1, body->lift + (steady ? 0 : .5 * sin(s * TAU / BREATH_S)))),
    };
}

/* One carer, her face's middle at `x`, `y`, `cm` from her eyes. */
static void carer_draw(Shapes *shapes, FaceLook look, Point at, double cm)
{
    look.whole = look.whole || cm > WHOLE_CM;
    double k = FOCAL * HEAD_CM / HEAD_UNITS / cm;
    tint_place(shapes, at.x, at.y, 3 * look.yaw, k);
    face_draw(shapes, &look);
    shapes_pop(shapes);
}

/* An arm that comes from the shoulder at `from` to `to`, where it is as near as she is.
 */
static void arm_draw(Shapes *shapes, const Knit *knit, Point from, Point to, double k)
{
    Point mid = {mixed(from.x, to.x, .5) + (to.x < from.x ? 60 : -60) * k,
                 mixed(from.y, to.y, .5)};
    int cloth = tint_fade(shapes, from, to, knit->body, knit->light);
    shapes_ribbon(
        shapes, (const Point[]){from, mid, to},
        (const double[]){130 * k, smaller(150 * k, 200), smaller(150 * k + 50, 220)}, 3,
        cloth, 1);
}

/* Hold brings both hands down to her; Tend one, with what she is given. */
static void arms(Shapes *shapes, const CotView *view, const Layout *layout, Point at,
                 double cm)
{
    const Body *body = &view->scene.body;
    const Knit *knit = &KNITS[view->scene.who];
    double k = FOCAL * HEAD_CM / HEAD_UNITS / cm, w = layout->w, h = layout->h;
    double in = view->scene.pose == BODY_HELD ? 0 : unit(body->hands_in);
    for (int i = 0; i < 2 && in > .02; i++) {
        double side = i == 0 ? -1 : 1;
        arm_draw(shapes, knit, (Point){at.x + side * 285 * k, at.y + 390 * k},
                 (Point){at.x + side * 250, h + mixed(420, 70, in)}, k);
    }
    double reach = unit(body->reach);
    if (reach > .02) {
        Point from = {at.x + 285 * k, at.y + 390 * k};
        Point to = {mixed(from.x, w * .66, reach), mixed(h * 1.2, h * .86, reach)};
        HandLook hand = {.x = to.x,
                         .y = to.y,
                         .ang = 205,
                         .side = 1,
                         .size = 3.4 * mixed(.6, 1, reach),
                         .open = .75,
                         .splay = .15,
                         .adult = 1,
                         .old = view->scene.who == CARER_GREY ? 1 : 0};
        figure_hand(shapes, &SKINS[view->scene.carer], &hand);
        arm_draw(shapes, knit, from, (Point){to.x + 60, to.y + 20}, k * .8);
    }
}

/* The other of the pair stands by her and comes nearer as she is handed over. */
static void second_draw(Shapes *shapes, const CotView *view, FaceLook look, Point at,
                        double cm)
{
    const SceneView *scene = &view->scene;
    double here = unit(scene->body.handed);
    look.carer.who = carer_second(scene->who);
    look.carer.skin = scene->second > 0 ? (Skin)(scene->second - 1)
                                        : (Skin)((scene->carer + 2) % TONES);
    look.carer.hair = (HairColour)((view->hair + 1) % HAIR_COLOURS);
    look.yaw = mixed(-.5, look.yaw, here);
    look.smile = larger(look.smile, .4);
    double aside = mixed(620, 0, smooth(here));
    carer_draw(shapes, look, (Point){at.x + aside, at.y}, mixed(cm * 1.7, cm, here));
}

static void carers(Shapes *shapes, const CotView *view, const Layout *layout)
{
    const SceneView *scene = &view->scene;
    const Body *body = &scene->body;
    bool steady = layout->steady || layout->calm;
    double cm = cot_distance(view), gone = gone_of(body);
    double handed = unit(body->handed), s = scene->seconds;
    FaceLook look = face_of(view, layout->calm);
    look.carer = (CarerLook){scene->who, scene->carer, view->hair};
    double bob =
        steady ? 0 : BOB * view->loom * unit(body->lean) * sin(s * TAU * LOOM_HZ);
    double slide = (body->pan_x < 0 ? 1 : -1) * AWAY_X * gone;
    double near = IN_ARMS_CM / cm;
    look.whole = layout_portrait(layout); /* all of a high window's lower half */
    Point at = {layout->w / 2 - 60 * body->pan_x * near + slide,
                layout->h * mixed(.40, .50, near) - 30 * body->lift * near + bob};
    Point turn = cot_turn(view, layout);
    at.x += turn.x;
    at.y += turn.y;
    if (scene->far > .01) {
        at.x -= 420 * scene->far_x * smooth(scene->far);
    }
    if (body->handing > .02 || handed > .01) {
        second_draw(shapes, view, look, at, cm);
    }
    if (handed < .99) {
        at.x -= smooth(handed) * AWAY_X;
        carer_draw(shapes, look, at, cm * mixed(1, 1.3, handed));
        arms(shapes, view, layout, at, cm);
    }
}

/* The rails at both sides, nearer to her than anybody. */
static void rails(Shapes *shapes, const Layout *layout, double turn)
{
    enum { BARS = 3 };
    int wood =
        tint_fade(shapes, (Point){0, 0}, (Point){0, layout->h}, 0xf7e7cbff, 0xd9b98cff);
    for (int i = 0; i < 2 * BARS; i++) {
        double side = i < BARS ? -1 : 1, n = i % BARS;
        double foot = turn + layout->w / 2 + side * (layout->w * .52 - 96 * n);
        double head = turn + layout->w / 2 + side * (layout->w * .47 - 62 * n);
        const Point bar[] = {{foot + side * 20, layout->h + 60}, {head, -40}};
        shapes_ribbon(shapes, bar, (const double[]){58 - 8 * n, 40 - 7 * n}, 2, wood, 1);
    }
}

/* What holds her on her side: the sleeve of the arm she lies in. */
static void arm_about(Shapes *shapes, const CotView *view, const Layout *layout,
                      double held)
{
    double w = layout->w, h = layout->h, in = 250 * (1 - held);
    bool other = view->scene.body.handed > .5;
    const Knit *knit = &KNITS[other ? carer_second(view->scene.who) : view->scene.who];
    const Point line[] = {
        {-120 - in, h * .40}, {70 - in, h * .72 + in}, {w * .30, h + 130 + in}};
    int cloth = tint_fade(shapes, (Point){-80, h * .5}, (Point){w * .3, h}, knit->light,
                          knit->dark);
    shapes_ribbon(shapes, line, (const double[]){250, 270, 230}, 3, cloth, 1);
}

/*
 * Her own hands, 16 cm off and mirrored, since now they are seen from behind: they come
 * into the picture as her arms come up, each at the end of its sleeve.
 */
static void hands(Shapes *shapes, const CotView *view, const Layout *layout)
{
    static const Colour CLOTH[SUITS] = {0x2f8a86ff, 0xe0aa4aff, 0xc4633fff,
                                        0x7d588bff, 0x86a07aff, 0xf1e3c6ff};
    const Rig *rig = view->scene.rig;
    const SkinRamp *skin = &SKINS[view->scene.look.skin];
    Colour suit = CLOTH[view->scene.look.suit];
    for (int i = 0; i < 2; i++) {
        const Arm *arm = i == 0 ? &rig->arm_l : &rig->arm_r;
        double side = i == 0 ? 1 : -1; /* the picture's left hand is at her right */
        double up = unit((290 - arm->y) / 250), out = unit((arm->x + 60) / 280);
        Point wrist = {layout->w / 2 + side * mixed(300, 700, out),
                       layout->h + mixed(190, -130, up)};
        double angle = -90 - side * mixed(30, -10, out);
        Point elbow = {wrist.x - 240 * cos(angle * TAU / 360) + side * 60,
                       wrist.y - 240 * sin(angle * TAU / 360)};
        int cloth =
            tint_fade(shapes, wrist, elbow, tint_lift(suit, .15), tint_sink(suit, .2));
        HandLook hand = {.x = wrist.x,
                         .y = wrist.y,
                         .ang = angle,
                         .side = -side,
                         .size = HAND_SIZE,
                         .open = arm->open,
                         .splay = arm->splay,
                         .thumb = side};
        figure_hand(shapes, skin, &hand);
        shapes_ribbon(shapes, (const Point[]){wrist, elbow}, (const double[]){210, 270},
                      2, cloth, 1);
    }
}

/* A slow light that goes with rocking and with a breath: what calms is slow and large. */
static void glow(Shapes *shapes, const CotView *view, const Layout *layout)
{
    const Body *body = &view->scene.body;
    double warm = larger(unit(body->light), .8 * unit(body->sinking));
    double sway = layout->calm || layout->steady ? 0 : sin(body->rock * TAU);
    Point at = {layout->w * (.46 + .07 * sway * unit(body->hands_in)),
                layout->h * (.42 - .05 * body->lift)};
    shapes_halo(shapes, at, layout->w * .52, layout->h * .74, 0xffe7b4ff,
                view->scene.look.age > 9 ? .05 + .16 * warm : .10 + .34 * warm);
}

/* Light through closed lids: warm, and nearly even. */
static void lids(Shapes *shapes, const CotView *view, const Layout *layout)
{
    double shut = grained(smooth(view->shut), 1.0 / 64);
    if (shut > 0) {
        const Stop stops[] = {{0, 0x9a5a48ff}, {.6, 0x6e3f3aff}, {1, 0x4a2c30ff}};
        int fill = shapes_radial(shapes, (Point){layout->w * .42, layout->h * .3},
                                 layout->w * .8, layout->h, 0, countof(stops), stops);
        shapes_group(shapes, ROOM_GROUP_HER + 4, false);
        shapes_box(shapes, -20, -20, layout->w + 40, layout->h + 40, 0, fill, .96 * shut);
    }
}

/* Who, hands and rails keep above the foot. */
static Layout above(const CotView *view, const Layout *layout)
{
    Layout cut = *layout;
    cut.h = view->foot > 0 ? view->foot + FOOT_LIP : layout->h;
    return cut;
}

void cot_near(Shapes *shapes, const CotView *view, const Layout *window)
{
    Layout cut = above(view, window);
    const Layout *layout = &cut;
    const SceneView *scene = &view->scene;
    assert(scene->rig != NULL && scene->pose < BODY_COUNT);
    CotSight sight = cot_sight(scene->look.age);
    int first = shapes->fill_count;
    bool steady = layout->steady || layout->calm;
    double held = larger(scene->held, scene->pose == BODY_HELD ? 1 : 0);
    double rock = steady ? 0 : held * sin(scene->body.rock * TAU);
    shapes_group(shapes, ROOM_GROUP_HER, false);
    glow(shapes, view, layout);
    shapes_push(shapes, transform_turn(ROCK_TURN * rock, layout->w / 2, layout->h));
    shapes_push(shapes, transform_move(ROCK_X * rock, 0));
    shapes_group(shapes, ROOM_GROUP_HER + 1, false);
    carers(shapes, view, layout);
    shapes_pop(shapes);
    shapes_pop(shapes);
    shapes_group(shapes, ROOM_GROUP_HER + 2, false);
    if (scene->pose == BODY_COT && scene->held < .5) {
        rails(shapes, layout, cot_turn(view, layout).x);
    }
    if (held > .02) {
        arm_about(shapes, view, layout, held);
    }
    shapes_group(shapes, ROOM_GROUP_HER + 3, false);
    hands(shapes, view, layout);
    lids(shapes, view, window);
    sight_tinge(shapes, first, &sight, sight.near_contrast);
}
