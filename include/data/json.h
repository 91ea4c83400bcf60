#ifndef DATA_JSON_H
#define DATA_JSON_H

/*
 * Json: one table of fields is the format of a file. Reading, writing, every message, the
 * printed manual and the JSON Schema walk the same rows, so they cannot disagree. A row
 * says where a value lies in a struct, of which kind it is and what it may be. Rows of
 * objects and lists point to further rows; tables nest at most JSON_DEPTH_MAX deep. All
 * problems of a file are collected; only syntax ends the reading at the first.
 */

#include "data/lines.h"
#include "data/problems.h"
#include <stddef.h>
#include <stdint.h>

enum {
    JSON_NESTING_MAX = 32, /* brackets within brackets in a file */
    JSON_DEPTH_MAX = 8,    /* objects and lists within each other in a table */
};

typedef enum FieldKind {
    FIELD_NUMBER,  /* double, low to high */
    FIELD_WHOLE,   /* integer of `size` bytes, low to high; unsigned from low 0 on */
    FIELD_FLAG,    /* bool */
    FIELD_TEXT,    /* char[size], UTF-8 */
    FIELD_CHOICE,  /* one of `names`, kept as integer of `size` bytes; size 0 keeps
                      nothing; usual -1: none, and low -1 says so */
    FIELD_HEX,     /* uint64_t as text of hexadecimal digits: doubles lose digits */
    FIELD_BITS,    /* list of whole numbers, kept as bits of a uint8_t */
    FIELD_OBJECT,  /* `inner` rows */
    FIELD_LIST,    /* at most `most` of the one row `inner`, `stride` bytes apart; int at
                      `count_at` */
    FIELD_LINES,   /* object of id: text, kept in a Lines */
    FIELD_TONGUES, /* object of language: the same, kept as language.id */
} FieldKind;

typedef struct Field {
    const char *name;
    FieldKind kind;
    bool required;
    size_t offset, size;
    double low, high; /* FIELD_LINES, FIELD_TONGUES: high is the longest line in bytes */
    double usual;     /* value when missing; FIELD_BITS: the bits */
    const char *unit;
    const void *names; /* FIELD_CHOICE: `count` of them, `stride` bytes apart; stride 0:
                          an array */
    const struct Field *inner;
    int count; /* of `names` or of the rows of an object */
    int most;  /* FIELD_LIST */
    size_t stride, count_at;
    const char *help;
} Field;

/* What one kind of file is: the rows of its object, and how large it may be. */
typedef struct Format {
    const char *name; /* for people: "level" */
    const Field *rows;
    int count;
    size_t bytes_max;
} Format;

/*
 * Fills `out` from the `bytes` of `text`; `name` stands in messages. On problems returns
 * false and `out` is in an unspecified but terminated state: read into a local.
 */
bool json_parse(const char *text, size_t bytes, const char *name, const Format *format,
                void *out, Problems *problems);

/* Reads the file at `path`, then parses it. */
bool json_load(const char *path, const Format *format, void *out, Problems *problems);

/* Reads what is whole of the file at `path`; what is not gets its usual value, and is
 * told. Returns whether anything could be read. */
bool json_rescue(const char *path, const Format *format, void *out, Problems *problems);

/* Writes `in` into `text`, ended by NUL. Returns its bytes, or -1: no room for all. */
long json_write(const Format *format, const void *in, char *text, size_t most);

/* Writes `in` to the file at `path`, whole or not at all. */
bool json_save(const char *path, const Format *format, const void *in,
               Problems *problems);

/* Copies the file's "format" ("level 1") into `out`; none is a problem. */
bool json_format(const char *path, char *out, size_t bytes, Problems *problems);

/* Returns a hash of every number, flag and choice of `in`; texts do not count. */
uint64_t json_digest(const Format *format, const void *in);

#endif
