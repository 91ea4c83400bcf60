#ifndef VIEW_SCENE_LIFE_H
#define VIEW_SCENE_LIFE_H

/*
 * Life: what goes on by itself in a room and asks nobody to look: a sheer curtain in the
 * draught, leaves that fall, a cloud, a wisp of steam, a clock's hand. Small and slow.
 * Stage units hold.
 */

#include "view/scene/stage.h"

/* Appends groups of its own; `seconds` from the cosmetic clock. */
void life_draw(Shapes *shapes, const SceneView *scene, const Stage *stage,
               double seconds);

#endif
