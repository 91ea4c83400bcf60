#include "view/scene/cradle.h"

#include "view/scene/sleeve.h"
#include "view/scene/tint.h"

#include <assert.h>

/*
 * The title's caregiver, with a newborn in the crook of an arm. Knit, cuff and skin are
 * those of your own sleeves and hands in the scenes.
 */

typedef struct HairTone {
    Colour dark, light;
} HairTone;

static const HairTone HAIR_TONES[HAIR_COLOURS] = {
    [HAIR_BLACK] = {0x2b2430ff, 0x4a3f4eff},    [HAIR_BROWN] = {0x4b3029ff, 0x72503fff},
    [HAIR_CHESTNUT] = {0x7a4a30ff, 0xa0694aff}, [HAIR_SAND] = {0xc39a63ff, 0xdcb985ff},
    [HAIR_GINGER] = {0xb9623aff, 0xd98757ff},
};

/* All knit shares one light, so that sleeve and trunk show no seam. */
static int knit(Shapes *shapes)
{
    return tint_wash(shapes, (Wash){-280, -220, 290, 470, SLEEVE_LIGHT, SLEEVE_KNIT,
                                    SLEEVE_DARK, 0.42});
}

static int skin_wash(Shapes *shapes, const SkinRamp *skin, double x0, double y0,
                     double x1, double y1)
{
    return tint_wash(shapes,
                     (Wash){x0, y0, x1, y1, colour_mix(skin->base, skin->light, 0.7),
                            skin->base, colour_mix(skin->base, skin->shade, 0.45), 0.5});
}

/* The bun and the nape lie behind the neck and are drawn first. */
static void hair_back(Shapes *shapes, HairColour hair)
{
    static const Point nape[] = {{-92, 30},  {-108, -40}, {-80, -116}, {-10, -142},
                                 {62, -126}, {98, -70},   {92, -20},   {40, -60},
                                 {-40, -10}, {-60, 50}};
    Colour dark = HAIR_TONES[hair].dark, light = HAIR_TONES[hair].light;
    const Stop stops[] = {{0, light}, {0.8, dark}, {1, dark}};
    int bun =
        shapes_radial(shapes, (Point){-116, -118}, 64, 64, 0, countof(stops), stops);
    shapes_ellipse(shapes, (Point){-104, -104}, 42, 40, 0, bun, 1);
    shapes_blob(shapes, nape, countof(nape), 1, shapes_solid(shapes, dark), 1);
}

/* The parting falls to the near side; three strands keep dark hair from being a hole. */
static void hair_front(Shapes *shapes, HairColour hair)
{
    static const Point cap[] = {{-66, 22},  {-72, -30}, {-62, -84}, {-14, -134},
                                {54, -124}, {90, -76},  {86, -30},  {70, -56},
                                {40, -76},  {0, -66},   {-34, -36}, {-48, -2}};
    static const struct {
        double x0, y0, x1, y1;
    } STRANDS[] = {{-40, -60, 10, -112}, {-20, -62, 40, -108}, {10, -72, 66, -92}};
    Colour dark = HAIR_TONES[hair].dark, light = HAIR_TONES[hair].light;
    int fill = tint_wash(shapes, (Wash){-70, -130, 80, 0, light, dark, dark, 0.6});
    shapes_blob(shapes, cap, countof(cap), 1, fill, 1);
    for (int i = 0; i < countof(STRANDS); i++) {
        double x0 = STRANDS[i].x0, y0 = STRANDS[i].y0, x1 = STRANDS[i].x1,
               y1 = STRANDS[i].y1;
        tint_crease(shapes, (Point){x0, y0},
                    (Point){(x0 + x1) / 2 - 8, (y0 + y1) / 2 - 6}, (Point){x1, y1}, 4,
                    tint_lift(light, 0.15), 0.5);
    }
}

/* Most lines of the face have four points. */
static void line4(Shapes *shapes, const Point *points, const double *widths,
                  Colour colour, double alpha)
{
    shapes_ribbon(shapes, points, widths, 4, shapes_solid(shapes, colour), alpha);
}

/* Lowered lids, brows, nose and a smile, in soft three-quarter view. */
static void features(Shapes *shapes, const SkinRamp *skin, HairColour hair)
{
    Colour lash = colour_mix(skin->line, 0x1f1218ff, 0.4);
    Colour brow = colour_mix(HAIR_TONES[hair].dark, skin->line, 0.4);
    line4(shapes, (const Point[]){{2, 6}, {14, 14}, {30, 15}, {40, 8}},
          (const double[]){2, 5, 5, 3}, lash, 1);
    line4(shapes, (const Point[]){{62, 6}, {70, 13}, {80, 13}, {85, 8}},
          (const double[]){2, 5, 4.5, 2.5}, lash, 1);
    tint_crease(shapes, (Point){-2, -20}, (Point){14, -30}, (Point){34, -28}, 6.5, brow,
                0.85);
    tint_crease(shapes, (Point){60, -28}, (Point){74, -31}, (Point){84, -22}, 6, brow,
                0.85);
    line4(shapes, (const Point[]){{60, 26}, {64, 36}, {65, 42}, {56, 46}},
          (const double[]){1, 3.4, 4.5, 2}, colour_mix(skin->line, skin->shade, 0.35),
          0.7);
    shapes_halo(shapes, (Point){10, 44}, 30, 22, skin->blush, 0.34);
    shapes_halo(shapes, (Point){76, 42}, 15, 18, skin->blush, 0.26);
    line4(shapes, (const Point[]){{26, 62}, {42, 74}, {60, 75}, {74, 64}},
          (const double[]){2, 5.5, 5.5, 2}, colour_mix(skin->line, 0x2a1218ff, 0.15),
          0.9);
    tint_crease(shapes, (Point){38, 84}, (Point){50, 87}, (Point){62, 84}, 5, skin->lip,
                0.45);
}

/* Turned towards the newborn, to the right and down: only the near ear shows. */
static void carer_head(Shapes *shapes, const SkinRamp *skin, HairColour hair)
{
    static const Point face[] = {{-58, -70}, {0, -100}, {58, -82}, {84, -34}, {88, 6},
                                 {97, 22},   {90, 40},  {78, 74},  {48, 104}, {12, 108},
                                 {-30, 84},  {-56, 40}, {-66, -10}};
    static const Point ear[] = {{-62, -10}, {-44, -18}, {-34, 0},
                                {-42, 26},  {-56, 32},  {-66, 14}};
    static const Point shell[] = {{-55, -4}, {-45, -6}, {-42, 8}, {-50, 20}};
    hair_back(shapes, hair);
    shapes_blob(shapes, face, countof(face), 1,
                skin_wash(shapes, skin, -70, -100, 80, 110), 1);
    shapes_blob(shapes, ear, countof(ear), 1,
                shapes_solid(shapes, colour_mix(skin->base, skin->shade, 0.25)), 1);
    shapes_blob(shapes, shell, countof(shell), 1,
                shapes_solid(shapes, colour_mix(skin->shade, skin->blush, 0.3)), 0.6);
    hair_front(shapes, hair);
    features(shapes, skin, hair);
}

/* Narrow at the neck and wide at the lap, a little wider on the side that carries. */
static void trunk(Shapes *shapes, int cloth)
{
    static const Point body[] = {{-76, -190}, {-150, -150}, {-226, -84}, {-268, 40},
                                 {-286, 190}, {-270, 330},  {-200, 430}, {0, 470},
                                 {200, 430},  {276, 330},   {300, 190},  {276, 40},
                                 {226, -84},  {130, -150},  {50, -190}};
    shapes_blob(shapes, body, countof(body), 1, cloth, 1);
}

/* The neck is the darkest skin, in the shade of the chin; the roll of the collar hides
   where it meets the knit. */
static void neck(Shapes *shapes, const SkinRamp *skin)
{
    static const Point form[] = {{-96, -318}, {-96, -240}, {-100, -180}, {-56, -150},
                                 {0, -146},   {40, -170},  {30, -230},   {20, -290}};
    static const Point collar[] = {
        {-112, -184}, {-76, -156}, {-22, -146}, {34, -160}, {54, -184}};
    int flesh = tint_fade(shapes, (Point){-100, -300}, (Point){50, -150},
                          colour_mix(skin->base, skin->shade, 0.35),
                          colour_mix(skin->base, skin->shade, 0.9));
    shapes_blob(shapes, form, countof(form), 1, flesh, 1);
    int roll = tint_fade(shapes, (Point){-110, -180}, (Point){80, -140},
                         tint_lift(SLEEVE_LIGHT, 0.16),
                         colour_mix(SLEEVE_KNIT, SLEEVE_LIGHT, 0.35));
    shapes_ribbon(shapes, collar, (const double[]){18, 30, 32, 28, 16}, 5, roll, 1);
}

/* They melt into the trunk: only a crease at either side says where the arm begins. */
static void upper_arms(Shapes *shapes, int cloth)
{
    static const Point left[] = {{-196, -62}, {-262, 60}, {-278, 186}};
    static const Point right[] = {{196, -62}, {270, 60}, {288, 200}};
    static const double widths[] = {120, 128, 128};
    shapes_ribbon(shapes, left, widths, 3, cloth, 1);
    shapes_ribbon(shapes, right, widths, 3, cloth, 1);
    tint_crease(shapes, (Point){-170, 20}, (Point){-194, 110}, (Point){-196, 210}, 8,
                SLEEVE_DARK, 0.4);
    tint_crease(shapes, (Point){204, 4}, (Point){216, 50}, (Point){212, 100}, 8,
                SLEEVE_DARK, 0.4);
}

/* The head sinks and rises by two units with the breath, 17 degrees towards the child. */
void cradle_carer(Shapes *shapes, const CradleView *view)
{
    assert(view->skin < TONES && view->hair < HAIR_COLOURS);
    const SkinRamp *skin = &SKINS[view->skin];
    int cloth = knit(shapes);
    trunk(shapes, cloth);
    neck(shapes, skin);
    tint_place(shapes, -26, -314 - 2 * view->rise, 17, 1.16);
    carer_head(shapes, skin, view->hair);
    shapes_pop(shapes);
    shapes_halo(shapes, (Point){-14, -116}, 110, 46, SLEEVE_DARK, 0.30);
    upper_arms(shapes, knit(shapes));
}

/* The crossed fold and its stripes say "wrapped" in a handful of shapes. */
static void blanket(Shapes *shapes)
{
    static const Point body[] = {{-118, 44}, {-140, 120}, {-136, 220}, {-104, 330},
                                 {-58, 404}, {0, 424},    {58, 404},   {104, 330},
                                 {136, 220}, {140, 120},  {118, 44},   {60, 96},
                                 {0, 108},   {-60, 96}};
    static const Point fold[] = {{-122, 46},  {-60, 98},  {10, 150},  {60, 232},
                                 {64, 330},   {30, 404},  {-40, 410}, {-100, 336},
                                 {-136, 224}, {-142, 120}};
    const Colour base = 0xf4e2c6ff, light = 0xfff4e0ff, shade = 0xd8bc92ff;
    int wrap = tint_wash(shapes, (Wash){-130, 60, 130, 420, light, base, shade, 0.5});
    shapes_blob(shapes, body, countof(body), 1, wrap, 1);
    int over = tint_wash(shapes, (Wash){-140, 40, 60, 400, 0xfffaf0ff, light, base, 0.5});
    shapes_blob(shapes, fold, countof(fold), 1, over, 1);
    line4(shapes, (const Point[]){{-58, 98}, {10, 148}, {60, 232}, {64, 330}},
          (const double[]){2, 7, 7, 2}, shade, 0.55);
    for (int i = 0; i < 3; i++) {
        double o = 20 + 16 * i;
        const Point stripe[] = {{-80 - o * 0.2, 108 + o},
                                {-10 - o * 0.4, 150 + o},
                                {38 - o * 0.6, 232 + o * 0.9},
                                {40 - o * 0.7, 318 + o * 0.4}};
        line4(shapes, stripe, (const double[]){2, 4.5, 4.5, 2}, 0xc4583aff,
              0.75 - 0.15 * i);
    }
}

/* The bundle lies at 62 degrees, head to the right, where the carer looks. */
void cradle_newborn(Shapes *shapes, const CradleView *view)
{
    static const Point hood[] = {{-120, 40}, {-134, -40}, {-96, -116}, {0, -140},
                                 {96, -116}, {134, -40},  {122, 50},   {0, 120}};
    Look look = {.skin = view->skin,
                 .hair = HAIR_NEWBORN,
                 .hair_colour = view->hair,
                 .iris = IRIS_DEEP,
                 .suit = SUIT_CREAM,
                 .age = 0.8};
    shapes_halo(shapes, (Point){70, 176}, 290, 180, 0x57281fff, 0.5);
    tint_place(shapes, 152, 66 - 2 * view->rise, 62, 0.88);
    int wrap = tint_wash(
        shapes, (Wash){-120, -130, 120, 60, 0xfff4e0ff, 0xf4e2c6ff, 0xd8bc92ff, 0.6});
    shapes_blob(shapes, hood, countof(hood), 1, wrap, 1);
    shapes_halo(shapes, (Point){0, 10}, 118, 118, 0xd8bc92ff, 0.45);
    shapes_push(shapes, transform_move(0, -2));
    figure_head(shapes, view->rig, &look);
    shapes_pop(shapes);
    blanket(shapes);
    HandLook hand = {.x = 24,
                     .y = 160,
                     .ang = -58,
                     .side = 1,
                     .open = 0.28,
                     .splay = 0.1,
                     .size = 0.92};
    figure_hand(shapes, &SKINS[view->skin], &hand);
    shapes_pop(shapes);
}

/* Drawn last of all: the hand lies on the bundle, the cuff on the hand. */
static void resting_hand(Shapes *shapes, const SkinRamp *skin, int cloth)
{
    static const Point sleeve[] = {{-280, 178}, {-272, 268}, {-206, 276}, {-132, 232}};
    static const Point under[] = {{-262, 286}, {-200, 292}, {-122, 248}};
    static const Point forearm[] = {{-176, 258}, {-126, 228}};
    const Point wrist = {-84, 203}, along = {0.859, -0.512};
    shapes_ribbon(shapes, under, (const double[]){100, 110, 94}, 3,
                  shapes_solid(shapes, 0x5a241cff), 0.22);
    shapes_ribbon(shapes, sleeve, (const double[]){128, 126, 108, 92}, 4, cloth, 1);
    const Point flesh[] = {{-143, 238}, wrist};
    shapes_ribbon(shapes, flesh, (const double[]){45, 36}, 2,
                  skin_wash(shapes, skin, -124, 163, -34, 253), 1);
    HandLook hand = {.x = wrist.x,
                     .y = wrist.y,
                     .ang = -28,
                     .side = -1,
                     .open = 0.78,
                     .splay = 0.16,
                     .palm = 0,
                     .size = 1.7,
                     .adult = 1};
    figure_hand(shapes, skin, &hand);
    shapes_ribbon(shapes, forearm, (const double[]){98, 88}, 2, cloth, 1);
    sleeve_cuff(shapes, (Point){-119, 224}, along, 88);
}

/* The forearm lies under the bundle and over the trunk. */
void cradle_arms(Shapes *shapes, const CradleView *view)
{
    static const Point forearm[] = {
        {300, 196}, {244, 300}, {110, 354}, {-60, 356}, {-170, 330}};
    static const Point under[] = {{232, 322}, {106, 368}, {-60, 368}, {-150, 344}};
    static const Point gloss[] = {{254, 226}, {196, 276}, {90, 304}, {-20, 306}};
    int cloth = knit(shapes);
    shapes_ribbon(shapes, under, (const double[]){110, 118, 108, 90}, 4,
                  shapes_solid(shapes, 0x5a241cff), 0.22);
    shapes_ribbon(shapes, forearm, (const double[]){132, 134, 118, 108, 100}, 5, cloth,
                  1);
    line4(shapes, gloss, (const double[]){2, 7, 7, 2}, 0xf0ac8dff, 0.4);
    resting_hand(shapes, &SKINS[view->skin], cloth);
}
