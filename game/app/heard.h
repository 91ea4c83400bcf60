#ifndef APP_HEARD_H
#define APP_HEARD_H

/*
 * Heard: the last sounds of a scene in words, for whoever missed one. C lists them over
 * any screen, any key or click closes the list; meanwhile the scene's clock stands.
 */

#define SDL_MAIN_HANDLED
#include <SDL.h>

#include <stdbool.h>

#include "data/level.h"
#include "view/playview.h"

typedef struct App App;

typedef struct Heard {
    char line[CAPTIONS_MAX][LEVEL_TITLE_BYTES]; /* oldest first */
    double at_s[CAPTIONS_MAX];                  /* seconds of the scene */
    int count;
    bool open;
} Heard;

/* Keeps one sound heard at `at_s`; the oldest is let go, a sound that goes on is one. */
void heard_add(Heard *heard, const char *line, double at_s);

/* Opens the list; whatever was pressed is let go of. */
void heard_open(App *app);

/* Closes an open list at a key, click or pad button. Returns whether the event was
 * used. */
bool heard_takes(App *app, const SDL_Event *event);

/* Draws the open list over the screen. */
void heard_draw(App *app);

#endif
