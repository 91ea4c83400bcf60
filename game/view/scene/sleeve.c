#include "view/scene/sleeve.h"

#include "view/scene/tint.h"

const Colour SLEEVE_KNIT = 0xc4633fff, SLEEVE_LIGHT = 0xdd8a63ff;
const Colour SLEEVE_DARK = 0x943f27ff, SLEEVE_CUFF = 0xf3dcb8ff;

/* The band bows outwards by 9 in its middle; its ribs follow the bow. */
void sleeve_cuff(Shapes *shapes, Point at, Point along, double width)
{
    enum { RIBS = 3 };
    const double bow = 9;
    double h = width / 2, nx = -along.y, ny = along.x;
    const Point band[] = {{at.x - nx * h, at.y - ny * h},
                          {at.x + along.x * bow, at.y + along.y * bow},
                          {at.x + nx * h, at.y + ny * h}};
    const double widths[] = {width * .34, width * .36, width * .34};
    Colour dark = colour_mix(SLEEVE_CUFF, SLEEVE_DARK, .25);
    shapes_ribbon(shapes, band, widths, 3,
                  tint_fade(shapes, band[0], band[2], SLEEVE_CUFF, dark), 1);
    Colour rib = colour_mix(SLEEVE_CUFF, SLEEVE_DARK, .4);
    for (int i = -RIBS; i <= RIBS; i++) {
        double q = i / 3.6, out = bow * (1 - q * q) - width * .12;
        Point from = {at.x + nx * h * q + along.x * out,
                      at.y + ny * h * q + along.y * out};
        Point to = {from.x + along.x * width * .22, from.y + along.y * width * .22};
        tint_line(shapes, from, to, 2.4, 2.4, rib, .4);
    }
}
