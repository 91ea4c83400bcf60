#ifndef APP_DAILY_H
#define APP_DAILY_H

/*
 * Daily: an ordinary day being played: its level, which part stands, and what has been so
 * far. Its age is chosen on a page of its own, its parts are played on the play screen
 * one after another, and the evening page tells them.
 */

#include "data/evening.h"
#include "data/figures.h"
#include "data/level.h"
#include "view/eveningview.h"

typedef struct App App;

typedef struct Daily {
    bool on;     /* a part of it is played */
    Level level; /* the day's own */
    int age;     /* index into its ages */
    uint64_t seed;
    int part;
    DayDraw draws[DAY_PARTS_MAX];
    Carried carried;
    Figures figures; /* of this day */
    char title[DAY_PARTS_MAX][LEVEL_TITLE_BYTES];
    char text[DAY_PARTS_MAX][LEVEL_TEXT_BYTES];
    Rig rigs[DAY_PARTS_MAX];
    char hour[LEVEL_TITLE_BYTES * 2]; /* said while the light changes */
} Daily;

/* Asks for the age of the day in the level just loaded; a scripted caregiver begins. */
void daily_open(App *app);

/* Begins the day under `seed`, and the part that stands once more. */
void daily_begin(App *app, uint64_t seed);

/* The part that was played is over: the next begins, or evening has come. */
void daily_next(App *app);

/* Returns its age in months. */
double daily_age(const App *app);

#endif
