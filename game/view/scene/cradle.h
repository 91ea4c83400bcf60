#ifndef VIEW_SCENE_CRADLE_H
#define VIEW_SCENE_CRADLE_H

/*
 * Cradle: a caregiver holding a newborn in the crook of an arm, about 600 wide; the
 * middle of the trunk is 0, 0, the crown at y -470, and all below y 440 wants to be
 * covered.
 */

#include "view/carers.h"

typedef struct CradleView {
    CarerLook carer;
    const Look *look; /* the newborn's */
    const Rig *rig;   /* the newborn's face */
    double rise;      /* -1 to 1: breath */
} CradleView;

/* The caregiver, then the bundle and the hand that rests on it: three layers in this
 * order. */
void cradle_carer(Shapes *shapes, const CradleView *view);
void cradle_newborn(Shapes *shapes, const CradleView *view);
void cradle_arms(Shapes *shapes, const CradleView *view);

#endif
