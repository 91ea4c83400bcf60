#include "app/app.h"
#include "app/keys.h"

#include <stdio.h>

/* The plans of workshops, a card each; the trainer's own come behind the game's. */

enum { TIME_BYTES = 48 };

/* A family of its own for every plan, and the flower of its age. */
static Look look_of(int at)
{
    static const Hair HAIRS[] = {HAIR_CURLS, HAIR_STRAIGHT, HAIR_PUFFS, HAIR_TUFT,
                                 HAIR_LOCS};
    return (Look){.skin = (Skin)((at * 2 + 1) % TONES),
                  .hair = HAIRS[at % (int)SDL_arraysize(HAIRS)],
                  .hair_colour = (HairColour)(at % 3),
                  .suit = (SuitColour)(at % SUITS)};
}

static int chapter_of(double months)
{
    return months < 2 ? 1 : months < 6 ? 2 : months < 10 ? 3 : months < 18 ? 4 : 5;
}

/* Pages begin at whole multiples, so that a page looks the same from both sides. */
static void keep_in_view(App *app)
{
    Agenda *agenda = &app->agenda;
    int page = chooser_page(&app->window.layout);
    agenda->first_card = agenda->card / page * page;
}

static void enter(App *app)
{
    agenda_read(app);
    keep_in_view(app);
    app->focus = app->agenda.count > 0 ? UI_LEVEL + app->agenda.card : UI_BACK;
}

static void turn_page(App *app, int step)
{
    Agenda *agenda = &app->agenda;
    int first = agenda->first_card + step * chooser_page(&app->window.layout);
    if (first < 0 || first >= agenda->count)
        return;
    agenda->first_card = agenda->card = first;
    app->focus = UI_LEVEL + first;
    app->dirty = true;
}

/* Off the page by arrows: the next page comes. */
static void step_over(App *app, const Intent *intent, int last)
{
    if (intent->kind != INTENT_MOVE || app->focus != last || last < UI_LEVEL)
        return;
    int to = app->agenda.card + (intent->dy > 0 || intent->dx > 0 ? 1 : -1);
    if (to >= 0 && to < app->agenda.count)
        app->focus = UI_LEVEL + to;
}

static void intent(App *app, const Intent *intent)
{
    Agenda *agenda = &app->agenda;
    int last = app->focus, id = menu_intent(app, intent, UI_NONE);
    step_over(app, intent, last);
    if (app->focus >= UI_LEVEL && app->focus < UI_LEVEL + agenda->count) {
        agenda->card = app->focus - UI_LEVEL;
        keep_in_view(app);
    }
    if (intent->kind == INTENT_VERB && intent->act == ACT_WAIT && intent->down)
        id = app->focus;
    if (id == UI_EARLIER || id == UI_LATER)
        turn_page(app, id == UI_LATER ? 1 : -1);
    else if (id == UI_BACK)
        app_go(app, SCREEN_TITLE);
    else if (id >= UI_LEVEL && id < UI_LEVEL + agenda->count &&
             agenda_open(app, id - UI_LEVEL))
        app_go(app, SCREEN_FORM);
}

static void tick(App *app)
{
    (void)app;
}

static void draw(App *app)
{
    const Agenda *agenda = &app->agenda;
    ChooserCard cards[PLAYLIST_CARDS_MAX];
    char times[PLAYLIST_CARDS_MAX][TIME_BYTES];
    Look looks[PLAYLIST_CARDS_MAX];
    int shown = agenda->count - agenda->first_card;
    for (int i = 0; i < shown; i++) {
        int at = agenda->first_card + i;
        const PlaylistCard *card = &agenda->cards[at];
        words_fill(times[i], TIME_BYTES, app_words(app, "agenda.minutes"),
                   &(WordsFill){.n = (int)(card->minutes + .5)});
        looks[i] = look_of(at);
        cards[i] = (ChooserCard){.title = card->title,
                                 .age = times[i],
                                 .number = "",
                                 .problem = card->problem,
                                 .chapter = chapter_of(agenda->months[at]),
                                 .look = &looks[i],
                                 .months = agenda->months[at]};
    }
    ChooserView view = {
        .title = app_words(app, "agenda.title"),
        .line = app_words(app, shown > 0 ? "agenda.line" : "agenda.none"),
        .off = app_words(app, "agenda.off"),
        .back = app_words(app, "chooser.back"),
        .back_key = keys_shown(app, ACTION_PAUSE),
        .own = "",
        .note = shown > 0 ? agenda->cards[agenda->card].note : "",
        .content = "",
        .cards = cards,
        .card_count = shown,
        .first = agenda->first_card,
        .earlier = agenda->first_card > 0,
        .list = true,
        .focus = app->focus,
        .pressed = app->pressed,
    };
    chooser_draw(&app->shapes, &app->hits, &view, &app->window.layout);
}

const Screen SCREEN_AGENDA_PART = {
    .enter = enter, .intent = intent, .tick = tick, .draw = draw, .rate = 4};
