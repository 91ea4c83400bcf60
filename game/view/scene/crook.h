#ifndef VIEW_SCENE_CROOK_H
#define VIEW_SCENE_CROOK_H

/* Crook: your arm about her, behind and before her, `lifted` 0 to 1. Head units hold, 0, 0
 * mid-head. */

#include "view/scene.h"

void crook_back(Shapes *shapes, const SceneView *scene, double lifted);

/* She is turned by `turn` degrees. */
void crook_front(Shapes *shapes, const SceneView *scene, double lifted, double turn);

#endif
