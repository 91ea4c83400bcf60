#ifndef APP_APP_H
#define APP_APP_H

/*
 * App: what every part of the program may ask of the whole. Screens are four functions
 * each in one const table; app_go is the only way to change screen.
 */

#include "app/state.h"

/* Leaves the present screen for another. */
void app_go(App *app, ScreenId screen);

/* Opens the settings; they come back to the screen that shows now. */
void app_settings(App *app);

/* Returns the screen that shows now. */
const Screen *app_screen(const App *app);

/* Returns the text called `id` in the player's language. */
const char *app_words(const App *app, const char *id);

/* Returns what {baby} and {you} stand for now. */
WordsFill app_who(const App *app);

/* Writes `line` with {baby} and {you} filled in; returns `out`. */
char *app_fill(const App *app, char *out, int bytes, const char *line);

/* Says a sentence once: in the log, and at the title's foot. */
void app_say(App *app, const char *sentence);

/* loop.c: ticks, frames and events until `running` is false. */
void loop_run(App *app);

#endif
