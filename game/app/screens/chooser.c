#include "app/app.h"
#include "app/keys.h"

/* More than any page holds, and room for "18 months" in long languages. */
enum { CARDS_SHOWN_MAX = 64, AGE_BYTES = 32 };

static void enter(App *app)
{
    app->focus = UI_LEVEL + app->card;
}

/* Pages begin at whole multiples, so that a page looks the same from both sides. */
static void keep_in_view(App *app)
{
    int page = chooser_page(&app->window.layout);
    if (app->card < app->first_card)
        app->first_card = app->card / page * page;
    if (app->card >= app->first_card + page)
        app->first_card = app->card / page * page;
}

/* The note shows before the scene, and what a bad file says instead of it. */
static void open_card(App *app, int card)
{
    scene_open(app, app->cards[card].path); /* one with problems shows them */
}

static void turn_page(App *app, int step)
{
    int first = app->first_card + step * chooser_page(&app->window.layout);
    if (first < 0 || first >= app->card_count)
        return;
    app->first_card = app->card = first;
    app->focus = UI_LEVEL + first;
}

static void intent(App *app, const Intent *intent)
{
    /* Off the page by arrows: the next page comes. */
    int last = app->focus;
    int id = menu_intent(app, intent, UI_NONE);
    bool down = (intent->kind == INTENT_MOVE && (intent->dy > 0 || intent->dx > 0)) &&
                app->focus == last;
    bool up = (intent->kind == INTENT_MOVE && (intent->dy < 0 || intent->dx < 0)) &&
              app->focus == last;
    if (down && last >= UI_LEVEL && app->card + 1 < app->card_count)
        app->focus = UI_LEVEL + app->card + 1;
    if (up && last >= UI_LEVEL && app->card > 0)
        app->focus = UI_LEVEL + app->card - 1;
    if (app->focus >= UI_LEVEL && app->focus < UI_LEVEL + app->card_count) {
        app->card = app->focus - UI_LEVEL;
        keep_in_view(app);
    }
    if (intent->kind == INTENT_VERB && intent->act == ACT_WAIT && intent->down)
        id = app->focus;
    if (id == UI_EARLIER || id == UI_LATER)
        turn_page(app, id == UI_LATER ? 1 : -1);
    else if (id == UI_BACK)
        app_go(app, SCREEN_TITLE);
    else if (id >= UI_LEVEL && id < UI_LEVEL + app->card_count)
        open_card(app, id - UI_LEVEL);
}

static void tick(App *app)
{
    (void)app;
}

static const char *age_words(const App *app, double months, char *out)
{
    if (months < .5)
        return app_words(app, "chooser.age.newborn");
    if (months < 1.5)
        return app_words(app, "chooser.age.one");
    return words_fill(out, AGE_BYTES, app_words(app, "chooser.age"),
                      &(WordsFill){.n = (int)(months + .5)});
}

static void draw(App *app)
{
    ChooserCard cards[CARDS_SHOWN_MAX];
    char ages[CARDS_SHOWN_MAX][AGE_BYTES];
    int from = app->first_card, count = app->card_count - from;
    count = count > CARDS_SHOWN_MAX ? CARDS_SHOWN_MAX : count < 0 ? 0 : count;
    for (int i = 0; i < count; i++) {
        const LevelCard *card = &app->cards[from + i];
        cards[i] = (ChooserCard){.title = card->title,
                                 .age = age_words(app, card->age_months, ages[i]),
                                 .problem = card->problem,
                                 .chapter = card->chapter};
    }
    char note[LEVEL_TEXT_BYTES], content[LEVEL_TEXT_BYTES];
    ChooserView view = {
        .title = app_words(app, "chooser.title"),
        .line = app_words(app, app->card_count ? "chooser.line" : "chooser.none"),
        .off = app_words(app, "chooser.off"),
        .back = app_words(app, "chooser.back"),
        .back_key = keys_shown(app, ACTION_PAUSE),
        .note = app_fill(app, note, sizeof note, app->cards[app->card].note),
        .content = app_fill(app, content, sizeof content, app->cards[app->card].content),
        .cards = cards,
        .card_count = count,
        .first = from,
        .focus = app->focus,
        .pressed = app->pressed,
    };
    chooser_draw(&app->shapes, &app->hits, &view, &app->window.layout);
}

const Screen SCREEN_CHOOSER_PART = {
    .enter = enter, .intent = intent, .tick = tick, .draw = draw, .rate = 4};
