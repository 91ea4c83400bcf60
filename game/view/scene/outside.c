#include "view/scene/outside.h"

#include "view/scene/shell.h"
#include "view/scene/tint.h"

#include <assert.h>
#include <math.h>

/* Greens are dull and paths pale: nothing outside may be louder than her suit. */
static const Land LANDS[TIME_COUNT] = {
    [TIME_MORNING] = {.grass = {0xc6d3a0ff, 0xa9bf8aff, 0x8aa876ff},
                      .path = {0xf3e2c2ff, 0xe2c79eff},
                      .sand = {0xf7e3b8ff, 0xe5c48cff},
                      .leaf = {0xb5ca9aff, 0x8fae82ff, 0x6d9270ff},
                      .bark = 0xa37a5aff,
                      .stone = 0xd9cdb9ff},
    [TIME_DAY] = {.grass = {0xbcd69eff, 0x9cc088ff, 0x7caa76ff},
                  .path = {0xf4e6ccff, 0xe4cda8ff},
                  .sand = {0xf8e6bfff, 0xe6c894ff},
                  .leaf = {0xaacb9aff, 0x82b085ff, 0x5f9470ff},
                  .bark = 0x9c7658ff,
                  .stone = 0xdad3c4ff},
    [TIME_EVENING] = {.grass = {0xb9ac7eff, 0x969872ff, 0x707f66ff},
                      .path = {0xe6c3a4ff, 0xc9a08cff},
                      .sand = {0xecc79dff, 0xcb9f7eff},
                      .leaf = {0xb4ac7eff, 0x8e9574ff, 0x6a7e6aff},
                      .bark = 0x846156ff,
                      .stone = 0xb9a29cff},
    [TIME_NIGHT] = {.grass = {0x6b7383ff, 0x576175ff, 0x454f66ff},
                    .path = {0x9a8e9fff, 0x7c7189ff},
                    .sand = {0xa0919cff, 0x837689ff},
                    .leaf = {0x6f7b8aff, 0x596678ff, 0x465269ff},
                    .bark = 0x53465aff,
                    .stone = 0x847b90ff},
};

Land outside_land(TimeOfDay time)
{
    assert(time < TIME_COUNT);
    return LANDS[time];
}

/* Flat below, three heaps above. */
void outside_cloud(Shapes *shapes, double x, double y, double k, Colour colour)
{
    static const double HEAPS[][3] = {
        {-70, -6, 40}, {-16, -30, 56}, {50, -14, 46}, {100, 2, 28}};
    for (int i = 0; i < countof(HEAPS); i++) {
        tint_oval(shapes, x + HEAPS[i][0] * k, y + HEAPS[i][1] * k, HEAPS[i][2] * k,
                  HEAPS[i][2] * k, colour, 1);
    }
    shapes_box(shapes, x - 112 * k, y - 8 * k, 242 * k, 44 * k, 22 * k,
               shapes_solid(shapes, colour), 1);
}

/* By day at the upper left, low in the evening; by night stars, the moon being a thing
   of its own. */
static void sun(Shapes *shapes, const Stage *stage, const Daylight *light)
{
    if (light->stars) {
        for (uint32_t i = 0; i < 46; i++) {
            double x = stage->left + (stage->right - stage->left) * tint_chance(2 * i);
            double y = stage->top + (420 - stage->top) * tint_chance(2 * i + 1);
            tint_oval(shapes, x, y, 2.4, 2.4, 0xfff3d6ff, 0.3 + 0.5 * tint_chance(i + 7));
        }
        return;
    }
    if (light->sun_y > 1) {
        return;
    }
    double x = light->beam > 0 ? 210 : 170, y = light->beam > 0 ? 250 : 520;
    Point shift = stage_shift(stage, 210, light->beam > 0);
    shapes_halo(shapes, (Point){x + shift.x, y + shift.y}, 330, 300, light->sun, 0.75);
    tint_disc(shapes, x + shift.x, y + shift.y, 54, light->sun);
}

/* Two ranges from edge to edge. */
static void hills(Shapes *shapes, const Stage *stage, const Daylight *light)
{
    static const struct {
        double level, wave, phase, length;
        int colour;
    } RANGES[] = {{520, 40, 0.4, 900, 0}, {590, 34, 2.2, 640, 1}};
    enum { STEPS = 41 };
    for (int k = 0; k < countof(RANGES); k++) {
        Point outline[STEPS + 2];
        for (int i = 0; i < STEPS; i++) {
            double x = stage->left + (stage->right - stage->left) * i / (STEPS - 1);
            double a = RANGES[k].phase + x * TAU / RANGES[k].length / 2;
            outline[i] = (Point){x, RANGES[k].level + RANGES[k].wave * sin(a)};
        }
        outline[STEPS] = (Point){stage->right, STAGE_FLOOR + 4};
        outline[STEPS + 1] = (Point){stage->left, STAGE_FLOOR + 4};
        Colour near = light->hills[RANGES[k].colour];
        int fill = tint_fade(shapes, (Point){0, 480}, (Point){0, STAGE_FLOOR},
                             colour_mix(near, light->sky[3], 0.35),
                             colour_mix(near, light->sky[3], 0.15));
        shapes_polygon(shapes, outline, countof(outline), fill, 1);
    }
}

void outside_sky(Shapes *shapes, const Stage *stage, const Daylight *light)
{
    const Stop stops[] = {{0, light->sky[0]},
                          {0.45, light->sky[1]},
                          {0.78, light->sky[2]},
                          {1, light->sky[3]}};
    int fill = shapes_linear(shapes, (Point){0, stage->top}, (Point){0, 640},
                             countof(stops), stops);
    shell_band(shapes, stage, stage->top, STAGE_FLOOR + 4, fill, 1);
    sun(shapes, stage, light);
    Colour white = colour_mix(light->sky[2], 0xffffffff, light->stars ? 0.08 : 0.5);
    outside_cloud(shapes, 640, 120 - stage->up * 0.7, 0.7, white);
    outside_cloud(shapes, 1700, 170 - stage->up * 0.9, 0.9, white);
    outside_cloud(shapes, -60, 140, 1.1, white);
    outside_cloud(shapes, 2080, 320, 0.8, white);
    hills(shapes, stage, light);
}

void outside_grass(Shapes *shapes, const Stage *stage, const Land *land)
{
    int fill =
        tint_wash(shapes, (Wash){0, STAGE_FLOOR - 60, 0, STAGE_HEIGHT, land->grass[0],
                                 land->grass[1], land->grass[2], 0.5});
    enum { STEPS = 31 };
    Point outline[STEPS + 2];
    for (int i = 0; i < STEPS; i++) {
        double x = stage->left + (stage->right - stage->left) * i / (STEPS - 1);
        outline[i] = (Point){x, STAGE_FLOOR - 44 + 14 * sin(1.1 + x / 290)};
    }
    outline[STEPS] = (Point){stage->right, stage->bottom};
    outline[STEPS + 1] = (Point){stage->left, stage->bottom};
    shapes_polygon(shapes, outline, countof(outline), fill, 1);
}

/* Lobes about an oval; one wash over them all, so that no seam shows. */
static void lobes(Shapes *shapes, Point at, double rx, double ry, Colour light,
                  Colour body, Colour shade)
{
    enum { LOBES = 11 };
    int fill = tint_wash(shapes, (Wash){at.x - rx, at.y - ry, at.x + rx * 0.8, at.y + ry,
                                        light, body, shade, 0.5});
    shapes_ellipse(shapes, at, rx * 0.9, ry * 0.9, 0, fill, 1);
    for (int i = 0; i < LOBES; i++) {
        double a = TAU * i / LOBES + 0.3, r = 0.25 + 0.08 * tint_chance((uint32_t)i + 31);
        shapes_ellipse(shapes,
                       (Point){at.x + rx * 0.76 * cos(a), at.y + ry * 0.76 * sin(a)},
                       rx * r, rx * r, 0, fill, 1);
    }
}

/* Paler than any tree: it lies far behind her, and must stay quiet. */
void outside_crown(Shapes *shapes, const Land *land, Colour air)
{
    Colour pale = colour_mix(tint_lift(land->leaf[0], 0.26), air, 0.3);
    tint_line(shapes, (Point){STAGE_MIDDLE, 700}, (Point){STAGE_MIDDLE, 560}, 70, 54,
              tint_lift(land->bark, 0.25), 1);
    lobes(shapes, (Point){STAGE_MIDDLE, 404}, 430, 330, tint_lift(pale, 0.22), pale,
          colour_mix(tint_lift(land->leaf[1], 0.16), air, 0.15));
    shapes_halo(shapes, (Point){STAGE_MIDDLE - 40, 340}, 330, 290, tint_lift(pale, 0.5),
                0.6);
}

void outside_leaves(Shapes *shapes, Point at, double k, const Land *land)
{
    lobes(shapes, at, 170 * k, 160 * k, land->leaf[0], land->leaf[1], land->leaf[2]);
    for (uint32_t i = 0; i < 9; i++) {
        double x = at.x + (tint_chance(i) - 0.5) * 240 * k;
        double y = at.y + (tint_chance(i + 40) - 0.5) * 210 * k;
        shapes_ellipse(shapes, (Point){x, y}, 22 * k, 12 * k, -30,
                       shapes_solid(shapes, tint_lift(land->leaf[0], 0.2)), 0.4);
    }
}

void outside_tree(Shapes *shapes, double x, double y, double k, const Land *land)
{
    const Point trunk[] = {{x - 34 * k, y + 4},
                           {x - 20 * k, y - 120 * k},
                           {x - 22 * k, y - 300 * k},
                           {x + 20 * k, y - 300 * k},
                           {x + 22 * k, y - 120 * k},
                           {x + 38 * k, y + 4},
                           {x, y + 10 * k}};
    int bark = tint_fade(shapes, (Point){x - 30 * k, 0}, (Point){x + 30 * k, 0},
                         tint_lift(land->bark, 0.2), tint_sink(land->bark, 0.15));
    tint_shadow(shapes, x + 20 * k, y + 4, 150 * k, 24 * k, 0.26);
    shapes_blob(shapes, trunk, countof(trunk), 0.6, bark, 1);
    tint_line(shapes, (Point){x, y - 220 * k}, (Point){x + 80 * k, y - 320 * k}, 24 * k,
              14 * k, land->bark, 1);
    outside_leaves(shapes, (Point){x, y - 390 * k}, k, land);
}

void outside_bush(Shapes *shapes, double x, double y, double k, const Land *land)
{
    tint_shadow(shapes, x + 8 * k, y + 2, 150 * k, 18 * k, 0.22);
    lobes(shapes, (Point){x, y - 56 * k}, 120 * k, 66 * k, land->leaf[0], land->leaf[1],
          land->leaf[2]);
}

void outside_tufts(Shapes *shapes, double x0, double x1, const Land *land, uint32_t seed)
{
    static const Colour PETALS[] = {0xfff3d6ff, 0xf3b896ff, 0xf0c272ff};
    for (uint32_t i = 0; i < 16; i++) {
        double x = x0 + (x1 - x0) * tint_chance(seed + i * 3);
        double y = STAGE_FLOOR + 6 + 170 * tint_chance(seed + i * 3 + 1);
        if (i % 3 == 0) {
            Colour petal = colour_mix(PETALS[i / 3 % 3], land->grass[0], 0.25);
            tint_oval(shapes, x, y, 7, 5.5, petal, 0.95);
            tint_oval(shapes, x, y, 2.6, 2.2, tint_sink(land->path[1], 0.2), 1);
            continue;
        }
        for (int side = -1; side <= 1; side++) {
            tint_line(shapes, (Point){x + side * 3, y},
                      (Point){x + side * 9, y - 18 + 5 * (side == 0 ? 0 : 1)}, 3.6, 1,
                      land->grass[2], 0.8);
        }
    }
}

/* A bowl of warm glass on an iron post. */
void outside_lamp(Shapes *shapes, Point at, double foot, bool lit)
{
    const Colour iron = 0x5a4c63ff;
    tint_shadow(shapes, at.x, foot + 2, 56, 10, 0.3);
    tint_line(shapes, (Point){at.x, at.y + 30}, (Point){at.x, foot}, 11, 15, iron, 1);
    tint_box(shapes, at.x - 24, foot - 34, 48, 36, 8, iron);
    tint_line(shapes, (Point){at.x - 26, at.y + 74}, (Point){at.x + 26, at.y + 74}, 7, 7,
              iron, 1);
    if (lit) {
        shapes_halo(shapes, at, 330, 330, 0xffd98aff, 0.6);
    }
    const Point glass[] = {{at.x - 24, at.y + 38},
                           {at.x - 36, at.y - 30},
                           {at.x + 36, at.y - 30},
                           {at.x + 24, at.y + 38}};
    shapes_blob(shapes, glass, countof(glass), 0.2,
                shapes_solid(shapes, lit ? 0xffe9b4ff : 0xf3e8d6ff), 1);
    const Point cap[] = {{at.x - 46, at.y - 28},
                         {at.x - 14, at.y - 58},
                         {at.x + 14, at.y - 58},
                         {at.x + 46, at.y - 28}};
    shapes_blob(shapes, cap, countof(cap), 0.3, shapes_solid(shapes, iron), 1);
    tint_disc(shapes, at.x, at.y - 60, 7, iron);
}
