#ifndef APP_WINDOW_H
#define APP_WINDOW_H

/*
 * Window: how the canvas reaches the eye. The window's own surface, or a streaming
 * texture where there is none. Sizes are device pixels; SDL's pointer is in window
 * points.
 */

#define SDL_MAIN_HANDLED
#include <SDL.h>

#include "app/inset.h"

typedef struct App App;

typedef struct Window {
    SDL_Window *window;
    SDL_Renderer *renderer; /* NULL: the surface is used */
    SDL_Texture *texture;
    Canvas *canvas;
    Inset insets[INSETS_MAX];
    Layout layout;
    int w, h;                /* pixels */
    uint32_t *old;           /* the picture that is left; NULL: none is */
    double turn_s, turned_s; /* how long the change takes, and has taken */
    SDL_Cursor *cursors[2];  /* an arrow, a hand; NULL until used */
    char renderer_name[32];
} Window;

/* Opens the window the options ask for; false and a sentence in `why`. */
bool window_open(App *app, char *why, int why_bytes);

/* Closes what is open; a zeroed Window is fine. */
void window_close(Window *window);

/* Opens one window at `at`, with SDL's `flags`; false likewise. */
bool window_make(Window *window, const char *title, SDL_Rect at, Uint32 flags, char *why,
                 int why_bytes);

/* Lays out and paints anew after any change of size or look. */
void window_fit(App *app, Window *window);

/* Shows the canvas' changed `boxes`; none, and nothing is sent. */
void window_show(App *app, const Box *boxes, int count);

/* The same of one window, at once. */
void window_send(Window *window, const Box *boxes, int count);

/* The next picture comes in over the one that shows now, within 420 ms; with reduced
 * motion by a short fade. */
void window_turn(App *app);

/* Returns whether one picture still gives way to another. */
bool window_turns(const Window *window);

/* Goes to the whole screen, or back. */
void window_fullscreen(App *app);

/* Moves to the next display, when there is one. */
void window_next_display(App *app);

/* The pointer lies over `id`, or is out of use and hidden. */
void window_pointer(App *app, bool shown, int id);

/* Turns a pointer's place into scene units. */
void window_point(const Window *window, int x, int y, double *sx, double *sy);

#endif
