#ifndef LAB_FEEL_H
#define LAB_FEEL_H

/*
 * Feel: the scripted checks of how the play feels (reactions.md 2), each at several ages.
 * A check measures and says each figure with its bounds; the numbers are those of that
 * page, and times that page stretches by age are stretched here too.
 */

#include "data/level.h"
#include "lab/feel_figure.h"
#include "model/policy.h"
#include "model/session.h"

typedef enum FeelLevel {
    FEEL_UP,
    FEEL_MUCH,
    FEEL_LOOKING,
    FEEL_LEVELS,            /* 2, 5, 7 */
    FEEL_OWN = FEEL_LEVELS, /* a scene of the age's own */
    FEEL_SCENES
} FeelLevel;

typedef struct Feel {
    int seeds;
    double age;                   /* months; that of every scene, too */
    Scenario scenes[FEEL_SCENES]; /* the shipped levels as they would be at this age */
    Session *session;             /* room to play in */
    Finding *findings;            /* one for each figure */
} Feel;

/* Says one figure of the check that runs; it passes from `low` to `high`. */
void feel_say(Feel *feel, FeelFigure what, double figure, double low, double high);

/* Returns whether one channel shows something else, or by 15 % of its range more or less.
 */
bool feel_changed(const Seen *now, const Seen *then);

/* Returns part of whole; of nothing, none. */
double feel_share(double part, double whole);

/* Walks a session tick by tick under one policy. */
typedef struct Walk {
    Session *session;
    const Policy *policy;
    PolicyMind mind;
} Walk;

/* `policy` begins the scene under `seed`, in the room to play of `feel`. */
Walk feel_walk(Feel *feel, const Scenario *scenario, PolicyId policy, int seed);

/* Goes one tick on until the scene has ended or `seconds` have passed (0: to its end). */
bool feel_walks(Walk *walk, double seconds);

/* feel_scene.c: sets `scenario` to a scene that belongs to this age. */
void feel_scene(Scenario *scenario, double age);

/* feel_reply.c: what one act brings about, in a state set up for it. */
void feel_receipts(Feel *feel);    /* 1 */
void feel_first_tries(Feel *feel); /* 4 */
void feel_waiting(Feel *feel);     /* 9 */

/* feel_smile.c */
void feel_novice(Feel *feel); /* 5 */

/* feel_play.c: what whole sessions come to. */
void feel_scanner(Feel *feel); /* 6 */
void feel_pacing(Feel *feel);  /* 7 */
void feel_crests(Feel *feel);  /* 8 */
void feel_repair(Feel *feel);  /* 10 */
void feel_mashing(Feel *feel); /* 11 */
void feel_ribbon(Feel *feel);  /* 12 */

#endif
