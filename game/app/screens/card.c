#include "app/app.h"
#include "app/keys.h"
#include "app/sound.h"
#include "app/workshop_run.h"
#include "view/cardview.h"

#include <stdio.h>

/*
 * The check card: what must be right before the group comes, looked at by the machine
 * where it can and by the trainer where it cannot. Everything on it is a line with a dot.
 */

enum { LINE_BYTES = 480 };

/* Sounds to try, from the quietest to what the plan may bring. */
static const char *const TRIES[] = {"coo-a", "fuss2-a", "cry4-a"};

static void enter(App *app)
{
    app->focus = UI_GO_ON;
    app->meeting.tried = 0;
    sound_tries(app, TRIES, (int)SDL_arraysize(TRIES));
}

static void try_sound(App *app)
{
    Meeting *meeting = &app->meeting;
    const char *name = TRIES[meeting->tried++ % (int)SDL_arraysize(TRIES)];
    sound_press(app, name);
    app->dirty = true;
}

static void leave(App *app)
{
    if (app->meeting.offers)
        workshop_end(app);
    else
        workshop_close(app);
}

static void intent(App *app, const Intent *intent)
{
    int id = menu_intent(app, intent, UI_GO_ON);
    if (intent->kind == INTENT_VERB && intent->act == ACT_WAIT && intent->down)
        id = UI_GO_ON;
    if (id == UI_GO_ON || id == UI_AGAIN)
        workshop_start(app, id == UI_GO_ON);
    else if (id == UI_CHECK_SOUND)
        try_sound(app);
    else if (id == UI_CHECK_WALL)
        wall_next(app);
    else if (id == UI_BACK)
        leave(app);
}

static void tick(App *app)
{
    (void)app;
}

static void add(CardView *view, const char *label, const char *value, bool wrong)
{
    if (view->line_count < CARD_LINES_MAX)
        view->lines[view->line_count++] =
            (CardLine){.label = label, .value = value, .wrong = wrong};
}

/* Every step that cannot be run, by its number: it will be passed over. */
static int broken_steps(const Playlist *plan, char *out, int bytes)
{
    int broken = 0, used = 0;
    for (int i = 0; i < plan->step_count && used < bytes - 1; i++) {
        const PlaylistStep *step = &plan->steps[i];
        if (step->skipped || !step->problem[0])
            continue;
        used += snprintf(out + used, (size_t)(bytes - used), "%s%d: %s",
                         broken ? "; " : "", i + 1, step->problem);
        broken++;
    }
    return broken;
}

static void plan_line(const App *app, CardView *view, char *text)
{
    const Playlist *plan = &app->meeting.plan;
    char broken[LINE_BYTES - 96] = "";
    bool wrong = broken_steps(plan, broken, sizeof broken) > 0;
    snprintf(text, LINE_BYTES, "%s %s",
             app_words(app, wrong ? "card.passed" : "card.plan.good"), broken);
    add(view, app_words(app, "card.plan"), text, wrong);
}

static void draw(App *app)
{
    Meeting *meeting = &app->meeting;
    char wall[160], steps[LINE_BYTES], line[LINE_BYTES], resume[LEVEL_TEXT_BYTES];
    const char *language = app->words.language, *help = app->settings.help_line;
    CardView view = {
        .title = app_words(app, meeting->offers ? "card.again" : "card.title"),
        .begin = app_words(app, meeting->offers ? "card.anew" : "card.begin"),
        .back = app_words(app, "card.back"),
        .sound = app_words(app, "card.sound.try"),
        .wall = app_words(app, "card.wall.next"),
        .begin_key = keys_shown(app, ACTION_WAIT),
        .back_key = keys_shown(app, ACTION_PAUSE),
        .sound_key = "",
        .wall_key = keys_shown(app, ACTION_DISPLAY),
        .resume = "",
        .focus = app->focus,
        .pressed = app->pressed,
    };
    snprintf(line, sizeof line, "%s \xC2\xB7 %.0f min",
             playlist_text(&meeting->plan, language, "title"),
             playlist_minutes(&meeting->plan));
    view.line = line;
    if (meeting->offers) {
        snprintf(resume, sizeof resume, "%s %d / %d", app_words(app, "card.resume"),
                 meeting->sitting.at, meeting->sitting.of);
        view.resume = resume;
    }
    plan_line(app, &view, steps);
    add(&view, app_words(app, "card.wall"), wall_name(app, wall, sizeof wall),
        meeting->wall.lost);
    add(&view, app_words(app, "card.size"), app_words(app, "card.size.look"), false);
    bool sounds = app->speaker.open;
    add(&view, app_words(app, "card.sound"),
        app_words(app, sounds ? "card.sound.there" : "card.sound.none"), !sounds);
    add(&view, app_words(app, "card.keys"),
        meeting->key[0] ? meeting->key : app_words(app, "card.keys.press"), false);
    add(&view, app_words(app, "card.help"),
        help[0] ? help : app_words(app, "card.help.none"), !help[0]);
    add(&view, app_words(app, "card.hush"), app_words(app, "card.hush.key"), false);
    card_draw(&app->shapes, &app->hits, &view, &app->window.layout);
}

const Screen SCREEN_CARD_PART = {
    .enter = enter, .intent = intent, .tick = tick, .draw = draw, .rate = 4};
