#ifndef MODEL_ANSWER_H
#define MODEL_ANSWER_H

/*
 * Answer: what a scripted caregiver would do about what shows now. Private to the
 * policies; when it is done is policy.c's matter.
 */

#include "model/policy.h"
#include "model/noise.h"

/* Channels of the policy's noise. */
enum {
    DRAW_NOTICE,
    DRAW_LATENCY,
    DRAW_SUITED,
    DRAW_PICK,
    DRAW_OTHER,
    DRAW_BACK,
    DRAW_REPAIR,
    DRAW_LAPSE,
    DRAW_AGAIN,
    DRAW_BLOCK
};

/* One tick's view of the pair. */
typedef struct Regard {
    const Policy *policy;
    PolicyMind *mind;
    const Dyad *dyad;
    const Scenario *scenario;
    Seen seen;
    uint64_t key;
    uint32_t tick;
} Regard;

/* Returns true with probability `p`, by a draw of `channel` on this tick. */
bool answer_chance(const Regard *at, uint32_t channel, double p);

/* Returns one of 0 to `count` - 1, by a draw of `channel` on this tick. */
int answer_pick(const Regard *at, uint32_t channel, int count);

/* Returns whether a rupture is being mended. */
bool answer_mends(const Regard *at);

/* Returns `act` with `choice` in the policy's vigour, eyes on her. */
Care answer_care(const Regard *at, Act act, int choice);

/* Returns an answer that fits, whatever the dials say. */
Care answer_fitting(const Regard *at, Openness open);

/* Returns the answer to her being `open` so, fitting or not as the policy's dials fall.
 */
Care answer_of(const Regard *at, Openness open);

#endif
