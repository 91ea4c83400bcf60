#ifndef LAB_SHEET_H
#define LAB_SHEET_H

/*
 * Sheet: one picture that shows many: the twelve cues beside each other, or every screen.
 */

#include "data/problems.h"
#include "view/figure.h"

enum { SHEET_CUES_W = 2400, SHEET_CUES_H = 2330 };

/* Draws `cue` into a picture of w x h, its figure on a disc of the cue's colour. */
void sheet_cue(Shapes *shapes, CueName cue, const Look *look, double w, double h);

/* Draws the twelve cues with their names, SHEET_CUES_W x SHEET_CUES_H. */
void sheet_cues(Shapes *shapes, const Look *look);

/* Paints every screen, small, into one PNG at `path`. */
bool sheet_screens(const char *level, const char *data, const char *path, Problems *problems);

#endif
