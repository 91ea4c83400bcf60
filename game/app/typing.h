#ifndef APP_TYPING_H
#define APP_TYPING_H

/* Typing: letters into a text of a page that has the focus. */

#include "app/input.h"

/* Adds `letters` when they fit whole; control signs are none, and no text begins with a
 * space. */
void typing_add(char *text, size_t bytes, const char *letters);

/* Returns whether a key is the text's while it has the focus, or "h" would change the
 * contrast; the key that takes back does so. */
bool typing_takes(char *text, const SDL_Keysym *key);

#endif
