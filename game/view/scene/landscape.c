#include "view/scene/landscape.h"

#include "view/scene/tint.h"

#include <math.h>

/*
 * The hills are built on 1920 x 1080 units; a window of another shape stretches them and
 * keeps house, trees and things round.
 */
typedef struct Meadow {
    double w, h, k;
} Meadow;

enum { WAY_POINTS = 2 * LAND_KNOTS_MAX + 8 };

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

/* A little way off from the door towards `to`, so that ways part softly. */
static Point beside_door(const Land *land, Point to, double far)
{
    double dx = to.x - land->door.x, dy = to.y - land->door.y;
    double length = hypot(dx, dy) + 1e-9, turn = dy < 0 ? 0.35 : 0;
    return (Point){land->door.x + dx / length * far * land->k,
                   land->door.y + (dy / length + turn) * far * land->k};
}

/* A way is trodden, not drawn with a ruler: between two points it bows aside by a share
 * of its length. */
static Point bowed(Point a, Point b, double share)
{
    double dx = b.x - a.x, dy = b.y - a.y;
    double most = 74 / (hypot(dx, dy) + 1e-9);
    share = bounded(share, -most, most);
    return (Point){(a.x + b.x) / 2 - dy * share, (a.y + b.y) / 2 + dx * share};
}

/* From the door through its knots and back; farther up is farther off and narrower. Out
 * and back bow apart, so that the two sides of the way hold ground between them. */
static int way_line(const Land *land, const Way *way, const Meadow *meadow, Point *line,
                    double *widths)
{
    int count = 0;
    Point last = way->knot[way->count - 1];
    line[count++] = land->door;
    line[count++] = beside_door(land, way->knot[0], 120);
    line[count] = bowed(line[count - 1], way->knot[0], -0.2);
    count++;
    for (int i = 0; i < way->count; i++) {
        if (i > 0) {
            double turn = 0.1 + 0.12 * tint_chance((uint32_t)(i + way->count * 7));
            line[count++] = bowed(way->knot[i - 1], way->knot[i], i % 2 ? turn : -turn);
        }
        line[count++] = way->knot[i];
    }
    Point home = beside_door(land, last, 150);
    line[count++] = bowed(last, home, -0.2);
    line[count++] = home;
    line[count++] = land->door;
    for (int i = 0; i < count; i++) {
        double near = bounded(line[i].y / meadow->h, 0.15, 1);
        widths[i] = 0.42 + 0.5 * near;
    }
    return count;
}

/* In coats, all ways at once, so that where two meet no edge of one cuts the other. */
static void ways(Shapes *shapes, const Land *land, const Meadow *meadow, bool night)
{
    static const struct {
        double w, drop;
        Colour colour, dark;
        double alpha;
    } COATS[] = {{60, 6, 0xa3b98cff, 0x1a1426ff, 0.6},
                 {58, 0, 0xeedcb8ff, 0x4a3c66ff, 1},
                 {44, 0, 0xfcf3e0ff, 0x54457300, 1}};
    Point line[WAY_POINTS], moved[WAY_POINTS];
    double shares[WAY_POINTS], widths[WAY_POINTS];
    for (int coat = 0; coat < (night ? 2 : countof(COATS)); coat++) {
        for (int i = 0; i < land->way_count; i++) {
            int count = way_line(land, &land->ways[i], meadow, line, shares);
            for (int k = 0; k < count; k++) {
                moved[k] = (Point){line[k].x, line[k].y + COATS[coat].drop};
                widths[k] = COATS[coat].w * shares[k] * land->k;
            }
            Colour colour = night ? COATS[coat].dark : COATS[coat].colour;
            shapes_ribbon(shapes, moved, widths, count, shapes_solid(shapes, colour),
                          COATS[coat].alpha);
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
static void house(Shapes *shapes, Point at, double k, bool dark)
{
    static const Point ROOF[] = {{-162, -118}, {-96, -214}, {96, -214},
                                 {162, -118},  {150, -104}, {-150, -104}};
    static const Point SMOKE[] = {{84, -256}, {92, -284}, {80, -306}, {96, -334}};
    static const Point DOORWAY[] = {{-30, 2},  {-30, -62}, {-18, -84}, {0, -90},
                                    {18, -84}, {30, -62},  {30, 2}};
    tint_place(shapes, at.x, at.y, 0, k);
    shapes_halo(shapes, (Point){0, -40}, 300, 200, 0xfff3d2ff, dark ? 0.22 : 0.75);
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

/* Whether a tuft at `p` would stand on a way, under a name or in the house. */
static bool kept(const Land *land, Point p)
{
    for (int i = 0; i < land->way_count; i++) {
        for (int k = 0; k < land->ways[i].count; k++) {
            Point knot = land->ways[i].knot[k];
            if (fabs(p.x - knot.x) < land->kept * 2 && p.y > knot.y - land->kept * 1.2 &&
                p.y < knot.y + land->below) {
                return true;
            }
        }
    }
    return hypot(p.x - land->door.x, p.y - land->door.y + 100) < 240;
}

/* Chance places, the same in every window and on every machine. */
static void tufts(Shapes *shapes, const Land *land, const Meadow *meadow)
{
    static const Colour FLOWERS[] = {0xfff8ecff, 0xf3b896ff, 0xf5d483ff};
    for (uint32_t i = 0; i < 120; i++) {
        Point at = {meadow->w * (0.02 + 0.96 * tint_chance(2 * i + 700)),
                    meadow->h * (0.16 + 0.80 * tint_chance(2 * i + 701))};
        if (kept(land, at)) {
            continue;
        }
        for (int q = 0; q < 3; q++) {
            tint_line(shapes, (Point){at.x + q * 5, at.y},
                      (Point){at.x + q * 7 - 3, at.y - 13}, 3.5, 1, 0x8fae80ff, 1);
        }
        if (i % 3 == 0) {
            tint_disc(shapes, at.x + 4, at.y - 15, 6, FLOWERS[i / 3 % 3]);
        }
    }
}

/* At night the house is lit, the ways are pale, and nothing else is there. */
static void night(Shapes *shapes, const Land *land, const Meadow *meadow)
{
    shapes_box(shapes, 0, 0, meadow->w, meadow->h, 0, shapes_solid(shapes, 0x241c33ff),
               1);
    ways(shapes, land, meadow, true);
    house(shapes, land->door, 1.15 * land->k, true);
}

void landscape_draw(Shapes *shapes, const Layout *layout, const Land *land)
{
    Meadow meadow = {layout->w, layout->h, land->k};
    shapes->pan_x_px = shapes->pan_y_px = 0;
    shapes_group(shapes, 1, true);
    if (layout->contrast) {
        night(shapes, land, &meadow);
        return;
    }
    hills(shapes, &meadow);
    ways(shapes, land, &meadow, false);
    tufts(shapes, land, &meadow);
    for (int i = 0; i < land->tree_count; i++) {
        double k = 0.72 + 0.36 * tint_chance((uint32_t)i + 31);
        if (i == 2) {
            pond(shapes, (Point){land->trees[i].x, land->trees[i].y - 20},
                 0.62 * land->k);
        } else {
            tree(shapes, land->trees[i], k * land->k);
        }
    }
    house(shapes, land->door, 1.15 * land->k, false);
}

Land landscape_usual(const Layout *layout)
{
    static const Point KNOTS[4][4] = {
        {{0.30, 0.92}, {0.10, 0.88}, {0.08, 0.66}, {0.30, 0.66}},
        {{0.30, 0.55}, {0.16, 0.36}, {0.28, 0.30}, {0.42, 0.48}},
        {{0.60, 0.46}, {0.78, 0.30}, {0.90, 0.36}, {0.72, 0.56}},
        {{0.64, 0.86}, {0.84, 0.92}, {0.92, 0.72}, {0.72, 0.72}}};
    static const Point TREES[] = {{0.06, 0.3},  {0.11, 0.27}, {0.84, 0.8}, {0.95, 0.36},
                                  {0.08, 0.82}, {0.96, 0.62}, {0.22, 0.8}, {0.62, 0.44}};
    Land land = {
        .door = {layout->w / 2, layout->h * 0.74}, .k = 1, .kept = 60, .below = 80};
    land.way_count = countof(KNOTS);
    for (int i = 0; i < land.way_count; i++) {
        land.ways[i].count = countof(KNOTS[i]);
        for (int k = 0; k < land.ways[i].count; k++) {
            land.ways[i].knot[k] =
                (Point){KNOTS[i][k].x * layout->w, KNOTS[i][k].y * layout->h};
        }
    }
    for (land.tree_count = 0; land.tree_count < countof(TREES); land.tree_count++) {
        Point p = TREES[land.tree_count];
        land.trees[land.tree_count] = (Point){p.x * layout->w, p.y * layout->h};
    }
    return land;
}
