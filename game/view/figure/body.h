#ifndef VIEW_FIGURE_BODY_H
#define VIEW_FIGURE_BODY_H

/* Body: trunk, arms and legs in one suit, lit by one gradient so that joints show no
 * seam. */

#include "view/figure/path.h"

#include "view/figure.h"

enum { TRUNK_POINTS = 17 };

typedef struct SuitDye {
    Colour base, light, shade, trim, motif;
} SuitDye;

typedef struct Body {
    Shapes *shapes;
    const Rig *rig;
    const SkinRamp *skin;
    SuitDye dye;
    RigPose pose;
    bool dark;                       /* skin whose palms and soles are lighter */
    double newborn, toddler, growth; /* 0 to 1; growth from 18 to 30 months */
    double head_scale;
    Point head;   /* where the head's origin moves */
    double width; /* of the trunk, 1 at four to nine months */
    Point trunk[TRUNK_POINTS];
    Path hull;                  /* of the trunk */
    Path face;                  /* of the head, for the shade of hands on it */
    int cloth, sleeve, trouser; /* fills */
} Body;

void body_begin(Body *body, Shapes *shapes, const Rig *rig, const Look *look,
                RigPose pose);

/* Draws a dot of the printed cloth. */
void body_sprig(const Body *body, Point at);

void body_draw_torso(const Body *body);
void body_draw_neck(const Body *body);
void body_draw_legs(const Body *body);
void body_draw_upper_arm(const Body *body, double side);
void body_draw_forearm(const Body *body, double side);

#endif
