#include "view/figure/head.h"

#include "view/amount.h"

#include <math.h>

/*
 * Hair lies on the head like a cap, down to a hairline on the face plane that turns with
 * the face. Locks are tapered ribbons over it. The outline of the cap is the head's own,
 * a little larger, so that hair never leaves the head at any turn.
 */

enum {
    LINE_MAX_POINTS = 13,
    SPAN_STEPS = 12,
    LINE_SAMPLES = LINE_MAX_POINTS * SPAN_STEPS
};

/* A style's hairline on the face plane, from the left temple over the brow to the
 * right. */
typedef struct Hairline {
    int count;
    Point at[LINE_MAX_POINTS];
} Hairline;

static const Hairline HAIRLINES[HAIR_STYLES] = {
    [HAIR_CURLS] = {11,
                    {{-101, -4},
                     {-95, -36},
                     {-80, -58},
                     {-56, -70},
                     {-26, -80},
                     {6, -78},
                     {36, -82},
                     {62, -68},
                     {82, -56},
                     {95, -36},
                     {101, -4}}},
    [HAIR_WISPS] = {10,
                    {{-103, -2},
                     {-93, -38},
                     {-74, -62},
                     {-40, -70},
                     {-6, -64},
                     {22, -74},
                     {52, -80},
                     {80, -60},
                     {95, -36},
                     {103, -2}}},
    [HAIR_TUFT] = {9,
                   {{-99, -22},
                    {-90, -50},
                    {-72, -74},
                    {-42, -90},
                    {0, -94},
                    {42, -90},
                    {72, -74},
                    {90, -50},
                    {99, -22}}},
    [HAIR_NEWBORN] = {9,
                      {{-100, -6},
                       {-92, -40},
                       {-70, -66},
                       {-36, -80},
                       {0, -84},
                       {36, -80},
                       {70, -66},
                       {92, -40},
                       {100, -6}}},
    [HAIR_STRAIGHT] = {13,
                       {{-106, 12},
                        {-99, -20},
                        {-89, -44},
                        {-70, -60},
                        {-50, -66},
                        {-28, -69},
                        {0, -70},
                        {28, -69},
                        {50, -66},
                        {70, -60},
                        {89, -44},
                        {99, -20},
                        {106, 12}}},
    [HAIR_PUFFS] = {9,
                    {{-104, -4},
                     {-96, -40},
                     {-78, -64},
                     {-44, -80},
                     {0, -86},
                     {44, -80},
                     {78, -64},
                     {96, -40},
                     {104, -4}}},
};

/* The hairline on this head, and the angles of its ends about the head's middle. */
typedef struct Brow {
    int count;
    Point at[LINE_SAMPLES];
    double left, right; /* radians; right > left, both above the chin */
} Brow;

/* Points that the turn carries past the rim are kept on it. */
static Brow brow_of(const Head *head)
{
    const Hairline *line = &HAIRLINES[head->look->hair];
    Point control[LINE_MAX_POINTS];
    for (int i = 0; i < line->count; i++) {
        Point p = head_point(head, line->at[i].x, line->at[i].y, 0);
        control[i] = head_inside(head, p, 1);
    }
    Path path = {0};
    path_spline(&path, control, line->count, SPAN_STEPS, false);
    Brow brow = {.count = path.count};
    for (int i = 0; i < path.count; i++) {
        brow.at[i] = path.at[i];
    }
    brow.left = head_angle(head, brow.at[0]);
    brow.left -= brow.left > 0 ? TAU : 0;
    brow.right = head_angle(head, brow.at[brow.count - 1]);
    return brow;
}

/* Hair that runs behind the near ear down to the nape when the head turns. */
static void nape(const Head *head, const Brow *brow, double side, Path *path)
{
    double turned =
        -side * head->rig->yaw * TAU / 360; /* yaw to the right shows the left */
    double v = unit((turned - .06) / .44);
    if (v <= 0) {
        return;
    }
    Point p = side < 0 ? brow->at[0] : brow->at[brow->count - 1];
    double angle = side < 0 ? brow->left : brow->right, down = .62 * v * side;
    Point in[2] = {{p.x + side * 4, p.y + 26 * v},
                   head_edge(head, angle + down * .9, mixed(1, .96, v))};
    Point out[3] = {head_edge(head, angle + down, 1.004),
                    head_edge(head, angle + down * .5, 1.012),
                    head_edge(head, angle, 1.012)};
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

/* One light for all hair, from the upper left. */
static int hair_fill(const Head *head)
{
    Colour dark = head->hair, light = head->hair_light;
    const Stop stops[] = {
        {0, colour_mix(light, 0xffffffff, .06)}, {.35, light}, {.8, dark}};
    Point at = {head->middle.x - 40, head->middle.y - 78};
    return shapes_radial(head->shapes, at, 190, 190, 0, 3, stops);
}

/* The whole cap: hairline below, the head's edge at `thick` above. */
static void cap(const Head *head, const Brow *brow, double thick, int fill, double alpha)
{
    enum { ARC = 40 };
    Path path = {0};
    nape(head, brow, -1, &path);
    for (int i = 0; i < brow->count; i++) {
        path_push(&path, brow->at[i].x, brow->at[i].y);
    }
    nape(head, brow, 1, &path);
    for (int i = 0; i <= ARC; i++) {
        double t = (double)i / ARC, s = sin(TAU / 2 * t);
        double k = 1 + (thick - 1) * sqrt(s > 0 ? s : 0);
        Point p = head_edge(head, mixed(brow->right, brow->left, t), k);
        path_push(&path, p.x, p.y);
    }
    path_draw(&path, head->shapes, fill, alpha);
}

/* A thin cap that fades in over its hairline: the same cap again, drawn in towards the
   crown. `alpha` is that of each layer. */
static void cap_soft(const Head *head, const Brow *brow, double thick, int layers,
                     int fill, double alpha)
{
    Point crown = head_edge(head, -TAU / 4, .8);
    for (int layer = 0; layer < layers; layer++) {
        Brow in = *brow;
        for (int i = 0; i < in.count; i++) {
            double middle = sin(TAU / 2 * i / (in.count - 1));
            double s = (.05 + .06 * middle) * layer;
            Point p = {mixed(in.at[i].x, crown.x, s * .4),
                       mixed(in.at[i].y, crown.y, s * 1.5)};
            in.at[i] = head_inside(head, p, 1);
        }
        in.left = head_angle(head, in.at[0]);
        in.left -= in.left > 0 ? TAU : 0;
        in.right = head_angle(head, in.at[in.count - 1]);
        cap(head, &in, thick, fill, alpha);
    }
}

/* A lock of three points with the widths given. */
static void lock(const Head *head, Point a, Point b, Point c, const double *widths,
                 int fill, double alpha)
{
    shapes_ribbon(head->shapes, (const Point[]){a, b, c}, widths, 3, fill, alpha);
}

/* A lock that stands up from the crown; `from` and `to` run along the rim in head
 * units. */
static void tuft(const Head *head, double root, double from, double to, double lift,
                 double w, int fill)
{
    const double up = -TAU / 4;
    double share = root < .93 ? .2 : .25, bow = root < .93 ? .035 : .02;
    Point a = head_edge(head, up + from / 110, root);
    double mid = from * (1 - share) + to * share;
    Point b = head_edge(head, up + mid / 110, (lift + (root < .93 ? root : 1)) / 2 + bow);
    Point c = head_edge(head, up + to / 110, lift);
    double low = root < .93 ? .6 : 1, high = root < .93 ? 1 : .72;
    lock(head, a, b, c, (const double[]){w * low, w * high, .8}, fill, 1);
}

/* A shade of down, and three hairs. */
static void newborn(const Head *head, const Brow *brow, int fill)
{
    static const double down[3][2] = {{-10, -16}, {4, 3}, {18, 20}};
    cap_soft(head, brow, 1.012, 5, fill, .095);
    int solid = shapes_solid(head->shapes, head->hair);
    for (int i = 0; i < 3; i++) {
        double x = down[i][0], dx = down[i][1];
        lock(head, head_point(head, x, -92, 0), head_point(head, x + dx * .4, -106, 0),
             head_edge(head, -TAU / 4 + (x + dx) / 110, 1.05), (const double[]){4, 3, .6},
             solid, .5);
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
static double line_y(const Brow *brow, double x)
{
    double best = 1e9, y = 0;
    for (int i = 0; i < brow->count; i++) {
        double d = fabs(brow->at[i].x - x);
        if (d < best) {
            best = d;
            y = brow->at[i].y;
        }
    }
    return y;
}

static void curls_inside(const Head *head, const Brow *brow)
{
    Colour light = colour_mix(head->hair_light, 0xffe9d0ff, .16);
    int fill = shapes_solid(head->shapes, light);
    for (int i = 0; i < (int)(sizeof CURLS / sizeof CURLS[0]); i++) {
        const Curl *curl = &CURLS[i];
        double angle = mixed(-.42, .42 - TAU / 2, curl->along) + curl->shift;
        Point at = head_edge(head, angle, curl->row * .975);
        double clear = unit((line_y(brow, at.x) - 7 - at.y) / 6);
        if (clear <= 0) {
            continue;
        }
        Point line[4];
        for (int k = 0; k < 4; k++) {
            double a = curl->turn + TAU / 2 * .95 + .93 * k;
            line[k] = (Point){at.x + curl->r * cos(a), at.y + curl->r * .85 * sin(a)};
        }
        const double widths[] = {.8, 3.4, 3.4, .8};
        shapes_ribbon(head->shapes, line, widths, 4, fill, .55 * clear);
    }
}

/* A cap with an uneven scalloped edge above and a softer one below. */
static void curls(const Head *head, const Brow *brow, int fill)
{
    static const double cuts[] = {0,     .0651, .1333, .2118, .2773, .344,  .4129, .4704,
                                  .5372, .6074, .6822, .7371, .7979, .8527, .928,  1};
    enum { ARC = 150, FRINGE = 9 };
    Path path = {0};
    nape(head, brow, -1, &path);
    for (int i = 0; i < brow->count; i++) {
        double u = (double)i / (brow->count - 1), v = u * FRINGE - floor(u * FRINGE);
        double bump = pow(fabs(sin(TAU / 2 * v)), .62) - .3;
        double s = sin(TAU / 2 * u);
        path_push(&path, brow->at[i].x, brow->at[i].y + bump * 9 * sqrt(s > 0 ? s : 0));
    }
    nape(head, brow, 1, &path);
    for (int i = 0, j = 0; i <= ARC; i++) {
        double u = (double)i / ARC;
        while (j < 14 && cuts[j + 1] <= u) {
            j++;
        }
        double v = unit((u - cuts[j]) / (cuts[j + 1] - cuts[j]));
        double bump = pow(fabs(sin(TAU / 2 * v)), .62), s = fabs(sin(TAU / 2 * u));
        double k = 1.005 + (.05 + .055 * bump) * pow(s, .4);
        Point p = head_edge(head, mixed(brow->right, brow->left, u), k);
        path_push(&path, p.x, p.y);
    }
    path_draw(&path, head->shapes, fill, 1);
    curls_inside(head, brow);
}

/* Fine hair combed forward, a few strands up. */
static void wisps(const Head *head, const Brow *brow, int fill)
{
    static const double down[6][5] = {{-40, -108, -72, -72, 6}, {-22, -110, -44, -76, 7},
                                      {0, -112, -16, -74, 7},   {16, -112, 12, -80, 6},
                                      {34, -108, 40, -86, 6},   {48, -102, 66, -80, 5}};
    static const double up[4][4] = {
        {-16, -34, 1.085, 9}, {-6, -8, 1.14, 11}, {8, 26, 1.11, 10}, {16, 44, 1.06, 8}};
    cap_soft(head, brow, 1.035, 5, fill, .50);
    int light = shapes_solid(head->shapes, colour_mix(head->hair_light, 0xffffffff, .16));
    for (int i = 0; i < 6; i++) {
        const double *d = down[i];
        Point a = head_point(head, d[0], d[1], 0), c = head_point(head, d[2], d[3], 0);
        Point b = head_point(head, (d[0] + d[2]) / 2 - 6, (d[1] + d[3]) / 2 - 6, 0);
        lock(head, head_inside(head, a, .97), head_inside(head, b, .97),
             head_inside(head, c, .97), (const double[]){1, d[4], 1}, light, .45);
    }
    for (int i = 0; i < 4; i++) {
        tuft(head, .965, up[i][0], up[i][1], up[i][2], up[i][3], fill);
    }
}

/* A crest that stands and three locks that do not. */
static void tufts(const Head *head, const Brow *brow, int fill)
{
    static const double up[5][4] = {{-30, -52, 1.03, 12},
                                    {-16, -30, 1.09, 15},
                                    {0, 6, 1.14, 17},
                                    {14, 40, 1.10, 15},
                                    {28, 62, 1.04, 12}};
    static const Point locks[3][3] = {{{-16, -106}, {-12, -93}, {-18, -82}},
                                      {{-2, -106}, {6, -90}, {1, -78}},
                                      {{12, -106}, {22, -92}, {20, -82}}};
    cap_soft(head, brow, 1.014, 5, fill, .19);
    for (int i = 0; i < 5; i++) {
        tuft(head, .90, up[i][0], up[i][1], up[i][2], up[i][3], fill);
    }
    for (int i = 0; i < 3; i++) {
        Point at[3];
        for (int k = 0; k < 3; k++) {
            at[k] =
                head_inside(head, head_point(head, locks[i][k].x, locks[i][k].y, 0), 1);
        }
        lock(head, at[0], at[1], at[2], (const double[]){13, 11, .8}, fill, 1);
    }
}

/* A fringe of pointed locks that fall from the crown, a little to one side. */
static void straight(const Head *head, const Brow *brow, int fill)
{
    static const double locks[9][4] = {
        /* root x, tip x, tip y, width */
        {-74, -92, -30, 20}, {-62, -76, -44, 24}, {-46, -56, -52, 26},
        {-28, -32, -50, 26}, {-10, -8, -56, 26},  {10, 18, -51, 26},
        {30, 42, -55, 26},   {50, 66, -47, 24},   {68, 88, -36, 20}};
    cap(head, brow, 1.05, fill, 1);
    int light = shapes_solid(head->shapes, colour_mix(head->hair_light, 0xffffffff, .12));
    for (int i = 0; i < 9; i++) {
        const double *l = locks[i];
        Point a = head_point(head, l[0], -86, 0), c = head_point(head, l[1], l[2], 0);
        Point b = head_point(head, mixed(l[0], l[1], .55) - 3, mixed(-86, l[2], .55), 0);
        a = head_inside(head, a, .93); /* its width stays within the cap */
        b = head_inside(head, b, .94);
        c = head_inside(head, c, .985);
        lock(head, a, b, c, (const double[]){l[3], l[3] * .8, .8}, fill, 1);
        Point top = head_inside(head, head_point(head, l[0] * .7, -106, 0), .96);
        lock(head, top, a, b, (const double[]){.8, 4, .8}, light, .34);
    }
}

/* Combed tight, with bands; the puffs themselves are behind the head. */
static void puffs(const Head *head, const Brow *brow, int fill)
{
    cap(head, brow, 1.03, fill, 1);
    int light = shapes_solid(head->shapes, colour_mix(head->hair_light, 0xffffffff, .15));
    for (double x = -30; x <= 30; x += 30) {
        Point a = head_point(head, x * .7, -88, 0),
              b = head_point(head, x * 1.15, -104, 0);
        Point c = head_edge(head, -TAU / 4 + x / 90, 1.02);
        lock(head, head_inside(head, a, .98), head_inside(head, b, .98),
             head_inside(head, c, .98), (const double[]){.6, 2.4, .6}, light, .5);
    }
    int band = shapes_solid(head->shapes, 0xe8a33dff);
    for (double side = -1; side <= 1; side += 2) {
        Spot at = head_turn(head, side * 74, -74, 6);
        shapes_ellipse(head->shapes, (Point){at.x, at.y}, 11, 9, side * 40, band, 1);
    }
}

/* Eleven small discs around a large lit one make a puff. */
void hair_draw_back(const Head *head)
{
    if (head->look->hair != HAIR_PUFFS) {
        return;
    }
    Shapes *shapes = head->shapes;
    for (double side = -1; side <= 1; side += 2) {
        Spot at = head_turn(head, side * 88, -86, -10);
        int dark = shapes_solid(shapes, head->hair);
        for (int i = 0; i < 11; i++) {
            double a = TAU * i / 11;
            Point p = {at.x + cos(a) * 31.2, at.y + sin(a) * 29.6};
            shapes_ellipse(shapes, p, 17, 17, 0, dark, 1);
        }
        const Stop stops[] = {{0, head->hair_light}, {.7, head->hair}};
        Point lit = {at.x - 12, at.y - 14};
        int fill = shapes_radial(shapes, lit, 52, 52, 0, 2, stops);
        shapes_ellipse(shapes, (Point){at.x, at.y}, 38, 37, 0, fill, 1);
    }
}

void hair_draw_front(const Head *head)
{
    if (head->look->hair == HAIR_BALD) {
        return;
    }
    Brow brow = brow_of(head);
    int fill = hair_fill(head);
    switch (head->look->hair) {
    case HAIR_CURLS:
        curls(head, &brow, fill);
        break;
    case HAIR_WISPS:
        wisps(head, &brow, fill);
        break;
    case HAIR_TUFT:
        tufts(head, &brow, fill);
        break;
    case HAIR_NEWBORN:
        newborn(head, &brow, fill);
        break;
    case HAIR_STRAIGHT:
        straight(head, &brow, fill);
        break;
    case HAIR_PUFFS:
        puffs(head, &brow, fill);
        break;
    case HAIR_BALD:
    case HAIR_STYLES:
        break;
    }
}
