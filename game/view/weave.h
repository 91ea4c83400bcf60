#ifndef VIEW_WEAVE_H
#define VIEW_WEAVE_H

/*
 * Weave: the two strands of a ribbon as functions of time, drawn column by column. Both
 * the play screen's panel and the story's timeline are made of it.
 */

#include "view/ribbon.h"

/* How time becomes strands. */
typedef struct Weave {
    const Log *log;
    double from_s, to_s;   /* seconds of the scene that are shown */
    double early_s;        /* what is leaving is shown for so long before from_s */
    double x, y;           /* where from_s lies; the middle line */
    double per_s;          /* scene units a second */
    double half_s, fade_s; /* crossing to crossing; how long a change takes */
    double amp, calm, bow, width;
    Colour you, baby, ground, bead;
    double shine;
} Weave;

typedef struct Sample {
    double x, you, baby;
    bool you_over;
} Sample;

/* Returns what both ribbons share: the log, the colours and where it ends. */
Weave weave_of(const RibbonView *view);

/* Round ends of both strands, for strips are cut straight. */
void weave_cap(Shapes *shapes, const Weave *weave, const Sample *at);

/* Draws the columns from `from_s` on, each into a group of its own when `group` > 0.
 * Returns the end of the strands. */
Sample weave_draw(Shapes *shapes, const Weave *weave, int group);

#endif
