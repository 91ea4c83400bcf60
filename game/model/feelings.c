#include "feelings.h"

#include "body.h"
#include "curve.h"
#include "draws.h"
#include "model/noise.h"
#include "nature.h"
#include "needs.h"
#include "signs.h"
#include "soothe.h"

/*
 * Big feelings, from fifteen months: two processes (Potegal, Kosorok & Davidson 2003).
 * Anger rises at once, is highest at the start and wears off; sorrow grows slowly under
 * it and takes comfort once anger has gone by. Words do little at the height.
 */

/* Anger wears off to a third in so long, s of life, at the middle; spread in logs. */
static const double ANGER_S = 56, ANGER_SPREAD = .8;

/* Over so much anger it is a big feeling; gone under so much anger and so much sorrow. */
static const double BIG = .25, GONE = .2, EASED = .4;

static bool runs(const Infant *infant)
{
    return infant->anger > GONE || infant->sorrow > EASED;
}

bool feelings_hot(const Infant *infant)
{
    return infant->anger > .4 && infant->anger >= .8 * infant->sorrow;
}

void feelings_flare(Dyad *dyad, const Scenario *scenario)
{
    Infant *infant = &dyad->infant;
    double own = .8 + .2 * noise_unit(dyad->key, dyad->tick, DRAW_ANGER);
    infant->anger = clamp(infant->anger + own * infant_nature(scenario)->anger, 0, 1);
    double spread = ANGER_SPREAD * noise_normal(dyad->key, dyad->tick, DRAW_ANGER_S);
    infant->anger_s = clamp(ANGER_S * curve_exp(spread), 8, 400);
    if (infant->anger < BIG)
        return;
    if (infant->need != NEED_NONE)
        needs_drop(dyad);
    if (!dyad->closing)
        needs_arise(dyad, NEED_SOOTHE, STEP_LOUD);
}

bool feelings_own(const Infant *infant)
{
    return infant->need == NEED_SOOTHE && infant->plan == PLAN_OWN &&
           infant->anger_s > 0 && infant->anger + infant->sorrow > 0;
}

/* A hand that does it for her, when she meant "me do". */
void feelings_mine(Dyad *dyad, const Scenario *scenario)
{
    dyad->infant.anger =
        clamp(dyad->infant.anger + .12 * infant_nature(scenario)->anger, 0, BIG - .01);
}

/*
 * In seconds of life: A' = - A/T, T x 1.8 while words are poured on it, T/2 under .4;
 * S' = 1.2 A/T while A > .25; then comfort is taken: S' = - S/c, c 14 s in arms, 24 s
 * with somebody near, 150 s alone [design]. The step is loud while either is over .5,
 * clear until A < .2 and S < .4; then it is over: met if somebody was with her for half
 * of it.
 */
static void wear_off(Dyad *dyad, double life_s)
{
    Infant *infant = &dyad->infant;
    const Caregiver *body = &dyad->caregiver;
    bool words = body->doing == ACT_NAME || body->doing == ACT_TEND;
    double t = infant->anger_s > 0 ? infant->anger_s : ANGER_S;
    t *= (words ? 1.8 : 1) * (infant->anger < .4 ? .5 : 1);
    double cooled = infant->anger * clamp(life_s / t, 0, .5);
    infant->anger = clamp(infant->anger - cooled, 0, 1);
    Contact contact = soothe_contact(body);
    double eases_s = contact >= CONTACT_STILL ? 14 : caregiver_present(body) ? 24 : 150;
    if (infant->anger > BIG)
        infant->sorrow += 1.2 * cooled;
    else
        infant->sorrow -= infant->sorrow * clamp(life_s / eases_s, 0, .5);
    infant->sorrow = clamp(infant->sorrow, 0, 1);
}

/* The step `most` of the two calls for; between two cries she catches her breath. */
static Step step_of(const Infant *infant, const Scenario *scenario, double most)
{
    if (infant->step == STEP_LOUD && infant->step_s > soothe_cry_s(scenario))
        return STEP_CLEAR;
    if (infant->step == STEP_CLEAR && infant->step_s < soothe_lull_s(scenario))
        return STEP_CLEAR;
    return most > .5 ? STEP_LOUD : STEP_CLEAR;
}

void feelings_step(Dyad *dyad, const Scenario *scenario)
{
    Infant *infant = &dyad->infant;
    if (scenario->age_months < 15 || !dyad_tenth(dyad) ||
        infant->anger + infant->sorrow <= 0)
        return;
    wear_off(dyad, .1 * scenario->pace * scenario->clock_soothe);
    if (!feelings_own(infant))
        return;
    double most = infant->anger > infant->sorrow ? infant->anger : infant->sorrow;
    infant->step_s = clamp(infant->step_s + .1 * scenario->pace, 0, 600);
    Step step = step_of(infant, scenario, most);
    if (infant->step != step)
        infant->climb_s = infant->step_s = infant->quiet_s = 0;
    infant->step = (uint8_t)step;
    infant->calm = clamp(1 - most, 0, 1);
    if (runs(infant))
        return;
    bool with = infant->with_s * 2 >= infant->asked_s;
    infant->anger = infant->sorrow = 0;
    needs_close(dyad, with ? 1 : .3);
}

/* At the height a stiff, hitting body; later folded in, reaching. */
void feelings_show(const Dyad *dyad, Seen *seen)
{
    const Infant *infant = &dyad->infant;
    if (!feelings_own(infant))
        return;
    bool hot = feelings_hot(infant);
    seen_set(seen, CHANNEL_POSTURE, hot ? POSTURE_ARCH : POSTURE_SLUMP,
             120 + 130 * (hot ? infant->anger : infant->sorrow));
    seen_set(seen, CHANNEL_HANDS, hot ? HANDS_PUSH : HANDS_REACH_YOU, 220);
    if (!hot && seen->gaze == GAZE_AT_SHUT)
        seen->gaze = GAZE_AT_FACE;
}
