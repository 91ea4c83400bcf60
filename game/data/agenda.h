#ifndef GAME_DATA_AGENDA_H
#define GAME_DATA_AGENDA_H

/* Agenda: what a playlist must hold beyond its single fields. */

#include "data/playlist.h"

/* Returns whether `playlist` makes sense as a whole; adds a message for whatever does
 * not. Scenes and pauses are looked for later: their levels may come and go. */
bool agenda_sound(const Playlist *playlist, const char *name, Problems *problems);

/* Returns whether text `id`, without its language, has a place in `playlist`. */
bool agenda_wants(const Playlist *playlist, const char *id);

/* Returns how many bytes the text `id`, without its language, may take, with the one that
 * ends it. */
size_t agenda_room(const char *id);

#endif
