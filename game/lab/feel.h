#ifndef LAB_FEEL_H
#define LAB_FEEL_H

/*
 * Feel: the scripted checks of how the play feels (reactions.md 2). A check measures and
 * says each figure with its bounds; the numbers are those of that page.
 */

#include "data/level.h"
#include "model/policy.h"
#include "model/session.h"

typedef enum FeelLevel {
    FEEL_UP,
    FEEL_MUCH,
    FEEL_LOOKING,
    FEEL_LEVELS
} FeelLevel; /* 2, 5, 7 */

typedef struct Feel {
    int seeds;
    int check;  /* the check that runs */
    int failed; /* figures out of bounds */
    bool json;
    Scenario scenes[FEEL_LEVELS];
    Session session; /* room to play in */
} Feel;

/* Says one figure of the check that runs; it passes from `low` to `high`. */
void feel_say(Feel *feel, const char *what, double figure, double low, double high);

/* Returns whether one channel shows something else, or by 15 % of its range more or less.
 */
bool feel_changed(const Seen *now, const Seen *then);

/* The names of FEEL_UP and so on, for messages. */
extern const char *const FEEL_NAMES[FEEL_LEVELS];

/* feel_reply.c: what one act brings about, in a state set up for it. */
void feel_receipts(Feel *feel);    /* 1 */
void feel_first_tries(Feel *feel); /* 4 */
void feel_waiting(Feel *feel);     /* 9 */

/* feel_play.c: what whole sessions come to. */
void feel_novice(Feel *feel);  /* 5 */
void feel_scanner(Feel *feel); /* 6 */
void feel_pacing(Feel *feel);  /* 7 */
void feel_crests(Feel *feel);  /* 8 */
void feel_repair(Feel *feel);  /* 10 */
void feel_mashing(Feel *feel); /* 11 */
void feel_ribbon(Feel *feel);  /* 12 */

#endif
