#ifndef APP_AGENDA_H
#define APP_AGENDA_H

/*
 * Agenda: the plans of workshops: the game's and the trainer's own, and the one that is
 * open in the form. A plan of the game that is changed becomes one of the trainer's own,
 * in a folder of the home; every change is kept at once.
 */

#include "app/steptext.h"
#include "data/paper.h"
#include "data/redraft.h"

typedef struct Agenda {
    PlaylistCard cards[PLAYLIST_CARDS_MAX];
    double months[PLAYLIST_CARDS_MAX]; /* the age in its first scene */
    int count, own_first;              /* from here on they are the trainer's */
    int card, first_card;              /* in focus; the first on the page */
    Playlist list;                     /* the open one */
    bool mine;                         /* it is the trainer's own */
    char path[LEVEL_PATH_BYTES];
    int step, first;               /* chosen; the first on the page */
    char said[PROBLEM_BYTES + 64]; /* what came of the last thing done */
    StepTyping typing;             /* what is typed on the step's page */
    int tab;                       /* of it */
    char paper[PAPER_BYTES];       /* room to print in */
} Agenda;

/* Looks through both folders. */
void agenda_read(App *app);

/* Opens the plan of a card; false: it cannot be read, and that is said. */
bool agenda_open(App *app, int card);

/* The open plan was changed: its scenes are looked for, and it is kept. */
void agenda_changed(App *app);

/* Writes the open plan's sheets and opens them in a browser. */
void agenda_print(App *app);

/* Returns a text of the open plan in the player's language. */
const char *agenda_text(const App *app, const char *id);

/* Returns the level of a step's scene, or NULL. */
const LevelCard *agenda_level(const App *app, int step);

#endif
