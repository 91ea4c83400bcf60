#ifndef VIEW_STORY_H
#define VIEW_STORY_H

/*
 * Story: the page after a scene. As in screens.h: a pure function of its view struct;
 * strings must outlive the frame.
 */

#include "view/playview.h"

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
    bool faceless; /* a recording of another model: nobody knows how she looked */
    const char *closing, *go_on, *again, *go_on_key, *again_key;
    const char *watch, *whatif, *keep; /* further ways on; empty: not there */
    const char *clock;                 /* one sentence about the scene's two clocks */
    const char *note;                  /* about a recording, in its place; may be empty */
    const char *stress;  /* the switch of one's own, as a line; empty: none */
    const char *noticed; /* the legend's word for what was noticed, watching again */
    bool stress_on;
    const uint32_t *notices, *signs; /* ticks: noticed, and the first visible sign */
    int notice_count;
    const char *legend_knot, *legend_bud, *legend_leaf, *you, *baby;
    int focus, pressed;
} StoryView;

/* Draws the story of the scene: the ribbon drawn out, and the moments. */
void story_draw(Shapes *shapes, Hits *hits, const StoryView *view, const Layout *layout);

#endif
