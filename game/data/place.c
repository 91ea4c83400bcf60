#include "data/place.h"

#include "data/slot.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>

/* Returns how many bytes of `name` a message shows: whole characters, at most 40
 * bytes. */
static size_t shown_bytes(const char *name)
{
    size_t bytes = strlen(name);
    if (bytes > 40) {
        for (bytes = 40; bytes > 0 && ((unsigned char)name[bytes] & 0xC0) == 0x80;) {
            bytes--;
        }
    }
    return bytes;
}

/* Runs for every value of a file: no printf. */
void place_row(Place *place, size_t length, const char *name)
{
    assert(length < PLACE_BYTES);
    char *end = place->text + length;
    size_t bytes = shown_bytes(name), gap = length > 0 ? 1 : 0;
    if (length + gap + bytes < PLACE_BYTES) {
        end[0] = '.';
        memcpy(end + gap, name, bytes);
        end[gap + bytes] = '\0';
    }
}

void place_item(Place *place, size_t length, int index)
{
    assert(length < PLACE_BYTES);
    snprintf(place->text + length, PLACE_BYTES - length, "[%d]", index);
}

void place_tell(const Place *place, const char *what)
{
    const char *text = place->text[0] ? place->text : "file";
    problems_add(place->problems, "%s: %s: %s", place->name, text, what);
}

/* Says that `value` does not lie in the row's range, in the row's unit. */
static void tell_range(const Place *place, const Field *field, double value)
{
    char what[96];
    const char *unit = field->unit ? field->unit : "", *gap = field->unit ? " " : "";
    snprintf(what, sizeof what, "%.10g%s%s is outside %.10g to %.10g%s%s", value, gap,
             unit, field->low, field->high, gap, unit);
    place_tell(place, what);
}

bool place_number(const Place *place, const Field *field, double value, bool whole)
{
    if (!isfinite(value)) {
        place_tell(place, "this number is too large");
        return false;
    }
    if (whole && floor(value) < value) {
        place_tell(place, "must be a whole number");
        return false;
    }
    if (value < field->low || value > field->high) {
        tell_range(place, field, value);
        return false;
    }
    return true;
}

bool place_printable(const Place *place, const char *text)
{
    for (const char *c = text; *c; c++) {
        if (((unsigned char)*c < ' ' && *c != '\n') || *c == 127) {
            place_tell(place, "holds a control character");
            return false;
        }
    }
    return true;
}

bool place_id(const Place *place, const char *id)
{
    size_t length = strlen(id);
    if (length == 0 || length >= PLACE_ID_BYTES ||
        strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789._-") != length) {
        place_tell(place, "is no name for a text (small letters, digits, dots)");
        return false;
    }
    return true;
}

int place_choice(const Place *place, const Field *field, const char *word)
{
    for (int i = 0; i < field->count; i++) {
        if (strcmp(slot_name(field, i), word) == 0) {
            return i;
        }
    }
    char what[PROBLEM_BYTES];
    int used =
        snprintf(what, sizeof what, "\"%.*s\" is not", (int)shown_bytes(word), word);
    for (int i = 0; i < field->count && used < (int)sizeof what; i++) {
        const char *link = i == 0 ? " " : i + 1 == field->count ? " or " : ", ";
        used += snprintf(what + used, sizeof what - (size_t)used, "%s%s", link,
                         slot_name(field, i));
    }
    place_tell(place, what);
    return -1;
}
