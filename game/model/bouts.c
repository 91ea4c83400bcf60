#include "model/bouts.h"

#include "model/crying.h"
#include "model/lived.h"
#include "model/noise.h"

#include <assert.h>
#include <stddef.h>

/* Channels of the choice of a bout. */
enum { DRAW_WHAT, DRAW_LASTING };

/* How long a bout is watched, s of life; what nothing helps has its own time. */
static const double WATCHED_S = 300, LASTING_S = 2400;

static Need one_of(const Need *needs, int count, double u)
{
    int i = (int)(u * count);
    return needs[i < count ? i : count - 1];
}

/*
 * What an episode is about. Of distress a fifth each is a wish for comfort, hunger,
 * tiredness, something that pinches and loneliness [design]; in the first four months
 * nothing helps some of it, by age, temperament and time of day (crying.c). Exploring
 * asks to share, for help or for a pause.
 */
Need bout_need(Episode kind, const BoutPlan *plan)
{
    static const Need DISTRESS[] = {NEED_SOOTHE, NEED_HUNGER, NEED_TIRED, NEED_DISCOMFORT,
                                    NEED_NEAR};
    static const Need EXPLORING[] = {NEED_SHARE, NEED_HELP, NEED_BREAK};
    static const Need PLAY[] = {NEED_PLAY, NEED_JOY};
    assert(plan != NULL && kind < EPISODE_COUNT);
    uint64_t key = noise_key(plan->seed, NOISE_MODEL);
    double u = noise_unit(key, 0, DRAW_WHAT), v = noise_unit(key, 0, DRAW_LASTING);
    switch (kind) {
    case EPISODE_DISTRESS:
        if (v < crying_causeless(plan->age_months, plan->temperament, plan->time))
            return NEED_UNSOOTHABLE;
        return one_of(DISTRESS, 5, u);
    case EPISODE_FEAR:
        return NEED_SHELTER;
    case EPISODE_PARTING:
        return NEED_NEAR;
    case EPISODE_EXPLORING:
        return one_of(EXPLORING, 3, u);
    case EPISODE_PLAY:
    case EPISODE_COUNT:
        break;
    }
    return one_of(PLAY, 2, u);
}

/* A room with everything at hand, at life's pace. */
static void bout_scene(Scenario *scene, const BoutPlan *plan, Need need)
{
    scenario_begin(scene);
    scene->age_months = plan->age_months;
    scene->temperament = plan->temperament;
    scene->time = plan->time;
    scene->clock_play = scene->clock_soothe = 1;
    scene->seconds = scene->soft_at_s = need == NEED_UNSOOTHABLE ? LASTING_S : WATCHED_S;
    scene->max_distress_s = 0;
    static const uint8_t DISCS[] = {ACT_LOOK, ACT_WARM, ACT_WAIT, ACT_HOLD, ACT_TEND};
    for (int i = 0; i < 5; i++)
        scene->discs[i] = DISCS[i];
    scene->disc_count = 5;
    uint8_t fits = need == NEED_HUNGER  ? THING_FEED
                   : need == NEED_TIRED ? THING_BED
                   : need == NEED_HELP  ? THING_HELP
                                        : THING_CHANGE;
    scene->tend[0] = fits;
    scene->tend[1] = THING_WIND;
    scene->tend[2] = THING_TOY;
    scene->tend_count = 3;
    static const double LADDER_S[] = {3, 15, 20};
    scene->needs[0] =
        (NeedPlan){.need = need, .from_s = 1, .strength = .5, .variants = 7};
    for (int i = 0; i < 3; i++)
        scene->needs[0].ladder_s[i] = LADDER_S[i];
    scene->need_count = 1;
}

/*
 * Seconds and crying are counted from the first cue on, of this one need; needs that come
 * up beside it are lived through and not counted. A mishap is whatever had to be mended:
 * a "not that" or "too much", a cue that had to grow clear, a rupture.
 */
Bout bout_run(const BoutPlan *plan, Need need)
{
    assert(plan != NULL && plan->policy != NULL && need != NEED_NONE);
    Scenario scene;
    Dyad dyad;
    PolicyMind mind = {0};
    Bout bout = {.need = need};
    bout_scene(&scene, plan, need);
    dyad_begin(&dyad, &scene, plan->seed);
    Infant before = dyad.infant;
    const double tick_s = 1.0 / TICKS_PER_SECOND;
    while (!dyad.ended && !dyad.infant.closed) {
        before = dyad.infant;
        dyad_step(&dyad, &scene, policy_care(plan->policy, &mind, &dyad, &scene));
        const Infant *infant = &dyad.infant;
        bool asks = infant->plan == 0 && infant->need == need;
        if (!asks || infant->step < STEP_SUBTLE)
            continue;
        bout.closed_s += tick_s;
        bout.cry_s += infant->step == STEP_LOUD ? tick_s : 0;
        bout.mishap |= lived_mishap(&dyad, 0);
    }
    bout.outcome = lived_outcome(&before, dyad.infant.closed);
    return bout;
}

/* Insertion sort: a few dozen numbers. */
static void sort(double *list, int count)
{
    for (int i = 1; i < count; i++) {
        double value = list[i];
        int j = i;
        for (; j > 0 && list[j - 1] > value; j--)
            list[j] = list[j - 1];
        list[j] = value;
    }
}

/* Shares, means and the median of the bouts that were met; one that nothing helps has its
 * own length and is left out of the median. */
void closing_measure(Closing *closing, Episode kind, const BoutPlan *plan, int bouts)
{
    assert(closing != NULL && plan != NULL && bouts > 0 && bouts <= BOUTS_MAX);
    double closed_s[BOUTS_MAX];
    int count = 0;
    *closing = (Closing){0};
    for (int i = 0; i < bouts; i++) {
        BoutPlan one = *plan;
        one.seed += (uint64_t)i;
        Bout bout = bout_run(&one, bout_need(kind, &one));
        bool met = bout.outcome == OUTCOME_MET || bout.outcome == OUTCOME_LASTED;
        closing->share[bout.outcome] += 1.0 / bouts;
        closing->repaired += met && bout.mishap ? 1.0 / bouts : 0;
        closing->cry_s += bout.cry_s / bouts;
        if (met && bout.need != NEED_UNSOOTHABLE)
            closed_s[count++] = bout.closed_s;
    }
    sort(closed_s, count);
    closing->latency_s = count ? closed_s[count / 2] : WATCHED_S;
}
