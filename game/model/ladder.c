#include "ladder.h"

#include "curve.h"
#include "model/noise.h"
#include "needs.h"
#include "parts.h"
#include "soothe.h"

#include <assert.h>
#include <stddef.h>

/* Ladder of a need that arises by itself, s from context up [design, science.md 4.3]. */
static const double OWN_LADDER_S[3] = {1, 12, 16};

bool ladder_turns_away(const Dyad *dyad)
{
    return dyad->answered_s >= 0 || dyad_seconds(dyad) >= 12;
}

const NeedPlan *ladder_plan(const Infant *infant, const Scenario *scenario)
{
    return infant->plan < scenario->need_count ? &scenario->needs[infant->plan] : NULL;
}

/* Seconds on this step before the next, spread by +-20 % of the seed, less for a strong
 * need. */
static double rung_s(const Dyad *dyad, const Scenario *scenario)
{
    const Infant *infant = &dyad->infant;
    const NeedPlan *plan = ladder_plan(infant, scenario);
    const double *ladder = plan ? plan->ladder_s : OWN_LADDER_S;
    uint32_t channel = DRAW_LADDER + infant->plan * 4u + infant->step;
    double spread = .8 + .4 * noise_unit(dyad->key, 0, channel);
    double strength = plan ? plan->strength : .5;
    return ladder[infant->step - 1] * spread * (1.2 - .4 * strength);
}

void ladder_up(Dyad *dyad)
{
    Infant *infant = &dyad->infant;
    infant->step++;
    infant->climb_s = infant->step_s = infant->quiet_s = 0;
    if (infant->step >= STEP_SUBTLE)
        infant_serve(dyad, SERVE_CUE);
}

void ladder_down(Infant *infant)
{
    infant->step--;
    infant->climb_s = infant->step_s = infant->calm = infant->quiet_s = 0;
}

double ladder_stirred(const Infant *infant)
{
    return clamp((infant->stimulation - .35) / .25, 0, 1);
}

bool ladder_step(Dyad *dyad, const Scenario *scenario, Fit now)
{
    Infant *infant = &dyad->infant;
    const Caregiver *body = &dyad->caregiver;
    double tick_s = scene_tick(scenario);
    infant->step_s += tick_s;
    if (infant->step == STEP_LOUD) {
        double cry_s = soothe_cry_s(scenario);
        if (infant->step_s > cry_s * (.8 + .2 * infant_nature(scenario)->clarity)) {
            bool spent = infant->calm < .2; /* nobody came: she is worn out for a while */
            ladder_down(infant);
            if (spent)
                ladder_down(infant);
        }
        return false;
    }
    bool rests = infant->rest_s > 0 && infant->step >= STEP_SUBTLE;
    /* Quiet hands do not keep her awake: tiredness comes to show all the same. */
    bool comes = infant->step == STEP_CONTEXT && needs_drowsy(infant);
    bool fits = now == FIT_YES && body->doing != ACT_NONE && !comes;
    if (rests || body->away_s > 0 || (fits && infant->need != NEED_UNSOOTHABLE))
        return false;
    double rate = 1;
    if (body->doing == ACT_BREATHE)
        rate = .7;
    else if (body->doing == ACT_WAIT && infant->step <= STEP_SUBTLE && !comes)
        rate = .5;
    if (infant->need == NEED_UNSOOTHABLE && fits)
        rate = .5 + ladder_stirred(infant); /* in arms it is a little less, for longer */
    if (infant->need == NEED_BREAK && (now == FIT_PARTLY || infant->met > 0))
        rate *= .5; /* left alone she gathers herself */
    infant->climb_s += rate * tick_s;
    if (infant->climb_s >= rung_s(dyad, scenario) &&
        (infant->need != NEED_BREAK || infant->step >= STEP_SUBTLE ||
         ladder_turns_away(dyad))) {
        if (infant->step == STEP_CLEAR && needs_playful((Need)infant->need))
            return true;
        ladder_up(dyad);
    }
    return false;
}
