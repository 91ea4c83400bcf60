#ifndef VIEW_CARDVIEW_H
#define VIEW_CARDVIEW_H

/*
 * Cardview: the check card before the group comes: what the machine has looked at, and
 * what the trainer has to. Strings come in ready; an empty one is not drawn.
 */

#include "view/ui.h"

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
