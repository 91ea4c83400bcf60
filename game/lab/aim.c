#include "lab/aim.h"

#include <assert.h>

static void say(Verdict *verdict, Figure figure)
{
    assert(verdict->count < AIM_FIGURES_MAX);
    double value = figure.value.value;
    figure.fine = value >= figure.low && value <= figure.high;
    verdict->figures[verdict->count++] = figure;
}

void verdict_size(Verdict *verdict, const char *what, Value value, double low,
                  double high)
{
    say(verdict,
        (Figure){.what = what, .value = value, .low = low, .high = high, .firm = false});
}

void verdict_firm(Verdict *verdict, const char *what, Value value, double low,
                  double high)
{
    say(verdict,
        (Figure){.what = what, .value = value, .low = low, .high = high, .firm = true});
}

const double *trial_column(const Trial *trial, int column, double *out)
{
    assert(column >= 0 && column < trial->columns);
    for (int i = 0; i < trial->runs; i++)
        out[i] = trial->rows[(long)i * trial->columns + column];
    return out;
}
