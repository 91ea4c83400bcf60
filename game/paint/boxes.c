#include "paint/boxes.h"

#include <assert.h>
#include <limits.h>

/*
 * Two boxes become one when that paints no more pixels for nothing than a fixed number
 * and a share of what they hold: walking the outlines twice would cost more.
 */
enum { WASTE_PX = 8000, WASTE_SHARE = 24 };

/* Pieces in hand, and how often boxes are cut or joined before the rest is merely
 * taken. */
enum { PIECES_MAX = 64, ROUNDS_MAX = 200 };

static int64_t area(Box box)
{
    return (int64_t)box.w * box.h;
}

/* Pixels painted for nothing when `a` and `b` become one. */
static int64_t waste(Box a, Box b)
{
    return area(box_around(a, b)) - area(a) - area(b) + area(box_shared(a, b));
}

static bool joins(Box a, Box b)
{
    return waste(a, b) <= WASTE_PX + (area(a) + area(b)) / WASTE_SHARE;
}

/* Takes box `i` out; the last one fills the gap. */
static Box taken(Boxes *boxes, int i)
{
    Box box = boxes->boxes[i];
    boxes->boxes[i] = boxes->boxes[--boxes->count];
    return box;
}

/* Joins `box` with all that it meets, until it meets none. */
static Box gathered(Boxes *boxes, Box box)
{
    int i = 0;
    while (i < boxes->count) {
        if (joins(boxes->boxes[i], box)) {
            box = box_around(taken(boxes, i), box);
            i = 0;
        } else {
            i++;
        }
    }
    return box;
}

/* Returns the box with which `box` would waste least. */
static int cheapest(const Boxes *boxes, Box box)
{
    int best = 0;
    int64_t least = INT64_MAX;
    for (int i = 0; i < boxes->count; i++) {
        int64_t cost = waste(boxes->boxes[i], box);
        if (cost < least) {
            least = cost;
            best = i;
        }
    }
    return best;
}

/* Puts `box` at the end; a full list makes room by joining. */
static void append(Boxes *boxes, Box box)
{
    while (boxes->count == CANVAS_BOXES_MAX) {
        box = box_around(taken(boxes, cheapest(boxes, box)), box);
        box = gathered(boxes, box);
    }
    boxes->boxes[boxes->count++] = box;
}

/* Cuts what `box` shares with `other` out of it; returns how many pieces are left. */
static int cut(Box box, Box other, Box pieces[4])
{
    Box shared = box_shared(box, other);
    int below = shared.y + shared.h;
    int beside = shared.x + shared.w;
    const Box sides[4] = {
        {box.x, box.y, box.w, shared.y - box.y},
        {box.x, below, box.w, box.y + box.h - below},
        {box.x, shared.y, shared.x - box.x, shared.h},
        {beside, shared.y, box.x + box.w - beside, shared.h},
    };
    int count = 0;
    for (int i = 0; i < 4; i++) {
        if (sides[i].w > 0 && sides[i].h > 0) {
            pieces[count++] = sides[i];
        }
    }
    return count;
}

/* Returns the first box that `box` overlaps, or the number of boxes. */
static int overlapped(const Boxes *boxes, Box box)
{
    int i = 0;
    while (i < boxes->count && area(box_shared(boxes->boxes[i], box)) == 0) {
        i++;
    }
    return i;
}

void boxes_gather(Boxes *boxes, Box box, Box limits)
{
    assert(boxes->count >= 0 && boxes->count <= CANVAS_BOXES_MAX);
    box = box_shared(box, limits);
    if (area(box) > 0) {
        append(boxes, gathered(boxes, box));
    }
}

void boxes_add(Boxes *boxes, Box box, Box limits)
{
    assert(boxes->count >= 0 && boxes->count <= CANVAS_BOXES_MAX);
    Box pieces[PIECES_MAX] = {box_shared(box, limits)};
    int count = area(pieces[0]) > 0 ? 1 : 0;
    for (int round = 0; count > 0; round++) {
        Box piece = gathered(boxes, pieces[--count]);
        int other = overlapped(boxes, piece);
        if (other == boxes->count || round > ROUNDS_MAX || count > PIECES_MAX - 4) {
            append(boxes, piece);
        } else {
            count += cut(piece, boxes->boxes[other], pieces + count);
        }
    }
}

/* Past the room for pieces the rest is added covered or not. */
void boxes_add_bare(Boxes *boxes, Box box, const Boxes *covers, Box limits)
{
    Box pieces[PIECES_MAX] = {box};
    int count = 1;
    for (int i = 0; i < covers->count; i++) {
        Box cover = covers->boxes[i];
        for (int k = count - 1; k >= 0 && count <= PIECES_MAX - 4; k--) {
            Box piece = pieces[k];
            if (area(box_shared(piece, cover)) > 0) {
                pieces[k] = pieces[--count];
                count += cut(piece, cover, pieces + count);
            }
        }
    }
    for (int i = 0; i < count; i++) {
        boxes_add(boxes, pieces[i], limits);
    }
}

/* Only a list that was full can hold such boxes. */
void boxes_part(Boxes *boxes)
{
    for (int i = 0; i < boxes->count; i++) {
        for (int k = i + 1; k < boxes->count; k++) {
            if (area(box_shared(boxes->boxes[i], boxes->boxes[k])) > 0) {
                boxes->boxes[i] = box_around(boxes->boxes[i], taken(boxes, k));
                i = -1; /* the greater box may meet others */
                break;
            }
        }
    }
}

Box box_shared(Box a, Box b)
{
    int left = a.x > b.x ? a.x : b.x;
    int top = a.y > b.y ? a.y : b.y;
    int right = a.x + a.w < b.x + b.w ? a.x + a.w : b.x + b.w;
    int bottom = a.y + a.h < b.y + b.h ? a.y + a.h : b.y + b.h;
    if (right <= left || bottom <= top) {
        return (Box){left, top, 0, 0};
    }
    return (Box){left, top, right - left, bottom - top};
}

Box box_around(Box a, Box b)
{
    if (area(a) == 0 || area(b) == 0) {
        return area(a) == 0 ? b : a;
    }
    int left = a.x < b.x ? a.x : b.x;
    int top = a.y < b.y ? a.y : b.y;
    int right = a.x + a.w > b.x + b.w ? a.x + a.w : b.x + b.w;
    int bottom = a.y + a.h > b.y + b.h ? a.y + a.h : b.y + b.h;
    return (Box){left, top, right - left, bottom - top};
}
