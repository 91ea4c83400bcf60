#ifndef APP_INSIDE_H
#define APP_INSIDE_H

/* Inside: what she may feel, in words. Where a scene is told again or projected, never in
 * play. */

#include "model/dyad.h"
#include "view/innerview.h"

typedef struct App App;

/* Texts with names filled in; they live as long as this. */
typedef struct InsideTexts {
    char readings[2][160];
} InsideTexts;

/* Fills `view` with what `dyad` may feel now. */
void inside_fill(const App *app, const Dyad *dyad, InnerView *view, InsideTexts *texts);

#endif
