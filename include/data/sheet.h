#ifndef DATA_SHEET_H
#define DATA_SHEET_H

/*
 * Sheet: what a trainer keeps of one session, and only when asked for: the steps, and how
 * many hands each answer had. No name, no word somebody said, no date. A self-contained
 * HTML page.
 */

#include "data/ballot.h"
#include "data/playlist.h"

enum { SHEET_BYTES = 128 * 1024, SHEET_VOTES_MAX = PLAYLIST_STEPS_MAX };

typedef struct SheetVote {
    LevelPause moment; /* its question and answers */
    Ballot ballot;
} SheetVote;

typedef struct Sheet {
    const char *title, *line; /* "Fifteen minutes", "What a session was made of" */
    const char *language;
    const char *steps[PLAYLIST_STEPS_MAX];
    int step_count;
    SheetVote votes[SHEET_VOTES_MAX];
    int vote_count;
    const char *help; /* the help line; may be empty */
} Sheet;

/* Writes it into `text`. Returns its bytes, or -1 when `most` is too small. */
long sheet_write(const Sheet *sheet, char *text, size_t most);

#endif
