#include "view/figure/hair.h"

#include "view/amount.h"

#include <math.h>

/*
 * The eight styles, each a cap with locks over it. Places are head units on the face
 * plane, or an angle and a share of the head's radius where a lock leaves the rim.
 */

static const double UP = -1.5707963267948966; /* the crown's angle, radians */

/* A lock of three points with the widths given. */
static void lock(const Coat *coat, const Point *at, const double *widths, int fill,
                 double alpha)
{
    shapes_ribbon(coat->head->shapes, at, widths, 3, fill, alpha * coat->alpha);
}

/* A point of the face plane, kept within `k` of the outline. */
static Point held(const Coat *coat, double x, double y, double k)
{
    return head_inside(coat->head, head_point(coat->head, x, y, 0), k);
}

/* Paint for strands that catch the light, by `more` of white. */
static int lit(const Coat *coat, Colour towards, double more)
{
    return shapes_solid(coat->head->shapes,
                        colour_mix(coat->head->hair_light, towards, more));
}

/* A lock that stands up from the crown; `from` and `to` run along the rim in head
 * units. */
static void tuft(const Coat *coat, double root, const double *row)
{
    const Head *head = coat->head;
    double from = row[0], to = row[1], lift = row[2], w = row[3];
    double share = root < .93 ? .2 : .25, bow = root < .93 ? .035 : .02;
    double mid = from * (1 - share) + to * share;
    double high = (lift + (root < .93 ? root : 1)) / 2 + bow;
    const Point at[] = {head_edge(head, UP + from / 110, root),
                        head_edge(head, UP + mid / 110, high),
                        head_edge(head, UP + to / 110, lift)};
    double thick = root < .93 ? 1 : .72, thin = root < .93 ? .6 : 1;
    lock(coat, at, (const double[]){w * thin, w * thick, .8}, coat->fill, 1);
}

/* A shade of down, and three hairs. */
static void newborn(const Coat *coat)
{
    static const double down[3][2] = {{-10, -16}, {4, 3}, {18, 20}};
    const Head *head = coat->head;
    coat_soft(coat, 1.012, 5, .095);
    int solid = shapes_solid(head->shapes, head->hair);
    for (int i = 0; i < 3; i++) {
        double x = down[i][0], dx = down[i][1];
        const Point at[] = {head_point(head, x, -92, 0),
                            head_point(head, x + dx * .4, -106, 0),
                            head_edge(head, UP + (x + dx) / 110, 1.05)};
        lock(coat, at, (const double[]){4, 3, .6}, solid, .5);
    }
}

/* One small curl: where on the rim's fan, how big, how turned. Jitter drawn once by
 * lot. */
typedef struct Curl {
    double row, along, shift, r, turn;
} Curl;

static const Curl CURLS[] = {
    {.78, .1, -.046, 10.9, .27},      {.78, .3, .015, 9.8, -.37},
    {.78, .5, -.048, 9.6, -.45},      {.78, .7, -.031, 8.7, -.48},
    {.78, .9, -.004, 9.3, .17},       {.89, .0714, .002, 9.9, -.10},
    {.89, .2143, .016, 9.4, -.28},    {.89, .3571, .050, 11.0, .17},
    {.89, .5, .021, 8.9, -.32},       {.89, .6429, -.021, 8.2, .11},
    {.89, .7857, -.010, 10.5, -.19},  {.89, .9286, .046, 10.5, -.50},
    {.985, .0625, -.029, 10.7, -.12}, {.985, .1875, .048, 9.2, -.44},
    {.985, .3125, .013, 10.3, -.28},  {.985, .4375, -.041, 9.0, .27},
    {.985, .5625, .026, 8.4, -.30},   {.985, .6875, -.040, 8.2, .14},
    {.985, .8125, -.032, 9.7, -.14},  {.985, .9375, -.031, 10.2, -.40},
};

/* Height of the hairline at x, for curls to keep clear of it. */
static double line_y(const Hairline *line, double x)
{
    double best = 1e9, y = 0;
    for (int i = 0; i < line->count; i++) {
        double d = fabs(line->at[i].x - x);
        if (d < best) {
            best = d;
            y = line->at[i].y;
        }
    }
    return y;
}

/* Arcs over the cap in `fill`; `size` 1 is full grown. */
static void arcs(const Coat *coat, int fill, double size, double alpha)
{
    const Head *head = coat->head;
    for (int i = 0; i < countof(CURLS); i++) {
        const Curl *curl = &CURLS[i];
        double angle = mixed(-.42, .42 - TAU / 2, curl->along) + curl->shift;
        Point at = head_edge(head, angle, curl->row * .975);
        double clear = unit((line_y(&coat->line, at.x) - 7 - at.y) / 6);
        if (clear <= 0) {
            continue;
        }
        Point line[4];
        for (int k = 0; k < 4; k++) {
            double a = curl->turn + TAU / 2 * .95 + .93 * k, r = curl->r * size;
            line[k] = (Point){at.x + r * cos(a), at.y + r * .85 * sin(a)};
        }
        const double widths[] = {.8, 3.4 * size, 3.4 * size, .8};
        shapes_ribbon(head->shapes, line, widths, 4, fill, alpha * clear * coat->alpha);
    }
}

/* A cap with an uneven scalloped edge above and a softer one below. */
static void curls(const Coat *coat)
{
    static const double cuts[] = {0,     .0651, .1333, .2118, .2773, .344,  .4129, .4704,
                                  .5372, .6074, .6822, .7371, .7979, .8527, .928,  1};
    enum { ARC = 150, FRINGE = 9 };
    const Head *head = coat->head;
    const Hairline *line = &coat->line;
    Path path = {0};
    coat_nape(coat, -1, &path);
    for (int i = 0; i < line->count; i++) {
        double u = (double)i / (line->count - 1), v = u * FRINGE - floor(u * FRINGE);
        double bump = pow(fabs(sin(TAU / 2 * v)), .62) - .3;
        double s = sin(TAU / 2 * u);
        path_push(&path, line->at[i].x, line->at[i].y + bump * 9 * sqrt(s > 0 ? s : 0));
    }
    coat_nape(coat, 1, &path);
    for (int i = 0, j = 0; i <= ARC; i++) {
        double u = (double)i / ARC;
        while (j < 14 && cuts[j + 1] <= u) {
            j++;
        }
        double v = unit((u - cuts[j]) / (cuts[j + 1] - cuts[j]));
        double bump = pow(fabs(sin(TAU / 2 * v)), .62), s = fabs(sin(TAU / 2 * u));
        double k = 1.005 + (.05 + .055 * bump) * pow(s, .4);
        Point p = head_edge(head, mixed(line->right, line->left, u), k);
        path_push(&path, p.x, p.y);
    }
    path_draw(&path, head->shapes, coat->fill, coat->alpha);
    arcs(coat, lit(coat, 0xffe9d0ff, .16), 1, .55);
}

/* Fine hair combed forward, a few strands up. */
static void wisps(const Coat *coat)
{
    static const double down[6][5] = {{-40, -108, -72, -72, 6}, {-22, -110, -44, -76, 7},
                                      {0, -112, -16, -74, 7},   {16, -112, 12, -80, 6},
                                      {34, -108, 40, -86, 6},   {48, -102, 66, -80, 5}};
    static const double up[4][4] = {
        {-16, -34, 1.085, 9}, {-6, -8, 1.14, 11}, {8, 26, 1.11, 10}, {16, 44, 1.06, 8}};
    coat_soft(coat, 1.035, 5, .50);
    int light = lit(coat, 0xffffffff, .16);
    for (int i = 0; i < 6; i++) {
        const double *d = down[i];
        const Point at[] = {held(coat, d[0], d[1], .97),
                            held(coat, (d[0] + d[2]) / 2 - 6, (d[1] + d[3]) / 2 - 6, .97),
                            held(coat, d[2], d[3], .97)};
        lock(coat, at, (const double[]){1, d[4], 1}, light, .45);
    }
    for (int i = 0; i < 4; i++) {
        tuft(coat, .965, up[i]);
    }
}

/* A crest that stands and three locks that do not. */
static void tufts(const Coat *coat)
{
    static const double up[5][4] = {{-30, -52, 1.03, 12},
                                    {-16, -30, 1.09, 15},
                                    {0, 6, 1.14, 17},
                                    {14, 40, 1.10, 15},
                                    {28, 62, 1.04, 12}};
    static const Point locks[3][3] = {{{-16, -106}, {-12, -93}, {-18, -82}},
                                      {{-2, -106}, {6, -90}, {1, -78}},
                                      {{12, -106}, {22, -92}, {20, -82}}};
    coat_soft(coat, 1.014, 5, .30);
    for (int i = 0; i < 5; i++) {
        tuft(coat, .90, up[i]);
    }
    for (int i = 0; i < 3; i++) {
        Point at[3];
        for (int k = 0; k < 3; k++) {
            at[k] = held(coat, locks[i][k].x, locks[i][k].y, 1);
        }
        lock(coat, at, (const double[]){13, 11, .8}, coat->fill, 1);
    }
}

/* A fringe of pointed locks that fall from the crown, a little to one side. */
static void straight(const Coat *coat)
{
    static const double locks[9][4] = {
        /* root x, tip x, tip y, width */
        {-74, -92, -30, 20}, {-62, -76, -44, 24}, {-46, -56, -52, 26},
        {-28, -32, -50, 26}, {-10, -8, -56, 26},  {10, 18, -51, 26},
        {30, 42, -55, 26},   {50, 66, -47, 24},   {68, 88, -36, 20}};
    coat_cap(coat, 1.05, 1);
    int light = lit(coat, 0xffffffff, .12);
    for (int i = 0; i < 9; i++) {
        const double *l = locks[i];
        double x = mixed(l[0], l[1], .55) - 3, y = mixed(-86, l[2], .55);
        const Point at[] = {held(coat, l[0], -86, .93), /* its width stays in the cap */
                            held(coat, x, y, .94), held(coat, l[1], l[2], .985)};
        lock(coat, at, (const double[]){l[3], l[3] * .8, .8}, coat->fill, 1);
        const Point shine[] = {held(coat, l[0] * .7, -106, .96), at[0], at[1]};
        lock(coat, shine, (const double[]){.8, 4, .8}, light, .34);
    }
}

/* Combed tight, with bands; the puffs themselves are behind the head. */
static void puffs(const Coat *coat)
{
    const Head *head = coat->head;
    coat_cap(coat, 1.03, 1);
    int light = lit(coat, 0xffffffff, .15);
    for (double x = -30; x <= 30; x += 30) {
        const Point at[] = {held(coat, x * .7, -88, .98), held(coat, x * 1.15, -104, .98),
                            head_inside(head, head_edge(head, UP + x / 90, 1.02), .98)};
        lock(coat, at, (const double[]){.6, 2.4, .6}, light, .5);
    }
    int band = shapes_solid(head->shapes, 0xe8a33dff);
    for (double side = -1; side <= 1; side += 2) {
        Spot at = head_turn(head, side * 74, -74, 6);
        shapes_ellipse(head->shapes, (Point){at.x, at.y}, 11, 9, side * 40, band,
                       coat->alpha);
    }
}

/* A twist: a thick lock with a slanting light every turn and a bead at its end. */
static void twist(const Coat *coat, Point root, Point tip, double w, Colour bead)
{
    Shapes *shapes = coat->head->shapes;
    Point mid = {mixed(root.x, tip.x, .5) + (tip.x - root.x) * .08,
                 mixed(root.y, tip.y, .5) - 3};
    const Point at[] = {root, mid, tip};
    lock(coat, at, (const double[]){w * .8, w, w * .72}, coat->fill, 1);
    double dx = tip.x - root.x, dy = tip.y - root.y;
    double far = sqrt(dx * dx + dy * dy);
    int turns = (int)(far / 9), light = lit(coat, 0xffe9d0ff, .28);
    for (int i = 1; i < turns && far > 1; i++) {
        double t = (double)i / turns;
        Point c = {mixed(root.x, tip.x, t) + (tip.x - root.x) * .24 * t * (1 - t),
                   mixed(root.y, tip.y, t) - 9 * t * (1 - t)};
        double ux = dx / far * w * .3, uy = dy / far * w * .3;
        const Point slant[] = {
            {c.x - uy - ux, c.y + ux - uy}, c, {c.x + uy + ux, c.y - ux + uy}};
        lock(coat, slant, (const double[]){.6, 2.6, .6}, light, .7);
    }
    int fill = shapes_solid(shapes, bead);
    shapes_ellipse(shapes, tip, w * .36, w * .36, 0, fill, coat->alpha);
}

/* Rows parted from brow to crown, each ending in a twist that stands over the rim. */
static void locs(const Coat *coat)
{
    static const double row[7][4] = {
        /* angle from the crown, length beyond the rim, droop, width */
        {-1.05, 1.15, 20, 17}, {-.70, 1.17, 12, 18}, {-.36, 1.17, 5, 19},
        {0, 1.15, 2, 19},      {.36, 1.17, 5, 19},   {.70, 1.17, 12, 18},
        {1.05, 1.15, 20, 17}};
    static const Colour beads[2] = {0xe8a33dff, 0x4f8f8bff};
    const Head *head = coat->head;
    coat_cap(coat, 1.035, 1);
    int part = shapes_solid(head->shapes, colour_mix(head->base, head->hair, .35));
    for (int i = 0; i < 6; i++) {
        double x = -66 + 26.4 * i;
        const Point at[] = {held(coat, x * 1.06, -64 - 17 * (1 - fabs(x) / 80), 1),
                            held(coat, x * .9, -88, .97), held(coat, x * .78, -106, .98)};
        lock(coat, at, (const double[]){.8, 2.4, 1}, part, .75);
    }
    for (int i = 0; i < 7; i++) {
        Point root = head_edge(head, UP + row[i][0] * .86, .93);
        Point tip = head_edge(head, UP + row[i][0], mixed(1.03, row[i][1], coat->length));
        tip.y += row[i][2] * coat->length;
        twist(coat, root, tip, row[i][3], beads[i % 2]);
    }
}

/* Hangs down behind the ears. */
static void locs_behind(const Coat *coat)
{
    static const double fall[4][3] = {/* x, y of the tip, width */
                                      {-106, 34, 17},
                                      {-94, 62, 17},
                                      {106, 34, 17},
                                      {94, 62, 17}};
    const Head *head = coat->head;
    for (int i = 0; i < 4; i++) {
        Spot root = head_turn(head, fall[i][0] * .9, -44, -24);
        Spot tip =
            head_turn(head, fall[i][0] * 1.1, mixed(-10, fall[i][1], coat->length), -30);
        twist(coat, (Point){root.x, root.y}, (Point){tip.x, tip.y}, fall[i][2],
              i % 2 ? 0xe8a33dff : 0x4f8f8bff);
    }
}

/* Eleven small discs around a large lit one make a puff. */
static void puffs_behind(const Coat *coat)
{
    const Head *head = coat->head;
    Shapes *shapes = head->shapes;
    double size = mixed(.5, 1, coat->length);
    for (double side = -1; side <= 1; side += 2) {
        Spot at = head_turn(head, side * mixed(80, 88, size), mixed(-78, -86, size), -10);
        int dark = shapes_solid(shapes, head->hair);
        for (int i = 0; i < 11; i++) {
            double a = TAU * i / 11;
            Point p = {at.x + cos(a) * 31.2 * size, at.y + sin(a) * 29.6 * size};
            shapes_ellipse(shapes, p, 17 * size, 17 * size, 0, dark, coat->alpha);
        }
        const Stop stops[] = {{0, head->hair_light}, {.7, head->hair}};
        Point light = {at.x - 12 * size, at.y - 14 * size};
        int fill = shapes_radial(shapes, light, 52 * size, 52 * size, 0, 2, stops);
        shapes_ellipse(shapes, (Point){at.x, at.y}, 38 * size, 37 * size, 0, fill,
                       coat->alpha);
    }
}

void coat_fine(const Coat *coat, bool curled)
{
    static const double up[3][4] = {
        {-12, -26, 1.05, 8}, {0, 4, 1.085, 10}, {12, 28, 1.055, 8}};
    double grown = unit((coat->head->look->age - 3) / 5);
    coat_soft(coat, mixed(1.012, 1.03, grown), 5, mixed(.16, curled ? .4 : .32, grown));
    if (curled) {
        arcs(coat, shapes_solid(coat->head->shapes, coat->head->hair), .62, .5);
        return;
    }
    for (int i = 0; i < 3; i++) {
        const double row[] = {up[i][0], up[i][1], mixed(1.02, up[i][2] + .02, grown),
                              up[i][3]};
        tuft(coat, .965, row);
    }
}

void coat_behind(const Coat *coat, Hair style)
{
    if (style == HAIR_PUFFS) {
        puffs_behind(coat);
    } else if (style == HAIR_LOCS) {
        locs_behind(coat);
    }
}

void coat_style(const Coat *coat, Hair style)
{
    switch (style) {
    case HAIR_CURLS:
        curls(coat);
        break;
    case HAIR_WISPS:
        wisps(coat);
        break;
    case HAIR_TUFT:
        tufts(coat);
        break;
    case HAIR_NEWBORN:
        newborn(coat);
        break;
    case HAIR_STRAIGHT:
        straight(coat);
        break;
    case HAIR_PUFFS:
        puffs(coat);
        break;
    case HAIR_LOCS:
        locs(coat);
        break;
    case HAIR_BALD:
    case HAIR_STYLES:
        break;
    }
}
