#include "lab/play.h"

#include <assert.h>
#include <stdio.h>

/* The session ends by itself, so 0 seconds is no endless loop. */
void play_session(Session *session, const Scenario *scenario, const Policy *policy,
                  uint64_t seed, double seconds)
{
    assert(session != NULL && scenario != NULL && policy != NULL);
    PolicyMind mind = {0};
    session_begin(session, scenario, seed);
    while (session->dyad.ended == ENDED_NOT &&
           (seconds <= 0 || dyad_seconds(&session->dyad) < seconds))
        session_step(session,
                     policy_care(policy, &mind, &session->dyad, &session->scenario));
}

/* A name that is not known is answered with those that are. */
const Policy *play_policy(const char *name)
{
    assert(name != NULL);
    PolicyId id = policy_named(name);
    if (id < POLICY_COUNT)
        return &POLICIES[id];
    fprintf(stderr, "goodenough-lab: no scripted caregiver is called %s; there are",
            name);
    for (int i = 0; i < POLICY_COUNT; i++)
        fprintf(stderr, "%s %s", i > 0 ? "," : "", POLICIES[i].name);
    fprintf(stderr, "\n");
    return NULL;
}
