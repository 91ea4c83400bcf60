#ifndef DATA_PAPER_H
#define DATA_PAPER_H

/*
 * Paper: what a workshop has printed: each sheet one self-contained HTML page, without
 * script, from a playlist, its levels and the words. Pictures come in ready from whoever
 * can draw; a page that lacks one stays whole.
 */

#include "data/playlist.h"
#include "data/words.h"

enum { PAPER_BYTES = 8 * 1024 * 1024, PAPER_HELP_BYTES = 96 };

typedef enum PaperSheet {
    PAPER_PLAN,       /* the facilitator's: times, words to say, what to listen for */
    PAPER_INVITATION, /* two a page */
    PAPER_CUES,       /* cards by age, eight a page */
    PAPER_VOTES,      /* four large letters */
    PAPER_SLIPS,      /* one sign each to watch for */
    PAPER_HOME,       /* to take home */
    PAPER_SHEETS
} PaperSheet;

/* Returns the id of the cue card number `index` for an age, and in `asks` what it may ask
 * for (0 open, 1 a pause, 2 you); NULL after the last. */
typedef const char *PaperCard(int index, double months, int *asks);

/* Writes the picture `what` ("away" on its disc, "face.smile", "whole.coo") at an age as
 * an <svg> whose id is made of both. Returns its bytes; -1: there is none. */
typedef long PaperDraw(void *by, const char *what, double months, char *svg, size_t most);

typedef struct Paper {
    const Playlist *playlist; /* its scenes are found */
    const LevelCard *levels;
    const Words *words;
    const char *language; /* of the levels' and the list's texts */
    bool mirrored;        /* it is read from right to left */
    const char *help;     /* the trainer's help line; empty: a line to write on */
    PaperCard *card;
    PaperDraw *draw;
    void *by;
} Paper;

/* The files' names. */
extern const char *const PAPER_NAMES[PAPER_SHEETS];

/* Writes one sheet into `text`. Returns its bytes, or -1 when `most` is too small. */
long paper_write(const Paper *paper, PaperSheet sheet, char *text, size_t most);

/* Writes every sheet and a page that leads to them, index.html, into `folder`, which is
 * made if need be; `text` is room to work in. */
bool paper_save(const Paper *paper, const char *folder, char *text, size_t most,
                Problems *problems);

#endif
