#include "app/app.h"
#include "app/keys.h"
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
    case INTENT_REVEAL:
    case INTENT_RELEASE:
        break;
    case INTENT_NEXT:
    case INTENT_CONFIRM:
    case INTENT_BACK:
    case INTENT_PICK:
        pick(app, menu_intent(app, intent, UI_GO_ON));
        break;
    }
}

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
    };
    view->tool_count = SDL_arraysize(tools);
    for (int i = 0; i < view->tool_count; i++)
        view->tools[i] = tools[i];
}

static void draw(App *app)
{
    double speed = replay_speed(app) * app->options.speed;
    if (speed > 0)
        play_follow(app, app->frame_s * speed);
    char clock[16];
    WatchView view = {
        .line = line_of(app),
        .clock = moment_clock(app->play.session.dyad.tick, clock, sizeof clock),
        .focus = app->focus,
        .pressed = app->pressed,
        .hover = app->pointing ? app->hover : UI_NONE,
    };
    playview_fill(app, &view.play);
    fill_tools(app, &view);
    watch_draw(&app->shapes, &app->hits, &view, &app->window.layout);
}

const Screen SCREEN_WATCH_PART = {
    .enter = enter, .intent = intent, .tick = replay_tick, .draw = draw, .rate = 60};
