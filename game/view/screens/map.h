#ifndef VIEW_SCREENS_MAP_H
#define VIEW_SCREENS_MAP_H

/*
 * Map: where the scenes lie about the house. The window is cut into places large enough
 * for a flower and its name; those about the house are taken in the order in which a hand
 * of a clock from below passes them, with a gap from chapter to chapter; and through the
 * places of each chapter goes one way that leaves the house and comes back to it.
 */

#include "view/screens.h"
#include "view/scene/landscape.h"

enum { MAP_STOPS_MAX = 40 };

typedef struct Map {
    bool fits; /* false: so many names of that size find no place */
    int count;
    Point stop[MAP_STOPS_MAX]; /* the middle of each flower */
    Frame cell[MAP_STOPS_MAX]; /* what belongs to it, and answers */
    double r, title, age;      /* radius of a flower; sizes of the two texts */
    Frame house;
    Land land;
} Map;

/* Lays out `count` scenes between `top` and `bottom`. */
Map map_of(const ChooserCard *cards, int count, const Layout *layout, double top,
           double bottom);

#endif
