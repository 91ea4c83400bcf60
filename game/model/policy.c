#include "model/policy.h"
#include "model/answer.h"

#include <assert.h>
#include <stddef.h>
#include <string.h>

static uint32_t ticks_of(double seconds)
{
    return (uint32_t)(seconds * TICKS_PER_SECOND + .5);
}

/* Where an act lies among the discs of the scene, or -1. */
static int disc_of(const Scenario *scenario, Act act)
{
    for (int i = 0; i < scenario->disc_count; i++)
        if (scenario->discs[i] == act)
            return i;
    return -1;
}

/* e^x by (1 + x/256)^256: within 2 % for the |x| < 2.5 of a latency's spread. */
static double grown(double x)
{
    double y = 1 + x / 256;
    for (int i = 0; i < 8; i++)
        y *= y;
    return y;
}

/* Log-normal about the median [science brief 9]. */
static double latency_s(const Regard *at)
{
    return at->policy->latency_s *
           grown(at->policy->spread * noise_normal(at->key, at->tick, DRAW_LATENCY));
}

/* Timing. */

/* Returns the disc of the act planned, or the one that fits best when it has none. */
static int disc_for(const Regard *at)
{
    const Scenario *scenario = at->scenario;
    int best = disc_of(scenario, (Act)at->mind->next.act);
    if (best >= 0)
        return best;
    Fit most = FIT_NOT;
    best = 0;
    for (int i = 0; i < scenario->disc_count; i++) {
        Care care = answer_care(at, (Act)scenario->discs[i], 0);
        Fit fit = dyad_fit(at->dyad, scenario, care);
        if (fit > most) {
            most = fit;
            best = i;
        }
    }
    at->mind->next = answer_care(at, (Act)scenario->discs[best], 0);
    return best;
}

/* Scanning: the highlight begins on the first disc and walks; the answer counts from
 * there. */
static void scan(const Regard *at)
{
    double walk_s = at->policy->step_s * (disc_for(at) + .5);
    at->mind->due += ticks_of(walk_s);
    at->mind->next.since = (uint8_t)(walk_s * 10 < 255 ? walk_s * 10 : 255);
}

/* Sets `care` on its way, `delay_s` from now (on the next tick at the soonest) and not
 * before the pause for her turn is over. */
static void plan(const Regard *at, Care care, double delay_s)
{
    PolicyMind *mind = at->mind;
    uint32_t delay = ticks_of(delay_s);
    mind->next = care;
    mind->due = at->tick + (delay > 0 ? delay : 1);
    if (mind->due < mind->free_at)
        mind->due = mind->free_at;
    if (at->policy->step_s > 0)
        scan(at);
}

/* How long an act is held, at most, s. Hold and Wait end earlier when she shows it. */
static double held_s(Act act)
{
    if (act == ACT_HOLD)
        return 14;
    if (act == ACT_WAIT)
        return 9;
    if (act == ACT_BREATHE)
        return 5;
    return act == ACT_ELSEWHERE ? 3 : .35;
}

/* What was on its way is done now. */
static void begin(const Regard *at)
{
    PolicyMind *mind = at->mind;
    mind->now = mind->next;
    mind->due = 0;
    mind->acted = at->tick;
    mind->last = mind->now.act;
    mind->again = 0;
    mind->tries++;
    double held = held_s((Act)mind->now.act);
    if (at->dyad->closing && mind->now.act == ACT_WAIT)
        held = 4;
    mind->until = at->tick + ticks_of(held);
}

/* Leaves the act its way home and her the pause for her turn before anything new. */
static void let_go(const Regard *at)
{
    PolicyMind *mind = at->mind;
    Act act = (Act)mind->now.act;
    double done_s = (double)(at->tick - mind->acted) / TICKS_PER_SECOND;
    double home_s = act == ACT_HOLD || act == ACT_WAIT ? 0 : ACTS[act].linger_s - done_s;
    home_s = home_s < 0 ? 0 : home_s > 3.5 ? 3.5 : home_s;
    mind->now = (Care){0};
    mind->free_at =
        at->tick + 1 + ticks_of(act == ACT_WAIT ? .3 : home_s + at->policy->gap_s);
    mind->looks_at = mind->free_at;
}

/* Whether the act in hand has done its work: arms can be lowered, she is back. */
static bool done(const Regard *at, Openness open)
{
    const PolicyMind *mind = at->mind;
    uint32_t shown = at->tick - mind->since;
    if (at->tick >= mind->until)
        return true;
    if (at->dyad->closing)
        return false;
    if (mind->now.act == ACT_HOLD) {
        bool about = dyad_suited(at->dyad, at->scenario).act == ACT_TEND;
        return (open == OPEN_TO_YOU && shown > ticks_of(2)) ||
               (open == NEEDS_SUBTLE && shown > ticks_of(4) && about) ||
               (open == NEEDS_CLEAR && shown > ticks_of(8) && about);
    }
    if (mind->now.act == ACT_WAIT)
        return (open == OPEN_TO_YOU && at->seen.gaze == GAZE_AT_FACE &&
                shown > ticks_of(.6)) ||
               (open > NEEDS_PAUSE && shown > ticks_of(1.5));
    return false;
}

/* Seconds between two thoughts about the same cue. */
static double look_s(Openness open)
{
    return open == NEEDS_SUBTLE ? 4 : 2;
}

/* The light goes down and she is quiet: who notices leans back and lets it end. */
static void consider_closing(const Regard *at)
{
    if (at->tick < at->mind->looks_at)
        return;
    at->mind->free_at = at->tick;
    if (answer_chance(at, DRAW_NOTICE, at->policy->notices))
        plan(at, answer_care(at, ACT_WAIT, 0), latency_s(at));
    else
        at->mind->looks_at = at->tick + ticks_of(3);
}

/* A cry is noticed by nearly anybody; other cues as often as the policy notices at all.
 */
static void consider_cue(const Regard *at, Openness open)
{
    PolicyMind *mind = at->mind;
    if (at->tick < mind->looks_at)
        return;
    double notices =
        open == NEEDS_LOUD && at->policy->notices < .9 ? .9 : at->policy->notices;
    if (answer_mends(at))
        notices = 1;
    notices *= 1 - at->policy->comforts_not;
    if (open != NEEDS_LOUD)
        notices *= dyad_sight(at->dyad); /* under stress the small is missed */
    if (answer_chance(at, DRAW_NOTICE, notices))
        plan(at, answer_of(at, open), latency_s(at));
    else
        mind->looks_at = at->tick + ticks_of(look_s(open));
}

/*
 * Answers a serve on the tick it begins, or not at all. After `idle_s` of nothing it
 * begins something by itself; and now and then the mind wanders.
 */
static void consider_open(const Regard *at)
{
    const Policy *policy = at->policy;
    PolicyMind *mind = at->mind;
    double mindful = (at->dyad->caregiver.slipped ? .5 : 1) * (1 - policy->plays_not);
    if (at->seen.beat && answer_chance(at, DRAW_NOTICE, policy->notices * mindful)) {
        plan(at, answer_of(at, OPEN_TO_YOU), latency_s(at));
    } else if (policy->idle_s > 0 &&
               at->tick > mind->free_at + ticks_of(policy->idle_s) &&
               at->tick >= mind->looks_at) {
        if (answer_chance(at, DRAW_PICK, .7))
            plan(at, answer_of(at, OPEN_TO_YOU), 0);
        else
            mind->looks_at =
                at->tick + ticks_of(policy->idle_s < 2 ? .5 * policy->idle_s : 1);
    } else if (answer_chance(at, DRAW_LAPSE, policy->lapse_per_s / TICKS_PER_SECOND) &&
               at->tick > ticks_of(12)) {
        mind->next = answer_care(at, ACT_ELSEWHERE, 0);
        mind->next.gaze = GAZE_AWAY;
        mind->due = at->tick + 1;
    }
}

/* If the first try is wrong, try again: a "not that" seen is answered with what fits. */
static bool tries_again(const Regard *at, Openness open)
{
    PolicyMind *mind = at->mind;
    const Gesture *gesture = &at->seen.gesture;
    if (mind->again || gesture->act == ACT_NONE || gesture->act != mind->last ||
        gesture->reply != REPLY_NOT_THAT || gesture->ticks < ticks_of(1))
        return false;
    mind->again = 1;
    if (!answer_chance(at, DRAW_AGAIN, at->policy->repairs))
        return false;
    mind->free_at = at->tick;
    plan(at, answer_fitting(at, open), .6 * latency_s(at));
    return true;
}

/* Its own alarm comes before all but the ending: a breath, then the baby. */
static void consider(const Regard *at, Openness open)
{
    const Caregiver *body = &at->dyad->caregiver;
    if (at->dyad->closing) {
        consider_closing(at);
    } else if (body->stress > .75 && at->mind->last != ACT_BREATHE &&
               at->tick >= at->mind->free_at && at->policy->repairs > 0) {
        plan(at, answer_care(at, ACT_BREATHE, BREATH_SELF), .5);
    } else if (tries_again(at, open)) {
        return;
    } else if (open == OPEN_TO_YOU) {
        consider_open(at);
    } else {
        consider_cue(at, open);
    }
}

/* Remembers what shows and since when; sees a rupture once and decides whether to mend
 * it. */
static void regard(const Regard *at, Openness open)
{
    PolicyMind *mind = at->mind;
    if (open != mind->saw) {
        mind->saw = (uint8_t)open;
        mind->since = at->tick;
        mind->tries = 0;
        if (mind->now.act == ACT_NONE && mind->looks_at < mind->free_at)
            mind->looks_at = mind->free_at;
    }
    bool ruptured = at->dyad->reading.ruptured;
    if (ruptured && !mind->ruptured &&
        answer_chance(at, DRAW_REPAIR, at->policy->repairs)) {
        mind->repair_by = at->tick + ticks_of(at->policy->repair_s);
        mind->due = 0;
        mind->free_at = mind->looks_at = at->tick;
    }
    mind->ruptured = ruptured;
    if (at->dyad->closing && !mind->closing)
        mind->due = 0; /* what was on its way no longer fits */
    mind->closing = at->dyad->closing;
}

/* One tick of somebody who answers: regard, hold on, let go, consider, begin. */
static Care answers(const Regard *at)
{
    PolicyMind *mind = at->mind;
    Openness open = policy_openness(&at->seen);
    regard(at, open);
    if (mind->now.act != ACT_NONE) {
        if (!done(at, open))
            return mind->now;
        let_go(at);
    } else if (mind->due == 0) {
        consider(at, open);
    } else if (at->tick >= mind->due) {
        begin(at);
    }
    return mind->now;
}

/* Non-contingent: the acts of somebody ordinary, at moments that have nothing to do with
 * her. */
static Care wanders(const Regard *at)
{
    PolicyMind *mind = at->mind;
    const Scenario *scenario = at->scenario;
    if (mind->now.act != ACT_NONE) {
        if (at->tick >= mind->until)
            mind->now = (Care){0};
    } else if (scenario->disc_count > 0 &&
               answer_chance(at, DRAW_NOTICE,
                             1 / (at->policy->idle_s * TICKS_PER_SECOND))) {
        Act act = (Act)scenario->discs[answer_pick(at, DRAW_PICK, scenario->disc_count)];
        int choice = 0;
        if (act == ACT_TEND && scenario->tend_count > 0)
            choice = scenario->tend[answer_pick(at, DRAW_OTHER, scenario->tend_count)];
        if (act == ACT_NAME && scenario->name_count > 0)
            choice = answer_pick(at, DRAW_OTHER, scenario->name_count);
        mind->now = answer_care(at, act, choice);
        mind->until = at->tick + ticks_of(act == ACT_HOLD || act == ACT_WAIT ? 3 : .35);
    }
    return mind->now;
}

/* Every verb in turn, four a second, each held for half its time. */
static Care mashes(const Regard *at)
{
    uint32_t press = TICKS_PER_SECOND / 4;
    if (at->tick % press >= press / 2)
        return (Care){0};
    Act act = (Act)(ACT_LOOK + at->tick / press % (ACT_WAIT - ACT_LOOK + 1));
    int choice =
        act == ACT_TEND && at->scenario->tend_count > 0 ? at->scenario->tend[0] : 0;
    return answer_care(at, act, choice);
}

/* Blocks of presence and absence, drawn for each block from the policy's own noise. */
static bool out_of_view(const Regard *at)
{
    const Policy *policy = at->policy;
    if (policy->block_s <= 0)
        return false;
    uint32_t block = at->tick / ticks_of(policy->block_s);
    return noise_unit(at->key, block, DRAW_BLOCK) >= policy->there;
}

/* With empty hands there is still a face: its liveliness and how it goes with hers. */
static Care with_face(const Policy *policy, Care care)
{
    if (care.act == ACT_NONE) {
        care.vigor = (uint8_t)(policy->vigor * 254 + 1.5); /* 0 would be ordinary */
        care.choice = (uint8_t)policy->stance;
    }
    return care;
}

Care policy_care(const Policy *policy, PolicyMind *mind, const Dyad *dyad,
                 const Scenario *scenario)
{
    assert(policy != NULL && mind != NULL && dyad != NULL && scenario != NULL);
    Regard at = {.policy = policy,
                 .mind = mind,
                 .dyad = dyad,
                 .scenario = scenario,
                 .key = noise_key(dyad->seed, NOISE_POLICY),
                 .tick = dyad->tick};
    if (policy->way == WAY_ANSWERS) /* the others look at nothing */
        at.seen = seen_of(dyad, scenario);
    if (out_of_view(&at)) {
        *mind = (PolicyMind){0};
        return (Care){.act = ACT_GONE, .gaze = GAZE_AWAY};
    }
    switch (policy->way) {
    case WAY_ANSWERS:
        return with_face(policy, answers(&at));
    case WAY_STILL:
        return (Care){.act = ACT_STILL, .gaze = GAZE_FACE};
    case WAY_GONE:
        return (Care){.act = ACT_GONE, .gaze = GAZE_AWAY};
    case WAY_RANDOM:
        return with_face(policy, wanders(&at));
    case WAY_MASHES:
        return mashes(&at);
    case WAY_NOTHING:
    case WAY_COUNT:
        break;
    }
    return (Care){0};
}

/* Signs of a need or of having had enough that show now, one a channel. */
static int signs(const Seen *seen)
{
    int face = seen->face.kind == FACE_TIRED || seen->face.kind == FACE_SOBER ||
               seen->face.kind == FACE_PUZZLED || seen->face.kind == FACE_GRIMACE ||
               seen->face.kind == FACE_POUT;
    int mouth = seen->mouth.kind == MOUTH_ROOT || seen->mouth.kind == MOUTH_SUCK ||
                seen->mouth.kind == MOUTH_YAWN || seen->mouth.kind == MOUTH_TONGUE;
    int hands = seen->hands.kind == HANDS_FIST || seen->hands.kind == HANDS_MOUTH ||
                seen->hands.kind == HANDS_RUB || seen->hands.kind == HANDS_EAR ||
                seen->hands.kind == HANDS_SPLAY || seen->hands.kind == HANDS_PUSH ||
                seen->hands.kind == HANDS_UP;
    int trunk =
        seen->posture.kind == POSTURE_WRIGGLE || seen->posture.kind == POSTURE_ARCH ||
        seen->posture.kind == POSTURE_SLUMP || seen->posture.kind == POSTURE_SHRUG ||
        seen->posture.kind == POSTURE_BACK || seen->posture.kind == POSTURE_KICK;
    int voice = seen->voice.kind == VOICE_GRIZZLE || seen->voice.kind == VOICE_YAWN ||
                seen->voice.kind == VOICE_SUCK || seen->voice.kind == VOICE_CALL;
    return face + mouth + hands + trunk + voice;
}

Openness policy_openness(const Seen *seen)
{
    assert(seen != NULL);
    enum { FAR = 25 * 255 / 40 }; /* degrees of a turn that is no glance */
    if (seen->face.kind == FACE_CRY || seen->voice.kind == VOICE_CRY)
        return NEEDS_LOUD;
    if (seen->face.kind == FACE_FUSS || seen->voice.kind == VOICE_FUSS)
        return NEEDS_CLEAR;
    if (seen->posture.kind == POSTURE_TURNED && seen->posture.strength >= FAR)
        return NEEDS_PAUSE;
    return signs(seen) >= 2 ? NEEDS_SUBTLE : OPEN_TO_YOU;
}
