#ifndef APP_STATE_H
#define APP_STATE_H

/*
 * State: everything the program holds, in one struct that lives in main(). Only this room
 * knows SDL's window, events and speakers.
 */

#include "app/agenda.h"
#include "app/bench.h"
#include "app/both.h"
#include "app/daily.h"
#include "app/ears.h"
#include "app/heard.h"
#include "app/hush.h"
#include "app/input.h"
#include "app/kin.h"
#include "app/options.h"
#include "app/other.h"
#include "app/play.h"
#include "app/runs.h"
#include "app/scene.h"
#include "app/screen.h"
#include "app/tapes.h"
#include "app/speaker.h"
#include "app/two.h"
#include "app/window.h"
#include "app/workshop.h"
#include "data/files.h"
#include "data/recording.h"
#include "data/settings.h"
#include "data/words.h"

enum { LANGUAGES_MAX = 32 };

typedef struct App {
    Options options;
    Settings settings;
    Words words;
    Window window;
    Play play;
    Kin kin;
    Daily daily;
    Two two;
    Hush hush;
    Meeting meeting;
    Other other;
    Agenda agenda;
    Runs runs;
    Both both;
    Tapes tapes;
    bool stressed; /* the story shows one's own stress */
    Shapes shapes;
    Hits hits;
    SDL_GameController *pad;
    Speaker speaker;
    Ears ears;
    ScreenId screen;
    int focus, pressed; /* UiId */
    int hover;          /* under the pointer */
    bool confirming;    /* Enter went down on this screen */
    bool pointing;      /* the pointer was used last: no focus ring */
    double point_x, point_y, point_since_s;
    bool running, dirty;
    bool first;            /* nothing was kept before this start */
    bool hinted;           /* a scene has begun since: no more hints */
    double now_s, frame_s; /* real seconds since start; since the last frame */
    double behind_s;       /* real seconds not yet played */
    char data[LEVEL_PATH_BYTES], home[LEVEL_PATH_BYTES]; /* home "": nothing is kept */
    LevelCard cards[LEVEL_CARDS_MAX];
    int card_count, card, first_card;
    int own_first; /* from here on they are the player's own */
    bool own_list; /* the chooser lists those */
    Problems problems;
    char notice[PROBLEM_BYTES]; /* one line at the title's foot */
    const char *notice_title;
    bool gauges;
    char key_names[ACTION_COUNT][SETTINGS_KEY_BYTES]; /* as the layout shows them */
    char key_seconds[ACTION_COUNT][SETTINGS_KEY_BYTES];
    char languages[LANGUAGES_MAX][SETTINGS_LANGUAGE_BYTES]; /* there are words for */
    int language_count;
    Setting set;
    uint64_t hits_sum, started; /* started: performance counter when main() began */
    Bench bench;
} App;

#endif
