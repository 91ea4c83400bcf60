#ifndef DATA_PROBLEMS_H
#define DATA_PROBLEMS_H

/*
 * Problems: what is wrong with a file, in sentences for a person.
 *
 * A message reads `file: place: what is wrong`. Up to PROBLEMS_MAX are kept, the rest are
 * counted. Owned by the caller; {0} is an empty list.
 */

#include <stdbool.h>

enum { PROBLEMS_MAX = 20, PROBLEM_BYTES = 256 };

typedef struct Problems {
    char lines[PROBLEMS_MAX][PROBLEM_BYTES];
    int count; /* kept and lost together */
} Problems;

/* Adds one message; a longer one is cut at a whole character. */
void problems_add(Problems *problems, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Returns how many messages `problems` keeps. */
int problems_kept(const Problems *problems);

#endif
