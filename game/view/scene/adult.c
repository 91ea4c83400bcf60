#include "view/scene/targets.h"

#include "view/scene/sleeve.h"
#include "view/scene/tint.h"

#include <assert.h>
#include <math.h>

/*
 * Another grown-up: a grandfather with cap and cardigan, or the key person of the day
 * nursery. Down on one knee and half-turned to her, a hand held out and kept there: low,
 * slow, and no nearer than that. Drawn for one who looks to the right.
 */
static const double UNIT = 1.06;
static const double COME_S = 2.4, COME = 560; /* from the edge; stage units */
static const double KNEEL_S = 1.3;            /* down to her height */
static const double UPRIGHT = 640;            /* where the feet of one who stands are */
static const Colour LINE = 0x5a3a34ff, WHITE = 0xf3efe9ff;

typedef struct Dress {
    Colour coat, shirt, trousers, shoe;
} Dress;

static const Dress GRANDFATHER = {0x8a6f7eff, 0xf6ead6ff, 0x857c80ff, 0x6a4a3cff};
static const Dress KEY_PERSON = {0x7fa08cff, 0xf3cfa0ff, 0x6b7a98ff, 0xb9755cff};

static int cloth(Shapes *shapes, Colour colour)
{
    return tint_wash(shapes, (Wash){-110, 90, 150, 450, tint_lift(colour, 0.18), colour,
                                    tint_sink(colour, 0.16), 0.45});
}

static int flesh(Shapes *shapes, const SkinRamp *skin)
{
    return tint_wash(shapes,
                     (Wash){-50, -60, 56, 60, colour_mix(skin->base, skin->light, 0.7),
                            skin->base, colour_mix(skin->base, skin->shade, 0.5), 0.5});
}

/* Eases a line of points from `from` to `to`. */
static void bend(const Point *from, const Point *to, double t, int count, Point *out)
{
    for (int i = 0; i < count; i++) {
        out[i] = (Point){mixed(from[i].x, to[i].x, t), mixed(from[i].y, to[i].y, t)};
    }
}

static void shoe(Shapes *shapes, double x, double y, Colour colour)
{
    const Point outline[] = {{x - 28, y + 6},
                             {x - 26, y - 22},
                             {x + 14, y - 26},
                             {x + 60, y - 8},
                             {x + 60, y + 6}};
    shapes_blob(shapes, outline, countof(outline), 0.6, shapes_solid(shapes, colour), 1);
}

/* `kneel` 0: upright, with one step after the other; 1: one knee on the ground and the
 * other foot set. `swing`, -1 to 1, is where the far foot is in its step. */
static void legs(Shapes *shapes, const Dress *dress, double kneel, double swing)
{
    enum { JOINTS = 5 };
    static const Point DOWN[2][JOINTS] = {
        {{-30, 310}, {-6, 400}, {-40, 434}, {-90, 442}, {-150, 446}},
        {{10, 316}, {84, 316}, {122, 330}, {118, 400}, {110, 440}}};
    static const double WIDTHS[2][JOINTS] = {{104, 84, 70, 60, 52},
                                             {100, 88, 78, 66, 56}};
    int wool = cloth(shapes, dress->trousers);
    double ground = mixed(UPRIGHT, 460, kneel);
    tint_shadow(shapes, 10, ground + 2, mixed(130, 210, kneel), 22, 0.32);
    for (int i = 0; i < 2; i++) {
        double way = (i == 0 ? swing : -swing) * 64, raise = larger(0, way * 0.35);
        Point up[JOINTS], line[JOINTS];
        for (int k = 0; k < JOINTS; k++) {
            double u = (double)k / (JOINTS - 1);
            up[k] = (Point){mixed(i == 0 ? -24 : 18, i == 0 ? -10 : 10, u) + way * u * u,
                            mixed(312, UPRIGHT - 22 - raise, u)};
        }
        bend(up, DOWN[i], kneel, JOINTS, line);
        if (i == 0) {
            tint_oval(shapes, mixed(line[4].x + 14, -168, kneel),
                      mixed(line[4].y + 14, 444, kneel), 34, 19, dress->shoe, 1);
        } else {
            shoe(shapes, line[4].x, line[4].y + 18, dress->shoe);
        }
        shapes_ribbon(shapes, line, WIDTHS[i], JOINTS, wool, 1);
    }
}

static void trunk(Shapes *shapes, const Dress *dress)
{
    static const Point coat[] = {{-22, 72},  {-70, 92},  {-94, 150}, {-92, 250},
                                 {-88, 330}, {-20, 352}, {56, 340},  {70, 250},
                                 {78, 150},  {62, 92},   {26, 72}};
    static const Point shirt[] = {{-6, 66},  {40, 66},  {52, 150},
                                  {46, 250}, {30, 250}, {16, 150}};
    shapes_blob(shapes, coat, countof(coat), 0.85, cloth(shapes, dress->coat), 1);
    shapes_blob(shapes, shirt, countof(shirt), 0.5, shapes_solid(shapes, dress->shirt),
                1);
    const Point edge[] = {{-8, 74}, {12, 150}, {28, 250}, {26, 340}};
    shapes_ribbon(shapes, edge, (const double[]){5, 6, 6, 5}, 4,
                  shapes_solid(shapes, tint_sink(dress->coat, 0.25)), 0.8);
    for (int i = 0; i < 3; i++) {
        tint_disc(shapes, 16 + i * 5, 262 + i * 28, 5, tint_lift(dress->coat, 0.6));
    }
    shapes_box(shapes, -70, 262, 56, 50, 10,
               shapes_solid(shapes, tint_sink(dress->coat, 0.12)), 0.6);
}

/* The far hand is held out, palm up; the near one lies on the knee. */
static void far_arm(Shapes *shapes, const Dress *dress, const SkinRamp *skin)
{
    static const Point sleeve[] = {{54, 128}, {104, 222}, {158, 246}};
    HandLook hand = {.x = 166,
                     .y = 247,
                     .side = 1,
                     .size = 1.1,
                     .ang = 8,
                     .open = 0.6,
                     .splay = 0.3,
                     .palm = 1,
                     .adult = 1};
    shapes_ribbon(shapes, sleeve, (const double[]){58, 52, 42}, 3,
                  cloth(shapes, tint_sink(dress->coat, 0.08)), 1);
    figure_hand(shapes, skin, &hand);
}

static void near_arm(Shapes *shapes, const Dress *dress, const SkinRamp *skin)
{
    static const Point sleeve[] = {{-56, 128}, {-54, 236}, {44, 296}};
    HandLook hand = {.x = 54,
                     .y = 300,
                     .side = 1,
                     .size = 1.1,
                     .ang = 24,
                     .open = 0.7,
                     .splay = 0.1,
                     .adult = 1};
    figure_hand(shapes, skin, &hand);
    shapes_ribbon(shapes, sleeve, (const double[]){64, 60, 46}, 3,
                  cloth(shapes, tint_lift(dress->coat, 0.05)), 1);
    tint_crease(shapes, (Point){-40, 160}, (Point){-28, 210}, (Point){4, 250}, 4,
                tint_sink(dress->coat, 0.3), 0.5);
}

/* Eyes narrowed by a smile; `shut` for a blink. Small and calm: hers are the eyes of the
   picture. */
static void face(Shapes *shapes, const SkinRamp *skin, Colour brow, bool shut)
{
    static const double EYES[] = {0, 34};
    int skull = flesh(shapes, skin);
    shapes_ellipse(shapes, (Point){0, 0}, 55, 62, 0, skull, 1);
    shapes_ellipse(shapes, (Point){8, 30}, 46, 40, 0, skull, 1);
    tint_oval(shapes, -40, 8, 13, 18, skin->base, 1);
    tint_oval(shapes, -40, 9, 6, 10, skin->shade, 0.7);
    for (int i = 0; i < countof(EYES); i++) {
        double x = EYES[i] + 4;
        if (shut) {
            tint_crease(shapes, (Point){x - 8, -4}, (Point){x, 1}, (Point){x + 8, -4}, 4,
                        LINE, 0.9);
        } else {
            tint_oval(shapes, x + 1, -3, 8.5, 5.6, 0xfff8ecff, 1);
            tint_oval(shapes, x + 2.5, -3, 5.4, 5.6, 0x33283fff, 1);
            tint_disc(shapes, x - 1, -7, 1.8, 0xffffffff);
            tint_crease(shapes, (Point){x - 10, -4}, (Point){x, -11}, (Point){x + 11, -3},
                        4.4, skin->line, 0.9);
            tint_crease(shapes, (Point){x - 8, 5}, (Point){x, 2}, (Point){x + 9, 5}, 3,
                        skin->shade, 0.8);
        }
        tint_crease(shapes, (Point){x - 11, -22}, (Point){x, -28}, (Point){x + 11, -21},
                    6.5, brow, 0.9);
        shapes_halo(shapes, (Point){x + (i == 0 ? -8 : 6), 16}, 17, 13, skin->blush, 0.4);
    }
    tint_crease(shapes, (Point){24, -2}, (Point){33, 12}, (Point){22, 15}, 4.5,
                skin->line, 0.6);
    tint_crease(shapes, (Point){-3, 29}, (Point){18, 41}, (Point){41, 28}, 5.5,
                skin->line, 0.95);
    tint_crease(shapes, (Point){10, 47}, (Point){20, 50}, (Point){30, 46}, 4, skin->shade,
                0.8);
}

/* Grey at the temple, a moustache, and a flat cap. */
static void grandfather(Shapes *shapes)
{
    static const Point hair[] = {{-52, -24}, {-56, 2},   {-46, 22},
                                 {-36, -4},  {-26, -22}, {-30, -40}};
    static const Point cap[] = {{-58, -20}, {-62, -52}, {-24, -84}, {30, -80},
                                {60, -46},  {58, -28},  {0, -36}};
    static const Point brim[] = {{18, -34}, {54, -42}, {92, -28}, {56, -24}};
    static const Point beard[] = {{2, 24},  {20, 19}, {38, 23},
                                  {36, 31}, {20, 27}, {4, 32}};
    shapes_blob(shapes, hair, countof(hair), 0.9, shapes_solid(shapes, WHITE), 1);
    shapes_blob(shapes, beard, countof(beard), 0.9, shapes_solid(shapes, WHITE), 1);
    shapes_blob(shapes, brim, countof(brim), 0.7, shapes_solid(shapes, 0x75624fff), 1);
    int tweed = tint_wash(
        shapes, (Wash){-60, -80, 60, -20, 0xb59c80ff, 0x9a8068ff, 0x7a6450ff, 0.5});
    shapes_blob(shapes, cap, countof(cap), 0.9, tweed, 1);
    tint_disc(shapes, -4, -80, 5, 0x75624fff);
}

/* Short dark curls and round glasses. */
static void key_person(Shapes *shapes)
{
    static const double CURLS[][3] = {{-46, -18, 20}, {-44, -44, 24}, {-18, -62, 26},
                                      {14, -64, 24},  {40, -50, 20},  {-52, 8, 14}};
    for (int i = 0; i < countof(CURLS); i++) {
        tint_disc(shapes, CURLS[i][0], CURLS[i][1], CURLS[i][2], 0x4b3029ff);
    }
    for (int i = 0; i < countof(CURLS); i += 2) {
        tint_oval(shapes, CURLS[i][0] - 5, CURLS[i][1] - 6, CURLS[i][2] * 0.5,
                  CURLS[i][2] * 0.4, 0x72503fff, 0.7);
    }
    for (int i = 0; i < 2; i++) {
        Point rim[9];
        double widths[9];
        for (int k = 0; k < 9; k++) {
            double a = TAU * k / 8;
            rim[k] = (Point){4 + i * 34 + 15 * cos(a), -4 + 15 * sin(a)};
            widths[k] = 3;
        }
        shapes_ribbon(shapes, rim, widths, 9, shapes_solid(shapes, 0xe6b95cff), 1);
    }
}

/* The place of the adult is the face; the knee is on the ground 490 units lower. Nobody
 * stays upright over her: who comes kneels down. */
void adult_draw(Shapes *shapes, const SceneView *scene, Point at, const Comer *comer)
{
    assert(comer->shown_s >= 0);
    bool key = scene->room == ROOM_CLOAKROOM || scene->room == ROOM_PLAYGROUP;
    Carer second = sleeve_second(scene); /* whose hands are seen when they take over */
    Dress worn = key ? KEY_PERSON : GRANDFATHER;
    worn.coat = KNITS[second.who].body;
    const Dress *dress = &worn;
    const SkinRamp *skin = &SKINS[second.skin];
    double side = at.x < STAGE_MIDDLE ? 1 : -1; /* where she is */
    double away = comer->shown_s < COME_S ? 1 - comer->shown_s / COME_S : 0;
    double kneel = smooth((comer->shown_s - COME_S) / KNEEL_S);
    double swing = away > 0 ? sin(comer->shown_s * TAU / 1.2) : 0;
    double t = floor(comer->seconds * 10) / 10;
    double nod = 2.5 * sin(t * TAU / 4.6);
    tint_place(shapes, at.x - side * away * COME,
               at.y - UNIT * (1 - kneel) * (UPRIGHT - 460), 0, UNIT);
    shapes_push(shapes, transform_scale(side, 1));
    far_arm(shapes, dress, skin);
    legs(shapes, dress, kneel, swing);
    tint_line(shapes, (Point){2, 40}, (Point){6, 92}, 46, 54, skin->shade, 1);
    trunk(shapes, dress);
    near_arm(shapes, dress, skin);
    tint_place(shapes, 8, 8, 3 + nod, 1);
    face(shapes, skin, key ? 0x4b3029ff : 0xd9d2caff, fmod(t, 5.1) < 0.2);
    if (key) {
        key_person(shapes);
    } else {
        grandfather(shapes);
    }
    shapes_pop(shapes);
    shapes_pop(shapes);
    shapes_pop(shapes);
}
