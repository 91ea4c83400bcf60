#ifndef APP_WORKSHOP_RUN_H
#define APP_WORKSHOP_RUN_H

/* Workshop, running: what its keys and its two pictures are made of. */

#include "app/workshop.h"

/* The key of Wait in a workshop, where the space bar goes on. */
static const char WORKSHOP_WAIT_SHOWN[] = "F";

/* What a key did is taken up: a step begins, a scene runs. The place is kept. */
void workshop_went(App *app, Went went);

/* One tick, and `seconds` of real time. */
void workshop_tick(App *app);
void workshop_follow(App *app, double seconds);

/* Goes to her next (1) or last (-1) serve, and stands there; false: there is none. */
bool workshop_serve(App *app, int step);

/* Plays it again from her last serve to where it stood. */
void workshop_again(App *app);

/* A real baby came first: what was on the wall comes back at her last serve. */
void workshop_returned(App *app);

/* The dials changed: the scene is the same child's under them, up to this instant. */
void workshop_dials(App *app);

/* Ends the step's scene softly, then goes on. */
void workshop_skip(App *app);

/* The place and the counts are kept; and deleted. */
void workshop_keep(App *app);
void workshop_forget(App *app);

/* Returns the present step. */
const PlaylistStep *workshop_step(const App *app);

/* Returns whether a scene runs now: it sounds. */
bool workshop_runs_scene(const App *app);

/* workshop_step.c: another answer was chosen: they begin anew. */
void sides_choose(App *app);

/* workshop_show.c: paints the wall where it has a window of its own; returns whether the
 * program's window is to be painted too, which `asked` says. Afterwards lays the small
 * picture of the wall, and answers side by side, over what was painted. */
bool workshop_show(App *app, bool asked);
void workshop_laid(App *app);

/* workshop_keys.c: returns whether `event` was for the workshop. */
bool workshop_takes(App *app, const SDL_Event *event);

/* workshop_wall.c, workshop_page.c: what each side shows now; and the other side of the
 * scene laid under what `window` paints next, before any shape of it. */
void workshop_wall(App *app, WallView *view, InnerView *inner);
const char *workshop_beside(const App *app); /* what stands above two answers; or "" */
void workshop_beneath(App *app, WallView *view, const Window *window);
void workshop_page(App *app, PresenterView *view, InnerView *inner);

/* screens/workshop.c: a verb of carer `who` is pressed or let go; whoever uses one answers
 * her from then on. */
void workshop_verb(App *app, Act act, bool down, int who);

/* workshop_sheet.c: keeps the session sheet, and says where. */
void workshop_sheet(App *app);

#endif
