#include "model/familiar.h"

#include "body.h"
#include "parts.h"
#include "sleep.h"
#include "soothe.h"

#include <assert.h>
#include <stddef.h>

/* One begins to hum after so long in arms, s; a tune she knows shortens what soothing
 * takes to a sixth less, and she brightens by so much on hearing it, or on being offered
 * the toy she knows [design]. */
static const double HUMS_S = 3, EASES = 1.2, BRIGHTENS = .12;

const char *const TUNE_NAMES[TUNE_COUNT] = {
    [TUNE_NONE] = "none",
    [TUNE_RISING] = "rising",
    [TUNE_FALLING] = "falling",
    [TUNE_ROCKING] = "rocking",
};
const char *const TOY_NAMES[TOY_COUNT] = {
    [TOY_NONE] = "none",     [TOY_RATTLE] = "rattle", [TOY_BOOK] = "book",
    [TOY_SPOON] = "spoon",   [TOY_BALL] = "ball",     [TOY_BLOCKS] = "blocks",
    [TOY_DIGGER] = "digger",
};

Toy familiar_toy(int target)
{
    static const uint8_t TOYS[TOY_COUNT] = {
        [TOY_RATTLE] = TARGET_TOY,    [TOY_BOOK] = TARGET_BOOK,
        [TOY_SPOON] = TARGET_SPOON,   [TOY_BALL] = TARGET_BALL,
        [TOY_BLOCKS] = TARGET_BLOCKS, [TOY_DIGGER] = TARGET_DIGGER};
    for (int toy = TOY_RATTLE; toy < TOY_COUNT; toy++)
        if (TOYS[toy] == target)
            return (Toy)toy;
    return TOY_NONE;
}

int familiar_target(const Scenario *scenario)
{
    assert(scenario != NULL);
    for (int i = 0; i < scenario->target_count && scenario->familiar.toy; i++)
        if (familiar_toy(scenario->targets[i]) == scenario->familiar.toy)
            return i;
    return -1;
}

/* Whether the tune she knows is being hummed. It is the first carer's: the other has
 * tunes of another kind. */
static bool hums(const Dyad *dyad, const Scenario *scenario)
{
    const Caregiver *body = &dyad->caregiver;
    return scenario->familiar.tune && dyad->carer == 0 && body->doing == ACT_HOLD &&
           body->doing_s >= HUMS_S && caregiver_present(body);
}

double familiar_eases(const Dyad *dyad, const Scenario *scenario)
{
    return hums(dyad, scenario) ? EASES : 1;
}

/* Nothing is known again in a loud cry or in sleep. */
void familiar_step(Dyad *dyad, const Scenario *scenario)
{
    Infant *infant = &dyad->infant;
    const Caregiver *body = &dyad->caregiver;
    if (infant_asleep(infant) || infant->step >= STEP_LOUD)
        return;
    bool begins = body->doing_s < HUMS_S + 1.0 / TICKS_PER_SECOND;
    if (hums(dyad, scenario) && begins)
        infant->lift_v += BRIGHTENS;
    int toy = familiar_target(scenario);
    bool offers = body->doing == ACT_TEND && body->choice == THING_TOY && body->fresh;
    if (toy >= 0 && offers) {
        infant_look(dyad, GAZE_AT_THING, toy);
        infant->lift_v += BRIGHTENS;
    }
}
