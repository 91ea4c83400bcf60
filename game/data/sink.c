#include "data/sink.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void put_byte(Sink *sink, char c)
{
    /* FNV-1a, 64 bits. */
    sink->hash = (sink->hash ^ (unsigned char)c) * 1099511628211u;
    if (!sink->text) {
        return;
    }
    if (sink->used + 1 >= sink->most) {
        sink->full = true;
        return;
    }
    sink->text[sink->used++] = c;
    sink->text[sink->used] = '\0';
}

Sink sink_of(char *text, size_t most)
{
    assert(!text || most > 0);
    if (text) {
        text[0] = '\0';
    }
    return (Sink){.text = text, .most = most, .hash = 14695981039346656037u};
}

void sink_put(Sink *sink, const char *text)
{
    for (const char *c = text; *c; c++) {
        put_byte(sink, *c);
    }
}

void sink_printf(Sink *sink, const char *format, ...)
{
    char text[512];
    va_list values;
    va_start(values, format);
    int length = vsnprintf(text, sizeof text, format, values);
    va_end(values);
    assert(length >= 0 && (size_t)length < sizeof text);
    sink_put(sink, text);
}

void sink_quote(Sink *sink, const char *text)
{
    put_byte(sink, '"');
    for (const char *c = text; *c; c++) {
        if (*c == '"' || *c == '\\') {
            put_byte(sink, '\\');
            put_byte(sink, *c);
        } else if (*c == '\n') {
            sink_put(sink, "\\n");
        } else if ((unsigned char)*c < ' ') {
            sink_printf(sink, "\\u%04x", (unsigned)*c);
        } else {
            put_byte(sink, *c);
        }
    }
    put_byte(sink, '"');
}

void sink_number(Sink *sink, double value)
{
    char text[40];
    for (int digits = 15; digits <= 17; digits++) {
        snprintf(text, sizeof text, "%.*g", digits, value);
        double back = strtod(text, NULL);
        if (memcmp(&back, &value, sizeof value) == 0) { /* bit by bit: -0 is not 0 */
            break;
        }
    }
    char *comma = strchr(text, ',');
    if (comma) {
        *comma = '.';
    }
    sink_put(sink, text);
}

long sink_end(const Sink *sink)
{
    return sink->full ? -1 : (long)sink->used;
}
