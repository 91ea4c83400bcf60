#include "app/workshop_run.h"

#include "app/app.h"

static void enter(App *app)
{
    app->focus = UI_NONE;
    window_pointer(app, false, UI_NONE);
}

void workshop_verb(App *app, Act act, bool down, int who)
{
    if (!workshop_runs_scene(app))
        return;
    if (!down) {
        play_release(&app->play, act);
    } else if (two_may(app, who)) {
        app->meeting.by = POLICY_COUNT;
        app->play.replay.tape = NULL;
        choice_verb(app, act, 0);
    }
}

/* Its own keys are read before intents are made of them (workshop_keys.c); what is left
 * are verbs, by keys and pads. */
static void intent(App *app, const Intent *intent)
{
    if (intent->kind == INTENT_VERB)
        workshop_verb(app, intent->act, intent->down, intent->who);
}

static void page_draw(App *app)
{
    PresenterView view;
    InnerView inner;
    workshop_page(app, &view, &inner);
    presenter_draw(&app->shapes, &view, &app->window.layout);
}

/* With one window it is the wall, and the trainer's side lies over it on one key. */
static void draw(App *app)
{
    Meeting *meeting = &app->meeting;
    if (wall_apart(app) || meeting->wall.lost) {
        page_draw(app);
        return;
    }
    WallView view;
    InnerView inner;
    app->window.layout.workshop = true;
    workshop_wall(app, &view, &inner);
    workshop_beneath(app, &view, &app->window);
    view.covered = meeting->over;
    if (meeting->over && view.board == BOARD_BESIDE)
        view.board = BOARD_VOTE;
    wall_draw(&app->shapes, &view, &app->window.layout);
    app->window.layout.workshop = false;
    if (meeting->over)
        page_draw(app);
}

const Screen SCREEN_WORKSHOP_PART = {
    .enter = enter, .intent = intent, .tick = workshop_tick, .draw = draw, .rate = 60};
