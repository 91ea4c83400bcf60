#ifndef DATA_LINES_H
#define DATA_LINES_H

/*
 * Lines: texts by id in one pool of fixed size, sorted by id. Owned by the caller; {0} is
 * empty. Offsets instead of pointers, so that `=` copies it.
 */

enum { LINES_MAX = 2048, LINES_BYTES = 128 * 1024 };

typedef struct Lines {
    int count, used;     /* lines; bytes of `text` */
    int id[LINES_MAX];   /* offsets into `text` */
    int line[LINES_MAX]; /* offsets into `text` */
    char text[LINES_BYTES];
} Lines;

typedef enum LinesAdded { LINES_ADDED, LINES_TWICE, LINES_FULL } LinesAdded;

/* Puts `text` under `id`; changes nothing when the id is there already or the pool is
 * full. */
LinesAdded lines_add(Lines *lines, const char *id, const char *text);

/* Returns the line called `id`, or NULL. */
const char *lines_find(const Lines *lines, const char *id);

#endif
