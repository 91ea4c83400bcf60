#include "app/app.h"
#include "app/playview.h"
#include "app/workshop_run.h"
#include "app/workshop_inner.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>

/* A breath by its own clock: 0 out, 1 in; how many are done. */
static double breath_of(double seconds, int *done)
{
    double one = BREATH_IN_S + BREATH_OUT_S, at = fmod(seconds, one);
    *done = (int)(seconds / one);
    return at < BREATH_IN_S ? at / BREATH_IN_S : 1 - (at - BREATH_IN_S) / BREATH_OUT_S;
}

static void fill_votes(Meeting *meeting, WallView *view)
{
    int vote = workshop_vote(&meeting->state, &meeting->plan);
    vote = vote < 0 ? meeting->state.step : vote;
    view->answer_count = meeting->moment.answer_count;
    for (int i = 0; i < view->answer_count; i++)
        view->answers[i] =
            (WallAnswer){.text = meeting->moment.answers[i].text,
                         .votes = ballot_count(&meeting->state.ballots[vote], i)};
    view->revealed = meeting->state.beat >= VOTE_REVEALED;
    view->beside[0] = meeting->sides[0].answer;
    view->beside[1] = meeting->sides[1].answer;
}

/* While the room's answer is played alone, the stage is that side's. */
static void fill_played(App *app, WallView *view)
{
    Meeting *meeting = &app->meeting;
    Side *side = &meeting->sides[0];
    view->board = BOARD_BABY;
    view->scene = moment_scene(&side->rerun.session.dyad, &app->play.level.scenario,
                               &side->rerun.pose, &side->rerun.body);
    play_scene_looks(app, &view->scene);
    view->played = meeting->moment.answers[side->answer].text;
}

const char *workshop_beside(const App *app)
{
    bool asks = workshop_step(app)->kind == PLAYLIST_WHAT_IF;
    return asks ? app->meeting.moment.prompts[0] : "";
}

static void fill_vote(App *app, WallView *view)
{
    Meeting *meeting = &app->meeting;
    fill_votes(meeting, view);
    view->text = meeting->moment.vote;
    view->board = BOARD_VOTE;
    if (meeting->sides[0].answer < 0)
        return;
    if (meeting->sides[1].answer < 0) {
        fill_played(app, view);
        return;
    }
    view->board = BOARD_BESIDE;
    view->text = workshop_beside(app);
}

/* Before a scene its note stands, and what there may be to hear: nobody is surprised.
 * What the plan asks about it is asked before it is seen, too. */
static void fill_note(App *app, WallView *view)
{
    const Play *play = &app->play;
    view->played = app->meeting.moment.prompts[0];
    view->board = BOARD_NOTE;
    view->title = play->level.title;
    view->text = play->note;
    view->small = play->content;
}

/* The first blank of a plan says what the plan's content note says. */
static void fill_blank(App *app, WallView *view)
{
    Meeting *meeting = &app->meeting;
    const char *language = app->words.language;
    view->board = BOARD_STILL;
    view->title = view->text = "";
    if (meeting->state.step == workshop_after(&meeting->plan, -1)) {
        view->title = playlist_text(&meeting->plan, language, "title");
        view->text = playlist_text(&meeting->plan, language, "content");
    } else if (meeting->moment.prompts[0][0]) {
        view->text = meeting->moment.prompts[0];
    }
}

static void fill_step(App *app, WallView *view)
{
    Meeting *meeting = &app->meeting;
    const PlaylistStep *step = workshop_step(app);
    const char *words = meeting->moment.prompts[0];
    bool stands = meeting->stage.done || !meeting->stage.plays;
    switch ((PlaylistKind)step->kind) {
    case PLAYLIST_SCENE:
        if (!meeting->state.begun)
            fill_note(app, view);
        else
            view->played = meeting->stage.done ? words : "";
        break;
    case PLAYLIST_PAUSE:
        view->board = stands ? BOARD_ASK : BOARD_BABY;
        view->text = words;
        break;
    case PLAYLIST_VOTE:
    case PLAYLIST_WHAT_IF:
        if (stands || meeting->sides[0].answer >= 0)
            fill_vote(app, view);
        break;
    case PLAYLIST_BREATHING:
        view->board = BOARD_BREATH;
        view->text = words[0] ? words : app_words(app, "wall.breath");
        view->breaths = step->breaths > 0 ? step->breaths : BREATHS_USUAL;
        view->breath = breath_of(meeting->breath_s, &view->breathed);
        break;
    case PLAYLIST_PROMPT:
        view->board = BOARD_WORDS;
        view->text = words;
        break;
    case PLAYLIST_BLANK:
        fill_blank(app, view);
        break;
    case PLAYLIST_PAGE:
        view->board = BOARD_PAGE;
        view->title = words[0] ? words : app_words(app, "wall.page");
        view->text = meeting->scene >= 0 ? meeting->level.attempt : "";
        break;
    case PLAYLIST_REPLAY: /* what is asked about it waits until it was seen */
        view->played = meeting->stage.done ? words : "";
        break;
    case PLAYLIST_KINDS:
        break;
    }
}

/* A verb asks which: her scene stands until one is picked. */
static void fill_choices(App *app, WallView *view)
{
    static const Action KEYS[3] = {ACTION_LOOK, ACTION_WARM, ACTION_NAME};
    Play *play = &app->play;
    view->choice_count = workshop_runs_scene(app) ? play->choice.count : 0;
    for (int i = 0; i < view->choice_count; i++) {
        view->choices[i] =
            choice_text(app, i, play->choice_line[i], sizeof play->choice_line[i]);
        view->choice_keys[i] = two_shown(app, KEYS[i]);
    }
}

/* What of the room's words and of the trainer's keys shows on any step with a scene. */
static void fill_keys(App *app, WallView *view, InnerView *inner)
{
    Meeting *meeting = &app->meeting;
    const Workshop *state = &meeting->state;
    const Play *play = &app->play;
    view->zoom = state->zoom;
    view->word_count = meeting->word_count;
    for (int i = 0; i < meeting->word_count; i++)
        view->words[i] = meeting->words[i];
    view->said = play->said;
    fill_choices(app, view);
    if (view->choice_count > 0)
        view->said = ""; /* what is asked now stands alone */
    const char *told = app->settings.two ? two_says(app) : "";
    const Caregiver *carer = &play->session.dyad.caregiver;
    bool drifts = carer->slipped || carer->doing == ACT_ELSEWHERE; /* her page says it */
    bool by_hand = meeting->by == POLICY_COUNT && !drifts;
    const char *urgent = by_hand ? playview_urgent(app) : "";
    if (workshop_runs_scene(app) && (told[0] || urgent[0]))
        view->said = app_fill(app, app->play.prompt, sizeof app->play.prompt,
                              told[0] ? told : urgent);
    if (state->describe)
        view->said = inner_seen(app);
    bool sounds = workshop_runs_scene(app);
    if (sounds && (app->settings.captions || state->mute)) {
        const CaptionLine *line = &play->caption.now;
        view->caption = line->id[0] ? app_words(app, line->id) : "";
        view->caption_strength = line->strength;
        view->caption_direction = line->direction;
    }
    if (state->reveal && view->board != BOARD_VOTE && view->board != BOARD_NOTE) {
        inner_fill(app, inner);
        view->inner = inner;
    }
}

/* Numbered marks on what can be seen, as many as were asked for so far. */
static void fill_marks(App *app, WallView *view)
{
    Meeting *meeting = &app->meeting;
    const Layout *layout =
        wall_apart(app) ? &meeting->wall.window.layout : &app->window.layout;
    Seen seen = seen_of(&app->play.session.dyad, &app->play.level.scenario);
    view->sign_count = signs_of(&seen, &view->scene, layout, view->signs);
    for (int i = 0; i < view->sign_count; i++)
        view->sign_words[i] = app_words(app, view->signs[i].word);
    view->shown = view->board == BOARD_ASK ? meeting->state.beat : 0;
    meeting->stage.marks = view->sign_count;
}

void workshop_wall(App *app, WallView *view, InnerView *inner)
{
    Meeting *meeting = &app->meeting;
    const Workshop *state = &meeting->state;
    *view = (WallView){.carer = kin_carer(app), .seconds = app->now_s};
    play_look(app, &view->scene.look);
    if (app->screen == SCREEN_CARD) {
        view->board = BOARD_CHECK;
        view->scene.look.age = 6;
        view->title = app_words(app, "check.title");
        view->text = app_words(app, "check.large");
        view->small = app_words(app, "check.body");
        view->said = app_words(app, "check.dark");
        view->help = app_words(app, "check.light");
        return;
    }
    if (state->ended) {
        view->board = BOARD_WORDS;
        view->text = app_words(app, "wall.thanks");
        view->help = play_help(app, app->meeting.help, sizeof app->meeting.help);
        return;
    }
    if (meeting->scene >= 0)
        playview_scene(app, &view->scene);
    else
        view->scene.look.age = 6;
    fill_step(app, view);
    if (workshop_step(app)->of >= 0 && view->board <= BOARD_VOTE)
        fill_keys(app, view, inner);
    if (view->board == BOARD_ASK)
        fill_marks(app, view);
    bool hard =
        workshop_step(app)->of >= 0 && meeting->scene >= 0 && app->play.level.hard;
    bool helps = hard || workshop_step(app)->hard || view->board == BOARD_PAGE;
    view->help = helps ? play_help(app, meeting->help, sizeof meeting->help) : "";
    view->dim = meeting->soft_s > 0 ? 1 - meeting->soft_s / SOFT_ENDING_S : 0;
    if (state->blank)
        view->board = BOARD_DARK;
}

void workshop_beneath(App *app, WallView *view, const Window *window)
{
    const Other *other = &app->other;
    if (view->board != BOARD_BABY || app->screen != SCREEN_WORKSHOP ||
        (!other->cot && other->ear == EAR_OFF)) {
        other_lift(app);
        return;
    }
    view->beneath = other_lies(app, &view->scene, 0, window);
    view->ear = other->heard;
    if (view->beneath && !view->said[0])
        view->said = other_guess(app);
    const char *caption = other_caption(app);
    bool hers = view->caption && view->caption[0] && view->caption_strength > 1;
    if (caption && !hers) { /* what is quiet gives way to what is new */
        view->caption = caption;
        view->caption_strength = 1;
        view->caption_direction = 0;
    }
}
