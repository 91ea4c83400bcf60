#include "base.h"

#include "curve.h"
#include "feelings.h"
#include "model/noise.h"
#include "parts.h"
#include "sleep.h"
#include "soothe.h"

/*
 * The secure base, from nine months; wariness of the new and of strangers from seven.
 * Relaxation oscillator: out, look back every 20-60 s, back after some minutes or a
 * scare, a lean of 10-60 s, out again [design, science.md 7.1].
 */

/* A whole round, felt s: off until her drive is used up, near until it is back. */
static const double OFF_S = 130, NEAR_S = 26;

/* Speed out and back, of the room a second; how far is "off". */
static const double OUT = .06, BACK = .2, AWAY = .12;

/* From so many months a familiar face is missed. */
static const double KNOWS_MONTHS = 7;

/* From so much on she seeks shelter. */
static const double SHELTERS = .55;

bool base_roams(const Scenario *scenario)
{
    return scenario->age_months >= 9;
}

bool base_off(const Infant *infant)
{
    return infant->off && infant->distance > AWAY;
}

/* Whether what she asks now asks for your body, not for your hands off. */
static bool calls(const Infant *infant)
{
    return infant->need != NEED_NONE && infant->step >= STEP_SUBTLE &&
           infant->need != NEED_BREAK && infant->need != NEED_HELP &&
           !needs_playful((Need)infant->need);
}

/* What your face says about a new thing: warm and calm 1, alarmed -1, still or gone 0. */
static double face_says(const Caregiver *body)
{
    if (!caregiver_present(body))
        return 0;
    return clamp(1.3 * (body->warmth - .2) - 2 * clamp(body->stress - .35, 0, 1), -1, 1);
}

/*
 * Something new: wary s += (1.3 - .6 approach) fear x (1 - .3 Z), for the slow to warm
 * most; then she looks at it, from nine months on also at your face.
 */
static void scare(Dyad *dyad, const Scenario *scenario, double size)
{
    Infant *infant = &dyad->infant;
    const Nature *nature = infant_nature(scenario);
    double wary = size * (1.3 - .6 * nature->approach) * nature->fear;
    infant->strange = clamp(infant->strange + wary * (1 - .3 * infant->resilience), 0, 1);
    if (infant->strange > .2)
        infant->quiet_s = 0;
}

/* Who has slept too little jumps too: G += .35 x debt. */
static void startle_adult(Dyad *dyad, const Scenario *scenario)
{
    Caregiver *body = &dyad->caregiver;
    body->stress = clamp(body->stress + .35 * scenario->start.sleep_debt, 0, 1);
}

static void limit(Dyad *dyad, const Scenario *scenario)
{
    if (scenario->age_months >= 15)
        feelings_flare(dyad, scenario);
    else
        dyad->infant.valence = clamp(dyad->infant.valence - .2, -1, 1);
}

/* Ask by itself at `step`, unless something else asks already. */
static void ask(Dyad *dyad, Need need, Step step)
{
    if (dyad->infant.need == NEED_NONE && !dyad->closing && !infant_asleep(&dyad->infant))
        needs_arise(dyad, need, step);
}

/*
 * What happens in the room, by age. A sudden noise frightens everybody and wakes some; a
 * stranger, a parting and a thing never seen matter from seven months, when familiar and
 * strange have come apart (fear of nature.c is 0 before); a limit only matters, as a big
 * feeling, from fifteen months.
 */
void base_event(Dyad *dyad, const Scenario *scenario, const Event *event)
{
    Infant *infant = &dyad->infant;
    bool knows = scenario->age_months >= KNOWS_MONTHS;
    switch (event->kind) {
    case EVENT_STRANGER:
        scare(dyad, scenario, .9);
        break;
    case EVENT_NEW:
        scare(dyad, scenario, .6);
        if (event->target >= 0 && infant->need == NEED_NONE && !infant_asleep(infant))
            infant_look(dyad, GAZE_AT_THING, event->target);
        break;
    case EVENT_STARTLE:
        sleep_startle(dyad);
        if (infant_asleep(infant))
            break;
        infant->arousal = clamp(infant->arousal + .15, 0, 1);
        startle_adult(dyad, scenario);
        scare(dyad, scenario, .5);
        ask(dyad, NEED_SHELTER, STEP_SUBTLE);
        break;
    case EVENT_PARTING:
        if (knows) {
            scare(dyad, scenario, .4);
            ask(dyad, NEED_NEAR, STEP_SUBTLE);
        }
        break;
    case EVENT_LIMIT:
        if (!infant_asleep(infant))
            limit(dyad, scenario);
        break;
    case EVENT_THOUGHT:
    case EVENT_KETTLE:
    case EVENT_DOORBELL:
    case EVENT_PHONE:
    case EVENT_RADIO:
    case EVENT_COUSIN:
    case EVENT_APPEARS:
    case EVENT_ACT_TWO:
    case EVENT_STILL:
    case EVENT_LEAVE: /* parts later: base_part */
    case EVENT_COUNT:
        break;
    }
}

/*
 * A goodbye she heard halves the fright; one that was not said leaves a mark, +.12 on
 * wariness, which is anger at the return [design; sources agree that it should be said].
 */
void base_part(Dyad *dyad, const Scenario *scenario, bool said)
{
    Infant *infant = &dyad->infant;
    if (scenario->age_months < KNOWS_MONTHS)
        return;
    scare(dyad, scenario, said ? .2 : .4);
    ask(dyad, NEED_NEAR, said ? STEP_CONTEXT : STEP_SUBTLE);
    if (said)
        return;
    infant->wariness = clamp(infant->wariness + .12, 0, 1);
    infant->earned = clamp(infant->earned + .12, 0, infant->wariness);
}

/*
 * Referencing: while she looks at your face, stance += (what it says - stance)/2 s; away
 * from it she forgets in a minute. Wariness wears off in 30 s x recovery, in arms or
 * beside a warm face twice as fast, and is carried by what your face said: - stance/25 s.
 */
static void wary_step(Dyad *dyad, const Scenario *scenario, double h)
{
    Infant *infant = &dyad->infant;
    const Caregiver *body = &dyad->caregiver;
    bool refers = scenario->age_months >= 9;
    if (refers && infant->strange > .2 && infant->gaze != GAZE_AT_FACE &&
        infant->aside_s <= 0 && dyad_draw(dyad, DRAW_REFER) < .3 * h)
        infant_look(dyad, GAZE_AT_FACE, 0);
    if (refers && infant->strange > .05 && infant->gaze == GAZE_AT_FACE)
        infant->stance += (face_says(body) - infant->stance) * clamp(h / 2, 0, 1);
    else
        infant->stance -= infant->stance * h / 60;
    bool safe = soothe_contact(body) >= CONTACT_STILL || body->warmth > .7;
    double fall_s = 30 * infant_nature(scenario)->recovery / (safe ? 2 : 1);
    double fed = infant->strange > .05 ? infant->stance * h / 25 : 0;
    infant->strange = clamp(infant->strange - infant->strange * h / fall_s - fed, 0, 1);
    infant->valence = clamp(
        infant->valence - .06 * infant->strange * h + .02 * infant->stance * h, -1, 1);
    if (infant->strange > SHELTERS)
        ask(dyad, NEED_SHELTER, STEP_SUBTLE);
}

/* A look back: somebody there sends her on, nobody there brings her home. The less this
 * care could be foretold (`unsure`: U), the sooner she looks again, by two fifths at
 * most [design]. */
static void look_back(Dyad *dyad, double unsure)
{
    Infant *infant = &dyad->infant;
    infant_look(dyad, GAZE_AT_FACE, 0);
    if (!play_serves(infant) && infant->need == NEED_NONE)
        infant_serve(dyad, SERVE_LOOK);
    bool there = caregiver_present(&dyad->caregiver) && dyad->caregiver.gaze != GAZE_AWAY;
    infant->roam = clamp(infant->roam + (there ? .1 : -.3), 0, 1);
    if (!there)
        infant->strange = clamp(infant->strange + .06, 0, 1);
    double wary = 1 - .5 * infant->strange;
    wary *= 1 - .4 * clamp((unsure - .15) / .15, 0, 1);
    infant->check_s = (20 + 40 * dyad_draw(dyad, DRAW_CHECK)) * wary;
}

/*
 * Drive r: off, -1/130 s x (2 - K); near, +1/26 s; hovering hands -1/4 s. Off while r
 * lasts, near until it is back. Distance d follows r (.35 + .5 K)(1 - s), out .06 and
 * back .2 of the room a second; what calls for a body and arms bring her to 0.
 */
static void roam_step(Dyad *dyad, const Scenario *scenario, double h)
{
    Infant *infant = &dyad->infant;
    const Caregiver *body = &dyad->caregiver;
    bool held = body->doing == ACT_HOLD;
    bool free = !held && !calls(infant) && infant->anger < .3;
    if (infant->off && free) {
        infant->roam -= h / OFF_S * (2 - infant->trust);
        if (infant->distance > AWAY && (body->tempo > .3 || body->doing == ACT_TEND))
            infant->roam -= h / 4; /* taken out of her hands */
        infant->off = infant->roam > .1;
    } else {
        infant->roam += h / NEAR_S * infant_nature(scenario)->approach;
        infant->off = infant->roam > .85 && free;
    }
    infant->roam = clamp(infant->roam, 0, 1);
    double goal = infant->off ? (.2 + .8 * infant->roam) * (.35 + .5 * infant->trust) *
                                    (1 - infant->strange)
                              : 0;
    if (miscue_hides(infant, scenario) && infant->distance > .3)
        goal = infant->distance; /* busy, it seems */
    double way = clamp(goal - infant->distance, -BACK * h, OUT * h);
    infant->distance =
        held ? clamp(infant->distance - h, 0, 1) : clamp(infant->distance + way, 0, 1);
    if (infant->distance <= AWAY || !free)
        return;
    infant->check_s = clamp(infant->check_s - h, 0, 60);
    if (infant->check_s <= 0)
        look_back(dyad, scenario->start.unpredictable);
}

void base_begin(Infant *infant, const Scenario *scenario, uint64_t key)
{
    infant->check_s = 12 + 20 * noise_unit(key, 0, DRAW_CHECK);
    infant->roam = base_roams(scenario) ? .5 + .5 * noise_unit(key, 1, DRAW_CHECK) : 0;
    infant->off = infant->roam > .6;
    if (scenario->age_months >= KNOWS_MONTHS)
        infant->strange = scenario->start.wary;
}

void base_step(Dyad *dyad, const Scenario *scenario)
{
    if (!dyad_tenth(dyad) || infant_asleep(&dyad->infant) || dyad->closing)
        return;
    double h = .1 * scenario->pace;
    if (scenario->age_months >= 7)
        wary_step(dyad, scenario, h);
    if (base_roams(scenario))
        roam_step(dyad, scenario, h);
}

/* Wary: sober and very still, eyes on it or on you. */
void base_show(const Dyad *dyad, Seen *seen)
{
    const Infant *infant = &dyad->infant;
    if (infant->strange < .25 || infant->step >= STEP_CLEAR)
        return;
    seen_set(seen, CHANNEL_FACE, FACE_SOBER, 120 + 120 * infant->strange);
    seen_set(seen, CHANNEL_POSTURE, POSTURE_STILL, 100 + 120 * infant->strange);
}
