#ifndef LAB_AIM_H
#define LAB_AIM_H

/*
 * Aim: one row of the calibration table (science.md 9, decisions.md 13 to 17): what is
 * measured for one seed, and how the rows of all seeds are judged against published
 * figures. Targets know nothing of printing and processes.
 */

#include "lab/measure.h"

#include <stdbool.h>

enum { AIM_COLUMNS_MAX = 64, AIM_FIGURES_MAX = 20, AIM_RUNS_MAX = 5000 };

/* One number of a target and the band it must lie in. */
typedef struct Figure {
    const char *what;
    Value value;
    double low, high;
    bool firm; /* its source is of high confidence: no build passes without it */
    bool fine;
} Figure;

typedef struct Verdict {
    Figure figures[AIM_FIGURES_MAX];
    int count;
} Verdict;

/* What all seeds came to: runs x columns. */
typedef struct Trial {
    const double *rows;
    int runs, columns;
} Trial;

typedef struct Aim {
    const char *id;
    const char *metric, *condition, *source, *confidence;
    int columns;
    double runs; /* runs a seed asked for: 1, or more where section 9 wants more */
    void (*shoot)(uint64_t seed, double *row);
    void (*judge)(const Trial *trial, Verdict *verdict);
    void (*prepare)(uint64_t base); /* what all runs share; NULL: nothing */
} Aim;

extern const Aim AIMS_PLAY[], AIMS_STILL[], AIMS_STIMULUS[], AIMS_TURNS[], AIMS_SLOW[],
    AIMS_ORDERS[], AIMS_SOOTHE[], AIMS_CRIES[];
extern const int AIMS_PLAY_COUNT, AIMS_STILL_COUNT, AIMS_STIMULUS_COUNT, AIMS_TURNS_COUNT,
    AIMS_SLOW_COUNT, AIMS_ORDERS_COUNT, AIMS_SOOTHE_COUNT, AIMS_CRIES_COUNT;

/* The end of a band that has none. */
static const double AIM_ANY = 1e9;

/* Says one figure: it is fine from `low` to `high`. */
void verdict_size(Verdict *verdict, const char *what, Value value, double low,
                  double high);

/* The same for one of high confidence. */
void verdict_firm(Verdict *verdict, const char *what, Value value, double low,
                  double high);

/* Copies column `column` of `trial` into `out`, which it returns. */
const double *trial_column(const Trial *trial, int column, double *out);

#endif
