#ifndef MODEL_GAUGE_H
#define MODEL_GAUGE_H

/*
 * Gauge: the numbers of a dyad by name, so that one table serves all who walk them.
 */

struct Dyad;

/* One gauge: how to read one number of the dyad, and where it must lie. */
typedef struct Gauge {
    const char *name;
    double low, high;
    double (*read)(const struct Dyad *dyad);
} Gauge;

/* Every gauge, in a fixed order: check word, transcript, reveal and range tests walk it.
 */
extern const Gauge DYAD_GAUGES[];
extern const int DYAD_GAUGE_COUNT;

#endif
