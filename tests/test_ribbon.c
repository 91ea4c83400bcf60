/* The ribbon: it only grows, turns its page when it is full, and tells nothing by size or
   colour that it should not. */

#include "view/ribbon.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <math.h>
#include <stdlib.h>

typedef struct Bench {
    Shapes shapes;
    Log log;
    Layout layout;
} Bench;

/* Two minutes of a scene: side by side, woven, apart and woven again, over and over. */
static Bench *bench_new(void)
{
    Bench *bench = calloc(1, sizeof *bench);
    assert_non_null(bench);
    bench->layout = layout_of(1920, 1080);
    for (int i = 0; i < 480; i++) {
        int second = i / 4 % 40;
        bool woven = (second >= 6 && second < 16) || second >= 23;
        Together other = second < 6 ? TOGETHER_SIDE : TOGETHER_APART;
        bench->log.together[i] = (uint8_t)(woven ? TOGETHER_WOVEN : other);
    }
    bench->log.code_count = 480;
    for (int i = 0; i < 16; i++) {
        uint32_t second = (uint32_t)(i * 7 + 2);
        bench->log.serves[i] = (Serve){.tick = second * TICKS_PER_SECOND};
    }
    bench->log.serve_count = 16;
    return bench;
}

/* A hash of what a group draws [FNV-1a]. */
static uint64_t group_hash(const Shapes *shapes, const Group *group)
{
    uint64_t hash = 1469598103934665603u;
    for (int i = group->first; i < group->first + group->count; i++) {
        const Shape *shape = &shapes->shapes[i];
        for (int k = shape->first; k < shape->first + shape->count; k++) {
            hash = (hash ^ (uint32_t)shapes->x[k]) * 1099511628211u;
            hash = (hash ^ (uint32_t)shapes->y[k]) * 1099511628211u;
        }
    }
    return hash;
}

enum { RIBBON = 10, RIBBON_BEAD = RIBBON + 60 };

static void ribbon_at(Shapes *shapes, const Log *log, uint32_t ticks)
{
    shapes_clear(shapes);
    ribbon_draw(shapes, &(RibbonView){.log = log, .ticks = ticks}, 365, 22, 1190, 104,
                RIBBON);
}

static const Group *group_of(const Shapes *shapes, int id)
{
    for (int i = 0; i < shapes->group_count; i++) {
        if (shapes->groups[i].id == id) {
            return &shapes->groups[i];
        }
    }
    return NULL;
}

/* Codes come as the scene goes on: columns that are done keep every point. */
static void test_ribbon_grows(void **state)
{
    (void)state;
    Bench *bench = bench_new();
    Shapes *before = calloc(1, sizeof *before), *after = calloc(1, sizeof *after);
    assert_true(before && after);
    Log log = bench->log;
    for (uint32_t tick = 0; tick < 26 * TICKS_PER_SECOND; tick += 7) {
        log.code_count = (int)(tick * 4 / TICKS_PER_SECOND);
        ribbon_at(before, &log, tick);
        log.code_count = (int)((tick + 7) * 4 / TICKS_PER_SECOND);
        ribbon_at(after, &log, tick + 7);
        for (int i = 0; i < after->group_count; i++) {
            int id = after->groups[i].id;
            const Group *was = group_of(before, id);
            bool last = !group_of(before, id + 1) || id >= RIBBON_BEAD;
            if (was && !last) {
                assert_true(group_hash(before, was) ==
                            group_hash(after, &after->groups[i]));
            }
        }
    }
    free(before);
    free(after);
    free(bench);
}

static void test_ribbon_turns_the_page(void **state)
{
    (void)state;
    Bench *bench = bench_new();
    double furthest = 0, nearest = 1e9;
    for (uint32_t tick = 0; tick <= 100 * TICKS_PER_SECOND; tick += 13) {
        ribbon_at(&bench->shapes, &bench->log, tick);
        const Group *bead = group_of(&bench->shapes, RIBBON_BEAD);
        const Shape *core = &bench->shapes.shapes[bead->first + bead->count - 1];
        double x = (core->left + core->right) / 128.0;
        assert_true(x > 365 && x < 365 + 1190 - 20);
        furthest = fmax(furthest, x);
        nearest = tick > 40 * TICKS_PER_SECOND ? fmin(nearest, x) : nearest;
    }
    assert_true(furthest > 365 + 900);
    assert_true(nearest > 365 + 400);
    free(bench);
}

static void test_serves_alike(void **state)
{
    (void)state;
    Bench *bench = bench_new();
    Shapes *answered = calloc(1, sizeof *answered);
    assert_non_null(answered);
    RibbonView view = {
        .log = &bench->log, .ticks = 120 * TICKS_PER_SECOND, .serves = true};
    shapes_clear(&bench->shapes);
    ribbon_timeline(&bench->shapes, &view, &bench->layout, 150, 200, 1600, 300);
    for (int i = 0; i < bench->log.serve_count; i += 2) {
        bench->log.serves[i].answered = bench->log.serves[i].tick + 60;
        bench->log.serves[i].answer.act = ACT_WARM;
    }
    shapes_clear(answered);
    ribbon_timeline(answered, &view, &bench->layout, 150, 200, 1600, 300);
    assert_int_equal(bench->shapes.shape_count, answered->shape_count);
    assert_int_equal(bench->shapes.point_count, answered->point_count);
    assert_memory_equal(bench->shapes.x, answered->x,
                        sizeof *answered->x * (size_t)answered->point_count);
    assert_memory_equal(bench->shapes.y, answered->y,
                        sizeof *answered->y * (size_t)answered->point_count);
    for (int i = 0; i < answered->shape_count; i++) {
        const Fill *a = &bench->shapes.fills[bench->shapes.shapes[i].fill],
                   *b = &answered->fills[answered->shapes[i].fill];
        assert_true(a->colour == b->colour);
    }
    free(answered);
    free(bench);
}

/* Each mark fills its circle and stays near it, so that none is more than another. */
static void test_marks_alike(void **state)
{
    (void)state;
    Bench *bench = bench_new();
    for (int mark = MARK_KNOT; mark < MARK_COUNT; mark++) {
        shapes_clear(&bench->shapes);
        ribbon_mark(&bench->shapes, (Mark)mark, (Point){500, 500}, 100, false);
        double top = 1e9, bottom = 0;
        for (int i = 0; i < bench->shapes.shape_count; i++) {
            top = fmin(top, bench->shapes.shapes[i].top / 64.0);
            bottom = fmax(bottom, bench->shapes.shapes[i].bottom / 64.0);
        }
        assert_true(bottom - top > 180 && bottom - top < 240);
        assert_true(fabs((top + bottom) / 2 - 500) < 15);
    }
    free(bench);
}

/* Scenes of every length, in every change of position: a crossing may come at any step.
 */
static void test_every_timeline_ends(void **state)
{
    (void)state;
    Bench *bench = bench_new();
    Log *log = &bench->log;
    uint32_t draw = 1;
    for (int scene = 0; scene < 3000; scene++) {
        int quarters = 4 + scene % 480, held = 0, position = TOGETHER_SIDE;
        for (int i = 0; i < quarters; i++) {
            draw = draw * 1664525u + 1013904223u; /* any numbers will do */
            if (held-- <= 0) {
                held = 8 + (int)(draw >> 27);
                position = (int)(draw >> 16) % TOGETHER_COUNT;
            }
            log->together[i] = (uint8_t)position;
        }
        log->code_count = quarters;
        RibbonView view = {.log = log,
                           .ticks = (uint32_t)quarters * TICKS_PER_SECOND / 4};
        shapes_clear(&bench->shapes);
        ribbon_timeline(&bench->shapes, &view, &bench->layout, 100, 100, 1500, 300);
        assert_true(bench->shapes.shape_count < 1500);
    }
    free(bench);
}

/* Where the bright bead stands, which is drawn last; scene units. */
static double now_at(Shapes *shapes, const Log *log, uint32_t ticks, bool calm)
{
    RibbonView view = {.log = log, .ticks = ticks, .calm = calm};
    shapes_clear(shapes);
    ribbon_draw(shapes, &view, 365, 22, 1190, 104, 3100);
    const Shape *bead = &shapes->shapes[shapes->shape_count - 1];
    return (bead->left + bead->right) / 128.0;
}

/* A full panel glides back by half: no step is larger than a hand would draw it. With
 * reduced motion it is there at once. */
static void test_a_full_panel_glides(void **state)
{
    (void)state;
    Shapes *shapes = calloc(1, sizeof *shapes);
    Log *log = calloc(1, sizeof *log);
    assert_true(shapes && log);
    log->code_count = 480;
    double last = now_at(shapes, log, 1, false), last_calm = last, most = 0,
           most_calm = 0;
    for (uint32_t ticks = 2; ticks < 90 * TICKS_PER_SECOND; ticks += 2) {
        double at = now_at(shapes, log, ticks, false);
        double calm = now_at(shapes, log, ticks, true);
        most = fmax(most, fabs(at - last));
        most_calm = fmax(most_calm, fabs(calm - last_calm));
        assert_true(at > 365 && at < 365 + 1190);
        last = at;
        last_calm = calm;
    }
    assert_true(most < 14);
    assert_true(most_calm > 300);
    free(shapes);
    free(log);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ribbon_grows),
        cmocka_unit_test(test_ribbon_turns_the_page),
        cmocka_unit_test(test_serves_alike),
        cmocka_unit_test(test_marks_alike),
        cmocka_unit_test(test_every_timeline_ends),
        cmocka_unit_test(test_a_full_panel_glides),
    };
    return cmocka_run_group_tests_name("ribbon", tests, NULL, NULL);
}
