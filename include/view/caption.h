#ifndef VIEW_CAPTION_H
#define VIEW_CAPTION_H

/*
 * Caption: what is heard now, in words. Decided tick by tick from a Voice and from what
 * shows; no speaker has a part in it, so it keeps time without one. Words tell the sound,
 * never its meaning. One line stands at a time, 1.2 s at least in real time; what begins
 * meanwhile waits its turn, hers first, and is let go after 4 s. Lines that come again
 * and again are shown anew each 8 s at most. Spans are seconds.
 */

#include "view/voice.h"

enum { CAPTION_ID_BYTES = 32, CAPTION_WAITING_MAX = 8, CAPTION_FRESH_MAX = 16 };

/* Who gives way to whom. */
typedef enum CaptionRank { RANK_NOTE, RANK_ROOM, RANK_HERS } CaptionRank;

typedef struct CaptionLine {
    char id[CAPTION_ID_BYTES]; /* word id; "" for none */
    uint8_t rank;              /* CaptionRank */
    int strength;              /* 1 to 3 */
    int direction;             /* -1 from the left, 0 here, 1 from the right */
    double waited_s;
} CaptionLine;

typedef struct Caption {
    CaptionLine now;         /* what stands */
    double stood_s, since_s; /* since it came; since it was last heard */
    CaptionLine waiting[CAPTION_WAITING_MAX];
    int waiting_count;
    CaptionLine fresh[CAPTION_FRESH_MAX]; /* begun on this tick, for a history */
    int fresh_count;
    char told[CAPTION_WAITING_MAX]
             [CAPTION_ID_BYTES]; /* shown of late, the newest first */
    double told_s[CAPTION_WAITING_MAX];
    uint8_t loops[LOOPS_MAX]; /* what went on, + 1 */
    uint8_t silent;           /* VoiceSign shown without a sound */
} Caption;

/* Takes in what `voice` decided on this tick, and what shows without a sound. */
void caption_tick(Caption *caption, const Voice *voice, const Seen *seen);

/* Lets `seconds` of real time pass; `hers` while her sound goes on. */
void caption_follow(Caption *caption, double seconds, bool hers);

#endif
