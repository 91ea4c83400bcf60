#include "app/app.h"
#include "app/kept.h"
#include "app/keys.h"

#include <stdio.h>
#include <string.h>

/* The recordings that were kept, on pages of the chooser's list. */

enum { SHOWN_MAX = 16 };

static void enter(App *app)
{
    app->focus = app->tapes.count > 0 ? UI_LEVEL : UI_BACK;
}

static void open_at(App *app, int index)
{
    char path[KEPT_PATH_BYTES];
    snprintf(path, sizeof path, "%.*s/recordings/%.500s", LEVEL_PATH_BYTES, app->home,
             app->tapes.names[index]);
    tapes_open(app, path);
}

static void turn_page(App *app, int step)
{
    Tapes *tapes = &app->tapes;
    int first = tapes->first + step * chooser_page(&app->window.layout);
    if (first < 0 || first >= tapes->count)
        return;
    tapes->first = tapes->at = first;
    app->focus = UI_LEVEL + first;
}

static void intent(App *app, const Intent *intent)
{
    Tapes *tapes = &app->tapes;
    int id = menu_intent(app, intent, UI_NONE);
    if (app->focus >= UI_LEVEL && app->focus < UI_LEVEL + tapes->count)
        tapes->at = app->focus - UI_LEVEL;
    if (intent->kind == INTENT_VERB && intent->act == ACT_WAIT && intent->down)
        id = app->focus;
    if (id == UI_EARLIER || id == UI_LATER)
        turn_page(app, id == UI_LATER ? 1 : -1);
    else if (id == UI_BACK)
        app_go(app, tapes->from);
    else if (id >= UI_LEVEL && id < UI_LEVEL + tapes->count)
        open_at(app, id - UI_LEVEL);
}

static void tick(App *app)
{
    (void)app;
}

/* A recording is named by its scene and a number: LEVEL-2.tape. */
static const LevelCard *card_of(const App *app, const char *name)
{
    const char *dash = strrchr(name, '-');
    for (int i = 0; dash && i < app->card_count; i++) {
        const char *id = app->cards[i].id;
        if (strlen(id) == (size_t)(dash - name) && !strncmp(id, name, strlen(id)))
            return &app->cards[i];
    }
    return NULL;
}

static void draw(App *app)
{
    const Tapes *tapes = &app->tapes;
    ChooserCard cards[SHOWN_MAX];
    int page = chooser_page(&app->window.layout), left = tapes->count - tapes->first;
    int count = left < page ? left : page;
    count = count < SHOWN_MAX ? count : SHOWN_MAX;
    for (int i = 0; i < count; i++) {
        const char *name = tapes->names[tapes->first + i];
        const LevelCard *card = card_of(app, name);
        cards[i] = (ChooserCard){.title = card ? card->title : name,
                                 .age = name,
                                 .number = "",
                                 .problem = "",
                                 .chapter = card ? card->chapter : 1,
                                 .months = card ? card->age_months : 6};
    }
    ChooserView view = {
        .title = app_words(app, "tapes.title"),
        .line = app_words(app, tapes->count > 0 ? "tapes.line" : "tapes.none"),
        .off = "",
        .back = app_words(app, "chooser.back"),
        .back_key = keys_shown(app, ACTION_PAUSE),
        .own = "",
        .note = tapes->count > 0 ? tapes->names[tapes->at] : "",
        .content = "",
        .cards = cards,
        .card_count = count,
        .first = tapes->first,
        .earlier = tapes->first > 0,
        .list = true,
        .focus = app->focus,
        .pressed = app->pressed,
    };
    play_look(app, &view.look);
    chooser_draw(&app->shapes, &app->hits, &view, &app->window.layout);
}

const Screen SCREEN_TAPES_PART = {
    .enter = enter, .intent = intent, .tick = tick, .draw = draw, .rate = 4};
