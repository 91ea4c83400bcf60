#ifndef GAME_DATA_PLACE_H
#define GAME_DATA_PLACE_H

/*
 * Place: where in a file the reader stands ("needs[1].ladder_s[2]"), and what is wrong
 * there. Reading goes down and up again; the caller keeps the length to go back to.
 */

#include "data/json.h"

enum { PLACE_BYTES = 112, PLACE_ID_BYTES = 64 };

typedef struct Place {
    const char *name; /* of the file */
    Problems *problems;
    char text[PLACE_BYTES];
} Place;

/* Goes to the member `name`, or to the item `index`, of the place that ends at
 * `length`. */
void place_row(Place *place, size_t length, const char *name);
void place_item(Place *place, size_t length, int index);

/* Adds `what` as a message about this place. */
void place_tell(const Place *place, const char *what);

/* Returns whether `value` is a number of the row, without a fraction when `whole`. */
bool place_number(const Place *place, const Field *field, double value, bool whole);

/* Returns whether `text` may be shown: escapes in a file can still hold control
 * characters. */
bool place_printable(const Place *place, const char *text);

/* Returns whether `id` can name a text: small letters, digits, dots, dashes,
 * underscores. */
bool place_id(const Place *place, const char *id);

/* Returns the index of `word` among the names of `field`, or -1 after telling which there
 * are. */
int place_choice(const Place *place, const Field *field, const char *word);

#endif
