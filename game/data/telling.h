#ifndef GAME_DATA_TELLING_H
#define GAME_DATA_TELLING_H

/* Telling: the sentences of a moment, one after the other, as word ids. */

#include "data/story.h"

/* Begins a moment of `kind` that is about `tick` and began at `from`. */
StoryMoment telling_begin(MomentKind kind, uint32_t from, uint32_t tick);

/* Adds the sentence `id`. */
void telling_part(StoryMoment *told, const char *id);

/* Adds how it began: what she showed. */
void telling_from(StoryMoment *told, Shown shown);

/* Whether `moment` may be told by its act: one was begun, and not in its last half
 * second, too late to have brought it about. */
bool telling_acted(const Moment *moment);

/* Adds what you did; nothing when `act` is no verb. */
void telling_did(StoryMoment *told, const Level *level, Care act);

/* Lets the sentences speak of the thing `target`, 1 + its index; 0: none. */
void telling_thing(StoryMoment *told, const Level *level, int target);

#endif
