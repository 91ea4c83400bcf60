#include "lab/measure.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

enum { BINS = 20 };

double measure_average(const double *x, int count)
{
    double sum = 0;
    for (int i = 0; i < count; i++)
        sum += x[i];
    return count > 0 ? sum / count : 0;
}

double measure_sd(const double *x, int count)
{
    double mean = measure_average(x, count), sum = 0;
    for (int i = 0; i < count; i++)
        sum += (x[i] - mean) * (x[i] - mean);
    return count > 1 ? sqrt(sum / (count - 1)) : 0;
}

/* 1.96 standard errors each way hold 95 % of a normal distribution; with 200 seeds a
 * mean is near enough to one. */
static Value about(double value, double error)
{
    return (Value){value, value - 1.96 * error, value + 1.96 * error};
}

Value measure_mean(const double *x, int count)
{
    assert(x != NULL && count >= 0);
    double error = count > 0 ? measure_sd(x, count) / sqrt(count) : 0;
    return about(measure_average(x, count), error);
}

/* Standard deviation of a - b. */
static double spread(const double *a, const double *b, int count)
{
    double mean = measure_average(a, count) - measure_average(b, count), sum = 0;
    for (int i = 0; i < count; i++)
        sum += (a[i] - b[i] - mean) * (a[i] - b[i] - mean);
    return count > 1 ? sqrt(sum / (count - 1)) : 0;
}

Value measure_difference(const double *a, const double *b, int count)
{
    assert(a != NULL && b != NULL && count >= 0);
    double error = count > 0 ? spread(a, b, count) / sqrt(count) : 0;
    return about(measure_average(a, count) - measure_average(b, count), error);
}

/* Standard error of dz: sqrt(1/n + dz^2 / 2n). */
Value measure_dz(const double *a, const double *b, int count)
{
    assert(a != NULL && b != NULL && count >= 0);
    double sd = spread(a, b, count);
    if (sd <= 0)
        return (Value){0, 0, 0};
    double dz = (measure_average(a, count) - measure_average(b, count)) / sd;
    return about(dz, sqrt((1 + dz * dz / 2) / count));
}

/* The error of a ratio of paired means, to first order. */
Value measure_ratio(const double *a, const double *b, int count)
{
    assert(a != NULL && b != NULL && count >= 0);
    double top = measure_average(a, count), bottom = measure_average(b, count);
    if (bottom == 0)
        return (Value){0, 0, 0};
    double ratio = top / bottom, sum = 0;
    for (int i = 0; i < count; i++)
        sum += (a[i] - ratio * b[i]) * (a[i] - ratio * b[i]);
    double sd = count > 1 ? sqrt(sum / (count - 1)) : 0;
    return about(ratio, sd / sqrt(count) / fabs(bottom));
}

/* Wilson: (p + z^2/2n -+ z sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n). Unlike p -+ 2
 * errors it stays within 0 to 1 and has a width at the ends, where many targets lie. */
Value measure_share(double share, int count)
{
    if (count < 1)
        return (Value){share, share, share};
    const double z = 1.96;
    double middle = (share + z * z / (2 * count)) / (1 + z * z / count);
    double half = z * sqrt(share * (1 - share) / count + z * z / (4.0 * count * count)) /
                  (1 + z * z / count);
    return (Value){share, middle - half, middle + half};
}

static int order(const void *a, const void *b)
{
    const double *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

/* Nearest rank, held within the array. */
static double at_rank(const double *x, int count, double rank)
{
    int i = rank < 0 ? 0 : rank > count - 1 ? count - 1 : (int)(rank + .5);
    return x[i];
}

/* How many lie below the quantile is binomial: ranks n q -+ 1.96 sqrt(n q (1 - q)). */
Value measure_quantile(double *x, int count, double at)
{
    assert(x != NULL && count >= 0 && at >= 0 && at <= 1);
    if (count == 0)
        return (Value){0, 0, 0};
    qsort(x, (size_t)count, sizeof x[0], order);
    double rank = at * (count - 1), half = 1.96 * sqrt(count * at * (1 - at));
    return (Value){at_rank(x, count, rank), at_rank(x, count, rank - half),
                   at_rank(x, count, rank + half)};
}

/* Fisher: atanh(r) is near normal with an error of 1/sqrt(n - 3). */
Value measure_correlation(const double *x, const double *y, int count)
{
    assert(x != NULL && y != NULL && count >= 0);
    double mx = measure_average(x, count), my = measure_average(y, count);
    double xy = 0, xx = 0, yy = 0;
    for (int i = 0; i < count; i++) {
        xy += (x[i] - mx) * (y[i] - my);
        xx += (x[i] - mx) * (x[i] - mx);
        yy += (y[i] - my) * (y[i] - my);
    }
    if (xx <= 0 || yy <= 0 || count < 4)
        return (Value){0, 0, 0};
    double r = xy / sqrt(xx * yy), z = atanh(r), half = 1.96 / sqrt(count - 3);
    return (Value){r, tanh(z - half), tanh(z + half)};
}

/* Least squares over evenly spaced points: sum((i - m) y) / sum((i - m)^2); the mean of
 * y falls out. */
double measure_slope(const double *y, int count)
{
    assert(y != NULL && count > 1);
    double middle = (count - 1) / 2.0, top = 0, bottom = 0;
    for (int i = 0; i < count; i++) {
        top += (i - middle) * y[i];
        bottom += (i - middle) * (i - middle);
    }
    return top / bottom;
}

/* Twenty equal bins over the range of both; what both have in a bin is common. */
Value measure_overlap(const double *a, const double *b, int count)
{
    assert(a != NULL && b != NULL && count > 0);
    double low = a[0], high = a[0];
    for (int i = 0; i < count; i++) {
        low = fmin(low, fmin(a[i], b[i]));
        high = fmax(high, fmax(a[i], b[i]));
    }
    int bins[2][BINS] = {{0}};
    double width = high > low ? (high - low) / BINS : 1;
    for (int i = 0; i < count; i++) {
        bins[0][(int)fmin((a[i] - low) / width, BINS - 1)]++;
        bins[1][(int)fmin((b[i] - low) / width, BINS - 1)]++;
    }
    int common = 0;
    for (int i = 0; i < BINS; i++)
        common += bins[0][i] < bins[1][i] ? bins[0][i] : bins[1][i];
    return measure_share((double)common / count, count);
}

double measure_match(const uint8_t *a, const uint8_t *b, int count)
{
    assert(a != NULL && b != NULL);
    int same = 0;
    for (int i = 0; i < count; i++)
        same += a[i] == b[i];
    return count > 0 ? (double)same / count : 0;
}

/* A circular shift wraps, so each is two stretches; every code of both is used in every
 * shift. The first and last `least` shifts still carry the coupling and are left out. */
double measure_kappa(const uint8_t *a, const uint8_t *b, int count, int least)
{
    assert(a != NULL && b != NULL && count > 2 * least);
    double sum = 0;
    for (int shift = least; shift <= count - least; shift++)
        sum += (measure_match(a, b + shift, count - shift) * (count - shift) +
                measure_match(a + count - shift, b, shift) * shift) /
               count;
    double chance = sum / (count - 2 * least + 1);
    return chance < 1 ? (measure_match(a, b, count) - chance) / (1 - chance) : 0;
}
