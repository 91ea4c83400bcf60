#ifndef APP_APP_H
#define APP_APP_H

/*
 * App: everything the program holds, in one struct that lives in main(). Screens are four
 * functions each in one const table; app_go is the only way to change screen. Only this
 * room knows SDL's window, events and speakers.
 */

#define SDL_MAIN_HANDLED
#include <SDL.h>

#include "data/files.h"
#include "data/level.h"
#include "data/recording.h"
#include "data/settings.h"
#include "data/story.h"
#include "data/words.h"
#include "model/noise.h"
#include "model/policy.h"
#include "model/session.h"
#include "paint/canvas.h"
#include "view/screens.h"

typedef enum ScreenId {
    SCREEN_TITLE,
    SCREEN_CHOOSER,
    SCREEN_PLAY,
    SCREEN_STORY,
    SCREEN_NOTICE,
    SCREEN_COUNT
} ScreenId;

/* One row of the binding table each; the first seven are the verbs, in the order of Act.
 */
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
    ACTION_COUNT
} Action;

typedef enum IntentKind {
    INTENT_VERB,    /* `act` pressed or let go (`down`) */
    INTENT_MOVE,    /* focus by dx, dy */
    INTENT_NEXT,    /* focus by `step` in scan order */
    INTENT_CONFIRM, /* pressed or let go (`down`) */
    INTENT_BACK,
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
    bool down;
} Intent;

typedef struct Options {
    const char *file, *shot, *record, *data, *home;
    PolicyId policy; /* POLICY_COUNT: a person plays */
    uint64_t seed;
    bool seeded, fullscreen, no_sound, dev, help, version;
    int w, h;
    double speed, seconds, at, bench; /* 0: not asked */
} Options;

/* What the hand does between two ticks: held, and pressed since the last tick. */
typedef struct Hand {
    Act held, pressed;
    uint8_t choice, gaze;
    double held_s, since_s;
} Hand;

/* An open Name, Tend or Breathe: the held moment. */
typedef struct Choice {
    Act act; /* ACT_NONE: closed */
    int count;
    uint8_t value[3];      /* Care.choice of each */
    double open_s, rest_s; /* real seconds open; until it may open again */
} Choice;

typedef struct Play {
    Level level;
    Session session, scratch; /* scratch: replays for pictures */
    PolicyMind mind;
    Pose pose;
    Body body;
    Hand hand;
    Choice choice;
    bool briefing, paused, replayed;
    uint16_t used;  /* bit Act: the disc has been used */
    double closing; /* 0 to 1: the light goes down */
    double seconds; /* cosmetic clock */
    double caption_s, said_s;
    char said[LEVEL_TITLE_BYTES];
    char caption[LEVEL_TITLE_BYTES];
    char choice_line[3][LEVEL_TITLE_BYTES];
    char note[LEVEL_TEXT_BYTES], content[LEVEL_TEXT_BYTES]; /* names filled in */
    int caption_strength, caption_direction;
    Story story;
    StoryFace faces[STORY_MOMENTS_MAX];
    char face_text[STORY_MOMENTS_MAX][3][LEVEL_TEXT_BYTES];
} Play;

/* How the canvas reaches the eye: the window's own surface, or a streaming texture where
 * there is none. */
typedef struct Window {
    SDL_Window *window;
    SDL_Renderer *renderer;
    SDL_Texture *texture;
    Canvas *canvas;
    Layout layout;
    int w, h;
    char renderer_name[32];
} Window;

typedef struct Bench {
    double ms[5][16384]; /* model, view, paint, present, whole */
    int frames;
    double first_frame_ms, title_share;
    double play_cpu_s, play_s;
} Bench;

typedef struct App {
    Options options;
    Settings settings;
    Words words;
    Window window;
    Play play;
    Shapes shapes;
    Hits hits;
    SDL_GameController *pad;
    SDL_AudioDeviceID sound; /* 0: silent */
    ScreenId screen;
    int focus, pressed;
    bool pointing; /* the pointer was used last: no focus ring */
    double point_x, point_y, point_since_s;
    bool running, dirty;
    double now_s, frame_s; /* real seconds since start; since the last frame */
    double behind_s;       /* real seconds not yet played */
    char data[LEVEL_PATH_BYTES], home[LEVEL_PATH_BYTES];
    LevelCard cards[LEVEL_CARDS_MAX];
    int card_count, card, first_card;
    Problems problems;
    char notice[PROBLEM_BYTES]; /* one line at the title's foot */
    const char *notice_title;
    bool gauges;
    char key_names[ACTION_COUNT]
                  [SETTINGS_KEY_BYTES]; /* as the keyboard's layout shows them */
    uint64_t hits_sum,
        started; /* started: performance counter at the first line of main() */
    Bench bench;
} App;

typedef struct Screen {
    void (*enter)(App *app);
    void (*intent)(App *app, const Intent *intent);
    void (*tick)(App *app);
    void (*draw)(App *app);
    double rate; /* frames a second while nothing is pressed */
} Screen;

extern const Screen SCREEN_TITLE_PART, SCREEN_CHOOSER_PART, SCREEN_PLAY_PART,
    SCREEN_STORY_PART, SCREEN_NOTICE_PART;

/* main.c */
void app_go(App *app, ScreenId screen);
const Screen *app_screen(const App *app);
const char *app_words(const App *app, const char *id);
char *app_fill(const App *app, char *out, int bytes,
               const char *line);             /* {baby}, {you} */
void app_say(App *app, const char *sentence); /* one line in the log */

/* options.c: false: wrong use, one sentence was printed. */
bool options_read(Options *options, int argc, char **argv);
void options_help(void);

/* window.c */
bool window_open(App *app, char *why, int why_bytes);
void window_close(Window *window);
void window_fit(App *app); /* after any change of size */
void window_show(App *app, const Box *boxes, int count);
void window_fullscreen(App *app);
void window_next_display(App *app);
void window_point(const Window *window, int x, int y, double *sx, double *sy);

/* input.c */
void input_event(App *app, const SDL_Event *event);
void input_release_all(App *app);
void input_name_keys(App *app); /* again when the layout changes */
const char *input_key_name(const App *app, Action action);
int menu_intent(
    App *app,
    const Intent *intent); /* focus and pointer of a menu; the id picked, or UI_NONE */

/* loop.c */
void loop_run(App *app);

/* play.c: the scene being played, without a screen */
void play_begin(App *app, uint64_t seed);
void play_press(Play *play, Act act, double since_s);
void play_release(Play *play, Act act);
void play_touch(Play *play, int target, double since_s);
void play_choose(App *app, int index);
void play_tick(App *app);
void play_follow(App *app, double seconds);
void play_look(const App *app, Look *look);
Care play_care(App *app);

/* choice.c */
void choice_open(App *app, Act act);
void choice_close(Play *play);
const char *choice_text(const App *app, int index, char *out, int bytes); /* as offered */
const char *choice_said(const App *app, int index, char *out, int bytes); /* as spoken */

/* playview.c */
void playview_fill(App *app, PlayView *view);

/* scene.c: loading and remembering */
bool scene_load(App *app, const char *path);
void scene_open(App *app,
                const char *path); /* by its `format`; problems go to the notice screen */
void scene_record(App *app, const char *path);

/* story faces, shots and benches */
void faces_of(App *app);
int shot_main(App *app);
void bench_begin(App *app);
void bench_frame(App *app, const double ms[5]);
void bench_end(App *app);
void sound_open(App *app);
void dev_key(App *app, SDL_Scancode key);
void dev_draw(App *app);
void dev_log(App *app);
void picture_save(App *app);

#endif
