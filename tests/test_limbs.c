/* How the body gets from pose to pose, off into the room and back, and to sleep. */

#include "view/pose.h"
#include "view/scene.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const double TICK = 1.0 / TICKS_PER_SECOND;
static const uint8_t TARGETS[SCENARIO_TARGETS_MAX] = {
    TARGET_WINDOW, TARGET_TOY,   TARGET_CAT,  TARGET_MOBILE, TARGET_RADIO, TARGET_COUSIN,
    TARGET_BOTTLE, TARGET_CLOCK, TARGET_LAMP, TARGET_DOOR,   TARGET_BOOK,  TARGET_RAIN,
};

static PoseTarget target_at(const Seen *seen, double age)
{
    Whereabouts where[TARGET_COUNT];
    scene_whereabouts(ROOM_NURSERY, where);
    return pose_of(seen, age, where, TARGETS);
}

static PoseTarget placed_at(BodyPose place, double age)
{
    Seen seen = {.gaze = GAZE_AT_FACE, .place = (uint8_t)place};
    return target_at(&seen, age);
}

static double number_of(const Skeleton *limbs, int i)
{
    double value;
    memcpy(&value, (const char *)limbs + (size_t)i * sizeof value, sizeof value);
    return value;
}

/* From any pose to any other no number of the skeleton jumps, and all arrive. */
static void poses_change_smoothly(void **state)
{
    (void)state;
    for (int from = 0; from < BODY_COUNT; from++) {
        for (int to = 0; to < BODY_COUNT; to++) {
            double age = from % 2 ? 5 : 14;
            PoseTarget first = placed_at((BodyPose)from, age),
                       second = placed_at((BodyPose)to, age);
            Pose pose;
            pose_reset(&pose, &first, (uint64_t)(from + to));
            double most = 0;
            for (int tick = 0; tick < 5 * TICKS_PER_SECOND; tick++) {
                Skeleton before = pose.body;
                pose_follow(&pose, &second, TICK, false);
                for (int i = 0; i < SKELETON_NUMBERS; i++)
                    most = fmax(most,
                                fabs(number_of(&pose.body, i) - number_of(&before, i)));
            }
            if (most > 20)
                fail_msg("%s to %s: a number jumps by %g", BODY_NAMES[from],
                         BODY_NAMES[to], most);
            assert_int_equal(pose.seat, to);
            assert_true(pose.seat_away < .001 || to == BODY_HELD);
            Skeleton goal = skeleton_of((BodyPose)to, age);
            skeleton_step(&goal, pose.step, age);
            for (int i = 0; i < SKELETON_NUMBERS; i++)
                assert_true(fabs(number_of(&pose.body, i) - number_of(&goal, i)) < .5);
        }
    }
}

/* A hold lifts her out of what she sits in, and puts her back into it. */
static void holding_lifts_her(void **state)
{
    (void)state;
    PoseTarget sits = placed_at(BODY_BOUNCER, 5), held = sits;
    held.held = true;
    Pose pose;
    pose_reset(&pose, &sits, 3);
    assert_true(pose.body.lift == 0);
    for (int tick = 0; tick < 2 * TICKS_PER_SECOND; tick++)
        pose_follow(&pose, &held, TICK, false);
    assert_true(pose.body.lift > .95 && pose.seat_away > .99);
    assert_int_equal(pose.seat, BODY_BOUNCER);
    for (int tick = 0; tick < 3 * TICKS_PER_SECOND; tick++)
        pose_follow(&pose, &sits, TICK, false);
    assert_true(pose.body.lift < .05 && pose.seat_away < .01);
}

/* To bed she goes in arms: never through the air by herself. */
static void beds_are_reached_in_arms(void **state)
{
    (void)state;
    PoseTarget sits = placed_at(BODY_BOUNCER, 5), bed = placed_at(BODY_COT, 5);
    Pose pose;
    double lift = 0;
    pose_reset(&pose, &sits, 3);
    while (pose.seat != BODY_COT) {
        pose_follow(&pose, &bed, TICK, false);
        lift = fmax(lift, pose.body.lift);
        assert_true(pose.clock < 5);
    }
    assert_true(lift > .8);
}

/* Running off one sees her back, never while her face has something to say. */
static void her_back_says_nothing(void **state)
{
    (void)state;
    for (int says = 0; says < 2; says++) {
        PoseTarget near = placed_at(BODY_STAND, 20), off = near;
        off.absorbed = !says;
        Pose pose;
        pose_reset(&pose, &near, 8);
        double away = 0;
        for (int tick = 0; tick < 6 * TICKS_PER_SECOND; tick++) {
            off.far = fmin(.6, .06 * tick * TICK);
            pose_follow(&pose, &off, TICK, false);
            away = fmax(away, pose.body.away);
        }
        assert_true(says ? away < .01 : away > .9);
        pose_reset(&pose, &off, 8);
        assert_true(pose.body.away < .01); /* there, she turns round */
    }
}

/* With every glance her face may have something to say: her back does not come and go. */
static void her_back_does_not_flicker(void **state)
{
    (void)state;
    PoseTarget near = placed_at(BODY_STAND, 20), off = near;
    Pose pose;
    pose_reset(&pose, &near, 8);
    int turns = 0;
    for (int tick = 0; tick < 8 * TICKS_PER_SECOND; tick++) {
        bool was = pose.body.away > .5;
        off.far = fmin(.6, .06 * tick * TICK);
        off.absorbed = tick < 2 * TICKS_PER_SECOND || tick % 40 < 20;
        pose_follow(&pose, &off, TICK, false);
        turns += was != (pose.body.away > .5);
    }
    assert_true(turns <= 2);
}

/* How long one thing is done with the hands, ticks; how far an edge of them and an elbow
   may move from one picture to the next, head units. */
enum { FIRST_HAND = 9999, HELD = 40, MOST = 58, MOST_ELBOW = 16 };

static void hands_begin(Shapes *shapes, const void *what)
{
    (void)what;
    shapes_group(shapes, FIRST_HAND, false);
}

/* The box of both forearms, drawn last: left, top, right, bottom, head units. */
static void forearms_of(Shapes *shapes, const Pose *pose, double age, double box[4])
{
    Look look = {.age = age};
    shapes_clear(shapes);
    figure_draw(shapes, &pose->rig, &look, &pose->body, &(Between){hands_begin, NULL});
    int first = 0;
    for (int i = 0; i < shapes->group_count; i++)
        if (shapes->groups[i].id == FIRST_HAND)
            first = shapes->groups[i].first;
    assert_true(first > 0);
    box[0] = box[1] = 1e9;
    box[2] = box[3] = -1e9;
    for (int i = first; i < shapes->shape_count; i++) {
        const Shape *s = &shapes->shapes[i];
        box[0] = fmin(box[0], s->left / 64.0);
        box[1] = fmin(box[1], s->top / 64.0);
        box[2] = fmax(box[2], s->right / 64.0);
        box[3] = fmax(box[3], s->bottom / 64.0);
    }
}

/* Whatever the hands do next, wherever she is: no elbow changes sides and no hand is
   somewhere else on the next picture. */
static void hands_do_not_flip(void **state)
{
    (void)state;
    static const double ages[] = {5, 14};
    Shapes *shapes = malloc(sizeof *shapes);
    assert_non_null(shapes);
    for (int place = 0; place < BODY_COUNT; place++) {
        double age = ages[place % 2], before[4], now[4];
        Seen seen = {.gaze = GAZE_AT_FACE, .place = (uint8_t)place};
        PoseTarget target = target_at(&seen, age);
        Pose pose;
        pose_reset(&pose, &target, (uint64_t)place);
        forearms_of(shapes, &pose, age, before);
        for (int tick = 0; tick < 3 * HANDS_COUNT * HELD; tick++) {
            int step = tick / HELD; /* each kind after three others */
            seen.hands.kind =
                (uint8_t)(step * (1 + 2 * (step / HANDS_COUNT)) % HANDS_COUNT);
            seen.hands.strength = 230;
            target = target_at(&seen, age);
            Point were[2] = {pose.elbows[0], pose.elbows[1]};
            pose_follow(&pose, &target, TICK, false);
            for (int i = 0; i < 2; i++)
                assert_true(hypot(pose.elbows[i].x - were[i].x,
                                  pose.elbows[i].y - were[i].y) < MOST_ELBOW);
            if (pose.body.away > .4)
                continue;
            forearms_of(shapes, &pose, age, now);
            for (int i = 0; i < 4; i++) {
                if (fabs(now[i] - before[i]) > MOST)
                    fail_msg("%s, %g months, to hands %s: jump of %g", BODY_NAMES[place],
                             age, HAND_NAMES[seen.hands.kind], fabs(now[i] - before[i]));
                before[i] = now[i];
            }
        }
    }
    free(shapes);
}

/* The arm goes the way the thing lies; a finger shows it once fingers do. */
static void a_finger_shows_the_moon(void **state)
{
    (void)state;
    static const uint8_t targets[] = {TARGET_MOON, TARGET_CAT};
    Whereabouts where[TARGET_COUNT];
    scene_whereabouts(ROOM_STREET, where);
    double height[2];
    for (uint8_t i = 0; i < 2; i++) {
        Seen seen = {
            .gaze = GAZE_AT_THING, .target = i, .hands = {HANDS_REACH_THING, 230}};
        PoseTarget child = pose_of(&seen, 16, where, targets);
        PoseTarget baby = pose_of(&seen, 6, where, targets);
        assert_true(child.rig.point_r > .9 && child.rig.point_l < .01);
        assert_true(baby.rig.point_r < .01 && baby.rig.arm_r.open > .8);
        assert_true(child.rig.arm_r.x > 150); /* clear of her face */
        height[i] = child.rig.arm_r.y;
    }
    assert_true(height[0] < 110 && height[1] > height[0] + 40);
}

/* Off she goes on hands and knees, at eighteen months on her feet; strapped in, never. */
static void off_she_goes(void **state)
{
    (void)state;
    for (int toddles = 0; toddles < 2; toddles++) {
        double age = toddles ? 18 : 10;
        PoseTarget near = placed_at(BODY_SIT, age), off = near;
        Pose pose;
        pose_reset(&pose, &near, 8);
        double prone = 0, gait = 0;
        for (int tick = 0; tick < 6 * TICKS_PER_SECOND; tick++) {
            off.far = fmin(.6, .06 * tick * TICK);
            pose_follow(&pose, &off, TICK, false);
            prone = fmax(prone, pose.body.prone);
            gait = fmax(gait, pose.body.gait);
        }
        assert_true(pose.far > .25 && gait > .9);
        assert_true(toddles ? prone < .1 : prone > .9);
        for (int tick = 0; tick < 4 * TICKS_PER_SECOND; tick++)
            pose_follow(&pose, &off, TICK, false);
        assert_true(!pose.goes && pose.body.gait < .05);
        PoseTarget chair = placed_at(BODY_HIGHCHAIR, age);
        chair.far = .6;
        pose_reset(&pose, &chair, 8);
        assert_true(pose.far == 0);
    }
}

/* How far the hands go, from frame to frame, in four seconds. */
static double restlessness(const Seen *seen, double age)
{
    PoseTarget target = target_at(seen, age);
    Pose pose;
    pose_reset(&pose, &target, 12);
    double way = 0;
    for (int tick = 0; tick < 4 * TICKS_PER_SECOND; tick++) {
        Rig before = pose.rig;
        pose_follow(&pose, &target, TICK, false);
        way +=
            hypot(pose.rig.arm_l.x - before.arm_l.x, pose.rig.arm_l.y - before.arm_l.y);
    }
    return way;
}

static void arousal_is_jerky_and_calm_smooth(void **state)
{
    (void)state;
    Seen calm = {.gaze = GAZE_AT_FACE, .shoulders = 25},
         beside_herself = {.gaze = GAZE_AT_FACE,
                           .shoulders = 230,
                           .breath = {BREATH_QUICK, 255}},
         asleep = {.gaze = GAZE_AT_SHUT,
                   .shoulders = 15,
                   .posture = {POSTURE_STILL, 160},
                   .breath = {BREATH_SLOW, 150}};
    assert_true(restlessness(&beside_herself, 6) > 20 * (restlessness(&calm, 6) + 1));
    assert_true(restlessness(&calm, .5) > restlessness(&calm, 6) + 5); /* newborn */
    assert_true(restlessness(&asleep, 6) < 1);
}

/* Sleep: a long breath, slack hands, shut eyes, and now and then a twitch. */
static void sleep_looks_like_sleep(void **state)
{
    (void)state;
    Seen awake = {.gaze = GAZE_AT_FACE}, asleep = {.gaze = GAZE_AT_SHUT,
                                                   .posture = {POSTURE_STILL, 160},
                                                   .breath = {BREATH_SLOW, 150}};
    PoseTarget target = target_at(&asleep, 6);
    assert_true(target.breath_s > target_at(&awake, 6).breath_s * 1.3);
    Pose pose;
    pose_reset(&pose, &target, 5);
    int twitches = 0;
    bool in = false;
    for (int tick = 0; tick < 40 * TICKS_PER_SECOND; tick++) {
        pose_follow(&pose, &target, TICK, false);
        assert_true(pose.rig.lid < .01 && fabs(pose.rig.yaw) > 8);
        twitches += pose.twitch_s >= 0 && !in;
        in = pose.twitch_s >= 0;
    }
    assert_in_range(twitches, 3, 12);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(poses_change_smoothly),
        cmocka_unit_test(holding_lifts_her),
        cmocka_unit_test(beds_are_reached_in_arms),
        cmocka_unit_test(off_she_goes),
        cmocka_unit_test(her_back_says_nothing),
        cmocka_unit_test(her_back_does_not_flicker),
        cmocka_unit_test(hands_do_not_flip),
        cmocka_unit_test(a_finger_shows_the_moon),
        cmocka_unit_test(arousal_is_jerky_and_calm_smooth),
        cmocka_unit_test(sleep_looks_like_sleep),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
