#include "nature.h"

#include <assert.h>

/* Age bands of the table below, by their first month. */
static const double BANDS[] = {0, 2, 4, 7, 10, 13, 19};

enum { BAND_COUNT = sizeof BANDS / sizeof BANDS[0] };

/*
 * One table: temperament by science.md 7.3 (means 1), ages by 7.1 and 6.6 [all design].
 * The newest are flooded soonest: alert windows are short and the bound is low. Under
 * seven months rhythm soothes best. `cause` is the share of life's first crying that has
 * no findable cause, by the curve of the first months; `fear` opens with the wariness of
 * strangers at seven to nine months and is strongest at thirteen.
 */
/* clang-format off */
static const Nature NATURES[BAND_COUNT][TEMPERAMENT_COUNT] = {
    /* reactivity high violation recovery clarity soothable serves  approach rhythm  distress regains  causeless fear orienting anger */
    {   [TEMPERAMENT_EASY] =    {1.2, .62, .8,  .7,  1,   1.3, 1,     1.2, .15,  .80, .05,   .08, 0,    1.2, 0},
        [TEMPERAMENT_SLOW] =    {1.5, .52, 1,   1.3, .8,  1,   .7,    .45, .25, 1.15, .02,   .10, 0,    1,   0},
        [TEMPERAMENT_INTENSE] = {2.2, .49, 1.6, 1.4, 1.2, .7,  1.2,   1,   .40, 2.1, 0,      .16, 0,    .8,  0} },
    {   [TEMPERAMENT_EASY] =    {.8,  .68, .8,  .7,  1,   1.3, 1,     1.2, .15,  .80, .05,   .07, 0,    1.2, 0},
        [TEMPERAMENT_SLOW] =    {1,   .58, 1,   1.3, .8,  1,   .7,    .45, .25, 1.15, .02,   .09, 0,    1,   0},
        [TEMPERAMENT_INTENSE] = {1.5, .55, 1.6, 1.4, 1.2, .7,  1.2,   1,   .40, 2.1, 0,      .14, 0,    .8,  0} },
    {   [TEMPERAMENT_EASY] =    {.8,  .68, .8,  .7,  1,   1.3, 1,     1.2, .15,  .80, .05,   0,   0,    1.2, 0},
        [TEMPERAMENT_SLOW] =    {1,   .58, 1,   1.3, .8,  1,   .7,    .45, .25, 1.15, .02,   0,   0,    1,   0},
        [TEMPERAMENT_INTENSE] = {1.5, .55, 1.6, 1.4, 1.2, .7,  1.2,   1,   .40, 2.1, 0,      0,   0,    .8,  0} },
    {   [TEMPERAMENT_EASY] =    {.8,  .68, .8,  .7,  1,   1.3, 1,     1.2, .15,  .80, .05,   0,   .5,   1.2, 0},
        [TEMPERAMENT_SLOW] =    {1,   .58, 1,   1.3, .8,  1,   .7,    .45, .25, 1.15, .02,   0,   .9,   1,   0},
        [TEMPERAMENT_INTENSE] = {1.5, .55, 1.6, 1.4, 1.2, .7,  1.2,   1,   .40, 2.1, 0,      0,   .8,   .8,  0} },
    {   [TEMPERAMENT_EASY] =    {.8,  .68, .8,  .7,  1,   1.3, 1,     1.2, .15,  .80, .05,   0,   .6,   1.2, 0},
        [TEMPERAMENT_SLOW] =    {1,   .58, 1,   1.3, .8,  1,   .7,    .45, .25, 1.15, .02,   0,   1,    1,   0},
        [TEMPERAMENT_INTENSE] = {1.5, .55, 1.6, 1.4, 1.2, .7,  1.2,   1,   .40, 2.1, 0,      0,   .9,   .8,  0} },
    {   [TEMPERAMENT_EASY] =    {.8,  .68, .8,  .7,  1,   1.3, 1,     1.2, .15,  .80, .05,   0,   .7,   1.2, .7},
        [TEMPERAMENT_SLOW] =    {1,   .58, 1,   1.3, .8,  1,   .7,    .45, .25, 1.15, .02,   0,   1,    1,   .7},
        [TEMPERAMENT_INTENSE] = {1.5, .55, 1.6, 1.4, 1.2, .7,  1.2,   1,   .40, 2.1, 0,      0,   1,    .8,  1.2} },
    {   [TEMPERAMENT_EASY] =    {.8,  .68, .8,  .7,  1,   1.3, 1,     1.2, .15,  .80, .05,   0,   .4,   1.2, .8},
        [TEMPERAMENT_SLOW] =    {1,   .58, 1,   1.3, .8,  1,   .7,    .45, .25, 1.15, .02,   0,   .7,   1,   .8},
        [TEMPERAMENT_INTENSE] = {1.5, .55, 1.6, 1.4, 1.2, .7,  1.2,   1,   .40, 2.1, 0,      0,   .6,   .8,  1.3} },
};
/* clang-format on */

const Nature *nature_of(double age_months, Temperament temperament)
{
    assert(age_months >= 0 && temperament < TEMPERAMENT_COUNT);
    int band = BAND_COUNT - 1;
    while (age_months < BANDS[band])
        band--;
    return &NATURES[band][temperament];
}

const Nature *infant_nature(const Scenario *scenario)
{
    return nature_of(scenario->age_months, scenario->temperament);
}

double infant_slowness(const Scenario *scenario)
{
    return scenario->age_months < 1.5 ? 1.6 : scenario->age_months >= 9 ? 1.3 : 1;
}
