#ifndef APP_KEPT_H
#define APP_KEPT_H

/* Kept: what stays on this machine after play, and how all of it is deleted again. */

typedef struct App App;

enum { KEPT_PATH_BYTES = 1040 }; /* home, a folder and a name */

/* Writes the settings, where there is a home to write to. */
void kept_settings(App *app);

/* Clears away what an end in the middle of writing left. */
void kept_sweep(const App *app);

/* Deletes the settings, the families, pictures, pages and recordings in the home folder;
 * the usual settings hold, and a new family is drawn. One's own scenes stay: the game did
 * not make them. */
void kept_delete(App *app);

/* Lists the languages there are words for; returns which of them is spoken. */
void kept_languages(App *app);
int kept_language(const App *app);

/* Speaks language `index` from now on. */
void kept_speak(App *app, int index);

#endif
