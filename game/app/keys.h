#ifndef APP_KEYS_H
#define APP_KEYS_H

/*
 * Keys: which key or pad button means which action, what the player changed of it, and
 * how the keys are called on this keyboard.
 */

#include "app/input.h"

/* Returns the action of a key, or of a pad button; ACTION_COUNT for none. */
Action keys_action(const App *app, SDL_Scancode key);
Action keys_button(const App *app, int button);

/* While the settings ask for a key: takes it. Returns whether it was asked for; Escape
 * leaves things as they were. */
bool keys_taken(App *app, SDL_Scancode key);

/* Names the keys; again whenever the keyboard's layout or a key changes. */
void keys_name(App *app);

/* Returns the name to show for an action's first or second key, "" for none. */
const char *keys_shown(const App *app, Action action);
const char *keys_second(const App *app, Action action);

/* Returns an action's own name, as it stands in the words: "look". */
const char *keys_action_name(Action action);

#endif
