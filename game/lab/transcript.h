#ifndef LAB_TRANSCRIPT_H
#define LAB_TRANSCRIPT_H

/*
 * Transcript: a session as lines of text, or of JSON. Every gauge with 17 significant
 * digits, so that the builds of different compilers can be compared as text.
 */

#include "model/session.h"

#include <stdbool.h>

/* Prints what the columns are; nothing with `json`. */
void transcript_head(bool json);

/* Prints one line of `dyad` as it stands. */
void transcript_line(const Dyad *dyad, const Scenario *scenario, bool json);

/* Prints how `session` ended and what it left: knots, buds, leaves, ruptures. */
void transcript_end(const Session *session, bool json);

extern const char *const TRANSCRIPT_ENDED[ENDED_COUNT];

#endif
