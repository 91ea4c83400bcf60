#include "parts.h"

#include "curve.h"
#include "model/noise.h"

#include <assert.h>
#include <stddef.h>

/* A serve takes so long to show, s; the answer's latency counts from its end. */
static const double SERVE_S = .8;

/* Her turn after your act: so long a gap makes an exchange, s. */
static const double GAP_S = 1.2;

/*
 * Weight of a step of delight over contingency R: mid-range is best (science.md 3.2, M(k)); steeper,
 * because a laugh lives by a little surprise [design].
 */
static const CurvePoint HUMP[] = {{0, .7}, {.15, .9}, {.3, 1}, {.6, 1}, {.68, .9}, {.8, .4}, {.9, .15}, {1, .1}};

/*
 * science.md 7.3; only the rows the first scenes use. The newest are flooded soonest: alert
 * windows are short and the bound is low [design].
 */
static const Nature NATURES[2][TEMPERAMENT_COUNT] = {
    {
        [TEMPERAMENT_EASY] = {.8, .68, .8, .7, 1, 1.3, 1},
        [TEMPERAMENT_SLOW] = {1, .58, 1, 1.3, .8, 1, .7},
        [TEMPERAMENT_INTENSE] = {1.5, .55, 1.6, 1.4, 1.2, .7, 1.2},
    },
    {
        [TEMPERAMENT_EASY] = {1.2, .62, .8, .7, 1, 1.3, 1},
        [TEMPERAMENT_SLOW] = {1.5, .52, 1, 1.3, .8, 1, .7},
        [TEMPERAMENT_INTENSE] = {2.2, .49, 1.6, 1.4, 1.2, .7, 1.2},
    },
};

const Nature *infant_nature(const Scenario *scenario)
{
    return &NATURES[scenario->age_months < 2][scenario->temperament];
}

double infant_slowness(const Scenario *scenario)
{
    return scenario->age_months < 1.5 ? 1.6 : scenario->age_months >= 9 ? 1.3 : 1;
}

void infant_begin(Infant *infant, const Scenario *scenario, uint64_t key)
{
    assert(infant != NULL && scenario != NULL);
    const Start *start = &scenario->start;
    *infant = (Infant){
        .arousal = start->arousal,
        .valence = start->valence,
        .contingency = .38,
        .expectancy = .36,
        .stimulation = .3,
        .hunger = start->hunger,
        .tiredness = start->tiredness,
        .discomfort = start->discomfort,
        .trust = start->trust,
        .gaze = GAZE_AT_FACE,
        .serve_s = -1,
        .shown_s = -1,
        .due_s = 1.2 + 1.6 * noise_unit(key, 0, DRAW_SERVE_AT),
        .eased_s = 60,
        .gesture = {.ticks = 0xffff},
    };
    /* This infant's own weight on violations: lognormal(0, .5). */
    infant->temper = clamp(curve_exp(.5 * noise_normal(key, 0, DRAW_TEMPER)), .4, 2.5);
    /* Three steps on most days, more on some: nobody laughs every morning. */
    double day = noise_unit(key, 0, DRAW_READY);
    infant->ready = day < .88 ? 2.5 : 9;
}

void infant_serve(Dyad *dyad, ServeKind kind)
{
    Infant *infant = &dyad->infant;
    infant->serve = (uint8_t)kind;
    infant->serve_s = 0;
    infant->shown = (uint8_t)kind;
    infant->shown_s = 0;
    infant->due_s = -1;
    infant->quiet_s = 0;
    Caregiver *body = &dyad->caregiver;
    body->micro = caregiver_present(body) && body->doing == ACT_NONE && dyad_draw(dyad, DRAW_MICRO) < .33;
}

/* Kernel half-width in s: 2.2 at life's pace, 3.5 in scenes, where play runs three times slower. */
static double kernel_s(const Scenario *scenario)
{
    return 2.2 + .65 * (scenario->clock_play - 1);
}

/* c(L) = 1/(1 + (L/h)^3) */
static double kernel(const Scenario *scenario, double latency_s)
{
    double share = clamp(latency_s, 0, 60) / kernel_s(scenario);
    return 1 / (1 + share * share * share);
}

static bool serve_open(const Infant *infant)
{
    return infant->serve != SERVE_NONE && infant->serve_s >= 0;
}

/*
 * R += .45 (c - R), c = kernel(L) x (1 suited, .5 partly, .15 not);
 * suited: V += .42 c (1 - W), A += .03 c; unsuited: V -= .05, A += .03 (8.1).
 */
static void answer_credit(Dyad *dyad, const Scenario *scenario, Fit suit)
{
    Infant *infant = &dyad->infant;
    double latency_s = infant->serve_s - SERVE_S - dyad->care.since / 10.0;
    double share = suit == FIT_YES ? 1 : suit == FIT_PARTLY ? .5 : .15;
    double credit = kernel(scenario, latency_s) * share;
    infant->contingency += .45 * (credit - infant->contingency);
    if (suit == FIT_NOT) {
        infant->lift_v -= .05;
        infant->lift_a += .03;
    } else {
        double lift = suit == FIT_YES ? 1 : .3;
        infant->lift_v += .42 * credit * lift * (1 - infant->wariness);
        infant->lift_a += .03 * credit;
    }
    if (suit == FIT_YES && dyad->answered_s < 0)
        dyad->answered_s = 0;
    infant->serve = SERVE_NONE;
    infant->serve_s = -1;
}

/* In play: an answer to her serve, or an invitation of yours. */
static void answer_play(Dyad *dyad, const Scenario *scenario, Act act, Fit suit)
{
    Infant *infant = &dyad->infant;
    bool served = serve_open(infant);
    /* Talked over: an act before her turn was over takes a little back (levels.md 4). */
    if (infant->turn && act != ACT_WAIT)
        infant->delight = clamp(infant->delight - .5, 0, 5);
    if (act == ACT_WAIT) /* Wait is her turn, not yours: it leaves the serve in the air */
        return;
    if (served)
        answer_credit(dyad, scenario, suit);
    else if (suit == FIT_YES && infant->aside_s <= 0)
        infant->lift_v += .1 * (1 - infant->wariness);
    /* An invitation of yours is taken up most times; an answer of yours always leaves her a turn. */
    bool opens = served || infant->need != NEED_NONE || dyad_draw(dyad, DRAW_TURN) < .6;
    infant->turn = suit == FIT_YES && opens && infant->aside_s <= 0;
    if (infant->due_s > .25) /* a serve already on its lips still comes */
        infant->due_s = -1;
}

static Reply reply_of(const Dyad *dyad, const Scenario *scenario, Openness open, Fit suit, Act act)
{
    const Infant *infant = &dyad->infant;
    bool dose = infant->stimulation > .72 + .1 * (infant_nature(scenario)->high - .6);
    if (open == NEEDS_PAUSE && suit == FIT_NOT && infant->chased >= 2)
        return REPLY_TOO_MUCH;
    bool lively = act != ACT_WAIT && act != ACT_BREATHE && act != ACT_HOLD;
    if (dose && lively && (open == OPEN_TO_YOU || (open == NEEDS_PAUSE && suit == FIT_NOT)))
        return REPLY_TOO_MUCH;
    return suit == FIT_YES ? REPLY_YES : suit == FIT_PARTLY ? REPLY_ALMOST : REPLY_NOT_THAT;
}

void infant_answer(Dyad *dyad, const Scenario *scenario)
{
    Infant *infant = &dyad->infant;
    Caregiver *body = &dyad->caregiver;
    if (!body->fresh)
        return;
    Care care = {.act = body->doing, .gaze = body->gaze, .choice = body->choice, .vigor = body->vigor};
    Fit suit = dyad_fit(dyad, scenario, care);
    Openness open = needs_openness(infant);
    Reply reply = reply_of(dyad, scenario, open, suit, (Act)care.act);
    gesture_begin(dyad, (Act)care.act, open, reply);
    infant->quiet_s = 0;
    if (reply == REPLY_NOT_THAT && open >= NEEDS_SUBTLE)
        body->stress = clamp(body->stress + .015, 0, 1);
    if (open == OPEN_TO_YOU)
        answer_play(dyad, scenario, (Act)care.act, suit);
    else if (serve_open(infant) && care.act != ACT_WAIT) {
        infant->serve = SERVE_NONE;
        infant->serve_s = -1;
    }
    bool too_much = reply == REPLY_TOO_MUCH;
    bool chase = open == NEEDS_PAUSE && suit == FIT_NOT;
    /* What leaves a mark beside 8.1 [design]: being chased, being flooded. */
    double mark = (too_much ? .05 : 0) + (chase ? .06 : 0);
    infant->wariness = clamp(infant->wariness + mark, 0, 1);
    infant->earned = clamp(infant->earned + mark, 0, 1);
    if (too_much)
        infant->turn = 0;
}

/* Mood at ten steps a second: 8.1, on the clock of play. */
static void mood_step(Dyad *dyad, const Scenario *scenario)
{
    Infant *infant = &dyad->infant;
    const Nature *nature = infant_nature(scenario);
    const double h = .1 * scenario->pace / scenario->clock_play;
    const double root = dyad->weather;
    bool present = caregiver_present(&dyad->caregiver), facing = infant->gaze == GAZE_AT_FACE;
    if (dyad->caregiver.away_s > 0)
        present = true; /* a few minutes' rest in the cot teach her nothing */
    if (present)
        infant->contingency += (.36 - infant->contingency) * h / 60;
    else
        infant->contingency -= infant->contingency * h / 14;
    double viol = .9 * clamp(infant->expectancy - infant->contingency - .12, 0, 1);
    infant->expectancy += (infant->contingency - infant->expectancy) * h / 240;
    double over = clamp(infant->arousal - nature->high, 0, 1);
    infant->violated_s = clamp(infant->violated_s + (viol > .06 ? h : -2 * h), 0, 600);

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
    infant->arousal += ((.38 - a) / 14 + .034 * nature->reactivity * stim * (facing ? 1 : .45) +
                        .05 * viol - (facing ? 0 : .035) * (a - .38)) * h +
                       .03 * root * noise_normal(dyad->key, dyad->tick, DRAW_MOOD_A);
    infant->valence += ((.13 - v) / 7 - .16 * viol * infant->temper * nature->violation - .54 * over -
                        .05 * infant->wariness) * h +
                       .08 * root * noise_normal(dyad->key, dyad->tick, DRAW_MOOD_V);
}

/* A need pulls mood toward its step; being met pulls it back. Rates per second, felt, not on a clock. */
static void pull_step(Dyad *dyad, double tick_s)
{
    Infant *infant = &dyad->infant;
    static const double VALENCE[STEP_COUNT] = {0, .1, 0, -.5, -.85}, AROUSAL[STEP_COUNT] = {.4, .4, .48, .66, .9};
    if (infant->step >= STEP_SUBTLE) {
        double ease = infant->met > infant->calm ? infant->met : infant->calm;
        double rate = infant->step >= STEP_CLEAR ? .25 : .08;
        double to_v = VALENCE[infant->step] * (1 - ease) + .1 * ease;
        double to_a = AROUSAL[infant->step] * (1 - ease) + .4 * ease;
        infant->valence += (to_v - infant->valence) * rate * tick_s;
        infant->arousal += (to_a - infant->arousal) * rate * tick_s;
    } else if (infant->arousal > .45 && (dyad->closing || infant->aside_s > 0)) {
        infant->arousal += (.4 - infant->arousal) * .12 * tick_s;
    }
    infant->arousal = clamp(infant->arousal, 0, 1);
    infant->valence = clamp(infant->valence, -1, 1);
    infant->wariness = clamp(infant->wariness, 0, 1);
    infant->earned = clamp(infant->earned, 0, infant->wariness);
}

/* What an answer earned comes with the reply, within a second of the receipt, never as a cut. */
static void lift_step(Infant *infant, double tick_s)
{
    if (infant->gesture.ticks < .35 * TICKS_PER_SECOND)
        return;
    double share = clamp(tick_s / .4, 0, 1);
    double v = infant->lift_v * share, a = infant->lift_a * share;
    infant->valence = clamp(infant->valence + v, -1, 1);
    infant->arousal = clamp(infant->arousal + a, 0, 1);
    infant->lift_v = clamp(infant->lift_v - v, -1, 1);
    infant->lift_a = clamp(infant->lift_a - a, -1, 1);
}

static void look_at(Dyad *dyad, GazeAt gaze, int target)
{
    Infant *infant = &dyad->infant;
    if (infant->gaze != gaze || infant->gaze_target != target)
        infant->quiet_s = infant->gaze_s = 0;
    infant->gaze = (uint8_t)gaze;
    infant->gaze_target = (uint8_t)target;
}

static void look_aside(Dyad *dyad, const Scenario *scenario)
{
    double u = dyad_draw(dyad, DRAW_GAZE_TO);
    if (scenario->target_count > 0 && scenario->age_months >= 2.5 && u < .5)
        look_at(dyad, GAZE_AT_THING, (int)(u * 2 * scenario->target_count));
    else
        look_at(dyad, scenario->age_months >= 2 && u < .8 ? GAZE_AT_OWN_HAND : GAZE_AT_NOTHING, 0);
}

/* Gaze off and on hazards of 8.1, felt seconds. */
static void gaze_step(Dyad *dyad, const Scenario *scenario)
{
    Infant *infant = &dyad->infant;
    const double h = .1 * scenario->pace;
    double over = clamp(infant->arousal - infant_nature(scenario)->high, 0, 1);
    double viol = .9 * clamp(infant->expectancy - infant->contingency - .12, 0, 1);
    if (infant->need != NEED_NONE && infant->step >= STEP_SUBTLE && !needs_playful((Need)infant->need))
        return; /* the cue says where she looks */
    if (infant->crest_s > 0 || infant->aside_s > 0 || (serve_open(infant) && infant->serve_s < 2.5))
        return;
    double bored = clamp(.32 - infant->stimulation, 0, 1) / .32, hazard;
    if (infant->gaze == GAZE_AT_FACE)
        hazard = .085 + .10 * bored + 1.6 * over + .10 * viol + .12 * infant->wariness +
                 .20 * clamp(.22 - infant->arousal, 0, 1) + .25 * clamp(infant->valence - .55, 0, 1);
    else
        hazard = .26 * curve_exp(-3 * over - .6 * viol - .5 * infant->wariness);
    if (dyad_draw(dyad, DRAW_GAZE) >= 1 - curve_exp(-hazard * h))
        return;
    if (infant->gaze == GAZE_AT_FACE)
        look_aside(dyad, scenario);
    else
        look_at(dyad, GAZE_AT_FACE, 0);
}

static void serve_now(Dyad *dyad, const Scenario *scenario)
{
    Infant *infant = &dyad->infant;
    double u = dyad_draw(dyad, DRAW_SERVE_KIND);
    bool things = scenario->target_count > 0 && scenario->age_months >= 5;
    double shares = scenario->age_months >= 7 ? .5 : .2;
    if (infant->need == NEED_SHARE || (things && infant->need == NEED_NONE &&
                                       (u < shares || infant->gaze == GAZE_AT_THING))) {
        if (infant->gaze != GAZE_AT_THING && scenario->target_count > 0)
            look_at(dyad, GAZE_AT_THING, (int)(dyad_draw(dyad, DRAW_GAZE_TO) * scenario->target_count));
        infant_serve(dyad, SERVE_SHARE);
        return;
    }
    look_at(dyad, GAZE_AT_FACE, 0);
    if (scenario->age_months < 1.5 || u > .8)
        infant_serve(dyad, SERVE_LOOK);
    else
        infant_serve(dyad, u > .6 && scenario->age_months >= 3.5 ? SERVE_REACH : SERVE_COO);
}

/* Seconds after which a serve nobody answered has passed by: 3.2 at life's pace, then she may try again. */
static double passes_s(const Scenario *scenario)
{
    return SERVE_S + 3.2 * kernel_s(scenario) / 2.2;
}

static void serve_age(Dyad *dyad, const Scenario *scenario, double tick_s)
{
    Infant *infant = &dyad->infant;
    Caregiver *body = &dyad->caregiver;
    if (!serve_open(infant))
        return;
    infant->serve_s += tick_s;
    if (body->micro == 1 && infant->serve_s >= 1.2 + SERVE_S / 2) {
        /* The micro layer: a look comes back by itself. It holds, it does not build. */
        body->micro = 2;
        body->engaged_s = 0;
        infant->contingency += .45 * (.36 - infant->contingency);
    }
    if (infant->serve_s < passes_s(scenario))
        return;
    if (body->micro != 2 && infant->serve != SERVE_CUE) {
        infant->contingency -= .45 * infant->contingency;
        infant->delight = clamp(infant->delight - .1, 0, 5);
    }
    infant->serve = SERVE_NONE;
    infant->serve_s = -1;
    /* She tries again soon, most of the time, while she still expects an answer. */
    if (dyad_draw(dyad, DRAW_SERVE_DUE) < 2 * infant->contingency)
        infant->due_s = .4 + 2.2 * dyad_draw(dyad, DRAW_SERVE_AT);
}

/* Whether she may serve in play now. */
static bool may_serve(const Dyad *dyad)
{
    const Infant *infant = &dyad->infant;
    const Caregiver *body = &dyad->caregiver;
    bool playful = infant->need == NEED_NONE || infant->step == STEP_CONTEXT ||
                   needs_openness(infant) == OPEN_TO_YOU;
    bool busy = body->doing >= ACT_LOOK && body->doing <= ACT_TEND && body->doing_s > .2;
    return playful && !busy && !serve_open(infant) && infant->aside_s <= 0 && infant->crest_s <= 0 &&
           !dyad->closing;
}

/*
 * Serve hazard of 8.1: 9/min x (facing 1, else .35) x (calm 1, else .4) x (1 + bid), with
 * temperament and age; in scenes x 3.4/(2.4 + clock): fewer and longer exchanges [design].
 */
static void serve_step(Dyad *dyad, const Scenario *scenario, double tick_s)
{
    Infant *infant = &dyad->infant;
    serve_age(dyad, scenario, tick_s);
    if (!may_serve(dyad)) {
        if (infant->need != NEED_NONE && !serve_open(infant) && infant->step >= STEP_SUBTLE &&
            infant->step <= STEP_CLEAR && infant->serve_s < 0) {
            infant->due_s = infant->due_s < 0 ? 5 : infant->due_s - tick_s;
            if (infant->due_s <= 0)
                infant_serve(dyad, SERVE_CUE);
        }
        return;
    }
    if (infant->due_s >= 0) {
        infant->due_s -= tick_s;
        if (infant->due_s <= 0)
            serve_now(dyad, scenario);
        return;
    }
    if (!dyad_tenth(dyad) || infant->gap_s < GAP_S)
        return;
    double bid = infant->violated_s > 1 ? 2.6 * curve_exp(-infant->violated_s / 50) : 0;
    bool calm = infant->arousal > .2 && infant->arousal < infant_nature(scenario)->high + .08;
    double age = scenario->age_months < 1.5 ? .5 : scenario->age_months < 3.5 ? .8 : 1;
    double rate = .15 * (infant->gaze == GAZE_AT_FACE ? 1 : .35) * (calm ? 1 : .4) * (1 + bid) *
                  infant_nature(scenario)->serves * age * 3.4 / (2.4 + scenario->clock_play);
    if (dyad_draw(dyad, DRAW_SERVE) < 1 - curve_exp(-rate * .1 * scenario->pace))
        serve_now(dyad, scenario);
}

/* The gap after an answer makes it an exchange; three are a crest; then an ebb of 3-6 s. */
static void exchange_step(Dyad *dyad, const Scenario *scenario, double tick_s)
{
    Infant *infant = &dyad->infant;
    const Caregiver *body = &dyad->caregiver;
    bool acting = body->doing >= ACT_LOOK && body->doing <= ACT_BREATHE;
    infant->gap_s = acting && body->doing_s > .2 ? 0 : clamp(infant->gap_s + tick_s, 0, 600);
    /* Steps fade over three minutes. */
    infant->delight -= infant->delight * tick_s / 180;
    if (infant->crest_s > 0) {
        infant->crest_s -= tick_s;
        if (infant->crest_s <= 0) {
            infant->crest_s = 0;
            infant->aside_s = 3 + 3 * dyad_draw(dyad, DRAW_EBB);
            look_aside(dyad, scenario);
        }
    } else if (infant->aside_s > 0) {
        infant->aside_s = clamp(infant->aside_s - tick_s, 0, 60);
        if (infant->aside_s <= 0) {
            look_at(dyad, GAZE_AT_FACE, 0);
            infant->due_s = 1.5;
        }
    }
    if (!infant->turn || acting || infant->gap_s < GAP_S)
        return;
    infant->turn = 0;
    dyad->reading.exchanges++;
    infant->delight = clamp(infant->delight + curve_line(HUMP, (int)(sizeof HUMP / sizeof HUMP[0]), infant->contingency), 0, 5);
    if (infant->delight >= infant->ready && infant->need == NEED_NONE && !dyad->closing) {
        infant->delight = 0;
        infant->crest_s = 2.6;
        infant->quiet_s = 0;
        infant->valence = clamp(infant->valence + .3, -1, 1);
        dyad->crest++;
        look_at(dyad, GAZE_AT_FACE, 0);
    } else if (infant->due_s < 0) {
        infant->due_s = .4 + 3.2 * dyad_draw(dyad, DRAW_SERVE_DUE); /* "again" */
    }
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
    infant->fidget = (uint8_t)(1 + (int)(dyad_draw(dyad, DRAW_FIDGET) * (FIDGET_COUNT - 1)));
    infant->fidget_s = infant->quiet_s = 0;
}

void infant_step(Dyad *dyad, const Scenario *scenario)
{
    Infant *infant = &dyad->infant;
    double tick_s = scene_tick(scenario);
    infant->stimulation += (caregiver_stimulation(dyad) - infant->stimulation) * tick_s / 8;
    infant->gaze_s = clamp(infant->gaze_s + tick_s, 0, 600);
    if (infant->shown_s >= 0 && infant->serve_s != 0)
        infant->shown_s = clamp(infant->shown_s + tick_s, 0, 600);
    if (infant->gesture.ticks < 0xffff)
        infant->gesture.ticks++;
    if (dyad->answered_s >= 0)
        dyad->answered_s = clamp(dyad->answered_s + tick_s, 0, 600);
    if (dyad_tenth(dyad)) {
        mood_step(dyad, scenario);
        gaze_step(dyad, scenario);
    }
    lift_step(infant, tick_s);
    pull_step(dyad, tick_s);
    exchange_step(dyad, scenario, tick_s);
    serve_step(dyad, scenario, tick_s);
    fidget_step(dyad, tick_s);
    /* Hunger and tiredness creep: a scene is minutes, a feed is hours [design]. */
    infant->hunger = clamp(infant->hunger + tick_s / 7200, 0, 1);
    infant->tiredness = clamp(infant->tiredness + tick_s / 7200, 0, 1);
}
