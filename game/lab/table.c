#include "lab/table.h"
#include "lab/play.h"

#include <assert.h>
#include <stdio.h>

/* Of nothing, no share. */
static double share(uint32_t part, uint32_t whole)
{
    return whole > 0 ? (double)part / whole : 0;
}

/* How much of the ribbon stands in one position. */
static double ribbon_share(const Log *log, Together together)
{
    uint32_t count = 0;
    for (int i = 0; i < log->code_count; i++)
        count += log->together[i] == together;
    return share(count, (uint32_t)log->code_count);
}

/* Adds one ended session; shares are made means of sessions, so long ones weigh no
 * more. */
static void tally_add(Tally *tally, const Session *session)
{
    const Dyad *dyad = &session->dyad;
    const Reading *reading = &dyad->reading;
    tally->sessions++;
    tally->made += dyad->ended == ENDED_MADE;
    tally->soft += dyad->ended == ENDED_SOFT;
    tally->skipped += dyad->ended == ENDED_SKIPPED;
    tally->warm += dyad_warm(dyad);
    tally->crests += dyad->crest > 0;
    tally->ruptures += reading->ruptures;
    tally->knots += reading->knots;
    tally->leaves += reading->leaves;
    tally->seconds += dyad_seconds(dyad);
    tally->crying_s += dyad->infant.cried_s;
    const Start *start = &session->scenario.start;
    tally->trust += 1000 * (dyad->infant.trust + dyad->other.trust - start->trust -
                            start->second_trust);
    tally->stress += dyad->caregiver.stress;
    tally->negative += share(reading->negative, reading->coded);
    tally->smiling += share(reading->smiling, reading->coded);
    tally->matched += share(reading->matched, reading->coded);
    tally->in_step += share(reading->in_step, reading->coded);
    tally->apart += ribbon_share(&session->log, TOGETHER_APART);
    tally->woven += ribbon_share(&session->log, TOGETHER_WOVEN);
}

/* The seeds are 1 to `seeds`: the same for every caregiver, so the same weather falls. */
Tally table_tally(Session *session, const Scenario *scenario, const Policy *policy,
                  int seeds, double seconds)
{
    assert(seeds > 0);
    Tally tally = {0};
    for (int seed = 1; seed <= seeds; seed++) {
        play_session(session, scenario, policy, (uint64_t)seed, seconds);
        tally_add(&tally, session);
    }
    /* Endings and crests stay counts; the rest become means of a session. */
    double *means[] = {&tally.ruptures, &tally.knots,    &tally.leaves,  &tally.seconds,
                       &tally.crying_s, &tally.negative, &tally.smiling, &tally.matched,
                       &tally.in_step,  &tally.apart,    &tally.woven,   &tally.trust,
                       &tally.stress};
    for (size_t i = 0; i < sizeof means / sizeof means[0]; i++)
        *means[i] /= seeds;
    return tally;
}

/* JSON needs no head: each row names its own figures. */
void table_head(bool json)
{
    if (!json)
        printf("%-14s %5s %5s %5s %6s %8s %6s %6s %6s %6s %8s %6s %6s %7s %6s %6s %6s "
               "%6s\n",
               "caregiver", "made", "soft", "warm", "crest", "ruptures", "knots",
               "leaves", "s", "cry s", "negative", "smile", "match", "in step", "apart",
               "woven", "trust", "stress");
}

/* Both forms say the same figures in the same order. */
void table_row(const Policy *policy, const Tally *tally, bool json)
{
    double n = tally->sessions;
    const char *format =
        json ? "{\"caregiver\":\"%s\",\"made\":%.4f,\"soft\":%.4f,\"warm\":%.4f,"
               "\"crest\":%.4f,\"ruptures\":%.4f,\"knots\":%.4f,\"leaves\":%.4f,"
               "\"seconds\":%.2f,\"crying_s\":%.3f,\"negative\":%.4f,\"smile\":%.4f,"
               "\"match\":%.4f,\"in_step\":%.4f,\"apart\":%.4f,\"woven\":%.4f,"
               "\"trust\":%.3f,\"stress\":%.4f}\n"
             : "%-14s %5.2f %5.2f %5.2f %6.2f %8.2f %6.2f %6.2f %6.0f %6.1f %8.3f %6.3f "
               "%6.3f %7.3f %6.3f %6.3f %6.2f %6.2f\n";
    printf(format, policy->name, tally->made / n, tally->soft / n, tally->warm / n,
           tally->crests / n, tally->ruptures, tally->knots, tally->leaves,
           tally->seconds, tally->crying_s, tally->negative, tally->smiling,
           tally->matched, tally->in_step, tally->apart, tally->woven, tally->trust,
           tally->stress);
}
