#include "body.h"

#include "base.h"
#include "carers.h"
#include "curve.h"
#include "draws.h"
#include "model/noise.h"
#include "sleep.h"

/* What the radio and a lively child add to the room, 0 to 1 [design]. */
static const double ROOM_STIMULATION[2] = {.25, .4};

/* And a smile of the resting face, 0 to 1 [design]. */
static const double SMILE_STIMULATION = .22;

enum { RADIO, COUSIN };

/* Told that it is time to go: so long the goodbye may take, s; said for so long, she has
 * heard it, s. */
static const double LEAVE_S = 14, SAID_S = 1;

/* Idle for so long and the caregiver's gaze drifts, s; away from the cot at most so long,
 * s. */
static const double DRIFT_S = 12, COT_S = 30;

static bool calls_away(EventKind kind)
{
    return kind == EVENT_THOUGHT || kind == EVENT_KETTLE || kind == EVENT_DOORBELL ||
           kind == EVENT_PHONE || kind == EVENT_PARTING || kind == EVENT_STILL;
}

/* Away for `seconds`, by a cause that kind + 1 names. */
static void slip(Dyad *dyad, EventKind kind, double seconds)
{
    dyad->caregiver.slipped = (uint8_t)(kind + 1);
    dyad->caregiver.wander_s = seconds > 0 ? seconds : 8;
}

static void event_begin(Dyad *dyad, const Scenario *scenario, const Event *event)
{
    base_event(dyad, scenario, event);
    double seconds = event->seconds > 0 ? event->seconds : 600;
    dyad->happened = (uint8_t)(event->kind + 1);
    dyad->happened_s = 0;
    if (calls_away(event->kind)) {
        slip(dyad, event->kind, event->seconds);
    } else if (event->kind == EVENT_RADIO) {
        dyad->room_s[RADIO] = seconds;
    } else if (event->kind == EVENT_COUSIN) {
        dyad->room_s[COUSIN] = seconds;
    } else if (event->kind == EVENT_APPEARS && event->target >= 0 &&
               dyad->infant.need == NEED_NONE && !infant_asleep(&dyad->infant)) {
        dyad->infant.gaze = GAZE_AT_THING;
        dyad->infant.gaze_target = (uint8_t)event->target;
        dyad->infant.gaze_s = 0;
        dyad->infant.due_s = .8;
    }
}

/* Whether a sentence about the door has just been said to her. */
static bool says_goodbye(const Dyad *dyad, const Scenario *scenario)
{
    const Caregiver *body = &dyad->caregiver;
    if (body->doing != ACT_NAME || body->choice >= scenario->name_count ||
        body->doing_s < SAID_S)
        return false;
    int target = scenario->names[body->choice].target;
    return target >= 0 && scenario->targets[target] == TARGET_DOOR;
}

/*
 * It is time to go: with the goodbye, or without one when none has come. A goodbye makes
 * it a parting like any other; slipped out, she feels every second of it (infant.c). No
 * verb may be on its way: it would bring the carer straight back. Where somebody she
 * knows is there to stay with her, it is a handing over, and play goes on with them.
 */
static void leave_step(Dyad *dyad, const Scenario *scenario, Care care)
{
    if (dyad->happened != EVENT_LEAVE + 1 || care.act != ACT_NONE)
        return;
    bool said = says_goodbye(dyad, scenario);
    if (!said && dyad->happened_s < LEAVE_S)
        return;
    double seconds = 0;
    for (int i = 0; i < scenario->event_count; i++)
        if (scenario->events[i].kind == EVENT_LEAVE && dyad->cursor >> i & 1)
            seconds = scenario->events[i].seconds;
    dyad->happened = EVENT_PARTING + 1;
    dyad->happened_s = 0;
    base_part(dyad, scenario, said);
    if (scenario->second)
        carers_change(dyad, scenario);
    else
        slip(dyad, said ? EVENT_PARTING : EVENT_LEAVE, seconds);
}

void timeline_step(Dyad *dyad, const Scenario *scenario, Care care)
{
    double now_s = dyad_seconds(dyad), tick_s = scene_tick(scenario);
    for (int i = 0; i < scenario->event_count; i++) {
        const Event *event = &scenario->events[i];
        uint16_t bit = (uint16_t)(1u << i);
        if (dyad->cursor & bit || now_s < event->at_s ||
            !(event->variants >> dyad_variant(dyad->seed) & 1))
            continue;
        dyad->cursor = (uint16_t)(dyad->cursor | bit);
        event_begin(dyad, scenario, event);
    }
    dyad->happened_s += tick_s;
    leave_step(dyad, scenario, care);
    for (int i = 0; i < 2; i++)
        dyad->room_s[i] = clamp(dyad->room_s[i] - tick_s, 0, 600);
    Caregiver *body = &dyad->caregiver;
    body->wander_s = clamp(body->wander_s - tick_s, 0, 600);
    if (body->slipped && (care.act != ACT_NONE || body->wander_s <= 0)) {
        body->slipped = 0;
        body->wander_s = 0;
        dyad->over = dyad->cursor;
    }
}

bool caregiver_present(const Caregiver *body)
{
    return !body->slipped && body->away_s <= 0 && body->doing != ACT_STILL &&
           body->doing != ACT_ELSEWHERE && body->doing != ACT_GONE;
}

/* I = table value x vigour x (1 + 1.5 tempo), plus the room; tempo in acts/s, at most 2.5
 * [design]. */
double caregiver_stimulation(const Dyad *dyad)
{
    const Caregiver *body = &dyad->caregiver;
    double own = body->slipped || body->away_s > 0 ? 0 : ACTS[body->doing].stimulation;
    if (body->doing >= ACT_LOOK && body->doing <= ACT_TEND)
        own *= (double)body->vigor / VIGOR_ORDINARY;
    else if (body->doing == ACT_NONE && !body->slipped)
        own = (own + (body->face == PHASE_POSITIVE ? SMILE_STIMULATION : 0)) *
              body->lively / VIGOR_ORDINARY;
    own *= 1 + 1.5 * clamp(body->tempo, 0, 2.5);
    for (int i = 0; i < 2; i++)
        if (dyad->room_s[i] > 0)
            own += ROOM_STIMULATION[i];
    return clamp(own, 0, 1);
}

static bool verb(int act)
{
    return act >= ACT_LOOK && act <= ACT_WAIT;
}

static void act_begin(Dyad *dyad, const Scenario *scenario, Care care)
{
    Caregiver *body = &dyad->caregiver;
    body->doing = care.act;
    body->choice = care.choice;
    body->vigor = care.vigor ? care.vigor : VIGOR_ORDINARY;
    body->gaze = care.gaze;
    body->doing_s = body->held_s = body->free_s = 0;
    body->away_s = 0;
    body->micro = 0;
    body->fresh = verb(care.act);
    if (care.act == ACT_BREATHE && care.choice == BREATH_SAFE_COT)
        body->away_s = COT_S;
    bool asks_cousin = care.act == ACT_NAME && care.choice < scenario->name_count &&
                       scenario->names[care.choice].fits == NEED_BREAK;
    if (care.act == ACT_TEND && care.choice == THING_DIM)
        dyad->room_s[RADIO] = 0;
    if ((care.act == ACT_TEND && care.choice == THING_SPEAK) || asks_cousin)
        dyad->room_s[COUSIN] = 0;
}

/* Whether what the body does now ends on this tick: its press is over and its linger too.
 */
static bool act_over(const Caregiver *body)
{
    if (body->away_s > 0)
        return false;
    double gone_s = body->doing == ACT_HOLD ? body->free_s : body->doing_s;
    return gone_s >= ACTS[body->doing].linger_s;
}

static void body_step(Dyad *dyad, const Scenario *scenario, Care care)
{
    Caregiver *body = &dyad->caregiver;
    const double tick_s = 1.0 / TICKS_PER_SECOND;
    bool begins = care.act != ACT_NONE &&
                  (care.act != dyad->care.act || care.choice != dyad->care.choice);
    body->fresh = 0;
    body->away_s = clamp(body->away_s - tick_s, 0, COT_S);
    if (begins) {
        act_begin(dyad, scenario, care);
    } else {
        body->doing_s += tick_s;
        if (care.act != ACT_NONE) {
            body->held_s += tick_s;
            body->gaze = care.gaze;
        } else {
            body->free_s += tick_s;
            if (act_over(body)) {
                if (body->doing != ACT_NONE)
                    body->doing_s = 0;
                body->doing = ACT_NONE;
                body->gaze = GAZE_FACE;
            }
        }
    }
    body->idle_s = care.act == ACT_NONE ? body->idle_s + tick_s : 0;
    if (body->doing == ACT_NONE && body->idle_s >= DRIFT_S) {
        body->doing = ACT_ELSEWHERE; /* minds wander */
        body->gaze = GAZE_AWAY;
    }
    body->tempo += (body->fresh - body->tempo * tick_s) / 8;
    body->tempo = clamp(body->tempo, 0, 8);
}

void caregiver_step(Dyad *dyad, const Scenario *scenario, Care care)
{
    Caregiver *body = &dyad->caregiver;
    double tick_s = scene_tick(scenario);
    body_step(dyad, scenario, care);
    strain_step(dyad, scenario);
    double warm = body->doing == ACT_WARM || body->doing == ACT_NAME   ? 1
                  : body->doing == ACT_HOLD || body->doing == ACT_LOOK ? .8
                                                                       : .5;
    if (!caregiver_present(body))
        warm = 0;
    body->warmth += (warm - body->warmth) * clamp(tick_s / .6, 0, 1);
    body->engaged_s = verb(body->doing) && caregiver_present(body)
                          ? 0
                          : clamp(body->engaged_s + tick_s, 0, 600);
    if (!caregiver_present(body))
        body->micro = 0;
}
