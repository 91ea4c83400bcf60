#include "app/app.h"
#include "app/keys.h"

static void enter(App *app)
{
    app->focus = UI_BACK;
}

static void intent(App *app, const Intent *intent)
{
    int id = menu_intent(app, intent, UI_BACK);
    if (id == UI_BACK ||
        (intent->kind == INTENT_VERB && intent->act == ACT_WAIT && intent->down))
        app_go(app, SCREEN_CHOOSER);
}

static void tick(App *app)
{
    (void)app;
}

static void draw(App *app)
{
    NoticeView view = {
        .title = app->notice_title ? app->notice_title : app_words(app, "notice.title"),
        .back = app_words(app, "notice.back"),
        .back_key = keys_shown(app, ACTION_PAUSE),
        .line_count = problems_kept(&app->problems),
        .focus = app->focus,
        .pressed = app->pressed,
    };
    for (int i = 0; i < view.line_count; i++)
        view.lines[i] = app->problems.lines[i];
    notice_draw(&app->shapes, &app->hits, &view, &app->window.layout);
}

const Screen SCREEN_NOTICE_PART = {
    .enter = enter, .intent = intent, .tick = tick, .draw = draw, .rate = 4};
