#include "app/workshop_run.h"

#include "app/app.h"

static void enter(App *app)
{
    app->focus = UI_NONE;
    window_pointer(app, false, UI_NONE);
}

/* Its keys are read before intents are made of them (workshop_keys.c). */
static void intent(App *app, const Intent *intent)
{
    (void)app;
    (void)intent;
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
