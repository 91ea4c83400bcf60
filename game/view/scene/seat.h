#ifndef VIEW_SCENE_SEAT_H
#define VIEW_SCENE_SEAT_H

/*
 * Seat: what holds her: cushion, bouncer or your knees, and the crook of your arm when a
 * little one is picked up. Back before her, front after her; head units hold, 0, 0
 * mid-head.
 */

#include "view/scene.h"

/* How far up a little one has been picked, 0 in the seat to 1 in your arm. */
double seat_lifted(const SceneView *scene);

void seat_back(Shapes *shapes, const SceneView *scene, bool contrast);
void seat_front(Shapes *shapes, const SceneView *scene);

/* Your arm about her, behind and before her, `lifted` 0 to 1; she is turned by `turn`
 * degrees. */
void crook_back(Shapes *shapes, double lifted);
void crook_front(Shapes *shapes, const SceneView *scene, double lifted, double turn);

#endif
