#ifndef LAB_COORDINATION_H
#define LAB_COORDINATION_H

/* Coordination: how many serves in play are answered suitably and soon. */

#include "lab/film.h"

/* Films `film` on under `policy` until `seconds` from its beginning; returns k, the share
 * of serves answered suitably within 1.5 s of their end (decisions.md 17). */
double coordination_of(Film *film, const Policy *policy, double seconds);

#endif
