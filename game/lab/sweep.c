#include "lab/crew.h"
#include "lab/dials.h"
#include "lab/lab.h"
#include "lab/measure.h"
#include "lab/options.h"
#include "lab/play.h"
#include "paint/canvas.h"
#include "view/chart.h"

#include <stdio.h>
#include <string.h>

enum { SEEDS_MAX = 1000, WIDE = 960, HIGH = 600 }; /* of the picture, scene units */

typedef struct Sweep {
    const Policy *policy;
    const char *name, *out;
    int dial, reading;
    double from, to, points, seeds, base;
    bool json;
} Sweep;

/* Points lie evenly, ends included. */
static double place(const Sweep *sweep, int point)
{
    return sweep->from + (sweep->to - sweep->from) * point / (sweep->points - 1);
}

/* One seed at every point: the same weather falls on all. */
static void sweep_seed(const void *order, int run, double *row)
{
    const Sweep *sweep = order;
    for (int i = 0; i < (int)sweep->points; i++) {
        Policy policy = *sweep->policy;
        double value = place(sweep, i);
        bool left = strcmp(dial_name(sweep->dial), "left") == 0;
        dial_set(&policy, sweep->dial, value);
        row[i] = reading_take(sweep->reading, &policy, left ? value : 1,
                              (uint64_t)sweep->base + (uint64_t)run);
    }
}

static bool sweep_read(Sweep *sweep, int argc, char **argv)
{
    const char *policy = NULL, *vary = NULL, *metric = "match", *from = NULL, *to = NULL,
               *points = NULL, *seeds = NULL, *base = NULL;
    const Option options[] = {{"--policy", &policy, NULL}, {"--vary", &vary, NULL},
                              {"--metric", &metric, NULL}, {"--from", &from, NULL},
                              {"--to", &to, NULL},         {"--points", &points, NULL},
                              {"--seeds", &seeds, NULL},   {"--seed-base", &base, NULL},
                              {"-o", &sweep->out, NULL},   {"--json", NULL, &sweep->json},
                              {NULL, NULL, NULL}};
    if (options_read(argc, argv, options, NULL, 0) < 0)
        return false;
    if (policy == NULL || vary == NULL) {
        fprintf(stderr, "goodenough-lab sweep: wants --policy NAME and --vary PARAM\n");
        return false;
    }
    sweep->policy = play_policy(policy);
    if (sweep->policy == NULL || (sweep->dial = dial_named(vary)) < 0 ||
        (sweep->reading = reading_named(metric)) < 0)
        return false;
    sweep->name = metric;
    double low, high;
    /* Without --from and --to the whole range of the dial is swept. */
    dial_range(sweep->dial, &low, &high);
    sweep->from = low;
    sweep->to = high;
    return options_number("--from", from, low, high, &sweep->from) &&
           options_number("--to", to, low, high, &sweep->to) &&
           options_whole("--points", points, 2, CHART_POINTS_MAX, &sweep->points) &&
           options_whole("--seeds", seeds, 2, SEEDS_MAX, &sweep->seeds) &&
           options_whole("--seed-base", base, 0, 9007199254740992.0, &sweep->base);
}

static void print_point(const Sweep *sweep, double x, Value y, bool first)
{
    if (sweep->json)
        printf("%s\n  {\"%s\": %.6g, \"%s\": %.6g, \"from\": %.6g, \"to\": %.6g}",
               first ? "" : ",", dial_name(sweep->dial), x, sweep->name, y.value, y.low,
               y.high);
    else
        printf("%10.3f %10.3f [%.3f, %.3f]\n", x, y.value, y.low, y.high);
}

/* The name of the file says the kind of picture. */
static bool ends_in(const char *path, const char *end)
{
    size_t length = strlen(path), tail = strlen(end);
    return length > tail && strcmp(path + length - tail, end) == 0;
}

/* One pixel a scene unit. */
static bool png_save(const Shapes *shapes, const char *path, char *why, int why_bytes)
{
    Box boxes[CANVAS_BOXES_MAX];
    Layout layout = layout_of(WIDE, HIGH);
    layout.u = 1;
    Canvas *canvas = canvas_open(WIDE, HIGH, NULL, why, why_bytes);
    bool saved = canvas != NULL && canvas_paint(canvas, shapes, &layout, boxes) >= 0 &&
                 canvas_png(canvas, path, why, why_bytes);
    canvas_close(canvas);
    return saved;
}

static bool picture_save(const Sweep *sweep, const Chart *chart)
{
    static Shapes shapes;
    char why[200];
    shapes_clear(&shapes);
    chart_draw(&shapes, chart, WIDE, HIGH);
    if (ends_in(sweep->out, ".png")
            ? png_save(&shapes, sweep->out, why, sizeof why)
            : shapes_svg(&shapes, WIDE, HIGH, sweep->out, why, sizeof why))
        return true;
    fprintf(stderr, "goodenough-lab sweep: %s\n", why);
    return false;
}

/* Turns one dial of one caregiver and reads one metric. */
int sweep_main(int argc, char **argv)
{
    static double rows[SEEDS_MAX * CHART_POINTS_MAX], x[SEEDS_MAX];
    Sweep sweep = {.points = 11, .seeds = 60, .base = 1};
    if (!sweep_read(&sweep, argc, argv))
        return LAB_WRONG;
    sweep.points = (int)sweep.points;
    int points = (int)sweep.points, seeds = (int)sweep.seeds;
    if (!crew_run(sweep_seed, &sweep, seeds, points, rows))
        return LAB_FAILED;
    char title[96], across[96];
    snprintf(title, sizeof title, "%s: %s", sweep.policy->name,
             reading_title(sweep.reading));
    snprintf(across, sizeof across, "%s (%d seeds, 95 %% interval)",
             dial_name(sweep.dial), seeds);
    Chart chart = {.title = title, .across = across, .up = sweep.name, .count = points};
    printf(sweep.json ? "[" : "%10s %10s\n", dial_name(sweep.dial), sweep.name);
    for (int i = 0; i < points; i++) {
        for (int run = 0; run < seeds; run++)
            x[run] = rows[run * points + i];
        Value value = measure_mean(x, seeds);
        chart.x[i] = place(&sweep, i);
        chart.y[i] = value.value;
        chart.low[i] = value.low;
        chart.high[i] = value.high;
        print_point(&sweep, chart.x[i], value, i == 0);
    }
    if (sweep.json)
        printf("]\n");
    chart_fit(&chart);
    return sweep.out == NULL || picture_save(&sweep, &chart) ? LAB_FINE : LAB_FAILED;
}
