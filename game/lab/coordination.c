#include "lab/coordination.h"

/* A serve takes so long to make (play.c). */
static const double SERVE_S = .8, WITHIN_S = 1.5;

/* Cues of a need are no serves here. Whether an act suits is asked of the tick before
 * it, for the act itself already changes what she asks. */
double coordination_of(Film *film, const Policy *policy, double seconds)
{
    int serves = 0, answered = 0;
    while (film->dyad.tick < seconds * TICKS_PER_SECOND) {
        Dyad before = film->dyad;
        Care care = policy_care(policy, &film->mind, &film->dyad, &film->scenario);
        film_step(film, care);
        const Infant *was = &before.infant;
        /* A serve is counted on its first tick, on which its clock stands at nought. */
        serves += film->dyad.infant.serve_s == 0 && film->dyad.infant.serve != SERVE_CUE;
        if (film->dyad.caregiver.fresh && was->serve != SERVE_NONE &&
            was->serve != SERVE_CUE && was->serve_s >= 0)
            answered += was->serve_s - SERVE_S <= WITHIN_S &&
                        dyad_fit(&before, &film->scenario, care) == FIT_YES;
    }
    return serves > 0 ? (double)answered / serves : 0;
}
