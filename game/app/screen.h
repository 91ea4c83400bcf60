#ifndef APP_SCREEN_H
#define APP_SCREEN_H

/*
 * Screen: what a screen does. Each is a file under screens/ and one const value; app_go
 * (app.h) is the only way from one to another.
 */

#include "app/input.h"

typedef enum ScreenId {
    SCREEN_TITLE,
    SCREEN_CHOOSER,
    SCREEN_PLAY,
    SCREEN_STORY,
    SCREEN_NOTICE,
    SCREEN_SETTINGS,
    SCREEN_KIN,
    SCREEN_KINS,
    SCREEN_WATCH,
    SCREEN_BOTH,
    SCREEN_DAY,
    SCREEN_EVENING,
    SCREEN_CARD,
    SCREEN_WORKSHOP,
    SCREEN_AGENDA,
    SCREEN_FORM,
    SCREEN_STEP,
    SCREEN_KEEP,
    SCREEN_TAPES,
    SCREEN_COUNT
} ScreenId;

/* Where the settings stand. */
typedef struct Setting {
    ScreenId from; /* and go back to */
    int tab;
    Action asked;   /* the next key is for; ACTION_COUNT: none */
    int sure;       /* how often deleting was asked for */
    bool forgotten; /* all was deleted, and nothing set since: nothing is written */
} Setting;

typedef struct Screen {
    void (*enter)(App *app);
    void (*intent)(App *app, const Intent *intent);
    void (*tick)(App *app);
    void (*draw)(App *app);
    double rate; /* frames a second while nothing is pressed */
} Screen;

extern const Screen SCREEN_TITLE_PART, SCREEN_CHOOSER_PART, SCREEN_PLAY_PART,
    SCREEN_STORY_PART, SCREEN_NOTICE_PART, SCREEN_SETTINGS_PART, SCREEN_KIN_PART,
    SCREEN_KINS_PART, SCREEN_WATCH_PART, SCREEN_BOTH_PART, SCREEN_DAY_PART,
    SCREEN_EVENING_PART, SCREEN_CARD_PART, SCREEN_WORKSHOP_PART, SCREEN_AGENDA_PART,
    SCREEN_FORM_PART, SCREEN_STEP_PART, SCREEN_KEEP_PART, SCREEN_TAPES_PART;

/* screens/settings.c: letters typed, and keys that type, while a text of it has the
 * focus. */
void settings_typed(App *app, const char *letters);
bool settings_takes(App *app, const SDL_Keysym *key);

#endif
