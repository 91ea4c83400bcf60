#include "paint/raster.h"

#include <assert.h>
#include <stddef.h>

#include FT_OUTLINE_H

/*
 * FreeType keeps the cells of one row in a pool of 16 KiB and halves its bands down to a
 * single row: a row that crosses more than some 600 cells fails with Raster_Overflow
 * after other rows were laid, and the shape is cut without a word. Columns this wide
 * always fit.
 */
enum { COLUMN_PX = 240 };

/* Whole spans up to so many pixels are laid together with the edges beside them. */
enum { SHORT_PX = 12, HELD_MAX = 256 };

/* Gradients larger than this, in scene units, band visibly on 8 bits: walls, sky,
 * light. */
enum { FINE_UNITS = 720 };

typedef struct Target {
    Surface surface;
    const Brush *brush;
} Target;

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

/* FreeType hands over a row's spans, cut to the clip box, in window pixels: an edge as
 * one span a pixel. */
static void lay_spans(int y, int count, const FT_Span *spans, void *user)
{
    const Target *target = user;
    const Surface *surface = &target->surface;
    Hand hand = {.brush = target->brush, .y = y};
    hand.row =
        surface->pixels + (ptrdiff_t)(y - surface->top) * surface->w - surface->left;
    for (int i = 0; i < count; i++) {
        span_lay(&hand, spans[i].x, spans[i].len, spans[i].coverage);
    }
    let_go(&hand);
}

/* u as whole 1/2^24, so that a point is one product of whole numbers. */
static int64_t scale_of(double u)
{
    return (int64_t)(u * 16777216.0 + .5);
}

/* FreeType refuses an outline with one point too far away: such points are kept at 15,360
 * pixels, beyond every window. */
enum { FAR = 15360 * 64 };

static FT_Pos to_pixel(int32_t at, int64_t scale)
{
    int64_t pixel = (at * scale + (1 << 23)) >> 24;
    return (FT_Pos)(pixel < -FAR ? -FAR : pixel > FAR ? FAR : pixel);
}

/* Fills the raster's outline from the shape's points. Returns false when it has no
 * area. */
static bool outline_of(Raster *raster, const Shapes *shapes, const Shape *shape, double u,
                       FT_Outline *outline)
{
    assert(shape->count <= RASTER_POINTS_MAX);
    static const char TAGS[] = {[TAG_MOVE] = FT_CURVE_TAG_ON,
                                [TAG_ON] = FT_CURVE_TAG_ON,
                                [TAG_CUBIC] = FT_CURVE_TAG_CUBIC};
    int64_t scale = scale_of(u);
    int contours = 0;
    for (int i = 0; i < shape->count; i++) {
        int from = shape->first + i;
        raster->points[i].x = to_pixel(shapes->x[from], scale);
        raster->points[i].y = to_pixel(shapes->y[from], scale);
        raster->tags[i] = TAGS[shapes->tags[from]];
        if (shapes->tags[from] == TAG_MOVE && i > 0) {
            assert(contours < RASTER_CONTOURS_MAX - 1);
            raster->contours[contours++] = (short)(i - 1);
        }
    }
    raster->contours[contours++] = (short)(shape->count - 1);
    *outline = (FT_Outline){.n_contours = (short)contours,
                            .n_points = (short)shape->count,
                            .points = raster->points,
                            .tags = (void *)raster->tags,
                            .contours = (void *)raster->contours};
    return shape->count >= 3;
}

/* Whether a gradient is so long that its steps would show as bands. */
static bool large(const Shape *shape)
{
    int32_t limit = FINE_UNITS * 64;
    return shape->right - shape->left > limit || shape->bottom - shape->top > limit;
}

bool raster_open(Raster *raster)
{
    return FT_Init_FreeType(&raster->library) == 0;
}

void raster_close(Raster *raster)
{
    if (raster->library != NULL) {
        FT_Done_FreeType(raster->library);
        raster->library = NULL;
    }
}

/* Lays what of the outline lies in `clip`, in columns that fit FreeType's pool. */
static void walk(Raster *raster, FT_Outline *outline, Target *target, Box clip)
{
    for (int x = clip.x; x < clip.x + clip.w; x += COLUMN_PX) {
        int end = x + COLUMN_PX < clip.x + clip.w ? x + COLUMN_PX : clip.x + clip.w;
        FT_Raster_Params params = {
            .flags = FT_RASTER_FLAG_AA | FT_RASTER_FLAG_DIRECT | FT_RASTER_FLAG_CLIP,
            .gray_spans = lay_spans,
            .user = target,
            .clip_box = {x, clip.y, end, clip.y + clip.h},
        };
        FT_Error error = FT_Outline_Render(raster->library, outline, &params);
        assert(error == 0);
        (void)error;
    }
}

void raster_path(Raster *raster, Surface surface, const Boxes *boxes,
                 const Shapes *shapes, const Shape *shape, double u)
{
    assert(shape->kind == SHAPE_PATH && shape->fill >= 0 &&
           shape->fill < shapes->fill_count);
    FT_Outline outline;
    Box own = box_shared(raster_box(shape, u),
                         (Box){surface.left, surface.top, surface.w, surface.h});
    if (own.w == 0 || !outline_of(raster, shapes, shape, u, &outline)) {
        return;
    }
    brush_set(&raster->brush, &raster->ramps, &shapes->fills[shape->fill], shape->alpha,
              u);
    raster->brush.fine = large(shape);
    Target target = {surface, &raster->brush};
    for (int i = 0; i < boxes->count; i++) {
        walk(raster, &outline, &target, box_shared(boxes->boxes[i], own));
    }
}

Box raster_box(const Shape *shape, double u)
{
    int64_t scale = scale_of(u);
    int left = (int)(to_pixel(shape->left, scale) >> 6) - 1;
    int top = (int)(to_pixel(shape->top, scale) >> 6) - 1;
    int right = (int)(to_pixel(shape->right, scale) >> 6) + 2;
    int bottom = (int)(to_pixel(shape->bottom, scale) >> 6) + 2;
    return (Box){left, top, right - left, bottom - top};
}

int32_t raster_place(int32_t at, double u)
{
    return (int32_t)to_pixel(at, scale_of(u));
}
