#include "app/app.h"
#include "app/workshop_run.h"
#include "app/sound.h"

/* A slow frame may be followed by so many ticks, then time is dropped: catching up
 * further would only make the next frame slower still. */
enum { TICKS_A_FRAME_MAX = 5 };

static double clock_ms(void)
{
    return (double)SDL_GetPerformanceCounter() * 1000.0 /
           (double)SDL_GetPerformanceFrequency();
}

/* Runs the ticks that are due. Real time is cut to 1/12 s first: a laptop that slept does
 * not catch up. */
static double run_ticks(App *app, double seconds)
{
    double from = clock_ms();
    if (app->hush.on)
        return 0;
    double speed = app->options.speed;
    app->behind_s += (seconds > 1.0 / 12 ? 1.0 / 12 : seconds) * speed;
    int most = TICKS_A_FRAME_MAX * (speed > 1 ? (int)(speed + .999) : 1);
    for (int i = 0; i < most && app->behind_s >= 1.0 / TICKS_PER_SECOND; i++) {
        app->behind_s -= 1.0 / TICKS_PER_SECOND;
        app_screen(app)->tick(app);
    }
    if (app->behind_s > 1.0 / TICKS_PER_SECOND)
        app->behind_s = 0;
    return clock_ms() - from;
}

/* Draws and shows the screen; fills view, paint and present. */
static void paint(App *app, double ms[BENCH_PARTS])
{
    Box boxes[CANVAS_BOXES_MAX * (1 + INSETS_MAX)];
    double from = clock_ms();
    shapes_clear(&app->shapes);
    hits_clear(&app->hits);
    app_screen(app)->draw(app);
    if (app->play.heard.open)
        heard_draw(app);
    if (app->gauges)
        dev_draw(app);
    if (app->hush.deep > 0) {
        hits_clear(&app->hits);
        hush_show(app, &app->shapes, &app->window.layout, wall_apart(app));
    }
    if (app->options.dev)
        dev_log(app);
    ms[1] = clock_ms() - from;
    from = clock_ms();
    int count =
        canvas_paint(app->window.canvas, &app->shapes, &app->window.layout, boxes);
    if (app->hush.deep <= 0 && !app->play.heard.open) /* those lie over everything */
        count = insets_lay(app, boxes, count);
    ms[2] = clock_ms() - from;
    from = clock_ms();
    window_show(app, boxes, count);
    if (app->meeting.open)
        workshop_laid(app);
    ms[3] = clock_ms() - from;
}

/* Waits for the next event or the next frame, whichever comes first: a key is answered at
 * once. */
static void wait_events(App *app, double due_ms)
{
    SDL_Event event;
    double left = due_ms - clock_ms();
    int any = left > 1 ? SDL_WaitEventTimeout(&event, (int)left) : SDL_PollEvent(&event);
    while (any) {
        input_event(app, &event);
        any = SDL_PollEvent(&event);
    }
}

static bool fades(const App *app)
{
    bool dims = app->hush.on ? app->hush.deep < 1 : app->hush.deep > 0;
    return window_turns(&app->window) || dims;
}

/* Half the rate on battery and above 1440 lines (decisions.md 4): the picture costs more
 * there than its smoothness is worth. */
static double frame_seconds(const App *app)
{
    double rate = fades(app) ? 60 : app_screen(app)->rate;
    bool large = app->window.h > 1440;
    if (rate > 30 && (large || SDL_GetPowerInfo(NULL, NULL) == SDL_POWERSTATE_ON_BATTERY))
        rate = 30;
    return 1.0 / rate;
}

/* Draws, unless nobody can see it. */
static void show(App *app, double ms[BENCH_PARTS])
{
    if (SDL_GetWindowFlags(app->window.window) & SDL_WINDOW_MINIMIZED)
        return;
    bool asked = app->dirty;
    app->dirty = false;
    if (!app->meeting.open || workshop_show(app, asked))
        paint(app, ms);
}

/*
 * Between two frames an event is answered at once, with all else standing still: only
 * what it changed is painted, so a key is seen within a few milliseconds.
 */
static void answer(App *app)
{
    double ms[BENCH_PARTS] = {0};
    app->frame_s = 0;
    show(app, ms);
}

static void frame(App *app, double seconds)
{
    double from = clock_ms();
    double ms[BENCH_PARTS] = {0};
    hush_follow(app, seconds);
    app->frame_s = app->hush.on ? 0 : seconds;
    ms[0] = run_ticks(app, seconds);
    sound_frame(app);
    show(app, ms);
    ms[4] = clock_ms() - from;
    if (app->options.bench > 0)
        bench_frame(app, ms);
}

void loop_run(App *app)
{
    double start = clock_ms(), last = start, due = start;
    app->dirty = true;
    while (app->running) {
        wait_events(app, due);
        double now = clock_ms();
        app->now_s = (now - start) / 1000;
        if (now + .5 >= due) {
            frame(app, (now - last) / 1000);
            last = now;
            due += frame_seconds(app) * 1000;
            if (due < now)
                due = now + frame_seconds(app) * 1000;
        } else if (app->dirty) {
            answer(app);
            double soon = now + frame_seconds(app) * 1000; /* a change of screen begins */
            due = due > soon ? soon : due;
        }
        if (app->options.seconds > 0 && app->now_s >= app->options.seconds)
            app->running = false;
    }
    if (app->options.record)
        scene_record(app, app->options.record);
}
