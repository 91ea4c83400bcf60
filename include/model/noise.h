#ifndef MODEL_NOISE_H
#define MODEL_NOISE_H

/*
 * Noise: randomness as a key, not a stream.
 *
 * A draw is a hash of (key, tick, channel). Asking twice gives the same answer, nobody
 * can disturb anybody else's draws, and the same weather falls on both branches of a
 * what-if. Keys for the model, the policy and the view are derived from the session's
 * seed.
 */

#include <stdint.h>

typedef enum NoiseKey { NOISE_MODEL, NOISE_POLICY, NOISE_VIEW } NoiseKey;

/* Returns the key of one stream of `seed`. */
uint64_t noise_key(uint64_t seed, NoiseKey which);

/* Returns a number in [0, 1), evenly spread. */
double noise_unit(uint64_t key, uint32_t tick, uint32_t channel);

/* Returns a number of mean 0 and variance 1 (sum of twelve even parts), within -6 to 6.
 */
double noise_normal(uint64_t key, uint32_t tick, uint32_t channel);

#endif
