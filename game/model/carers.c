#include "carers.h"

#include "curve.h"
#include "nature.h"

/*
 * Two carers, one at a time. Each has a standing with her of their own: trust, what she
 * met lately and what she has come to expect. Only the active one steps; the other rests
 * (decisions.md 20).
 */

/* Handing over takes so long, s; being relieved leaves so much of one's stress. */
static const double HAND_S = 4, RELIEF = .6;

/* What one expects of a person one has met before is the same for both. */
void carers_begin(Dyad *dyad, const Scenario *scenario)
{
    dyad->other = (Bond){
        .trust = scenario->start.second_trust,
        .contingency = clamp(CONTINGENCY_USUAL + scenario->start.second_foreseen, 0, 1),
        .expectancy = dyad->infant.expectancy,
        .stress = scenario->start.second_stress};
}

static void swap(double *mine, double *theirs)
{
    double kept = *mine;
    *mine = *theirs;
    *theirs = kept;
}

bool carers_handing(const Dyad *dyad)
{
    const Caregiver *body = &dyad->caregiver;
    return body->doing == ACT_BREATHE && body->choice == BREATH_HAND_OVER &&
           body->doing_s >= HAND_S;
}

/* From seven months another face first makes her wary, the less she knows it; and a laugh
 * that was being built with one is not the other's. */
void carers_change(Dyad *dyad, const Scenario *scenario)
{
    Infant *infant = &dyad->infant;
    Caregiver *body = &dyad->caregiver;
    swap(&infant->trust, &dyad->other.trust);
    swap(&infant->contingency, &dyad->other.contingency);
    swap(&infant->expectancy, &dyad->other.expectancy);
    swap(&body->stress, &dyad->other.stress);
    dyad->other.stress *= RELIEF;
    dyad->carer ^= 1;
    double fear = infant_nature(scenario)->fear * (1 - infant->trust);
    infant->strange = clamp(infant->strange + .5 * fear, 0, 1);
    infant->violated_s = infant->delight = 0;
    infant->turn = 0;
    body->doing = ACT_NONE;
    body->choice = 0;
    body->doing_s = body->held_s = body->free_s = body->idle_s = body->tempo = 0;
    body->micro = 0;
}
