#include "sleep.h"

#include "curve.h"
#include "draws.h"
#include "model/noise.h"
#include "nature.h"
#include "needs.h"
#include "signs.h"
#include "soothe.h"

/*
 * Hours in which hunger and tiredness fill, over age in months: feeds 8-12 a day at
 * first, spells awake from an hour up (science.md 5.1) [design].
 */
static const CurvePoint HUNGERS_H[] = {{0, 2.4}, {3, 3}, {6, 3.6}, {12, 4.2}, {30, 4.8}};
static const CurvePoint TIRES_H[] = {{0, 1}, {3, 1.7}, {6, 2.4}, {12, 3.8}, {30, 6}};

/* Rocked and tired she drifts off: so many times a second of life at tiredness 1. */
static const double DRIFTS = 1.0 / 240;

/* From so much on tiredness or hunger asks by itself. */
static const double ASKS = .9;

enum { HUNGERS = sizeof HUNGERS_H / sizeof HUNGERS_H[0] };
enum { TIRES = sizeof TIRES_H / sizeof TIRES_H[0] };

bool infant_asleep(const Infant *infant)
{
    return infant->asleep_s > 0;
}

/* Each infant's own rhythm: the hours of its age x (1 + CV n), CV by temperament. */
void sleep_begin(Infant *infant, const Scenario *scenario, uint64_t key)
{
    double cv = infant_nature(scenario)->rhythm, age = scenario->age_months;
    double hunger = clamp(1 + cv * noise_normal(key, 0, DRAW_HUNGERS), .4, 2);
    double sleep = clamp(1 + cv * noise_normal(key, 0, DRAW_TIRES), .4, 2);
    infant->hungers_h = curve_line(HUNGERS_H, HUNGERS, age) * hunger;
    infant->tires_h = curve_line(TIRES_H, TIRES, age) * sleep;
}

static void wake(Dyad *dyad)
{
    Infant *infant = &dyad->infant;
    infant->asleep_s = 0;
    infant->arousal = clamp(infant->arousal, .45, 1);
    infant->gaze = GAZE_AT_NOTHING;
    infant->quiet_s = infant->gaze_s = infant->eased_s = 0;
    if (infant->need == NEED_NONE && !dyad->closing)
        needs_arise(dyad, NEED_SETTLE, STEP_SUBTLE);
}

static void doze(Dyad *dyad)
{
    Infant *infant = &dyad->infant;
    if (infant->need != NEED_NONE)
        needs_close(dyad, 1);
    infant->asleep_s = .1;
    infant->serve = SERVE_NONE;
    infant->serve_s = infant->due_s = -1;
    infant->turn = 0;
    infant->gaze = GAZE_AT_SHUT;
    infant->crest_s = infant->aside_s = 0;
}

/*
 * Falling asleep, per second of life: (tired - .4)/.6 / 240 x contact (walked 1, rocked
 * .7, still .3), when the cry is down: walking puts the tired to sleep, not the merely
 * quiet (Ohmura et al. 2022: about half within five minutes).
 */
static void drift_step(Dyad *dyad, double life_s)
{
    const Infant *infant = &dyad->infant;
    static const double ROCKS[CONTACT_COUNT] = {
        [CONTACT_STILL] = .3, [CONTACT_ROCKED] = .7, [CONTACT_WALKED] = 1};
    bool bed = dyad->caregiver.doing == ACT_TEND && dyad->caregiver.choice == THING_BED;
    double rocks = bed ? .5 : ROCKS[soothe_contact(&dyad->caregiver)];
    bool calm = infant->need != NEED_UNSOOTHABLE &&
                (infant->step <= STEP_SUBTLE || infant->met > .3) &&
                infant->step < STEP_LOUD;
    double sleepy = clamp((infant->tiredness - .4) / .6, 0, 1);
    if (!calm || dyad->closing || rocks * sleepy <= 0)
        return;
    double hazard = DRIFTS * sleepy * rocks;
    if (dyad_draw(dyad, DRAW_SLEEP) < 1 - curve_exp(-hazard * life_s))
        doze(dyad);
}

/*
 * Put down: wakes with .15 + .6 exp(-t/150 s): most of the newly asleep, a quarter after
 * five to eight minutes (Ohmura et al. 2022). Asleep, only lively handling wakes.
 */
static void asleep_step(Dyad *dyad, double life_s)
{
    Infant *infant = &dyad->infant;
    infant->asleep_s = clamp(infant->asleep_s + life_s, 0, 20000);
    infant->arousal += (.1 - infant->arousal) * clamp(life_s / 30, 0, 1);
    infant->valence += (.1 - infant->valence) * clamp(life_s / 30, 0, 1);
    infant->tiredness = clamp(infant->tiredness - life_s / 5400, 0, 1);
    infant->gaze = GAZE_AT_SHUT;
    bool arms = dyad->caregiver.doing == ACT_HOLD;
    bool down = infant->arms && !arms;
    double wakes = down ? .15 + .6 * curve_exp(-infant->asleep_s / 150) : 0;
    if (infant->stimulation > .6)
        wakes += .02;
    if (infant->tiredness <= 0)
        wakes += .001 * life_s;
    if (wakes > 0 && dyad_draw(dyad, DRAW_WAKE) < wakes)
        wake(dyad);
}

void sleep_startle(Dyad *dyad)
{
    /* Light sleep twitches at a noise and goes on; most of the time. */
    if (infant_asleep(&dyad->infant) && dyad_draw(dyad, DRAW_WAKE) < .35)
        wake(dyad);
}

/* Hunger and tiredness grow with the hours, by each infant's own rhythm. */
void sleep_step(Dyad *dyad, const Scenario *scenario)
{
    Infant *infant = &dyad->infant;
    double tick_s = scene_tick(scenario);
    infant->hunger = clamp(infant->hunger + tick_s / (3600 * infant->hungers_h), 0, 1);
    if (!infant_asleep(infant))
        infant->tiredness =
            clamp(infant->tiredness + tick_s / (3600 * infant->tires_h), 0, 1);
    if (!dyad_tenth(dyad))
        return;
    double life_s = .1 * scenario->pace * scenario->clock_soothe;
    if (infant_asleep(infant))
        asleep_step(dyad, life_s);
    else
        drift_step(dyad, life_s);
    infant->arms = dyad->caregiver.doing == ACT_HOLD;
}

Need sleep_asks(const Infant *infant)
{
    if (infant->hunger > ASKS)
        return NEED_HUNGER;
    return infant->tiredness > ASKS    ? NEED_TIRED
           : infant->discomfort > ASKS ? NEED_DISCOMFORT
                                       : NEED_NONE;
}

/* Asleep: shut eyes, slow breath; now and then a twitch, a grimace, half a smile, which
 * ask for nothing. */
void sleep_show(const Dyad *dyad, Seen *seen)
{
    if (!infant_asleep(&dyad->infant))
        return;
    double cycle_s = dyad->tick / (double)TICKS_PER_SECOND;
    double in_s = cycle_s - 23 * (double)(int)(cycle_s / 23);
    bool stirs = in_s > 20;
    seen->gaze = GAZE_AT_SHUT;
    seen_set(seen, CHANNEL_FACE, stirs && dyad->infant.side ? FACE_SMILE : FACE_QUIET,
             stirs ? 60 : 150);
    seen_set(seen, CHANNEL_MOUTH, stirs ? MOUTH_SUCK : MOUTH_REST, stirs ? 120 : 60);
    seen_set(seen, CHANNEL_HANDS, HANDS_REST, 160);
    seen_set(seen, CHANNEL_POSTURE, POSTURE_STILL, 160);
    seen_set(seen, CHANNEL_BREATH, stirs ? BREATH_EVEN : BREATH_SLOW, 150);
    seen_set(seen, CHANNEL_VOICE, VOICE_NONE, 0);
    seen->shoulders = 15;
}
