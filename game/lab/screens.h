#ifndef LAB_SCREENS_H
#define LAB_SCREENS_H

/* Screens: one picture of every screen, small, as it would stand in a game. */

#include "data/problems.h"

#include <stdbool.h>

/* Paints the screens with the words and the levels of `data` into a PNG at `path`. */
bool screens_save(const char *data, const char *path, Problems *problems);

#endif
