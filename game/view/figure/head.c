#include "view/figure/head.h"

#include "view/amount.h"

#include <math.h>

/*
 * The face from back to front. Points are given on the flat face and turned with the
 * head (head_point), so that one set of numbers serves every yaw and pitch; head_inside
 * keeps them within the outline at the far side. There are no outlines: forms part by
 * light, one from the upper left (style.md 1).
 */

/* One flat crescent of shade on the side away from the window. */
static void form_shadow(const Head *head)
{
    enum { STEPS = 36 };
    Path path = {0};
    double inner[STEPS + 1];
    for (int k = 0; k <= STEPS; k++) {
        double u = (double)k / STEPS, angle = mixed(-.66, 2.62, u);
        Point p = head_edge(head, angle, 1);
        path_push(&path, p.x, p.y);
        double s = sin(u * TAU / 2);
        inner[k] = 1 - .105 * s * sqrt(sqrt(s));
    }
    for (int k = STEPS; k >= 0; k--) {
        Point p = head_edge(head, mixed(-.66, 2.62, (double)k / STEPS), inner[k]);
        path_push(&path, p.x, p.y);
    }
    path_draw(&path, head->shapes, shapes_solid(head->shapes, head->shade), .20);
}

/* How far the ear stands towards us; near ears are drawn over the face. */
static double ear_depth(const Head *head, double side)
{
    return head_turn(head, side * 103, 18, -6).z;
}

/* An ear is pinned to the outline and widens as it comes round; its shell is one tint. */
static void ear(const Head *head, double side, double alpha)
{
    Spot at = head_turn(head, side * 103, 18, -6);
    Point c = head_inside(head, (Point){at.x, at.y}, 1);
    double near = at.z > 0 ? (at.z < 60 ? at.z / 60 : 1) : 0;
    double w = side * (15 + 9 * near), h = 25;
    const Stop stops[] = {{0, head->light}, {.5, head->base}, {1, head->shade}};
    Shapes *shapes = head->shapes;
    int fill = shapes_radial(shapes, (Point){c.x - 5, c.y - 8}, 40, 40, 0, 3, stops);
    const Point rim[] = {
        {c.x - w * .5, c.y - h * .8},  {c.x + w * .45, c.y - h},
        {c.x + w, c.y - h * .45},      {c.x + w * .86, c.y + h * .2},
        {c.x + w * .5, c.y + h * .75}, {c.x + w * .05, c.y + h * .98},
        {c.x - w * .6, c.y + h * .6},
    };
    shapes_blob(shapes, rim, 7, 1, fill, alpha);
    const Point shell[] = {
        {c.x + w * .1, c.y - h * .55}, {c.x + w * .55, c.y - h * .5},
        {c.x + w * .6, c.y - h * .05}, {c.x + w * .28, c.y + h * .42},
        {c.x + w * .02, c.y + h * .2},
    };
    fill = shapes_solid(shapes, colour_mix(head->shade, head->skin->blush, .35));
    shapes_blob(shapes, shell, 5, 1, fill, .55 * alpha);
}

/* Blush, as a spot that narrows with the turn; AU 6 lifts it and puts a light on the
 * apple. */
static void cheeks(const Head *head)
{
    const Rig *rig = head->rig;
    Colour blush = head->skin->blush;
    for (double side = -1; side <= 1; side += 2) {
        double raise = side < 0 ? rig->au6_l : rig->au6_r;
        double b = unit(rig->blush + .35 * raise + .35 * rig->flush);
        Point p = head_point(head, side * 64, 47 - 7 * raise, 0);
        p = head_inside(head, p, .8);
        double narrow = head_narrowing(head, side * 62, 46);
        narrow = narrow < .35 ? .35 : narrow > 1.1 ? 1.1 : narrow;
        double r = 34 + 3 * raise;
        const Stop stops[] = {
            {0, colour_alpha(blush, .52 * b + .06)},
            {.45, colour_alpha(blush, .34 * b + .03)},
            {.75, colour_alpha(blush, .12 * b)},
            {1, colour_alpha(blush, 0)},
        };
        int fill = shapes_radial(head->shapes, p, r * narrow, r * .82, 0, 4, stops);
        shapes_ellipse(head->shapes, p, r * narrow, r * .82, 0, fill, 1);
        Point apple = head_point(head, side * 58 - 6, 34 - 6 * raise, 0);
        shapes_halo(head->shapes, apple, 18 * narrow, 9, head->light, .5 * raise);
    }
}

/* AU 1 lifts the inner end, AU 2 the outer, AU 4 lowers and draws in. Distress always has
   1 with 4: it asks for help and is never anger. */
static void brow(const Head *head, double side)
{
    static const double at[4][4] = {/* along, x, y, width */
                                    {0, 30, .5, 5.0},
                                    {.33, 40, -2.2, 6.4},
                                    {.66, 51, -2.0, 6.2},
                                    {1, 61, 1.8, 4.2}};
    const Rig *rig = head->rig;
    double au1 = side < 0 ? rig->au1_l : rig->au1_r;
    double au2 = side < 0 ? rig->au2_l : rig->au2_r;
    double delight = side < 0 ? rig->au12_l * rig->au6_l : rig->au12_r * rig->au6_r;
    double by = head->eye_y - 40 - 2 * head->toddler;
    double lift = rig->lid > 1 ? -10 * (rig->lid - 1) : 0;
    Point line[4];
    double widths[4];
    for (int i = 0; i < 4; i++) {
        double outer = at[i][0], inner = 1 - outer;
        double y =
            at[i][2] - 15 * au1 * pow(inner, 1.15) - 11 * au2 * (.45 + .55 * outer);
        y += rig->au4 * (11 * inner + 2.5 * sin(outer * TAU / 2));
        y += 4 * au1 * outer + lift - 3 * delight;
        double x = at[i][1] - 6 * rig->au4 * inner;
        line[i] = head_inside(head, head_point(head, side * x, by + y, 0), .97);
        widths[i] = at[i][3] * mixed(.8, 1.1, head->toddler);
    }
    Colour colour = colour_mix(head->hair, head->skin->line, .5);
    double alpha = mixed(.62, .8, head->toddler) - .22 * head->newborn + .15 * rig->au4;
    int fill = shapes_solid(head->shapes, colour);
    shapes_ribbon(head->shapes, line, widths, 4, fill,
                  unit(alpha + (head->dark ? .22 : 0)));
    Point bulge = head_point(head, side * 20, by + 4, 0);
    double knit = unit((rig->au4 - .15) / .2) * rig->au4;
    shapes_halo(head->shapes, (Point){bulge.x, bulge.y - 2}, 15, 9, head->light,
                .4 * knit);
}

/* A tint, one short curve, a gleam; AU 9 adds two wrinkles a side. */
static void nose(const Head *head)
{
    const Rig *rig = head->rig;
    const SkinRamp *skin = head->skin;
    Shapes *shapes = head->shapes;
    double y = head->nose_y - 3 * rig->au9;
    double w = (8.5 + 2.5 * rig->au9 + (rig->au12_l + rig->au12_r) / 2) * head->nose;
    Point tip = head_point(head, 0, y + 1, 12);
    shapes_halo(shapes, tip, 17, 12, skin->blush, .30 + .2 * rig->flush);
    const Point line[] = {
        head_point(head, -w, y + 2, 10),
        head_point(head, -w * .5, y + 6.5, 10),
        head_point(head, w * .5, y + 6.5, 10),
        head_point(head, w, y + 2, 10),
    };
    int fill = shapes_solid(shapes, colour_mix(skin->line, skin->shade, .42));
    shapes_ribbon(shapes, line, (const double[]){2, 3.6, 3.6, 2}, 4, fill, .72);
    Point gleam = head_point(head, -3, y - 4, 14);
    double shine = head->look->skin == TONE_COCOA ? .22 : .34;
    shapes_halo(shapes, gleam, 8, 6, 0xffffffff, shine);
    if (rig->au9 <= 0) {
        return;
    }
    fill = shapes_solid(shapes, colour_mix(skin->line, skin->shade, .4));
    for (int i = 0; i < 4; i++) {
        double side = i < 2 ? -1 : 1, j = i % 2;
        const Point crease[] = {
            head_point(head, side * (6 + 3 * j), y - 20 + 7 * j, 4),
            head_point(head, side * (12 + 3 * j), y - 15 + 6 * j, 2),
        };
        double alpha = .5 * rig->au9 * unit(rig->au9 * 5);
        shapes_ribbon(shapes, crease, (const double[]){2.2, .8}, 2, fill, alpha);
    }
}

/* Two upright lines between the brows. */
static void frown(const Head *head)
{
    const Rig *rig = head->rig;
    Colour colour = colour_mix(head->skin->line, head->skin->shade, .35);
    double v = rig->au4 * unit((rig->au4 - .2) / .15);
    for (double side = -1; side <= 1 && v > 0; side += 2) {
        double y = head->eye_y - 33;
        const Point line[] = {{side * 7.5, y - 3}, {side * 9, y + 4}, {side * 7, y + 11}};
        head_line(head, line, 3, .6, 3, colour, .36 * v);
    }
}

/* The dimpled chin of a pout (AU 17). */
static void chin(const Head *head)
{
    static const Point dimples[] = {{-8, 0}, {0, 3}, {8, 0}, {-4, 6}, {5, 6}};
    double v = head->rig->au17 * unit((head->rig->au17 - .2) / .2);
    int fill = shapes_solid(head->shapes, head->shade);
    for (int i = 0; i < 5 && v > 0; i++) {
        Point p = head_point(head, dimples[i].x, head->mouth_y + 25 + dimples[i].y, 8);
        shapes_ellipse(head->shapes, p, 2.4, 1.5, 0, fill, .4 * v);
    }
}

/* A trail and a drop that runs 34 units down the cheek. */
static void tear(const Head *head, double side)
{
    Shapes *shapes = head->shapes;
    double tear = head->rig->tear, fade = unit(tear * 4);
    double x = side * (head->eye_x + 14), y0 = head->eye_y + 15, y1 = y0 + 34 * tear;
    const Point trail[] = {
        head_point(head, x - side * 3, y0 - 4, 0),
        head_point(head, x + side * 2, (y0 + y1) / 2, 0),
        head_point(head, x + side * 3, y1, 0),
    };
    int fill = shapes_solid(shapes, 0xe6f3faff);
    shapes_ribbon(shapes, trail, (const double[]){1.5, 5.5, 7}, 3, fill, .55 * fade);
    x += side * 3;
    double r = 7.4 * mixed(.7, 1.05, tear);
    const Point drop[] = {
        head_point(head, x, y1 - r * 1.7, 0),
        head_point(head, x + r * .72, y1 - r * .35, 0),
        head_point(head, x + r * .95, y1 + r * .4, 0),
        head_point(head, x, y1 + r * 1.15, 0),
        head_point(head, x - r * .95, y1 + r * .4, 0),
        head_point(head, x - r * .72, y1 - r * .35, 0),
    };
    const Stop stops[] = {{0, 0xe6f3fabf}, {.5, 0xbfe0f0ff}, {1, 0x86bddbff}};
    fill = shapes_linear(shapes, drop[0], drop[3], 3, stops);
    shapes_blob(shapes, drop, 6, 1, fill, fade);
    Point gleam = head_point(head, x - r * .3, y1, 0);
    fill = shapes_solid(shapes, 0xffffffff);
    shapes_ellipse(shapes, gleam, r * .22, r * .42, 0, fill, .95 * fade);
}

/* The skin of the whole head. */
static void bare(const Head *head)
{
    const Stop stops[] = {
        {0, colour_mix(head->base, head->light, .75)},
        {.4, head->base},
        {.75, head->base},
        {1, colour_mix(head->base, head->shade, .42)},
    };
    int fill = shapes_linear(head->shapes, (Point){-70, -96}, (Point){78, 112}, 4, stops);
    shapes_polygon(head->shapes, head->outline, OUTLINE_POINTS, fill, 1);
    form_shadow(head);
}

/* Hair from ear to ear and down to the nape, about a whorl; `k` of the head's size. */
static void nape_hair(const Head *head, double k, double alpha)
{
    enum { STEPS = 44, NAPE = 8, LOCKS = 11 };
    Shapes *shapes = head->shapes;
    Path path = {0};
    for (int i = 0; i <= STEPS; i++) {
        Point p = head_edge(head, .52 - (TAU / 2 + 1.04) * i / STEPS, k);
        path_push(&path, p.x, p.y);
    }
    Point right = path.at[0], left = path.at[STEPS];
    for (int i = 1; i < NAPE; i++) {
        double t = (double)i / NAPE, sag = sin(t * TAU / 2);
        path_push(&path, mixed(left.x, right.x, t), mixed(left.y, right.y, t) + 34 * sag);
    }
    const Stop stops[] = {{0, head->hair_light},
                          {.55, head->hair},
                          {1, colour_mix(head->hair, 0x1d1620ff, .25)}};
    int fill = shapes_linear(shapes, (Point){-70, -100}, (Point){80, 100}, 3, stops);
    path_draw(&path, shapes, fill, alpha);
    for (int i = 1; i < STEPS && head->look->hair == HAIR_CURLS; i += 3) {
        Point p = head_edge(head, .52 - (TAU / 2 + 1.04) * i / STEPS, k - .05);
        shapes_ellipse(shapes, p, 13, 13, 0, fill, alpha);
    }
    int lock = shapes_solid(shapes, head->hair_light);
    for (int i = 0; i < LOCKS; i++) {
        double a = TAU * i / LOCKS + .3, c = cos(a), s = sin(a);
        const Point line[] = {{-8 + 12 * c, -46 + 10 * s},
                              {-8 + 44 * c + 9 * s, -40 + 42 * s - 7 * c},
                              {-4 + 78 * c + 20 * s, -24 + 78 * s - 12 * c}};
        shapes_ribbon(shapes, line, (const double[]){.8, 3.4, .8}, 3, lock, .34 * alpha);
    }
}

void head_draw_nape(const Head *head)
{
    Shapes *shapes = head->shapes;
    shapes_push(shapes, transform_turn(head->rig->roll, 0, 70));
    bare(head);
    for (double side = -1; side <= 1; side += 2) {
        ear(head, side, 1);
    }
    bool bald = head->look->hair == HAIR_BALD;
    double grown = unit((head->look->age - 4) / 8);
    if (!bald && grown > 0) {
        bool full = head->look->hair == HAIR_CURLS || head->look->hair == HAIR_PUFFS;
        nape_hair(head, full ? 1.06 : 1.025, grown);
    }
    hair_draw_back(head); /* what a style lets stand off lies nearest from here */
    shapes_pop(shapes);
}

void head_draw(const Head *head)
{
    Shapes *shapes = head->shapes;
    shapes_push(shapes, transform_turn(head->rig->roll, 0, 70));
    hair_draw_back(head);
    for (double side = -1; side <= 1; side += 2) {
        ear(head, side, 1);
        wear_aid(head, side);
    }
    bare(head);
    cheeks(head);
    hair_draw_front(head);
    for (double side = -1; side <= 1; side += 2) {
        /* the near ear comes forward past 7 degrees of yaw; one that is kept there stays
           down to 3 */
        double kept = 11 * unit(head->rig->ear * side);
        double forward = smooth((ear_depth(head, side) - 7 + kept) / 3);
        if (forward > 0) {
            ear(head, side, forward);
            wear_aid(head, side);
        }
    }
    eye_draw(head, -1);
    eye_draw(head, 1);
    nose(head);
    mouth_draw(head);
    wear_scar(head);
    brow(head, -1);
    brow(head, 1);
    frown(head);
    chin(head);
    if (head->rig->tear > 0 && head->look->age >= 2) { /* none before two months */
        tear(head, -1);
        tear(head, 1);
    }
    wear_glasses(head);
    shapes_pop(shapes);
}
