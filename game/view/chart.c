#include "view/chart.h"

#include <assert.h>
#include <math.h>
#include <stddef.h>
#include <stdio.h>

/* Palette of the paper pages: ink, softer ink, grid, line, band, page. */
static const Colour INK = 0x3b2f2aff;
static const Colour SOFT = 0x7a6a60ff;
static const Colour GRID = 0xe4d8c8ff;
static const Colour LINE = 0xa2456bff;
static const Colour BAND = 0xa2456b3d;
static const Colour PAGE = 0xfbf6eeff;

/* Room around the plot, scene units. */
static const double LEFT = 110, TOP = 92, RIGHT = 40, BOTTOM = 95;

enum { STEPS_MAX = 12 };

/* A chart laid out over so many scene units. */
typedef struct Plot {
    Shapes *shapes;
    const Chart *chart;
    double w, h;
} Plot;

static double place_x(const Plot *plot, double x)
{
    const Chart *chart = plot->chart;
    double share = (x - chart->from_x) / (chart->to_x - chart->from_x);
    return LEFT + fmin(fmax(share, 0), 1) * (plot->w - LEFT - RIGHT);
}

static double place_y(const Plot *plot, double y)
{
    const Chart *chart = plot->chart;
    double share = (y - chart->from_y) / (chart->to_y - chart->from_y);
    return plot->h - BOTTOM - fmin(fmax(share, 0), 1) * (plot->h - TOP - BOTTOM);
}

/* A round step (1, 2 or 5 times a power of ten) that cuts `span` into four to ten. */
static double step_of(double span)
{
    double step = pow(10, floor(log10(span))) / 10;
    static const double BY[] = {1, 2, 5, 10, 20};
    for (size_t i = 0; i < sizeof BY / sizeof BY[0]; i++)
        if (span / (step * BY[i]) <= 7)
            return step * BY[i];
    return step * 20;
}

static void label(const Plot *plot, Point at, const char *text, double size,
                  Anchor anchor)
{
    shapes_text(plot->shapes, at, text,
                (TextStyle){.size = size,
                            .face = TYPE_BODY,
                            .anchor = anchor,
                            .colour = size < 24 ? SOFT : INK});
}

static void grid_draw(const Plot *plot)
{
    const Chart *chart = plot->chart;
    int grid = shapes_solid(plot->shapes, GRID), ink = shapes_solid(plot->shapes, SOFT);
    double sx = step_of(chart->to_x - chart->from_x),
           sy = step_of(chart->to_y - chart->from_y);
    double wide = plot->w - LEFT - RIGHT, bottom = plot->h - BOTTOM;
    char text[24];
    for (int i = 0; i <= STEPS_MAX; i++) {
        double y = ceil(chart->from_y / sy - 1e-9) * sy + i * sy;
        if (y > chart->to_y + 1e-9 * sy)
            break;
        double at = place_y(plot, y);
        shapes_box(plot->shapes, LEFT, at - .75, wide, 1.5, 0, grid, 1);
        snprintf(text, sizeof text, "%.4g", fabs(y) < sy / 1e6 ? 0 : y);
        label(plot, (Point){LEFT - 14, at + 7}, text, 21, ANCHOR_END);
    }
    for (int i = 0; i <= STEPS_MAX; i++) {
        double x = ceil(chart->from_x / sx - 1e-9) * sx + i * sx;
        if (x > chart->to_x + 1e-9 * sx)
            break;
        double at = place_x(plot, x);
        shapes_box(plot->shapes, at - .75, bottom, 1.5, 8, 0, ink, 1);
        snprintf(text, sizeof text, "%.4g", fabs(x) < sx / 1e6 ? 0 : x);
        label(plot, (Point){at, bottom + 32}, text, 21, ANCHOR_CENTRE);
    }
    shapes_box(plot->shapes, LEFT, bottom - 1, wide, 2, 0, ink, 1);
}

static void band_draw(const Plot *plot)
{
    const Chart *chart = plot->chart;
    Point edge[2 * CHART_POINTS_MAX];
    int last = 2 * chart->count - 1;
    for (int i = 0; i < chart->count; i++) {
        double x = place_x(plot, chart->x[i]);
        edge[i] = (Point){x, place_y(plot, chart->high[i])};
        edge[last - i] = (Point){x, place_y(plot, chart->low[i])};
    }
    shapes_polygon(plot->shapes, edge, 2 * chart->count, shapes_solid(plot->shapes, BAND),
                   1);
}

/* Straight from point to point: a spline would show what was not measured. */
static void line_draw(const Plot *plot)
{
    const Chart *chart = plot->chart;
    int line = shapes_solid(plot->shapes, LINE);
    for (int i = 0; i < chart->count; i++) {
        Point to = {place_x(plot, chart->x[i]), place_y(plot, chart->y[i])};
        shapes_ellipse(plot->shapes, to, 6, 6, 0, line, 1);
        if (i == 0)
            continue;
        Point from = {place_x(plot, chart->x[i - 1]), place_y(plot, chart->y[i - 1])};
        double length = hypot(to.x - from.x, to.y - from.y) + 1e-9;
        double nx = -2 * (to.y - from.y) / length, ny = 2 * (to.x - from.x) / length;
        Point stroke[] = {{from.x + nx, from.y + ny},
                          {to.x + nx, to.y + ny},
                          {to.x - nx, to.y - ny},
                          {from.x - nx, from.y - ny}};
        shapes_polygon(plot->shapes, stroke, 4, line, 1);
    }
}

void chart_fit(Chart *chart)
{
    assert(chart != NULL && chart->count > 0 && chart->count <= CHART_POINTS_MAX);
    double low = chart->low[0], high = chart->high[0];
    for (int i = 0; i < chart->count; i++) {
        low = fmin(low, chart->low[i]);
        high = fmax(high, chart->high[i]);
    }
    double span = high - low > 1e-9 ? high - low : 1;
    double step = step_of(span);
    chart->from_x = chart->x[0];
    chart->to_x = chart->x[chart->count - 1];
    chart->from_y = low >= 0 && low < span ? 0 : floor(low / step) * step;
    chart->to_y = ceil(high / step - 1e-9) * step;
    if (chart->to_y <= chart->from_y)
        chart->to_y = chart->from_y + step;
    if (chart->to_x <= chart->from_x)
        chart->to_x = chart->from_x + 1;
}

void chart_draw(Shapes *shapes, const Chart *chart, double w, double h)
{
    assert(shapes != NULL && chart != NULL && chart->count > 0);
    assert(chart->to_x > chart->from_x && chart->to_y > chart->from_y);
    Plot plot = {shapes, chart, w, h};
    shapes_box(shapes, 0, 0, w, h, 0, shapes_solid(shapes, PAGE), 1);
    label(&plot, (Point){LEFT, 44}, chart->title, 30, ANCHOR_START);
    label(&plot, (Point){LEFT, TOP - 12}, chart->up, 22, ANCHOR_START);
    label(&plot, (Point){w - RIGHT, h - 22}, chart->across, 22, ANCHOR_END);
    grid_draw(&plot);
    if (chart->count > 1)
        band_draw(&plot);
    line_draw(&plot);
}
