#ifndef DATA_SITTING_H
#define DATA_SITTING_H

/*
 * Sitting: the place and the counts of a workshop that is going on, and the questions its
 * trainer typed, kept in a small file so that a program that was killed goes on at the
 * same step with the votes there. Never a word that somebody in the room said. Deleted
 * when the workshop ends.
 */

#include "data/question.h"

enum { SITTING_BYTES_MAX = 128 * 1024 };

/* A question typed while the group waited: in the place of a step's vote, or a step of
 * its own behind another. */
typedef struct SittingAsk {
    char step[PLAYLIST_NAME_BYTES], after[PLAYLIST_NAME_BYTES]; /* after "": first */
    double at_s;
    Question question;
} SittingAsk;

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
    SittingAsk asked[PLAYLIST_STEPS_MAX]; /* in the order of their steps */
    int asked_count;
    Question draft; /* one that is still being typed */
} Sitting;

/* The fields of such a file. */
extern const Format SITTING_FORMAT;

/* Fills `sitting` from where `workshop` stands in `plan`, read from the file `path`; the
 * draft stays as it is. */
void sitting_of(const Workshop *workshop, const Playlist *plan, const char *path,
                Sitting *sitting);

/* Puts the questions that were typed into `plan` again, as it comes from its file. Call
 * playlist_find() afterwards. */
void sitting_ask(const Sitting *sitting, Playlist *plan);

/* Puts `workshop` where `sitting` stood; false, and at the first step, when `plan` has no
 * such step any more that can be run. Votes of steps that are still there are kept. */
bool sitting_resume(const Sitting *sitting, const Playlist *plan, Workshop *workshop);

/* Writes the file at `path`, whole or not at all; reads it; deletes it. */
bool sitting_save(const char *path, const Sitting *sitting, Problems *problems);
bool sitting_load(const char *path, Sitting *sitting, Problems *problems);
bool sitting_forget(const char *path, Problems *problems);

#endif
