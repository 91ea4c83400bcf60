#ifndef APP_PLAY_H
#define APP_PLAY_H

/*
 * Play: the scene being played, without a screen. What a replay must reproduce is in the
 * session; all else here is what the player holds, sees or is asked just now. Spans are
 * real seconds unless they say otherwise.
 */

#include "app/choice.h"
#include "app/hand.h"
#include "app/heard.h"
#include "app/replay.h"
#include "data/level.h"
#include "data/story.h"
#include "model/policy.h"
#include "model/session.h"
#include "view/caption.h"
#include "view/screens.h"

typedef struct App App;

typedef struct Play {
    Level level;
    Session session, scratch; /* scratch: replays for pictures */
    PolicyMind mind;
    Replay replay;
    Pose pose;
    Body body;
    Voice voice;
    Caption caption;
    Hand hand;
    Choice choice;
    bool briefing, paused;
    bool toggles; /* one press holds a verb, the next lets go */
    bool hints;   /* the first scene of all says a word about beginning */
    Heard heard;
    uint16_t used;         /* bit Act: the disc has been used */
    double clarity;        /* of her signs, in a workshop; 0: as they are */
    double closing;        /* 0 to 1: the light goes down */
    double opening;        /* 1 to 0: it comes up, between two parts of a day */
    double seconds;        /* cosmetic clock */
    double said_s, told_s; /* how long `said` and `told` have stood */
    double begun_s;        /* since the first verb */
    char prompt[LEVEL_TITLE_BYTES * 2];
    const char *told; /* what just happened in the room; may be NULL */
    char said[LEVEL_TITLE_BYTES];
    char choice_line[3][LEVEL_TITLE_BYTES];
    char note[LEVEL_TEXT_BYTES], content[LEVEL_TEXT_BYTES]; /* names filled in */
    char warned[LEVEL_TEXT_BYTES + LEVEL_TITLE_BYTES * 2];  /* and whom one may call */
    Story story;
    StoryFace faces[STORY_MOMENTS_MAX];
    char face_text[STORY_MOMENTS_MAX][3][LEVEL_TEXT_BYTES];
} Play;

/* Writes "Somebody to call: ..." into `out`, empty without a help line; returns it. */
char *play_help(const App *app, char *out, int bytes);

/* Begins the loaded level anew under `seed`. */
void play_begin(App *app, uint64_t seed);

/* A verb goes down or up: it counts on press, even one shorter than a tick. A touch is a
 * look at a thing: one tap, no holding. */
void play_press(Play *play, Act act, double since_s);
void play_release(Play *play, Act act);
void play_touch(Play *play, int target, double since_s);
/* Returns whether any verb was used yet. */
bool play_begun(const Play *play);

/* Answers the held moment with its choice `index`; other indexes do nothing. */
void play_choose(App *app, int index);

/* One tick, unless the scene's clock stands; what is only seen moves by real seconds. */
void play_tick(App *app);
void play_follow(App *app, double seconds);

/* The sentence has been said: the other one takes over. */
void play_hand_over(App *app);

/* The care of the coming tick, from the hand or a scripted caregiver. */
Care play_care(App *app);

/* faces.c: the story of the scene, and her face at each of its moments. */
void faces_of(App *app);

#endif
