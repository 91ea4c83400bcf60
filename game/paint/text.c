#include "paint/text.h"

#include "paint/fonts.h"
#include "paint/marks.h"
#include "paint/runs.h"

#include <SDL_ttf.h>
#include <linebreak.h>

#include <assert.h>
#include <stdlib.h>

/*
 * Most texts stand for seconds, so measured paragraphs and drawn lines are kept. Both
 * caches are of fixed size and forget what was longest unused; nothing grows with play.
 */

enum {
    FONTS_OPEN_MAX = 40, /* a font at one size */
    PARAGRAPHS_MAX = 512,
    PARAGRAPH_LINES_MAX = 48,
    LINES_MAX = 512,       /* drawn lines kept */
    PLACES = 8,            /* tried for one key before the oldest gives way */
    POOL_BYTES = 12 << 20, /* of coverage; touched only as it fills */
    PX_MIN = 4,
    PX_MAX = 600,
    PATH_BYTES = 512,
    WHITE = 0xFF,
};

/* The font of each face; the order after it stands in font_of. */
static const FontFile FIRST[] = {[TYPE_HEADING] = FONT_QUICKSAND,
                                 [TYPE_BODY] = FONT_ANDIKA,
                                 [TYPE_BOLD] = FONT_ANDIKA_BOLD};

/* A font is opened once for each size in use; forty of them cover every screen. */
typedef struct OpenFont {
    TTF_Font *font;
    FontFile file;
    int px;
    uint32_t used;
} OpenFont;

typedef struct TextLine {
    int from, to, width;
} TextLine; /* letters; pixels */

typedef struct Paragraph {
    uint64_t key; /* 0: empty */
    uint32_t used;
    TextRoom room;
    TextLine lines[PARAGRAPH_LINES_MAX];
} Paragraph;

typedef struct DrawnLine {
    uint64_t key;
    uint32_t used;
    int w, h, width, baseline;
    size_t offset, bytes; /* in the pool */
} DrawnLine;

struct Type {
    char paths[FONT_FILES][PATH_BYTES];
    OpenFont fonts[FONTS_OPEN_MAX];
    Paragraph paragraphs[PARAGRAPHS_MAX];
    DrawnLine lines[LINES_MAX];
    Letters letters; /* of the text at hand */
    Run runs[RUNS_MAX];
    int run_count;
    char text[LETTERS_MAX * 4 + 1]; /* of the run at hand */
    uint32_t clock;
    size_t pool_used;
    uint8_t *pool;
};

/* Returns the font at a size, opening it in the place of the one longest unused. */
static TTF_Font *font_at(Type *type, FontFile file, int px)
{
    if (type->paths[file][0] == '\0') {
        return NULL;
    }
    OpenFont *oldest = &type->fonts[0];
    for (int i = 0; i < FONTS_OPEN_MAX; i++) {
        OpenFont *open = &type->fonts[i];
        if (open->font != NULL && open->file == file && open->px == px) {
            open->used = ++type->clock;
            return open->font;
        }
        oldest = open->used < oldest->used ? open : oldest;
    }
    if (oldest->font != NULL) {
        TTF_CloseFont(oldest->font);
    }
    *oldest = (OpenFont){TTF_OpenFont(type->paths[file], px), file, px, ++type->clock};
    if (oldest->font != NULL) {
        TTF_SetFontHinting(oldest->font, TTF_HINTING_LIGHT);
    }
    return oldest->font;
}

/* The order in which fonts are asked for a letter of a face. */
static FontFile font_of(Type *type, Typeface face, int px, uint32_t letter)
{
    const FontFile asked[] = {
        FIRST[face], face == TYPE_BODY ? FONT_ANDIKA : FONT_ANDIKA_BOLD, FONT_SPARE};
    for (size_t i = 0; i < SDL_arraysize(asked); i++) {
        TTF_Font *font = font_at(type, asked[i], px);
        if (font != NULL && TTF_GlyphIsProvided32(font, letter)) {
            return asked[i];
        }
    }
    return FIRST[face];
}

/* Cuts letters from..to - 1 into runs of one direction, script and font, as they are
 * read. */
static void runs_cut(Type *type, int from, int to, Typeface face, int px)
{
    const Letters *letters = &type->letters;
    type->run_count = 0;
    for (int i = from; i < to; i++) {
        Run run = {i, i + 1, letters->levels[i],
                   (int)font_of(type, face, px, letters->letters[i]),
                   letters->scripts[i]};
        Run *last = type->run_count > 0 ? &type->runs[type->run_count - 1] : NULL;
        bool joins = last != NULL && last->level == run.level && last->font == run.font &&
                     last->script == run.script;
        if (joins || type->run_count == RUNS_MAX) {
            last->to = i + 1;
        } else {
            type->runs[type->run_count++] = run;
        }
    }
}

/* Readies the font and the bytes of a run. Returns NULL when there is no font. */
static TTF_Font *run_ready(Type *type, const Run *run, int px)
{
    TTF_Font *font = font_at(type, (FontFile)run->font, px);
    if (font != NULL) {
        bool right_to_left = run->level % 2 == 1;
        TTF_SetFontDirection(font, right_to_left ? TTF_DIRECTION_RTL : TTF_DIRECTION_LTR);
        TTF_SetFontScriptName(font, script_name(run->script));
        letters_write(&type->letters, run->from, run->to, type->text, sizeof type->text);
    }
    return font;
}

/* Returns the pixels that letters from..to - 1 take; leaves their runs at hand. Runs
 * are measured apart and added: there is no kerning across a change of font or script. */
static int measured(Type *type, int from, int to, Typeface face, int px)
{
    int width = 0;
    runs_cut(type, from, to, face, px);
    for (int i = 0; i < type->run_count; i++) {
        TTF_Font *font = run_ready(type, &type->runs[i], px);
        int w = 0, h = 0;
        if (font != NULL && TTF_SizeUTF8(font, type->text, &w, &h) == 0) {
            width += w;
        }
    }
    return width;
}

/* A line is as long as what is seen of it: blanks at its end hang over. */
static int line_width(Type *type, int from, int to, Typeface face, int px)
{
    return measured(type, from, letters_trim(&type->letters, from, to), face, px);
}

/* A word longer than the line ends where the line does. */
static int word_cut(Type *type, int from, int to, Typeface face, int px, int limit)
{
    int end = from + 1;
    while (end < to && line_width(type, from, end + 1, face, px) <= limit) {
        end++;
    }
    return end;
}

/* Returns where the line that begins at `from` ends: the last place that still fits. */
static int line_end(Type *type, int from, Typeface face, int px, int limit)
{
    const Letters *letters = &type->letters;
    int fits = from;
    for (int i = from; i < letters->count; i++) {
        if (!letters_may_end(letters, i)) {
            continue;
        }
        if (limit > 0 && line_width(type, from, i + 1, face, px) > limit) {
            return fits > from ? fits : word_cut(type, from, i + 1, face, px, limit);
        }
        fits = i + 1;
        if (letters_end(letters, i)) {
            return fits;
        }
    }
    return letters->count;
}

/* Breaks the letters at hand into lines of at most `limit` pixels (0: as they come). */
static void paragraph_set(Type *type, Paragraph *paragraph, Typeface face, int px,
                          int limit)
{
    TextRoom *room = &paragraph->room;
    *room = (TextRoom){0, 0, px, px / 3};
    for (int from = 0; from < type->letters.count && room->lines < PARAGRAPH_LINES_MAX;) {
        int end = line_end(type, from, face, px, limit);
        int to = letters_trim(&type->letters, from, end);
        int width = measured(type, from, to, face, px);
        paragraph->lines[room->lines++] = (TextLine){from, to, width};
        room->width = width > room->width ? width : room->width;
        from = end;
    }
    TTF_Font *font = font_at(type, FIRST[face], px);
    if (font != NULL) {
        room->ascent = TTF_FontAscent(font);
        room->descent = -TTF_FontDescent(font);
    }
}

/* One key for all that decides how a line looks; line -1 stands for the paragraph. Two
 * texts with one key would show one for the other: at 64 bits that is not met. */
static uint64_t key_of(const char *text, int px, Typeface face, int limit, int line)
{
    uint64_t size = (uint64_t)px << 32 | (uint64_t)face << 24 | (uint64_t)(line + 1);
    uint64_t key = hash_bytes(size ^ (uint64_t)limit << 40, text, SDL_strlen(text));
    return key != 0 ? key : 1;
}

/* Returns the kept paragraph, or sets it anew in the place of the one longest unused. */
static Paragraph *paragraph_of(Type *type, const char *text, int px, Typeface face,
                               int limit)
{
    uint64_t key = key_of(text, px, face, limit, -1);
    Paragraph *oldest = &type->paragraphs[key % PARAGRAPHS_MAX];
    for (uint64_t i = 0; i < PLACES; i++) {
        Paragraph *place = &type->paragraphs[(key + i) % PARAGRAPHS_MAX];
        if (place->key == key) {
            place->used = ++type->clock;
            return place;
        }
        oldest = place->used < oldest->used ? place : oldest;
    }
    letters_set(&type->letters, text);
    paragraph_set(type, oldest, face, px, limit);
    oldest->key = key;
    oldest->used = ++type->clock;
    return oldest;
}

/* Takes room from the pool, round and round; what was drawn there is forgotten. */
static bool pool_take(Type *type, DrawnLine *line)
{
    if (line->bytes > POOL_BYTES) {
        return false;
    }
    if (type->pool_used + line->bytes > POOL_BYTES) {
        type->pool_used = 0;
    }
    line->offset = type->pool_used;
    type->pool_used += line->bytes;
    for (int i = 0; i < LINES_MAX; i++) {
        DrawnLine *other = &type->lines[i];
        if (other->offset < line->offset + line->bytes &&
            line->offset < other->offset + other->bytes) {
            other->key = 0;
            other->used = 0;
        }
    }
    SDL_memset(type->pool + line->offset, 0, line->bytes);
    return true;
}

/* Lays a run's alpha at pen `x`; what lies outside the line's room is left out. */
static void run_lay(const DrawnLine *line, uint8_t *coverage, const SDL_Surface *drawn,
                    int x, int y)
{
    for (int row = 0; row < drawn->h; row++) {
        if (y + row < 0 || y + row >= line->h) {
            continue;
        }
        const uint8_t *bytes =
            (const uint8_t *)drawn->pixels + (ptrdiff_t)row * drawn->pitch;
        for (int i = 0; i < drawn->w; i++) {
            uint32_t pixel;
            SDL_memcpy(&pixel, bytes + 4 * i, sizeof pixel);
            uint8_t alpha = (uint8_t)(pixel >> 24);
            if (x + i >= 0 && x + i < line->w) {
                uint8_t *at = &coverage[(ptrdiff_t)(y + row) * line->w + x + i];
                *at = alpha > *at ? alpha : *at;
            }
        }
    }
}

/* Draws the runs at hand from left to right; each font's ascent leads to one baseline. */
static void line_draw(Type *type, const DrawnLine *line, int px)
{
    uint8_t *coverage = type->pool + line->offset;
    SDL_Color white = {WHITE, WHITE, WHITE, WHITE};
    int pen = 0;
    for (int i = 0; i < type->run_count; i++) {
        TTF_Font *font = run_ready(type, &type->runs[i], px);
        int w = 0, h = 0;
        if (font == NULL || TTF_SizeUTF8(font, type->text, &w, &h) != 0) {
            continue;
        }
        SDL_Surface *drawn = TTF_RenderUTF8_Blended(font, type->text, white);
        if (drawn != NULL) { /* NULL: blanks alone, or no memory; nothing to see */
            run_lay(line, coverage, drawn, pen, line->baseline - TTF_FontAscent(font));
            SDL_FreeSurface(drawn);
        }
        pen += w;
    }
}

/* Returns the place of the line with this key, or the one that it shall take. */
static DrawnLine *line_place(Type *type, uint64_t key)
{
    DrawnLine *oldest = &type->lines[key % LINES_MAX];
    for (uint64_t i = 0; i < PLACES; i++) {
        DrawnLine *place = &type->lines[(key + i) % LINES_MAX];
        if (place->key == key) {
            return place;
        }
        oldest = place->used < oldest->used ? place : oldest;
    }
    return oldest;
}

/* Fonts are opened at whole pixels: hinted letters are sharper than scaled ones. */
static int rounded(double px)
{
    int whole = px < PX_MAX ? (int)(px + .5) : PX_MAX;
    return whole < PX_MIN ? PX_MIN : whole;
}

static int limit_of(double width_px)
{
    return width_px > 0 && width_px < 1e6 ? (int)(width_px + .5) : 0;
}

static void refuse(FontFile file, char *why, int why_bytes)
{
    if (why_bytes > 0) {
        SDL_snprintf(why, (size_t)why_bytes,
                     "The font %s is missing; it comes with the package %s.",
                     FONTS[file].file, FONTS[file].package);
    }
}

Type *type_open(const char *folder, char *why, int why_bytes)
{
    Type *type = calloc(1, sizeof *type);
    uint8_t *pool = malloc(POOL_BYTES);
    if (type == NULL || pool == NULL || TTF_Init() != 0) {
        SDL_snprintf(why, (size_t)why_bytes, "There is not enough memory for letters.");
        free(type);
        free(pool);
        return NULL;
    }
    type->pool = pool;
    init_linebreak();
    for (FontFile file = 0; file < FONT_FILES; file++) {
        bool found = font_find(file, folder, type->paths[file], PATH_BYTES);
        if (!found && FONTS[file].needed) {
            refuse(file, why, why_bytes);
            type_close(type);
            return NULL;
        }
    }
    return type;
}

void type_close(Type *type)
{
    if (type == NULL) {
        return;
    }
    for (int i = 0; i < FONTS_OPEN_MAX; i++) {
        if (type->fonts[i].font != NULL) {
            TTF_CloseFont(type->fonts[i].font);
        }
    }
    TTF_Quit();
    free(type->pool);
    free(type);
}

double type_width(Type *type, const char *text, double px, Typeface face)
{
    return type_room(type, text, px, face, 0).width;
}

int type_lines(Type *type, const char *text, double px, Typeface face, double width_px)
{
    return type_room(type, text, px, face, width_px).lines;
}

TextRoom type_room(Type *type, const char *text, double px, Typeface face,
                   double width_px)
{
    assert(text != NULL);
    return paragraph_of(type, text, rounded(px), face, limit_of(width_px))->room;
}

Glyphs type_line(Type *type, const char *text, double px, Typeface face, double width_px,
                 int line)
{
    int size = rounded(px);
    const Paragraph *paragraph = paragraph_of(type, text, size, face, limit_of(width_px));
    assert(line >= 0 && line < PARAGRAPH_LINES_MAX);
    if (line >= paragraph->room.lines || paragraph->lines[line].width == 0) {
        return (Glyphs){.coverage = NULL};
    }
    const TextLine *of = &paragraph->lines[line];
    uint64_t key = key_of(text, size, face, limit_of(width_px), line);
    DrawnLine *drawn = line_place(type, key);
    if (drawn->key != key) {
        TextRoom room = paragraph->room;
        int side = size / 4;
        DrawnLine fresh = {.key = key,
                           .w = of->width + side,
                           .width = of->width,
                           .h = room.ascent + room.descent + size / 2,
                           .baseline = room.ascent + size / 4};
        fresh.bytes = (size_t)fresh.w * (size_t)fresh.h;
        if (!pool_take(type, &fresh)) {
            return (Glyphs){.coverage = NULL};
        }
        *drawn = fresh;
        letters_set(&type->letters, text);
        runs_cut(type, of->from, of->to, face, size);
        runs_order(type->runs, type->run_count);
        line_draw(type, drawn, size);
    }
    drawn->used = ++type->clock;
    return (Glyphs){type->pool + drawn->offset, drawn->w,       drawn->h, drawn->w,
                    (double)drawn->width,       drawn->baseline};
}

void type_words(Type *type, const char *text, double px, Typeface face, double width_px,
                int line, char *words, int bytes)
{
    assert(bytes > 0);
    const Paragraph *paragraph =
        paragraph_of(type, text, rounded(px), face, limit_of(width_px));
    words[0] = '\0';
    if (line >= 0 && line < paragraph->room.lines) {
        letters_set(&type->letters, text);
        letters_write(&type->letters, paragraph->lines[line].from,
                      paragraph->lines[line].to, words, bytes);
    }
}
