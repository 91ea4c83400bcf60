#ifndef LAB_COT_H
#define LAB_COT_H

/* Cot: a sheet of what the infant may see: six ages down, each of the four carers and
 * what they do across. */

#include "data/problems.h"
#include "view/figure.h"

#include <stdbool.h>

/* Paints it into a PNG at `path`; tiles are w x h pixels. */
bool cot_save(const Look *look, int w, int h, const char *path, Problems *problems);

#endif
