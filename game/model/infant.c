#include "mood.h"

#include "base.h"
#include "curve.h"
#include "model/noise.h"
#include "parts.h"
#include "sleep.h"

#include <assert.h>
#include <stddef.h>

/* Median steps of delight for a crest, and the spread of its logarithm over days [design,
 * so that a good-enough pair laughs in four scenes of five]. */
static const double READY = 2.18, READY_SPREAD = .35;

void infant_begin(Infant *infant, const Scenario *scenario, uint64_t key)
{
    assert(infant != NULL && scenario != NULL);
    const Start *start = &scenario->start;
    *infant = (Infant){
        .arousal = start->arousal,
        .valence = start->valence,
        .contingency = clamp(CONTINGENCY_USUAL + start->foreseen, 0, 1),
        .expectancy = .52,
        .wariness = clamp(.03 + start->wary, 0, 1),
        .earned = start->wary,
        .stimulation = .3,
        .hunger = start->hunger,
        .tiredness = start->tiredness,
        .discomfort = start->discomfort,
        .trust = start->trust,
        .resilience = start->resilience,
        .gaze = GAZE_AT_FACE,
        .serve_s = -1,
        .missed_s = -1,
        .shown_s = -1,
        .due_s = 1.2 + 1.6 * noise_unit(key, 0, DRAW_SERVE_AT),
        .eased_s = 60,
        .gesture = {.ticks = 0xffff},
    };
    /* This infant's own weight on violations: lognormal(0, .5). */
    infant->temper = clamp(curve_exp(.5 * noise_normal(key, 0, DRAW_TEMPER)), .4, 2.5);
    infant->sunny = clamp(curve_exp(.95 * noise_normal(key, 0, DRAW_SUNNY)), .2, 4);
    infant->rhythm_s = .5;
    /* How much delight a laugh takes today: two steps or so, more on a sober day and for
     * an infant who smiles less. Nobody laughs every morning. */
    double day = curve_exp(READY_SPREAD * noise_normal(key, 0, DRAW_READY));
    infant->ready = clamp(READY * day / curve_root(curve_root(infant->sunny)), 1, 5);
    sleep_begin(infant, scenario, key);
    base_begin(infant, scenario, key);
    miscue_begin(infant, scenario);
}

/*
 * Sleep runs in rounds of fifty minutes and begins light, for the first twenty
 * (science.md 5.1; lengths from memory). Drowsy: very tired and low; crying: loud;
 * active: clear, or stirred up past .58 [design].
 */
Wakeful infant_wakeful(const Infant *infant)
{
    assert(infant != NULL);
    static const double ROUND_S = 3000, LIGHT_S = 1200;
    if (infant_asleep(infant)) {
        double into_s = infant->asleep_s;
        into_s -= ROUND_S * (double)(int)(into_s / ROUND_S);
        return into_s < LIGHT_S ? WAKEFUL_LIGHT : WAKEFUL_DEEP;
    }
    if (infant->step == STEP_LOUD)
        return WAKEFUL_CRYING;
    if (infant->step == STEP_CLEAR || infant->arousal > .58)
        return WAKEFUL_ACTIVE;
    return infant->tiredness > .8 && infant->arousal < .36 ? WAKEFUL_DROWSY
                                                           : WAKEFUL_QUIET;
}

double infant_violation(const Infant *infant)
{
    return .9 * clamp(infant->expectancy - infant->contingency - .12, 0, 1);
}

/* A still face and a carer who slipped out are felt by the second, not at the slow clock
 * of play: eight of them stand for twice as many [design]. */
static const double FELT = .5;

static bool felt(const Caregiver *body)
{
    return body->slipped == EVENT_STILL + 1 || body->slipped == EVENT_LEAVE + 1;
}

/*
 * Mood at ten steps a second, on the clock of play; science.md 8.1 retuned until T7-T14
 * held (levels from there, rates design). Per second of life:
 *
 *     R' = (.36 - R)/80 with an adult there, -R/14 without; X' = (R - X)/240
 *     viol = .9 (X - R - .12)+;  over = (A - high)+
 *     W rises to 1.2 max(viol, over) in 12 s, falls in 70 - 25 Z s
 *     A' = (.38 - A)/14 + .055 I (facing 1, else .3) + .05 viol - (averted .20)(A - .38)
 *     V' = (.13 - V)/7 - .115 viol builds temper - .54 over - .05 W
 *
 * and noise of .008 and .092 a root second: arousal climbs while she looks and is
 * brought down by looking away (Field 1981).
 */
static void mood_step(Dyad *dyad, const Scenario *scenario)
{
    Infant *infant = &dyad->infant;
    const Nature *nature = infant_nature(scenario);
    const double slow = felt(&dyad->caregiver) ? FELT : scenario->clock_play;
    const double h = .1 * scenario->pace / slow;
    const double root = dyad->weather;
    bool present = caregiver_present(&dyad->caregiver),
         turned = infant->need == NEED_BREAK && infant->step >= STEP_SUBTLE,
         facing = infant->gaze == GAZE_AT_FACE && !turned;
    if (dyad->caregiver.away_s > 0)
        present = true; /* a few minutes' rest in the cot teach her nothing */
    if (present)
        infant->contingency += (.36 - infant->contingency) * h / 80;
    else
        infant->contingency -= infant->contingency * h / 14;
    double viol = infant_violation(infant);
    infant->expectancy += (infant->contingency - infant->expectancy) * h / 240;
    double over = clamp(infant->arousal - nature->high, 0, 1);
    infant->violated_s = clamp(infant->violated_s + (viol > .06 ? h : -.8 * h), 0, 600);

    /* Calling comes before crying: protest builds while it goes on. */
    double builds = clamp(.5 + infant->violated_s / 80, .5, 1.6);
    /* Resilience shows on the way back: with somebody there again she lets go sooner, by
     * 1 - Z^2 of the protest and 1 - .5 Z^2 of the wariness (DiCorcia & Tronick 2011;
     * sizes design). */
    double holds = present ? infant->resilience * infant->resilience : 0;
    builds *= 1 - holds;

    double wary = 1.2 * (viol > over ? viol : over);
    double fall_s = 70 - 25 * infant->resilience;
    double dw = (wary - infant->wariness) * h / (wary > infant->wariness ? 12 : fall_s);
    infant->wariness += dw;
    /* Idle hands earn no rupture: only dose and a slip of the timeline do. */
    bool dosed = over > viol && dyad->caregiver.engaged_s < 6;
    if (dw > 0 && (dosed || dyad->caregiver.slipped))
        infant->earned += dw;
    else
        infant->earned -= infant->earned * h / fall_s;

    double stim = infant->stimulation, a = infant->arousal, v = infant->valence;
    infant->arousal +=
        ((.38 - a) / 14 + .055 * nature->reactivity * stim * (facing ? 1 : .3) +
         .05 * viol - (facing ? 0 : .20) * (a - .38)) *
            h +
        .008 * root * noise_normal(dyad->key, dyad->tick, DRAW_MOOD_A);
    infant->valence +=
        ((.13 - v) / 7 - .115 * viol * builds * infant->temper * nature->violation -
         .54 * over - .05 * (1 - .5 * holds) * infant->wariness) *
            h +
        .092 * root * noise_normal(dyad->key, dyad->tick, DRAW_MOOD_V);
}

/* A need pulls mood toward its step; being met pulls it back. Rates per second, felt, not
 * on a clock. */
static void pull_step(Dyad *dyad, double tick_s)
{
    Infant *infant = &dyad->infant;
    static const double VALENCE[STEP_COUNT] = {0, .1, 0, -.5, -.85},
                        AROUSAL[STEP_COUNT] = {.4, .4, .48, .66, .9};
    if (protests(infant)) {
        double ease = infant->met > infant->calm ? infant->met : infant->calm;
        infant->valence += (.1 - infant->valence) * ease * .25 * tick_s;
        infant->arousal += (.4 - infant->arousal) * ease * .25 * tick_s;
    } else if (infant->step >= STEP_SUBTLE) {
        double ease = infant->met > infant->calm ? infant->met : infant->calm;
        double rate = infant->step >= STEP_CLEAR ? .25 : .08;
        double to_v = VALENCE[infant->step] * (1 - ease) + .1 * ease;
        double to_a = AROUSAL[infant->step] * (1 - ease) + .4 * ease;
        infant->valence += (to_v - infant->valence) * rate * tick_s;
        infant->arousal += (to_a - infant->arousal) * rate * tick_s;
    } else if (infant->arousal > .45 && (dyad->closing || infant->aside_s > 0)) {
        infant->arousal += (.4 - infant->arousal) * .12 * tick_s;
    }
    /* Two bodies, one loop: one slow breath of yours settles her, more the calmer you
     * are. */
    if (dyad->caregiver.doing == ACT_BREATHE && infant->arousal > .4)
        infant->arousal +=
            (.4 - infant->arousal) * .08 * (1 - .6 * dyad->caregiver.stress) * tick_s;
    infant->arousal = clamp(infant->arousal, 0, 1);
    infant->valence = clamp(infant->valence, -1, 1);
    infant->wariness = clamp(infant->wariness, 0, 1);
    infant->earned = clamp(infant->earned, 0, infant->wariness);
}

/* What an answer earned comes with the reply, within a second of the receipt, never as a
 * cut. */
static void lift_step(Infant *infant, double tick_s)
{
    infant->lift_v = clamp(infant->lift_v, -1, 1);
    infant->lift_a = clamp(infant->lift_a, -1, 1);
    if (infant->gesture.ticks < .35 * TICKS_PER_SECOND)
        return;
    double share = clamp(tick_s / .4, 0, 1);
    double v = infant->lift_v * share, a = infant->lift_a * share;
    infant->valence = clamp(infant->valence + v, -1, 1);
    infant->arousal = clamp(infant->arousal + a, 0, 1);
    infant->lift_v -= v;
    infant->lift_a -= a;
}

void infant_look(Dyad *dyad, GazeAt gaze, int target)
{
    Infant *infant = &dyad->infant;
    if (infant->gaze != gaze || infant->gaze_target != target)
        infant->quiet_s = infant->gaze_s = 0;
    infant->gaze = (uint8_t)gaze;
    infant->gaze_target = (uint8_t)target;
}

/* The thing at place `at` of 0 to 1: any as soon as another, but for a toy she knows, to
 * which every second look aside goes [design]. */
static int thing_of(const Scenario *scenario, double at)
{
    int toy = familiar_target(scenario);
    if (toy >= 0 && at < .5)
        return toy;
    return (int)((toy >= 0 ? 2 * at - 1 : at) * scenario->target_count);
}

void infant_look_aside(Dyad *dyad, const Scenario *scenario)
{
    /* Things win with age: a fifth of her looks aside at two and a half months, three
     * quarters and more from nine. */
    double u = dyad_draw(dyad, DRAW_GAZE_TO), age = scenario->age_months;
    double things = age < 2.5 ? 0 : clamp(.2 + .09 * (age - 2.5), .2, .8);
    if (scenario->target_count > 0 && u < things)
        infant_look(dyad, GAZE_AT_THING, thing_of(scenario, u / things));
    else
        infant_look(dyad,
                    age >= 2 && u < things + .6 * (1 - things) ? GAZE_AT_OWN_HAND
                                                               : GAZE_AT_NOTHING,
                    0);
}

/* Whether the adult goes after her eyes. */
static bool pursued(const Caregiver *body)
{
    return body->doing_s > .4 && (body->doing == ACT_WARM || body->doing == ACT_NAME ||
                                  (body->doing == ACT_LOOK && body->gaze == GAZE_FACE));
}

/* Whether the adult looks at what she looks at. */
static bool beside(const Caregiver *body)
{
    bool looks = (body->doing == ACT_NONE && body->face == PHASE_AWAY) ||
                 (body->doing == ACT_LOOK && body->gaze != GAZE_FACE);
    return looks && caregiver_present(body);
}

/*
 * Gaze, felt seconds. Off: .002 + .15 bored + 8 (A - .515)+ + 2.4 over + .12 viol + .22 W
 * and drowsy or very merry; on: .31, less while A is up, W or viol stand, or a busy adult
 * goes after her; from six to nine months shared looking comes to hold her at a thing,
 * back to .4 of it (joint attention, about nine months: found; size design). Hazards, not
 * clocks: dwells come out right-skewed.
 */
static void gaze_step(Dyad *dyad, const Scenario *scenario)
{
    Infant *infant = &dyad->infant;
    const double h = .1 * scenario->pace;
    double over = clamp(infant->arousal - infant_nature(scenario)->high, 0, 1);
    double viol = infant_violation(infant);
    if (infant->need != NEED_NONE && infant->step >= STEP_SUBTLE &&
        !needs_playful((Need)infant->need) && !protests(infant))
        return; /* the cue says where she looks */
    if (infant->crest_s > 0 || infant->aside_s > 0 ||
        (play_serves(infant) && infant->serve_s < 2.5))
        return;
    /* A busy adult makes her stay away longer (Beebe & Stern 1977: chase and dodge). */
    const Caregiver *body = &dyad->caregiver;
    double busy = body->tempo / .2;
    double bored = clamp(.2 - infant->stimulation, 0, 1) / .2, hazard;
    if (infant->gaze == GAZE_AT_FACE)
        hazard = .002 + .15 * bored + 8 * clamp(infant->arousal - .515, 0, 1) +
                 2.4 * over + .12 * viol + .22 * infant->wariness +
                 .20 * clamp(.22 - infant->arousal, 0, 1) +
                 .25 * clamp(infant->valence - .55, 0, 1);
    else
        hazard = .31 / (1 + busy * busy) * (pursued(body) ? .3 : 1) *
                 curve_exp(-3 * over - .8 * viol - .5 * infant->wariness -
                           12 * clamp(infant->arousal - .47, 0, 1));
    if (infant->gaze == GAZE_AT_THING && beside(body))
        hazard *= 1 - .6 * clamp((scenario->age_months - 6) / 3, 0, 1);
    /* From six months she follows the adult's eyes to a thing, at a year most times. */
    bool shown = body->face == PHASE_AWAY && body->stance == STANCE_EASY &&
                 body->doing == ACT_NONE && caregiver_present(body);
    if (shown && infant->gaze == GAZE_AT_FACE && scenario->target_count > 0)
        hazard += .9 * clamp((scenario->age_months - 5) / 7, 0, 1);
    if (dyad_draw(dyad, DRAW_GAZE) >= 1 - curve_exp(-hazard * h))
        return;
    if (infant->gaze == GAZE_AT_FACE)
        infant_look_aside(dyad, scenario);
    else
        infant_look(dyad, GAZE_AT_FACE, 0);
}

/* Small movements, so that nothing stands still for longer than 4 s. */
static void fidget_step(Dyad *dyad, double tick_s)
{
    Infant *infant = &dyad->infant;
    infant->quiet_s += tick_s;
    infant->fidget_s += tick_s;
    if (infant->fidget != FIDGET_NONE && infant->fidget_s > 1.1)
        infant->fidget = FIDGET_NONE;
    if (infant->quiet_s < 2.2 || infant->step == STEP_LOUD)
        return;
    infant->fidget =
        (uint8_t)(1 + (int)(dyad_draw(dyad, DRAW_FIDGET) * (FIDGET_COUNT - 1)));
    if ((infant_violation(infant) > .06 || infant->violated_s > 15) &&
        dyad_draw(dyad, DRAW_BABBLE) < .65)
        infant->fidget = FIDGET_VOICE;
    infant->fidget_s = infant->quiet_s = 0;
}

void infant_step(Dyad *dyad, const Scenario *scenario)
{
    Infant *infant = &dyad->infant;
    double tick_s = scene_tick(scenario);
    infant->stimulation +=
        (caregiver_stimulation(dyad) - infant->stimulation) * tick_s / 8;
    infant->gaze_s = clamp(infant->gaze_s + tick_s, 0, 600);
    if (infant->shown_s >= 0 && infant->serve_s != 0)
        infant->shown_s = clamp(infant->shown_s + tick_s, 0, 600);
    if (infant->gesture.ticks < 0xffff)
        infant->gesture.ticks++;
    if (dyad->answered_s >= 0)
        dyad->answered_s = clamp(dyad->answered_s + tick_s, 0, 600);
    if (dyad_tenth(dyad)) {
        mood_step(dyad, scenario);
        if (!infant_asleep(infant))
            gaze_step(dyad, scenario);
    }
    lift_step(infant, tick_s);
    pull_step(dyad, tick_s);
    play_step(dyad, scenario);
    fidget_step(dyad, tick_s);
    sleep_step(dyad, scenario);
    base_step(dyad, scenario);
}
