#include "view/figure/hair.h"

#include "view/amount.h"

#include <assert.h>
#include <math.h>

/*
 * Hair lies on the head like a cap, down to a hairline that turns with the face. Locks
 * are tapered ribbons over it. The outline of the cap is the head's own, a little larger,
 * so that hair never leaves the head at any turn. It arrives with age: down at birth,
 * little by three months, fine and short by six, her own style from ten.
 */

/* A style's hairline on the face plane, from the left temple over the brow to the
 * right. */
typedef struct Edge {
    int count;
    Point at[HAIRLINE_POINTS];
} Edge;

/* clang-format off */
static const Edge EDGES[HAIR_STYLES] = {
    [HAIR_CURLS] = {11, {{-101, -4}, {-95, -36}, {-80, -58}, {-56, -70}, {-26, -80},
        {6, -78}, {36, -82}, {62, -68}, {82, -56}, {95, -36}, {101, -4}}},
    [HAIR_WISPS] = {10, {{-103, -2}, {-93, -38}, {-74, -62}, {-40, -70}, {-6, -64},
        {22, -74}, {52, -80}, {80, -60}, {95, -36}, {103, -2}}},
    [HAIR_TUFT] = {9, {{-99, -22}, {-90, -50}, {-72, -74}, {-42, -90}, {0, -94},
        {42, -90}, {72, -74}, {90, -50}, {99, -22}}},
    [HAIR_NEWBORN] = {9, {{-100, -6}, {-92, -40}, {-70, -66}, {-36, -80}, {0, -84},
        {36, -80}, {70, -66}, {92, -40}, {100, -6}}},
    [HAIR_STRAIGHT] = {13, {{-106, 12}, {-99, -20}, {-89, -44}, {-70, -60}, {-50, -66},
        {-28, -69}, {0, -70}, {28, -69}, {50, -66}, {70, -60}, {89, -44}, {99, -20},
        {106, 12}}},
    [HAIR_PUFFS] = {9, {{-104, -4}, {-96, -40}, {-78, -64}, {-44, -80}, {0, -86},
        {44, -80}, {78, -64}, {96, -40}, {104, -4}}},
    [HAIR_LOCS] = {9, {{-104, -4}, {-97, -38}, {-80, -62}, {-46, -76}, {0, -80},
        {46, -76}, {80, -62}, {97, -38}, {104, -4}}},
};
/* clang-format on */

/* A point of the hairline on the turned head. Towards the ears it lies as far back as
 * they do: a temple that came forward with the cheek would show the side as a slab. */
static Point scalp(const Head *head, Point p)
{
    Point face = head_point(head, p.x, p.y, 0);
    Spot ear = head_turn(head, p.x, p.y, 4);
    double near = unit((p.x > 0 ? -6 : 6) * head->sin_yaw); /* the far side curves away */
    double back = smooth((fabs(p.x) - 60) / 40) * near;
    return (Point){mixed(face.x, ear.x, back), mixed(face.y, ear.y, back)};
}

/* Where the line's ends lie about the head's middle. */
static void ends_find(Hairline *line, const Head *head)
{
    line->left = head_angle(head, line->at[0]);
    line->left -= line->left > 0 ? TAU : 0;
    line->right = head_angle(head, line->at[line->count - 1]);
}

/* Points that the turn carries past the rim are kept on it. */
static Hairline hairline_of(const Head *head, Hair style)
{
    const Edge *edge = &EDGES[style];
    Point control[HAIRLINE_POINTS];
    for (int i = 0; i < edge->count; i++) {
        control[i] = head_inside(head, scalp(head, edge->at[i]), 1);
    }
    Path path = {0};
    path_spline(&path, control, edge->count, HAIRLINE_STEPS, false);
    Hairline line = {.count = path.count};
    for (int i = 0; i < path.count; i++) {
        line.at[i] = path.at[i];
    }
    ends_find(&line, head);
    return line;
}

/* One light for all hair, from the upper left; it moves with the crown, so that the back
 * of a turned head is not the dark of the far side. */
static int hair_fill(const Head *head)
{
    Colour dark = head->hair, light = head->hair_light;
    const Stop stops[] = {{0, colour_mix(light, 0xffffffff, .06)},
                          {.4, light},
                          {1, colour_mix(dark, light, .12)}};
    double turned = head->rig->yaw < 0 ? -head->rig->yaw : 0; /* the side away from the
                                                                 window is seen */
    Point at = {head->middle.x - 40 + 1.1 * turned, head->middle.y - 78};
    return shapes_radial(head->shapes, at, 190, 190, 0, 3, stops);
}

static Coat coat_of(const Head *head, Hair style, double alpha)
{
    return (Coat){.head = head,
                  .line = hairline_of(head, style),
                  .fill = hair_fill(head),
                  .alpha = alpha,
                  .length = mixed(.55, 1, smooth((head->look->age - 8) / 12))};
}

/* It runs behind the ear, and thins out below it. */
void coat_nape(const Coat *coat, double side, Path *path)
{
    const Head *head = coat->head;
    const Hairline *line = &coat->line;
    /* yaw to the right shows the left */
    double turned = -side * head->rig->yaw * TAU / 360;
    double v = unit((turned - .06) / .44);
    if (v <= 0) {
        return;
    }
    Point p = side < 0 ? line->at[0] : line->at[line->count - 1];
    double angle = side < 0 ? line->left : line->right, down = .56 * v * side;
    Point in[2] = {{p.x + side * 7 * v, p.y + 22 * v},
                   head_edge(head, angle + down * .82, mixed(1, .965, v))};
    Point out[3] = {head_edge(head, angle + down, 1),
                    head_edge(head, angle + down * .5, 1.008),
                    head_edge(head, angle, 1.010)};
    if (side < 0) { /* from the outer edge to the hairline, or back */
        for (int i = 2; i >= 0; i--) {
            path_push(path, out[i].x, out[i].y);
        }
        path_push(path, in[1].x, in[1].y);
        path_push(path, in[0].x, in[0].y);
    } else {
        path_push(path, in[0].x, in[0].y);
        path_push(path, in[1].x, in[1].y);
        for (int i = 0; i < 3; i++) {
            path_push(path, out[i].x, out[i].y);
        }
    }
}

void coat_cap(const Coat *coat, double thick, double alpha)
{
    enum { ARC = 40 };
    const Hairline *line = &coat->line;
    Path path = {0};
    coat_nape(coat, -1, &path);
    for (int i = 0; i < line->count; i++) {
        path_push(&path, line->at[i].x, line->at[i].y);
    }
    coat_nape(coat, 1, &path);
    for (int i = 0; i <= ARC; i++) {
        double t = (double)i / ARC, s = sin(TAU / 2 * t);
        double k = 1 + (thick - 1) * sqrt(s > 0 ? s : 0);
        Point p = head_edge(coat->head, mixed(line->right, line->left, t), k);
        path_push(&path, p.x, p.y);
    }
    path_draw(&path, coat->head->shapes, coat->fill, alpha * coat->alpha);
}

/* The same cap again and again, drawn in towards the crown. */
void coat_soft(const Coat *coat, double thick, int layers, double alpha)
{
    const Head *head = coat->head;
    Point crown = head_edge(head, -TAU / 4, .8);
    for (int layer = 0; layer < layers; layer++) {
        Coat in = *coat;
        for (int i = 0; i < in.line.count; i++) {
            double middle = sin(TAU / 2 * i / (in.line.count - 1));
            double s = (.05 + .06 * middle) * layer;
            Point p = {mixed(in.line.at[i].x, crown.x, s * .4),
                       mixed(in.line.at[i].y, crown.y, s * 1.5)};
            in.line.at[i] = head_inside(head, p, 1);
        }
        ends_find(&in.line, head);
        coat_cap(&in, thick, alpha);
    }
}

/* How much of the down of birth, of fine hair, and of the style is seen at `age`. */
typedef struct Growth {
    double down, fine, style;
} Growth;

static Growth growth_of(double age)
{
    double style = smooth((age - 9) / 1.2);
    return (Growth){.down = 1 - smooth((age - 1.5) / 3),
                    .fine = smooth((age - 2) / 4) * (1 - smooth((style - .5) * 2)),
                    .style = style};
}

void hair_draw_back(const Head *head)
{
    double grown = growth_of(head->look->age).style;
    Hair style = head->look->hair;
    if (grown > 0 && style != HAIR_BALD && style != HAIR_NEWBORN) {
        Coat coat = coat_of(head, style, grown);
        coat_behind(&coat, style);
    }
}

void hair_draw_front(const Head *head)
{
    Hair style = head->look->hair;
    assert(style < HAIR_STYLES);
    if (style == HAIR_BALD) {
        return;
    }
    Growth growth = growth_of(head->look->age);
    if (style == HAIR_NEWBORN) {
        growth = (Growth){.down = 1};
    }
    if (growth.down > 0) {
        Coat coat = coat_of(head, HAIR_NEWBORN, growth.down);
        coat_style(&coat, HAIR_NEWBORN);
    }
    if (growth.fine > 0) {
        Coat coat = coat_of(head, HAIR_TUFT, growth.fine);
        coat_fine(&coat,
                  style == HAIR_CURLS || style == HAIR_PUFFS || style == HAIR_LOCS);
    }
    if (growth.style > 0) {
        Coat coat = coat_of(head, style, growth.style);
        coat_style(&coat, style);
    }
}
