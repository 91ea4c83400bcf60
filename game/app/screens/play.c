#include "app/app.h"
#include "app/keys.h"
#include "app/playview.h"

/* A pointer that has wandered for longer was not on its way to an answer, s. */
static const double TAP_SINCE_MAX_S = 5;

/* A screen that goes dark in the middle of a long wait would end the scene for
 * everybody. */
static void enter(App *app)
{
    app->play.toggles = app->settings.hold_toggles;
    bool asks = app->play.briefing || app->play.paused;
    app->focus = asks && !app->pointing ? UI_GO_ON : UI_NONE;
    app->hinted = true;
    SDL_DisableScreenSaver();
}

static void leave(App *app, ScreenId screen)
{
    SDL_EnableScreenSaver();
    app_go(app, screen);
}

/* A verb pressed: while an answer is open the first three keys are its keys. */
static void verb_down(App *app, Act act, double since_s)
{
    app->runs.turn = false;
    choice_verb(app, act, since_s);
}

/* How long the hand was under way: Care.since, from the first movement to the act. */
static double since_pointing(const App *app)
{
    double since = app->now_s - app->point_since_s;
    return since > TAP_SINCE_MAX_S ? 0 : since;
}

/* Verbs act on press: an answer counts from when the hand came, not from when it left. */
static void point_down(App *app, int id)
{
    Play *play = &app->play;
    double since = since_pointing(app);
    if (id >= UI_DISC && id < UI_DISC + ACT_COUNT)
        verb_down(app, (Act)(id - UI_DISC), since);
    else if (id >= UI_TARGET && id < UI_TARGET + SCENARIO_TARGETS_MAX &&
             play->choice.act == ACT_NONE) {
        app->runs.turn = false;
        play_touch(play, id - UI_TARGET, since);
    } else if (id == UI_INFANT)
        verb_down(app, ACT_HOLD, since);
    else if (id == UI_ROOM)
        verb_down(app, ACT_WAIT, since);
}

/* The note makes way for the scene. */
static void begin(App *app)
{
    window_turn(app);
    app->play.briefing = false;
}

static void pick(App *app, int id)
{
    Play *play = &app->play;
    if (id == UI_PAUSE) {
        window_turn(app);
        play->paused = true;
    }
    if (id == UI_GO_ON && play->briefing)
        begin(app);
    if (id >= UI_CHOICE && id < UI_CHOICE + 3)
        play_choose(app, id - UI_CHOICE);
    app->focus = play->paused && !app->pointing ? UI_GO_ON : app->focus;
}

/* What was tried so far, beside what it left; before any answer there is nothing to
 * compare. */
static void compare(App *app)
{
    app->play.paused = false;
    SDL_EnableScreenSaver();
    if (app->runs.turn) {
        runs_drop(app);
        return;
    }
    runs_keep(app);
    app_go(app, SCREEN_BOTH);
}

/* Leaving costs nothing and is not remarked upon: the session is marked skipped, no story
 * is told of it. */
static void pause_pick(App *app, int id)
{
    Play *play = &app->play;
    if (id == UI_GO_ON || id == UI_BACK) {
        window_turn(app);
        play->paused = false;
    } else if (id == UI_AGAIN)
        play_begin(app, play->session.tape.seed);
    else if (id == UI_FULLSCREEN)
        window_fullscreen(app);
    else if (id == UI_SETTINGS)
        app_settings(app);
    else if (id == UI_LEAVE && app->runs.open)
        compare(app);
    else if (id == UI_LEAVE) {
        session_skip(&play->session);
        play->paused = app->daily.on = false;
        leave(app, SCREEN_CHOOSER);
    }
    if (!play->paused && app->screen == SCREEN_PLAY)
        app->focus = play->briefing ? UI_GO_ON : UI_NONE;
}

/* The space bar goes on: whoever paused by Esc has the other hand there. */
static void pause_intent(App *app, const Intent *intent)
{
    int id = menu_intent(app, intent, UI_GO_ON);
    if (intent->kind == INTENT_VERB && intent->act == ACT_WAIT && intent->down)
        id = UI_GO_ON;
    if (id != UI_NONE)
        pause_pick(app, id);
}

static void release(App *app)
{
    if (!app->play.toggles)
        app->play.hand.held = ACT_NONE;
}

/* Confirm presses what has the focus: a disc is held while the key is. */
static void confirm(App *app, bool down)
{
    int id = app->focus;
    if (id >= UI_DISC && id < UI_DISC + ACT_COUNT) {
        if (down)
            verb_down(app, (Act)(id - UI_DISC), 0);
        else
            release(app);
    } else if (down) {
        app->confirming = true;
    } else if (app->confirming) {
        app->confirming = false;
        app->runs.turn = false; /* going on without doing anything is an answer too */
        pick(app, id == UI_NONE && app->play.briefing ? UI_GO_ON : id);
    }
}

/* Esc closes what is open, one thing at a time, before it pauses. */
static void back(App *app)
{
    Play *play = &app->play;
    if (play->choice.act != ACT_NONE) {
        choice_close(play);
        return;
    }
    if (play->briefing) {
        leave(app, SCREEN_CHOOSER);
        return;
    }
    input_release_all(app);
    window_turn(app);
    play->paused = true;
    app->focus = UI_GO_ON;
}

static void intent(App *app, const Intent *intent)
{
    Play *play = &app->play;
    if (play->paused) {
        pause_intent(app, intent);
        return;
    }
    switch (intent->kind) {
    case INTENT_VERB:
        if (play->briefing && intent->down && intent->act == ACT_WAIT)
            begin(app);
        else if (!play->briefing && intent->down && two_may(app, intent->who))
            verb_down(app, intent->act, 0);
        else if (!intent->down)
            play_release(play, intent->act);
        break;
    case INTENT_PRESS:
        if (!play->briefing)
            point_down(app, intent->id);
        break;
    case INTENT_RELEASE:
        release(app);
        break;
    case INTENT_PICK:
        pick(app, intent->id);
        break;
    case INTENT_CONFIRM:
        confirm(app, intent->down);
        break;
    case INTENT_BACK:
        back(app);
        break;
    case INTENT_MOVE:
    case INTENT_NEXT:
        menu_intent(app, intent, UI_NONE);
        break;
    case INTENT_NOTICE:
    case INTENT_REVEAL:
    case INTENT_POINT:
        break;
    }
}

static void tick(App *app)
{
    play_tick(app);
    Play *play = &app->play;
    bool over = play->session.dyad.ended != ENDED_NOT;
    if (app->runs.open) {
        if (over && play->closing >= 1)
            compare(app);
        return;
    }
    if (over && !app->daily.on)
        kin_lived(app);
    if (over && play->closing >= 1 && app->daily.on)
        daily_next(app);
    else if (over && play->closing >= 1)
        leave(app, SCREEN_STORY);
}

/* Under the pause the scene stays as it stands; only the pause can be touched. */
static void draw(App *app)
{
    play_follow(app, app->frame_s * app->options.speed);
    PlayView view;
    playview_fill(app, &view);
    if (app->play.paused) /* its panel would cut them */
        view.caption = view.said = view.prompt = "";
    play_draw(&app->shapes, &app->hits, &view, &app->window.layout);
    if (!app->play.paused)
        return;
    hits_clear(&app->hits);
    char keys[LEVEL_TEXT_BYTES * 2], help[LEVEL_TITLE_BYTES * 2];
    char said[sizeof keys + sizeof help];
    app_fill(app, keys, sizeof keys, app_words(app, "pause.keys"));
    snprintf(said, sizeof said, "%s %s", keys, play_help(app, help, sizeof help));
    PauseView pause = {
        .title = app_words(app, "pause.title"),
        .go_on = app_words(app, "pause.go_on"),
        .again = app_words(app, app->runs.open ? "whatif.again" : "pause.again"),
        .leave = app_words(app, app->runs.turn   ? "whatif.leave"
                                : app->runs.open ? "whatif.both"
                                                 : "pause.leave"),
        .settings = app_words(app, "pause.settings"),
        .fullscreen = app_words(app, "pause.fullscreen"),
        .keys = said,
        .go_on_key = keys_shown(app, ACTION_WAIT),
        .focus = app->focus,
        .pressed = app->pressed,
    };
    pause_draw(&app->shapes, &app->hits, &pause, &app->window.layout);
}

const Screen SCREEN_PLAY_PART = {
    .enter = enter, .intent = intent, .tick = tick, .draw = draw, .rate = 60};
