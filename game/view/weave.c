#include "view/weave.h"

#include "view/amount.h"
#include "view/palette.h"

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

static const double LAG_S = 0.25; /* a quarter second is coded when it is over */

enum {
    STEPS = 24,             /* samples a column */
    COLUMN_MAX = STEPS + 3, /* with two of the column before, which hide the joint */
    BEAD_EVERY = 8,
};

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
void weave_cap(Shapes *shapes, const Weave *weave, const Sample *at)
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
Sample weave_draw(Shapes *shapes, const Weave *weave, int group)
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
            weave_cap(shapes, weave, &column.samples[0]);
        }
    }
    return last;
}

Weave weave_of(const RibbonView *view)
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
