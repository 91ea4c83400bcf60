#include "app/typing.h"

#include <assert.h>
#include <string.h>

void typing_add(char *text, size_t bytes, const char *letters)
{
    assert(text && letters);
    size_t length = strlen(text), more = strlen(letters);
    if ((unsigned char)letters[0] < ' ' || (letters[0] == ' ' && !text[0]))
        return;
    if (length + more < bytes)
        memcpy(text + length, letters, more + 1);
}

bool typing_takes(char *text, const SDL_Keysym *key)
{
    assert(text && key);
    if (key->sym == SDLK_BACKSPACE) {
        size_t length = strlen(text);
        while (length > 0 && ((unsigned char)text[--length] & 0xC0) == 0x80)
            ;
        text[length] = '\0';
        return true;
    }
    return key->sym >= SDLK_SPACE && !(key->sym & SDLK_SCANCODE_MASK) &&
           key->sym != SDLK_DELETE;
}
