#ifndef VIEW_HITS_H
#define VIEW_HITS_H

/*
 * Hits: the boxes of a screen that answer. In scan order they are the focus order for
 * arrows, Tab, scanning and self-voicing; the pointer is tested against the same boxes.
 */

#include "view/ids.h"

enum { HITS_MAX = 256 };

typedef struct Hit {
    int id;            /* UiId, or UiId base + index */
    double x, y, w, h; /* scene units; at least 64 x 64 */
    const char *label; /* what a screen reader would say; one of the view's strings */
    int order;         /* scan order; boxes of one order follow each other as added */
} Hit;

typedef struct Hits {
    int count;
    Hit boxes[HITS_MAX];
} Hits;

/* Forgets all boxes. */
void hits_clear(Hits *hits);

/* Adds a box, made at least 64 x 64 about its middle; later ones lie above earlier
 * ones. */
void hits_add(Hits *hits, int id, double x, double y, double w, double h,
              const char *label);

/* Puts the box added last at `order` in the scan; 0 is what hits_add gives. */
void hits_order(Hits *hits, int order);

/* Returns the id under x, y (scene units), the last added first; UI_NONE. */
int hits_at(const Hits *hits, double x, double y);

/* Returns the id after (`step` 1) or before (-1) `id` in scan order; without it the
 * first. */
int hits_next(const Hits *hits, int id, int step);

/* Returns the id nearest to `id` towards dx, dy; `id` when there is none, without it the
 * first. */
int hits_toward(const Hits *hits, int id, double dx, double dy);

#endif
