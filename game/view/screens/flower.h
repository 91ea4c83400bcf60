#ifndef VIEW_SCREENS_FLOWER_H
#define VIEW_SCREENS_FLOWER_H

/* Flower: the baby's face at the age of a scene, alone in a round frame, or in a flower
 * on the chooser's map. */

#include "view/screens.h"

/* Draws the face in a frame of radius `r`; a scene that cannot be played has a sign. */
void flower_face(Shapes *shapes, const ChooserCard *card, const Look *look, Point at,
                 double r);

/* Draws petals about it, golden and ringed in the focus, and the scene's number. */
void flower_draw(Shapes *shapes, const Layout *layout, const ChooserCard *card,
                 const Look *look, Point at, double r, bool focus);

#endif
