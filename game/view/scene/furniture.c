#include "view/scene/furniture.h"

#include "view/scene/props.h"
#include "view/scene/shell.h"
#include "view/scene/tint.h"

#include <assert.h>
#include <math.h>

static const Colour WOOD_LIGHT = 0xe2b786ff, WOOD = 0xc9986aff, WOOD_DARK = 0xa9754aff;

/* A board of wood, lit from above. */
static void board(Shapes *shapes, double x, double y, double w, double h)
{
    int wood = tint_fade(shapes, (Point){0, y}, (Point){0, y + h}, WOOD_LIGHT, WOOD);
    shapes_box(shapes, x, y, w, h, smaller(h / 2, 9), wood, 1);
}

/* A rounded block of cloth with light above and shade below. */
static void cushion(Shapes *shapes, double x, double y, double w, double h, Colour cloth)
{
    int fill = tint_wash(shapes, (Wash){x, y, x + w * 0.6, y + h, tint_lift(cloth, 0.16),
                                        cloth, tint_sink(cloth, 0.14), 0.5});
    shapes_box(shapes, x, y, w, h, smaller(w, h) * 0.32, fill, 1);
}

void furniture_sofa(Shapes *shapes, double x, double y, double w, const Daylight *light)
{
    assert(w > 200);
    Colour cloth = shell_lit(0xd0a88aff, light), dark = tint_sink(cloth, 0.12);
    tint_shadow(shapes, x + w / 2, y, w * 0.56, 26, 0.34);
    for (int i = 0; i < 2; i++) {
        tint_box(shapes, x + 34 + i * (w - 94), y - 26, 26, 26, 6, WOOD_DARK);
    }
    cushion(shapes, x + 20, y - 258, w - 40, 190, dark);
    cushion(shapes, x + 10, y - 132, w - 20, 112, cloth);
    for (int i = 0; i < 2; i++) {
        double half = (w - 100) / 2;
        cushion(shapes, x + 50 + i * half, y - 166, half - 4, 72, tint_lift(cloth, 0.08));
    }
    cushion(shapes, x - 14, y - 192, 72, 172, cloth);
    cushion(shapes, x + w - 58, y - 192, 72, 172, tint_sink(cloth, 0.05));
    tint_place(shapes, x + w - 150, y - 196, 14, 1);
    cushion(shapes, -54, -50, 108, 100, shell_lit(0x7f9a96ff, light));
    for (int i = -1; i <= 1; i++) {
        tint_line(shapes, (Point){i * 26, -34}, (Point){i * 26, 34}, 4, 4,
                  shell_lit(0xe9dcc4ff, light), 0.55);
    }
    shapes_pop(shapes);
    const Point blanket[] = {{x + 70, y - 266},  {x + 168, y - 270}, {x + 180, y - 180},
                             {x + 186, y - 106}, {x + 92, y - 96},   {x + 78, y - 176}};
    shapes_blob(shapes, blanket, countof(blanket), 0.4,
                shapes_solid(shapes, shell_lit(0xe8d3aeff, light)), 1);
    for (int i = 0; i < 4; i++) {
        tint_line(shapes, (Point){x + 76 + i * 3, y - 240 + i * 40},
                  (Point){x + 174 + i * 4, y - 246 + i * 40}, 7, 7,
                  shell_lit(0xc97f5cff, light), 0.6);
    }
}

/* A row of spines from x to x1, of chance heights and quiet colours. */
static void spines(Shapes *shapes, double x, double x1, double y, double h, uint32_t seed,
                   const Daylight *light)
{
    static const Colour COVERS[] = {0xb9755cff, 0xd9bd92ff, 0x7f9a90ff,
                                    0xcf9f5cff, 0x917d96ff, 0xe0cba8ff};
    for (uint32_t n = seed; x < x1 - 14; n += 3) {
        double w = 14 + 16 * tint_chance(n), high = h * (0.66 + 0.3 * tint_chance(n + 1));
        Colour cover =
            shell_lit(COVERS[(int)(tint_chance(n + 2) * countof(COVERS))], light);
        tint_box(shapes, x, y - high, smaller(w, x1 - x), high, 3, cover);
        x += w + 2;
    }
}

void furniture_bookcase(Shapes *shapes, double x, double y, double w, double h,
                        const Daylight *light)
{
    enum { BOARDS = 4 };
    Colour wood = shell_lit(0xd9b286ff, light), back = tint_sink(wood, 0.18);
    tint_shadow(shapes, x + w / 2, y, w * 0.56, 20, 0.3);
    tint_box(shapes, x, y - h, w, h, 12, wood);
    double step = (h - 34) / BOARDS;
    for (int i = 0; i < BOARDS; i++) {
        double top = y - h + 16 + i * step, foot = top + step - 14;
        tint_box(shapes, x + 16, top, w - 32, step - 14, 4, back);
        double from = x + 24 + (i % 2) * w * 0.34, to = from + w * (i == 2 ? 0.36 : 0.5);
        spines(shapes, from, to, foot, step - 22, (uint32_t)i * 71 + 5, light);
    }
    tint_place(shapes, x + w * 0.24, y - h + 12 + 2 * step, 0, 0.3);
    props_plant(shapes, 0, 0, 1);
    shapes_pop(shapes);
}

void furniture_sideboard(Shapes *shapes, double x, double y, double w, double h,
                         const Daylight *light)
{
    Colour wood = shell_lit(0xcf9f72ff, light);
    tint_shadow(shapes, x + w / 2, y, w * 0.54, 18, 0.3);
    for (int i = 0; i < 2; i++) {
        double foot = x + 34 + i * (w - 68);
        tint_line(shapes, (Point){foot, y - 40}, (Point){foot + (i * 2 - 1) * 10, y - 3},
                  14, 9, tint_sink(wood, 0.25), 1);
    }
    int front = tint_fade(shapes, (Point){x, y - h}, (Point){x + w, y - 30},
                          tint_lift(wood, 0.16), tint_sink(wood, 0.05));
    shapes_box(shapes, x, y - h, w, h - 34, 14, front, 1);
    for (int i = 0; i < 2; i++) {
        double left = x + 16 + i * (w - 24) / 2;
        shapes_box(shapes, left, y - h + 22, (w - 40) / 2, h - 76, 10,
                   shapes_solid(shapes, tint_lift(wood, 0.2)), 0.55);
        tint_disc(shapes, i == 0 ? x + w / 2 - 22 : x + w / 2 + 22, y - h / 2 - 12, 6,
                  tint_sink(wood, 0.3));
    }
    board(shapes, x - 8, y - h - 8, w + 16, 18);
}

void furniture_table(Shapes *shapes, double x, double y, double w, double h)
{
    tint_shadow(shapes, x + w / 2, y, w * 0.5, 18, 0.28);
    for (int i = 0; i < 2; i++) {
        double leg = x + 42 + i * (w - 84);
        tint_line(shapes, (Point){leg, y - h + 20}, (Point){leg, y - 2}, 24, 18,
                  WOOD_DARK, 1);
    }
    tint_box(shapes, x + 24, y - h + 14, w - 48, 30, 6, 0xb98354ff);
    board(shapes, x, y - h - 6, w, 26);
}

void furniture_dresser(Shapes *shapes, double x, double y, double w, double h,
                       const Daylight *light)
{
    Colour paint = shell_lit(0xa9c0b2ff, light), back = tint_sink(paint, 0.1);
    double low = 190, top = y - h;
    tint_shadow(shapes, x + w / 2, y, w * 0.54, 18, 0.3);
    tint_box(shapes, x + 12, top, w - 24, h - low + 6, 12, paint);
    for (int i = 0; i < 2; i++) {
        double cell = (h - low - 30) / 2, from = top + 14 + i * (cell + 6);
        tint_box(shapes, x + 28, from, w - 56, cell - 4, 6, back);
        for (int k = 0; k < 3; k++) {
            double r = smaller((w - 76) / 6, cell * 0.42);
            double px = x + 38 + r + k * (2 * r + 4), py = from + cell - 8 - r;
            Colour glaze = shell_lit((i + k) % 2 == 0 ? 0xf7ecd8ff : 0xe7b79aff, light);
            tint_disc(shapes, px, py, r, glaze);
            tint_disc(shapes, px, py, r * 0.62, tint_sink(glaze, 0.07));
        }
    }
    int front = tint_fade(shapes, (Point){x, y - low}, (Point){x + w, y},
                          tint_lift(paint, 0.14), tint_sink(paint, 0.06));
    shapes_box(shapes, x, y - low, w, low - 4, 8, front, 1);
    for (int i = 0; i < 2; i++) {
        shapes_box(shapes, x + 16 + i * (w - 20) / 2, y - low + 30, (w - 44) / 2, 130, 10,
                   shapes_solid(shapes, tint_lift(paint, 0.2)), 0.6);
        tint_disc(shapes, x + w / 2 + (i * 2 - 1) * 20, y - low + 92, 6, WOOD);
    }
    board(shapes, x - 8, y - low - 6, w + 16, 20);
}

void furniture_bench(Shapes *shapes, double x, double y, double w, double h)
{
    tint_shadow(shapes, x + w / 2, y, w * 0.54, 16, 0.28);
    tint_box(shapes, x + 8, y - h, w - 16, h, 6, 0xc9986aff);
    for (int i = 0; i < 3; i++) {
        double cell = (w - 40) / 3;
        tint_box(shapes, x + 16 + i * (cell + 4), y - h + 20, cell, h - 28, 6,
                 0xa87c58ff);
    }
    board(shapes, x, y - h - 4, w, 24);
}

void furniture_park_bench(Shapes *shapes, double x, double y, double w)
{
    const Colour iron = 0x6a5a64ff;
    tint_shadow(shapes, x + w / 2, y, w * 0.54, 18, 0.3);
    for (int i = 0; i < 2; i++) {
        double foot = x + 36 + i * (w - 72), out = i * 2 - 1;
        tint_line(shapes, (Point){foot, y - 196}, (Point){foot, y - 84}, 11, 12, iron, 1);
        tint_line(shapes, (Point){foot, y - 84}, (Point){foot + out * 14, y}, 13, 11,
                  iron, 1);
    }
    for (int i = 0; i < 3; i++) {
        board(shapes, x, y - 200 + i * 32, w, 22);
    }
    board(shapes, x - 6, y - 96, w + 12, 20);
    board(shapes, x - 12, y - 74, w + 24, 18);
}

/* One compartment: a basket, rings, or a few boards of books. */
static void compartment(Shapes *shapes, double x, double y, double w, int kind)
{
    if (kind == 0) {
        const Point side[] = {
            {x + 12, y - 62}, {x + w - 12, y - 62}, {x + w - 20, y - 4}, {x + 20, y - 4}};
        shapes_blob(shapes, side, countof(side), 0.3, shapes_solid(shapes, 0xdcb988ff),
                    1);
        for (int i = 0; i < 3; i++) {
            tint_line(shapes, (Point){x + 18, y - 50 + i * 16},
                      (Point){x + w - 18, y - 50 + i * 16}, 4, 4, 0xc09a68ff, 0.7);
        }
    } else if (kind == 1) {
        tint_place(shapes, x + w / 2, y, 0, 0.58);
        props_rings(shapes, 0, 0, 1);
        shapes_pop(shapes);
    } else {
        tint_place(shapes, x + 14, y, 0, 0.66);
        props_books(shapes, 0, 0);
        shapes_pop(shapes);
    }
}

void furniture_toy_shelf(Shapes *shapes, double x, double y, double w,
                         const Daylight *light)
{
    const double h = 136;
    int cells = (int)(w / 120);
    double cell = (w - 20) / cells;
    Colour wood = shell_lit(0xe6c79cff, light);
    tint_shadow(shapes, x + w / 2, y, w * 0.52, 18, 0.28);
    tint_box(shapes, x, y - h, w, h, 10, wood);
    for (int i = 0; i < cells; i++) {
        double left = x + 14 + i * cell;
        tint_box(shapes, left, y - h + 22, cell - 8, h - 34, 6, tint_sink(wood, 0.2));
        compartment(shapes, left, y - 12, cell - 8, i % 3);
    }
    board(shapes, x - 6, y - h - 4, w + 12, 20);
}

/* The string hangs as a parabola. */
void furniture_flags(Shapes *shapes, double x0, double x1, double y, double sag)
{
    static const Colour CLOTHS[] = {0xe7a58cff, 0xf0cf8eff, 0xa9c6b0ff, 0xb9a6c2ff};
    enum { STRING = 9 };
    Point string[STRING];
    double widths[STRING];
    for (int i = 0; i < STRING; i++) {
        double t = 2.0 * i / (STRING - 1) - 1;
        string[i] = (Point){mixed(x0, x1, (t + 1) / 2), y + sag * (1 - t * t)};
        widths[i] = 3;
    }
    shapes_ribbon(shapes, string, widths, STRING, shapes_solid(shapes, 0xb98a5eff), 1);
    int flags = (int)(fabs(x1 - x0) / 64);
    for (int i = 0; i < flags; i++) {
        double u = (i + 0.5) / flags, t = 2 * u - 1, x = mixed(x0, x1, u);
        double top = y + sag * (1 - t * t);
        const Point flag[] = {{x - 20, top}, {x + 20, top}, {x, top + 40}};
        shapes_blob(shapes, flag, countof(flag), 0.12,
                    shapes_solid(shapes, CLOTHS[i % countof(CLOTHS)]), 1);
    }
}

void furniture_runner(Shapes *shapes, double x, double y, double far, double near,
                      double depth)
{
    static const struct {
        double inset;
        Colour colour;
    } BANDS[] = {{0, 0xa9604aff},
                 {0.05, 0xead3b0ff},
                 {0.08, 0xb9775cff},
                 {0.2, 0xe3c49cff},
                 {0.23, 0x8fa596ff}};
    tint_shadow(shapes, x, y + depth * 0.6, near * 0.62, depth * 0.62, 0.26);
    for (int i = 0; i < countof(BANDS); i++) {
        double in = BANDS[i].inset, top = y + depth * in * 0.7;
        double foot = y + depth * (1 - in * 0.7);
        double a = mixed(far, near, in * 0.7) * (1 - in) / 2;
        double b = mixed(near, far, in * 0.7) * (1 - in) / 2;
        const Point cloth[] = {{x - a, top}, {x + a, top}, {x + b, foot}, {x - b, foot}};
        shapes_polygon(shapes, cloth, countof(cloth),
                       shapes_solid(shapes, BANDS[i].colour), 1);
    }
}

void furniture_coat(Shapes *shapes, double x, double y, double k, Colour colour)
{
    static const Point body[] = {{-12, 8},  {-44, 30}, {-58, 110}, {-54, 212}, {0, 222},
                                 {54, 212}, {58, 110}, {44, 30},   {12, 8}};
    tint_place(shapes, x, y, 0, k);
    tint_oval(shapes, 8, 120, 62, 112, 0x5b3a2aff, 0.10);
    int cloth = tint_wash(shapes, (Wash){-56, 0, 60, 220, tint_lift(colour, 0.2), colour,
                                         tint_sink(colour, 0.14), 0.5});
    shapes_blob(shapes, body, countof(body), 0.6, cloth, 1);
    for (int side = -1; side <= 1; side += 2) {
        const Point arm[] = {{side * 42, 40}, {side * 62, 100}, {side * 62, 158}};
        shapes_ribbon(shapes, arm, (const double[]){34, 32, 28}, 3, cloth, 1);
        tint_crease(shapes, (Point){side * 40, 60}, (Point){side * 43, 110},
                    (Point){side * 46, 160}, 4, tint_sink(colour, 0.3), 0.6);
    }
    tint_line(shapes, (Point){0, 16}, (Point){0, 214}, 4, 4, tint_sink(colour, 0.3), 0.7);
    for (int i = 0; i < 3; i++) {
        tint_disc(shapes, 9, 62 + i * 46, 5, tint_lift(colour, 0.55));
    }
    const Point hood[] = {{-26, 12}, {-20, -14}, {20, -14}, {26, 12}, {0, 30}};
    shapes_blob(shapes, hood, countof(hood), 0.8,
                shapes_solid(shapes, tint_sink(colour, 0.1)), 1);
    shapes_pop(shapes);
}

void furniture_bag(Shapes *shapes, double x, double y, double k, Colour colour)
{
    static const Point loop[] = {{-18, 34}, {-8, 4}, {8, 4}, {18, 34}};
    tint_place(shapes, x, y, 0, k);
    tint_oval(shapes, 6, 84, 48, 56, 0x5b3a2aff, 0.10);
    shapes_ribbon(shapes, loop, (const double[]){7, 7, 7, 7}, 4,
                  shapes_solid(shapes, tint_sink(colour, 0.25)), 1);
    int cloth = tint_wash(shapes, (Wash){-44, 24, 46, 130, tint_lift(colour, 0.2), colour,
                                         tint_sink(colour, 0.12), 0.5});
    shapes_box(shapes, -44, 26, 88, 106, 30, cloth, 1);
    shapes_box(shapes, -32, 82, 64, 40, 14, shapes_solid(shapes, tint_lift(colour, 0.16)),
               1);
    tint_line(shapes, (Point){-14, 94}, (Point){14, 94}, 5, 5, 0xfff3deff, 0.9);
    shapes_pop(shapes);
}
