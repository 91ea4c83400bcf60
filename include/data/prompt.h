#ifndef DATA_PROMPT_H
#define DATA_PROMPT_H

/*
 * Prompt: what a level gives a trainer and a family to talk about: pauses with questions
 * and votes, and key moments with two readings. Times are seconds of the scene.
 */

#include "model/act.h"
#include "model/need.h"

enum {
    LEVEL_TITLE_BYTES = 96,
    LEVEL_TEXT_BYTES = 320,
    LEVEL_ANSWERS_MAX = 4, /* of a vote */
    LEVEL_PAUSE_BYTES = 24, /* of a pause's id */
};

/* One answer of a vote: what the room sees written, and what is played for it. */
typedef struct LevelAnswer {
    Care care;
    char text[LEVEL_TITLE_BYTES];
} LevelAnswer;

/* Where a trainer may stop and ask. */
typedef struct LevelPause {
    char id[LEVEL_PAUSE_BYTES]; /* playlists name it */
    double at_s;
    char prompts[3][LEVEL_TEXT_BYTES]; /* short, spoken, listen */
    char vote[LEVEL_TEXT_BYTES];       /* the question; empty without answers */
    LevelAnswer answers[LEVEL_ANSWERS_MAX];
    int answer_count;
} LevelPause;

/* What she may be saying at a key moment: two readings, never one truth. */
typedef struct LevelLine {
    double at_s; /* 0: whenever `need` stands at `step` */
    Need need;
    Step step;
    char readings[2][LEVEL_TEXT_BYTES];
} LevelLine;

#endif
