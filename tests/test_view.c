/* The screens: every box in the window and in reach, every text in its card, in every
   size of window and of text. */

#include "pages.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define countof(a) ((int)(sizeof(a) / sizeof *(a)))

static const int WINDOWS[][2] = {{1920, 1080}, {1024, 768}, {640, 360},  {1080, 1920},
                                 {3840, 2160}, {1366, 768}, {800, 1280}, {2560, 1080},
                                 {1200, 1920}, {320, 180}};

/* The least text of a window, device pixels: 14, and less where its shorter side has not
   the 360 pixels that a page needs for that. */
static double least_px(const Layout *layout)
{
    double shorter = fmin(layout->w, layout->h) * layout->u;
    return 14 * fmin(1, shorter / 360) - .01;
}

static const double SCALES[] = {1, 1.25, 1.6, 2};

typedef void Check(Bench *bench, Page page);

/* Runs `check` on every page in every window. */
static void everywhere(Check *check)
{
    Bench *bench = pages_bench();
    for (int i = 0; i < countof(WINDOWS); i++) {
        for (int page = 0; page < PAGES; page++) {
            bench->layout = layout_of(WINDOWS[i][0], WINDOWS[i][1]);
            pages_draw(bench, (Page)page);
            check(bench, (Page)page);
        }
    }
    free(bench);
}

static void test_units(void **state)
{
    (void)state;
    for (int i = 0; i < countof(WINDOWS); i++) {
        Layout layout = layout_of(WINDOWS[i][0], WINDOWS[i][1]);
        assert_true(layout.w > 1599.99 && layout.h > 1079.99);
        assert_true(fabs(layout.w - 1600) < .01 || fabs(layout.h - 1080) < .01);
        for (int role = 0; role < TEXT_ROLES; role++) {
            assert_true(layout_size(&layout, (TextRole)role) * layout.u >
                        least_px(&layout));
        }
    }
    Layout wide = layout_of(1920, 1080), square = layout_of(1024, 768);
    assert_true(fabs(wide.w - 1920) < .01 && fabs(wide.u - 1) < .001);
    assert_true(fabs(square.w - 1600) < .01 && fabs(square.h - 1200) < .01);
    assert_true(layout_portrait(&(Layout){.w = 1600, .h = 2844}));
}

static bool apart(const Hit *a, const Hit *b)
{
    return a->x + a->w <= b->x || b->x + b->w <= a->x || a->y + a->h <= b->y ||
           b->y + b->h <= a->y;
}

static void boxes_good(Bench *bench, Page page)
{
    const Hits *hits = &bench->hits;
    assert_true(hits->count > 0);
    for (int i = 0; i < hits->count; i++) {
        const Hit *a = &hits->boxes[i];
        bool in = a->x >= 0 && a->x + a->w <= bench->layout.w + .01 && a->y >= 0 &&
                  a->y + a->h <= bench->layout.h + .01;
        if (!in) {
            print_message("page %d, window %.0f x %.0f: box %d leaves it: %.0f %.0f, "
                          "%.0f x %.0f\n",
                          page, bench->layout.w, bench->layout.h, a->id, a->x, a->y, a->w,
                          a->h);
        }
        assert_true(a->w >= 64 && a->h >= 64);
        assert_true(in);
        assert_non_null(a->label);
        for (int j = 0; j < i; j++) {
            const Hit *b = &hits->boxes[j];
            bool room = a->id == UI_ROOM || b->id == UI_ROOM || a->id == UI_INFANT ||
                        b->id == UI_INFANT;
            bool thing = (a->id >= UI_TARGET && a->id < UI_LEVEL) ||
                         (b->id >= UI_TARGET && b->id < UI_LEVEL);
            assert_int_not_equal(a->id, b->id);
            assert_true(room || thing || apart(a, b));
        }
        int under = hits_at(hits, a->x + a->w / 2, a->y + a->h / 2);
        assert_true(under == a->id || a->id == UI_ROOM ||
                    (a->id >= UI_TARGET && a->id < UI_LEVEL));
    }
}

static void test_boxes(void **state)
{
    (void)state;
    everywhere(boxes_good);
}

static void scan_good(Bench *bench, Page page)
{
    (void)page;
    const Hits *hits = &bench->hits;
    int first = hits_next(hits, UI_NONE, 1), id = first;
    bool seen[HITS_MAX] = {false};
    for (int n = 0; n < hits->count; n++) {
        for (int i = 0; i < hits->count; i++) {
            if (hits->boxes[i].id == id) {
                assert_false(seen[i]);
                seen[i] = true;
            }
        }
        int next = hits_next(hits, id, 1);
        assert_int_equal(hits_next(hits, next, -1), id);
        id = next;
    }
    assert_int_equal(id, first);
}

static void test_scan(void **state)
{
    (void)state;
    everywhere(scan_good);
    Hits none = {.count = 0};
    assert_int_equal(hits_next(&none, UI_NONE, 1), UI_NONE);
    assert_int_equal(hits_toward(&none, UI_PLAY, 1, 0), UI_NONE);
}

/* From the first box the four arrows lead to every other. */
static void arrows_good(Bench *bench, Page page)
{
    (void)page;
    static const double WAYS[][2] = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
    const Hits *hits = &bench->hits;
    int found[HITS_MAX], count = 1;
    found[0] = hits_next(hits, UI_NONE, 1);
    for (int i = 0; i < count; i++) {
        for (int way = 0; way < 4; way++) {
            int id = hits_toward(hits, found[i], WAYS[way][0], WAYS[way][1]);
            bool known = false;
            for (int k = 0; k < count; k++) {
                known = known || found[k] == id;
            }
            if (!known) {
                found[count++] = id;
            }
        }
    }
    if (count != hits->count) {
        print_message("page %d, window %.0f x %.0f: %d of %d in reach\n", page,
                      bench->layout.w, bench->layout.h, count, hits->count);
    }
    assert_int_equal(count, hits->count);
}

static void test_arrows(void **state)
{
    (void)state;
    everywhere(arrows_good);
}

typedef struct Extent {
    double left, top, right, bottom;
} Extent;

/* The box a text takes, with the fixed advance. */
static Extent extent_of(const Bench *bench, const Shape *shape)
{
    const Layout *layout = &bench->layout;
    const char *text = bench->shapes.text + shape->text;
    double size = (double)shape->size, wrap = (double)shape->wrap;
    double whole = layout_text_width(layout, text, size, shape->face);
    int lines = wrap > 0 ? layout_text_lines(layout, text, size, shape->face, wrap) : 1;
    double w = lines > 1 || (wrap > 0 && whole > wrap) ? wrap : whole,
           x = shape->x / 64.0, y = shape->y / 64.0;
    double left = shape->anchor == ANCHOR_START ? x
                  : shape->anchor == ANCHOR_END ? x - w
                                                : x - w / 2;
    return (Extent){left, y - size * .75, left + w,
                    y + size * .2 + (lines - 1) * size * (double)shape->leading};
}

/* The widgets' groups begin here; below lies the picture. */
enum { WIDGETS = 3000 };

/* The panel on which text `at` was written: the last larger path below its middle. */
static Extent panel_of(const Bench *bench, int first, int at, Extent text)
{
    double x = (text.left + text.right) / 2, y = (text.top + text.bottom) / 2;
    for (int i = at - 1; i >= first; i--) {
        const Shape *s = &bench->shapes.shapes[i];
        double left = s->left / 64.0, top = s->top / 64.0, right = s->right / 64.0,
               bottom = s->bottom / 64.0;
        bool below =
            s->kind == SHAPE_PATH && x > left && x < right && y > top && y < bottom;
        bool whole = left > -20 && top > -20 &&
                     right < bench->layout.w + 20; /* no mere ornament */
        if (below && whole && bottom - top > 30 && right - left > 40) {
            return (Extent){left, top, right, bottom};
        }
    }
    return (Extent){0, 0, bench->layout.w, bench->layout.h};
}

static void texts_good(Bench *bench, Page page)
{
    const Shapes *shapes = &bench->shapes;
    int first = 0;
    while (first < shapes->group_count && shapes->groups[first].id < WIDGETS) {
        first++;
    }
    first = first < shapes->group_count ? shapes->groups[first].first : 0;
    for (int i = first; i < shapes->shape_count; i++) {
        const Shape *shape = &shapes->shapes[i];
        if (shape->kind != SHAPE_TEXT) {
            continue;
        }
        Extent text = extent_of(bench, shape), panel = panel_of(bench, first, i, text);
        bool in = text.left >= panel.left - 1 && text.right <= panel.right + 1 &&
                  text.top >= panel.top - 1 && text.bottom <= panel.bottom + 1;
        if (!in) {
            print_message("page %d, window %.0f x %.0f, text scale %.2f: \"%s\" leaves "
                          "its panel: %.0f %.0f %.0f %.0f in %.0f %.0f %.0f %.0f\n",
                          page, bench->layout.w, bench->layout.h,
                          bench->layout.text_scale, shapes->text + shape->text, text.left,
                          text.top, text.right, text.bottom, panel.left, panel.top,
                          panel.right, panel.bottom);
        }
        assert_true(in);
        assert_true((double)shape->size * bench->layout.u > least_px(&bench->layout));
        assert_true((double)shape->size > 25.9);
    }
}

static void test_texts(void **state)
{
    (void)state;
    Bench *bench = pages_bench();
    for (int i = 0; i < countof(WINDOWS) * countof(SCALES) * 2; i++) {
        const int *window = WINDOWS[i % countof(WINDOWS)];
        bench->layout = layout_of(window[0], window[1]);
        bench->layout.text_scale = SCALES[i / countof(WINDOWS) % countof(SCALES)];
        bench->longer = i >= countof(WINDOWS) * countof(SCALES);
        for (int page = 0; page < PAGES; page++) {
            pages_draw(bench, (Page)page);
            texts_good(bench, (Page)page);
        }
    }
    free(bench);
}

/* One more ring where the focus is, and nothing where it is not. */
static void test_focus(void **state)
{
    (void)state;
    Bench *bench = pages_bench();
    for (int page = 0; page < PAGES; page++) {
        bench->focus = UI_NONE;
        pages_draw(bench, (Page)page);
        int plain = bench->shapes.shape_count;
        Hits hits = bench->hits;
        bench->focus = UI_KEY + 90; /* on no page */
        pages_draw(bench, (Page)page);
        assert_int_equal(bench->shapes.shape_count, plain);
        for (int i = 0; i < hits.count; i++) {
            bench->focus = hits.boxes[i].id;
            pages_draw(bench, (Page)page);
            bool note = (page == PAGE_CHOOSER || page == PAGE_LIST) &&
                        bench->focus >= UI_LEVEL; /* its foot may change too */
            assert_true(bench->focus == UI_ROOM || bench->focus == UI_CAPTIONS || note ||
                        bench->shapes.shape_count > plain);
            assert_int_equal(bench->hits.count, hits.count);
        }
    }
    free(bench);
}

static void test_same_view_same_shapes(void **state)
{
    (void)state;
    Bench *a = pages_bench(), *b = pages_bench();
    for (int page = 0; page < PAGES; page++) {
        pages_draw(a, (Page)page);
        pages_draw(b, (Page)page);
        assert_int_equal(a->shapes.point_count, b->shapes.point_count);
        assert_memory_equal(a->shapes.x, b->shapes.x,
                            sizeof *a->shapes.x * (size_t)a->shapes.point_count);
        assert_memory_equal(a->shapes.y, b->shapes.y,
                            sizeof *a->shapes.y * (size_t)a->shapes.point_count);
        assert_memory_equal(a->shapes.text, b->shapes.text, (size_t)a->shapes.text_used);
    }
    free(a);
    free(b);
}

/* Right to left the page is mirrored, but for the picture. */
static void test_mirrored(void **state)
{
    (void)state;
    Bench *bench = pages_bench();
    pages_draw(bench, PAGE_STORY);
    Hits plain = bench->hits;
    bench->layout.mirrored = true;
    pages_draw(bench, PAGE_STORY);
    assert_int_equal(plain.count, bench->hits.count);
    for (int i = 0; i < plain.count; i++) {
        const Hit *a = &plain.boxes[i], *b = &bench->hits.boxes[i];
        assert_int_equal(a->id, b->id);
        assert_true(fabs(a->x + a->w + b->x - bench->layout.w) < .01);
    }
    free(bench);
}

/* What she says, and the moon she may mean: both are to be seen. */
static void test_captions_hide_no_thing(void **state)
{
    (void)state;
    static const uint8_t things[] = {TARGET_MOON, TARGET_LAMP, TARGET_CAT};
    static const int sizes[][2] = {{1920, 1080}, {1024, 768}, {1280, 720}};
    static const char said[] = "a string of sounds";
    for (int i = 0; i < 3; i++) {
        Bench *bench = pages_bench();
        bench->layout = layout_of(sizes[i][0], sizes[i][1]);
        PlayView view = {.scene = {.room = ROOM_STREET,
                                   .time = TIME_EVENING,
                                   .pose = BODY_BUGGY,
                                   .targets = things,
                                   .target_count = 3,
                                   .shown = 7,
                                   .rig = &bench->rig,
                                   .look = {.age = 16},
                                   .tending = THING_COUNT},
                         .ribbon = {.log = &bench->log},
                         .baby = "Baby",
                         .you = "You",
                         .caption = said,
                         .caption_strength = 2};
        shapes_clear(&bench->shapes);
        hits_clear(&bench->hits);
        play_draw(&bench->shapes, &bench->hits, &view, &bench->layout);
        int found = 0;
        for (int k = 0; k < bench->shapes.shape_count; k++) {
            const Shape *shape = &bench->shapes.shapes[k];
            if (shape->kind != SHAPE_TEXT ||
                strcmp(bench->shapes.text + shape->text, said) != 0)
                continue;
            double x = shape->x / 64.0, y = shape->y / 64.0;
            double size = layout_size(&bench->layout, TEXT_CAPTION);
            double w = layout_text_width(&bench->layout, said, size, TYPE_BOLD);
            for (int t = 0; t < 3; t++) {
                Point at = scene_spot(&view.scene, (Target)things[t], &bench->layout);
                assert_false(at.x > x - 100 && at.x < x + w + 60 && fabs(at.y - y) < 60);
            }
            found++;
        }
        assert_int_equal(found, 1);
        free(bench);
    }
}

/* Returns the text `said` among the shapes, or NULL. */
static const Shape *find_text(const Bench *bench, const char *said)
{
    for (int k = 0; k < bench->shapes.shape_count; k++) {
        const Shape *shape = &bench->shapes.shapes[k];
        if (shape->kind == SHAPE_TEXT &&
            strcmp(bench->shapes.text + shape->text, said) == 0) {
            return shape;
        }
    }
    return NULL;
}

/* What may be felt stands beside her: what is heard then stands on her other side. */
static void test_captions_beside_the_inside(void **state)
{
    (void)state;
    static const int sizes[][2] = {{1920, 1080}, {1024, 768}, {1280, 720}, {1366, 768}};
    static const char said[] = "slow breath, a slow heart";
    enum { INSIDE = 3190 };
    for (int i = 0; i < 2 * countof(sizes); i++) {
        Bench *bench = pages_bench();
        bench->layout = layout_of(sizes[i / 2][0], sizes[i / 2][1]);
        bench->said = said;
        bench->said_direction = i % 2; /* from the room, on the panel's side */
        pages_draw(bench, PAGE_WATCH);
        const Shape *text = find_text(bench, said), *panel = NULL;
        for (int g = 0; g < bench->shapes.group_count; g++) {
            const Group *group = &bench->shapes.groups[g];
            panel = group->id == INSIDE ? &bench->shapes.shapes[group->first] : panel;
        }
        assert_non_null(text);
        assert_non_null(panel);
        Extent words = extent_of(bench, text);
        assert_true(words.right < panel->left / 64.0 ||
                    words.left > panel->right / 64.0 ||
                    words.bottom < panel->top / 64.0 || words.top > panel->bottom / 64.0);
        free(bench);
    }
}

/* Signs alone are for the smallest windows: on old projectors each tool has its name. */
static void test_tools_are_named(void **state)
{
    (void)state;
    static const int sizes[][2] = {{1920, 1080}, {1024, 768}, {1280, 720}, {1280, 1024}};
    static const char *const names[] = {"Back", "Half speed", "From the cot",
                                        "Both ways"};
    for (int i = 0; i < countof(sizes); i++) {
        Bench *bench = pages_bench();
        bench->layout = layout_of(sizes[i][0], sizes[i][1]);
        pages_draw(bench, PAGE_WATCH);
        float size = 0;
        for (int k = 0; k < countof(names); k++) {
            const Shape *text = find_text(bench, names[k]);
            assert_non_null(text);
            assert_true(k == 0 || (double)fabsf(text->size - size) < .01);
            size = text->size;
        }
        free(bench);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_units),
        cmocka_unit_test(test_boxes),
        cmocka_unit_test(test_scan),
        cmocka_unit_test(test_arrows),
        cmocka_unit_test(test_texts),
        cmocka_unit_test(test_focus),
        cmocka_unit_test(test_same_view_same_shapes),
        cmocka_unit_test(test_mirrored),
        cmocka_unit_test(test_captions_hide_no_thing),
        cmocka_unit_test(test_captions_beside_the_inside),
        cmocka_unit_test(test_tools_are_named),
    };
    return cmocka_run_group_tests_name("view", tests, NULL, NULL);
}
