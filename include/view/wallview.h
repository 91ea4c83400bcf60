#ifndef VIEW_WALLVIEW_H
#define VIEW_WALLVIEW_H

/*
 * Wallview: what a group sees on the wall. Strings come in ready and must outlive the
 * frame; an empty one is not drawn. Nothing here answers a pointer.
 */

#include "view/ui.h"

/* The hold for a real baby: a dark room and just those words. */
typedef struct HushView {
    const char *words;
    const char *hint; /* how to come back; for the presenter alone */
    double deep;      /* 0 to 1: how far the room has gone dark */
} HushView;

/* Draws the hold over any screen. */
void hush_draw(Shapes *shapes, const HushView *view, const Layout *layout);

#endif
