#include "base.h"
#include "feelings.h"
#include "needs.h"
#include "sleep.h"

#include <assert.h>
#include <stddef.h>

/*
 * What fits what: reactions.md 1 A-E, and science.md 6.3. N not that, P partly
 * ("almost"), Y fits. Tend depends on the thing, Name on the sentence, Look on where it
 * goes.
 */
enum { N = FIT_NOT, P = FIT_PARTLY, Y = FIT_YES };

/* clang-format off */
static const uint8_t SUITS[NEED_COUNT][ACT_WAIT + 1] = {
    /*                    none look warm name hold tend breathe wait */
    [NEED_NONE]        = {P,   Y,   Y,   Y,   P,   P,   P,      Y},
    [NEED_NEAR]        = {P,   P,   P,   P,   Y,   N,   P,      N},
    [NEED_SHARE]       = {N,   Y,   P,   Y,   N,   N,   P,      P},
    [NEED_PLAY]        = {N,   Y,   Y,   Y,   P,   N,   P,      P},
    [NEED_JOY]         = {N,   Y,   Y,   Y,   P,   N,   P,      P},
    [NEED_HELP]        = {N,   P,   P,   P,   P,   N,   P,      P},
    [NEED_BREAK]       = {P,   N,   N,   N,   P,   N,   Y,      Y},
    [NEED_SOOTHE]      = {N,   P,   P,   P,   Y,   N,   P,      N},
    [NEED_SHELTER]     = {N,   P,   P,   P,   Y,   N,   P,      N},
    [NEED_SETTLE]      = {P,   P,   N,   P,   Y,   N,   P,      P},
    [NEED_HUNGER]      = {N,   P,   P,   P,   P,   N,   P,      P},
    [NEED_TIRED]       = {P,   P,   N,   P,   Y,   N,   P,      P},
    [NEED_DISCOMFORT]  = {N,   P,   P,   P,   P,   N,   P,      P},
    [NEED_UNSOOTHABLE] = {N,   P,   P,   P,   Y,   P,   P,      P},
};

/* Things that meet a need when tended. */
static const uint16_t THINGS[NEED_COUNT] = {
    [NEED_PLAY] = 1u << THING_TOY,
    [NEED_NONE] = 1u << THING_TOY,
    [NEED_HELP] = 1u << THING_HELP | 1u << THING_TOY,
    [NEED_HUNGER] = 1u << THING_FEED,
    [NEED_TIRED] = 1u << THING_BED | 1u << THING_DIM,
    [NEED_SETTLE] = 1u << THING_BED | 1u << THING_DIM,
    [NEED_DISCOMFORT] = 1u << THING_CHANGE | 1u << THING_WIND,
};
/* clang-format on */

static bool newborn(const Scenario *scenario)
{
    return scenario->age_months < 3;
}

/* The need a serve in the air asks for; joy for a look, play for a voice or a reach. */
static Need served(const Infant *infant)
{
    switch ((ServeKind)infant->serve) {
    case SERVE_LOOK:
        return NEED_JOY;
    case SERVE_COO:
    case SERVE_REACH:
        return NEED_PLAY;
    case SERVE_SHARE:
        return NEED_SHARE;
    case SERVE_NONE:
    case SERVE_CUE:
    case SERVE_COUNT:
        break;
    }
    return NEED_NONE;
}

Need dyad_asked(const Dyad *dyad)
{
    assert(dyad != NULL);
    const Infant *infant = &dyad->infant;
    if (infant->need != NEED_NONE && infant->step >= STEP_SUBTLE)
        return (Need)infant->need;
    if (infant->aside_s > 0)
        return NEED_BREAK; /* the ebb after a crest */
    return served(infant);
}

/* Where she looks: the target of her eyes, or -1. */
static int looked_at(const Infant *infant)
{
    return infant->gaze == GAZE_AT_THING ? infant->gaze_target : -1;
}

/* A look fits where it goes along with hers; at a turned head it is one look too many,
 * unless it goes where she looks. */
static Fit look_suit(const Dyad *dyad, Need need, Care care)
{
    int target = looked_at(&dyad->infant);
    bool elsewhere = care.gaze >= GAZE_TARGET && care.gaze - GAZE_TARGET != target;
    if (care.gaze == GAZE_AWAY)
        return FIT_NOT;
    if (need == NEED_BREAK)
        return care.gaze == GAZE_SHARED ? FIT_PARTLY : FIT_NOT;
    if (elsewhere)
        return need == NEED_SHARE ? FIT_NOT : FIT_PARTLY;
    return (Fit)SUITS[need][ACT_LOOK];
}

/*
 * Words fit by what they are about: a sentence about a thing must be about the thing she
 * looks at, one about a feeling about that feeling; wondering aloud is never wrong, and
 * at a turned head only the word that gives her a break is right.
 */
static Fit name_suit(const Dyad *dyad, const Scenario *scenario, Need need, Care care)
{
    if (care.choice >= scenario->name_count) /* a murmur without words */
        return need == NEED_BREAK ? FIT_NOT : (Fit)SUITS[need][ACT_NAME];
    const NameLine *line = &scenario->names[care.choice];
    bool cousin = dyad->room_s[1] > 0 ||
                  (dyad->happened == EVENT_COUSIN + 1 && dyad->caregiver.fresh);
    if (need == NEED_BREAK)
        return line->fits == NEED_BREAK ? (cousin ? FIT_YES : FIT_PARTLY) : FIT_NOT;
    if (line->target >= 0 && need <= NEED_JOY && need != NEED_NEAR) {
        int target = looked_at(&dyad->infant);
        return line->target == target              ? FIT_YES
               : target >= 0 || need == NEED_SHARE ? FIT_NOT
                                                   : FIT_PARTLY;
    }
    if (line->fits == need || line->fits == NEED_NONE || line->wonder)
        return (Fit)SUITS[need][ACT_NAME];
    bool playful = need == NEED_PLAY || need == NEED_JOY || need == NEED_NONE;
    bool glad = line->fits == NEED_PLAY || line->fits == NEED_JOY;
    return playful && glad ? FIT_YES : FIT_NOT;
}

/* "Me do": from fifteen months a first small struggle is hers; help is for when it gets
 * clear. */
static bool minds(const Dyad *dyad, const Scenario *scenario)
{
    return scenario->age_months >= 15 && dyad->infant.step == STEP_SUBTLE;
}

static Fit tend_suit(const Dyad *dyad, const Scenario *scenario, Need need, Care care)
{
    unsigned thing = 1u << (care.choice < THING_COUNT ? care.choice : 0);
    if (need == NEED_HELP && minds(dyad, scenario) && care.choice == THING_HELP)
        return FIT_NOT; /* "me do" */
    if (need == NEED_BREAK) {
        /* A source made quieter. caregiver_step has already turned it off. */
        bool source = dyad->happened == EVENT_RADIO + 1 ||
                      dyad->happened == EVENT_COUSIN + 1 || dyad->room_s[0] > 0 ||
                      dyad->room_s[1] > 0;
        if (care.choice == THING_DIM)
            return FIT_YES;
        return care.choice != THING_SPEAK ? FIT_NOT : source ? FIT_YES : FIT_PARTLY;
    }
    if (THINGS[need] & thing)
        /* She cannot take it while she cries: arms first (reactions.md E). */
        return dyad->infant.step == STEP_LOUD && dyad->infant.need == need ? FIT_PARTLY
                                                                           : FIT_YES;
    return (Fit)SUITS[need][ACT_TEND] == FIT_PARTLY && need != NEED_NONE ? FIT_PARTLY
                                                                         : FIT_NOT;
}

/* At the height of a big feeling: near, low and quiet; words and hands are too much. */
static const uint8_t HOT[ACT_WAIT + 1] = {P, P, P, N, P, N, Y, Y};

/* Asleep: let her, or hold on. */
static Fit asleep_suit(Care care)
{
    bool quiet = care.act == ACT_NONE || care.act == ACT_WAIT || care.act == ACT_HOLD ||
                 care.act == ACT_BREATHE;
    bool lays =
        care.act == ACT_TEND && (care.choice == THING_BED || care.choice == THING_DIM);
    return quiet || lays ? FIT_YES : FIT_PARTLY;
}

Fit dyad_fit(const Dyad *dyad, const Scenario *scenario, Care care)
{
    assert(dyad != NULL && scenario != NULL);
    Need need = dyad_asked(dyad);
    if (care.act > ACT_WAIT)
        return FIT_NOT;
    if (infant_asleep(&dyad->infant))
        return asleep_suit(care);
    if (feelings_own(&dyad->infant) && feelings_hot(&dyad->infant))
        return (Fit)HOT[care.act];
    if (need == NEED_HELP && minds(dyad, scenario) && care.act == ACT_WAIT)
        return FIT_YES;
    if (needs_drowsy(&dyad->infant) && (care.act == ACT_WAIT || care.act == ACT_BREATHE))
        return FIT_YES; /* quiet and let be */
    if (care.act == ACT_LOOK)
        return look_suit(dyad, need, care);
    if (care.act == ACT_NAME)
        return name_suit(dyad, scenario, need, care);
    if (care.act == ACT_TEND)
        return tend_suit(dyad, scenario, need, care);
    if (care.act == ACT_HOLD) {
        if (need == NEED_NONE && base_off(&dyad->infant))
            return FIT_NOT; /* hands off: she is out and about */
        if (need == NEED_BREAK && newborn(scenario))
            return FIT_YES; /* contained */
        if (scenario_close(scenario) && (need == NEED_PLAY || need == NEED_JOY))
            return FIT_YES; /* touch and rhythm are a whole answer (science.md 10.2) */
        if (need <= NEED_NONE && newborn(scenario))
            return FIT_YES;
        /* A loud cry asks for arms, whatever it is about. */
        if (dyad->infant.step == STEP_LOUD && need != NEED_NONE)
            return FIT_YES;
    }
    return (Fit)SUITS[need][care.act];
}

static Care thing_care(const Scenario *scenario, Need need)
{
    for (int i = 0; i < scenario->tend_count; i++)
        if (THINGS[need] >> scenario->tend[i] & 1)
            return (Care){
                .act = ACT_TEND, .vigor = VIGOR_ORDINARY, .choice = scenario->tend[i]};
    return (Care){.act = ACT_HOLD, .vigor = VIGOR_ORDINARY};
}

static Care break_care(const Dyad *dyad, const Scenario *scenario)
{
    for (int i = 0; i < scenario->tend_count; i++) {
        Thing thing = (Thing)scenario->tend[i];
        if ((thing == THING_DIM && dyad->room_s[0] > 0) ||
            (thing == THING_SPEAK && dyad->room_s[1] > 0))
            return (Care){
                .act = ACT_TEND, .vigor = VIGOR_ORDINARY, .choice = (uint8_t)thing};
    }
    return (Care){.act = ACT_WAIT, .vigor = VIGOR_ORDINARY};
}

/* What somebody would do who knew: the thing that is asked for, arms for a loud cry, and
 * hands off where she sleeps, rages or means to do it herself. */
Care dyad_suited(const Dyad *dyad, const Scenario *scenario)
{
    assert(dyad != NULL && scenario != NULL);
    Care care = {.act = scenario_close(scenario) ? ACT_HOLD : ACT_WARM,
                 .vigor = VIGOR_ORDINARY};
    Need need = dyad_asked(dyad);
    bool hot = feelings_own(&dyad->infant) && feelings_hot(&dyad->infant);
    bool mine = need == NEED_HELP && minds(dyad, scenario);
    if (hot || mine || infant_asleep(&dyad->infant)) {
        care.act = ACT_WAIT;
        return care;
    }
    if (dyad->infant.step == STEP_LOUD) {
        care.act = ACT_HOLD;
        return care;
    }
    switch (need) {
    case NEED_NONE:
    case NEED_PLAY:
    case NEED_JOY:
    case NEED_COUNT:
        return care;
    case NEED_SHARE:
        return (Care){.act = ACT_LOOK, .vigor = VIGOR_ORDINARY, .gaze = GAZE_SHARED};
    case NEED_BREAK:
        return break_care(dyad, scenario);
    case NEED_HELP:
    case NEED_HUNGER:
    case NEED_TIRED:
    case NEED_DISCOMFORT:
        return thing_care(scenario, need);
    case NEED_NEAR:
    case NEED_SOOTHE:
    case NEED_SHELTER:
    case NEED_SETTLE:
    case NEED_UNSOOTHABLE:
        break;
    }
    care.act = ACT_HOLD;
    return care;
}
