#ifndef APP_TWO_H
#define APP_TWO_H

/*
 * Two: two carers at one machine, one of them with the baby at a time. The first has the
 * left half of the keyboard or the first pad, the second the right half or the other pad.
 * Whoever hands over is asked for one sentence about what the baby has been saying,
 * picked or typed, and the other reads it. On while Settings.two is.
 */

#define SDL_MAIN_HANDLED
#include <SDL.h>

#include "app/input.h"
#include "data/settings.h"

typedef struct App App;

enum { TWO_LINES = 3, TWO_LINE_BYTES = 128 };

typedef struct Two {
    char names[ACTION_WAIT + 1][SETTINGS_KEY_BYTES]; /* of the right half's keys */
    SDL_GameController *pad;                         /* the second carer's */
    bool telling, typing;                  /* a sentence is asked for, is typed */
    char lines[TWO_LINES][TWO_LINE_BYTES]; /* offered; the last: in one's own words */
    char told[TWO_LINE_BYTES + 32];        /* what the other reads */
    char words[TWO_LINE_BYTES];            /* typed so far */
    double told_s, turn_s; /* it still stands for; so long "not your turn" does, real s */
} Two;

/* A scene begins: nothing has been told yet. */
void two_begin(App *app);

/* Returns who is with her: 0 the first carer, 1 the second. */
int two_turn(const App *app);

/* A key of the right half of the keyboard. Returns the verb's action, or ACTION_COUNT. */
Action two_key(const App *app, SDL_Scancode key);

/* Returns the name to show for a verb's key of whoever is with her. */
const char *two_shown(const App *app, Action action);

/* Returns the name of carer `who`'s key for a verb. */
const char *two_named(const App *app, Action action, int who);

/* Whether a verb of carer `who` counts now; says so when it does not. */
bool two_may(App *app, int who);

/* Handing over was chosen: asks for the sentence. */
void two_ask(App *app);

/* Answer `index` was picked; true: the sentence stands, and the handing over begins. */
bool two_pick(App *app, int index);

/* While a sentence is typed: takes a key, letters. */
bool two_takes(App *app, const SDL_Keysym *key);
void two_typed(App *app, const char *letters);

/* Real seconds pass. */
void two_follow(App *app, double seconds);

/* What stands on the screen for the two: the sentence, or whose turn it is; "": nothing.
 */
const char *two_says(const App *app);

/* The second pad came or went. Returns whether the event was about it. */
bool two_pad(App *app, const SDL_Event *event);

#endif
