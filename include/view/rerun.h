#ifndef VIEW_RERUN_H
#define VIEW_RERUN_H

/*
 * Rerun: a tape told again, with the picture that belongs to it. Going to a tick runs the
 * model anew from tick 0; the picture there is that of moment.h. Large: keep it out of
 * small stacks.
 */

#include "view/moment.h"

typedef struct Rerun {
    Session session; /* told up to where it stands */
    Pose pose;
    Body body;
    int cursor; /* reader's place on the tape */
} Rerun;

/* Goes to `tick` of `tape`, or to its end. */
void rerun_seek(Rerun *rerun, const Scenario *scenario, const Tape *tape, uint32_t tick);

/* One tick on; false, and nothing done, at the end of `tape`. */
bool rerun_step(Rerun *rerun, const Tape *tape);

/* Moves what is only seen by `seconds` of the scene. */
void rerun_follow(Rerun *rerun, double seconds, bool calm, bool steady);

/* Returns the tick at which `serve` can be seen: an instant after it began, before any
 * answer. */
uint32_t rerun_seen(const Serve *serve);

/* Returns that tick of the next (`step` 1) or last (-1) of her serves; `tick` when there
 * is none. */
uint32_t rerun_serve(const Log *log, uint32_t tick, int step);

/* Returns where to come back to after a hold: the tick of her last serve that began a
 * second before `tick` or earlier, for a later one would be over before anyone looks up
 * again; 0, the beginning, when there is none. */
uint32_t rerun_last(const Log *log, uint32_t tick);

#endif
