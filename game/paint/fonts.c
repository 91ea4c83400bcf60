#include "paint/fonts.h"

#include <assert.h>
#include <stddef.h>
#include <stdio.h>

const FontName FONTS[FONT_FILES] = {
    [FONT_QUICKSAND] = {"Quicksand-Bold.ttf", "fonts-quicksand", true},
    [FONT_ANDIKA] = {"Andika-Regular.ttf", "fonts-sil-andika", true},
    [FONT_ANDIKA_BOLD] = {"Andika-Bold.ttf", "fonts-sil-andika", true},
    [FONT_SPARE] = {"DejaVuSans.ttf", "fonts-dejavu-core", false},
};

/* Debian, Fedora, Arch, then what was put there by hand. */
static const char *const FOLDERS[] = {
    "/usr/share/fonts/truetype/quicksand",
    "/usr/share/fonts/truetype/andika",
    "/usr/share/fonts/truetype/dejavu",
    "/usr/share/fonts/truetype",
    "/usr/share/fonts/julietaula-quicksand-fonts",
    "/usr/share/fonts/quicksand-fonts",
    "/usr/share/fonts/sil-andika-fonts",
    "/usr/share/fonts/dejavu-sans-fonts",
    "/usr/share/fonts/TTF",
    "/usr/share/fonts",
    "/usr/local/share/fonts",
};

static bool readable(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        return false;
    }
    fclose(file);
    return true;
}

/* Returns whether `font` lies in `folder`; `path` tells where it would. */
static bool lies_in(FontFile font, const char *folder, char *path, int bytes)
{
    int length = snprintf(path, (size_t)bytes, "%s/%s", folder, FONTS[font].file);
    return length > 0 && length < bytes && readable(path);
}

bool font_find(FontFile font, const char *folder, char *path, int bytes)
{
    assert(font >= 0 && font < FONT_FILES && bytes > 0);
    int count = folder != NULL ? 1 : (int)(sizeof FOLDERS / sizeof FOLDERS[0]);
    for (int i = 0; i < count; i++) {
        if (lies_in(font, folder != NULL ? folder : FOLDERS[i], path, bytes)) {
            return true;
        }
    }
    path[0] = '\0';
    return false;
}
