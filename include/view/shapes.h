#ifndef VIEW_SHAPES_H
#define VIEW_SHAPES_H

/*
 * Shapes: an ordered list of filled paths and texts, the only thing view makes and paint
 * paints. Fixed capacity; overflow is an assert. Points are given in the coordinates of
 * the transform on top of the stack and kept in scene units rounded to 1/64, so that
 * equal calls give equal pictures. No strokes: a line is a tapered ribbon (a filled
 * path). No clips.
 *
 * Groups: shapes_group() begins a group with an id. Paint hashes groups and repaints only
 * the boxes of those that changed; a group marked `still` is painted into a kept
 * background.
 */

#include <stdbool.h>
#include <stdint.h>

enum {
    SHAPES_MAX = 6000,
    SHAPES_POINTS_MAX = 260000,
    SHAPES_STOPS_MAX = 6,
    SHAPES_FILLS_MAX = 6000,
    SHAPES_TEXT_BYTES = 32768,
    SHAPES_DEPTH_MAX = 16,
    SHAPES_GROUPS_MAX = 400,
};

typedef uint32_t Colour; /* 0xRRGGBBAA */

typedef struct Point {
    double x, y;
} Point;

/* a b c d e f: x' = a x + c y + e, y' = b x + d y + f */
typedef struct Transform {
    double a, b, c, d, e, f;
} Transform;

typedef struct Stop {
    double at;
    Colour colour;
} Stop;

typedef enum FillKind { FILL_SOLID, FILL_LINEAR, FILL_RADIAL } FillKind;
typedef struct Fill {
    FillKind kind;
    Colour colour; /* solid */
    int stop_count;
    Stop stops[SHAPES_STOPS_MAX]; /* `at` rising from 0 to 1 */
    Transform to_unit; /* scene point to gradient space: linear reads x, radial the
                          distance from 0 */
} Fill;

typedef enum Anchor { ANCHOR_START, ANCHOR_CENTRE, ANCHOR_END } Anchor;
typedef enum Typeface {
    TYPE_HEADING,
    TYPE_BODY,
    TYPE_BOLD
} Typeface; /* Quicksand Bold, Andika Regular, Andika Bold */

typedef enum ShapeKind { SHAPE_PATH, SHAPE_TEXT } ShapeKind;

typedef struct Shape {
    ShapeKind kind;
    float alpha;
    int fill;         /* index into fills; texts use its solid colour */
    int first, count; /* points; PATH */
    int text;         /* offset into text; TEXT */
    Anchor anchor;
    Typeface face;
    int32_t x, y; /* TEXT: baseline of the first line, 1/64 scene unit */
    float size, wrap,
        leading; /* TEXT: scene units; wrap 0: one line; leading x size between lines */
    int32_t left, top, right, bottom; /* box, 1/64 scene unit (paths only) */
} Shape;

/* One outline point. TAG_MOVE starts a contour; curves are two TAG_CUBIC then one TAG_ON.
 */
typedef enum Tag { TAG_MOVE, TAG_ON, TAG_CUBIC } Tag;

typedef struct Group {
    int id;
    bool still;
    int first, count;
} Group;

typedef struct Shapes {
    int shape_count, point_count, fill_count, text_used, group_count, depth;
    int pan_x_px,
        pan_y_px; /* the still background is shown shifted by so many whole pixels */
    Transform stack[SHAPES_DEPTH_MAX];
    Shape shapes[SHAPES_MAX];
    Fill fills[SHAPES_FILLS_MAX];
    Group groups[SHAPES_GROUPS_MAX];
    int32_t x[SHAPES_POINTS_MAX], y[SHAPES_POINTS_MAX];
    uint8_t tags[SHAPES_POINTS_MAX];
    char text[SHAPES_TEXT_BYTES];
} Shapes;

void shapes_clear(Shapes *shapes);

/* Begins a group; shapes that follow belong to it. `still`: scenery that seldom changes.
 */
void shapes_group(Shapes *shapes, int id, bool still);

void shapes_push(Shapes *shapes, Transform transform); /* on top of what holds now */
void shapes_pop(Shapes *shapes);

Transform transform_move(double x, double y);
Transform transform_turn(double degrees, double x,
                         double y); /* about x, y; + clockwise */
Transform transform_scale(double sx, double sy);
Transform transform_of(Transform outer, Transform inner); /* inner first, then outer */

/* Fills: made in the coordinates that hold now. Return an index for the calls below. */
int shapes_solid(Shapes *shapes, Colour colour);
int shapes_linear(Shapes *shapes, Point from, Point to, int stops, const Stop *stop);
int shapes_radial(Shapes *shapes, Point centre, double rx, double ry, double degrees,
                  int stops, const Stop *stop);

/* Paths. `alpha` 0 to 1 multiplies the fill's own. Fewer than three points draw nothing.
 */
void shapes_polygon(Shapes *shapes, const Point *points, int count, int fill,
                    double alpha);
void shapes_blob(Shapes *shapes, const Point *points, int count, double k, int fill,
                 double alpha); /* closed smooth curve through points; k 1 usual */
void shapes_ellipse(Shapes *shapes, Point centre, double rx, double ry, double degrees,
                    int fill, double alpha);
void shapes_box(Shapes *shapes, double x, double y, double w, double h, double radius,
                int fill, double alpha);
/* A tapered line with round ends through `points` (a spline), `widths` full width at
 * each. */
void shapes_ribbon(Shapes *shapes, const Point *points, const double *widths, int count,
                   int fill, double alpha);
/* A soft spot: radial gradient of one colour to nothing, in the stops of style.md 1. */
void shapes_halo(Shapes *shapes, Point centre, double rx, double ry, Colour colour,
                 double alpha);
/* A soft drop shadow under a rounded box. */
void shapes_shadow(Shapes *shapes, double x, double y, double w, double h, double radius,
                   double alpha);

typedef struct TextStyle {
    double size;
    Typeface face;
    Anchor anchor;
    Colour colour;
    double wrap, leading;
} TextStyle;
void shapes_text(Shapes *shapes, Point baseline, const char *text, TextStyle style);

Colour colour_mix(Colour a, Colour b, double t); /* alpha of `a` */
Colour colour_alpha(Colour colour, double alpha);

#endif
