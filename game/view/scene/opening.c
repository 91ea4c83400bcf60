#include "view/scene/opening.h"

#include "view/scene/tint.h"

#include <assert.h>
#include <math.h>

/*
 * Windows, and what is seen through them. The hour of the day is a set of colours for
 * wall, floor, sky and cloth at once, so that the room and the world outside never
 * disagree. Furniture stays within a quarter of the wall's lightness near her face
 * (style.md 1): she has the highest contrast in the picture.
 */

/* What a rainy sky and the glass before it have in common. */
static const Colour GLASS_GREY = 0xa9b9c4ff;

/* Washes run light, body, shade. `sun_x`, `sun_y` and `beam` are shares: of the glass,
 * and of the light on the floor. `tint` lies over the whole room at the end. */
static const Daylight DAYLIGHTS[TIME_COUNT] = {
    [TIME_MORNING] =
        {
            .wall = {0xfbeedbff, 0xf7e0c3ff, 0xf0d0abff},
            .arch = {0xf6c9a8ff, 0xefb48dff},
            .inner = 0xfdf0deff,
            .skirting = 0xfff6e8ff,
            .floor = {0xd9a878ff, 0xd09a68ff, 0xbd8253ff},
            .board = 0xa8703fff,
            .sky = {0xbfdbe0ff, 0xe6e7d2ff, 0xfbe2b6ff, 0xfbd9a4ff},
            .sun = 0xfff6daff,
            .hills = {0xa9c3aeff, 0x8fb095ff, 0x668f76ff},
            .curtain = {0xfdf3e1ff, 0xefd9b6ff, 0xfffaf0ff},
            .sun_x = 0.60,
            .sun_y = 0.52,
            .beam = 0.55,
        },
    [TIME_DAY] =
        {
            .wall = {0xfcf2e2ff, 0xf8e7cfff, 0xf1d8b8ff},
            .arch = {0xf6cdb0ff, 0xefba98ff},
            .inner = 0xfdf3e4ff,
            .skirting = 0xfffaf0ff,
            .floor = {0xddb084ff, 0xd3a173ff, 0xc08a5eff},
            .board = 0xa8703fff,
            .sky = {0x9fcfe2ff, 0xc4e1e6ff, 0xe2eee0ff, 0xf3f0d8ff},
            .sun = 0xfffdf0ff,
            .hills = {0xa4cab0ff, 0x7dae8aff, 0x569070ff},
            .curtain = {0xfdf5e6ff, 0xf0dfc2ff, 0xfffcf5ff},
            .sun_x = 0.72,
            .sun_y = 0.20,
            .beam = 0.34,
        },
    [TIME_EVENING] =
        {
            .wall = {0xf2d9c2ff, 0xe8c3a8ff, 0xd4a48fff},
            .arch = {0xeab795ff, 0xd99a80ff},
            .inner = 0xf6dcc2ff,
            .skirting = 0xf0ddcbff,
            .floor = {0xc08a66ff, 0xae7858ff, 0x94624bff},
            .board = 0x7f4f3aff,
            .sky = {0x6f7cacff, 0xb893abff, 0xf0ae8aff, 0xf9cf92ff},
            .sun = 0xffd9a0ff,
            .hills = {0x9f8fa0ff, 0x7a7690ff, 0x595f7cff},
            .curtain = {0xf0dcc8ff, 0xd9bca4ff, 0xf7e6d3ff},
            .tint = 0x4a34581cu,
            .sun_x = 0.40,
            .sun_y = 0.62,
            .beam = 0,
        },
    [TIME_NIGHT] =
        {
            .wall = {0x4a4268ff, 0x5d4f73ff, 0x6d5a7aff},
            .arch = {0x7f6a90ff, 0x6c587eff},
            .inner = 0x9a84a6ff,
            .skirting = 0xc9b3bdff,
            .floor = {0x7a5a62ff, 0x6b4e59ff, 0x5b4250ff},
            .board = 0x4a3442ff,
            .sky = {0x2c3157ff, 0x474474ff, 0x6b5c88ff, 0xb97f86ff},
            .sun = 0xfbe7bfff,
            .hills = {0x6a6590ff, 0x4d4a74ff, 0x373859ff},
            .curtain = {0xc9b8c4ff, 0x9c8aa2ff, 0xdccbd4ff},
            .tint = 0x2a234c48u,
            .sun_x = 0.62,
            .sun_y = 0.26,
            .beam = 0,
            .stars = true,
        },
};

/* Rain is grey from the first minute: the sky must not jump when the first drop falls. */
Daylight daylight_of(TimeOfDay time, bool rain)
{
    assert(time < TIME_COUNT);
    Daylight light = DAYLIGHTS[time];
    if (!rain) {
        return light;
    }
    light.sun_y = 2;
    light.beam = 0;
    for (int i = 0; i < countof(light.sky); i++) {
        light.sky[i] = colour_mix(light.sky[i], i < 2 ? GLASS_GREY : 0xd3dadaff, 0.72);
    }
    for (int i = 0; i < countof(light.hills); i++) {
        light.hills[i] = colour_mix(light.hills[i], 0x9db0b2ff, 0.45 - 0.1 * i);
    }
    return light;
}

/* Four stops: the last fifth holds the glow above the hills. */
static int sky_fill(Shapes *shapes, const Daylight *light, double y, double h)
{
    const Stop stops[] = {{0, light->sky[0]},
                          {0.5, light->sky[1]},
                          {0.8, light->sky[2]},
                          {1, light->sky[3]}};
    return shapes_linear(shapes, (Point){0, y}, (Point){0, y + h}, countof(stops), stops);
}

/* By night the same place has a moon, and stars in the upper half. */
static void sun(Shapes *shapes, const Daylight *light, double x, double y, double w,
                double h)
{
    if (light->sun_y > 1) {
        return;
    }
    double sx = x + w * light->sun_x, sy = y + h * light->sun_y;
    if (!light->stars) {
        shapes_halo(shapes, (Point){sx, sy}, 92, 92, tint_lift(light->sun, 0.2), 0.9);
        tint_disc(shapes, sx, sy, 30, light->sun);
        return;
    }
    tint_crescent(shapes, (Point){sx, sy}, 30, (Point){13, -6}, 26,
                  shapes_solid(shapes, light->sun));
    for (uint32_t i = 0; i < 14; i++) {
        tint_oval(shapes, x + w * (0.12 + 0.76 * tint_chance(2 * i)),
                  y + h * (0.1 + 0.4 * tint_chance(2 * i + 1)), 2.2, 2.2, 0xfff3d6ff,
                  0.4 + 0.5 * tint_chance(i + 99));
    }
}

/* Level and wave are shares of the glass, so that they fit every window. */
static void hills(Shapes *shapes, const Daylight *light, double x, double y, double w,
                  double h)
{
    static const struct {
        double level, wave, phase;
    } HILLS[] = {{0.64, 0.050, 0.6}, {0.74, 0.060, 1.9}, {0.86, 0.045, 3.2}};
    enum { STEPS = 21 };
    for (int k = 0; k < countof(HILLS); k++) {
        Point outline[STEPS + 2];
        for (int i = 0; i < STEPS; i++) {
            double u = (double)i / (STEPS - 1);
            double level = HILLS[k].level + HILLS[k].wave * sin(HILLS[k].phase + u * 4.2);
            outline[i] = (Point){x + w * u, y + h * level};
        }
        outline[STEPS] = (Point){x + w, y + h};
        outline[STEPS + 1] = (Point){x, y + h};
        shapes_polygon(shapes, outline, countof(outline),
                       shapes_solid(shapes, light->hills[k]), 1);
    }
}

/* The outline of a round-headed opening, grown by `grow`. */
enum { ARCH_STEPS = 33, ARCH_POINTS = ARCH_STEPS + 2 };
static void arch_outline(Point *outline, double x, double y, double w, double h,
                         double grow)
{
    double r = w / 2;
    outline[0] = (Point){x - grow, y + h + grow};
    for (int i = 0; i < ARCH_STEPS; i++) {
        double a = TAU / 2 + TAU / 2 * i / (ARCH_STEPS - 1);
        outline[1 + i] =
            (Point){x + r + (r + grow) * cos(a), y + r + (r + grow) * sin(a)};
    }
    outline[ARCH_POINTS - 1] = (Point){x + w + grow, y + h + grow};
}

/* Wider than the glass by 44 units at either end: curtains and a cat need it. */
static void sill(Shapes *shapes, const Daylight *light, double x, double y, double w)
{
    int fill = tint_fade(shapes, (Point){0, y - 12}, (Point){0, y + 28}, light->skirting,
                         colour_mix(light->skirting, 0xcfae86ff, 0.6));
    tint_shadow(shapes, x + w / 2, y + 30, w * 0.56, 12, 0.16);
    shapes_box(shapes, x - 44, y, w + 88, 26, 12, fill, 1);
}

/* Tied back by shape alone: widest at the rail, narrow at half height. Four stops make
   two folds of light. */
static void curtain(Shapes *shapes, const Daylight *light, double x, double y, double hem,
                    double side)
{
    double d = -side, drop = hem - y; /* d points to the glass */
    const Point cloth[] = {{x, y + 4},
                           {x + d * 52, y + 8},
                           {x + d * 112, y + 4},
                           {x + d * 92, y + drop * 0.30},
                           {x + d * 60, y + drop * 0.54},
                           {x + d * 62, y + drop * 0.77},
                           {x + d * 70, hem},
                           {x + d * 34, hem + 8},
                           {x - d * 6, hem},
                           {x - d * 4, y + drop * 0.45}};
    static const double FOLDS[] = {0.25, 0.55, 0.80};
    const Stop stops[] = {{0, light->curtain[0]},
                          {0.4, light->curtain[1]},
                          {0.7, light->curtain[2]},
                          {1, light->curtain[1]}};
    int fill = shapes_linear(shapes, (Point){x, 0}, (Point){x + d * 110, 0},
                             countof(stops), stops);
    tint_disc(shapes, x - d * 14, y, 11, 0xb98354ff);
    shapes_blob(shapes, cloth, countof(cloth), 0.8, fill, 0.97);
    int fold = shapes_solid(shapes, colour_mix(light->curtain[1], 0xa9743fff, 0.35));
    for (int i = 0; i < countof(FOLDS); i++) {
        double q = FOLDS[i];
        const Point line[] = {{x + d * 104 * q, y + 14},
                              {x + d * 84 * q, y + drop * 0.34},
                              {x + d * 58 * q, y + drop * 0.62},
                              {x + d * 62 * q, hem - 6}};
        shapes_ribbon(shapes, line, (const double[]){1, 4, 4, 1}, 4, fold, 0.35);
    }
}

/* Wood is lit from above. */
static void rail(Shapes *shapes, double x0, double x1, double y)
{
    const Point line[] = {{x0, y}, {x1, y}};
    int wood =
        tint_fade(shapes, (Point){0, y - 6}, (Point){0, y + 6}, 0xd9a878ff, 0xa9754aff);
    shapes_ribbon(shapes, line, (const double[]){11, 11}, 2, wood, 1);
}

/* From the wall inwards: frame, sky, hills, bars, sill. */
void opening_arch(Shapes *shapes, const Daylight *light, double x, double y, double w,
                  double h)
{
    assert(w > 40 && h > w / 2);
    Point outline[ARCH_POINTS];
    arch_outline(outline, x, y, w, h, 20);
    int frame = tint_fade(shapes, (Point){x, y}, (Point){x + w, y + h},
                          tint_lift(light->skirting, 0.3),
                          colour_mix(light->skirting, 0xe0c29cff, 0.5));
    shapes_polygon(shapes, outline, countof(outline), frame, 1);
    arch_outline(outline, x, y, w, h, 0);
    shapes_polygon(shapes, outline, countof(outline), sky_fill(shapes, light, y, h), 1);
    sun(shapes, light, x, y, w, h);
    hills(shapes, light, x, y, w, h);
    tint_box(shapes, x + w / 2 - 6, y + 2, 12, h, 5, light->skirting);
    tint_box(shapes, x, y + h * 0.52 - 6, w, 12, 5, light->skirting);
    sill(shapes, light, x, y + h + 12, w);
}

/* The rail is longer than the window by 96 units at either end, where the open cloth
 * hangs. */
void opening_curtains(Shapes *shapes, const Daylight *light, double x, double y, double w,
                      double hem)
{
    rail(shapes, x - 96, x + w + 96, y);
    curtain(shapes, light, x - 84, y, hem, -1);
    curtain(shapes, light, x + w + 84, y, hem, 1);
}

/* Trees stand outside, in the colours of the hills, paler than anything in the room. */
static void tree(Shapes *shapes, double x, double y, double k, Colour colour)
{
    const Point crown[] = {{x - 60 * k, y - 78 * k}, {x - 44 * k, y - 132 * k},
                           {x, y - 160 * k},         {x + 46 * k, y - 134 * k},
                           {x + 62 * k, y - 80 * k}, {x + 34 * k, y - 44 * k},
                           {x - 34 * k, y - 44 * k}};
    tint_line(shapes, (Point){x, y}, (Point){x - 2 * k, y - 60 * k}, 16 * k, 10 * k,
              tint_sink(colour, 0.4), 1);
    int fill = tint_fade(shapes, (Point){x - 50 * k, y - 150 * k},
                         (Point){x + 50 * k, y - 40 * k}, tint_lift(colour, 0.2), colour);
    shapes_blob(shapes, crown, countof(crown), 1, fill, 1);
}

/* Its middle pane is 42 % wide, so that no bar stands behind her head. */
void opening_wide(Shapes *shapes, const Daylight *light, double x, double y, double w,
                  double h)
{
    assert(w > 200 && h > 100);
    int frame = tint_fade(shapes, (Point){x, y}, (Point){x + w, y + h},
                          tint_lift(light->skirting, 0.3),
                          colour_mix(light->skirting, 0xe0c29cff, 0.5));
    shapes_box(shapes, x - 22, y - 22, w + 44, h + 44, 30, frame, 1);
    shapes_box(shapes, x, y, w, h, 16, sky_fill(shapes, light, y, h), 1);
    sun(shapes, light, x, y, w * 0.22, h); /* not behind her */
    hills(shapes, light, x, y, w, h);
    tree(shapes, x + (w > 1000 ? w * 0.11 : 104), y + h * 0.93, 1.5,
         colour_mix(light->hills[1], light->hills[2], 0.4));
    tree(shapes, x + w * 0.21, y + h * 0.90, 0.9, light->hills[1]);
    tree(shapes, x + w * 0.90, y + h * 0.88, 1.1, light->hills[1]);
    for (int i = 1; i < 3; i++) {
        tint_box(shapes, x + w * (i == 1 ? 0.29 : 0.71) - 8, y, 16, h, 6,
                 light->skirting);
    }
    sill(shapes, light, x, y + h + 14, w);
}

/* A bright bead with a dark foot: what a drop shows is the ground turned over. */
void opening_drops(Shapes *shapes, double x, double y, double w, double h, uint32_t seed)
{
    int count = (int)(w * h / 2600);
    for (int i = 0; i < count; i++) {
        uint32_t n = seed * 977u + (uint32_t)i * 3u;
        double r = 1.6 + 2.6 * tint_chance(n + 2);
        double at_x = x + 8 + (w - 16) * tint_chance(n);
        double at_y = y + 8 + (h - 16) * tint_chance(n + 1);
        tint_oval(shapes, at_x, at_y, r, r * 1.25, 0xf4fafcff, 0.55);
        tint_oval(shapes, at_x + r * 0.2, at_y + r * 0.5, r * 0.7, r * 0.6, 0x7f98a8ff,
                  0.35);
    }
}

/* Cosmetic, but not random: the same second shows the same drops, so that a picture can
 * be made again. */
void opening_rain(Shapes *shapes, double x, double y, double w, double h, double seconds,
                  uint32_t seed)
{
    int count = (int)(w / 15);
    int light = shapes_solid(shapes, 0xf7fcfeff), dark = shapes_solid(shapes, 0x6f8a9cff);
    for (int i = 0; i < count; i++) {
        uint32_t n = seed * 131u + (uint32_t)i * 5u;
        /* a drop gathers, runs with short halts, and starts again elsewhere */
        double speed = 0.16 + 0.30 * tint_chance(n);
        double run = seconds * speed + tint_chance(n + 1);
        double turn = floor(run);
        double at = run - turn + 0.05 * sin(run * 21);
        uint32_t column = n + (uint32_t)(int64_t)turn * 7919u;
        double cx = x + 8 + (w - 16) * tint_chance(column + 2);
        double length = 34 + 60 * tint_chance(n + 3);
        double foot = y + 6 + at * (h - 14), head = foot - length;
        head = head < y + 2 ? y + 2 : head;
        if (foot > y + h - 6 || foot < head + 4) {
            continue;
        }
        const Point streak[] = {{cx, head}, {cx + 1, foot}};
        shapes_ribbon(shapes, streak, (const double[]){0.8, 4}, 2, light, 0.5);
        shapes_ellipse(shapes, (Point){cx + 1, foot}, 3.2, 4.4, 0, light, 0.8);
        shapes_ellipse(shapes, (Point){cx + 1.4, foot + 1.6}, 2, 2, 0, dark, 0.4);
    }
}
