#include "view/figure/head.h"

#include "view/amount.h"

#include <math.h>

/*
 * What some infants wear or have had mended. None of it covers a cue: glasses are rims
 * without a tint, the aid sits behind the ear, the scar is one pale line.
 */

/* A mended cleft: a line from the nostril to the lip, a little to her left, and a small
 * peak where it meets the red. */
void wear_scar(const Head *head)
{
    if (!head->look->cleft_scar) {
        return;
    }
    double y = head->mouth_y - 7 + head->rig->au12_l * 2 - 4 * head->rig->au17 -
               9 * head->rig->jaw * head->rig->au18;
    const Point line[] = {{7.5, head->nose_y + 7},
                          {8.5, (head->nose_y + y) / 2 + 4},
                          {6.5, y + 1},
                          {6, y + 4}};
    Colour pale = colour_mix(head->light, head->skin->lip, head->dark ? .42 : .2);
    head_line(head, line, 4, 1.2, 3.2, pale, .95);
    Point beside[4];
    for (int i = 0; i < 4; i++) {
        beside[i] = (Point){line[i].x + 2.2, line[i].y};
    }
    head_line(head, beside, 4, .6, 1.4, head->skin->line, .3);
}

/* Half a width and the middle of the ear on that side. */
static Point ear_of(const Head *head, double side, double *w)
{
    Spot at = head_turn(head, side * 103, 18, -6);
    *w = side * (15 + 9 * unit(at.z / 60));
    return head_inside(head, (Point){at.x, at.y}, 1);
}

/* A small case rides on the ear, a clear tube leads into it; its colour is chosen to be
 * liked, not to hide. On her left ear. */
void wear_aid(const Head *head, double side)
{
    if (!head->look->hearing_aid || side < 0) {
        return;
    }
    double w;
    Point c = ear_of(head, side, &w);
    Shapes *shapes = head->shapes;
    const Point shell[] = {{c.x + w * .1, c.y - 25},
                           {c.x + w * .6, c.y - 28},
                           {c.x + w * 1.04, c.y - 17},
                           {c.x + w * 1.08, c.y - 2}};
    int teal = shapes_solid(shapes, 0x35706fff);
    shapes_ribbon(shapes, shell, (const double[]){3.4, 6.5, 8.5, 6}, 4, teal, 1);
    const Point shine[] = {{c.x + w * .55, c.y - 29}, {c.x + w * .98, c.y - 20}};
    shapes_ribbon(shapes, shine, (const double[]){1, 2.4}, 2,
                  shapes_solid(shapes, 0xb1d4ccff), .8);
    const Point tube[] = {
        {c.x + w * .1, c.y - 25}, {c.x - w * .1, c.y - 14}, {c.x + w * .08, c.y + 2}};
    shapes_ribbon(shapes, tube, (const double[]){3, 3, 3}, 3,
                  shapes_solid(shapes, 0xfff8ecff), .9);
    shapes_ellipse(shapes, (Point){c.x + w * .16, c.y + 4}, 4, 5, 0, teal, 1);
}

/* One soft rim around an eye, as a closed ribbon of the turned face. */
static void rim(const Head *head, double side, int fill)
{
    enum { STEPS = 26 };
    Point at[STEPS + 1];
    double widths[STEPS + 1];
    for (int i = 0; i <= STEPS; i++) {
        double a = TAU * i / STEPS, c = cos(a), s = sin(a);
        double bow = pow(fabs(c), .8) * (c < 0 ? -1 : 1);
        at[i] = head_point(head, side * (head->eye_x + .5) + 33 * bow,
                           head->eye_y + 1 + 30 * s, 5);
        widths[i] = 5.4;
    }
    shapes_ribbon(head->shapes, at, widths, STEPS + 1, fill, 1);
}

void wear_glasses(const Head *head)
{
    if (!head->look->glasses) {
        return;
    }
    Shapes *shapes = head->shapes;
    int fill = shapes_solid(shapes, 0x7d6a93ff);
    for (double side = -1; side <= 1; side += 2) {
        Point glass = head_point(head, side * (head->eye_x - 13), head->eye_y - 14, 5);
        shapes_halo(shapes, glass, 11, 7, 0xffffffff, .3);
        /* the soft band to the ear, kept on the head */
        Spot ear = head_turn(head, side * 103, head->eye_y - 6, -4);
        Point hinge = head_point(head, side * (head->eye_x + 33), head->eye_y - 3, 4);
        if (ear.z > -30) { /* on the far side the head hides it */
            const Point band[] = {head_inside(head, hinge, .985),
                                  head_inside(head, (Point){ear.x, ear.y}, .975)};
            shapes_ribbon(shapes, band, (const double[]){5.4, 7}, 2, fill, 1);
        }
        rim(head, side, fill);
    }
    const Point bridge[] = {head_point(head, -head->eye_x + 33, head->eye_y - 3, 6),
                            head_point(head, 0, head->eye_y - 8, 12),
                            head_point(head, head->eye_x - 33, head->eye_y - 3, 6)};
    shapes_ribbon(shapes, bridge, (const double[]){5, 5.4, 5}, 3, fill, 1);
}
