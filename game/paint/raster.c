#include "paint/raster.h"

#include <assert.h>
#include <stddef.h>

/* Gradients larger than this, in scene units, band visibly on 8 bits: walls, sky,
 * light. */
enum { FINE_UNITS = 720 };

/* Whole spans up to so many pixels are laid together with the edges beside them. */
enum { SHORT_PX = 12, HELD_MAX = 256 };

/* A row being laid: pixels that wait for their neighbours, side by side. */
typedef struct Hand {
    const Brush *brush;
    uint32_t *row; /* at window pixel 0 */
    int y, from, held;
    uint8_t coverage[HELD_MAX];
} Hand;

static void let_go(Hand *hand)
{
    if (hand->held > 0) {
        brush_cover(hand->brush, hand->row + hand->from, hand->from, hand->y, hand->held,
                    hand->coverage);
        hand->held = 0;
    }
}

/* Long whole spans are laid by themselves, and all that a fine brush lays whole, for it
 * dithers what is whole and that alone. */
static void span_lay(Hand *hand, int x, int count, uint8_t coverage)
{
    if (coverage == 255 && (count > SHORT_PX || hand->brush->fine)) {
        let_go(hand);
        brush_lay(hand->brush, hand->row + x, x, hand->y, count);
        return;
    }
    if (x != hand->from + hand->held) {
        let_go(hand);
    }
    for (int i = 0; i < count; i++) {
        if (hand->held == HELD_MAX) {
            let_go(hand);
        }
        if (hand->held == 0) {
            hand->from = x + i;
        }
        hand->coverage[hand->held++] = coverage;
    }
}

/* Twice the area, a pixel being 131,072, as 0 to 255; where a path winds about a pixel
 * more than once it is covered once. */
static uint8_t coverage_of(int32_t area)
{
    int coverage = area >> 9;
    coverage = coverage < 0 ? ~coverage : coverage;
    return (uint8_t)(coverage > 255 ? 255 : coverage);
}

/* Sums up the changes of one row of the band, `down` from its top, lays what is covered
 * and leaves zeros. Between two touched cells coverage stays as it is. */
static void row_lay(Cells *cells, int down, Hand *hand)
{
    const Box *band = &cells->band;
    int32_t *change = cells->change + (size_t)down * (size_t)cells->stride;
    uint64_t *touched = cells->touched + (size_t)down * (size_t)cells->words;
    int32_t area = 0;
    int from = 0;
    uint8_t coverage = 0;
    for (int word = 0; word < cells->words; word++) {
        uint64_t bits = touched[word];
        touched[word] = 0;
        for (; bits != 0; bits &= bits - 1) {
            int at = word * 64 + __builtin_ctzll(bits);
            if (coverage > 0) {
                span_lay(hand, band->x + from, at - from, coverage);
            }
            area += change[at];
            change[at] = 0;
            coverage = coverage_of(area);
            from = at;
        }
    }
    if (coverage > 0 && from < band->w) {
        span_lay(hand, band->x + from, band->w - from, coverage);
    }
    let_go(hand);
}

/* Whether a gradient is so long that its steps would show as bands. */
static bool large(const Shape *shape)
{
    int32_t limit = FINE_UNITS * 64;
    return shape->right - shape->left > limit || shape->bottom - shape->top > limit;
}

void raster_take(Raster *raster, const Shapes *shapes, const Shape *shape, double u)
{
    assert(shape->fill >= 0 && shape->fill < shapes->fill_count);
    edges_take(&raster->edges, shapes, shape, u);
    brush_set(&raster->brush, &raster->ramps, &shapes->fills[shape->fill], shape->alpha,
              u);
    raster->brush.fine = large(shape);
}

void raster_lay(Raster *raster, Surface surface, Box clip)
{
    assert(clip.x >= surface.left && clip.x + clip.w <= surface.left + surface.w);
    assert(clip.y >= surface.top && clip.y + clip.h <= surface.top + surface.h);
    Cells *cells = &raster->cells;
    Hand hand = {.brush = &raster->brush};
    for (int y = clip.y; clip.w > 0 && y < clip.y + clip.h;) {
        cells_band(cells, clip, y);
        cells_cross(cells, &raster->edges);
        for (int i = 0; i < cells->band.h; i++, y++) {
            hand.y = y;
            hand.row =
                surface.pixels + (ptrdiff_t)(y - surface.top) * surface.w - surface.left;
            row_lay(cells, i, &hand);
        }
    }
}

Box raster_box(const Shape *shape, double u)
{
    int left = (edges_place(shape->left, u) >> 8) - 1;
    int top = (edges_place(shape->top, u) >> 8) - 1;
    int right = (edges_place(shape->right, u) >> 8) + 2;
    int bottom = (edges_place(shape->bottom, u) >> 8) + 2;
    return (Box){left, top, right - left, bottom - top};
}
