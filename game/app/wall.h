#ifndef APP_WALL_H
#define APP_WALL_H

/*
 * Wall: where the group's picture goes: a window of its own, on the display that the
 * settings remember by name, or the program's only window. A display that is pulled takes
 * nothing along: the wall closes, and opens again when the display is back.
 */

#include "app/window.h"

typedef struct Wall {
    Window window; /* closed: its `window` is NULL */
    bool lost;     /* its display was pulled */
    bool settled;  /* it has been where it belongs */
    int x, y;      /* where it was put last */
    double away_s; /* when it was there last */
} Wall;

/* Opens the wall where the settings say, or on another display than the program's where
 * there is one. */
void wall_open(App *app);

/* Closes it; nothing open is fine. */
void wall_close(App *app);

/* Moves it to the next place: each display, a window of its own, this window. */
void wall_next(App *app);

/* Goes to the whole screen where it is, or back. */
void wall_fullscreen(App *app);

/* Returns whether the wall has a window of its own. */
bool wall_apart(const App *app);

/* Returns whether `event` was the wall's own, or its pointer's: nothing there answers. */
bool wall_takes(App *app, const SDL_Event *event);

/* Writes what the place is called into `out`; returns it. */
const char *wall_name(const App *app, char *out, int bytes);

/* Looks whether it still is where it was opened; if not, it is lost. */
void wall_look(App *app);

#endif
