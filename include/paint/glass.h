#ifndef PAINT_GLASS_H
#define PAINT_GLASS_H

/*
 * Glass: the view from the cot, painted small and softened as her age says, and laid
 * under whatever a canvas paints next. The far room is kept until it changes.
 */

#include "paint/canvas.h"
#include "view/cot.h"

typedef struct Glass {
    Canvas *far, *near; /* NULL until first shown */
    Layout layout;      /* of both */
    int smaller;        /* 1, 2, 4 or 8 pixels of the window to one of theirs */
    double age;         /* ... and for whom and where the far room was painted */
    Room room;
    TimeOfDay time;
    BodyPose pose;
    uint16_t shown;
} Glass;

/* Paints `view` for a window laid out by `layout`, w x h pixels, and puts it behind
 * `canvas`; `scratch` is overwritten. False: no memory. */
bool glass_show(Glass *glass, Canvas *canvas, const CotView *view, const Layout *layout,
                Shapes *scratch);

/* Takes it from behind `canvas` and frees it. */
void glass_close(Glass *glass, Canvas *canvas);

#endif
