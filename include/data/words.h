#ifndef DATA_WORDS_H
#define DATA_WORDS_H

/*
 * Words: every text of the program that is not in a level file, by id, from
 * assets/words/LANGUAGE.json. A missing id yields the id itself, so nothing is ever
 * blank.
 */

#include "data/json.h"

enum { WORDS_FILE_BYTES_MAX = 512 * 1024 };

typedef struct Words {
    char language[16];
    Lines lines;
} Words;

/* The fields of a words file. */
extern const Format WORDS_FORMAT;

/* Reads the words in the `bytes` of `text`; leaves `words` untouched on failure. */
bool words_parse(const char *text, size_t bytes, const char *name, Words *words,
                 Problems *problems);

/* Reads the file at `path`; leaves `words` untouched on failure. */
bool words_load(const char *path, Words *words, Problems *problems);

/* Returns the line called `id`, or `id` itself. Lives as long as `words`. */
const char *words_line(const Words *words, const char *id);

/* What a line's places are filled with; NULL leaves a place empty. */
typedef struct WordsFill {
    const char *baby, *you, *time, *name, *age, *from, *said, *thing;
    int n;
} WordsFill;

/*
 * Writes `line` into `out` with {baby}, {you}, {time}, {name}, {age}, {from}, {said},
 * {thing} and {n} replaced; always ends with NUL. What fills a place at the beginning of
 * a sentence gets a capital. Returns `out`.
 */
char *words_fill(char *out, int bytes, const char *line, const WordsFill *fill);

/* Writes an age as one says it, "four weeks", "5 months", "two and a half years", into
 * `out`; returns it. */
char *words_age(const Words *words, double months, char *out, int bytes);

#endif
