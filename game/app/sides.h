#ifndef APP_SIDES_H
#define APP_SIDES_H

/*
 * Sides: answers of a vote played by the model, from her last serve before the question:
 * one alone, or two side by side.
 */

#define SDL_MAIN_HANDLED
#include <SDL.h>

#include "model/branch.h"
#include "paint/canvas.h"
#include "view/rerun.h"

typedef struct App App;

/* One answer, played from her last serve: the tape it makes, told from where it stands.
 */
typedef struct Side {
    Tape tape;
    Rerun rerun;
    Canvas *canvas; /* its half of the wall; NULL until used */
    Layout layout;
    int answer;
} Side;

/* Plays `first`, and `second` beside it (-1: alone), at the present instant. */
void sides_begin(App *app, int first, int second);

/* A tick; `seconds` of real time. */
void sides_tick(App *app);
void sides_follow(App *app, double seconds);

/* Lays both halves over the wall's canvas and shows them. */
void sides_show(App *app);

/* Nothing is played any more. */
void sides_close(App *app);

#endif
