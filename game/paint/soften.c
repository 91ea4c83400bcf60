#include "paint/soften.h"

#include "view/amount.h"

#include <assert.h>
#include <stddef.h>
#include <string.h>

/*
 * A bell by three boxes one after the other. Boxes of 2 r + 1 pixels each have the
 * variance (n^2 - 1) / 12, n = 2 r + 1; the radii are chosen so that three of them add up
 * to sigma^2 as nearly as whole pixels can.
 */
enum { PASSES = 3, STRIP = 128 };

static const uint32_t OPAQUE = 0xff000000;

/* Sums of the three colours of a column or a row. */
typedef struct Sum {
    uint32_t r, g, b;
} Sum;

static void sum_add(Sum *sum, uint32_t pixel)
{
    sum->r += (pixel >> 16) & 0xff;
    sum->g += (pixel >> 8) & 0xff;
    sum->b += pixel & 0xff;
}

static void sum_take(Sum *sum, uint32_t pixel)
{
    sum->r -= (pixel >> 16) & 0xff;
    sum->g -= (pixel >> 8) & 0xff;
    sum->b -= pixel & 0xff;
}

/* `share` is 2^16 / n, so that the mean is a product. */
static uint32_t sum_mean(const Sum *sum, uint32_t share)
{
    const uint32_t half = 1 << 15;
    return OPAQUE | ((sum->r * share + half) >> 16) << 16 |
           ((sum->g * share + half) >> 16) << 8 | ((sum->b * share + half) >> 16);
}

static int held(int at, int count)
{
    return at < 0 ? 0 : at >= count ? count - 1 : at;
}

static void rows_soften(const uint32_t *from, uint32_t *to, int w, int h, int r)
{
    uint32_t share = (1u << 16) / (uint32_t)(2 * r + 1);
    for (int y = 0; y < h; y++) {
        const uint32_t *row = from + (ptrdiff_t)y * w;
        uint32_t *out = to + (ptrdiff_t)y * w;
        Sum sum = {0, 0, 0};
        for (int x = -r; x <= r; x++) {
            sum_add(&sum, row[held(x, w)]);
        }
        for (int x = 0; x < w; x++) {
            out[x] = sum_mean(&sum, share);
            sum_add(&sum, row[held(x + r + 1, w)]);
            sum_take(&sum, row[held(x - r, w)]);
        }
    }
}

/* Strips of columns go down together, so that memory is read by rows. */
static void columns_soften(const uint32_t *from, uint32_t *to, int w, int h, int r)
{
    uint32_t share = (1u << 16) / (uint32_t)(2 * r + 1);
    for (int left = 0; left < w; left += STRIP) {
        int count = w - left < STRIP ? w - left : STRIP;
        Sum sums[STRIP] = {{0, 0, 0}};
        for (int y = -r; y <= r; y++) {
            const uint32_t *row = from + (ptrdiff_t)held(y, h) * w + left;
            for (int x = 0; x < count; x++) {
                sum_add(&sums[x], row[x]);
            }
        }
        for (int y = 0; y < h; y++) {
            uint32_t *out = to + (ptrdiff_t)y * w + left;
            const uint32_t *next = from + (ptrdiff_t)held(y + r + 1, h) * w + left;
            const uint32_t *last = from + (ptrdiff_t)held(y - r, h) * w + left;
            for (int x = 0; x < count; x++) {
                out[x] = sum_mean(&sums[x], share);
                sum_add(&sums[x], next[x]);
                sum_take(&sums[x], last[x]);
            }
        }
    }
}

void soften(Pixels pixels, uint32_t *scratch, double sigma)
{
    assert(pixels.w > 0 && pixels.h > 0 && pixels.stride == pixels.w && sigma >= 0);
    double left = sigma * sigma; /* variance still to come */
    for (int i = 0; i < PASSES; i++) {
        double n = sqrt(12 * left / (PASSES - i) + 1);
        int r = (int)((n - 1) / 2 + .5);
        double wide = 2 * r + 1;
        left = larger(0, left - (wide * wide - 1) / 12);
        if (r > 0) {
            rows_soften(pixels.at, scratch, pixels.w, pixels.h, r);
            columns_soften(scratch, pixels.at, pixels.w, pixels.h, r);
        }
    }
}

/* The three colours of a pixel, 16 bits apart: two of them are blended by two products.
 */
static uint64_t spread(uint32_t pixel)
{
    return (uint64_t)(pixel & 0xff0000) << 16 | (uint64_t)(pixel & 0xff00) << 8 |
           (pixel & 0xff);
}

/* `t` of 256 of the way from `a` to `b`. */
static uint64_t blend(uint64_t a, uint64_t b, uint32_t t)
{
    const uint64_t half = 0x008000800080, lanes = 0x00ff00ff00ff;
    return ((a * (256 - t) + b * t + half) >> 8) & lanes;
}

static uint32_t gathered(uint64_t lanes)
{
    return OPAQUE | (uint32_t)(lanes >> 16 & 0xff0000) | (uint32_t)(lanes >> 8 & 0xff00) |
           (uint32_t)(lanes & 0xff);
}

/* From one size to another: `step` is 2^24 of the smaller to one of the larger. */
typedef struct Steps {
    uint64_t step;
    int from;
} Steps;

static Steps steps_of(int count, int from)
{
    return (Steps){((uint64_t)from << 24) / (uint64_t)count, from};
}

/* Where the middle of pixel `i` lies among the smaller ones, in 256ths of them. */
static int middle(int i, const Steps *steps)
{
    int at = (int)(((2 * (uint64_t)i + 1) * steps->step) >> 17) - 128;
    return at < 0 ? 0 : at;
}

/* Fills a row from column `x` on, for as long as the piece `mid`, whose first is column
 * `left` of the smaller, has a pixel on either side; returns where it ends. */
static int row_fill(uint32_t *out, int x, int w, const uint64_t *mid, int left, int count,
                    const Steps *steps)
{
    uint64_t at = (2 * (uint64_t)x + 1) * steps->step, by = 2 * steps->step;
    for (; x < w && (at >> 17) < 128; x++, at += by) { /* before the first middle */
        out[x] = gathered(mid[0]);
    }
    for (; x < w; x++, at += by) {
        uint32_t place = (uint32_t)(at >> 17) - 128;
        int i = (int)(place >> 8) - left;
        if (i + 1 >= count) {
            break;
        }
        out[x] = gathered(blend(mid[i], mid[i + 1], place & 255));
    }
    for (; left + count >= steps->from && x < w; x++) { /* after the last */
        out[x] = gathered(mid[count - 1]);
    }
    return x;
}

/* Two rows are blended into one, a piece at a time, then its pixels among themselves. */
static void row_enlarge(uint32_t *out, int w, const uint32_t *above,
                        const uint32_t *below, uint32_t t, const Steps *across)
{
    enum { PIECE = 512 };
    int x = 0;
    for (int left = 0; left < across->from && x < w; left += PIECE - 1) {
        uint64_t mid[PIECE];
        int rest = across->from - left, count = rest < PIECE ? rest : PIECE;
        for (int i = 0; i < count; i++) {
            mid[i] = blend(spread(above[left + i]), spread(below[left + i]), t);
        }
        x = row_fill(out, x, w, mid, left, count, across);
    }
}

void enlarge(Pixels to, Pixels from)
{
    assert(to.w >= from.w && to.h >= from.h && from.w > 0 && from.h > 0);
    Steps across = steps_of(to.w, from.w), down = steps_of(to.h, from.h);
    for (int y = 0; y < to.h; y++) {
        uint32_t *out = to.at + (ptrdiff_t)y * to.stride;
        int at = middle(y, &down);
        int row = at >> 8, next = row + 1 < from.h ? row + 1 : row;
        const uint32_t *above = from.at + (ptrdiff_t)row * from.stride;
        const uint32_t *below = from.at + (ptrdiff_t)next * from.stride;
        if (to.w == from.w && to.h == from.h) {
            memcpy(out, above, (size_t)to.w * sizeof *out);
        } else {
            row_enlarge(out, to.w, above, below, (uint32_t)(at & 255), &across);
        }
    }
}
