/* What lies behind her: calm in every room at every hour, and painted alike whether kept
   from the last frame or made anew. */

#include "paint/canvas.h"
#include "view/scene.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <math.h>
#include <stdlib.h>

enum { W = 960, H = 540 };

typedef struct Backdrop {
    Shapes shapes;
    Canvas *kept, *fresh;
    Layout layout;
    double lightness[W * H];
} Backdrop;

static int backdrop_open(void **state)
{
    char why[256] = "";
    Backdrop *backdrop = calloc(1, sizeof *backdrop);
    assert_non_null(backdrop);
    backdrop->kept = canvas_open(W, H, NULL, why, sizeof why);
    backdrop->fresh = canvas_open(W, H, NULL, why, sizeof why);
    assert_non_null(backdrop->kept);
    assert_non_null(backdrop->fresh);
    backdrop->layout = layout_of(W, H);
    *state = backdrop;
    return 0;
}

static int backdrop_close(void **state)
{
    Backdrop *backdrop = *state;
    canvas_close(backdrop->kept);
    canvas_close(backdrop->fresh);
    free(backdrop);
    return 0;
}

/* Three things of every room that come or move. */
static SceneView view_of(const Rig *rig, Room room, TimeOfDay time)
{
    static const uint8_t TARGETS[] = {TARGET_ADULT, TARGET_DOG,  TARGET_CHILD,
                                      TARGET_CLOCK, TARGET_RAIN, TARGET_SWING};
    return (SceneView){.room = room,
                       .time = time,
                       .pose = BODY_SIT,
                       .targets = TARGETS,
                       .target_count = sizeof TARGETS,
                       .shown = (1 << sizeof TARGETS) - 1,
                       .rig = rig,
                       .look = {.skin = TONE_AMBER, .age = 9},
                       .tending = THING_COUNT};
}

/* CIE lightness of a pixel, 0 to 100. */
static double lightness(uint32_t pixel)
{
    static const double SHARES[] = {.0722, .7152, .2126}; /* blue first */
    double y = 0;
    for (int i = 0; i < 3; i++) {
        double c = (pixel >> 8 * i & 0xff) / 255.0;
        y += SHARES[i] * (c <= .04045 ? c / 12.92 : pow((c + .055) / 1.055, 2.4));
    }
    return y > .008856 ? 116 * cbrt(y) - 16 : 903.3 * y;
}

static int in_order(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

/* How far light and dark lie apart behind her head, a hundredth at either end left
   out. */
static double spread(Backdrop *backdrop)
{
    int w, h, stride, count = 0;
    const uint32_t *pixels = canvas_pixels(backdrop->fresh, &w, &h, &stride);
    for (int y = 72; y < 242; y++) {
        for (int x = 355; x < 605; x++) {
            double dx = (x - 480) / 125.0, dy = (y - 157) / 85.0;
            if (dx * dx + dy * dy < 1) {
                backdrop->lightness[count++] = lightness(pixels[y * stride + x]);
            }
        }
    }
    qsort(backdrop->lightness, (size_t)count, sizeof(double), in_order);
    return backdrop->lightness[count - 1 - count / 100] -
           backdrop->lightness[count / 100];
}

/* She has the highest contrast in the picture: the room behind her head keeps within 25
   of 100 steps of lightness. */
static void test_the_room_is_calm_behind_her(void **state)
{
    Backdrop *backdrop = *state;
    Rig rig = rig_neutral();
    Box boxes[CANVAS_BOXES_MAX];
    for (Room room = 0; room < ROOM_COUNT; room++) {
        for (TimeOfDay time = 0; time < TIME_COUNT; time++) {
            SceneView view = view_of(&rig, room, time);
            view.target_count = 0;
            Shapes *shapes = &backdrop->shapes;
            shapes_clear(shapes);
            scene_draw(shapes, &view, &backdrop->layout);
            int still = 0;
            while (still < shapes->group_count && shapes->groups[still].still) {
                still++;
            }
            assert_true(still > 0 && still < shapes->group_count);
            shapes->shape_count = shapes->groups[still].first;
            shapes->group_count = still;
            canvas_forget(backdrop->fresh);
            canvas_paint(backdrop->fresh, shapes, &backdrop->layout, boxes);
            assert_true(spread(backdrop) < 25);
        }
    }
}

/* Ten seconds of each room, from the first step of those who come in. */
static void test_what_is_kept_is_never_stale(void **state)
{
    enum { FRAMES = 12 };
    Backdrop *backdrop = *state;
    Box boxes[CANVAS_BOXES_MAX];
    for (Room room = 0; room < ROOM_COUNT; room++) {
        for (int frame = 0; frame < FRAMES; frame++) {
            Rig rig = rig_neutral();
            double seconds = 10.0 * frame / FRAMES, shown_s[6];
            for (int i = 0; i < 6; i++) {
                shown_s[i] = seconds;
            }
            SceneView view = view_of(&rig, room, TIME_EVENING);
            view.seconds = seconds;
            view.shown_s = shown_s;
            view.barks = frame > FRAMES / 2;
            rig.yaw = 20 * sin(seconds);
            shapes_clear(&backdrop->shapes);
            scene_draw(&backdrop->shapes, &view, &backdrop->layout);
            canvas_forget(backdrop->fresh);
            canvas_paint(backdrop->fresh, &backdrop->shapes, &backdrop->layout, boxes);
            canvas_paint(backdrop->kept, &backdrop->shapes, &backdrop->layout, boxes);
            assert_true(canvas_hash(backdrop->kept) == canvas_hash(backdrop->fresh));
        }
    }
}

static uint32_t pixel(const Canvas *canvas, int x, int y)
{
    int w = 0, h = 0, stride = 0;
    const uint32_t *pixels = canvas_pixels(canvas, &w, &h, &stride);
    return pixels[y * stride + x];
}

/* An inset shows its own pixels, cut at the edges, and nothing is painted again for it.
 */
static void test_an_inset_stays_until_it_is_painted_over(void **state)
{
    Backdrop *backdrop = *state;
    Box boxes[CANVAS_BOXES_MAX];
    Rig rig = rig_neutral();
    const Colour grounds[] = {0x203040FF, 0xC0A080FF};
    Canvas *canvases[] = {backdrop->kept, backdrop->fresh};
    SceneView view = view_of(&rig, ROOM_NURSERY, TIME_DAY);
    for (int i = 1; i >= 0; i--) { /* a room in the inset, a plain page about it */
        shapes_clear(&backdrop->shapes);
        shapes_group(&backdrop->shapes, 1, false);
        shapes_box(&backdrop->shapes, 0, 0, backdrop->layout.w, backdrop->layout.h, 0,
                   shapes_solid(&backdrop->shapes, grounds[i]), 1);
        if (i == 1) {
            scene_draw(&backdrop->shapes, &view, &backdrop->layout);
        }
        canvas_paint(canvases[i], &backdrop->shapes, &backdrop->layout, boxes);
    }
    uint32_t plain = pixel(backdrop->kept, 5, 5);
    Box laid = canvas_inset(backdrop->kept, backdrop->fresh, 300, 240,
                            (Box){W / 2, H / 2, 100, 50});
    assert_int_equal(laid.x, 300 + W / 2);
    assert_int_equal(laid.w, 100);
    assert_int_equal(laid.h, H - 240 - H / 2);
    for (int y = laid.y; y < laid.y + laid.h; y += 3) {
        for (int x = laid.x; x < laid.x + laid.w; x += 3) {
            assert_true(pixel(backdrop->kept, x, y) ==
                        pixel(backdrop->fresh, x - 300, y - 240));
        }
    }
    assert_true(pixel(backdrop->kept, laid.x - 1, laid.y) == plain);
    assert_int_equal(
        canvas_paint(backdrop->kept, &backdrop->shapes, &backdrop->layout, boxes), 0);
    assert_true(pixel(backdrop->kept, laid.x, laid.y) ==
                pixel(backdrop->fresh, laid.x - 300, laid.y - 240));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_room_is_calm_behind_her),
        cmocka_unit_test(test_what_is_kept_is_never_stale),
        cmocka_unit_test(test_an_inset_stays_until_it_is_painted_over),
    };
    return cmocka_run_group_tests(tests, backdrop_open, backdrop_close);
}
