#include "data/evening.h"

#include <assert.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

/* A crest is so long under way before it shows whole, ticks; a face is read just after
 * its moment. */
static const uint32_t AFTER_TICKS = TICKS_PER_SECOND * 3 / 2;

static const char *const HOW_WORDS[EVENING_HOWS] = {
    [EVENING_AT_ONCE] = "at_once", [EVENING_LATER] = "later", [EVENING_MENDED] = "mended",
    [EVENING_LET_GO] = "let_go",   [EVENING_OPEN] = "open",   [EVENING_HANDED] = "handed",
};

/* Which moments are worth a sentence and a face, the best first. */
typedef struct Telling {
    MomentKind kind;
    const char *word; /* empty: the face alone */
} Telling;

static const Telling TOLD[] = {
    {MOMENT_CREST, "day.last.crest"}, {MOMENT_EASY, "day.last.found"},
    {MOMENT_FOUND, "day.last.found"}, {MOMENT_WAITED, "day.last.waited"},
    {MOMENT_HARD, "day.last.hard"},   {MOMENT_MET, ""},
};
enum { TOLD_COUNT = sizeof TOLD / sizeof *TOLD };

/* At the closing cue whatever is still asked is let be. */
static bool closed_by_hour(const Session *session, const LogEpisode *episode)
{
    const Dyad *dyad = &session->dyad;
    double since_s =
        (session->tape.ticks - episode->closed) * dyad->pace / TICKS_PER_SECOND;
    return dyad->closing && since_s <= dyad->closing_s + .1;
}

static EveningHow how_of(const Session *session, const LogEpisode *episode)
{
    bool early = episode->noticed > 0 && episode->step_noticed <= STEP_SUBTLE;
    if (episode->how == CLOSED_HANDED_ON)
        return EVENING_HANDED;
    if (episode->how != CLOSED_MET)
        return closed_by_hour(session, episode) ? EVENING_OPEN : EVENING_LET_GO;
    return episode->mishap ? EVENING_MENDED : early ? EVENING_AT_ONCE : EVENING_LATER;
}

/* The first thing asked, and the next that ended otherwise: twice the same says no
 * more. */
static void asks_tell(const Session *session, EveningPart *part)
{
    const Log *log = &session->log;
    int first = -1;
    for (int i = 0; i < log->episode_count && part->ask_count < EVENING_ASKS_MAX; i++) {
        const LogEpisode *episode = &log->episodes[i];
        int how = (int)how_of(session, episode);
        if (episode->closed == 0 || how == first)
            continue;
        int at = part->ask_count++;
        first = how;
        snprintf(part->asks[at], EVENING_ID_BYTES, "day.ask.%s",
                 NEED_NAMES[episode->need]);
        snprintf(part->hows[at], EVENING_ID_BYTES, "day.how.%s", HOW_WORDS[how]);
    }
}

void evening_part(const Session *session, const DayTally *tally, EveningPart *part)
{
    assert(session != NULL && tally != NULL && part != NULL);
    const Log *log = &session->log;
    const char *last = log->serve_count > 0 ? "day.last.bid" : "";
    *part = (EveningPart){.tick = session->tape.ticks / 2};
    if (log->serve_count > 0)
        part->tick = log->serves[0].tick + AFTER_TICKS;
    for (int k = TOLD_COUNT - 1; k >= 0; k--) {
        for (int i = log->moment_count - 1; i >= 0; i--) {
            if (log->moments[i].kind == TOLD[k].kind) {
                part->tick = log->moments[i].tick + AFTER_TICKS;
                last = TOLD[k].word;
            }
        }
    }
    if (part->tick > session->tape.ticks)
        part->tick = session->tape.ticks;
    asks_tell(session, part);
    bool bid = strcmp(last, "day.last.bid") == 0;
    if (session->dyad.carer)
        last = "day.last.changed";
    else if (last[0] == '\0' || (bid && part->ask_count > 0))
        last = tally->waited > 0      ? "day.last.waits"
               : tally->done > 0      ? "day.last.done"
               : part->ask_count == 0 ? "day.last.quiet"
               : part->ask_count == 1 ? "day.last.there"
                                      : "";
    snprintf(part->last, sizeof part->last, "%s", last);
}
