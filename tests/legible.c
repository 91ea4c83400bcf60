#include "legible.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

enum { TEXTS_MAX = 160 };

/* What a text takes of the page, scene units. */
typedef struct Area {
    double left, top, right, bottom;
    const char *text;
} Area;

static double channel(uint32_t value)
{
    double c = (value & 255) / 255.0;
    return c <= .03928 ? c / 12.92 : pow((c + .055) / 1.055, 2.4);
}

static double luminance(uint32_t rgb)
{
    return .2126 * channel(rgb >> 16) + .7152 * channel(rgb >> 8) + .0722 * channel(rgb);
}

static double contrast_of(uint32_t a, uint32_t b)
{
    double x = luminance(a), y = luminance(b);
    return (fmax(x, y) + .05) / (fmin(x, y) + .05);
}

Legible *legible_open(int w, int h, bool workshop, bool paints)
{
    char why[200];
    Legible *legible = calloc(1, sizeof *legible);
    assert_non_null(legible);
    legible->canvas = canvas_open(w, h, NULL, why, sizeof why);
    assert_non_null(legible->canvas);
    legible->layout = layout_of(w, h);
    legible->layout.workshop = workshop;
    legible->paints = paints && LEGIBLE_PAINTS;
    canvas_measures(legible->canvas, &legible->layout);
    return legible;
}

void legible_close(Legible *legible)
{
    canvas_close(legible->canvas);
    free(legible);
}

static Area area_of(const Legible *legible, const Shape *text)
{
    const char *words = legible->shapes.text + text->text;
    double size = (double)text->size, wrap = (double)text->wrap, lines = 1;
    double wide = layout_text_width(&legible->layout, words, size, text->face);
    if (wrap > 0 && wide > wrap) {
        lines = layout_text_lines(&legible->layout, words, size, text->face, wrap);
        wide = wrap;
    }
    double leading = text->leading > 0 ? (double)text->leading : 1.4;
    double x = text->x / 64.0, y = text->y / 64.0;
    x -= text->anchor == ANCHOR_CENTRE ? wide / 2 : text->anchor == ANCHOR_END ? wide : 0;
    return (Area){x, y - .7 * size, x + wide, y + (lines - 1) * leading * size, words};
}

/* The ground of every text is what is painted without it. */
static void ground_paint(Legible *legible)
{
    Box boxes[CANVAS_BOXES_MAX];
    Shapes *shapes = &legible->shapes;
    for (int i = 0; i < shapes->shape_count; i++) {
        if (shapes->shapes[i].kind == SHAPE_TEXT) {
            shapes->shapes[i].alpha = 0;
        }
    }
    canvas_forget(legible->canvas);
    canvas_paint(legible->canvas, shapes, &legible->layout, boxes);
}

/* The least contrast at the beginning, the middle and the end of its first line. */
static double stands_out(const Legible *legible, const Area *area, uint32_t ink)
{
    int w, h, stride;
    const uint32_t *pixels = canvas_pixels(legible->canvas, &w, &h, &stride);
    double least = 21, u = legible->layout.u;
    for (int k = 0; k <= 2; k++) {
        int x = (int)((area->left + (area->right - area->left) * (.04 + .46 * k)) * u);
        int y = (int)((area->top + 4) * u);
        x = x < 0 ? 0 : x >= w ? w - 1 : x;
        y = y < 0 ? 0 : y >= h ? h - 1 : y;
        least = fmin(least, contrast_of(pixels[y * stride + x], ink));
    }
    return least;
}

static bool overlap(const Area *a, const Area *b)
{
    double x = fmin(a->right, b->right) - fmax(a->left, b->left);
    double y = fmin(a->bottom, b->bottom) - fmax(a->top, b->top);
    return x > 2 && y > 2;
}

int legible_faults(Legible *legible, double least, double contrast, const char *what)
{
    Area areas[TEXTS_MAX];
    int count = 0, faults = 0;
    const Layout *layout = &legible->layout;
    const Shapes *shapes = &legible->shapes;
    if (legible->paints) {
        ground_paint(legible);
    }
    for (int i = 0; i < shapes->shape_count; i++) {
        const Shape *text = &shapes->shapes[i];
        if (text->kind != SHAPE_TEXT) {
            continue;
        }
        assert_true(count < TEXTS_MAX);
        Area *area = &areas[count++];
        *area = area_of(legible, text);
        double size = (double)text->size;
        if (area->left < -1 || area->top < -1 || area->right > layout->w + 1 ||
            area->bottom + .25 * size > layout->h + 1) {
            print_message("%s: '%s' is cut: %.0f %.0f %.0f %.0f\n", what, area->text,
                          area->left, area->top, area->right, area->bottom);
            faults++;
        }
        if (size < least - .01 || size * layout->u < 14 - .01) {
            print_message("%s: '%s' is small: %.1f of %.1f\n", what, area->text, size,
                          least);
            faults++;
        }
        uint32_t ink = shapes->fills[text->fill].colour >> 8;
        double light = legible->paints ? stands_out(legible, area, ink) : 21;
        if (light < contrast) {
            print_message("%s: '%s' is faint: %.1f\n", what, area->text, light);
            faults++;
        }
        for (int k = 0; k < count - 1; k++) {
            if (overlap(area, &areas[k])) {
                print_message("%s: '%s' at %.0f %.0f lies over '%s'\n", what, area->text,
                              area->left, area->top, areas[k].text);
                faults++;
            }
        }
    }
    legible->texts += count;
    return faults;
}
