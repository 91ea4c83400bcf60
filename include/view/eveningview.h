#ifndef VIEW_EVENINGVIEW_H
#define VIEW_EVENINGVIEW_H

/*
 * Eveningview: the page that tells an ordinary day. Her face of each part stands where
 * the sun stood then, from morning to night, with a few sentences below. Strings come in
 * ready and must outlive the frame.
 */

#include "view/figure.h"
#include "view/ui.h"

enum { EVENING_CARDS = 6 };

typedef struct EveningCard {
    Rig rig;
    const char *when, *title, *text; /* "Midday"; the scene; what happened */
} EveningCard;

typedef struct EveningView {
    const char *title, *line; /* line: whose day, and how old */
    EveningCard cards[EVENING_CARDS];
    int card_count; /* 1 to EVENING_CARDS */
    Look look;
    const char *figures[2], *note; /* a sentence each; that it is a picture of a game */
    const char *go_on, *again, *go_on_key;
    int focus, pressed;
} EveningView;

/* Draws the page; the buttons are UI_GO_ON and UI_AGAIN. */
void evening_draw(Shapes *shapes, Hits *hits, const EveningView *view,
                  const Layout *layout);

#endif
