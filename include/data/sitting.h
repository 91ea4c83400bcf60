#ifndef DATA_SITTING_H
#define DATA_SITTING_H

/*
 * Sitting: the place and the counts of a workshop that is going on, kept in a small file
 * so that a program that was killed goes on at the same step with the votes there. Never
 * a word that somebody said. Deleted when the workshop ends.
 */

#include "data/workshop.h"

enum { SITTING_BYTES_MAX = 64 * 1024 };

typedef struct SittingVote {
    char step[PLAYLIST_NAME_BYTES];
    Ballot ballot;
    int chosen;
} SittingVote;

typedef struct Sitting {
    char plan[LEVEL_PATH_BYTES]; /* the playlist's file */
    char step[PLAYLIST_NAME_BYTES];
    int at, of; /* the same, counted from 1: which of how many */
    int beat;
    double seconds;
    Dials dials;
    SittingVote votes[PLAYLIST_STEPS_MAX];
    int vote_count;
} Sitting;

/* The fields of such a file. */
extern const Format SITTING_FORMAT;

/* Fills `sitting` from where `workshop` stands in `plan`, read from the file `path`. */
void sitting_of(const Workshop *workshop, const Playlist *plan, const char *path,
                Sitting *sitting);

/* Puts `workshop` where `sitting` stood; false, and at the first step, when `plan` has no
 * such step any more that can be run. Votes of steps that are still there are kept. */
bool sitting_resume(const Sitting *sitting, const Playlist *plan, Workshop *workshop);

/* Writes the file at `path`, whole or not at all; reads it; deletes it. */
bool sitting_save(const char *path, const Sitting *sitting, Problems *problems);
bool sitting_load(const char *path, Sitting *sitting, Problems *problems);
bool sitting_forget(const char *path, Problems *problems);

#endif
