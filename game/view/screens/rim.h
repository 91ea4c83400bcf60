#ifndef VIEW_SCREENS_RIM_H
#define VIEW_SCREENS_RIM_H

/* Rim: where the camera stands still, the edges of the picture say what your body does.
 */

#include "view/scene.h"

/* Draws it over the scene; nothing where the camera moves. */
void rim_draw(Shapes *shapes, const Body *body, const Layout *layout);

#endif
