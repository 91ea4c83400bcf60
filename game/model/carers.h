#ifndef MODEL_CARERS_H
#define MODEL_CARERS_H

/*
 * Carers: two who take turns, and what each leaves with the other. Private to the model
 * room.
 */

#include "model/dyad.h"

/* Two carers. */
void carers_begin(Dyad *dyad, const Scenario *scenario);
bool carers_handing(const Dyad *dyad);
void carers_change(Dyad *dyad, const Scenario *scenario);

#endif
