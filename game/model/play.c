#include "play.h"

#include "body.h"
#include "curve.h"
#include "draws.h"
#include "mood.h"
#include "nature.h"
#include "needs.h"
#include "signs.h"
#include "sleep.h"

#include <assert.h>

/* A serve takes so long to show, s; the answer's latency counts from its end. */
static const double SERVE_S = .8;

/* For so long a serve that went by may still find its answer, s: c(6) is .05. */
static const double MISSED_S = 6;

/* Her turn after your act: so long a gap makes an exchange, s. */
static const double GAP_S = 1.2;

/*
 * Weight of a step of delight over contingency R: mid-range is best (science.md 3.2,
 * M(k)); steeper, because a laugh lives by a little surprise [design].
 */
static const CurvePoint HUMP[] = {{0, .7},   {.15, .9}, {.3, 1},   {.6, 1},
                                  {.68, .9}, {.8, .4},  {.9, .15}, {1, .1}};

/*
 * An answer that comes every time loses its charm, though never all of it: from about
 * three months interest moves from perfect to high but imperfect contingency (Bahrick &
 * Watson 1985). And a stream of acts leaves her no time to be glad of each: a half at an
 * act every 3 s [design].
 */
static const CurvePoint INTEREST[] = {{.55, 1}, {.7, .7}, {.85, .3}, {1, .1}};

double play_interest(const Dyad *dyad)
{
    double often = dyad->caregiver.tempo / .35;
    return curve_line(INTEREST, (int)(sizeof INTEREST / sizeof INTEREST[0]),
                      dyad->infant.contingency) /
           (1 + often * often);
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
    body->micro = caregiver_present(body) && body->doing == ACT_NONE &&
                  dyad_draw(dyad, DRAW_MICRO) < .33;
}

/* Kernel half-width in s: 2.2 at life's pace, 3.5 in scenes, where play runs three times
 * slower. */
static double kernel_s(const Scenario *scenario)
{
    return 2.2 + .65 * (scenario->clock_play - 1);
}

/* Seconds after which a serve nobody answered has passed by: 3.2 at life's pace, then she
 * may try again. */
static double passes_s(const Scenario *scenario)
{
    return SERVE_S + 3.2 * kernel_s(scenario) / 2.2;
}

/* c(L) = 1/(1 + (L/h)^3) */
static double kernel(const Scenario *scenario, double latency_s)
{
    double share = clamp(latency_s, 0, 60) / kernel_s(scenario);
    return 1 / (1 + share * share * share);
}

/* Nobody can have answered what has hardly begun: a tenth of a second after its onset
 * that was chance, at two tenths it was a quick answer (.2 to .8 s: Papousek, from
 * memory). */
static const CurvePoint SEEN[] = {{.1, .3}, {.2, 1}};

bool play_serves(const Infant *infant)
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
    share *= curve_line(SEEN, (int)(sizeof SEEN / sizeof SEEN[0]), infant->serve_s);
    double credit = kernel(scenario, latency_s) * share;
    double interest = play_interest(dyad);
    infant->missed_s = -1;
    infant->rhythm_s += .3 * (clamp(latency_s, -.6, 3) - infant->rhythm_s);
    infant->contingency += .45 * (credit - infant->contingency);
    if (suit == FIT_NOT) {
        infant->lift_v -= .05;
        infant->lift_a += .03;
    } else {
        double lift = suit == FIT_YES ? 1 : .3;
        infant->lift_v += .34 * credit * lift * (1 - infant->wariness) * interest;
        infant->lift_a += .03 * credit;
    }
    if (suit == FIT_YES && dyad->answered_s < 0)
        dyad->answered_s = 0;
    infant->serve = SERVE_NONE;
    infant->serve_s = -1;
}

/*
 * Which serve an answer belongs to: after one went by, an act that comes with none in the
 * air, or while she is still making the next, answers the one that went by, too late to
 * teach anything or to leave her a turn; that it went by has been counted. The serve on
 * her lips still waits. Who scans is taken at the first input, which may have been in
 * time.
 */
static bool late_answer(const Dyad *dyad, const Scenario *scenario)
{
    const Infant *infant = &dyad->infant;
    double begun_s = infant->missed_s - dyad->care.since / 10.0;
    return infant->missed_s >= 0 && infant->serve_s < SERVE_S &&
           begun_s >= passes_s(scenario) - SERVE_S;
}

/* In play: an answer to her serve, or an invitation of yours. */
static void answer_play(Dyad *dyad, const Scenario *scenario, Act act, Fit suit)
{
    Infant *infant = &dyad->infant;
    bool late = late_answer(dyad, scenario), served = play_serves(infant) && !late;
    /* Talked over: an act before her turn was over takes a little back (levels.md 4). */
    if (infant->turn && act != ACT_WAIT)
        infant->delight = clamp(infant->delight - .5, 0, 5);
    if (act == ACT_WAIT) { /* her turn: it leaves a serve in the air, or brings one */
        if (!served && infant->due_s < 0 && dyad_draw(dyad, DRAW_TURN) < .7)
            infant->due_s = 1.5 + 2.5 * dyad_draw(dyad, DRAW_SERVE_DUE);
        return;
    }
    if (served)
        answer_credit(dyad, scenario, suit);
    else if (!late && suit == FIT_YES && infant->aside_s <= 0 && infant->gap_s >= GAP_S)
        infant->lift_v += .1 * (1 - infant->wariness);
    /* An invitation of yours is taken up most times; an answer of yours always leaves her
     * a turn. */
    bool opens =
        served || infant->need != NEED_NONE || (!late && dyad_draw(dyad, DRAW_TURN) < .6);
    infant->turn = suit == FIT_YES && opens && infant->aside_s <= 0;
    /* A serve already on its lips still comes, and so does the first of a scene: she
     * begins, whatever you do. */
    if (infant->due_s > .25 && infant->shown_s >= 0)
        infant->due_s = -1;
}

static Reply reply_of(const Dyad *dyad, const Scenario *scenario, Openness open, Fit suit,
                      Act act)
{
    const Infant *infant = &dyad->infant;
    bool dose = infant->stimulation > .72 + .1 * (infant_nature(scenario)->high - .6);
    if (open == NEEDS_PAUSE && suit == FIT_NOT && infant->chased >= 2)
        return REPLY_TOO_MUCH;
    bool lively = act != ACT_WAIT && act != ACT_BREATHE && act != ACT_HOLD;
    if (dose && lively &&
        (open == OPEN_TO_YOU || (open == NEEDS_PAUSE && suit == FIT_NOT)))
        return REPLY_TOO_MUCH;
    return suit == FIT_YES      ? REPLY_YES
           : suit == FIT_PARTLY ? REPLY_ALMOST
                                : REPLY_NOT_THAT;
}

void infant_answer(Dyad *dyad, const Scenario *scenario)
{
    Infant *infant = &dyad->infant;
    Caregiver *body = &dyad->caregiver;
    if (!body->fresh)
        return;
    Care care = {.act = body->doing,
                 .gaze = body->gaze,
                 .choice = body->choice,
                 .vigor = body->vigor};
    Fit suit = dyad_fit(dyad, scenario, care);
    Openness open = needs_openness(infant);
    Reply reply = reply_of(dyad, scenario, open, suit, (Act)care.act);
    gesture_begin(dyad, (Act)care.act, open, reply);
    infant->quiet_s = 0;
    if (reply == REPLY_NOT_THAT && open >= NEEDS_SUBTLE)
        body->stress = clamp(body->stress + .015, 0, 1);
    if (open == OPEN_TO_YOU)
        answer_play(dyad, scenario, (Act)care.act, suit);
    else if (play_serves(infant) && care.act != ACT_WAIT) {
        infant->serve = SERVE_NONE;
        infant->serve_s = -1;
    }
    bool too_much = reply == REPLY_TOO_MUCH;
    bool chase = open == NEEDS_PAUSE && suit == FIT_NOT;
    /* What leaves a mark beside 8.1 [design]: being chased, being flooded. */
    double mark = (too_much ? .05 : 0) + (chase ? .06 : 0);
    infant->wariness = clamp(infant->wariness + mark, 0, 1);
    infant->earned = clamp(infant->earned + mark, 0, 1);
    if (too_much) {
        /* Dose stirs her up and pleases nobody, whatever the act would have been. */
        infant->turn = 0;
        infant->lift_v = -.06;
        infant->lift_a = .03;
    }
}

/* What she would share: the thing that appeared last, else any. */
static int shared_target(const Dyad *dyad, const Scenario *scenario)
{
    for (int i = scenario->event_count - 1; i >= 0; i--) {
        const Event *event = &scenario->events[i];
        if (dyad->cursor >> i & 1 && event->kind == EVENT_APPEARS && event->target >= 0)
            return event->target;
    }
    return (int)(dyad_draw(dyad, DRAW_GAZE_TO) * scenario->target_count);
}

void play_share(Dyad *dyad, const Scenario *scenario)
{
    if (dyad->infant.gaze != GAZE_AT_THING && scenario->target_count > 0)
        infant_look(dyad, GAZE_AT_THING, shared_target(dyad, scenario));
    infant_serve(dyad, SERVE_SHARE);
}

static void serve_now(Dyad *dyad, const Scenario *scenario)
{
    Infant *infant = &dyad->infant;
    double u = dyad_draw(dyad, DRAW_SERVE_KIND);
    bool things = scenario->target_count > 0 && scenario->age_months >= 5;
    double shares = scenario->age_months >= 7 ? .5 : .2;
    if (infant->need == NEED_SHARE || (things && infant->need == NEED_NONE &&
                                       (u < shares || infant->gaze == GAZE_AT_THING))) {
        play_share(dyad, scenario);
        return;
    }
    infant_look(dyad, GAZE_AT_FACE, 0);
    if (infant_violation(infant) > .06) /* she calls */
        infant_serve(dyad, SERVE_COO);
    else if (scenario->age_months < 1.5 || u > .8)
        infant_serve(dyad, SERVE_LOOK);
    else
        infant_serve(dyad,
                     u > .6 && scenario->age_months >= 3.5 ? SERVE_REACH : SERVE_COO);
}

static void serve_age(Dyad *dyad, const Scenario *scenario, double tick_s)
{
    Infant *infant = &dyad->infant;
    Caregiver *body = &dyad->caregiver;
    if (infant->missed_s >= 0)
        infant->missed_s = infant->missed_s < MISSED_S ? infant->missed_s + tick_s : -1;
    if (!play_serves(infant))
        return;
    infant->serve_s += tick_s;
    if (body->micro == 1 && infant->serve_s >= 1.2 + SERVE_S / 2) {
        /* The micro layer: a look comes back by itself. It holds, it does not build. */
        body->micro = 2;
        body->engaged_s = 0;
        infant->contingency += .45 * (.5 - infant->contingency);
    }
    if (infant->serve_s < passes_s(scenario))
        return;
    if (body->micro != 2 && infant->serve != SERVE_CUE) {
        infant->contingency -= .45 * infant->contingency;
        infant->missed_s = infant->serve_s - SERVE_S;
        infant->delight = clamp(infant->delight - .1, 0, 5);
    }
    infant->serve = infant->shown = SERVE_NONE;
    infant->serve_s = -1;
    /* She tries again soon, most of the time, while she still expects an answer. */
    if (dyad_draw(dyad, DRAW_SERVE_DUE) < 2 * (infant->contingency - .25))
        infant->due_s = 1.8 + 3 * dyad_draw(dyad, DRAW_SERVE_AT);
}

/* How much more, or less, she serves for what she has come to expect [design, tuned to
 * learning from delayed replies: Millar 1972]. */
static const CurvePoint HOPE[] = {{.31, -.9}, {.38, -.62}, {.45, -.2},
                                  {.52, 0},   {.55, .1},   {.75, .1}};

/* Whether she may serve in play now. */
static bool may_serve(const Dyad *dyad)
{
    const Infant *infant = &dyad->infant;
    const Caregiver *body = &dyad->caregiver;
    bool playful = infant->need == NEED_NONE || infant->step == STEP_CONTEXT ||
                   (protests(infant) && infant->step == STEP_SUBTLE) ||
                   needs_openness(infant) == OPEN_TO_YOU;
    bool busy = body->doing >= ACT_LOOK && body->doing <= ACT_TEND && body->doing_s > .2;
    return playful && !busy && !play_serves(infant) && infant->aside_s <= 0 &&
           infant->crest_s <= 0 && !dyad->closing && !infant_asleep(infant);
}

/*
 * Serve hazard of 8.1: 9/min x (facing 1, else .35) x (calm 1, else .4) x (1 + bid), with
 * temperament and age; in scenes x 3.4/(2.4 + clock): fewer and longer exchanges
 * [design].
 */
static void serve_step(Dyad *dyad, const Scenario *scenario, double tick_s)
{
    Infant *infant = &dyad->infant;
    serve_age(dyad, scenario, tick_s);
    if (!may_serve(dyad)) {
        if (infant->need != NEED_NONE && infant->need != NEED_BREAK &&
            !play_serves(infant) && infant->step >= STEP_SUBTLE &&
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
    double gone = clamp(infant_violation(infant) / .28, 0, 1);
    double bid = infant->violated_s > 1
                     ? 4.5 * gone * gone * curve_exp(-infant->violated_s / 50)
                     : 0;
    bool calm =
        infant->arousal > .2 && infant->arousal < infant_nature(scenario)->high + .08;
    double age = scenario->age_months < 1.5 ? .5 : scenario->age_months < 3.5 ? .8 : 1;
    /* She serves more to one who usually answers. */
    bid = (1 + bid) * (1 + curve_line(HOPE, (int)(sizeof HOPE / sizeof HOPE[0]),
                                      infant->expectancy)) -
          1;
    double rate = .15 *
                  (infant->gaze == GAZE_AT_FACE ? 1
                   : infant->violated_s > 1     ? .6
                                                : .35) *
                  (calm ? 1 : .4) * (1 + bid) * infant_nature(scenario)->serves * age *
                  3.4 / (2.4 + scenario->clock_play);
    if (dyad_draw(dyad, DRAW_SERVE) < 1 - curve_exp(-rate * .1 * scenario->pace))
        serve_now(dyad, scenario);
}

/* The gap after an answer makes it an exchange; three are a crest; then an ebb of 3-6 s.
 */
static void exchange_step(Dyad *dyad, const Scenario *scenario, double tick_s)
{
    Infant *infant = &dyad->infant;
    const Caregiver *body = &dyad->caregiver;
    bool acting = body->doing >= ACT_LOOK && body->doing <= ACT_BREATHE;
    infant->gap_s =
        acting && body->doing_s > .2 ? 0 : clamp(infant->gap_s + tick_s, 0, 600);
    /* Steps fade over three minutes. */
    infant->delight -= infant->delight * tick_s / 180;
    if (infant->crest_s > 0) {
        infant->crest_s -= tick_s;
        if (infant->crest_s <= 0) {
            infant->crest_s = 0;
            infant->aside_s = 3 + 3 * dyad_draw(dyad, DRAW_EBB);
            infant_look_aside(dyad, scenario);
        }
    } else if (infant->aside_s > 0) {
        infant->aside_s = clamp(infant->aside_s - tick_s, 0, 60);
        if (infant->aside_s <= 0) {
            infant_look(dyad, GAZE_AT_FACE, 0);
            infant->due_s = 1.5;
        }
    }
    if (!infant->turn || acting || infant->gap_s < GAP_S)
        return;
    infant->turn = 0;
    dyad->reading.exchanges++;
    infant->delight =
        clamp(infant->delight + curve_line(HUMP, (int)(sizeof HUMP / sizeof HUMP[0]),
                                           infant->contingency),
              0, 5);
    if (infant->delight >= infant->ready && infant->need == NEED_NONE && !dyad->closing) {
        infant->delight = 0;
        infant->crest_s = 2.6;
        infant->quiet_s = 0;
        infant->valence = clamp(infant->valence + .3, -1, 1);
        /* Strong smiles are followed by longer looks away (Stifter & Moyer 1991). */
        infant->lift_a += .05;
        dyad->crest++;
        infant_look(dyad, GAZE_AT_FACE, 0);
    } else if (infant->due_s < 0 &&
               dyad_draw(dyad, DRAW_TURN) < 4 * (infant->expectancy - .33)) {
        /* "Again", the sooner the longer this one has taken: a beat of her own. */
        double left = clamp((6.5 - infant->shown_s) / 2.5, .3, 1);
        infant->due_s = .4 + 3.2 * left * dyad_draw(dyad, DRAW_SERVE_DUE);
    }
}

void play_step(Dyad *dyad, const Scenario *scenario)
{
    double tick_s = scene_tick(scenario);
    exchange_step(dyad, scenario, tick_s);
    serve_step(dyad, scenario, tick_s);
}
