#include "data/lines.h"

#include <assert.h>
#include <stdbool.h>
#include <string.h>

/* Returns the first index whose id is not below `id`. */
static int lower_bound(const Lines *lines, const char *id)
{
    int low = 0, high = lines->count;
    while (low < high) {
        int middle = (low + high) / 2;
        if (strcmp(lines->text + lines->id[middle], id) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static bool stands_at(const Lines *lines, int index, const char *id)
{
    return index < lines->count && strcmp(lines->text + lines->id[index], id) == 0;
}

/* Copies `text` into the pool and returns its offset. */
static int keep(Lines *lines, const char *text)
{
    int offset = lines->used;
    size_t bytes = strlen(text) + 1;
    memcpy(lines->text + offset, text, bytes);
    lines->used += (int)bytes;
    return offset;
}

LinesAdded lines_add(Lines *lines, const char *id, const char *text)
{
    assert(lines && id && text);
    int at = lower_bound(lines, id);
    if (stands_at(lines, at, id)) {
        return LINES_TWICE;
    }
    size_t needed = strlen(id) + strlen(text) + 2;
    if (lines->count == LINES_MAX || needed > (size_t)(LINES_BYTES - lines->used)) {
        return LINES_FULL;
    }
    size_t behind = (size_t)(lines->count - at) * sizeof lines->id[0];
    memmove(lines->id + at + 1, lines->id + at, behind);
    memmove(lines->line + at + 1, lines->line + at, behind);
    lines->id[at] = keep(lines, id);
    lines->line[at] = keep(lines, text);
    lines->count++;
    return LINES_ADDED;
}

const char *lines_find(const Lines *lines, const char *id)
{
    assert(lines && id);
    int at = lower_bound(lines, id);
    return stands_at(lines, at, id) ? lines->text + lines->line[at] : NULL;
}
