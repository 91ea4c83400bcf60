#ifndef VIEW_CHOOSER_H
#define VIEW_CHOOSER_H

/*
 * Chooser: scenes to choose from, as a map about a house or as pages of cards. As in
 * screens.h: a pure function of its view struct; strings must outlive the frame.
 */

#include "view/figure.h"
#include "view/hits.h"
#include "view/layout.h"
#include "view/shapes.h"

typedef struct ChooserCard {
    const char *title, *age, *number;
    const char *problem; /* empty: it can be played */
    int chapter, place;  /* which of its chapter */
    double months;
    const Look *look; /* of a baby of its own, or NULL */
    bool played;      /* a leaf tells of it */
} ChooserCard;

typedef struct ChooserView {
    const char *title, *line, *back, *back_key;
    const char *own; /* the way to one's own scenes, or back from them; may be empty */
    const char *note, *content; /* of the card in focus */
    const char *off;            /* under the name of a scene that cannot be played */
    const ChooserCard *cards;   /* from the first one shown on: card i is UI_LEVEL +
                                   first + i */
    int card_count;             /* how many from there on */
    int first;                  /* how many cards come before them */
    bool earlier;               /* a list: some of those on earlier pages */
    bool list;                  /* cards on pages; else flowers about the house */
    bool adds;                  /* `own` makes a new one */
    Look look;                  /* of the baby; ages are the scenes' own */
    int focus, pressed;
} ChooserView;

/* Draws scenes to choose from: the map, or one page of a list. */
void chooser_draw(Shapes *shapes, Hits *hits, const ChooserView *view,
                  const Layout *layout);

/* Returns how many cards fit on one page of a list. */
int chooser_page(const Layout *layout);

/* Returns whether so many scenes and their names have room on the map. */
bool chooser_maps(const ChooserCard *cards, int count, const Layout *layout);

#endif
