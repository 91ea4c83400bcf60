#ifndef LAB_SCREENS_H
#define LAB_SCREENS_H

/* Screens: one picture of every screen, small, as it would stand in a game. */

#include "data/problems.h"

#include <stdbool.h>

/* How every screen is drawn: pixels, text (1: usual), high contrast. */
typedef struct ScreensLook {
    int w, h;
    double text;
    bool contrast;
} ScreensLook;

/* Paints the screens with the words and the levels of `data` into a PNG at `path`. */
bool screens_save(const char *data, const char *path, const ScreensLook *look,
                  Problems *problems);

#endif
