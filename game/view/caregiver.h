#ifndef VIEW_CAREGIVER_H
#define VIEW_CAREGIVER_H

/*
 * Caregiver: your own two hands and forearms at the lower edge, palms up beside the
 * infant. They breathe with you, lie on her while you hold her, go out and down while you
 * wait, and one of them goes to the thing you tend to. Drawn last, over the infant.
 */

#include "view/scene.h"

/* Where body_follow sends the hand that feeds, stage units; drawn, it goes to her mouth
 * wherever that is. */
enum { FEED_X = 1010, FEED_Y = 560 };

/* Appends both arms in the skin `scene->carer`, in the coordinates of the whole
 * window. */
void caregiver_draw(Shapes *shapes, const SceneView *scene, const Layout *layout);

#endif
