#ifndef LAB_COT_H
#define LAB_COT_H

/* Cot: a sheet of what the infant may see: six ages down, each of the four carers and
 * what they do across. */

#include "lab/stage.h"

/* Paints it into a PNG at `path`; tiles are w x h pixels. */
bool cot_save(const Look *look, int w, int h, const char *path, Problems *problems);

/* Paints the moment that stands on `stage`, as she may see it, into a PNG at `path`. */
bool cot_moment(Stage *stage, const Level *level, const char *path, Problems *problems);

#endif
