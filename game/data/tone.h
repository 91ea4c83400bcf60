#ifndef GAME_DATA_TONE_H
#define GAME_DATA_TONE_H

/* Tone: what no text of a level or a playlist may hold, in whatever language. */

#include "data/rules.h"

/* Tells of words in `line` that judge a child or an adult, and of {...} that nothing
 * fills. */
void tone_check(const Rules *rules, const char *id, const char *line);

#endif
