#include "app/app.h"
#include "app/workshop_run.h"

/* The trainer's page changes seldom; the wall has the time. */
static const double PAGE_EVERY_S = .2;

static void wall_paint(App *app)
{
    Window *window = &app->meeting.wall.window;
    Box boxes[CANVAS_BOXES_MAX];
    WallView view;
    InnerView inner;
    shapes_clear(&app->shapes);
    workshop_wall(app, &view, &inner);
    workshop_beneath(app, &view, window);
    wall_draw(&app->shapes, &view, &window->layout);
    if (app->hush.deep > 0)
        hush_show(app, &app->shapes, &window->layout, false);
    int count = canvas_paint(window->canvas, &app->shapes, &window->layout, boxes);
    window_send(window, boxes, count);
    if (app->hush.deep <= 0 && view.board == BOARD_BESIDE)
        sides_show(app);
}

bool workshop_show(App *app, bool asked)
{
    Meeting *meeting = &app->meeting;
    bool shown = app->screen == SCREEN_CARD || app->screen == SCREEN_WORKSHOP;
    if (!shown)
        return true;
    if (app->screen == SCREEN_WORKSHOP)
        workshop_follow(app, app->frame_s);
    wall_look(app);
    if (!wall_apart(app))
        return true;
    wall_paint(app);
    if (!asked && !window_turns(&app->window) && app->hush.deep <= 0 &&
        app->now_s - meeting->page_s < PAGE_EVERY_S)
        return false;
    meeting->page_s = app->now_s;
    return true;
}

/* Where the page leaves room for a wall of this layout, in pixels: its shape is kept. */
static Box small_box(const Layout *layout, const Layout *wall)
{
    Frame f = presenter_wall(layout, wall->w / wall->h);
    double u = layout->u;
    return (Box){(int)(f.x * u), (int)(f.y * u), (int)(f.w * u), (int)(f.h * u)};
}

void workshop_laid(App *app)
{
    if (app->screen != SCREEN_WORKSHOP || window_turns(&app->window) ||
        app->hush.deep > 0)
        return;
    if (wall_apart(app)) {
        Box box = small_box(&app->window.layout, &app->meeting.wall.window.layout);
        box = canvas_small(app->window.canvas, app->meeting.wall.window.canvas, box);
        window_send(&app->window, &box, 1);
    } else if (!app->meeting.over && app->meeting.sides[1].answer >= 0 &&
               !app->meeting.state.blank) {
        sides_show(app);
    }
}
