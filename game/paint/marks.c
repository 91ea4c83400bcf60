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
        }
    }
}

/*
 * Both lists are walked in painting order. A group kept is one found further on in the
 * old list; those passed over are gone or come again later, over others: both are
 * painted.
 */
void marks_compare(const Marks *before, const Marks *now, Box limits, Boxes *changed)
{
    int next = 0;
    for (int i = 0; i < now->group_count; i++) {
        const GroupMark *group = &now->groups[i];
        int at = found(before, next, group->id);
        if (at == before->group_count) {
            boxes_add(changed, group->whole.box, limits);
            continue;
        }
        for (; next < at; next++) {
            boxes_add(changed, before->groups[next].whole.box, limits);
        }
        const GroupMark *old = &before->groups[next++];
        if (!same(&old->whole, &group->whole)) {
            Boxes own = {.count = 0};
            group_compare(&before->marks[old->first], old->count,
                          &now->marks[group->first], group->count, limits, &own);
            for (int k = 0; k < own.count; k++) {
                boxes_add(changed, own.boxes[k], limits);
            }
        }
    }
    for (; next < before->group_count; next++) {
        boxes_add(changed, before->groups[next].whole.box, limits);
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
