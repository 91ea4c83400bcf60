#ifndef GAME_DATA_RULES_H
#define GAME_DATA_RULES_H

/* Rules: what every check of a draft as a whole needs. Checks add problems and return
 * nothing. */

#include "data/draft.h"

typedef struct Rules {
    const Draft *draft;
    const char *name;
    Problems *problems;
} Rules;

/* Adds a message about the item `index` of `list` (index -1: the list itself). */
void rules_wrong(const Rules *rules, const char *list, int index, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* Texts: every one has its place, every place its English, and none a word that must not
 * stand there. */
void rules_texts(const Rules *rules);

/* Pauses with their votes, lines and rewinds. */
void rules_moments(const Rules *rules);

/* The lists of an ordinary day. */
void daily_check(const Rules *rules);

/* Returns whether `id` may be part of a text's id. */
bool rules_word(const char *id);

/* Returns whether a short list holds a value. */
bool rules_has(const uint8_t *list, int count, int value);

#endif
