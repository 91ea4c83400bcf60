#ifndef DATA_RECORDING_H
#define DATA_RECORDING_H

/*
 * Recording: a session as a file (.tape, JSON inside): which level, which seed, what was
 * done, one check word a second, and how it ended. Written to a temporary file, flushed and
 * renamed, so a crash leaves the old file or the new one.
 */

#include "data/level.h"
#include "model/session.h"

enum { RECORDING_BYTES_MAX = 4 * 1024 * 1024 };

typedef struct Recording {
    char level[LEVEL_ID_BYTES];
    uint64_t level_digest;
    int model; /* MODEL_VERSION that made it */
    Ended ended;
    Tape tape;
} Recording;

bool recording_save(const char *path, const Recording *recording, Problems *problems);

/* Leaves `recording` untouched on failure. */
bool recording_load(const char *path, Recording *recording, Problems *problems);

#endif
