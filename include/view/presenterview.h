#ifndef VIEW_PRESENTERVIEW_H
#define VIEW_PRESENTERVIEW_H

/*
 * Presenterview: what the trainer alone sees: the next step, what to say and to listen
 * for, her inner state, a calm clock, the keys. Strings come in ready; an empty one is
 * not drawn.
 */

#include "model/scenario.h"
#include "view/asking.h"
#include "view/innerview.h"
#include "view/ui.h"

enum {
    PRESENTER_KEYS_MAX = 20,
    PRESENTER_DIALS = 5,
    PRESENTER_ANSWERS = 4,
    PRESENTER_CARERS = 2,
    PRESENTER_VERBS = SCENARIO_DISCS_MAX + 1
};

/* What the wall does now. Told apart by word, sign, rim and fill, not by colour alone. */
typedef enum PresenterRun {
    PRESENTER_READY, /* a scene has not begun: its note stands */
    PRESENTER_PLAYS,
    PRESENTER_HOLDS, /* it was stopped in the middle */
    PRESENTER_STILL, /* nothing runs, or it has come to its question */
    PRESENTER_DARK,  /* blanked */
    PRESENTER_RUNS
} PresenterRun;

typedef struct PresenterKey {
    const char *key, *does;
    bool on;    /* it holds now: blanked, muted */
    bool first; /* goes before all others */
} PresenterKey;

/* What one carer answers her with. */
typedef struct PresenterHands {
    const char *head; /* "You play" */
    Act acts[PRESENTER_VERBS];
    const char *keys[PRESENTER_VERBS], *names[PRESENTER_VERBS];
    int count;
} PresenterHands;

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
    PresenterRun run;
    const char *run_word, *run_next; /* "Plays"; what Page Down does: "holds it" */
    double wall_shape;               /* the wall's width by its height */
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
    PresenterHands hands[PRESENTER_CARERS];
    int hands_count; /* 0: nobody plays in this step */
    PresenterKey keys[PRESENTER_KEYS_MAX];
    int key_count;
    bool over; /* an overlay on the wall: its right half alone */
} PresenterView;

/* Draws it; the frame for the small picture of the wall stays dark. */
void presenter_draw(Shapes *shapes, const PresenterView *view, const Layout *layout);

/* Returns that frame for a wall of this shape, as large as its place allows. */
Frame presenter_wall(const Layout *layout, double shape);

#endif
