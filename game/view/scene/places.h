#ifndef VIEW_SCENE_PLACES_H
#define VIEW_SCENE_PLACES_H

/*
 * Places: where each thing one can look at stands in each room, on the stage of
 * 1920 x 1080 (stage.h fits it to the window).
 */

#include "view/scene.h"

/* Where a thing lies, the middle of its furniture, and whether that hangs on the wall. */
typedef struct Place {
    Point at;
    double anchor;
    bool hangs;
    bool stands; /* part of the room, even where no scene asks her to look at it */
} Place;

/* Returns where `target` is in `room`; a thing foreign to it has a spot it may lie on. */
Place place_of(Room room, Target target);

#endif
