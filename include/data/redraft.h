#ifndef DATA_REDRAFT_H
#define DATA_REDRAFT_H

/*
 * Redraft: how a trainer changes a playlist, so that it stays one that can be saved:
 * words of steps that are gone go too, and a field that a kind of step has no use for is
 * emptied. Call playlist_find() afterwards.
 */

#include "data/playlist.h"

/* Moves a step by one place towards the beginning (`by` -1) or the end (1); false: it is
 * there already. */
bool redraft_move(Playlist *playlist, int step, int by);

/* Puts a new step of `kind` after `after` (-1: first), `short_words` on its wall. Returns
 * its index, or -1: the list is full. */
int redraft_add(Playlist *playlist, int after, PlaylistKind kind,
                const char *short_words);

/* Takes a step out; false: it is the last one. */
bool redraft_remove(Playlist *playlist, int step);

/* Makes a step one of another kind. */
void redraft_kind(Playlist *playlist, int step, PlaylistKind kind,
                  const char *short_words);

/* Changes a step's minutes by so many steps of half a minute, within what may be. */
void redraft_minutes(Playlist *playlist, int step, int halves);

/*
 * Says `line` under `id` ("title", "step.mend.short") in `language`; an empty line takes
 * it away. False, and nothing is changed: it is one that English needs, it is too long,
 * or it holds a word that must not stand in a text; `problems` says which.
 */
bool redraft_say(Playlist *playlist, const char *language, const char *id,
                 const char *line, Problems *problems);

/* Gives a vote question and answers of its own, to begin with those of `pause`; NULL:
 * takes them away, and those of its pause stand again. */
void redraft_vote(Playlist *playlist, int step, const LevelPause *pause);

/* Adds an answer to a vote of its own, called by its letter; false: it has four. */
bool redraft_answer(Playlist *playlist, int step);

/* Takes answer `answer` out, in every language; false: a vote has two at least. */
bool redraft_unanswer(Playlist *playlist, int step, int answer);

/* Returns how many bytes the text `id` may take, with the one that ends it. */
int redraft_room(const char *id);

/* Gives the list an id that none of `cards` has, as a trainer's own. */
void redraft_own(Playlist *playlist, const PlaylistCard *cards, int count);

#endif
