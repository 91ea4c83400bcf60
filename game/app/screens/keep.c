#include "app/app.h"
#include "app/keys.h"
#include "app/page.h"
#include "view/settingsview.h"

#include <stdio.h>

/* What can be kept of a scene, a row each, and the list of recordings. */
enum { ROW_OPEN = KEEP_COUNT, ROWS };

static const char *const WORDS[ROWS] = {
    [KEEP_PAGE] = "keep.page",
    [KEEP_TABLE] = "keep.table",
    [KEEP_TAPE] = "keep.tape",
    [ROW_OPEN] = "keep.open",
};

static void enter(App *app)
{
    app->tapes.kept[0] = '\0';
    app->focus = app->pointing ? UI_NONE : UI_ROW;
}

static void intent(App *app, const Intent *intent)
{
    int id = menu_intent(app, intent, UI_ROW);
    if (intent->kind == INTENT_VERB && intent->act == ACT_WAIT && intent->down)
        id = app->focus;
    if (id == UI_BACK)
        app_go(app, SCREEN_STORY);
    else if (id == UI_ROW + ROW_OPEN)
        tapes_list(app, SCREEN_KEEP);
    else if (id >= UI_ROW && id < UI_ROW + KEEP_COUNT)
        page_keep(app, (Keep)(id - UI_ROW));
}

static void tick(App *app)
{
    (void)app;
}

/* What was just kept is said in place of what the row would do. */
static const char *help_of(const App *app)
{
    char id[32];
    int row = app->focus - UI_ROW;
    if (app->tapes.kept[0])
        return app->tapes.kept;
    snprintf(id, sizeof id, "%s.help", row >= 0 && row < ROWS ? WORDS[row] : "keep");
    return app_words(app, id);
}

static void draw(App *app)
{
    SettingsView view = {
        .title = app_words(app, "keep.title"),
        .back = app_words(app, "chooser.back"),
        .back_key = keys_shown(app, ACTION_PAUSE),
        .row_count = ROWS,
        .help = help_of(app),
        .focus = app->focus,
        .pressed = app->pressed,
    };
    for (int i = 0; i < ROWS; i++)
        view.rows[i] = (SettingRow){
            .kind = SETTING_DO, .id = UI_ROW + i, .label = app_words(app, WORDS[i])};
    settings_draw(&app->shapes, &app->hits, &view, &app->window.layout);
}

const Screen SCREEN_KEEP_PART = {
    .enter = enter, .intent = intent, .tick = tick, .draw = draw, .rate = 4};
