#include "paint/brush.h"

#include <assert.h>
#include <math.h>

/* Thresholds of an 8 x 8 ordered dither, 0 to 63 [Bayer 1973, computed by its recursion]. */
static const uint8_t THRESHOLDS[8][8] = {
    { 0, 32, 8, 40, 2, 34, 10, 42 },   { 48, 16, 56, 24, 50, 18, 58, 26 },
    { 12, 44, 4, 36, 14, 46, 6, 38 },  { 60, 28, 52, 20, 62, 30, 54, 22 },
    { 3, 35, 11, 43, 1, 33, 9, 41 },   { 51, 19, 59, 27, 49, 17, 57, 25 },
    { 15, 47, 7, 39, 13, 45, 5, 37 },  { 63, 31, 55, 23, 61, 29, 53, 21 },
};

/* All four bytes of `colour` times k / 255, rounded. */
static inline uint32_t scaled(uint32_t colour, unsigned k)
{
    uint32_t low = (colour & 0xFF00FFu) * k + 0x800080u;
    low = ((low + ((low >> 8) & 0xFF00FFu)) >> 8) & 0xFF00FFu;
    uint32_t high = ((colour >> 8) & 0xFF00FFu) * k + 0x800080u;
    high = (high + ((high >> 8) & 0xFF00FFu)) & 0xFF00FF00u;
    return low | high;
}

/* Porter and Duff's over, `source` premultiplied; the target stays opaque. */
static inline uint32_t over(uint32_t target, uint32_t source)
{
    return (source + scaled(target, 255 - (source >> 24))) | 0xFF000000u;
}

/* A number as ramp place x 65536, kept within what 4,096 steps of it cannot overflow. */
static int64_t fixed(double value)
{
    double limit = 1e12;
    double whole = value * 65536.0;
    if (!(whole > -limit)) {
        return (int64_t)-limit;
    }
    return whole < limit ? (int64_t)(whole + (whole < 0 ? -.5 : .5)) : (int64_t)limit;
}

static double channel(Colour colour, int shift)
{
    return (double)((colour >> shift) & 0xFF);
}

/* Premultiplied, each channel x 256: red, green, blue, alpha. */
static void deepen(const double straight[4], double alpha, uint16_t deep[4])
{
    double a = straight[3] * alpha;
    for (int i = 0; i < 3; i++) {
        deep[i] = (uint16_t)(straight[i] * a / 255.0 * 256.0 + .5);
    }
    deep[3] = (uint16_t)(a * 256.0 + .5);
}

static uint32_t shallow(const uint16_t deep[4])
{
    uint32_t packed = 0;
    static const int SHIFTS[4] = { 16, 8, 0, 24 };
    for (int i = 0; i < 4; i++) {
        packed |= (uint32_t)((deep[i] + 128) >> 8) << SHIFTS[i];
    }
    return packed;
}

/* Colours are mixed straight, as SVG mixes them, and multiplied afterwards. */
static void mix(const Fill *fill, double at, double straight[4])
{
    int next = 0;
    while (next < fill->stop_count && fill->stops[next].at < at) {
        next++;
    }
    const Stop *b = &fill->stops[next < fill->stop_count ? next : fill->stop_count - 1];
    const Stop *a = next > 0 ? &fill->stops[next - 1] : b;
    double gap = b->at - a->at;
    double t = gap > 0 ? (at - a->at) / gap : 0;
    for (int i = 0; i < 4; i++) {
        int shift = 24 - 8 * i;
        double from = channel(a->colour, shift);
        straight[i] = from + (channel(b->colour, shift) - from) * t;
    }
}

static void ramp_fill(Brush *brush, const Fill *fill, float alpha)
{
    brush->opaque = true;
    for (int i = 0; i < BRUSH_RAMP; i++) {
        double straight[4];
        uint16_t deep[4];
        mix(fill, (i + .5) / BRUSH_RAMP, straight);
        deepen(straight, (double)alpha, deep);
        brush->ramp[i] = shallow(deep);
        brush->opaque = brush->opaque && brush->ramp[i] >> 24 == 255;
        if (brush->fine) {
            for (int k = 0; k < 4; k++) {
                brush->deep[i][k] = deep[k];
            }
        }
    }
}

/*
 * Scene = (pixel + 1/2) / u, so a row of to_unit read at pixel x, y is
 * (a/u) x + (c/u) y + (a + c) / 2u + e.
 */
static void place(Brush *brush, const Transform *unit, double u)
{
    double ramp = BRUSH_RAMP;
    double half = .5 / u;
    brush->across = fixed(unit->a / u * ramp);
    brush->down = fixed(unit->c / u * ramp);
    brush->start = fixed(((unit->a + unit->c) * half + unit->e) * ramp);
    brush->ux = (float)(unit->a / u * ramp);
    brush->uy = (float)(unit->c / u * ramp);
    brush->u0 = (float)(((unit->a + unit->c) * half + unit->e) * ramp);
    brush->vx = (float)(unit->b / u * ramp);
    brush->vy = (float)(unit->d / u * ramp);
    brush->v0 = (float)(((unit->b + unit->d) * half + unit->f) * ramp);
}

static void lay_solid(uint32_t *pixels, int count, uint32_t colour)
{
    unsigned left = 255 - (colour >> 24);
    if (left == 0) {
        for (int i = 0; i < count; i++) {
            pixels[i] = colour;
        }
        return;
    }
    if (left == 255) {
        return;
    }
    for (int i = 0; i < count; i++) {
        pixels[i] = (colour + scaled(pixels[i], left)) | 0xFF000000u;
    }
}

static inline int ramp_place(int64_t at)
{
    int64_t place = at >> 16;
    return place < 0 ? 0 : place >= BRUSH_RAMP ? BRUSH_RAMP - 1 : (int)place;
}

static inline int linear_place(const Brush *brush, int x, int y)
{
    return ramp_place(brush->start + brush->across * x + brush->down * y);
}

static inline int radial_place(const Brush *brush, float x, float y)
{
    float u = brush->u0 + brush->uy * y + brush->ux * x;
    float v = brush->v0 + brush->vy * y + brush->vx * x;
    float square = u * u + v * v;
    float limit = (float)(BRUSH_RAMP - 1);
    return square < limit * limit ? (int)sqrtf(square) : BRUSH_RAMP - 1;
}

static void lay_linear(const Brush *brush, uint32_t *pixels, int x, int y, int count)
{
    int64_t at = brush->start + brush->across * x + brush->down * y;
    if (brush->opaque) {
        for (int i = 0; i < count; i++, at += brush->across) {
            pixels[i] = brush->ramp[ramp_place(at)];
        }
        return;
    }
    for (int i = 0; i < count; i++, at += brush->across) {
        pixels[i] = over(pixels[i], brush->ramp[ramp_place(at)]);
    }
}

static void lay_radial(const Brush *brush, uint32_t *pixels, int x, int y, int count)
{
    for (int i = 0; i < count; i++) {
        pixels[i] = over(pixels[i], brush->ramp[radial_place(brush, (float)(x + i), (float)y)]);
    }
}

static int place_of(const Brush *brush, int x, int y)
{
    return brush->kind == FILL_LINEAR ? linear_place(brush, x, y)
                                      : radial_place(brush, (float)x, (float)y);
}

/* Edges: coverage scales the colour before it is laid. */
static void lay_edge(const Brush *brush, uint32_t *pixels, int x, int y, int count,
                     unsigned coverage)
{
    for (int i = 0; i < count; i++) {
        uint32_t colour = brush->ramp[place_of(brush, x + i, y)];
        pixels[i] = over(pixels[i], scaled(colour, coverage));
    }
}

/* result = (source + target (1 - alpha)) x 256 + threshold, cut to whole levels. */
static void lay_fine(const Brush *brush, uint32_t *pixels, int x, int y, int count,
                     unsigned coverage)
{
    const uint8_t *row = THRESHOLDS[y & 7];
    for (int i = 0; i < count; i++) {
        const uint16_t *deep = brush->deep[place_of(brush, x + i, y)];
        uint32_t threshold = row[(x + i) & 7] * 4u + 2u;
        uint32_t rest = 65280u - deep[3] * coverage / 255u;
        uint32_t out = 0xFF000000u;
        for (int k = 0; k < 3; k++) {
            int shift = 16 - 8 * k;
            uint32_t target = (pixels[i] >> shift) & 0xFF;
            uint32_t sum = deep[k] * coverage / 255u + target * rest / 255u;
            uint32_t level = (sum + threshold) >> 8;
            out |= (level < 255 ? level : 255) << shift;
        }
        pixels[i] = out;
    }
}

void brush_set(Brush *brush, const Fill *fill, float alpha, double u, bool fine)
{
    assert(u > 0 && fill->stop_count >= 0 && fill->stop_count <= SHAPES_STOPS_MAX);
    brush->kind = fill->kind;
    brush->fine = fine && fill->kind != FILL_SOLID;
    if (fill->kind == FILL_SOLID || fill->stop_count == 0) {
        brush->kind = FILL_SOLID;
        brush->ramp[0] = brush_colour(fill->colour, alpha);
        brush->opaque = brush->ramp[0] >> 24 == 255;
        return;
    }
    ramp_fill(brush, fill, alpha);
    place(brush, &fill->to_unit, u);
}

void brush_lay(const Brush *brush, uint32_t *pixels, int x, int y, int count, unsigned coverage)
{
    assert(coverage <= 255);
    if (brush->kind == FILL_SOLID) {
        uint32_t colour = brush->ramp[0];
        lay_solid(pixels, count, coverage == 255 ? colour : scaled(colour, coverage));
    } else if (brush->fine) {
        lay_fine(brush, pixels, x, y, count, coverage);
    } else if (brush->kind == FILL_LINEAR && brush->across == 0) {
        uint32_t colour = brush->ramp[linear_place(brush, x, y)];
        lay_solid(pixels, count, coverage == 255 ? colour : scaled(colour, coverage));
    } else if (coverage < 255) {
        lay_edge(brush, pixels, x, y, count, coverage);
    } else if (brush->kind == FILL_LINEAR) {
        lay_linear(brush, pixels, x, y, count);
    } else {
        lay_radial(brush, pixels, x, y, count);
    }
}

void brush_stamp(uint32_t *pixels, const uint8_t *coverage, int count, uint32_t colour)
{
    for (int i = 0; i < count; i++) {
        if (coverage[i] > 0) {
            pixels[i] = over(pixels[i], scaled(colour, coverage[i]));
        }
    }
}

uint32_t brush_colour(Colour colour, float alpha)
{
    double straight[4];
    uint16_t deep[4];
    for (int i = 0; i < 4; i++) {
        straight[i] = channel(colour, 24 - 8 * i);
    }
    deepen(straight, (double)alpha, deep);
    return shallow(deep);
}
