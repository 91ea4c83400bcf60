#ifndef LAB_SHEET_H
#define LAB_SHEET_H

/*
 * Sheet: the twelve cues, one alone or all beside each other.
 */

#include "view/figure.h"

enum { SHEET_CUES_W = 2400, SHEET_CUES_H = 2330 };

/* Draws `cue` into a picture of w x h, its figure on a disc of the cue's colour. */
void sheet_cue(Shapes *shapes, CueName cue, const Look *look, double w, double h);

/* Draws the twelve cues with their names, SHEET_CUES_W x SHEET_CUES_H. */
void sheet_cues(Shapes *shapes, const Look *look);

#endif
