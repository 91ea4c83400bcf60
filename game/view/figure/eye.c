#include "view/figure/head.h"

#include "view/amount.h"

#include <math.h>

enum { SPANS = 28 };

/* One eye's opening: y of both lids as functions of t, -1 to 1 across it. */
typedef struct Eye {
    const Head *head;
    double side, x, y, w;
    double up, low, low_power; /* heights above and below the eye line */
    double tilt;
    double raise; /* au6 of this side */
    double t[SPANS + 1], top[SPANS + 1], bottom[SPANS + 1];
} Eye;

/* The lids' arc over t, -1 to 1 from corner to corner: (1 - |t|^2.2)^power. Smaller
   powers are squarer. */
static double bow(double t, double power)
{
    double v = 1 - pow(fabs(t), 2.2);
    return v > 0 ? pow(v, power) : 0;
}

/* Height of the upper lid over t; up is negative. */
static double lid_top(const Eye *eye, double t)
{
    return -eye->up * bow(t, .55) + eye->tilt * t;
}

static double lid_bottom(const Eye *eye, double t)
{
    return eye->low * bow(t, eye->low_power) + eye->tilt * t;
}

/* A point of the eye on the turned face: t across, y in head units from the eye line. */
static Point on(const Eye *eye, double t, double y)
{
    return head_point(eye->head, eye->x + eye->w * t, eye->y + y, 0);
}

/* Opening from the lids' numbers. `lid` 0 to 1 takes the upper lid from where both meet
   to its open height (AU 43); above 1 both draw back (AU 5). Squeeze shuts them however
   open (AU 7). */
static Eye eye_of(const Head *head, double side)
{
    const Rig *rig = head->rig;
    Eye eye = {.head = head, .side = side, .x = side * head->eye_x, .y = head->eye_y};
    eye.raise = unit(side < 0 ? rig->au6_l : rig->au6_r);
    eye.w = (25.5 - 1.5 * rig->squeeze) * head->eye;
    double up = 22.5 * head->eye, low = 19 * head->eye;
    double lid = unit(rig->lid / 1.4) * 1.4 * (1 - rig->squeeze);
    /* where the lids meet when shut: a bowl in sleep, an arch in delight */
    double meet = mixed(mixed(11, -8, smooth(eye.raise)), -4, rig->squeeze);
    low = mixed(low, 8, smooth(eye.raise));
    if (lid <= 1) {
        eye.up = mixed(-meet, up, lid);
        eye.low = mixed(meet, low, smooth(lid * 1.7));
    } else {
        eye.up = up + (lid - 1) * 15;
        eye.low = low + (lid - 1) * 5;
    }
    eye.low_power = mixed(.55, .62, smooth((eye.raise - .1) / .4));
    eye.tilt = (1.2 + 4.5 * rig->squeeze) * side; /* outer corner a hair lower */
    for (int i = 0; i <= SPANS; i++) {
        eye.t[i] = -cos(TAU / 2 * i / SPANS);
        eye.top[i] = lid_top(&eye, eye.t[i]);
        eye.bottom[i] = lid_bottom(&eye, eye.t[i]);
    }
    return eye;
}

/* Fills between two rows of heights over eye.t. */
static void band(const Eye *eye, const double *top, const double *bottom, int fill,
                 double alpha)
{
    Path path = {0};
    for (int i = 0; i <= SPANS; i++) {
        Point p = on(eye, eye->t[i], top[i]);
        path_push(&path, p.x, p.y);
    }
    for (int i = SPANS; i >= 0; i--) {
        Point p = on(eye, eye->t[i], bottom[i]);
        path_push(&path, p.x, p.y);
    }
    path_draw(&path, eye->head->shapes, fill, alpha);
}

/* An ellipse on the eyeball, cut by the lids: both are heights over the same x. */
static void disc(const Eye *eye, Point at, double rx, double ry, int fill, double alpha)
{
    enum { STEPS = 30 };
    Path path = {0};
    Point under[STEPS + 1];
    int count = 0;
    for (int i = 0; i <= STEPS; i++) {
        double u = -cos(TAU / 2 * i / STEPS), x = at.x + rx * u, t = x / eye->w;
        if (t < -1 || t > 1) {
            continue;
        }
        double h = ry * sqrt(u * u < 1 ? 1 - u * u : 0);
        double top = fmax(at.y - h, lid_top(eye, t));
        double bottom = fmin(at.y + h, lid_bottom(eye, t));
        if (top > bottom) {
            continue;
        }
        Point p = on(eye, t, top);
        path_push(&path, p.x, p.y);
        under[count++] = on(eye, t, bottom);
    }
    while (count > 0) {
        count--;
        path_push(&path, under[count].x, under[count].y);
    }
    path_draw(&path, eye->head->shapes, fill, alpha);
}

/* A soft lid tone around the opening instead of any outline. */
static void lid_tone(const Eye *eye)
{
    const Head *head = eye->head;
    Path path = {0};
    for (int i = 0; i <= 2 * SPANS + 1; i++) {
        bool above = i <= SPANS;
        int k = above ? i : 2 * SPANS + 1 - i;
        double edge = bow(eye->t[k], .5);
        double y = above ? eye->top[k] * 1.16 - 1.5 * edge : eye->bottom[k] * 1.12 + edge;
        Point p = on(eye, 1.12 * eye->t[k], y);
        path_push(&path, p.x, p.y);
    }
    int fill = shapes_solid(head->shapes, colour_mix(head->base, head->shade, .6));
    path_draw(&path, head->shapes, fill, .5);
}

/* Gaze moves the iris 9.5 units across and 7.5 up or down; interest widens the pupil from
   .46 to .62 of it. */
static void iris(const Eye *eye)
{
    static const Colour tones[IRIS_COLOURS][3] = {
        [IRIS_BROWN] = {0x2c1714ff, 0x5c3524ff, 0x8d5936ff},
        [IRIS_HAZEL] = {0x2c1b14ff, 0x6a4a26ff, 0xa5803fff},
        [IRIS_SLATE] = {0x1c2433ff, 0x41546cff, 0x7d96a8ff},
        [IRIS_DEEP] = {0x1d1012ff, 0x3d221cff, 0x6a4130ff},
    };
    Shapes *shapes = eye->head->shapes;
    const Rig *rig = eye->head->rig;
    const Colour *tone = tones[eye->head->look->iris];
    double size = eye->head->eye, r = 19.2 * size;
    double x = rig->gaze_x * 9.5 * size, y = rig->gaze_y * 7.5 * size + .2;
    /* light gathers below, across from the window; the rim is dark */
    const Stop stops[] = {{0, colour_mix(tone[2], 0xffe2b0ff, .12)},
                          {.3, tone[2]},
                          {.62, tone[1]},
                          {.92, tone[0]}};
    Point low = on(eye, x / eye->w, y + r * .62);
    int glow = shapes_radial(shapes, low, r * 1.45, r * 1.45, 0, 4, stops);
    disc(eye, (Point){x, y}, r, r, glow, 1);
    double pupil = r * mixed(.46, .62, rig->pupil);
    disc(eye, (Point){x, y - .5}, pupil, pupil, shapes_solid(shapes, tone[0]), 1);
}

/* The hollow between lid and brow, deeper towards the nose. */
static void socket(const Eye *eye, double alpha)
{
    const Head *head = eye->head;
    Point p = head_point(head, eye->x - eye->side * 7, eye->y - 20, 0);
    double narrow = head_narrowing(head, eye->x, eye->y - 20);
    shapes_halo(head->shapes, p, 27 * narrow, 15, head->shade, alpha);
}

/* White, iris, the shade of the upper lid, two glints of the window, and tears standing
   on the lower lid. */
static void opening(const Eye *eye)
{
    const Head *head = eye->head;
    Shapes *shapes = head->shapes;
    const Rig *rig = head->rig;
    lid_tone(eye);
    band(eye, eye->top, eye->bottom, shapes_solid(shapes, 0xfff6ecff), 1);
    iris(eye);
    double shadow[SPANS + 1], wet[SPANS + 1];
    for (int i = 0; i <= SPANS; i++) {
        double s = eye->top[i] + 6.5 * bow(eye->t[i], .45);
        shadow[i] = fmin(eye->bottom[i], s);
        double w = eye->bottom[i] - 3.4 * rig->glassy * bow(eye->t[i], .9);
        wet[i] = fmax(eye->top[i], w);
    }
    int fill = shapes_solid(shapes, colour_mix(head->skin->line, 0x2a1a2aff, .3));
    band(eye, eye->top, shadow, fill, .20);
    double size = head->eye;
    double x = rig->gaze_x * 9.5 * size, y = rig->gaze_y * 7.5 * size + .2;
    int white = shapes_solid(shapes, 0xffffffff);
    double clear = smooth((eye->up + eye->low - 9) / 14); /* a slit holds no window */
    double glint = 5.8 * clear * size, small = 2.7 * clear * size;
    disc(eye, (Point){x * .85 - 6 * size, y - 7 * clear * size}, glint, glint, white,
         .98);
    disc(eye, (Point){x * .95 + 6.2 * size, y + 7.4 * size}, small, small, white, .6);
    if (rig->glassy > 0) {
        band(eye, wet, eye->bottom, white, .85);
        disc(eye, (Point){x - 1, y + 9.5 * size}, 3.4, 2.4, white, .75 * rig->glassy);
    }
}

/* The upper lid, or where both meet; `shut` 0 to 1 moves from the one to the other. */
static void lid_line(const Eye *eye, double shut)
{
    enum { COUNT = 13 };
    const Head *head = eye->head;
    Point line[COUNT];
    double widths[COUNT];
    for (int i = 0; i < COUNT; i++) {
        int k = 2 + 2 * i;
        k = eye->side < 0 ? SPANS - k : k; /* from the inner corner outwards */
        double y = mixed(eye->top[k], (eye->top[k] + eye->bottom[k]) / 2, shut);
        line[i] = on(eye, eye->t[k], y);
        double open = i < COUNT - 3 ? mixed(1.6, 4.6, smooth(i / (COUNT - 4.0)))
                                    : mixed(4.6, 2.6, (i - COUNT + 4) / 3.0);
        double closed = i == 0 || i == COUNT - 1 ? 3 : 5;
        widths[i] = mixed(open, closed, shut);
    }
    int fill = shapes_solid(head->shapes, colour_mix(head->skin->line, 0x1a090bff, .45));
    shapes_ribbon(head->shapes, line, widths, COUNT, fill, .91);
}

/* The fold of the lid shows as it comes down. */
static void lid_fold(const Eye *eye, double shut)
{
    const Head *head = eye->head;
    const Rig *rig = head->rig;
    double v = unit((1.02 - rig->lid) * 2.2) * (1 - rig->squeeze) * (1 - shut);
    double high = rig->lid > 1 ? 15 * (rig->lid - 1) : 0; /* rides on a lid opened wide */
    v = mixed(v, 1, .42 * (1 - rig->squeeze) * (1 - shut));
    Point line[9];
    double up = 22.5 - 3.5 * head->newborn;
    for (int i = 0; i < 9; i++) {
        double t = eye->t[6 + 2 * i];
        line[i] =
            (Point){eye->x + eye->w * .9 * t, eye->y - (up + high) * bow(t, .55) - 4};
    }
    Colour colour = colour_mix(head->skin->line, head->shade, .5);
    head_line(head, line, 9, .5, 2.2, colour, .5 * v);
}

/* Below a smiling eye, and around a screwed one. */
static void cheek_folds(const Eye *eye, double shut)
{
    const Head *head = eye->head;
    const SkinRamp *skin = head->skin;
    double squeeze = head->rig->squeeze, w = eye->w, side = eye->side;
    double smile = eye->raise * unit((eye->raise - .1) / .2) * unit((.5 - squeeze) / .3);
    Point line[4];
    if (smile > 0) {
        double y = eye->y + mixed(eye->low, 2, shut) + 9;
        for (int i = 0; i < 4; i++) {
            double t = -.6 + .4 * i;
            line[i] = (Point){eye->x + w * t, y + 4.5 * (1 - t * t)};
        }
        Colour colour = colour_mix(skin->line, skin->blush, .6);
        head_line(head, line, 4, .5, 2.4, colour, .22 * smile);
    }
    double tight = squeeze * unit((squeeze - .15) / .3);
    if (tight > 0) {
        for (int i = 0; i < 4; i++) {
            double t = -.7 + .47 * i;
            line[i] = (Point){eye->x + w * t, eye->y + 15 + 2.5 * side * t - 3 * t * t};
        }
        head_line(head, line, 4, .6, 2.6, colour_mix(skin->line, skin->blush, .3),
                  .42 * tight);
        int fill = shapes_solid(head->shapes, colour_mix(skin->line, skin->blush, .2));
        for (double j = -1; j <= 1; j += 2) {
            double x = eye->x + side * w, y = eye->y + 5;
            const Point ray[] = {head_point(head, x + side * 3, y + j * 2.5, 0),
                                 head_point(head, x + side * 9, y + j * 7, 0)};
            shapes_ribbon(head->shapes, ray, (const double[]){2.6, 1}, 2, fill,
                          .5 * tight);
        }
    }
}

void eye_draw(const Head *head, double side)
{
    Eye eye = eye_of(head, side);
    double gap = eye.up + eye.low;
    double shut = 1 - smooth((gap - 2) / 6);
    socket(&eye, mixed(.28, .08, shut));
    if (gap > 1) {
        opening(&eye);
    }
    lid_line(&eye, shut);
    lid_fold(&eye, shut);
    cheek_folds(&eye, shut);
}
