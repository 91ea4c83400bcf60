#ifndef GAME_DATA_PRESS_H
#define GAME_DATA_PRESS_H

/* Press: the pieces every printed sheet is made of. */

#include "data/paper.h"
#include "data/sink.h"

enum { PRESS_SCENES = 6, PRESS_AGES = 3 };

typedef struct Press {
    const Paper *paper;
    Sink out;
} Press;

/* Puts a text escaped, its {baby} filled in; the word called `id`; and that word with
 * `n`, `time` or `name` in its place. */
void press_text(Press *press, const char *text);
void press_word(Press *press, const char *id);
void press_fill(Press *press, const char *id, const WordsFill *fill);

/* Puts the word or the text between <tag> and </tag>; an empty text is left out. `tag`
 * may have a class: "p.say". */
void press_in(Press *press, const char *tag, const char *text);
void press_word_in(Press *press, const char *tag, const char *id);

/* Begins a page: head, common style and `style`; ends it. */
void press_begin(Press *press, const char *title, const char *style);
void press_end(Press *press);

/* Puts the picture `what`, with `label` read out. */
void press_picture(Press *press, const char *what, double months, const char *label);

/* Puts the shape and letter of an answer, 0 to 3. */
void press_badge(Press *press, int answer);

/* How the steps of the facilitator's sheet are set: the name of their class, their
 * letters' size (pt), what is from line to line (of that size), the width of a column
 * (mm), and whether the way round a step stands there. */
typedef struct PressSetting {
    const char *name;
    double point, leading, column;
    bool details;
} PressSetting;

/* Returns the width of a text in ems, and how many lines of `ems` it takes: an estimate
 * on the safe side. */
double press_ems(const char *text);
int press_lines(const char *text, double ems);

/* Returns the height of a step, mm; puts one that begins at minute `from`. */
double press_step_height(const Press *press, int index, const PressSetting *setting);
void press_step(Press *press, int index, double from, const PressSetting *setting);

/* Puts the help line, or a line to write it on. */
void press_help(Press *press);

/* Fills `ages` with the ages of the list's scenes that differ by two months or more, in
 * their order; returns how many. */
int press_ages(const Paper *paper, double ages[PRESS_AGES]);

/* Fills `scenes` with the steps that begin a scene not yet named; returns how many. */
int press_scenes(const Paper *paper, int scenes[PRESS_SCENES]);

/* The level of a step's scene, read into `level`; false: it is none, or broken. */
bool press_level(const Paper *paper, const PlaylistStep *step, Level *level);

/* The sheets. */
void press_plan(Press *press);
void press_invitation(Press *press);
void press_cues(Press *press);
void press_votes(Press *press);
void press_slips(Press *press);
void press_home(Press *press);

#endif
