#define _POSIX_C_SOURCE 200809L
#include "lab/frames.h"
#include "lab/lab.h"
#include "lab/options.h"
#include "model/policy.h"
#include "model/session.h"

#include <stdio.h>
#include <time.h>

/* CPU time of this process alone, so that a busy machine does not count. */
static double seconds_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

/* Records what good-enough does in the default scenario, to be played again without
 * it. */
static void record(Session *session, const Scenario *scenario)
{
    PolicyMind mind = {0};
    session_begin(session, scenario, 1);
    while (session->dyad.ended == ENDED_NOT &&
           session->dyad.tick < 600 * TICKS_PER_SECOND)
        session_step(session, policy_care(&POLICIES[POLICY_GOOD_ENOUGH], &mind,
                                          &session->dyad, scenario));
}

/* Nanoseconds a tick of dyad_step over whole sessions of `tape`, for `seconds` of CPU
 * time. */
static double dyad_ns(const Scenario *scenario, const Tape *tape, double seconds)
{
    double from = seconds_now();
    double ticks = 0;
    uint64_t seed = 0;
    double until = from + seconds;
    double now = from;
    while (now < until) {
        Dyad dyad;
        int cursor = 0;
        dyad_begin(&dyad, scenario, ++seed);
        for (uint32_t tick = 0; tick < tape->ticks && dyad.ended == ENDED_NOT; tick++) {
            dyad_step(&dyad, scenario, tape_care(tape, tick, &cursor));
            ticks++;
        }
        now = seconds_now();
    }
    return (now - from) * 1e9 / ticks;
}

/* The same with log and tape, as the game runs it. */
static double session_ns(Session *session, const Scenario *scenario, const Tape *tape,
                         double seconds)
{
    double from = seconds_now();
    double ticks = 0;
    uint64_t seed = 0;
    double now = from;
    while (now < from + seconds) {
        int cursor = 0;
        session_begin(session, scenario, ++seed);
        for (uint32_t tick = 0; tick < tape->ticks && session->dyad.ended == ENDED_NOT;
             tick++) {
            session_step(session, tape_care(tape, tick, &cursor));
            ticks++;
        }
        now = seconds_now();
    }
    return (now - from) * 1e9 / ticks;
}

/*
 * The target is 50,000 times real time on one core. Caregivers are recorded first and
 * played from their tape, so that only the model is measured.
 */
static int model_run(double seconds, bool json)
{
    static Session session, other;
    Scenario scenario;
    scenario_begin(&scenario);
    record(&session, &scenario);
    double dyad = dyad_ns(&scenario, &session.tape, seconds / 2);
    double whole = session_ns(&other, &scenario, &session.tape, seconds / 2);
    double life_ns = 1e9 / TICKS_PER_SECOND;
    printf(
        json ? "{\"dyad_ns\":%.1f,\"dyad_times\":%.0f,\"session_ns\":%.1f,"
               "\"session_times\":%.0f,\"dyad_bytes\":%zu}\n"
             : "dyad_step: %.1f ns a tick, %.0f times real time\n"
               "session_step: %.1f ns a tick, %.0f times real time (with log and tape)\n"
               "a dyad is %zu bytes\n",
        dyad, life_ns / dyad, whole, life_ns / whole, sizeof(Dyad));
    return LAB_FINE;
}

/* With a level its frames are measured, without one the model. */
int bench_main(int argc, char **argv)
{
    const char *seconds_text = NULL, *size_text = "1920x1080";
    FramesWish wish = {.data = ".", .seconds = 2};
    const Option options[] = {
        {"--seconds", &seconds_text, NULL}, {"--size", &size_text, NULL},
        {"--data", &wish.data, NULL},       {"--json", NULL, &wish.json},
        {"--all", NULL, &wish.all},         {"--groups", NULL, &wish.groups},
        {"--same", NULL, &wish.same},       {NULL, NULL, NULL}};
    int plain = options_read(argc, argv, options, &wish.level, 1);
    if (plain < 0 || !options_number("--seconds", seconds_text, .1, 600, &wish.seconds) ||
        !options_size("--size", size_text, &wish.w, &wish.h))
        return LAB_WRONG;
    return plain ? frames_run(&wish) : model_run(wish.seconds, wish.json);
}
