#ifndef VIEW_EAR_H
#define VIEW_EAR_H

/*
 * Ear: the same scene as a calm and as a worried body may take it in. What she does stays
 * as it was; the carer's own side changes a little: wide and warm with a slow breath, or
 * nearer, colder and narrower with a short one. Slight, and never a judgement.
 */

#include "view/scene.h"

typedef enum Ear { EAR_OFF, EAR_CALM, EAR_WORRIED, EARS } Ear;

typedef struct EarView {
    double calm, worried; /* 0 to 1, eased; both 0: as it was played */
    double seconds;       /* the breath's clock */
} EarView;

/* Moves `view` by `seconds` towards `ear`; `steady`: at once. */
void ear_follow(EarView *view, Ear ear, double seconds, bool steady);

/* Bends the carer's own body in `scene`. */
void ear_bend(SceneView *scene, const EarView *view, const Layout *layout);

/* Draws the light of it over the room. */
void ear_light(Shapes *shapes, const EarView *view, const Layout *layout);

/* Returns the sound of `ear` (assets/sounds), and the word id of its caption; NULL for
 * none. */
const char *ear_sound(Ear ear);
const char *ear_caption(Ear ear);

#endif
