#include "view/scene/props.h"

#include "view/scene/tint.h"

#include <assert.h>
#include <math.h>

/*
 * Things that furnish the rooms. Each is drawn about its own foot or middle and placed
 * by the caller; all of them have a soft shadow where they stand, and none has letters,
 * because the game has many languages.
 */

static const Colour WHITE = 0xffffffff;

/* A pale wedge on the ball: two arcs from pole to pole, turned half a radian. */
static void wedge(Shapes *shapes, double x, double y, double r)
{
    enum { STEPS = 16 };
    Point outline[2 * STEPS];
    for (int i = 0; i < STEPS; i++) {
        double t = -1 + 2.0 * i / (STEPS - 1);
        outline[i] = (Point){r * 0.36 * (1 - t * t), r * 0.985 * t};
        outline[STEPS + i] = (Point){-r * 0.30 * (1 - t * t), -r * 0.985 * t};
    }
    tint_place(shapes, x, y, 28.6, 1);
    shapes_polygon(shapes, outline, countof(outline), shapes_solid(shapes, 0xfbeed8ff),
                   1);
    shapes_pop(shapes);
}

/* The wedge is turned 28 degrees: a ball that lies as it rolled. */
void props_ball(Shapes *shapes, double x, double y, double r)
{
    tint_shadow(shapes, x + r * 0.1, y + r * 0.92, r * 1.15, r * 0.3, 0.3);
    int skin = tint_ball(shapes, (Point){x, y}, r, 0xf7c774ff, 0xe9a843ff, 0xc9832cff);
    shapes_ellipse(shapes, (Point){x, y}, r, r, 0, skin, 1);
    wedge(shapes, x, y, r);
    tint_oval(shapes, x - r * 0.34, y - r * 0.42, r * 0.22, r * 0.15, WHITE, 0.5);
}

/* About the top of its stick; `turn` lays it on the rug. */
void props_rattle(Shapes *shapes, double x, double y, double turn, double scale)
{
    tint_place(shapes, x, y, turn, scale);
    const Point stick[] = {{0, 0}, {0, 62}}, band[] = {{-33, -22}, {0, -12}, {33, -22}};
    int wood = tint_fade(shapes, (Point){-6, 0}, (Point){6, 0}, 0xf4dfbfff, 0xd9bb8cff);
    shapes_ribbon(shapes, stick, (const double[]){12, 12}, 2, wood, 1);
    tint_disc(shapes, 0, 70, 18, 0xc4583aff);
    tint_disc(shapes, 0, 70, 8.5, 0xf6e8d6ff);
    int head = tint_ball(shapes, (Point){0, -22}, 34, 0xf7cf86ff, 0xe9a843ff, 0xc9832cff);
    shapes_ellipse(shapes, (Point){0, -22}, 34, 34, 0, head, 1);
    int rust = shapes_solid(shapes, 0xc4583aff);
    shapes_ribbon(shapes, band, (const double[]){9, 10, 9}, 3, rust, 1);
    tint_oval(shapes, -11, -36, 7, 5, WHITE, 0.55);
    shapes_pop(shapes);
}

/* Upright in its own frame; three marks, no figures. */
void props_bottle(Shapes *shapes, double x, double y, double turn, double scale)
{
    tint_place(shapes, x, y, turn, scale);
    int glass =
        tint_fade(shapes, (Point){-28, 0}, (Point){28, 0}, 0xf4fbfbff, 0xcfe3e2ff);
    shapes_box(shapes, -27, -30, 54, 86, 18, glass, 1);
    int milk = tint_fade(shapes, (Point){-22, 0}, (Point){22, 0}, 0xfffaf0ff, 0xf3e2c6ff);
    shapes_box(shapes, -22, -2, 44, 53, 13, milk, 1);
    for (int i = 0; i < 3; i++) {
        tint_line(shapes, (Point){8, 8 + i * 13}, (Point){18, 8 + i * 13}, 3, 3,
                  0x5a8f86ff, 0.8);
    }
    tint_box(shapes, -25, -42, 50, 18, 7, 0x5a8f86ff);
    static const Point teat[] = {{-18, -42}, {-9, -54}, {-6, -68}, {0, -73},
                                 {6, -68},   {9, -54},  {18, -42}};
    shapes_blob(shapes, teat, countof(teat), 0.8, shapes_solid(shapes, 0xf0cfa0ff), 1);
    tint_oval(shapes, -16, 8, 3, 24, 0xffffffff, 0.6);
    shapes_pop(shapes);
}

/* The spoon that leans in the bowl, with something orange on it. */
void props_spoon(Shapes *shapes, double x, double y, double turn, double scale)
{
    tint_place(shapes, x, y, turn, scale);
    tint_line(shapes, (Point){0, 62}, (Point){0, -36}, 15, 9, 0xd98863ff, 1);
    tint_oval(shapes, 0, -50, 19, 26, 0xc9734fff, 1);
    tint_oval(shapes, 0, -52, 15, 21, 0xe39c78ff, 1);
    tint_oval(shapes, 1, -56, 13, 15, 0xf0b45cff, 1);
    tint_oval(shapes, -3, -61, 6, 5, 0xf9d59aff, 1);
    shapes_pop(shapes);
}

/* Ears are drawn before the head, which covers their roots. */
static void bunny_ear(Shapes *shapes, double side, int cloth)
{
    const Point ear[] = {{side * 8, -62},   {side * 6, -118}, {side * 18, -150},
                         {side * 34, -138}, {side * 34, -96}, {side * 26, -56}};
    const Point inner[] = {{side * 15, -70},
                           {side * 14, -114},
                           {side * 20, -136},
                           {side * 27, -118},
                           {side * 25, -72}};
    shapes_blob(shapes, ear, countof(ear), 1, cloth, 1);
    shapes_blob(shapes, inner, countof(inner), 1, shapes_solid(shapes, 0xe7b29cff), 0.8);
}

/* Dots for eyes and a blush: less face than hers, so that hers is looked at first. */
static void bunny_face(Shapes *shapes)
{
    for (int side = -1; side <= 1; side += 2) {
        tint_oval(shapes, side * 15, -46, 3.8, 4.6, 0x3a2a2eff, 1);
        shapes_halo(shapes, (Point){side * 24, -34}, 11, 9, 0xe08a76ff, 0.4);
    }
    tint_oval(shapes, 0, -36, 4.6, 3.4, 0xb8604cff, 1);
    tint_crease(shapes, (Point){-7, -29}, (Point){0, -26}, (Point){7, -29}, 2.6,
                0x7a4a3cff, 1);
}

/* About its belly; the ears rise 150 units above, the feet stand 62 below. */
void props_bunny(Shapes *shapes, double x, double y, double scale)
{
    static const Point body[] = {{-40, 58}, {-46, 20}, {-30, -12}, {0, -22},
                                 {30, -12}, {46, 20},  {40, 58},   {0, 66}};
    const Colour base = 0xe9d3bbff, shade = 0xc7a98aff;
    tint_place(shapes, x, y, 0, scale);
    tint_shadow(shapes, 4, 62, 66, 14, 0.3);
    int ear =
        tint_fade(shapes, (Point){0, -150}, (Point){0, -50}, tint_lift(base, 0.2), base);
    bunny_ear(shapes, -1, ear);
    bunny_ear(shapes, 1, ear);
    int cloth = tint_wash(
        shapes, (Wash){-40, -20, 44, 66, tint_lift(base, 0.2), base, shade, 0.5});
    shapes_blob(shapes, body, countof(body), 1, cloth, 1);
    tint_oval(shapes, -20, 54, 19, 14, tint_lift(base, 0.15), 1);
    tint_oval(shapes, 20, 54, 19, 14, tint_lift(base, 0.05), 1);
    int head = tint_wash(shapes, (Wash){-36, -76, 36, -10, tint_lift(base, 0.3), base,
                                        colour_mix(base, shade, 0.6), 0.6});
    shapes_ellipse(shapes, (Point){0, -44}, 40, 35, 0, head, 1);
    bunny_face(shapes);
    tint_oval(shapes, 0, 22, 20, 22, 0xfff3e2ff, 0.7);
    shapes_pop(shapes);
}

/* One block standing on x, y, its front face paler; returns nothing but its place. */
static void block(Shapes *shapes, double x, double y, Colour colour)
{
    const double w = 58;
    int side = tint_fade(shapes, (Point){x, y - w}, (Point){x + w, y},
                         tint_lift(colour, 0.2), colour);
    shapes_box(shapes, x, y - w, w, w, 9, side, 1);
    tint_box(shapes, x + w * 0.16, y - w * 0.84, w * 0.68, w * 0.68, 8,
             colour_mix(colour, 0xfff6e8ff, 0.72));
}

/* Circle, triangle and square: no letters, the game has many languages. */
void props_blocks(Shapes *shapes, double x, double y, double scale)
{
    static const Point peak[] = {{33, -41}, {45, -20}, {33, -19}, {21, -20}};
    tint_place(shapes, x, y, 0, scale);
    tint_shadow(shapes, 0, 2, 96, 16, 0.28);
    block(shapes, -68, 0, 0x5a8f86ff);
    tint_disc(shapes, -39, -29, 10.4, 0x3f6f69ff);
    block(shapes, 4, 0, 0xe6a93cff);
    shapes_blob(shapes, peak, countof(peak), 0.25, shapes_solid(shapes, 0xb97c22ff), 1);
    block(shapes, -34, -58, 0xc4583aff);
    tint_box(shapes, -14, -96, 17.4, 17.4, 4, 0x96402aff);
    shapes_pop(shapes);
}

/* Wide at the foot, each ring 28 high, the knob round enough to grasp. */
void props_rings(Shapes *shapes, double x, double y, double scale)
{
    static const struct {
        double w;
        Colour colour, shade;
    } RINGS[] = {
        {74, 0xc4583aff, 0x9c4029ff},
        {63, 0xe6a93cff, 0xbf832aff},
        {52, 0x5a8f86ff, 0x3f6f69ff},
        {41, 0x8a739cff, 0x675278ff},
    };
    tint_place(shapes, x, y, 0, scale);
    tint_shadow(shapes, 4, 4, 84, 18, 0.3);
    int post = tint_fade(shapes, (Point){-9, 0}, (Point){9, 0}, 0xe8c69aff, 0xc99a68ff);
    shapes_box(shapes, -9, -128, 18, 124, 9, post, 1);
    for (int i = 0; i < countof(RINGS); i++) {
        double w = RINGS[i].w, top = -32 - i * 28;
        int fill = tint_wash(shapes, (Wash){-w, top, w, top + 32,
                                            tint_lift(RINGS[i].colour, 0.22),
                                            RINGS[i].colour, RINGS[i].shade, 0.45});
        shapes_box(shapes, -w, top, 2 * w, 28, 14, fill, 1);
        tint_line(shapes, (Point){-w * 0.75, top + 7}, (Point){-w * 0.2, top + 6}, 4, 5,
                  WHITE, 0.35);
    }
    int knob =
        tint_ball(shapes, (Point){0, -132}, 17, 0xfff3dfff, 0xf4dcb8ff, 0xe9c79bff);
    shapes_ellipse(shapes, (Point){0, -132}, 17, 17, 0, knob, 1);
    shapes_pop(shapes);
}

/* `x`, `y` from the foot of the pot; the stalk rises out of its middle. */
static void leaf(Shapes *shapes, double x, double y, double turn, Colour colour)
{
    static const Point outline[] = {{0, 26},  {-28, 0},  {-26, -38},
                                    {0, -74}, {26, -38}, {28, 0}};
    const Point stalk[] = {{0, -90}, {x * 0.3, (y - 90) * 0.55}, {x, y}};
    int green = shapes_solid(shapes, 0x5c8266ff);
    shapes_ribbon(shapes, stalk, (const double[]){7, 6, 4}, 3, green, 1);
    tint_place(shapes, x, y, turn, 1);
    int fill = tint_fade(shapes, (Point){-28, -60}, (Point){28, 20},
                         tint_lift(colour, 0.18), colour);
    shapes_blob(shapes, outline, countof(outline), 1, fill, 1);
    tint_line(shapes, (Point){0, 22}, (Point){0, -60}, 3.5, 0.8, tint_lift(colour, 0.35),
              0.6);
    shapes_pop(shapes);
}

/* Back leaves are darker than front ones. */
void props_plant(Shapes *shapes, double x, double y, double scale)
{
    static const struct {
        double x, y, turn;
        Colour colour;
    } LEAVES[] = {
        {-64, -190, -42, 0x6f9a7aff}, {60, -206, 38, 0x4f7d62ff},
        {-20, -252, -12, 0x3d6652ff}, {34, -258, 14, 0x6f9a7aff},
        {-92, -134, -66, 0x4f7d62ff}, {88, -148, 62, 0x3d6652ff},
        {2, -200, 2, 0x6f9a7aff},
    };
    static const Point pot[] = {{-58, -96}, {58, -96}, {50, -10},
                                {40, 2},    {-40, 2},  {-50, -10}};
    tint_place(shapes, x, y, 0, scale);
    tint_shadow(shapes, 6, 4, 90, 18, 0.3);
    for (int i = 0; i < countof(LEAVES); i++) {
        leaf(shapes, LEAVES[i].x, LEAVES[i].y, LEAVES[i].turn, LEAVES[i].colour);
    }
    int clay = tint_wash(
        shapes, (Wash){-58, -96, 58, 0, 0xe9936cff, 0xcf7048ff, 0xa9522fff, 0.5});
    shapes_blob(shapes, pot, countof(pot), 0.4, clay, 1);
    int lip = tint_fade(shapes, (Point){-66, 0}, (Point){66, 0}, 0xefa27dff, 0xbd6440ff);
    shapes_box(shapes, -66, -112, 132, 28, 13, lip, 1);
    shapes_pop(shapes);
}

/* The top lies `h` above the floor at `y`. */
void props_stool(Shapes *shapes, double x, double y, double w, double h)
{
    tint_shadow(shapes, x, y + 2, w * 0.62, 15, 0.3);
    for (int side = -1; side <= 1; side += 2) {
        tint_line(shapes, (Point){x + side * w * 0.30, y - h + 10},
                  (Point){x + side * w * 0.40, y - 3}, 15, 11, 0xa9754aff, 1);
    }
    tint_line(shapes, (Point){x - w * 0.34, y - h * 0.42},
              (Point){x + w * 0.34, y - h * 0.42}, 8, 8, 0xb98354ff, 1);
    int wood = tint_fade(shapes, (Point){x, y - h - 6}, (Point){x, y - h + 20},
                         0xe2b786ff, 0xb98354ff);
    shapes_box(shapes, x - w / 2, y - h - 4, w, 24, 11, wood, 1);
}

/* From `x` to the right, standing on `y`. */
void props_books(Shapes *shapes, double x, double y)
{
    static const struct {
        double w, h;
        Colour colour;
        bool striped;
    } BOOKS[] = {
        {30, 112, 0xc4583aff, true}, {24, 96, 0xf0d9b4ff, false},
        {34, 124, 0x4f8f8bff, true}, {26, 104, 0xe6a93cff, false},
        {22, 116, 0x76568cff, true},
    };
    for (int i = 0; i < countof(BOOKS); i++) {
        double w = BOOKS[i].w, top = y - BOOKS[i].h;
        int cover =
            tint_fade(shapes, (Point){x, 0}, (Point){x + w, 0},
                      tint_lift(BOOKS[i].colour, 0.16), tint_sink(BOOKS[i].colour, 0.12));
        shapes_box(shapes, x, top, w, BOOKS[i].h + 2, 6, cover, 1);
        int band = shapes_solid(shapes, 0xfff3deff);
        shapes_box(shapes, x + 6, top + 18, w - 12, 5, 2.5, band, 0.75);
        if (BOOKS[i].striped) {
            shapes_box(shapes, x + 6, top + 28, w - 12, 5, 2.5, band, 0.5);
        }
        x += w + 3;
    }
}

/* `y` is the upper edge of the board. */
void props_shelf(Shapes *shapes, double x, double y, double w)
{
    const double feet[] = {x + 40, x + w - 52};
    int wood =
        tint_fade(shapes, (Point){0, y}, (Point){0, y + 20}, 0xdcae7cff, 0xb98354ff);
    tint_shadow(shapes, x + w / 2, y + 34, w * 0.52, 16, 0.14);
    for (int i = 0; i < countof(feet); i++) {
        const Point foot[] = {{feet[i], y + 18},
                              {feet[i] + 14, y + 18},
                              {feet[i] + 12, y + 48},
                              {feet[i] + 4, y + 46}};
        shapes_blob(shapes, foot, countof(foot), 0.4, shapes_solid(shapes, 0xa9754aff),
                    1);
    }
    shapes_box(shapes, x, y, w, 20, 9, wood, 1);
}

/* Six flat rings are read as woven; dots sit on the widest band. */
void props_rug(Shapes *shapes, double x, double y, double rx, double ry)
{
    assert(rx > 0 && ry > 0);
    static const struct {
        Colour colour;
        double k;
    } BANDS[] = {
        {0xb9573bff, 1.0},  {0xf4dfc0ff, 0.93}, {0xd98863ff, 0.86},
        {0xf4dfc0ff, 0.62}, {0x8fae98ff, 0.57}, {0xf4dfc0ff, 0.44},
    };
    enum { DOTS = 40 };
    tint_shadow(shapes, x, y + 8, rx * 1.05, ry * 1.08, 0.3);
    for (int i = 0; i < countof(BANDS); i++) {
        Colour colour = BANDS[i].colour;
        int fill =
            tint_fade(shapes, (Point){x - rx, y - ry}, (Point){x + rx, y + ry},
                      tint_lift(colour, 0.10), colour_mix(colour, 0x7a3f28ff, 0.06));
        double k = BANDS[i].k;
        shapes_ellipse(shapes, (Point){x, y}, rx * k, ry * k, 0, fill, 1);
    }
    for (int i = 0; i < DOTS; i++) {
        double a = TAU * i / DOTS;
        tint_oval(shapes, x + rx * 0.74 * cos(a), y + ry * 0.74 * sin(a), 9, 5,
                  0xfbeedaff, 0.9);
    }
}

/* A frame on the wall has the one hard shadow of the room, six units down. */
void props_picture(Shapes *shapes, double x, double y, double w, double h,
                   Picture picture)
{
    assert(w > 44 && h > 44); /* the frame takes 22 of each */
    static const struct {
        double dx, r;
        Colour colour;
    } DOTS[] = {
        {-0.14, 0.13, 0x86a88cff}, {0.12, 0.10, 0xe6a93cff}, {0.02, 0.16, 0xd98863ff}};
    shapes_shadow(shapes, x, y + 6, w, h, 14, 0.14);
    int wood =
        tint_fade(shapes, (Point){x, y}, (Point){x + w, y + h}, 0xe0b483ff, 0xb98354ff);
    shapes_box(shapes, x, y, w, h, 14, wood, 1);
    tint_box(shapes, x + 11, y + 11, w - 22, h - 22, 8, 0xfff8eaff);
    double cx = x + w / 2, cy = y + h / 2;
    if (picture == PICTURE_MOON) {
        tint_disc(shapes, cx, cy, w * 0.27, 0xf3cda0ff);
        tint_crescent(shapes, (Point){cx, cy}, w * 0.19, (Point){w * 0.09, -w * 0.04},
                      w * 0.165, shapes_solid(shapes, 0xc4583aff));
    } else if (picture == PICTURE_DOTS) {
        for (int i = 0; i < countof(DOTS); i++) {
            tint_oval(shapes, cx + w * DOTS[i].dx, cy + h * (0.10 - 0.12 * i),
                      w * DOTS[i].r, w * DOTS[i].r, DOTS[i].colour, 0.92);
        }
    } else {
        tint_place(shapes, cx, cy + h * 0.34, 0, w / 210);
        leaf(shapes, -30, -44, -38, 0x86a88cff);
        leaf(shapes, 30, -58, 34, 0x6f9a7aff);
        leaf(shapes, 0, -84, 0, 0xd98863ff);
        shapes_pop(shapes);
    }
}
