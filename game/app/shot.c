#include "app/app.h"
#include "app/keys.h"
#include "app/playview.h"
#include "view/moment.h"

#include <stdio.h>

/* Plays the scene to `--at` without a window and writes the picture a player would see
 * then. */
static void draw_shot(App *app, uint32_t tick)
{
    Play *play = &app->play;
    MomentPicture picture;
    play->scratch.tape = play->session.tape; /* the session itself is replayed */
    moment_at(&picture, &play->session, &play->level.scenario, &play->scratch.tape, tick);
    play->pose = picture.pose;
    play->body = picture.body;
    play->seconds = (double)tick / TICKS_PER_SECOND;
    PlayView view;
    playview_fill(app, &view);
    play_draw(&app->shapes, &app->hits, &view, &app->window.layout);
}

static bool open_canvas(App *app, char *why, int why_bytes)
{
    Window *window = &app->window;
    window->w = app->options.w ? app->options.w : 1920;
    window->h = app->options.h ? app->options.h : 1080;
    window->canvas = canvas_open(window->w, window->h, NULL, why, why_bytes);
    if (!window->canvas)
        return false;
    window->layout = layout_of(window->w, window->h);
    window->layout.contrast = app->settings.contrast;
    window->layout.text_scale = app->settings.text_scale;
    canvas_measures(window->canvas, &window->layout);
    return true;
}

int shot_main(App *app)
{
    char why[256] = "";
    const char *path = app->options.file ? app->options.file : app->cards[0].path;
    Problems problems = {0};
    if (!level_load(path, "en", &app->play.level, &problems)) {
        for (int i = 0; i < problems_kept(&problems); i++)
            fprintf(stderr, "goodenough: %s\n", problems.lines[i]);
        return 1;
    }
    if (app->options.policy == POLICY_COUNT)
        app->options.policy = POLICY_GOOD_ENOUGH;
    keys_name(app);
    bool done = open_canvas(app, why, sizeof why);
    if (done) {
        play_begin(app, app->options.seed);
        uint32_t tick = (uint32_t)(app->options.at * TICKS_PER_SECOND);
        for (uint32_t i = 0; i < tick && app->play.session.dyad.ended == ENDED_NOT; i++)
            play_tick(app);
        shapes_clear(&app->shapes);
        Box boxes[CANVAS_BOXES_MAX];
        draw_shot(app, app->play.session.tape.ticks);
        canvas_paint(app->window.canvas, &app->shapes, &app->window.layout, boxes);
        done = canvas_png(app->window.canvas, app->options.shot, why, sizeof why);
    }
    if (!done)
        fprintf(stderr, "goodenough: %s: %s\n", app->options.shot, why);
    window_close(&app->window);
    return done ? 0 : 1;
}
