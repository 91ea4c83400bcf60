#include "view/layout.h"

#include "view/amount.h"

#include <assert.h>
#include <string.h>

static const double LEADING = 1.2;  /* of what is made to fit; paragraphs have 1.4 */
static const double LEAST_PX = 14;  /* device pixels; no text is smaller ... */
static const double WHOLE_PX = 360; /* ... in a window whose shorter side is as long */

/* Sizes in scene units. `share`: how much of the player's text scale it takes. */
typedef struct RoleSize {
    double plain, workshop, share;
} RoleSize;

/* After decisions.md 2. Large roles take less of the text scale: a heading that is read
 * from afar already would push out what it heads. */
static const RoleSize SIZES[TEXT_ROLES] = {
    [TEXT_LEAST] = {26, 36, 1},     [TEXT_BODY] = {36, 45, 1},
    [TEXT_LABEL] = {36, 45, 1},     [TEXT_CARD] = {42, 50, 0.7},
    [TEXT_CAPTION] = {46, 60, 0.7}, [TEXT_HEADING] = {60, 66, 0.4},
    [TEXT_TITLE] = {170, 170, 0},
};

/* The least size of a text, scene units. Windows still smaller show the page of one that
 * is just large enough, smaller: no card could hold its words else. */
static double least_of(const Layout *layout)
{
    double shorter = smaller(layout->w, layout->h) * layout->u;
    return LEAST_PX * smaller(1, shorter / WHOLE_PX) / layout->u;
}

/* A stand-in for real fonts: every character is as wide as a middling letter. */
static const double ADVANCE = 0.56;

/* Counts characters: every byte of UTF-8 that does not continue one. */
static int letters(const char *text, int bytes)
{
    int count = 0;
    for (int i = 0; i < bytes; i++) {
        count += ((unsigned char)text[i] & 0xC0) != 0x80;
    }
    return count;
}

/* A word is what stands between blanks; a hyphen does not end one here. */
static int word_bytes(const char *text)
{
    return (int)strcspn(text, " ");
}

/* How wide a text is with the fixed advance. */
static double plain_width(const char *text, double size)
{
    return letters(text, (int)strlen(text)) * ADVANCE * size;
}

/* Fills lines word by word, as a typesetter without hyphens would. */
static int plain_lines(const char *text, double size, double width)
{
    int lines = 1;
    double used = 0, space = ADVANCE * size;
    while (*text) {
        int bytes = word_bytes(text);
        double word = letters(text, bytes) * ADVANCE * size;
        if (used > 0 && used + space + word > width) {
            lines++;
            used = word;
        } else {
            used += (used > 0 ? space : 0) + word;
        }
        text += bytes + (text[bytes] == ' ');
    }
    return lines;
}

/* A word is never broken, so the widest one sets the least width of a column. */
static double widest_word(const Layout *layout, const char *text, double size,
                          Typeface face)
{
    char word[256];
    double widest = 0;
    while (*text) {
        int bytes = word_bytes(text);
        int kept = bytes < (int)sizeof word ? bytes : (int)sizeof word - 1;
        memcpy(word, text, (size_t)kept);
        word[kept] = '\0';
        widest = larger(widest, layout_text_width(layout, word, size, face));
        text += bytes + (text[bytes] == ' ');
    }
    return widest;
}

Layout layout_of(int w_px, int h_px)
{
    assert(w_px > 0 && h_px > 0);
    double u = smaller(w_px / 1600.0, h_px / 1080.0);
    return (Layout){.w = w_px / u, .h = h_px / u, .u = u, .text_scale = 1};
}

double layout_text_width(const Layout *layout, const char *text, double size,
                         Typeface face)
{
    assert(text && size > 0);
    if (layout->text_width) {
        return layout->text_width(layout->measurer, text, size, face);
    }
    return plain_width(text, size);
}

int layout_text_lines(const Layout *layout, const char *text, double size, Typeface face,
                      double width)
{
    assert(text && size > 0);
    if (!text[0]) {
        return 0;
    }
    if (layout->text_lines) {
        return layout->text_lines(layout->measurer, text, size, face, width);
    }
    return plain_lines(text, size, width);
}

bool layout_portrait(const Layout *layout)
{
    return layout->h > layout->w;
}

double layout_size(const Layout *layout, TextRole role)
{
    assert(role >= 0 && role < TEXT_ROLES);
    const RoleSize *row = &SIZES[role];
    double size = layout->workshop ? row->workshop : row->plain;
    size *= 1 + (layout->text_scale - 1) * row->share;
    return larger(size, least_of(layout));
}

double layout_least(const Layout *layout)
{
    const RoleSize *row = &SIZES[TEXT_LEAST];
    return larger(layout->workshop ? row->workshop : row->plain, least_of(layout));
}

double layout_column(double size)
{
    return 42 * 0.52 * size; /* Andika's letters are .52 of their size wide on average */
}

TextFit layout_fit(const Layout *layout, const char *text, Typeface face, double size,
                   double w, double h)
{
    assert(text && w > 0);
    double least = smaller(size, layout_least(layout));
    for (;;) {
        int lines = layout_text_lines(layout, text, size, face, w);
        /* the first line needs its letters alone, each further one the leading */
        double high = (1.1 + (lines - 1) * LEADING) * size;
        bool fits = high <= h && widest_word(layout, text, size, face) <= w;
        if (fits || size <= least) {
            return (TextFit){
                .size = size, .wrap = w, .high = high, .lines = lines, .fits = fits};
        }
        size = larger(size * 0.96, least);
    }
}

double layout_left(const Layout *layout, double x, double w)
{
    return layout->mirrored ? layout->w - x - w : x;
}
