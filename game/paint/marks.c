#include "paint/marks.h"

#include "paint/lettering.h"
#include "paint/raster.h"

#include <assert.h>
#include <string.h>

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
    const double numbers[6] = { t->a, t->b, t->c, t->d, t->e, t->f };
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

Mark mark_of(const Shapes *shapes, const Group *group, Type *type, double u)
{
    assert(group->first >= 0 && group->first + group->count <= shapes->shape_count);
    Mark mark = { group->id, (uint64_t)group->count, { 0, 0, 0, 0 } };
    for (int i = 0; i < group->count; i++) {
        const Shape *shape = &shapes->shapes[group->first + i];
        uint64_t hash = mixed_double(mark.hash, (double)shape->alpha);
        hash = fill_hash(hash, &shapes->fills[shape->fill]);
        if (shape->kind == SHAPE_TEXT) {
            mark.hash = text_hash(hash, shapes, shape);
            mark.box = box_around(mark.box, lettering_box(type, shapes, shape, u));
        } else if (shape->count >= 3) {
            mark.hash = path_hash(hash, shapes, shape);
            mark.box = box_around(mark.box, raster_box(shape, u));
        }
    }
    return mark;
}

static int found(const Marks *marks, int from, int id)
{
    while (from < marks->count && marks->marks[from].id != id) {
        from++;
    }
    return from;
}

/*
 * Both lists are walked in painting order. A group kept is one found further on in the old
 * list; those passed over are gone or come again later, over others: both are painted.
 */
void marks_compare(const Marks *before, const Marks *now, Box limits, Boxes *changed)
{
    int next = 0;
    for (int i = 0; i < now->count; i++) {
        const Mark *mark = &now->marks[i];
        int at = found(before, next, mark->id);
        if (at == before->count) {
            boxes_add(changed, mark->box, limits);
            continue;
        }
        for (; next < at; next++) {
            boxes_add(changed, before->marks[next].box, limits);
        }
        const Mark *old = &before->marks[next++];
        if (old->hash != mark->hash) {
            boxes_add(changed, old->box, limits);
            boxes_add(changed, mark->box, limits);
        }
    }
    for (; next < before->count; next++) {
        boxes_add(changed, before->marks[next].box, limits);
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
