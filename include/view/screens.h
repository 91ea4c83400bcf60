#ifndef VIEW_SCREENS_H
#define VIEW_SCREENS_H

/*
 * Screens: every screen as a pure function of its view struct: shapes out, hit boxes out.
 * Strings come in ready (words and level texts with names filled in) and must outlive the
 * frame. `focus` is a UiId; UI_NONE shows no ring. `pressed` is the id held down.
 */

#include "view/chooser.h"
#include "view/playview.h"
#include "view/story.h"

typedef struct TitleView {
    const char *title, *line, *play, *choose, *kin, *agenda, *settings, *quit;
    const char *notice; /* one line at the foot, may be empty */
    const char *play_key, *choose_key, *quit_key;
    Look look;       /* the newborn's */
    CarerLook carer; /* who holds it */
    double seconds;  /* the picture moves a little */
    int focus, pressed;
} TitleView;

/* Draws the first screen. */
void title_draw(Shapes *shapes, Hits *hits, const TitleView *view, const Layout *layout);

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
