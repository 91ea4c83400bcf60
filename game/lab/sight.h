#ifndef LAB_SIGHT_H
#define LAB_SIGHT_H

/* Sight: pictures as people see them who tell fewer colours apart, and without colour. */

#include "paint/canvas.h"

typedef enum Sight {
    SIGHT_FULL,
    SIGHT_PROTAN,
    SIGHT_DEUTAN,
    SIGHT_TRITAN,
    SIGHT_GREY,
    SIGHT_COUNT
} Sight;
extern const char *const SIGHT_NAMES[SIGHT_COUNT];

/* Changes all pixels of `canvas` to what `sight` leaves of them. */
void sight_apply(Canvas *canvas, Sight sight);

#endif
