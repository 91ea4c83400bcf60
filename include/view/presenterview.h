#ifndef VIEW_PRESENTERVIEW_H
#define VIEW_PRESENTERVIEW_H

/*
 * Presenterview: what the trainer alone sees: the next step, what to say and to listen
 * for, her inner state, a calm clock, the keys; and the check card before the group
 * comes. Strings come in ready; an empty one is not drawn.
 */

#include "view/asking.h"
#include "view/innerview.h"
#include "view/ui.h"

enum { PRESENTER_KEYS_MAX = 16, PRESENTER_DIALS = 5, PRESENTER_ANSWERS = 4 };

typedef struct PresenterKey {
    const char *key, *does;
    bool on; /* it holds now: blanked, muted */
} PresenterKey;

typedef struct PresenterDial {
    const char *label, *value;
} PresenterDial;

typedef struct PresenterVote {
    const char *text;
    int votes;
} PresenterVote;

typedef struct PresenterView {
    const char *plan, *step, *place; /* "Step 3 of 8" */
    const char *clock, *left;        /* since the beginning; of this step */
    const char *say_head, *say, *listen_head, *listen;
    const char *wall_head; /* above the small picture of the wall */
    const char *next_head, *next;
    const char *typing_head, *typing; /* words being typed; NULL: none are */
    const AskingView *asking;         /* a vote is typed; NULL: none is */
    const char *status; /* what cannot be seen on the wall: the projector is gone */
    PresenterVote votes[PRESENTER_ANSWERS];
    int vote_count;
    const char *vote_head;
    const InnerView *inner; /* NULL: there is no scene */
    PresenterDial dials[PRESENTER_DIALS];
    int dial; /* the one in hand */
    bool dials_shown;
    PresenterKey keys[PRESENTER_KEYS_MAX];
    int key_count;
    bool over; /* an overlay on the wall: its right half alone */
} PresenterView;

/* Draws it; the frame for the small picture of the wall stays dark. */
void presenter_draw(Shapes *shapes, const PresenterView *view, const Layout *layout);

/* Returns that frame. */
Frame presenter_wall(const Layout *layout);

typedef struct CardLine {
    const char *label, *value;
    bool wrong; /* needs a look before the group comes */
} CardLine;

enum { CARD_LINES_MAX = 14 };

typedef struct CardView {
    const char *title, *line;
    CardLine lines[CARD_LINES_MAX];
    int line_count;
    const char *resume; /* to go on where it stopped; may be empty */
    const char *begin, *back, *sound, *wall;
    const char *begin_key, *back_key, *sound_key, *wall_key;
    int focus, pressed;
} CardView;

/* Draws the check card. */
void card_draw(Shapes *shapes, Hits *hits, const CardView *view, const Layout *layout);

#endif
