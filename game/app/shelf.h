#ifndef APP_SHELF_H
#define APP_SHELF_H

/* Shelf: the scenes one can choose from: the game's, then the player's own from the
 * folder levels in the home folder. */

typedef struct App App;

/* Reads all cards anew. Without any scene of the game a line at the title's foot says so.
 */
void shelf_read(App *app);

/*
 * A file dropped on the window: a good level is copied into the player's own folder, in
 * place of an older one with the same id, and stands chosen in the chooser; what is wrong
 * with a bad one goes to the notice screen. A recording is opened. A scene in play goes
 * on undisturbed.
 */
void shelf_drop(App *app, const char *path);

#endif
