#include "data/json.h"

#include "data/files.h"
#include "data/sink.h"
#include "data/slot.h"

#include <assert.h>
#include <inttypes.h>
#include <stdlib.h>

/* One object or list on the way down. */
typedef struct Frame {
    const Field *field;
    const char *base;
    int row;  /* next row or index */
    bool any; /* something has been written in it */
} Frame;

typedef struct Writer {
    Sink sink;
    bool texts; /* false: numbers, flags and choices alone, for the digest */
    int depth;
    Frame frames[JSON_DEPTH_MAX];
} Writer;

/* How many items a list of the struct holds. */
static int count_at(const Field *list, const char *base)
{
    int count = 0;
    memcpy(&count, base + list->count_at, sizeof count);
    assert(count >= 0 && count <= list->most);
    return count;
}

/* Slots are read by memcpy: rows are offsets, and the compiler knows no types there. */
static double number_at(const char *slot)
{
    double value = 0;
    memcpy(&value, slot, sizeof value);
    return value;
}

/* Seeds and digests have 64 bits; a JSON number keeps 53, so they are text. */
static uint64_t hex_at(const char *slot)
{
    uint64_t value = 0;
    memcpy(&value, slot, sizeof value);
    return value;
}

/* Returns whether the value equals what a missing one would become, so that it can be
 * left out. */
static bool is_usual(const Field *field, const char *base)
{
    const char *slot = base + field->offset;
    /* clang-format off */
    switch (field->kind) {
    case FIELD_NUMBER: {
        double value = number_at(slot);
        return value >= field->usual && value <= field->usual;
    }
    /* clang-format on */
    case FIELD_WHOLE:
    case FIELD_CHOICE:
        return slot_get(field, slot) == (int64_t)field->usual;
    case FIELD_FLAG:
        return (*slot != 0) == (field->usual > 0);
    case FIELD_TEXT:
        return *slot == '\0';
    case FIELD_HEX:
        return hex_at(slot) == 0;
    case FIELD_BITS:
        return (uint8_t)*slot == (uint8_t)field->usual;
    case FIELD_LIST:
        return count_at(field, base) == 0;
    case FIELD_LINES:
    case FIELD_TONGUES:
        return ((const Lines *)(const void *)slot)->count == 0;
    case FIELD_OBJECT:
        return false;
    }
    return false;
}

/* Texts are no numbers: a scene in other words is the same scene. */
static bool is_text(const Field *field)
{
    return field->kind == FIELD_TEXT || field->kind == FIELD_LINES ||
           field->kind == FIELD_TONGUES;
}

/* For people the shortest digits; for the digest the bits themselves. */
static void put_number(Writer *writer, const char *slot)
{
    if (writer->texts) {
        sink_number(&writer->sink, number_at(slot));
        return;
    }
    uint64_t bits = hex_at(slot);
    for (int shift = 0; shift < 64; shift += 4) {
        sink_put(&writer->sink, (const char[2]){"0123456789abcdef"[bits >> shift & 15]});
    }
}

static void put_bits(Sink *sink, uint8_t bits)
{
    const char *link = "[";
    for (int bit = 0; bit < 8; bit++) {
        if (bits >> bit & 1) {
            sink_printf(sink, "%s%d", link, bit);
            link = ", ";
        }
    }
    sink_put(sink, "]");
}

static void put_lines(Sink *sink, const Lines *lines)
{
    for (int i = 0; i < lines->count; i++) {
        sink_put(sink, i == 0 ? "{\n    " : ",\n    ");
        sink_quote(sink, lines->text + lines->id[i]);
        sink_put(sink, ": ");
        sink_quote(sink, lines->text + lines->line[i]);
    }
    sink_put(sink, lines->count ? "\n  }" : "{}");
}

/* Ids read language.id and are sorted, so the lines of a language stand together. */
static void put_tongues(Sink *sink, const Lines *lines)
{
    const char *tongue = "";
    size_t length = 0;
    for (int i = 0; i < lines->count; i++) {
        const char *id = lines->text + lines->id[i];
        size_t own = strcspn(id, ".");
        if (i == 0 || own != length || strncmp(id, tongue, own) != 0) {
            sink_put(sink, i == 0 ? "{\n    " : "\n    },\n    ");
            sink_printf(sink, "\"%.*s\": {\n      ", (int)own, id);
            tongue = id;
            length = own;
        } else {
            sink_put(sink, ",\n      ");
        }
        sink_quote(sink, id + own + (id[own] == '.'));
        sink_put(sink, ": ");
        sink_quote(sink, lines->text + lines->line[i]);
    }
    sink_put(sink, lines->count ? "\n    }\n  }" : "{}");
}

static void enter(Writer *writer, const Field *field, const char *base)
{
    assert(writer->depth < JSON_DEPTH_MAX);
    writer->frames[writer->depth++] = (Frame){.field = field, .base = base};
    sink_put(&writer->sink, field->kind == FIELD_LIST ? "[" : "{");
}

static void put_value(Writer *writer, const Field *field, const char *base)
{
    Sink *sink = &writer->sink;
    const char *slot = base + field->offset;
    /* clang-format off */
    switch (field->kind) {
    case FIELD_NUMBER: put_number(writer, slot); break;
    case FIELD_WHOLE: sink_printf(sink, "%" PRId64, slot_get(field, slot)); break;
    case FIELD_FLAG: sink_put(sink, *slot ? "true" : "false"); break;
    case FIELD_TEXT: sink_quote(sink, slot); break;
    case FIELD_CHOICE:
        sink_quote(sink, slot_name(field, (int)slot_get(field, slot)));
        break;
    case FIELD_HEX: sink_printf(sink, "\"%016" PRIx64 "\"", hex_at(slot)); break;
    case FIELD_BITS: put_bits(sink, (uint8_t)*slot); break;
    case FIELD_LINES: put_lines(sink, (const Lines *)(const void *)slot); break;
    case FIELD_TONGUES: put_tongues(sink, (const Lines *)(const void *)slot); break;
    case FIELD_OBJECT: enter(writer, field, slot); break;
    case FIELD_LIST: enter(writer, field, base); break;
    }
    /* clang-format on */
}

/* Members of the file's own object and lists of objects get a line each; the rest stays
 * in line. */
static void put_link(Writer *writer, int depth)
{
    Frame *frame = &writer->frames[depth];
    const Field *field = frame->field;
    bool own_line = depth == 0 || (depth == 1 && field->kind == FIELD_LIST &&
                                   field->inner->kind == FIELD_OBJECT);
    sink_put(&writer->sink, frame->any ? "," : "");
    sink_put(&writer->sink, own_line     ? depth == 0 ? "\n  " : "\n    "
                            : frame->any ? " "
                                         : "");
    frame->any = true;
}

/* Writes the next member or item of the innermost frame. Returns false when there is
 * none. */
static bool step(Writer *writer)
{
    int depth = writer->depth - 1;
    Frame *frame = &writer->frames[depth];
    const Field *field = frame->field;
    if (field->kind == FIELD_LIST) {
        if (frame->row == count_at(field, frame->base)) {
            return false;
        }
        put_link(writer, depth);
        put_value(writer, field->inner,
                  frame->base + field->offset + (size_t)frame->row++ * field->stride);
        return true;
    }
    if (frame->row == field->count) {
        return false;
    }
    const Field *row = &field->inner[frame->row++];
    bool left_out = (!row->required && is_usual(row, frame->base)) ||
                    (!writer->texts && is_text(row));
    if (!left_out) {
        put_link(writer, depth);
        sink_printf(&writer->sink, "\"%s\": ", row->name);
        put_value(writer, row, frame->base);
    }
    return true;
}

/* Walks down and up as the reader does, and closes what it opened. */
static void put_tree(Writer *writer, const Format *format, const void *in)
{
    const Field root = {
        .kind = FIELD_OBJECT, .inner = format->rows, .count = format->count};
    enter(writer, &root, in);
    while (writer->depth > 0) {
        if (step(writer)) {
            continue;
        }
        int depth = --writer->depth;
        const Frame *frame = &writer->frames[depth];
        bool list = frame->field->kind == FIELD_LIST;
        bool rows = frame->any &&
                    (depth == 0 ||
                     (depth == 1 && list && frame->field->inner->kind == FIELD_OBJECT));
        sink_put(&writer->sink, rows ? depth == 0 ? "\n" : "\n  " : "");
        sink_put(&writer->sink, list ? "]" : "}");
    }
    sink_put(&writer->sink, "\n");
}

long json_write(const Format *format, const void *in, char *text, size_t most)
{
    assert(format && in && text && most > 0);
    Writer writer = {.sink = sink_of(text, most), .texts = true};
    put_tree(&writer, format, in);
    return sink_end(&writer.sink);
}

bool json_save(const char *path, const Format *format, const void *in, Problems *problems)
{
    assert(path && format && in && problems);
    char *text = malloc(format->bytes_max + 1);
    if (!text) {
        problems_add(problems, "%s: file: there is not enough memory to write it", path);
        return false;
    }
    long bytes = json_write(format, in, text, format->bytes_max + 1);
    if (bytes < 0) {
        problems_add(problems, "%s: file: it would be larger than the %zu bytes allowed",
                     path, format->bytes_max);
    }
    bool good = bytes >= 0 && files_write(path, text, (size_t)bytes, problems);
    free(text);
    return good;
}

uint64_t json_digest(const Format *format, const void *in)
{
    assert(format && in);
    Writer writer = {.sink = sink_of(NULL, 0)};
    put_tree(&writer, format, in);
    return writer.sink.hash;
}
