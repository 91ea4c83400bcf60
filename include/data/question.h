#ifndef DATA_QUESTION_H
#define DATA_QUESTION_H

/*
 * Question: a vote in a trainer's own words: what is asked, two to four answers, and what
 * of the format is played for each. Typed while a group waits it becomes a step of the
 * plan in memory alone; no file is changed. Plain data; nothing here fails but for room.
 */

#include "data/workshop.h"

enum { QUESTION_BYTES = 168 }; /* four lines on the wall, as a playlist's own */

typedef struct QuestionAnswer {
    char text[LEVEL_TITLE_BYTES];
    PlaylistAnswer plays;
} QuestionAnswer;

typedef struct Question {
    char vote[QUESTION_BYTES];
    QuestionAnswer answers[LEVEL_ANSWERS_MAX];
    int answer_count;
} Question;

/* What keeps a question from being asked. */
typedef enum QuestionLack {
    QUESTION_WHOLE,
    QUESTION_WORDLESS, /* nothing is asked */
    QUESTION_FEW,      /* one answer or none */
    QUESTION_SAME,     /* two answers would play the same */
    QUESTION_LACKS
} QuestionLack;

/* Empties `question`: as many answers as there may be, none with words, none played. */
void question_begin(Question *question);

/* Fills `question` with the vote that step `step` has of its own. */
void question_of(const Playlist *plan, int step, Question *question);

/* Fills `question` with what `pause` asks; what a list cannot say of an answer is left
 * out: which sentence, which thing is looked at. */
void question_from(const LevelPause *pause, Question *question);

/* Takes out answers without words, and spaces at the end of every text. */
void question_tidy(Question *question);

/* Returns whether two answers would play the same; words alone never do. */
bool question_same(const PlaylistAnswer *a, const PlaylistAnswer *b);

/* Returns what a tidied question lacks. */
QuestionLack question_lack(const Question *question);

/* Puts `question` in the place of the vote of step `step`, in whatever language; false,
 * and nothing is changed: the list has no room for more words. */
bool question_put(Playlist *plan, int step, const Question *question);

/*
 * Asks a tidied `question` now, `at_s` seconds into the scene (0: there is none): in the
 * place of the present step's vote while no hand has been counted for it, else in a step
 * of its own behind it. What was asked here before, with as many answers, keeps its
 * hands. Returns the step that asks it, or -1: the plan is full. Call playlist_find()
 * afterwards.
 */
int question_ask(Playlist *plan, Workshop *state, const Question *question, double at_s);

/* Puts a step that asks `question`, and takes what time it takes, behind step `after`
 * (-1: first); `id` "": a new one. Returns it, or -1. */
int question_insert(Playlist *plan, int after, const char *id, const Question *question);

/* Turns what answer `which` of `count` plays to what else of the format could be, round
 * at the end: nothing, then every verb, with what is at hand in `scene` (NULL: no scene,
 * nothing); what another answer plays is passed over. */
void question_turn(PlaylistAnswer *answers, int count, int which, int by,
                   const Scenario *scene);

/*
 * Fills `out` with which answers of `moment` are played, -1 for none: alone what the room
 * chose, or `chosen` (counted from 1; 0: nothing was) in its place; with `both` the
 * room's and beside it `chosen`, or what most others chose. Answers that are only words
 * are passed over.
 */
void question_played(const Ballot *ballot, int chosen, const LevelPause *moment,
                     bool both, int out[2]);

#endif
