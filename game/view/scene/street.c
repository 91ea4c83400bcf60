#include "view/scene/room.h"

#include "view/scene/outside.h"
#include "view/scene/shell.h"
#include "view/scene/tint.h"

#include <math.h>

/* The street: a row of houses over the road, a pavement before them. */

typedef struct House {
    double x, w, top; /* the eaves lie at `top` */
    Colour wall, roof;
    bool gable;
} House;

/* The middle one is plain: what stands behind her head must be calm. */
static const House HOUSES[] = {
    {-420, 300, 250, 0xe2b9a0ff, 0xa86f5cff, false},
    {-110, 250, 190, 0xd9cdb0ff, 0x8f7a70ff, true},
    {150, 300, 300, 0xeccfb2ff, 0xb4745aff, false},
    {1330, 270, 400, 0xd3cdbaff, 0x8f7a70ff, false},
    {1610, 260, 230, 0xe8c3a4ff, 0xa86f5cff, true},
    {1880, 300, 290, 0xdccbb4ff, 0x97705fff, false},
    {2190, 280, 220, 0xe2b9a0ff, 0xb4745aff, true},
    {-730, 300, 300, 0xd3cdbaff, 0xa86f5cff, false},
};
static const double KERB = 668; /* where the houses stand */

static bool dark(TimeOfDay time)
{
    return time == TIME_EVENING || time == TIME_NIGHT;
}

/* In the evening about half of the windows are lit. */
static void window(Shapes *shapes, double x, double y, const Daylight *light, bool lit)
{
    Colour frame = shell_lit(0xfbf1e0ff, light);
    tint_box(shapes, x - 32, y - 42, 64, 84, 8, frame);
    int glass =
        lit ? tint_fade(shapes, (Point){x, y - 36}, (Point){x, y + 36}, 0xffe6a8ff,
                        0xf9c877ff)
            : tint_fade(shapes, (Point){x, y - 36}, (Point){x, y + 36},
                        colour_mix(light->sky[0], 0x8797a8ff, 0.5), light->sky[1]);
    shapes_box(shapes, x - 25, y - 35, 50, 70, 4, glass, 1);
    tint_box(shapes, x - 3, y - 36, 6, 72, 2, frame);
    tint_box(shapes, x - 26, y - 8, 52, 5, 2, frame);
    tint_box(shapes, x - 38, y + 40, 76, 10, 4, tint_sink(frame, 0.1));
}

static void door(Shapes *shapes, double x, const Daylight *light, bool lit)
{
    Colour paint = shell_lit(0x6f9490ff, light);
    tint_box(shapes, x - 44, KERB - 150, 88, 152, 10, shell_lit(0xfbf1e0ff, light));
    tint_box(shapes, x - 34, KERB - 140, 68, 142, 8, paint);
    tint_box(shapes, x - 22, KERB - 130, 44, 34, 6, lit ? 0xffdf9aff : light->sky[1]);
    tint_disc(shapes, x + 22, KERB - 66, 5, 0xf0c272ff);
    tint_box(shapes, x - 54, KERB - 6, 108, 12, 4, shell_lit(0xd9cdb9ff, light));
}

static void house(Shapes *shapes, const House *at, const Daylight *light, bool evening,
                  uint32_t seed)
{
    Colour wall = shell_lit(at->wall, light), roof = shell_lit(at->roof, light);
    double x = at->x, w = at->w, top = at->top;
    int front = tint_fade(shapes, (Point){x, top}, (Point){x + w, KERB},
                          tint_lift(wall, 0.1), tint_sink(wall, 0.06));
    if (at->gable) {
        const Point peak[] = {
            {x - 12, top + 8}, {x + w / 2, top - 116}, {x + w + 12, top + 8}};
        shapes_blob(shapes, peak, countof(peak), 0.06, shapes_solid(shapes, roof), 1);
        const Point under[] = {
            {x + 8, top + 10}, {x + w / 2, top - 92}, {x + w - 8, top + 10}};
        shapes_polygon(shapes, under, countof(under), shapes_solid(shapes, wall), 1);
    } else {
        const Point slope[] = {{x - 12, top + 8},
                               {x + 30, top - 74},
                               {x + w - 30, top - 74},
                               {x + w + 12, top + 8}};
        shapes_polygon(shapes, slope, countof(slope), shapes_solid(shapes, roof), 1);
        tint_box(shapes, x + w * 0.7, top - 118, 34, 60, 5, tint_sink(roof, 0.1));
    }
    shapes_box(shapes, x, top, w, KERB - top, 0, front, 1);
    double first = top + 74;
    int columns = w > 260 ? 3 : 2;
    for (int row = 0; first + row * 130 < KERB - 150; row++) {
        for (int i = 0; i < columns; i++) {
            uint32_t n = seed * 37 + (uint32_t)(row * 3 + i);
            window(shapes, x + w * (i + 0.5) / columns, first + row * 130, light,
                   evening && tint_chance(n) > 0.45);
        }
    }
    door(shapes, x + w * 0.5, light, evening);
}

/* A wall with a round gateway: the niche of the house, out of doors. */
static void gateway(Shapes *shapes, const Daylight *light)
{
    enum { STEPS = 33 };
    Colour wall = shell_lit(0xe9cfb4ff, light);
    int front = tint_fade(shapes, (Point){450, 100}, (Point){1330, KERB},
                          tint_lift(wall, 0.12), tint_sink(wall, 0.04));
    const Point roof[] = {{420, 96}, {470, -10}, {1310, -10}, {1350, 96}};
    shapes_polygon(shapes, roof, countof(roof),
                   shapes_solid(shapes, shell_lit(0xa87e6cff, light)), 1);
    shapes_box(shapes, 450, 92, 880, KERB - 92, 0, front, 1);
    Colour paint = shell_lit(0xd7dccaff, light);
    static const double RADII[] = {380, 356};
    for (int k = 0; k < countof(RADII); k++) {
        Point outline[STEPS + 2];
        double r = RADII[k];
        outline[0] = (Point){STAGE_MIDDLE - r, KERB};
        for (int i = 0; i < STEPS; i++) {
            double a = TAU / 2 + TAU / 2 * i / (STEPS - 1);
            outline[i + 1] = (Point){STAGE_MIDDLE + r * cos(a), 500 + (r - 4) * sin(a)};
        }
        outline[STEPS + 1] = (Point){STAGE_MIDDLE + r, KERB};
        shapes_polygon(shapes, outline, countof(outline),
                       shapes_solid(shapes, k == 0 ? tint_lift(wall, 0.4) : paint), 1);
    }
    tint_box(shapes, STAGE_MIDDLE - 2, 150, 4, KERB - 150, 2, tint_sink(paint, 0.08));
}

/* Kerb, road with a calm middle, and the near pavement on which the buggy stands. */
static void road(Shapes *shapes, const Stage *stage, const Land *land)
{
    shell_band(shapes, stage, KERB - 4, KERB + 16, shapes_solid(shapes, land->stone), 1);
    Colour tar = colour_mix(land->stone, 0x6f6878ff, 0.55);
    int fill =
        tint_fade(shapes, (Point){0, KERB}, (Point){0, 770}, tint_lift(tar, 0.12), tar);
    shell_band(shapes, stage, KERB + 14, 776, fill, 1);
    for (double x = stage->left; x < stage->right; x += 190) {
        tint_box(shapes, x, 716, 96, 7, 3, tint_lift(tar, 0.35));
    }
    shell_band(shapes, stage, 768, 786,
               shapes_solid(shapes, tint_lift(land->stone, 0.25)), 1);
    int flags = tint_fade(shapes, (Point){0, 784}, (Point){0, STAGE_HEIGHT},
                          tint_lift(land->stone, 0.1), tint_sink(land->stone, 0.06));
    shell_band(shapes, stage, 784, stage->bottom, flags, 1);
    for (int i = -9; i <= 9; i++) {
        double x = i * 170 + 85;
        tint_line(shapes, (Point){STAGE_MIDDLE + x, 786},
                  (Point){STAGE_MIDDLE + x * 1.5, 1090}, 3, 4,
                  tint_sink(land->stone, 0.2), 0.4);
    }
    shell_band(shapes, stage, 852, 855, shapes_solid(shapes, tint_sink(land->stone, 0.2)),
               0.4);
}

void street_draw(Shapes *shapes, const SceneView *scene, const Stage *stage,
                 const Daylight *light)
{
    Land land = outside_land(scene->time);
    outside_sky(shapes, stage, light);
    shapes_group(shapes, ROOM_GROUP + 1, true);
    for (int i = 0; i < countof(HOUSES); i++) {
        if (HOUSES[i].x > stage->right || HOUSES[i].x + HOUSES[i].w < stage->left) {
            continue;
        }
        house(shapes, &HOUSES[i], light, dark(scene->time), (uint32_t)i);
    }
    gateway(shapes, light);
    shapes_group(shapes, ROOM_GROUP + 2, true);
    road(shapes, stage, &land);
}
