#ifndef LAB_SIGNS_H
#define LAB_SIGNS_H

/* Signs: a sheet of numbered signs beside her: four ages down, a wide and a small wall
 * across, in the workshop's text. */

#include "data/problems.h"
#include "view/figure.h"

#include <stdbool.h>

/* Paints it with the words of `data` into a PNG at `path`. */
bool signs_save(const char *data, const Look *look, const char *path, Problems *problems);

#endif
