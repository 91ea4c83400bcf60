#ifndef APP_REPLAY_H
#define APP_REPLAY_H

/*
 * Replay: the scene told again from its tape, through the same Play, so that captions and
 * sounds run again too. Going anywhere runs the model anew from tick 0.
 */

#include "model/session.h"
#include "view/rig.h"

typedef struct App App;

typedef struct Replay {
    const Tape *tape; /* told again; NULL: the scene is being played */
    Log log;          /* of all of it */
    int cursor;       /* reader's place on the tape */
    bool playing, slow;
    double behind; /* ticks that are due */
    bool inside;   /* what she may feel is shown */
    struct {
        Rig first, then;     /* her face at the first visible sign, and when noticed */
        uint32_t sign, tick; /* ticks of both; sign 0: there was none */
        double seconds;      /* since then, real */
        bool shown;
    } noticed;
} Replay;

/* From the story: the first run again on SCREEN_WATCH, standing at `tick`; at 0 it
 * plays. */
void watch_open(App *app, uint32_t tick);

/* The scene of the play part is told again from `tape`, which must outlive the telling;
 * it stands at `tick`. */
void replay_open(App *app, const Tape *tape, uint32_t tick);

/* The play part holds the end of the first run again, and its hand is a person's. */
void replay_close(App *app);

/* Goes to `tick`; whether it plays does not change. */
void replay_seek(App *app, uint32_t tick);

/* Goes to the next (1) or last (-1) of her serves. Returns false when there is none. */
bool replay_serve(App *app, int step);

/* Plays, or stands; from the end it begins anew. */
void replay_toggle(App *app);

/* Somebody notices something now: the tape keeps it, and her face at the first visible
 * sign is found. */
void replay_notice(App *app);

/* A tick of real time: none, half a tick or one of the tape. */
void replay_tick(App *app);

/* Writes what `caregiver` begins to say or does with a word on this tick into `out`;
 * false: nothing, and `out` stays. */
bool replay_said(App *app, const Caregiver *caregiver, char *out, int bytes);

/* Returns how fast it goes now: 0, .5 or 1. */
double replay_speed(const App *app);

#endif
