#ifndef DATA_RECORDING_H
#define DATA_RECORDING_H

/*
 * Recording: a session as a file (.tape, JSON inside): which level, which seed, what was
 * done, one check word a second, and how it ended. Written to a temporary file, flushed
 * and renamed, so a crash leaves the old file or the new one.
 */

#include "data/level.h"
#include "model/session.h"

enum { RECORDING_BYTES_MAX = 4 * 1024 * 1024 };

typedef struct Recording {
    char level[LEVEL_ID_BYTES];
    uint64_t level_digest;
    int model; /* MODEL_VERSION that made it */
    Ended ended;
    double pace; /* Scenario.pace it was played at, 0.5 to 1.5 */
    Tape tape;
} Recording;

/* The fields of a recording. */
extern const Format RECORDING_FORMAT;

/* Reads the recording in the `bytes` of `text`; leaves `recording` untouched on
 * failure. */
bool recording_parse(const char *text, size_t bytes, const char *name,
                     Recording *recording, Problems *problems);

/* Writes `recording` into `text`. Returns the bytes, or -1 when `most` is too small. */
long recording_write(const Recording *recording, char *text, size_t most);

/* Writes the file at `path`, whole or not at all. */
bool recording_save(const char *path, const Recording *recording, Problems *problems);

/* Reads the file at `path`; leaves `recording` untouched on failure. */
bool recording_load(const char *path, Recording *recording, Problems *problems);

#endif
