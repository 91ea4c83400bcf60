#ifndef VIEW_FIGURE_BODY_H
#define VIEW_FIGURE_BODY_H

/* Body: trunk, arms and legs in one suit, lit by one gradient so that joints show no
 * seam. */

#include "view/figure/path.h"

#include "view/figure.h"

enum { TRUNK_POINTS = 17 };

/* Where the trunk's front is counted from: the length of a sitting one, head units. */
static const double TRUNK_LENGTH = 290;

typedef struct SuitDye {
    Colour base, light, shade, trim, motif;
} SuitDye;

typedef struct Body {
    Shapes *shapes;
    const Rig *rig;
    const SkinRamp *skin;
    SuitDye dye;
    const Skeleton *skeleton;
    Arm arm_l, arm_r;                /* as the pose lets them be */
    bool dark;                       /* skin whose palms and soles are lighter */
    double newborn, toddler, growth; /* 0 to 1; growth from 18 to 30 months */
    double head_scale;
    Point head;        /* where the head's origin moves */
    double width;      /* of the trunk, 1 at four to nine months */
    double limb;       /* thickness of arms and legs, 1 at nine months */
    Point down, right; /* the trunk's axis, unit length, and across it */
    double length;     /* of the trunk */
    bool short_arm;    /* the forearm at the picture's left ends below its elbow */
    bool dressed;      /* shirt and trousers instead of a suit in one */
    Point trunk[TRUNK_POINTS];
    Path hull;                  /* of the trunk */
    Path face;                  /* of the head, for the shade of hands on it */
    int cloth, sleeve, trouser; /* fills */
    Colour leg, leg_light, leg_shade;
} Body;

/* The part of it that limbs hang on. `rig` and `skeleton` are kept. */
void body_measure(Body *body, const Rig *rig, double age, const Skeleton *skeleton);

/* All of it, likewise. */
void body_begin(Body *body, Shapes *shapes, const Rig *rig, const Look *look,
                const Skeleton *skeleton);

/* Returns the place `t` of the way from collar to seat, `x` off the axis. */
Point body_place(const Body *body, double x, double t);

/* Draws a dot of the printed cloth. */
void body_sprig(const Body *body, Point at);

void body_draw_torso(const Body *body);
void body_draw_neck(const Body *body);
void body_draw_legs(const Body *body);
void body_draw_upper_arm(const Body *body, double side);
void body_draw_forearm(const Body *body, double side);

#endif
