#ifndef GAME_MODEL_SCRIBE_H
#define GAME_MODEL_SCRIBE_H

/* Scribe: writes the log, one tick at a time. Private to the model. */

#include "model/session.h"

/* Writes down what came of the tick that led from `before` to the session's dyad. */
void scribe_step(Session *session, const Dyad *before);

#endif
