#include "data/json.h"

#include "data/files.h"
#include "data/mend.h"
#include "data/place.h"
#include "data/slot.h"
#include "data/syntax.h"

#include <assert.h>
#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>

/* One object or list on the way down. Tables nest, functions do not: this is the
 * stack. */
typedef struct Frame {
    const Field *field;
    const cJSON *node; /* NULL: missing, and its rows only get their usual values */
    const cJSON *next; /* lists: the item to read */
    char *base;        /* where its rows or its first item lie */
    int row;           /* next row or index */
    size_t place;      /* length of the place that names it */
} Frame;

typedef struct Walk {
    Place place;
    int depth;
    Frame frames[JSON_DEPTH_MAX];
} Walk;

/* Returns whether `node` is a number of the row; tells otherwise. */
static bool number_fits(const Walk *walk, const Field *field, const cJSON *node,
                        bool whole)
{
    if (!cJSON_IsNumber(node)) {
        place_tell(&walk->place, cJSON_IsString(node)
                                     ? "must be a number, without quotation marks"
                                 : whole ? "must be a whole number"
                                         : "must be a number");
        return false;
    }
    return place_number(&walk->place, field, node->valuedouble, whole);
}

/*
 * Readers of one value each. `node` NULL is a missing value: the slot gets the usual one.
 * A wrong value is told of and gets the usual one too, so that reading can go on.
 */
static void read_number(const Walk *walk, const Field *field, const cJSON *node,
                        void *slot)
{
    double value = field->usual;
    if (node && number_fits(walk, field, node, false)) {
        value = node->valuedouble +
                0.0; /* -0 becomes 0, so that equal files have equal digests */
    }
    memcpy(slot, &value, sizeof value);
}

/* cJSON keeps numbers as double: exact up to 2^53, and no row goes beyond 2^32. */
static void read_whole(const Walk *walk, const Field *field, const cJSON *node,
                       void *slot)
{
    bool fits = node && number_fits(walk, field, node, true);
    slot_put(field, slot, (int64_t)(fits ? node->valuedouble : field->usual));
}

static void read_flag(const Walk *walk, const Field *field, const cJSON *node, void *slot)
{
    bool value = field->usual > 0;
    if (node && !cJSON_IsBool(node)) {
        place_tell(&walk->place, "must be true or false");
    } else if (node) {
        value = cJSON_IsTrue(node);
    }
    memcpy(slot, &value, sizeof value);
}

/* A text too long is refused, never cut: a cut name would be another name. */
static bool text_fits(const Walk *walk, const cJSON *node, size_t bytes)
{
    if (!cJSON_IsString(node)) {
        place_tell(&walk->place, "must be a text");
        return false;
    }
    if (strlen(node->valuestring) > bytes) {
        char what[64];
        snprintf(what, sizeof what, "%zu bytes are more than %zu",
                 strlen(node->valuestring), bytes);
        place_tell(&walk->place, what);
        return false;
    }
    return place_printable(&walk->place, node->valuestring);
}

static void read_text(const Walk *walk, const Field *field, const cJSON *node, void *slot)
{
    char *text = slot;
    text[0] = '\0';
    if (node && text_fits(walk, node, field->size - 1)) {
        memcpy(text, node->valuestring, strlen(node->valuestring) + 1);
    }
}

/* Choices are kept by number but written by name, so that enums may be reordered. */
static void read_choice(const Walk *walk, const Field *field, const cJSON *node,
                        void *slot)
{
    int value = (int)field->usual;
    if (node && !cJSON_IsString(node)) {
        place_tell(&walk->place, "must be a text");
    } else if (node) {
        int found = place_choice(&walk->place, field, node->valuestring);
        value = found >= 0 ? found : value;
    }
    slot_put(field, slot, value);
}

/* 64 bits do not survive as a JSON number, so they are text. */
static void read_hex(const Walk *walk, const cJSON *node, void *slot)
{
    uint64_t value = 0;
    if (node) {
        const char *digits = cJSON_IsString(node) ? node->valuestring : "";
        size_t length = strlen(digits);
        if (length < 1 || length > 16 ||
            strspn(digits, "0123456789abcdefABCDEF") != length) {
            place_tell(&walk->place, "must be a text of 1 to 16 hexadecimal digits");
        } else {
            value = strtoull(digits, NULL, 16);
        }
    }
    memcpy(slot, &value, sizeof value);
}

/* An empty list would mean never, which no file can want. */
static void read_bits(Walk *walk, const Field *field, const cJSON *node, void *slot)
{
    uint8_t bits = 0;
    if (!node) {
        bits = (uint8_t)field->usual;
    } else if (!cJSON_IsArray(node)) {
        place_tell(&walk->place, "must be a list");
    } else {
        size_t length = strlen(walk->place.text);
        int index = 0;
        for (const cJSON *item = node->child; item; item = item->next) {
            place_item(&walk->place, length, index++);
            if (number_fits(walk, field, item, true)) {
                bits = (uint8_t)(bits | 1u << (unsigned)item->valuedouble);
            }
        }
        walk->place.text[length] = '\0';
        if (index == 0) {
            place_tell(&walk->place, "must name at least one");
        }
    }
    memcpy(slot, &bits, sizeof bits);
}

/* Adds the texts of one object, each id after `before`. */
static void read_lines(Walk *walk, const Field *field, const cJSON *node, Lines *lines,
                       const char *before)
{
    if (!cJSON_IsObject(node)) {
        place_tell(&walk->place, "must be an object");
        return;
    }
    size_t length = strlen(walk->place.text);
    for (const cJSON *item = node->child; item; item = item->next) {
        place_row(&walk->place, length, item->string);
        if (!place_id(&walk->place, item->string) ||
            !text_fits(walk, item, (size_t)field->high)) {
            continue;
        }
        char id[2 * PLACE_ID_BYTES];
        snprintf(id, sizeof id, "%s%s%s", before, before[0] ? "." : "", item->string);
        LinesAdded added = lines_add(lines, id, item->valuestring);
        if (added == LINES_TWICE) {
            place_tell(&walk->place, "given twice");
        } else if (added == LINES_FULL) {
            place_tell(&walk->place, "there are more texts than fit");
            break;
        }
    }
    walk->place.text[length] = '\0';
}

/* One pool holds every language: "title" of "en" is kept as "en.title". */
static void read_tongues(Walk *walk, const Field *field, const cJSON *node, Lines *lines)
{
    if (!cJSON_IsObject(node)) {
        place_tell(&walk->place, "must be an object");
        return;
    }
    size_t length = strlen(walk->place.text);
    for (const cJSON *item = node->child; item; item = item->next) {
        place_row(&walk->place, length, item->string);
        if (strchr(item->string, '.')) {
            place_tell(&walk->place, "is no language");
        } else if (place_id(&walk->place, item->string)) {
            read_lines(walk, field, item, lines, item->string);
        }
    }
    walk->place.text[length] = '\0';
}

/* The pool is large and comes uninitialised; two counters empty it. */
static void read_pool(Walk *walk, const Field *field, const cJSON *node, void *slot)
{
    Lines *lines = slot;
    lines->count = 0;
    lines->used = 0;
    if (node && field->kind == FIELD_LINES) {
        read_lines(walk, field, node, lines, "");
    } else if (node) {
        read_tongues(walk, field, node, lines);
    }
}

/* Tells of members no row knows, and of those given twice. */
static void check_members(Walk *walk, const Frame *frame)
{
    uint64_t seen = 0;
    for (const cJSON *member = frame->node->child; member; member = member->next) {
        int row = 0;
        while (row < frame->field->count &&
               strcmp(frame->field->inner[row].name, member->string) != 0) {
            row++;
        }
        bool known = row < frame->field->count;
        if (!known || seen >> row & 1) {
            place_row(&walk->place, frame->place, member->string);
            place_tell(&walk->place, known ? "given twice" : "unknown field");
            walk->place.text[frame->place] = '\0';
        }
        seen |= known ? (uint64_t)1 << row : 0;
    }
}

/* Goes into an object or a list at `base`; `node` may be NULL (missing) or of another
 * kind. */
static void enter(Walk *walk, const Field *field, const cJSON *node, char *base)
{
    assert(walk->depth < JSON_DEPTH_MAX && field->count <= 64);
    bool list = field->kind == FIELD_LIST;
    bool right = list ? cJSON_IsArray(node) : cJSON_IsObject(node);
    if (node && !right) {
        place_tell(&walk->place, list ? "must be a list" : "must be an object");
        node = NULL;
    }
    Frame *frame = &walk->frames[walk->depth++];
    *frame = (Frame){
        .field = field, .node = node, .base = base, .place = strlen(walk->place.text)};
    if (list) {
        frame->next = node ? node->child : NULL;
    } else if (node) {
        check_members(walk, frame);
    }
}

/* Reads `node` (NULL: missing) by the row `field` into `base`. */
static void read_value(Walk *walk, const Field *field, const cJSON *node, char *base)
{
    char *slot = base + field->offset;
    /* clang-format off */
    switch (field->kind) {
    case FIELD_NUMBER: read_number(walk, field, node, slot); break;
    case FIELD_WHOLE: read_whole(walk, field, node, slot); break;
    case FIELD_FLAG: read_flag(walk, field, node, slot); break;
    case FIELD_TEXT: read_text(walk, field, node, slot); break;
    case FIELD_CHOICE: read_choice(walk, field, node, slot); break;
    case FIELD_HEX: read_hex(walk, node, slot); break;
    case FIELD_BITS: read_bits(walk, field, node, slot); break;
    case FIELD_LINES:
    case FIELD_TONGUES: read_pool(walk, field, node, slot); break;
    case FIELD_OBJECT: enter(walk, field, node, slot); break;
    case FIELD_LIST:
        memcpy(base + field->count_at, &(int){0}, sizeof(int));
        enter(walk, field, node, base);
        break;
    }
    /* clang-format on */
}

/* Reads the next row of an object. Returns false when there is none. */
static bool step_object(Walk *walk, Frame *frame)
{
    if (frame->row == frame->field->count) {
        return false;
    }
    const Field *row = &frame->field->inner[frame->row++];
    const cJSON *node =
        frame->node ? cJSON_GetObjectItemCaseSensitive(frame->node, row->name) : NULL;
    place_row(&walk->place, frame->place, row->name);
    if (frame->node && !node && row->required) {
        place_tell(&walk->place, "is missing");
    }
    read_value(walk, row, node, frame->base);
    return true;
}

/* Reads the next item of a list. Returns false when there is none. */
static bool step_list(Walk *walk, Frame *frame)
{
    const Field *list = frame->field;
    const cJSON *item = frame->next;
    if (!item) {
        return false;
    }
    if (frame->row == list->most) {
        char what[64];
        snprintf(what, sizeof what, "more than the %d that fit", list->most);
        place_tell(&walk->place, what);
        frame->next = NULL;
        return true;
    }
    frame->next = item->next;
    place_item(&walk->place, frame->place, frame->row);
    char *slot = frame->base + list->offset + (size_t)frame->row++ * list->stride;
    memcpy(frame->base + list->count_at, &frame->row, sizeof(int));
    read_value(walk, list->inner, item, slot);
    return true;
}

/* Walks down and up until the root has no row left. */
static void read_tree(Walk *walk, const Format *format, const cJSON *tree, void *out)
{
    const Field root = {
        .kind = FIELD_OBJECT, .inner = format->rows, .count = format->count};
    enter(walk, &root, tree, out);
    while (walk->depth > 0) {
        Frame *frame = &walk->frames[walk->depth - 1];
        walk->place.text[frame->place] = '\0';
        bool more = frame->field->kind == FIELD_LIST ? step_list(walk, frame)
                                                     : step_object(walk, frame);
        if (!more) {
            walk->depth--;
        }
    }
}

/* Returns the tree of `text`, which NUL ends at `bytes`; NULL after telling where it
 * breaks. */
static cJSON *tree_of(const char *text, size_t bytes, const char *name,
                      Problems *problems)
{
    if (!syntax_sound(text, bytes, name, problems)) {
        return NULL;
    }
    const char *end = text;
    cJSON *tree = cJSON_ParseWithLengthOpts(text, bytes + 1, &end, false);
    size_t offset = (size_t)(end - text);
    if (!tree) {
        const char *what =
            bytes && syntax_closed(text, bytes)
                ? "not JSON: before here a comma, quote or bracket is missing or too many"
                : "this is not JSON, or the file ends too early";
        syntax_problem(text, offset < bytes ? offset : bytes, name, what, problems);
        return NULL;
    }
    offset += strspn(end, " \t\r\n");
    if (offset < bytes) {
        syntax_problem(text, offset, name, "text after the end of the object", problems);
        cJSON_Delete(tree);
        return NULL;
    }
    return tree;
}

/* Parses `text`, which NUL ends at `bytes`. */
static bool parse_ended(const char *text, size_t bytes, const char *name,
                        const Format *format, void *out, Problems *problems)
{
    int before = problems->count;
    cJSON *tree = tree_of(text, bytes, name, problems);
    if (!tree) {
        return false;
    }
    read_tree(&(Walk){.place = {.name = name, .problems = problems}}, format, tree, out);
    cJSON_Delete(tree);
    return problems->count == before;
}

bool json_parse(const char *text, size_t bytes, const char *name, const Format *format,
                void *out, Problems *problems)
{
    assert(text && name && format && out && problems);
    if (bytes > format->bytes_max) {
        problems_add(problems, "%s: file: %zu bytes are more than the %zu allowed", name,
                     bytes, format->bytes_max);
        return false;
    }
    char *copy = malloc(bytes + 1);
    if (!copy) {
        problems_add(problems, "%s: file: there is not enough memory to read it", name);
        return false;
    }
    memcpy(copy, text, bytes);
    copy[bytes] = '\0';
    bool good = parse_ended(copy, bytes, name, format, out, problems);
    free(copy);
    return good;
}

bool json_load(const char *path, const Format *format, void *out, Problems *problems)
{
    assert(path && format && out && problems);
    char *text = malloc(format->bytes_max + 1);
    if (!text) {
        problems_add(problems, "%s: file: there is not enough memory to read it", path);
        return false;
    }
    long bytes = files_read(path, text, format->bytes_max + 1, problems);
    bool good =
        bytes >= 0 && parse_ended(text, (size_t)bytes, path, format, out, problems);
    free(text);
    return good;
}

bool json_rescue(const char *path, const Format *format, void *out, Problems *problems)
{
    assert(path && format && out && problems);
    enum { CLOSING_BYTES = 3 };
    char *text = malloc(format->bytes_max + 1 + CLOSING_BYTES);
    if (!text) {
        problems_add(problems, "%s: file: there is not enough memory to read it", path);
        return false;
    }
    long bytes = files_read(path, text, format->bytes_max + 1, problems);
    cJSON *tree = bytes >= 0 ? tree_of(text, (size_t)bytes, path, problems) : NULL;
    if (!tree && bytes > 0) {
        Problems again = {0};
        size_t left = mend_text(text, (size_t)bytes);
        tree = left > 0 ? tree_of(text, left, path, &again) : NULL;
    }
    bool some = tree != NULL;
    if (some) {
        read_tree(&(Walk){.place = {.name = path, .problems = problems}}, format, tree,
                  out);
    }
    cJSON_Delete(tree);
    free(text);
    return some;
}

bool json_format(const char *path, char *out, size_t bytes, Problems *problems)
{
    assert(path && out && bytes > 0 && problems);
    enum { ANY_BYTES_MAX = 4 * 1024 * 1024 };
    out[0] = '\0';
    char *text = malloc(ANY_BYTES_MAX + 1);
    long length = text ? files_read(path, text, ANY_BYTES_MAX + 1, problems) : -1;
    cJSON *tree = length >= 0 ? tree_of(text, (size_t)length, path, problems) : NULL;
    const cJSON *format = cJSON_GetObjectItemCaseSensitive(tree, "format");
    if (tree && cJSON_IsString(format)) {
        snprintf(out, bytes, "%s", format->valuestring);
    } else if (tree) {
        problems_add(problems, "%s: format: is missing", path);
    }
    cJSON_Delete(tree);
    free(text);
    return out[0] != '\0';
}
