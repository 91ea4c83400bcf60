#include "app/app.h"
#include "app/keys.h"
#include "app/playview.h"

#include <stdio.h>

/* More than any page or map holds, and room for an age in long languages. */
enum { CARDS_SHOWN_MAX = 64, AGE_BYTES = 48, NUMBER_BYTES = 8 };

/* The cards that show now, and their texts. */
typedef struct Listed {
    ChooserCard cards[CARDS_SHOWN_MAX];
    char ages[CARDS_SHOWN_MAX][AGE_BYTES], numbers[CARDS_SHOWN_MAX][NUMBER_BYTES];
    int from, count;
    bool list;
} Listed;

/* Fills in `count` cards from `from` on. */
static void fill(const App *app, Listed *shown, int from, int count)
{
    count = count > CARDS_SHOWN_MAX ? CARDS_SHOWN_MAX : count;
    shown->from = from;
    shown->count = count < 0 ? 0 : count;
    for (int i = 0; i < shown->count; i++) {
        const LevelCard *card = &app->cards[from + i];
        bool own = from + i >= app->own_first;
        bool first = i == 0 || app->cards[from + i - 1].chapter != card->chapter;
        snprintf(shown->numbers[i], NUMBER_BYTES, "%d", card->order % 1000);
        shown->cards[i] = (ChooserCard){
            .title = card->title,
            .age = words_age(&app->words, card->age_months, shown->ages[i], AGE_BYTES),
            .number = own || card->order < 1 ? "" : shown->numbers[i],
            .problem = card->problem,
            .chapter = card->chapter,
            .place = first ? 0 : shown->cards[i - 1].place + 1,
            .months = card->age_months,
            .played = app->kin.open && family_scene(&app->kin.family, card->id)};
    }
}

/* The map shows the scenes of the game where their names have room; the list one's own,
 * and all of them where there is no map. */
static void shown_now(const App *app, Listed *shown)
{
    const Layout *layout = &app->window.layout;
    fill(app, shown, 0, app->own_first);
    bool maps = app->own_first <= CARDS_SHOWN_MAX &&
                chooser_maps(shown->cards, shown->count, layout);
    shown->list = app->own_list || !maps;
    if (shown->list)
        fill(app, shown, app->first_card, app->card_count - app->first_card);
}

/* The first card of what the list goes through. */
static int list_begin(const App *app)
{
    return app->own_list ? app->own_first : 0;
}

/* Pages begin at whole multiples, so that a page looks the same from both sides. */
static void keep_in_view(App *app)
{
    int page = chooser_page(&app->window.layout), begin = list_begin(app);
    int card = app->card > begin ? app->card : begin;
    if (card < app->first_card || card >= app->first_card + page ||
        (app->first_card - begin) % page)
        app->first_card = begin + (card - begin) / page * page;
}

static void enter(App *app)
{
    app->own_list = app->card >= app->own_first && app->own_first > 0;
    keep_in_view(app);
    app->focus = app->card_count > 0 ? UI_LEVEL + app->card : UI_BACK;
}

/* The note shows before the scene, and what a bad file says instead of it. */
static void open_card(App *app, int card)
{
    app->card = card;
    scene_open(app, app->cards[card].path); /* one with problems shows them */
}

static void turn_page(App *app, int step)
{
    int first = app->first_card + step * chooser_page(&app->window.layout);
    if (first < list_begin(app) || first >= app->card_count)
        return;
    app->first_card = app->card = first;
    app->focus = UI_LEVEL + first;
    app->dirty = true;
}

static void other_list(App *app)
{
    app->own_list = !app->own_list;
    app->card = list_begin(app);
    keep_in_view(app);
    app->focus = UI_LEVEL + app->card;
    window_turn(app);
}

/* Off the page of a list by arrows: the next page comes. */
static void step_over(App *app, const Intent *intent, int last)
{
    if (intent->kind != INTENT_MOVE || app->focus != last || last < UI_LEVEL)
        return;
    bool on = intent->dy > 0 || intent->dx > 0;
    int to = app->card + (on ? 1 : -1);
    int end = app->own_list ? app->card_count : app->own_first;
    if (to >= list_begin(app) && to < end)
        app->focus = UI_LEVEL + to;
}

static void intent(App *app, const Intent *intent)
{
    int last = app->focus;
    int id = menu_intent(app, intent, UI_NONE);
    Listed shown;
    shown_now(app, &shown);
    if (shown.list)
        step_over(app, intent, last);
    if (app->focus >= UI_LEVEL && app->focus < UI_LEVEL + app->card_count) {
        app->card = app->focus - UI_LEVEL;
        keep_in_view(app);
    }
    if (intent->kind == INTENT_VERB && intent->act == ACT_WAIT && intent->down)
        id = app->focus;
    if (id == UI_EARLIER || id == UI_LATER)
        turn_page(app, id == UI_LATER ? 1 : -1);
    else if (id == UI_OWN)
        other_list(app);
    else if (id == UI_BACK)
        app_go(app, app->kin.open ? SCREEN_KIN : SCREEN_TITLE);
    else if (id >= UI_LEVEL && id < UI_LEVEL + app->card_count)
        open_card(app, id - UI_LEVEL);
}

static void tick(App *app)
{
    (void)app;
}

static void draw(App *app)
{
    Listed shown;
    shown_now(app, &shown);
    char note[LEVEL_TEXT_BYTES], content[LEVEL_TEXT_BYTES];
    bool some = app->card_count > 0, own = app->card_count > app->own_first;
    const char *line = !some           ? "chooser.none"
                       : app->own_list ? "chooser.own.line"
                       : app->kin.open ? "chooser.kin"
                                       : "chooser.line";
    ChooserView view = {
        .title = app->kin.open && kin_baby(app)[0] && !app->own_list
                     ? kin_baby(app)
                     : app_words(app, app->own_list ? "chooser.own" : "chooser.title"),
        .line = app_words(app, line),
        .off = app_words(app, "chooser.off"),
        .back = app_words(app, "chooser.back"),
        .back_key = keys_shown(app, ACTION_PAUSE),
        .own = !own || (shown.list && !app->own_list)
                   ? ""
                   : app_words(app, app->own_list ? "chooser.map" : "chooser.own"),
        .note = app_fill(app, note, sizeof note, app->cards[app->card].note),
        .content = app_fill(app, content, sizeof content, app->cards[app->card].content),
        .cards = shown.cards,
        .card_count = shown.count,
        .first = shown.from,
        .earlier = shown.list && shown.from > list_begin(app),
        .list = shown.list,
        .focus = app->focus,
        .pressed = app->pressed,
    };
    play_look(app, &view.look);
    chooser_draw(&app->shapes, &app->hits, &view, &app->window.layout);
}

const Screen SCREEN_CHOOSER_PART = {
    .enter = enter, .intent = intent, .tick = tick, .draw = draw, .rate = 4};
