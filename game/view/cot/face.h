#ifndef VIEW_COT_FACE_H
#define VIEW_COT_FACE_H

/*
 * Face: one of the four carers from in front, as somebody sees whom they bend over. Face
 * units: 315 from crown to chin, 0, 0 between the eyes and the nose, y down.
 */

#include "view/carers.h"

#include <stdbool.h>

typedef struct FaceLook {
    CarerLook carer;
    double yaw, nod;       /* -1 to 1: turned to the picture's right, bent down */
    double gaze_x, gaze_y; /* -1 to 1: eyes */
    double lid;            /* 0 shut, 1 open */
    double smile, open, rounded, brow; /* 0 to 1: mouth, and brows raised */
    bool whole;                        /* so far off that lap and knees show */
    double rise;                       /* -1 to 1: shoulders, with the breath */
} FaceLook;

/* Draws neck and shoulders, then the head. */
void face_draw(Shapes *shapes, const FaceLook *look);

/* What hair.c adds, behind the face and before it; head units of the face. */
void face_hair_back(Shapes *shapes, const CarerLook *carer);
void face_hair_front(Shapes *shapes, const CarerLook *carer);
void face_beard(Shapes *shapes, const CarerLook *carer);
void face_glasses(Shapes *shapes);

/* The two tones of a carer's hair. */
typedef struct HairTone {
    Colour dark, light;
} HairTone;
HairTone face_hair(const CarerLook *carer);

#endif
