#ifndef MODEL_SESSION_H
#define MODEL_SESSION_H

/*
 * Session: one scene being played: scenario, dyad, the tape of what was done and the log
 * of what was seen. Owned by the caller (App or the lab); large, so not on small stacks.
 */

#include "model/dyad.h"
#include "model/log.h"
#include "model/tape.h"

typedef struct Session {
    Scenario scenario;
    Dyad dyad;
    Tape tape;
    Log log;
} Session;

/* Begins a session of `scenario` under `seed`. */
void session_begin(Session *session, const Scenario *scenario, uint64_t seed);

/*
 * Moves `session` one tick on: dyad, tape (when `care` changed) and log. When the tape is
 * full the dyad ends softly. Does nothing once the dyad has ended.
 */
void session_step(Session *session, Care care);

/* Ends the scene by the player's wish; costs nothing, says nothing. */
void session_skip(Session *session);

/* Replays `tape` on `scenario` into `session` up to `tick`. Returns the first second
 * whose check differs, or -1. */
int session_replay(Session *session, const Scenario *scenario, const Tape *tape,
                   uint32_t tick);

#endif
