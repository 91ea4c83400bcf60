#include "app/speaker.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>

/* 1,024 frames are 23 ms: from tick to ear stays below 60 ms. */
enum { RATE = 44100, FRAMES = 1024, FADE_MS = 500, EDGE_MS = 5 };

/* A bed of noise is laid over itself, at .917 of its pace: six seconds meet six and a
 * half again after more than a minute. */
enum { LAYERS = 2 };
static const double LAYER_PITCH = .917, LAYER_GAIN = .7071;

typedef struct Channels {
    int from, to;
} Channels;

/* Which channels a group may take: her voice three, so that one fades while the next
 * begins. */
static const Channels PLACES[SOUND_GROUP_COUNT] = {[SOUND_VOICE] = {0, 3},
                                                   [SOUND_CARER] = {3, 7},
                                                   [SOUND_ROOM] = {7, 18},
                                                   [SOUND_MUSIC] = {18, 22},
                                                   [SOUND_INTERFACE] = {22, 24}};

static void clip_free(Clip *clip)
{
    SDL_AtomicSet(&clip->there, 0);
    SDL_free(clip->samples);
    *clip = (Clip){.missing = clip->missing};
}

/* The mixer's chunk has two equal sides: one is kept, in the same memory. */
static void clip_take(Clip *clip, Mix_Chunk *chunk)
{
    int16_t *samples = (int16_t *)(void *)chunk->abuf;
    int count = (int)(chunk->alen / (2 * sizeof *samples));
    for (int i = 0; i < count; i++)
        samples[i] = samples[2 * i];
    int16_t *less = SDL_realloc(samples, ((size_t)count + 1) * sizeof *samples);
    clip->samples = less ? less : samples;
    clip->count = count;
    chunk->allocated = 0; /* its samples are the clip's now */
    Mix_FreeChunk(chunk);
    SDL_AtomicSet(&clip->there, 1);
}

static int decode(void *data)
{
    Speaker *speaker = data;
    for (int i = 0; i < speaker->wanted_count && !SDL_AtomicGet(&speaker->stops); i++) {
        Clip *clip = &speaker->clips[speaker->wanted[i]];
        const char *name = SOUNDS[speaker->wanted[i]].name;
        if (clip->missing || SDL_AtomicGet(&clip->there))
            continue;
        char path[sizeof speaker->folder + 64];
        snprintf(path, sizeof path, "%s/assets/sounds/%s.ogg", speaker->folder, name);
        Mix_Chunk *chunk = Mix_LoadWAV(path);
        if (chunk) {
            clip_take(clip, chunk);
            continue;
        }
        clip->missing = true;
        fprintf(stderr, "goodenough: %s: %s\n", path, Mix_GetError());
    }
    return 0;
}

static void decode_end(Speaker *speaker)
{
    if (!speaker->thread)
        return;
    SDL_AtomicSet(&speaker->stops, 1);
    SDL_WaitThread(speaker->thread, NULL);
    speaker->thread = NULL;
    SDL_AtomicSet(&speaker->stops, 0);
}

/* The device's own clock, which may run a little off the game's. */
static void count(void *data, Uint8 *stream, int bytes)
{
    Speaker *speaker = data;
    (void)stream;
    int hundredth = speaker->rate / 100;
    speaker->rest += bytes / 4;
    SDL_AtomicAdd(&speaker->heard, speaker->rest / hundredth);
    speaker->rest %= hundredth;
}

bool speaker_open(Speaker *speaker, const char *folder)
{
    assert(speaker && folder && !speaker->open);
    if (!SDL_WasInit(SDL_INIT_AUDIO) && SDL_InitSubSystem(SDL_INIT_AUDIO))
        return false;
    if (SDL_GetNumAudioDevices(0) <= 0)
        return false; /* opening none prints eight lines of its own */
    int rate = SDL_getenv("SDL_AUDIO_FREQUENCY") ? 0 : RATE; /* 0: SDL reads it there */
    if (Mix_OpenAudioDevice(rate, AUDIO_S16SYS, 2, FRAMES, NULL,
                            SDL_AUDIO_ALLOW_FREQUENCY_CHANGE))
        return false;
    Mix_QuerySpec(&speaker->rate, NULL, NULL);
    Mix_AllocateChannels(SPEAKER_CHANNELS);
    SDL_AtomicSet(&speaker->heard, 0);
    Mix_SetPostMix(count, speaker);
    snprintf(speaker->folder, sizeof speaker->folder, "%s", folder);
    speaker->open = true;
    return true;
}

void speaker_close(Speaker *speaker)
{
    assert(speaker);
    if (!speaker->open)
        return;
    decode_end(speaker);
    Mix_HaltChannel(-1);
    Mix_CloseAudio();
    for (int i = 0; i < SPEAKER_CHANNELS; i++) {
        SDL_free(speaker->strips[i].chunk.abuf);
        speaker->strips[i] = (Strip){.loop = 0};
    }
    for (int i = 0; i < SOUND_COUNT; i++)
        clip_free(&speaker->clips[i]);
    speaker->wanted_count = 0;
    speaker->open = false;
}

void speaker_load(Speaker *speaker, const uint8_t *wanted, int count)
{
    assert(speaker && wanted && count >= 0 && count <= SOUNDS_MAX);
    if (!speaker->open)
        return;
    decode_end(speaker);
    bool stays[SOUNDS_MAX] = {false};
    for (int i = 0; i < count; i++)
        stays[wanted[i]] = true;
    for (int i = 0; i < SOUND_COUNT; i++)
        if (!stays[i])
            clip_free(&speaker->clips[i]);
    SDL_memcpy(speaker->wanted, wanted, (size_t)count);
    speaker->wanted_count = count;
    speaker->thread = SDL_CreateThread(decode, "sounds", speaker);
    if (!speaker->thread)
        decode(speaker);
}

static int free_channel(const Speaker *speaker, SoundGroup group)
{
    for (int i = PLACES[group].from; i < PLACES[group].to; i++)
        if (!Mix_Playing(i) && speaker->strips[i].loop == 0)
            return i;
    return -1;
}

/* A value between two samples, by a cubic through four: +-6 % of pitch without a
 * hiss. */
static double between(const int16_t *s, int count, double at)
{
    int i = (int)at;
    double t = at - i;
    double a = s[i > 0 ? i - 1 : 0], b = s[i];
    double c = s[i + 1 < count ? i + 1 : count - 1];
    double d = s[i + 2 < count ? i + 2 : count - 1];
    return b +
           .5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

static int16_t whole(double value)
{
    return (int16_t)(value < -32767 ? -32767 : value > 32767 ? 32767 : lround(value));
}

/* Lays `count` samples from `from` on into a strip, both sides, at `pitch`. Equal power
 * from side to side; a fade of 5 ms at both ends of what does not go on. */
static bool lay(Speaker *speaker, Strip *strip, const int16_t *from, int count,
                const Cue *cue)
{
    int frames = (int)(count / cue->pitch);
    int edge = strip->loop ? 0 : speaker->rate * EDGE_MS / 1000;
    int16_t *out = SDL_realloc(strip->chunk.abuf, (size_t)frames * 4 + 4);
    if (!out || frames <= 0)
        return false;
    double side = speaker->mono ? 0 : cue->side;
    double left = sqrt(1 - side), right = sqrt(1 + side);
    double most = left > right ? left : right;
    left /= most;
    right /= most;
    for (int i = 0; i < frames; i++) {
        double end = edge > 0 ? fmin(1, fmin(i, frames - 1 - i) / edge) : 1;
        double value = end * cue->gain * between(from, count, i * cue->pitch);
        out[2 * i] = whole(left * value);
        out[2 * i + 1] = whole(right * value);
    }
    strip->chunk = (Mix_Chunk){
        .abuf = (Uint8 *)out, .alen = (Uint32)frames * 4, .volume = MIX_MAX_VOLUME};
    return true;
}

static int loudness(const Speaker *speaker, const Strip *strip)
{
    return (int)lround(speaker->volume[strip->group] * strip->gain * MIX_MAX_VOLUME);
}

void speaker_cue(Speaker *speaker, const Cue *cue)
{
    assert(speaker && cue && cue->sound < SOUND_COUNT);
    const Sound *sound = &SOUNDS[cue->sound];
    Clip *clip = &speaker->clips[cue->sound];
    assert(cue->take < sound->takes);
    if (!speaker->open || speaker->volume[sound->group] <= 0 ||
        !SDL_AtomicGet(&clip->there))
        return;
    int channel = free_channel(speaker, sound->group);
    int64_t from = (int64_t)sound->at_ms[cue->take] * speaker->rate / 1000;
    int64_t count = (int64_t)sound->ms[cue->take] * speaker->rate / 1000;
    count = from + count > clip->count ? clip->count - from : count;
    if (channel < 0 || count <= 0)
        return;
    Strip *strip = &speaker->strips[channel];
    strip->loop = 0;
    if (!lay(speaker, strip, clip->samples + from, (int)count, cue))
        return;
    strip->group = sound->group;
    strip->gain = 1;
    Mix_Volume(channel, loudness(speaker, strip));
    Mix_PlayChannel(channel, &strip->chunk, 0);
}

/* One of its layers begins: the second is lower, and so goes round in another time. */
static void layer_begin(Speaker *speaker, const Loop *loop, int layer)
{
    Clip *clip = &speaker->clips[loop->sound];
    const Sound *sound = &SOUNDS[loop->sound];
    int channel = free_channel(speaker, sound->group);
    if (channel < 0 || !SDL_AtomicGet(&clip->there) || clip->count == 0)
        return;
    Strip *strip = &speaker->strips[channel];
    Cue as = {.pitch = layer ? LAYER_PITCH : 1,
              .gain = sound->weave ? LAYER_GAIN : 1,
              .side = loop->side};
    strip->loop = loop->sound + 1;
    strip->layer = layer;
    if (!lay(speaker, strip, clip->samples, clip->count, &as)) {
        strip->loop = 0;
        return;
    }
    strip->group = sound->group;
    strip->gain = loop->gain;
    Mix_Volume(channel, loudness(speaker, strip));
    Mix_FadeInChannel(channel, &strip->chunk, -1, FADE_MS);
}

/* The entry of `loops` that goes on in this strip, or NULL. */
static const Loop *goes_on(const Strip *strip, const Loop *loops, int count)
{
    for (int i = 0; i < count; i++)
        if (strip->loop == loops[i].sound + 1)
            return &loops[i];
    return NULL;
}

void speaker_loops(Speaker *speaker, const Loop *loops, int count)
{
    assert(speaker && count >= 0 && count <= LOOPS_MAX);
    if (!speaker->open)
        return;
    bool sounds[LOOPS_MAX][LAYERS] = {{false}};
    for (int i = 0; i < SPEAKER_CHANNELS; i++) {
        Strip *strip = &speaker->strips[i];
        const Loop *loop = strip->loop ? goes_on(strip, loops, count) : NULL;
        if (loop) {
            sounds[loop - loops][strip->layer] = true;
            strip->gain = loop->gain;
        } else if (strip->loop) {
            strip->loop = 0;
            Mix_FadeOutChannel(i, FADE_MS);
        }
        if (Mix_Playing(i) && Mix_FadingChannel(i) == MIX_NO_FADING)
            Mix_Volume(i, loudness(speaker, strip));
        if (!Mix_Playing(i)) { /* what was laid is heard, and its memory free */
            SDL_free(strip->chunk.abuf);
            strip->chunk.abuf = NULL;
        }
    }
    for (int i = 0; i < count; i++)
        for (int layer = 0; layer < (SOUNDS[loops[i].sound].weave ? LAYERS : 1); layer++)
            if (!sounds[i][layer])
                layer_begin(speaker, &loops[i], layer);
}

void speaker_fade(Speaker *speaker, SoundGroup group, int ms)
{
    assert(speaker && group < SOUND_GROUP_COUNT && ms > 0);
    if (!speaker->open)
        return;
    for (int i = PLACES[group].from; i < PLACES[group].to; i++) {
        if (speaker->strips[i].loop == 0 && Mix_Playing(i) &&
            Mix_FadingChannel(i) != MIX_FADING_OUT)
            Mix_FadeOutChannel(i, ms);
    }
}

void speaker_volume(Speaker *speaker, SoundGroup group, double volume)
{
    assert(speaker && group < SOUND_GROUP_COUNT && volume >= 0 && volume <= 1);
    speaker->volume[group] = volume;
}
