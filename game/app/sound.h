#ifndef APP_SOUND_H
#define APP_SOUND_H

/*
 * Sound: what the scene's Voice asks for, handed to the speaker. Without a device all of
 * this does nothing, and captions go on.
 */

#include "app/app.h"

/* Opens the speaker when there is one; silence is no fault. */
void sound_open(App *app);
void sound_close(App *app);

/* A speaker was pulled out, or another found. */
void sound_device(App *app, const SDL_AudioDeviceEvent *event);

/* A scene begins under `seed`; it goes on from another instant; one tick of it has
 * passed; a frame is shown. */
void sound_scene(App *app, uint64_t seed);
void sound_still(App *app);
void sound_tick(App *app);
void sound_frame(App *app);

/* Gets these sounds ready to be tried, and no others. */
void sound_tries(App *app, const char *const *names, int count);

/* A sound of the interface: "press". */
void sound_press(App *app, const char *name);

/* What a body hears of itself goes on, on any screen: "inner-calm", "inner-worried", NULL
 * for none. */
void sound_inner(App *app, const char *name);

#endif
