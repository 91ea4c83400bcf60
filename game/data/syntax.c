#include "data/syntax.h"

#include "data/json.h"

#include <assert.h>
#include <string.h>

/*
 * What cJSON lets pass and this game does not: bytes that are no UTF-8, control
 * characters, a zero written as an escape (cJSON would end the text there in silence),
 * and brackets nested deeper than its own recursion should follow. Looked at before the
 * text is parsed, so that the parser sees only what is sound.
 */

size_t syntax_character(const char *text, size_t left)
{
    assert(text && left > 0);
    const unsigned char *at = (const unsigned char *)text;
    unsigned char lead = at[0];
    if (lead < 0x80) {
        return 1;
    }
    size_t bytes = lead >= 0xF0 && lead <= 0xF4  ? 4
                   : lead >= 0xE0 && lead < 0xF0 ? 3
                   : lead >= 0xC2 && lead < 0xE0 ? 2
                                                 : 0;
    if (bytes == 0 || bytes > left) {
        return 0;
    }
    for (size_t i = 1; i < bytes; i++) {
        if ((at[i] & 0xC0) != 0x80) {
            return 0;
        }
    }
    /* Overlong forms, surrogates, and what lies beyond U+10FFFF. */
    bool forbidden = (lead == 0xE0 && at[1] < 0xA0) || (lead == 0xED && at[1] > 0x9F) ||
                     (lead == 0xF0 && at[1] < 0x90) || (lead == 0xF4 && at[1] > 0x8F);
    return forbidden ? 0 : bytes;
}

/* Columns count characters, as an editor does, not bytes. */
void syntax_problem(const char *text, size_t offset, const char *name, const char *what,
                    Problems *problems)
{
    assert(text && name && what && problems);
    int line = 1, column = 1;
    for (size_t i = 0; i < offset; i++) {
        if (text[i] == '\n') {
            line++;
            column = 1;
        } else if (((unsigned char)text[i] & 0xC0) != 0x80) {
            column++;
        }
    }
    problems_add(problems, "%s: line %d, column %d: %s", name, line, column, what);
}

/* Where the scan stands: inside a string or not, and how deep in brackets. */
typedef struct Scan {
    bool in_string;
    int depth;
} Scan;

/* Returns what is wrong with the byte at `i`, or NULL; may move `i` over an escape. */
static const char *fault_at(const char *text, size_t bytes, size_t *i, Scan *scan)
{
    char c = text[*i];
    if ((unsigned char)c < ' ' &&
        (scan->in_string || !strchr("\t\r\n", c) || c == '\0')) {
        return "a control character stands here";
    }
    if (scan->in_string) {
        if (c == '\\' && bytes - *i >= 6 && memcmp(text + *i, "\\u0000", 6) == 0) {
            return "\\u0000 would end the text here";
        }
        if (c == '\\' && *i + 1 < bytes &&
            (text[*i + 1] == '\\' || text[*i + 1] == '"')) {
            (*i)++;
        }
        scan->in_string = c != '"';
        return NULL;
    }
    scan->in_string = c == '"';
    scan->depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
    return scan->depth > JSON_NESTING_MAX ? "brackets are nested deeper than 32" : NULL;
}

bool syntax_sound(const char *text, size_t bytes, const char *name, Problems *problems)
{
    assert(text && name && problems);
    Scan scan = {0};
    for (size_t i = 0; i < bytes; i++) {
        if (scan.in_string && text[i] >= ' ' && text[i] != '"' && text[i] != '\\') {
            continue; /* plain ASCII, and most of a file */
        }
        size_t length = syntax_character(text + i, bytes - i);
        if (length == 0) {
            syntax_problem(text, i, name, "these bytes are no UTF-8", problems);
            return false;
        }
        if (length > 1) {
            i += length - 1;
            continue;
        }
        size_t at = i;
        const char *fault = fault_at(text, bytes, &i, &scan);
        if (fault) {
            syntax_problem(text, at, name, fault, problems);
            return false;
        }
    }
    return true;
}

/* Tells a file that was cut off from one with a fault in the middle. */
bool syntax_closed(const char *text, size_t bytes)
{
    assert(text);
    Scan scan = {0};
    for (size_t i = 0; i < bytes; i++) {
        fault_at(text, bytes, &i, &scan);
    }
    return !scan.in_string && scan.depth <= 0;
}
