#ifndef VIEW_ENTRY_H
#define VIEW_ENTRY_H

/*
 * Entry: one text that is being typed, with its caret: UTF-8, whole letters alone. Plain
 * data; {0} takes nothing in. Nothing here fails: what does not fit is not taken in.
 */

#include <stdbool.h>

enum { ENTRY_BYTES = 320 };

typedef struct Entry {
    char text[ENTRY_BYTES];
    int most;  /* bytes it may take, with the one that ends it */
    int at;    /* the caret: before this byte */
    bool full; /* the last letter found no room */
} Entry;

/* Begins with `text`, the caret behind it; `most` at most ENTRY_BYTES. */
void entry_begin(Entry *entry, const char *text, int most);

/* Puts `letters` before the caret, all or none; a text never begins with a space, nor
 * holds control signs. */
void entry_add(Entry *entry, const char *letters);

/* Takes the letter before the caret away (-1), or the one behind it (1). */
void entry_erase(Entry *entry, int by);

/* Moves the caret by so many letters; as far as the ends by ENTRY_BYTES. */
void entry_move(Entry *entry, int by);

/* Returns how many more bytes fit. */
int entry_left(const Entry *entry);

#endif
