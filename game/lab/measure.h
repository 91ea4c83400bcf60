#ifndef LAB_MEASURE_H
#define LAB_MEASURE_H

/*
 * Measure: numbers over seeds with their 95 % intervals. Every function takes plain
 * arrays; nothing fails. An interval of one value or none is the value itself.
 */

#include <stdint.h>

/* A value and the interval in which it lies with 95 % confidence. */
typedef struct Value {
    double value, low, high;
} Value;

/* Returns the mean of `x`. */
double measure_average(const double *x, int count);

/* Returns the standard deviation of `x` (count - 1). */
double measure_sd(const double *x, int count);

/* Returns the mean of `x`; interval 1.96 standard errors each way. */
Value measure_mean(const double *x, int count);

/* Returns the mean of `a` - `b` pair by pair. */
Value measure_difference(const double *a, const double *b, int count);

/* Returns mean(a - b) / sd(a - b), the effect within pairs; 0 where nothing differs. */
Value measure_dz(const double *a, const double *b, int count);

/* Returns mean(a) / mean(b); 0 where mean(b) is 0. */
Value measure_ratio(const double *a, const double *b, int count);

/* Returns `share` of `count` as a value with its interval (Wilson). */
Value measure_share(double share, int count);

/* Returns the quantile `at` (0 to 1) of `x`, which it sorts; interval by ranks. */
Value measure_quantile(double *x, int count, double at);

/* Returns the correlation of `x` and `y`; interval by Fisher's z. */
Value measure_correlation(const double *x, const double *y, int count);

/* Returns the slope of `y` over 0, 1, 2 ... by least squares. */
double measure_slope(const double *y, int count);

/* Returns how much two distributions have in common, 0 to 1, by twenty equal bins. */
Value measure_overlap(const double *a, const double *b, int count);

/* Returns the share of equal codes among `count` pairs. */
double measure_match(const uint8_t *a, const uint8_t *b, int count);

/*
 * Returns (match - chance) / (1 - chance); chance is the mean match under every circular
 * shift of `b` by at least `least` codes [decisions.md 17].
 */
double measure_kappa(const uint8_t *a, const uint8_t *b, int count, int least);

#endif
