#include "app/workshop_stage.h"

#include "app/app.h"
#include "app/sound.h"

#include <assert.h>
#include <string.h>

/* A breath in, and the longer one out, s. */
enum { BREATH_S = BREATH_IN_S + BREATH_OUT_S };

/* Where the scene holds: at the next question that the plan asks about it. */
static double hold_of(const Playlist *plan, int scene, const Level *level)
{
    for (int i = workshop_after(plan, scene); i >= 0; i = workshop_after(plan, i)) {
        const PlaylistStep *step = &plan->steps[i];
        bool asks = step->kind == PLAYLIST_PAUSE || step->kind == PLAYLIST_VOTE;
        if (asks && step->of == scene && step->at >= 0)
            return level->pauses[step->at].at_s;
    }
    return 0;
}

/* Which answers are played: the room's, and beside it the one most others chose; those
 * that are only words cannot be. */
static void answers_begin(App *app, bool both)
{
    Meeting *meeting = &app->meeting;
    int vote = workshop_vote(&meeting->state, &meeting->plan), played[2];
    vote = vote < 0 ? meeting->state.step : vote;
    if (meeting->moment.answer_count < 2)
        return;
    question_played(&meeting->state.ballots[vote], meeting->state.chosen[vote],
                    &meeting->moment, both, played);
    sides_close(app);
    if (played[0] >= 0)
        sides_begin(app, played[0], played[1]);
}

void sides_choose(App *app)
{
    answers_begin(app, app->meeting.sides[1].answer >= 0);
    app->dirty = true;
}

/* How many answers can be played. */
static int playable(const LevelPause *moment)
{
    int count = 0;
    for (int i = 0; i < moment->answer_count; i++)
        count += moment->answers[i].care.act != ACT_NONE;
    return count;
}

/* What is laid beside each other are the answers that were voted on. */
static void take_answers(App *app, const Level *level)
{
    Meeting *meeting = &app->meeting;
    LevelPause asked;
    int vote = workshop_vote(&meeting->state, &meeting->plan);
    if (vote < 0)
        return;
    playlist_moment(&meeting->plan, vote, app->words.language, level, &asked);
    memcpy(meeting->moment.vote, asked.vote, sizeof asked.vote);
    memcpy(meeting->moment.answers, asked.answers, sizeof asked.answers);
    meeting->moment.answer_count = asked.answer_count;
}

static void step_begin(App *app)
{
    Meeting *meeting = &app->meeting;
    const PlaylistStep *step = workshop_step(app);
    meeting->stage = (Stage){0};
    meeting->breath_s = meeting->soft_s = meeting->due = 0;
    meeting->word_count = 0;
    asking_close(app);
    app->play.choice = (Choice){0};
    sides_close(app);
    other_close(app);
    bool fresh = step->of >= 0 && (meeting->scene != step->of);
    bool again = step->kind == PLAYLIST_SCENE;
    if (step->of >= 0 && (fresh || again) && !stage_load(app, step->of)) {
        workshop_went(app, workshop_next(&meeting->state, &meeting->plan));
        return;
    }
    const Level *level = step->of >= 0 ? &meeting->level : NULL;
    playlist_moment(&meeting->plan, meeting->state.step, app->words.language, level,
                    &meeting->moment);
    switch ((PlaylistKind)step->kind) {
    case PLAYLIST_SCENE:
        meeting->until_s = hold_of(&meeting->plan, meeting->state.step, level);
        meeting->stage.plays = true;
        break;
    case PLAYLIST_PAUSE:
    case PLAYLIST_VOTE:
        stage_ask(app, step, fresh);
        meeting->stage.asks = playable(&meeting->moment) > 0;
        meeting->stage.pair = playable(&meeting->moment) > 1;
        break;
    case PLAYLIST_WHAT_IF:
        take_answers(app, level);
        stage_ask(app, step, fresh);
        meeting->stage.plays = false;
        answers_begin(app, true);
        break;
    case PLAYLIST_REPLAY:
        stage_replay(app, step);
        break;
    case PLAYLIST_BREATHING:
        meeting->stage.plays = true;
        break;
    case PLAYLIST_PROMPT:
    case PLAYLIST_BLANK:
    case PLAYLIST_PAGE:
    case PLAYLIST_KINDS:
        break;
    }
}

/* The trainer is told which steps just before this one could not be run, and why. */
static void tell_passed(App *app)
{
    Meeting *meeting = &app->meeting;
    const PlaylistStep *steps = meeting->plan.steps;
    int first = meeting->state.step, bytes = sizeof meeting->said, used = 0;
    while (first > 0 && (steps[first - 1].skipped || steps[first - 1].problem[0]))
        first--;
    for (int i = first; i < meeting->state.step && used < bytes - 1; i++)
        if (!steps[i].skipped)
            used += snprintf(meeting->said + used, (size_t)(bytes - used), "%s %d: %s",
                             used > 0 ? ";" : app_words(app, "card.passed"), i + 1,
                             steps[i].problem);
}

void workshop_went(App *app, Went went)
{
    Meeting *meeting = &app->meeting;
    app->dirty = true;
    switch (went) {
    case WENT_NOWHERE:
        return;
    case WENT_STEP:
        step_begin(app);
        break;
    case WENT_BEAT:
        sides_close(app);
        if (workshop_step(app)->kind == PLAYLIST_REPLAY &&
            workshop_step(app)->view == VIEW_INSIDE)
            stage_replay(app, workshop_step(app));
        if (workshop_step(app)->kind == PLAYLIST_VOTE &&
            meeting->state.beat >= VOTE_PLAYED)
            answers_begin(app, meeting->state.beat == VOTE_BESIDE);
        break;
    case WENT_END:
        sides_close(app);
        other_close(app);
        workshop_forget(app);
        return;
    case WENT_RUNS:
    case WENT_HOLDS:
        break;
    }
    app->play.paused = meeting->state.holds;
    workshop_keep(app);
    if (went == WENT_STEP)
        tell_passed(app);
}

bool workshop_runs_scene(const App *app)
{
    const Meeting *meeting = &app->meeting;
    const Workshop *state = &meeting->state;
    bool scene = meeting->stage.plays && workshop_step(app)->kind != PLAYLIST_BREATHING;
    return app->screen == SCREEN_WORKSHOP && !state->ended && scene && state->begun &&
           !state->holds && !state->blank && !meeting->stage.done;
}

/* The scene holds at its instant, or when it is over. */
static void scene_tick(App *app)
{
    Meeting *meeting = &app->meeting;
    Play *play = &app->play;
    if (play->replay.tape && play->session.dyad.tick >= play->replay.tape->ticks)
        play->replay = (Replay){0};
    play_tick(app);
    const Dyad *dyad = &play->session.dyad;
    bool there = meeting->until_s > 0 && dyad_seconds(dyad) >= meeting->until_s;
    if (there || dyad->ended != ENDED_NOT)
        meeting->stage.done = true;
}

static void breath_tick(App *app)
{
    Meeting *meeting = &app->meeting;
    if (meeting->state.holds || meeting->stage.done)
        return;
    meeting->breath_s += 1.0 / TICKS_PER_SECOND;
    int breaths = workshop_step(app)->breaths;
    if (meeting->breath_s >= BREATH_S * (breaths > 0 ? breaths : BREATHS_USUAL))
        meeting->stage.done = true;
}

void workshop_tick(App *app)
{
    Meeting *meeting = &app->meeting;
    if (meeting->state.ended)
        return;
    if (meeting->soft_s > 0) {
        meeting->soft_s -= 1.0 / TICKS_PER_SECOND;
        if (meeting->soft_s <= 0) {
            meeting->soft_s = 0;
            workshop_went(app, workshop_next(&meeting->state, &meeting->plan));
            return;
        }
    }
    if (meeting->state.blank)
        return;
    if (workshop_step(app)->kind == PLAYLIST_BREATHING)
        breath_tick(app);
    sides_tick(app);
    if (!workshop_runs_scene(app))
        return;
    meeting->due += meeting->state.dials.pace;
    while (meeting->due >= 1 && !meeting->stage.done) {
        meeting->due -= 1;
        scene_tick(app);
    }
}

/* What is held stands still but for her breath: a frozen face would be another face. */
void workshop_follow(App *app, double seconds)
{
    Meeting *meeting = &app->meeting;
    double now = app->now_s;
    workshop_pass(&meeting->state, now > meeting->clock_s ? now - meeting->clock_s : 0);
    meeting->clock_s = now;
    app->play.paused = !workshop_runs_scene(app);
    app->play.clarity = meeting->state.dials.clarity;
    bool hears = !meeting->stage.done && !meeting->state.blank;
    sound_inner(app, hears ? ear_sound(app->other.ear) : NULL);
    if (meeting->scene >= 0)
        play_follow(app, seconds * meeting->state.dials.pace);
    sides_follow(app, seconds);
}

void workshop_skip(App *app)
{
    Meeting *meeting = &app->meeting;
    if (workshop_runs_scene(app))
        meeting->soft_s = SOFT_ENDING_S;
    else
        workshop_went(app, workshop_next(&meeting->state, &meeting->plan));
}
