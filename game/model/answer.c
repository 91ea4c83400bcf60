#include "model/answer.h"

#include <assert.h>

/* The act that meets each need when she shows it, and the thing at hand for it
 * (THING_COUNT: none). */
typedef struct Fit {
    Act act;
    Thing things[2];
} Fit;

static const Fit FITS[NEED_COUNT] = {
    [NEED_NONE] = {ACT_WARM, {THING_COUNT, THING_COUNT}},
    [NEED_NEAR] = {ACT_HOLD, {THING_COUNT, THING_COUNT}},
    [NEED_SHARE] = {ACT_LOOK, {THING_COUNT, THING_COUNT}},
    [NEED_PLAY] = {ACT_WARM, {THING_COUNT, THING_COUNT}},
    [NEED_JOY] = {ACT_WARM, {THING_COUNT, THING_COUNT}},
    [NEED_HELP] = {ACT_TEND, {THING_HELP, THING_TOY}},
    [NEED_BREAK] = {ACT_WAIT, {THING_COUNT, THING_COUNT}},
    [NEED_SOOTHE] = {ACT_HOLD, {THING_COUNT, THING_COUNT}},
    [NEED_SHELTER] = {ACT_HOLD, {THING_COUNT, THING_COUNT}},
    [NEED_SETTLE] = {ACT_HOLD, {THING_COUNT, THING_COUNT}},
    [NEED_HUNGER] = {ACT_TEND, {THING_FEED, THING_COUNT}},
    [NEED_TIRED] = {ACT_TEND, {THING_BED, THING_DIM}},
    [NEED_DISCOMFORT] = {ACT_TEND, {THING_CHANGE, THING_WIND}},
    [NEED_UNSOOTHABLE] = {ACT_HOLD, {THING_COUNT, THING_COUNT}},
};

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

static bool has_thing(const Scenario *scenario, Thing thing)
{
    for (int i = 0; i < scenario->tend_count; i++)
        if (scenario->tend[i] == thing)
            return true;
    return false;
}

/* Returns the first sentence that is about `target` (-1: any) and fits `need`, or -1. */
static int line_for(const Scenario *scenario, Need need, int target)
{
    for (int i = 0; i < scenario->name_count; i++)
        if (scenario->names[i].fits == need &&
            (target < 0 || scenario->names[i].target == target))
            return i;
    return -1;
}

Care answer_care(const Regard *at, Act act, int choice)
{
    double vigor = at->policy->vigor * 255;
    if (answer_mends(at) || act == ACT_WAIT || act == ACT_HOLD)
        vigor = vigor < VIGOR_ORDINARY ? vigor : VIGOR_ORDINARY;
    return (Care){.act = (uint8_t)act,
                  .vigor = (uint8_t)(vigor + .5),
                  .gaze = GAZE_FACE,
                  .choice = (uint8_t)choice};
}

static Care tend(const Regard *at, Thing thing)
{
    return answer_care(at, ACT_TEND, (int)thing);
}

/* Answers. */

/* Answers an open baby: go where she looks, else be glad, talk or leave her the turn. */
static Care open_answer(const Regard *at)
{
    double u = noise_unit(at->key, at->tick, DRAW_PICK);
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
    int line = line_for(at->scenario, NEED_NONE, -1);
    bool warm_again = at->mind->last == ACT_WARM && u < .6;
    if (line >= 0 && (warm_again || u > .75))
        return answer_care(at, ACT_NAME, line);
    return answer_care(at, warm_again ? ACT_LOOK : ACT_WARM, 0);
}

/* The room's own part in a need for a pause: quieter, or a word to whoever plays with
 * her. */
static bool room_answer(const Regard *at, Care *care)
{
    int happened = at->seen.context.happened - 1;
    if (happened == EVENT_COUSIN && has_thing(at->scenario, THING_SPEAK)) {
        *care = tend(at, THING_SPEAK);
        return true;
    }
    if ((happened == EVENT_RADIO || happened == EVENT_COUSIN) &&
        has_thing(at->scenario, THING_DIM)) {
        *care = tend(at, THING_DIM);
        return true;
    }
    return false;
}

/* Answers `need` as it shows: arms first when she cries, then what it is about. */
static Care fitting(const Regard *at, Need need, Openness open)
{
    Care care;
    if (open == OPEN_TO_YOU && (need == NEED_NONE || need == NEED_PLAY ||
                                need == NEED_JOY || need == NEED_SHARE))
        return open_answer(at);
    if (open == NEEDS_PAUSE || need == NEED_BREAK) {
        if (at->mind->tries % 2 == 0 && room_answer(at, &care))
            return care;
        return answer_care(at, ACT_WAIT, 0);
    }
    if (open == NEEDS_LOUD ||
        (open == NEEDS_CLEAR && at->mind->tries == 0 && need == NEED_NONE))
        return answer_care(at, ACT_HOLD, 0);
    Fit fit = FITS[need];
    if (fit.act == ACT_TEND) {
        for (int i = 0; i < 2; i++)
            if (fit.things[i] != THING_COUNT && has_thing(at->scenario, fit.things[i]))
                return tend(at, fit.things[i]);
        return answer_care(at, ACT_HOLD, 0);
    }
    care = answer_care(at, fit.act, 0);
    if (fit.act == ACT_LOOK)
        care.gaze = GAZE_SHARED;
    return care;
}

/* Answers beside the point: some other disc, thing or sentence than the one that fits. */
static Care unfitting(const Regard *at, Need need, Openness open)
{
    Care fit = fitting(at, need, open);
    const Scenario *scenario = at->scenario;
    int count = scenario->disc_count + scenario->tend_count;
    if (count == 0)
        return answer_care(at, ACT_WARM, 0);
    int start = answer_pick(at, DRAW_OTHER, count);
    for (int step = 0; step < count; step++) {
        int i = (start + step) % count;
        if (i >= scenario->disc_count) {
            Thing thing = (Thing)scenario->tend[i - scenario->disc_count];
            if (fit.act != ACT_TEND || fit.choice != thing)
                return tend(at, thing);
            continue;
        }
        Act act = (Act)scenario->discs[i];
        if (act == fit.act || act == ACT_TEND || (act == ACT_WAIT && open != OPEN_TO_YOU))
            continue;
        if (act != ACT_NAME)
            return answer_care(at, act, 0);
        for (int line = 0; line < scenario->name_count; line++)
            if (scenario->names[line].fits != need && !scenario->names[line].wonder)
                return answer_care(at, ACT_NAME, line);
    }
    return answer_care(at, ACT_WARM, 0);
}

/* Somebody who does not see a turned head for what it is goes after her. */
static Care chase(const Regard *at)
{
    return answer_care(at, answer_chance(at, DRAW_PICK, .7) ? ACT_WARM : ACT_LOOK, 0);
}

Act answer_fit(Need need)
{
    return FITS[need].act;
}

Care answer_of(const Regard *at, Openness open)
{
    bool mends = answer_mends(at);
    if (open == NEEDS_PAUSE && !mends &&
        !answer_chance(at, DRAW_BACK, at->policy->backs_off))
        return chase(at);
    Need need = (Need)at->dyad->infant.need;
    if (mends || answer_chance(at, DRAW_SUITED, at->policy->suited))
        return fitting(at, need, open);
    return unfitting(at, need, open);
}
