#ifndef VIEW_CUECARD_H
#define VIEW_CUECARD_H

/*
 * Cuecard: the infant on a disc, as cards and sheets show a cue. What a cue may ask for
 * is told by an outline as well as by a colour, so that grey paper says it too.
 */

#include "view/cues.h"

/* What a cue may ask for. */
typedef enum Asks { ASKS_OPEN, ASKS_PAUSE, ASKS_YOU, ASKS_COUNT } Asks;

/* One card: what a camera sees, from an age on and before another. */
typedef struct CueCard {
    const char *id; /* its words are cue.ID, cue.ID.one and cue.ID.two */
    Asks asks;
    double from_months, before_months;
    int cue;   /* CueName, or -1: `seen` says all */
    Seen seen; /* of a card that is none of the twelve */
} CueCard;

enum { CUE_CARDS = 19 };
extern const CueCard CUECARDS[CUE_CARDS];

/* Returns the card called `id`, or NULL. */
const CueCard *cuecard_named(const char *id);

/* Returns a card's rig at an age. */
Rig cuecard_rig(const CueCard *card, double months);

/* Returns the colour of the disc behind what asks for `asks`. */
Colour cuecard_ground(Asks asks);

/* Draws the mark of `asks`, some 30 across: a dot, two bars, a triangle. */
void cuecard_mark(Shapes *shapes, Asks asks, Point at);

/* Draws the figure from its head, its shadow below; one head unit is `scale` units. */
void cuecard_figure(Shapes *shapes, const Rig *rig, const Look *look, Point head,
                    double scale);

/* Draws a card's infant on its disc, as large as fits w x h. */
void cuecard_draw(Shapes *shapes, const CueCard *card, const Look *look, double w,
                  double h);

#endif
