#ifndef VIEW_LIST_H
#define VIEW_LIST_H

/*
 * List: how shapes are kept between view, which appends them, and paint, which reads
 * them. An ordered list of filled paths and texts, of fixed capacity; overflow is an
 * assert. Points are rounded to 1/64 scene unit, so that equal calls give equal pictures.
 * No strokes: a line is a filled ribbon. No clips. Nothing in it points outside.
 */

#include <stdbool.h>

#include "view/point.h"

/* Room for the fullest screen and as much again; a full list is an assert. */
enum {
    SHAPES_MAX = 6000,
    SHAPES_POINTS_MAX = 260000,
    SHAPES_STOPS_MAX = 6,
    SHAPES_FILLS_MAX = 6000,
    SHAPES_TEXT_BYTES = 32768,
    SHAPES_DEPTH_MAX = 16,
    SHAPES_GROUPS_MAX = 400,
};

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
    Transform to_unit; /* scene to gradient space: linear reads x, radial |x, y| */
} Fill;

typedef enum Anchor { ANCHOR_START, ANCHOR_CENTRE, ANCHOR_END } Anchor;

/* Quicksand Bold, Andika Regular, Andika Bold */
typedef enum Typeface { TYPE_HEADING, TYPE_BODY, TYPE_BOLD } Typeface;

typedef enum ShapeKind { SHAPE_PATH, SHAPE_TEXT } ShapeKind;
typedef struct Shape {
    ShapeKind kind;
    float alpha;
    int fill;                         /* index into fills; a text takes its colour */
    int first, count;                 /* path: points */
    int text;                         /* text: offset into `text` */
    Anchor anchor;                    /* text */
    Typeface face;                    /* text */
    int32_t x, y;                     /* text: first baseline, 1/64 scene unit */
    float size, wrap, leading;        /* text: wrap 0: one line; leading in sizes */
    int32_t left, top, right, bottom; /* path: box, 1/64 scene unit */
    int32_t hides[4]; /* path: left, top, right, bottom of what it surely hides */
} Shape;

/* A point's part: MOVE starts a contour; a curve is two CUBIC, then one ON. */
typedef enum Tag { TAG_MOVE, TAG_ON, TAG_CUBIC } Tag;

/* Paint hashes groups and repaints only the boxes of those that changed. */
typedef struct Group {
    int id;
    bool still; /* scenery: painted once into a kept background */
    int first, count;
} Group;

typedef struct Shapes {
    int shape_count, point_count, fill_count, text_used, group_count, depth;
    int pan_x_px, pan_y_px; /* the still background is shown shifted by whole pixels */
    Transform stack[SHAPES_DEPTH_MAX];
    Shape shapes[SHAPES_MAX];
    Fill fills[SHAPES_FILLS_MAX];
    Group groups[SHAPES_GROUPS_MAX];
    int32_t x[SHAPES_POINTS_MAX], y[SHAPES_POINTS_MAX];
    uint8_t tags[SHAPES_POINTS_MAX];
    char text[SHAPES_TEXT_BYTES];
} Shapes;

#endif
