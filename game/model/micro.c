#include "body.h"
#include "curve.h"
#include "draws.h"

/*
 * Micro layer of the caregiver: what a face does by itself, four times a second, while
 * the body is there and no act covers it. It sees the phase she was last coded in, so its
 * quickest reply is a quarter second; onsets are hazards, not clocks (Cohn & Tronick
 * 1988: stochastic, not periodic). Felt seconds, the same in scenes and at life's pace.
 */

/* Hazards a second of an ordinary face [design, tuned to a rematch every 3-6 s]. */
typedef struct Manner {
    double smile, smile_back, smile_alone; /* begins: to a look or none, to a smile, to a
                                              turned-away or crying baby */
    double sober, sober_alone;             /* a smile ends: answered, unanswered */
    double follow, stray;                  /* eyes go: to what she looks at, else */
    double back, back_alone; /* and come back: while she looks there, else */
} Manner;

/* An ordinary adult follows; adrift has the same habits and does not look at her. */
static const Manner MANNERS[STANCE_COUNT] = {
    [STANCE_EASY] = {.45, 1.1, .65, .28, .52, .60, .08, .22, 1.4},
    [STANCE_ADRIFT] = {.30, .30, .30, .50, .50, .16, .16, .60, .60},
};

/* An echo takes on whatever phase she shows, at so many a second. */
static const double ECHO = 12;

enum { QUARTER = TICKS_PER_SECOND / 4 };

static bool falls(const Dyad *dyad, uint32_t channel, double hazard, double span_s)
{
    return dyad_draw(dyad, channel) < 1 - curve_exp(-hazard * span_s);
}

/* The phase this face is in a quarter second later. */
static Phase face_next(const Dyad *dyad, double span_s)
{
    const Caregiver *body = &dyad->caregiver;
    const Infant *infant = &dyad->infant;
    Phase hers = (Phase)dyad->reading.infant, mine = (Phase)body->face;
    if (body->stance == STANCE_ECHO) {
        Phase to = hers == PHASE_NEGATIVE ? PHASE_MONITOR : hers;
        return falls(dyad, DRAW_FACE, ECHO, span_s) ? to : mine;
    }
    const Manner *manner = &MANNERS[body->stance];
    /* A livelier adult smiles sooner: root of the vigour would do; linear is near enough.
     */
    double lively = clamp((double)body->lively / VIGOR_ORDINARY, .3, 2);
    bool smiles = hers == PHASE_POSITIVE,
         meets = hers == PHASE_MONITOR || hers == PHASE_POSITIVE;
    bool thing = hers == PHASE_AWAY && infant->gaze == GAZE_AT_THING;
    if (mine == PHASE_POSITIVE)
        return falls(dyad, DRAW_FACE, smiles ? manner->sober : manner->sober_alone,
                     span_s)
                   ? PHASE_MONITOR
                   : mine;
    if (mine == PHASE_AWAY)
        return falls(dyad, DRAW_EYES, thing ? manner->back : manner->back_alone, span_s)
                   ? PHASE_MONITOR
                   : mine;
    double smile = smiles  ? manner->smile_back
                   : meets ? manner->smile
                           : manner->smile_alone;
    if (falls(dyad, DRAW_FACE, smile * lively, span_s))
        return PHASE_POSITIVE;
    return falls(dyad, DRAW_EYES, thing ? manner->follow : manner->stray, span_s)
               ? PHASE_AWAY
               : mine;
}

void micro_step(Dyad *dyad, Care care)
{
    Caregiver *body = &dyad->caregiver;
    if (care.act == ACT_NONE) {
        body->stance = care.choice < STANCE_COUNT ? care.choice : STANCE_EASY;
        body->lively = care.vigor ? care.vigor : VIGOR_ORDINARY;
    }
    /* A murmur, a sentence: the adult's turn, as a microphone hears it. */
    double voice_s = body->doing == ACT_WARM ? .8 : body->doing == ACT_NAME ? 1 : 0;
    body->voicing = voice_s > 0 && body->doing_s < voice_s && caregiver_present(body);
    if (dyad->tick % QUARTER)
        return;
    if (!caregiver_present(body))
        body->face = PHASE_MONITOR;
    else
        body->face = (uint8_t)face_next(dyad, .25);
}
