#ifndef LAB_SHEETS_H
#define LAB_SHEETS_H

/*
 * Sheets: many pictures on one, to be looked at side by side. Each paints into a PNG and
 * returns false with a problem when that cannot be written.
 */

#include "data/problems.h"
#include "lab/stage.h"
#include "view/figure.h"
#include <stdbool.h>

/* Cot: a sheet of what the infant may see: six ages down, each of the four carers and
 * what they do across. */

/* Paints it into a PNG at `path`; tiles are w x h pixels. */
bool cot_save(const Look *look, int w, int h, const char *path, Problems *problems);

/* Paints the moment that stands on `stage`, as she may see it, into a PNG at `path`. */
bool cot_moment(Stage *stage, const Level *level, const char *path, Problems *problems);

/* Rooms: one picture of every room with her in it and the things of a scene. */

/* What to show; a tile of 0 x 0 has a size that suits the sheet. */
typedef struct RoomsWish {
    Look look;
    int time; /* TimeOfDay; negative: by day, in the evening and in high contrast */
    int w, h; /* pixels of one tile */
} RoomsWish;

/* Paints the sheet into a PNG at `path`. */
bool rooms_save(const RoomsWish *wish, const char *path, Problems *problems);

/* Screens: one picture of every screen, small, as it would stand in a game. */

/* How every screen is drawn: pixels, text (1: usual), high contrast. */
typedef struct ScreensLook {
    int w, h;
    double text;
    bool contrast;
} ScreensLook;

/* Paints the screens with the words and the levels of `data` into a PNG at `path`. */
bool screens_save(const char *data, const char *path, const ScreensLook *look,
                  Problems *problems);

/* Signs: a sheet of numbered signs beside her: four ages down, a wide and a small wall
 * across, in the workshop's text. */

/* Paints it with the words of `data` into a PNG at `path`. */
bool signs_save(const char *data, const Look *look, const char *path, Problems *problems);

#endif
