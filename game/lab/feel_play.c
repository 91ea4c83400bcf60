#include "lab/feel.h"
#include "lab/play.h"
#include "data/story.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>

/* Walks a session tick by tick under one policy. */
typedef struct Walk {
    Session *session;
    const Policy *policy;
    PolicyMind mind;
    Seen seen; /* after the tick */
} Walk;

/* `policy` begins the scene under `seed`, in the room to play of `feel`. */
static Walk walk_begin(Feel *feel, const Scenario *scenario, PolicyId policy, int seed)
{
    session_begin(&feel->session, scenario, (uint64_t)seed);
    return (Walk){.session = &feel->session, .policy = &POLICIES[policy]};
}

/* Goes one tick on until the scene has ended or `seconds` have passed (0: to its end). */
static bool walk_step(Walk *walk, double seconds)
{
    Session *session = walk->session;
    if (session->dyad.ended != ENDED_NOT ||
        (seconds > 0 && dyad_seconds(&session->dyad) >= seconds))
        return false;
    session_step(session, policy_care(walk->policy, &walk->mind, &session->dyad,
                                      &session->scenario));
    walk->seen = seen_of(&session->dyad, &session->scenario);
    return true;
}

/* A smile somebody across the table would call one. */
static bool smiles(const Seen *seen)
{
    return (seen->face.kind == FACE_SMILE || seen->face.kind == FACE_LAUGH) &&
           seen->face.strength >=
               64; /* a quarter of the range: to be seen across a room */
}

/* Of nothing, no share. */
static double share(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

/* 5. Smiles after a suited answer in play; smiles in windows without any answer. */

typedef struct Smiles {
    double answers,
        smiled; /* suited answers to an open baby, and those smiled at within 1.5 s */
    double windows, unprompted; /* spans of 1.5 s without an act in the last 4 s, and
                                   those with a smile */
    double share;               /* of the time */
} Smiles;

/*
 * Plays 90 s of plain play at six months. A suited answer is one she met openly and
 * answered with "yes"; Wait is left out, for it asks for no smile. Spans without an
 * answer begin once 4 s have passed since the last act.
 */
static void smiles_count(Feel *feel, PolicyId policy, int seed, Smiles *smile)
{
    enum { SPAN = TICKS_PER_SECOND * 3 / 2 };
    Scenario scenario;
    scenario_begin(&scenario);
    Walk walk = walk_begin(feel, &scenario, policy, seed);
    const Dyad *dyad = &feel->session.dyad;
    uint32_t answered = 0, window = 0, acted = 0;
    bool answering = false, answer_smile = false, window_smile = false;
    double smiling = 0, ticks = 0;
    while (walk_step(&walk, 90)) {
        bool smile_now = smiles(&walk.seen);
        smiling += smile_now;
        ticks++;
        answer_smile |= smile_now;
        window_smile |= smile_now;
        if (answering && dyad->tick - answered >= SPAN) {
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
        if (dyad->tick - window >= SPAN) {
            bool quiet = policy == POLICY_NOTHING ||
                         dyad->tick - acted > 4 * TICKS_PER_SECOND + SPAN;
            smile->windows += quiet;
            smile->unprompted += quiet && window_smile;
            window = dyad->tick;
            window_smile = false;
        }
    }
    smile->share = share(smiling, ticks);
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
    feel_say(feel, "smile within 1.5 s of a suited answer in play, novice",
             share(with.smiled, with.answers), .7, 1);
    feel_say(feel, "smile within any 1.5 s without an answer",
             share(without.unprompted, without.windows), 0, .2);
    feel_say(feel, "AUC of smile share over 90 s, novice against nothing",
             auc(novice, nothing, count), .92, 1);
}

/* 6. Scanning. */

/*
 * One button: the highlight walks over the discs, two seconds each. The game must be as
 * warm to it as to a novice with all keys.
 */
void feel_scanner(Feel *feel)
{
    double scanner = 0, novice = 0, made = 0, sessions = 0;
    for (int scene = 0; scene < FEEL_LEVELS; scene++) {
        double here = 0;
        for (int seed = 1; seed <= feel->seeds; seed++) {
            const Dyad *dyad = &feel->session.dyad;
            play_session(&feel->session, &feel->scenes[scene], &POLICIES[POLICY_NOVICE],
                         (uint64_t)seed, 0);
            novice += dyad->reading.negative;
            play_session(&feel->session, &feel->scenes[scene], &POLICIES[POLICY_SCANNER],
                         (uint64_t)seed, 0);
            scanner += dyad->reading.negative;
            here += dyad->ended == ENDED_MADE;
        }
        made += here;
        sessions += feel->seeds;
        char what[96];
        snprintf(what, sizeof what, "scanner makes the ending, level %s",
                 FEEL_NAMES[scene]);
        feel_say(feel, what, here / feel->seeds, .9, 1);
    }
    feel_say(feel, "scanner makes the ending, all", made / sessions, .9, 1);
    feel_say(feel, "negative time, scanner over novice", share(scanner, novice), 0, 1.25);
}

/* 7. Beginnings, and something to see. */

/* Sessions that begin late or turn away early, and ticks in stretches where nothing
 * moves. */
typedef struct Pacing {
    double late_first, early_turn, still_ticks, ticks;
} Pacing;

/* A turn-away is too early in the first 12 s before anything was answered. A stretch
 * counts as still when nothing changes for more than 4 s, and then with its whole
 * length. */
static void pacing_of(Feel *feel, const Scenario *scenario, PolicyId policy, int seed,
                      Pacing *pacing)
{
    Walk walk = walk_begin(feel, scenario, policy, seed);
    const Dyad *dyad = &feel->session.dyad;
    Seen then = {0};
    uint32_t changed = 0;
    bool turned = false;
    while (walk_step(&walk, 0)) {
        bool early = dyad->answered_s < 0 && dyad_seconds(dyad) < 12;
        turned |= early && policy_openness(&walk.seen) == NEEDS_PAUSE;
        pacing->ticks++;
        if (feel_changed(&walk.seen, &then) || dyad->ended != ENDED_NOT) {
            uint32_t span = dyad->tick - changed;
            if (span > 4 * TICKS_PER_SECOND)
                pacing->still_ticks += span;
            changed = dyad->tick;
            then = walk.seen;
        }
    }
    const Log *log = &feel->session.log;
    pacing->late_first +=
        log->serve_count == 0 || log->serves[0].tick > 4 * TICKS_PER_SECOND;
    pacing->early_turn += turned;
}

/* She begins in every session within 4 s, and never by turning away. */
void feel_pacing(Feel *feel)
{
    for (int scene = 0; scene < FEEL_LEVELS; scene++) {
        Pacing pacing = {0};
        for (int seed = 1; seed <= feel->seeds; seed++)
            pacing_of(feel, &feel->scenes[scene], POLICY_GOOD_ENOUGH, seed, &pacing);
        char what[96];
        snprintf(what, sizeof what,
                 "sessions whose first serve is later than 4 s, level %s",
                 FEEL_NAMES[scene]);
        feel_say(feel, what, pacing.late_first / feel->seeds, 0, 0);
        snprintf(what, sizeof what, "sessions with too early a turn-away, level %s",
                 FEEL_NAMES[scene]);
        feel_say(feel, what, pacing.early_turn / feel->seeds, 0, 0);
        snprintf(what, sizeof what,
                 "time in stretches over 4 s without a change, level %s",
                 FEEL_NAMES[scene]);
        feel_say(feel, what, share(pacing.still_ticks, pacing.ticks), 0, .05);
    }
}

/* 8. Crests, in the level of play. */

/* Share of sessions of level 5 with a crest under `policy`. */
static double crests(Feel *feel, PolicyId policy)
{
    double crests = 0;
    for (int seed = 1; seed <= feel->seeds; seed++) {
        play_session(&feel->session, &feel->scenes[FEEL_MUCH], &POLICIES[policy],
                     (uint64_t)seed, 0);
        crests += feel->session.dyad.crest > 0;
    }
    return crests / feel->seeds;
}

/*
 * Both who slip and mend must get there as often; who never slips, not more often; who
 * leaves no gap, hardly ever; and lively play with rests as often as gentle play.
 */
void feel_crests(Feel *feel)
{
    double good = crests(feel, POLICY_GOOD_ENOUGH);
    double repairing = crests(feel, POLICY_REPAIRING);
    feel_say(feel, "sessions with a crest, good-enough, level 5", good, .75, .9);
    feel_say(feel, "the same, repairing", repairing, .75, .9);
    feel_say(feel, "between the two", fabs(good - repairing), 0, .05);
    feel_say(feel, "perfect, no more than good-enough", crests(feel, POLICY_PERFECT), 0,
             good);
    feel_say(feel, "hovering", crests(feel, POLICY_HOVERING), 0, .1);
    feel_say(feel, "lively with rests, less good-enough",
             crests(feel, POLICY_LIVELY) - good, -.05, .05);
}

/* 10. After the rupture of level 5. */

/* Good enough, but out of the room for eight seconds of every twenty-eight. */
static void play_withdrawing(Session *session, const Scenario *scenario, uint64_t seed)
{
    PolicyMind mind = {0};
    session_begin(session, scenario, seed);
    while (session->dyad.ended == ENDED_NOT) {
        const Dyad *dyad = &session->dyad;
        Care care = policy_care(&POLICIES[POLICY_GOOD_ENOUGH], &mind, dyad, scenario);
        if (dyad->tick / TICKS_PER_SECOND % 28 >= 20)
            care = (Care){.act = ACT_GONE, .gaze = GAZE_AWAY};
        session_step(session, care);
    }
}

/* Returns the seconds from moment `from` to the next of `kind`; -1 when another rupture
 * or the end comes first. */
static double until_kind(const Log *log, int from, MomentKind kind)
{
    for (int i = from + 1; i < log->moment_count; i++) {
        if (log->moments[i].kind == kind)
            return (double)(log->moments[i].tick - log->moments[from].tick) /
                   TICKS_PER_SECOND;
        if (log->moments[i].kind == MOMENT_RUPTURE)
            return -1;
    }
    return -1;
}

/* Ruptures must be findable again, and not worth making on purpose. */
void feel_repair(Feel *feel)
{
    const Scenario *much = &feel->scenes[FEEL_MUCH];
    const Log *log = &feel->session.log;
    double ruptures = 0, found = 0, easy = 0, good = 0, withdrawing = 0, counted = 0;
    for (int seed = 1; seed <= feel->seeds; seed++) {
        play_session(&feel->session, much, &POLICIES[POLICY_REPAIRING], (uint64_t)seed,
                     0);
        for (int i = 0; i < log->moment_count; i++) {
            if (log->moments[i].kind != MOMENT_RUPTURE)
                continue;
            double found_s = until_kind(log, i, MOMENT_FOUND);
            double easy_s = until_kind(log, i, MOMENT_EASY);
            /* A rupture in the scene's last 40 s has no time to be easy again. */
            bool time =
                feel->session.dyad.tick - log->moments[i].tick >= 40 * TICKS_PER_SECOND;
            ruptures++;
            found += found_s >= 0 && found_s <= 10;
            counted += time || easy_s >= 0;
            easy += easy_s >= 0 && easy_s <= 40;
        }
        play_session(&feel->session, much, &POLICIES[POLICY_GOOD_ENOUGH], (uint64_t)seed,
                     0);
        good += feel->session.dyad.reading.knots;
        play_withdrawing(&feel->session, much, (uint64_t)seed);
        withdrawing += feel->session.dyad.reading.knots;
    }
    feel_say(feel, "ruptures a session to measure by, level 5", ruptures / feel->seeds,
             .2, 4);
    feel_say(feel, "found within 10 s of a rupture", share(found, ruptures), .8, 1);
    feel_say(feel, "easy again within 40 s of it", share(easy, counted), .7, 1);
    feel_say(feel, "knots by withdrawing on purpose, no more than good-enough's",
             withdrawing / feel->seeds, 0, good / feel->seeds);
}

/* 11. All keys, and none. */

/* Plays to the end; returns the longest cry, s. */
static double longest_cry_s(Feel *feel, const Scenario *scenario, PolicyId policy,
                            int seed)
{
    Walk walk = walk_begin(feel, scenario, policy, seed);
    uint32_t cry = 0, longest = 0;
    while (walk_step(&walk, 0)) {
        bool loud = feel->session.dyad.infant.step == STEP_LOUD ||
                    policy_openness(&walk.seen) == NEEDS_LOUD;
        cry = loud ? cry + 1 : 0;
        longest = cry > longest ? cry : longest;
    }
    return (double)longest / TICKS_PER_SECOND;
}

/* Neither may crash, be rewarded or be punished: both end as softly as any scene. */
void feel_mashing(Feel *feel)
{
    static const Level level; /* story_of wants one; its texts do not matter here */
    static const PolicyId policies[] = {POLICY_MASHER, POLICY_NOTHING};
    for (int i = 0; i < 2; i++) {
        double crested = 0, hard = 0, soft = 0, told = 0, longest = 0;
        double sessions = (double)feel->seeds * FEEL_LEVELS;
        for (int scene = 0; scene < FEEL_LEVELS; scene++) {
            for (int seed = 1; seed <= feel->seeds; seed++) {
                double cry = longest_cry_s(feel, &feel->scenes[scene], policies[i], seed);
                const Dyad *dyad = &feel->session.dyad;
                longest = cry > longest ? cry : longest;
                hard += cry > 20;
                crested += dyad->crest > 0;
                soft += dyad->ended == ENDED_SOFT;
                Story story;
                story_of(&feel->session.log, &level, dyad->tick, &story);
                told += story.closing[0] != '\0' && story.moment_count > 0;
            }
        }
        bool mashes = policies[i] == POLICY_MASHER;
        feel_say(feel, mashes ? "masher ends softly" : "nothing ends softly",
                 soft / sessions, 1, 1);
        feel_say(feel, "its story has a moment and a last sentence", told / sessions, 1,
                 1);
        if (mashes) {
            feel_say(feel, "masher's sessions with a crest", crested / sessions, 0, 0);
            feel_say(feel, "masher's sessions with a cry over 20 s", hard / sessions, 0,
                     0);
            feel_say(feel, "masher's longest cry, s", longest, 0, 20);
        }
    }
}

/* 12. The ribbon. */

/* It shows the moment, not the quarter second. */
void feel_ribbon(Feel *feel)
{
    enum { STRIP = 4 * 30 }; /* half a minute: what the play panel shows at once */
    const Log *log = &feel->session.log;
    double strips = 0, calm = 0, changes = 0, apart = 0, codes = 0;
    for (int scene = 0; scene < FEEL_LEVELS; scene++) {
        for (int seed = 1; seed <= feel->seeds; seed++) {
            play_session(&feel->session, &feel->scenes[scene],
                         &POLICIES[POLICY_GOOD_ENOUGH], (uint64_t)seed, 0);
            for (int from = 0; from + STRIP <= log->code_count; from += STRIP) {
                int here = 0;
                for (int i = from + 1; i < from + STRIP; i++)
                    here += log->together[i] != log->together[i - 1];
                strips++;
                calm += here <= 6;
                changes += here;
            }
            for (int i = 0; i < log->code_count; i++)
                apart += log->together[i] == TOGETHER_APART;
            codes += log->code_count;
        }
    }
    feel_say(feel, "changes in a minute of ribbon, good-enough, mean",
             2 * share(changes, strips), 0, 6);
    feel_say(feel, "half minutes with six changes or fewer", share(calm, strips), .95, 1);
    feel_say(feel, "ribbon apart, good-enough", share(apart, codes), 0, .35);
}
