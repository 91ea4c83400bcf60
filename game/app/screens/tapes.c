#include "app/app.h"
#include "app/kept.h"
#include "app/keys.h"
#include "app/playview.h"

#include <stdio.h>
#include <string.h>

/* The recordings that were kept, on pages of the chooser's list. */

/* How much of a file's name a card and the foot have room for. */
enum { SHOWN_MAX = 16, NAME_BYTES = 20, FOOT_BYTES = 48 };

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

/* The names of files have no place to break: what is longer loses its end. */
static const char *short_name(const char *name, char *out, size_t bytes)
{
    size_t fits = bytes - sizeof "\xE2\x80\xA6";
    bool whole = strlen(name) < bytes;
    while (!whole && fits > 0 && ((unsigned char)name[fits] & 0xC0) == 0x80)
        fits--; /* no letter is cut in two */
    snprintf(out, bytes, "%.*s%s", (int)(whole ? bytes : fits), name,
             whole ? "" : "\xE2\x80\xA6");
    return out;
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

/* "2.tape" of LEVEL-2.tape: the title says the rest. */
static const char *number_of(const char *name)
{
    return strrchr(name, '-') + 1;
}

static void draw(App *app)
{
    const Tapes *tapes = &app->tapes;
    ChooserCard cards[SHOWN_MAX];
    char names[SHOWN_MAX][NAME_BYTES], note[FOOT_BYTES];
    int page = chooser_page(&app->window.layout), left = tapes->count - tapes->first;
    int count = left < page ? left : page;
    count = count < SHOWN_MAX ? count : SHOWN_MAX;
    for (int i = 0; i < count; i++) {
        const char *name = tapes->names[tapes->first + i];
        const LevelCard *card = card_of(app, name);
        short_name(name, names[i], sizeof names[i]);
        cards[i] = (ChooserCard){.title = card ? card->title : names[i],
                                 .age = card ? number_of(name) : "",
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
        .note = tapes->count > 0 ? short_name(tapes->names[tapes->at], note, sizeof note)
                                 : "",
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
