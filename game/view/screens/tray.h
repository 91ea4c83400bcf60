#ifndef VIEW_SCREENS_TRAY_H
#define VIEW_SCREENS_TRAY_H

/* Tray: the cream foot of a scene, with a curved lip. */

#include "view/layout.h"

/* Draws it; the highest point of its lip lies at `y`. */
void tray_draw(Shapes *shapes, const Layout *layout, double y);

#endif
