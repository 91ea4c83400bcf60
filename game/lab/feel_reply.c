#include "lab/feel.h"
#include "view/pose.h"
#include "view/scene.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>

/* Seconds to ticks. */
static uint32_t ticks_of(double seconds)
{
    return (uint32_t)(seconds * TICKS_PER_SECOND + .5);
}

/* A scene that brings her into one state and holds her there. */
static void scene_for(Scenario *scenario, Openness open, double age)
{
    scenario_begin(scenario);
    scenario->age_months = age;
    if (age < 4)
        scenario->pose = BODY_BOUNCER;
    scenario->seconds = 240;
    scenario->soft_at_s = 220;
    scenario->max_distress_s = 200;
    scenario->tend_count = 3;
    scenario->tend[0] = THING_FEED;
    scenario->tend[1] = THING_CHANGE;
    scenario->tend[2] = THING_DIM;
    scenario->name_count = 2;
    scenario->names[0] = (NameLine){.fits = NEED_NONE, .wonder = true, .target = -1};
    scenario->names[1] = (NameLine){.fits = NEED_HUNGER, .target = -1};
    if (open == OPEN_TO_YOU)
        return;
    scenario->need_count = 1;
    scenario->needs[0] =
        (NeedPlan){.need = open == NEEDS_PAUSE ? NEED_BREAK : NEED_HUNGER,
                   .from_s = 6,
                   .strength = .6,
                   .ladder_s = {3, 8, 8},
                   .variants = 7};
    if (open != NEEDS_PAUSE)
        scenario->start.hunger = .6;
}

/* The step of the ladder that shows each state. */
static Step step_for(Openness open)
{
    switch (open) {
    case OPEN_TO_YOU:
        return STEP_NONE;
    case NEEDS_PAUSE:
    case NEEDS_SUBTLE:
        return STEP_SUBTLE;
    case NEEDS_CLEAR:
        return STEP_CLEAR;
    case NEEDS_LOUD:
    case OPENNESS_COUNT:
        break;
    }
    return STEP_LOUD;
}

/* Lets nobody act until she has been in the state for a second. Returns false when she
 * does not come there in 60 s. */
static bool reach(Dyad *dyad, const Scenario *scenario, Openness open, int seed)
{
    dyad_begin(dyad, scenario, (uint64_t)seed);
    uint32_t there = 0;
    while (dyad->tick < ticks_of(60)) {
        dyad_step(dyad, scenario, (Care){0});
        const Infant *infant = &dyad->infant;
        bool in = (Step)infant->step == step_for(open) && infant->gesture.act == ACT_NONE;
        if (open == OPEN_TO_YOU) {
            Seen seen = seen_of(dyad, scenario);
            in = infant->need == NEED_NONE && policy_openness(&seen) == OPEN_TO_YOU &&
                 seen.gaze == GAZE_AT_FACE && dyad->tick > ticks_of(3);
        }
        there = in ? there + 1 : 0;
        if (there > ticks_of(open == OPEN_TO_YOU ? .5 : 1))
            return true;
    }
    return false;
}

/* One press of a verb at ordinary vigour. */
static Care press(Act act, int choice)
{
    return (Care){
        .act = (uint8_t)act, .vigor = VIGOR_ORDINARY, .choice = (uint8_t)choice};
}

/* 1. Own body and receipt, against a twin that does nothing. */

/* What the figure is asked to look like now; the springs that follow it are left out. */
static PoseTarget target_of(const Dyad *dyad, const Scenario *scenario)
{
    Seen seen = seen_of(dyad, scenario);
    Whereabouts where[TARGET_COUNT];
    scene_whereabouts(scenario->room, where);
    return pose_of(&seen, scenario->age_months, where, scenario->targets);
}

/* Returns whether any number of the rig differs by 15 % of its range. */
static bool rigs_differ(const Rig *a, const Rig *b)
{
    for (int i = 0; i < RIG_PARAM_COUNT; i++) {
        const RigParam *param = &RIG_PARAMS[i];
        double x = *(const double *)(const void *)((const char *)a + param->offset);
        double y = *(const double *)(const void *)((const char *)b + param->offset);
        if (fabs(x - y) >= .15 * (param->high - param->low))
            return true;
    }
    return false;
}

/* Where reactions.md names no receipt: one that breathes beside a baby who needs
 * something is not noticed. */
static bool receipt_named(Openness open, Act act)
{
    return act != ACT_BREATHE || open == OPEN_TO_YOU || open == NEEDS_SUBTLE;
}

typedef struct Receipts {
    double trials, bodies, received, drawn, early, unreached;
} Receipts;

/* One act against a twin that does nothing, from the same tick on. */
static void receipt_try(Openness open, Act act, double age, int seed, Receipts *count)
{
    Scenario scenario;
    scene_for(&scenario, open, age);
    Dyad dyad, twin;
    if (!reach(&dyad, &scenario, open, seed)) {
        count->unreached++;
        return;
    }
    twin = dyad;
    /* Windows of reactions.md 1 with their spread of 20 %. */
    double low_s = .2 * .8;
    double high_s = (open == NEEDS_LOUD ? .9 : .35) * 1.2 * feel_slowness(age);
    Seen before = seen_of(&dyad, &scenario);
    bool body = false, received = false, drawn = false, early = false;
    for (uint32_t tick = 1; tick <= ticks_of(high_s); tick++) {
        dyad_step(&dyad, &scenario, tick <= ticks_of(.35) ? press(act, 0) : (Care){0});
        dyad_step(&twin, &scenario, (Care){0});
        if (tick <= ticks_of(.15))
            body |= dyad.caregiver.doing != twin.caregiver.doing;
        Seen one = seen_of(&dyad, &scenario), two = seen_of(&twin, &scenario);
        PoseTarget rig = target_of(&dyad, &scenario), other = target_of(&twin, &scenario);
        /* What her twin does by herself meanwhile is no receipt. */
        bool differs = feel_changed(&one, &two) && feel_changed(&one, &before);
        early |= differs && tick < ticks_of(low_s);
        received |= differs && tick >= ticks_of(low_s);
        drawn |= rigs_differ(&rig.rig, &other.rig);
    }
    count->trials++;
    count->bodies += body;
    count->early += early;
    count->received += received;
    count->drawn += drawn;
}

/* Every verb in each of five states. */
void feel_receipts(Feel *feel)
{
    int seeds = feel->seeds < 20 ? feel->seeds : 20;
    Receipts all = {0};
    for (int open = 0; open < OPENNESS_COUNT; open++)
        for (int act = ACT_LOOK; act <= ACT_WAIT; act++)
            for (int seed = 1; seed <= seeds && receipt_named((Openness)open, (Act)act);
                 seed++)
                receipt_try((Openness)open, (Act)act, feel->age, seed, &all);
    double trials = all.trials > 0 ? all.trials : 1;
    feel_say(feel, FEEL_UNREACHED, all.unreached / (trials + all.unreached), 0, .05);
    feel_say(feel, FEEL_BODY, all.bodies / trials, 1, 1);
    feel_say(feel, FEEL_RECEIPT, all.received / trials, 1, 1);
    feel_say(feel, FEEL_DRAWN, all.drawn / trials, .95, 1);
    feel_say(feel, FEEL_EARLY, all.early / trials, 0, .01);
}

/* 4. A first unfitting try, against a twin without one. */

/* How loud she is: the kind first, then its strength. */
static int loudness(const Dyad *dyad, const Scenario *scenario)
{
    Seen seen = seen_of(dyad, scenario);
    VoiceSign voice = (VoiceSign)seen.voice.kind;
    int kind = voice == VOICE_CRY       ? 3
               : voice == VOICE_FUSS    ? 2
               : voice == VOICE_GRIZZLE ? 1
                                        : 0;
    return kind > 0 ? kind * 256 + seen.voice.strength : 0;
}

/* Counts of trials: the step rose, it rose in the twin, she was louder than the twin. */
typedef struct Tries {
    double trials, rose, rose_alone, louder;
} Tries;

/* A first try that does not fit, somewhere on the step, against a twin without it. */
static void first_try(Openness open, double age, int seed, Tries *tries)
{
    static const Act acts[] = {ACT_LOOK, ACT_WARM, ACT_TEND, ACT_TEND, ACT_BREATHE};
    static const int choices[] = {0, 0, THING_CHANGE, THING_DIM, 0};
    Scenario scenario;
    scene_for(&scenario, open, age);
    Dyad dyad;
    if (!reach(&dyad, &scenario, open, seed))
        return;
    int which = seed % 5;
    /* Somewhere on the step, not always at its beginning. */
    uint32_t later = ticks_of(.01 * (seed % 700));
    for (uint32_t tick = 0; tick < later && (Step)dyad.infant.step == step_for(open);
         tick++)
        dyad_step(&dyad, &scenario, (Care){0});
    if ((Step)dyad.infant.step != step_for(open))
        return;
    Dyad twin = dyad;
    uint8_t step = dyad.infant.step;
    bool rose = false, rose_alone = false;
    int loud = 0, loud_alone = 0;
    uint32_t span = ticks_of(4 * feel_slowness(age));
    for (uint32_t tick = 0; tick < span; tick++) {
        Care care = tick < ticks_of(.35) ? press(acts[which], choices[which]) : (Care){0};
        dyad_step(&dyad, &scenario, care);
        dyad_step(&twin, &scenario, (Care){0});
        rose |= dyad.infant.step > step;
        rose_alone |= twin.infant.step > step;
        int one = loudness(&dyad, &scenario), two = loudness(&twin, &scenario);
        loud = one > loud ? one : loud;
        loud_alone = two > loud_alone ? two : loud_alone;
    }
    tries->trials++;
    tries->rose += rose;
    tries->rose_alone += rose_alone;
    tries->louder += loud > loud_alone;
}

/* A wrong first try must be cheap: no step up sooner, no louder, than without it. */
void feel_first_tries(Feel *feel)
{
    static const Openness opens[] = {NEEDS_SUBTLE, NEEDS_CLEAR};
    int seeds = feel->seeds * 5 < 1000 ? feel->seeds * 5 : 1000;
    for (int i = 0; i < 2; i++) {
        Tries tries = {0};
        for (int seed = 1; seed <= seeds; seed++)
            first_try(opens[i], feel->age, seed, &tries);
        double trials = tries.trials > 0 ? tries.trials : 1;
        feel_say(feel, (FeelFigure)(FEEL_RISES + i), tries.rose / trials, 0,
                 tries.rose_alone / trials);
        feel_say(feel, (FeelFigure)(FEEL_LOUDER + i), tries.louder / trials, 0, 0);
    }
}

/* 9. Wait at a turn-away. */

typedef struct Waits {
    double trials, fell, glanced, back, back_in_time;
    double back_s, chased_s; /* sums */
} Waits;

/* Lowered shoulders: by how much of the range `shrug` has, compared with the tick of the
 * act. */
static bool shoulders_fell(const Dyad *dyad, const Scenario *scenario, double from)
{
    return target_of(dyad, scenario).rig.shrug <= from - .1;
}

/* Turned to you, eyes first, and nothing of the cue left to see. */
static bool is_back(const Seen *seen)
{
    return seen->gaze == GAZE_AT_FACE && policy_openness(seen) == OPEN_TO_YOU;
}

/* Seconds until she has looked at you, turned to you, for half a second; 30 when she has
 * not. */
static double back_after(Dyad *dyad, const Scenario *scenario, bool chased, Waits *waits)
{
    double slow = feel_slowness(scenario->age_months);
    double from = target_of(dyad, scenario).rig.shrug;
    bool fell = false, glanced = false;
    uint32_t faced = 0, glance = 0;
    for (uint32_t tick = 1; tick <= ticks_of(30 * slow); tick++) {
        Care care = press(ACT_WAIT, 0);
        if (chased)
            care = tick % ticks_of(1.5) < ticks_of(.35) ? press(ACT_WARM, 0) : (Care){0};
        dyad_step(dyad, scenario, care);
        Seen seen = seen_of(dyad, scenario);
        fell |= tick <= ticks_of(.6 * slow) && shoulders_fell(dyad, scenario, from);
        faced = is_back(&seen) ? faced + 1 : 0;
        if (faced > ticks_of(.6)) {
            waits->fell += fell;
            waits->glanced += glanced;
            return (tick - faced) / (double)TICKS_PER_SECOND;
        }
        /* A half-glance: her eyes to you for a moment, and away again. */
        if (seen.gaze == GAZE_AT_FACE) {
            glance++;
        } else {
            glanced |= glance > 0 && glance <= ticks_of(.6 * slow) &&
                       tick >= ticks_of(slow) && tick <= ticks_of(6.5 * slow);
            glance = 0;
        }
    }
    waits->fell += fell;
    waits->glanced += glanced;
    return 30 * slow;
}

/* The same turn-away twice: once waited through, once gone after every second and a half.
 */
void feel_waiting(Feel *feel)
{
    Waits waits = {0}, chases = {0};
    double slow = feel_slowness(feel->age);
    for (int seed = 1; seed <= feel->seeds; seed++) {
        Scenario scenario;
        scene_for(&scenario, NEEDS_PAUSE, feel->age);
        Dyad dyad;
        if (!reach(&dyad, &scenario, NEEDS_PAUSE, seed))
            continue;
        Dyad twin = dyad;
        waits.trials++;
        double back_s = back_after(&dyad, &scenario, false, &waits);
        waits.back_s += back_s;
        waits.back_in_time += back_s >= 3 * slow && back_s <= 9 * slow;
        waits.chased_s += back_after(&twin, &scenario, true, &chases);
    }
    double trials = waits.trials > 0 ? waits.trials : 1;
    feel_say(feel, FEEL_TURN_AWAYS, waits.trials / feel->seeds, .95, 1);
    feel_say(feel, FEEL_SHOULDERS, waits.fell / trials, 1, 1);
    feel_say(feel, FEEL_GLANCE, waits.glanced / trials, .5, .7);
    feel_say(feel, FEEL_BACK, waits.back_in_time / trials, .9, 1);
    feel_say(feel, FEEL_CHASED, waits.chased_s / (waits.back_s > 0 ? waits.back_s : 1),
             1.5, 20);
}
