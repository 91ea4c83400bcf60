#include "model/answer.h"

#include <assert.h>

bool answer_chance(const Regard *at, uint32_t channel, double p)
{
    return noise_unit(at->key, at->tick, channel) < p;
}

int answer_pick(const Regard *at, uint32_t channel, int count)
{
    assert(count > 0);
    int i = (int)(noise_unit(at->key, at->tick, channel) * count);
    return i < count ? i : count - 1;
}

bool answer_mends(const Regard *at)
{
    return at->mind->repair_by > at->tick;
}

/* What is at hand. */

/* Returns the first sentence that is about `target` (-1: any) and fits `need`, or -1. */
static int line_for(const Scenario *scenario, Need need, int target)
{
    for (int i = 0; i < scenario->name_count; i++)
        if (scenario->names[i].fits == need &&
            (target < 0 || scenario->names[i].target == target))
            return i;
    return -1;
}

/* Mending, holding and waiting are never livelier than ordinary. */
Care answer_care(const Regard *at, Act act, int choice)
{
    double vigor = at->policy->vigor * 255;
    vigor = vigor > 1 ? vigor : 1; /* 0 would mean ordinary */
    if (answer_mends(at) || act == ACT_WAIT || act == ACT_HOLD)
        vigor = vigor < VIGOR_ORDINARY ? vigor : VIGOR_ORDINARY;
    return (Care){.act = (uint8_t)act,
                  .vigor = (uint8_t)(vigor + .5),
                  .gaze = GAZE_FACE,
                  .choice = (uint8_t)choice};
}

/* Answers. */

/* Answers an open baby: go where she looks, else be glad, talk or leave her the turn.
 * Where a scene shows no verb of the face, hands and voice carry it. */
static Care open_answer(const Regard *at)
{
    double u = noise_unit(at->key, at->tick, DRAW_PICK);
    int plain = line_for(at->scenario, NEED_NONE, -1);
    if (scenario_close(at->scenario))
        return u < .5 || plain < 0 ? answer_care(at, ACT_HOLD, 0)
                                   : answer_care(at, ACT_NAME, plain);
    if (at->seen.gaze == GAZE_AT_THING) {
        int line = line_for(at->scenario, NEED_SHARE, at->seen.target);
        if (line < 0)
            line = line_for(at->scenario, NEED_NONE, at->seen.target);
        if (line >= 0 && u < .4)
            return answer_care(at, ACT_NAME, line);
        Care care = answer_care(at, ACT_LOOK, 0);
        care.gaze = GAZE_SHARED;
        return care;
    }
    bool warm_again = at->mind->last == ACT_WARM && u < .6;
    if (plain >= 0 && (warm_again || u > .75))
        return answer_care(at, ACT_NAME, plain);
    return answer_care(at, warm_again ? ACT_LOOK : ACT_WARM, 0);
}

/* Answers what she truly asks; to an open baby in one of several ways that all fit. */
Care answer_fitting(const Regard *at, Openness open)
{
    if (open == OPEN_TO_YOU) {
        Care care = open_answer(at);
        if (dyad_asked(at->dyad) == NEED_NONE ||
            dyad_fit(at->dyad, at->scenario, care) == FIT_YES)
            return care;
    }
    Care care = dyad_suited(at->dyad, at->scenario);
    care = (Care){.act = care.act,
                  .vigor = answer_care(at, (Act)care.act, 0).vigor,
                  .gaze = care.gaze,
                  .choice = care.choice};
    bool said = care.act == at->mind->last && at->mind->tries > 0;
    if (open == NEEDS_PAUSE && (said || care.act == ACT_NONE))
        return answer_care(at, ACT_WAIT, 0);
    return care;
}

/* Answers beside the point: some other disc, thing or sentence than the one that fits. */
static Care unfitting(const Regard *at)
{
    const Scenario *scenario = at->scenario;
    int count = scenario->disc_count + scenario->tend_count;
    int start = count > 0 ? answer_pick(at, DRAW_OTHER, count) : 0;
    for (int step = 0; step < count; step++) {
        int i = (start + step) % count;
        Care care;
        if (i >= scenario->disc_count)
            care = answer_care(at, ACT_TEND, scenario->tend[i - scenario->disc_count]);
        else if (scenario->discs[i] == ACT_TEND)
            continue;
        else
            care = answer_care(at, (Act)scenario->discs[i], 0);
        int lines = care.act == ACT_NAME ? scenario->name_count : 1;
        for (int line = 0; line < lines; line++) {
            if (care.act == ACT_NAME)
                care.choice = (uint8_t)line;
            if (dyad_fit(at->dyad, scenario, care) == FIT_NOT)
                return care;
        }
    }
    return answer_care(at, scenario_close(scenario) ? ACT_NAME : ACT_WARM, 0);
}

/* Somebody who does not see a turned head for what it is goes after her. */
static Care chase(const Regard *at)
{
    if (scenario_close(at->scenario))
        return answer_care(at, ACT_NAME, 0);
    return answer_care(at, answer_chance(at, DRAW_PICK, .7) ? ACT_WARM : ACT_LOOK, 0);
}

/*
 * A turned head is first a matter of backing off. Then the dial: with probability
 * `suited` the truth is answered, and always while a rupture is being mended.
 */
Care answer_of(const Regard *at, Openness open)
{
    bool mends = answer_mends(at);
    if (open == NEEDS_PAUSE && !mends &&
        !answer_chance(at, DRAW_BACK, at->policy->backs_off))
        return chase(at);
    if (mends || answer_chance(at, DRAW_SUITED, at->policy->suited))
        return answer_fitting(at, open);
    return unfitting(at);
}
