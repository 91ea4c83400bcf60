#ifndef APP_INPUT_H
#define APP_INPUT_H

/*
 * Input: SDL's events become intents; screens see nothing else. Keys are bound by where
 * they lie (scancode) and named as the keyboard's layout shows them.
 */

#define SDL_MAIN_HANDLED
#include <SDL.h>

#include "model/act.h"

typedef struct App App;

/* One row of the binding table each; the first seven are the verbs, in the order of
 * Act. */
typedef enum Action {
    ACTION_LOOK,
    ACTION_WARM,
    ACTION_NAME,
    ACTION_HOLD,
    ACTION_TEND,
    ACTION_BREATHE,
    ACTION_WAIT,
    ACTION_PAUSE,
    ACTION_CONFIRM,
    ACTION_UP,
    ACTION_DOWN,
    ACTION_LEFT,
    ACTION_RIGHT,
    ACTION_NEXT,
    ACTION_FULLSCREEN,
    ACTION_DISPLAY,
    ACTION_PICTURE,
    ACTION_CONTRAST,
    ACTION_CAPTIONS,
    ACTION_NOTICE,
    ACTION_REVEAL,
    ACTION_COUNT
} Action;

typedef enum IntentKind {
    INTENT_VERB,    /* `act` pressed or let go (`down`) */
    INTENT_MOVE,    /* focus by dx, dy */
    INTENT_NEXT,    /* focus by `step` in scan order */
    INTENT_CONFIRM, /* pressed or let go (`down`) */
    INTENT_BACK,
    INTENT_NOTICE,  /* something shows, watching again */
    INTENT_REVEAL,  /* what she may feel, watching again */
    INTENT_PRESS,   /* pointer down on `id` */
    INTENT_PICK,    /* pointer let go on the `id` it was pressed on */
    INTENT_RELEASE, /* pointer let go anywhere */
    INTENT_POINT    /* pointer moved; over `id` */
} IntentKind;

typedef struct Intent {
    IntentKind kind;
    int id, step;
    double dx, dy;
    Act act;
    int who; /* of two carers: 1 the second */
    bool down;
} Intent;

/* Hands one event on: to the screen as an intent, or to the window. */
void input_event(App *app, const SDL_Event *event);

/* Lets go of everything: the window lost the focus, or the pad was pulled. */
void input_release_all(App *app);

/*
 * Moves a menu's focus; returns the id picked, UI_BACK, or UI_NONE. `usual` is picked
 * where nothing has the focus.
 */
int menu_intent(App *app, const Intent *intent, int usual);

#endif
