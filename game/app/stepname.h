#ifndef APP_STEPNAME_H
#define APP_STEPNAME_H

/* Stepname: what a step of a plan is called, alike in the form, on the trainer's page and
 * on the sheet of the session: its kind, and the words that tell it from others. */

#include "data/playlist.h"

typedef struct App App;

/* Returns what its kind is called. */
const char *step_kind(const App *app, const PlaylistStep *step);

/* Fills `moment` and returns the step's words: a scene has its title, a vote its
 * question, any other what stands on the wall; may be empty. */
const char *step_words(const App *app, const Playlist *plan, int at, LevelPause *moment);

/* Writes both into `out`. */
void step_name(const App *app, const Playlist *plan, int at, char *out, size_t bytes);

#endif
