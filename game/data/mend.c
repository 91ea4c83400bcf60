#include "data/mend.h"

#include "data/json.h"
#include "data/syntax.h"

#include <assert.h>
#include <stdbool.h>
#include <string.h>

/* Where the reading stands, and what would have to be closed. */
typedef struct Reader {
    const char *text;
    size_t at, bytes;
    char open[JSON_NESTING_MAX]; /* brackets that are open */
    int depth;
    size_t whole;     /* after the last whole value that may be kept */
    char whole_in[2]; /* brackets open there */
    int whole_depth;
} Reader;

static char peek(const Reader *reader)
{
    return reader->at < reader->bytes ? reader->text[reader->at] : '\0';
}

static void skip_space(Reader *reader)
{
    while (reader->at < reader->bytes && strchr(" \t\r\n", peek(reader)) &&
           peek(reader)) {
        reader->at++;
    }
}

/* Reads a text in quotes; false: it is none, it does not end, or holds what no text of
 * ours does. */
static bool read_quoted(Reader *reader)
{
    if (peek(reader) != '"') {
        return false;
    }
    reader->at++;
    while (reader->at < reader->bytes) {
        const char *at = reader->text + reader->at;
        size_t left = reader->bytes - reader->at, length = syntax_character(at, left);
        if (length == 0 || (length == 1 && *at > 0 && *at < ' ') || *at == '\0') {
            return false;
        }
        if (*at == '\\') {
            if (left < 2 || !strchr("\"\\/bfnrt", at[1]) || !at[1]) {
                return false;
            }
            length = 2;
        }
        reader->at += length;
        if (*at == '"') {
            return true;
        }
    }
    return false;
}

/* Reads digits; false: there is none. */
static bool read_digits(Reader *reader)
{
    size_t from = reader->at;
    while (peek(reader) >= '0' && peek(reader) <= '9') {
        reader->at++;
    }
    return reader->at > from;
}

static bool read_word(Reader *reader, const char *word)
{
    size_t length = strlen(word);
    bool there = reader->bytes - reader->at >= length &&
                 memcmp(reader->text + reader->at, word, length) == 0;
    reader->at += there ? length : 0;
    return there;
}

/* Reads a number, true, false or null. One that the end cuts may be half of one. */
static bool read_bare(Reader *reader)
{
    if (read_word(reader, "true") || read_word(reader, "false") ||
        read_word(reader, "null")) {
        return true;
    }
    read_word(reader, "-");
    if (!read_digits(reader) || (read_word(reader, ".") && !read_digits(reader))) {
        return false;
    }
    if (read_word(reader, "e") || read_word(reader, "E")) {
        if (!read_word(reader, "-")) {
            read_word(reader, "+");
        }
        if (!read_digits(reader)) {
            return false;
        }
    }
    return reader->at < reader->bytes;
}

/* A whole value has been read: here the text may be cut, if it is not too deep in. */
static void keep(Reader *reader)
{
    if (reader->depth >= 1 && reader->depth <= 2) {
        reader->whole = reader->at;
        reader->whole_depth = reader->depth;
        memcpy(reader->whole_in, reader->open, sizeof reader->whole_in);
    }
}

/* Reads the value that begins here, or its opening bracket. */
static bool read_value(Reader *reader, bool *opened)
{
    char c = peek(reader);
    *opened = c == '{' || c == '[';
    if (*opened) {
        if (reader->depth == JSON_NESTING_MAX) {
            return false;
        }
        reader->open[reader->depth++] = c;
        reader->at++;
        return true;
    }
    return c == '"' ? read_quoted(reader) : read_bare(reader);
}

/* Reads a member's name and its colon, in an object. */
static bool read_name(Reader *reader)
{
    if (reader->open[reader->depth - 1] == '[') {
        return true;
    }
    skip_space(reader);
    if (!read_quoted(reader)) {
        return false;
    }
    skip_space(reader);
    if (peek(reader) != ':') {
        return false;
    }
    reader->at++;
    skip_space(reader);
    return true;
}

/* After a value: a comma, or closing brackets. Returns false where neither stands. */
static bool read_on(Reader *reader)
{
    while (reader->depth > 0) {
        skip_space(reader);
        char c = peek(reader), end = reader->open[reader->depth - 1] == '{' ? '}' : ']';
        if (c == ',') {
            reader->at++;
            skip_space(reader);
            return true;
        }
        if (c != end) {
            return false;
        }
        reader->at++;
        reader->depth--;
        keep(reader);
    }
    return false;
}

/* Reads as far as it is JSON. */
static void read_all(Reader *reader)
{
    bool opened = false;
    skip_space(reader);
    if (peek(reader) != '{' || !read_value(reader, &opened)) {
        return;
    }
    skip_space(reader);
    while (read_name(reader) && read_value(reader, &opened)) {
        skip_space(reader);
        char c = peek(reader);
        if (opened && c != ']' && c != '}') {
            continue; /* its first item */
        }
        if (!opened) {
            keep(reader);
        }
        if (!read_on(reader)) {
            return;
        }
    }
}

size_t mend_text(char *text, size_t bytes)
{
    assert(text);
    Reader reader = {.text = text, .bytes = bytes};
    read_all(&reader);
    if (reader.whole == 0) {
        return 0;
    }
    size_t end = reader.whole;
    for (int i = reader.whole_depth - 1; i >= 0; i--) {
        text[end++] = reader.whole_in[i] == '{' ? '}' : ']';
    }
    text[end] = '\0';
    return end;
}
