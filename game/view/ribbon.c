#include "view/ribbon.h"

#include "view/amount.h"
#include "view/ui.h"
#include "view/weave.h"

#include <assert.h>
#include <math.h>

static const double CROSSING_S = 1.8; /* from crossing to crossing [style.md 5] */
static const double TIE_S = 0.7;      /* a mark is there, a knot is drawn tight */
static const double GLIDE_S = 2.4;    /* a full panel goes back by half [design] */

/* Group ids after the panel's and the columns'. */
enum { GROUP_LEAVING = 58, GROUP_BEAD = 60, GROUP_MARK = 61 };

/* Whether the knot of mark `i` has drawn tight by `ticks`: easy again came after it. */
static double tightness(const Log *log, int i, uint32_t ticks)
{
    uint32_t tied = log->marks[i].tick, next = ticks;
    for (int k = i + 1; k < log->mark_count; k++) {
        if (log->marks[k].mark == MARK_KNOT && log->marks[k].tick < next) {
            next = log->marks[k].tick;
        }
    }
    for (int m = 0; m < log->moment_count; m++) {
        const Moment *moment = &log->moments[m];
        if (moment->kind == MOMENT_EASY && moment->tick >= tied && moment->tick <= next) {
            double s = (double)(ticks - moment->tick) / TICKS_PER_SECOND;
            return smooth(smaller(s / TIE_S, 1));
        }
    }
    return 0;
}

/* Back out: a mark grows a little past its size and settles, once. */
static double grown(double t)
{
    const double past = 1.3, left = unit(t) - 1;
    return 1 + left * left * ((past + 1) * left + past);
}

/* Knots, buds and leaves, each where it happened and all of one size. */
static void marks_draw(Shapes *shapes, const Weave *weave, const RibbonView *view,
                       double r, int group)
{
    for (int i = 0; i < view->log->mark_count; i++) {
        uint32_t tick = view->log->marks[i].tick;
        double t = (double)tick / TICKS_PER_SECOND;
        if (tick > view->ticks || t < weave->from_s - weave->early_s / 2) {
            continue;
        }
        if (group > 0) {
            shapes_group(shapes, group++, false);
        }
        Mark mark = (Mark)view->log->marks[i].mark;
        double age_s = (double)(view->ticks - tick) / TICKS_PER_SECOND;
        double size = r * (view->calm ? 1 : grown(age_s / TIE_S));
        if (size < r * 0.05) {
            continue;
        }
        Point at = {weave->x + (t - weave->from_s) * weave->per_s, weave->y};
        if (mark == MARK_KNOT) {
            double tight = tightness(view->log, i, view->ticks);
            ribbon_knot(shapes, at, size, tight, view->contrast);
        } else {
            ribbon_mark(shapes, mark, at, size, view->contrast);
        }
    }
}

/*
 * The panel's first column at `to_s`: when the panel is full it goes back by half, in
 * whole columns. It glides there in GLIDE_S, as a page is drawn along by hand; with
 * reduced motion it is there at once.
 */
static double first_column(double to_s, int columns, bool calm)
{
    int begun = (int)floor(to_s / CROSSING_S), half = columns / 2;
    if (begun < columns) {
        return 0;
    }
    int pages = (begun - columns) / half + 1;
    double since = to_s - (columns + (pages - 1) * half) * CROSSING_S;
    double gone = calm ? 1 : smooth(since / GLIDE_S);
    return half * (pages - 1 + gone);
}

/* Where the strands leave the panel they fade into its ground. */
static void leaving(Shapes *shapes, const Weave *weave, double x, double k)
{
    double from = x + 16 * k, to = weave->x + 20 * k, half = 44 * k;
    const Stop stops[] = {
        {0, weave->ground}, {0.5, weave->ground}, {1, colour_alpha(weave->ground, 0)}};
    int fill = shapes_linear(shapes, (Point){from, 0}, (Point){to, 0}, 3, stops);
    shapes_box(shapes, from, weave->y - half, to - from, 2 * half, 20 * k, fill, 1);
}

/* The bright bead at the end: this is now. */
static void now_bead(Shapes *shapes, Point at, double r, bool contrast)
{
    if (!contrast) {
        shapes_halo(shapes, at, r * 2.4, r * 2.4, 0xF2B65CFF, 0.55);
    }
    int rim = shapes_solid(shapes, contrast ? UI_GLOW_HC : UI_GLOW);
    int core = shapes_solid(shapes, contrast ? UI_NIGHT : 0xFFFDF5FF);
    shapes_ellipse(shapes, at, r, r, 0, rim, 1);
    shapes_ellipse(shapes, at, r * 0.62, r * 0.62, 0, core, 1);
}

void ribbon_draw(Shapes *shapes, const RibbonView *view, double x, double y, double w,
                 double h, int first_group)
{
    assert(first_group > 0 && w > 4 * h);
    double k = h / 104, per_column = 66 * k;
    int columns = (int)((w - 150 * k) / per_column);
    columns = columns < GROUP_LEAVING - 2 ? columns : GROUP_LEAVING - 2;
    Weave weave = weave_of(view);
    weave.half_s = CROSSING_S;
    weave.fade_s = 1.6;
    weave.per_s = per_column / CROSSING_S;
    weave.amp = 17 * k;
    weave.calm = 10.5 * k;
    weave.bow = 26 * k;
    weave.width = 12 * k;
    weave.x = x + 62 * k;
    weave.y = y + h / 2;
    double first = first_column(weave.to_s, columns, view->calm);
    bool glides = first > floor(first);
    weave.from_s = first * CROSSING_S;
    weave.early_s = glides ? CROSSING_S : 0;
    shapes_group(shapes, first_group, false);
    if (!view->contrast) {
        shapes_shadow(shapes, x, y, w, h, h / 2, 0.12);
    }
    shapes_box(shapes, x, y, w, h, h / 2, shapes_solid(shapes, weave.ground), 1);
    shapes_hides(shapes, x + h / 2, y, w - h, h);
    Sample end = weave_draw(shapes, &weave, first_group + 1);
    marks_draw(shapes, &weave, view, 22 * k, first_group + GROUP_MARK);
    if (glides) {
        shapes_group(shapes, first_group + GROUP_LEAVING, false);
        leaving(shapes, &weave, x, k);
    }
    shapes_group(shapes, first_group + GROUP_BEAD, false);
    if (view->ticks > 0) {
        weave_cap(shapes, &weave, &end);
    }
    now_bead(shapes, (Point){end.x + 28 * k, weave.y}, 19 * k, view->contrast);
}

/* Writes one or two digits. */
static void number(char **at, int value)
{
    if (value >= 10) {
        *(*at)++ = (char)('0' + value / 10 % 10);
    }
    *(*at)++ = (char)('0' + value % 10);
}

/* Writes m:ss; `out` holds 8 bytes. */
static void clock_text(char *out, int seconds)
{
    number(&out, seconds / 60);
    *out++ = ':';
    *out++ = (char)('0' + seconds % 60 / 10);
    *out++ = (char)('0' + seconds % 10);
    *out = '\0';
}

/* The axis: a line, and a time wherever one has room; at most six. */
static void axis_draw(Shapes *shapes, const Weave *weave, const Layout *layout, double w,
                      double y)
{
    static const int STEPS_S[] = {10, 15, 30, 60, 120, 300};
    Theme theme = ui_theme(layout->contrast);
    double size = layout_size(layout, TEXT_LEAST);
    double room = layout_text_width(layout, "0:000", size, TYPE_BODY);
    int step = 0;
    while (step < 5 && (STEPS_S[step] * weave->per_s < room * 1.5 ||
                        weave->to_s / STEPS_S[step] > 6)) {
        step++;
    }
    Colour quiet = layout->contrast ? UI_CREAM : 0xDCC9A8FF;
    int line = shapes_solid(shapes, quiet);
    shapes_box(shapes, weave->x, y, w, 3, 1.5, line, 1);
    for (int s = 0; s <= weave->to_s + 0.01; s += STEPS_S[step]) {
        char text[8];
        clock_text(text, s);
        double x = weave->x + s * weave->per_s;
        shapes_box(shapes, x - 1.5, y, 3, 12, 1.5, line, 1);
        TextStyle style = {.size = size,
                           .face = TYPE_BODY,
                           .anchor = ANCHOR_CENTRE,
                           .colour = theme.soft};
        shapes_text(shapes, (Point){x, y + 14 + size}, text, style);
    }
}

/* A bead for each of her serves. Answered or not, they are alike. */
static void serves_draw(Shapes *shapes, const Weave *weave, const RibbonView *view,
                        double y, double r)
{
    int disc = shapes_solid(shapes, weave->baby), dot = shapes_solid(shapes, weave->bead);
    for (int i = 0; i < view->log->serve_count; i++) {
        uint32_t tick = view->log->serves[i].tick;
        if (tick > view->ticks) {
            continue;
        }
        double x = weave->x + (double)tick / TICKS_PER_SECOND * weave->per_s;
        shapes_ellipse(shapes, (Point){x, y}, r, r, 0, disc, 1);
        for (int k = -1; k <= 1; k++) {
            shapes_ellipse(shapes, (Point){x + 0.42 * r * k, y}, r * 0.15, r * 0.15, 0,
                           dot, 1);
        }
    }
}

static Colour stress_colour(bool contrast)
{
    return contrast ? UI_CREAM : UI_PLUM;
}

/* One's own stress as a thin line, calm at the beads and alarmed at the top. */
static void stress_draw(Shapes *shapes, const Weave *weave, const RibbonView *view,
                        double low, double high)
{
    enum { POINTS = 60 };
    Point points[POINTS];
    double widths[POINTS];
    int codes = view->log->code_count;
    if (codes < 2) {
        return;
    }
    for (int i = 0; i < POINTS; i++) {
        int code = (codes - 1) * i / (POINTS - 1);
        double stress = view->log->stress[code] / 255.0;
        points[i] =
            (Point){weave->x + code * 0.25 * weave->per_s, low - stress * (low - high)};
        widths[i] = 6;
    }
    int fill = shapes_solid(shapes, stress_colour(view->contrast));
    shapes_ribbon(shapes, points, widths, POINTS, fill, 0.85);
}

void ribbon_stress_sample(Shapes *shapes, Point left, double length, bool contrast)
{
    const Point points[] = {{left.x, left.y + 8},
                            {left.x + length * 0.4, left.y - 8},
                            {left.x + length, left.y + 4}};
    const double widths[] = {6, 6, 6};
    shapes_ribbon(shapes, points, widths, 3,
                  shapes_solid(shapes, stress_colour(contrast)), 0.85);
}

void ribbon_timeline(Shapes *shapes, const RibbonView *view, const Layout *layout,
                     double x, double y, double w, double h)
{
    assert(w > 0 && h > 0);
    double size = layout_size(layout, TEXT_LEAST);
    double axis = y + h - (view->bare ? 0 : size * 1.3 + 14);
    double below = !view->serves ? 14 : view->bare ? 28 : 58;
    double bow = smaller(44, (axis - below - y) / 2 - 14);
    Weave weave = weave_of(view);
    if (weave.to_s < 10) {
        weave.to_s = 10; /* a scene skipped at once still has an axis */
    }
    weave.x = x;
    weave.y = (y + axis - below) / 2;
    weave.per_s = w / weave.to_s;
    weave.half_s = 75 / weave.per_s; /* a symbol at this scale: waves of 150 units */
    weave.fade_s = 48 / weave.per_s > 1.6 ? 48 / weave.per_s : 1.6;
    weave.amp = smaller(24, bow);
    weave.calm = smaller(14, bow);
    weave.bow = bow;
    weave.width = smaller(15, bow / 2);
    if (!view->bare) {
        axis_draw(shapes, &weave, layout, w, axis);
    }
    Sample end = weave_draw(shapes, &weave, 0);
    weave_cap(shapes, &weave, &end);
    marks_draw(shapes, &weave, view, smaller(28, bow), 0);
    if (view->stress) {
        stress_draw(shapes, &weave, view, axis - 16, y);
    }
    if (view->serves) {
        serves_draw(shapes, &weave, view, axis - below / 2, view->bare ? 10 : 14);
    }
}
