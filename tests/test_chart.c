#include "view/chart.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

/* A chart of `count` points y = x * x from 0 to 1, with a band of .1. */
static Chart square(int count)
{
    Chart chart = {.title = "t", .across = "x", .up = "y", .count = count};
    for (int i = 0; i < count; i++) {
        double x = (double)i / (count - 1);
        chart.x[i] = x;
        chart.y[i] = x * x;
        chart.low[i] = x * x - .1;
        chart.high[i] = x * x + .1;
    }
    return chart;
}

static void test_axes_hold_everything(void **state)
{
    (void)state;
    Chart chart = square(11);
    chart_fit(&chart);
    assert_true(chart.from_x == 0 && chart.to_x == 1);
    assert_true(chart.from_y <= -.1 && chart.to_y >= 1.1);
    assert_true(chart.to_y < 2);
    for (int i = 0; i < chart.count; i++)
        chart.y[i] = chart.low[i] = chart.high[i] = 3; /* a flat line has axes too */
    chart_fit(&chart);
    assert_true(chart.from_y < 3 || chart.to_y > 3);
    assert_true(chart.to_y > chart.from_y);
}

static void test_everything_lies_on_the_page(void **state)
{
    (void)state;
    static Shapes shapes;
    Chart chart = square(CHART_POINTS_MAX);
    chart_fit(&chart);
    chart.y[3] = 1e6; /* held at the edge */
    shapes_clear(&shapes);
    chart_draw(&shapes, &chart, 960, 600);
    int paths = 0, texts = 0;
    for (int i = 0; i < shapes.shape_count; i++) {
        const Shape *shape = &shapes.shapes[i];
        paths += shape->kind == SHAPE_PATH;
        texts += shape->kind == SHAPE_TEXT;
        if (shape->kind != SHAPE_PATH)
            continue;
        assert_in_range(shape->left + 64, 0, 1024 * 64);
        assert_true(shape->right <= 960 * 64 && shape->top >= 0);
        assert_true(shape->bottom <= 600 * 64);
    }
    assert_true(paths > 2 * CHART_POINTS_MAX);
    assert_true(texts > 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_axes_hold_everything),
        cmocka_unit_test(test_everything_lies_on_the_page),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
