#include "view/pose.h"

#include "view/amount.h"
#include "view/figure/limb.h"
#include "view/moves.h"

#include <assert.h>
#include <math.h>
#include <stddef.h>

enum { STEPS_PER_SECOND = 120 };

/* A longer step is a program that slept: it does not hurry after. */
static const double STEP_MOST_S = .25;
static const double HEAD_WAIT_S = .12; /* the eyes lead by so much [style.md 7] */
static const double HEAD_TURN_DEG = 6; /* smaller turns are made at once */
/* Puts the left 40 ms behind the right, for half of all keys. */
static const double SIDE_LATER_S = .08;
static const double EYE_DEGREES = 34; /* how far an eye turns in its socket at gaze 1 */

/* What differs at rest by age, in months, between these rows [design; decisions.md: cues
 * exist from an age]. */
typedef struct Rest {
    double age, lid, pupil, au2, au4, au12, au18, pitch, roll, lean, kick, breath_s,
        brisk, flexed;
} Rest;

static const Rest RESTS[] = {
    /* age  lid  pupil au2  au4  au12 au18 pitch roll lean kick breath brisk flexed */
    {0, .79, .45, .06, .04, .02, .10, -3, 5, .10, .20, 1.3, .75, 1},
    {2, .92, .52, .08, .03, .10, .06, -1, 3, .05, .12, 1.5, .85, .55},
    {4, .98, .58, .14, 0, .17, .02, 0, 1, 0, .06, 1.7, 1, .12},
    {6, 1, .6, .15, 0, .2, 0, 0, 0, 0, 0, 1.8, 1, 0},
    {12, 1.02, .6, .18, 0, .22, 0, 1, 0, 0, 0, 2.0, 1.05, 0},
    {30, 1, .58, .15, 0, .22, 0, 1, 0, 0, 0, 2.3, 1.1, 0},
};

/* A newborn's arms are bent, fists near the chin; later one hand lies in the lap, one at
 * the side. */
static const Arm ARM_FLEXED = {92, 176, .04, 0, -122, 0, 0, 1.7};
static const Arm ARM_AT_SIDE = {98, 246, .5, .15, 122, 0, 0, .9};
static const Arm ARM_IN_LAP = {70, 272, .45, .12, 118, 0, 0, .9};

static Rest rest_of(double age)
{
    int last = (int)(sizeof RESTS / sizeof RESTS[0]) - 1;
    int i = 0;
    while (i < last - 1 && age > RESTS[i + 1].age)
        i++;
    const double *from = (const double *)&RESTS[i], *to = (const double *)&RESTS[i + 1];
    double share = bounded((age - from[0]) / (to[0] - from[0]), 0, 1);
    Rest rest = RESTS[i];
    double *out = (double *)&rest;
    for (size_t k = 0; k < sizeof rest / sizeof(double); k++)
        out[k] = from[k] + (to[k] - from[k]) * share;
    return rest;
}

/* Quiet and alert, as this age is. */
static void rest_apply(PoseTarget *target, double age)
{
    Rest rest = rest_of(age);
    Rig *rig = &target->rig;
    rig->lid = rest.lid;
    rig->pupil = rest.pupil;
    rig->au2_l = rig->au2_r = rest.au2;
    rig->au4 = rest.au4;
    rig->au12_l = rig->au12_r = rest.au12;
    rig->au18 = rest.au18;
    rig->pitch = rest.pitch;
    rig->roll = rest.roll * target->side;
    rig->lean = rest.lean * target->side;
    rig->kick_l = rest.kick;
    rig->kick_r = rest.kick * .5;
    rig->arm_l = ARM_IN_LAP;
    rig->arm_r = ARM_AT_SIDE;
    arm_blend(&rig->arm_l, &ARM_FLEXED, rest.flexed);
    arm_blend(&rig->arm_r, &ARM_FLEXED, rest.flexed);
    target->breath_s = rest.breath_s;
    target->brisk = rest.brisk;
}

/*
 * Where head and eyes go. The channels give where she looks; a head turned off by posture
 * outweighs it, and eyes that look at your face past a turned head are a half-glance.
 */
static void gaze_apply(PoseTarget *target, const Seen *seen, const Whereabouts *where,
                       const uint8_t *targets)
{
    Rig *rig = &target->rig;
    double side = target->side;
    switch ((GazeAt)seen->gaze) {
    case GAZE_AT_FACE:
    case GAZE_AT_SHUT:
    case GAZE_AT_COUNT:
        break;
    case GAZE_AT_HANDS: /* yours, at the lower edge */
        rig->gaze_x = .45 * side, rig->gaze_y = .8, rig->yaw = 5 * side, rig->pitch -= 7;
        break;
    case GAZE_AT_OWN_HAND:
        rig->gaze_x = -.35 * side, rig->gaze_y = .75, rig->yaw = -6 * side,
        rig->pitch -= 8;
        break;
    case GAZE_AT_NOTHING: /* a glance: eyes more than head */
        rig->gaze_x = .7 * side, rig->gaze_y = .3, rig->yaw = 8 * side;
        break;
    case GAZE_AT_THING:
        if (where != NULL && targets != NULL) {
            const Whereabouts *thing = &where[targets[seen->target]];
            rig->gaze_x = thing->gaze_x, rig->gaze_y = thing->gaze_y,
            rig->yaw = thing->yaw;
            rig->pitch -= 9 * thing->gaze_y;
        } else {
            rig->gaze_x = .5 * side, rig->gaze_y = .4, rig->yaw = 17 * side,
            rig->pitch -= 6;
        }
        break;
    }
    if (seen->posture.kind == POSTURE_TURNED) {
        double yaw = 40 * side * seen->posture.strength / 255.0;
        if (seen->gaze == GAZE_AT_FACE)
            rig->gaze_x = bounded(-yaw / EYE_DEGREES, -1, 1);
        else if (seen->gaze == GAZE_AT_NOTHING)
            rig->gaze_x = .85 * side, rig->gaze_y = .5;
        rig->yaw = yaw;
    }
    if (seen->gaze == GAZE_AT_SHUT)
        rig->lid = 0, rig->pitch -= 3;
}

/* Drawn-up shoulders and quick breath, a cry or a startle: the limbs go in fits and
 * starts. A newborn's never go quite smoothly. */
static double jerk_of(const Seen *seen, double age)
{
    double tense = smooth((seen->shoulders - 90) / 130.0);
    double roused = seen->breath.kind == BREATH_QUICK ? seen->breath.strength / 400.0 : 0;
    bool upset = seen->face.kind == FACE_CRY || seen->face.kind == FACE_STARTLE ||
                 seen->face.kind == FACE_FUSS;
    double cries = upset ? seen->face.strength / 300.0 : 0;
    double new = .22 * unit(1 - age / 3);
    bool still = seen->posture.kind == POSTURE_STILL;
    return unit(larger(larger(tense, cries), roused * .5) + new) * (still ? .2 : 1);
}

/* Asleep: hands slack, fingers half open, the face smooth, the head gone to a side, the
 * breath long. */
static void sleep_apply(PoseTarget *target)
{
    Rig *rig = &target->rig;
    rig->lid = rig->squeeze = rig->au4 = rig->shrug = 0;
    rig->au2_l = rig->au2_r = rig->au1_l = rig->au1_r = 0;
    rig->au12_l *= .5;
    rig->au12_r *= .5;
    rig->jaw = larger(rig->jaw, .05);
    rig->yaw = 15 * target->side;
    rig->roll = 8 * target->side;
    rig->pitch = -2;
    rig->gaze_x = rig->gaze_y = 0;
    rig->arm_l.open = rig->arm_r.open = .42;
    rig->arm_l.splay = rig->arm_r.splay = .08;
    rig->kick_l = rig->kick_r = 0;
    target->rapt = 1;
    target->breath_s = bounded(target->breath_s * 1.35, 1, 4);
}

/* The side of what she is about: of the thing she looks at, else the side she turns
 * to. */
static double side_of(const Seen *seen, const Whereabouts *where, const uint8_t *targets)
{
    bool reaches = seen->hands.kind == HANDS_REACH_THING;
    bool looks =
        (seen->gaze == GAZE_AT_THING || reaches) && seen->posture.kind != POSTURE_TURNED;
    if (looks && where != NULL && targets != NULL) {
        double x = where[targets[seen->target]].gaze_x;
        if (fabs(x) > .15)
            return x > 0 ? 1 : -1;
    }
    return seen->side ? 1 : -1;
}

/* Eyes, face, voice, hands and trunk: whatever says something must be seen, and is not
 * from behind. */
static bool absorbed(const Seen *seen)
{
    bool quiet = seen->face.kind == FACE_QUIET || seen->face.kind == FACE_BRIGHT;
    bool rests = seen->hands.kind == HANDS_REST || seen->hands.kind == HANDS_OPEN;
    bool even = seen->posture.kind == POSTURE_EVEN || seen->posture.kind == POSTURE_IN;
    return seen->gaze != GAZE_AT_FACE && seen->voice.kind == VOICE_NONE && quiet &&
           rests && even;
}

PoseTarget pose_of(const Seen *seen, double age, const Whereabouts *where,
                   const uint8_t *targets)
{
    assert(seen != NULL && seen->gaze < GAZE_AT_COUNT &&
           seen->target < SCENARIO_TARGETS_MAX && seen->place < BODY_COUNT);
    PoseTarget target = {.rig = rig_neutral(), .side = side_of(seen, where, targets)};
    rest_apply(&target, age);
    target.rig.shrug = bounded((seen->shoulders - 20) / 255.0, 0, 1);
    gaze_apply(&target, seen, where, targets);
    double lid = target.rig.lid;
    mood_apply(&target, seen, age);
    if (where != NULL && targets != NULL)
        point_apply(&target, seen, &where[targets[seen->target]], age);
    if (seen->gaze == GAZE_AT_SHUT)
        target.rig.lid = lid; /* whatever the face does, shut is shut */
    gesture_apply(&target, &seen->gesture, age);
    rig_bound(&target.rig);
    target.age = age;
    target.place = (BodyPose)seen->place;
    target.held = seen->held != 0;
    target.absorbed = absorbed(seen);
    target.jerk = jerk_of(seen, age);
    target.asleep = seen->gaze == GAZE_AT_SHUT && seen->voice.kind == VOICE_NONE &&
                    seen->posture.kind == POSTURE_STILL;
    if (target.asleep)
        sleep_apply(&target);
    target.far = seen->far / 255.0;
    if (seen->gaze == GAZE_AT_THING && where != NULL && targets != NULL)
        target.far_x = where[targets[seen->target]].gaze_x;
    return target;
}

void spring_step(double *distance, double *speed, double w, double damping, double dt)
{
    double d = *distance, v = *speed;
    if (damping >= 1) {
        double decay = exp(-w * dt), a = v + w * d;
        *distance = (d + a * dt) * decay;
        *speed = (v - w * a * dt) * decay;
        return;
    }
    double u = w * sqrt(1 - damping * damping), decay = exp(-damping * w * dt);
    double c = cos(u * dt), s = sin(u * dt), a = (v + damping * w * d) / u;
    *distance = (d * c + a * s) * decay;
    *speed = (v * c - (damping * w * a + u * d) * s) * decay;
}

typedef enum Part {
    PART_PLAIN,
    PART_HEAD,
    PART_EYE_X,
    PART_EYE_Y,
    PART_SIDE_L,
    PART_REACH,
    PART_TURN,
    PART_EAR,
    PART_THUMB_L,
    PART_THUMB_R
} Part;

/* How a number of the rig moves, where it differs from a plain spring. */
static Part part_of(size_t offset)
{
    static const struct {
        size_t offset;
        Part part;
    } ROWS[] = {
        {offsetof(Rig, yaw), PART_HEAD},        {offsetof(Rig, pitch), PART_HEAD},
        {offsetof(Rig, gaze_x), PART_EYE_X},    {offsetof(Rig, gaze_y), PART_EYE_Y},
        {offsetof(Rig, au6_l), PART_SIDE_L},    {offsetof(Rig, au12_l), PART_SIDE_L},
        {offsetof(Rig, au1_l), PART_SIDE_L},    {offsetof(Rig, au2_l), PART_SIDE_L},
        {offsetof(Rig, arm_l.x), PART_REACH},   {offsetof(Rig, arm_l.y), PART_REACH},
        {offsetof(Rig, arm_r.x), PART_REACH},   {offsetof(Rig, arm_r.y), PART_REACH},
        {offsetof(Rig, arm_l.ang), PART_TURN},  {offsetof(Rig, arm_r.ang), PART_TURN},
        {offsetof(Rig, ear), PART_EAR},         {offsetof(Rig, thumb_l), PART_THUMB_L},
        {offsetof(Rig, thumb_r), PART_THUMB_R},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++)
        if (ROWS[i].offset == offset)
            return ROWS[i].part;
    return PART_PLAIN;
}

/* The head waits while the eyes are under way; it is free again once it has arrived. */
static bool head_waits(Pose *pose, const PoseTarget *target, double dt)
{
    double way = fabs(target->rig.yaw - pose->base.yaw);
    if (pose->head_wait_s < 0) {
        if (way > HEAD_TURN_DEG && fabs(pose->speed.yaw) < 8)
            pose->head_wait_s = 0;
        return pose->head_wait_s >= 0;
    }
    if (pose->head_wait_s < HEAD_WAIT_S) {
        pose->head_wait_s += dt;
        return true;
    }
    if (way < HEAD_TURN_DEG / 2)
        pose->head_wait_s = -1;
    return false;
}

/*
 * Where the eyes go: to the target at once, past a head that has yet to come (so they
 * lead it, and roll back while it turns), with the small jumps on top.
 */
static double eye_goal(const Pose *pose, const PoseTarget *target, Part part)
{
    if (part == PART_EYE_X) {
        double lead = (target->rig.yaw - pose->base.yaw) / EYE_DEGREES;
        return bounded(target->rig.gaze_x + lead + pose->saccade_x, -1, 1);
    }
    double lead = (pose->base.pitch - target->rig.pitch) / EYE_DEGREES;
    return bounded(target->rig.gaze_y + lead + pose->saccade_y, -1, 1);
}

/* Where a number is going: mostly what the target says. */
static double goal_of(const Pose *pose, const PoseTarget *target, const RigParam *param,
                      Part part)
{
    switch (part) {
    case PART_EYE_X:
    case PART_EYE_Y:
        return eye_goal(pose, target, part);
    case PART_EAR:
        return pose->ear;
    case PART_THUMB_L:
        return pose->thumb_l;
    case PART_THUMB_R:
        return pose->thumb_r;
    case PART_PLAIN:
    case PART_HEAD:
    case PART_SIDE_L:
    case PART_REACH:
    case PART_TURN:
        break;
    }
    return *(const double *)(const void *)((const char *)&target->rig + param->offset);
}

static void number_step(Pose *pose, const PoseTarget *target, const RigParam *param,
                        double dt, bool steady)
{
    size_t offset = (size_t)param->offset;
    double *value = (double *)(void *)((char *)&pose->base + offset);
    double *speed = (double *)(void *)((char *)&pose->speed + offset);
    Part part = part_of(offset);
    double goal = goal_of(pose, target, param, part);
    double seconds = param->seconds, damping = 1;
    if (part == PART_REACH && !steady)
        damping = .667; /* 6 % overshoot */
    else if (part == PART_SIDE_L && (pose->key & 1) != 0)
        seconds += SIDE_LATER_S; /* RIG_PARAMS has the right behind the left */
    if (param->offset == (int)offsetof(Rig, au12_l) ||
        param->offset == (int)offsetof(Rig, au12_r))
        seconds *= goal < *value ? 1.5 : 1; /* a smile comes in 600 ms and goes in 900 */
    /* 95 % of the way at w t = 4.74 */
    bool eye = part == PART_EYE_X ||
               part == PART_EYE_Y; /* as quick as eyes are, whatever the mood */
    double w =
        4.74 / seconds * (eye ? 1 : bounded(target->brisk, .5, 3)) * (steady ? 1.4 : 1);
    double distance = part == PART_TURN ? degrees_wrap(*value - goal) : *value - goal;
    spring_step(&distance, speed, w, damping, dt);
    *value = part == PART_TURN ? degrees_wrap(goal + distance) : goal + distance;
}

void pose_reset(Pose *pose, const PoseTarget *target, uint64_t key)
{
    assert(pose != NULL && target != NULL);
    *pose =
        (Pose){.rig = target->rig, .base = target->rig, .key = key, .head_wait_s = -1};
    held_step(pose);
    pose->base.ear = pose->ear;
    pose->base.thumb_l = pose->thumb_l;
    pose->base.thumb_r = pose->thumb_r;
    pose->rig = pose->base;
    idle_reset(pose, target);
    limbs_reset(pose, target);
    idle_apply(pose, &pose->rig, target->side);
    limb_elbows(&pose->rig, &pose->body, target->age, pose->elbows);
}

void pose_follow(Pose *pose, const PoseTarget *target, double seconds, bool steady)
{
    assert(pose != NULL && target != NULL && seconds >= 0);
    double left = seconds < STEP_MOST_S ? seconds : STEP_MOST_S;
    int steps = (int)ceil(left * STEPS_PER_SECOND - 1e-9);
    double dt = steps > 0 ? left / steps : 0;
    for (int step = 0; step < steps; step++) {
        idle_step(pose, target, dt, steady);
        held_step(pose);
        bool waits = head_waits(pose, target, dt);
        for (int i = 0; i < RIG_PARAM_COUNT; i++) {
            Part part = part_of((size_t)RIG_PARAMS[i].offset);
            if (part != PART_HEAD || !waits)
                number_step(pose, target, &RIG_PARAMS[i], dt, steady);
        }
        limbs_step(pose, target, dt, steady);
    }
    limbs_apply(pose, target->age);
    pose->rig = pose->base;
    idle_apply(pose, &pose->rig, target->side);
    elbows_step(pose, target->age, seconds < STEP_MOST_S ? seconds : STEP_MOST_S);
}
