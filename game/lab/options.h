#ifndef LAB_OPTIONS_H
#define LAB_OPTIONS_H

/*
 * Options: `--name value`, `--name` alone, and plain arguments, by a table. A wrong use
 * is said in one sentence on stderr and yields a negative number or false: exit with
 * LAB_WRONG.
 */

#include "data/problems.h"

typedef struct Option {
    const char *name;  /* "--seed", "-o" */
    const char **text; /* takes a value, put here; NULL: a flag */
    bool *flag;
} Option;

/* Reads argv[1] on by `options`, which ends with a row of zeros. Puts up to `most` plain
 * arguments into `plain`; returns how many, or -1. */
int options_read(int argc, char **argv, const Option *options, const char **plain,
                 int most);

/* Reads `text` (NULL: `out` keeps its value) as a number from `low` to `high`. */
bool options_number(const char *name, const char *text, double low, double high,
                    double *out);

/* The same, for whole numbers alone: seeds and counts. */
bool options_whole(const char *name, const char *text, double low, double high,
                   double *out);

/* Reads `text` as "1920x1080": width and height in pixels, 160x90 to 7680x4320. */
bool options_size(const char *name, const char *text, int *w, int *h);

/* Says every message of `problems` on stderr. */
void problems_say(const Problems *problems);

#endif
