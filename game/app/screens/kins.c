#include "app/app.h"
#include "app/keys.h"

#include <stdio.h>

/* The families of this machine, a card each, and the way to a new one. */

enum { COUNT_BYTES = 64 };

static bool room(const App *app)
{
    return app->kin.count < FAMILIES_MAX;
}

static void enter(App *app)
{
    kin_leave(app);
    app->focus = app->kin.count > 0 ? UI_LEVEL + app->kin.at : UI_OWN;
}

static void intent(App *app, const Intent *intent)
{
    int id = menu_intent(app, intent, UI_NONE);
    if (intent->kind == INTENT_VERB && intent->act == ACT_WAIT && intent->down)
        id = app->focus;
    if (id == UI_BACK) {
        app_go(app, SCREEN_TITLE);
    } else if (id == UI_OWN && room(app)) {
        kin_new(app);
        app_go(app, SCREEN_KIN);
    } else if (id >= UI_LEVEL && id < UI_LEVEL + app->kin.count) {
        kin_meet(app, id - UI_LEVEL);
        app_go(app, SCREEN_KIN);
    }
}

static void tick(App *app)
{
    (void)app;
}

/* The look of a family that is not the open one. */
static void look_of(const App *app, int i, Look *look)
{
    const Family *family = &app->kin.all[i];
    *look = (Look){.skin = (Skin)family->skin,
                   .hair = (Hair)family->hair,
                   .hair_colour = (HairColour)family->hair_colour,
                   .iris = (Iris)family->iris,
                   .suit = (SuitColour)family->suit,
                   .glasses = family->glasses,
                   .hearing_aid = family->hearing_aid,
                   .cleft_scar = family->cleft_scar};
}

static void draw(App *app)
{
    const Kin *kin = &app->kin;
    ChooserCard cards[FAMILIES_MAX];
    Look looks[FAMILIES_MAX];
    char lines[FAMILIES_MAX][COUNT_BYTES];
    for (int i = 0; i < kin->count; i++) {
        const Family *family = &kin->all[i];
        int played = family->played_count;
        const LevelCard *last = NULL;
        for (int k = 0; k < app->card_count && played > 0; k++)
            if (!SDL_strcmp(app->cards[k].id, family->played[played - 1].level))
                last = &app->cards[k];
        look_of(app, i, &looks[i]);
        words_fill(lines[i], COUNT_BYTES,
                   app_words(app, played == 0   ? "kins.none"
                                  : played == 1 ? "kins.one"
                                                : "kins.many"),
                   &(WordsFill){.n = played});
        cards[i] = (ChooserCard){.title = family->baby[0] ? family->baby
                                                          : app_words(app, "kin.unnamed"),
                                 .age = lines[i],
                                 .number = "",
                                 .problem = "",
                                 .chapter = last ? last->chapter : 1,
                                 .months = last ? last->age_months : 0,
                                 .look = &looks[i]};
    }
    ChooserView view = {
        .title = app_words(app, "kins.title"),
        .line = app_words(app, "kins.line"),
        .back = app_words(app, "chooser.back"),
        .back_key = keys_shown(app, ACTION_PAUSE),
        .own = room(app) ? app_words(app, "kins.new") : "",
        .cards = cards,
        .card_count = kin->count,
        .list = true,
        .adds = true,
        .focus = app->focus,
        .pressed = app->pressed,
    };
    chooser_draw(&app->shapes, &app->hits, &view, &app->window.layout);
}

const Screen SCREEN_KINS_PART = {
    .enter = enter, .intent = intent, .tick = tick, .draw = draw, .rate = 4};
