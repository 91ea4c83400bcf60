#ifndef APP_ASKING_H
#define APP_ASKING_H

/*
 * Asking: what the trainer types while the group waits: a vote, or one word that somebody
 * said. Letters are letters then: no verb acts, no digit counts, and a remote's page keys
 * do nothing. A vote that is put away waits as it stands, until it is asked.
 */

#define SDL_MAIN_HANDLED
#include <SDL.h>

#include "data/question.h"
#include "view/asking.h"
#include "view/entry.h"

typedef struct App App;

typedef struct Asking {
    bool open;         /* a vote is being typed */
    bool word;         /* a word of the room's is */
    bool fresh;        /* it has only just begun */
    Question draft;    /* as far as it has come */
    Entry entry;       /* the field with the caret, or the word */
    int field;         /* 0: the question, then the answers */
    int mends;         /* the step whose question is mended, + 1; 0: a new one */
    const char *lacks; /* id of the word for why it was not asked; NULL: nothing */
    AskingView view;
    char room[64], plays[LEVEL_ANSWERS_MAX][LEVEL_TITLE_BYTES];
} Asking;

/* Begins with a vote that is empty, waited, or stands on the wall. */
void asking_vote(App *app);

/* Begins with a word of the room's. */
void asking_word(App *app);

/* Nothing is typed any more; a vote waits as it stands. */
void asking_close(App *app);

/* Returns whether something is typed. */
bool asking_types(const App *app);

/* Returns whether `event` was for what is typed. */
bool asking_takes(App *app, const SDL_Event *event);

/* Returns the vote that is typed, as the trainer's side shows it, or NULL. */
const AskingView *asking_view(App *app);

/* Writes what an answer plays, in words, into `out`; returns `out`. */
char *asking_plays(const App *app, const PlaylistAnswer *plays, char *out, int bytes);

#endif
