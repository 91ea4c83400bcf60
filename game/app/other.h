#ifndef APP_OTHER_H
#define APP_OTHER_H

/*
 * Other: what watching again can show besides, alone or with a group: the view from the
 * cot, and another ear.
 */

#include "app/window.h"
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
    Canvas *under; /* the canvas under which the glass lies */
    char guess[160];
} Other;

/* The infant's side, or the carer's again. */
void other_cot(App *app);

/* The next ear: none, calm, worried. */
void other_ear(App *app);

/* A clip begins: from the cot, and with an ear; neither is asked for by a key. */
void other_begin(App *app, bool cot, Ear ear);

/* All as it was played; the pictures are let go. The second lets go of those alone. */
void other_close(App *app);
void other_lift(App *app);

/* Bends `scene`, and lays the infant's side under what `window` paints next, above
 * `foot`; returns whether it lies there. The frame's shapes are overwritten. */
bool other_lies(App *app, SceneView *scene, double foot, const Window *window);

/* Returns the caption of an ear that was chosen just now; NULL: none. */
const char *other_caption(const App *app);

/* Returns the line that says what the infant's side is. */
const char *other_guess(App *app);

/* Bends `view`, filled for this frame, and lays the infant's side under the canvas. */
void other_fill(App *app, WatchView *view);

#endif
