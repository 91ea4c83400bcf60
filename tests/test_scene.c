/* The rooms: drawn whole on every window, still where they say so, and each target on the
   side to which she turns for it. */

#include "view/moment.h"
#include "view/scene.h"
#include "view/screens.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <math.h>
#include <stdlib.h>

static const int WINDOWS[][2] = {{1920, 1080}, {1440, 1080}, {1080, 1920}, {640, 360},
                                 {2560, 1080}, {1000, 1000}, {1366, 768},  {1024, 768}};
enum { WINDOW_COUNT = sizeof WINDOWS / sizeof *WINDOWS };

/* Every thing, a scene's fill at a time; those that come and go are all in the first. */
enum { HANDFULS = 3 };
static const uint8_t HANDS_FULL[HANDFULS][SCENARIO_TARGETS_MAX] = {
    {TARGET_RAIN, TARGET_CAT, TARGET_TOY, TARGET_RADIO, TARGET_COUSIN, TARGET_CHILD,
     TARGET_ADULT, TARGET_DOG, TARGET_BIRD, TARGET_BUS, TARGET_BALL, TARGET_DIGGER},
    {TARGET_WINDOW, TARGET_MOBILE, TARGET_BOTTLE, TARGET_CLOCK, TARGET_LAMP, TARGET_DOOR,
     TARGET_BOOK, TARGET_SPOON, TARGET_KETTLE, TARGET_PICTURE, TARGET_BLOCKS,
     TARGET_TREE},
    {TARGET_MOON, TARGET_HOOKS, TARGET_SHOES, TARGET_SLIDE, TARGET_SWING, TARGET_WINDOW,
     TARGET_RAIN, TARGET_DOG, TARGET_DOOR, TARGET_LAMP, TARGET_TOY, TARGET_BUS},
};
enum { ALL_SHOWN = (1 << SCENARIO_TARGETS_MAX) - 1 };

static Shapes *shapes_new(void)
{
    Shapes *shapes = calloc(1, sizeof *shapes);
    assert_non_null(shapes);
    return shapes;
}

static SceneView view_of(const Rig *rig, Room room, TimeOfDay time, BodyPose pose)
{
    return (SceneView){.room = room,
                       .time = time,
                       .pose = pose,
                       .targets = HANDS_FULL[0],
                       .target_count = SCENARIO_TARGETS_MAX,
                       .shown = ALL_SHOWN,
                       .rig = rig,
                       .look = {.skin = TONE_UMBER,
                                .hair = HAIR_CURLS,
                                .hair_colour = HAIR_BLACK,
                                .iris = IRIS_DEEP,
                                .suit = SUIT_TEAL,
                                .age = pose == BODY_SIT ? 6 : 1},
                       .carer = TONE_UMBER,
                       .seconds = 3.4,
                       .tending = THING_COUNT};
}

/* Of the things that come and go. */
static uint16_t bit_of(Target target)
{
    for (int i = 0; i < SCENARIO_TARGETS_MAX; i++) {
        if (HANDS_FULL[0][i] == target) {
            return (uint16_t)(1u << i);
        }
    }
    return 0;
}

static void draw(Shapes *shapes, const SceneView *view, const Layout *layout)
{
    shapes_clear(shapes);
    scene_draw(shapes, view, layout);
}

/* Every coordinate lies near the window: nothing has gone astray. */
static void assert_sound(const Shapes *shapes, const Layout *layout)
{
    assert_true(shapes->shape_count > 20);
    assert_true(shapes->shape_count < SHAPES_MAX / 3);
    assert_true(shapes->point_count < SHAPES_POINTS_MAX / 4);
    assert_true(shapes->fill_count < SHAPES_FILLS_MAX / 4);
    assert_true(shapes->group_count < SHAPES_GROUPS_MAX / 4);
    assert_int_equal(shapes->depth, 0);
    double far = (layout->w + layout->h) * 1.5 * 64;
    for (int i = 0; i < shapes->point_count; i++) {
        assert_true(fabs((double)shapes->x[i]) < far);
        assert_true(fabs((double)shapes->y[i]) < far);
    }
    for (int i = 0; i < shapes->fill_count; i++) {
        const Transform *t = &shapes->fills[i].to_unit;
        assert_true(isfinite(t->a + t->b + t->c + t->d + t->e + t->f));
    }
}

/* A hash of all that is marked still: points, colours and order. */
static uint64_t still_hash(const Shapes *shapes)
{
    uint64_t hash = 1469598103934665603u;
    for (int g = 0; g < shapes->group_count; g++) {
        const Group *group = &shapes->groups[g];
        if (!group->still) {
            continue;
        }
        for (int s = group->first; s < group->first + group->count; s++) {
            const Shape *shape = &shapes->shapes[s];
            const Fill *fill = &shapes->fills[shape->fill];
            hash = (hash ^ fill->colour ^ fill->stops[1].colour) * 1099511628211u;
            for (int i = shape->first; i < shape->first + shape->count; i++) {
                hash = (hash ^ (uint32_t)shapes->x[i]) * 1099511628211u;
                hash = (hash ^ (uint32_t)shapes->y[i]) * 1099511628211u;
            }
        }
    }
    return hash;
}

static void test_every_room_is_sound(void **state)
{
    (void)state;
    Rig rig = rig_neutral();
    Shapes *shapes = shapes_new();
    for (int w = 0; w < WINDOW_COUNT; w++) {
        Layout layout = layout_of(WINDOWS[w][0], WINDOWS[w][1]);
        for (Room room = 0; room < ROOM_COUNT; room++) {
            for (TimeOfDay time = 0; time < TIME_COUNT; time++) {
                for (BodyPose pose = 0; pose < BODY_COUNT; pose++) {
                    if (w > 0 && ((int)time + (int)pose + w) % TIME_COUNT != 0)
                        continue; /* every pair in one window, a part in the others */
                    SceneView view = view_of(&rig, room, time, pose);
                    layout.contrast = ((int)room + (int)time + (int)pose) % 2 == 0;
                    view.targets = HANDS_FULL[((int)pose + (int)time) % HANDFULS];
                    view.held = 0.3 * (double)time;
                    view.body.narrow = 0.5;
                    draw(shapes, &view, &layout);
                    assert_sound(shapes, &layout);
                }
            }
        }
    }
    free(shapes);
}

static void test_title_and_landscape_are_sound(void **state)
{
    (void)state;
    Rig rig = rig_neutral();
    Shapes *shapes = shapes_new();
    Look look = view_of(&rig, ROOM_NURSERY, TIME_DAY, BODY_SIT).look;
    for (int w = 0; w < WINDOW_COUNT; w++) {
        Layout layout = layout_of(WINDOWS[w][0], WINDOWS[w][1]);
        for (int s = 0; s < 40; s++) {
            shapes_clear(shapes);
            CarerLook carer = {s % CARERS, (Skin)(s % TONES), HAIR_BROWN};
            scene_title(shapes, &layout, &look, carer, 977.0 * s);
            assert_sound(shapes, &layout);
        }
        shapes_clear(shapes);
        Hits hits = {.count = 0};
        ChooserView chooser = {.title = "Choose", .look = look, .list = true};
        chooser_draw(shapes, &hits, &chooser, &layout);
        assert_sound(shapes, &layout);
    }
    free(shapes);
}

/* What is kept as pixels changes neither with time, nor with her, nor with your body. */
static void test_still_groups_stand_still(void **state)
{
    (void)state;
    Rig rig = rig_neutral();
    Shapes *shapes = shapes_new();
    Layout layout = layout_of(1920, 1080);
    for (Room room = 0; room < ROOM_COUNT; room++) {
        SceneView view = view_of(&rig, room, TIME_MORNING, BODY_SIT);
        draw(shapes, &view, &layout);
        uint64_t before = still_hash(shapes);
        view.seconds = 71.3;
        view.held = 0.6;
        view.body =
            (Body){.pan_x = 0.7, .lean = 1, .lift = -0.5, .light = 1, .narrow = 0.4};
        view.barks = true;
        view.shown =
            (uint16_t)(bit_of(TARGET_TOY) | bit_of(TARGET_BALL) | bit_of(TARGET_DIGGER));
        rig.yaw = 20;
        draw(shapes, &view, &layout);
        assert_true(still_hash(shapes) == before);
    }
    free(shapes);
}

static void test_pan_is_whole_pixels(void **state)
{
    (void)state;
    Rig rig = rig_neutral();
    Shapes *shapes = shapes_new();
    Layout layout = layout_of(1600, 900);
    SceneView view = view_of(&rig, ROOM_WINDOW, TIME_DAY, BODY_SIT);
    view.body.pan_x = 1;
    draw(shapes, &view, &layout);
    int across = shapes->pan_x_px;
    assert_true(across < 0); /* looking right, the room moves left */
    assert_true(abs(across) <=
                1600 * 8 / 100); /* inside what is painted beyond the edges */
    Point moved = scene_spot(&view, TARGET_CAT, &layout);
    view.body.pan_x = 0;
    Point rest = scene_spot(&view, TARGET_CAT, &layout);
    assert_true(fabs((moved.x - rest.x) * layout.u - across) < 1e-6);
    layout.steady = true;
    view.body.pan_x = 1;
    draw(shapes, &view, &layout);
    assert_int_equal(shapes->pan_x_px, 0);
    free(shapes);
}

/* Yaw and gaze point to the side on which the thing lies, on every window. */
static void test_targets_lie_where_she_looks(void **state)
{
    (void)state;
    Rig rig = rig_neutral();
    for (Room room = 0; room < ROOM_COUNT; room++) {
        Whereabouts where[TARGET_COUNT];
        scene_whereabouts(room, where);
        for (Target target = 0; target < TARGET_COUNT; target++) {
            Point at = scene_place(room, target);
            assert_true(at.x > 100 && at.x < 1820);
            assert_true(at.y > 100 && at.y < 860);
            double dx = at.x - 960, dy = at.y - 314;
            assert_true(fabs(where[target].yaw - 44 * dx / (fabs(dx) + 260)) < 0.1);
            assert_true(fabs(where[target].gaze_x - dx / (fabs(dx) + 150)) < 0.01);
            assert_true(fabs(where[target].gaze_y - dy / (fabs(dy) + 420)) < 0.01);
            assert_true(fabs(where[target].yaw) >= 12 && fabs(where[target].yaw) <= 40);
            for (int w = 0; w < WINDOW_COUNT; w++) {
                Layout layout = layout_of(WINDOWS[w][0], WINDOWS[w][1]);
                SceneView view = view_of(&rig, room, TIME_DAY, BODY_SIT);
                double unit;
                Point head = scene_head(&view, &layout, &unit);
                Point spot = scene_spot(&view, target, &layout);
                assert_true((spot.x > head.x) == (where[target].yaw > 0));
                assert_true(spot.x > 40 && spot.x < layout.w - 40);
                assert_true(spot.y > 40 && spot.y < layout.h - 120);
            }
        }
    }
}

enum { HER = 41 }; /* the group that holds herself */

/* Nothing of her is cropped, and she stays clear of ribbon and tray, at any age. */
static void test_she_is_whole_in_every_window(void **state)
{
    (void)state;
    static const double AGES[] = {.5, 4, 9, 18, 30};
    Rig rig = rig_neutral();
    Shapes *shapes = shapes_new();
    for (int w = 0; w < WINDOW_COUNT; w++) {
        Layout layout = layout_of(WINDOWS[w][0], WINDOWS[w][1]);
        for (int i = 0; i < (int)BODY_COUNT * 5; i++) {
            SceneView view = view_of(&rig, ROOM_NURSERY, TIME_DAY, (BodyPose)(i / 5));
            view.look.age = AGES[i % 5];
            draw(shapes, &view, &layout);
            double left = 1e9, right = 0, top = 1e9, bottom = 0;
            for (int g = 0; g < shapes->group_count; g++) {
                const Group *group = &shapes->groups[g];
                for (int k = 0; group->id == HER && k < group->count; k++) {
                    const Shape *shape = &shapes->shapes[group->first + k];
                    left = fmin(left, shape->left / 64.0);
                    right = fmax(right, shape->right / 64.0);
                    top = fmin(top, shape->top / 64.0);
                    bottom = fmax(bottom, shape->bottom / 64.0);
                }
            }
            if (left < 0 || right > layout.w || top < 126 || bottom > layout.h - 160) {
                fail_msg("%s at %g, %g x %g: %g to %g, %g to %g", BODY_NAMES[i / 5],
                         AGES[i % 5], layout.w, layout.h, left, right, top, bottom);
            }
        }
    }
    free(shapes);
}

static void test_nearness_follows_the_body(void **state)
{
    (void)state;
    Rig rig = rig_neutral();
    Layout layout = layout_of(1920, 1080);
    SceneView view = view_of(&rig, ROOM_NURSERY, TIME_DAY, BODY_SIT);
    double rest, near, far, held;
    scene_head(&view, &layout, &rest);
    assert_true(fabs(rest - 1.27) < 1e-9);
    view.body.lean = 1;
    scene_head(&view, &layout, &near);
    view.body.lean = -1;
    scene_head(&view, &layout, &far);
    view.body.lean = 0;
    view.held = 1;
    scene_head(&view, &layout, &held);
    assert_true(fabs(near / rest - 1.04) < 1e-9);
    assert_true(fabs(far / rest - 0.97) < 1e-9);
    assert_true(fabs(held / rest - 1.12) < 1e-9);
}

/* A target that comes and goes adds to the picture while it is shown. */
static void test_shown_targets_are_drawn(void **state)
{
    (void)state;
    Rig rig = rig_neutral();
    Shapes *shapes = shapes_new();
    Layout layout = layout_of(1920, 1080);
    for (Room room = 0; room < ROOM_COUNT; room++) {
        for (int i = 0; i < SCENARIO_TARGETS_MAX; i++) {
            SceneView view = view_of(&rig, room, TIME_DAY, BODY_SIT);
            draw(shapes, &view, &layout);
            int with = shapes->shape_count;
            view.shown = (uint16_t)(ALL_SHOWN & ~(1u << i));
            draw(shapes, &view, &layout);
            assert_true(shapes->shape_count < with);
        }
    }
    free(shapes);
}

/* In variant 0 an event brings the cat; in variant 1 it sits there from the start. Who
 * has taken over is not seen any more. */
static void test_who_is_on_stage(void **state)
{
    (void)state;
    static const Scenario scenario = {
        .targets = {TARGET_CAT, TARGET_ADULT},
        .target_count = 2,
        .events = {{.at_s = 9, .kind = EVENT_APPEARS, .target = 0, .variants = 1},
                   {.at_s = 90, .kind = EVENT_APPEARS, .target = 0, .variants = 3}},
        .event_count = 1};
    Dyad dyad = {.seed = 0};
    assert_int_equal(moment_shown(&dyad, &scenario), 2);
    dyad.cursor = 1;
    assert_int_equal(moment_shown(&dyad, &scenario), 3);
    dyad = (Dyad){.seed = 1};
    assert_int_equal(moment_shown(&dyad, &scenario), 3);
    dyad.carer = 1;
    assert_int_equal(moment_shown(&dyad, &scenario), 1);
    Scenario twice = scenario; /* what comes again has been there in between */
    twice.event_count = 2;
    dyad = (Dyad){.seed = 0, .cursor = 1};
    assert_int_equal(moment_shown(&dyad, &twice), 3);
}

/* What stands in a scene is drawn in the dark room of high contrast too. */
static void test_things_are_seen_in_contrast(void **state)
{
    (void)state;
    Rig rig = rig_neutral();
    Shapes *shapes = shapes_new();
    Layout layout = layout_of(1920, 1080);
    layout.contrast = true;
    static const uint8_t STAND[] = {TARGET_MOBILE, TARGET_BOTTLE, TARGET_CLOCK,
                                    TARGET_LAMP,   TARGET_DOOR,   TARGET_SPOON,
                                    TARGET_HOOKS,  TARGET_SHOES,  TARGET_SLIDE,
                                    TARGET_SWING,  TARGET_PICTURE};
    for (Room room = 0; room < ROOM_COUNT; room++) {
        SceneView view = view_of(&rig, room, TIME_EVENING, BODY_SIT);
        view.target_count = 0;
        draw(shapes, &view, &layout);
        int without = shapes->shape_count;
        for (size_t i = 0; i < sizeof STAND; i++) {
            view.targets = STAND + i;
            view.target_count = 1;
            draw(shapes, &view, &layout);
            assert_true(shapes->shape_count > without);
        }
    }
    free(shapes);
}

/* A hash of the whole picture. */
static uint64_t moving_hash(const Shapes *shapes)
{
    uint64_t hash = still_hash(shapes);
    for (int i = 0; i < shapes->point_count; i++) {
        hash = (hash ^ (uint32_t)shapes->x[i]) * 1099511628211u;
        hash = (hash ^ (uint32_t)shapes->y[i]) * 1099511628211u;
    }
    return hash;
}

/* Slow life goes on in every room, and stops where motion is not wanted: nobody walks in
   and nothing turns. */
static void test_reduced_motion_stops_the_room(void **state)
{
    (void)state;
    Rig rig = rig_neutral();
    Shapes *shapes = shapes_new();
    Layout layout = layout_of(1920, 1080);
    static const double JUST_NOW[SCENARIO_TARGETS_MAX] = {0.4, 0.4, 0.4, 0.4, 0.4, 0.4,
                                                          0.4, 0.4, 0.4, 0.4, 0.4, 0.4};
    for (Room room = 0; room < ROOM_COUNT; room++) {
        SceneView view = view_of(&rig, room, TIME_DAY, BODY_SIT);
        for (int calm = 0; calm < 2; calm++) {
            layout.steady = layout.calm = calm == 1;
            view.seconds = 3.4;
            view.shown_s = NULL;
            draw(shapes, &view, &layout);
            uint64_t before = moving_hash(shapes);
            view.seconds = 71.3;
            view.shown_s = JUST_NOW;
            draw(shapes, &view, &layout);
            assert_true((moving_hash(shapes) == before) == layout.calm);
        }
    }
    free(shapes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_room_is_sound),
        cmocka_unit_test(test_title_and_landscape_are_sound),
        cmocka_unit_test(test_still_groups_stand_still),
        cmocka_unit_test(test_pan_is_whole_pixels),
        cmocka_unit_test(test_targets_lie_where_she_looks),
        cmocka_unit_test(test_she_is_whole_in_every_window),
        cmocka_unit_test(test_nearness_follows_the_body),
        cmocka_unit_test(test_shown_targets_are_drawn),
        cmocka_unit_test(test_who_is_on_stage),
        cmocka_unit_test(test_things_are_seen_in_contrast),
        cmocka_unit_test(test_reduced_motion_stops_the_room),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
