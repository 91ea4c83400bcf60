#ifndef APP_HUSH_H
#define APP_HUSH_H

/*
 * Hush: "real baby first". One key holds everything, mutes and dims it, and shows just
 * those words, wherever one is; the same key, or the one that goes on, comes back at her
 * last serve.
 */

#define SDL_MAIN_HANDLED
#include <SDL.h>

#include "model/session.h"
#include "view/shapes.h"
#include "view/layout.h"

typedef struct App App;

typedef struct Hush {
    bool on;
    double deep; /* 0 to 1: how far the room has gone dark */
} Hush;

/* Returns whether `event` was for the hold: its key, and all keys while it is on. */
bool hush_takes(App *app, const SDL_Event *event);

/* Lets the dark come or go for `seconds`. */
void hush_follow(App *app, double seconds);

/* Draws it; `presenter`: with a word on how to come back. */
void hush_show(const App *app, Shapes *shapes, const Layout *layout, bool presenter);

/* Puts a session back to her last serve, or to its beginning; `spare` is overwritten. */
void hush_rewind(Session *session, Session *spare);

#endif
