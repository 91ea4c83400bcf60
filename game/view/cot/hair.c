#include "view/cot/face.h"

#include "view/scene/tint.h"

static const HairTone TONES_OF[HAIR_COLOURS] = {
    [HAIR_BLACK] = {0x2b2430ff, 0x4a3f4eff},    [HAIR_BROWN] = {0x4b3029ff, 0x72503fff},
    [HAIR_CHESTNUT] = {0x7a4a30ff, 0xa0694aff}, [HAIR_SAND] = {0xc39a63ff, 0xdcb985ff},
    [HAIR_GINGER] = {0xb9623aff, 0xd98757ff},
};
static const HairTone GREY = {0x8a8590ff, 0xc2bdc4ff};

/* Of the scarf: light, body, shade, and the thread of its hem. */
static const Colour SCARF[] = {0x5fa8a3ff, 0x35827fff, 0x1f5657ff, 0xf4dfbfff};

HairTone face_hair(const CarerLook *carer)
{
    return carer->who == CARER_GREY ? GREY : TONES_OF[carer->hair];
}

static int hair_wash(Shapes *shapes, HairTone tone)
{
    return tint_wash(shapes, (Wash){-110, -190, 110, 20, tone.light, tone.dark,
                                    colour_mix(tone.dark, 0x150d14ff, .25), .55});
}

static int scarf_wash(Shapes *shapes)
{
    return tint_wash(shapes,
                     (Wash){-140, -200, 130, 330, SCARF[0], SCARF[1], SCARF[2], .45});
}

static void bun_back(Shapes *shapes, HairTone tone)
{
    static const Point back[] = {{0, -186},  {-74, -172}, {-116, -112}, {-122, -20},
                                 {-104, 70}, {-66, 110},  {66, 110},    {104, 70},
                                 {122, -20}, {116, -112}, {74, -172}};
    const Stop stops[] = {{0, tone.light}, {.75, tone.dark}, {1, tone.dark}};
    int bun = shapes_radial(shapes, (Point){-18, -246}, 74, 74, 0, countof(stops), stops);
    shapes_ellipse(shapes, (Point){0, -216}, 62, 58, 0, bun, 1);
    tint_crease(shapes, (Point){-40, -204}, (Point){-6, -240}, (Point){44, -226}, 5,
                tint_lift(tone.light, .12), .5);
    shapes_blob(shapes, back, countof(back), 1, shapes_solid(shapes, tone.dark), 1);
}

/* The hood before the shoulders' drape: the face lies on it. */
static void scarf_back(Shapes *shapes)
{
    static const Point hood[] = {{0, -196},   {-84, -176}, {-130, -96}, {-134, 20},
                                 {-122, 130}, {-172, 240}, {-196, 340}, {-90, 396},
                                 {20, 410},   {120, 380},  {190, 320},  {160, 220},
                                 {122, 130},  {134, 20},   {130, -96},  {84, -176}};
    shapes_blob(shapes, hood, countof(hood), 1, scarf_wash(shapes), 1);
    tint_crease(shapes, (Point){-104, 130}, (Point){-20, 240}, (Point){120, 300}, 9,
                SCARF[2], .4);
    tint_crease(shapes, (Point){-130, 190}, (Point){-40, 310}, (Point){90, 350}, 8,
                SCARF[2], .3);
    shapes_halo(shapes, (Point){6, 176}, 104, 40, SCARF[2], .75);
}

void face_hair_back(Shapes *shapes, const CarerLook *carer)
{
    static const Point nape[] = {{0, -182}, {-80, -166}, {-116, -104},
                                 {-112, 0}, {-84, 60},   {84, 60},
                                 {112, 0},  {116, -104}, {80, -166}};
    HairTone tone = face_hair(carer);
    if (carer->who == CARER_BUN) {
        bun_back(shapes, tone);
    } else if (carer->who == CARER_SCARF) {
        scarf_back(shapes);
    } else {
        shapes_blob(shapes, nape, countof(nape), 1, shapes_solid(shapes, tone.dark), 1);
    }
}

/* Drawn back from a parting left of the middle. */
static void parted(Shapes *shapes, HairTone tone)
{
    static const Point left[] = {{-18, -170}, {-72, -156}, {-112, -104},
                                 {-118, -30}, {-104, 22},  {-98, -34},
                                 {-84, -84},  {-52, -122}, {-20, -140}};
    static const Point right[] = {{-26, -168}, {40, -172}, {94, -138}, {118, -70},
                                  {116, -10},  {104, 24},  {100, -30}, {88, -80},
                                  {48, -122},  {-18, -142}};
    static const struct {
        Point from, mid, to;
    } STRANDS[] = {{{-24, -156}, {-70, -132}, {-104, -64}},
                   {{-20, -148}, {-58, -116}, {-92, -56}},
                   {{-14, -158}, {54, -140}, {104, -64}},
                   {{-10, -148}, {48, -126}, {96, -50}},
                   {{0, -164}, {66, -152}, {110, -84}}};
    shapes_blob(shapes, right, countof(right), 1, hair_wash(shapes, tone), 1);
    shapes_blob(shapes, left, countof(left), 1, hair_wash(shapes, tone), 1);
    for (int i = 0; i < countof(STRANDS); i++) {
        tint_crease(shapes, STRANDS[i].from, STRANDS[i].mid, STRANDS[i].to, 4,
                    tint_lift(tone.light, .15), .4);
    }
}

/* Short and swept up from the brow. */
static void swept(Shapes *shapes, HairTone tone)
{
    static const Point top[] = {{-106, 6},   {-120, -60}, {-108, -126}, {-64, -178},
                                {0, -200},   {66, -184},  {108, -132},  {120, -60},
                                {106, 6},    {98, -44},   {84, -92},    {40, -112},
                                {-14, -108}, {-62, -112}, {-90, -84},   {-98, -40}};
    shapes_blob(shapes, top, countof(top), .95, hair_wash(shapes, tone), 1);
    for (int i = 0; i < 6; i++) {
        double x = -72 + 28 * i;
        tint_crease(shapes, (Point){x, -112}, (Point){x + 2, -146},
                    (Point){x + 20, -174 + 2 * i}, 5, tint_lift(tone.light, .1), .45);
    }
}

/* Soft short curls, light upon dark; one row behind the other. */
static void curls(Shapes *shapes, HairTone tone)
{
    enum { ROWS = 2, CURLS = 11 };
    for (int row = 0; row < ROWS; row++) {
        for (int i = 0; i < CURLS - row; i++) {
            double a = TAU * (.5 + (i + .5 * row) / (2.0 * (CURLS - 1)));
            double far = row == 0 ? 1 : .82, r = row == 0 ? 31 : 24;
            Point at = {108 * far * cos(a), -40 + 132 * far * sin(a)};
            int fill = tint_ball(shapes, at, r, tone.light,
                                 colour_mix(tone.light, tone.dark, .45), tone.dark);
            shapes_ellipse(shapes, at, r, r * .95, 0, fill, 1);
        }
    }
}

/* Its edge round the face, with the hem's thread. */
static void scarf_edge(Shapes *shapes)
{
    enum { ROUND = 25 };
    Point rim[ROUND], hem[ROUND];
    double wide[ROUND], thin[ROUND];
    for (int i = 0; i < ROUND; i++) {
        double a = TAU * i / (ROUND - 1) + TAU / 4;
        double x = cos(a), y = sin(a), narrow = y > 0 ? 1 - .13 * y * y : 1;
        rim[i] = (Point){114 * x * narrow, 2 + 160 * y};
        hem[i] = (Point){95 * x * narrow, 2 + 139 * y};
        wide[i] = 42;
        thin[i] = 4.5;
    }
    shapes_ribbon(shapes, rim, wide, ROUND, scarf_wash(shapes), 1);
    shapes_ribbon(shapes, hem, thin, ROUND, shapes_solid(shapes, SCARF[3]), .9);
    tint_crease(shapes, (Point){-110, 30}, (Point){-112, -90}, (Point){-30, -168}, 7,
                SCARF[2], .4);
    tint_crease(shapes, (Point){112, 40}, (Point){116, -80}, (Point){60, -150}, 7,
                SCARF[2], .4);
}

void face_hair_front(Shapes *shapes, const CarerLook *carer)
{
    HairTone tone = face_hair(carer);
    switch (carer->who) {
    case CARER_BEARD:
        swept(shapes, tone);
        break;
    case CARER_SCARF:
        scarf_edge(shapes);
        break;
    case CARER_GREY:
        curls(shapes, tone);
        break;
    default:
        parted(shapes, tone);
        break;
    }
}

/* Full round the jaw and over the lip. */
void face_beard(Shapes *shapes, const CarerLook *carer)
{
    static const Point full[] = {{-106, 0}, {-108, 60}, {-90, 118}, {-46, 162},
                                 {0, 172},  {46, 162},  {90, 118},  {108, 60},
                                 {106, 0},  {94, 44},   {66, 74},   {30, 70},
                                 {0, 68},   {-30, 70},  {-66, 74},  {-94, 44}};
    HairTone tone = face_hair(carer);
    const SkinRamp *skin = &SKINS[carer->skin];
    Colour dark = colour_mix(tone.dark, skin->shade, .12);
    int fill =
        tint_wash(shapes, (Wash){-100, 0, 100, 180, colour_mix(tone.light, dark, .35),
                                 dark, dark, .5});
    shapes_blob(shapes, full, countof(full), 1, fill, .97);
    shapes_ellipse(shapes, (Point){0, 95}, 45, 21, 0,
                   shapes_solid(shapes, colour_mix(skin->base, skin->shade, .3)), 1);
    for (int i = 0; i < 5; i++) {
        double x = -48 + 24 * i;
        tint_crease(shapes, (Point){x * .9, 132}, (Point){x, 146},
                    (Point){x * .94, 160 - .003 * x * x}, 4, tint_lift(tone.light, .1),
                    .3);
    }
}

/* Round and wide, with what laughing leaves beside the eyes. */
void face_glasses(Shapes *shapes)
{
    enum { ROUND = 25 };
    for (int side = -1; side <= 1; side += 2) {
        Point rim[ROUND];
        double widths[ROUND];
        for (int k = 0; k < ROUND; k++) {
            double a = TAU * k / (ROUND - 1);
            rim[k] = (Point){side * 46 + 37 * cos(a), -4 + 33 * sin(a)};
            widths[k] = 5;
        }
        shapes_ribbon(shapes, rim, widths, ROUND, shapes_solid(shapes, 0x54424cff), 1);
        tint_line(shapes, (Point){side * 82.0, -10}, (Point){side * 108.0, -16}, 5, 5,
                  0x54424cff, 1);
    }
    tint_crease(shapes, (Point){-10, -8}, (Point){0, -14}, (Point){10, -8}, 6, 0x54424cff,
                1);
}
