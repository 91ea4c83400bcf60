#include "paint/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#define countof(array) (sizeof(array) / sizeof(array)[0])

/* xorshift: the same pictures in every run. */
static uint32_t any(uint32_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 17;
    *seed ^= *seed << 5;
    return *seed;
}

static Type *type_ready(void)
{
    char why[256] = "";
    Type *type = type_open(NULL, why, sizeof why);
    if (type == NULL) {
        fail_msg("%s", why);
    }
    return type;
}

static void test_text_measures_and_wraps(void **state)
{
    (void)state;
    Type *type = type_ready();
    double a = type_width(type, "Notice.", 36, TYPE_BODY);
    double b = type_width(type, "Notice. Wonder.", 36, TYPE_BODY);
    assert_true(a > 80 && a < 180 && b > a * 1.8);
    assert_true(type_width(type, "Notice.", 72, TYPE_BODY) > 1.9 * a);
    assert_int_equal(type_lines(type, "Notice. Wonder.", 36, TYPE_BODY, b + 1), 1);
    assert_int_equal(type_lines(type, "Notice. Wonder.", 36, TYPE_BODY, b - 1), 2);
    assert_int_equal(type_lines(type, "one\ntwo\nthree", 36, TYPE_BODY, 900), 3);
    assert_int_equal(type_lines(type, "", 36, TYPE_BODY, 900), 0);
    char words[64];
    type_words(type, "Notice. Wonder.", 36, TYPE_BODY, b - 1, 1, words, sizeof words);
    assert_string_equal(words, "Wonder.");
    static const char PARAGRAPH[] = "A paragraph of some length, with a word that is "
                                    "verylongindeedandcannotbebroken in it.";
    for (double w = 60; w < 900; w += 35) {
        int lines = type_lines(type, PARAGRAPH, 30, TYPE_BODY, w);
        for (int i = 0; i < lines; i++) {
            assert_true(type_line(type, PARAGRAPH, 30, TYPE_BODY, w, i).width <= w);
        }
    }
    type_close(type);
}

/* A closing stop may not begin a line, nor a comma. */
static void test_breaks_keep_stops(void **state)
{
    (void)state;
    Type *type = type_ready();
    for (double w = 40; w < 400; w += 7) {
        static const char TEXT[] =
            "Look, she said. (No hurry!) \xE4\xBD\xA0\xE5\xA5\xBD\xE3\x80\x82";
        int lines = type_lines(type, TEXT, 30, TYPE_BODY, w);
        for (int i = 1; i < lines && w > 120; i++) {
            char words[64];
            type_words(type, TEXT, 30, TYPE_BODY, w, i, words, sizeof words);
            assert_null(strchr(",.!)", words[0]));
            assert_true(strncmp(words, "\xE3\x80\x82", 3) != 0);
        }
    }
    type_close(type);
}

static bool column_inked(Glyphs glyphs, int x)
{
    for (int y = 0; y < glyphs.h; y++) {
        if (glyphs.coverage[(ptrdiff_t)y * glyphs.stride + x] > 40) {
            return true;
        }
    }
    return false;
}

/* Copies the ink of one line, cut to its box; returns how many bytes it has. */
static int ink(Type *type, const char *text, uint8_t *out, int *w, int from_right)
{
    Glyphs glyphs = type_line(type, text, 40, TYPE_BODY, 0, 0);
    assert_non_null(glyphs.coverage);
    int left = 0, right = glyphs.w;
    while (left < right && !column_inked(glyphs, left)) {
        left++;
    }
    while (right > left && !column_inked(glyphs, right - 1)) {
        right--;
    }
    if (*w > 0) {
        left = from_right ? right - *w : left;
    }
    *w = *w > 0 ? *w : right - left;
    for (int y = 0; y < glyphs.h; y++) {
        memcpy(out + y * *w, glyphs.coverage + (ptrdiff_t)y * glyphs.stride + left,
               (size_t)*w);
    }
    return *w * glyphs.h;
}

/* "12:30" stands to the left of a right-to-left word, and reads 12:30. */
static void test_numbers_in_right_to_left(void **state)
{
    (void)state;
    static uint8_t alone[60000], within[60000];
    Type *type = type_ready();
    int w = 0, turned = 0;
    int bytes = ink(type, "12:30", alone, &w, 0);
    assert_true(bytes < (int)sizeof alone);
    assert_int_equal(ink(type, "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D 12:30", within, &w, 0),
                     bytes);
    assert_memory_equal(alone, within, (size_t)bytes);
    bytes = ink(type, "03:21", within, &turned, 0);
    assert_true(turned != w || memcmp(alone, within, (size_t)bytes) != 0);
    type_close(type);
}

static void test_damaged_text(void **state)
{
    (void)state;
    static const char *const TEXTS[] = {
        "\xFF",     "a\xC3",      "\xE2\x82",         "\xED\xA0\x80", "\xF4\x90\x80\x80",
        "\xC0\xAF", "ok \x80 ok", "\xF0\x9F\x98\x80", "\xEF\xBF\xBF", "\x01\x02\t\x7F",
        "\n\n\n",   "   ",        "\xE2\x80\xAEzyx",
    };
    Type *type = type_ready();
    for (size_t i = 0; i < countof(TEXTS); i++) {
        int lines = type_lines(type, TEXTS[i], 30, TYPE_HEADING, 300);
        for (int k = 0; k < lines; k++) {
            type_line(type, TEXTS[i], 30, TYPE_HEADING, 300, k);
        }
    }
    char words[32];
    type_words(type, "ok \x80 ok", 30, TYPE_BODY, 0, 0, words, sizeof words);
    assert_string_equal(words, "ok \xEF\xBF\xBD ok");
    static char bytes[1500];
    uint32_t seed = 7;
    for (int round = 0; round < 12; round++) {
        for (size_t i = 0; i + 1 < sizeof bytes; i++) {
            bytes[i] = (char)(1 + any(&seed) % 255);
        }
        bytes[any(&seed) % sizeof bytes] = '\0';
        type_lines(type, bytes, 20, TYPE_BODY, 400);
    }
    type_close(type);
}

/* Quicksand has no Greek or Cyrillic: another font steps in, so that there is ink of its
 * own. */
static void test_missing_letters_come_from_another_font(void **state)
{
    (void)state;
    Type *type = type_ready();
    double heading =
        type_width(type, "\xD0\x96\xD0\x96\xD0\x96\xD0\x96", 40, TYPE_HEADING);
    double bold = type_width(type, "\xD0\x96\xD0\x96\xD0\x96\xD0\x96", 40, TYPE_BOLD);
    assert_true(heading > bold - 1 && heading < bold + 1);
    type_close(type);
}

/* More texts and sizes than the caches hold: every one still comes out as at first. */
static void test_caches_are_bounded(void **state)
{
    (void)state;
    Type *type = type_ready();
    static uint8_t first[60000], later[60000];
    int w = 0;
    int bytes = ink(type, "Good enough", first, &w, 0);
    for (int i = 0; i < 1500; i++) {
        char text[32];
        snprintf(text, sizeof text, "line %d", i);
        Glyphs glyphs = type_line(type, text, 20 + i % 90, (Typeface)(i % 3), 0, 0);
        assert_non_null(glyphs.coverage);
    }
    assert_int_equal(ink(type, "Good enough", later, &w, 0), bytes);
    assert_memory_equal(first, later, (size_t)bytes);
    type_close(type);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_text_measures_and_wraps),
        cmocka_unit_test(test_breaks_keep_stops),
        cmocka_unit_test(test_numbers_in_right_to_left),
        cmocka_unit_test(test_damaged_text),
        cmocka_unit_test(test_missing_letters_come_from_another_font),
        cmocka_unit_test(test_caches_are_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
