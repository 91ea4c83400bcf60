#include "paint/boxes.h"

#include <assert.h>
#include <limits.h>

/* Two boxes become one when that paints no more than this many pixels for nothing. */
enum { WASTE_PX = 12000 };

static int64_t area(Box box)
{
    return (int64_t)box.w * box.h;
}

/* Pixels painted for nothing when `a` and `b` become one; negative: painted twice before. */
static int64_t waste(Box a, Box b)
{
    return area(box_around(a, b)) - area(a) - area(b);
}

static bool joins(Box a, Box b)
{
    return area(box_shared(a, b)) > 0 || waste(a, b) <= WASTE_PX;
}

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

void boxes_add(Boxes *boxes, Box box, Box limits)
{
    assert(boxes->count >= 0 && boxes->count <= CANVAS_BOXES_MAX);
    box = box_shared(box, limits);
    if (area(box) == 0) {
        return;
    }
    box = gathered(boxes, box);
    while (boxes->count == CANVAS_BOXES_MAX) {
        box = box_around(taken(boxes, cheapest(boxes, box)), box);
        box = gathered(boxes, box);
    }
    boxes->boxes[boxes->count++] = box;
}

Box box_shared(Box a, Box b)
{
    int left = a.x > b.x ? a.x : b.x;
    int top = a.y > b.y ? a.y : b.y;
    int right = a.x + a.w < b.x + b.w ? a.x + a.w : b.x + b.w;
    int bottom = a.y + a.h < b.y + b.h ? a.y + a.h : b.y + b.h;
    if (right <= left || bottom <= top) {
        return (Box){ left, top, 0, 0 };
    }
    return (Box){ left, top, right - left, bottom - top };
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
    return (Box){ left, top, right - left, bottom - top };
}
