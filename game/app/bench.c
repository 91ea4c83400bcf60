#include "app/app.h"
#include "model/branch.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>

/*
 * Bench: the title stands for a quarter of the time (at most 5 s), then a scripted
 * caregiver plays. Milliseconds are time spent, at 60 frames a second; share is of one
 * core. Machines differ, so the line says beside it what painting the infant alone takes.
 */

/* How often she is painted for that. */
enum { ALONE_TIMES = 61 };

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

/* One run by the good-enough caregiver, one that is held from its middle on: both, and
 * then how long it takes to go to each of its seconds. */
static void both_begin(App *app)
{
    Play *play = &app->play;
    Bench *bench = &app->bench;
    const Scenario *scenario = &play->level.scenario;
    if (!scene_load(app, app->options.file ? app->options.file : app->cards[0].path))
        return;
    play_begin(app, app->options.seed);
    while (!play->session.dyad.ended)
        session_step(&play->session, play_care(app));
    runs_first(app);
    const Tape *tape = &app->runs.runs[0].tape;
    Answer held = {.from = tape->ticks / 2,
                   .ticks = 20 * TICKS_PER_SECOND,
                   .care = {.act = ACT_HOLD, .vigor = VIGOR_SOFT}};
    branch_play(&play->session, scenario, tape, &held, UINT32_MAX);
    app->runs.from = held.from;
    runs_keep(app);
    replay_open(app, tape, 0);
    for (bench->seeks = 0; bench->seeks < tape->check_count; bench->seeks++) {
        double from = cpu_seconds();
        replay_seek(app, (uint32_t)bench->seeks * TICKS_PER_SECOND);
        bench->seek_ms[bench->seeks] = (cpu_seconds() - from) * 1000;
    }
    app_go(app, SCREEN_BOTH);
}

/* What is measured: the scene, or two runs of it. */
static void part_begin(App *app)
{
    if (app->options.both)
        both_begin(app);
    else
        scene_open(app, app->options.file ? app->options.file : app->cards[0].path);
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
            part_begin(app);
            bench->play_s = app->now_s;
            bench->play_cpu_s = bench->frame_cpu_s = cpu_seconds();
        }
        return;
    }
    if (app->screen == SCREEN_BOTH && !app->both.playing)
        both_toggle(app);
    if (app->screen == SCREEN_STORY)
        scene_open(app, app->options.file ? app->options.file : app->cards[0].path);
    if (app->now_s < title + .25) {
        bench->frame_cpu_s = cpu_seconds();
        return; /* the first frames paint the room once */
    }
    double cpu_s = cpu_seconds();
    if (bench->frames < (int)SDL_arraysize(bench->ms[0])) {
        bench->cpu_ms[bench->frames] = (cpu_s - bench->frame_cpu_s) * 1000;
        for (int part = 0; part < BENCH_PARTS; part++)
            bench->ms[part][bench->frames] = ms[part];
        bench->frames++;
    }
    bench->frame_cpu_s = cpu_s;
    if (app->now_s >= app->options.bench)
        app->running = false;
}

/* For medians and p99: averages would hide a frame that stuck. */
static int by_size(const void *a, const void *b)
{
    const double *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

/* Sorts `ms` and prints its median, p99 and greatest. */
static void tell(const char *part, double *ms, int count)
{
    int n = count > 0 ? count : 1;
    qsort(ms, (size_t)count, sizeof *ms, by_size);
    printf(", \"%s_ms\": {\"median\": %.3f, \"p99\": %.3f, \"max\": %.3f}", part,
           ms[n / 2], ms[n * 99 / 100], ms[n - 1]);
}

/* Median CPU time of painting the infant of the last frame on an empty canvas, ms. */
static double infant_ms(App *app)
{
    char why[200];
    Shapes *shapes = &app->shapes;
    int at = 0;
    while (at < shapes->group_count && shapes->groups[at].id != SCENE_GROUP_INFANT)
        at++;
    Canvas *canvas =
        canvas_open(app->window.w, app->window.h, NULL, why, (int)sizeof why);
    if (at == shapes->group_count || !canvas) {
        canvas_close(canvas);
        return 0;
    }
    shapes->groups[0] = shapes->groups[at];
    shapes->group_count = 1;
    double ms[ALONE_TIMES];
    for (int i = 0; i < ALONE_TIMES; i++) {
        Box boxes[CANVAS_BOXES_MAX];
        double from = cpu_seconds();
        canvas_forget(canvas);
        canvas_paint(canvas, shapes, &app->window.layout, boxes);
        ms[i] = (cpu_seconds() - from) * 1000;
    }
    canvas_close(canvas);
    qsort(ms, ALONE_TIMES, sizeof ms[0], by_size);
    return ms[ALONE_TIMES / 2];
}

void bench_end(App *app)
{
    static const char *const PARTS[BENCH_PARTS] = {"model", "view", "paint", "present",
                                                   "whole"};
    Bench *bench = &app->bench;
    double share = (cpu_seconds() - bench->play_cpu_s) / (app->now_s - bench->play_s);
    struct rusage usage = {0};
    getrusage(RUSAGE_SELF, &usage);
    printf("{\"frames\": %d", bench->frames);
    for (int part = 0; part < BENCH_PARTS; part++)
        tell(PARTS[part], bench->ms[part], bench->frames);
    tell("cpu", bench->cpu_ms, bench->frames);
    if (bench->seeks > 0)
        tell("seek", bench->seek_ms, bench->seeks);
    double alone = infant_ms(app), whole = bench->cpu_ms[bench->frames / 2];
    printf(", \"infant_ms\": %.3f, \"frame_to_infant\": %.3f", alone,
           alone > 0 ? whole / alone : 0);
    printf(", \"first_frame_ms\": %.0f, \"peak_mb\": %.1f, \"core_share\": %.3f, "
           "\"title_core_share\": %.3f",
           bench->first_frame_ms, (double)usage.ru_maxrss / 1024, share,
           bench->title_share);
    printf(", \"size\": \"%dx%d\", \"driver\": \"%s\", \"renderer\": \"%s\"}\n",
           app->window.w, app->window.h, SDL_GetCurrentVideoDriver(),
           app->window.renderer_name);
}
