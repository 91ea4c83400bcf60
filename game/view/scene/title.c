#include "view/scene.h"

#include "view/scene/cradle.h"
#include "view/scene/tint.h"

#include <assert.h>
#include <math.h>

static const Colour BEAD = 0xfff8ecff;
static const double FRAMES = 20; /* a second: the strands drift slowly */
static const double STRAND_W = 17;
static const double WAVE = 157.08;      /* length from crossing to crossing: 50 pi */
static const double BEAD_EVERY = 39.27; /* four from crossing to crossing */

/* Groups: the ground stands still, the strands drift in pieces, the pair lies over
 * them. */
enum { GROUP_GROUND = 1, GROUP_STRAND = 20, GROUP_PAIR = 60 };

/* Where the pair is and how large; the picture was composed about 1350, 618 at 1.12. */
typedef struct Setting {
    double x, y, scale;
    const Layout *layout;
} Setting;

static Setting setting_of(const Layout *layout)
{
    double w = layout->w, h = layout->h;
    Setting setting = {.scale = 1.12, .layout = layout};
    if (h > w) {
        setting.scale = 1.12 * w / 1080;
        setting.x = w * 0.53;
    } else {
        double room = w - 780; /* right of the words */
        setting.scale = room < 1000 ? 1.12 * (0.88 + 0.12 * (room - 820) / 320) : 1.12;
        setting.x = w > 1800 ? w - 570 : 780 + room * 0.53;
        setting.scale *= h > 1080 ? 1 + (h - 1080) / 1080 * 0.4 : 1;
    }
    setting.y = h - 412.5 * setting.scale;
    return setting;
}

/* A point of the composition, as drawn. */
static Point at(const Setting *setting, double x, double y)
{
    double k = setting->scale / 1.12;
    return (Point){setting->x + (x - 1350) * k, setting->y + (y - 618) * k};
}

static double smooth_between(double a, double b, double t)
{
    return a + (b - a) * t * t * (3 - 2 * t);
}

/* A line of hills from edge to edge through heights at equal steps, 8 % past both
 * ends. */
static void ridge(Shapes *shapes, const Setting *setting, const double *heights,
                  int count, Colour top, Colour foot)
{
    enum { STEPS = 65 };
    const Layout *layout = setting->layout;
    Point outline[STEPS + 2];
    double highest = layout->h;
    for (int i = 0; i < STEPS; i++) {
        double u = (double)i / (STEPS - 1), place = u * (count - 1);
        int k = (int)place < count - 2 ? (int)place : count - 2;
        double y = smooth_between(heights[k], heights[k + 1], place - k);
        Point p = at(setting, 0, y);
        outline[i] = (Point){layout->w * (u * 1.16 - 0.08), p.y};
        highest = p.y < highest ? p.y : highest;
    }
    outline[STEPS] = (Point){layout->w * 1.08, layout->h * 1.08};
    outline[STEPS + 1] = (Point){-layout->w * 0.08, layout->h * 1.08};
    int fill =
        tint_fade(shapes, (Point){0, highest - 40}, (Point){0, layout->h}, top, foot);
    shapes_polygon(shapes, outline, countof(outline), fill, 1);
}

/* Round and pale: far away. */
static void tree(Shapes *shapes, Point foot, double k, Colour colour)
{
    tint_line(shapes, foot, (Point){foot.x, foot.y - 62 * k}, 9 * k, 6 * k, 0x8a6a4cff,
              1);
    int crown = tint_fade(shapes, (Point){foot.x - 34 * k, foot.y - 110 * k},
                          (Point){foot.x + 34 * k, foot.y - 50 * k},
                          tint_lift(colour, 0.22), colour);
    shapes_ellipse(shapes, (Point){foot.x, foot.y - 84 * k}, 34 * k, 44 * k, 0, crown, 1);
}

/* Three, and they stand still: nothing here asks to be followed. */
static void birds(Shapes *shapes, const Setting *setting)
{
    static const struct {
        double x, y, k;
    } BIRDS[] = {{870, 236, 1.0}, {916, 208, 0.7}, {1790, 300, 0.8}};
    for (int i = 0; i < countof(BIRDS); i++) {
        Point p = at(setting, BIRDS[i].x, BIRDS[i].y);
        double k = BIRDS[i].k * setting->scale / 1.12;
        const Point wings[] = {{p.x - 22 * k, p.y - 9 * k},
                               {p.x - 9 * k, p.y - 8 * k},
                               p,
                               {p.x + 9 * k, p.y - 8 * k},
                               {p.x + 22 * k, p.y - 9 * k}};
        shapes_ribbon(shapes, wings, (const double[]){1, 4, 2.4, 4, 1}, 5,
                      shapes_solid(shapes, 0x8f6a5cff), 0.5);
    }
}

/* From the sky to the nearest hill, one still group. */
static void ground(Shapes *shapes, const Setting *setting)
{
    static const double FAR[] = {720, 640, 668, 742, 700, 640, 690};
    static const double MIDDLE[] = {850, 772, 792, 852, 800, 760, 800};
    static const double NEAR[] = {960, 900, 930, 960, 900, 912};
    static const struct {
        double x, y, k;
        Colour colour;
    } TREES[] = {{640, 792, 0.90, 0x7ea083ff},
                 {700, 800, 0.62, 0x8aa98aff},
                 {1836, 778, 0.90, 0x7ea083ff},
                 {1766, 780, 0.60, 0x6f957aff},
                 {60, 846, 0.75, 0x7ea083ff}};
    double w = setting->layout->w, h = setting->layout->h;
    bool night = setting->layout->contrast;
    const Stop dawn_sky[] = {
        {0, 0xf5ceaaff}, {0.45, 0xfae0c2ff}, {0.75, 0xfdefd9ff}, {1, 0xf9e3c4ff}};
    const Stop night_sky[] = {
        {0, 0x1d162bff}, {0.45, 0x261d38ff}, {0.75, 0x33284cff}, {1, 0x3a2e54ff}};
    const Stop *sky = night ? night_sky : dawn_sky;
    shapes_group(shapes, GROUP_GROUND, true);
    int dawn =
        shapes_linear(shapes, (Point){0, 0}, (Point){0, h}, countof(dawn_sky), sky);
    shapes_box(shapes, -w * 0.08, -h * 0.08, w * 1.16, h * 1.16, 0, dawn, 1);
    Point sun = at(setting, 1340, 470);
    double k = setting->scale / 1.12;
    shapes_halo(shapes, sun, 640 * k, 640 * k, night ? 0xffd98aff : 0xfff1cfff,
                night ? 0.22 : 0.9);
    int disc = tint_wash(shapes, (Wash){sun.x, sun.y - 390 * k, sun.x, sun.y + 390 * k,
                                        night ? 0xfff6e8ff : 0xf9be86ff,
                                        night ? 0xfbe6ccff : 0xf19f68ff,
                                        night ? 0xf3d3aeff : 0xdf7f50ff, 0.6});
    shapes_ellipse(shapes, sun, 392 * k, 392 * k, 0, disc, 1);
    if (!night) {
        birds(shapes, setting);
    }
    ridge(shapes, setting, FAR, countof(FAR), night ? 0x3d3159ff : 0xb9c6a2ff,
          night ? 0x362b4eff : 0xa3b792ff);
    ridge(shapes, setting, MIDDLE, countof(MIDDLE), night ? 0x33284cff : 0x86a783ff,
          night ? 0x2c2242ff : 0x6f9676ff);
    for (int i = 0; i < countof(TREES) && !night; i++) {
        tree(shapes, at(setting, TREES[i].x, TREES[i].y), TREES[i].k * k,
             TREES[i].colour);
    }
    ridge(shapes, setting, NEAR, countof(NEAR), night ? 0x2a2140ff : 0x4f8068ff,
          night ? 0x241c33ff : 0x3a6854ff);
}

/* The strands
 * --------------------------------------------------------------------------- */

enum { STEPS = 34, KNOTS = 15, SAMPLES = STEPS * (KNOTS - 1) + 1, PIECE = 17 };

typedef struct Strands {
    Point yours[SAMPLES], hers[SAMPLES];
    double along[SAMPLES]; /* length so far, scene units */
    bool night;
} Strands;

/* Catmull-Rom, one coordinate. */
static double spline(double a, double b, double c, double d, double t)
{
    return b + 0.5 * t *
                   (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

/* The way: in from the left, round behind the pair, and out to the right. */
static void way_of(const Setting *setting, Point *way)
{
    static const Point KNOTS_AT[KNOTS] = {
        {-320, 1010}, {0, 1000},   {240, 974},  {440, 962},  {640, 930},
        {900, 866},   {1080, 720}, {1040, 470}, {1130, 230}, {1340, 130},
        {1570, 220},  {1680, 470}, {1630, 730}, {1760, 900}, {2190, 940}};
    Point knots[KNOTS];
    for (int i = 0; i < KNOTS; i++) {
        knots[i] = at(setting, KNOTS_AT[i].x, KNOTS_AT[i].y);
    }
    knots[0].x = knots[0].x < -80 ? knots[0].x : -80;
    double right = setting->layout->w + 80;
    knots[KNOTS - 1].x = knots[KNOTS - 1].x > right ? knots[KNOTS - 1].x : right;
    for (int i = 0; i < SAMPLES; i++) {
        int k = i / STEPS < KNOTS - 2 ? i / STEPS : KNOTS - 2;
        double t = (double)(i - k * STEPS) / STEPS;
        Point a = knots[k > 0 ? k - 1 : 0], b = knots[k], c = knots[k + 1];
        Point d = knots[k + 2 < KNOTS ? k + 2 : KNOTS - 1];
        way[i] = (Point){spline(a.x, b.x, c.x, d.x, t), spline(a.y, b.y, c.y, d.y, t)};
    }
}

/* Both strands swing 24 units about the way, against each other; `drift` moves the wave
   along it, 7 units a second. */
static void strands_of(const Setting *setting, double seconds, Strands *strands)
{
    Point way[SAMPLES];
    way_of(setting, way);
    double k = setting->scale / 1.12;
    strands->night = setting->layout->contrast;
    double length = 0, drift = seconds * 7; /* scene units a second */
    for (int i = 0; i < SAMPLES; i++) {
        Point a = way[i > 0 ? i - 1 : 0], b = way[i + 1 < SAMPLES ? i + 1 : i];
        double dx = b.x - a.x, dy = b.y - a.y, d = sqrt(dx * dx + dy * dy) + 1e-9;
        length += i > 0 ? hypot(way[i].x - a.x, way[i].y - a.y) : 0;
        double off = 24 * k * sin((length / k - drift) / 50);
        strands->along[i] = length / k - drift;
        strands->yours[i] = (Point){way[i].x - dy / d * off, way[i].y + dx / d * off};
        strands->hers[i] = (Point){way[i].x + dy / d * off, way[i].y - dx / d * off};
    }
}

/* Appends samples `from` to `to` as one strip, `w` wide, moved by dx, dy. */
static void strip(Shapes *shapes, const Point *line, int from, int to, double w, Point by,
                  int fill, double alpha)
{
    Point outline[2 * (PIECE * 3 + 8)];
    from = from < 0 ? 0 : from;
    to = to >= SAMPLES ? SAMPLES - 1 : to;
    int n = to - from + 1;
    assert(2 * n <= countof(outline));
    for (int i = 0; i < n; i++) {
        int j = from + i;
        Point a = line[j > 0 ? j - 1 : 0], b = line[j + 1 < SAMPLES ? j + 1 : j];
        double dx = b.x - a.x, dy = b.y - a.y, d = sqrt(dx * dx + dy * dy) + 1e-9;
        double nx = -dy / d * w / 2, ny = dx / d * w / 2;
        outline[i] = (Point){line[j].x + nx + by.x, line[j].y + ny + by.y};
        outline[2 * n - 1 - i] = (Point){line[j].x - nx + by.x, line[j].y - ny + by.y};
    }
    shapes_polygon(shapes, outline, 2 * n, fill, alpha);
}

/* Beads sit on her strand at equal lengths, clear of crossings and of the pieces'
 * ends. */
static void beads(Shapes *shapes, const Strands *strands, int from, int to, double w)
{
    int fill = shapes_solid(shapes, strands->night ? 0x241c33ff : BEAD);
    for (int i = from > 1 ? from : 1; i < to && i < SAMPLES; i++) {
        double before = strands->along[i - 1] / BEAD_EVERY + 0.5;
        double now = strands->along[i] / BEAD_EVERY + 0.5;
        if (floor(now) > floor(before)) {
            shapes_ellipse(shapes, strands->hers[i], w * 0.18, w * 0.18, 0, fill, 1);
        }
    }
}

/* One piece: the lower strand, its bead or not, then the upper with a thin shade
 * below. */
static void piece(Shapes *shapes, const Strands *strands, int from, int to, double w,
                  bool hers_above)
{
    const Point *below = hers_above ? strands->yours : strands->hers;
    const Point *above = hers_above ? strands->hers : strands->yours;
    Colour yours = strands->night ? 0xffc48cff : 0xd4633aff;
    Colour hers = strands->night ? 0x36a39dff : 0x1f6b6cff;
    Colour under = hers_above ? yours : hers, over = hers_above ? hers : yours;
    Colour shade = colour_mix(under, 0x2a1420ff, 0.45);
    strip(shapes, below, from - 1, to + 1, w, (Point){0, 0}, shapes_solid(shapes, under),
          1);
    if (!hers_above) {
        beads(shapes, strands, from, to, w);
    }
    strip(shapes, above, from + 1, to - 1, w, (Point){2, w * 0.16},
          shapes_solid(shapes, shade), 0.30);
    strip(shapes, above, from - 1, to + 1, w, (Point){0, 0}, shapes_solid(shapes, over),
          1);
    if (hers_above) {
        beads(shapes, strands, from, to, w);
    }
}

/* Strands cross where the sine is nought: between two crossings' middles one lies
 * above. */
static void strands_draw(Shapes *shapes, const Setting *setting, double seconds)
{
    Strands strands;
    strands_of(setting, seconds, &strands);
    double w = STRAND_W * setting->scale / 1.12;
    int from = 0, id = GROUP_STRAND;
    double turn = floor(strands.along[0] / WAVE + 0.5);
    for (int i = 1; i < SAMPLES; i++) {
        double now = floor(strands.along[i] / WAVE + 0.5);
        if (now > turn || i - from >= PIECE * 3 || i == SAMPLES - 1) {
            shapes_group(shapes, id < GROUP_PAIR - 1 ? id++ : id, false);
            piece(shapes, &strands, from, i, w, fmod(fabs(turn), 2) > 0.5);
            from = i;
            turn = now;
        }
    }
}

/* The pair and the grass before it
 * ------------------------------------------------------ */

static Rig newborn_face(double seconds, bool steady)
{
    Rig rig = rig_neutral();
    rig.yaw = -24;
    rig.gaze_x = -0.75;
    rig.gaze_y = -0.05;
    rig.pitch = 4;
    rig.roll = -12;
    rig.lid = 0.92;
    rig.au12_l = rig.au12_r = 0.22;
    rig.au2_l = rig.au2_r = 0.35;
    rig.pupil = 0.8;
    double t = fmod(seconds + 1.6, 5.7); /* a blink: 80 ms shut, 50 held, 130 open */
    if (t < 0.26 && !steady) {
        double shut = t < 0.08 ? t / 0.08 : t < 0.13 ? 1 : 1 - (t - 0.13) / 0.13;
        rig.lid *= 1 - shut;
    }
    return rig;
}

/* Blades and flowers along the lower edge, at fixed chance places. */
static void blades(Shapes *shapes, const Setting *setting)
{
    static const Colour FLOWERS[] = {0xfbe3b4ff, 0xf3b896ff, 0xfff8ecff};
    double w = setting->layout->w, k = setting->scale / 1.12;
    int count = (int)(w / 36);
    for (int i = 0; i < count; i++) {
        uint32_t n = (uint32_t)i * 4 + 17;
        double x = w * tint_chance(n), tall = (16 + 22 * tint_chance(n + 1)) * k;
        double y = at(setting, 0, 1034).y + 10 * k * sin(x / 230);
        double bow = (tint_chance(n + 2) - 0.5) * 14 * k;
        tint_line(shapes, (Point){x, y}, (Point){x + bow, y - tall}, 5 * k, k, 0x3f6c58ff,
                  1);
        if (i % 3 == 0) {
            double r = 6 * k;
            tint_disc(shapes, x + bow, y - tall - 2 * k, r, FLOWERS[i / 3 % 3]);
            tint_disc(shapes, x + bow, y - tall - 2 * k, r * 0.4, 0xe6a93cff);
        }
    }
}

/* Covers where the pair is cut off. */
static void grass(Shapes *shapes, const Setting *setting)
{
    static const double EDGE[] = {1040, 1002, 1016, 1034, 1002, 1010};
    bool night = setting->layout->contrast;
    ridge(shapes, setting, EDGE, countof(EDGE), night ? 0x1d162bff : 0x2f5b4aff,
          night ? 0x181223ff : 0x26493cff);
    if (!night) {
        blades(shapes, setting);
    }
}

void scene_title(Shapes *shapes, const Layout *layout, const Look *look, CarerLook carer,
                 double seconds)
{
    assert(look->skin < TONES);
    Setting setting = setting_of(layout);
    double moved = layout->calm ? 0 : floor(seconds * FRAMES) / FRAMES;
    Rig rig = newborn_face(seconds, layout->calm);
    CradleView pair = {.carer = carer, .look = look, .rig = &rig};
    shapes->pan_x_px = shapes->pan_y_px = 0;
    ground(shapes, &setting);
    strands_draw(shapes, &setting, moved);
    shapes_group(shapes, GROUP_PAIR, false);
    tint_place(shapes, setting.x, setting.y, 0, setting.scale);
    shapes_halo(shapes, (Point){0, 440}, 340, 60, 0x2c4638ff, 0.25);
    cradle_carer(shapes, &pair);
    shapes_group(shapes, GROUP_PAIR + 1, false);
    cradle_newborn(shapes, &pair);
    shapes_group(shapes, GROUP_PAIR + 2, false);
    cradle_arms(shapes, &pair);
    shapes_pop(shapes);
    shapes_group(shapes, GROUP_PAIR + 3, false);
    grass(shapes, &setting);
}
