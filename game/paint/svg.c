#include "paint/svg.h"

#include "paint/canvas.h"
#include "paint/text.h"

#include <assert.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/*
 * The same list as the canvas paints, as one SVG file: for reports and for printing at
 * any size. What the canvas decides by its own rules (degenerate gradients, closing
 * curves, broken lines) is decided the same way here, so that both show one picture.
 */

enum { LINE_BYTES = 4096, GRADIENT_BYTES = 16 };

static const double LEADING = 1.4; /* where a text gives none */

/* A reader without our fonts should fall back to the next of the kind. */
typedef struct Family {
    const char *names;
    int weight;
} Family;

static const Family FAMILIES[] = {
    [TYPE_HEADING] = {"Quicksand, Andika, sans-serif", 700},
    [TYPE_BODY] = {"Andika, sans-serif", 400},
    [TYPE_BOLD] = {"Andika, sans-serif", 700},
};

/* Where the picture goes: to a file, or into a caller's text. */
typedef struct Pen {
    FILE *file;
    char *text;
    size_t most, used;
    bool full;
    int digits;       /* of a point */
    const char *name; /* before every id, so that pictures on one page differ */
} Pen;

static void pen_printf(Pen *pen, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static void pen_printf(Pen *pen, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    if (pen->file != NULL) {
        vfprintf(pen->file, format, values);
    } else if (!pen->full) {
        size_t room = pen->most - pen->used;
        int bytes = vsnprintf(pen->text + pen->used, room, format, values);
        pen->full = bytes < 0 || (size_t)bytes >= room;
        pen->used += pen->full ? 0 : (size_t)bytes;
    }
    va_end(values);
}

static void pen_put(Pen *pen, const char *text)
{
    pen_printf(pen, "%s", text);
}

/* SVG 1.1 knows no colours with alpha: it stands in an attribute of its own. */
static void colour_write(Pen *pen, const char *paint, const char *opacity, Colour colour,
                         double alpha)
{
    pen_printf(pen, " %s=\"#%06x\"", paint, (unsigned)(colour >> 8));
    double share = (double)(colour & 0xFF) / 255 * alpha;
    if (share < 1) {
        pen_printf(pen, " %s=\"%.4g\"", opacity, share);
    }
}

static void stops_write(Pen *pen, const Fill *fill, double alpha)
{
    for (int i = 0; i < fill->stop_count; i++) {
        pen_printf(pen, "<stop offset=\"%.4g\"", fill->stops[i].at);
        colour_write(pen, "stop-color", "stop-opacity", fill->stops[i].colour, alpha);
        pen_put(pen, "/>");
    }
}

/* Whether a fill has a direction or a size; others are one colour. */
static bool spreads(const Fill *fill)
{
    const Transform *t = &fill->to_unit;
    double det = t->a * t->d - t->b * t->c;
    switch (fill->kind) {
    case FILL_SOLID:
        return false;
    case FILL_LINEAR:
        return fill->stop_count > 0 && t->a * t->a + t->c * t->c > 1e-18;
    case FILL_RADIAL:
        return fill->stop_count > 0 && (det > 1e-18 || det < -1e-18);
    }
    return false;
}

/* Place t of a linear fill is a x + c y + e: it rises along (a, c), from 0 to 1. */
static void linear_write(Pen *pen, const Fill *fill, const char *id, double alpha)
{
    const Transform *t = &fill->to_unit;
    double square = t->a * t->a + t->c * t->c;
    double x = -t->e * t->a / square;
    double y = -t->e * t->c / square;
    pen_printf(pen,
               "<linearGradient id=\"%s%s\" gradientUnits=\"userSpaceOnUse\" x1=\"%.6g\""
               " y1=\"%.6g\" x2=\"%.6g\" y2=\"%.6g\">",
               pen->name, id, x, y, x + t->a / square, y + t->c / square);
    stops_write(pen, fill, alpha);
    pen_put(pen, "</linearGradient>\n");
}

/* SVG wants the way from the unit circle to the scene: the inverse. */
static void radial_write(Pen *pen, const Fill *fill, const char *id, double alpha)
{
    const Transform *t = &fill->to_unit;
    double det = t->a * t->d - t->b * t->c;
    double a = t->d / det, b = -t->b / det, c = -t->c / det, d = t->a / det;
    pen_printf(
        pen,
        "<radialGradient id=\"%s%s\" gradientUnits=\"userSpaceOnUse\" cx=\"0\" cy=\"0\""
        " r=\"1\" gradientTransform=\"matrix(%.8g %.8g %.8g %.8g %.6f %.6f)\">",
        pen->name, id, a, b, c, d, -(a * t->e + c * t->f), -(b * t->e + d * t->f));
    stops_write(pen, fill, alpha);
    pen_put(pen, "</radialGradient>\n");
}

/* A gradient of `fill` under a name of its own; `alpha` goes into its stops. */
static void gradient_write(Pen *pen, const Fill *fill, const char *id, double alpha)
{
    if (fill->kind == FILL_LINEAR) {
        linear_write(pen, fill, id, alpha);
    } else {
        radial_write(pen, fill, id, alpha);
    }
}

/* All gradients first: SVG refers to them by id, and an unused one costs a line. */
static void fills_write(Pen *pen, const Shapes *shapes)
{
    pen_put(pen, "<defs>\n");
    for (int i = 0; i < shapes->fill_count; i++) {
        if (spreads(&shapes->fills[i])) {
            char id[GRADIENT_BYTES];
            snprintf(id, sizeof id, "f%d", i);
            gradient_write(pen, &shapes->fills[i], id, 1);
        }
    }
    pen_put(pen, "</defs>\n");
}

/* As the canvas shows them: a line without length is all beginning, a circle without size
 * all edge. */
static Colour single_colour(const Fill *fill)
{
    if (fill->kind == FILL_SOLID || fill->stop_count == 0) {
        return fill->colour;
    }
    int last = fill->stop_count - 1;
    return fill->stops[fill->kind == FILL_LINEAR ? 0 : last].colour;
}

static void point_write(Pen *pen, const Shapes *shapes, int i)
{
    pen_printf(pen, "%.*g %.*g", pen->digits, shapes->x[i] / 64.0, pen->digits,
               shapes->y[i] / 64.0);
}

/* A contour that ends in two control points closes in a curve to where it began. */
static void outline_write(Pen *pen, const Shapes *shapes, const Shape *shape)
{
    int end = shape->first + shape->count;
    for (int i = shape->first; i < end; i++) {
        if (shapes->tags[i] == TAG_MOVE) {
            pen_put(pen, i > shape->first ? "ZM" : "M");
            point_write(pen, shapes, i);
        } else if (shapes->tags[i] == TAG_ON) {
            pen_put(pen, "L");
            point_write(pen, shapes, i);
        } else if (i + 1 < end) {
            pen_put(pen, "C");
            point_write(pen, shapes, i);
            pen_put(pen, " ");
            point_write(pen, shapes, i + 1);
            pen_put(pen, " ");
            point_write(pen, shapes, i + 2 < end ? i + 2 : shape->first);
            i += 2;
        }
    }
    pen_put(pen, "Z");
}

/* A fainter shape has a gradient of its own: printers' PDF drops the opacity of a fill
 * that has transparent stops. */
static void path_write(Pen *pen, const Shapes *shapes, const Shape *shape)
{
    const Fill *fill = &shapes->fills[shape->fill];
    char id[GRADIENT_BYTES];
    snprintf(id, sizeof id, "f%d", shape->fill);
    if (spreads(fill) && shape->alpha < 1) {
        snprintf(id, sizeof id, "s%d", (int)(shape - shapes->shapes));
        gradient_write(pen, fill, id, (double)shape->alpha);
    }
    pen_put(pen, "<path");
    if (spreads(fill)) {
        pen_printf(pen, " fill=\"url(#%s%s)\"", pen->name, id);
    } else {
        colour_write(pen, "fill", "fill-opacity", single_colour(fill),
                     (double)shape->alpha);
    }
    pen_put(pen, " d=\"");
    outline_write(pen, shapes, shape);
    pen_put(pen, "\"/>\n");
}

/* XML allows no control characters, not even escaped. */
static void escaped_write(Pen *pen, const char *text)
{
    for (; *text != '\0'; text++) {
        switch (*text) {
        case '&':
            pen_put(pen, "&amp;");
            break;
        case '<':
            pen_put(pen, "&lt;");
            break;
        case '>':
            pen_put(pen, "&gt;");
            break;
        case '"':
            pen_put(pen, "&quot;");
            break;
        default:
            pen_printf(pen, "%c", *text > 0 && *text < ' ' ? ' ' : *text);
        }
    }
}

/* SVG calls the middle "middle". */
static const char *anchor_name(Anchor anchor)
{
    switch (anchor) {
    case ANCHOR_START:
        return "start";
    case ANCHOR_CENTRE:
        return "middle";
    case ANCHOR_END:
        return "end";
    }
    return "start";
}

/* Lines are broken here, by our own fonts: SVG 1.1 does not wrap. */
static void text_write(Pen *pen, Type *type, const Shapes *shapes, const Shape *shape)
{
    const Family *family = &FAMILIES[shape->face];
    const char *text = shapes->text + shape->text;
    double size = (double)shape->size;
    double wrap = (double)shape->wrap;
    double leading = shape->leading > 0 ? (double)shape->leading : LEADING;
    int lines = type_lines(type, text, size, shape->face, wrap);
    pen_printf(pen, "<text font-family=\"%s\" font-weight=\"%d\" font-size=\"%.4g\"",
               family->names, family->weight, size);
    pen_printf(pen, " text-anchor=\"%s\"", anchor_name(shape->anchor));
    colour_write(pen, "fill", "fill-opacity", single_colour(&shapes->fills[shape->fill]),
                 (double)shape->alpha);
    pen_put(pen, ">");
    for (int i = 0; i < lines; i++) {
        char line[LINE_BYTES];
        type_words(type, text, size, shape->face, wrap, i, line, sizeof line);
        pen_printf(pen, "<tspan x=\"%.6g\" y=\"%.6g\">", shape->x / 64.0,
                   shape->y / 64.0 + i * leading * size);
        escaped_write(pen, line);
        pen_put(pen, "</tspan>");
    }
    pen_put(pen, "</text>\n");
}

static void shapes_write(Pen *pen, Type *type, const Shapes *shapes, int first, int end)
{
    for (int i = first; i < end; i++) {
        const Shape *shape = &shapes->shapes[i];
        if (shape->kind == SHAPE_TEXT) {
            text_write(pen, type, shapes, shape);
        } else if (shape->count >= 3) {
            path_write(pen, shapes, shape);
        }
    }
}

/* Returns how many shapes lie in the still groups before all others. */
static int still_shapes(const Shapes *shapes)
{
    int count = 0;
    for (int i = 0; i < shapes->group_count && shapes->groups[i].still; i++) {
        count += shapes->groups[i].count;
    }
    return count;
}

/* The background is shifted as on a canvas of one pixel a scene unit. */
static void layers_write(Pen *pen, Type *type, const Shapes *shapes)
{
    fills_write(pen, shapes);
    int still = still_shapes(shapes);
    pen_printf(pen, "<g transform=\"translate(%d %d)\">\n", shapes->pan_x_px,
               shapes->pan_y_px);
    shapes_write(pen, type, shapes, 0, still);
    pen_put(pen, "</g>\n");
    shapes_write(pen, type, shapes, still, shapes->shape_count);
    pen_put(pen, "</svg>\n");
}

bool shapes_svg(const Shapes *shapes, double w, double h, const char *path, char *why,
                int why_bytes)
{
    assert(w > 0 && h > 0 && path != NULL && why_bytes > 0);
    Type *type = type_open(NULL, why, why_bytes);
    if (type == NULL) {
        return false;
    }
    FILE *file = fopen(path, "w");
    if (file == NULL) {
        snprintf(why, (size_t)why_bytes, "%s: cannot be written: %s", path,
                 strerror(errno));
        type_close(type);
        return false;
    }
    Pen pen = {.file = file, .digits = 6, .name = ""};
    pen_printf(&pen,
               "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.6g\" height=\"%.6g\""
               " viewBox=\"0 0 %.6g %.6g\">\n",
               w, h, w, h);
    layers_write(&pen, type, shapes);
    type_close(type);
    bool failed = ferror(file) != 0;
    failed = fclose(file) != 0 || failed;
    if (failed) {
        snprintf(why, (size_t)why_bytes, "%s: cannot be written: the disk may be full",
                 path);
    }
    return !failed;
}

static bool lettered(const Shapes *shapes)
{
    for (int i = 0; i < shapes->shape_count; i++) {
        if (shapes->shapes[i].kind == SHAPE_TEXT) {
            return true;
        }
    }
    return false;
}

/* Points to a tenth of a unit, three or four digits, and half the bytes. The size is the
 * page's affair. */
long shapes_svg_text(const Shapes *shapes, const Svg *svg, char *text, size_t most)
{
    assert(svg->w > 0 && svg->h > 0 && svg->name != NULL && text != NULL && most > 0);
    char why[160];
    Type *type = lettered(shapes) ? type_open(NULL, why, sizeof why) : NULL;
    if (type == NULL && lettered(shapes)) {
        return -1;
    }
    Pen pen = {
        .text = text, .most = most, .digits = svg->w < 100 ? 3 : 4, .name = svg->name};
    pen_printf(
        &pen,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"%s\" viewBox=\"0 0 %.6g %.6g\"",
        svg->name, svg->w, svg->h);
    if (svg->label != NULL) {
        pen_put(&pen, " role=\"img\" aria-label=\"");
        escaped_write(&pen, svg->label);
        pen_put(&pen, "\">\n");
    } else {
        pen_put(&pen, " aria-hidden=\"true\">\n");
    }
    layers_write(&pen, type, shapes);
    type_close(type);
    return pen.full ? -1 : (long)pen.used;
}
