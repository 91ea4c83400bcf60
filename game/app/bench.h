#ifndef APP_BENCH_H
#define APP_BENCH_H

/*
 * Bench: the game measured and pictured by its own program: --bench, --shot and the
 * developer keys of --dev. Nothing here changes what is played.
 */

#define SDL_MAIN_HANDLED
#include <SDL.h>

#include "model/tape.h"

typedef struct App App;

enum { BENCH_PARTS = 5, BENCH_FRAMES_MAX = 16384 }; /* 270 s at 60 Hz */

typedef struct Bench {
    double ms[BENCH_PARTS][BENCH_FRAMES_MAX]; /* model, view, paint, present, whole */
    double
        cpu_ms[BENCH_FRAMES_MAX]; /* from frame to frame: a busy machine counts little */
    int frames;
    double first_frame_ms, title_share; /* of one core */
    double play_cpu_s, play_s;          /* when the part now measured began */
    double frame_cpu_s;                 /* at the end of the frame before */
    double seek_ms[TAPE_SECONDS_MAX];   /* --both: to each second of the scene */
    int seeks;
} Bench;

/* Begins with the title standing; a scripted caregiver plays afterwards. */
void bench_begin(App *app);

/* Counts one frame; goes on to the next part, or ends the program, when it is time. */
void bench_frame(App *app, const double ms[BENCH_PARTS]);

/* Prints medians, p99 and shares as one JSON line. */
void bench_end(App *app);

/* Writes the picture --shot asks for, without a window; returns the exit code. */
int shot_main(App *app);

/* Does what a developer key stands for, if it is one. */
void dev_key(App *app, SDL_Scancode key);

/* Draws gauges and keys over the picture. */
void dev_draw(App *app);

/* Logs the hit boxes, in window pixels, whenever they change: scripts steer by them. */
void dev_log(App *app);

#endif
