#include "app/app.h"
#include "app/keys.h"

#include <stdio.h>

/* The evening page of an ordinary day. */

enum { WORD_BYTES = 32 };

static void enter(App *app)
{
    app->focus = app->pointing ? UI_NONE : UI_GO_ON;
}

static void intent(App *app, const Intent *intent)
{
    int id = menu_intent(app, intent, UI_GO_ON);
    if (intent->kind == INTENT_VERB && intent->act == ACT_WAIT && intent->down)
        id = app->focus == UI_AGAIN ? UI_AGAIN : UI_GO_ON;
    if (id == UI_AGAIN)
        app_go(app, SCREEN_DAY);
    else if (id == UI_GO_ON || id == UI_BACK)
        app_go(app, SCREEN_CHOOSER);
}

static void tick(App *app)
{
    (void)app;
}

static void draw(App *app)
{
    const Daily *daily = &app->daily;
    char age[WORD_BYTES * 2], line[LEVEL_TEXT_BYTES], id[WORD_BYTES];
    char figures[2][LEVEL_TEXT_BYTES];
    words_age(&app->words, daily_age(app), age, sizeof age);
    words_fill(line, sizeof line, app_words(app, "evening.line"),
               &(WordsFill){.name = kin_baby(app)[0] ? kin_baby(app)
                                                     : app_words(app, "kin.unnamed"),
                            .age = age});
    EveningView view = {
        .title = app_words(app, "evening.title"),
        .line = line,
        .card_count = daily->level.day.part_count,
        .figures = {app_fill(app, figures[0], LEVEL_TEXT_BYTES,
                             app_words(app, figures_step(&daily->figures))),
                    app_fill(app, figures[1], LEVEL_TEXT_BYTES,
                             app_words(app, figures_need(&daily->figures)))},
        .note = app_words(app, "evening.figures"),
        .go_on = app_words(app, "evening.go_on"),
        .again = app_words(app, "evening.again"),
        .go_on_key = keys_shown(app, ACTION_CONFIRM),
        .focus = app->focus,
        .pressed = app->pressed,
    };
    for (int i = 0; i < view.card_count; i++) {
        snprintf(id, sizeof id, "day.part.%d", i);
        view.cards[i] = (EveningCard){.rig = daily->rigs[i],
                                      .when = app_words(app, id),
                                      .title = daily->title[i],
                                      .text = daily->text[i]};
    }
    kin_look(app, &view.look);
    view.look.age = daily_age(app);
    if (view.look.age < 2)
        view.look.hair = HAIR_NEWBORN;
    evening_draw(&app->shapes, &app->hits, &view, &app->window.layout);
}

const Screen SCREEN_EVENING_PART = {
    .enter = enter, .intent = intent, .tick = tick, .draw = draw, .rate = 4};
