#include "paint/ramps.h"

#include "paint/marks.h"

#include <assert.h>

static double channel(Colour colour, int shift)
{
    return (double)((colour >> shift) & 0xFF);
}

/* `straight` is red, green, blue, alpha from 0 to 255. */
static uint32_t packed(const double straight[4], double alpha)
{
    double a = straight[3] * alpha;
    uint32_t colour = (uint32_t)(a + .5) << 24;
    for (int i = 0; i < 3; i++) {
        colour |= (uint32_t)(straight[i] * a / 255.0 + .5) << (16 - 8 * i);
    }
    return colour;
}

static void deepen(const double straight[4], double alpha, uint16_t deep[4])
{
    double a = straight[3] * alpha;
    for (int i = 0; i < 3; i++) {
        deep[i] = (uint16_t)(straight[i] * a / 255.0 * 256.0 + .5);
    }
    deep[3] = (uint16_t)((1 - a / 255.0) * 65535.0 + .5);
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

static uint64_t key_of(const Fill *fill, float alpha)
{
    uint64_t key = hash_bytes((uint64_t)fill->stop_count, &alpha, sizeof alpha);
    for (int i = 0; i < fill->stop_count; i++) {
        key = hash_bytes(key ^ fill->stops[i].colour, &fill->stops[i].at, sizeof(double));
    }
    return key != 0 ? key : 1;
}

const Ramp *ramp_of(Ramps *ramps, const Fill *fill, float alpha)
{
    assert(fill->stop_count > 0 && fill->stop_count <= SHAPES_STOPS_MAX);
    uint64_t key = key_of(fill, alpha);
    Ramp *ramp = &ramps->ramps[key % RAMPS_KEPT];
    if (ramp->key == key) {
        return ramp;
    }
    ramp->key = key;
    ramp->opaque = true;
    for (int i = 0; i < RAMP_STEPS; i++) {
        double straight[4];
        mix(fill, (i + .5) / RAMP_STEPS, straight);
        ramp->colours[i] = packed(straight, (double)alpha);
        deepen(straight, (double)alpha, ramp->deep[i]);
        ramp->opaque = ramp->opaque && ramp->colours[i] >> 24 == 255;
    }
    return ramp;
}

uint32_t ramp_colour(Colour colour, float alpha)
{
    double straight[4];
    for (int i = 0; i < 4; i++) {
        straight[i] = channel(colour, 24 - 8 * i);
    }
    return packed(straight, (double)alpha);
}
