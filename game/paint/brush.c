#include "paint/brush.h"

#include <assert.h>
#include <math.h>
#include <string.h>

enum { CHUNK = 128 }; /* pixels whose colours are looked up before they are laid */

/* Eight pixels, and their bytes as sixteen lanes of 16 bits; the compiler finds the
 * registers. Kept inside functions: how one is handed over differs between machines. */
typedef uint32_t Eight __attribute__((vector_size(32)));
typedef uint16_t Lanes __attribute__((vector_size(32)));

/* Thresholds of an 8 x 8 ordered dither, 0 to 63 [Bayer 1973, computed by its
 * recursion]. */
static const uint8_t THRESHOLDS[8][8] = {
    {0, 32, 8, 40, 2, 34, 10, 42},  {48, 16, 56, 24, 50, 18, 58, 26},
    {12, 44, 4, 36, 14, 46, 6, 38}, {60, 28, 52, 20, 62, 30, 54, 22},
    {3, 35, 11, 43, 1, 33, 9, 41},  {51, 19, 59, 27, 49, 17, 57, 25},
    {15, 47, 7, 39, 13, 45, 5, 37}, {63, 31, 55, 23, 61, 29, 53, 21},
};

/* All four bytes of `colour` times k / 255, rounded: (t + t / 256) / 256 with t = c k +
 * 128. */
static inline uint32_t scaled(uint32_t colour, unsigned k)
{
    uint32_t low = (colour & 0xFF00FFu) * k + 0x800080u;
    low = ((low + ((low >> 8) & 0xFF00FFu)) >> 8) & 0xFF00FFu;
    uint32_t high = ((colour >> 8) & 0xFF00FFu) * k + 0x800080u;
    high = (high + ((high >> 8) & 0xFF00FFu)) & 0xFF00FF00u;
    return low | high;
}

/* Porter and Duff's over, `source` premultiplied; an opaque target stays opaque. */
static inline uint32_t over(uint32_t target, uint32_t source)
{
    return source + scaled(target, 255 - (source >> 24));
}

/* The same for eight pixels; low and high bytes of each half lane by lane, as in
 * scaled(). */
static inline void over_eight(uint32_t *pixels, const uint32_t *colours)
{
    Eight target, source;
    memcpy(&target, pixels, sizeof target);
    memcpy(&source, colours, sizeof source);
    Eight left = 255 - (source >> 24);
    Lanes k = (Lanes)(left | left << 16);
    Lanes low = (Lanes)(target & 0xFF00FFu) * k + 128;
    Lanes high = (Lanes)((target >> 8) & 0xFF00FFu) * k + 128;
    low = (low + (low >> 8)) >> 8;
    high = (high + (high >> 8)) & 0xFF00;
    target = source + (Eight)(low | high);
    memcpy(pixels, &target, sizeof target);
}

/* Eight colours, each times its own k / 255. */
static inline void scale_eight(uint32_t *colours, const uint8_t *coverage)
{
    Eight colour, k;
    memcpy(&colour, colours, sizeof colour);
    for (int i = 0; i < 8; i++) {
        k[i] = coverage[i];
    }
    Lanes factor = (Lanes)(k | k << 16);
    Lanes low = (Lanes)(colour & 0xFF00FFu) * factor + 128;
    Lanes high = (Lanes)((colour >> 8) & 0xFF00FFu) * factor + 128;
    low = (low + (low >> 8)) >> 8;
    high = (high + (high >> 8)) & 0xFF00;
    colour = (Eight)(low | high);
    memcpy(colours, &colour, sizeof colour);
}

/* A number as ramp place x 65536, kept within what 16,384 steps of it cannot overflow. */
static int64_t fixed(double value)
{
    double limit = 1e12;
    double whole = value * 65536.0;
    if (!(whole > -limit)) {
        return (int64_t)-limit;
    }
    return whole < limit ? (int64_t)(whole + (whole < 0 ? -.5 : .5)) : (int64_t)limit;
}

/*
 * Scene = (pixel + 1/2) / u, so a row of to_unit read at pixel x, y is
 * (a/u) x + (c/u) y + (a + c) / 2u + e.
 */
static void place(Brush *brush, const Transform *unit, double u)
{
    double ramp = RAMP_STEPS;
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

/* source + target (255 - alpha) / 255, with one factor for the whole span. */
static inline void lay_solid(uint32_t *pixels, int count, uint32_t colour)
{
    unsigned left = 255 - (colour >> 24);
    int i = 0;
    if (left == 0) {
        for (; i < count; i++) {
            pixels[i] = colour;
        }
        return;
    }
    Lanes k = {0};
    k += (uint16_t)left;
    for (; i + 8 <= count; i += 8) {
        Eight target;
        memcpy(&target, pixels + i, sizeof target);
        Lanes low = (Lanes)(target & 0xFF00FFu) * k + 128;
        Lanes high = (Lanes)((target >> 8) & 0xFF00FFu) * k + 128;
        low = (low + (low >> 8)) >> 8;
        high = (high + (high >> 8)) & 0xFF00;
        target = colour + (Eight)(low | high);
        memcpy(pixels + i, &target, sizeof target);
    }
    for (; i < count; i++) {
        pixels[i] = colour + scaled(pixels[i], left);
    }
}

static inline void lay_colours(uint32_t *pixels, const uint32_t *colours, int count)
{
    int i = 0;
    for (; i + 8 <= count; i += 8) {
        over_eight(pixels + i, colours + i);
    }
    for (; i < count; i++) {
        pixels[i] = over(pixels[i], colours[i]);
    }
}

/* Colours under their coverage. */
static inline void cover(uint32_t *colours, const uint8_t *coverage, int count)
{
    int i = 0;
    for (; i + 8 <= count; i += 8) {
        scale_eight(colours + i, coverage + i);
    }
    for (; i < count; i++) {
        colours[i] = scaled(colours[i], coverage[i]);
    }
}

static inline int ramp_place(int64_t at)
{
    int64_t step = at >> 16;
    return step < 0 ? 0 : step >= RAMP_STEPS ? RAMP_STEPS - 1 : (int)step;
}

static int linear_place(const Brush *brush, int x, int y)
{
    return ramp_place(brush->start + brush->across * x + brush->down * y);
}

/* Steps and a start this small stay whole in 32 bits over a chunk; others are rare. */
static bool narrow(int64_t at, int64_t across)
{
    int64_t most = (INT64_C(1) << 30) / CHUNK;
    return at > -(1 << 30) && at < 1 << 30 && across > -most && across < most;
}

static inline void linear_places(const Brush *brush, int x, int y, int count, int *places)
{
    int64_t at = brush->start + brush->across * x + brush->down * y;
    if (!narrow(at, brush->across)) {
        for (int i = 0; i < count; i++) {
            places[i] = ramp_place(at + brush->across * i);
        }
        return;
    }
    int start = (int)at;
    int across = (int)brush->across;
    for (int i = 0; i < count; i++) {
        int step = (start + across * i) >> 16;
        step = step > 0 ? step : 0;
        places[i] = step < RAMP_STEPS - 1 ? step : RAMP_STEPS - 1;
    }
}

/* The distance from the middle, in steps of the ramp. */
static inline void radial_places(const Brush *brush, int x, int y, int count, int *places)
{
    float last = (float)(RAMP_STEPS - 1);
    float u = brush->u0 + brush->uy * (float)y;
    float v = brush->v0 + brush->vy * (float)y;
    for (int i = 0; i < count; i++) {
        float du = u + brush->ux * (float)(x + i);
        float dv = v + brush->vx * (float)(x + i);
        float square = du * du + dv * dv;
        square = square < last * last ? square : last * last;
        places[i] = (int)sqrtf(square);
    }
}

static inline void places_find(const Brush *brush, int x, int y, int count, int *places)
{
    if (brush->kind == FILL_LINEAR) {
        linear_places(brush, x, y, count, places);
    } else {
        radial_places(brush, x, y, count, places);
    }
}

/* Eight pixels or, at the end of a row, fewer: result = source + target (1 - alpha),
 * x 256, + threshold, cut to whole levels. */
static inline void fine_eight(uint32_t *pixels, const uint32_t *red_green,
                              const uint32_t *blue_left, const uint32_t *thresholds,
                              int count)
{
    for (int i = 0; i < count; i++) {
        uint32_t left = blue_left[i] >> 16, pixel = pixels[i];
        uint32_t red = (red_green[i] & 0xFFFF) + ((pixel >> 16 & 0xFF) * left >> 8);
        uint32_t green = (red_green[i] >> 16) + ((pixel >> 8 & 0xFF) * left >> 8);
        uint32_t blue = (blue_left[i] & 0xFFFF) + ((pixel & 0xFF) * left >> 8);
        red += thresholds[i];
        green += thresholds[i];
        blue += thresholds[i];
        pixels[i] = 0xFF000000u | (red & 0xFF00) << 8 | (green & 0xFF00) | blue >> 8;
    }
}

/* Look up first, so that the sums above are done eight at a time. */
static inline void lay_fine(const Brush *brush, uint32_t *pixels, const int *places,
                            int x, int y, int count)
{
    uint32_t thresholds[8], red_green[CHUNK], blue_left[CHUNK];
    for (int i = 0; i < 8; i++) {
        thresholds[i] = THRESHOLDS[y & 7][(x + i) & 7] * 4u + 2u;
    }
    for (int i = 0; i < count; i++) {
        const uint16_t *deep = brush->ramp->deep[places[i]];
        red_green[i] = deep[0] | (uint32_t)deep[1] << 16;
        blue_left[i] = deep[2] | (uint32_t)deep[3] << 16;
    }
    int i = 0;
    for (; i + 8 <= count; i += 8) {
        fine_eight(pixels + i, red_green + i, blue_left + i, thresholds, 8);
    }
    fine_eight(pixels + i, red_green + i, blue_left + i, thresholds, count - i);
}

/* Places first, then colours, then pixels: three short loops that the compiler widens.
 * `coverage` NULL: whole. */
static inline void lay_chunk(const Brush *brush, uint32_t *pixels, int x, int y,
                             int count, const uint8_t *coverage)
{
    int places[CHUNK];
    uint32_t colours[CHUNK];
    const uint32_t *ramp = brush->ramp->colours;
    places_find(brush, x, y, count, places);
    if (coverage == NULL && brush->fine) {
        lay_fine(brush, pixels, places, x, y, count);
        return;
    }
    bool hides = coverage == NULL && brush->ramp->opaque;
    uint32_t *to = hides ? pixels : colours;
    for (int i = 0; i < count; i++) {
        to[i] = ramp[places[i]];
    }
    if (coverage != NULL) {
        cover(colours, coverage, count);
    }
    if (!hides) {
        lay_colours(pixels, colours, count);
    }
}

/* A row of one colour under its coverage. */
static inline void lay_covered(uint32_t *pixels, uint32_t colour, const uint8_t *coverage,
                               int count)
{
    uint32_t colours[CHUNK];
    for (int i = 0; i < count; i++) {
        colours[i] = colour;
    }
    cover(colours, coverage, count);
    lay_colours(pixels, colours, count);
}

/* Whether all of row `y` has one colour: solid, or a gradient that runs downwards. */
static inline bool level(const Brush *brush, int x, int y, uint32_t *colour)
{
    if (brush->kind == FILL_SOLID) {
        *colour = brush->colour;
        return true;
    }
    if (brush->kind == FILL_LINEAR && brush->across == 0 && !brush->fine) {
        *colour = brush->ramp->colours[linear_place(brush, x, y)];
        return true;
    }
    return false;
}

void brush_set(Brush *brush, Ramps *ramps, const Fill *fill, float alpha, double u)
{
    assert(u > 0);
    *brush = (Brush){.kind = FILL_SOLID};
    if (fill->kind == FILL_SOLID || fill->stop_count == 0) {
        brush->colour = ramp_colour(fill->colour, alpha);
        return;
    }
    brush->kind = fill->kind;
    brush->ramp = ramp_of(ramps, fill, alpha);
    place(brush, &fill->to_unit, u);
}

/* The same whole numbers eight wide where the machine can: chosen when the program
 * starts, which gcc and glibc know how to do between them. */
#if defined(__x86_64__) && defined(__GLIBC__) && !defined(__clang__)
__attribute__((flatten, target_clones("avx2", "default")))
#endif
void brush_lay(const Brush *brush, uint32_t *pixels, int x, int y, int count)
{
    uint32_t colour;
    if (level(brush, x, y, &colour)) {
        lay_solid(pixels, count, colour);
        return;
    }
    for (int i = 0; i < count; i += CHUNK) {
        int some = count - i < CHUNK ? count - i : CHUNK;
        lay_chunk(brush, pixels + i, x + i, y, some, NULL);
    }
}

#if defined(__x86_64__) && defined(__GLIBC__) && !defined(__clang__)
__attribute__((flatten, target_clones("avx2", "default")))
#endif
void brush_cover(const Brush *brush, uint32_t *pixels, int x, int y, int count,
                 const uint8_t *coverage)
{
    uint32_t colour;
    bool one = level(brush, x, y, &colour);
    if (one && count == 1) {
        *pixels = over(*pixels, scaled(colour, *coverage));
        return;
    }
    for (int i = 0; i < count; i += CHUNK) {
        int some = count - i < CHUNK ? count - i : CHUNK;
        if (one) {
            lay_covered(pixels + i, colour, coverage + i, some);
        } else {
            lay_chunk(brush, pixels + i, x + i, y, some, coverage + i);
        }
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
