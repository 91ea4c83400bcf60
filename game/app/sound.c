#include "app/sound.h"

#include "app/workshop_run.h"

#include "app/replay.h"

#include <assert.h>
#include <stdio.h>

_Static_assert((int)CRY_GENTLE == CRYING_GENTLE && (int)CRY_SILENT == CRYING_SILENT &&
                   (int)CRY_STYLE_COUNT == CRYING_COUNT,
               "settings and voice name the same three ways of crying");
_Static_assert((int)TIMBRE_HIGH == OWN_VOICE_HIGH && (int)TIMBRE_LOW == OWN_VOICE_LOW &&
                   (int)TIMBRE_NONE == OWN_VOICE_NONE &&
                   (int)TIMBRE_COUNT == OWN_VOICE_COUNT,
               "and the same four timbres");

static const char *const INTERFACE[] = {"focus", "press", "open", "close"};
enum { INTERFACE_SOUNDS = 4 };

/* How far room and music step back: behind her voice, and in a held moment. */
static const double ROOM_DUCK = .45, MUSIC_DUCK = .3, HELD_MOMENT = .5, PAUSED = .3;
static const double INTERFACE_GAIN = .4;
static const double INNER_LEAVES = .55; /* of voices and room beside an inner sound */
enum { LEAVE_MS = 350, HUSH_MS = 90, FAREWELL_MS = 1500 };

static void say_silent(const App *app)
{
    fprintf(stderr, "goodenough: %s\n", app_words(app, "notice.sound"));
}

/* What is decoded: the inner sound, what the scene may sound like, and the interface. */
static void load(App *app)
{
    uint8_t wanted[SOUNDS_MAX + INTERFACE_SOUNDS + 1];
    int count = 0;
    if (app->ears.voiced)
        count = voice_wants(&app->play.level.scenario, &app->play.voice, wanted);
    if (app->ears.inner)
        wanted[count++] = (uint8_t)(app->ears.inner - 1);
    for (int i = 0; i < INTERFACE_SOUNDS; i++) {
        int sound = sound_find(INTERFACE[i], NULL);
        if (sound >= 0)
            wanted[count++] = (uint8_t)sound;
    }
    speaker_load(&app->speaker, wanted, count < SOUNDS_MAX ? count : SOUNDS_MAX);
}

void sound_open(App *app)
{
    if (app->options.no_sound)
        return;
    if (speaker_open(&app->speaker, app->data))
        load(app);
    else
        say_silent(app);
}

void sound_close(App *app)
{
    speaker_close(&app->speaker);
}

/* Pulled out: what else there is takes over at once; with nothing there the scene goes on
 * with its captions, and nobody asks again by a timer: the system tells when there is
 * one. */
void sound_device(App *app, const SDL_AudioDeviceEvent *event)
{
    if (event->iscapture || app->options.no_sound)
        return;
    bool gone = event->type == SDL_AUDIODEVICEREMOVED;
    if (gone ? event->which == 0 || !app->speaker.open : app->speaker.open)
        return;
    speaker_close(&app->speaker);
    if (speaker_open(&app->speaker, app->data))
        load(app);
    else if (gone)
        say_silent(app);
}

static void begin(App *app, uint64_t seed)
{
    const Settings *settings = &app->settings;
    voice_begin(&app->play.voice, seed, (CryStyle)settings->crying, settings->carer);
    voice_set(&app->play.voice, (CryStyle)settings->crying, (Timbre)settings->timbre);
}

void sound_scene(App *app, uint64_t seed)
{
    speaker_fade(&app->speaker, SOUND_VOICE, LEAVE_MS);
    speaker_fade(&app->speaker, SOUND_CARER, LEAVE_MS);
    begin(app, seed);
    app->ears.voiced = true;
    load(app);
}

/* What sounds now belongs to another instant of the scene. */
void sound_still(App *app)
{
    for (int group = SOUND_VOICE; group <= SOUND_MUSIC; group++)
        speaker_fade(&app->speaker, (SoundGroup)group, HUSH_MS);
    begin(app, app->play.session.tape.seed);
}

void sound_tick(App *app)
{
    const Voice *voice = &app->play.voice;
    if (voice->hush)
        speaker_fade(&app->speaker, SOUND_VOICE, HUSH_MS);
    for (int i = 0; i < voice->cue_count; i++) {
        const Cue *cue = &voice->cues[i];
        const Sound *sound = &SOUNDS[cue->sound];
        speaker_cue(&app->speaker, cue);
        if (app->options.dev)
            fprintf(stderr, "cue %.2f %s %.3f\n",
                    SDL_AtomicGet(&app->speaker.heard) / 100.0, sound->name,
                    sound->ms[cue->take] / 1000.0 / cue->pitch);
    }
}

void sound_press(App *app, const char *name)
{
    int sound = sound_find(name, NULL);
    if (sound >= 0)
        speaker_cue(&app->speaker,
                    &(Cue){.sound = (uint8_t)sound, .pitch = 1, .gain = 1});
}

void sound_tries(App *app, const char *const *names, int count)
{
    uint8_t wanted[SOUNDS_MAX];
    int found = 0;
    for (int i = 0; i < count && found < SOUNDS_MAX; i++) {
        int sound = sound_find(names[i], NULL);
        if (sound >= 0)
            wanted[found++] = (uint8_t)sound;
    }
    speaker_load(&app->speaker, wanted, found);
}

void sound_inner(App *app, const char *name)
{
    int inner = name ? sound_find(name, NULL) + 1 : 0;
    if (inner == app->ears.inner)
        return;
    app->ears.inner = inner;
    load(app);
}

/* In a workshop crying is its own, and gentle unless chosen otherwise. */
static CryStyle style_of(const App *app)
{
    const Workshop *state = &app->meeting.state;
    if (!app->meeting.open)
        return (CryStyle)app->settings.crying;
    return state->mute ? CRY_SILENT : (CryStyle)state->dials.crying;
}

/* A change of the settings is heard at once: what sounds gives way to the next burst. */
static void follow_settings(App *app)
{
    Voice *voice = &app->play.voice;
    CryStyle style = style_of(app);
    Timbre timbre = (Timbre)app->settings.timbre;
    if (voice->style == style && voice->timbre == timbre)
        return;
    if (voice->style != style)
        speaker_fade(&app->speaker, SOUND_VOICE, HUSH_MS);
    if (voice->timbre != timbre)
        speaker_fade(&app->speaker, SOUND_CARER, HUSH_MS);
    voice_set(voice, style, timbre);
    load(app);
}

/* A choice or a list that opens over the scene is heard, and its closing. */
static void follow_choice(App *app)
{
    const Play *play = &app->play;
    bool opened = play->choice.act != ACT_NONE || play->heard.open;
    if (opened != app->ears.opened)
        sound_press(app, opened ? "open" : "close");
    app->ears.opened = opened;
}

/* How much of the room is left: what else asks for the ear now. */
static double room_left(const App *app)
{
    const Play *play = &app->play;
    double left = 1 - ROOM_DUCK * play->voice.duck;
    left *= play->choice.act != ACT_NONE ? HELD_MOMENT : 1;
    left *= play->paused || play->heard.open ? PAUSED : 1;
    return left * (1 - play->closing);
}

/* Volumes are set anew each frame, so that a change in the settings is heard as it is
 * made. */
static void volumes(App *app, bool plays)
{
    Speaker *speaker = &app->speaker;
    const Settings *settings = &app->settings;
    double inner = app->ears.inner ? INNER_LEAVES : 1;
    double duck = plays ? app->play.voice.duck : 0;
    speaker->mono = settings->mono;
    speaker_volume(speaker, SOUND_VOICE, settings->voice * inner);
    speaker_volume(speaker, SOUND_CARER, settings->own_voice * inner);
    speaker_volume(speaker, SOUND_ROOM,
                   settings->room * inner * (plays ? room_left(app) : 1));
    speaker_volume(speaker, SOUND_MUSIC, settings->music * (1 - MUSIC_DUCK * duck));
    speaker_volume(speaker, SOUND_INTERFACE, settings->interface * INTERFACE_GAIN);
}

/* What goes on: the inner sound, and what the scene lets go on. */
static void loops(App *app, bool plays)
{
    const Voice *voice = &app->play.voice;
    Loop list[LOOPS_MAX];
    int count = 0;
    if (app->ears.inner && !app->hush.on)
        list[count++] = (Loop){.sound = (uint8_t)(app->ears.inner - 1), .gain = 1};
    for (int i = 0; plays && i < voice->loop_count && count < LOOPS_MAX; i++)
        list[count++] = voice->loops[i];
    speaker_loops(&app->speaker, list, count);
}

/* A scene is heard while it is played, standing or not, and while it is watched again. */
void sound_frame(App *app)
{
    bool again = app->screen == SCREEN_WATCH && replay_speed(app) > 0;
    bool plays = app->screen == SCREEN_PLAY || again || workshop_runs_scene(app);
    plays = plays && !app->hush.on;
    if (plays)
        follow_settings(app);
    follow_choice(app);
    if (!app->speaker.open)
        return;
    volumes(app, plays);
    loops(app, plays);
    if (app->ears.sounding && !plays)
        for (int group = SOUND_VOICE; group <= SOUND_ROOM; group++)
            speaker_fade(&app->speaker, (SoundGroup)group, LEAVE_MS);
    if (!plays && app->screen != SCREEN_STORY) /* a music box plays on over the story */
        speaker_fade(&app->speaker, SOUND_MUSIC, FAREWELL_MS);
    app->ears.sounding = plays;
}
