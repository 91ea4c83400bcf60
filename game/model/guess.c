#include "model/guess.h"

#include "model/noise.h"

#include <assert.h>
#include <stddef.h>

/* What is most easily taken for what: they share most of their signs (science.md 7.1). */
static const Need LIKE[NEED_COUNT] = {
    [NEED_NEAR] = NEED_SOOTHE,       [NEED_SHARE] = NEED_PLAY,
    [NEED_PLAY] = NEED_SHARE,        [NEED_JOY] = NEED_PLAY,
    [NEED_HELP] = NEED_SHARE,        [NEED_BREAK] = NEED_TIRED,
    [NEED_SOOTHE] = NEED_NEAR,       [NEED_SHELTER] = NEED_NEAR,
    [NEED_SETTLE] = NEED_BREAK,      [NEED_HUNGER] = NEED_DISCOMFORT,
    [NEED_TIRED] = NEED_BREAK,       [NEED_DISCOMFORT] = NEED_HUNGER,
    [NEED_UNSOOTHABLE] = NEED_TIRED,
};

/* One that has no findable cause reads as hunger, or as being tired. */
static Need read_as(Need need)
{
    return need == NEED_UNSOOTHABLE ? NEED_HUNGER : need;
}

void guess_of(const Dyad *dyad, Need likely[2])
{
    assert(dyad != NULL && likely != NULL);
    Need asked = dyad_asked(dyad);
    /* one draw an episode, not one a tick: the order must not flicker */
    uint64_t key = noise_key(dyad->seed, NOISE_VIEW);
    bool first = noise_unit(key, dyad->infant.plan, (uint32_t)asked) < .5;
    likely[first] = read_as(asked);
    likely[!first] = LIKE[asked];
}
