#include "data/workshop.h"
#include "paint/canvas.h"
#include "view/asking.h"
#include "view/cues.h"
#include "view/wallview.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define countof(a) ((int)(sizeof(a) / sizeof *(a)))

/* What a wall is tried on: a projector's two shapes. */
static const int SIZES[][2] = {{800, 450}, {640, 480}};

/* What a washed-out beam still leaves legible. */
static const double CONTRAST = 7;

typedef struct Hall {
    Shapes shapes;
    Canvas *canvas;
    Layout layout;
    Rig rig;
    LevelPause moment;
    Level level;
    Playlist plan;
    LevelCard cards[LEVEL_CARDS_MAX];
    int card_count;
} Hall;

static double channel(uint32_t value)
{
    double c = (value & 255) / 255.0;
    return c <= .03928 ? c / 12.92 : pow((c + .055) / 1.055, 2.4);
}

static double luminance(uint32_t rgb)
{
    return .2126 * channel(rgb >> 16) + .7152 * channel(rgb >> 8) + .0722 * channel(rgb);
}

static double contrast(uint32_t a, uint32_t b)
{
    double x = luminance(a), y = luminance(b);
    return (fmax(x, y) + .05) / (fmin(x, y) + .05);
}

static Hall *room_open(int w, int h)
{
    char why[200];
    Hall *room = calloc(1, sizeof *room);
    assert_non_null(room);
    room->canvas = canvas_open(w, h, NULL, why, sizeof why);
    assert_non_null(room->canvas);
    room->layout = layout_of(w, h);
    room->layout.workshop = true;
    canvas_measures(room->canvas, &room->layout);
    return room;
}

static void room_close(Hall *room)
{
    canvas_close(room->canvas);
    free(room);
}

/* The ground of every text is what is painted without it. */
static void texts_stand_out(Hall *room, double least, const char *what)
{
    Box boxes[CANVAS_BOXES_MAX];
    Shapes *shapes = &room->shapes;
    int w, h, stride, texts = 0, failed = 0;
    for (int i = 0; i < shapes->shape_count; i++) {
        if (shapes->shapes[i].kind == SHAPE_TEXT) {
            shapes->shapes[i].alpha = 0;
        }
    }
    canvas_forget(room->canvas);
    canvas_paint(room->canvas, shapes, &room->layout, boxes);
    const uint32_t *pixels = canvas_pixels(room->canvas, &w, &h, &stride);
    for (int i = 0; i < shapes->shape_count; i++) {
        const Shape *text = &shapes->shapes[i];
        if (text->kind != SHAPE_TEXT) {
            continue;
        }
        double u = room->layout.u, size = (double)text->size;
        int x = (int)(text->x / 64.0 * u), y = (int)((text->y / 64.0 - size * .3) * u);
        if (x < 0 || x >= w || y < 0 || y >= h) {
            print_message("%s: '%s' lies beside the wall\n", what,
                          shapes->text + text->text);
            failed++;
            continue;
        }
        uint32_t ground = pixels[y * stride + x];
        uint32_t ink = shapes->fills[text->fill].colour >> 8;
        if (contrast(ground, ink) < CONTRAST || size < least - .01) {
            print_message("%s: '%s' %.1f of %.1f, %06x on %06x\n", what,
                          shapes->text + text->text, size, least, ink, ground & 0xffffff);
            failed++;
        }
        /* the last of its lines stands on the wall */
        int lines = text->wrap > 0
                        ? layout_text_lines(&room->layout, shapes->text + text->text,
                                            size, text->face, (double)text->wrap)
                        : 1;
        double leading = text->leading > 0 ? (double)text->leading : 1.4;
        double bottom = text->y / 64.0 + (lines - 1) * leading * size + size * .25;
        if (bottom > room->layout.h) {
            print_message("%s: '%s' ends below the wall\n", what,
                          shapes->text + text->text);
            failed++;
        }
        texts++;
    }
    assert_true(texts > 0);
    assert_int_equal(failed, 0);
}

static void draw(Hall *room, const WallView *view)
{
    shapes_clear(&room->shapes);
    wall_draw(&room->shapes, view, &room->layout);
}

static WallView view_of(Hall *room)
{
    static const uint8_t TARGETS[] = {TARGET_WINDOW};
    room->rig = cue_rig(CUE_ALERT, 6);
    return (WallView){.scene = {.room = ROOM_NURSERY,
                                .time = TIME_DAY,
                                .targets = TARGETS,
                                .target_count = 1,
                                .shown = 1,
                                .rig = &room->rig,
                                .look = {.skin = TONE_UMBER, .age = 6},
                                .tending = THING_COUNT}};
}

/* Every question and answer of every level, at the size of choices. */
static void votes_are_read_from_the_back(void **state)
{
    (void)state;
    for (int s = 0; s < countof(SIZES); s++) {
        Hall *room = room_open(SIZES[s][0], SIZES[s][1]);
        Problems problems = {0};
        room->card_count =
            level_cards(ROOT "/levels", "en", room->cards, LEVEL_CARDS_MAX, &problems);
        for (int c = 0; c < room->card_count; c++) {
            assert_true(level_load(room->cards[c].path, "en", &room->level, &problems));
            for (int p = 0; p < room->level.pause_count; p++) {
                const LevelPause *pause = &room->level.pauses[p];
                WallView view = view_of(room);
                view.board = BOARD_VOTE;
                view.text = pause->vote;
                view.answer_count = pause->answer_count;
                for (int i = 0; i < view.answer_count; i++) {
                    view.answers[i] =
                        (WallAnswer){.text = pause->answers[i].text, .votes = 9 - i};
                }
                if (view.answer_count < 2) {
                    continue;
                }
                view.revealed = p % 2 == 0;
                draw(room, &view);
                char what[96];
                snprintf(what, sizeof what, "%s, %s", room->level.id, pause->id);
                texts_stand_out(room, room->layout.h / 24, what);
            }
        }
        room_close(room);
    }
}

/* What may be typed as a vote is read from the last chair, with its spread and beside
 * each other; what would not be is told beforehand. */
static void typed_votes_are_read_from_the_back(void **state)
{
    (void)state;
    static const char WORDS[] =
        "We wait a little with our hands open and look at her and "
        "then say one thing in a low voice, over and over, and so "
        "on until somebody else has seen it too, from the chair";
    char question[168], answers[4][96];
    int fitted = 0, refused = 0;
    for (int s = 0; s < countof(SIZES); s++) {
        Hall *room = room_open(SIZES[s][0], SIZES[s][1]);
        for (int count = 2; count <= 4; count++) {
            for (int bytes = 8; bytes < 96; bytes += 8) {
                WallView view = view_of(room);
                view.board = BOARD_VOTE;
                view.answer_count = count;
                view.revealed = true;
                view.text = question;
                snprintf(question, sizeof question, "%.*s", bytes * 167 / 95, WORDS);
                for (int i = 0; i < count; i++) {
                    snprintf(answers[i], sizeof answers[i], "%.*s", bytes, WORDS + i);
                    view.answers[i] = (WallAnswer){.text = answers[i], .votes = i};
                }
                if (!asking_fits(&view, &room->layout)) {
                    refused++;
                    continue;
                }
                fitted++;
                draw(room, &view);
                texts_stand_out(room, room->layout.h / 24, question);
                view.board = BOARD_BESIDE;
                view.beside[1] = count - 1;
                draw(room, &view);
                texts_stand_out(room, room->layout.h / 24, answers[0]);
            }
        }
        room_close(room);
    }
    assert_true(fitted > 15 && refused > 15);
}

/* Words of every plan, on the board of their step. */
static void words_are_read_from_the_back(void **state)
{
    (void)state;
    static PlaylistCard lists[PLAYLIST_CARDS_MAX];
    for (int s = 0; s < countof(SIZES); s++) {
        Hall *room = room_open(SIZES[s][0], SIZES[s][1]);
        Problems problems = {0};
        int count = playlist_cards(ROOT "/levels/playlists", "en", lists,
                                   PLAYLIST_CARDS_MAX, &problems);
        assert_true(count > 0);
        for (int l = 0; l < count; l++) {
            assert_true(playlist_load(lists[l].path, &room->plan, &problems));
            for (int i = 0; i < room->plan.step_count; i++) {
                const PlaylistStep *step = &room->plan.steps[i];
                playlist_moment(&room->plan, i, "en", NULL, &room->moment);
                WallView view = view_of(room);
                view.board = step->kind == PLAYLIST_PAUSE       ? BOARD_ASK
                             : step->kind == PLAYLIST_BREATHING ? BOARD_BREATH
                             : step->kind == PLAYLIST_PAGE      ? BOARD_PAGE
                                                                : BOARD_WORDS;
                view.text = room->moment.prompts[0];
                view.help = "0800 123 45 67, day and night, in many languages";
                draw(room, &view);
                if (view.text[0]) {
                    texts_stand_out(room, room->layout.h / 24, step->id);
                }
            }
        }
        room_close(room);
    }
}

/* Captions and the answer that is played are as large as choices. */
static void captions_are_as_large_as_choices(void **state)
{
    (void)state;
    for (int s = 0; s < countof(SIZES); s++) {
        Hall *room = room_open(SIZES[s][0], SIZES[s][1]);
        WallView view = view_of(room);
        view.board = BOARD_BABY;
        view.caption = "fusses";
        view.caption_strength = 2;
        view.played = "Turn the radio down";
        draw(room, &view);
        texts_stand_out(room, room->layout.h / 18, "caption");
        view = view_of(room);
        view.board = BOARD_BESIDE;
        view.answer_count = 2;
        view.answers[0].text = "Wait";
        view.answers[1].text = "A word to the cousin";
        view.beside[1] = 1;
        draw(room, &view);
        texts_stand_out(room, room->layout.h / 24, "beside");
        room_close(room);
    }
}

/* Sentences of every level, three at a time, as a verb offers them. */
static void what_can_be_answered_is_read_from_the_back(void **state)
{
    (void)state;
    for (int s = 0; s < countof(SIZES); s++) {
        Hall *room = room_open(SIZES[s][0], SIZES[s][1]);
        Problems problems = {0};
        room->card_count =
            level_cards(ROOT "/levels", "en", room->cards, LEVEL_CARDS_MAX, &problems);
        for (int c = 0; c < room->card_count; c++) {
            assert_true(level_load(room->cards[c].path, "en", &room->level, &problems));
            int count = room->level.scenario.name_count;
            for (int i = 0; i + 3 <= count; i++) {
                WallView view = view_of(room);
                view.board = BOARD_BABY;
                view.covered = i % 2 == 1;
                view.choice_count = 3;
                for (int k = 0; k < 3; k++) {
                    view.choices[k] = room->level.names[i + k];
                    view.choice_keys[k] = "1";
                }
                draw(room, &view);
                texts_stand_out(room, room->layout.h / 18, room->level.id);
            }
        }
        room_close(room);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(votes_are_read_from_the_back),
        cmocka_unit_test(typed_votes_are_read_from_the_back),
        cmocka_unit_test(words_are_read_from_the_back),
        cmocka_unit_test(captions_are_as_large_as_choices),
        cmocka_unit_test(what_can_be_answered_is_read_from_the_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
