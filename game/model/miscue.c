#include "miscue.h"

/*
 * Miscues: from nine months, and only after needs of that kind went unmet again and
 * again, the first cue hides the need: busy with things when she would be near, clinging
 * when she would be off (science.md 6.2). It is no trick of hers; the next step shows the
 * need, and every need met takes two of the unmet away [design].
 */
enum { NEAR, FAR };

static const uint8_t AGAIN = 3;
static const double FROM_MONTHS = 9;

/* Which kind a need is of: near, far or neither (-1). */
static int kind_of(Need need)
{
    if (need == NEED_NEAR || need == NEED_SOOTHE || need == NEED_SHELTER)
        return NEAR;
    bool far =
        need == NEED_SHARE || need == NEED_PLAY || need == NEED_JOY || need == NEED_HELP;
    return far ? FAR : -1;
}

void miscue_begin(Infant *infant, const Scenario *scenario)
{
    infant->unmet[NEAR] = (uint8_t)scenario->start.unmet;
    infant->unmet[FAR] = (uint8_t)scenario->start.unmet_far;
}

void miscue_learn(Infant *infant, bool met)
{
    int kind = kind_of((Need)infant->need);
    if (kind < 0)
        return;
    uint8_t *unmet = &infant->unmet[kind];
    if (met)
        *unmet = (uint8_t)(*unmet > 2 ? *unmet - 2 : 0);
    else if (*unmet < 9)
        (*unmet)++;
}

bool miscue_hides(const Infant *infant, const Scenario *scenario)
{
    int kind = kind_of((Need)infant->need);
    return scenario->age_months >= FROM_MONTHS && infant->step == STEP_SUBTLE &&
           kind >= 0 && infant->unmet[kind] >= AGAIN;
}

Need miscue_shown(const Infant *infant, const Scenario *scenario)
{
    if (!miscue_hides(infant, scenario))
        return (Need)infant->need;
    return kind_of((Need)infant->need) == NEAR ? NEED_SHARE : NEED_NEAR;
}
