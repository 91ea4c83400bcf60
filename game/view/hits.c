#include "view/hits.h"

#include <assert.h>
#include <math.h>
#include <stdbool.h>
#include <stddef.h>

static const double LEAST = 64; /* scene units: no box is narrower or lower */

static const Hit *find(const Hits *hits, int id)
{
    for (int i = 0; i < hits->count; i++) {
        if (hits->boxes[i].id == id) {
            return &hits->boxes[i];
        }
    }
    return NULL;
}

/* Scan order: by `order`, then as added. */
static bool before(const Hit *a, const Hit *b)
{
    return a->order < b->order || (a->order == b->order && a < b);
}

/* Returns the nearest box after (or before) `from` in scan order; from NULL: the end. */
static const Hit *beyond(const Hits *hits, const Hit *from, bool after)
{
    const Hit *best = NULL;
    for (int i = 0; i < hits->count; i++) {
        const Hit *hit = &hits->boxes[i];
        bool side = !from || (after ? before(from, hit) : before(hit, from));
        bool nearer = !best || (after ? before(hit, best) : before(best, hit));
        if (side && nearer) {
            best = hit;
        }
    }
    return best;
}

/*
 * How far `to` lies from `from` in the direction dx, dy, centre to centre: the way along
 * it plus twice the way across, and much more outside a quarter turn. Negative: not that
 * way.
 */
static double farness(const Hit *from, const Hit *to, double dx, double dy)
{
    double x = to->x + to->w / 2 - from->x - from->w / 2;
    double y = to->y + to->h / 2 - from->y - from->h / 2;
    double along = x * dx + y * dy, across = fabs(x * dy - y * dx);
    if (along < 1) {
        return -1;
    }
    return along + 2 * across + (across > along ? 4000 : 0);
}

void hits_clear(Hits *hits)
{
    hits->count = 0;
}

void hits_add(Hits *hits, int id, double x, double y, double w, double h,
              const char *label)
{
    assert(hits->count < HITS_MAX);
    assert(id != UI_NONE && w >= 0 && h >= 0);
    double wide = w < LEAST ? LEAST : w, high = h < LEAST ? LEAST : h;
    hits->boxes[hits->count++] = (Hit){
        .id = id,
        .x = x - (wide - w) / 2,
        .y = y - (high - h) / 2,
        .w = wide,
        .h = high,
        .label = label ? label : "",
    };
}

void hits_order(Hits *hits, int order)
{
    assert(hits->count > 0);
    hits->boxes[hits->count - 1].order = order;
}

int hits_at(const Hits *hits, double x, double y)
{
    for (int i = hits->count - 1; i >= 0; i--) {
        const Hit *hit = &hits->boxes[i];
        if (x >= hit->x && x < hit->x + hit->w && y >= hit->y && y < hit->y + hit->h) {
            return hit->id;
        }
    }
    return UI_NONE;
}

int hits_next(const Hits *hits, int id, int step)
{
    assert(step == 1 || step == -1);
    const Hit *from = find(hits, id);
    const Hit *next = beyond(hits, from, step > 0 || !from);
    if (!next) {
        next = beyond(hits, NULL, step > 0);
    }
    return next ? next->id : UI_NONE;
}

int hits_toward(const Hits *hits, int id, double dx, double dy)
{
    const Hit *from = find(hits, id), *best = NULL;
    if (!from) {
        return hits_next(hits, UI_NONE, 1);
    }
    double least = 0;
    for (int i = 0; i < hits->count; i++) {
        double far = farness(from, &hits->boxes[i], dx, dy);
        if (far >= 0 && (!best || far < least)) {
            best = &hits->boxes[i];
            least = far;
        }
    }
    return best ? best->id : id;
}
