#ifndef DATA_RECORDING_H
#define DATA_RECORDING_H

/*
 * Recording: a session as a file (.tape, JSON inside): which level, how it began, which
 * seed, what was done, one check word a second, how it ended, and a summary. Written to a
 * temporary file, flushed and renamed, so a crash leaves the old file or the new one. No
 * name of anybody is in it.
 */

#include "data/summary.h"

enum { RECORDING_BYTES_MAX = 4 * 1024 * 1024 };

typedef struct Recording {
    char level[LEVEL_ID_BYTES];
    uint64_t level_digest;
    int model; /* MODEL_VERSION that made it */
    Ended ended;
    double pace; /* Scenario.pace it was played at, 0.5 to 1.5 */
    bool lived;  /* it began as the next two say; false: as its level does */
    Temperament temperament;
    Start start;
    bool second;              /* a second carer was there to hand over to */
    Familiar familiar;        /* what she knew from scenes before */
    char day[LEVEL_ID_BYTES]; /* the ordinary day whose part it was; empty: none */
    int part;                 /* which of them */
    double age_months;        /* of the part */
    Summary summary;
    Tape tape;
} Recording;

/* The fields of a recording. */
extern const Format RECORDING_FORMAT;

/* Makes `recording` of `session`, a play of `level`. */
void recording_of(const Session *session, const Level *level, Recording *recording);

/*
 * Makes `scenario`, its level's own, the part of the ordinary day it was; `day`: that
 * level's. To be called before recording_scene, where `day` is not empty.
 */
void recording_part(const Recording *recording, const Day *day, Scenario *scenario);

/* Lets `scenario`, its level's own, begin as the recorded scene did. */
void recording_scene(const Recording *recording, Scenario *scenario);

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

/*
 * Reads as much of the file at `path` as is whole: the tape ends where the damage begins,
 * which `problems` name. Returns false, `recording` untouched, when nothing can be shown.
 */
bool recording_rescue(const char *path, Recording *recording, Problems *problems);

#endif
