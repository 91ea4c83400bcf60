#ifndef APP_SPEAKER_H
#define APP_SPEAKER_H

/*
 * Speaker: how a Voice reaches the ear. Sounds are decoded by a thread of their own when
 * a scene opens, those it needs and no others, and kept as one channel of 16 bits. A
 * sound that is missing, or not there yet, is silence; without a device all of this stays
 * closed.
 */

#define SDL_MAIN_HANDLED
#include <SDL.h>
#include <SDL_mixer.h>

#include "view/voice.h"

typedef struct App App;

enum { SPEAKER_CHANNELS = 24 };

/* A file's samples, one channel, at the device's rate. */
typedef struct Clip {
    SDL_atomic_t there; /* 1 once `samples` may be read */
    bool missing;       /* told once */
    int16_t *samples;
    int count;
} Clip;

/* What a mixer's channel plays: a take as it is heard now, both sides. */
typedef struct Strip {
    Mix_Chunk chunk;
    SoundGroup group;
    double gain;
    int loop;  /* index + 1 of the sound that goes on here; 0: none */
    int layer; /* of a woven one */
} Strip;

typedef struct Speaker {
    bool open;
    int rate;           /* samples a second */
    SDL_atomic_t heard; /* hundredths of a second handed to the device */
    int rest;           /* samples since the last of them */
    Clip clips[SOUNDS_MAX];
    Strip strips[SPEAKER_CHANNELS];
    uint8_t wanted[SOUNDS_MAX];
    int wanted_count;
    SDL_Thread *thread; /* decodes; NULL: none does */
    SDL_atomic_t stops; /* 1: it is to end */
    double volume[SOUND_GROUP_COUNT];
    bool mono;
    char folder[512];
} Speaker;

/* Opens the device that is usual; returns false without one. */
bool speaker_open(Speaker *speaker, const char *folder);

/* Closes what is open; a zeroed Speaker is fine. */
void speaker_close(Speaker *speaker);

/* Begins to decode `wanted` and frees all else; what plays fades. */
void speaker_load(Speaker *speaker, const uint8_t *wanted, int count);

/* Begins a take, within a few milliseconds. */
void speaker_cue(Speaker *speaker, const Cue *cue);

/* Lets `loops` go on and all others fade. */
void speaker_loops(Speaker *speaker, const Loop *loops, int count);

/* Fades what sounds of `group` and does not go on, within `ms`. */
void speaker_fade(Speaker *speaker, SoundGroup group, int ms);

/* Sets how loud a group is, 0 to 1, from the next few milliseconds on. */
void speaker_volume(Speaker *speaker, SoundGroup group, double volume);

#endif
