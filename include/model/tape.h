#ifndef MODEL_TAPE_H
#define MODEL_TAPE_H

/*
 * Tape: what was done, tick by tick. With the scenario and the seed it is the whole
 * session: the model plays it again bit by bit, and a check word a second proves it.
 */

#include "model/act.h"

enum {
    MODEL_VERSION = 2, /* rises when goldens change on purpose */
    TAPE_CHANGES_MAX = 16384,
    TAPE_SECONDS_MAX = 600,
    TAPE_NOTICES_MAX = 32,
};

typedef struct TapeChange {
    uint32_t tick;
    Care care;
} TapeChange;

typedef struct Tape {
    uint64_t seed;
    uint32_t ticks; /* length so far */
    int change_count;
    int check_count;
    TapeChange changes[TAPE_CHANGES_MAX];
    uint64_t checks[TAPE_SECONDS_MAX]; /* dyad_check at the end of each second */
    int notice_count;
    uint32_t notices[TAPE_NOTICES_MAX]; /* ticks at which something was noticed, watching
                                           again; rising, and no part of the checks */
} Tape;

/* Returns the care `tape` holds at `tick`; `*cursor` is the reader's place, 0 at the
 * start. */
Care tape_care(const Tape *tape, uint32_t tick, int *cursor);

/* Keeps `tick` among the notices of `tape`; false: it is there already, or they are full.
 */
bool tape_notice(Tape *tape, uint32_t tick);

#endif
