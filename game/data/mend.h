#ifndef GAME_DATA_MEND_H
#define GAME_DATA_MEND_H

/* Mend: what is left of a JSON text that breaks somewhere. */

#include <stddef.h>

/*
 * Cuts `text` after the last whole member of its object, or the last whole item of a list
 * in it, before the first byte that is no JSON, and closes what is open. The buffer holds
 * 3 bytes more than `bytes`. Returns the bytes that are left; 0: none.
 */
size_t mend_text(char *text, size_t bytes);

#endif
