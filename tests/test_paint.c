#include "paint/canvas.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#define countof(array) (sizeof(array) / sizeof(array)[0])

typedef struct Bench {
    Canvas *canvas;
    Layout layout;
    Shapes shapes;
    Box boxes[CANVAS_BOXES_MAX];
} Bench;

static Bench *bench_open(int w, int h)
{
    char why[256] = "";
    Bench *bench = calloc(1, sizeof *bench);
    assert_non_null(bench);
    bench->canvas = canvas_open(w, h, NULL, why, sizeof why);
    if (bench->canvas == NULL) {
        fail_msg("%s", why);
    }
    bench->layout = layout_of(w, h);
    bench->layout.u = 1;
    bench->layout.w = w;
    bench->layout.h = h;
    canvas_measures(bench->canvas, &bench->layout);
    shapes_clear(&bench->shapes);
    return bench;
}

static void bench_close(Bench *bench)
{
    canvas_close(bench->canvas);
    free(bench);
}

static int bench_paint(Bench *bench)
{
    return canvas_paint(bench->canvas, &bench->shapes, &bench->layout, bench->boxes);
}

static uint32_t pixel(const Bench *bench, int x, int y)
{
    int w, h, stride;
    const uint32_t *pixels = canvas_pixels(bench->canvas, &w, &h, &stride);
    assert_in_range(x, 0, w - 1);
    assert_in_range(y, 0, h - 1);
    return pixels[(size_t)y * (size_t)stride + (size_t)x];
}

static void assert_near(uint32_t got, uint32_t wanted, int levels)
{
    for (int shift = 0; shift < 32; shift += 8) {
        int a = (int)(got >> shift & 0xFF), b = (int)(wanted >> shift & 0xFF);
        if (abs(a - b) > levels) {
            fail_msg("pixel %08x, wanted %08x", (unsigned)got, (unsigned)wanted);
        }
    }
}

static void square(Bench *bench, double x, double y, double w, double h, Colour colour,
                   double alpha)
{
    const Point corners[] = {{x, y}, {x + w, y}, {x + w, y + h}, {x, y + h}};
    shapes_polygon(&bench->shapes, corners, 4, shapes_solid(&bench->shapes, colour),
                   alpha);
}

/* xorshift: the same pictures in every run. */
static uint32_t any(uint32_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 17;
    *seed ^= *seed << 5;
    return *seed;
}

static double anywhere(uint32_t *seed, double low, double high)
{
    return low + (high - low) * (any(seed) % 10007) / 10006.0;
}

static void test_edges_and_alpha(void **state)
{
    (void)state;
    Bench *bench = bench_open(64, 48);
    shapes_group(&bench->shapes, 1, false);
    square(bench, 10, 10, 20, 20, 0x204060FF, 1);
    square(bench, 40.5, 10.25, 10, 10, 0x000000FF, 1);
    square(bench, 10, 35, 20, 8, 0x000000FF, .5);
    square(bench, 40, 35, 20, 8, 0x00000080, .5);
    assert_int_equal(bench_paint(bench), 1);
    assert_int_equal(pixel(bench, 0, 0), 0xFFFFFFFF);
    assert_int_equal(pixel(bench, 10, 10), 0xFF204060);
    assert_int_equal(pixel(bench, 29, 29), 0xFF204060);
    assert_int_equal(pixel(bench, 30, 30), 0xFFFFFFFF);
    assert_near(pixel(bench, 40, 15), 0xFF808080, 1); /* half covered */
    assert_near(pixel(bench, 45, 10), 0xFF404040, 1); /* three quarters */
    assert_near(pixel(bench, 45, 20), 0xFFBFBFBF, 1); /* one quarter */
    assert_near(pixel(bench, 15, 38), 0xFF808080, 1);
    assert_near(pixel(bench, 45, 38), 0xFFBFBFBF, 1);
    bench_close(bench);
}

static void test_gradients(void **state)
{
    (void)state;
    static const Stop STOPS[] = {{0, 0x000000FF}, {.5, 0x800000FF}, {1, 0xFF00FFFF}};
    Bench *bench = bench_open(300, 200);
    Shapes *shapes = &bench->shapes;
    shapes_group(shapes, 1, false);
    int across = shapes_linear(shapes, (Point){50, 0}, (Point){250, 0}, 3, STOPS);
    shapes_box(shapes, 0, 0, 300, 60, 0, across, 1);
    int round = shapes_radial(shapes, (Point){100, 130}, 60, 30, 0, 3, STOPS);
    shapes_box(shapes, 0, 70, 300, 130, 0, round, 1);
    bench_paint(bench);
    assert_near(pixel(bench, 2, 30), 0xFF000000, 2);
    assert_near(pixel(bench, 100, 30), 0xFF400000, 2);
    assert_near(pixel(bench, 150, 30), 0xFF800000, 2);
    assert_near(pixel(bench, 200, 30), 0xFFC08080 & 0xFFFF00FF, 3);
    assert_near(pixel(bench, 298, 30), 0xFFFF00FF, 2);
    assert_near(pixel(bench, 100, 130), 0xFF000000, 6);
    assert_near(pixel(bench, 129, 130), 0xFF800000, 6);
    assert_near(pixel(bench, 100, 144), 0xFF800000, 6);
    assert_near(pixel(bench, 290, 190), 0xFFFF00FF, 2);
    bench_close(bench);
}

/* A fine gradient is dithered by no more than half a level, and keeps its mean. */
static void test_large_gradient_dithers(void **state)
{
    (void)state;
    static const Stop STOPS[] = {{0, 0x808080FF}, {1, 0x888888FF}};
    Bench *bench = bench_open(1600, 64);
    shapes_group(&bench->shapes, 1, false);
    int fill = shapes_linear(&bench->shapes, (Point){0, 0}, (Point){1600, 0}, 2, STOPS);
    shapes_box(&bench->shapes, 0, 0, 1600, 64, 0, fill, 1);
    bench_paint(bench);
    for (int x = 0; x < 1600; x += 8) {
        double sum = 0;
        for (int i = 0; i < 64; i++) {
            sum += pixel(bench, x + i % 8, i / 8) & 0xFF;
        }
        double wanted = 128 + 8 * (x + 4) / 1600.0;
        assert_true(sum / 64 > wanted - .15 && sum / 64 < wanted + .15);
    }
    bench_close(bench);
}

/* FreeType gives up silently on rows of many cells; every width must be painted whole. */
static void test_wide_shapes(void **state)
{
    (void)state;
    Bench *bench = bench_open(4096, 160);
    for (int w = 400; w <= 4090; w += 90) {
        shapes_clear(&bench->shapes);
        shapes_group(&bench->shapes, 1, false);
        Point bow[] = {{3, 20},  {w / 3.0, 9},   {w * 2 / 3.0, 30}, {w, 12},
                       {w, 140}, {w / 2.0, 149}, {3, 128}};
        shapes_polygon(&bench->shapes, bow, countof(bow),
                       shapes_solid(&bench->shapes, 0x123456FF), 1);
        bench_paint(bench);
        for (int x = 8; x < w - 8; x += 37) {
            assert_int_equal(pixel(bench, x, 5), 0xFFFFFFFF);
            for (int y = 34; y < 126; y += 13) {
                assert_int_equal(pixel(bench, x, y), 0xFF123456);
            }
        }
    }
    bench_close(bench);
}

typedef struct Toy {
    double x, y, size;
    int kind, id, shade;
} Toy;

enum { TOYS = 24 };

static void toy_draw(Shapes *shapes, const Toy *toy)
{
    Colour colour = 0x30405000u + (Colour)toy->shade * 0x01030500u + 0xC0;
    Point at = {toy->x, toy->y};
    Stop stops[] = {{0, colour | 0xFF}, {.4, colour}, {1, 0xF0C08020}};
    switch (toy->kind % 5) {
    case 0:
        shapes_ellipse(shapes, at, toy->size, toy->size / 2, toy->shade,
                       shapes_solid(shapes, colour), .9);
        break;
    case 1:
        shapes_box(
            shapes, at.x, at.y, toy->size, toy->size, 9,
            shapes_linear(shapes, at, (Point){at.x + toy->size, at.y + 40}, 3, stops), 1);
        break;
    case 2:
        shapes_halo(shapes, at, toy->size * 2, toy->size, colour, .7);
        break;
    case 3:
        shapes_text(shapes, at,
                    toy->shade % 2 ? "Good enough" : "a longer text that is wrapped",
                    (TextStyle){20 + toy->shade % 20, TYPE_BODY, ANCHOR_CENTRE,
                                colour | 0xFF, 160, 1.4});
        break;
    default:
        shapes_box(shapes, at.x - 300, at.y - 5, 700, toy->size, 12,
                   shapes_radial(shapes, at, 350, 200, 30, 3, stops), .8);
        break;
    }
}

/* Room, then toys in groups of their own, then one still group that is not at the
 * bottom. */
static void toys_draw(Bench *bench, const Toy *toys, int count, int light)
{
    static const Stop WALL[] = {{0, 0xF8E8D0FF}, {1, 0xE0C0A0FF}};
    Shapes *shapes = &bench->shapes;
    int pan_x = shapes->pan_x_px, pan_y = shapes->pan_y_px;
    shapes_clear(shapes);
    shapes->pan_x_px = pan_x;
    shapes->pan_y_px = pan_y;
    shapes_group(shapes, 1, true);
    shapes_box(shapes, -100, -100, 1000, 800, 0,
               shapes_linear(shapes, (Point){0, 0}, (Point){640, 480}, 2, WALL), 1);
    shapes_group(shapes, 2, true);
    shapes_ellipse(shapes, (Point){200, 200}, 90, 60, 0,
                   shapes_solid(shapes, 0x40806000u + (Colour)light), 1);
    for (int i = 0; i < count; i++) {
        shapes_group(shapes, 10 + toys[i].id, toys[i].id == 3);
        toy_draw(shapes, &toys[i]);
    }
}

static void assert_same(const Bench *a, const Bench *b, int step)
{
    int w, h, stride, w2, h2, stride2;
    const uint32_t *p = canvas_pixels(a->canvas, &w, &h, &stride);
    const uint32_t *q = canvas_pixels(b->canvas, &w2, &h2, &stride2);
    assert_int_equal(w, w2);
    assert_int_equal(h, h2);
    for (int i = 0; i < w * h; i++) {
        if (p[i] != q[i]) {
            fail_msg("step %d: pixel %d, %d is %08x, painted whole %08x", step, i % w,
                     i / w, (unsigned)p[i], (unsigned)q[i]);
        }
    }
    assert_true(canvas_hash(a->canvas) == canvas_hash(b->canvas));
}

/* Changes one thing: moves, shades, swaps, takes away or brings a toy; light or the
 * shift. */
static void toys_change(Toy *toys, int *count, int *light, Bench *bench, uint32_t *seed)
{
    Toy *toy = &toys[any(seed) % (uint32_t)*count];
    switch (any(seed) % 9) {
    case 0:
        *toy = toys[*count - 1];
        *count -= *count > 2;
        break;
    case 1:
        if (*count < TOYS) {
            toys[*count] = *toy;
            toys[*count].id = (int)(any(seed) % 60);
            *count += 1;
        }
        break;
    case 2: {
        Toy kept = *toy;
        *toy = toys[0];
        toys[0] = kept;
        break;
    }
    case 3:
        *light = (int)(any(seed) % 256);
        break;
    case 4:
        bench->shapes.pan_x_px = (int)(any(seed) % 161) - 80;
        bench->shapes.pan_y_px = (int)(any(seed) % 41) - 20;
        break;
    case 5:
        toy->shade = (int)(any(seed) % 90);
        break;
    case 6:
        break; /* nothing at all */
    default:
        toy->x += anywhere(seed, -60, 60);
        toy->y += anywhere(seed, -60, 60);
        break;
    }
}

static void test_parts_equal_the_whole(void **state)
{
    (void)state;
    Bench *bench = bench_open(640, 480);
    Bench *fresh = bench_open(640, 480);
    Toy toys[TOYS];
    uint32_t seed = 20261121;
    int count = 14, light = 255;
    for (int i = 0; i < count; i++) {
        toys[i] = (Toy){anywhere(&seed, -40, 680),
                        anywhere(&seed, -40, 520),
                        anywhere(&seed, 10, 120),
                        i,
                        i,
                        i * 3};
    }
    for (int step = 0; step < 300; step++) {
        toys_change(toys, &count, &light, bench, &seed);
        toys_draw(bench, toys, count, light);
        bench_paint(bench);
        fresh->shapes.pan_x_px = bench->shapes.pan_x_px;
        fresh->shapes.pan_y_px = bench->shapes.pan_y_px;
        toys_draw(fresh, toys, count, light);
        canvas_forget(fresh->canvas);
        assert_int_equal(bench_paint(fresh), 1);
        assert_same(bench, fresh, step);
    }
    toys_draw(bench, toys, count, light);
    assert_int_equal(bench_paint(bench), 0);
    bench_close(bench);
    bench_close(fresh);
}

static void test_only_what_changed_is_reported(void **state)
{
    (void)state;
    Bench *bench = bench_open(800, 600);
    for (int frame = 0; frame < 2; frame++) {
        shapes_clear(&bench->shapes);
        shapes_group(&bench->shapes, 1, false);
        square(bench, 100, 100, 50, 50, 0x112233FF, 1);
        shapes_group(&bench->shapes, 2, false);
        square(bench, 600, 400, 40, 40, frame == 0 ? 0x112233FF : 0x445566FF, 1);
        assert_int_equal(bench_paint(bench), 1);
    }
    assert_in_range(bench->boxes[0].x, 595, 600);
    assert_in_range(bench->boxes[0].w, 40, 50);
    bench_close(bench);
}

/* Shown shifted, the background holds what was painted beyond the window's edge. */
/* A thing that moves below an opaque one, and what is reported of it. */
static int moved_below(Bench *bench, double x, double lid)
{
    Shapes *shapes = &bench->shapes;
    shapes_clear(shapes);
    shapes_group(shapes, 1, false);
    square(bench, x, 20, 60, 150, 0x204060FF, .7);
    shapes_group(shapes, 2, false);
    square(bench, 0, lid, 300, 200 - lid, 0xF0E0D0FF, 1);
    shapes_hides(shapes, 0, lid, 300, 200 - lid);
    shapes_group(shapes, 3, false);
    square(bench, 100, 150, 30, 30, 0x80402080, 1);
    return bench_paint(bench);
}

/* What is hidden is left alone as long as what hides it stands; the picture is that of
 * a whole painting all the same. */
static void test_what_is_hidden_is_not_painted(void **state)
{
    (void)state;
    static const double LIDS[] = {100, 100, 100, 100.5, 90, 140, 140};
    Bench *bench = bench_open(300, 200), *anew = bench_open(300, 200);
    moved_below(bench, 20, 100);
    for (int i = 0; i < (int)countof(LIDS); i++) {
        int count = moved_below(bench, 40 + 11 * i, LIDS[i]);
        canvas_forget(anew->canvas);
        moved_below(anew, 40 + 11 * i, LIDS[i]);
        assert_int_equal(canvas_hash(bench->canvas), canvas_hash(anew->canvas));
        bool stands = i > 0 ? LIDS[i] == LIDS[i - 1] : true;
        for (int k = 0; k < count; k++) {
            const Box *box = &bench->boxes[k];
            assert_true(!stands || box->y + box->h <= LIDS[i] + 2);
        }
        assert_true(count > 0);
    }
    bench_close(bench);
    bench_close(anew);
}

static void test_pan_shows_what_lies_beyond(void **state)
{
    (void)state;
    Bench *bench = bench_open(400, 300);
    for (int pan = -24; pan <= 24; pan += 8) {
        shapes_clear(&bench->shapes);
        bench->shapes.pan_x_px = pan;
        shapes_group(&bench->shapes, 1, true);
        square(bench, -100, -100, 90, 600, 0xAA0000FF,
               1); /* ends 10 left of the window */
        square(bench, 100, 0, 50, 300, 0x00AA00FF, 1);
        bench_paint(bench);
        assert_int_equal(pixel(bench, 125 + pan, 150), 0xFF00AA00);
        assert_int_equal(pixel(bench, 0, 150), pan > 10 ? 0xFFAA0000 : 0xFFFFFFFF);
        assert_int_equal(pixel(bench, 399, 150), 0xFFFFFFFF);
    }
    bench_close(bench);
}

/* What lies far outside is cut off, not refused. */
static void test_far_points(void **state)
{
    (void)state;
    Bench *bench = bench_open(64, 64);
    shapes_group(&bench->shapes, 1, false);
    square(bench, -300000, -300000, 600000, 600000, 0x223344FF, 1);
    bench_paint(bench);
    assert_int_equal(pixel(bench, 0, 0), 0xFF223344);
    assert_int_equal(pixel(bench, 63, 63), 0xFF223344);
    Bench *wall = bench_open(100, 100);
    canvas_copy(wall->canvas, bench->canvas, 70, -10);
    assert_int_equal(pixel(wall, 99, 53), 0xFF223344);
    assert_true(pixel(wall, 99, 54) != 0xFF223344 && pixel(wall, 69, 20) != 0xFF223344);
    bench_close(wall);
    bench_close(bench);
}

static void test_resize(void **state)
{
    (void)state;
    static const int SIZES[][2] = {{1, 1},      {2, 700},  {640, 360}, {4096, 2160},
                                   {1024, 768}, {1, 2160}, {320, 1},   {1920, 1080}};
    Bench *bench = bench_open(1, 1);
    for (size_t i = 0; i < countof(SIZES); i++) {
        int w, h, stride;
        assert_true(canvas_resize(bench->canvas, SIZES[i][0], SIZES[i][1]));
        bench->layout = layout_of(SIZES[i][0], SIZES[i][1]);
        canvas_measures(bench->canvas, &bench->layout);
        shapes_clear(&bench->shapes);
        shapes_group(&bench->shapes, 1, true);
        square(bench, -500, -500, 4000, 4000, 0x336699FF, 1);
        shapes_group(&bench->shapes, 2, false);
        shapes_text(&bench->shapes, (Point){200, 200}, "Good Enough",
                    (TextStyle){170, TYPE_HEADING, ANCHOR_CENTRE, 0x000000FF, 0, 0});
        shapes_halo(&bench->shapes, (Point){0, 0}, 3000, 2000, 0xFFFFFFFF, .1);
        assert_int_equal(bench_paint(bench), 1);
        canvas_pixels(bench->canvas, &w, &h, &stride);
        assert_int_equal(w, SIZES[i][0]);
        assert_int_equal(h, SIZES[i][1]);
    }
    assert_false(canvas_resize(bench->canvas, 0, 10));
    assert_false(canvas_resize(bench->canvas, 100000, 10));
    bench_close(bench);
}

/* The sentence names the file and the package that holds it. */
static void test_missing_fonts(void **state)
{
    (void)state;
    char why[256] = "";
    assert_null(canvas_open(10, 10, "/nowhere/at/all", why, sizeof why));
    assert_non_null(strstr(why, "Quicksand-Bold.ttf"));
    assert_non_null(strstr(why, "fonts-quicksand"));
    canvas_close(NULL);
}

static void test_svg_is_well_formed(void **state)
{
    (void)state;
    static const char path[] = "test_paint.svg";
    Bench *bench = bench_open(640, 480);
    Toy toys[10];
    uint32_t seed = 5;
    for (int i = 0; i < 10; i++) {
        toys[i] = (Toy){anywhere(&seed, 0, 640), anywhere(&seed, 0, 480), 50, i, i, i};
    }
    toys_draw(bench, toys, 10, 255);
    shapes_text(&bench->shapes, (Point){10, 10}, "<&> \x03 \xFF \"quoted\"",
                (TextStyle){30, TYPE_HEADING, ANCHOR_END, 0x000000FF, 0, 0});
    char why[256] = "";
    assert_true(shapes_svg(&bench->shapes, 640, 480, path, why, sizeof why));
    static char text[400000];
    FILE *in = fopen(path, "r");
    assert_non_null(in);
    size_t bytes = fread(text, 1, sizeof text - 1, in);
    fclose(in);
    text[bytes] = '\0';
    assert_non_null(strstr(text, "&lt;&amp;&gt;"));
    assert_non_null(strstr(text, "Quicksand, Andika, sans-serif"));
    assert_non_null(strstr(text, "<radialGradient"));
    assert_non_null(strstr(text, "</svg>"));
    assert_null(strstr(text, "nan"));
    if (system("command -v xmllint >/dev/null 2>&1") == 0) {
        char command[100];
        snprintf(command, sizeof command, "xmllint --noout %s", path);
        assert_int_equal(system(command), 0);
    }
    remove(path);
    assert_false(
        shapes_svg(&bench->shapes, 640, 480, "/nowhere/at/all.svg", why, sizeof why));
    bench_close(bench);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_edges_and_alpha),
        cmocka_unit_test(test_gradients),
        cmocka_unit_test(test_large_gradient_dithers),
        cmocka_unit_test(test_wide_shapes),
        cmocka_unit_test(test_parts_equal_the_whole),
        cmocka_unit_test(test_only_what_changed_is_reported),
        cmocka_unit_test(test_what_is_hidden_is_not_painted),
        cmocka_unit_test(test_pan_shows_what_lies_beyond),
        cmocka_unit_test(test_far_points),
        cmocka_unit_test(test_resize),
        cmocka_unit_test(test_missing_fonts),
        cmocka_unit_test(test_svg_is_well_formed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
