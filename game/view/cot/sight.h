#ifndef VIEW_COT_SIGHT_H
#define VIEW_COT_SIGHT_H

/* Sight: what is drawn, as strong and as coloured as she may see it. */

#include "view/cot.h"

/* Recolours the fills made from `first` on; `contrast`: of the CotSight's two. */
void sight_tinge(Shapes *shapes, int first, const CotSight *sight, double contrast);

#endif
