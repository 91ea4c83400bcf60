#ifndef APP_TAPES_H
#define APP_TAPES_H

/*
 * Tapes: recordings opened: by name, dropped on the window, or from the list of those
 * kept. Each comes to its story; from there it is watched as any scene.
 */

#include "app/kept.h"
#include "app/screen.h"
#include "data/files.h"

enum { TAPES_MAX = 64 };

/* The list of recordings that were kept. */
typedef struct Tapes {
    char names[TAPES_MAX][FILES_PATH_BYTES];
    int count, at, first; /* which one is in focus, and the first on its page */
    ScreenId from;        /* where the list goes back to */
    bool told;            /* the play part holds what a recording says, and no session */
    bool recorded;        /* the story that shows is of a recording */
    bool stressed;        /* the story shows one's own stress */
    char kept[KEPT_PATH_BYTES + 128]; /* what was kept last, and where */
    char note[256];                   /* what is said of it; may be empty */
} Tapes;

/* Opens the recording at `path`; what is wrong with it is told on its story, or on the
 * notice screen when there is nothing to show. */
void tapes_open(App *app, const char *path);

/* Returns whether the file at `path` is named as recordings are. */
bool tapes_named(const char *path);

/* Shows the list; `from`: where it goes back to. */
void tapes_list(App *app, ScreenId from);

#endif
