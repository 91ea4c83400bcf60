/* Texts that are typed: letters whole, the caret where it belongs, lines within their
 * width. */
#include "view/asking.h"
#include "view/entry.h"
#include "view/field.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
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

static bool whole(const char *text)
{
    for (int follow = 0; *text || follow; text++) {
        int head = (unsigned char)*text;
        bool in = (head & 0xC0) == 0x80;
        if (in != (follow > 0)) {
            return false;
        }
        follow = in ? follow - 1 : head >= 0xE0 ? 2 : head >= 0xC0 ? 1 : 0;
    }
    return true;
}

/* Whatever is pressed: letters whole, the caret between two of them, within its room. */
static void any_keys_keep_a_text_whole(void **state)
{
    (void)state;
    static const char *const LETTERS[] = {"a", TWO, THREE, " ", TWO THREE, "\t", ""};
    for (uint32_t seed = 1; seed <= 300; seed++) {
        uint32_t dice = seed * 2654435761u;
        Entry entry;
        int most = 1 + (int)(seed % 40);
        entry_begin(&entry, "b" THREE TWO "b", most);
        for (int press = 0; press < 200; press++) {
            dice = dice * 1664525u + 1013904223u;
            int key = (int)(dice >> 24) % 10;
            if (key < 7) {
                entry_add(&entry, LETTERS[key]);
            } else if (key == 7) {
                entry_erase(&entry, dice & 512 ? 1 : -1);
            } else {
                entry_move(&entry, (int)(dice >> 9) % 5 - 2);
            }
            int length = (int)strlen(entry.text);
            assert_true(length < most && entry_left(&entry) == most - 1 - length);
            assert_in_range(entry.at, 0, length);
            assert_true(whole(entry.text) && whole(entry.text + entry.at));
            assert_true(entry.text[0] != ' ' || entry.at > 0 || length > 0);
        }
    }
}

/* Every text of it within its frame, however long it is, in every window. */
static void a_vote_that_is_typed_fits_its_room(void **state)
{
    (void)state;
    static const int WINDOWS[][2] = {{1920, 1080}, {1024, 768}, {1280, 720}, {800, 450}};
    char question[168], answer[96];
    Shapes *shapes = calloc(1, sizeof *shapes);
    assert_non_null(shapes);
    for (int bytes = 0; bytes < 96; bytes += 19) {
        for (int w = 0; w < 8; w++) {
            Layout layout = layout_of(WINDOWS[w / 2][0], WINDOWS[w / 2][1]);
            Frame f = {layout.w * (w % 2 ? .47 : .41), 132, 0, layout.h - 350};
            f.w = layout.w - f.x - 40;
            snprintf(question, sizeof question, "%.*s", bytes * 167 / 95,
                     "What does she say with the mouth, and what with the hands, and "
                     "what would you have done before all of it began, and who of you "
                     "has seen that at home in the night?");
            snprintf(answer, sizeof answer, "%.*s", bytes,
                     "Something else, as far as one can see from the last of the chairs, "
                     "and in a low voice, too");
            AskingView view = {.head = "Your own vote",
                               .room = "room for 81 more",
                               .line = "Two answers would play the same. Up and Down "
                                       "choose another for one of them."};
            for (int i = 0; i < ASKING_FIELDS; i++) {
                view.fields[i] = (AskingField){
                    .text = i ? answer : question,
                    .hint = "Another, or nothing",
                    .plays = i ? "Into the cot, on the back, and step away" : NULL,
                    .caret = i == 2 ? 0 : -1};
            }
            shapes_clear(shapes);
            asking_draw(shapes, &view, &layout, f);
            for (int i = 0; i < shapes->shape_count; i++) {
                const Shape *text = &shapes->shapes[i];
                double y = text->y / 64.0, x = text->x / 64.0;
                if (text->kind == SHAPE_TEXT) {
                    assert_true(x >= f.x - 1 && x <= f.x + f.w + 1);
                    assert_true(y >= f.y && y <= f.y + f.h);
                }
            }
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
        cmocka_unit_test(any_keys_keep_a_text_whole),
        cmocka_unit_test(a_vote_that_is_typed_fits_its_room),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
