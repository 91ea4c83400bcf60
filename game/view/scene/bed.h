#ifndef VIEW_SCENE_BED_H
#define VIEW_SCENE_BED_H

/* Bed: what she lies on, seen as one sees it who leans over her; and your knees. Head
 * units hold, 0, 0 mid-head. */

#include "view/shapes.h"

void bed_blanket(Shapes *shapes);
void bed_mat(Shapes *shapes);
void bed_cot(Shapes *shapes);
void bed_lap(Shapes *shapes);

#endif
