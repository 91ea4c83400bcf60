/* The infant's figure: every number of the rig is listed, moves the picture, and keeps it
   in bounds. */

#include "view/cues.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const Look SIX_MONTHS = {
    .skin = TONE_AMBER,
    .hair = HAIR_CURLS,
    .hair_colour = HAIR_BROWN,
    .iris = IRIS_BROWN,
    .suit = SUIT_TEAL,
    .age = 6,
};

static double *number(Rig *rig, int i)
{
    return (double *)(void *)((char *)rig + RIG_PARAMS[i].offset);
}

static Shapes *shapes_new(void)
{
    Shapes *shapes = calloc(1, sizeof *shapes);
    assert_non_null(shapes);
    return shapes;
}

static void draw(Shapes *shapes, const Rig *rig, const Look *look, BodyPose pose)
{
    shapes_clear(shapes);
    Skeleton limbs = skeleton_of(pose, look->age);
    figure_draw(shapes, rig, look, &limbs, NULL);
}

static bool same_picture(const Shapes *a, const Shapes *b)
{
    size_t points = (size_t)a->point_count * sizeof a->x[0];
    return a->shape_count == b->shape_count && a->point_count == b->point_count &&
           a->fill_count == b->fill_count && memcmp(a->x, b->x, points) == 0 &&
           memcmp(a->y, b->y, points) == 0 &&
           memcmp(a->tags, b->tags, (size_t)a->point_count) == 0 &&
           memcmp(a->shapes, b->shapes, (size_t)a->shape_count * sizeof a->shapes[0]) ==
               0 &&
           memcmp(a->fills, b->fills, (size_t)a->fill_count * sizeof a->fills[0]) == 0;
}

/* Draws by lot, reproducible by seed. */
static Rig rig_by_lot(uint64_t seed)
{
    Rig rig = rig_neutral();
    for (int i = 0; i < RIG_PARAM_COUNT; i++) {
        uint64_t mixed = (seed * RIG_PARAM_COUNT + (uint64_t)i + 1) * 0x9e3779b97f4a7c15u;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
        mixed ^= mixed >> 27;
        double lot = (double)(mixed >> 11) / 9007199254740992.0;
        const RigParam *p = &RIG_PARAMS[i];
        *number(&rig, i) = p->low + (p->high - p->low) * lot;
    }
    return rig;
}

static Look look_by_lot(unsigned seed)
{
    return (Look){
        .skin = (Skin)(seed % TONES),
        .hair = (Hair)(seed % HAIR_STYLES),
        .hair_colour = (HairColour)(seed % HAIR_COLOURS),
        .iris = (Iris)(seed % IRIS_COLOURS),
        .suit = (SuitColour)(seed % SUITS),
        .age = seed % 31,
    };
}

static void params_cover_the_rig(void **state)
{
    (void)state;
    assert_int_equal(sizeof(Rig), RIG_PARAM_COUNT * sizeof(double));
    bool seen[RIG_PARAM_COUNT] = {false};
    for (int i = 0; i < RIG_PARAM_COUNT; i++) {
        const RigParam *p = &RIG_PARAMS[i];
        assert_non_null(p->name);
        assert_int_equal(p->offset % (int)sizeof(double), 0);
        int k = p->offset / (int)sizeof(double);
        assert_in_range(k, 0, RIG_PARAM_COUNT - 1);
        assert_false(seen[k]);
        seen[k] = true;
        assert_true(p->low < p->high && p->seconds > 0);
        for (int j = 0; j < i; j++) {
            assert_string_not_equal(p->name, RIG_PARAMS[j].name);
        }
    }
}

static void neutral_and_cues_are_in_range(void **state)
{
    (void)state;
    for (int cue = -1; cue < CUE_NAMES; cue++) {
        Rig rig = cue < 0 ? rig_neutral() : cue_rig((CueName)cue, 6);
        for (int i = 0; i < RIG_PARAM_COUNT; i++) {
            const RigParam *p = &RIG_PARAMS[i];
            double v = *number(&rig, i);
            if (v < p->low || v > p->high) {
                fail_msg("cue %d: %s is %g", cue, p->name, v);
            }
            if (cue < 0 && fabs(v - p->neutral) > 1e-12) {
                fail_msg("%s rests at %g, not at %g", p->name, v, p->neutral);
            }
        }
    }
    for (int a = 0; a < ARM_NAMES; a++) {
        Rig rig = rig_neutral();
        rig.arm_l = ARMS[a];
        for (int i = 0; i < RIG_PARAM_COUNT; i++) {
            double v = *number(&rig, i);
            assert_true(v >= RIG_PARAMS[i].low && v <= RIG_PARAMS[i].high);
        }
    }
}

static void every_rig_stays_in_its_box(void **state)
{
    (void)state;
    const int32_t most = 700 * 64;
    Shapes *shapes = shapes_new();
    for (unsigned seed = 0; seed < 2000; seed++) {
        Rig rig = rig_by_lot(seed);
        Look look = look_by_lot(seed);
        draw(shapes, &rig, &look, (BodyPose)(seed % BODY_COUNT));
        assert_in_range(shapes->shape_count, 30, 320);
        for (int i = 0; i < shapes->shape_count; i++) {
            const Shape *s = &shapes->shapes[i];
            if (s->left < -most || s->top < -most || s->right > most ||
                s->bottom > most) {
                fail_msg("seed %u: shape %d leaves the box", seed, i);
            }
            assert_true(s->alpha >= 0 && s->alpha <= 1);
            assert_in_range(s->count, 3, 700);
        }
        for (int i = 0; i < shapes->fill_count; i++) {
            const Transform *t = &shapes->fills[i].to_unit;
            assert_true(isfinite(t->a + t->b + t->c + t->d + t->e + t->f));
        }
    }
    free(shapes);
}

static void the_same_rig_draws_the_same(void **state)
{
    (void)state;
    Shapes *first = shapes_new(), *second = shapes_new();
    for (unsigned seed = 0; seed < 50; seed++) {
        Rig rig = rig_by_lot(seed);
        Look look = look_by_lot(seed);
        draw(first, &rig, &look, BODY_SIT);
        draw(second, &rig, &look, BODY_SIT);
        assert_true(same_picture(first, second));
    }
    free(first);
    free(second);
}

/* Leaves `byte` all over what the next calls put their variables on. */
static void stain(unsigned char byte)
{
    volatile unsigned char dirt[1 << 18];
    for (size_t i = 0; i < sizeof dirt; i++) {
        dirt[i] = byte;
    }
}

/* Every pose from before and behind, whatever lay in memory. */
static void nothing_drawn_is_left_unset(void **state)
{
    (void)state;
    void (*volatile spoil)(unsigned char) = stain;
    Shapes *first = shapes_new(), *second = shapes_new();
    for (BodyPose pose = 0; pose < BODY_COUNT; pose++) {
        for (int behind = 0; behind < 2; behind++) {
            Rig rig = rig_by_lot((unsigned)pose);
            Look look = look_by_lot((unsigned)pose);
            Skeleton limbs = skeleton_of(pose, look.age);
            limbs.away = behind;
            shapes_clear(first);
            shapes_clear(second);
            spoil(0);
            figure_draw(first, &rig, &look, &limbs, NULL);
            spoil(0x41);
            figure_draw(second, &rig, &look, &limbs, NULL);
            assert_true(same_picture(first, second));
        }
    }
    free(first);
    free(second);
}

/* Some numbers show only with others, a tongue in an open mouth; so every cue is
 * tried. */
static void every_number_moves_the_picture(void **state)
{
    (void)state;
    Shapes *before = shapes_new(), *after = shapes_new();
    for (int i = 0; i < RIG_PARAM_COUNT; i++) {
        bool moves = false;
        for (int cue = 0; cue < CUE_NAMES * 2 && !moves; cue++) {
            Rig rig = cue_rig((CueName)(cue / 2), 6);
            draw(before, &rig, &SIX_MONTHS, BODY_SIT);
            *number(&rig, i) = cue % 2 ? RIG_PARAMS[i].low : RIG_PARAMS[i].high;
            draw(after, &rig, &SIX_MONTHS, BODY_SIT);
            moves = !same_picture(before, after);
        }
        if (!moves) {
            fail_msg("%s moves nothing", RIG_PARAMS[i].name);
        }
    }
    free(before);
    free(after);
}

/* No shape that stays may jump: a small step of a cue's way to the next moves points
 * little. */
static void cues_blend_without_jumps(void **state)
{
    (void)state;
    const int steps = 500;
    const int32_t most = 24 * 64;
    Shapes *before = shapes_new(), *after = shapes_new();
    for (int cue = 0; cue < CUE_NAMES; cue++) {
        Rig from = cue_rig((CueName)cue, 6);
        Rig to = cue_rig((CueName)((cue + 5) % CUE_NAMES), 6);
        draw(before, &from, &SIX_MONTHS, BODY_SIT);
        for (int k = 1; k <= steps; k++) {
            Rig rig = from;
            for (int i = 0; i < RIG_PARAM_COUNT; i++) {
                *number(&rig, i) += (*number(&to, i) - *number(&from, i)) * k / steps;
            }
            draw(after, &rig, &SIX_MONTHS, BODY_SIT);
            bool same = before->shape_count == after->shape_count &&
                        before->point_count == after->point_count;
            for (int i = 0; same && i < after->shape_count; i++) {
                /* one faded in here while another faded out there: not the same rows */
                same = before->shapes[i].count == after->shapes[i].count;
            }
            for (int i = 0; same && i < after->shape_count; i++) {
                const Shape *a = &before->shapes[i], *b = &after->shapes[i];
                if (abs(a->left - b->left) > most || abs(a->top - b->top) > most ||
                    abs(a->right - b->right) > most ||
                    abs(a->bottom - b->bottom) > most) {
                    fail_msg("cue %d, step %d: shape %d jumps", cue, k, i);
                }
            }
            Shapes *swap = before;
            before = after;
            after = swap;
        }
    }
    free(before);
    free(after);
}

/* Whether both hold the same shapes, wherever these are. */
static bool alike(const Shapes *a, const Shapes *b)
{
    bool same = a->shape_count == b->shape_count;
    for (int i = 0; same && i < a->shape_count; i++) {
        same = a->shapes[i].count == b->shapes[i].count;
    }
    return same;
}

/* Half way between any two poses she is whole, and near where she is a frame later. */
static void poses_blend_without_jumps(void **state)
{
    (void)state;
    const int steps = 54; /* frames of a change of pose */
    const int32_t most = 30 * 64, box = 700 * 64;
    Shapes *before = shapes_new(), *after = shapes_new();
    for (int pair = 0; pair < BODY_COUNT * BODY_COUNT; pair++) {
        if (pair / BODY_COUNT >= pair % BODY_COUNT) {
            continue; /* the way back is the same */
        }
        Look look = look_by_lot((unsigned)pair);
        Rig rig = cue_rig((CueName)(pair % CUE_NAMES), look.age);
        Skeleton from = skeleton_of((BodyPose)(pair / BODY_COUNT), look.age),
                 to = skeleton_of((BodyPose)(pair % BODY_COUNT), look.age);
        int order = -1; /* what lies over what; it changes once on the way */
        for (int k = 0; k <= steps; k++) {
            double t = (double)k / steps;
            Skeleton limbs = skeleton_blend(&from, &to, t * t * (3 - 2 * t));
            int now = (limbs.behind > .5) + 2 * (limbs.prone > .5);
            shapes_clear(after);
            figure_draw(after, &rig, &look, &limbs, NULL);
            assert_in_range(after->shape_count, 30, 320);
            bool same = now == order && alike(before, after);
            order = now;
            for (int i = 0; i < after->shape_count; i++) {
                const Shape *a = &before->shapes[i], *b = &after->shapes[i];
                assert_true(b->left > -box && b->top > -box && b->right < box &&
                            b->bottom < box);
                /* faint marks of hands come and go */
                if (same && (double)b->alpha > .45 &&
                    (abs(a->left - b->left) > most || abs(a->top - b->top) > most ||
                     abs(a->right - b->right) > most ||
                     abs(a->bottom - b->bottom) > most)) {
                    fail_msg("%s to %s at %g, step %d: shape %d jumps",
                             BODY_NAMES[pair / BODY_COUNT], BODY_NAMES[pair % BODY_COUNT],
                             look.age, k, i);
                }
            }
            Shapes *swap = before;
            before = after;
            after = swap;
        }
    }
    free(before);
    free(after);
}

/* Each age has a body of its own: the head's share of her falls from row to row. */
static void heads_grow_smaller_by_age(void **state)
{
    (void)state;
    static const double AGES[] = {0, 4, 9, 18, 30};
    double before = 1;
    for (int i = 0; i < 5; i++) {
        Skeleton limbs = skeleton_of(BODY_BACK, AGES[i]);
        double head = 220 * (AGES[i] < 9 ? 1 : 1 - .2 * (AGES[i] - 9) / 21);
        double share = head / (head + limbs.leg_r.ankle_y - 100);
        assert_true(share < before - .02);
        before = share;
    }
}

static void no_tears_before_two_months(void **state)
{
    (void)state;
    Shapes *with = shapes_new(), *without = shapes_new();
    Look look = SIX_MONTHS;
    look.age = 1.5;
    Rig rig = cue_rig(CUE_CRY, 6), dry = rig;
    dry.tear = 0;
    draw(with, &rig, &look, BODY_SIT);
    draw(without, &dry, &look, BODY_SIT);
    assert_true(same_picture(with, without));
    look.age = 2;
    draw(with, &rig, &look, BODY_SIT);
    draw(without, &dry, &look, BODY_SIT);
    assert_false(same_picture(with, without));
    free(with);
    free(without);
}

static void ribbons_do_not_fold(void **state)
{
    (void)state;
    /* a hairpin thinner than the line: no point of the outline may lie inside the line */
    static const Point line[] = {{0, 0}, {60, 0}, {64, 6}, {60, 12}, {0, 12}};
    static const double widths[] = {20, 20, 20, 20, 20};
    Shapes *shapes = shapes_new();
    shapes_clear(shapes);
    shapes_ribbon(shapes, line, widths, 5, shapes_solid(shapes, 0xff), 1);
    for (int i = 0; i < shapes->point_count; i++) {
        double x = shapes->x[i] / 64.0, y = shapes->y[i] / 64.0;
        if (shapes->tags[i] == TAG_ON && x > 20) {
            assert_true(hypot(x - 60, y - 6) > 9 || x < 50);
        }
    }
    free(shapes);
}

static void points_are_rounded_and_grouped(void **state)
{
    (void)state;
    Shapes *shapes = shapes_new();
    shapes_clear(shapes);
    int fill = shapes_solid(shapes, 0x112233ff);
    shapes_polygon(shapes, (const Point[]){{0, 0}, {1, 0}}, 2, fill, 1);
    assert_int_equal(shapes->shape_count, 0);
    shapes_group(shapes, 7, true);
    shapes_push(shapes, transform_move(10, -20));
    shapes_push(shapes, transform_scale(2, 2));
    shapes_polygon(shapes, (const Point[]){{0, 0}, {.01, 0}, {-.02, 4}}, 3, fill, .5);
    shapes_pop(shapes);
    shapes_pop(shapes);
    shapes_ellipse(shapes, (Point){0, 0}, 3, 2, 30, fill, 1);
    assert_int_equal(shapes->x[0], 640);
    assert_int_equal(shapes->y[0], -1280);
    assert_int_equal(shapes->x[1], 641); /* 10.02 x 64 = 641.28 */
    assert_int_equal(shapes->x[2], 637); /* 9.96 x 64 = 637.44 */
    assert_int_equal(shapes->shapes[0].bottom, -768);
    assert_int_equal(shapes->group_count, 1);
    assert_int_equal(shapes->groups[0].id, 7);
    assert_int_equal(shapes->groups[0].count, 2);
    assert_int_equal(shapes->depth, 0);
    free(shapes);
}

static Point in_unit(const Fill *fill, double x, double y)
{
    const Transform *t = &fill->to_unit;
    return (Point){t->a * x + t->c * y + t->e, t->b * x + t->d * y + t->f};
}

/* Gradients are laid in the coordinates that hold when they are made. */
static void gradients_follow_the_transform(void **state)
{
    (void)state;
    static const Stop stops[] = {{0, 0xff}, {1, 0xffffffff}};
    Shapes *shapes = shapes_new();
    shapes_clear(shapes);
    shapes_push(shapes, transform_move(100, 50));
    shapes_push(shapes, transform_turn(90, 0, 0)); /* x now points down */
    shapes_push(shapes, transform_scale(2, 2));
    int line = shapes_linear(shapes, (Point){0, 0}, (Point){10, 0}, 2, stops);
    int disc = shapes_radial(shapes, (Point){5, 0}, 4, 2, 0, 2, stops);
    const Fill *linear = &shapes->fills[line], *radial = &shapes->fills[disc];
    assert_float_equal(in_unit(linear, 100, 50).x, 0, 1e-6);
    assert_float_equal(in_unit(linear, 60, 70).x, 1, 1e-6);
    Point end = in_unit(radial, 100, 68), side = in_unit(radial, 104, 60);
    assert_float_equal(hypot(end.x, end.y), 1, 1e-6);
    assert_float_equal(hypot(side.x, side.y), 1, 1e-6);
    free(shapes);
}

static void colours_mix(void **state)
{
    (void)state;
    assert_int_equal(colour_mix(0x00000080, 0xffffffff, .5), 0x80808080);
    assert_int_equal(colour_mix(0x102030ff, 0x405060ff, 2), 0x708090ff);
    assert_int_equal(colour_alpha(0x102030ff, .5), 0x10203080);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(params_cover_the_rig),
        cmocka_unit_test(neutral_and_cues_are_in_range),
        cmocka_unit_test(every_rig_stays_in_its_box),
        cmocka_unit_test(the_same_rig_draws_the_same),
        cmocka_unit_test(nothing_drawn_is_left_unset),
        cmocka_unit_test(every_number_moves_the_picture),
        cmocka_unit_test(cues_blend_without_jumps),
        cmocka_unit_test(poses_blend_without_jumps),
        cmocka_unit_test(heads_grow_smaller_by_age),
        cmocka_unit_test(no_tears_before_two_months),
        cmocka_unit_test(ribbons_do_not_fold),
        cmocka_unit_test(points_are_rounded_and_grouped),
        cmocka_unit_test(gradients_follow_the_transform),
        cmocka_unit_test(colours_mix),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
