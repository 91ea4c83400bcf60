#include "paint/runs.h"

#include <assert.h>
#include <linebreak.h>
#include <stdint.h>

/*
 * Text as letters: UTF-8 read with care, direction by FriBidi, line ends by libunibreak,
 * script by range. Wrong bytes become the replacement sign, so that a text from a file
 * can be ugly but never harm. Which font draws a letter is decided elsewhere (text.c).
 */

static const FriBidiChar UNKNOWN = 0xFFFD;

typedef struct Range {
    FriBidiChar from, to;
    Script script;
} Range;

/* Scripts that need shaping or another font; a letter outside all ranges is drawn with
 * its neighbours. */
static const Range RANGES[] = {
    {0x0041, 0x024F, SCRIPT_LATIN},    {0x0370, 0x03FF, SCRIPT_GREEK},
    {0x0400, 0x052F, SCRIPT_CYRILLIC}, {0x0590, 0x05FF, SCRIPT_HEBREW},
    {0x0600, 0x06FF, SCRIPT_ARABIC},   {0x0750, 0x077F, SCRIPT_ARABIC},
    {0x08A0, 0x08FF, SCRIPT_ARABIC},   {0x0900, 0x097F, SCRIPT_DEVANAGARI},
    {0x1E00, 0x1EFF, SCRIPT_LATIN},    {0x3040, 0x30FF, SCRIPT_HAN},
    {0x3400, 0x9FFF, SCRIPT_HAN},      {0xFB1D, 0xFB4F, SCRIPT_HEBREW},
    {0xFB50, 0xFDFF, SCRIPT_ARABIC},   {0xFE70, 0xFEFC, SCRIPT_ARABIC},
};

/* Letters of no script (digits, blanks, stops) keep company with those before them. */
static Script script_of(FriBidiChar letter, Script before)
{
    for (size_t i = 0; i < sizeof RANGES / sizeof RANGES[0]; i++) {
        if (letter >= RANGES[i].from && letter <= RANGES[i].to) {
            return RANGES[i].script;
        }
    }
    return before;
}

/* Returns how many bytes a sequence has by its first byte; 0: it cannot begin one. */
static int sequence_bytes(uint8_t first)
{
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xC2 && first <= 0xDF) {
        return 2;
    }
    if ((first & 0xF0) == 0xE0) {
        return 3;
    }
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
}

/* Too long a form, half a pair, no letter at all, or past the last one. */
static bool forbidden(FriBidiChar letter, int bytes)
{
    return (bytes == 3 && letter < 0x800) || (bytes == 4 && letter < 0x10000) ||
           (letter >= 0xD800 && letter <= 0xDFFF) || (letter & 0xFFFE) == 0xFFFE ||
           letter > 0x10FFFF;
}

/* Reads one letter; `text` moves past what was read, a single byte when it is none. */
static FriBidiChar letter_next(const char **text)
{
    const uint8_t *from = (const uint8_t *)*text;
    int bytes = sequence_bytes(from[0]);
    *text += 1;
    if (bytes < 2) {
        return bytes == 1 ? from[0] : UNKNOWN;
    }
    FriBidiChar letter = from[0] & (0x7Fu >> bytes);
    for (int i = 1; i < bytes; i++) {
        if ((from[i] & 0xC0) != 0x80) {
            return UNKNOWN; /* a closing zero ends here as well */
        }
        letter = letter << 6 | (from[i] & 0x3Fu);
    }
    if (forbidden(letter, bytes)) {
        return UNKNOWN;
    }
    *text += bytes - 1;
    return letter;
}

/* Blanks of any kind, the wide one and the one without width too. */
static bool blank(FriBidiChar letter)
{
    return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t' ||
           letter == 0x3000 || letter == 0x200B;
}

/* The paragraph takes its direction from its first strong letter, as readers expect. */
static void bidi_set(Letters *letters)
{
    FriBidiParType base = FRIBIDI_PAR_ON;
    FriBidiStrIndex count = letters->count;
    fribidi_get_bidi_types(letters->letters, count, letters->types);
    fribidi_get_bracket_types(letters->letters, count, letters->types, letters->brackets);
    FriBidiLevel most = fribidi_get_par_embedding_levels_ex(
        letters->types, letters->brackets, count, &base, letters->levels);
    for (int i = 0; most == 0 && i < letters->count; i++) {
        letters->levels[i] = 0; /* no memory for it: as it comes */
    }
}

void letters_set(Letters *letters, const char *text)
{
    assert(text != NULL);
    Script script = SCRIPT_LATIN;
    letters->count = 0;
    while (*text != '\0' && letters->count < LETTERS_MAX) {
        FriBidiChar letter = letter_next(&text);
        script = script_of(letter, script);
        letters->scripts[letters->count] = script;
        letters->letters[letters->count++] = letter;
    }
    if (letters->count > 0) {
        bidi_set(letters);
        set_linebreaks_utf32(letters->letters, (size_t)letters->count, NULL,
                             letters->breaks);
    }
}

bool letters_end(const Letters *letters, int i)
{
    return i == letters->count - 1 || letters->breaks[i] == LINEBREAK_MUSTBREAK;
}

bool letters_may_end(const Letters *letters, int i)
{
    return letters_end(letters, i) || letters->breaks[i] == LINEBREAK_ALLOWBREAK;
}

/* A blank at the end of a line is not seen and must not push a centred line aside. */
int letters_trim(const Letters *letters, int from, int to)
{
    while (to > from && blank(letters->letters[to - 1])) {
        to--;
    }
    return to;
}

/* Back to UTF-8, since SDL2_ttf wants bytes; a line end inside becomes a blank. */
void letters_write(const Letters *letters, int from, int to, char *text, int bytes)
{
    assert(bytes > 0);
    int used = 0;
    for (int i = from; i < to && used + 4 < bytes; i++) {
        FriBidiChar letter = blank(letters->letters[i]) ? ' ' : letters->letters[i];
        if (letter < 0x80) {
            text[used++] = (char)letter;
            continue;
        }
        int more = letter < 0x800 ? 1 : letter < 0x10000 ? 2 : 3;
        unsigned mark = (0xF00u >> (more + 1)) & 0xFFu;
        text[used++] = (char)(mark | letter >> (6 * more));
        for (int k = more - 1; k >= 0; k--) {
            text[used++] = (char)(0x80u | ((letter >> (6 * k)) & 0x3Fu));
        }
    }
    text[used] = '\0';
}

static void reverse(Run *runs, int from, int to)
{
    for (to--; from < to; from++, to--) {
        Run kept = runs[from];
        runs[from] = runs[to];
        runs[to] = kept;
    }
}

/* Rule L2 of Unicode's annex 9: from the highest level down, turn what lies at it or
 * above. */
void runs_order(Run *runs, int count)
{
    int most = 0;
    for (int i = 0; i < count; i++) {
        most = runs[i].level > most ? runs[i].level : most;
    }
    for (int level = most; level > 0; level--) {
        for (int i = 0; i < count; i++) {
            int end = i;
            while (end < count && runs[end].level >= level) {
                end++;
            }
            reverse(runs, i, end);
            i = end;
        }
    }
}

/* Four letters of ISO 15924, as the shaper wants them. */
const char *script_name(Script script)
{
    static const char *const NAMES[SCRIPT_COUNT] = {
        [SCRIPT_LATIN] = "Latn",  [SCRIPT_GREEK] = "Grek",  [SCRIPT_CYRILLIC] = "Cyrl",
        [SCRIPT_HEBREW] = "Hebr", [SCRIPT_ARABIC] = "Arab", [SCRIPT_DEVANAGARI] = "Deva",
        [SCRIPT_HAN] = "Hani",
    };
    assert(script >= 0 && script < SCRIPT_COUNT);
    return NAMES[script];
}
