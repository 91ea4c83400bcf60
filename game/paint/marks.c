#include "paint/marks.h"

#include "paint/lettering.h"
#include "paint/raster.h"

#include <assert.h>
#include <string.h>

/* A multiplication spreads each bit upwards (2^64 / golden ratio), the shift brings it
 * down. */
static uint64_t mixed(uint64_t hash, uint64_t word)
{
    hash = (hash ^ word) * 0x9E3779B97F4A7C15u;
    return hash ^ (hash >> 29);
}

static uint64_t mixed_double(uint64_t hash, double value)
{
    uint64_t word;
    memcpy(&word, &value, sizeof word);
    return mixed(hash, word);
}

/* Field by field: what lies between fields is nobody's. */
static uint64_t fill_hash(uint64_t hash, const Fill *fill)
{
    hash = mixed(hash, ((uint64_t)fill->kind << 32) | fill->colour);
    if (fill->kind == FILL_SOLID) {
        return hash;
    }
    const Transform *t = &fill->to_unit;
    const double numbers[6] = {t->a, t->b, t->c, t->d, t->e, t->f};
    hash = hash_bytes(hash, numbers, sizeof numbers);
    for (int i = 0; i < fill->stop_count; i++) {
        hash = mixed(mixed_double(hash, fill->stops[i].at), fill->stops[i].colour);
    }
    return hash;
}

static uint64_t text_hash(uint64_t hash, const Shapes *shapes, const Shape *shape)
{
    const char *text = shapes->text + shape->text;
    hash = mixed(hash, ((uint64_t)shape->anchor << 32) | shape->face);
    hash = mixed(hash, ((uint64_t)(uint32_t)shape->x << 32) | (uint32_t)shape->y);
    hash = mixed_double(hash, (double)shape->size);
    hash = mixed_double(hash, (double)shape->wrap);
    hash = mixed_double(hash, (double)shape->leading);
    return hash_bytes(hash, text, strlen(text));
}

static uint64_t path_hash(uint64_t hash, const Shapes *shapes, const Shape *shape)
{
    size_t count = (size_t)shape->count;
    hash = hash_bytes(hash, shapes->x + shape->first, count * sizeof shapes->x[0]);
    hash = hash_bytes(hash, shapes->y + shape->first, count * sizeof shapes->y[0]);
    hash = hash_bytes(hash, shape->hides, sizeof shape->hides);
    return hash_bytes(hash, shapes->tags + shape->first, count);
}

static Mark mark_of(const Shapes *shapes, const Shape *shape, Type *type, double u)
{
    uint64_t hash = mixed_double(shape->kind, (double)shape->alpha);
    hash = fill_hash(hash, &shapes->fills[shape->fill]);
    if (shape->kind == SHAPE_TEXT) {
        return (Mark){text_hash(hash, shapes, shape),
                      lettering_box(type, shapes, shape, u)};
    }
    Box none = {0, 0, 0, 0};
    return (Mark){path_hash(hash, shapes, shape),
                  shape->count >= 3 ? raster_box(shape, u) : none};
}

/* The whole pixels that a shape hides: none unless it is opaque there. */
static Box hidden_by(const Shapes *shapes, const Shape *shape, double u)
{
    const Fill *fill = &shapes->fills[shape->fill];
    const int32_t *hides = shape->hides;
    bool opaque = fill->kind == FILL_SOLID && (fill->colour & 0xFF) == 0xFF;
    if (!opaque || shape->alpha < 1 || hides[2] <= hides[0] || hides[3] <= hides[1]) {
        return (Box){0, 0, 0, 0};
    }
    int left = (raster_place(hides[0], u) >> 6) + 1;
    int top = (raster_place(hides[1], u) >> 6) + 1;
    int right = raster_place(hides[2], u) >> 6;
    int bottom = raster_place(hides[3], u) >> 6;
    bool any = right > left && bottom > top;
    return (Box){left, top, any ? right - left : 0, any ? bottom - top : 0};
}

/* Returns where a group called `id` stands from `from` on, or the number of groups. */
static int found(const Marks *marks, int from, int id)
{
    while (from < marks->group_count && marks->groups[from].id != id) {
        from++;
    }
    return from;
}

static bool same(const Mark *a, const Mark *b)
{
    return a->hash == b->hash;
}

/*
 * Two states of one group. Shapes equal from the front and from the back are kept;
 * between them shapes are compared one by one, when there are as many as before, else all
 * are new. What is kept keeps its order, so nothing is left out that now lies above
 * another.
 */
static void group_compare(const Mark *before, int before_count, const Mark *now,
                          int now_count, Box limits, Boxes *changed)
{
    int least = before_count < now_count ? before_count : now_count;
    int front = 0, back = 0;
    while (front < least && same(&before[front], &now[front])) {
        front++;
    }
    while (back < least - front &&
           same(&before[before_count - 1 - back], &now[now_count - 1 - back])) {
        back++;
    }
    bool paired = before_count == now_count;
    for (int i = front; i < before_count - back; i++) {
        if (!paired || !same(&before[i], &now[i])) {
            boxes_gather(changed, before[i].box, limits);
        }
    }
    for (int i = front; i < now_count - back; i++) {
        if (!paired || !same(&before[i], &now[i])) {
            boxes_gather(changed, now[i].box, limits);
        }
    }
}

void marks_take(Marks *marks, const Shapes *shapes, int first, int end, Type *type,
                double u)
{
    assert(first >= 0 && first <= end && end <= shapes->group_count);
    marks->count = 0;
    marks->group_count = end - first;
    for (int i = first; i < end; i++) {
        const Group *group = &shapes->groups[i];
        GroupMark *of = &marks->groups[i - first];
        *of = (GroupMark){.id = group->id, .first = marks->count, .count = group->count};
        for (int k = 0; k < group->count; k++) {
            Mark mark = mark_of(shapes, &shapes->shapes[group->first + k], type, u);
            of->whole.hash = mixed(of->whole.hash, mark.hash);
            of->whole.box = box_around(of->whole.box, mark.box);
            marks->marks[marks->count++] = mark;
            Box hides = hidden_by(shapes, &shapes->shapes[group->first + k], u);
            of->hides = hides.w > 0 ? hides : of->hides;
        }
    }
}

/* Adds what changed from `old` to `group`, but for what the covers hide. */
static void group_add(const Marks *before, const GroupMark *old, const Marks *now,
                      const GroupMark *group, Box limits, Boxes *covers, Boxes *changed)
{
    if (same(&old->whole, &group->whole)) {
        if (group->hides.w > 0 && covers->count < CANVAS_BOXES_MAX) {
            covers->boxes[covers->count++] = group->hides;
        }
        return;
    }
    Boxes own = {.count = 0};
    group_compare(&before->marks[old->first], old->count, &now->marks[group->first],
                  group->count, limits, &own);
    for (int k = 0; k < own.count; k++) {
        boxes_add_bare(changed, own.boxes[k], covers, limits);
    }
}

/*
 * Both lists are walked in painting order, from the last group to the first, so that
 * what covers a group is known before it. A group kept is one found further on in the
 * old list than the one before it; those passed over are gone or come again later, over
 * others: both are painted.
 */
void marks_compare(const Marks *before, const Marks *now, Box limits, Boxes *covers,
                   Boxes *changed)
{
    int at[SHAPES_GROUPS_MAX], next = 0;
    for (int i = 0; i < now->group_count; i++) {
        at[i] = found(before, next, now->groups[i].id);
        next = at[i] < before->group_count ? at[i] + 1 : next;
    }
    covers->count = 0;
    int last = before->group_count; /* what stands from here on in the old list is done */
    for (int i = now->group_count - 1; i >= 0; i--) {
        const GroupMark *group = &now->groups[i];
        if (at[i] == before->group_count) {
            boxes_add_bare(changed, group->whole.box, covers, limits);
            continue;
        }
        while (--last > at[i]) {
            boxes_add_bare(changed, before->groups[last].whole.box, covers, limits);
        }
        group_add(before, &before->groups[at[i]], now, group, limits, covers, changed);
    }
    while (--last >= 0) {
        boxes_add_bare(changed, before->groups[last].whole.box, covers, limits);
    }
}

uint64_t hash_bytes(uint64_t hash, const void *data, size_t bytes)
{
    const unsigned char *from = data;
    uint64_t word;
    for (; bytes >= sizeof word; bytes -= sizeof word, from += sizeof word) {
        memcpy(&word, from, sizeof word);
        hash = mixed(hash, word);
    }
    word = 0;
    memcpy(&word, from, bytes);
    return mixed(hash, word ^ ((uint64_t)bytes << 56));
}
