#include "app/app.h"
#include "app/sound.h"
#include "model/notice.h"
#include "view/rerun.h"

#include <assert.h>

static const double HALF = .5;
static const double VOICE_ONLY_MONTHS = 4; /* before, Name is voice alone */

/* While it plays, going back does not stop at a serve that was seen just now, ticks. */
enum { JUST_SEEN = TICKS_PER_SECOND };

/* A sign can be seen so long after its first tick. */
enum { SIGN_SHOWS = TICKS_PER_SECOND };

static Replay *replay_of(App *app)
{
    return &app->play.replay;
}

/* What was heard and said before belongs to another instant. */
static void forget(App *app)
{
    Play *play = &app->play;
    play->said[0] = '\0';
    play->caption = (Caption){.stood_s = 0};
    play->told = NULL;
    play->closing = 0;
    sound_still(app);
}

/* Bits of the verbs used before `tick`. */
static uint16_t used_by(const Tape *tape, uint32_t tick)
{
    unsigned bits = 0;
    for (int i = 0; i < tape->change_count && tape->changes[i].tick < tick; i++)
        bits |= 1u << tape->changes[i].care.act;
    return (uint16_t)bits;
}

void watch_open(App *app, uint32_t tick)
{
    runs_first(app);
    app->runs.of = 0;
    replay_open(app, &app->runs.runs[0].tape, tick);
    app->play.replay.playing = tick == 0;
    app_go(app, SCREEN_WATCH);
}

void replay_open(App *app, const Tape *tape, uint32_t tick)
{
    Play *play = &app->play;
    assert(tape && tape != &play->session.tape && tape != &play->scratch.tape);
    play->replay = (Replay){.tape = tape};
    session_replay(&play->scratch, &play->level.scenario, tape, tape->ticks);
    play->replay.log = play->scratch.log;
    play->briefing = play->paused = play->hints = false;
    play->choice = (Choice){0};
    play->hand = (Hand){0};
    sound_scene(app, tape->seed);
    replay_seek(app, tick);
}

void replay_close(App *app)
{
    Play *play = &app->play;
    const Tape *tape = &app->runs.runs[0].tape;
    session_replay(&play->session, &play->level.scenario, tape, tape->ticks);
    for (int i = 0; i < tape->notice_count; i++)
        tape_notice(&play->session.tape, tape->notices[i]);
    play->replay = (Replay){0};
    forget(app);
}

void replay_seek(App *app, uint32_t tick)
{
    Play *play = &app->play;
    Replay *replay = &play->replay;
    MomentPicture picture;
    assert(replay->tape);
    tick = tick < replay->tape->ticks ? tick : replay->tape->ticks;
    moment_at(&picture, &play->session, &play->level.scenario, replay->tape, tick);
    play->pose = picture.pose;
    play->body = picture.body;
    play->used = used_by(replay->tape, tick);
    play->seconds = (double)tick / TICKS_PER_SECOND;
    replay->cursor = 0;
    replay->behind = 0;
    replay->noticed.shown = false;
    app->dirty = true;
    forget(app);
}

bool replay_serve(App *app, int step)
{
    uint32_t now = app->play.session.dyad.tick;
    bool just = replay_of(app)->playing && step < 0;
    uint32_t from = just ? now - (now < JUST_SEEN ? now : JUST_SEEN) : now;
    uint32_t tick = rerun_serve(&replay_of(app)->log, from, step);
    if (tick == from)
        return false;
    replay_seek(app, tick);
    return true;
}

void replay_toggle(App *app)
{
    Replay *replay = replay_of(app);
    bool over = app->play.session.dyad.tick >= replay->tape->ticks;
    replay->playing = !replay->playing || over;
    if (over)
        replay_seek(app, 0);
}

void replay_notice(App *app)
{
    Play *play = &app->play;
    Replay *replay = &play->replay;
    const Scenario *scenario = &play->level.scenario;
    uint32_t tick = play->session.dyad.tick;
    MomentPicture picture;
    tape_notice(&app->runs.runs[app->runs.of].tape, tick);
    replay->noticed.tick = tick;
    replay->noticed.sign = notice_sign(&replay->log, tick);
    replay->noticed.seconds = 0;
    replay->noticed.shown = true;
    moment_at(&picture, &play->scratch, scenario, replay->tape, tick);
    replay->noticed.then = picture.pose.rig;
    uint32_t sign = replay->noticed.sign + SIGN_SHOWS;
    sign = sign < tick ? sign : tick;
    moment_at(&picture, &play->scratch, scenario, replay->tape, sign);
    replay->noticed.first = picture.pose.rig;
}

/* One tick, with what was said on it. */
static void tick_again(App *app)
{
    Play *play = &app->play;
    play_tick(app);
    if (replay_said(app, &play->session.dyad.caregiver, play->said, sizeof play->said))
        play->said_s = 0;
}

void replay_tick(App *app)
{
    Replay *replay = replay_of(app);
    replay->behind += replay_speed(app);
    for (; replay->behind >= 1; replay->behind--) {
        if (app->play.session.dyad.tick >= replay->tape->ticks)
            replay->playing = false;
        else
            tick_again(app);
    }
}

/* Voice alone, and a breath of one's own, have no words. */
bool replay_said(App *app, const Caregiver *caregiver, char *out, int bytes)
{
    Play *play = &app->play;
    Act act = (Act)caregiver->doing;
    bool words =
        act == ACT_NAME ? caregiver->choice < play->level.scenario.name_count &&
                              play->level.scenario.age_months >= VOICE_ONLY_MONTHS
        : act == ACT_TEND ? true
                          : act == ACT_BREATHE && caregiver->choice != BREATH_SELF;
    if (!caregiver->fresh || !words)
        return false;
    Choice kept = play->choice;
    play->choice = (Choice){.act = act, .count = 1, .value = {caregiver->choice}};
    choice_said(app, 0, out, bytes);
    play->choice = kept;
    return true;
}

double replay_speed(const App *app)
{
    const Replay *replay = &app->play.replay;
    return !replay->playing ? 0 : replay->slow ? HALF : 1;
}
