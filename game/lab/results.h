#ifndef LAB_RESULTS_H
#define LAB_RESULTS_H

/*
 * Results: what a calibration came to, as a value that is written as JSON and read again,
 * so that two builds of the model can be compared figure by figure.
 */

#include "lab/aim.h"
#include "data/problems.h"

enum { RESULTS_AIMS_MAX = 48, RESULTS_TEXT_BYTES = 1 << 19 };

typedef struct ResultFigure {
    char what[96];
    double low, high; /* the band; 1e9 and -1e9: no end */
    double value, from, to;
    bool firm, fine;
} ResultFigure;

typedef struct Result {
    char id[8];
    bool fine;
    char metric[96], condition[96], source[64], confidence[48];
    ResultFigure figures[AIM_FIGURES_MAX];
    int figure_count;
} Result;

typedef struct Results {
    double ticks, seeds, base;
    Result aims[RESULTS_AIMS_MAX];
    int count;
    double firm_failed, others_failed;
} Results;

/* Adds what `aim` came to and counts it where it failed; returns whether it is fine. */
bool results_add(Results *results, const Aim *aim, const Verdict *verdict);

/* Prints `results` as JSON. */
void results_print(const Results *results);

/* Reads what results_print wrote at `path`. */
bool results_load(Results *results, const char *path, Problems *problems);

/*
 * Prints every figure that differs from its namesake in `other` by more than 5 % of it
 * while their intervals lie apart. Returns how many there are; `compared` gets how many
 * there were to compare. What stands in brackets is not judged.
 */
int results_differ(const Results *results, const Results *other, int *compared);

#endif
