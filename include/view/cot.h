#ifndef VIEW_COT_H
#define VIEW_COT_H

/*
 * Cot: the scene as the infant may see it: a large soft face at the distance of the pose,
 * the far room, her own hands at the edge. The picture is 70 degrees wide; how fine, how
 * strong and how coloured it is follows published measures by age (game/view/cot/sight.c)
 * and claims no more than they do. It comes in two lists, the far room and what is near;
 * paint softens each by the degrees said here.
 */

#include "model/dyad.h"
#include "view/scene.h"

typedef struct CotSight {
    double acuity;                      /* finest stripes seen, cycles a degree */
    double near_deg, far_deg;           /* softness: sigma, degrees of the visual field */
    double near_contrast, far_contrast; /* 0 to 1: what is left of the picture's own */
    double red_green, blue_yellow;      /* 0 to 1: what is left of its colours */
} CotSight;

/* Returns how an infant of `months` may see. */
CotSight cot_sight(double months);

/* What the view is made from: the same scene as its other side shows it. */
typedef struct CotView {
    SceneView scene;
    HairColour hair; /* of the carer */
    Act act;
    double warmth; /* 0 to 1: how engaged the carer's face is */
    double loom;   /* 0 to 1: how fast and large the carer's acts come */
    bool voicing;  /* the carer's voice sounds */
    double shut;   /* 0 to 1: her eyes are shut, for longer than a blink */
    double foot;   /* where the picture ends below, scene units; 0: with the window */
} CotView;

/* Returns the other side of `scene`, in which `carer` does what it does. */
CotView cot_of(const SceneView *scene, const Caregiver *carer, HairColour hair);

/* Returns how far the carer's face is from her eyes now, cm. */
double cot_distance(const CotView *view);

/* Returns a softness in pixels of a picture laid out by `layout`. */
double cot_softness(double degrees, const Layout *layout);

/* Returns how far her turned head moves all that she sees, scene units: x to the
 * picture's right, at most a quarter of its width. */
Point cot_turn(const CotView *view, const Layout *layout);

/* Draws the far room, which seldom changes; `layout` is wider than that of the picture, by
 * COT_WIDER_PERCENT, so that she can turn in it. */
enum { COT_WIDER_PERCENT = 150 };
void cot_far(Shapes *shapes, const CotView *view, const Layout *layout);

/* Draws what is near: the carer or carers, the rails of a cot, her hands. */
void cot_near(Shapes *shapes, const CotView *view, const Layout *layout);

#endif
