#ifndef LAB_EASEL_H
#define LAB_EASEL_H

/* Easel: shapes and sheets into files. */

#include "lab/sheet.h"
#include "lab/sight.h"

#include "data/problems.h"

/* Where a picture goes, and by whose eyes. */
typedef struct Hanging {
    const char *path;
    Sight sight;
} Hanging;

/* Paints `shapes`, laid out pixel for pixel, into a file of w x h. */
bool easel_save(const Shapes *shapes, int w, int h, const Hanging *hanging,
                Problems *problems);

/* Paints a sheet band by band. */
bool easel_sheet(const SheetKind *kind, const Look *look, const Hanging *hanging,
                 Problems *problems);

/* Paints the pages of the blind reading to PATH-1.png and on, and prints the key. */
bool easel_blind(const Look *look, uint64_t seed, const Hanging *hanging,
                 Problems *problems);

/* Prints a hash of every cue at four ages and on two skins. */
bool easel_hashes(Problems *problems);

#endif
