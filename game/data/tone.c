#include "data/tone.h"

#include <string.h>

/*
 * Whole words that no text may hold (science.md 10.1, game.md 8): what judges a child,
 * what sounds like a clinic, what takes one carer for granted, names of programmes. A
 * sense that is harmless has other words.
 */
static const char *const FORBIDDEN[] = {
    "fussy",
    "naughty",
    "demanding",
    "difficult",
    "manipulate",
    "manipulates",
    "manipulating",
    "manipulative",
    "spoil",
    "spoiled",
    "spoilt",
    "spoiling",
    "bad baby",
    "good baby",
    "bad parent",
    "bad mother",
    "your fault",
    "you missed",
    "you should",
    "diagnosis",
    "disorder",
    "attachment style",
    "insecure attachment",
    "secure attachment",
    "score",
    "percentile",
    "mum",
    "mummy",
    "mom",
    "mommy",
    "cry it out",
    "never let cry",
    "perfect attunement",
    "circle of security",
    "period of purple",
    "marte meo",
    "incredible years",
};

/* What {…} in a text may be filled with. */
static const char *const PLACES[] = {"baby", "you"};

#define countof(list) ((int)(sizeof(list) / sizeof *(list)))

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* A letter, also of another alphabet, or an apostrophe's neighbour. */
static bool in_word(char c)
{
    return (lower(c) >= 'a' && lower(c) <= 'z') || (unsigned char)c >= 0x80;
}

/* Returns whether `word` stands in `line` by itself, in small letters or capitals. */
static bool stands_in(const char *line, const char *word)
{
    size_t length = strlen(word);
    for (const char *at = line; *at; at++) {
        size_t same = 0;
        while (same < length && lower(at[same]) == word[same]) {
            same++;
        }
        bool begins = at == line || !in_word(at[-1]);
        if (same == length && begins && !in_word(at[length])) {
            return true;
        }
    }
    return false;
}

/* Returns whether every {…} of `line` can be filled. */
static bool places_known(const char *line)
{
    for (const char *open = strchr(line, '{'); open; open = strchr(open + 1, '{')) {
        bool known = false;
        for (int i = 0; i < countof(PLACES); i++) {
            size_t length = strlen(PLACES[i]);
            known = known || (strncmp(open + 1, PLACES[i], length) == 0 &&
                              open[1 + length] == '}');
        }
        if (!known) {
            return false;
        }
    }
    return true;
}

void tone_check(const Rules *rules, const char *id, const char *line)
{
    if (!places_known(line)) {
        rules_wrong(rules, id, -1, "only {baby} and {you} can be filled in");
    }
    for (int i = 0; i < countof(FORBIDDEN); i++) {
        if (stands_in(line, FORBIDDEN[i])) {
            rules_wrong(rules, id, -1, "\"%s\" must not stand in a text", FORBIDDEN[i]);
        }
    }
}
