/* Texts that are typed: letters whole, the caret where it belongs, lines within their
 * width. */
#include "view/entry.h"
#include "view/field.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

/* u-umlaut and a Devanagari letter: two and three bytes. */
#define TWO   "\xC3\xBC"
#define THREE "\xE0\xA4\x95"

static void letters_go_in_and_out_whole(void **state)
{
    (void)state;
    Entry entry;
    entry_begin(&entry, "a" TWO "b", 20);
    assert_int_equal(entry.at, 4);
    entry_move(&entry, -1);
    entry_add(&entry, THREE);
    assert_string_equal(entry.text, "a" TWO THREE "b");
    entry_erase(&entry, -1);
    entry_erase(&entry, -1);
    assert_string_equal(entry.text, "ab");
    entry_erase(&entry, 1);
    entry_erase(&entry, 1);
    assert_string_equal(entry.text, "a");
    entry_move(&entry, -ENTRY_BYTES);
    assert_int_equal(entry.at, 0);
    entry_erase(&entry, -1);
    entry_add(&entry, " ");
    entry_add(&entry, "\n");
    entry_add(&entry, "\x7F");
    assert_string_equal(entry.text, "a"); /* nothing begins with a space */
    entry_move(&entry, ENTRY_BYTES);
    entry_add(&entry, " ");
    assert_string_equal(entry.text, "a ");
}

static void what_does_not_fit_is_not_cut(void **state)
{
    (void)state;
    Entry entry;
    entry_begin(&entry, "abc" TWO "d", 5);
    assert_string_equal(entry.text, "abc"); /* no half letter */
    assert_int_equal(entry_left(&entry), 1);
    entry_add(&entry, TWO);
    assert_true(entry.full);
    assert_string_equal(entry.text, "abc");
    entry_add(&entry, "d");
    assert_false(entry.full);
    assert_int_equal(entry_left(&entry), 0);
    entry_add(&entry, "e");
    assert_true(entry.full);
    entry_erase(&entry, -1);
    assert_false(entry.full);
}

static FieldView field_of(const char *text, int caret)
{
    return (FieldView){
        .text = text, .caret = caret, .size = 40, .ink = UI_INK, .mark = UI_RUST};
}

/* Every letter of a line is found where it stands, on pages of either direction; below
 * the last line the end of the text. */
static void a_click_finds_its_letter(void **state)
{
    (void)state;
    static const char TEXT[] = "Was zeigt uns das " TWO "ber sie, und was noch nicht?";
    Frame frame = {100, 50, 1600, 60}, narrow = {100, 50, 500, 400};
    FieldView field = field_of(TEXT, 0);
    for (int mirrored = 0; mirrored < 2; mirrored++) {
        Layout layout = layout_of(1920, 1080);
        layout.mirrored = mirrored;
        assert_int_equal(field_lines(&layout, frame.w, &field), 1);
        for (int at = 0; at < (int)sizeof TEXT; at++) {
            char part[sizeof TEXT];
            if (((unsigned char)TEXT[at] & 0xC0) == 0x80) {
                continue;
            }
            memcpy(part, TEXT, (size_t)at);
            part[at] = '\0';
            double x = frame.x + layout_text_width(&layout, part, 40, TYPE_HEADING);
            Point spot = {mirrored ? layout.w - x : x, frame.y + 30};
            assert_int_equal(field_at(&layout, frame, &field, spot), at);
        }
        assert_in_range(field_lines(&layout, narrow.w, &field), 2, 5);
        Point far = {mirrored ? 0 : layout.w, 2000};
        assert_int_equal(field_at(&layout, narrow, &field, far), (int)sizeof TEXT - 1);
        Point first = {layout_left(&layout, narrow.x, 0), 0};
        assert_int_equal(field_at(&layout, narrow, &field, first), 0);
    }
}

static int texts_of(const Shapes *shapes)
{
    int texts = 0;
    for (int i = 0; i < shapes->shape_count; i++) {
        texts += shapes->shapes[i].kind == SHAPE_TEXT;
    }
    return texts;
}

/* A text that is too long for its frame scrolls; one without spaces is cut in words. */
static void what_is_too_long_scrolls(void **state)
{
    (void)state;
    char text[ENTRY_BYTES];
    memset(text, 'm', sizeof text);
    text[sizeof text - 1] = '\0';
    Shapes *shapes = calloc(1, sizeof *shapes);
    assert_non_null(shapes);
    Layout layout = layout_of(1920, 1080);
    Frame frame = {100, 100, 600, 150};
    FieldView field = field_of(text, (int)strlen(text));
    assert_true(field_lines(&layout, frame.w, &field) > 6);
    shapes_clear(shapes);
    field_draw(shapes, &layout, frame, &field);
    assert_in_range(texts_of(shapes), 2, 3);
    for (int i = 0; i < shapes->shape_count; i++) {
        if (shapes->shapes[i].kind == SHAPE_TEXT) {
            double y = shapes->shapes[i].y / 64.0;
            assert_true(y > frame.y && y < frame.y + frame.h);
        }
    }
    free(shapes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(letters_go_in_and_out_whole),
        cmocka_unit_test(what_does_not_fit_is_not_cut),
        cmocka_unit_test(a_click_finds_its_letter),
        cmocka_unit_test(what_is_too_long_scrolls),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
