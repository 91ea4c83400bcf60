#ifndef VIEW_SOUND_H
#define VIEW_SOUND_H

/*
 * Sound: what there is to hear. A row a file of assets/sounds, written by the build from
 * their LIST; nothing here plays any.
 */

#include <stdbool.h>
#include <stdint.h>

typedef enum SoundGroup {
    SOUND_VOICE, /* hers */
    SOUND_CARER,
    SOUND_ROOM,
    SOUND_MUSIC,
    SOUND_INTERFACE,
    SOUND_GROUP_COUNT
} SoundGroup;

enum { SOUND_TAKES_MAX = 8, SOUNDS_MAX = 192 };

/* One file of assets/sounds: its takes lie one after another. */
typedef struct Sound {
    const char *name, *caption; /* a word id, "?" for its strength 1 to 3; NULL: none */
    SoundGroup group;
    bool loop, weave; /* goes round; laid over itself, so that nobody hears it go round */
    int takes;
    uint16_t at_ms[SOUND_TAKES_MAX], ms[SOUND_TAKES_MAX];
} Sound;

/* Written from assets/sounds/LIST by the build. */
extern const Sound SOUNDS[];
extern const int SOUND_COUNT;

/* Returns the index of the sound `stem`, or -1; with `ending` "a", of "stem-a". */
int sound_find(const char *stem, const char *ending);

/* Writes the word id of what is heard into `id`, "" for a sound without words. */
void sound_words(const Sound *sound, int strength, char *id, int bytes);

#endif
