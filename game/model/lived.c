#include "model/lived.h"

#include "curve.h"

#include <assert.h>
#include <stddef.h>

/* What days begin with; a scene's own start is written for it. */
static const double TRUST_USUAL = .5, TRUST_HIDES = .2;

Outcome lived_outcome(const Infant *before, bool closed)
{
    assert(before != NULL);
    bool with = before->with_s * 2 >= before->asked_s;
    if (before->need == NEED_UNSOOTHABLE)
        return with ? OUTCOME_LASTED : OUTCOME_UNMET;
    if (closed)
        return before->met > .8 ? OUTCOME_MET : OUTCOME_UNMET;
    return before->met > .5 ? OUTCOME_PARTLY : with ? OUTCOME_STAYED : OUTCOME_UNMET;
}

bool lived_mishap(const Dyad *dyad, int ruptures)
{
    assert(dyad != NULL);
    const Infant *infant = &dyad->infant;
    bool wrong = dyad->caregiver.fresh && infant->gesture.reply >= REPLY_NOT_THAT;
    return wrong || infant->step >= STEP_CLEAR || dyad->reading.ruptures > ruptures;
}

/* As bouts.c draws them the other way round; what nothing helps is distress too. */
Episode lived_kind(Need need)
{
    switch (need) {
    case NEED_SHELTER:
        return EPISODE_FEAR;
    case NEED_SHARE:
    case NEED_HELP:
    case NEED_BREAK:
        return EPISODE_EXPLORING;
    case NEED_PLAY:
    case NEED_JOY:
        return EPISODE_PLAY;
    case NEED_NEAR:
    case NEED_SOOTHE:
    case NEED_SETTLE:
    case NEED_HUNGER:
    case NEED_TIRED:
    case NEED_DISCOMFORT:
    case NEED_UNSOOTHABLE:
    case NEED_NONE:
    case NEED_COUNT:
        break;
    }
    return EPISODE_DISTRESS;
}

/*
 * One step of days.c for each need that closed, with the carer who was there then. A
 * need that was open when the scene was left teaches nothing: nobody knows its end.
 */
int lived_scene(Days days[2], const Log *log)
{
    assert(days != NULL && log != NULL);
    int count = 0;
    for (int i = 0; i < log->episode_count; i++) {
        const LogEpisode *episode = &log->episodes[i];
        if (episode->closed == 0)
            continue;
        int who = episode->carer ? 1 : 0;
        days_learn(&days[who], lived_kind((Need)episode->need), (Outcome)episode->outcome,
                   episode->mishap);
        days[1 - who].resilience = days[who].resilience;
        count++;
    }
    return count;
}

/*
 * A scene is written for days that have just begun: trust .5, no resilience. What was
 * lived since moves its own start: K by as much as it has risen or sunk, Z by its share
 * of what is left to gain. So a scene that begins with little trust still does, a little
 * less or more. U makes her look back sooner (base.c). Where trust is very low her wishes
 * to be near begin as if three had gone unmet: she hides the first of them (miscue.c)
 * [design, science.md 8.2].
 */
void lived_start(Start *start, const Days days[2])
{
    assert(start != NULL && days != NULL);
    start->trust = clamp(start->trust + (days[0].trust - TRUST_USUAL), 0, 1);
    start->second_trust =
        clamp(start->second_trust + (days[1].trust - TRUST_USUAL), 0, 1);
    start->resilience += (1 - start->resilience) * days[0].resilience;
    start->unpredictable = days[0].unpredictable;
    if (days[0].trust < TRUST_HIDES && start->unmet < 3)
        start->unmet = 3;
}
