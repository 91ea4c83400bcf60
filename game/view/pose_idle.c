#include "view/moves.h"

#include "model/noise.h"
#include "view/amount.h"

#include <math.h>

/* Channels of the view's key. */
enum {
    DRAW_BLINK,
    DRAW_SACCADE_X,
    DRAW_SACCADE_Y,
    DRAW_SACCADE_WHEN,
    DRAW_JOLT_WHEN,
    DRAW_TWITCH,
    DRAW_TWITCH_WHEN,
    DRAW_JOLTS /* and those after it */
};

/* Seconds a lid takes to close, rests closed, and opens [style.md 7]. */
static const double BLINK_CLOSE_S = .08, BLINK_HOLD_S = .05, BLINK_OPEN_S = .13;
/* A sigh's length, and the least time between two of them, s. */
static const double SIGH_S = 2.6, SIGH_APART_S = 2.5;

/* Seven rounds of 4200 ms, so that a second wave may differ. */
static const double SWAY_S = 4.2 * 7;
/* Breath and sway are so slow that more pictures a second would move no pixel. */
static const double SLOW_FRAMES = 15;

/* A twitch's length, s, and how many there are. */
static const double TWITCH_S = .45;
enum { TWITCHES = 5 };

typedef enum Course { WAVE, COUNTERWAVE, PULSE, GASPS, KICK, COUNTERKICK } Course;

/* One number that a rhythm moves: amplitude at full size, and the course of one beat. */
typedef struct Beat {
    Rhythm rhythm;
    Axis axis;
    Course course;
    double amplitude;
} Beat;

/* Seconds of one beat of each rhythm [design]. */
static const double BEAT_SECONDS[RHYTHM_COUNT] = {
    [RHYTHM_SUCK] = .5,   [RHYTHM_TREMBLE] = .19,
    [RHYTHM_CRY] = .16, /* the quaver of a cry; its units are the voice's */
    [RHYTHM_LAUGH] = .26, [RHYTHM_BABBLE] = .34,
    [RHYTHM_KICK] = .8,   [RHYTHM_WRIGGLE] = 1.15,
    [RHYTHM_WAVE] = .5,   [RHYTHM_HITCH] = 2.4,
    [RHYTHM_ROOT] = .9,
};

/* How much of which axis each rhythm moves; COUNTERWAVE goes up where WAVE goes down. */
static const Beat BEATS[] = {
    {RHYTHM_SUCK, AXIS_JAW, PULSE, .13},
    {RHYTHM_SUCK, AXIS_AU18, PULSE, .16},
    {RHYTHM_SUCK, AXIS_AU17, PULSE, .12},
    {RHYTHM_TREMBLE, AXIS_AU17, WAVE, .10},
    {RHYTHM_TREMBLE, AXIS_AU15, COUNTERWAVE, .06},
    {RHYTHM_TREMBLE, AXIS_JAW, WAVE, .015},
    {RHYTHM_CRY, AXIS_JAW, WAVE, .025},
    {RHYTHM_CRY, AXIS_AU20, COUNTERWAVE, .03},
    {RHYTHM_CRY, AXIS_HANDS_Y, WAVE, 2},
    {RHYTHM_LAUGH, AXIS_SHRUG, PULSE, .10},
    {RHYTHM_LAUGH, AXIS_JAW, WAVE, .08},
    {RHYTHM_LAUGH, AXIS_PITCH, WAVE, 1.1},
    {RHYTHM_LAUGH, AXIS_HANDS_Y, WAVE, -5},
    {RHYTHM_BABBLE, AXIS_JAW, WAVE, .13},
    {RHYTHM_BABBLE, AXIS_TONGUE, WAVE, .2},
    {RHYTHM_KICK, AXIS_KICK_NEAR, KICK, .6},
    {RHYTHM_KICK, AXIS_KICK_FAR, COUNTERKICK, .6},
    {RHYTHM_WRIGGLE, AXIS_LEAN, WAVE, .2},
    {RHYTHM_WRIGGLE, AXIS_ROLL, COUNTERWAVE, 3},
    {RHYTHM_WRIGGLE, AXIS_KICK_FAR, PULSE, .3},
    {RHYTHM_WAVE, AXIS_FAR_ANG, WAVE, 14},
    {RHYTHM_WAVE, AXIS_FAR_Y, COUNTERWAVE, 5},
    {RHYTHM_HITCH, AXIS_SHRUG, GASPS, .16},
    {RHYTHM_HITCH, AXIS_BREATH, GASPS, .4},
    {RHYTHM_HITCH, AXIS_JAW, GASPS, .05},
    {RHYTHM_ROOT, AXIS_YAW, WAVE, 5},
    {RHYTHM_ROOT, AXIS_JAW, PULSE, .16},
};

enum { BEAT_COUNT = sizeof BEATS / sizeof BEATS[0] };

/* A bump of height 1 from `from` to `to`. */
static double bump(double phase, double from, double to)
{
    double t = (phase - from) / (to - from);
    return t <= 0 || t >= 1 ? 0 : .5 - .5 * cos(TAU * t);
}

/* Out in a fifth of the beat, back in the rest of it. */
static double kick_at(double phase)
{
    return phase < .2 ? smooth(phase / .2) : 1 - smooth((phase - .2) / .75);
}

static double course_at(Course course, double phase)
{
    switch (course) {
    case KICK:
        return kick_at(phase) - .3;
    case COUNTERKICK:
        return kick_at(phase < .45 ? phase + .55 : phase - .45) - .3;
    case WAVE:
        return sin(TAU * phase);
    case COUNTERWAVE:
        return -sin(TAU * phase);
    case PULSE:
        return .5 - .5 * cos(TAU * phase);
    case GASPS:
        return bump(phase, 0, .12) + .7 * bump(phase, .15, .27);
    }
    return 0;
}

void rhythm_apply(Rig *rig, const double *size, const double *beat, double side)
{
    for (int i = 0; i < BEAT_COUNT; i++) {
        const Beat *row = &BEATS[i];
        if (size[row->rhythm] > .004)
            axis_add(rig, row->axis, side,
                     row->amplitude * size[row->rhythm] *
                         course_at(row->course, beat[row->rhythm]));
    }
}

/* How far the lids are down, 0 to 1, `seconds` into a blink; cubic in and out. */
static double blink_at(double seconds)
{
    if (seconds < 0)
        return 0;
    if (seconds < BLINK_CLOSE_S) {
        double t = seconds / BLINK_CLOSE_S;
        return t * t * t;
    }
    if (seconds < BLINK_CLOSE_S + BLINK_HOLD_S)
        return 1;
    double t = 1 - unit((seconds - BLINK_CLOSE_S - BLINK_HOLD_S) / BLINK_OPEN_S);
    return t * t * t;
}

/* Every 3 to 7 s, about twice as rarely when rapt; never over eyes that are shut
 * already. */
static void blink_step(Pose *pose, const PoseTarget *target, double dt)
{
    if (pose->blink_s >= 0) {
        pose->blink_s += dt;
        if (pose->blink_s > BLINK_CLOSE_S + BLINK_HOLD_S + BLINK_OPEN_S)
            pose->blink_s = -1;
        return;
    }
    if (pose->clock < pose->next_blink_s)
        return;
    double open = pose->base.lid * (1 - pose->base.squeeze);
    if (open > .3)
        pose->blink_s = 0;
    double wait = 3 + 4 * noise_unit(pose->key, pose->draws++, DRAW_BLINK);
    pose->next_blink_s = pose->clock + wait * (1 + .9 * target->rapt);
}

/* Small jumps of the eyes about what they look at, 0.6 to 2.4 s apart. */
static void saccade_step(Pose *pose, const PoseTarget *target)
{
    if (pose->clock < pose->next_saccade_s)
        return;
    double size = .085 * (1 - .6 * target->rapt);
    pose->saccade_x = size * (2 * noise_unit(pose->key, pose->draws, DRAW_SACCADE_X) - 1);
    pose->saccade_y =
        .7 * size * (2 * noise_unit(pose->key, pose->draws, DRAW_SACCADE_Y) - 1);
    pose->next_saccade_s =
        pose->clock + .6 + 1.8 * noise_unit(pose->key, pose->draws, DRAW_SACCADE_WHEN);
    pose->draws++;
}

static void sigh_step(Pose *pose, const PoseTarget *target, double dt)
{
    if (pose->sigh_s >= 0) {
        pose->sigh_s += dt;
        if (pose->sigh_s > SIGH_S)
            pose->sigh_s = -SIGH_APART_S;
    } else if (pose->sigh_s + dt < 0) {
        pose->sigh_s += dt;
    } else {
        pose->sigh_s = target->sigh > .3 ? 0 : -1e-9;
    }
}

/* Fits and starts: every .14 to .5 s the limbs are pulled somewhere else, as far as she
 * is beside herself. */
static void jolt_step(Pose *pose, const PoseTarget *target, double dt, bool steady)
{
    double size = target->jerk * (steady ? .4 : 1);
    pose->jerk += (size - pose->jerk) * unit(dt * 3);
    if (pose->clock >= pose->next_jolt_s) {
        for (int i = 0; i < JOLT_COUNT; i++) {
            double lot = noise_unit(pose->key, pose->draws, DRAW_JOLTS + (uint32_t)i);
            pose->jolt_goal[i] = 2 * lot - 1;
        }
        pose->next_jolt_s =
            pose->clock + .14 + .36 * noise_unit(pose->key, pose->draws, DRAW_JOLT_WHEN);
        pose->draws++;
    }
    for (int i = 0; i < JOLT_COUNT; i++) {
        double goal = pose->jolt_goal[i] * pose->jerk;
        pose->jolt[i] += (goal - pose->jolt[i]) * unit(dt * 13);
    }
}

/* Asleep a hand, a foot or the mouth twitches now and then. */
static void twitch_step(Pose *pose, const PoseTarget *target, double dt)
{
    if (pose->twitch_s >= 0) {
        pose->twitch_s += dt;
        if (pose->twitch_s > TWITCH_S)
            pose->twitch_s = -1;
    } else if (target->asleep && pose->clock >= pose->next_twitch_s) {
        pose->twitch_s = 0;
        pose->twitch = (int)(TWITCHES * noise_unit(pose->key, pose->draws, DRAW_TWITCH));
        pose->next_twitch_s =
            pose->clock + 3.5 + 7 * noise_unit(pose->key, pose->draws, DRAW_TWITCH_WHEN);
        pose->draws++;
    }
}

static void phase_step(double *phase, double seconds, double period)
{
    *phase += seconds / period;
    *phase -= floor(*phase);
}

void idle_reset(Pose *pose, const PoseTarget *target)
{
    pose->blink_s = -1;
    pose->sigh_s = -1e-9;
    pose->twitch_s = -1;
    pose->next_twitch_s = 2.5;
    pose->jerk = target->jerk;
    pose->breath_s = target->breath_s;
    pose->sway_size = 1;
    pose->next_blink_s = 1 + 4 * noise_unit(pose->key, pose->draws++, DRAW_BLINK);
    for (int i = 0; i < RHYTHM_COUNT; i++)
        pose->rhythm[i] = target->rhythm[i];
}

void idle_step(Pose *pose, const PoseTarget *target, double dt, bool steady)
{
    pose->clock += dt;
    blink_step(pose, target, dt);
    saccade_step(pose, target);
    sigh_step(pose, target, dt);
    jolt_step(pose, target, dt, steady);
    twitch_step(pose, target, dt);
    pose->breath_s += (target->breath_s - pose->breath_s) * unit(dt * 1.5);
    phase_step(&pose->breath, dt, pose->breath_s);
    phase_step(&pose->sway, dt, SWAY_S);
    double sway = steady ? 0 : 1 - .7 * target->rapt;
    pose->sway_size += (sway - pose->sway_size) * unit(dt * 2);
    for (int i = 0; i < RHYTHM_COUNT; i++) {
        /* a rhythm swells within a fifth of a second, and begins at the start of a
         * beat */
        if (pose->rhythm[i] < .004 && target->rhythm[i] > 0)
            pose->beat[i] = 0;
        pose->rhythm[i] += (target->rhythm[i] - pose->rhythm[i]) * unit(dt * 6);
        phase_step(&pose->beat[i], dt, BEAT_SECONDS[i]);
    }
}

/* One long breath: in for 0.8 s, out for twice that, shoulders up and then below. */
static void sigh_apply(Rig *rig, double seconds, double side)
{
    if (seconds < 0)
        return;
    double in = smooth(seconds / .8) * (1 - smooth((seconds - .8) / .9));
    double out = bump(seconds, .9, SIGH_S);
    axis_add(rig, AXIS_BREATH, side, .55 * in - .45 * out);
    axis_add(rig, AXIS_SHRUG, side, .14 * in - .10 * out);
    axis_add(rig, AXIS_JAW, side, .09 * out);
    axis_add(rig, AXIS_LID, side, -.22 * out);
    axis_add(rig, AXIS_PITCH, side, 2.5 * in - 2 * out);
}

static void jolt_apply(Rig *rig, const double *jolt)
{
    rig->arm_l.x += 11 * jolt[0];
    rig->arm_l.y += 15 * jolt[1];
    rig->arm_r.x += 11 * jolt[2];
    rig->arm_r.y += 15 * jolt[3];
    rig->kick_l += .30 * jolt[4];
    rig->kick_r += .30 * jolt[5];
    rig->roll += 2.2 * jolt[6];
}

static void twitch_apply(Rig *rig, int twitch, double seconds)
{
    double size = bump(seconds, 0, TWITCH_S);
    switch (twitch) {
    case 0:
        rig->arm_l.open -= .35 * size;
        break;
    case 1:
        rig->arm_r.open += .35 * size;
        rig->arm_r.splay += .3 * size;
        break;
    case 2:
        rig->kick_r += .35 * size;
        break;
    case 3:
        rig->au12_l += .3 * size;
        break;
    default:
        rig->au18 += .3 * size;
        rig->jaw += .06 * size;
        break;
    }
}

void idle_apply(const Pose *pose, Rig *rig, double side)
{
    double calm =
        unit(1 - .6 * pose->rhythm[RHYTHM_CRY] - .6 * bump(pose->sigh_s, 0, SIGH_S));
    double late = pose->clock - floor(pose->clock * SLOW_FRAMES) / SLOW_FRAMES;
    double breath = TAU * (pose->breath - late / pose->breath_s);
    double sway = TAU * (pose->sway - late / SWAY_S);
    rig->breath += .42 * calm * sin(breath);
    rig->shrug += .015 * calm * sin(breath);
    rig->roll += 1.2 * pose->sway_size * sin(7 * sway);
    rig->yaw += .8 * pose->sway_size * sin(5 * sway + 1);
    rig->lean += .03 * pose->sway_size * sin(4 * sway + 2);
    rhythm_apply(rig, pose->rhythm, pose->beat, side);
    sigh_apply(rig, pose->sigh_s, side);
    jolt_apply(rig, pose->jolt);
    if (pose->twitch_s >= 0)
        twitch_apply(rig, pose->twitch, pose->twitch_s);
    /* the upper lid goes down with eyes that look down, and a hair up with eyes that look
     * up */
    rig->lid *= 1 - (rig->gaze_y > 0 ? .26 : .06) * rig->gaze_y;
    rig->lid *= 1 - blink_at(pose->blink_s);
    rig->au4 +=
        .04 * blink_at(pose->blink_s); /* the brow goes down a hair with the lid */
    rig_grain(rig);
    rig_bound(rig);
}
