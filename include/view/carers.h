#ifndef VIEW_CARERS_H
#define VIEW_CARERS_H

/* Carers: who one can be: a head on the title, sleeves and hands in the scenes. */

#include "view/figure.h"

/* Four carers there are to be: a bun, a beard, a scarf, grey hair. Each has a knit of
 * their own, and the last one's hands are older. */
enum { CARERS = 4, CARER_BUN = 0, CARER_BEARD, CARER_SCARF, CARER_GREY };

/* The second carer of a scene is the other one of a pair, in another skin. */
static inline int carer_second(int who)
{
    return who ^ 1;
}

/* The carer on the title. */
typedef struct CarerLook {
    int who; /* of the CARERS */
    Skin skin;
    HairColour hair;
} CarerLook;

#endif
