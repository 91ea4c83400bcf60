#ifndef LAB_ROOMS_H
#define LAB_ROOMS_H

/* Rooms: one picture of every room with her in it and the things of a scene. */

#include "data/problems.h"
#include "view/figure.h"

#include <stdbool.h>

/* What to show; a tile of 0 x 0 has a size that suits the sheet. */
typedef struct RoomsWish {
    Look look;
    int time; /* TimeOfDay; negative: by day, in the evening and in high contrast */
    int w, h; /* pixels of one tile */
} RoomsWish;

/* Paints the sheet into a PNG at `path`. */
bool rooms_save(const RoomsWish *wish, const char *path, Problems *problems);

#endif
