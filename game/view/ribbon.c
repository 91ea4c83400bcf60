#include "view/ribbon.h"

#include "view/amount.h"
#include "view/ui.h"

#include <assert.h>
#include <math.h>

/*
 * The strands as functions of time. With w the share of each position in the second
 * before (smoothed, w_woven + w_side + w_apart = 1), p = pi t / half and s the side you
 * lie on:
 *
 *   you(t)  = -(w_woven amp turn cos p + s w_side calm + s w_apart bow) + w_apart wobble
 *   baby(t) = the same upside down, with a slower wobble of its own
 *
 * `turn` is 1 or -1, chosen as the strands begin to weave so that each goes on from its
 * side. Woven strands cross in the middle of each half wave, so a column is one half wave
 * and nothing crosses where two columns meet. All of it reads the past alone: what is
 * drawn stays.
 */

static const double PI = 3.141592653589793;

static const double CROSSING_S = 1.8; /* from crossing to crossing [style.md 5] */
static const double TIE_S = 0.7;      /* a mark is there, a knot is drawn tight */
static const double GLIDE_S = 2.4;    /* a full panel goes back by half [design] */
static const double LAG_S = 0.25;     /* a quarter second is coded when it is over */

enum {
    STEPS = 24,             /* samples a column */
    COLUMN_MAX = STEPS + 3, /* with two of the column before, which hide the joint */
    BEAD_EVERY = 8,
    GROUP_BEAD = 60, /* group ids after the panel's and the columns' */
    GROUP_LEAVING = 58,
    GROUP_MARK = 61,
};

/* How time becomes strands. */
typedef struct Weave {
    const Log *log;
    double from_s, to_s;   /* seconds of the scene that are shown */
    double early_s;        /* what is leaving is shown for so long before from_s */
    double x, y;           /* where from_s lies; the middle line */
    double per_s;          /* scene units a second */
    double half_s, fade_s; /* crossing to crossing; how long a change takes */
    double amp, calm, bow, width;
    Colour you, baby, ground, bead;
    double shine;
} Weave;

typedef struct Sample {
    double x, you, baby;
    bool you_over;
} Sample;

/* What a walk along the weave remembers. */
typedef struct Walk {
    double side;    /* 1: you lie above while the strands do not weave */
    double turn;    /* which way round they weave */
    double settled; /* sign of the gap when the strands last lay well apart */
    bool you_over;
} Walk;

typedef struct Column {
    Sample samples[COLUMN_MAX];
    int count, begin; /* `begin`: how many of them belong to the column before */
} Column;

/* The code of a quarter second; before the first and without any, side by side. */
static int together_at(const Log *log, int quarter)
{
    if (quarter < 0 || log->code_count == 0) {
        return TOGETHER_SIDE;
    }
    int last = log->code_count - 1;
    return log->together[quarter < last ? quarter : last];
}

/* The share of each position in the `fade_s` seconds before `t`, smoothed. */
static void shares_at(const Weave *weave, double t, double *share)
{
    double to = t - LAG_S, from = to - weave->fade_s, sum = 0;
    for (int i = 0; i < TOGETHER_COUNT; i++) {
        share[i] = 0;
    }
    int first = (int)floor(from * 4), last = (int)ceil(to * 4) - 1, q = first;
    int only = together_at(weave->log, first);
    while (q <= last && together_at(weave->log, q) == only) {
        q++;
    }
    if (q > last) { /* nothing changes here, as at most times */
        share[only] = 1;
        return;
    }
    for (q = first; q <= last; q++) {
        double begins = q / 4.0 > from ? q / 4.0 : from;
        double ends = smaller((q + 1) / 4.0, to);
        share[together_at(weave->log, q)] += (ends - begins) / weave->fade_s;
    }
    for (int i = 0; i < TOGETHER_COUNT; i++) {
        share[i] = smooth(smaller(share[i], 1));
        sum += share[i];
    }
    for (int i = 0; i < TOGETHER_COUNT; i++) {
        share[i] /= sum;
    }
}

/* Goes on to second `t`: both strands, and which one lies over. */
static Sample walk_to(Walk *walk, const Weave *weave, double t)
{
    double share[TOGETHER_COUNT], phase = PI * t / weave->half_s;
    shares_at(weave, t, share);
    double apart = share[TOGETHER_APART];
    if (share[TOGETHER_WOVEN] <= 0) {
        double soon = cos(phase + PI * 0.6 * weave->fade_s / weave->half_s);
        walk->turn = soon * walk->side >= 0 ? 1 : -1;
    }
    double wave = walk->turn * cos(phase);
    if (share[TOGETHER_WOVEN] > 0.85) { /* later they would cross while they part */
        walk->side = wave >= 0 ? 1 : -1;
    }
    double away = share[TOGETHER_WOVEN] * weave->amp * wave +
                  walk->side * (share[TOGETHER_SIDE] * weave->calm + apart * weave->bow);
    double wobble = apart * weave->bow / 26;
    Sample sample = {
        .x = weave->x + (t - weave->from_s) * weave->per_s,
        .you = weave->y - away,
        .baby = weave->y + away,
    };
    if (wobble > 0) {
        sample.you += wobble * 4 * sin(phase * 0.43 + 1);
        sample.baby += wobble * 5 * sin(phase * 0.31);
    }
    double gap = sample.baby - sample.you, sign = gap > 0 ? 1 : -1;
    if (fabs(gap) > 1.6 * weave->width && sign * walk->settled <= 0) {
        walk->you_over = !walk->you_over;
        walk->settled = sign;
    }
    sample.you_over = walk->you_over;
    return sample;
}

static double height(const Sample *sample, bool you)
{
    return you ? sample->you : sample->baby;
}

/* One strand along samples `from` to `to`, cut straight at both ends. */
static void strip(Shapes *shapes, const Sample *samples, int from, int to, bool you,
                  double width, double down, int fill, double alpha)
{
    Point points[2 * COLUMN_MAX];
    int count = to - from + 1;
    if (count < 2) {
        return;
    }
    for (int i = from; i <= to; i++) {
        const Sample *a = &samples[i > from ? i - 1 : i],
                     *b = &samples[i < to ? i + 1 : i];
        double dx = b->x - a->x, dy = height(b, you) - height(a, you);
        double half = width / 2 / sqrt(dx * dx + dy * dy);
        double x = samples[i].x, y = height(&samples[i], you) + down;
        points[i - from] = (Point){x - dy * half, y + dx * half};
        points[2 * count - 1 - (i - from)] = (Point){x + dy * half, y - dx * half};
    }
    shapes_polygon(shapes, points, 2 * count, fill, alpha);
}

/* A strand and the light along its top. */
static void strand(Shapes *shapes, const Weave *weave, const Sample *samples, int from,
                   int to, bool you)
{
    int fill = shapes_solid(shapes, you ? weave->you : weave->baby);
    strip(shapes, samples, from, to, you, weave->width, 0, fill, 1);
    if (weave->shine > 0) {
        int light = shapes_solid(shapes, 0xFFFFFFFF);
        strip(shapes, samples, from, to, you, weave->width * 0.16, -weave->width * 0.22,
              light, weave->shine);
    }
}

/* Her strand carries beads, but for where yours lies over it. */
static void beads(Shapes *shapes, const Weave *weave, const Column *column)
{
    int fill = shapes_solid(shapes, weave->bead);
    for (int i = column->begin + BEAD_EVERY / 2 - 1; i < column->count; i += BEAD_EVERY) {
        const Sample *at = &column->samples[i];
        bool hidden = at->you_over && fabs(at->baby - at->you) < 1.45 * weave->width;
        if (!hidden) {
            double r = weave->width * 0.2;
            shapes_ellipse(shapes, (Point){at->x, at->baby}, r, r, 0, fill, 1);
        }
    }
}

static void column_draw(Shapes *shapes, const Weave *weave, const Column *column)
{
    const Sample *samples = column->samples;
    int ground = shapes_solid(shapes, weave->ground);
    for (int from = 0; from + 1 < column->count;) {
        int to = from + (from > 0 ? 2 : 1);
        to = to < column->count ? to : column->count - 1;
        bool over = samples[to].you_over;
        while (to + 1 < column->count && samples[to + 1].you_over == over) {
            to++;
        }
        strand(shapes, weave, samples, from, to, !over);
        /* the gap begins a step later, under the strand, where it leaves no seam */
        int bare = from > 0 || column->begin > 1 ? from + 1 : from;
        strip(shapes, samples, bare, to, over, weave->width * 1.55, 0, ground, 1);
        strand(shapes, weave, samples, from, to, over);
        /* one step twice, to hide the joint, but for a crossing right at the beginning */
        int next = to + 1 < column->count ? to - 1 : to;
        from = next > from ? next : from + 1;
    }
    beads(shapes, weave, column);
}

/* Round ends, for strips are cut straight. */
static void cap(Shapes *shapes, const Weave *weave, const Sample *at)
{
    double r = weave->width / 2;
    int you = shapes_solid(shapes, weave->you), baby = shapes_solid(shapes, weave->baby);
    shapes_ellipse(shapes, (Point){at->x, at->you}, r, r, 0, you, 1);
    shapes_ellipse(shapes, (Point){at->x, at->baby}, r, r, 0, baby, 1);
}

/*
 * Walks from the scene's first second, for what lies over depends on all crossings
 * before, and draws the columns from `from_s` on, each into a group of its own when
 * `group` > 0. Returns the end of the strands.
 */
static Sample weave_draw(Shapes *shapes, const Weave *weave, int group)
{
    Walk walk = {.side = 1, .turn = 1, .settled = 1};
    Column column = {.count = 0};
    Sample last = walk_to(&walk, weave, 0), before = last;
    double step = weave->half_s / STEPS;
    for (int k = 0; k * weave->half_s < weave->to_s; k++) {
        double begins = k * weave->half_s;
        double from_s = weave->from_s - weave->early_s;
        bool shown = begins + step / 2 > from_s;
        bool first = shown && begins - step / 2 < from_s;
        column.count = column.begin = 0;
        if (!first && k > 0) {
            column.samples[column.count++] = before;
        }
        column.samples[column.count++] = last;
        column.begin = column.count;
        for (int i = 1; i <= STEPS; i++) {
            double t = begins + i * step;
            before = last;
            last = walk_to(&walk, weave, smaller(t, weave->to_s));
            if (last.x - before.x > 0.01) {
                column.samples[column.count++] = last;
            }
            if (t >= weave->to_s) {
                break;
            }
        }
        if (!shown) {
            continue;
        }
        if (group > 0) {
            shapes_group(shapes, group++, false);
        }
        column_draw(shapes, weave, &column);
        if (first) {
            cap(shapes, weave, &column.samples[0]);
        }
    }
    return last;
}

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

/* What both ribbons share: the log, the colours and where it ends. */
static Weave weave_of(const RibbonView *view)
{
    assert(view->log);
    Weave weave = {
        .log = view->log,
        .to_s = (double)view->ticks / TICKS_PER_SECOND,
        .you = view->contrast ? UI_YOU_HC : UI_YOU,
        .baby = view->contrast ? UI_BABY_HC : UI_BABY,
        .ground = view->contrast ? UI_NIGHT : UI_CREAM,
        .bead = view->contrast ? UI_NIGHT : UI_CREAM,
        .shine = view->contrast ? 0 : 0.22,
    };
    return weave;
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
        cap(shapes, &weave, &end);
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

void ribbon_timeline(Shapes *shapes, const RibbonView *view, const Layout *layout,
                     double x, double y, double w, double h)
{
    assert(w > 0 && h > 0);
    double size = layout_size(layout, TEXT_LEAST);
    double axis = y + h - size * 1.3 - 14, below = view->serves ? 58 : 14;
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
    axis_draw(shapes, &weave, layout, w, axis);
    Sample end = weave_draw(shapes, &weave, 0);
    cap(shapes, &weave, &end);
    marks_draw(shapes, &weave, view, smaller(28, bow), 0);
    if (view->serves) {
        serves_draw(shapes, &weave, view, axis - 30, 14);
    }
}
