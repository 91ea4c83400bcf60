#ifndef VIEW_FIGURE_HAIR_H
#define VIEW_FIGURE_HAIR_H

/* Hair: a cap over the head down to a hairline, and what a style lays on it. */

#include "view/figure/head.h"

enum {
    HAIRLINE_POINTS = 13,
    HAIRLINE_STEPS = 12,
    HAIRLINE_SAMPLES = HAIRLINE_POINTS * HAIRLINE_STEPS
};

/* The hairline on this head, and the angles of its ends about the head's middle. */
typedef struct Hairline {
    int count;
    Point at[HAIRLINE_SAMPLES];
    double left, right; /* radians; right > left, both above the chin */
} Hairline;

/* One head of hair while it is drawn. */
typedef struct Coat {
    const Head *head;
    Hairline line;
    int fill;
    double alpha;  /* 0 to 1: hair that is on its way in or out with age */
    double length; /* 1 at twenty months */
} Coat;

/* Draws the whole cap: hairline below, the head's edge at `thick` above. */
void coat_cap(const Coat *coat, double thick, double alpha);

/* Draws a thin cap that fades in over its hairline; `alpha` is that of each layer. */
void coat_soft(const Coat *coat, double thick, int layers, double alpha);

/* Appends the hair behind the near ear down to the nape, on that side of a turned
 * head. */
void coat_nape(const Coat *coat, double side, Path *path);

/* Draws the short hair of the first year, in small arcs or straight. */
void coat_fine(const Coat *coat, bool curled);

/* Draws what a style shows behind the head. */
void coat_behind(const Coat *coat, Hair style);

/* Draws a style full grown, its cap with it. */
void coat_style(const Coat *coat, Hair style);

#endif
