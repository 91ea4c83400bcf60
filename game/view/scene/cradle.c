#include "view/scene/cradle.h"

#include "view/scene/sleeve.h"
#include "view/scene/tint.h"

#include <assert.h>
#include <math.h>

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
static const HairTone GREY = {0x8a8590ff, 0xc2bdc4ff};

/* The head's parts are drawn with these. */
typedef struct Head {
    const SkinRamp *skin;
    HairTone hair;
    int who;
} Head;

static Head head_of(const CradleView *view)
{
    const CarerLook *carer = &view->carer;
    return (Head){&SKINS[carer->skin],
                  carer->who == CARER_GREY ? GREY : HAIR_TONES[carer->hair], carer->who};
}

/* All knit shares one light, so that sleeve and trunk show no seam. */
static int knitted(Shapes *shapes, const Knit *knit)
{
    return tint_wash(
        shapes, (Wash){-280, -220, 290, 470, knit->light, knit->body, knit->dark, 0.42});
}

static int skin_wash(Shapes *shapes, const SkinRamp *skin, double x0, double y0,
                     double x1, double y1)
{
    return tint_wash(shapes,
                     (Wash){x0, y0, x1, y1, colour_mix(skin->base, skin->light, 0.7),
                            skin->base, colour_mix(skin->base, skin->shade, 0.45), 0.5});
}

/* Nape, bun or cloth lie behind the neck and are drawn first. */
static void hair_back(Shapes *shapes, const Head *head)
{
    static const Point nape[] = {{-92, 30},  {-108, -40}, {-80, -116}, {-10, -142},
                                 {62, -126}, {98, -70},   {92, -20},   {40, -60},
                                 {-40, -10}, {-60, 50}};
    static const Point short_nape[] = {{-74, 34},  {-92, -30}, {-74, -104}, {-10, -132},
                                       {60, -120}, {92, -70},  {88, -20},   {40, -60},
                                       {-40, -10}, {-56, 44}};
    Colour dark = head->hair.dark, light = head->hair.light;
    if (head->who == CARER_BUN) {
        const Stop stops[] = {{0, light}, {0.8, dark}, {1, dark}};
        int bun =
            shapes_radial(shapes, (Point){-116, -118}, 64, 64, 0, countof(stops), stops);
        shapes_ellipse(shapes, (Point){-104, -104}, 42, 40, 0, bun, 1);
    }
    if (head->who == CARER_BUN) {
        shapes_blob(shapes, nape, countof(nape), 1, shapes_solid(shapes, dark), 1);
    } else if (head->who != CARER_SCARF) {
        shapes_blob(shapes, short_nape, countof(short_nape), 1,
                    shapes_solid(shapes, dark), 1);
    }
}

/* The parting falls to the near side; three strands keep dark hair from being a hole. */
static void hair_parted(Shapes *shapes, const Head *head)
{
    static const Point cap[] = {{-66, 22},  {-72, -30}, {-62, -84}, {-14, -134},
                                {54, -124}, {90, -76},  {86, -30},  {70, -56},
                                {40, -76},  {0, -66},   {-34, -36}, {-48, -2}};
    static const struct {
        double x0, y0, x1, y1;
    } STRANDS[] = {{-40, -60, 10, -112}, {-20, -62, 40, -108}, {10, -72, 66, -92}};
    Colour dark = head->hair.dark, light = head->hair.light;
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

/* Short and swept up from the brow; a sideburn runs down into the beard. */
static void hair_short(Shapes *shapes, const Head *head)
{
    static const Point top[] = {{-62, 6},   {-78, -40}, {-66, -98}, {-22, -144},
                                {40, -146}, {86, -112}, {92, -66},  {78, -70},
                                {46, -84},  {4, -82},   {-30, -62}, {-44, -24}};
    Colour dark = head->hair.dark, light = head->hair.light;
    int fill = tint_wash(shapes, (Wash){-70, -140, 90, 0, light, dark, dark, 0.5});
    shapes_blob(shapes, top, countof(top), 0.9, fill, 1);
    for (int i = 0; i < 4; i++) {
        double x = -34 + 27 * i;
        tint_crease(shapes, (Point){x, -74 - 3 * i}, (Point){x + 2, -104},
                    (Point){x + 22, -128 + 4 * i}, 4, tint_lift(light, 0.12), 0.5);
    }
}

/* Full round the jaw and over the lip; the smile stays free. */
static void beard(Shapes *shapes, const Head *head)
{
    static const Point full[] = {{-58, -14}, {-48, 30}, {-26, 56}, {8, 56},  {36, 50},
                                 {60, 50},   {84, 44},  {86, 62},  {72, 96}, {44, 118},
                                 {8, 118},   {-30, 94}, {-54, 50}, {-66, 4}};
    Colour dark = colour_mix(head->hair.dark, head->skin->shade, 0.12);
    int fill =
        tint_wash(shapes, (Wash){-60, 0, 70, 120, colour_mix(head->hair.light, dark, 0.4),
                                 dark, dark, 0.5});
    shapes_blob(shapes, full, countof(full), 1, fill, 0.96);
    static const Point lips[] = {{22, 64}, {44, 60}, {76, 62}, {66, 82}, {40, 84}};
    shapes_blob(
        shapes, lips, countof(lips), 1,
        shapes_solid(shapes, colour_mix(head->skin->base, head->skin->shade, 0.25)), 1);
}

/* Soft short curls, light upon dark. */
static void hair_curls(Shapes *shapes, const Head *head)
{
    static const struct {
        double x, y, r;
    } CURLS[] = {{-64, -18, 24}, {-74, -52, 26}, {-62, -88, 28}, {-32, -116, 30},
                 {6, -130, 30},  {44, -124, 28}, {76, -100, 25}, {90, -68, 20},
                 {-38, -74, 24}, {-6, -92, 26},  {32, -96, 24},  {62, -82, 20},
                 {-50, -40, 20}};
    Colour dark = head->hair.dark, light = head->hair.light;
    for (int i = 0; i < countof(CURLS); i++) {
        Point at = {CURLS[i].x, CURLS[i].y};
        double r = CURLS[i].r;
        int fill = tint_ball(shapes, at, r, light, colour_mix(light, dark, 0.5), dark);
        shapes_ellipse(shapes, at, r, r * 0.94, 0, fill, 1);
    }
}

/* Wound about the head and laid over the shoulder. */
static void scarf(Shapes *shapes, bool behind)
{
    static const Point hood[] = {{-84, 60},  {-110, -20}, {-100, -100}, {-44, -146},
                                 {34, -146}, {90, -110},  {97, -70},    {82, -64},
                                 {56, -90},  {8, -98},    {-38, -66},   {-54, -8},
                                 {-50, 60},  {-34, 104},  {-60, 120}};
    static const Point drape[] = {{-104, 0}, {-128, 90}, {-112, 170}, {-40, 200},
                                  {40, 176}, {64, 120},  {30, 96},    {-40, 40}};
    const Colour light = 0x5fa8a3ff, body = 0x35827fff, shade = 0x1f5657ff;
    const Colour thread = 0xf4dfbfff;
    int fill = tint_wash(shapes, (Wash){-110, -150, 90, 180, light, body, shade, 0.45});
    if (behind) {
        shapes_blob(shapes, drape, countof(drape), 1, fill, 1);
        return;
    }
    shapes_blob(shapes, hood, countof(hood), 1, fill, 1);
    tint_crease(shapes, (Point){-60, 20}, (Point){-66, -60}, (Point){10, -122}, 6, shade,
                0.45);
    tint_crease(shapes, (Point){-84, 10}, (Point){-88, -70}, (Point){-20, -138}, 6, shade,
                0.35);
    static const Point hem[] = {{-42, 70}, {-47, -4}, {-32, -58},
                                {10, -89}, {54, -82}, {84, -66}};
    shapes_ribbon(shapes, hem, (const double[]){3, 5, 5, 5, 5, 3}, 6,
                  shapes_solid(shapes, thread), 0.9);
    for (int i = 0; i < 7; i++) { /* small woven marks */
        double t = -2.5 + 0.42 * i;
        tint_oval(shapes, -4 + 82 * cos(t), -26 + 92 * sin(t), 5, 5, thread, 0.8);
    }
    static const Point under[] = {{-54, 40}, {-36, 96}, {10, 122}, {54, 108}};
    shapes_ribbon(shapes, under, (const double[]){18, 30, 30, 12}, 4, fill, 1);
    tint_crease(shapes, (Point){-42, 84}, (Point){-8, 116}, (Point){44, 108}, 5, shade,
                0.4);
}

static void hair_front(Shapes *shapes, const Head *head)
{
    switch (head->who) {
    case CARER_BEARD:
        hair_short(shapes, head);
        break;
    case CARER_SCARF:
        scarf(shapes, false);
        break;
    case CARER_GREY:
        hair_curls(shapes, head);
        break;
    default:
        hair_parted(shapes, head);
        break;
    }
}

/* Most lines of the face have four points. */
static void line4(Shapes *shapes, const Point *points, const double *widths,
                  Colour colour, double alpha)
{
    shapes_ribbon(shapes, points, widths, 4, shapes_solid(shapes, colour), alpha);
}

/* Round glasses low on the nose, and what laughing leaves beside the eyes. */
static void years(Shapes *shapes, const Head *head)
{
    Colour line = colour_mix(head->skin->shade, head->skin->line, 0.3);
    tint_crease(shapes, (Point){-26, 4}, (Point){-32, 8}, (Point){-38, 6}, 3, line, 0.6);
    tint_crease(shapes, (Point){-24, 14}, (Point){-30, 20}, (Point){-36, 22}, 3, line,
                0.6);
    tint_crease(shapes, (Point){2, -48}, (Point){26, -54}, (Point){56, -50}, 3, line,
                0.4);
    tint_crease(shapes, (Point){14, 54}, (Point){16, 66}, (Point){24, 76}, 3, line, 0.5);
    enum { ROUND = 21 };
    static const struct {
        double x, y, rx;
    } GLASSES[] = {{20, 16, 26}, {74, 15, 18}};
    for (int i = 0; i < countof(GLASSES); i++) {
        Point rim[ROUND];
        double widths[ROUND];
        for (int k = 0; k < ROUND; k++) {
            double turn = TAU * k / (ROUND - 1);
            rim[k] = (Point){GLASSES[i].x + GLASSES[i].rx * cos(turn),
                             GLASSES[i].y + 22 * sin(turn)};
            widths[k] = 4;
        }
        shapes_ribbon(shapes, rim, widths, ROUND, shapes_solid(shapes, 0x54424cff), 1);
    }
    tint_line(shapes, (Point){46, 12}, (Point){56, 12}, 4, 4, 0x54424cff, 1);
    tint_line(shapes, (Point){-6, 12}, (Point){-44, 4}, 4, 4, 0x54424cff, 1);
}

/* Lowered lids, brows, nose and a smile, in soft three-quarter view. */
static void features(Shapes *shapes, const Head *head)
{
    const SkinRamp *skin = head->skin;
    double thick = head->who == CARER_BEARD ? 1.35 : 1;
    Colour lash = colour_mix(skin->line, 0x1f1218ff, 0.4);
    Colour brow = colour_mix(head->hair.dark, skin->line, 0.4);
    line4(shapes, (const Point[]){{2, 6}, {14, 14}, {30, 15}, {40, 8}},
          (const double[]){2, 5, 5, 3}, lash, 1);
    line4(shapes, (const Point[]){{62, 6}, {70, 13}, {80, 13}, {85, 8}},
          (const double[]){2, 5, 4.5, 2.5}, lash, 1);
    tint_crease(shapes, (Point){-2, -20}, (Point){14, -30}, (Point){34, -28}, 6.5 * thick,
                brow, 0.85);
    tint_crease(shapes, (Point){60, -28}, (Point){74, -31}, (Point){84, -22}, 6 * thick,
                brow, 0.85);
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
static void carer_head(Shapes *shapes, const Head *head)
{
    const SkinRamp *skin = head->skin;
    static const Point face[] = {{-58, -70}, {0, -100}, {58, -82}, {84, -34}, {88, 6},
                                 {97, 22},   {90, 40},  {78, 74},  {48, 104}, {12, 108},
                                 {-30, 84},  {-56, 40}, {-66, -10}};
    static const Point ear[] = {{-62, -10}, {-44, -18}, {-34, 0},
                                {-42, 26},  {-56, 32},  {-66, 14}};
    static const Point shell[] = {{-55, -4}, {-45, -6}, {-42, 8}, {-50, 20}};
    hair_back(shapes, head);
    shapes_blob(shapes, face, countof(face), 1,
                skin_wash(shapes, skin, -70, -100, 80, 110), 1);
    shapes_blob(shapes, ear, countof(ear), 1,
                shapes_solid(shapes, colour_mix(skin->base, skin->shade, 0.25)), 1);
    shapes_blob(shapes, shell, countof(shell), 1,
                shapes_solid(shapes, colour_mix(skin->shade, skin->blush, 0.3)), 0.6);
    if (head->who == CARER_BEARD) {
        beard(shapes, head);
    }
    hair_front(shapes, head);
    features(shapes, head);
    if (head->who == CARER_GREY) {
        years(shapes, head);
    }
}

/* The knit's pattern over the chest; further down the bundle lies over it. */
static void trunk_pattern(Shapes *shapes, const Knit *knit)
{
    if (knit->pattern != KNIT_STRIPES) {
        sleeve_pattern(shapes, (Point){0, -120}, (Point){0, 420}, 330, 480, knit);
        return;
    }
    for (int i = 0; i < 9; i++) {
        double y = -96 + 58 * i, half = smaller(150 + 34 * i, 262);
        tint_crease(shapes, (Point){-half, y - 10}, (Point){0, y + 14},
                    (Point){half, y - 10}, 15, knit->cuff, 0.62);
    }
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
static void neck(Shapes *shapes, const SkinRamp *skin, const Knit *knit)
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
                         tint_lift(knit->light, 0.16),
                         colour_mix(knit->body, knit->light, 0.35));
    shapes_ribbon(shapes, collar, (const double[]){18, 30, 32, 28, 16}, 5, roll, 1);
}

/* They melt into the trunk: only a crease at either side says where the arm begins. */
static void upper_arms(Shapes *shapes, int cloth, const Knit *knit)
{
    static const Point left[] = {{-196, -62}, {-262, 60}, {-278, 186}};
    static const Point right[] = {{196, -62}, {270, 60}, {288, 200}};
    static const double widths[] = {120, 128, 128};
    shapes_ribbon(shapes, left, widths, 3, cloth, 1);
    shapes_ribbon(shapes, right, widths, 3, cloth, 1);
    tint_crease(shapes, (Point){-170, 20}, (Point){-194, 110}, (Point){-196, 210}, 8,
                knit->dark, 0.4);
    tint_crease(shapes, (Point){204, 4}, (Point){216, 50}, (Point){212, 100}, 8,
                knit->dark, 0.4);
}

/* The head sinks and rises by two units with the breath, 17 degrees towards the child. */
void cradle_carer(Shapes *shapes, const CradleView *view)
{
    assert(view->carer.skin < TONES && view->carer.hair < HAIR_COLOURS);
    assert(view->carer.who >= 0 && view->carer.who < CARERS);
    Head head = head_of(view);
    const Knit *knit = &KNITS[head.who];
    trunk(shapes, knitted(shapes, knit));
    trunk_pattern(shapes, knit);
    tint_place(shapes, -26, -314 - 2 * view->rise, 17, 1.16);
    if (head.who == CARER_SCARF) {
        scarf(shapes, true);
    }
    shapes_pop(shapes);
    neck(shapes, head.skin, knit);
    tint_place(shapes, -26, -314 - 2 * view->rise, 17, 1.16);
    carer_head(shapes, &head);
    shapes_pop(shapes);
    shapes_halo(shapes, (Point){-14, -116}, 110, 46, knit->dark, 0.30);
    upper_arms(shapes, knitted(shapes, knit), knit);
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
    Look look = *view->look;
    look.hair = HAIR_NEWBORN;
    look.age = 0.8;
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
    figure_hand(shapes, &SKINS[look.skin], &hand);
    shapes_pop(shapes);
}

/* Drawn last of all: the hand lies on the bundle, the cuff on the hand. */
static void resting_hand(Shapes *shapes, const CarerLook *carer, int cloth)
{
    static const Point sleeve[] = {{-280, 178}, {-272, 268}, {-206, 276}, {-132, 232}};
    static const Point under[] = {{-262, 286}, {-200, 292}, {-122, 248}};
    static const Point forearm[] = {{-176, 258}, {-126, 228}};
    const SkinRamp *skin = &SKINS[carer->skin];
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
                     .adult = 1,
                     .old = carer->who == CARER_GREY ? 1 : 0};
    figure_hand(shapes, skin, &hand);
    shapes_ribbon(shapes, forearm, (const double[]){98, 88}, 2, cloth, 1);
    sleeve_cuff(shapes, (Point){-119, 224}, along, 88, &KNITS[carer->who]);
}

/* The forearm lies under the bundle and over the trunk. */
void cradle_arms(Shapes *shapes, const CradleView *view)
{
    static const Point forearm[] = {
        {300, 196}, {244, 300}, {110, 354}, {-60, 356}, {-170, 330}};
    static const Point under[] = {{232, 322}, {106, 368}, {-60, 368}, {-150, 344}};
    static const Point gloss[] = {{254, 226}, {196, 276}, {90, 304}, {-20, 306}};
    const Knit *knit = &KNITS[view->carer.who];
    int cloth = knitted(shapes, knit);
    shapes_ribbon(shapes, under, (const double[]){110, 118, 108, 90}, 4,
                  shapes_solid(shapes, 0x5a241cff), 0.22);
    shapes_ribbon(shapes, forearm, (const double[]){132, 134, 118, 108, 100}, 5, cloth,
                  1);
    line4(shapes, gloss, (const double[]){2, 7, 7, 2}, tint_lift(knit->light, 0.3), 0.4);
    resting_hand(shapes, &view->carer, cloth);
}
