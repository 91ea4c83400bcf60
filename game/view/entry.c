#include "view/entry.h"

#include <assert.h>
#include <string.h>

/* Bytes of UTF-8 behind the first of a letter. */
static bool follows(char byte)
{
    return ((unsigned char)byte & 0xC0) == 0x80;
}

/* Where the letter before (`by` -1) or behind (1) `at` ends. */
static int letter(const char *text, int at, int by)
{
    int length = (int)strlen(text);
    if (at + by < 0 || at + by > length) {
        return at;
    }
    at += by;
    while (at > 0 && at < length && follows(text[at])) {
        at += by;
    }
    return at;
}

void entry_begin(Entry *entry, const char *text, int most)
{
    assert(entry && text && most > 0 && most <= ENTRY_BYTES);
    int length = (int)strlen(text);
    length = length < most ? length : most - 1;
    while (length > 0 && follows(text[length])) {
        length--;
    }
    memset(entry, 0, sizeof *entry);
    memcpy(entry->text, text, (size_t)length);
    entry->most = most;
    entry->at = length;
}

void entry_add(Entry *entry, const char *letters)
{
    assert(entry && letters);
    size_t length = strlen(entry->text), more = strlen(letters);
    for (const char *c = letters; *c; c++) {
        if ((unsigned char)*c < ' ' || *c == 0x7F) {
            return;
        }
    }
    if (letters[0] == ' ' && entry->at == 0) {
        return;
    }
    entry->full = more > 0 && length + more >= (size_t)entry->most;
    if (entry->full) {
        return;
    }
    char *here = entry->text + entry->at;
    memmove(here + more, here, length - (size_t)entry->at + 1);
    memcpy(here, letters, more);
    entry->at += (int)more;
}

void entry_erase(Entry *entry, int by)
{
    assert(entry && (by == 1 || by == -1));
    int to = letter(entry->text, entry->at, by);
    int from = to < entry->at ? to : entry->at, end = to < entry->at ? entry->at : to;
    memmove(entry->text + from, entry->text + end, strlen(entry->text + end) + 1);
    entry->at = from;
    entry->full = false;
}

void entry_move(Entry *entry, int by)
{
    assert(entry);
    for (; by < 0; by++) {
        entry->at = letter(entry->text, entry->at, -1);
    }
    for (; by > 0; by--) {
        entry->at = letter(entry->text, entry->at, 1);
    }
    entry->full = false;
}

int entry_left(const Entry *entry)
{
    assert(entry);
    int left = entry->most - 1 - (int)strlen(entry->text);
    return left > 0 ? left : 0;
}
