#include "app/app.h"
#include "app/inside.h"
#include "app/keys.h"
#include "app/playview.h"
#include "view/moment.h"
#include "view/watchview.h"

static void enter(App *app)
{
    app->focus = UI_NONE;
    SDL_DisableScreenSaver();
}

static void leave(App *app)
{
    replay_close(app);
    SDL_EnableScreenSaver();
    app_go(app, SCREEN_STORY);
}

static TimelineView line_of(const App *app)
{
    const Play *play = &app->play;
    const Tape *tape = play->replay.tape;
    return (TimelineView){.log = &play->replay.log,
                          .ticks = tape->ticks,
                          .at = play->session.dyad.tick,
                          .notices = tape->notices,
                          .notice_count = tape->notice_count,
                          .id = UI_TIMELINE,
                          .label = app_words(app, "watch.line"),
                          .focus = app->focus == UI_TIMELINE};
}

/* The ribbon follows the pointer while it is held down. */
static void scrub(App *app)
{
    TimelineView line = line_of(app);
    replay_seek(app, watch_tick(&line, &app->window.layout, app->point_x));
}

static void half(App *app)
{
    app->play.replay.slow = !app->play.replay.slow;
}

static void pick(App *app, int id)
{
    if (id == UI_BACK)
        leave(app);
    else if (id == UI_EARLIER_SERVE)
        replay_serve(app, -1);
    else if (id == UI_LATER_SERVE)
        replay_serve(app, 1);
    else if (id == UI_GO_ON || id == UI_ROOM)
        replay_toggle(app);
    else if (id == UI_HALF)
        half(app);
    else if (id == UI_NOTICE)
        replay_notice(app);
    else if (id == UI_INSIDE)
        app->play.replay.inside = !app->play.replay.inside;
    else if (id == UI_WHATIF_HERE)
        runs_branch(app);
    else if (id == UI_BOTH)
        app_go(app, SCREEN_BOTH);
    else if (id == UI_COT)
        other_cot(app);
    else if (id == UI_EAR)
        other_ear(app);
}

static void intent(App *app, const Intent *intent)
{
    switch (intent->kind) {
    case INTENT_MOVE: /* left and right a serve, down half speed, up the usual one */
        if (intent->dx < 0 || intent->dx > 0)
            replay_serve(app, intent->dx > 0 ? 1 : -1);
        else
            app->play.replay.slow = intent->dy > 0;
        break;
    case INTENT_VERB:
        if (intent->act == ACT_WAIT && intent->down)
            replay_toggle(app);
        else if (intent->act == ACT_HOLD && intent->down)
            other_cot(app);
        else if (intent->act == ACT_BREATHE && intent->down)
            other_ear(app);
        break;
    case INTENT_PRESS:
        if (intent->id == UI_TIMELINE)
            scrub(app);
        break;
    case INTENT_POINT:
        if (app->pressed == UI_TIMELINE)
            scrub(app);
        break;
    case INTENT_NOTICE:
        pick(app, UI_NOTICE);
        break;
    case INTENT_REVEAL:
        pick(app, UI_INSIDE);
        break;
    case INTENT_RELEASE:
        break;
    case INTENT_NEXT:
    case INTENT_CONFIRM:
    case INTENT_BACK:
    case INTENT_PICK:
        pick(app, menu_intent(app, intent, UI_WHATIF_HERE));
        break;
    }
}

static const char *const EARS_WORDS[EARS] = {
    [EAR_OFF] = "ear.tool", [EAR_CALM] = "ear.calm", [EAR_WORRIED] = "ear.worried"};

static void fill_tools(const App *app, WatchView *view)
{
    bool plays = app->play.replay.playing;
    const WatchTool tools[] = {
        {UI_BACK, ICON_HOME, app_words(app, "watch.back"), keys_shown(app, ACTION_PAUSE),
         false},
        {UI_EARLIER_SERVE, ICON_EARLIER, app_words(app, "watch.earlier"),
         keys_shown(app, ACTION_LEFT), false},
        {UI_GO_ON, plays ? ICON_PAUSE : ICON_PLAY,
         app_words(app, plays ? "watch.pause" : "watch.play"),
         keys_shown(app, ACTION_WAIT), false},
        {UI_LATER_SERVE, ICON_LATER, app_words(app, "watch.later"),
         keys_shown(app, ACTION_RIGHT), false},
        {UI_HALF, ICON_HALF, app_words(app, "watch.half"), keys_shown(app, ACTION_DOWN),
         app->play.replay.slow},
        {UI_NOTICE, ICON_NOTICE, app_words(app, "watch.notice"),
         keys_shown(app, ACTION_NOTICE), false},
        {UI_INSIDE, ICON_INSIDE, app_words(app, "watch.inside"),
         keys_shown(app, ACTION_REVEAL), app->play.replay.inside},
        {UI_WHATIF_HERE, ICON_BRANCH, app_words(app, "watch.whatif"),
         keys_shown(app, ACTION_CONFIRM), false},
        {UI_COT, ICON_COT, app_words(app, app->other.cot ? "cot.back" : "cot.tool"),
         keys_shown(app, ACTION_HOLD), app->other.cot},
        {UI_EAR, ICON_EAR, app_words(app, EARS_WORDS[app->other.ear]),
         keys_shown(app, ACTION_BREATHE), app->other.ear != EAR_OFF},
    };
    const WatchTool beside = {UI_BOTH, ICON_BESIDE, app_words(app, "watch.both"), "",
                              false};
    view->tool_count = SDL_arraysize(tools);
    for (int i = 0; i < view->tool_count; i++)
        view->tools[i] = tools[i];
    if (app->runs.count > 1)
        view->tools[view->tool_count++] = beside;
}

/* How long the ring takes, and the card of two faces stands while it plays, s. */
static const double RING_S = 1.1, CARD_S = 8;

static void fill_noticed(App *app, NoticedView *view, char times[2][16])
{
    Replay *replay = &app->play.replay;
    if (!replay->noticed.shown)
        return;
    replay->noticed.seconds += app->frame_s;
    if (replay->playing && replay->noticed.seconds > CARD_S)
        replay->noticed.shown = false;
    bool signs = replay->noticed.sign > 0;
    *view = (NoticedView){
        .first = signs ? &replay->noticed.first : NULL,
        .then = &replay->noticed.then,
        .first_label = app_words(app, "notice.first"),
        .first_time = moment_clock(replay->noticed.sign, times[0], sizeof times[0]),
        .then_label = app_words(app, "notice.then"),
        .then_time = moment_clock(replay->noticed.tick, times[1], sizeof times[1]),
        .none = app_words(app, "notice.none"),
        .ring = replay->noticed.seconds / RING_S,
    };
}

static void draw(App *app)
{
    const Replay *replay = &app->play.replay;
    double speed = replay_speed(app) * app->options.speed;
    if (speed > 0)
        play_follow(app, app->frame_s * speed);
    char clock[16], times[2][16], run[RUN_NAME_BYTES] = "";
    InnerView inside;
    InsideTexts texts;
    WatchView view = {
        .line = line_of(app),
        .clock = moment_clock(app->play.session.dyad.tick, clock, sizeof clock),
        .run = app->runs.of ? runs_name(app, app->runs.of, run) : "",
        .focus = app->focus,
        .pressed = app->pressed,
        .hover = app->pointing ? app->hover : UI_NONE,
    };
    if (replay->inside) {
        inside_fill(app, &app->play.session.dyad, &inside, &texts);
        view.inside = &inside;
    }
    fill_noticed(app, &view.noticed, times);
    playview_fill(app, &view.play);
    fill_tools(app, &view);
    other_fill(app, &view);
    watch_draw(&app->shapes, &app->hits, &view, &app->window.layout);
}

const Screen SCREEN_WATCH_PART = {
    .enter = enter, .intent = intent, .tick = replay_tick, .draw = draw, .rate = 60};
