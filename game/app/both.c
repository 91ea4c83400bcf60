#include "app/app.h"

#include <assert.h>

static const double HALF = .5, SAID_S = 3.5;
enum { LEAD = 3 * TICKS_PER_SECOND }; /* before the instant from which they part */

static const Tape *tape_of(const App *app, int side)
{
    return &app->runs.runs[app->runs.sides[side]].tape;
}

/* Where the later of the two left the other, or the beginning. */
static uint32_t parting(const App *app)
{
    uint32_t from = 0;
    for (int i = 0; i < 2; i++) {
        uint32_t own = app->runs.runs[app->runs.sides[i]].from;
        from = own > from ? own : from;
    }
    return from > LEAD ? from - LEAD : 0;
}

uint32_t both_ticks(const App *app)
{
    uint32_t a = tape_of(app, 0)->ticks, b = tape_of(app, 1)->ticks;
    return a > b ? a : b;
}

void both_choose(App *app, int side, int run)
{
    assert((side == 0 || side == 1) && run >= 0 && run < app->runs.count);
    Both *both = &app->both;
    BothRun *here = &both->runs[side];
    app->runs.sides[side] = run;
    const Tape *tape = tape_of(app, side);
    const Scenario *scenario = &app->play.level.scenario;
    session_replay(&here->rerun.session, scenario, tape, tape->ticks);
    here->log = here->rerun.session.log;
    both_seek(app, both->tick);
}

void both_seek(App *app, uint32_t tick)
{
    Both *both = &app->both;
    uint32_t end = both_ticks(app);
    both->tick = tick < end ? tick : end;
    both->behind = 0;
    for (int i = 0; i < 2; i++) {
        rerun_seek(&both->runs[i].rerun, &app->play.level.scenario, tape_of(app, i),
                   both->tick);
        BothRun *here = &both->runs[i];
        here->caption = (Caption){.stood_s = 0};
        here->said[0] = '\0';
        voice_begin(&here->voice, tape_of(app, i)->seed, (CryStyle)app->settings.crying,
                    app->settings.carer);
    }
    app->dirty = true;
}

void both_serve(App *app, int step)
{
    Both *both = &app->both;
    uint32_t a = rerun_serve(&both->runs[0].log, both->tick, step);
    uint32_t b = rerun_serve(&both->runs[1].log, both->tick, step);
    bool first = a != both->tick && (b == both->tick || (a < b) == (step > 0));
    both_seek(app, first ? a : b);
}

void both_toggle(App *app)
{
    Both *both = &app->both;
    bool over = both->tick >= both_ticks(app);
    both->playing = !both->playing || over;
    if (over)
        both_seek(app, parting(app));
}

/* One tick of a side, and what would be heard of it. */
static void side_step(App *app, int side)
{
    BothRun *here = &app->both.runs[side];
    const Session *session = &here->rerun.session;
    Dyad before = session->dyad;
    if (!rerun_step(&here->rerun, tape_of(app, side))) { /* it is over */
        here->caption = (Caption){.stood_s = 0};
        here->said[0] = '\0';
        return;
    }
    voice_tick(&here->voice, &before, &session->dyad, &session->scenario);
    Seen seen = seen_of(&session->dyad, &session->scenario);
    caption_tick(&here->caption, &here->voice, &seen);
    if (replay_said(app, &session->dyad.caregiver, here->said, sizeof here->said))
        here->said_s = 0;
}

void both_step(App *app)
{
    Both *both = &app->both;
    both->behind += !both->playing ? 0 : both->slow ? HALF : 1;
    for (; both->behind >= 1; both->behind--) {
        if (both->tick >= both_ticks(app)) {
            both->playing = false;
            continue;
        }
        both->tick++;
        for (int i = 0; i < 2; i++)
            side_step(app, i);
    }
}

void both_follow(App *app, double seconds)
{
    Both *both = &app->both;
    if (!both->playing)
        return;
    seconds *= both->slow ? HALF : 1;
    for (int i = 0; i < 2; i++) {
        BothRun *here = &both->runs[i];
        rerun_follow(&here->rerun, seconds, app->settings.calm, true);
        caption_follow(&here->caption, seconds, here->voice.burst_s > 0);
        here->said_s += seconds;
        if (here->said_s > SAID_S)
            here->said[0] = '\0';
    }
}
