#ifndef PAINT_TEXT_H
#define PAINT_TEXT_H

/*
 * Text: strings to coverage, by SDL2_ttf. Runs are cut by FriBidi, lines by libunibreak,
 * each run drawn with its direction and script; results are cached by (string, face, size,
 * width) in a bounded cache. Fonts: Quicksand and Andika from the system, found by family.
 */

#include "view/shapes.h"

typedef struct Type Type;

/* Looks for the fonts in `folder` (NULL: the system's folders). NULL and a sentence when one is missing. */
Type *type_open(const char *folder, char *why, int why_bytes);
void type_close(Type *type); /* NULL is fine */

/* The width of one line, and the number of lines of at most `width_px` pixels. */
double type_width(Type *type, const char *text, double px, Typeface face);
int type_lines(Type *type, const char *text, double px, Typeface face, double width_px);

/* How much room a text takes when its lines are at most `width_px` long (0: one line). Pixels. */
typedef struct TextRoom { int lines, width, ascent, descent; } TextRoom;
TextRoom type_room(Type *type, const char *text, double px, Typeface face, double width_px);

/* One line of 8-bit coverage, owned by the cache until the next call. `width` is its advance. */
typedef struct Glyphs { const uint8_t *coverage; int w, h, stride; double width; int baseline; } Glyphs;
Glyphs type_line(Type *type, const char *text, double px, Typeface face, double width_px, int line);

/* Writes what stands on one line, as it is read, into `words`. */
void type_words(Type *type, const char *text, double px, Typeface face, double width_px, int line, char *words, int bytes);

#endif
