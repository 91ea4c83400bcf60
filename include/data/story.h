#ifndef DATA_STORY_H
#define DATA_STORY_H

/*
 * Story: a session told in at most three moments. Sentence ids with ticks; words turn ids
 * into text. One per kind first, at least 8 s apart, one of them hers. No sums, no
 * verdicts.
 */

#include "data/level.h"
#include "model/session.h"

enum { STORY_MOMENTS_MAX = 3, STORY_LINE_BYTES = 48 };

typedef struct StoryMoment {
    uint32_t tick;
    uint8_t kind;                /* MomentKind */
    char head[STORY_LINE_BYTES]; /* word id of two or three words under the face */
    char line[STORY_LINE_BYTES]; /* word id of the sentence */
} StoryMoment;

typedef struct Story {
    StoryMoment moments[STORY_MOMENTS_MAX];
    int moment_count;
    char closing[STORY_LINE_BYTES]; /* word id of the last sentence */
    uint32_t ticks;
} Story;

/* Tells `log` of a session of `level` that lasted `ticks`. Every id it can give stands in
 * the words. */
void story_of(const Log *log, const Level *level, uint32_t ticks, Story *story);

#endif
