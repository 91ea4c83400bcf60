#ifndef DATA_WORKSHOP_H
#define DATA_WORKSHOP_H

/*
 * Workshop: where a session with a group stands: which step of its plan and how far into
 * it, the calm clock, the hands that were counted, what is blanked, muted, zoomed or
 * revealed. Pure: no window, no clock of its own, nothing about a person. {0} is a
 * session that has not begun.
 */

#include "data/ballot.h"
#include "data/dials.h"
#include "data/playlist.h"

/* What of a step the app knows and the plan does not. */
typedef struct Stage {
    bool plays;      /* something in it runs: a scene up to its instant, breaths */
    bool done;       /* and has run */
    int marks;       /* visible signs that can be shown one by one */
    bool asks, pair; /* its vote has answers that can be played; two of them at least */
} Stage;

/* What a key did to the session. */
typedef enum Went {
    WENT_NOWHERE,
    WENT_RUNS,  /* the scene begins, or goes on */
    WENT_HOLDS, /* and stands */
    WENT_BEAT,  /* the next thing within the step, or the one before */
    WENT_STEP,  /* another step */
    WENT_END    /* the plan is at its end */
} Went;

/* The beats of a clip heard twice; of a vote, the last only where it is not done next. */
typedef enum EarBeat { HEARD_CALM, HEARD_WORRIED, HEARD_COUNT } EarBeat;
typedef enum VoteBeat { VOTE_OPEN, VOTE_REVEALED, VOTE_PLAYED, VOTE_BESIDE } VoteBeat;

typedef struct Workshop {
    int step, beat;
    bool begun; /* the scene of this step was begun; before that its note stands */
    bool holds; /* the scene stands */
    bool ended; /* the plan is over */
    double seconds, step_s; /* of the session; of this step */
    bool blank, mute, zoom, reveal, describe;
    Dials dials;
    Ballot ballots[PLAYLIST_STEPS_MAX];
    int chosen[PLAYLIST_STEPS_MAX]; /* the answer played, + 1; 0: the room's */
} Workshop;

/* Puts `workshop` at the first step of `plan` that can be run. */
void workshop_begin(Workshop *workshop, const Playlist *plan);

/* Time passes, unless everything is held. */
void workshop_pass(Workshop *workshop, double seconds);

/* The one key that goes on: begins, holds or goes on with what runs, else the next beat,
 * else the next step. */
Went workshop_on(Workshop *workshop, const Playlist *plan, const Stage *stage);

/* Goes to the next step at once, or to the one before; steps left out or with a problem
 * are passed over. */
Went workshop_next(Workshop *workshop, const Playlist *plan);
Went workshop_before(Workshop *workshop, const Playlist *plan);

/* Goes one beat back; WENT_NOWHERE at a step's first. */
Went workshop_back(Workshop *workshop);

/* Goes to the next beat alone; WENT_NOWHERE at a step's last. */
Went workshop_beat(Workshop *workshop, const Playlist *plan, const Stage *stage);

/* Returns how many beats the present step has. */
int workshop_beats(const Workshop *workshop, const Playlist *plan, const Stage *stage);

/* After a hold for a real baby: returns whether her scene was on the wall, so that it
 * comes back at her last serve; what stood at its instant is to run there again. */
bool workshop_returns(const Workshop *workshop, const Playlist *plan, Stage *stage);

/* Returns whether hands are counted now: digits are votes. */
bool workshop_counts(const Workshop *workshop, const Playlist *plan);

/* Returns the step whose vote this step speaks of, or -1: itself, or the last one of the
 * same scene and pause. */
int workshop_vote(const Workshop *workshop, const Playlist *plan);

/* Returns whether a step can be run. */
bool workshop_runs(const PlaylistStep *step);

/* Returns the step after `step` that can be run, or -1. */
int workshop_after(const Playlist *plan, int step);

#endif
