#ifndef VIEW_FIGURE_LIMB_H
#define VIEW_FIGURE_LIMB_H

/* Limb: two bones, and what arms and legs are drawn with. */

#include "view/figure/body.h"

typedef struct Limb {
    Point root, bend, end; /* shoulder, elbow, wrist; hip, knee, ankle */
    Point along, across;   /* of the lower part, unit length */
    double length;         /* of the lower part */
} Limb;

/* Sets the axes of the lower part from its ends. */
void limb_axes(Limb *limb);

/* Goes `distance` along the unit vector `axis`. */
Point limb_towards(Point from, Point axis, double distance);

/* Draws a straight limb part. Two make an arm or leg; one bent ribbon would fold. */
void limb_bar(const Body *body, Point a, Point b, double wide_a, double wide_b, int fill);

/* Draws the shade of a bar of two `widths` where it falls on what `hull` holds. */
void limb_shade(const Body *body, const Path *hull, Point a, Point b,
                const double *widths, Colour colour, double alpha);

/* Draws a limb's shade on the trunk. */
void limb_contact(const Body *body, Point a, Point b, double wide_a, double wide_b);

/* Draws a fold or band of three `widths` across a limb at `at`, bowed along it. */
void limb_across(const Body *body, const Limb *limb, Point at, double half, double bow,
                 const double *widths, int fill, double alpha);

/* Tells where the elbows of a body of `age` months go, left and right of the picture,
 * whatever their swing. */
void limb_elbows(const Rig *rig, const Skeleton *skeleton, double age, Point elbows[2]);

#endif
