#include "app/workshop_stage.h"

#include "app/app.h"
#include "app/sound.h"

#include <assert.h>
#include <stdio.h>

/* The scene as the dials have it; the level itself stays as it came. */
static void level_under_dials(App *app)
{
    Meeting *meeting = &app->meeting;
    const Dials *dials = &meeting->state.dials;
    Scenario *scenario = &app->play.level.scenario;
    app->play.level = meeting->level;
    scenario->clock_soothe *= dials->cool;
    scenario->pace = app->settings.pace;
    scenario->second = scenario->second || app->settings.two;
    if (dials->temperament >= 0)
        scenario->temperament = (Temperament)dials->temperament;
}

/* Loads the scene that the present step speaks of, at its beginning. */
bool stage_load(App *app, int of)
{
    Meeting *meeting = &app->meeting;
    PlaylistStep *step = &meeting->plan.steps[of];
    Problems problems = {0};
    assert(step->card >= 0);
    if (!level_load(app->cards[step->card].path, "en", &meeting->level, &problems)) {
        snprintf(workshop_step(app) == step ? step->problem : meeting->said,
                 PROBLEM_BYTES, "%s", problems.lines[0]);
        return false;
    }
    app->settings.two = step->by == BY_TWO || meeting->own_two;
    level_under_dials(app);
    play_begin(app, (uint64_t)step->seed);
    app->play.briefing = false;
    app->play.hints = false;
    meeting->scene = of;
    meeting->by = step->by == BY_SHOWN ? POLICY_GOOD_ENOUGH : POLICY_COUNT;
    return true;
}

/* Puts the scene at `tick` of `tape`, with the picture that belongs to it. */
static void stand_at(App *app, const Tape *tape, uint32_t tick)
{
    Play *play = &app->play;
    MomentPicture picture;
    assert(tape != &play->session.tape);
    moment_at(&picture, &play->session, &play->level.scenario, tape, tick);
    play->pose = picture.pose;
    play->body = picture.body;
    play->closing = 0;
    play->hand = (Hand){0};
    play->choice = (Choice){0};
    play->caption = (Caption){0};
    play->said[0] = '\0';
    play->told = NULL;
    play->replay = (Replay){0};
    play->mind = (PolicyMind){0};
    sound_still(app);
}

/* What was played so far is told again from `tick` on; the hands take over at its end. */
static void tell_from(App *app, uint32_t tick)
{
    Meeting *meeting = &app->meeting;
    Play *play = &app->play;
    if (!play->replay.tape || play->session.tape.ticks > meeting->told.ticks)
        meeting->told = play->session.tape;
    stand_at(app, &meeting->told, tick);
    if (tick < meeting->told.ticks)
        play->replay.tape = &meeting->told;
}

static uint32_t tick_of(const App *app, double seconds)
{
    return (uint32_t)(seconds * TICKS_PER_SECOND / app->play.level.scenario.pace + .5);
}

/* A question: the scene goes on to its instant first, or back to it. After a start in the
 * middle it is played there out of sight, but for its last seconds. */
void stage_ask(App *app, const PlaylistStep *step, bool fresh)
{
    Meeting *meeting = &app->meeting;
    Play *play = &app->play;
    double at_s = step->at >= 0 ? meeting->level.pauses[step->at].at_s : step->from_s;
    if (at_s <= 0)
        return;
    uint32_t at = tick_of(app, at_s);
    meeting->until_s = at_s;
    if (play->session.dyad.tick > at + 2) {
        tell_from(app, at);
        return;
    }
    for (int i = 0;
         fresh && play->session.dyad.tick + 1 < at && !play->session.dyad.ended; i++)
        session_step(&play->session, play_care(app));
    if (fresh) {
        play->scratch.tape = play->session.tape;
        stand_at(app, &play->scratch.tape, play->session.tape.ticks);
    }
    meeting->stage.plays = !fresh && play->session.dyad.tick + 1 < at;
}

void stage_replay(App *app, const PlaylistStep *step)
{
    Meeting *meeting = &app->meeting;
    const Session *session = &app->play.session;
    uint32_t from = tick_of(app, step->from_s);
    if (step->from_s <= 0)
        from = rerun_serve(&session->log, session->dyad.tick, -1);
    meeting->until_s = step->until_s > 0 ? step->until_s : dyad_seconds(&session->dyad);
    tell_from(app, from);
    meeting->stage.plays = true;
    meeting->stage.done = false;
    other_begin(app, step->view == VIEW_COT,
                step->view != VIEW_INSIDE              ? EAR_OFF
                : meeting->state.beat == HEARD_WORRIED ? EAR_WORRIED
                                                       : EAR_CALM);
}

bool workshop_serve(App *app, int step)
{
    Meeting *meeting = &app->meeting;
    Play *play = &app->play;
    if (meeting->scene < 0 || workshop_step(app)->of < 0)
        return false;
    uint32_t here = play->session.dyad.tick;
    const Tape *tape = play->replay.tape ? play->replay.tape : &play->session.tape;
    play->scratch.tape = *tape;
    meeting->told = play->scratch.tape;
    session_replay(&play->scratch, &play->level.scenario, &meeting->told,
                   meeting->told.ticks);
    uint32_t to = rerun_serve(&play->scratch.log, here, step);
    if (to == here)
        return false;
    stand_at(app, &meeting->told, to);
    if (to < meeting->told.ticks)
        play->replay.tape = &meeting->told;
    sides_close(app);
    meeting->stage.done = false;
    meeting->stage.plays = true;
    meeting->state.begun = true;
    meeting->state.holds = true;
    app->play.paused = true;
    app->dirty = true;
    return true;
}

void workshop_again(App *app)
{
    Meeting *meeting = &app->meeting;
    uint32_t here = app->play.session.dyad.tick;
    double here_s = dyad_seconds(&app->play.session.dyad);
    if (!workshop_serve(app, -1))
        return;
    if (app->play.session.dyad.tick < here &&
        (meeting->until_s <= 0 || here_s < meeting->until_s))
        meeting->until_s = here_s;
    meeting->state.holds = false;
    app->play.paused = false;
}

/* What had come to its instant is told again up to there; what was still being played is
 * taken up by the hands at once, as in play. A scene that is over stays so. */
void workshop_returned(App *app)
{
    Meeting *meeting = &app->meeting;
    Play *play = &app->play;
    const Dyad *dyad = &play->session.dyad;
    bool stood = meeting->stage.done || !meeting->stage.plays;
    if (meeting->sides[0].answer >= 0) {
        sides_choose(app);
        return;
    }
    if (meeting->scene < 0 || dyad->ended != ENDED_NOT ||
        !workshop_returns(&meeting->state, &meeting->plan, &meeting->stage))
        return;
    uint32_t to = rerun_last(&play->session.log, dyad->tick);
    if (stood)
        meeting->until_s = dyad_seconds(dyad);
    if (stood || play->replay.tape) {
        tell_from(app, to);
    } else {
        meeting->told = play->session.tape;
        stand_at(app, &meeting->told, to);
    }
}

void workshop_dials(App *app)
{
    Meeting *meeting = &app->meeting;
    Play *play = &app->play;
    if (meeting->scene >= 0) {
        uint32_t tick = play->session.dyad.tick;
        const Tape *tape = play->replay.tape ? play->replay.tape : &play->session.tape;
        bool tells = play->replay.tape != NULL;
        meeting->told = *tape;
        level_under_dials(app);
        stand_at(app, &meeting->told, tick);
        if (tells)
            play->replay.tape = &meeting->told;
    }
    workshop_keep(app);
}
