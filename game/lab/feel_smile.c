#include "lab/feel.h"

/* Under six weeks nobody smiles at anybody [science.md 7.1]. */
static const double SMILES_FROM = 1.5;

/*
 * Glad, as somebody across the table would see it: a smile of a quarter of the range; in
 * a newborn, who has none yet, the long open look: eyes on you and wide, over 70 % of the
 * range, where an alert face has two thirds at most. While she bids herself her eyes are
 * as wide: that is the question, and not an answer.
 */
static bool looks_glad(const Seen *seen, double age, bool bids)
{
    if (age < SMILES_FROM)
        return !bids && seen->gaze == GAZE_AT_FACE && seen->face.kind == FACE_BRIGHT &&
               seen->face.strength > 178;
    return (seen->face.kind == FACE_SMILE || seen->face.kind == FACE_LAUGH) &&
           seen->face.strength >= 64;
}

/* 5. Glad looks after a suited answer in play; glad looks without any answer. */

typedef struct Smiles {
    double answers, smiled;     /* suited answers to an open baby, and those smiled at */
    double windows, unprompted; /* spans without an act, and those with a smile */
    double share;               /* of the time */
} Smiles;

/*
 * Plays 90 s of plain play. A suited answer is one she met openly and answered with
 * "yes"; Wait is left out, for it asks for no smile. She has 1.5 s, and longer where she
 * is slower. Spans without an answer are as long and begin once 4 s have passed since the
 * last act.
 */
static void smiles_count(Feel *feel, PolicyId policy, int seed, Smiles *smile)
{
    static const double SPAN_S = 1.5, BID_S = 1.1;
    double slow = feel_slowness(feel->age);
    uint32_t span = (uint32_t)(SPAN_S * slow * TICKS_PER_SECOND);
    uint32_t bid = (uint32_t)(BID_S * slow * TICKS_PER_SECOND);
    Scenario scenario;
    scenario_begin(&scenario);
    scenario.age_months = feel->age;
    Walk walk = feel_walk(feel, &scenario, policy, seed);
    const Dyad *dyad = &feel->session->dyad;
    uint32_t answered = 0, window = 0, acted = 0, bids = 0;
    bool answering = false, answer_smile = false, window_smile = false;
    double smiling = 0, ticks = 0;
    /* A newborn's eyes have to stay wide for half a second: a receipt alone is none. */
    uint32_t held = 0, least = feel->age < SMILES_FROM ? TICKS_PER_SECOND / 2 : 0;
    while (feel_walks(&walk, 90)) {
        Seen seen = seen_of(dyad, &scenario);
        bids = seen.beat ? dyad->tick + bid : bids;
        bool smile_now = looks_glad(&seen, feel->age, dyad->tick <= bids);
        held = smile_now ? held + 1 : 0;
        smile_now = held > least;
        smiling += smile_now;
        ticks++;
        answer_smile |= smile_now;
        window_smile |= smile_now;
        if (answering && dyad->tick - answered >= span) {
            smile->smiled += answer_smile;
            answering = false;
        }
        if (dyad->caregiver.fresh) {
            acted = dyad->tick;
            const Gesture *gesture = &dyad->infant.gesture;
            if (gesture->openness == OPEN_TO_YOU && gesture->reply == REPLY_YES &&
                !answering && dyad->caregiver.doing != ACT_WAIT) {
                answering = true;
                answered = dyad->tick;
                answer_smile = false;
                smile->answers++;
            }
        }
        if (dyad->tick - window >= span) {
            bool quiet = policy == POLICY_NOTHING ||
                         dyad->tick - acted > 4 * TICKS_PER_SECOND + span;
            smile->windows += quiet;
            smile->unprompted += quiet && window_smile;
            window = dyad->tick;
            window_smile = false;
        }
    }
    smile->share = feel_share(smiling, ticks);
}

/* Returns the probability that a draw of `a` is larger than one of `b` (ties half). */
static double auc(const double *a, const double *b, int count)
{
    double wins = 0;
    for (int i = 0; i < count; i++)
        for (int j = 0; j < count; j++)
            wins += a[i] > b[j] ? 1 : a[i] < b[j] ? 0 : .5;
    return wins / ((double)count * count);
}

/* The area under the curve says how surely smiles alone tell the two apart. */
void feel_novice(Feel *feel)
{
    enum { MOST = 1000 };
    static double novice[MOST], nothing[MOST];
    int count = feel->seeds < MOST ? feel->seeds : MOST;
    Smiles with = {0}, without = {0};
    for (int seed = 0; seed < count; seed++) {
        smiles_count(feel, POLICY_NOVICE, seed + 1, &with);
        novice[seed] = with.share;
        smiles_count(feel, POLICY_NOTHING, seed + 1, &without);
        nothing[seed] = without.share;
    }
    feel_say(feel, FEEL_SMILED, feel_share(with.smiled, with.answers), .7, 1);
    feel_say(feel, FEEL_UNPROMPTED, feel_share(without.unprompted, without.windows), 0,
             .2);
    feel_say(feel, FEEL_AUC, auc(novice, nothing, count), .92, 1);
}
