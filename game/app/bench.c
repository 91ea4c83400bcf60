#include "app/app.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>

/*
 * Bench: the title stands for a quarter of the time (at most 5 s), then a scripted
 * caregiver plays. Milliseconds are time spent, at 60 frames a second; share is of one
 * core.
 */

/* User and system time of this process: what the game costs a battery, however busy the
 * machine is otherwise. */
static double cpu_seconds(void)
{
    struct rusage usage = {0};
    getrusage(RUSAGE_SELF, &usage);
    return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static double title_seconds(const App *app)
{
    return app->options.bench / 4 > 5 ? 5 : app->options.bench / 4;
}

void bench_begin(App *app)
{
    if (app->options.policy == POLICY_COUNT)
        app->options.policy = POLICY_GOOD_ENOUGH;
    if (!app->options.seeded)
        app->options.seed = 1;
    app->options.seeded = true;
    app_go(app, SCREEN_TITLE);
}

/* Milliseconds from the first line of main() to the first frame shown. */
static void first_frame(App *app)
{
    double ticks = (double)(SDL_GetPerformanceCounter() - app->started);
    app->bench.first_frame_ms = ticks * 1000 / (double)SDL_GetPerformanceFrequency();
}

void bench_frame(App *app, const double ms[BENCH_PARTS])
{
    Bench *bench = &app->bench;
    if (bench->first_frame_ms <= 0)
        first_frame(app);
    double title = title_seconds(app);
    if (app->screen == SCREEN_TITLE) {
        if (bench->play_s <= 0 && app->now_s > .5) {
            bench->play_s = app->now_s;
            bench->play_cpu_s = cpu_seconds();
        }
        if (app->now_s >= title) {
            bench->title_share =
                (cpu_seconds() - bench->play_cpu_s) / (app->now_s - bench->play_s);
            scene_open(app, app->options.file ? app->options.file : app->cards[0].path);
            bench->play_s = app->now_s;
            bench->play_cpu_s = cpu_seconds();
        }
        return;
    }
    if (app->screen == SCREEN_STORY)
        scene_open(app, app->options.file ? app->options.file : app->cards[0].path);
    if (app->now_s < title + .25)
        return; /* the first frames paint the room once */
    if (bench->frames < (int)SDL_arraysize(bench->ms[0])) {
        for (int part = 0; part < BENCH_PARTS; part++)
            bench->ms[part][bench->frames] = ms[part];
        bench->frames++;
    }
    if (app->now_s >= app->options.bench)
        app->running = false;
}

/* For medians and p99: averages would hide a frame that stuck. */
static int by_size(const void *a, const void *b)
{
    const double *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

void bench_end(App *app)
{
    static const char *const PARTS[BENCH_PARTS] = {"model", "view", "paint", "present",
                                                   "whole"};
    Bench *bench = &app->bench;
    int n = bench->frames > 0 ? bench->frames : 1;
    double share = (cpu_seconds() - bench->play_cpu_s) / (app->now_s - bench->play_s);
    struct rusage usage = {0};
    getrusage(RUSAGE_SELF, &usage);
    printf("{\"frames\": %d", bench->frames);
    for (int part = 0; part < BENCH_PARTS; part++) {
        qsort(bench->ms[part], (size_t)bench->frames, sizeof bench->ms[part][0], by_size);
        printf(", \"%s_ms\": {\"median\": %.3f, \"p99\": %.3f, \"max\": %.3f}",
               PARTS[part], bench->ms[part][n / 2], bench->ms[part][n * 99 / 100],
               bench->ms[part][n - 1]);
    }
    printf(", \"first_frame_ms\": %.0f, \"peak_mb\": %.1f, \"core_share\": %.3f, "
           "\"title_core_share\": %.3f",
           bench->first_frame_ms, (double)usage.ru_maxrss / 1024, share,
           bench->title_share);
    printf(", \"size\": \"%dx%d\", \"driver\": \"%s\", \"renderer\": \"%s\"}\n",
           app->window.w, app->window.h, SDL_GetCurrentVideoDriver(),
           app->window.renderer_name);
}
