#include "view/screens/rim.h"

#include "view/amount.h"
#include "view/palette.h"

#include <math.h>

enum { GROUP_RIM = 2980, EDGES = 4, STEPS = 24 };

/* How strongly each edge speaks, 0 to 1. */
typedef enum Edge { EDGE_LEFT, EDGE_RIGHT, EDGE_TOP, EDGE_BOTTOM } Edge;

static const double DEEP =
    150; /* scene units inwards, and half as much more for a breath */

/*
 * Look lights the side that is looked to, Warm all of the frame and most of it below,
 * Hold the lower edge; a breath widens and narrows it all; Wait takes the light back.
 */
static void edges_of(const Body *body, double *edges)
{
    double breath = body->sinking * (.5 + .5 * body->lift);
    double all = .55 * body->cupping + .6 * breath;
    for (int i = 0; i < EDGES; i++) {
        edges[i] = all;
    }
    edges[EDGE_LEFT] += body->showing * unit(-body->pan_x * 1.4);
    edges[EDGE_RIGHT] += body->showing * unit(body->pan_x * 1.4);
    edges[EDGE_TOP] += body->showing * unit(.5 - fabs(body->pan_x)) * .8;
    edges[EDGE_BOTTOM] += .3 * body->cupping + .8 * body->hands_in * body->held;
    for (int i = 0; i < EDGES; i++) { /* in steps, so that it is seldom repainted */
        double quiet = 1 - .8 * unit(body->hands_down);
        edges[i] = floor(unit(edges[i] * quiet) * STEPS + .5) / STEPS;
    }
}

/* Fades inwards: most of it lies close to the edge. */
static void edge_draw(Shapes *shapes, Point from, Point to, double w, double h,
                      Colour colour, double strength)
{
    const Stop stops[] = {{0, colour_alpha(colour, .62 * strength)},
                          {.3, colour_alpha(colour, .3 * strength)},
                          {1, colour_alpha(colour, 0)}};
    double x = smaller(from.x, to.x), y = smaller(from.y, to.y);
    int fill = shapes_linear(shapes, from, to, countof(stops), stops);
    shapes_box(shapes, x, y, w, h, 0, fill, 1);
}

void rim_draw(Shapes *shapes, const Body *body, const Layout *layout)
{
    if (!layout->steady) {
        return;
    }
    double edges[EDGES], w = layout->w, h = layout->h;
    edges_of(body, edges);
    double deep = DEEP * (1 + .5 * body->sinking * floor(body->lift * STEPS) / STEPS);
    Colour colour = layout->contrast ? UI_GLOW_HC : 0xFFC766FF;
    shapes_group(shapes, GROUP_RIM, false);
    const struct {
        Point from, to;
        double w, h;
    } BANDS[EDGES] = {
        [EDGE_LEFT] = {{0, 0}, {deep, 0}, deep, h},
        [EDGE_RIGHT] = {{w, 0}, {w - deep, 0}, deep, h},
        [EDGE_TOP] = {{0, 0}, {0, deep}, w, deep},
        [EDGE_BOTTOM] = {{0, h}, {0, h - deep * 2.4}, w, deep * 2.4},
    };
    for (int i = 0; i < EDGES; i++) {
        if (edges[i] > 0) {
            edge_draw(shapes, BANDS[i].from, BANDS[i].to, BANDS[i].w, BANDS[i].h, colour,
                      edges[i]);
        }
    }
}
