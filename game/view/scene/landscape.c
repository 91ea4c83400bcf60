#include "view/scene.h"

#include "view/scene/tint.h"

#include <math.h>

/*
 * The ground is built on 1920 x 1080 units with the house in the middle of the lower
 * half; a window of another shape stretches the ground and keeps house, trees and things
 * round.
 */
typedef struct Meadow {
    double w, h, k;
} Meadow;

enum { WAY_POINTS = 12, WAYS = 4 };

/* Ways that leave the house and come back to it: far off to the left and out of sight, up
   to the trees, to the hills, and round the pond. */
static const Point WAY[WAYS][WAY_POINTS] = {
    {{950, 806},
     {890, 900},
     {720, 962},
     {520, 930},
     {310, 990},
     {60, 950},
     {-150, 880},
     {-130, 720},
     {90, 680},
     {330, 742},
     {560, 690},
     {860, 786}},
    {{860, 740},
     {730, 650},
     {560, 636},
     {470, 540},
     {320, 500},
     {240, 410},
     {310, 330},
     {440, 350},
     {500, 440},
     {650, 480},
     {780, 560},
     {900, 720}},
    {{1010, 720},
     {1100, 600},
     {1270, 570},
     {1350, 470},
     {1520, 420},
     {1590, 330},
     {1700, 290},
     {1760, 360},
     {1650, 450},
     {1530, 560},
     {1350, 630},
     {1060, 750}},
    {{985, 806},
     {1080, 890},
     {1250, 880},
     {1400, 960},
     {1610, 972},
     {1800, 910},
     {1800, 790},
     {1650, 716},
     {1470, 730},
     {1330, 800},
     {1210, 790},
     {1060, 780}},
};

/* Only places stretch with the window; things keep their shape. */
static Point place(const Meadow *meadow, Point p)
{
    return (Point){p.x * meadow->w / 1920, p.y * meadow->h / 1080};
}

/* Three soft forms in two greens: text on cards above them needs an even ground. */
static void hills(Shapes *shapes, const Meadow *meadow)
{
    static const struct {
        Point form[6];
        Colour colour;
        double alpha;
    } FORMS[] = {
        {{{-140, 240}, {300, 150}, {560, 330}, {420, 620}, {60, 700}, {-140, 520}},
         0xc8d9b4ff,
         0.7},
        {{{1420, 120}, {1840, 60}, {2060, 380}, {1960, 700}, {1560, 620}, {1380, 380}},
         0xc8d9b4ff,
         0.7},
        {{{480, 560}, {700, 320}, {1220, 300}, {1440, 560}, {1240, 900}, {660, 900}},
         0xe6edd0ff,
         0.8},
    };
    int grass = tint_wash(
        shapes, (Wash){0, 0, 0, meadow->h, 0xe9ecd2ff, 0xd3dfbdff, 0xbccfa8ff, 0.5});
    shapes_box(shapes, -meadow->w * 0.08, -meadow->h * 0.08, meadow->w * 1.16,
               meadow->h * 1.16, 0, grass, 1);
    for (int i = 0; i < countof(FORMS); i++) {
        Point form[6];
        for (int k = 0; k < 6; k++) {
            form[k] = place(meadow, FORMS[i].form[k]);
        }
        shapes_blob(shapes, form, 6, 1, shapes_solid(shapes, FORMS[i].colour),
                    FORMS[i].alpha);
    }
}

/* In coats, all ways at once, so that where two meet no edge of one cuts the other. */
static void ways(Shapes *shapes, const Meadow *meadow)
{
    static const struct {
        double w, drop;
        Colour colour;
        double alpha;
    } COATS[] = {
        {54, 5, 0xa9bd92ff, 0.55}, {52, 0, 0xf1e2c2ff, 1}, {40, 0, 0xfcf3e0ff, 1}};
    for (int coat = 0; coat < countof(COATS); coat++) {
        for (int i = 0; i < WAYS; i++) {
            Point line[WAY_POINTS];
            double widths[WAY_POINTS];
            for (int k = 0; k < WAY_POINTS; k++) {
                line[k] = place(meadow, WAY[i][k]);
                line[k].y += COATS[coat].drop;
                double near = WAY[i][k].y / 900; /* farther is narrower */
                widths[k] = COATS[coat].w * (0.16 + 0.84 * near * near) * meadow->k;
            }
            shapes_ribbon(shapes, line, widths, WAY_POINTS,
                          shapes_solid(shapes, COATS[coat].colour), COATS[coat].alpha);
        }
    }
}

static void tree(Shapes *shapes, Point foot, double k)
{
    static const Point CROWN[] = {{-60, -78}, {-44, -132}, {0, -160}, {46, -134},
                                  {62, -80},  {34, -44},   {-34, -44}};
    static const Point FRUIT[] = {{-18, -104}, {22, -122}, {20, -78}};
    tint_place(shapes, foot.x, foot.y, 0, k);
    shapes_halo(shapes, (Point){6, 2}, 62, 14, 0x3a4a2cff, 0.22);
    tint_line(shapes, (Point){0, 0}, (Point){-2, -60}, 16, 10, 0x8f6b49ff, 1);
    int leaves = tint_wash(
        shapes, (Wash){-50, -150, 50, -40, 0x9bb99eff, 0x7fa583ff, 0x5f8a6aff, 0.5});
    shapes_blob(shapes, CROWN, countof(CROWN), 1, leaves, 1);
    for (int i = 0; i < countof(FRUIT); i++) {
        tint_oval(shapes, FRUIT[i].x, FRUIT[i].y, 8.5, 8.5, 0xf3b896ff, 0.9);
    }
    shapes_pop(shapes);
}

/* A paper boat for scale: the pond is small and shallow. */
static void pond(Shapes *shapes, Point at, double k)
{
    static const Point WATER[] = {{-160, -40}, {-60, -84}, {80, -80}, {170, -34},
                                  {156, 36},   {50, 76},   {-80, 68}, {-154, 28}};
    static const Point SHINE[] = {{-120, -32}, {-48, -60}, {60, -56},
                                  {116, -30},  {40, -36},  {-60, -32}};
    static const struct {
        double x, y, r;
    } PADS[] = {{-76, 26, 19}, {80, 20, 24}, {-10, 50, 13}};
    tint_place(shapes, at.x, at.y, 0, k);
    int water =
        tint_fade(shapes, (Point){-160, -84}, (Point){160, 76}, 0xbfe0e0ff, 0x8fc0c4ff);
    shapes_blob(shapes, WATER, countof(WATER), 1, water, 1);
    shapes_blob(shapes, SHINE, countof(SHINE), 1, shapes_solid(shapes, 0xffffffff), 0.30);
    for (int i = 0; i < countof(PADS); i++) {
        tint_oval(shapes, PADS[i].x, PADS[i].y, PADS[i].r, PADS[i].r * 0.55, 0x86b08aff,
                  1);
    }
    tint_oval(shapes, 82, 14, 8, 6, 0xf3b896ff, 1);
    static const Point hull[] = {{-36, -16}, {36, -16}, {22, 2}, {-22, 2}};
    static const Point sail[] = {{0, -54}, {0, -18}, {-24, -18}};
    static const Point jib[] = {{0, -54}, {0, -18}, {24, -18}};
    shapes_blob(shapes, hull, countof(hull), 0.2, shapes_solid(shapes, 0xfff8ecff), 1);
    shapes_polygon(shapes, sail, 3, shapes_solid(shapes, 0xf6e0bfff), 1);
    shapes_polygon(shapes, jib, 3, shapes_solid(shapes, 0xfff8ecff), 1);
    shapes_pop(shapes);
}

/* Lit from within: somebody is at home. */
static void pane(Shapes *shapes, double x, double y)
{
    tint_box(shapes, x - 25, y - 27, 50, 54, 10, 0xfff8ecff);
    int glow =
        tint_fade(shapes, (Point){x, y - 20}, (Point){x, y + 20}, 0xffe9b0ff, 0xf6c878ff);
    shapes_box(shapes, x - 19, y - 21, 38, 42, 6, glow, 1);
    tint_box(shapes, x - 2.5, y - 21, 5, 42, 0, 0xfff8ecff);
    tint_box(shapes, x - 19, y - 2.5, 38, 5, 0, 0xfff8ecff);
}

/* The house: a door that stands open, two lit windows, a chimney with a little smoke. */
static void house(Shapes *shapes, Point at, double k)
{
    static const Point ROOF[] = {{-162, -118}, {-96, -214}, {96, -214},
                                 {162, -118},  {150, -104}, {-150, -104}};
    static const Point SMOKE[] = {{84, -256}, {92, -284}, {80, -306}, {96, -334}};
    static const Point DOORWAY[] = {{-30, 2},  {-30, -62}, {-18, -84}, {0, -90},
                                    {18, -84}, {30, -62},  {30, 2}};
    tint_place(shapes, at.x, at.y, 0, k);
    shapes_halo(shapes, (Point){0, -40}, 300, 200, 0xfff3d2ff, 0.75);
    shapes_halo(shapes, (Point){6, 6}, 190, 26, 0x3a4a2cff, 0.34);
    shapes_ribbon(shapes, SMOKE, (const double[]){6, 13, 18, 5}, 4,
                  shapes_solid(shapes, 0xffffffff), 0.55);
    tint_box(shapes, 66, -252, 36, 90, 5, 0xb5654aff);
    tint_box(shapes, 60, -258, 48, 14, 6, 0x96402aff);
    int wall = tint_wash(
        shapes, (Wash){-130, -120, 130, 6, 0xfffaf0ff, 0xfbecd4ff, 0xe9cfa8ff, 0.5});
    shapes_box(shapes, -128, -120, 256, 124, 8, wall, 1);
    int tiles = tint_wash(
        shapes, (Wash){-150, -220, 160, -100, 0xd98863ff, 0xc4633fff, 0x943f27ff, 0.5});
    shapes_blob(shapes, ROOF, countof(ROOF), 0.28, tiles, 1);
    for (int i = 0; i < 3; i++) {
        double y = -190 + i * 30, half = 96 + i * 21;
        tint_line(shapes, (Point){-half, y}, (Point){half, y}, 3, 3, 0x7f3420ff, 0.28);
    }
    shapes_blob(shapes, DOORWAY, countof(DOORWAY), 0.6, shapes_solid(shapes, 0xffe3a6ff),
                1);
    const Point leaf[] = {{30, 2}, {30, -64}, {62, -58}, {62, 12}};
    shapes_polygon(shapes, leaf, countof(leaf), shapes_solid(shapes, 0x4f8382ff), 1);
    tint_disc(shapes, 54, -24, 4, 0xffd98aff);
    pane(shapes, -82, -56);
    pane(shapes, 96, -62);
    tint_box(shapes, -46, 0, 92, 12, 5, 0xd9bf9aff);
    shapes_pop(shapes);
}

/* Whether a tuft at `p` would stand on a way. */
static bool on_way(Point p)
{
    for (int i = 0; i < WAYS; i++) {
        for (int k = 0; k + 1 < WAY_POINTS; k++) {
            Point a = WAY[i][k], b = WAY[i][k + 1];
            double dx = b.x - a.x, dy = b.y - a.y;
            double t = ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy);
            t = t < 0 ? 0 : t > 1 ? 1 : t;
            if (hypot(a.x + t * dx - p.x, a.y + t * dy - p.y) < 54) {
                return true;
            }
        }
    }
    return hypot(p.x - 960, p.y - 720) < 200;
}

/* Chance places, the same in every window and on every machine. */
static void tufts(Shapes *shapes, const Meadow *meadow)
{
    static const Colour FLOWERS[] = {0xfff8ecff, 0xf3b896ff, 0xf5d483ff};
    for (uint32_t i = 0; i < 90; i++) {
        Point p = {40 + 1840 * tint_chance(2 * i + 700),
                   190 + 850 * tint_chance(2 * i + 701)};
        if (on_way(p)) {
            continue;
        }
        Point at = place(meadow, p);
        for (int q = 0; q < 3; q++) {
            tint_line(shapes, (Point){at.x + q * 5, at.y},
                      (Point){at.x + q * 7 - 3, at.y - 13}, 3.5, 1, 0x8fae80ff, 1);
        }
        if (i % 3 == 0) {
            tint_disc(shapes, at.x + 4, at.y - 15, 6, FLOWERS[i / 3 % 3]);
        }
    }
}

void scene_landscape(Shapes *shapes, const Layout *layout)
{
    static const struct {
        double x, y, k;
    } TREES[] = {{120, 330, 1.0},  {216, 286, 0.78}, {1716, 300, 0.92}, {1820, 380, 1.1},
                 {170, 890, 0.95}, {1850, 650, 1.0}, {440, 850, 0.72},  {380, 430, 0.5},
                 {1460, 690, 0.7}, {1180, 500, 0.5}, {1650, 392, 0.46}};
    Meadow meadow = {layout->w, layout->h, 1};
    meadow.k = layout->h > layout->w ? 1.25 : 1;
    shapes->pan_x_px = shapes->pan_y_px = 0;
    shapes_group(shapes, 1, true);
    hills(shapes, &meadow);
    ways(shapes, &meadow);
    tufts(shapes, &meadow);
    pond(shapes, place(&meadow, (Point){1590, 850}), 0.66 * meadow.k);
    for (int i = 0; i < countof(TREES); i++) {
        tree(shapes, place(&meadow, (Point){TREES[i].x, TREES[i].y}),
             TREES[i].k * meadow.k);
    }
    house(shapes, place(&meadow, (Point){960, 790}), 1.15 * meadow.k);
}
