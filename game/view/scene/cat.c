#include "view/scene/targets.h"

#include "view/scene/tint.h"

#include <assert.h>
#include <math.h>

static const double WALK_S = 5; /* from the edge to its place */
static const double WALK = 300; /* stage units */

/* Ginger, so that it stands out from green hills and grey glass alike. */
static const Colour FUR = 0xdb9150ff, FUR_LIGHT = 0xefb679ff, FUR_DARK = 0xb56c34ff;
static const Colour CHEST = 0xfbeedaff, LINE = 0x5a3320ff;

/* `twitch` bends the tip outwards, stage units; only the left ear ever does it. */
static void ear(Shapes *shapes, double x, double y, double side, double twitch)
{
    const Point outer[] = {{x - side * 17, y + 6},
                           {x + side * (6 + twitch), y - 36},
                           {x + side * 19, y + 12}};
    const Point inner[] = {
        {x - side * 7, y + 4}, {x + side * (6 + twitch), y - 22}, {x + side * 12, y + 8}};
    shapes_blob(shapes, outer, countof(outer), 0.35, shapes_solid(shapes, FUR), 1);
    shapes_blob(shapes, inner, countof(inner), 0.35, shapes_solid(shapes, 0xe7a58cff),
                0.9);
}

/* Cream, not dark: they must read on fur and on grey glass alike. */
static void whiskers(Shapes *shapes)
{
    for (int side = -1; side <= 1; side += 2) {
        for (int i = 0; i < 3; i++) {
            tint_line(shapes, (Point){side * 14, 9 + i * 3},
                      (Point){side * 42, 3 + i * 8}, 1.8, 0.8, 0xfff8ecff, 0.85);
        }
    }
}

/* The head about its own middle; `open` 0 to 1 are the eyes. */
static void head(Shapes *shapes, double open, double twitch)
{
    ear(shapes, -23, -27, -1, twitch);
    ear(shapes, 23, -27, 1, 0);
    int fur = tint_wash(shapes, (Wash){-40, -38, 42, 36, FUR_LIGHT, FUR, FUR_DARK, 0.55});
    shapes_ellipse(shapes, (Point){0, 0}, 44, 37, 0, fur, 1);
    tint_oval(shapes, 0, 14, 21, 15, CHEST, 0.95);
    for (int i = -1; i <= 1; i++) {
        tint_crease(shapes, (Point){i * 10, -35}, (Point){i * 9, -27},
                    (Point){i * 8, -19}, 5, FUR_DARK, 0.8);
    }
    for (int side = -1; side <= 1; side += 2) {
        if (open > 0.15) {
            tint_oval(shapes, side * 17, -4, 8.5, 9 * open, 0xf4e3a0ff, 1);
            tint_oval(shapes, side * 17, -4, 4, 8 * open, 0x33283fff, 1);
            tint_oval(shapes, side * 17 - 2, -7, 2, 2 * open, 0xffffffff, 0.9);
        } else {
            tint_crease(shapes, (Point){side * 9, -4}, (Point){side * 17, 0},
                        (Point){side * 25, -4}, 3.6, LINE, 0.9);
        }
    }
    tint_oval(shapes, 0, 8, 5, 3.6, 0xc9705cff, 1);
    tint_crease(shapes, (Point){-9, 17}, (Point){-4, 19}, (Point){0, 13}, 2.4, LINE, 0.8);
    tint_crease(shapes, (Point){9, 17}, (Point){4, 19}, (Point){0, 13}, 2.4, LINE, 0.8);
    whiskers(shapes);
}

/* Sitting on its haunches, foot of the paws at 0, 0, the tail about them. */
static void sitting(Shapes *shapes, double seconds)
{
    static const Point body[] = {{-30, -112}, {-50, -72}, {-66, -30}, {-60, 2},
                                 {0, 8},      {60, 2},    {66, -30},  {50, -72},
                                 {30, -112},  {0, -126}};
    static const Point chest[] = {{-22, -112}, {-26, -70}, {-14, -38}, {0, -30},
                                  {14, -38},   {26, -70},  {22, -112}, {0, -120}};
    double swing = sin(seconds * TAU / 3.1);
    double lift = 26 + 16 * swing;
    const Point tail[] = {{48, -8}, {92, 2}, {126, -2 - lift * 0.3}, {140, -10 - lift}};
    int fur = tint_wash(shapes, (Wash){-60, -120, 66, 8, FUR_LIGHT, FUR, FUR_DARK, 0.5});
    tint_shadow(shapes, 14, 4, 108, 12, 0.3);
    shapes_ribbon(shapes, tail, (const double[]){24, 22, 19, 13}, 4, fur, 1);
    shapes_blob(shapes, body, countof(body), 1, fur, 1);
    shapes_blob(shapes, chest, countof(chest), 1, shapes_solid(shapes, CHEST), 0.95);
    for (int i = 0; i < 3; i++) {
        double y = -72 + i * 20;
        tint_crease(shapes, (Point){56 + i * 3, y}, (Point){46 + i * 3, y + 5},
                    (Point){36 + i * 2, y + 3}, 6, FUR_DARK, 0.7);
        tint_crease(shapes, (Point){-56 - i * 3, y}, (Point){-46 - i * 3, y + 5},
                    (Point){-36 - i * 2, y + 3}, 6, FUR_DARK, 0.7);
    }
    for (int side = -1; side <= 1; side += 2) {
        tint_line(shapes, (Point){side * 15, -52}, (Point){side * 15, -4}, 24, 22, FUR,
                  1);
        tint_oval(shapes, side * 16, 0, 17, 9, CHEST, 1);
    }
    double look = sin(seconds * TAU / 7.7);
    double shut = fmod(seconds, 5.3) < 0.22 ? 0.1 : 1;
    tint_place(shapes, -6 + 7 * look, -146, -5 + 6 * look, 1);
    head(shapes, shut, fmod(seconds, 4.1) < 0.25 ? 6 : 0);
    shapes_pop(shapes);
}

/* The foot swings 22 units to either side and is raised only on its way forward; the far
   pair is darker, so that four legs can be told apart while they cross. */
static void leg(Shapes *shapes, double x, double phase, double back)
{
    double swing = sin(phase) * 22, raise = cos(phase) > 0 ? cos(phase) * 9 : 0;
    const Point line[] = {{x, -46}, {x + swing * 0.4, -24}, {x + swing, -5 - raise}};
    int fur = shapes_solid(shapes, back > 0 ? FUR_DARK : FUR);
    shapes_ribbon(shapes, line, (const double[]){24, 18, 15}, 3, fur, 1);
}

/* Walking to the left. */
static void walking(Shapes *shapes, double seconds)
{
    double step = seconds * TAU / 1.1;
    static const Point body[] = {{-74, -72}, {-40, -92}, {10, -88},  {62, -94}, {84, -70},
                                 {76, -40},  {20, -36},  {-50, -36}, {-80, -46}};
    const Point tail[] = {{78, -78},
                          {112, -104},
                          {118 + 5 * sin(step * 0.5), -144},
                          {134 + 9 * sin(step * 0.5), -168}};
    tint_shadow(shapes, 0, 2, 112, 11, 0.3);
    leg(shapes, -52, step + 3.1, 1);
    leg(shapes, 62, step, 1);
    int fur = tint_wash(shapes, (Wash){-60, -96, 60, -34, FUR_LIGHT, FUR, FUR_DARK, 0.5});
    shapes_ribbon(shapes, tail, (const double[]){20, 19, 17, 12}, 4, fur, 1);
    shapes_blob(shapes, body, countof(body), 1, fur, 1);
    for (int i = 0; i < 4; i++) {
        double x = -20 + i * 25;
        tint_crease(shapes, (Point){x, -88}, (Point){x + 4, -74}, (Point){x, -62}, 7,
                    FUR_DARK, 0.7);
    }
    leg(shapes, -60, step, 0);
    leg(shapes, 54, step + 3.1, 0);
    tint_place(shapes, -92, -96 + 2 * sin(step * 2), -4, 0.92);
    head(shapes, 1, 0);
    shapes_pop(shapes);
}

/* The place of the cat is the middle of its body; both forms stand 84 units lower. */
void cat_draw(Shapes *shapes, const SceneView *scene, Point at, const Comer *comer)
{
    assert(scene && comer->shown_s >= 0);
    double left = comer->shown_s < WALK_S ? 1 - comer->shown_s / WALK_S : 0;
    tint_place(shapes, at.x + left * WALK, at.y + 84, 0, 1);
    if (left > 0) {
        walking(shapes, comer->seconds);
    } else {
        sitting(shapes, comer->seconds);
    }
    shapes_pop(shapes);
}
