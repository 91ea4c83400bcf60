#include "app/app.h"
#include "app/keys.h"
#include "view/kinview.h"

#include <stdio.h>

/* Before an ordinary day: how old the baby is that day, and the baby so old. */

enum { AGE_ROW = 0, AGE_BYTES = 48 };

static void enter(App *app)
{
    app->focus = app->pointing ? UI_NONE : UI_GO_ON;
}

/* Round at the ends by the row itself, not by less and more. */
static void age_change(App *app, int step)
{
    Daily *daily = &app->daily;
    int count = daily->level.day.age_count;
    int next = step == 0 ? (daily->age + 1) % count : daily->age + step;
    if (next >= 0 && next < count)
        daily->age = next;
}

/* The level's own scene stands alone as well. */
static void alone(App *app)
{
    app->play.level = app->daily.level;
    kin_scene(app);
    play_begin(app, scene_seed(app));
    app_go(app, SCREEN_PLAY);
}

static bool on_age(const App *app)
{
    return app->focus == UI_ROW || app->focus == UI_LESS || app->focus == UI_MORE;
}

static void intent(App *app, const Intent *intent)
{
    if (intent->kind == INTENT_MOVE && intent->dx != 0 && on_age(app)) {
        age_change(app, (intent->dx > 0) != app->window.layout.mirrored ? 1 : -1);
        return;
    }
    int id = menu_intent(app, intent, UI_GO_ON);
    if (intent->kind == INTENT_VERB && intent->act == ACT_WAIT && intent->down)
        id = app->focus;
    if (id == UI_BACK)
        app_go(app, SCREEN_CHOOSER);
    else if (id == UI_GO_ON)
        daily_begin(app, scene_seed(app));
    else if (id == UI_CHOOSE)
        alone(app);
    else if (id == UI_ROW || id == UI_LESS || id == UI_MORE)
        age_change(app, id == UI_MORE ? 1 : id == UI_LESS ? -1 : 0);
}

static void tick(App *app)
{
    (void)app;
}

static void draw(App *app)
{
    const Daily *daily = &app->daily;
    char age[AGE_BYTES], about[LEVEL_TEXT_BYTES * 2];
    words_age(&app->words, daily_age(app), age, sizeof age);
    app_fill(app, about, sizeof about, app_words(app, "day.about"));
    const char *name = kin_baby(app)[0] ? kin_baby(app) : app_words(app, "kin.unnamed");
    KinView view = {
        .page = {.title = daily->level.title,
                 .back = app_words(app, "chooser.back"),
                 .back_key = keys_shown(app, ACTION_PAUSE),
                 .rows = {{.kind = SETTING_STEPS,
                           .id = UI_ROW,
                           .label = app_words(app, "day.age"),
                           .value = age,
                           .at = daily->age,
                           .of = daily->level.day.age_count}},
                 .row_count = 1,
                 .help = app_words(app, "day.age.help"),
                 .focus = app->focus,
                 .pressed = app->pressed},
        .name = name,
        .line = app_words(app, "day.line"),
        .about = about,
        .go_on = app_words(app, "day.begin"),
        .go_on_key = keys_shown(app, ACTION_CONFIRM),
        .choose = app_words(app, "day.alone"),
        .carer = kin_carer(app),
    };
    kin_look(app, &view.look);
    view.look.age = daily_age(app);
    kin_draw(&app->shapes, &app->hits, &view, &app->window.layout);
}

const Screen SCREEN_DAY_PART = {
    .enter = enter, .intent = intent, .tick = tick, .draw = draw, .rate = 4};
