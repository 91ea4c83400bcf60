#include "view/rerun.h"

#include <assert.h>

/* A serve shows so long after its first tick. */
enum { SHOWS = TICKS_PER_SECOND / 2 };

/* A serve that began so lately is no place to come back to. */
enum { FRESH_TICKS = TICKS_PER_SECOND };

void rerun_seek(Rerun *rerun, const Scenario *scenario, const Tape *tape, uint32_t tick)
{
    assert(rerun && scenario && tape);
    MomentPicture picture;
    tick = tick < tape->ticks ? tick : tape->ticks;
    moment_at(&picture, &rerun->session, scenario, tape, tick);
    rerun->pose = picture.pose;
    rerun->body = picture.body;
    rerun->cursor = 0;
}

bool rerun_step(Rerun *rerun, const Tape *tape)
{
    assert(rerun && tape && tape != &rerun->session.tape);
    const Dyad *dyad = &rerun->session.dyad;
    if (dyad->tick >= tape->ticks || dyad->ended)
        return false;
    session_step(&rerun->session, tape_care(tape, dyad->tick, &rerun->cursor));
    return true;
}

void rerun_follow(Rerun *rerun, double seconds, bool calm, bool steady)
{
    assert(rerun && seconds >= 0);
    const Session *session = &rerun->session;
    PoseTarget target = moment_target(&session->dyad, &session->scenario);
    pose_follow(&rerun->pose, &target, seconds, calm);
    body_follow(&rerun->body, &session->dyad, &session->scenario, seconds, steady);
}

uint32_t rerun_seen(const Serve *serve)
{
    assert(serve);
    uint32_t before = serve->answered ? serve->answered - 1 - serve->tick : SHOWS;
    return serve->tick + (before < SHOWS ? before : SHOWS);
}

uint32_t rerun_serve(const Log *log, uint32_t tick, int step)
{
    assert(log && (step == 1 || step == -1));
    for (int i = 0; i < log->serve_count && step > 0; i++)
        if (rerun_seen(&log->serves[i]) > tick)
            return rerun_seen(&log->serves[i]);
    for (int i = log->serve_count - 1; i >= 0 && step < 0; i--)
        if (rerun_seen(&log->serves[i]) < tick)
            return rerun_seen(&log->serves[i]);
    return tick;
}

uint32_t rerun_last(const Log *log, uint32_t tick)
{
    assert(log);
    uint32_t last = 0;
    for (int i = 0; i < log->serve_count; i++)
        if (log->serves[i].tick + FRESH_TICKS <= tick)
            last = log->serves[i].tick;
    return last;
}
