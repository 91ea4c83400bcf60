#ifndef VIEW_FIGURE_HEAD_H
#define VIEW_FIGURE_HEAD_H

/*
 * Head: features are laid out on a flat face plane (head units, y down) and carried
 * through a small ellipsoid, so that a turn moves and foreshortens everything alike.
 */

#include "view/figure/path.h"

#include "view/figure.h"

enum { OUTLINE_POINTS = 120 };

typedef struct Spot {
    double x, y, z;
} Spot;

typedef struct Head {
    Shapes *shapes;
    const Rig *rig;
    const Look *look;
    const SkinRamp *skin;
    Colour base, light, shade; /* the skin's, flushed */
    Colour hair, hair_light;
    bool dark;                /* skin on which lines must be bolder */
    double newborn, toddler;  /* 0 to 1 */
    double eye, nose, mouth;  /* their sizes, 1 at four months */
    double cheek, jaw, skull; /* head units more than at four months */
    double cos_yaw, sin_yaw, cos_pitch, sin_pitch;
    double eye_x, eye_y, nose_y, mouth_y;
    Point middle; /* of the outline, which is a star about it */
    double radius[OUTLINE_POINTS];
    Point outline[OUTLINE_POINTS];
} Head;

/* Sets `head` up for one drawing; the pointers are kept. */
void head_begin(Head *head, Shapes *shapes, const Rig *rig, const Look *look);

/* Turns a place in the head by yaw and pitch. */
Spot head_turn(const Head *head, double x, double y, double z);

/* Carries a point of the face plane onto the turned head, `out` units off its surface. */
Point head_point(const Head *head, double x, double y, double out);

/* Returns how much the turn narrows what lies around x, y. */
double head_narrowing(const Head *head, double x, double y);

/* Returns the outline's point at `angle` (radians), at `k` of its radius. */
Point head_edge(const Head *head, double angle, double k);
double head_angle(const Head *head, Point p);

/* Returns `p`, drawn in to `k` of the outline where it lies outside. */
Point head_inside(const Head *head, Point p, double k);

/* Draws a line of face-plane points, thin at both ends. */
void head_line(const Head *head, const Point *points, int count, double thin,
               double thick, Colour colour, double alpha);

void head_draw(const Head *head);

/* Draws it from behind: ears, hair down to the nape. */
void head_draw_nape(const Head *head);

void eye_draw(const Head *head, double side);
void mouth_draw(const Head *head);

/* Draws what she wears or has had mended: a scar, a hearing aid, glasses. */
void wear_scar(const Head *head);
void wear_aid(const Head *head, double side);
void wear_glasses(const Head *head);

void hair_draw_back(const Head *head);
void hair_draw_front(const Head *head);

#endif
