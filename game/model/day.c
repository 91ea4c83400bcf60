#include "model/day.h"

#include "curve.h"
#include "model/lived.h"
#include "model/noise.h"

#include <assert.h>
#include <stddef.h>

/* Channels of the day's own draws. */
enum { SCENE_CHANNEL = 41, VARIANT_CHANNEL, CHORE_CHANNEL, MOVE_CHANNEL };

/* In a part she asks for two things at least, close upon each other, s; a scene's own
 * beginning and order stay, drawn together [design]. */
static const double FIRST_S = 6, APART_S = 15;

/* One thing alone comes after play, at so much of the part. Under so many months it is
 * always one: awake times are short and all she does is slow, and crying by itself comes
 * on top (crying.c) [design]. */
static const double ALONE = .48, YOUNG_MONTHS = 5;

/* Each waits less long on a step before it climbs than in a scene of its own. */
static const double LADDER_S[3] = {2, 9, 12};
static const double STRENGTH_MOST = .4;

/* She begins to make the ending so long before it is over, s: nobody is cut short. */
static const double CLOSES_S = 16;

/* The first chore comes so long after the first call, the next so long after the one
 * before, and takes so long, s [design]. */
static const double CHORE_S = 4, CHORES_APART_S = 13, CHORE_TAKES_S = 5;
enum { CHORES = 2 };

/* Of what a part has left so much is still there hours later [design]; she naps, so that
 * tiredness of the day never fills. How surely one of you answers is hardly forgotten:
 * the hours between are lived with the same people. */
static const double WARY_LEFT = .5, STRESS_LEFT = .6, FORESEEN_LEFT = .85,
                    TIRED_MOST = .55;

/* Those of a scene's own events that a part has no room for: its slips are the chores. */
static bool left_out(EventKind kind)
{
    return kind == EVENT_THOUGHT || kind == EVENT_KETTLE || kind == EVENT_DOORBELL ||
           kind == EVENT_PHONE || kind == EVENT_STILL || kind == EVENT_LEAVE ||
           kind == EVENT_PARTING;
}

static bool fits(const Day *day, int scene, int part, double age)
{
    const DayScene *one = &day->scenes[scene];
    return one->parts >> part & 1 && age >= one->from_months && age <= one->to_months;
}

bool day_holds(const Day *day, double age)
{
    assert(day != NULL && day->part_count > 0);
    for (int part = 0; part < day->part_count; part++) {
        bool held = false;
        for (int i = 0; i < day->scene_count && !held; i++)
            held = fits(day, i, part, age);
        if (!held)
            return false;
    }
    return true;
}

/* The `turn`th, counted round, of the scenes that fit and were drawn `times` times. */
static int drawn(const Day *day, int part, double age, const int *used, double at)
{
    int least = DAY_PARTS_MAX, count = 0;
    for (int i = 0; i < day->scene_count; i++)
        if (fits(day, i, part, age) && used[i] < least)
            least = used[i];
    for (int i = 0; i < day->scene_count; i++)
        count += fits(day, i, part, age) && used[i] == least;
    int turn = (int)(at * count);
    for (int i = 0; i < day->scene_count; i++)
        if (fits(day, i, part, age) && used[i] == least && turn-- == 0)
            return i;
    return 0;
}

/* The variant is the seed's remainder by three: the part's seed is moved to the one that
 * is due, so that a scene drawn twice is not the same scene. */
void day_draw(const Day *day, double age, uint64_t seed, DayDraw draws[DAY_PARTS_MAX])
{
    assert(day != NULL && draws != NULL && day_holds(day, age));
    uint64_t key = noise_key(seed, NOISE_MODEL);
    int used[DAY_SCENES_MAX] = {0};
    for (int part = 0; part < day->part_count; part++) {
        uint32_t at = (uint32_t)part;
        int scene = drawn(day, part, age, used, noise_unit(key, at, SCENE_CHANNEL));
        int first =
            (int)(noise_unit(key, (uint32_t)scene, VARIANT_CHANNEL) * SCENARIO_VARIANTS);
        int variant = (first + used[scene]++) % SCENARIO_VARIANTS;
        uint64_t base = noise_key(key + at, NOISE_MODEL);
        base -= base % SCENARIO_VARIANTS;
        draws[part] = (DayDraw){.scene = scene, .seed = base + (uint64_t)variant};
    }
}

void day_wake(Carried *carried, const Days days[2])
{
    assert(carried != NULL && days != NULL);
    *carried = (Carried){.days = {days[0], days[1]}, .stress = {.12, .12}};
}

/* What she asks in this variant, one soon after the other; alone it comes after play.
 * What nothing helps wants longer than a part, and somebody who stays. */
static void needs_gather(Scenario *scene, int most, int variant)
{
    int count = 0;
    for (int i = 0; i < scene->need_count && count < most; i++) {
        NeedPlan plan = scene->needs[i];
        if (!(plan.variants >> variant & 1) || plan.need == NEED_UNSOOTHABLE)
            continue;
        plan.from_s = most == 1 ? ALONE * scene->seconds : FIRST_S + count * APART_S;
        plan.strength = clamp(plan.strength, 0, STRENGTH_MOST);
        plan.variants = (1 << SCENARIO_VARIANTS) - 1;
        for (int step = 0; step < 3; step++)
            plan.ladder_s[step] = LADDER_S[step];
        scene->needs[count++] = plan;
    }
    scene->need_count = count;
}

/* The scene's own events, nearer together by `share`, before the ending. */
static void events_gather(Scenario *scene, int variant, double share)
{
    int count = 0;
    for (int i = 0; i < scene->event_count; i++) {
        Event event = scene->events[i];
        event.at_s *= share;
        if (!(event.variants >> variant & 1) || left_out(event.kind) ||
            event.at_s > scene->soft_at_s)
            continue;
        event.variants = (1 << SCENARIO_VARIANTS) - 1;
        if (event.seconds > 0)
            event.seconds *= share;
        scene->events[count++] = event;
    }
    scene->event_count = count;
}

/* The kind of chore that stands at place `at` of those this part may have. */
static EventKind chore_at(uint8_t chores, double at)
{
    int count = 0;
    for (int kind = 0; kind < 8; kind++)
        count += chores >> kind & 1;
    int turn = (int)(at * count);
    for (int kind = 0; kind < 8; kind++)
        if (chores >> kind & 1 && turn-- == 0)
            return (EventKind)kind;
    return EVENT_THOUGHT;
}

/* Keeps the order of time, as everywhere. */
static void event_insert(Scenario *scene, Event event)
{
    if (scene->event_count == SCENARIO_EVENTS_MAX)
        return;
    int at = scene->event_count++;
    for (; at > 0 && scene->events[at - 1].at_s > event.at_s; at--)
        scene->events[at] = scene->events[at - 1];
    scene->events[at] = event;
}

static void chores_add(Scenario *scene, const DayPart *part, uint64_t seed)
{
    uint64_t key = noise_key(seed, NOISE_MODEL);
    if (part->chores == 0)
        return;
    for (uint32_t i = 0; i < CHORES; i++) {
        double moved = 4 * noise_unit(key, i, MOVE_CHANNEL);
        event_insert(
            scene,
            (Event){.kind = chore_at(part->chores, noise_unit(key, i, CHORE_CHANNEL)),
                    .at_s = FIRST_S + CHORE_S + i * CHORES_APART_S + moved,
                    .seconds = CHORE_TAKES_S,
                    .target = -1,
                    .variants = (1 << SCENARIO_VARIANTS) - 1});
    }
}

void day_part(Scenario *scene, const Day *day, int part, double age, uint64_t seed)
{
    assert(scene != NULL && day != NULL && part >= 0 && part < day->part_count);
    const DayPart *plan = &day->parts[part];
    double share = plan->seconds / scene->seconds;
    int variant = dyad_variant(seed);
    scene->age_months = age;
    scene->time = plan->time;
    scene->seconds = plan->seconds;
    scene->soft_at_s = plan->seconds - CLOSES_S;
    scene->ending = ENDING_NEED_MET;
    scene->second = true;
    scene->start.tired = scene->start.worn = 0;
    needs_gather(scene, age < YOUNG_MONTHS ? 1 : plan->needs, variant);
    events_gather(scene, variant, share);
    chores_add(scene, plan, seed);
}

/* lived_start knows the first carer as the one who begins; where the second does, the two
 * change places. */
void day_bring(Scenario *scene, const Day *day, int part, const Carried *carried)
{
    assert(scene != NULL && carried != NULL && part >= 0 && part < day->part_count);
    const DayPart *plan = &day->parts[part];
    Start *start = &scene->start;
    int with = plan->carer;
    Days days[2] = {carried->days[with], carried->days[1 - with]};
    start->trust = start->second_trust = .5;
    lived_start(start, days);
    start->tiredness = clamp(carried->tiredness + plan->tires, 0, TIRED_MOST);
    start->wary = clamp(start->wary + carried->wariness * WARY_LEFT, 0, 1);
    start->stress = clamp(carried->stress[with] + plan->burdens, 0, 1);
    start->second_stress = clamp(carried->stress[1 - with], 0, 1);
    start->foreseen = carried->foreseen[with];
    start->second_foreseen = carried->foreseen[1 - with];
}

/* A chore is seen to when it ran its time; a verb of the carer's ends it early, and it
 * waits. */
static void chores_count(DayTally *tally, const Session *session)
{
    int cursor = 0;
    Dyad dyad;
    dyad_begin(&dyad, &session->scenario, session->tape.seed);
    while (dyad.tick < session->tape.ticks && !dyad.ended) {
        uint8_t slipped = dyad.caregiver.slipped;
        Care care = tape_care(&session->tape, dyad.tick, &cursor);
        dyad_step(&dyad, &session->scenario, care);
        bool over = slipped && !dyad.caregiver.slipped && slipped != EVENT_THOUGHT + 1;
        tally->waited += over && care.act != ACT_NONE;
        tally->done += over && care.act == ACT_NONE;
    }
}

DayTally day_live(Carried *carried, const Session *session, uint8_t carer)
{
    assert(carried != NULL && session != NULL && carer < 2);
    const Dyad *dyad = &session->dyad;
    const Reading *reading = &dyad->reading;
    DayTally tally = {.in_step = reading->in_step,
                      .coded = reading->coded - reading->negative};
    Days days[2] = {carried->days[carer], carried->days[1 - carer]};
    lived_scene(days, &session->log);
    carried->days[carer] = days[0];
    carried->days[1 - carer] = days[1];
    for (int i = 0; i < session->log.episode_count; i++) {
        const LogEpisode *episode = &session->log.episodes[i];
        tally.needs += episode->closed > 0;
        tally.met += episode->closed > 0 && episode->how == CLOSED_MET;
    }
    int with = carer ^ dyad->carer;
    carried->stress[with] = STRESS_LEFT * dyad->caregiver.stress;
    carried->stress[1 - with] = STRESS_LEFT * dyad->other.stress;
    carried->foreseen[with] =
        FORESEEN_LEFT * (dyad->infant.contingency - CONTINGENCY_USUAL);
    carried->foreseen[1 - with] =
        FORESEEN_LEFT * (dyad->other.contingency - CONTINGENCY_USUAL);
    carried->tiredness = dyad->infant.tiredness;
    carried->wariness = dyad->infant.wariness;
    chores_count(&tally, session);
    return tally;
}
