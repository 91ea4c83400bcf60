#include "observer.h"

#include "body.h"
#include "curve.h"

#include <assert.h>
#include <stddef.h>

/* clang-format off */
const char *const PHASE_NAMES[PHASE_COUNT] = {
    [PHASE_NEGATIVE] = "negative", [PHASE_AWAY] = "away", [PHASE_MONITOR] = "monitor", [PHASE_POSITIVE] = "positive"};
const char *const TOGETHER_NAMES[TOGETHER_COUNT] = {
    [TOGETHER_SIDE] = "side", [TOGETHER_WOVEN] = "woven", [TOGETHER_APART] = "apart"};
const char *const MARK_NAMES[MARK_COUNT] = {
    [MARK_NONE] = "none", [MARK_KNOT] = "knot", [MARK_BUD] = "bud", [MARK_LEAF] = "leaf"};
/* clang-format on */

enum { QUARTER = TICKS_PER_SECOND / 4 }; /* ticks between two codes */

/* A picture holds 4 s, apart needs 4 s, a weave lasts 9 s (an exchange is 8-18), knots
 * lie 15 s apart. */
static const double HOLDS_S = 4, APART_S = 4, WEAVE_S = 9, KNOT_S = 15, QUARTER_S = .25;

/* Wariness earned by more than idle hands from which a cue of withdrawal is a rupture
 * [design]. */
static const double RUPTURE = .09;

static bool turned(const Seen *seen)
{
    return seen->posture.kind == POSTURE_TURNED && seen->posture.strength >= 128;
}

static bool cries(const Seen *seen)
{
    return seen->face.kind == FACE_FUSS || seen->face.kind == FACE_CRY ||
           seen->voice.kind == VOICE_FUSS || seen->voice.kind == VOICE_CRY;
}

static Phase infant_phase(const Seen *seen)
{
    if (cries(seen) || turned(seen) || seen->face.kind == FACE_POUT ||
        seen->posture.kind == POSTURE_ARCH)
        return PHASE_NEGATIVE;
    if ((seen->face.kind == FACE_SMILE && seen->face.strength >= 64) ||
        seen->face.kind == FACE_LAUGH)
        return PHASE_POSITIVE;
    return seen->gaze == GAZE_AT_FACE ? PHASE_MONITOR : PHASE_AWAY;
}

static Phase caregiver_phase(const Caregiver *body)
{
    if (!caregiver_present(body) && body->doing != ACT_STILL)
        return PHASE_AWAY;
    if (body->doing == ACT_WARM || body->doing == ACT_NAME)
        return PHASE_POSITIVE;
    bool at_thing =
        body->doing == ACT_TEND || (body->doing == ACT_LOOK && body->gaze != GAZE_FACE);
    if (at_thing)
        return PHASE_AWAY;
    return body->doing == ACT_STILL ? PHASE_MONITOR : (Phase)body->face;
}

static bool verb(int act)
{
    return act >= ACT_LOOK && act <= ACT_WAIT;
}

/* Woven: an exchange, joint looking, soothing that works, and waiting while she rests. */
static bool weaves(const Dyad *dyad, const Seen *seen)
{
    const Caregiver *body = &dyad->caregiver;
    const Infant *infant = &dyad->infant;
    if (!caregiver_present(body))
        return false;
    bool answered = seen->gesture.reply == REPLY_YES && verb(seen->gesture.act) &&
                    seen->gesture.ticks < 3 * TICKS_PER_SECOND &&
                    seen->gesture.ticks > TICKS_PER_SECOND / 2;
    bool joint =
        seen->gaze == GAZE_AT_THING && body->doing == ACT_LOOK && body->gaze != GAZE_AWAY;
    bool soothes =
        cries(seen) && body->doing == ACT_HOLD && (infant->calm > .3 || infant->met > .2);
    bool rests = body->doing == ACT_WAIT && (turned(seen) || infant->aside_s > 0);
    return answered || joint || soothes || rests || infant->crest_s > 0;
}

/* Apart: a clear cue unanswered, a turned head chased, or too much. */
static bool parts(const Dyad *dyad, const Seen *seen)
{
    const Caregiver *body = &dyad->caregiver;
    bool answering = body->engaged_s < APART_S && caregiver_present(body);
    bool chasing = turned(seen) && (body->doing == ACT_WARM || body->doing == ACT_NAME ||
                                    (body->doing == ACT_LOOK && body->gaze == GAZE_FACE));
    bool flooded = seen->gesture.reply == REPLY_TOO_MUCH && verb(seen->gesture.act) &&
                   seen->gesture.ticks < 5 * TICKS_PER_SECOND;
    return (cries(seen) && !answering) || chasing || flooded ||
           (turned(seen) && !caregiver_present(body));
}

static void together_code(Dyad *dyad, const Seen *seen)
{
    Reading *reading = &dyad->reading;
    reading->woven_s =
        weaves(dyad, seen) ? WEAVE_S : clamp(reading->woven_s - QUARTER_S, 0, WEAVE_S);
    double fall = reading->apart_s > APART_S ? 1 : .5;
    reading->apart_s = parts(dyad, seen) ? reading->apart_s + QUARTER_S
                                         : reading->apart_s - fall * QUARTER_S;
    reading->apart_s = clamp(reading->apart_s, 0, APART_S + 2);
    Together now = TOGETHER_SIDE;
    if (reading->apart_s >= APART_S)
        now = TOGETHER_APART;
    else if (reading->woven_s > 0 && !cries(seen))
        now = TOGETHER_WOVEN;
    else if (reading->woven_s > 0 && dyad->caregiver.doing == ACT_HOLD)
        now = TOGETHER_WOVEN;
    double held_s = (double)(dyad->tick - reading->together_since) / TICKS_PER_SECOND;
    if (now != reading->together && held_s >= HOLDS_S) {
        reading->together = (uint8_t)now;
        reading->together_since = dyad->tick;
    }
}

static void mark(Reading *reading, Mark which)
{
    reading->mark = (uint8_t)which;
}

/* Found: she looks back, softer, for half a second, and the caregiver is there. */
static bool found_now(Dyad *dyad, const Seen *seen)
{
    Reading *reading = &dyad->reading;
    bool softer = seen->gaze == GAZE_AT_FACE && reading->infant != PHASE_NEGATIVE &&
                  caregiver_present(&dyad->caregiver);
    reading->softer_s = softer ? reading->softer_s + QUARTER_S : 0;
    return reading->softer_s >= .5;
}

/* Two steps back after a rupture; the knot is tied at found. */
static void rupture_code(Dyad *dyad, const Seen *seen)
{
    Reading *reading = &dyad->reading;
    Infant *infant = &dyad->infant;
    if (!reading->ruptured) {
        if (infant->earned < RUPTURE || !(turned(seen) || cries(seen)))
            return;
        reading->ruptured = 1;
        reading->found = 0;
        reading->softer_s = 0;
        reading->ruptures++;
        reading->rupture_tick = dyad->tick;
        return;
    }
    if (!reading->found && found_now(dyad, seen)) {
        reading->found = 1;
        infant->earned *= .3;
        infant->wariness *= .7;
        if (reading->knots == 0 ||
            dyad->tick - reading->knot_tick >= KNOT_S * TICKS_PER_SECOND) {
            reading->knots++;
            reading->knot_tick = dyad->tick;
            mark(reading, MARK_KNOT);
        }
    } else if (reading->found &&
               (reading->infant == PHASE_POSITIVE || seen->posture.kind == POSTURE_IN ||
                seen->posture.kind == POSTURE_MOLD)) {
        reading->ruptured = reading->found = 0;
        infant->resilience =
            clamp(infant->resilience + .02 * (1 - infant->resilience), 0, 1);
    }
}

static void count(Dyad *dyad, const Seen *seen)
{
    Reading *reading = &dyad->reading;
    bool same = reading->infant == reading->caregiver;
    bool engaged = caregiver_present(&dyad->caregiver) && dyad->caregiver.engaged_s < 4;
    reading->coded++;
    reading->matched += same;
    reading->in_step += same && engaged;
    reading->negative += reading->infant == PHASE_NEGATIVE;
    reading->smiling += seen->face.kind == FACE_SMILE || seen->face.kind == FACE_LAUGH;
}

void reading_step(Dyad *dyad, const Scenario *scenario)
{
    assert(dyad != NULL && scenario != NULL);
    Reading *reading = &dyad->reading;
    if (dyad->tick % QUARTER)
        return;
    Seen seen = seen_of(dyad, scenario);
    reading->infant = (uint8_t)infant_phase(&seen);
    reading->caregiver = (uint8_t)caregiver_phase(&dyad->caregiver);
    count(dyad, &seen);
    together_code(dyad, &seen);
    rupture_code(dyad, &seen);
}
