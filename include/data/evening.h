#ifndef DATA_EVENING_H
#define DATA_EVENING_H

/*
 * Evening: a part of an ordinary day as it is told afterwards: what was asked and what
 * became of it, and one moment. Sentence ids; words turn ids into text. Nothing is
 * counted.
 */

#include "model/day.h"

enum { EVENING_ASKS_MAX = 2, EVENING_ID_BYTES = 32 };

/* What became of something she asked. */
typedef enum EveningHow {
    EVENING_AT_ONCE, /* seen early and met */
    EVENING_LATER,   /* met in the end */
    EVENING_MENDED,  /* something went askew, and was put right */
    EVENING_LET_GO,
    EVENING_OPEN,   /* the hour was over before it had closed */
    EVENING_HANDED, /* another pair of arms took over */
    EVENING_HOWS
} EveningHow;

typedef struct EveningPart {
    char asks[EVENING_ASKS_MAX][EVENING_ID_BYTES]; /* "day.ask.near" */
    char hows[EVENING_ASKS_MAX][EVENING_ID_BYTES]; /* "day.how.later" */
    int ask_count;
    char last[EVENING_ID_BYTES]; /* a moment, a chore, or that nothing was asked */
    uint32_t tick;               /* of the moment whose face is shown */
} EveningPart;

/* Tells of `session`, a part of a day that came to `tally`. */
void evening_part(const Session *session, const DayTally *tally, EveningPart *part);

#endif
