#include "model/noise.h"

/* Finaliser of splitmix64: a public-domain mixing step; every input bit reaches every
 * output bit. */
static uint64_t mix(uint64_t z)
{
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

uint64_t noise_key(uint64_t seed, NoiseKey which)
{
    return mix(mix(seed + 0x9e3779b97f4a7c15u) + (uint64_t)which * 0xd1342543de82ef95u);
}

static uint64_t draw(uint64_t key, uint32_t tick, uint32_t channel)
{
    return mix(key ^ mix(((uint64_t)channel << 32 | tick) + 0x9e3779b97f4a7c15u));
}

double noise_unit(uint64_t key, uint32_t tick, uint32_t channel)
{
    return (double)(draw(key, tick, channel) >> 11) * (1.0 / 9007199254740992.0);
}

double noise_normal(uint64_t key, uint32_t tick, uint32_t channel)
{
    /* Twelve even parts of 16 bits from three draws: variance 12/12 = 1. */
    double sum = 0;
    for (uint32_t word = 0; word < 3; word++) {
        uint64_t bits = draw(key + word * 0x632be59bd9b4e019u, tick, channel);
        for (int part = 0; part < 4; part++)
            sum += ((double)(bits >> (16 * part) & 0xffff) + 0.5) * (1.0 / 65536.0);
    }
    return sum - 6;
}
