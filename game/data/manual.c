#include "data/manual.h"

#include "data/sink.h"
#include "data/slot.h"

#include <assert.h>
#include <stdio.h>

enum { PLACE_BYTES = 128 };

typedef struct Frame {
    const Field *field;
    int row;
    size_t place; /* length of the place that names it */
} Frame;

/* The kind of a value in words; a choice names what it may be. */
static void put_kind(Sink *out, const Field *field)
{
    /* clang-format off */
    switch (field->kind) {
    case FIELD_NUMBER: sink_put(out, "number"); break;
    case FIELD_WHOLE: sink_put(out, "whole number"); break;
    case FIELD_FLAG: sink_put(out, "true or false"); break;
    case FIELD_TEXT: sink_printf(out, "text, at most %zu bytes", field->size - 1); break;
    case FIELD_CHOICE:
        sink_put(out, field->count > 1 ? "one of" : "always");
        for (int i = 0; i < field->count; i++) {
            sink_printf(out, " `%s`", slot_name(field, i));
        }
        break;
    case FIELD_HEX: sink_put(out, "text of 1 to 16 hexadecimal digits"); break;
    case FIELD_BITS: sink_put(out, "list of whole numbers"); break;
    case FIELD_OBJECT: sink_put(out, "object"); break;
    case FIELD_LIST: sink_printf(out, "list, at most %d", field->most); break;
    case FIELD_LINES: sink_put(out, "object of id: text"); break;
    case FIELD_TONGUES: sink_put(out, "object of language: object of id: text"); break;
    }
    /* clang-format on */
}

/* Kinds whose rows give a lowest and a highest value. */
static bool has_range(const Field *field)
{
    return field->kind == FIELD_NUMBER || field->kind == FIELD_WHOLE ||
           field->kind == FIELD_BITS;
}

/* The unit stands once, after the range: "2 to 120 s". */
static void put_range(Sink *out, const Field *field)
{
    if (has_range(field)) {
        sink_number(out, field->low);
        sink_put(out, " to ");
        sink_number(out, field->high);
        sink_printf(out, "%s%s", field->unit ? " " : "", field->unit ? field->unit : "");
    }
}

/* What stands for a missing value. */
static void put_usual(Sink *out, const Field *field)
{
    if (field->required) {
        sink_put(out, "needed");
    } else if (field->kind == FIELD_OBJECT) {
        sink_put(out, "else as below");
    } else if (field->kind == FIELD_CHOICE) {
        bool none = field->usual < 0;
        sink_printf(out, "else `%s`",
                    none ? "none" : slot_name(field, (int)field->usual));
    } else if (field->kind == FIELD_FLAG) {
        sink_put(out, field->usual > 0 ? "else true" : "else false");
    } else if (field->kind == FIELD_BITS) {
        sink_put(out, field->usual > 0 ? "else all" : "else none");
    } else if (has_range(field)) {
        sink_put(out, "else ");
        sink_number(out, field->usual);
    } else {
        sink_put(out, "else empty");
    }
}

/* One row of the manual; an item of a list cannot be missing. */
static void put_row(Sink *out, const Field *field, const char *place, bool item)
{
    sink_printf(out, "| `%s` | ", place);
    put_kind(out, field);
    sink_put(out, " | ");
    put_range(out, field);
    sink_put(out, " | ");
    if (!item) {
        put_usual(out, field);
    }
    sink_printf(out, " | %s |\n", field->help ? field->help : "");
}

/* Returns the row whose own rows are described below `row`: itself, or what a list
 * holds. */
static const Field *nested(const Field *row)
{
    const Field *inner = row->kind == FIELD_LIST ? row->inner : row;
    return inner->kind == FIELD_OBJECT ? inner : NULL;
}

long manual_table(const Format *format, char *text, size_t most)
{
    assert(format && text && most > 0);
    Sink out = sink_of(text, most);
    char place[PLACE_BYTES] = "";
    const Field root = {
        .kind = FIELD_OBJECT, .inner = format->rows, .count = format->count};
    Frame frames[JSON_DEPTH_MAX] = {{.field = &root}};
    int depth = 1;
    sink_put(&out,
             "| field | kind | range | if missing | meaning |\n|---|---|---|---|---|\n");
    while (depth > 0) {
        Frame *frame = &frames[depth - 1];
        if (frame->row == frame->field->count) {
            depth--;
            continue;
        }
        const Field *row = &frame->field->inner[frame->row++];
        snprintf(place + frame->place, sizeof place - frame->place, "%s%s%s",
                 frame->place ? "." : "", row->name, row->kind == FIELD_LIST ? "[]" : "");
        put_row(&out, row, place, false);
        if (nested(row)) {
            assert(depth < JSON_DEPTH_MAX);
            frames[depth++] = (Frame){.field = nested(row), .place = strlen(place)};
        } else if (row->kind == FIELD_LIST) {
            snprintf(place + strlen(place), sizeof place - strlen(place), " each");
            put_row(&out, row->inner, place, true);
        }
    }
    return sink_end(&out);
}

/* Pieces of JSON Schema (draft 2020-12). */
static void put_bounds(Sink *out, const Field *field, const char *type)
{
    sink_printf(out, "\"type\": \"%s\", \"minimum\": ", type);
    sink_number(out, field->low);
    sink_put(out, ", \"maximum\": ");
    sink_number(out, field->high);
}

static void put_names(Sink *out, const Field *field)
{
    sink_put(out, "\"enum\": [");
    for (int i = 0; i < field->count; i++) {
        sink_put(out, i ? ", " : "");
        sink_quote(out, slot_name(field, i));
    }
    sink_put(out, "]");
}

/* Opens an object up to its properties; the walk writes those and closes it. */
static void put_object(Sink *out, const Field *field)
{
    sink_put(out,
             "\"type\": \"object\", \"additionalProperties\": false, \"required\": [");
    const char *link = "";
    for (int i = 0; i < field->count; i++) {
        if (field->inner[i].required) {
            sink_put(out, link);
            sink_quote(out, field->inner[i].name);
            link = ", ";
        }
    }
    sink_put(out, "], \"properties\": {");
}

/* Opens the schema of one value; what has rows is closed by the walk. */
static void put_schema(Sink *out, const Field *field)
{
    sink_put(out, "{");
    if (field->help) {
        sink_put(out, "\"description\": ");
        sink_quote(out, field->help);
        sink_put(out, ", ");
    }
    /* clang-format off */
    switch (field->kind) {
    case FIELD_NUMBER: put_bounds(out, field, "number"); break;
    case FIELD_WHOLE: put_bounds(out, field, "integer"); break;
    case FIELD_FLAG: sink_put(out, "\"type\": \"boolean\""); break;
    case FIELD_TEXT:
        sink_printf(out, "\"type\": \"string\", \"maxLength\": %zu",
                    field->size - 1);
        break;
    case FIELD_CHOICE: put_names(out, field); break;
    case FIELD_HEX:
        sink_put(out, "\"type\": \"string\", \"pattern\": \"^[0-9a-fA-F]{1,16}$\"");
        break;
    case FIELD_BITS:
        sink_put(out, "\"type\": \"array\", \"minItems\": 1, \"items\": {");
        put_bounds(out, field, "integer");
        sink_put(out, "}");
        break;
    case FIELD_LINES:
        sink_put(out, "\"type\": \"object\", "
                      "\"additionalProperties\": {\"type\": \"string\"}");
        break;
    case FIELD_TONGUES:
        sink_put(out, "\"type\": \"object\", "
                      "\"additionalProperties\": {\"type\": \"object\", "
                      "\"additionalProperties\": {\"type\": \"string\"}}");
        break;
    case FIELD_OBJECT: put_object(out, field); break;
    case FIELD_LIST:
        sink_printf(out, "\"type\": \"array\", \"maxItems\": %d, \"items\": ",
                    field->most);
        break;
    }
    /* clang-format on */
}

static bool has_rows(const Field *field)
{
    return field->kind == FIELD_OBJECT || field->kind == FIELD_LIST;
}

long manual_schema(const Format *format, char *text, size_t most)
{
    assert(format && text && most > 0);
    Sink out = sink_of(text, most);
    const Field root = {
        .kind = FIELD_OBJECT, .inner = format->rows, .count = format->count};
    Frame frames[JSON_DEPTH_MAX] = {{.field = &root}};
    int depth = 1;
    sink_printf(&out,
                "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", "
                "\"title\": \"%s\", ",
                format->name);
    put_object(&out, &root);
    while (depth > 0) {
        Frame *frame = &frames[depth - 1];
        bool list = frame->field->kind == FIELD_LIST;
        if (frame->row == (list ? 1 : frame->field->count)) {
            sink_put(&out, list ? "}" : "}}");
            depth--;
            continue;
        }
        const Field *row = &frame->field->inner[frame->row++];
        if (!list) {
            sink_printf(&out, "%s\n%*s\"%s\": ", frame->row > 1 ? "," : "", 2 * depth, "",
                        row->name);
        }
        put_schema(&out, row);
        if (has_rows(row)) {
            assert(depth < JSON_DEPTH_MAX);
            frames[depth++] = (Frame){.field = row};
        } else {
            sink_put(&out, "}");
        }
    }
    sink_put(&out, "\n");
    return sink_end(&out);
}
