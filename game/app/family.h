#ifndef APP_FAMILY_H
#define APP_FAMILY_H

/* Family: who plays with whom, drawn once at the first start and never asked. */

typedef struct App App;

/* Draws a carer and a baby from the seed into the settings. */
void family_draw(App *app);

#endif
