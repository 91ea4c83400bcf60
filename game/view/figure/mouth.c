#include "view/figure/head.h"

#include "view/amount.h"

#include <math.h>

/*
 * The mouth is two curves over one parameter t from corner to corner, -1 to 1: the upper
 * and the lower edge of the opening. Tongue, gum and teeth are spans between them, which
 * cuts them without a clip. Each half has numbers of its own, because a smile is never
 * quite even.
 */

enum { SPANS = 30 };

/* One half of the mouth. */
typedef struct Half {
    double w, corner, rise, drop; /* half width; y of the corner; how far the lips part */
    double smile;
} Half;

typedef struct Mouth {
    const Head *head;
    Half left, right;
    double y, power, round; /* lips part as (1 - |t|^power)^round */
    double bowl;            /* the lower lip's own power: rounder the wider it opens */
    double gap, smile;      /* at the middle; of both sides */
    double upper, lower;    /* heights of the lips */
    double t[SPANS + 1], top[SPANS + 1], bottom[SPANS + 1], fan[SPANS + 1];
} Mouth;

/* A soft bump of height 1 at 0. */
static double bell(double t, double width)
{
    return exp(-(t / width) * (t / width));
}

/* How far the open mouth is a yawn's: an upright oval with slack corners. */
static double oval(const Rig *rig)
{
    return smooth((rig->jaw - .5) / .4) * unit(rig->au18 * 2.4) * (1 - rig->au20);
}

/* What the units do to one half: AU 12 widens and lifts the corner, 15 lowers it, 18
   narrows, 20 stretches, 26 and 27 (`jaw`) part the lips, mostly downwards. */
static Half half_of(const Rig *rig, double smile, double size)
{
    double jaw = rig->jaw, au18 = rig->au18;
    Half h = {.smile = smile};
    h.w = 15.5 + 18 * smile + 13 * rig->au20 - 4.5 * au18 - rig->au17 + 3 * jaw * smile +
          8 * jaw * (1 - au18);
    h.w = (h.w < 8 ? 8 : h.w) * size;
    h.corner = -2.5 - 12 * smile + 13 * rig->au15 + 2 * rig->au17;
    h.corner *= 1 - .25 * jaw * unit((jaw - .1) * 5) * (1 - rig->au20);
    h.corner += 13 * oval(rig);
    h.w += 6 * oval(rig);
    h.rise = 15 * oval(rig) +
             (10 + 2 * rig->au9) * jaw * (1 - .62 * smile) * (1 - .45 * rig->au20) +
             9.1 * au18 * (.35 + jaw);
    h.drop = (43 - 10 * smile) * jaw + 8 * au18 * (.3 + .4 * jaw) - 2 * rig->au17;
    return h;
}

/* The two halves blend across the middle, so that a one-sided smile has no seam. */
static Half at(const Mouth *m, double t)
{
    double k = smooth((t + 1) / 2);
    return (Half){
        .w = mixed(m->left.w, m->right.w, k),
        .corner = mixed(m->left.corner, m->right.corner, k),
        .rise = mixed(m->left.rise, m->right.rise, k),
        .drop = mixed(m->left.drop, m->right.drop, k),
        .smile = mixed(m->left.smile, m->right.smile, k),
    };
}

/* How far the lips are parted over t: 1 in the middle, 0 at the corners. */
static double fan(const Mouth *m, double t)
{
    double v = 1 - pow(fabs(t), m->power);
    return v > 0 ? pow(v, m->round) : 0;
}

/* The line between closed lips. */
static double seam(const Mouth *m, double t)
{
    const Rig *rig = m->head->rig;
    Half h = at(m, t);
    double bud = 1.3 * bell(t, .42) * (1 - rig->jaw) * (1 - h.smile) * (1 - rig->au15);
    return h.corner * pow(fabs(t), 1.8) + bud;
}

/* The upper lip's lower edge, with a small notch in its middle. */
static double lip_top(const Mouth *m, double t)
{
    return seam(m, t) - at(m, t).rise * fan(m, t) * (1 - .12 * bell(t, .22));
}

static double lip_bottom(const Mouth *m, double t)
{
    double drop = at(m, t).drop;
    return seam(m, t) + (drop > 0 ? drop : 0) * pow(fan(m, t), m->bowl);
}

/* A point of the mouth, 4 units before the face. */
static Point on(const Mouth *m, double t, double y)
{
    return head_point(m->head, at(m, t).w * t, m->y + y, 4);
}

static Mouth mouth_of(const Head *head)
{
    const Rig *rig = head->rig;
    Mouth m = {.head = head};
    m.left = half_of(rig, rig->au12_l, head->mouth);
    m.right = half_of(rig, rig->au12_r, head->mouth);
    m.smile = (rig->au12_l + rig->au12_r) / 2;
    m.y = head->mouth_y + 2 * m.smile - 4 * rig->au17 - rig->jaw - rig->au15 +
          2 * rig->au18;
    /* a stretched mouth is square, a yawn an upright oval */
    m.power = mixed(2.3, 4.2, rig->au20) + .5 * rig->jaw * (1 - rig->au18);
    m.round = mixed(.54, .44, rig->au20);
    m.power = mixed(m.power, 2, oval(rig));
    m.bowl = mixed(mixed(.92, .68, smooth(rig->jaw)), .5, rig->au20 * rig->jaw);
    m.bowl = mixed(m.bowl, 1, oval(rig));
    Half middle = at(&m, 0);
    m.gap = middle.rise + middle.drop;
    m.upper = 5.6 * (1 - .35 * m.smile - .25 * rig->au20) + .4 * rig->au18;
    m.lower = 7 * (1 - .25 * m.smile - .2 * rig->au20) + 5 * rig->au17 - .5 * rig->au18;
    for (int i = 0; i <= SPANS; i++) {
        m.t[i] = -cos(TAU / 2 * i / SPANS);
        m.top[i] = lip_top(&m, m.t[i]);
        m.bottom[i] = lip_bottom(&m, m.t[i]);
        m.fan[i] = fan(&m, m.t[i]);
    }
    return m;
}

/* Fills between two rows of heights over m.t, from the first to the last span. */
static void band(const Mouth *m, const double *top, const double *bottom, int first,
                 int fill, double alpha)
{
    Path path = {0};
    int last = SPANS - first;
    for (int i = first; i <= last; i++) {
        Point p = on(m, m->t[i], top[i]);
        path_push(&path, p.x, p.y);
    }
    for (int i = last; i >= first; i--) {
        Point p = on(m, m->t[i], bottom[i]);
        path_push(&path, p.x, p.y);
    }
    path_draw(&path, m->head->shapes, fill, alpha);
}

/* A soft spot at a face-plane point, `out` units before it. */
static void halo_at(const Mouth *m, double x, double y, double out, double rx, double ry,
                    Colour colour, double alpha)
{
    Point p = head_point(m->head, x, y, out);
    shapes_halo(m->head->shapes, p, rx, ry, colour, alpha);
}

/* Philtrum, the shade below the lip, the light on the chin. */
static void around(const Mouth *m)
{
    const Head *head = m->head;
    const Rig *rig = head->rig;
    double philtrum = (head->nose_y + 8 + m->y - m->upper) / 2 + 2;
    halo_at(m, 0, philtrum, 6, 5, 7, head->shade, .35);
    double below = m->y + m->bottom[SPANS / 2] + m->lower;
    double shade = (.42 + .3 * rig->au17) * (1 - rig->jaw) * unit((.6 - rig->jaw) * 4);
    halo_at(m, 0, below + 6, 4, 20, 8, head->shade, shade);
    Point p = head_point(head, 0, below + 16, 8);
    double light = .4 * unit(1 - rig->jaw / .16);
    shapes_halo(head->shapes, (Point){p.x - 2, p.y}, 17, 9, head->light, light);
}

/* Both lips are half transparent tints around the opening, never a drawn line. */
static void lips(const Mouth *m)
{
    const Head *head = m->head;
    const Rig *rig = head->rig;
    double border[SPANS + 1], inner[SPANS + 1];
    double round = unit(rig->au18 * 1.4);
    for (int i = 0; i <= SPANS; i++) {
        double t = m->t[i], a = fabs(t);
        /* upper border: a little M, round in a pucker */
        double peaks = bell(a - .26, .30) * (1 - .16 * bell(t, .12));
        peaks = mixed(peaks, sqrt(t * t < 1 ? 1 - t * t : 0), round);
        border[i] = m->top[i] - m->upper * peaks * (1 - pow(a, 2.5));
        inner[i] = m->top[i] + .5;
    }
    Colour lip = colour_mix(head->skin->lip, head->skin->flush, .25 * rig->flush);
    int fill = shapes_solid(head->shapes, lip);
    band(m, border, inner, 0, fill, .5);
    double reach = mixed(.8, .95, rig->jaw);
    for (int i = 0; i <= SPANS; i++) {
        double u = m->t[i] / reach, v = 1 - u * u;
        border[i] = m->bottom[i] + m->lower * (v > 0 ? pow(v, .7) : 0);
        inner[i] = m->bottom[i] - .5;
    }
    band(m, inner, border, 0, fill, .5);
    Point p = on(m, -.12, m->bottom[SPANS / 2] + m->lower * .45);
    double wet = (.30 + .2 * rig->au17) *
                 unit(fmax(10 * fmax(rig->au17, rig->au18), (.4 - rig->jaw) * 8));
    shapes_halo(head->shapes, p, 9, 3.2, 0xffffffff, wet);
}

/* A toothless upper gum; from sixteen months a row of teeth on it. */
static void gums(const Mouth *m)
{
    const Head *head = m->head;
    double high = 6 * head->rig->jaw * smooth((head->rig->jaw - .18) / .2);
    if (high <= 0) {
        return;
    }
    double low[SPANS + 1], top[SPANS + 1];
    for (int i = 0; i <= SPANS; i++) {
        low[i] = fmin(m->bottom[i], m->top[i] + high * pow(m->fan[i], .7));
    }
    band(m, m->top, low, 5, shapes_solid(head->shapes, 0xe59a94ff), 1);
    if (head->look->age >= 16) {
        for (int i = 0; i <= SPANS; i++) {
            top[i] = fmin(m->bottom[i], m->top[i] + high * .55 * m->fan[i]);
            low[i] = fmin(m->bottom[i], m->top[i] + high * 1.55 * pow(m->fan[i], .6));
        }
        band(m, top, low, 10, shapes_solid(head->shapes, 0xfffaf2ff), 1);
    }
}

/* Two small teeth below, from eight months. */
static void teeth(const Mouth *m)
{
    const Head *head = m->head;
    double high = unit((head->rig->jaw - .24) * 8);
    if (head->look->age < 8 || head->look->age >= 16 || high <= 0) {
        return;
    }
    int fill = shapes_solid(head->shapes, 0xfffaf2ff);
    for (double t = -.13; t < .2; t += .26) {
        double y = lip_bottom(m, t);
        const Point tooth[] = {
            on(m, t - .1, y - .5),    on(m, t - .095, y - 6.5 * high),
            on(m, t, y - 7.6 * high), on(m, t + .095, y - 6.5 * high),
            on(m, t + .1, y - .5),
        };
        shapes_polygon(head->shapes, tooth, 5, fill, 1);
    }
}

/* Lies in the floor of the mouth; `tongue` lifts and brings it forward. */
static void tongue(const Mouth *m)
{
    const Head *head = m->head;
    double flat = unit(-2 * head->rig->tongue); /* drawn back: low, without a groove */
    double room = smooth((m->gap - 7) / 8);
    if (room <= 0) {
        return;
    }
    double fill_share = mixed(1 - mixed(.62, .30, head->rig->tongue), .2, flat);
    double ridge[SPANS + 1];
    for (int i = 0; i <= SPANS; i++) {
        double v = 1 - pow(fabs(m->t[i]) / .8, 2.6);
        double share = fill_share * room * (v > 0 ? pow(v, .55) : 0);
        ridge[i] = mixed(m->bottom[i], m->top[i], share);
    }
    Point back = on(m, 0, ridge[SPANS / 2]), tip = on(m, 0, m->bottom[SPANS / 2]);
    const Stop stops[] = {{0, 0xe98c86ff}, {1, 0xcf6068ff}};
    int fill =
        shapes_linear(head->shapes, (Point){0, back.y}, (Point){0, tip.y + 1}, 2, stops);
    band(m, ridge, m->bottom, 6, fill, 1);
    double top = ridge[SPANS / 2], low = m->bottom[SPANS / 2];
    const Point groove[] = {on(m, 0, top + 4), on(m, 0, mixed(top, low, .8))};
    fill = shapes_solid(head->shapes, 0xb94f58ff);
    shapes_ribbon(head->shapes, groove, (const double[]){2.4, .8}, 2, fill,
                  .45 * room * (1 - flat));
}

/* The dark of the mouth and what is seen in it. */
static void cavity(const Mouth *m)
{
    Shapes *shapes = m->head->shapes;
    double top = on(m, 0, m->top[SPANS / 2]).y, low = on(m, 0, m->bottom[SPANS / 2]).y;
    const Stop stops[] = {{0, 0x4a1722ff}, {.55, 0x6e2430ff}, {1, 0x8a3238ff}};
    int fill = shapes_linear(shapes, (Point){0, top}, (Point){0, low + 1}, 3, stops);
    band(m, m->top, m->bottom, 0, fill, 1);
    gums(m);
    tongue(m);
    teeth(m);
}

/* The line between the lips; as they part it thins into the upper lip's edge. */
static void seam_line(const Mouth *m)
{
    enum { COUNT = SPANS / 2 + 1 };
    const Head *head = m->head;
    double open = smooth((m->gap - 1) / 5);
    Point line[COUNT];
    double widths[COUNT];
    for (int i = 0; i < COUNT; i++) {
        double t = m->t[2 * i];
        line[i] = on(m, t, mixed(seam(m, t), m->top[2 * i], open));
        double shut = mixed(2.2, 4.2, sin(TAU / 2 * i / (COUNT - 1)));
        widths[i] = mixed(shut, 2.2, open);
    }
    int fill = shapes_solid(head->shapes, colour_mix(head->skin->line, 0x1a090bff, .25));
    shapes_ribbon(head->shapes, line, widths, COUNT, fill, mixed(.88, .6, open));
}

/* Dimples and the folds beside the corners. */
static void corners(const Mouth *m)
{
    const Head *head = m->head;
    const Rig *rig = head->rig;
    for (double side = -1; side <= 1; side += 2) {
        const Half *h = side < 0 ? &m->left : &m->right;
        double y = m->y + h->corner, w = h->w;
        double a = unit(h->smile * .8 + rig->au15 * .7 + .12);
        halo_at(m, side * (w + 4), y - 1, 2, 7, 8, head->shade, .6 * a);
        double up = h->smile * unit((h->smile - .25) * 6);
        if (up > 0) {
            const Point fold[] = {{side * (w + 3.5), y - 7},
                                  {side * (w + 7), y - 1},
                                  {side * (w + 6), y + 5}};
            head_line(head, fold, 3, .6, 2.8, head->skin->line, .22 * up);
        }
        double down = rig->au15 * unit((rig->au15 - .1) * 6);
        if (down > 0) {
            const Point fold[] = {{side * (w + 3.5), y - 3},
                                  {side * (w + 6), y + 3},
                                  {side * (w + 5), y + 8}};
            head_line(head, fold, 3, .6, 2.6, head->skin->line, .13 * down);
        }
        /* from nose to mouth in a cry */
        double cry = unit(rig->jaw * rig->au20 * .9 + .3 * rig->squeeze * rig->jaw);
        cry *= (1 - h->smile) * unit(cry * 8);
        if (cry > 0) {
            const Point fold[] = {
                {side * 21, head->nose_y + 6},
                {side * (w * .6 + 15), head->nose_y + 15},
                {side * (w + 11), head->mouth_y + 7},
            };
            Colour colour = colour_mix(head->skin->line, head->skin->shade, .35);
            head_line(head, fold, 3, .6, 3.2, colour, .34 * cry);
        }
    }
}

/* The unit numbers are FACS action units. */
void mouth_draw(const Head *head)
{
    Mouth m = mouth_of(head);
    around(&m);
    lips(&m);
    if (m.gap > 1) {
        cavity(&m);
    }
    seam_line(&m);
    corners(&m);
}
