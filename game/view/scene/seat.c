#include "view/scene/seat.h"

#include "view/amount.h"
#include "view/scene/sleeve.h"
#include "view/scene/tint.h"

#include <assert.h>

/*
 * What holds her: a cushion, a bouncer, or your lap; and your arm when she is picked up.
 * Head units, with mid-head at 0, 0, so that seat and figure fit at every size.
 */

static const double LITTLE_MONTHS = 4; /* lies in the arm; older ones are held upright */
static const double WRAP_MONTHS = 2;   /* only a very little one is wrapped */

/* The seat is left between .15 and .75 of `held`, so that a short touch lifts nobody. */
double seat_lifted(const SceneView *scene)
{
    assert(scene->held >= 0 && scene->held <= 1.2);
    if (scene->look.age >= LITTLE_MONTHS || scene->pose == BODY_SIT) {
        return 0;
    }
    return smooth((scene->held - 0.15) / 0.6);
}

/* A soft round floor cushion she leans into. */
static void nest(Shapes *shapes)
{
    static const Point body[] = {{-246, 60}, {-262, 0},   {-228, -74}, {-140, -118},
                                 {0, -132},  {140, -118}, {228, -74},  {262, 0},
                                 {246, 60},  {150, 96},   {0, 104},    {-150, 96}};
    static const Point gloss[] = {{-200, -74}, {-110, -108}, {0, -119}, {90, -112}};
    const Colour shade = 0xc99655ff;
    tint_shadow(shapes, 6, 96, 320, 56, 0.34);
    int cloth = tint_wash(
        shapes, (Wash){-200, -130, 200, 110, 0xf9dfb3ff, 0xefc58bff, shade, 0.5});
    shapes_blob(shapes, body, countof(body), 1, cloth, 1);
    for (int side = -1; side <= 1; side += 2) {
        tint_crease(shapes, (Point){side * 226, -68}, (Point){side * 196, -30},
                    (Point){side * 186, 20}, 5, shade, 0.45);
        tint_crease(shapes, (Point){side * 132, -116}, (Point){side * 116, -84},
                    (Point){side * 112, -50}, 4, shade, 0.35);
    }
    shapes_ribbon(shapes, gloss, (const double[]){2, 14, 14, 2}, 4,
                  shapes_solid(shapes, 0xffffffff), 0.22);
}

/* The shell's outline, from the crown clockwise. */
static const Point BOUNCER[] = {{0, -150},   {104, -132}, {158, -60},  {170, 60},
                                {178, 200},  {174, 330},  {128, 430},  {0, 464},
                                {-128, 430}, {-174, 330}, {-178, 200}, {-170, 60},
                                {-158, -60}, {-104, -132}};

/* Low on the floor, on a wire foot; the lining is the shell drawn in towards y 150. */
static void bouncer(Shapes *shapes)
{
    static const Point bar[] = {{-130, 486}, {0, 492}, {130, 486}};
    tint_shadow(shapes, 8, 486, 230, 34, 0.32);
    int wire =
        tint_fade(shapes, (Point){0, 300}, (Point){0, 490}, 0xcfae86ff, 0xa9835aff);
    for (int side = -1; side <= 1; side += 2) {
        const Point leg[] = {
            {side * 120, 300}, {side * 168, 420}, {side * 176, 474}, {side * 120, 486}};
        shapes_ribbon(shapes, leg, (const double[]){10, 10, 10, 10}, 4, wire, 1);
    }
    shapes_ribbon(shapes, bar, (const double[]){11, 11, 11}, 3,
                  shapes_solid(shapes, 0xb48c60ff), 1);
    int shell = tint_wash(
        shapes, (Wash){-170, -150, 170, 460, 0xf6cf9aff, 0xe9b56fff, 0xcb8d48ff, 0.5});
    shapes_blob(shapes, BOUNCER, countof(BOUNCER), 1, shell, 1);
    Point lining[countof(BOUNCER)];
    for (int i = 0; i < countof(BOUNCER); i++) {
        lining[i] = (Point){BOUNCER[i].x * 0.90, 150 + (BOUNCER[i].y - 150) * 0.93};
    }
    int cloth = tint_wash(
        shapes, (Wash){-150, -150, 150, 460, 0xfbe9cdff, 0xf3d9b3ff, 0xe2bd8dff, 0.6});
    shapes_blob(shapes, lining, countof(lining), 1, cloth, 1);
    shapes_halo(shapes, (Point){0, 120}, 150, 200, 0xb9834cff, 0.22);
}

/* Over her lap, under her hands. */
static void belt(Shapes *shapes)
{
    static const Point band[] = {
        {-150, 262}, {-70, 290}, {0, 297}, {70, 290}, {150, 262}};
    int cloth =
        tint_fade(shapes, (Point){0, 262}, (Point){0, 314}, 0xf3c98cff, 0xd79a54ff);
    shapes_ribbon(shapes, band, (const double[]){26, 34, 36, 34, 26}, 5, cloth, 1);
    tint_box(shapes, -19, 279, 38, 34, 12, 0xfff3deff);
}

/* A blanket over your knees: she lies along the thighs and faces you. */
static void lap_blanket(Shapes *shapes)
{
    static const Point cloth[] = {{-150, -96}, {0, -128},   {150, -96},  {206, 40},
                                  {226, 220},  {250, 420},  {120, 476},  {0, 488},
                                  {-120, 476}, {-250, 420}, {-226, 220}, {-206, 40}};
    int fill = tint_wash(
        shapes, (Wash){-200, -130, 220, 470, 0xfffaf0ff, 0xfbecd4ff, 0xe6cda6ff, 0.5});
    shapes_blob(shapes, cloth, countof(cloth), 1, fill, 1);
    for (int i = 0; i < 3; i++) {
        double out = 150 + i * 22;
        for (int side = -1; side <= 1; side += 2) {
            const Point stripe[] = {{side * (out - 34), -40},
                                    {side * out, 130},
                                    {side * (out + 30), 330},
                                    {side * (out + 36), 430}};
            shapes_ribbon(shapes, stripe, (const double[]){2, 5, 5, 2}, 4,
                          shapes_solid(shapes, 0xc4583aff), 0.6 - 0.14 * i);
        }
    }
    shapes_halo(shapes, (Point){0, 150}, 170, 300, 0xb9834cff, 0.30);
}

/* Two thighs run towards you out of the picture: you are the camera. */
static void lap(Shapes *shapes)
{
    static const Point between[] = {
        {-200, 120}, {0, 60}, {200, 120}, {300, 760}, {-300, 760}};
    shapes_blob(shapes, between, countof(between), 0.6, shapes_solid(shapes, 0x5a6a8cff),
                1);
    for (int side = -1; side <= 1; side += 2) {
        const Point thigh[] = {{side * 184, 96}, {side * 222, 300}, {side * 280, 760}};
        int cloth = tint_wash(shapes, (Wash){side * 190 - 160, -40, side * 190 + 190, 520,
                                             0xa3b2caff, 0x8092b0ff, 0x5d6f92ff, 0.4});
        shapes_ribbon(shapes, thigh, (const double[]){280, 330, 430}, 3, cloth, 1);
        tint_crease(shapes, (Point){side * 282, 60}, (Point){side * 300, 130},
                    (Point){side * 330, 210}, 7, 0x5d6f92ff, 0.5);
        tint_crease(shapes, (Point){side * 118, -22}, (Point){side * 186, -34},
                    (Point){side * 250, -6}, 9, 0xffffffff, 0.22);
    }
    lap_blanket(shapes);
}

/* In high contrast the lit disc takes the place of the cushion. */
void seat_back(Shapes *shapes, const SceneView *scene, bool contrast)
{
    assert(scene->pose < BODY_COUNT);
    switch (scene->pose) {
    case BODY_SIT:
    case BODY_HIGHCHAIR:
    case BODY_LAP:
    case BODY_CRAWL:
    case BODY_HOLD_ON:
    case BODY_STAND:
    case BODY_WALK:
        if (!contrast) {
            tint_place(shapes, 0, 317, 0, 0.976);
            nest(shapes);
            shapes_pop(shapes);
            tint_shadow(shapes, 0, 372, 236, 35, 0.35);
        }
        break;
    case BODY_BOUNCER:
    case BODY_BUGGY:
        bouncer(shapes);
        break;
    case BODY_HELD:
    case BODY_BACK:
    case BODY_TUMMY:
    case BODY_MAT:
    case BODY_COT:
        lap(shapes);
        break;
    case BODY_COUNT:
        break;
    }
}

/* What lies over her: the belt, while she is in the bouncer. */
void seat_front(Shapes *shapes, const SceneView *scene)
{
    if (scene->pose == BODY_BOUNCER && seat_lifted(scene) <= 0) {
        belt(shapes);
    }
}

/* Your sleeve's knit, the same as at the lower edge. */
static int knit(Shapes *shapes)
{
    return tint_wash(
        shapes, (Wash){-330, 40, 260, 480, SLEEVE_LIGHT, SLEEVE_KNIT, SLEEVE_DARK, 0.45});
}

/* Your arm comes up from the lower left as she is picked up. */
static void push_lifted(Shapes *shapes, double lifted)
{
    shapes_push(shapes, transform_move(-130 * (1 - lifted), 460 * (1 - lifted)));
}

/* The bend of your elbow behind her head and back. */
void crook_back(Shapes *shapes, double lifted)
{
    if (lifted <= 0) {
        return;
    }
    static const Point bend[] = {
        {-470, 700}, {-350, 440}, {-262, 250}, {-176, 130}, {-60, 120}};
    static const Point inside[] = {{-330, 470}, {-290, 250}, {-150, 100}, {40, 160},
                                   {120, 300},  {150, 410},  {-40, 430}};
    push_lifted(shapes, lifted);
    tint_shadow(shapes, 20, 250, 300, 230, 0.26);
    shapes_blob(shapes, inside, countof(inside), 0.8, shapes_solid(shapes, 0xa84e30ff),
                1);
    shapes_ribbon(shapes, bend, (const double[]){230, 216, 196, 180, 170}, 5,
                  knit(shapes), 1);
    tint_crease(shapes, (Point){-322, 330}, (Point){-262, 262}, (Point){-214, 236}, 8,
                SLEEVE_DARK, 0.4);
    shapes_halo(shapes, (Point){-40, 120}, 150, 150, 0x6a2a1aff, 0.26);
    shapes_pop(shapes);
}

/* A soft cloth under her chin: feeding, in whatever way a family feeds. */
static void muslin(Shapes *shapes)
{
    static const Point cloth[] = {{-134, 62},  {-84, 92},  {-20, 112}, {44, 106},
                                  {92, 92},    {106, 150}, {60, 216},  {-24, 238},
                                  {-110, 206}, {-158, 128}};
    shapes_halo(shapes, (Point){-20, 190}, 130, 60, 0x6a2a1aff, 0.24);
    int fill = tint_wash(
        shapes, (Wash){-150, 60, 100, 240, 0xfffdf6ff, 0xfbeed8ff, 0xe6cfaaff, 0.5});
    shapes_blob(shapes, cloth, countof(cloth), 1, fill, 1);
    tint_crease(shapes, (Point){-96, 110}, (Point){-70, 160}, (Point){-76, 208}, 5,
                0xd8bc92ff, 0.6);
    tint_crease(shapes, (Point){40, 122}, (Point){26, 170}, (Point){30, 216}, 5,
                0xd8bc92ff, 0.5);
    tint_crease(shapes, (Point){-30, 128}, (Point){-24, 180}, (Point){-34, 226}, 4,
                0xd8bc92ff, 0.4);
}

/* A wrap about the legs of a very little one, in the turned frame of her body. */
static void wrap(Shapes *shapes)
{
    static const Point cloth[] = {{-112, 236}, {0, 262},    {112, 236},
                                  {140, 320},  {112, 410},  {50, 462},
                                  {-50, 462},  {-112, 410}, {-140, 320}};
    static const Point fold[] = {{-112, 238}, {-20, 268}, {60, 330}, {84, 430}};
    int fill = tint_wash(
        shapes, (Wash){-130, 230, 130, 460, 0xfff8eaff, 0xf6e6ccff, 0xdcc198ff, 0.5});
    shapes_blob(shapes, cloth, countof(cloth), 1, fill, 1);
    shapes_ribbon(shapes, fold, (const double[]){2, 6, 6, 2}, 4,
                  shapes_solid(shapes, 0xd8bc92ff), 0.55);
    for (int i = 0; i < 3; i++) {
        double o = 18 + 17 * i;
        const Point stripe[] = {{-104 - o * 0.2, 250 + o},
                                {-40 - o * 0.4, 278 + o},
                                {32 - o * 0.6, 340 + o * 0.7},
                                {50 - o * 0.8, 430}};
        shapes_ribbon(shapes, stripe, (const double[]){2, 4.5, 4.5, 2}, 4,
                      shapes_solid(shapes, 0xc4583aff), 0.75 - 0.15 * i);
    }
}

/* Your forearm under her, and your hand at her hip. */
void crook_front(Shapes *shapes, const SceneView *scene, double lifted, double turn)
{
    if (lifted <= 0) {
        return;
    }
    if (scene->look.age < WRAP_MONTHS && lifted > 0.5) {
        shapes_push(shapes, transform_turn(turn, 0, 0));
        wrap(shapes);
        shapes_pop(shapes);
    }
    if (scene->tending == THING_FEED && lifted > 0.5) {
        shapes_push(shapes, transform_turn(turn, 0, 0));
        muslin(shapes);
        shapes_pop(shapes);
    }
    static const Point arm[] = {
        {-420, 640}, {-318, 452}, {-180, 404}, {0, 412}, {138, 400}};
    static const Point gloss[] = {{-290, 420}, {-170, 376}, {-20, 378}, {80, 370}};
    const SkinRamp *skin = &SKINS[scene->carer];
    push_lifted(shapes, lifted);
    shapes_halo(shapes, (Point){-40, 366}, 250, 60, 0x6a2a1aff, 0.22);
    HandLook hand = {.x = 196,
                     .y = 384,
                     .ang = -34,
                     .side = -1,
                     .open = 0.72,
                     .splay = 0.16,
                     .palm = 0,
                     .size = 1.75,
                     .adult = 1};
    tint_line(shapes, (Point){130, 400}, (Point){200, 382}, 78, 62, skin->base, 1);
    figure_hand(shapes, skin, &hand);
    shapes_ribbon(shapes, arm, (const double[]){190, 160, 138, 120, 104}, 5, knit(shapes),
                  1);
    shapes_ribbon(shapes, gloss, (const double[]){2, 7, 7, 2}, 4,
                  shapes_solid(shapes, 0xf0ac8dff), 0.4);
    tint_line(shapes, (Point){132, 358}, (Point){152, 438}, 34, 32, SLEEVE_CUFF, 1);
    shapes_pop(shapes);
}
