#ifndef VIEW_SCREENS_PLAN_H
#define VIEW_SCREENS_PLAN_H

/*
 * Plan: where the play screen's panels, discs and answers stand in a window of any shape.
 * Scene units; what follows from the text sizes is measured.
 */

#include "view/screens.h"

enum {
    PLAN_EDGE = 40, /* from the window's edge to corner things */
    PLAN_TOP = 22,
    PLAN_PANEL_H = 104, /* of the ribbon */
    PLAN_ROUND = 44,    /* radius of the pause button */
    PLAN_LIP = 26,      /* how much lower the tray's lip is at the sides */
    PLAN_STRAND = 58,   /* length of a strand in the legend */
    PLAN_GAP = 24,      /* between answers */
    PLAN_CHOICES = 3,
};

typedef struct Plan {
    Frame panel, legend;
    double tray;            /* the highest point of the tray's lip */
    int rows, first_row;    /* of discs; how many in the first */
    double r, spacing, row; /* disc radius, distance from disc to disc, from row to row */
    double first_y;         /* middle of the first row's discs */
    double label;           /* text size */
    int lines;              /* of the longest label */
    Frame choices;          /* where open answers stand */
    bool asked;             /* beside the disc that opened them */
    double opener;          /* the middle of that disc */
} Plan;

Plan plan_of(const PlayView *view, const Layout *layout);

/* Returns the middle of disc `i`. */
Point plan_disc(const Plan *plan, const PlayView *view, const Layout *layout, int i);

#endif
