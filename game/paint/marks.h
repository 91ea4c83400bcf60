#ifndef PAINT_MARKS_H
#define PAINT_MARKS_H

/*
 * Marks: what each shape was when it was last painted: a hash of all that it shows, and
 * the pixels it may touch. Two lists of marks tell what must be painted again.
 */

#include "paint/boxes.h"
#include "paint/text.h"

#include <stddef.h>

typedef struct Mark {
    uint64_t hash;
    Box box;
} Mark;

typedef struct GroupMark {
    int id;
    int first, count; /* of its shapes' marks */
    Mark whole;
    Box hides; /* all that lies below it */
} GroupMark;

typedef struct Marks {
    int group_count, count;
    GroupMark groups[SHAPES_GROUPS_MAX];
    Mark marks[SHAPES_MAX];
} Marks;

/* Takes the marks of the groups first to end - 1, painted at `u` pixels a scene unit. */
void marks_take(Marks *marks, const Shapes *shapes, int first, int end, Type *type,
                double u);

/* Adds the boxes of what changed, came, went or changed places and is seen. `covers` is
 * filled with what hides all that lies below both lists and has not changed itself. */
void marks_compare(const Marks *before, const Marks *now, Box limits, Boxes *covers,
                   Boxes *changed);

/* Returns `hash` with `bytes` of `data` mixed in, eight at a time. */
uint64_t hash_bytes(uint64_t hash, const void *data, size_t bytes);

#endif
