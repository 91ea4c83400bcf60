#include "needs.h"

#include "curve.h"
#include "feelings.h"
#include "ladder.h"
#include "model/crying.h"
#include "model/noise.h"
#include "parts.h"
#include "sleep.h"
#include "soothe.h"

#include <assert.h>

/* After a try the ladder rests so long, s; dose may raise a step once in so long, s. */
static const double REST_S = 3, AGAIN_S = 1, DOSE_S = 10;

bool needs_playful(Need need)
{
    return need == NEED_SHARE || need == NEED_PLAY || need == NEED_JOY;
}

Openness needs_openness(const Infant *infant)
{
    if (infant->need == NEED_NONE || infant->step < STEP_SUBTLE)
        return OPEN_TO_YOU;
    if (infant->step == STEP_LOUD)
        return NEEDS_LOUD;
    if (infant->need == NEED_BREAK)
        return NEEDS_PAUSE;
    if (infant->step == STEP_SUBTLE && needs_playful((Need)infant->need))
        return OPEN_TO_YOU;
    return infant->step == STEP_CLEAR ? NEEDS_CLEAR : NEEDS_SUBTLE;
}

bool needs_drowsy(const Infant *infant)
{
    return (infant->need == NEED_TIRED || infant->need == NEED_SETTLE) &&
           infant->step <= STEP_SUBTLE;
}

static void need_open(Dyad *dyad, Need need, Step step, int plan)
{
    Infant *infant = &dyad->infant;
    infant->need = (uint8_t)need;
    infant->step = (uint8_t)step;
    infant->plan = (uint8_t)plan;
    infant->met = infant->climb_s = infant->step_s = infant->calm = 0;
    infant->tries = infant->chased = infant->waited = 0;
    infant->asked_s = infant->with_s = 0;
    infant->quiet_s = 0;
    infant->serve = SERVE_NONE;
    infant->serve_s = infant->due_s = -1;
    infant->side = dyad_draw(dyad, DRAW_SIDE) < .5;
    if (step >= STEP_SUBTLE)
        infant_serve(dyad, SERVE_CUE);
}

void needs_arise(Dyad *dyad, Need need, Step step)
{
    assert(dyad->infant.need == NEED_NONE);
    need_open(dyad, need, step, PLAN_OWN);
}

static bool is_free(const Dyad *dyad)
{
    const Infant *infant = &dyad->infant;
    return infant->need == NEED_NONE && infant->aside_s <= 0 && infant->crest_s <= 0 &&
           !dyad->closing && !infant_asleep(infant);
}

/* Opens the first plan whose time has come, as context. */
static void plans_step(Dyad *dyad, const Scenario *scenario)
{
    Infant *infant = &dyad->infant;
    if (!is_free(dyad) || infant->eased_s < 4)
        return;
    for (int i = 0; i < scenario->need_count; i++) {
        const NeedPlan *plan = &scenario->needs[i];
        if (infant->closed >> i & 1 || dyad_seconds(dyad) < plan->from_s ||
            !(plan->variants >> dyad_variant(dyad->seed) & 1))
            continue;
        if (plan->need == NEED_BREAK && !ladder_turns_away(dyad))
            continue;
        need_open(dyad, plan->need, STEP_CONTEXT, i);
        return;
    }
}

/*
 * Crying by itself in the first four months, by age and time of day (crying.c); for a
 * share of it nothing helps.
 */
static bool cries_alone(Dyad *dyad, const Scenario *scenario)
{
    double begins = crying_begins(scenario->age_months, scenario->time);
    if (scenario->age_months >= 4 ||
        dyad_draw(dyad, DRAW_CAUSE) >= begins * .1 * scenario->pace / 60)
        return false;
    double share =
        crying_causeless(scenario->age_months, scenario->temperament, scenario->time);
    bool none = noise_unit(dyad->key, dyad->tick + 1, DRAW_CAUSE) < share;
    needs_arise(dyad, none ? NEED_UNSOOTHABLE : NEED_SOOTHE, STEP_SUBTLE);
    return true;
}

/*
 * Needs that arise by themselves, at ten draws a second: a break when arousal passes its
 * bound (.01 + 1.2 over, per second) or stimulation .8; company when mood has sunk under
 * -.45; what the body asks when it is full or empty, once in 20 s.
 */
static void arise_step(Dyad *dyad, const Scenario *scenario)
{
    const Infant *infant = &dyad->infant;
    if (!dyad_tenth(dyad) || !is_free(dyad) || infant->eased_s < 6)
        return;
    double over = infant->arousal - infant_nature(scenario)->high;
    double hazard =
        (over > 0 ? .01 + 1.2 * over : 0) + (infant->stimulation > .8 ? .3 : 0);
    Need body = sleep_asks(infant);
    if (ladder_turns_away(dyad) &&
        dyad_draw(dyad, DRAW_BREAK) < hazard * .1 * scenario->pace)
        needs_arise(dyad, NEED_BREAK, STEP_SUBTLE);
    else if (infant->valence < -.45)
        needs_arise(dyad, NEED_NEAR, STEP_SUBTLE);
    else if (body != NEED_NONE && infant->eased_s > 20)
        needs_arise(dyad, body, STEP_SUBTLE);
    else
        cries_alone(dyad, scenario);
}

/* 8.2: K += w eta (o - K), eta .03, o 1 met to the end, .8 accompanied, 0 unmet. */
static void trust_learn(Infant *infant, double outcome)
{
    double weight = .25;
    if (infant->need == NEED_BREAK || infant->need == NEED_SHARE ||
        infant->need == NEED_HELP)
        weight = .5;
    else if (infant->need != NEED_PLAY && infant->need != NEED_JOY)
        weight = 1;
    infant->trust = clamp(infant->trust + weight * .03 * (outcome - infant->trust), 0, 1);
}

/* A wish nobody shared is let go: she sobers and finds something of her own. It is no
 * cry. */
static void let_go(Dyad *dyad)
{
    Infant *infant = &dyad->infant;
    trust_learn(infant, 0);
    miscue_learn(infant, false);
    if (infant->plan != PLAN_OWN)
        infant->closed = (uint8_t)(infant->closed | 1u << infant->plan);
    infant->valence = clamp(infant->valence, -1, -.1);
    infant->contingency *= .6;
    infant->need = NEED_NONE;
    infant->step = STEP_NONE;
    infant->met = infant->climb_s = infant->eased_s = infant->quiet_s = infant->gaze_s =
        0;
    infant->gaze = GAZE_AT_OWN_HAND;
}

/*
 * Seconds a fitting act needs to meet the need to its end, at life's pace in steps,
 * divided by soothability and lengthened by the caregiver's stress: x (1 + .8 G) [design,
 * science.md 4.4]. Scenes soothe six times faster: 24 s of life are 4.
 */
static double meet_s(const Dyad *dyad, const Scenario *scenario)
{
    const Infant *infant = &dyad->infant;
    const NeedPlan *plan = ladder_plan(infant, scenario);
    const Nature *nature = infant_nature(scenario);
    double spread = .85 + .3 * noise_unit(dyad->key, 1,
                                          DRAW_LADDER + infant->plan * 4u + infant->step);
    if (infant->need == NEED_BREAK)
        /* Felt in scene seconds: back within 3-9 s of a wait at 4-6 months, as much later
         * as all she does is slower. */
        return 5.8 * spread * (.7 + .3 * nature->recovery) *
               (infant->step >= STEP_CLEAR ? 1.35 : 1) * infant_slowness(scenario);
    double life_s = infant->step == STEP_CLEAR ? 44 : 24;
    if (infant->need == NEED_HUNGER)
        life_s *= 1.3; /* a feed takes its time */
    double strength = plan ? plan->strength : .5;
    double stress = 1 + .8 * dyad->caregiver.stress;
    return life_s / scenario->clock_soothe * spread * (.6 + .8 * strength) * stress /
           soothe_ease(dyad, scenario);
}

/* How much of the full rate a partly fitting presence gives, and how far it can go. At
 * the first yawn somebody quiet is enough, in time; who fusses wants arms. */
static double partly_rate(const Dyad *dyad)
{
    const Infant *infant = &dyad->infant;
    if (infant->need == NEED_BREAK)
        return .5;
    if (needs_drowsy(infant))
        return .25;
    return infant->met < .4 ? .25 : 0;
}

void needs_close(Dyad *dyad, double outcome)
{
    Infant *infant = &dyad->infant;
    /* A pause she took all by herself says nothing about you. */
    bool helped = infant->need != NEED_BREAK || infant->waited;
    if (helped)
        trust_learn(infant, outcome);
    miscue_learn(infant, outcome > .5);
    if (infant->plan != PLAN_OWN)
        infant->closed = (uint8_t)(infant->closed | 1u << infant->plan);
    if (infant->need == NEED_HUNGER)
        infant->hunger *= .2;
    else if (infant->need == NEED_DISCOMFORT)
        infant->discomfort *= .1;
    if (infant->step >= STEP_CLEAR)
        infant->resilience =
            clamp(infant->resilience + .02 * (1 - infant->resilience), 0, 1);
    if (infant->need == NEED_BREAK)
        infant->arousal = clamp(infant->arousal, 0, .46);
    infant->valence = clamp(infant->valence + .25, -.1, 1);
    infant->wariness *= .7;
    infant->need = NEED_NONE;
    infant->step = STEP_NONE;
    infant->met = infant->climb_s = infant->eased_s = infant->quiet_s = infant->gaze_s =
        0;
    infant->gaze = GAZE_AT_FACE;
    if (helped) /* she comes back to whoever was there */
        infant->due_s = 2.2 + 2 * dyad_draw(dyad, DRAW_SERVE_DUE);
}

/* Half-glances: eyes only, one or two in a pause that is left to her, fewer a second and
 * longer where she is slower. */
static void glance_step(Dyad *dyad, const Scenario *scenario, double tick_s)
{
    Infant *infant = &dyad->infant;
    double slow = infant_slowness(scenario);
    infant->glance_s = clamp(infant->glance_s - tick_s, 0, 1);
    double rate = (dyad->caregiver.doing == ACT_WAIT ? .40 : .12) / slow;
    if (infant->glance_s <= 0 && dyad_tenth(dyad) && infant->met > .25 &&
        infant->met < .75 && infant->step_s > 1.5 * slow &&
        dyad_draw(dyad, DRAW_GLANCE) < rate * .1)
        infant->glance_s = .3 * slow;
}

static void meet_step(Dyad *dyad, const Scenario *scenario, Fit now)
{
    Infant *infant = &dyad->infant;
    const Caregiver *body = &dyad->caregiver;
    double tick_s = scene_tick(scenario);
    bool here = caregiver_present(body);
    double rate = 0;
    if (here && now == FIT_YES)
        rate = 1;
    else if (here && now == FIT_PARTLY)
        rate = partly_rate(dyad);
    else if (infant->need == NEED_BREAK && body->doing != ACT_STILL)
        rate = infant->rest_s > 0 ? 0 : .35; /* averting works by itself: Field 1981 */
    bool lively =
        infant->need == NEED_BREAK && (dyad->room_s[0] > 0 || dyad->room_s[1] > 0);
    if (lively)
        rate *= .7;
    if (infant->step == STEP_LOUD) {
        /* In arms the cry comes down a step first, by kind of contact. */
        double gain = soothe_calms(scenario, soothe_contact(body));
        if (infant->need == NEED_BREAK && body->doing != ACT_HOLD)
            gain = rate * .6;
        const NeedPlan *plan = ladder_plan(infant, scenario);
        infant->calm +=
            gain * tick_s / soothe_loud_s(dyad, scenario, plan ? plan->strength : .5);
        if (infant->calm >= 1)
            ladder_down(infant);
        return;
    }
    infant->met =
        clamp(infant->met + rate * tick_s / meet_s(dyad, scenario), 0, lively ? .88 : 1);
    if (infant->need == NEED_BREAK && here && now == FIT_YES)
        infant->waited = 1;
    if (infant->met >= 1)
        needs_close(dyad, 1);
}

/*
 * A cry that nothing helps passes by itself, in its own time, five times longer while it
 * is stirred; arms make it no shorter and a little softer. Somebody there for half of it:
 * .8 for trust, else .3 (8.2).
 */
static void last_step(Dyad *dyad, const Scenario *scenario)
{
    Infant *infant = &dyad->infant;
    const NeedPlan *plan = ladder_plan(infant, scenario);
    double lasts_s = soothe_causeless_s(dyad, scenario, plan ? plan->strength : .5);
    double arms = soothe_calms(scenario, soothe_contact(&dyad->caregiver));
    if (infant->step == STEP_LOUD)
        infant->calm += (.5 * arms * (1 - ladder_stirred(infant)) - infant->calm) *
                        clamp(scene_tick(scenario) / 4, 0, 1);
    double passes = scene_tick(scenario) / lasts_s * (1 - .8 * ladder_stirred(infant));
    infant->met = clamp(infant->met + passes, 0, 1);
    if (infant->met >= 1)
        needs_close(dyad, infant->with_s * 2 >= infant->asked_s ? .8 : .3);
}

void needs_drop(Dyad *dyad)
{
    Infant *infant = &dyad->infant;
    infant->need = NEED_NONE;
    infant->step = STEP_NONE;
    infant->met = infant->climb_s = 0;
}

/* From nine months a wish to be near that nobody comes to is given up after a while: she
 * sobers and busies herself (where miscues come from). */
static bool gives_up(const Dyad *dyad, const Scenario *scenario)
{
    const Infant *infant = &dyad->infant;
    bool near = infant->need == NEED_NEAR || infant->need == NEED_SOOTHE ||
                infant->need == NEED_SHELTER;
    return near && scenario->age_months >= 9 && infant->step < STEP_LOUD &&
           infant->asked_s > 75 && infant->with_s < .15 * infant->asked_s;
}

/* Counts the seconds of this need, and those with somebody there. */
static void with_step(Dyad *dyad, double tick_s)
{
    Infant *infant = &dyad->infant;
    const Caregiver *body = &dyad->caregiver;
    infant->asked_s = clamp(infant->asked_s + tick_s, 0, 3600);
    if (caregiver_present(body) || body->away_s > 0)
        infant->with_s = clamp(infant->with_s + tick_s, 0, 3600);
}

/* A try: the ladder rests; at a turned head it costs two seconds, on a half-glance two
 * more. */
static void tried(Dyad *dyad, const Scenario *scenario, Fit now)
{
    Infant *infant = &dyad->infant;
    bool flails = dyad->caregiver.tempo >= .9;
    /* A second must lie between two rests: a stream of acts does not hold the ladder for
     * ever. */
    if (dyad->caregiver.doing != ACT_WAIT && infant->rest_s <= -AGAIN_S && !flails)
        infant->rest_s = REST_S;
    if (infant->tries < 255)
        infant->tries++;
    /* "Me do": a hand too soon takes it from her. */
    if (infant->need == NEED_HELP && scenario->age_months >= 15 && now == FIT_NOT &&
        dyad->caregiver.doing == ACT_TEND)
        feelings_mine(dyad, scenario);
    /* Play is met in turns: two that fit. */
    bool wish = needs_playful((Need)infant->need) && infant->step >= STEP_SUBTLE;
    if (wish && now == FIT_YES && !flails && infant->met < .85)
        infant->met = clamp(infant->met + .5, 0, .85);
    if (infant->need != NEED_BREAK || infant->step < STEP_SUBTLE || now != FIT_NOT)
        return;
    double cost_s = (2 + (infant->glance_s > 0 ? 2 : 0)) * infant_slowness(scenario);
    infant->met = clamp(infant->met - cost_s / meet_s(dyad, scenario), 0, 1);
    if (infant->chased < 255)
        infant->chased++;
    infant->waited = 0;
    infant->glance_s = 0;
    /* Dose, not the try, raises it: the third act at a turned head, once in ten seconds,
     * and to a cry only when she has her breath again. */
    bool breathes =
        infant->step == STEP_CLEAR && infant->step_s < soothe_lull_s(scenario);
    if (infant->chased >= 3 && infant->dosed_s <= 0 && infant->step < STEP_LOUD &&
        !breathes) {
        infant->dosed_s = DOSE_S;
        ladder_up(dyad);
    }
}

/* One tick of the need now asking. */
static void asking_step(Dyad *dyad, const Scenario *scenario, Fit now)
{
    Infant *infant = &dyad->infant;
    double tick_s = scene_tick(scenario);
    with_step(dyad, tick_s);
    if (feelings_own(infant))
        return; /* wears off by itself, faster or slower */
    if (protests(infant))
        protest_step(dyad, tick_s);
    else if (ladder_step(dyad, scenario, now))
        let_go(dyad);
    /* A wish to share begins with a look at the thing. */
    if (infant->need == NEED_SHARE && infant->serve == SERVE_CUE && infant->serve_s == 0)
        play_share(dyad, scenario);
    if (infant->need == NEED_NONE || infant->step < STEP_SUBTLE)
        return;
    glance_step(dyad, scenario, tick_s);
    if (infant->need == NEED_UNSOOTHABLE)
        last_step(dyad, scenario);
    else
        meet_step(dyad, scenario, now);
    if (infant->need != NEED_NONE && gives_up(dyad, scenario))
        let_go(dyad);
}

void needs_step(Dyad *dyad, const Scenario *scenario)
{
    Infant *infant = &dyad->infant;
    const Caregiver *body = &dyad->caregiver;
    double tick_s = scene_tick(scenario);
    infant->rest_s = clamp(infant->rest_s - tick_s, -AGAIN_S, REST_S);
    infant->dosed_s = clamp(infant->dosed_s - tick_s, 0, DOSE_S);
    infant->eased_s = clamp(infant->eased_s + tick_s, 0, 600);
    Care doing = {.act = body->doing,
                  .gaze = body->gaze,
                  .choice = body->choice,
                  .vigor = body->vigor};
    Fit now = body->slipped ? FIT_NOT : dyad_fit(dyad, scenario, doing);
    if (body->fresh)
        tried(dyad, scenario, now);
    feelings_step(dyad, scenario);
    if (infant->need != NEED_NONE) {
        asking_step(dyad, scenario, now);
    } else {
        infant->glance_s = 0;
        plans_step(dyad, scenario);
        arise_step(dyad, scenario);
    }
    if (infant->step == STEP_LOUD)
        infant->cried_s = clamp(infant->cried_s + tick_s, 0, 600);
}
