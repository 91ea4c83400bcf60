#ifndef APP_OTHER_H
#define APP_OTHER_H

/* Other: what watching again can show besides: the view from the cot, and another ear. */

#include "paint/glass.h"
#include "view/ear.h"
#include "view/watchview.h"

typedef struct App App;

typedef struct Other {
    bool cot; /* the infant's side is shown */
    Ear ear;
    EarView heard;
    double loom;    /* eased */
    double since_s; /* since that ear was chosen */
    double shut;    /* 0 to 1: her eyes, eased: a blink is too short for it */
    Glass glass;
    char guess[160];
} Other;

/* The infant's side, or the carer's again. */
void other_cot(App *app);

/* The next ear: none, calm, worried. */
void other_ear(App *app);

/* All as it was played; the pictures are let go. */
void other_close(App *app);

/* Bends `view`, filled for this frame, and lays the infant's side under the canvas. */
void other_fill(App *app, WatchView *view);

#endif
