#ifndef GAME_DATA_SYNTAX_H
#define GAME_DATA_SYNTAX_H

/* Syntax: what is checked in a JSON text before a parser sees it. */

#include "data/problems.h"
#include <stddef.h>

/*
 * Returns whether `text` is UTF-8 without control characters or \u0000, and nests at most
 * JSON_NESTING_MAX deep; else adds one message with line and column.
 */
bool syntax_sound(const char *text, size_t bytes, const char *name, Problems *problems);

/* Returns the bytes of the UTF-8 character at `text`, of at most `left`; 0 when it is
 * none. */
size_t syntax_character(const char *text, size_t left);

/* Returns whether every bracket and quotation mark of `text` is closed. */
bool syntax_closed(const char *text, size_t bytes);

/* Adds `what` as a message about the byte at `offset`. */
void syntax_problem(const char *text, size_t offset, const char *name, const char *what,
                    Problems *problems);

#endif
