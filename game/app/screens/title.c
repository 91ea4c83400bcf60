#include "app/app.h"
#include "app/keys.h"
#include "app/playview.h"

static void enter(App *app)
{
    kin_leave(app);
    app->focus = app->pointing ? UI_NONE : UI_PLAY;
}

static void intent(App *app, const Intent *intent)
{
    int id = menu_intent(app, intent, UI_PLAY);
    if (intent->kind == INTENT_VERB && intent->act == ACT_WAIT && intent->down)
        id = UI_PLAY; /* Space goes on wherever time stands */
    if (id == UI_PLAY && app->card_count > 0)
        scene_open(app, app->cards[app->card].path);
    else if (id == UI_KIN && app->kin.count == 0) {
        kin_new(app);
        app_go(app, SCREEN_KIN);
    } else if (id == UI_KIN)
        app_go(app, SCREEN_KINS);
    else if (id == UI_CHOOSE || id == UI_PLAY)
        app_go(app, SCREEN_CHOOSER);
    else if (id == UI_AGENDA)
        app_go(app, SCREEN_AGENDA);
    else if (id == UI_SETTINGS)
        app_settings(app);
    else if (id == UI_QUIT)
        app->running = false;
}

static void tick(App *app)
{
    (void)app;
}

static void draw(App *app)
{
    TitleView view = {
        .title = app_words(app, "title.title"),
        .line = app_words(app, "title.line"),
        .play = app_words(app, "title.play"),
        .kin = app_words(app, "title.kin"),
        .choose = app_words(app, "title.choose"),
        .agenda = app_words(app, "title.agenda"),
        .settings = app_words(app, "title.settings"),
        .quit = app_words(app, "title.quit"),
        .notice = app->notice,
        .play_key = keys_shown(app, ACTION_CONFIRM),
        .choose_key = "",
        .quit_key = "",
        .seconds = app->now_s,
        .focus = app->focus,
        .pressed = app->pressed,
    };
    play_look(app, &view.look);
    view.look.age = 0;
    view.carer = kin_carer(app);
    title_draw(&app->shapes, &app->hits, &view, &app->window.layout);
}

const Screen SCREEN_TITLE_PART = {
    .enter = enter, .intent = intent, .tick = tick, .draw = draw, .rate = 4};
