#ifndef VIEW_IDS_H
#define VIEW_IDS_H

/* Ids: what answers on the screens: a button, a card, a thing. */

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
    UI_INFANT = 14,        /* a touch on the baby */
    UI_ROOM,               /* the room: Wait */
    UI_EARLIER,            /* a page back */
    UI_LATER,              /* a page on */
    UI_OWN,                /* the list of one's own scenes, or back from it */
    UI_KIN,                /* our baby */
    UI_DISC = 100,         /* + Act */
    UI_CHOICE = 120,       /* + 0..2 */
    UI_TARGET = 140,       /* + index of target: a look at it */
    UI_LEVEL = 200,        /* + index of card */
    UI_MOMENT = 1300,      /* + index */
    UI_KEY = 1400,         /* + action */
    UI_TAB = 1500,         /* + index of a page of settings */
    UI_ROW = 1520,         /* + index of a row on it: on to its next value */
    UI_LESS = 1540,        /* + index of a row */
    UI_MORE = 1560,        /* + index of a row */
    UI_CHECK_SOUND = 1800, /* the check card: try a sound, the next place of the wall */
    UI_CHECK_WALL,
    UI_TIMELINE = 1600, /* the ribbon one can touch; + side where there are two */
    UI_EARLIER_SERVE = 1604,
    UI_LATER_SERVE,
    UI_HALF,
    UI_NOTICE,
    UI_INSIDE,
    UI_WHATIF_HERE,       /* another answer from this instant */
    UI_BOTH,              /* two runs beside each other */
    UI_COT,               /* the infant's side */
    UI_EAR,               /* another inner sound */
    UI_RUN = 1620,        /* + index of a run, left side */
    UI_RUN_BESIDE = 1640, /* + index, right side */
    UI_WATCH = 1660,      /* the scene again */
    UI_WHATIF,
    UI_KEEP,         /* what can be kept of it */
    UI_STRESS,       /* one's own, as a line */
    UI_AGENDA = 1790 /* the plans of a workshop */
} UiId;

#endif
