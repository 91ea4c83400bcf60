#ifndef MODEL_NATURE_H
#define MODEL_NATURE_H

/*
 * Nature: what a temperament and an age fix for a whole scene. Private to the model room.
 */

#include "model/scenario.h"

/* What a temperament and an age set: the table stands in nature.c. Factors, mean 1,
 * unless said. */
typedef struct Nature {
    double reactivity; /* from stimulation to arousal */
    double high;       /* upper comfort bound of arousal, 0 to 1 */
    double violation, recovery, clarity, soothable, serves;
    double approach;  /* to the new; below .7 it warms up with each meeting */
    double rhythm;    /* spread (CV) of the times of hunger and sleep */
    double distress;  /* weight of episodes of distress among all */
    double regains;   /* what an unmet distress she gets over alone teaches, 0 to 1 */
    double causeless; /* share of evening crying without a findable cause, 0 to 1 */
    double fear;      /* of strangers and of being left, 0 to 1 */
    double orienting; /* how well she keeps herself together */
    double anger;     /* how high a limit makes it flare */
} Nature;

/* Returns the nature of an infant of that age and temperament. */
const Nature *nature_of(double age_months, Temperament temperament);

/* Returns the nature of this scenario's infant. */
const Nature *infant_nature(const Scenario *scenario);

/* Returns by how much her replies are slower than at 4-6 months: newborn 1.6, 9-12
 * months 1.3. */
double infant_slowness(const Scenario *scenario);

#endif
