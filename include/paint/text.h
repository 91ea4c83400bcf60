#ifndef PAINT_TEXT_H
#define PAINT_TEXT_H

/*
 * Text: strings to coverage, by SDL2_ttf. Runs are cut by FriBidi, lines by libunibreak,
 * each run drawn with its direction and script; results are cached by (string, face,
 * size, width) in a bounded cache. Fonts: Quicksand and Andika from the system, found by
 * family.
 */

#include "view/shapes.h"

typedef struct Type Type;

/* Looks for the fonts in `folder` (NULL: the system's folders). Returns NULL and a
 * sentence in `why` when one is missing. */
Type *type_open(const char *folder, char *why, int why_bytes);

/* Closes the fonts and empties the cache; NULL is fine. */
void type_close(Type *type);

/* Returns the width of one line, in pixels. */
double type_width(Type *type, const char *text, double px, Typeface face);

/* Returns the number of lines of at most `width_px` pixels. */
int type_lines(Type *type, const char *text, double px, Typeface face, double width_px);

/* How much room a text takes, in pixels. */
typedef struct TextRoom {
    int lines, width, ascent, descent;
} TextRoom;

/* Returns that room when its lines are at most `width_px` long (0: one line). */
TextRoom type_room(Type *type, const char *text, double px, Typeface face,
                   double width_px);

/* One line of 8-bit coverage, owned by the cache until the next call. */
typedef struct Glyphs {
    const uint8_t *coverage;
    int w, h, stride;
    double width; /* the advance */
    int baseline; /* rows from the top */
} Glyphs;

/* Returns line `line` of a text, from 0. */
Glyphs type_line(Type *type, const char *text, double px, Typeface face, double width_px,
                 int line);

/* Writes what stands on one line, as it is read, into `words`. */
void type_words(Type *type, const char *text, double px, Typeface face, double width_px,
                int line, char *words, int bytes);

#endif
