#ifndef MODEL_BRANCH_H
#define MODEL_BRANCH_H

/*
 * Branch: a tape told again with one answer changed. The model runs anew from tick 0
 * under the same seed, so the same weather falls on both runs; nothing of it is a script.
 */

#include "model/session.h"

/* What is done instead. */
typedef struct Answer {
    uint32_t from, ticks; /* from this tick on, for so long */
    Care care;
    bool rests; /* afterwards the hands rest; else the tape goes on */
} Answer;

/* Returns the care of `tape` at `tick` with `answer` laid over it; `*cursor` is the
 * reader's place, 0 at the start. */
Care branch_care(const Tape *tape, const Answer *answer, uint32_t tick, int *cursor);

/* Runs `tape` with `answer` into `session` up to tick `until` or to its ending. Past the
 * end of the tape the hands rest. */
void branch_play(Session *session, const Scenario *scenario, const Tape *tape,
                 const Answer *answer, uint32_t until);

/* Returns the first second at whose end two runs differ, or that only one of them has;
 * -1: they are the same run. */
int branch_parts(const Tape *a, const Tape *b);

#endif
