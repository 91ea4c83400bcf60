#include "paint/cells.h"

#include <assert.h>
#include <stddef.h>

/* A cell's change in twice the area: 2 x 256 x 256 is a whole pixel. */
enum { TWICE = 2 * EDGE_UNIT, SHIFT = 8 };

/* A row of the band, its first cell at window pixel 0; cells from `left` up to, not
 * including, `right` are kept. */
typedef struct Row {
    int32_t *change;
    uint64_t *touched;
    int left, right, turn;
} Row;

/* The quotient rounded down, and in `rest` what is left of it; by > 0. */
static int64_t divided(int64_t value, int64_t by, int64_t *rest)
{
    int64_t whole = value / by;
    *rest = value % by;
    if (*rest < 0) {
        *rest += by;
        whole--;
    }
    return whole;
}

/* Height `high` of an edge passes cell `x`; `area` is twice what lies left of it
 * there. */
static inline void change(const Row *row, int x, int high, int area)
{
    int at = x - row->left;
    row->change[at] += row->turn * (high * TWICE - area);
    row->change[at + 1] += row->turn * area;
    row->touched[at >> 6] |= UINT64_C(1) << (at & 63);
    row->touched[(at + 1) >> 6] |= UINT64_C(1) << ((at + 1) & 63);
}

/*
 * The part of an edge within one row, from `x0` to `x1`, `high` of 256 down. What passes
 * left of the band covers all of the row; what passes right of it, nothing. How high it
 * is at a cell's side is counted from the part's own left end, wherever the band begins.
 */
static void part(const Row *row, int x0, int x1, int high)
{
    int left = x0 < x1 ? x0 : x1, right = x0 < x1 ? x1 : x0;
    int first = left >> SHIFT, last = right >> SHIFT;
    if (first >= row->right) {
        return;
    }
    if (last < row->left) {
        change(row, row->left, high, 0);
        return;
    }
    if (first == last) {
        int mask = EDGE_UNIT - 1;
        change(row, first, high, ((left & mask) + (right & mask)) * high);
        return;
    }
    uint32_t wide = (uint32_t)(right - left);
    int done = 0, from = left & (EDGE_UNIT - 1);
    if (first < row->left) {
        uint32_t out = (uint32_t)(row->left * EDGE_UNIT - left);
        done = (int)(out * (uint32_t)high / wide);
        change(row, row->left, done, 0);
        first = row->left;
        from = 0;
    }
    uint32_t begins = (uint32_t)((first + 1) * EDGE_UNIT - left) * (uint32_t)high;
    uint32_t at = begins / wide, rest = begins % wide;
    uint32_t lift = (uint32_t)(EDGE_UNIT * high) / wide;
    uint32_t more = (uint32_t)(EDGE_UNIT * high) % wide;
    for (int x = first; x < last; x++) {
        if (x >= row->right) {
            return;
        }
        change(row, x, (int)at - done, (from + EDGE_UNIT) * ((int)at - done));
        done = (int)at;
        from = 0;
        at += lift;
        rest += more;
        if (rest >= wide) {
            rest -= wide;
            at++;
        }
    }
    if (last < row->right && done < high) {
        change(row, last, high - done, (right & (EDGE_UNIT - 1)) * (high - done));
    }
}

/* Walks one edge down the rows of the band that it crosses. Where it passes from row to
 * row is counted from its own upper end, wherever the band begins. */
static void cross(Cells *cells, const Edge *edge)
{
    const Box *band = &cells->band;
    int top = edge->y0 >> SHIFT, bottom = (edge->y1 - 1) >> SHIFT;
    top = top < band->y ? band->y : top;
    bottom = bottom < band->y + band->h - 1 ? bottom : band->y + band->h - 1;
    if (top > bottom) {
        return;
    }
    size_t down = (size_t)(top - band->y);
    Row row = {cells->change + down * (size_t)cells->stride,
               cells->touched + down * (size_t)cells->words, band->x, band->x + band->w,
               edge->turn};
    if (edge->y0 >= top * EDGE_UNIT && edge->y1 <= (top + 1) * EDGE_UNIT) {
        part(&row, edge->x0, edge->x1, edge->y1 - edge->y0);
        return;
    }
    int64_t dx = edge->x1 - edge->x0, dy = edge->y1 - edge->y0, rest, more;
    int y = top * EDGE_UNIT > edge->y0 ? top * EDGE_UNIT : edge->y0;
    int x = edge->x0 + (int)divided((y - edge->y0) * dx, dy, &rest);
    int64_t next = edge->x0 + divided(((top + 1) * EDGE_UNIT - edge->y0) * dx, dy, &rest);
    int64_t lift = divided(EDGE_UNIT * dx, dy, &more);
    for (int i = top; i <= bottom; i++) {
        int end = (i + 1) * EDGE_UNIT;
        bool ends = end >= edge->y1;
        int to = ends ? edge->x1 : (int)next;
        part(&row, x, to, (ends ? edge->y1 : end) - y);
        x = to;
        y = end;
        next += lift;
        rest += more;
        if (rest >= dy) {
            rest -= dy;
            next++;
        }
        row.change += cells->stride;
        row.touched += cells->words;
    }
}

void cells_band(Cells *cells, Box box, int y)
{
    assert(y >= box.y && y < box.y + box.h && box.w > 0);
    cells->stride = box.w + 1; /* an edge in the last cell changes the one beyond */
    cells->words = (cells->stride + 63) / 64;
    int rows = CELLS_MAX / (cells->words * 64);
    int left = box.y + box.h - y;
    assert(rows > 0);
    cells->band = (Box){box.x, y, box.w, rows < left ? rows : left};
}

void cells_cross(Cells *cells, const Edges *edges)
{
    for (int i = 0; i < edges->count; i++) {
        cross(cells, &edges->edges[i]);
    }
}
