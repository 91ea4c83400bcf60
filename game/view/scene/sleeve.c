#include "view/scene/sleeve.h"

#include "view/scene/tint.h"

#include <math.h>

const Knit KNITS[CARERS] = {
    [CARER_BUN] = {0xc4633fff, 0xdd8a63ff, 0x943f27ff, 0xf3dcb8ff, KNIT_PLAIN},
    [CARER_BEARD] = {0x3c7483ff, 0x62a0a9ff, 0x234f60ff, 0xf1e3c6ff, KNIT_STRIPES},
    [CARER_SCARF] = {0x7d588bff, 0xa281b1ff, 0x553763ff, 0xf2ddcfff, KNIT_FLECKS},
    [CARER_GREY] = {0x76854fff, 0x9dab75ff, 0x515f35ff, 0xf4e8cdff, KNIT_CABLE},
};

Carer sleeve_second(const SceneView *scene)
{
    int who = carer_second(scene->who);
    Skin other = (Skin)((scene->carer + 2) % TONES);
    switch (scene->room) {
    case ROOM_CLOAKROOM:
    case ROOM_PLAYGROUP:
        return (Carer){who, other};
    case ROOM_HALL:
        other = scene->carer;
        break;
    case ROOM_NURSERY:
    case ROOM_WINDOW:
    case ROOM_KITCHEN:
    case ROOM_LIVING:
    case ROOM_CORNER:
    case ROOM_PARK:
    case ROOM_STREET:
    case ROOM_PLAYGROUND:
    case ROOM_COUNT:
        break;
    }
    return (Carer){who, scene->second ? (Skin)(scene->second - 1) : other};
}

/* The band bows outwards by 9 in its middle; its ribs follow the bow. */
void sleeve_cuff(Shapes *shapes, Point at, Point along, double width, const Knit *knit)
{
    enum { RIBS = 3 };
    const double bow = 9;
    double h = width / 2, nx = -along.y, ny = along.x;
    const Point band[] = {{at.x - nx * h, at.y - ny * h},
                          {at.x + along.x * bow, at.y + along.y * bow},
                          {at.x + nx * h, at.y + ny * h}};
    const double widths[] = {width * .34, width * .36, width * .34};
    Colour dark = colour_mix(knit->cuff, knit->dark, .25);
    shapes_ribbon(shapes, band, widths, 3,
                  tint_fade(shapes, band[0], band[2], knit->cuff, dark), 1);
    Colour rib = colour_mix(knit->cuff, knit->dark, .4);
    for (int i = -RIBS; i <= RIBS; i++) {
        double q = i / 3.6, out = bow * (1 - q * q) - width * .12;
        Point from = {at.x + nx * h * q + along.x * out,
                      at.y + ny * h * q + along.y * out};
        Point to = {from.x + along.x * width * .22, from.y + along.y * width * .22};
        tint_line(shapes, from, to, 2.4, 2.4, rib, .4);
    }
}

/* One mark of the pattern at share `t` of the way; it bows as a sleeve is round. */
static void mark(Shapes *shapes, Point at, Point along, double width, int i,
                 const Knit *knit)
{
    double h = width / 2, nx = -along.y, ny = along.x, bow = width * .09;
    if (knit->pattern == KNIT_STRIPES) {
        const Point stripe[] = {{at.x - nx * h * .97, at.y - ny * h * .97},
                                {at.x + along.x * bow, at.y + along.y * bow},
                                {at.x + nx * h * .97, at.y + ny * h * .97}};
        shapes_ribbon(shapes, stripe, (const double[]){9, 12, 9}, 3,
                      shapes_solid(shapes, knit->cuff), .62);
        return;
    }
    for (int k = -2; k <= 2; k++) {
        double q = k * .36 + (i % 2 ? .18 : 0), out = bow * (1 - q * q);
        if (fabs(q) > .86) {
            continue;
        }
        Point p = {at.x + nx * h * q + along.x * out, at.y + ny * h * q + along.y * out};
        if (knit->pattern == KNIT_FLECKS) {
            shapes_ellipse(shapes, p, width * .026, width * .02, 0,
                           shapes_solid(shapes, knit->cuff), .75);
        } else if (k % 2 == 0) { /* cable: two strands cross and cross again */
            double s = (i % 2 ? 1 : -1) * width * .05;
            Point a = {p.x - along.x * width * .1 + nx * s,
                       p.y - along.y * width * .1 + ny * s};
            Point b = {p.x + along.x * width * .1 - nx * s,
                       p.y + along.y * width * .1 - ny * s};
            tint_line(shapes, a, b, 7, 7, knit->dark, .45);
        }
    }
}

void sleeve_pattern(Shapes *shapes, Point from, Point to, double w0, double w1,
                    const Knit *knit)
{
    if (knit->pattern == KNIT_PLAIN) {
        return;
    }
    double dx = to.x - from.x, dy = to.y - from.y, length = hypot(dx, dy) + 1e-9;
    Point along = {dx / length, dy / length};
    double step = knit->pattern == KNIT_STRIPES ? 44 : 30;
    for (int i = 1; i * step < length - 20; i++) {
        double t = i * step / length;
        Point at = {from.x + dx * t, from.y + dy * t};
        mark(shapes, at, along, w0 + (w1 - w0) * t, i, knit);
    }
}
