#include "lab/aim.h"

#include <assert.h>

/* A band holds its ends. The value is judged, not its interval: that says how far one
 * may trust a narrow pass or a narrow miss. */
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

/* One firm figure out of its band fails the build; of targets that miss others alone a
 * few may (calibrate.c). */
void verdict_firm(Verdict *verdict, const char *what, Value value, double low,
                  double high)
{
    say(verdict,
        (Figure){.what = what, .value = value, .low = low, .high = high, .firm = true});
}

/* Rows are seeds, columns what one seed was measured by. */
const double *trial_column(const Trial *trial, int column, double *out)
{
    assert(column >= 0 && column < trial->columns);
    for (int i = 0; i < trial->runs; i++)
        out[i] = trial->rows[(long)i * trial->columns + column];
    return out;
}
