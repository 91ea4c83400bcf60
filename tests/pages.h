#ifndef TESTS_PAGES_H
#define TESTS_PAGES_H

/* Pages: every screen with something on it, for the tests to look at. */

#include "view/screens.h"

typedef enum Page {
    PAGE_TITLE,
    PAGE_CHOOSER,
    PAGE_LIST,
    PAGE_PLAY,
    PAGE_CHOICE,
    PAGE_BRIEFING,
    PAGE_PAUSE,
    PAGE_CAPTIONS,
    PAGE_STORY,
    PAGE_NOTICE,
    PAGE_SETTINGS,
    PAGE_KEYS,
    PAGE_KIN,
    PAGE_EVENING,
    PAGE_WATCH,
    PAGE_BOTH,
    PAGE_AGENDA,
    PAGE_KEEP,
    PAGE_TAPES,
    PAGE_STEP,
    PAGES
} Page;

typedef struct Bench {
    Shapes shapes;
    Hits hits;
    Log log;
    Rig rig;
    Layout layout;
    int focus;
    bool longer;      /* words a third longer, as in another language */
    const char *said; /* a caption of watching again; NULL: the usual one */
    int said_direction;
} Bench;

/* Returns a bench at 1920 x 1080 with two minutes of a scene; free() gives it back. */
Bench *pages_bench(void);

/* Draws one page with the bench's layout, focus and length of words. */
void pages_draw(Bench *bench, Page page);

#endif
