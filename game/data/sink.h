#ifndef GAME_DATA_SINK_H
#define GAME_DATA_SINK_H

/* Sink: text that grows in a caller's buffer, or only into a hash. Too long: `full`, and
 * no more is kept. */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Sink {
    char *text; /* NULL: hash only */
    size_t most, used;
    bool full;
    uint64_t hash;
} Sink;

/* Begins an empty text in the `most` bytes at `text`, or a hash when `text` is NULL. */
Sink sink_of(char *text, size_t most);

void sink_put(Sink *sink, const char *text);
void sink_printf(Sink *sink, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Puts `text` in quotes, escaped as JSON wants it. */
void sink_quote(Sink *sink, const char *text);

/* Puts the shortest digits that read back as `value`, with a point in every locale. */
void sink_number(Sink *sink, double value);

/* Returns the bytes kept, or -1 when the text was too long. */
long sink_end(const Sink *sink);

#endif
