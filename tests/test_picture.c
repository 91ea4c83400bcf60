/*
 * Pictures kept: the figure at the twelve cues, compared with what is stored in
 * tests/golden. A picture passes while at most .5 % of its pixels differ by more than 8
 * levels. One that fails leaves expected, actual and difference beside the program; with
 * GOODENOUGH_BLESS set, what is painted now is stored instead.
 */

#include "paint/canvas.h"
#include "view/cues.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include <png.h>

#ifndef ROOT
#define ROOT "."
#endif

enum { W = 240, H = 280, LEVELS = 8, SHARE = 200, PATH_BYTES = 600 };

typedef struct Easel {
    Canvas *canvas;
    Layout layout;
    Shapes shapes;
    uint8_t stored[W * H * 3], painted[W * H * 3], apart[W * H * 3];
} Easel;

static int easel_open(void **state)
{
    char why[256] = "";
    Easel *easel = calloc(1, sizeof *easel);
    if (easel == NULL) {
        return 1;
    }
    easel->canvas = canvas_open(W, H, NULL, why, sizeof why);
    easel->layout = layout_of(W, H);
    easel->layout.u = 1;
    *state = easel;
    if (easel->canvas == NULL) {
        printf("%s\n", why);
        return 1;
    }
    return 0;
}

static int easel_close(void **state)
{
    Easel *easel = *state;
    canvas_close(easel->canvas);
    free(easel);
    return 0;
}

/* At `pose`; sitting as large as fits, else so that the whole body is seen. */
static void pose_paint(Easel *easel, BodyPose pose, CueName cue, const Look *look)
{
    Box boxes[CANVAS_BOXES_MAX];
    Shapes *shapes = &easel->shapes;
    Rig rig = cue_rig(cue, look->age);
    shapes_clear(shapes);
    shapes_group(shapes, 1, true);
    shapes_box(shapes, 0, 0, W, H, 0, shapes_solid(shapes, 0xFFF8ECFF), 1);
    shapes_group(shapes, 2, false);
    Skeleton limbs = skeleton_of(pose, look->age);
    double k = pose == BODY_SIT ? .43 : .36, x = W / 2.0 - .2 * limbs.seat_x;
    shapes_push(shapes, transform_of(transform_move(x, 70), transform_scale(k, k)));
    figure_draw(shapes, &rig, look, &limbs, NULL);
    shapes_pop(shapes);
    canvas_forget(easel->canvas);
    canvas_paint(easel->canvas, shapes, &easel->layout, boxes);
    int w, h, stride;
    const uint32_t *pixels = canvas_pixels(easel->canvas, &w, &h, &stride);
    for (int i = 0; i < W * H; i++) {
        uint32_t pixel = pixels[i / W * stride + i % W];
        easel->painted[3 * i] = (uint8_t)(pixel >> 16);
        easel->painted[3 * i + 1] = (uint8_t)(pixel >> 8);
        easel->painted[3 * i + 2] = (uint8_t)pixel;
    }
}

static void figure_paint(Easel *easel, CueName cue, const Look *look)
{
    pose_paint(easel, BODY_SIT, cue, look);
}

static bool rgb_read(const char *path, uint8_t *rgb)
{
    png_image image = {.version = PNG_IMAGE_VERSION};
    if (!png_image_begin_read_from_file(&image, path)) {
        return false;
    }
    image.format = PNG_FORMAT_RGB;
    bool fits = image.width == W && image.height == H;
    if (!fits || !png_image_finish_read(&image, NULL, rgb, 0, NULL)) {
        png_image_free(&image);
        return false;
    }
    return true;
}

static void rgb_write(const char *path, const uint8_t *rgb)
{
    png_image image = {.version = PNG_IMAGE_VERSION, .width = W, .height = H};
    image.format = PNG_FORMAT_RGB;
    assert_true(png_image_write_to_file(&image, path, 0, rgb, 0, NULL));
}

/* Returns how many pixels lie more than LEVELS apart; `apart` shows where. */
static int difference(Easel *easel)
{
    int count = 0;
    for (int i = 0; i < W * H; i++) {
        int most = 0;
        for (int k = 3 * i; k < 3 * i + 3; k++) {
            int levels = abs(easel->stored[k] - easel->painted[k]);
            most = levels > most ? levels : most;
            easel->apart[k] = (uint8_t)(255 - (levels * 8 < 255 ? levels * 8 : 255));
        }
        count += most > LEVELS;
    }
    return count;
}

static void figure_compare(Easel *easel, const char *name)
{
    char path[PATH_BYTES];
    snprintf(path, sizeof path, "%s/tests/golden/%s.png", ROOT, name);
    if (getenv("GOODENOUGH_BLESS") != NULL) {
        rgb_write(path, easel->painted);
        return;
    }
    if (!rgb_read(path, easel->stored)) {
        fail_msg("%s cannot be read", path);
    }
    int count = difference(easel);
    if (count * SHARE > W * H) {
        snprintf(path, sizeof path, "%s-expected.png", name);
        rgb_write(path, easel->stored);
        snprintf(path, sizeof path, "%s-actual.png", name);
        rgb_write(path, easel->painted);
        snprintf(path, sizeof path, "%s-difference.png", name);
        rgb_write(path, easel->apart);
        fail_msg("%s: %d of %d pixels differ by more than %d levels", name, count, W * H,
                 LEVELS);
    }
}

/* Skins and hair take turns, so that each is seen at some cue. */
static void test_cues_look_as_stored(void **state)
{
    Easel *easel = *state;
    for (CueName cue = 0; cue < CUE_NAMES; cue++) {
        char name[64];
        Look look = {.skin = (Skin)(cue % TONES),
                     .hair = (Hair)(cue % HAIR_STYLES),
                     .hair_colour = (HairColour)(cue % HAIR_COLOURS),
                     .iris = (Iris)(cue % IRIS_COLOURS),
                     .suit = (SuitColour)(cue % SUITS),
                     .age = 6};
        figure_paint(easel, cue, &look);
        snprintf(name, sizeof name, "cue-%s", CUE_WORDS[cue]);
        figure_compare(easel, name);
    }
}

static void test_ages_look_as_stored(void **state)
{
    static const int MONTHS[] = {1, 4, 12, 20};
    Easel *easel = *state;
    for (size_t i = 0; i < sizeof MONTHS / sizeof MONTHS[0]; i++) {
        char name[64];
        Look look = {.skin = TONE_AMBER, .hair_colour = HAIR_BROWN, .age = MONTHS[i]};
        figure_paint(easel, CUE_ALERT, &look);
        snprintf(name, sizeof name, "age-%02d", MONTHS[i]);
        figure_compare(easel, name);
    }
}

/* Every pose, each at an age it belongs to. */
static void test_poses_look_as_stored(void **state)
{
    static const double MONTHS[BODY_COUNT] = {
        [BODY_SIT] = 7,   [BODY_BOUNCER] = 3, [BODY_HELD] = .5,     [BODY_BACK] = 4,
        [BODY_TUMMY] = 4, [BODY_MAT] = 5,     [BODY_HIGHCHAIR] = 8, [BODY_LAP] = 10,
        [BODY_COT] = 2,   [BODY_CRAWL] = 9,   [BODY_HOLD_ON] = 11,  [BODY_STAND] = 18,
        [BODY_WALK] = 14, [BODY_BUGGY] = 24,
    };
    Easel *easel = *state;
    for (BodyPose pose = 0; pose < BODY_COUNT; pose++) {
        char name[64];
        Look look = {.skin = (Skin)(pose % TONES),
                     .hair = (Hair)(pose % HAIR_STYLES),
                     .hair_colour = (HairColour)(pose % HAIR_COLOURS),
                     .iris = (Iris)(pose % IRIS_COLOURS),
                     .suit = (SuitColour)(pose % SUITS),
                     .age = MONTHS[pose]};
        pose_paint(easel, pose, CUE_ALERT, &look);
        snprintf(name, sizeof name, "pose-%s", BODY_NAMES[pose]);
        figure_compare(easel, name);
    }
}

/* The comparison itself: a face turned by a little is another picture. */
static void test_a_changed_figure_is_seen(void **state)
{
    Easel *easel = *state;
    Look look = {.skin = TONE_AMBER, .hair_colour = HAIR_BROWN, .age = 6};
    figure_paint(easel, CUE_ALERT, &look);
    memcpy(easel->stored, easel->painted, sizeof easel->stored);
    assert_int_equal(difference(easel), 0);
    figure_paint(easel, CUE_SMILE, &look);
    assert_true(difference(easel) * SHARE > W * H);
}

static void test_png_reads_back(void **state)
{
    static const char path[] = "test_picture.png";
    Easel *easel = *state;
    Look look = {.skin = TONE_UMBER, .hair = HAIR_TUFT, .suit = SUIT_PLUM, .age = 9};
    char why[256] = "";
    figure_paint(easel, CUE_COO, &look);
    assert_true(canvas_png(easel->canvas, path, why, sizeof why));
    assert_true(rgb_read(path, easel->stored));
    assert_memory_equal(easel->stored, easel->painted, sizeof easel->stored);
    remove(path);
    assert_false(canvas_png(easel->canvas, "/nowhere/at/all.png", why, sizeof why));
    assert_non_null(strstr(why, "/nowhere/at/all.png"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cues_look_as_stored),
        cmocka_unit_test(test_ages_look_as_stored),
        cmocka_unit_test(test_poses_look_as_stored),
        cmocka_unit_test(test_a_changed_figure_is_seen),
        cmocka_unit_test(test_png_reads_back),
    };
    return cmocka_run_group_tests(tests, easel_open, easel_close);
}
