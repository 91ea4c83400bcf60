#ifndef LAB_STAGE_H
#define LAB_STAGE_H

/*
 * Stage: what stands at one tick of a tape, as the screens would show it, and the canvas
 * it is painted on. The picture at tick t is the same wherever it is asked for: Pose
 * reset, then followed 1/60 s a tick from t - 5 s with the session's view key, a blink
 * left out. Large: keep it out of small stacks.
 */

#include "data/level.h"
#include "data/words.h"
#include "model/session.h"
#include "paint/canvas.h"
#include "view/screens.h"

enum { STAGE_LINES_MAX = 24, STAGE_LINE_BYTES = 512 };

typedef struct Stage {
    Canvas *canvas;
    Layout layout; /* of the canvas, measured with its fonts; may be changed between
                      pictures */
    Look look;     /* age is set from the level */
    Skin carer;
    Words words;
    bool briefing, asking; /* play: before it begins; with Name open */
    Session session;       /* replayed up to the tick shown */
    Pose pose;
    Body body;
    Shapes shapes;
    Hits hits;
    char lines[STAGE_LINES_MAX][STAGE_LINE_BYTES]; /* texts with names filled in */
    int line_count;
} Stage;

/* Opens a canvas of w x h pixels and the words of `data`/assets. */
bool stage_open(Stage *stage, const char *data, int w, int h, Problems *problems);

/* `stage` may be all zeros. */
void stage_close(Stage *stage);

/* Fills `stage->shapes` with the play screen as it stands at `tick` of `tape`. */
void stage_play(Stage *stage, const Level *level, const Tape *tape, uint32_t tick);

/* Begins a session of `level` that goes on by `stage_step`: each a tick under `care`,
 * with springs and blinks as in the game. */
void stage_begin(Stage *stage, const Level *level, uint64_t seed);
void stage_step(Stage *stage, const Level *level, Care care);

/* Fills `stage->shapes` with the play screen as it stands now. */
void stage_now(Stage *stage, const Level *level);

/* Fills `stage->shapes` with the story of `tape`, told to its end. */
void stage_story(Stage *stage, const Level *level, const Tape *tape);

/* Fills `stage->shapes` with the ribbon of `tape` as a timeline. */
void stage_ribbon(Stage *stage, const Level *level, const Tape *tape);

/* Writes `stage->shapes` to `path`: .svg as SVG, all else as PNG. */
bool stage_save(const Stage *stage, const char *path, Problems *problems);

#endif
