#ifndef LAB_TAPES_H
#define LAB_TAPES_H

/* Tapes: a recording and the level it was made of, found by its id. */

#include "data/recording.h"

/* Reads the recording at `path` and its level from `data`/levels, as it began then. A
 * recording of another model or of other numbers of its level is a problem. */
bool tapes_open(const char *path, const char *data, Recording *recording, Level *level,
                Problems *problems);

/* Finds the level called `id` in `data`/levels. */
bool tapes_level(const char *data, const char *id, Level *level, Problems *problems);

/* Says in `problems` why `recording` cannot be played on `level`; returns whether it
 * can. */
bool tapes_fit(const char *path, const Recording *recording, const Level *level,
               Problems *problems);

/* Lets `scenario`, its level's own, begin as the recorded one did: a family's, or a part
 * of an ordinary day in `data`. */
bool tapes_scene(const char *data, const Recording *recording, Scenario *scenario,
                 Problems *problems);

#endif
