#ifndef VIEW_SCENE_SEAT_H
#define VIEW_SCENE_SEAT_H

/*
 * Seat: what holds her: cushion, mat, bouncer, high chair, buggy, cot or your knees. Back
 * before her, front after her; head units hold, 0, 0 mid-head.
 */

#include "view/scene.h"

void seat_back(Shapes *shapes, const SceneView *scene, bool contrast);
void seat_front(Shapes *shapes, const SceneView *scene);

/* The tray of a high chair, drawn between her lap and her hands. */
void seat_tray(Shapes *shapes, const SceneView *scene);

/* Her own shadow on what she is on. */
void seat_shadow(Shapes *shapes, const SceneView *scene, const Skeleton *limbs);

#endif
