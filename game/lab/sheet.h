#ifndef LAB_SHEET_H
#define LAB_SHEET_H

/*
 * Sheet: pictures of the figure beside each other. A sheet is painted in bands from top
 * to bottom, because one list of shapes does not hold it all.
 */

#include "view/cuecard.h"

typedef struct SheetKind {
    const char *name;
    int w, band_h, bands;
    void (*band)(Shapes *shapes, const Look *look, int band); /* w x band_h */
} SheetKind;

extern const SheetKind SHEET_CUES, SHEET_MONTHS, SHEET_SKINS, SHEET_LOOKS;

/* Draws `cue` into a picture of w x h, its figure on a disc of the cue's colour. */
void sheet_cue(Shapes *shapes, CueName cue, const Look *look, double w, double h);

/* Draws the figure at a cue from its head; one head unit is `scale` units of the sheet.
 * Who cannot sit yet lies. */
void sheet_figure(Shapes *shapes, CueName cue, const Look *look, Point head,
                  double scale);

/* Returns the colour of a cue's disc. */
Colour sheet_ground(CueName cue);

/* One page of the blind reading: a dozen of the 48 pictures, shuffled by `seed`, without
 * a name; `cues` and `ages` tell what each is. */
enum { BLIND_PAGES = 4, BLIND_ON_PAGE = 12, BLIND_W = 2000, BLIND_H = 2000 };
void blind_page(Shapes *shapes, const Look *look, uint64_t seed, int page);
void blind_key(uint64_t seed, int number, CueName *cue, double *age);

/* Returns what a reader should say of a cue, as it stands on the page. */
const char *blind_answer(CueName cue);

#endif
