#ifndef APP_WORKSHOP_H
#define APP_WORKSHOP_H

/*
 * Workshop: a plan run with a group: the scene that is loaded, what runs in this step,
 * the room's words, the answers side by side. Where it stands is in `state` (data/
 * workshop.h); all of this follows from it.
 */

#include "app/asking.h"
#include "app/inside.h"
#include "app/sides.h"
#include "app/wall.h"
#include "data/settings.h"
#include "data/sitting.h"
#include "data/workshop.h"
#include "view/presenterview.h"
#include "view/wallview.h"

static const double SOFT_ENDING_S = 1.8; /* how long the light goes down */

enum { WORKSHOP_PADS_MAX = BALLOT_PADS_MAX };

/* A breath together, s, and how many where the plan does not say. */
enum { BREATH_IN_S = 4, BREATH_OUT_S = 6, BREATHS_USUAL = 5 };

typedef struct Meeting {
    bool open;    /* a workshop is going on */
    bool offers;  /* one that was cut off could go on */
    bool over;    /* on one display: the trainer's side lies over the wall */
    bool leaving; /* Esc was pressed once */
    bool dials_shown;
    bool dialing; /* a dial is being turned: it shows on one display too */
    Playlist plan;
    char path[LEVEL_PATH_BYTES];
    Workshop state;
    Stage stage;
    Wall wall;
    LevelPause moment;     /* the words and the vote of this step */
    PolicyId by;           /* who answers her; POLICY_COUNT: hands */
    int scene;             /* the step whose scene is loaded; -1: none */
    bool own_two;          /* Settings.two as it was: a scene for two is the plan's */
    Level level;           /* as it came from its file, before the dials */
    Tape told;             /* what was played, while it is told again */
    double until_s;        /* the scene's second at which it holds; 0: its end */
    double due;            /* ticks of the scene that are due */
    double breath_s;       /* since the first of them */
    double soft_s;         /* of a soft ending, what is left; 0: none */
    double wall_s, page_s; /* when each side was last drawn */
    double clock_s;        /* when the clock was last asked */
    char words[WALL_WORDS_MAX][WALL_WORD_BYTES];
    int word_count;
    Asking asking; /* what is typed */
    int dial;
    Side sides[2];
    Sitting sitting;
    SDL_GameController *pads[WORKSHOP_PADS_MAX];
    char vote_lines[LEVEL_ANSWERS_MAX][LEVEL_TITLE_BYTES + 48];
    char typed_text[WALL_WORD_BYTES + 4];
    char said[LEVEL_PATH_BYTES + 96]; /* a line for the trainer */
    char dial_text[3][16], vote_text[48], clock_text[2][48], run_text[80];
    char step_text[2][LEVEL_TEXT_BYTES], place_text[LEVEL_TITLE_BYTES * 3];
    InsideTexts inside;
    char help[LEVEL_TITLE_BYTES * 2];
    char seen[LEVEL_TEXT_BYTES];  /* what is seen, in words */
    char key[SETTINGS_KEY_BYTES]; /* on the check card: the key that came last */
    int tried;                    /* ... and how many sounds were tried */
} Meeting;

/* Opens the plan at `path` and its check card; what is wrong goes to the notice screen.
 */
void workshop_open(App *app, const char *path);

/* Returns whether a workshop was cut off; then its check card offers to go on. */
bool workshop_offer(App *app);

/* From the card: begins, or goes on where it stopped. */
void workshop_start(App *app, bool resume);

/* Ends it; the wall closes, and what was kept of it is deleted. The second leaves the
 * card, and keeps it. */
void workshop_end(App *app);
void workshop_close(App *app);

#endif
