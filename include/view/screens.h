#ifndef VIEW_SCREENS_H
#define VIEW_SCREENS_H

/*
 * Screens: every screen as a pure function of its view struct: shapes out, hit boxes out.
 * Strings come in ready (words and level texts with names filled in) and must outlive the
 * frame. `focus` is a UiId; UI_NONE shows no ring. `pressed` is the id held down.
 */

#include "view/playview.h"

typedef struct TitleView {
    const char *title, *line, *play, *choose, *kin, *settings, *quit;
    const char *notice; /* one line at the foot, may be empty */
    const char *play_key, *choose_key, *quit_key;
    Look look;       /* the newborn's */
    CarerLook carer; /* who holds it */
    double seconds;  /* the picture moves a little */
    int focus, pressed;
} TitleView;

/* Draws the first screen. */
void title_draw(Shapes *shapes, Hits *hits, const TitleView *view, const Layout *layout);

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

typedef struct StoryFace {
    Rig rig;
    const char *when, *head, *line;
    uint32_t tick;
} StoryFace;

typedef struct StoryView {
    const char *title, *line; /* "What happened between you"; scene, age, how long */
    RibbonView ribbon;
    StoryFace faces[3]; /* her face at up to three moments, in time's order */
    int face_count;
    Look look;
    const char *closing, *go_on, *again, *go_on_key, *again_key;
    const char *legend_knot, *legend_bud, *legend_leaf, *you, *baby;
    int focus, pressed;
} StoryView;

/* Draws the story of the scene: the ribbon drawn out, and the moments. */
void story_draw(Shapes *shapes, Hits *hits, const StoryView *view, const Layout *layout);

/* A plain page of sentences (problems of a file, a notice). */
typedef struct NoticeView {
    const char *title, *back, *back_key;
    const char *lines[24];
    int line_count;
    int focus, pressed;
} NoticeView;

/* Draws that page. */
void notice_draw(Shapes *shapes, Hits *hits, const NoticeView *view,
                 const Layout *layout);

#endif
