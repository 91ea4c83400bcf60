#ifndef DATA_BALLOT_H
#define DATA_BALLOT_H

/*
 * Ballot: one question put to a room without devices. Hands or cards are counted one by
 * one, so that the last can be taken back; each pad has one vote and may change it. Plain
 * data; {0} is an empty one, nothing here fails.
 */

#include "data/prompt.h"
#include <stdbool.h>

enum { BALLOT_HANDS_MAX = 240, BALLOT_PADS_MAX = 8 };

typedef struct Ballot {
    char hands[BALLOT_HANDS_MAX + 1]; /* as they were counted: "AABCA" */
    char pads[BALLOT_PADS_MAX + 1];   /* a letter each; '-': none yet; ends at the last
                                         pad that voted */
} Ballot;

/* Counts a hand for `answer`, 0 on; a full ballot stays as it is. */
void ballot_hand(Ballot *ballot, int answer);

/* Takes the last hand back; returns its answer, or -1: there was none. */
int ballot_undo(Ballot *ballot);

/* Pad `pad` votes for `answer`, instead of what it voted for before. */
void ballot_pad(Ballot *ballot, int pad, int answer);

/* Returns the votes for `answer`, and all there are. */
int ballot_count(const Ballot *ballot, int answer);
int ballot_sum(const Ballot *ballot);

/* Returns which of `answers` answers the room chose: the most votes, the first of equal
 * ones. */
int ballot_most(const Ballot *ballot, int answers);

/* Returns what to lay beside `chosen`: of the others the one with the most votes, the
 * first of equal ones. */
int ballot_other(const Ballot *ballot, int answers, int chosen);

#endif
