#ifndef PAINT_MARKS_H
#define PAINT_MARKS_H

/*
 * Marks: what each group of shapes was when it was last painted: a hash of all that it
 * shows, and the pixels it may touch. Two lists of marks tell what must be painted again.
 */

#include "paint/boxes.h"
#include "paint/text.h"

#include <stddef.h>

typedef struct Mark {
    int id;
    uint64_t hash;
    Box box;
} Mark;

typedef struct Marks {
    int count;
    Mark marks[SHAPES_GROUPS_MAX];
} Marks;

/* Returns the mark of `group`, painted at `u` pixels a scene unit. */
Mark mark_of(const Shapes *shapes, const Group *group, Type *type, double u);

/* Adds the boxes of groups that changed, came, went or changed places. */
void marks_compare(const Marks *before, const Marks *now, Box limits, Boxes *changed);

/* Returns `hash` with `bytes` of `data` mixed in, eight at a time. */
uint64_t hash_bytes(uint64_t hash, const void *data, size_t bytes);

#endif
