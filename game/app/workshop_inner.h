#ifndef APP_WORKSHOP_INNER_H
#define APP_WORKSHOP_INNER_H

/* Inner: what goes on in her at this instant, in words; and what can be seen of it. */

#include "view/innerview.h"

typedef struct App App;

/* Fills the three levels and the two readings of the scene that is loaded. */
void inner_fill(App *app, InnerView *view);

/* Returns what a camera would see, in words. */
const char *inner_seen(App *app);

#endif
