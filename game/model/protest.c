#include "curve.h"
#include "mood.h"
#include "play.h"

/*
 * Protest: a wish for company that low mood itself has raised follows the mood, up and
 * down, instead of a ladder of time. So an adult's still face brings some infants to
 * fuss, a few to cry and some to nothing, and she may quieten by herself again (Mesman
 * et al. 2009: large spread; Brazelton et al. 1975: bids, withdrawal, trying again).
 *
 *     subtle  V < -.45   clear  V < -.53   loud  V < -.82      each held 2.5 s at least
 *     and down again at -.70, -.49 and -.32: hysteresis, so that it is no flicker
 * [design]
 */
static const double HELD_S = 2.5, CRY_S = 17;
static const double RISES[STEP_COUNT] = {0, 0, -.53, -.82, -2};
static const double FALLS[STEP_COUNT] = {0, 0, -.32, -.49, -.7};

bool protests(const Infant *infant)
{
    return infant->need == NEED_NEAR && infant->plan == PLAN_OWN;
}

static void protest_to(Dyad *dyad, Step step)
{
    Infant *infant = &dyad->infant;
    bool rises = step > infant->step;
    infant->step = (uint8_t)step;
    infant->climb_s = infant->step_s = infant->calm = infant->quiet_s = 0;
    if (rises)
        infant_serve(dyad, SERVE_CUE);
}

/* She has found a way by herself: nothing was met, nothing is owed. */
static void protest_fades(Infant *infant)
{
    infant->need = NEED_NONE;
    infant->step = STEP_NONE;
    infant->met = infant->climb_s = infant->step_s = infant->eased_s = infant->quiet_s =
        0;
}

void protest_step(Dyad *dyad, double tick_s)
{
    Infant *infant = &dyad->infant;
    infant->step_s += tick_s;
    if (infant->step_s < HELD_S)
        return;
    if (infant->step < STEP_LOUD && infant->valence < RISES[infant->step]) {
        protest_to(dyad, (Step)(infant->step + 1));
    } else if (infant->valence > FALLS[infant->step] ||
               (infant->step == STEP_LOUD && infant->step_s > CRY_S)) {
        if (infant->step > STEP_SUBTLE)
            protest_to(dyad, (Step)(infant->step - 1));
        else
            protest_fades(infant);
    }
}
