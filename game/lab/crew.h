#ifndef LAB_CREW_H
#define LAB_CREW_H

/*
 * Crew: one piece of work for many runs, shared out over the machine's cores as child
 * processes. Each run fills a row of numbers; rows come back in the order of the runs,
 * so the number of cores changes nothing.
 */

#include <stdbool.h>

enum { CREW_MAX = 16 };

/* What is done for one run: fills `row`. */
typedef void (*CrewWork)(const void *order, int run, double *row);

/* Does `work` for runs 0 to `runs` - 1 into `rows` (runs x columns). Returns false, said
 * on stderr, when a child cannot be started or is lost. */
bool crew_run(CrewWork work, const void *order, int runs, int columns, double *rows);

#endif
