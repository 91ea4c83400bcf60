#ifndef PAINT_FONTS_H
#define PAINT_FONTS_H

/* Fonts: the files the letters come from, and where systems keep them. */

#include <stdbool.h>

typedef enum FontFile {
    FONT_QUICKSAND,
    FONT_ANDIKA,
    FONT_ANDIKA_BOLD,
    FONT_SPARE, /* letters that the three lack (Greek, Hebrew, Arabic) */
    FONT_FILES
} FontFile;

typedef struct FontName {
    const char *file, *package;
    bool needed;
} FontName;

extern const FontName FONTS[FONT_FILES];

/* Writes where `font` is into `path`: in `folder` (NULL: the system's).
 * Returns false, and an empty path, when it is nowhere. */
bool font_find(FontFile font, const char *folder, char *path, int bytes);

#endif
