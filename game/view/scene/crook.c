#include "view/scene/crook.h"

#include "view/amount.h"
#include "view/scene/sleeve.h"
#include "view/scene/tint.h"

/*
 * Your arm about her when she is picked up: a little one lies in its bend, an older one
 * sits upright on it.
 */

static const double WRAP_MONTHS = 2; /* only a very little one is wrapped */
static const double UPRIGHT_MONTHS = 6;

/* Your sleeve's knit, the same as at the lower edge. */
static int knitted(Shapes *shapes, const Knit *knit)
{
    return tint_wash(
        shapes, (Wash){-330, 40, 260, 480, knit->light, knit->body, knit->dark, 0.45});
}

/* Your arm comes up from the lower left as she is picked up. */
static void push_lifted(Shapes *shapes, double lifted)
{
    shapes_push(shapes, transform_move(-130 * (1 - lifted), 460 * (1 - lifted)));
}

/* 0 lying in the bend of the arm, 1 sitting upright on it. */
static double upright(const SceneView *scene)
{
    return unit((scene->look.age - 2) / (UPRIGHT_MONTHS - 2));
}

/* Your forearm under her, from the lower left. */
static void forearm(Shapes *shapes, const Knit *knit)
{
    static const Point arm[] = {
        {-420, 640}, {-318, 452}, {-180, 404}, {0, 412}, {138, 400}};
    static const Point gloss[] = {{-290, 420}, {-170, 376}, {-20, 378}, {80, 370}};
    shapes_ribbon(shapes, arm, (const double[]){190, 160, 138, 120, 104}, 5,
                  knitted(shapes, knit), 1);
    shapes_ribbon(shapes, gloss, (const double[]){2, 7, 7, 2}, 4,
                  shapes_solid(shapes, tint_lift(knit->light, 0.3)), 0.4);
    tint_line(shapes, (Point){132, 358}, (Point){152, 438}, 34, 32, knit->cuff, 1);
}

/* Your hand at her hip; upright, it comes round her thigh from behind. */
static void hand(Shapes *shapes, const SceneView *scene, double round)
{
    const SkinRamp *skin = &SKINS[scene->carer];
    const Knit *knit = &KNITS[scene->who];
    HandLook look = {.x = mixed(196, 176, round),
                     .y = mixed(384, 322, round),
                     .ang = mixed(-34, 196, round),
                     .side = mixed(-1, 1, round),
                     .open = mixed(0.72, .8, round),
                     .splay = 0.16,
                     .palm = 0,
                     .size = 1.75,
                     .adult = 1,
                     .old = scene->who == CARER_GREY ? 1 : 0};
    if (round < .5) {
        tint_line(shapes, (Point){130, 400}, (Point){200, 382}, 78, 62, skin->base, 1);
        figure_hand(shapes, skin, &look);
        return;
    }
    tint_line(shapes, (Point){236, 356}, (Point){172, 320}, 84, 62, skin->base, 1);
    figure_hand(shapes, skin, &look);
    const Point sleeve[] = {{520, 640}, {360, 430}, {226, 352}};
    shapes_ribbon(shapes, sleeve, (const double[]){190, 150, 106}, 3,
                  knitted(shapes, knit), 1);
    tint_line(shapes, (Point){206, 386}, (Point){252, 312}, 34, 32, knit->cuff, 1);
}

/* The bend of your elbow behind her head and back. */
void crook_back(Shapes *shapes, const SceneView *scene, double lifted)
{
    if (lifted <= .01) {
        return;
    }
    static const Point bend[] = {
        {-470, 700}, {-350, 440}, {-262, 250}, {-176, 130}, {-60, 120}};
    static const Point inside[] = {{-330, 470}, {-290, 250}, {-150, 100}, {40, 160},
                                   {120, 300},  {150, 410},  {-40, 430}};
    const Knit *knit = &KNITS[scene->who];
    double up = upright(scene);
    push_lifted(shapes, lifted);
    shapes_push(shapes, transform_move(-20 * up, 130 * up));
    tint_shadow(shapes, 20, 250, 300, 230, 0.26);
    shapes_blob(shapes, inside, countof(inside), 0.8,
                shapes_solid(shapes, colour_mix(knit->body, knit->dark, .55)), 1);
    shapes_ribbon(shapes, bend, (const double[]){230, 216, 196, 180, 170}, 5,
                  knitted(shapes, knit), 1);
    tint_crease(shapes, (Point){-322, 330}, (Point){-262, 262}, (Point){-214, 236}, 8,
                knit->dark, 0.4);
    shapes_halo(shapes, (Point){-40, 120}, 150, 150, 0x6a2a1aff, 0.26);
    shapes_pop(shapes);
    if (up >= .5) {
        forearm(shapes, &KNITS[scene->who]);
    }
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
    if (lifted <= .01) {
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
    push_lifted(shapes, lifted);
    double up = upright(scene);
    if (up < .5) {
        shapes_halo(shapes, (Point){-40, 366}, 250, 60, 0x6a2a1aff, 0.22);
        hand(shapes, scene, 0);
        forearm(shapes, &KNITS[scene->who]);
    } else {
        hand(shapes, scene, 1);
    }
    shapes_pop(shapes);
}
