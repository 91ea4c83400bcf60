#include "view/scene/targets.h"

#include "view/scene/shell.h"
#include "view/scene/tint.h"

#include <assert.h>
#include <math.h>

/* What passes outside: a bird, a bus. */

/* It hops to a new spot every few seconds and pecks; `seconds` from the cosmetic
 * clock. */
void bird_draw(Shapes *shapes, const SceneView *scene, Point at, const Comer *comer)
{
    assert(scene && comer->shown_s >= 0);
    double t = floor(comer->seconds * 20) / 20, beat = fmod(t, 3.4);
    double hop = beat < 0.35 ? sin(beat / 0.35 * TAU / 2) : 0;
    double spot = 14 * sin(floor(t / 3.4) * 2.1);
    double peck = beat > 1.5 && beat < 2.4 ? fabs(sin((beat - 1.5) * TAU / 0.9)) : 0;
    double fly = 1 - smooth(comer->shown_s / 1.6);
    tint_place(shapes, at.x + spot - 260 * fly, at.y - 22 * hop - 180 * fly, 0, 1);
    static const Point trunk[] = {{-34, -4}, {-18, -24}, {12, -22},
                                  {30, -4},  {14, 16},   {-14, 16}};
    static const Point tail[] = {{-26, -4}, {-62, -14}, {-58, 2}, {-24, 8}};
    tint_shadow(shapes, 0, 30 + 22 * hop, 30, 5, 0.26 * (1 - fly));
    for (int i = 0; i < 2; i++) {
        tint_line(shapes, (Point){-4 + i * 12, 12}, (Point){-2 + i * 12, 29}, 3, 3,
                  0x8a5a3cff, 1);
    }
    shapes_blob(shapes, tail, countof(tail), 0.3, shapes_solid(shapes, 0x5f7599ff), 1);
    int blue = tint_wash(
        shapes, (Wash){-30, -24, 30, 18, 0x9db2d0ff, 0x7f97bcff, 0x5f7599ff, 0.5});
    shapes_blob(shapes, trunk, countof(trunk), 1, blue, 1);
    tint_oval(shapes, 10, 4, 17, 12, 0xf3cfa6ff, 1);
    tint_place(shapes, 24, -22, 46 * peck, 1);
    static const Point beak[] = {{14, -6}, {32, 0}, {14, 6}};
    shapes_blob(shapes, beak, countof(beak), 0.2, shapes_solid(shapes, 0xd8932cff), 1);
    shapes_ellipse(shapes, (Point){0, -2}, 20, 19, 0, blue, 1);
    tint_oval(shapes, 8, 4, 11, 9, 0xf3cfa6ff, 1);
    tint_disc(shapes, 7, -6, 3.4, 0x33283fff);
    shapes_pop(shapes);
    tint_oval(shapes, -8, -2, 18, 10, 0x6f87acff, 1);
    shapes_pop(shapes);
}

static void wheel(Shapes *shapes, double x, double y)
{
    tint_disc(shapes, x, y, 30, 0x4a4250ff);
    tint_disc(shapes, x, y, 14, 0xcfc4b8ff);
    tint_disc(shapes, x, y, 5, 0x7a6f78ff);
}

/* A bus of the town, its nose to the right; lit inside at dusk. Indoors it is a toy. */
void bus_draw(Shapes *shapes, const SceneView *scene, Point at, const Comer *comer)
{
    assert(comer->shown_s >= 0);
    bool outside = shell_outside(scene->room);
    bool lit = scene->time == TIME_EVENING || scene->time == TIME_NIGHT;
    double away = 1 - smooth(comer->shown_s / 4.5);
    away *= away;
    tint_place(shapes, at.x - 760 * away, at.y, 0, outside ? 1 : 0.34);
    tint_shadow(shapes, 0, 142, 270, 20, 0.34);
    int red = tint_wash(
        shapes, (Wash){-240, -110, 240, 120, 0xe39a72ff, 0xcf7452ff, 0xa9553aff, 0.45});
    shapes_box(shapes, -240, -112, 480, 230, 34, red, 1);
    shapes_box(shapes, -240, 34, 480, 26, 0, shapes_solid(shapes, 0xfbeed8ff), 0.9);
    int glass =
        lit ? tint_fade(shapes, (Point){0, -80}, (Point){0, 10}, 0xffeab4ff, 0xf9cf86ff)
            : tint_fade(shapes, (Point){0, -80}, (Point){0, 10}, 0xdfecefff, 0xb9d0d6ff);
    for (int i = 0; i < 4; i++) {
        shapes_box(shapes, -216 + i * 92, -82, 80, 92, 14, glass, 1);
    }
    shapes_box(shapes, 156, -82, 76, 110, 18, glass, 1);
    tint_box(shapes, 60, -84, 6, 196, 3, 0xa9553aff);
    if (lit) {
        shapes_halo(shapes, (Point){250, 84}, 120, 60, 0xffe6a8ff, 0.7);
    }
    tint_disc(shapes, 228, 84, 13, lit ? 0xfff3d0ff : 0xfbe3b4ff);
    wheel(shapes, -150, 116);
    wheel(shapes, 140, 116);
    shapes_pop(shapes);
}
