#include "view/scene/shell.h"

#include "view/scene/tint.h"

#include <assert.h>
#include <math.h>

typedef enum Floor { FLOOR_BOARDS, FLOOR_TILES, FLOOR_LINO, FLOOR_COUNT } Floor;

/* What a room's own paint does to the peach of the house: a hue, and how much of it. */
typedef struct Paint {
    Colour wall, niche, floor;
    double wall_share, niche_share, floor_share;
    Floor kind;
} Paint;

/* Hues at noon. Walls stay pale and warm: every suit and every skin must stand out from
 * them (palette.md, last rule). */
static const Paint PAINTS[ROOM_COUNT] = {
    [ROOM_LIVING] = {.wall = 0xdfe3d2ff,
                     .wall_share = 0.62,
                     .niche = 0xc7d3c2ff,
                     .niche_share = 0.72,
                     .floor = 0xb98a64ff,
                     .floor_share = 0.4},
    [ROOM_CORNER] = {.wall = 0xfbf0d2ff,
                     .wall_share = 0.6,
                     .niche = 0xf3d79cff,
                     .niche_share = 0.7,
                     .floor = 0xe3c9a4ff,
                     .floor_share = 0.7,
                     .kind = FLOOR_TILES},
    [ROOM_HALL] = {.wall = 0xf4ecdfff,
                   .wall_share = 0.6,
                   .niche = 0xeac4a6ff,
                   .niche_share = 0.5,
                   .floor = 0xcb9c74ff,
                   .floor_share = 0.5},
    [ROOM_PLAYGROUP] = {.wall = 0xf1f3e4ff,
                        .wall_share = 0.75,
                        .niche = 0xcfe3d6ff,
                        .niche_share = 0.85,
                        .floor = 0xe0c79cff,
                        .floor_share = 0.65,
                        .kind = FLOOR_LINO},
    [ROOM_CLOAKROOM] = {.wall = 0xfaf0d0ff,
                        .wall_share = 0.7,
                        .niche = 0xc9dfe0ff,
                        .niche_share = 0.85,
                        .floor = 0xc9bfa6ff,
                        .floor_share = 0.7,
                        .kind = FLOOR_LINO},
};

static const Colour NOON = 0xfdf3e4ff; /* what is white, by day */

bool shell_outside(Room room)
{
    return room == ROOM_PARK || room == ROOM_STREET || room == ROOM_PLAYGROUND;
}

/* c' = c light / noon for each channel: the same paint under another light. */
Colour shell_lit(Colour colour, const Daylight *light)
{
    Colour lit = colour & 0xff;
    for (int shift = 8; shift < 32; shift += 8) {
        double share =
            (double)(light->inner >> shift & 0xff) / (double)(NOON >> shift & 0xff);
        double c = (double)(colour >> shift & 0xff) * share;
        lit |= (Colour)bounded(c + 0.5, 0, 255) << shift;
    }
    return lit;
}

/* Half of it, so that faces stay faces. */
void shell_dim(Shapes *shapes, int first, const Daylight *light)
{
    for (int i = first; i < shapes->fill_count; i++) {
        Fill *fill = &shapes->fills[i];
        fill->colour = colour_mix(fill->colour, shell_lit(fill->colour, light), 0.5);
        for (int k = 0; k < fill->stop_count; k++) {
            Colour colour = fill->stops[k].colour;
            fill->stops[k].colour = colour_mix(colour, shell_lit(colour, light), 0.5);
        }
    }
}

Daylight shell_light(Room room, TimeOfDay time, bool rain)
{
    assert(room < ROOM_COUNT && time < TIME_COUNT);
    Daylight light = daylight_of(time, rain);
    const Paint *paint = &PAINTS[room];
    Colour wall = shell_lit(paint->wall, &light), niche = shell_lit(paint->niche, &light);
    Colour floor = shell_lit(paint->floor, &light);
    for (int i = 0; i < countof(light.wall); i++) {
        Colour hue = i == 0 ? tint_lift(wall, 0.2) : i == 2 ? tint_sink(wall, 0.1) : wall;
        light.wall[i] = colour_mix(light.wall[i], hue, paint->wall_share);
        light.floor[i] = colour_mix(light.floor[i], floor, paint->floor_share);
    }
    light.arch[0] = colour_mix(light.arch[0], tint_lift(niche, 0.1), paint->niche_share);
    light.arch[1] = colour_mix(light.arch[1], niche, paint->niche_share);
    return light;
}

void shell_band(Shapes *shapes, const Stage *stage, double top, double bottom, int fill,
                double alpha)
{
    shapes_box(shapes, stage->left, top, stage->right - stage->left, bottom - top, 0,
               fill, alpha);
}

/* One wash over all of it, brightest at the upper left, where light comes from. */
static void wall(Shapes *shapes, const Stage *stage, const Daylight *light)
{
    int fill =
        tint_wash(shapes, (Wash){0, stage->top * 0.5, STAGE_WIDTH, STAGE_FLOOR,
                                 light->wall[0], light->wall[1], light->wall[2], 0.6});
    shell_band(shapes, stage, stage->top, STAGE_FLOOR + 4, fill, 1);
}

/* A round-headed niche painted on the wall: it frames her face and keeps what lies behind
 * it quiet. */
enum { ARCH_STEPS = 41, ARCH_POINTS = ARCH_STEPS + 2 };
static void arch_outline(Point *outline, double k)
{
    const double r = 380 * k, foot = STAGE_FLOOR + 2;
    const double spring = foot + (104 + 380 - foot) * k;
    outline[0] = (Point){STAGE_MIDDLE - r, foot};
    for (int i = 0; i < ARCH_STEPS; i++) {
        double a = TAU / 2 + TAU / 2 * i / (ARCH_STEPS - 1);
        outline[1 + i] = (Point){STAGE_MIDDLE + r * cos(a), spring + r * sin(a)};
    }
    outline[ARCH_POINTS - 1] = (Point){STAGE_MIDDLE + r, foot};
}

/* A painted arch that frames her and keeps the wall behind her calm. */
static void arch(Shapes *shapes, const Daylight *light)
{
    Point outline[ARCH_POINTS];
    arch_outline(outline, 1);
    int paint = tint_fade(shapes, (Point){STAGE_MIDDLE - 380, 104},
                          (Point){STAGE_MIDDLE + 380, STAGE_FLOOR}, light->arch[0],
                          light->arch[1]);
    shapes_polygon(shapes, outline, countof(outline), paint, 0.78);
    arch_outline(outline, 0.80);
    shapes_polygon(shapes, outline, countof(outline), shapes_solid(shapes, light->inner),
                   0.42);
}

/* Rows grow wider towards the viewer; past the drawn ones they go on evenly, as tall
   windows show more floor. */
static void boards(Shapes *shapes, const Stage *stage, const Daylight *light)
{
    static const double ROWS[] = {36, 92, 168, 266};
    static const struct {
        double x0, y0, x1, y1;
    } JOINTS[] = {
        {300, 0, 262, 36},    {820, 0, 806, 36},      {1500, 0, 1540, 36},
        {540, 36, 486, 92},   {1220, 36, 1252, 92},   {1760, 36, 1842, 92},
        {180, 92, 60, 168},   {1010, 92, 1014, 168},  {1600, 92, 1700, 168},
        {760, 168, 730, 266}, {1330, 168, 1392, 266},
    };
    int last = countof(ROWS) - 1;
    for (double row = 0, y = ROWS[0]; STAGE_FLOOR + y < stage->bottom; row++) {
        tint_line(shapes, (Point){stage->left, STAGE_FLOOR + y},
                  (Point){stage->right, STAGE_FLOOR + y}, 2 + row, 2 + row, light->board,
                  0.22);
        y = row < last ? ROWS[(int)row + 1] : y + 130;
    }
    for (int i = 0; i < countof(JOINTS); i++) {
        tint_line(shapes, (Point){JOINTS[i].x0, STAGE_FLOOR + JOINTS[i].y0},
                  (Point){JOINTS[i].x1, STAGE_FLOOR + JOINTS[i].y1}, 2, 2.6, light->board,
                  0.22);
    }
}

/* Large tiles seen from above the near edge: rows as the boards have them, joints that
   run to one far point above her. */
static void tiles(Shapes *shapes, const Stage *stage, const Daylight *light)
{
    static const double ROWS[] = {0, 40, 98, 178, 286, 430};
    const double far_y = STAGE_FLOOR - 620;
    Colour joint = tint_lift(light->board, 0.5);
    for (int i = 1; i < countof(ROWS); i++) {
        double y = STAGE_FLOOR + ROWS[i];
        tint_line(shapes, (Point){stage->left, y}, (Point){stage->right, y}, 3, 3, joint,
                  0.4);
    }
    double k = (stage->bottom - far_y) / (STAGE_FLOOR - far_y);
    for (int i = -10; i <= 10; i++) {
        double x = i * 150 + 75;
        tint_line(shapes, (Point){STAGE_MIDDLE + x, STAGE_FLOOR},
                  (Point){STAGE_MIDDLE + x * k, stage->bottom}, 2, 4, joint, 0.4);
    }
}

/* Sealed floor: nothing but the light of the windows on it. */
static void sheen(Shapes *shapes, const Daylight *light)
{
    shapes_halo(shapes, (Point){420, 770}, 460, 70, light->skirting, 0.3);
    shapes_halo(shapes, (Point){1560, 800}, 420, 60, light->skirting, 0.22);
}

/* The skirting overlaps wall and floor by two units: no seam on any pixel grid. */
static void ground(Shapes *shapes, Floor kind, const Stage *stage, const Daylight *light)
{
    shell_band(shapes, stage, STAGE_FLOOR - 26, STAGE_FLOOR + 2,
               shapes_solid(shapes, light->skirting), 0.9);
    int fill = tint_wash(shapes, (Wash){0, STAGE_FLOOR, 0, STAGE_HEIGHT, light->floor[0],
                                        light->floor[1], light->floor[2], 0.5});
    shell_band(shapes, stage, STAGE_FLOOR, stage->bottom, fill, 1);
    switch (kind) {
    case FLOOR_BOARDS:
        boards(shapes, stage, light);
        break;
    case FLOOR_TILES:
        tiles(shapes, stage, light);
        break;
    case FLOOR_LINO:
        sheen(shapes, light);
        break;
    case FLOOR_COUNT:
        break;
    }
}

/* A wide window stands where the niche would be. */
void shell_draw(Shapes *shapes, Room room, const Stage *stage, const Daylight *light)
{
    assert(room < ROOM_COUNT && !shell_outside(room));
    wall(shapes, stage, light);
    if (room != ROOM_WINDOW) {
        arch(shapes, light);
    }
    ground(shapes, PAINTS[room].kind, stage, light);
}

/* The window as the low sun lays it on the floor: four skewed panes. */
static Point on_floor(double x, double u, double v)
{
    return (Point){x + 300 * u + 120 * v + 40 * u * v, STAGE_FLOOR + 26 + 190 * v};
}

/* Only while a sun stands in the window. */
void shell_beam(Shapes *shapes, const Daylight *light, double x)
{
    static const double EDGES[2][2] = {{0, 0.46}, {0.54, 1}};
    if (light->beam <= 0) {
        return;
    }
    int glow = tint_fade(shapes, (Point){x + 50, STAGE_FLOOR},
                         (Point){x + 170, STAGE_FLOOR + 220},
                         colour_alpha(0xffe9bdff, light->beam),
                         colour_alpha(0xffe9bdff, light->beam * 0.3));
    for (int i = 0; i < 4; i++) {
        const double *u = EDGES[i % 2], *v = EDGES[i / 2];
        const Point pane[] = {on_floor(x, u[0], v[0]), on_floor(x, u[1], v[0]),
                              on_floor(x, u[1], v[1]), on_floor(x, u[0], v[1])};
        shapes_polygon(shapes, pane, countof(pane), glow, 1);
    }
}
