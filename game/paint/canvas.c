#include "paint/canvas.h"

#include "paint/lettering.h"
#include "paint/marks.h"
#include "paint/raster.h"
#include "paint/soften.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    SIDE_MAX = 16384,   /* pixels; points must stay below FreeType's 32,767 */
    MARGIN_PERCENT = 8, /* of scenery beyond each edge, so that it can be shown shifted */
};

static const uint32_t PAPER = 0xFFFFFFFF; /* where nothing is painted */

/* Pixels that hold some groups, and the marks of those groups. */
typedef struct Layer {
    Surface surface;
    Marks marks[2]; /* now and before, taking turns */
    int turn;
} Layer;

struct Canvas {
    Raster raster;
    Type *type;
    Layer ground; /* still groups, larger than the window */
    Layer window;
    double u;
    int pan_x, pan_y;
    bool whole;           /* nothing painted before can be trusted */
    Box part;             /* of `behind`, its pixels */
    const Canvas *behind; /* lies under all shapes instead of the background */
};

/* All of a surface, in its own coordinates. */
static Box box_of(const Surface *surface)
{
    return (Box){surface->left, surface->top, surface->w, surface->h};
}

static uint32_t *pixel_at(const Surface *surface, int x, int y)
{
    ptrdiff_t row = y - surface->top;
    return surface->pixels + row * surface->w + (x - surface->left);
}

/* The old pixels are of no use in another size: everything is painted again. */
static bool surface_set(Surface *surface, int w, int h, int margin_x, int margin_y)
{
    size_t wide = (size_t)w + 2 * (size_t)margin_x;
    size_t high = (size_t)h + 2 * (size_t)margin_y;
    uint32_t *pixels = realloc(surface->pixels, wide * high * sizeof *pixels);
    if (pixels == NULL) {
        return false;
    }
    *surface = (Surface){pixels, -margin_x, -margin_y, (int)wide, (int)high};
    return true;
}

static void paper_lay(const Surface *surface, Box box)
{
    for (int y = box.y; y < box.y + box.h; y++) {
        uint32_t *row = pixel_at(surface, box.x, y);
        for (int x = 0; x < box.w; x++) {
            row[x] = PAPER;
        }
    }
}

/* Copies the background under `box`, shifted; the margin holds what comes in at an
 * edge. */
static void ground_show(const Canvas *canvas, Box box)
{
    for (int y = box.y; y < box.y + box.h; y++) {
        const uint32_t *from =
            pixel_at(&canvas->ground.surface, box.x - canvas->pan_x, y - canvas->pan_y);
        memcpy(pixel_at(&canvas->window.surface, box.x, y), from,
               (size_t)box.w * sizeof *from);
    }
}

/* Lays `shape`, whose pixels lie in `own`, inside `boxes`. */
static void shape_lay(Canvas *canvas, const Surface *surface, const Boxes *boxes, Box own,
                      const Shapes *shapes, const Shape *shape)
{
    if (shape->kind == SHAPE_PATH) {
        raster_path(&canvas->raster, *surface, boxes, shapes, shape, canvas->u);
        return;
    }
    for (int i = 0; i < boxes->count; i++) {
        Box clip = box_shared(boxes->boxes[i], own);
        if (clip.w > 0) {
            lettering_lay(canvas->type, *surface, clip, shapes, shape, canvas->u);
        }
    }
}

static bool meets(const Boxes *boxes, Box box)
{
    int i = 0;
    while (i < boxes->count && box_shared(boxes->boxes[i], box).w == 0) {
        i++;
    }
    return i < boxes->count;
}

/* Lays the layer's shapes inside `boxes`, of which no two overlap; its groups begin at
 * `first`. */
static void layer_lay(Canvas *canvas, const Layer *layer, const Boxes *boxes,
                      const Shapes *shapes, int first)
{
    const Marks *marks = &layer->marks[layer->turn];
    for (int i = 0; i < marks->group_count; i++) {
        const GroupMark *group = &marks->groups[i];
        int shape = shapes->groups[first + i].first;
        if (!meets(boxes, group->whole.box)) {
            continue;
        }
        for (int k = 0; k < group->count; k++) {
            Box own = marks->marks[group->first + k].box;
            if (meets(boxes, own)) {
                shape_lay(canvas, &layer->surface, boxes, own, shapes,
                          &shapes->shapes[shape + k]);
            }
        }
    }
}

/* Takes the marks of the groups first to end - 1; their changes go to `changed`, what
 * hides all below them to `covers`. */
static void layer_mark(const Canvas *canvas, Layer *layer, const Shapes *shapes,
                       int first, int end, Boxes *covers, Boxes *changed)
{
    const Marks *before = &layer->marks[layer->turn];
    layer->turn = !layer->turn;
    Marks *now = &layer->marks[layer->turn];
    marks_take(now, shapes, first, end, canvas->type, canvas->u);
    Box limits = box_of(&layer->surface);
    covers->count = 0;
    if (canvas->whole) {
        boxes_add(changed, limits, limits);
    } else {
        marks_compare(before, now, limits, covers, changed);
    }
}

static Pixels pixels_of(const Surface *surface)
{
    return (Pixels){surface->pixels, surface->w, surface->h, surface->w};
}

/* Only still groups that come before all others lie in the background, unless another
 * canvas lies there. */
static int still_count(const Canvas *canvas, const Shapes *shapes)
{
    int count = 0;
    while (canvas->behind == NULL && count < shapes->group_count &&
           shapes->groups[count].still) {
        count++;
    }
    return count;
}

static int within(int value, int limit)
{
    return value < -limit ? -limit : value > limit ? limit : value;
}

/* Paints what changed in the background; the boxes, shifted, go to `changed` where none
 * of `covers` hides them. */
static void ground_paint(Canvas *canvas, const Shapes *shapes, int still,
                         const Boxes *covers, Boxes *changed)
{
    Boxes own = {.count = 0}, none;
    layer_mark(canvas, &canvas->ground, shapes, 0, still, &none, &own);
    boxes_part(&own);
    for (int i = 0; i < own.count; i++) {
        paper_lay(&canvas->ground.surface, own.boxes[i]);
    }
    layer_lay(canvas, &canvas->ground, &own, shapes, 0);
    for (int i = 0; i < own.count; i++) {
        Box box = own.boxes[i];
        box.x += canvas->pan_x;
        box.y += canvas->pan_y;
        boxes_add_bare(changed, box, covers, box_of(&canvas->window.surface));
    }
}

/* Texts are measured at the size at which they are drawn: whole pixels. */
static double width_measured(void *measurer, const char *text, double size, Typeface face)
{
    const Canvas *canvas = measurer;
    return type_width(canvas->type, text, size * canvas->u, face) / canvas->u;
}

static int lines_measured(void *measurer, const char *text, double size, Typeface face,
                          double width)
{
    const Canvas *canvas = measurer;
    return type_lines(canvas->type, text, size * canvas->u, face, width * canvas->u);
}

static void say(char *why, int why_bytes, const char *sentence)
{
    if (why_bytes > 0) {
        snprintf(why, (size_t)why_bytes, "%s", sentence);
    }
}

Canvas *canvas_open(int w, int h, const char *fonts, char *why, int why_bytes)
{
    assert(w > 0 && h > 0);
    Canvas *canvas = calloc(1, sizeof *canvas);
    if (canvas == NULL) {
        say(why, why_bytes, "There is not enough memory for a picture.");
        return NULL;
    }
    canvas->type = type_open(fonts, why, why_bytes);
    if (canvas->type == NULL) {
        canvas_close(canvas);
        return NULL;
    }
    if (!raster_open(&canvas->raster) || !canvas_resize(canvas, w, h)) {
        say(why, why_bytes, "There is not enough memory for a picture of this size.");
        canvas_close(canvas);
        return NULL;
    }
    return canvas;
}

void canvas_close(Canvas *canvas)
{
    if (canvas == NULL) {
        return;
    }
    type_close(canvas->type);
    raster_close(&canvas->raster);
    free(canvas->ground.surface.pixels);
    free(canvas->window.surface.pixels);
    free(canvas);
}

bool canvas_resize(Canvas *canvas, int w, int h)
{
    if (w < 1 || h < 1 || w > SIDE_MAX || h > SIDE_MAX) {
        return false;
    }
    const Surface *window = &canvas->window.surface;
    if (window->w == w && window->h == h) {
        return true;
    }
    canvas->whole = true;
    return surface_set(&canvas->window.surface, w, h, 0, 0) &&
           surface_set(&canvas->ground.surface, w, h, w * MARGIN_PERCENT / 100,
                       h * MARGIN_PERCENT / 100);
}

/*
 * The background first, since what changes there lies below everything; then the window's
 * own groups. Each changed box is painted from its background up, as if the window ended
 * at its edges: the pixels are those of a whole painting.
 */
int canvas_paint(Canvas *canvas, const Shapes *shapes, const Layout *layout, Box *boxes)
{
    assert(layout->u > 0 && shapes->group_count <= SHAPES_GROUPS_MAX);
    Boxes changed = {.count = 0};
    Box all = box_of(&canvas->window.surface);
    int pan_x = within(shapes->pan_x_px, -canvas->ground.surface.left);
    int pan_y = within(shapes->pan_y_px, -canvas->ground.surface.top);
    int still = still_count(canvas, shapes);
    canvas->whole = canvas->whole || layout->u < canvas->u || layout->u > canvas->u;
    canvas->u = layout->u;
    Boxes covers;
    layer_mark(canvas, &canvas->window, shapes, still, shapes->group_count, &covers,
               &changed);
    if (pan_x != canvas->pan_x || pan_y != canvas->pan_y) {
        boxes_add_bare(&changed, all, &covers, all);
    }
    canvas->pan_x = pan_x;
    canvas->pan_y = pan_y;
    if (canvas->behind != NULL) {
        boxes_add(&changed, all, all);
        const Surface *from = &canvas->behind->window.surface;
        Box part = canvas->part;
        enlarge(pixels_of(&canvas->window.surface),
                (Pixels){pixel_at(from, part.x, part.y), part.w, part.h, from->w});
    } else {
        ground_paint(canvas, shapes, still, &covers, &changed);
    }
    boxes_part(&changed);
    for (int i = 0; i < changed.count; i++) {
        boxes[i] = changed.boxes[i];
        if (canvas->behind == NULL) {
            ground_show(canvas, changed.boxes[i]);
        }
    }
    layer_lay(canvas, &canvas->window, &changed, shapes, still);
    canvas->whole = false;
    return changed.count;
}

void canvas_forget(Canvas *canvas)
{
    canvas->whole = true;
}

const uint32_t *canvas_pixels(const Canvas *canvas, int *w, int *h, int *stride)
{
    const Surface *window = &canvas->window.surface;
    *w = window->w;
    *h = window->h;
    *stride = window->w;
    return window->pixels;
}

uint64_t canvas_hash(const Canvas *canvas)
{
    const Surface *window = &canvas->window.surface;
    size_t count = (size_t)window->w * (size_t)window->h;
    uint64_t size = ((uint64_t)window->w << 32) | (uint32_t)window->h;
    return hash_bytes(size, window->pixels, count * sizeof *window->pixels);
}

Box canvas_inset(Canvas *canvas, const Canvas *from, int x, int y, Box part)
{
    assert(canvas != from);
    const Surface *source = &from->window.surface;
    Box own = box_shared(part, box_of(source));
    Box moved = {own.x + x, own.y + y, own.w, own.h};
    Box box = box_shared(moved, box_of(&canvas->window.surface));
    for (int row = box.y; row < box.y + box.h; row++) {
        const uint32_t *pixels = pixel_at(source, box.x - x, row - y);
        memcpy(pixel_at(&canvas->window.surface, box.x, row), pixels,
               (size_t)box.w * sizeof *pixels);
    }
    return box;
}

void canvas_copy(Canvas *canvas, const Canvas *from, int x, int y)
{
    canvas_inset(canvas, from, x, y, box_of(&from->window.surface));
    canvas->whole = true;
}

/* The mean of the pixels `from` has in `box`; red and blue are summed apart from green.
 */
static uint32_t pixel_mean(const Surface *from, Box box)
{
    uint64_t rb = 0, g = 0;
    uint32_t count = (uint32_t)(box.w * box.h);
    for (int y = box.y; y < box.y + box.h; y++) {
        const uint32_t *row = pixel_at(from, box.x, y);
        for (int x = 0; x < box.w; x++) {
            rb += (uint64_t)(row[x] & 0xff0000) << 16 | (row[x] & 0xff);
            g += row[x] >> 8 & 0xff;
        }
    }
    uint32_t r = (uint32_t)(rb >> 32) / count, b = (uint32_t)rb / count;
    return 0xff000000 | r << 16 | (uint32_t)(g / count) << 8 | b;
}

Box canvas_small(Canvas *canvas, const Canvas *from, Box at)
{
    assert(canvas != from && at.w > 0 && at.h > 0);
    const Surface *source = &from->window.surface;
    Box seen = box_shared(at, box_of(&canvas->window.surface));
    for (int y = seen.y; y < seen.y + seen.h; y++) {
        uint32_t *row = pixel_at(&canvas->window.surface, 0, y);
        int top = (y - at.y) * source->h / at.h, next = (y - at.y + 1) * source->h / at.h;
        for (int x = seen.x; x < seen.x + seen.w; x++) {
            int left = (x - at.x) * source->w / at.w;
            int right = (x - at.x + 1) * source->w / at.w;
            Box box = {left, top, right > left ? right - left : 1,
                       next > top ? next - top : 1};
            row[x] = box.w * box.h == 1 ? *pixel_at(source, left, top)
                                        : pixel_mean(source, box);
        }
    }
    return seen;
}

void canvas_recolour(Canvas *canvas, uint32_t (*colour)(uint32_t pixel, const void *by),
                     const void *by)
{
    assert(colour != NULL);
    Box all = box_of(&canvas->window.surface);
    for (int y = all.y; y < all.y + all.h; y++) {
        uint32_t *row = pixel_at(&canvas->window.surface, all.x, y);
        for (int x = 0; x < all.w; x++) {
            row[x] = colour(row[x], by);
        }
    }
    canvas->whole = true;
}

void canvas_soften(Canvas *canvas, double sigma)
{
    assert(sigma >= 0);
    soften(pixels_of(&canvas->window.surface), canvas->ground.surface.pixels, sigma);
    canvas->whole = true;
}

void canvas_behind(Canvas *canvas, const Canvas *from, Box part)
{
    assert(canvas != from);
    assert(from == NULL ||
           (part.x >= 0 && part.y >= 0 && part.x + part.w <= from->window.surface.w &&
            part.y + part.h <= from->window.surface.h));
    canvas->part = part;
    canvas->whole = canvas->whole || canvas->behind != from;
    canvas->behind = from;
}

void canvas_measures(Canvas *canvas, Layout *layout)
{
    assert(canvas->type != NULL);
    canvas->whole = canvas->whole || layout->u < canvas->u || layout->u > canvas->u;
    canvas->u = layout->u;
    layout->text_width = width_measured;
    layout->text_lines = lines_measured;
    layout->measurer = canvas;
}
