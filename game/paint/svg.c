#include "paint/canvas.h"
#include "paint/text.h"

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

/*
 * The same list as the canvas paints, as one SVG file: for reports and for printing at
 * any size. What the canvas decides by its own rules (degenerate gradients, closing
 * curves, broken lines) is decided the same way here, so that both show one picture.
 */

enum { LINE_BYTES = 4096 };

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

/* SVG 1.1 knows no colours with alpha: it stands in an attribute of its own. */
static void colour_write(FILE *file, const char *paint, const char *opacity,
                         Colour colour, double alpha)
{
    fprintf(file, " %s=\"#%06x\"", paint, (unsigned)(colour >> 8));
    double share = (double)(colour & 0xFF) / 255 * alpha;
    if (share < 1) {
        fprintf(file, " %s=\"%.4g\"", opacity, share);
    }
}

static void stops_write(FILE *file, const Fill *fill)
{
    for (int i = 0; i < fill->stop_count; i++) {
        fprintf(file, "<stop offset=\"%.4g\"", fill->stops[i].at);
        colour_write(file, "stop-color", "stop-opacity", fill->stops[i].colour, 1);
        fputs("/>", file);
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
static void linear_write(FILE *file, const Fill *fill, int id)
{
    const Transform *t = &fill->to_unit;
    double square = t->a * t->a + t->c * t->c;
    double x = -t->e * t->a / square;
    double y = -t->e * t->c / square;
    fprintf(file,
            "<linearGradient id=\"f%d\" gradientUnits=\"userSpaceOnUse\" x1=\"%.6g\""
            " y1=\"%.6g\" x2=\"%.6g\" y2=\"%.6g\">",
            id, x, y, x + t->a / square, y + t->c / square);
    stops_write(file, fill);
    fputs("</linearGradient>\n", file);
}

/* SVG wants the way from the unit circle to the scene: the inverse. */
static void radial_write(FILE *file, const Fill *fill, int id)
{
    const Transform *t = &fill->to_unit;
    double det = t->a * t->d - t->b * t->c;
    double a = t->d / det, b = -t->b / det, c = -t->c / det, d = t->a / det;
    fprintf(
        file,
        "<radialGradient id=\"f%d\" gradientUnits=\"userSpaceOnUse\" cx=\"0\" cy=\"0\""
        " r=\"1\" gradientTransform=\"matrix(%.8g %.8g %.8g %.8g %.6f %.6f)\">",
        id, a, b, c, d, -(a * t->e + c * t->f), -(b * t->e + d * t->f));
    stops_write(file, fill);
    fputs("</radialGradient>\n", file);
}

/* All gradients first: SVG refers to them by id, and an unused one costs a line. */
static void fills_write(FILE *file, const Shapes *shapes)
{
    fputs("<defs>\n", file);
    for (int i = 0; i < shapes->fill_count; i++) {
        const Fill *fill = &shapes->fills[i];
        if (spreads(fill) && fill->kind == FILL_LINEAR) {
            linear_write(file, fill, i);
        } else if (spreads(fill)) {
            radial_write(file, fill, i);
        }
    }
    fputs("</defs>\n", file);
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

static void point_write(FILE *file, const Shapes *shapes, int i)
{
    fprintf(file, "%.6g %.6g", shapes->x[i] / 64.0, shapes->y[i] / 64.0);
}

/* A contour that ends in two control points closes in a curve to where it began. */
static void outline_write(FILE *file, const Shapes *shapes, const Shape *shape)
{
    int end = shape->first + shape->count;
    for (int i = shape->first; i < end; i++) {
        if (shapes->tags[i] == TAG_MOVE) {
            fputs(i > shape->first ? "ZM" : "M", file);
            point_write(file, shapes, i);
        } else if (shapes->tags[i] == TAG_ON) {
            fputc('L', file);
            point_write(file, shapes, i);
        } else if (i + 1 < end) {
            fputc('C', file);
            point_write(file, shapes, i);
            fputc(' ', file);
            point_write(file, shapes, i + 1);
            fputc(' ', file);
            point_write(file, shapes, i + 2 < end ? i + 2 : shape->first);
            i += 2;
        }
    }
    fputc('Z', file);
}

static void path_write(FILE *file, const Shapes *shapes, const Shape *shape)
{
    const Fill *fill = &shapes->fills[shape->fill];
    fputs("<path", file);
    if (spreads(fill)) {
        fprintf(file, " fill=\"url(#f%d)\"", shape->fill);
        if (shape->alpha < 1) {
            fprintf(file, " fill-opacity=\"%.4g\"", (double)shape->alpha);
        }
    } else {
        colour_write(file, "fill", "fill-opacity", single_colour(fill),
                     (double)shape->alpha);
    }
    fputs(" d=\"", file);
    outline_write(file, shapes, shape);
    fputs("\"/>\n", file);
}

/* XML allows no control characters, not even escaped. */
static void escaped_write(FILE *file, const char *text)
{
    for (; *text != '\0'; text++) {
        switch (*text) {
        case '&':
            fputs("&amp;", file);
            break;
        case '<':
            fputs("&lt;", file);
            break;
        case '>':
            fputs("&gt;", file);
            break;
        default:
            fputc(*text > 0 && *text < ' ' ? ' ' : *text, file);
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
static void text_write(FILE *file, Type *type, const Shapes *shapes, const Shape *shape)
{
    const Family *family = &FAMILIES[shape->face];
    const char *text = shapes->text + shape->text;
    double size = (double)shape->size;
    double wrap = (double)shape->wrap;
    double leading = shape->leading > 0 ? (double)shape->leading : LEADING;
    int lines = type_lines(type, text, size, shape->face, wrap);
    fprintf(file, "<text font-family=\"%s\" font-weight=\"%d\" font-size=\"%.4g\"",
            family->names, family->weight, size);
    fprintf(file, " text-anchor=\"%s\"", anchor_name(shape->anchor));
    colour_write(file, "fill", "fill-opacity", single_colour(&shapes->fills[shape->fill]),
                 (double)shape->alpha);
    fputc('>', file);
    for (int i = 0; i < lines; i++) {
        char line[LINE_BYTES];
        type_words(type, text, size, shape->face, wrap, i, line, sizeof line);
        fprintf(file, "<tspan x=\"%.6g\" y=\"%.6g\">", shape->x / 64.0,
                shape->y / 64.0 + i * leading * size);
        escaped_write(file, line);
        fputs("</tspan>", file);
    }
    fputs("</text>\n", file);
}

static void shapes_write(FILE *file, Type *type, const Shapes *shapes, int first, int end)
{
    for (int i = first; i < end; i++) {
        const Shape *shape = &shapes->shapes[i];
        if (shape->kind == SHAPE_TEXT) {
            text_write(file, type, shapes, shape);
        } else if (shape->count >= 3) {
            path_write(file, shapes, shape);
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
static void picture_write(FILE *file, Type *type, const Shapes *shapes, double w,
                          double h)
{
    fprintf(file,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.6g\" height=\"%.6g\""
            " viewBox=\"0 0 %.6g %.6g\">\n",
            w, h, w, h);
    fills_write(file, shapes);
    int still = still_shapes(shapes);
    fprintf(file, "<g transform=\"translate(%d %d)\">\n", shapes->pan_x_px,
            shapes->pan_y_px);
    shapes_write(file, type, shapes, 0, still);
    fputs("</g>\n", file);
    shapes_write(file, type, shapes, still, shapes->shape_count);
    fputs("</svg>\n", file);
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
    picture_write(file, type, shapes, w, h);
    type_close(type);
    bool failed = ferror(file) != 0;
    failed = fclose(file) != 0 || failed;
    if (failed) {
        snprintf(why, (size_t)why_bytes, "%s: cannot be written: the disk may be full",
                 path);
    }
    return !failed;
}
