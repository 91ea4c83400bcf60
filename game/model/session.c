#include "model/session.h"

#include "model/lived.h"

#include <assert.h>
#include <stddef.h>

enum { QUARTER = TICKS_PER_SECOND / 4 };

/* A clear or loud cue for so long is a hard stretch, s. */
static const double HARD_S = 12;

static void moment_add(Session *session, MomentKind kind, Need need)
{
    Log *log = &session->log;
    if (log->moment_count == LOG_MOMENTS_MAX)
        return;
    log->moments[log->moment_count++] = (Moment){.tick = session->dyad.tick,
                                                 .kind = (uint8_t)kind,
                                                 .act = session->dyad.infant.gesture.act,
                                                 .need = (uint8_t)need};
}

static void log_code(Session *session)
{
    Log *log = &session->log;
    const Reading *reading = &session->dyad.reading;
    if ((session->dyad.tick - 1) % QUARTER || log->code_count == LOG_CODES_MAX)
        return;
    log->infant[log->code_count] = reading->infant;
    log->caregiver[log->code_count] = reading->caregiver;
    log->together[log->code_count++] = reading->together;
}

static void log_serves(Session *session)
{
    Log *log = &session->log;
    const Dyad *dyad = &session->dyad;
    const Caregiver *body = &dyad->caregiver;
    if (body->fresh && body->doing != ACT_WAIT && log->serve_count > 0) {
        Serve *last = &log->serves[log->serve_count - 1];
        if (last->answered == 0 && dyad->tick - last->tick < 10 * TICKS_PER_SECOND) {
            last->answered = dyad->tick;
            last->act = body->doing;
        }
    }
    if (dyad->infant.serve_s != 0 || log->serve_count == LOG_SERVES_MAX)
        return;
    Seen seen = seen_of(dyad, &session->scenario);
    log->serves[log->serve_count++] =
        (Serve){.tick = dyad->tick, .voice = seen.voice.kind};
    if (log->serve_count == 1 && dyad->infant.need == NEED_NONE)
        moment_add(session, MOMENT_FIRST_BID, NEED_NONE);
}

static void episode_open(Log *log, const Dyad *dyad)
{
    if (log->episode_count < LOG_EPISODES_MAX)
        log->episodes[log->episode_count++] =
            (LogEpisode){.tick = dyad->tick, .need = dyad->infant.need};
}

static LogEpisode *episode_now(Log *log)
{
    if (log->episode_count == 0)
        return NULL;
    LogEpisode *last = &log->episodes[log->episode_count - 1];
    return last->closed ? NULL : last;
}

static void log_episodes(Session *session, const Dyad *before)
{
    Log *log = &session->log;
    const Dyad *dyad = &session->dyad;
    const Infant *was = &before->infant, *now = &dyad->infant;
    bool showed = was->need != NEED_NONE && was->step >= STEP_SUBTLE;
    bool shows = now->need != NEED_NONE && now->step >= STEP_SUBTLE;
    if (shows && !showed)
        episode_open(log, dyad);
    LogEpisode *episode = episode_now(log);
    if (!episode)
        return;
    if (dyad->caregiver.fresh) {
        if (!episode->noticed) {
            episode->noticed = dyad->tick;
            episode->step_noticed = was->step;
        }
        if (episode->tries < 255)
            episode->tries++;
    }
    if (lived_mishap(dyad, before->reading.ruptures))
        episode->mishap = 1;
    if (shows && now->step >= STEP_CLEAR && was->step_s < HARD_S && now->step_s >= HARD_S)
        moment_add(session, MOMENT_HARD, (Need)now->need);
    if (showed && (!shows || dyad->ended == ENDED_SOFT)) {
        /* A scene that ends while she still asks: another adult takes over. */
        bool handed = shows;
        bool met = was->met > .8 && !dyad->closing;
        episode->closed = dyad->tick;
        episode->outcome = (uint8_t)lived_outcome(was, !shows);
        episode->carer = before->carer;
        episode->how = handed ? CLOSED_HANDED_ON : met ? CLOSED_MET : CLOSED_LET_GO;
        if (met && episode->need != NEED_BREAK)
            moment_add(session, MOMENT_MET, (Need)episode->need);
    }
}

static void log_moments(Session *session, const Dyad *before)
{
    Log *log = &session->log;
    const Dyad *dyad = &session->dyad;
    const Reading *was = &before->reading, *now = &dyad->reading;
    if (now->ruptures > was->ruptures)
        moment_add(session, MOMENT_RUPTURE, (Need)dyad->infant.need);
    if (now->found && !was->found)
        moment_add(session, MOMENT_FOUND, (Need)before->infant.need);
    if (was->ruptured && !now->ruptured)
        moment_add(session, MOMENT_EASY, NEED_NONE);
    if (now->leaves > was->leaves)
        moment_add(session, MOMENT_WAITED, NEED_BREAK);
    if (dyad->crest > before->crest)
        moment_add(session, MOMENT_CREST, NEED_NONE);
    if (dyad->closing && !before->closing)
        moment_add(session, MOMENT_CLOSING, NEED_NONE);
    if (now->mark != MARK_NONE && log->mark_count < LOG_MOMENTS_MAX) {
        log->marks[log->mark_count].tick = dyad->tick;
        log->marks[log->mark_count++].mark = now->mark;
    }
}

void session_begin(Session *session, const Scenario *scenario, uint64_t seed)
{
    assert(session != NULL && scenario != NULL);
    session->scenario = *scenario;
    session->tape.seed = seed;
    session->tape.ticks = 0;
    session->tape.change_count = session->tape.check_count = 0;
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
    log_code(session);
    log_serves(session);
    log_episodes(session, &before);
    log_moments(session, &before);
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
