#include "view/caregiver.h"

#include "view/amount.h"

#include <assert.h>
#include <math.h>
#include <stddef.h>

/* The numbers of Body in their order, up to `handed`; `speed` holds a velocity for
 * each. */
enum {
    PAN_X,
    PAN_Y,
    LEAN,
    LIFT,
    LIGHT,
    HUSH,
    HANDS_IN,
    HANDS_DOWN,
    REACH_X,
    REACH_Y,
    REACH,
    ROCK,
    NARROW,
    SHOWING,
    CUPPING,
    TELLING,
    SINKING,
    HANDING,
    HANDED,
    FIELD_COUNT
};

static const double STEP_MOST_S = .25;
static const double ROCK_S = 1.7;    /* one rocking to and fro */
static const double NEAR_S = .42;    /* time constant of bringing her near [design] */
static const double PUT_DOWN_S = .9; /* and of putting her down */

/*
 * How quickly each number goes to its goal, 1/s: a critically damped spring has made
 * 1 - (1 + w t) exp(-w t) of its way, which is over .3 at 150 ms from w = 7.6 on.
 */
static const double QUICKNESS[FIELD_COUNT] = {
    [PAN_X] = 9,    [PAN_Y] = 9.5,  [LEAN] = 8.5,       [LIFT] = 9.5,   [LIGHT] = 8,
    [HUSH] = 5,     [HANDS_IN] = 8, [HANDS_DOWN] = 8.5, [REACH_X] = 9,  [REACH_Y] = 9,
    [REACH] = 8,    [ROCK] = 1,     [NARROW] = 1.6,     [SHOWING] = 10, [CUPPING] = 10,
    [TELLING] = 10, [SINKING] = 9,  [HANDING] = 4,      [HANDED] = 2.6,
};
static const double TAKEN_S = 2.6; /* of handing over: the other's hands set out */
static const double HOMEWARD = .6; /* going home is that much slower */
static const double DRIFTING = .2; /* a mind that wanders takes the view along slowly */

typedef struct Goal {
    double at[FIELD_COUNT];
    bool drifts;
} Goal;

/* Towards a place on the stage, as shares of the greatest pan. */
static void pan_to(Goal *goal, Point place)
{
    goal->at[PAN_X] = bounded((place.x - 960) / 560, -1, 1);
    goal->at[PAN_Y] = bounded((place.y - 430) / 620, -.7, .7);
}

/* You look where your choice points, else where she looks; with her eyes on you or shut
 * you come a little nearer, and when she looks at nothing you look for it with her. */
static void look_goal(Goal *goal, const Dyad *dyad, const Scenario *scenario)
{
    const Infant *infant = &dyad->infant;
    int index = -1;
    if (dyad->caregiver.gaze >= GAZE_TARGET)
        index = dyad->caregiver.gaze - GAZE_TARGET;
    else if (infant->gaze == GAZE_AT_THING)
        index = infant->gaze_target;
    goal->at[LIGHT] = .2;
    if (index >= 0 && index < scenario->target_count) {
        pan_to(goal, scene_place(scenario->room, (Target)scenario->targets[index]));
    } else if (infant->gaze == GAZE_AT_FACE || infant->gaze == GAZE_AT_SHUT) {
        goal->at[PAN_Y] = -.35;
        goal->at[LEAN] = .4;
    } else {
        double side = infant->side ? 1 : -1;
        goal->at[PAN_X] = infant->gaze == GAZE_AT_NOTHING ? .6 * side : .2 * side;
        goal->at[PAN_Y] = infant->gaze == GAZE_AT_NOTHING ? .1 : .55;
    }
}

/* Where the hand goes for a thing: to her, or to where the thing stands. */
static Point tend_place(const Scenario *scenario, Thing thing)
{
    static const struct {
        Point at;
        Target first, second;
    } ROWS[THING_COUNT] = {
        [THING_FEED] = {{FEED_X, FEED_Y}, TARGET_COUNT, TARGET_COUNT},
        [THING_WIND] = {{830, 560}, TARGET_COUNT, TARGET_COUNT},
        [THING_CHANGE] = {{1080, 720}, TARGET_COUNT, TARGET_COUNT},
        [THING_BED] = {{820, 700}, TARGET_COUNT, TARGET_COUNT},
        [THING_DIM] = {{1420, 620}, TARGET_RADIO, TARGET_LAMP},
        [THING_TOY] = {{1290, 800}, TARGET_TOY, TARGET_BOOK},
        [THING_HELP] = {{1120, 760}, TARGET_TOY, TARGET_COUNT},
        [THING_SPEAK] = {{470, 660},
                         TARGET_COUNT,
                         TARGET_COUNT}, /* an open hand towards the other */
    };
    Point at = ROWS[thing].at;
    bool found = false;
    for (int i = 0; i < scenario->target_count; i++) {
        Target target = (Target)scenario->targets[i];
        if (target == ROWS[thing].first || (target == ROWS[thing].second && !found)) {
            at = scene_place(scenario->room, target);
            found = true;
        }
    }
    return at;
}

/* One breath of five seconds: a breath in that shows at once, then a long one out, below
 * rest. */
static double breath_lift(double seconds)
{
    if (seconds < 1.7)
        return .75 + .25 * smooth(seconds / 1.7);
    if (seconds < 4.2)
        return 1 - 1.35 * smooth((seconds - 1.7) / 2.5);
    return -.35 * (1 - smooth((seconds - 4.2) / .8));
}

/* What your body does in each act (game.md): the player sees the verb in the frame it is
 * pressed. */
static void act_goal(Goal *goal, const Dyad *dyad, const Scenario *scenario)
{
    const Caregiver *carer = &dyad->caregiver;
    double *at = goal->at;
    switch ((Act)carer->doing) {
    case ACT_NONE:
        at[LEAN] = carer->micro ? .25 : 0; /* the soft face answers by a look */
        at[LIGHT] = carer->micro ? .3 : 0;
        break;
    case ACT_LOOK:
        at[SHOWING] = 1;
        look_goal(goal, dyad, scenario);
        break;
    case ACT_WARM:
        at[LEAN] = at[LIGHT] = at[CUPPING] = 1;
        break;
    case ACT_NAME: /* a small nod with the first word */
        at[TELLING] = 1;
        at[PAN_Y] = carer->doing_s < .22 ? .7 : carer->doing_s < .5 ? -.25 : 0;
        at[LEAN] = at[LIGHT] = .3;
        break;
    case ACT_HOLD:
        at[HANDS_IN] = 1;
        at[LEAN] = .45;
        at[LIGHT] = .4;
        break;
    case ACT_TEND: {
        Point place =
            tend_place(scenario, (Thing)bounded(carer->choice, 0, THING_COUNT - 1));
        at[REACH] = 1;
        at[REACH_X] = place.x, at[REACH_Y] = place.y;
        at[PAN_X] = bounded((place.x - 960) / 2200, -.3, .3);
        at[LEAN] = .2;
        break;
    }
    case ACT_BREATHE:
        at[LIFT] = breath_lift(carer->doing_s);
        at[HUSH] = .5;
        at[SINKING] = carer->choice == BREATH_HAND_OVER ? 0 : 1;
        at[HANDING] = 1 - at[SINKING];
        break;
    case ACT_WAIT:
        at[LEAN] = -1;
        at[HANDS_DOWN] = at[HUSH] = 1;
        break;
    case ACT_STILL:
        at[LIGHT] = 0;
        break;
    case ACT_ELSEWHERE:
        goal->drifts = true;
        at[PAN_X] = dyad->infant.side ? -.9 : .9;
        at[PAN_Y] = .25;
        at[HUSH] = .3;
        break;
    case ACT_GONE:
        goal->drifts = true;
        at[LEAN] = -1;
        at[PAN_X] = dyad->infant.side ? -1 : 1;
        at[HANDS_DOWN] = at[HUSH] = 1;
        break;
    case ACT_COUNT:
        break;
    }
}

/* Whether she is just being taken: the other's hands come while yours still hold out. */
static bool carer_handing(const Caregiver *caregiver)
{
    return caregiver->doing == ACT_BREATHE && caregiver->choice == BREATH_HAND_OVER &&
           caregiver->doing_s > TAKEN_S;
}

static Goal goal_of(const Dyad *dyad, const Scenario *scenario)
{
    Goal goal = {.at = {0}};
    act_goal(&goal, dyad, scenario);
    if (scenario->pose == BODY_HELD && goal.at[HANDS_IN] < .8)
        goal.at[HANDS_IN] =
            .8 * (1 - .4 * goal.at[HANDS_DOWN]); /* she lies in your arm all along */
    bool over = carer_handing(&dyad->caregiver);
    goal.at[HANDED] = (dyad->carer != 0) != over ? 1 : 0;
    /* calm below .45, all of the narrowing near alarm */
    goal.at[NARROW] = bounded((dyad->caregiver.stress - .45) / .5, 0, 1);
    return goal;
}

/* d'' = -w^2 d - 2 w d', exactly, for any dt. */
static void spring(double *value, double *speed, double goal, double w, double dt)
{
    double d = *value - goal, decay = exp(-w * dt), a = *speed + w * d;
    *value = goal + (d + a * dt) * decay;
    *speed = (*speed - w * a * dt) * decay;
}

/* Holding brings her near, and so does a feed. */
static bool brings_near(const Caregiver *caregiver)
{
    return caregiver->doing == ACT_HOLD ||
           (caregiver->doing == ACT_TEND && caregiver->choice == THING_FEED);
}

void body_follow(Body *body, const Dyad *dyad, const Scenario *scenario, double seconds,
                 bool steady)
{
    assert(body != NULL && dyad != NULL && scenario != NULL && seconds >= 0);
    double dt = seconds < STEP_MOST_S ? seconds : STEP_MOST_S;
    Goal goal = goal_of(dyad, scenario);
    double *fields[FIELD_COUNT] = {
        &body->pan_x,   &body->pan_y,   &body->lean,     &body->lift,
        &body->light,   &body->hush,    &body->hands_in, &body->hands_down,
        &body->reach_x, &body->reach_y, &body->reach,    &body->rock,
        &body->narrow,  &body->showing, &body->cupping,  &body->telling,
        &body->sinking, &body->handing, &body->handed,
    };
    if (body->reach < .03 &&
        goal.at[REACH] > 0) { /* a hand at rest sets out for the new place */
        body->reach_x = goal.at[REACH_X];
        body->reach_y = goal.at[REACH_Y];
    }
    if (goal.at[REACH] <= 0) { /* a hand on its way home forgets nothing */
        goal.at[REACH_X] = body->reach_x;
        goal.at[REACH_Y] = body->reach_y;
    }
    for (int i = 0; i < FIELD_COUNT; i++) {
        if (i == ROCK)
            continue;
        bool home = fabs(goal.at[i]) < fabs(*fields[i]);
        double w = QUICKNESS[i] * (home ? HOMEWARD : 1) * (steady ? 1.3 : 1);
        if (goal.drifts && (i == PAN_X || i == PAN_Y || i == LEAN))
            w = QUICKNESS[i] * DRIFTING;
        spring(fields[i], &body->speed[i], goal.at[i], w, dt);
    }
    double away = 1 - body->held;
    if (brings_near(&dyad->caregiver))
        body->held = 1 - away * exp(-dt / NEAR_S);
    else
        body->held *= exp(-dt / PUT_DOWN_S);
    bool rocks = dyad->caregiver.doing == ACT_HOLD && !steady;
    body->rock += rocks ? dt / ROCK_S : 0;
    body->rock -= floor(body->rock);
}
