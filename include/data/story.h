#ifndef DATA_STORY_H
#define DATA_STORY_H

/*
 * Story: a session told in at most three moments, and what can be said of it on a page to
 * keep. A sentence is a word id and what fills its places: ticks, a thing, what was said.
 * Only what could be seen and heard in the room is told. One moment per kind first, at
 * least 8 s apart, one of them hers. No sums, no verdicts.
 */

#include "data/level.h"
#include "data/words.h"
#include "model/session.h"

enum {
    STORY_MOMENTS_MAX = 3,
    STORY_PARTS_MAX = 3,
    STORY_ID_BYTES = 32,
};

typedef struct StoryMoment {
    uint32_t tick; /* the instant it is about; see story_picture for her picture */
    uint32_t from; /* when it began */
    uint8_t kind;  /* MomentKind */
    int8_t target; /* Target that is spoken of, or -1 */
    int part_count;
    char head[STORY_ID_BYTES]; /* word id of a few words under the face */
    char parts[STORY_PARTS_MAX][STORY_ID_BYTES]; /* word ids of its sentences */
    char
        said[LEVEL_TITLE_BYTES]; /* what you said or reached for, as the level words it */
} StoryMoment;

typedef struct Story {
    StoryMoment moments[STORY_MOMENTS_MAX];
    int moment_count;
    char closing[STORY_ID_BYTES]; /* word id of the last sentence */
    uint32_t ticks;
} Story;

/* What a page to keep adds: signs of hers, and what was done before it grew easier. */
typedef struct StoryNotes {
    StoryMoment noticed[STORY_MOMENTS_MAX], calmed[STORY_MOMENTS_MAX];
    int noticed_count, calmed_count;
} StoryNotes;

/* Tells `log` of a session of `level` that lasted `ticks`. Every id it can give stands in
 * the words. */
void story_of(const Log *log, const Level *level, uint32_t ticks, Story *story);

/* Returns the tick at which `moment` shows in her: what begins is seen half a second
 * later. */
uint32_t story_picture(const StoryMoment *moment, uint32_t ticks);

/* Notes what `log` says of her signs and of what calmed. */
void story_notes(const Log *log, const Level *level, StoryNotes *notes);

/* Writes the sentences of `moment` into `out`; `who` gives {baby} and {you}. Returns
 * `out`. */
char *story_line(char *out, int bytes, const StoryMoment *moment, const Words *words,
                 const WordsFill *who);

/* Writes its head likewise. */
char *story_head(char *out, int bytes, const StoryMoment *moment, const Words *words,
                 const WordsFill *who);

#endif
