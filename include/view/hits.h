#ifndef VIEW_HITS_H
#define VIEW_HITS_H

/*
 * Hits: the boxes of a screen that answer. In scan order they are the focus order for
 * arrows, Tab, scanning and self-voicing; the pointer is tested against the same boxes.
 */

enum { HITS_MAX = 256 };

typedef struct Hit {
    int id;            /* UiId, or UiId base + index */
    double x, y, w, h; /* scene units; at least 64 x 64 */
    const char *label; /* what a screen reader would say; one of the view's strings */
    int order;         /* scan order; boxes of one order follow each other as added */
} Hit;

typedef struct Hits {
    int count;
    Hit boxes[HITS_MAX];
} Hits;

typedef enum UiId {
    UI_NONE,
    UI_PLAY,
    UI_CHOOSE,
    UI_SETTINGS,
    UI_QUIT,
    UI_BACK,
    UI_PAUSE,
    UI_GO_ON,
    UI_AGAIN,
    UI_LEAVE,
    UI_FULLSCREEN,
    UI_CAPTIONS = 12,
    UI_INFANT = 14,     /* a touch on the baby */
    UI_ROOM,            /* the room: Wait */
    UI_EARLIER,         /* a page back */
    UI_LATER,           /* a page on */
    UI_OWN,             /* the list of one's own scenes, or back from it */
    UI_KIN,             /* our baby */
    UI_DISC = 100,      /* + Act */
    UI_CHOICE = 120,    /* + 0..2 */
    UI_TARGET = 140,    /* + index of target: a look at it */
    UI_LEVEL = 200,     /* + index of card */
    UI_MOMENT = 1300,   /* + index */
    UI_KEY = 1400,      /* + action */
    UI_TAB = 1500,      /* + index of a page of settings */
    UI_ROW = 1520,      /* + index of a row on it: on to its next value */
    UI_LESS = 1540,     /* + index of a row */
    UI_MORE = 1560,     /* + index of a row */
    UI_CHECK_SOUND = 1800, /* the check card: try a sound, the next place of the wall */
    UI_CHECK_WALL,
    UI_TIMELINE = 1600, /* the ribbon one can touch; + side where there are two */
    UI_EARLIER_SERVE = 1604,
    UI_LATER_SERVE,
    UI_HALF,
    UI_NOTICE,
    UI_INSIDE,
    UI_WHATIF_HERE,      /* another answer from this instant */
    UI_BOTH,             /* two runs beside each other */
    UI_COT,              /* the infant's side */
    UI_EAR,              /* another inner sound */
    UI_RUN = 1620,       /* + index of a run, left side */
    UI_RUN_BESIDE = 1640, /* + index, right side */
    UI_AGENDA = 1790      /* the plans of a workshop */
} UiId;

/* Forgets all boxes. */
void hits_clear(Hits *hits);

/* Adds a box, made at least 64 x 64 about its middle; later ones lie above earlier
 * ones. */
void hits_add(Hits *hits, int id, double x, double y, double w, double h,
              const char *label);

/* Puts the box added last at `order` in the scan; 0 is what hits_add gives. */
void hits_order(Hits *hits, int order);

/* Returns the id under x, y (scene units), the last added first; UI_NONE. */
int hits_at(const Hits *hits, double x, double y);

/* Returns the id after (`step` 1) or before (-1) `id` in scan order; without it the
 * first. */
int hits_next(const Hits *hits, int id, int step);

/* Returns the id nearest to `id` towards dx, dy; `id` when there is none, without it the
 * first. */
int hits_toward(const Hits *hits, int id, double dx, double dy);

#endif
