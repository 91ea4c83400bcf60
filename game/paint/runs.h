#ifndef PAINT_RUNS_H
#define PAINT_RUNS_H

/*
 * Runs: a string as letters, with what FriBidi and libunibreak know of each: which way it
 * runs, and whether a line may end after it. No fonts here.
 */

#include <fribidi.h>
#include <stdbool.h>

enum { LETTERS_MAX = 4096, RUNS_MAX = 256 };

typedef enum Script {
    SCRIPT_LATIN,
    SCRIPT_GREEK,
    SCRIPT_CYRILLIC,
    SCRIPT_HEBREW,
    SCRIPT_ARABIC,
    SCRIPT_DEVANAGARI,
    SCRIPT_HAN,
    SCRIPT_COUNT
} Script;

typedef struct Letters {
    int count; /* the rest of a longer text is left out */
    FriBidiChar letters[LETTERS_MAX];
    FriBidiLevel levels[LETTERS_MAX]; /* odd: right to left */
    Script scripts[LETTERS_MAX];
    char breaks[LETTERS_MAX]; /* what libunibreak says of the place after the letter */
    FriBidiCharType types[LETTERS_MAX];
    FriBidiBracketType brackets[LETTERS_MAX];
} Letters;

/* Letters from..to - 1 that one call can draw. */
typedef struct Run {
    int from, to;
    int level;
    int font;
    Script script;
} Run;

/* Fills `letters` from UTF-8; bytes that are none become U+FFFD. */
void letters_set(Letters *letters, const char *text);

/* Whether a line must, or may, end after letter `i`. */
bool letters_end(const Letters *letters, int i);
bool letters_may_end(const Letters *letters, int i);

/* Returns `to` without the blanks and line ends before it. */
int letters_trim(const Letters *letters, int from, int to);

/* Writes letters from..to - 1 as UTF-8 and a zero, as many as fit. */
void letters_write(const Letters *letters, int from, int to, char *text, int bytes);

/* Puts runs that stand in reading order into the order in which they are seen. */
void runs_order(Run *runs, int count);

/* Returns the four letters of ISO 15924. */
const char *script_name(Script script);

#endif
