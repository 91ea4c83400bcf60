#ifndef LAB_PLAY_H
#define LAB_PLAY_H

/* Play: a scripted caregiver plays a scenario, with the log and tape of a Session. */

#include "model/policy.h"
#include "model/session.h"

/* Begins `session` and plays it under `policy` until it ends or `seconds` have passed (0:
 * until it ends). */
void play_session(Session *session, const Scenario *scenario, const Policy *policy,
                  uint64_t seed, double seconds);

/* Returns the policy called `name`; says on stderr which there are and returns NULL when
 * there is none. */
const Policy *play_policy(const char *name);

#endif
