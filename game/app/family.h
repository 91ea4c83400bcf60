#ifndef APP_FAMILY_H
#define APP_FAMILY_H

/* Family: who plays with whom, drawn once at the first start and never asked. */

#include "data/settings.h"

typedef struct App App;

/* Draws a carer and a baby from `seed` into `settings`. */
void family_draw_into(Settings *settings, uint64_t seed);

/* The same from the app's seed into its own settings. */
void family_draw(App *app);

#endif
