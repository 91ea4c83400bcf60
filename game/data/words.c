#include "data/words.h"

#include <assert.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#define countof(list) ((int)(sizeof(list) / sizeof *(list)))

/* Raised when old files can no longer be read as they are. */
static const char *const FORMAT_NAMES[] = {"words 1"};

/* clang-format off */
static const Field ROWS[] = {
    {.name = "format", .kind = FIELD_CHOICE, .required = true, .names = FORMAT_NAMES,
     .count = countof(FORMAT_NAMES)},
    {.name = "language", .kind = FIELD_TEXT, .required = true,
     .offset = offsetof(Words, language), .size = 16, .help = "en, de, pt-br"},
    {.name = "lines", .kind = FIELD_LINES, .required = true,
     .offset = offsetof(Words, lines), .high = 1000,
     .help = "{baby}, {you}, {time}, {name}, {age}, {from}, {said}, {thing} and {n} are filled in"},
};
/* clang-format on */

const Format WORDS_FORMAT = {.name = "words",
                             .rows = ROWS,
                             .count = countof(ROWS),
                             .bytes_max = WORDS_FILE_BYTES_MAX};

/* Only the counters: the pool is 130 kB. */
static void words_begin(Words *words)
{
    words->language[0] = '\0';
    words->lines.count = 0;
    words->lines.used = 0;
}

/* Read into a copy of its own: a bad file leaves the words that are there. */
bool words_parse(const char *text, size_t bytes, const char *name, Words *words,
                 Problems *problems)
{
    assert(text && name && words && problems);
    Words read;
    words_begin(&read);
    if (!json_parse(text, bytes, name, &WORDS_FORMAT, &read, problems)) {
        return false;
    }
    *words = read;
    return true;
}

bool words_load(const char *path, Words *words, Problems *problems)
{
    assert(path && words && problems);
    Words read;
    words_begin(&read);
    if (!json_load(path, &WORDS_FORMAT, &read, problems)) {
        return false;
    }
    *words = read;
    return true;
}

/* A missing text shows its id: the game goes on, and the gap is seen by whoever
 * translates. */
const char *words_line(const Words *words, const char *id)
{
    assert(words && id);
    const char *line = lines_find(&words->lines, id);
    return line ? line : id;
}

/* What has been written so far, and whether a sentence begins where the next byte
 * goes. */
typedef struct Filling {
    char *out;
    int bytes, used;
} Filling;

/* At the very beginning, or after a full stop and a space. */
static bool begins_sentence(const Filling *filling)
{
    int last = filling->used - 1;
    while (last >= 0 && filling->out[last] == ' ') {
        last--;
    }
    return last < 0 || (last + 1 < filling->used && strchr(".!?", filling->out[last]));
}

/* Appends `text` up to the last whole character that fits; a sentence begins with a
 * capital. */
static void append(Filling *filling, const char *text, size_t bytes, bool capital)
{
    size_t room = (size_t)(filling->bytes - 1 - filling->used);
    size_t take = bytes < room ? bytes : room;
    while (take > 0 && take < bytes && ((unsigned char)text[take] & 0xC0) == 0x80) {
        take--;
    }
    memcpy(filling->out + filling->used, text, take);
    char *first = filling->out + filling->used;
    if (capital && take > 0 && *first >= 'a' && *first <= 'z') {
        *first = (char)(*first - 'a' + 'A');
    }
    filling->used += (int)take;
    filling->out[filling->used] = '\0';
}

/* Returns what stands for the `length` bytes of `key`, or NULL when it is no key. */
static const char *value_of(const char *key, size_t length, const WordsFill *fill,
                            const char *number)
{
    const struct {
        const char *key, *value;
    } values[] = {
        {"baby", fill->baby}, {"you", fill->you},     {"time", fill->time},
        {"name", fill->name}, {"age", fill->age},     {"from", fill->from},
        {"said", fill->said}, {"thing", fill->thing}, {"n", number},
    };
    for (int i = 0; i < countof(values); i++) {
        if (strlen(values[i].key) == length && memcmp(values[i].key, key, length) == 0) {
            return values[i].value ? values[i].value : "";
        }
    }
    return NULL;
}

/* What is no known key is left as it stands, braces and all; nothing is ever read past
 * the end of `out`. */
char *words_fill(char *out, int bytes, const char *line, const WordsFill *fill)
{
    assert(out && bytes > 0 && line && fill);
    Filling filling = {out, bytes, 0};
    out[0] = '\0';
    char number[16];
    snprintf(number, sizeof number, "%d", fill->n);
    for (const char *c = line; *c;) {
        const char *end = *c == '{' ? strchr(c, '}') : NULL;
        const char *value =
            end ? value_of(c + 1, (size_t)(end - c - 1), fill, number) : NULL;
        if (value) {
            append(&filling, value, strlen(value), begins_sentence(&filling));
            c = end + 1;
        } else {
            size_t plain = 1 + strcspn(c + 1, "{");
            append(&filling, c, plain, false);
            c += plain;
        }
    }
    return out;
}

/*
 * Newborn for a week, then weeks in words up to twelve, then months; from two years on
 * halves of years. A month has 4.35 weeks.
 */
char *words_age(const Words *words, double months, char *out, int bytes)
{
    assert(words && out && bytes > 0 && months >= 0);
    char id[24];
    int weeks = (int)(months * 4.35 + 0.5), halves = (int)(months / 6 + 0.5);
    int whole = (int)(months + 0.5);
    if (weeks <= 12) {
        snprintf(id, sizeof id, "age.weeks.%d", weeks > 0 ? weeks : 0);
    } else if (whole < 24) {
        snprintf(id, sizeof id, "age.months");
    } else {
        snprintf(id, sizeof id, "age.years.%d", halves);
    }
    return words_fill(out, bytes, words_line(words, id), &(WordsFill){.n = whole});
}
