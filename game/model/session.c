#include "model/session.h"

#include "scribe.h"

#include <assert.h>
#include <stddef.h>

void session_begin(Session *session, const Scenario *scenario, uint64_t seed)
{
    assert(session != NULL && scenario != NULL);
    session->scenario = *scenario;
    session->tape.seed = seed;
    session->tape.ticks = 0;
    session->tape.change_count = session->tape.check_count = 0;
    session->tape.notice_count = 0;
    session->log = (Log){0};
    dyad_begin(&session->dyad, &session->scenario, seed);
}

static bool tape_keep(Tape *tape, uint32_t tick, Care care)
{
    Care last =
        tape->change_count ? tape->changes[tape->change_count - 1].care : (Care){0};
    if (care_same(last, care))
        return true;
    if (tape->change_count == TAPE_CHANGES_MAX)
        return false;
    tape->changes[tape->change_count++] = (TapeChange){tick, care};
    return true;
}

void session_step(Session *session, Care care)
{
    assert(session != NULL);
    Dyad *dyad = &session->dyad;
    Tape *tape = &session->tape;
    if (dyad->ended)
        return;
    if (dyad->tick >= TAPE_SECONDS_MAX * TICKS_PER_SECOND ||
        !tape_keep(tape, dyad->tick, care)) {
        dyad->ended = ENDED_SOFT;
        return;
    }
    Dyad before = *dyad;
    dyad_step(dyad, &session->scenario, care);
    tape->ticks = dyad->tick;
    if (dyad->tick % TICKS_PER_SECOND == 0 && tape->check_count < TAPE_SECONDS_MAX)
        tape->checks[tape->check_count++] = dyad_check(dyad);
    scribe_step(session, &before);
}

void session_skip(Session *session)
{
    assert(session != NULL);
    if (!session->dyad.ended)
        session->dyad.ended = ENDED_SKIPPED;
}

Care tape_care(const Tape *tape, uint32_t tick, int *cursor)
{
    assert(tape != NULL && cursor != NULL && *cursor >= 0);
    while (*cursor < tape->change_count && tape->changes[*cursor].tick <= tick)
        ++*cursor;
    return *cursor > 0 ? tape->changes[*cursor - 1].care : (Care){0};
}

bool tape_notice(Tape *tape, uint32_t tick)
{
    assert(tape != NULL);
    int at = tape->notice_count;
    while (at > 0 && tape->notices[at - 1] > tick)
        at--;
    bool there = at > 0 && tape->notices[at - 1] == tick;
    if (there || tape->notice_count == TAPE_NOTICES_MAX)
        return false;
    for (int i = tape->notice_count++; i > at; i--)
        tape->notices[i] = tape->notices[i - 1];
    tape->notices[at] = tick;
    return true;
}

int session_replay(Session *session, const Scenario *scenario, const Tape *tape,
                   uint32_t tick)
{
    assert(session != NULL && tape != NULL && tape != &session->tape);
    int cursor = 0, differs = -1;
    session_begin(session, scenario, tape->seed);
    uint32_t until = tick < tape->ticks ? tick : tape->ticks;
    while (session->dyad.tick < until && !session->dyad.ended) {
        session_step(session, tape_care(tape, session->dyad.tick, &cursor));
        int second = session->tape.check_count - 1;
        if (differs < 0 && second >= 0 && second < tape->check_count &&
            session->tape.checks[second] != tape->checks[second])
            differs = second;
    }
    return differs;
}
