#ifndef DATA_WORDS_H
#define DATA_WORDS_H

/*
 * Words: every text of the program that is not in a level file, by id, from
 * assets/words/LANGUAGE.json. A missing id yields the id itself, so nothing is ever blank.
 */

#include "data/problems.h"

enum { WORDS_MAX = 1024, WORDS_BYTES = 128 * 1024, WORDS_FILE_BYTES_MAX = 512 * 1024 };

typedef struct Words {
    char language[16];
    int count;
    int used; /* bytes of `text` */
    int id[WORDS_MAX];   /* offsets into `text`, ids sorted */
    int line[WORDS_MAX]; /* offsets into `text` */
    char text[WORDS_BYTES];
} Words;

bool words_load(const char *path, Words *words, Problems *problems);

/* Returns the line called `id`, or `id` itself. Lives as long as `words`. */
const char *words_line(const Words *words, const char *id);

/*
 * Writes `line` into `out` with {baby}, {you}, {time}, {name} and {n} replaced (a sentence begins with a capital); always ends with NUL.
 * Parameters may be NULL. Returns `out`.
 */
typedef struct WordsFill { const char *baby, *you, *time, *name; int n; } WordsFill;
char *words_fill(char *out, int bytes, const char *line, const WordsFill *fill);

#endif
