#ifndef APP_WORKSHOP_STAGE_H
#define APP_WORKSHOP_STAGE_H

/*
 * Stage: the scene a workshop speaks of: loaded, played up to an instant, put back to
 * another. It is told again from its tape, so the same things happen again.
 */

#include "app/workshop_run.h"

/* Loads the scene of step `of`, at its beginning; false: it cannot be read, and the step
 * says so. */
bool stage_load(App *app, int of);

/* Gets the scene to the instant of a question; `fresh`: it was only just loaded. */
void stage_ask(App *app, const PlaylistStep *step, bool fresh);

/* Puts it back to where a step sees it again from: as it was, from the cot, or with what
 * sounds inside, calm and then worried. */
void stage_replay(App *app, const PlaylistStep *step);

#endif
