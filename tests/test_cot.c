#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "paint/glass.h"
#include "view/ear.h"

#include <math.h>

/* What is claimed of her eyes, and what the picture makes of it. */

typedef struct Bench {
    Shapes shapes;
    Canvas *canvas;
    Layout layout;
    Glass glass;
    Rig rig;
} Bench;

enum { W = 320, H = 180 };

static Bench bench;

static CotView view_at(double age, BodyPose pose)
{
    bench.rig = rig_neutral();
    CotView view = {.scene = {.room = ROOM_NURSERY,
                              .time = TIME_DAY,
                              .pose = pose,
                              .rig = &bench.rig,
                              .tending = THING_COUNT},
                    .warmth = .5};
    view.scene.look.age = age;
    return view;
}

static void bench_open(void)
{
    char why[200] = "";
    bench.layout = layout_of(W, H);
    bench.canvas = canvas_open(W, H, NULL, why, sizeof why);
    assert_non_null(bench.canvas);
}

static void bench_close(void)
{
    glass_close(&bench.glass, bench.canvas);
    canvas_close(bench.canvas);
}

static void sight_only_grows_with_age(void **state)
{
    (void)state;
    CotSight before = cot_sight(0);
    for (int i = 1; i <= 120; i++) {
        CotSight now = cot_sight(i * .25);
        assert_true(now.acuity > before.acuity);
        assert_true(now.near_deg < before.near_deg && now.far_deg < before.far_deg);
        assert_true(now.far_deg >= now.near_deg);
        assert_true(now.near_contrast >= before.near_contrast);
        assert_true(now.far_contrast <= now.near_contrast);
        assert_true(now.red_green >= before.red_green);
        assert_true(now.blue_yellow >= before.blue_yellow);
        before = now;
    }
}

/* The rows of game/view/cot/sight.c; blue comes after red. */
static void sight_is_what_was_measured(void **state)
{
    (void)state;
    assert_float_equal(cot_sight(0).acuity, .69, .001);
    assert_float_equal(cot_sight(6).acuity, 6, .001);
    assert_float_equal(cot_sight(12).acuity, 10, .001);
    assert_true(cot_sight(1).blue_yellow < cot_sight(1).red_green);
    assert_float_equal(cot_sight(3).blue_yellow, 1, .001);
    assert_float_equal(cot_sight(3).red_green, 1, .001);
    assert_float_equal(cot_sight(4).far_deg, cot_sight(4).near_deg, 1e-9);
}

static void a_face_is_where_the_carer_is(void **state)
{
    (void)state;
    CotView view = view_at(2, BODY_COT);
    double cot = cot_distance(&view);
    view.scene.held = 1;
    assert_float_equal(cot_distance(&view), 30, .01);
    view.scene.body.lean = 1;
    double warm = cot_distance(&view);
    view.loom = 1;
    assert_true(warm < 30 && cot_distance(&view) < warm);
    view.loom = 0;
    view.scene.body.lean = -1;
    assert_true(cot_distance(&view) > 30 && cot_distance(&view) < cot);
    view.scene.far = 1;
    assert_true(cot_distance(&view) > 200);
}

/* Turned to the picture's right, she has the face at her own right; never further off
 * than the far room reaches. */
static void she_turns_in_her_room(void **state)
{
    (void)state;
    Layout layout = layout_of(W, H);
    CotView view = view_at(6, BODY_SIT);
    assert_true(fabs(cot_turn(&view, &layout).x) < 1e-9);
    bench.rig.yaw = 12;
    double some = cot_turn(&view, &layout).x;
    bench.rig.yaw = 40;
    double most = cot_turn(&view, &layout).x;
    bench.rig.yaw = -40;
    assert_true(some > 60 && most > some);
    assert_true(most < layout.w * (COT_WIDER_PERCENT - 100) / 200);
    assert_true(fabs(cot_turn(&view, &layout).x + most) < 1e-9);
}

/* The colours of every pixel, summed, and the sum of the steps along rows. */
static void measure(double *sum, double *steps, double *blue)
{
    int w, h, stride;
    const uint32_t *pixels = canvas_pixels(bench.canvas, &w, &h, &stride);
    *sum = *steps = *blue = 0;
    for (int y = 0; y < h; y++) {
        for (int x = 0; x < w; x++) {
            uint32_t p = pixels[y * stride + x];
            int r = p >> 16 & 255, g = p >> 8 & 255, b = p & 255;
            *sum += r + g + b;
            *blue += b > (r + g) / 2 ? b - (r + g) / 2 : 0;
            if (x > 0) {
                int d = (int)(pixels[y * stride + x - 1] >> 8 & 255) - g;
                *steps += d < 0 ? -d : d;
            }
        }
    }
}

static void shown(double age, double *steps, double *blue)
{
    Box boxes[CANVAS_BOXES_MAX];
    double sum;
    CotView view = view_at(age, BODY_SIT);
    assert_true(
        glass_show(&bench.glass, bench.canvas, &view, &bench.layout, &bench.shapes));
    shapes_clear(&bench.shapes);
    assert_int_equal(canvas_paint(bench.canvas, &bench.shapes, &bench.layout, boxes), 1);
    measure(&sum, steps, blue);
}

static void the_picture_sharpens_and_takes_colour(void **state)
{
    (void)state;
    static const double AGES[] = {0, 1, 2, 4, 8};
    bench_open();
    double steps[5], blue[5];
    for (int i = 0; i < 5; i++) {
        shown(AGES[i], &steps[i], &blue[i]);
        assert_true(i == 0 || steps[i] > steps[i - 1]);
    }
    assert_true(blue[0] < .05 * blue[4]);
    bench_close();
}

/* The same view gives the same pixels, whatever was shown between. */
static void the_picture_does_not_depend_on_the_last(void **state)
{
    (void)state;
    bench_open();
    double steps, blue;
    shown(2, &steps, &blue);
    uint64_t hash = canvas_hash(bench.canvas);
    shown(8, &steps, &blue);
    assert_true(canvas_hash(bench.canvas) != hash);
    shown(2, &steps, &blue);
    assert_true(canvas_hash(bench.canvas) == hash);
    bench_close();
}

static void halves(Shapes *shapes)
{
    shapes_clear(shapes);
    shapes_group(shapes, 50, false);
    shapes_box(shapes, -100, -100, 3000, 3000, 0, shapes_solid(shapes, 0x404040ff), 1);
    shapes_box(shapes, 960, -100, 3000, 3000, 0, shapes_solid(shapes, 0xc0c0c0ff), 1);
}

/* A bell takes nothing away, leaves an even ground alone, and turns an edge into its
 * integral: at one sigma from it 84 % of the step has been made. */
static void a_blur_is_a_bell(void **state)
{
    (void)state;
    static const double SIGMA = 8;
    bench_open();
    Box boxes[CANVAS_BOXES_MAX];
    double before, after, steps, blue;
    halves(&bench.shapes);
    canvas_paint(bench.canvas, &bench.shapes, &bench.layout, boxes);
    measure(&before, &steps, &blue);
    canvas_soften(bench.canvas, SIGMA);
    measure(&after, &steps, &blue);
    assert_true(after / before > .99 && after / before < 1.01);
    int w, h, stride;
    const uint32_t *row = canvas_pixels(bench.canvas, &w, &h, &stride) + 90 * W;
    assert_int_equal(row[4] & 255, 0x40);
    assert_int_equal(row[W - 4] & 255, 0xc0);
    double share = ((row[W / 2 + 8] & 255) - 64) / 128.0;
    assert_true(share > .80 && share < .89);
    bench_close();
}

/* Another ear changes the carer's own body and nothing of hers, a little, and goes home.
 */
static void another_ear_bends_the_carer_alone(void **state)
{
    (void)state;
    Layout layout = layout_of(W, H);
    EarView ear = {.calm = 0};
    CotView view = view_at(4, BODY_SIT);
    SceneView before = view.scene, after[EARS];
    for (int i = EAR_CALM; i <= EAR_WORRIED; i++) {
        for (int k = 0; k < 600; k++) {
            ear_follow(&ear, (Ear)i, 1.0 / 60, false);
        }
        after[i] = before;
        ear_bend(&after[i], &ear, &layout);
        Body bent = after[i].body;
        after[i].body = before.body;
        assert_memory_equal(&after[i], &before, sizeof before);
        after[i].body = bent;
        assert_non_null(ear_sound((Ear)i));
    }
    assert_true(after[EAR_WORRIED].body.lean > 0 && after[EAR_CALM].body.lean < 0);
    assert_true(after[EAR_WORRIED].body.narrow > after[EAR_CALM].body.narrow);
    ear_follow(&ear, EAR_OFF, 0, true);
    assert_true(ear.calm <= 0 && ear.worried <= 0);
    assert_null(ear_sound(EAR_OFF));
}

/* Reduced motion: no breath moves the picture, the change comes at once. */
static void a_steady_ear_does_not_sway(void **state)
{
    (void)state;
    Layout layout = layout_of(W, H);
    layout.calm = true;
    EarView ear = {.calm = 0};
    ear_follow(&ear, EAR_WORRIED, .4, true);
    assert_true(ear.worried >= 1);
    CotView view = view_at(4, BODY_SIT);
    ear_bend(&view.scene, &ear, &layout);
    assert_true(view.scene.body.lift >= 0 && view.scene.body.lift <= 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sight_only_grows_with_age),
        cmocka_unit_test(sight_is_what_was_measured),
        cmocka_unit_test(a_face_is_where_the_carer_is),
        cmocka_unit_test(she_turns_in_her_room),
        cmocka_unit_test(the_picture_sharpens_and_takes_colour),
        cmocka_unit_test(the_picture_does_not_depend_on_the_last),
        cmocka_unit_test(a_blur_is_a_bell),
        cmocka_unit_test(another_ear_bends_the_carer_alone),
        cmocka_unit_test(a_steady_ear_does_not_sway),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
