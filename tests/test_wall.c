#include "data/playlist.h"
#include "data/words.h"
#include "legible.h"
#include "view/asking.h"
#include "view/cues.h"
#include "view/wallview.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define countof(a) ((int)(sizeof(a) / sizeof *(a)))

/* Every text a wall can show, in the sizes walls have. Grounds are looked at in two. */
static const struct {
    int w, h;
    bool paints;
} SIZES[] = {
    {1024, 768, true}, {1280, 720, true}, {1920, 1080, false}, {3840, 2160, false}};

/* What a washed-out beam still leaves legible. */
static const double CONTRAST = 7;

typedef struct Hall {
    Legible *legible;
    const Layout *layout;
    Rig rig;
    LevelPause moment;
    Level level;
    Playlist plan;
    LevelCard cards[LEVEL_CARDS_MAX];
    PlaylistCard lists[PLAYLIST_CARDS_MAX];
    Words words;
    int card_count, list_count, faults;
} Hall;

static Hall *hall_open(int size)
{
    Problems problems = {0};
    Hall *hall = calloc(1, sizeof *hall);
    assert_non_null(hall);
    hall->legible = legible_open(SIZES[size].w, SIZES[size].h, true, SIZES[size].paints);
    hall->layout = &hall->legible->layout;
    assert_true(words_load(ROOT "/assets/words/en.json", &hall->words, &problems));
    hall->card_count =
        level_cards(ROOT "/levels", "en", hall->cards, LEVEL_CARDS_MAX, &problems);
    hall->list_count = playlist_cards(ROOT "/levels/playlists", "en", hall->lists,
                                      PLAYLIST_CARDS_MAX, &problems);
    assert_true(hall->card_count > 0 && hall->list_count > 0);
    return hall;
}

/* Everything on it could be read, and there was something. */
static void hall_close(Hall *hall)
{
    assert_true(hall->legible->texts > 0);
    assert_int_equal(hall->faults, 0);
    legible_close(hall->legible);
    free(hall);
}

static void level_of(Hall *hall, int card)
{
    Problems problems = {0};
    assert_true(level_load(hall->cards[card].path, "en", &hall->level, &problems));
}

static const char *word(const Hall *hall, const char *id)
{
    return words_line(&hall->words, id);
}

static void look(Hall *hall, double least, const char *what)
{
    hall->faults += legible_faults(hall->legible, least, CONTRAST, what);
}

static void draw(Hall *hall, const WallView *view, double share, const char *what)
{
    shapes_clear(&hall->legible->shapes);
    wall_draw(&hall->legible->shapes, view, hall->layout);
    look(hall, hall->layout->h / share, what);
}

static WallView view_of(Hall *hall)
{
    static const uint8_t TARGETS[] = {TARGET_WINDOW};
    hall->rig = cue_rig(CUE_ALERT, 6);
    return (WallView){.scene = {.room = ROOM_NURSERY,
                                .time = TIME_DAY,
                                .targets = TARGETS,
                                .target_count = 1,
                                .shown = 1,
                                .rig = &hall->rig,
                                .look = {.skin = TONE_UMBER, .age = 6},
                                .tending = THING_COUNT}};
}

static const char HELP[] = "0800 123 45 67, day and night, in many languages";

/* Every question and answer of every level, at the size of choices. */
static void votes(Hall *hall)
{
    for (int c = 0; c < hall->card_count; c++) {
        level_of(hall, c);
        for (int p = 0; p < hall->level.pause_count; p++) {
            const LevelPause *pause = &hall->level.pauses[p];
            WallView view = view_of(hall);
            view.board = BOARD_VOTE;
            view.text = pause->vote;
            view.answer_count = pause->answer_count;
            for (int i = 0; i < view.answer_count; i++) {
                view.answers[i] =
                    (WallAnswer){.text = pause->answers[i].text, .votes = 12 - i};
            }
            view.revealed = p % 2 == 0;
            if (view.answer_count >= 2) {
                draw(hall, &view, 24, pause->vote);
            }
            view.board = BOARD_BESIDE;
            view.beside[1] = view.answer_count - 1;
            view.text = "The same moment, two answers";
            if (view.answer_count >= 2) {
                draw(hall, &view, 24, pause->id); /* the letters; words are larger */
            }
        }
    }
}

/* What may be typed as a vote is read from the last chair, with its spread and beside
 * each other; what would not be is told beforehand. */
static void typed_votes(Hall *hall)
{
    static const char WORDS[] =
        "We wait a little with our hands open and look at her and "
        "then say one thing in a low voice, over and over, and so "
        "on until somebody else has seen it too, from the chair";
    char question[168], answers[4][96];
    int fitted = 0, refused = 0;
    for (int count = 2; count <= 4; count++) {
        for (int bytes = 8; bytes < 96; bytes += 8) {
            WallView view = view_of(hall);
            view.board = BOARD_VOTE;
            view.answer_count = count;
            view.revealed = true;
            view.text = question;
            snprintf(question, sizeof question, "%.*s", bytes * 167 / 95, WORDS);
            for (int i = 0; i < count; i++) {
                snprintf(answers[i], sizeof answers[i], "%.*s", bytes, WORDS + i);
                view.answers[i] = (WallAnswer){.text = answers[i], .votes = i};
            }
            if (!asking_fits(&view, hall->layout)) {
                refused++;
                continue;
            }
            fitted++;
            draw(hall, &view, 24, question);
            view.text = "";
            view.board = BOARD_BESIDE;
            view.beside[1] = count - 1;
            draw(hall, &view, 24, answers[0]);
        }
    }
    assert_true(fitted > 7 && refused > 7);
}

static Board board_of(const PlaylistStep *step)
{
    switch ((PlaylistKind)step->kind) {
    case PLAYLIST_PAUSE:
        return BOARD_ASK;
    case PLAYLIST_BREATHING:
        return BOARD_BREATH;
    case PLAYLIST_PAGE:
        return BOARD_PAGE;
    case PLAYLIST_BLANK:
        return BOARD_STILL;
    case PLAYLIST_SCENE:
    case PLAYLIST_PROMPT:
    case PLAYLIST_VOTE:
    case PLAYLIST_REPLAY:
    case PLAYLIST_WHAT_IF:
    case PLAYLIST_KINDS:
        break;
    }
    return BOARD_WORDS;
}

/* Words of every plan, on the board of their step; the page with what its scene gives to
 * try. */
static void plans(Hall *hall)
{
    Problems problems = {0};
    for (int l = 0; l < hall->list_count; l++) {
        assert_true(playlist_load(hall->lists[l].path, &hall->plan, &problems));
        playlist_find(&hall->plan, hall->cards, hall->card_count);
        for (int i = 0; i < hall->plan.step_count; i++) {
            const PlaylistStep *step = &hall->plan.steps[i];
            if (step->card >= 0) {
                level_of(hall, step->card);
            }
            playlist_moment(&hall->plan, i, "en", step->card >= 0 ? &hall->level : NULL,
                            &hall->moment);
            WallView view = view_of(hall);
            view.board = board_of(step);
            view.text = hall->moment.prompts[0];
            view.help = HELP;
            view.breaths = 5;
            if (view.board == BOARD_PAGE) {
                view.title = view.text[0] ? view.text : word(hall, "wall.page");
                view.text = hall->level.attempt;
            }
            if (step->kind == PLAYLIST_BLANK && i == 0) {
                view.title = playlist_text(&hall->plan, "en", "title");
                view.text = playlist_text(&hall->plan, "en", "content");
            }
            for (int covered = 0; covered < 2 && view.text[0]; covered++) {
                view.covered = covered;
                draw(hall, &view, 24, step->id);
            }
        }
    }
}

/* Before a scene: what it is called, where it is, what there may be to hear. */
static void notes(Hall *hall)
{
    for (int c = 0; c < hall->card_count; c++) {
        char texts[3][LEVEL_TEXT_BYTES];
        const WordsFill fill = {.baby = "Marlene"};
        level_of(hall, c);
        words_fill(texts[0], sizeof texts[0], hall->level.title, &fill);
        words_fill(texts[1], sizeof texts[1], hall->level.note, &fill);
        words_fill(texts[2], sizeof texts[2], hall->level.content, &fill);
        WallView view = view_of(hall);
        view.board = BOARD_NOTE;
        view.title = texts[0];
        view.text = texts[1];
        view.small = texts[2];
        view.help = HELP;
        draw(hall, &view, 24, hall->level.id);
    }
}

static InnerView inner_of(const Hall *hall, const char *one, const char *two)
{
    InnerView inner = {.title = word(hall, "inside.title"),
                       .may = word(hall, "inside.may"),
                       .readings = {one, two}};
    static const char *const LABELS[INNER_ROWS][2] = {
        {"inside.stirred", "inside.stirred.2"},
        {"inside.energy", "inside.energy.1"},
        {"inside.wary", "inside.wary.2"}};
    for (int i = 0; i < INNER_ROWS; i++) {
        inner.rows[i] = (InnerRow){.label = word(hall, LABELS[i][0]),
                                   .word = word(hall, LABELS[i][1]),
                                   .at = .5,
                                   .low = .3,
                                   .high = .7};
    }
    return inner;
}

/* How she is, with every level's two readings: beside her, beside a question, and below
 * the room's own words. */
static void inner_states(Hall *hall)
{
    for (int c = 0; c < hall->card_count; c++) {
        level_of(hall, c);
        for (int i = 0; i < hall->level.line_count; i++) {
            const LevelLine *line = &hall->level.lines[i];
            InnerView inner = inner_of(hall, line->readings[0], line->readings[1]);
            WallView view = view_of(hall);
            view.inner = &inner;
            view.text = "What did you see first, and what did your body do?";
            view.board = i % 2 ? BOARD_ASK : BOARD_BABY;
            view.caption = i % 2 ? "" : "fusses";
            view.caption_strength = 2;
            draw(hall, &view, 24, hall->level.id);
            view.board = BOARD_ASK;
            view.words[0] = view.words[1] = "her belly goes in and out";
            view.word_count = 1 + i % 2;
            draw(hall, &view, 24, "words and inside");
        }
    }
}

/* Captions and the answer that is played are as large as choices. */
static void captions(Hall *hall)
{
    static const char *const LINES[] = {"said", "told", ""};
    for (int i = 0; i < countof(LINES); i++) {
        WallView view = view_of(hall);
        view.board = BOARD_BABY;
        view.caption = "a small sound in the throat";
        view.caption_strength = 2;
        view.caption_direction = i - 1;
        view.played = i == 1 ? "" : "Turn the radio down";
        view.said = i == 0   ? "looks away \xC2\xB7 brows up, eyes wide \xC2\xB7 fists"
                    : i == 1 ? "\xE2\x80\x9CI have been with you for a while now, and "
                               "you wanted to be near somebody who knows you.\xE2\x80\x9D"
                             : "";
        draw(hall, &view, 18, LINES[i]);
    }
}

/* Sentences of every level, three at a time, as a verb offers them. */
static void choices(Hall *hall)
{
    for (int c = 0; c < hall->card_count; c++) {
        level_of(hall, c);
        int count = hall->level.scenario.name_count;
        for (int i = 0; i + 3 <= count; i++) {
            WallView view = view_of(hall);
            view.board = BOARD_BABY;
            view.covered = i % 2 == 1;
            view.choice_count = 3;
            for (int k = 0; k < 3; k++) {
                view.choices[k] = hall->level.names[i + k];
                view.choice_keys[k] = "1";
            }
            draw(hall, &view, 18, hall->level.id);
        }
    }
}

/* Six signs about her, each with every word there is. */
static WallView signs_view(Hall *hall, int first)
{
    static const Seen SEEN = {.gaze = GAZE_AT_NOTHING,
                              .face = {FACE_FUSS, 200},
                              .mouth = {MOUTH_PARTED, 200},
                              .hands = {HANDS_SPLAY, 200},
                              .posture = {POSTURE_ARCH, 200},
                              .breath = {BREATH_QUICK, 200},
                              .shoulders = 255};
    WallView view = view_of(hall);
    view.board = BOARD_ASK;
    view.text = "What did you see first?";
    view.sign_count = signs_of(&SEEN, &view.scene, hall->layout, view.signs);
    view.shown = view.sign_count;
    for (int i = 0; i < view.sign_count; i++) {
        view.sign_words[i] = word(hall, signs_word((first + i) % signs_count()));
    }
    return view;
}

static void signs(Hall *hall)
{
    static const char *const WORDS[] = {
        "her belly goes in and out, fast", "she looked at the lamp first",
        "I held my own breath", "the hand opened, then shut", "shoulders up to the ears"};
    for (int i = 0; i < signs_count(); i += 3) {
        WallView view = signs_view(hall, i);
        draw(hall, &view, 24, "signs");
        view.word_count = 1 + i / 3 % WALL_WORDS_MAX;
        for (int k = 0; k < view.word_count; k++) {
            view.words[k] = WORDS[k];
        }
        draw(hall, &view, 24, "signs and words");
        view.word_count = 0;
        view.covered = true;
        draw(hall, &view, 24, "signs, covered");
    }
}

/* The card before the group comes, the end, a real baby. */
static void leaves(Hall *hall)
{
    WallView view = view_of(hall);
    view.board = BOARD_CHECK;
    view.title = word(hall, "check.title");
    view.text = word(hall, "check.large");
    view.small = word(hall, "check.body");
    view.said = word(hall, "check.dark");
    view.help = word(hall, "check.light");
    draw(hall, &view, 24, "check");
    view = view_of(hall);
    view.board = BOARD_WORDS;
    view.text = word(hall, "wall.thanks");
    view.help = HELP;
    draw(hall, &view, 24, "thanks");
    HushView hush = {.words = word(hall, "hush.words"), .hint = "", .deep = 1};
    hush_draw(&hall->legible->shapes, &hush, hall->layout);
    shapes_clear(&hall->legible->shapes);
    hush_draw(&hall->legible->shapes, &hush, hall->layout);
    look(hall, hall->layout->h / 18, "hush");
}

static void in_every_size(void (*show)(Hall *hall))
{
    for (int s = 0; s < countof(SIZES); s++) {
        Hall *hall = hall_open(s);
        show(hall);
        hall_close(hall);
    }
}

static void votes_are_read_from_the_back(void **state)
{
    (void)state;
    in_every_size(votes);
}

static void typed_votes_are_read_from_the_back(void **state)
{
    (void)state;
    in_every_size(typed_votes);
}

static void words_are_read_from_the_back(void **state)
{
    (void)state;
    in_every_size(plans);
}

static void notes_are_read_from_the_back(void **state)
{
    (void)state;
    in_every_size(notes);
}

static void her_state_is_read_from_the_back(void **state)
{
    (void)state;
    in_every_size(inner_states);
}

static void captions_are_as_large_as_choices(void **state)
{
    (void)state;
    in_every_size(captions);
}

static void what_can_be_answered_is_read_from_the_back(void **state)
{
    (void)state;
    in_every_size(choices);
}

static void signs_are_read_from_the_back(void **state)
{
    (void)state;
    in_every_size(signs);
}

static void whole_pages_are_read_from_the_back(void **state)
{
    (void)state;
    in_every_size(leaves);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(votes_are_read_from_the_back),
        cmocka_unit_test(typed_votes_are_read_from_the_back),
        cmocka_unit_test(words_are_read_from_the_back),
        cmocka_unit_test(notes_are_read_from_the_back),
        cmocka_unit_test(her_state_is_read_from_the_back),
        cmocka_unit_test(captions_are_as_large_as_choices),
        cmocka_unit_test(what_can_be_answered_is_read_from_the_back),
        cmocka_unit_test(signs_are_read_from_the_back),
        cmocka_unit_test(whole_pages_are_read_from_the_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
