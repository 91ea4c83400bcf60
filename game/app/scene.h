#ifndef APP_SCENE_H
#define APP_SCENE_H

/* Scene: files the player opens and keeps: scenes in, recordings and pictures out. */

#include <stdbool.h>
#include <stdint.h>

typedef struct App App;

/* Returns the seed that was asked for, else one of its own each time. */
uint64_t scene_seed(const App *app);

/* Loads the level at `path` into the play part; false: its problems are in the app. */
bool scene_load(App *app, const char *path);

/* Plays the level at `path` under the options' seed or a fresh one; what is wrong with it
 * goes to the notice screen. */
void scene_open(App *app, const char *path);

/* Keeps what was done as a .tape; false: one line says why it could not be. */
bool scene_record(App *app, const char *path);

/* Keeps what is on the screen as a PNG in the home folder. */
void picture_save(App *app);

#endif
