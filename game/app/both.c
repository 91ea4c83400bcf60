#include "app/app.h"
#include "view/moment.h"

#include <assert.h>

static const double HALF = .5;
static const double CAPTION_LEAST_S = 1.2; /* words stand long enough to be read */
enum { LEAD = 3 * TICKS_PER_SECOND };      /* before the instant from which they part */

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
        both->runs[i].caption[0] = '\0';
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

/* Her sound in words, which stand for a while when it is over. */
static void caption_follow(BothRun *run)
{
    char id[LEVEL_TITLE_BYTES];
    Seen seen = seen_of(&run->rerun.session.dyad, &run->rerun.session.scenario);
    int strength = moment_sound(&seen, id, sizeof id);
    run->caption_s += 1.0 / TICKS_PER_SECOND;
    bool same = SDL_strcmp(id, run->caption) == 0;
    if (same || (run->caption[0] && run->caption_s < CAPTION_LEAST_S))
        return;
    SDL_strlcpy(run->caption, id, sizeof run->caption);
    run->strength = strength;
    run->caption_s = 0;
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
            if (rerun_step(&both->runs[i].rerun, tape_of(app, i)))
                caption_follow(&both->runs[i]);
    }
}

void both_follow(App *app, double seconds)
{
    Both *both = &app->both;
    if (!both->playing)
        return;
    seconds *= both->slow ? HALF : 1;
    for (int i = 0; i < 2; i++)
        rerun_follow(&both->runs[i].rerun, seconds, app->settings.calm, true);
}
