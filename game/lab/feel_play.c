#include "lab/feel.h"
#include "lab/play.h"
#include "data/story.h"

#include <math.h>

/* 6. Scanning. */

/*
 * One button: the highlight walks over the discs, two seconds each. The game must be as
 * warm to it as to a novice with all keys.
 */
void feel_scanner(Feel *feel)
{
    double scanner = 0, novice = 0, made = 0, sessions = 0;
    for (int scene = 0; scene < FEEL_SCENES; scene++) {
        double here = 0;
        for (int seed = 1; seed <= feel->seeds; seed++) {
            const Dyad *dyad = &feel->session->dyad;
            play_session(feel->session, &feel->scenes[scene], &POLICIES[POLICY_NOVICE],
                         (uint64_t)seed, 0);
            novice += dyad->reading.negative;
            play_session(feel->session, &feel->scenes[scene], &POLICIES[POLICY_SCANNER],
                         (uint64_t)seed, 0);
            scanner += dyad->reading.negative;
            here += dyad->ended == ENDED_MADE;
        }
        made += here;
        sessions += feel->seeds;
        feel_say(feel, (FeelFigure)(FEEL_SCANS + scene), here / feel->seeds, .9, 1);
    }
    feel_say(feel, FEEL_SCANS_ALL, made / sessions, .9, 1);
    feel_say(feel, FEEL_NEGATIVE, feel_share(scanner, novice), 0, 1.25);
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
    Walk walk = feel_walk(feel, scenario, policy, seed);
    const Dyad *dyad = &feel->session->dyad;
    Seen then = {0};
    uint32_t changed = 0;
    bool turned = false;
    while (feel_walks(&walk, 0)) {
        Seen seen = seen_of(dyad, scenario);
        bool early = dyad->answered_s < 0 && dyad_seconds(dyad) < 12;
        turned |= early && policy_openness(&seen) == NEEDS_PAUSE;
        pacing->ticks++;
        if (feel_changed(&seen, &then) || dyad->ended != ENDED_NOT) {
            uint32_t span = dyad->tick - changed;
            if (span > 4 * TICKS_PER_SECOND)
                pacing->still_ticks += span;
            changed = dyad->tick;
            then = seen;
        }
    }
    const Log *log = &feel->session->log;
    pacing->late_first +=
        log->serve_count == 0 || log->serves[0].tick > 4 * TICKS_PER_SECOND;
    pacing->early_turn += turned;
}

/* She begins in every session within 4 s, and never by turning away. */
void feel_pacing(Feel *feel)
{
    for (int scene = 0; scene < FEEL_SCENES; scene++) {
        Pacing pacing = {0};
        for (int seed = 1; seed <= feel->seeds; seed++)
            pacing_of(feel, &feel->scenes[scene], POLICY_GOOD_ENOUGH, seed, &pacing);
        feel_say(feel, (FeelFigure)(FEEL_LATE + scene), pacing.late_first / feel->seeds,
                 0, 0);
        feel_say(feel, (FeelFigure)(FEEL_TURNS + scene), pacing.early_turn / feel->seeds,
                 0, 0);
        feel_say(feel, (FeelFigure)(FEEL_STILL + scene),
                 feel_share(pacing.still_ticks, pacing.ticks), 0, .05);
    }
}

/* 8. Crests, in the level of play. */

/* Share of sessions of level 5 with a crest under `policy`. */
static double crests(Feel *feel, PolicyId policy)
{
    double crests = 0;
    for (int seed = 1; seed <= feel->seeds; seed++) {
        play_session(feel->session, &feel->scenes[FEEL_MUCH], &POLICIES[policy],
                     (uint64_t)seed, 0);
        crests += feel->session->dyad.crest > 0;
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
    feel_say(feel, FEEL_CREST, good, .75, .9);
    feel_say(feel, FEEL_CREST_REPAIRING, repairing, .75, .9);
    feel_say(feel, FEEL_CREST_BETWEEN, fabs(good - repairing), 0, .05);
    feel_say(feel, FEEL_CREST_PERFECT, crests(feel, POLICY_PERFECT), 0, good);
    feel_say(feel, FEEL_CREST_HOVERING, crests(feel, POLICY_HOVERING), 0, .1);
    feel_say(feel, FEEL_CREST_LIVELY, crests(feel, POLICY_LIVELY) - good, -.05, .05);
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
    const Log *log = &feel->session->log;
    double slow = feel_slowness(feel->age);
    double ruptures = 0, found = 0, easy = 0, good = 0, withdrawing = 0, counted = 0;
    for (int seed = 1; seed <= feel->seeds; seed++) {
        play_session(feel->session, much, &POLICIES[POLICY_REPAIRING], (uint64_t)seed, 0);
        for (int i = 0; i < log->moment_count; i++) {
            if (log->moments[i].kind != MOMENT_RUPTURE)
                continue;
            double found_s = until_kind(log, i, MOMENT_FOUND);
            double easy_s = until_kind(log, i, MOMENT_EASY);
            /* A rupture in the scene's last 40 s has no time to be easy again. */
            uint32_t left = feel->session->dyad.tick - log->moments[i].tick;
            bool time = left >= 40 * slow * TICKS_PER_SECOND;
            ruptures++;
            found += found_s >= 0 && found_s <= 10 * slow;
            counted += time || easy_s >= 0;
            easy += easy_s >= 0 && easy_s <= 40 * slow;
        }
    }
    /* Knots are few and nearly as many: three times the sessions tell them apart. */
    int many = 3 * feel->seeds;
    for (int seed = 1; seed <= many; seed++) {
        play_session(feel->session, much, &POLICIES[POLICY_GOOD_ENOUGH], (uint64_t)seed,
                     0);
        good += feel->session->dyad.reading.knots;
        play_withdrawing(feel->session, much, (uint64_t)seed);
        withdrawing += feel->session->dyad.reading.knots;
    }
    feel_say(feel, FEEL_RUPTURES, ruptures / feel->seeds, .2, 4);
    feel_say(feel, FEEL_FOUND, feel_share(found, ruptures), .8, 1);
    feel_say(feel, FEEL_EASY, feel_share(easy, counted), .7, 1);
    feel_say(feel, FEEL_KNOTS, withdrawing / many, 0, good / many);
}

/* 11. All keys, and none. */

/* Plays to the end; returns the longest cry, s, looked at ten times a second. It goes on
 * until she has been quiet for a second: a breath between two cries ends none. */
static double longest_cry_s(Feel *feel, const Scenario *scenario, PolicyId policy,
                            int seed)
{
    enum { TENTH = TICKS_PER_SECOND / 10 };
    Walk walk = feel_walk(feel, scenario, policy, seed);
    const Dyad *dyad = &feel->session->dyad;
    uint32_t began = 0, last = 0, longest = 0;
    while (feel_walks(&walk, 0)) {
        if (dyad->tick % TENTH != 0)
            continue;
        Seen seen = seen_of(dyad, scenario);
        if (dyad->infant.step != STEP_LOUD && policy_openness(&seen) != NEEDS_LOUD)
            continue;
        if (last == 0 || dyad->tick - last > TICKS_PER_SECOND)
            began = dyad->tick;
        last = dyad->tick;
        longest = last - began > longest ? last - began : longest;
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
        double sessions = (double)feel->seeds * FEEL_SCENES;
        for (int scene = 0; scene < FEEL_SCENES; scene++) {
            for (int seed = 1; seed <= feel->seeds; seed++) {
                double cry = longest_cry_s(feel, &feel->scenes[scene], policies[i], seed);
                const Dyad *dyad = &feel->session->dyad;
                longest = cry > longest ? cry : longest;
                hard += cry > 20;
                crested += dyad->crest > 0;
                soft += dyad->ended == ENDED_SOFT;
                Story story;
                story_of(&feel->session->log, &level, dyad->tick, &story);
                told += story.closing[0] != '\0' && story.moment_count > 0;
            }
        }
        bool mashes = policies[i] == POLICY_MASHER;
        feel_say(feel, mashes ? FEEL_MASHED_SOFT : FEEL_NOTHING_SOFT, soft / sessions, 1,
                 1);
        feel_say(feel, mashes ? FEEL_MASHED_TOLD : FEEL_NOTHING_TOLD, told / sessions, 1,
                 1);
        if (mashes) {
            feel_say(feel, FEEL_MASHED_CREST, crested / sessions, 0, 0);
            feel_say(feel, FEEL_MASHED_CRY, hard / sessions, 0, 0);
            feel_say(feel, FEEL_MASHED_LONGEST, longest, 0, 20);
        }
    }
}

/* 12. The ribbon. */

/* It shows the moment, not the quarter second. */
void feel_ribbon(Feel *feel)
{
    enum { STRIP = 4 * 30 }; /* half a minute: what the play panel shows at once */
    const Log *log = &feel->session->log;
    double strips = 0, calm = 0, changes = 0, apart = 0, codes = 0;
    for (int scene = 0; scene < FEEL_SCENES; scene++) {
        for (int seed = 1; seed <= feel->seeds; seed++) {
            play_session(feel->session, &feel->scenes[scene],
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
    feel_say(feel, FEEL_CHANGES, 2 * feel_share(changes, strips), 0, 6);
    feel_say(feel, FEEL_CALM, feel_share(calm, strips), .95, 1);
    feel_say(feel, FEEL_APART, feel_share(apart, codes), 0, .35);
}
