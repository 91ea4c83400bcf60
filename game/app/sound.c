#include "app/sound.h"

#include <assert.h>
#include <stdio.h>

_Static_assert((int)CRY_GENTLE == CRYING_GENTLE && (int)CRY_SILENT == CRYING_SILENT &&
                   (int)CRY_STYLE_COUNT == CRYING_COUNT,
               "settings and voice name the same three ways of crying");

static const char *const INTERFACE[] = {"focus", "press", "open", "close"};
enum { INTERFACE_SOUNDS = 4 };

/* How far room and music step back: behind her voice, and in a held moment. */
static const double ROOM_DUCK = .45, MUSIC_DUCK = .3, HELD_MOMENT = .5, PAUSED = .3;
static const double INTERFACE_GAIN = .4;
enum { LEAVE_MS = 350, HUSH_MS = 90 };

static void say_silent(const App *app)
{
    fprintf(stderr, "goodenough: %s\n", app_words(app, "notice.sound"));
}

/* What is decoded: the interface, and what the open scene may sound like. */
static void load(App *app, bool scene)
{
    uint8_t wanted[SOUNDS_MAX];
    int count = 0, who = app->settings.carer;
    if (scene)
        count =
            voice_wants(&app->play.level.scenario, app->play.voice.style, who, wanted);
    for (int i = 0; i < INTERFACE_SOUNDS && count < SOUNDS_MAX; i++) {
        int sound = sound_find(INTERFACE[i], NULL);
        if (sound >= 0)
            wanted[count++] = (uint8_t)sound;
    }
    speaker_load(&app->speaker, wanted, count);
}

void sound_open(App *app)
{
    if (app->options.no_sound)
        return;
    if (speaker_open(&app->speaker, app->data))
        load(app, app->screen == SCREEN_PLAY);
    else
        say_silent(app);
}

void sound_close(App *app)
{
    speaker_close(&app->speaker);
}

/* Pulled out: the scene goes on with its captions, and nobody asks again by a timer; the
 * system tells when there is one. */
void sound_device(App *app, const SDL_AudioDeviceEvent *event)
{
    if (event->iscapture || app->options.no_sound)
        return;
    if (event->type == SDL_AUDIODEVICEREMOVED && event->which && app->speaker.open) {
        speaker_close(&app->speaker);
        say_silent(app);
    } else if (event->type == SDL_AUDIODEVICEADDED && !app->speaker.open &&
               speaker_open(&app->speaker, app->data)) {
        load(app, app->screen == SCREEN_PLAY);
    }
}

void sound_scene(App *app, uint64_t seed)
{
    CryStyle style = (CryStyle)app->settings.crying;
    speaker_fade(&app->speaker, SOUND_VOICE, LEAVE_MS);
    speaker_fade(&app->speaker, SOUND_CARER, LEAVE_MS);
    voice_begin(&app->play.voice, seed, style, app->settings.carer);
    load(app, true);
}

/* What sounds now belongs to another instant of the scene. */
void sound_still(App *app)
{
    speaker_fade(&app->speaker, SOUND_VOICE, HUSH_MS);
    speaker_fade(&app->speaker, SOUND_CARER, HUSH_MS);
    voice_begin(&app->play.voice, app->play.session.tape.seed,
                (CryStyle)app->settings.crying, app->settings.carer);
}

void sound_tick(App *app)
{
    const Voice *voice = &app->play.voice;
    if (voice->hush)
        speaker_fade(&app->speaker, SOUND_VOICE, HUSH_MS);
    for (int i = 0; i < voice->cue_count; i++)
        speaker_cue(&app->speaker, &voice->cues[i]);
}

void sound_press(App *app, const char *name)
{
    int sound = sound_find(name, NULL);
    if (sound >= 0)
        speaker_cue(&app->speaker,
                    &(Cue){.sound = (uint8_t)sound, .pitch = 1, .gain = 1});
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
void sound_frame(App *app)
{
    Speaker *speaker = &app->speaker;
    const Settings *settings = &app->settings;
    const Play *play = &app->play;
    bool again = app->screen == SCREEN_WATCH && replay_speed(app) > 0;
    bool plays = (app->screen == SCREEN_PLAY || again) && !app->hush.on;
    if (!speaker->open)
        return;
    speaker->mono = settings->mono;
    speaker_volume(speaker, SOUND_VOICE, settings->voice);
    speaker_volume(speaker, SOUND_CARER, settings->own_voice);
    speaker_volume(speaker, SOUND_ROOM, settings->room * (plays ? room_left(app) : 1));
    speaker_volume(speaker, SOUND_MUSIC,
                   settings->music * (1 - MUSIC_DUCK * (plays ? play->voice.duck : 0)));
    speaker_volume(speaker, SOUND_INTERFACE, settings->interface * INTERFACE_GAIN);
    speaker_loops(speaker, play->voice.loops, plays ? play->voice.loop_count : 0);
    if (app->sounding && !plays)
        for (int group = SOUND_VOICE; group <= SOUND_ROOM; group++)
            speaker_fade(speaker, (SoundGroup)group, LEAVE_MS);
    app->sounding = plays;
}
