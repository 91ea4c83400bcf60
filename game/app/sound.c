#include "app/app.h"

#include <stdio.h>

/*
 * The speaker. Opened only when there is one: opening none prints eight lines of its own.
 * Without it every sound is still told in words beside her head.
 */
void sound_open(App *app)
{
    if (app->options.no_sound)
        return;
    if (SDL_InitSubSystem(SDL_INIT_AUDIO)) {
        app_say(app, app_words(app, "notice.sound"));
        return;
    }
    if (SDL_GetNumAudioDevices(0) <= 0) {
        fprintf(stderr, "goodenough: %s\n", app_words(app, "notice.sound"));
        return;
    }
    SDL_AudioSpec want = {
        .freq = 44100, .format = AUDIO_S16SYS, .channels = 2, .samples = 1024};
    app->sound = SDL_OpenAudioDevice(NULL, 0, &want, NULL, 0);
    if (!app->sound)
        fprintf(stderr, "goodenough: %s\n", app_words(app, "notice.sound"));
}
