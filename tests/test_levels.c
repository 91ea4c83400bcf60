/*
 * The shipped scenes: they load, keep their numbers, can be played and recorded; the
 * manual and the schema are what the field table prints. GOODENOUGH_BLESS=1 writes those
 * anew.
 */
#define _POSIX_C_SOURCE 200809L
#include "disk.h"
#include "data/level.h"
#include "data/recording.h"
#include "model/policy.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

static const char *const LEVELS[] = {"01-quiet-and-awake",
                                     "02-somethings-up",
                                     "03-one-of-those-evenings",
                                     "04-first-smiles",
                                     "05-too-much",
                                     "06-minds-wander",
                                     "07-what-are-you-looking-at",
                                     "08-spoon",
                                     "09-gone-and-back",
                                     "10-off-and-back",
                                     "11-the-dog-barks",
                                     "12-grandpas-turn",
                                     "13-nursery-door",
                                     "14-five-oclock",
                                     "15-dat",
                                     "16-no-mine",
                                     "17-i-shouted",
                                     "18-one-more-slide",
                                     "19-ordinary-day"};
enum { LEVEL_COUNT = sizeof LEVELS / sizeof *LEVELS, UNSOOTHED = 2, TOO_MUCH = 4 };

/* Everything large that these tests share; one at a time uses it. */
typedef struct Bench {
    char text[DISK_BYTES], again[DISK_BYTES], third[DISK_BYTES];
    Level level, other;
    Recording recording, read;
    Session session;
    LevelCard cards[LEVEL_CARDS_MAX];
} Bench;

static int bench_open(void **state)
{
    *state = calloc(1, sizeof(Bench));
    return *state ? 0 : -1;
}

static int bench_close(void **state)
{
    free(*state);
    return 0;
}

static size_t read_level(const char *name, char *text)
{
    char path[128];
    snprintf(path, sizeof path, "levels/%s.json", name);
    return disk_read(path, text);
}

static void test_shipped_levels(void **state)
{
    Bench *bench = *state;
    for (int i = 0; i < LEVEL_COUNT; i++) {
        Problems problems = {0};
        size_t bytes = read_level(LEVELS[i], bench->text);
        if (!level_parse(bench->text, bytes, LEVELS[i], "en", &bench->level, &problems)) {
            fail_msg("%s", problems.lines[0]);
        }
        long tidy = level_tidy(bench->text, bytes, LEVELS[i], bench->again, DISK_BYTES,
                               &problems);
        assert_true(tidy > 0);
        assert_true(level_parse(bench->again, (size_t)tidy, LEVELS[i], "en",
                                &bench->other, &problems));
        assert_true(bench->level.digest == bench->other.digest);
        assert_memory_equal(&bench->level, &bench->other, sizeof bench->level);
        long twice = level_tidy(bench->again, (size_t)tidy, LEVELS[i], bench->third,
                                DISK_BYTES, &problems);
        assert_int_equal(twice, tidy);
        assert_string_equal(bench->again, bench->third);
    }
}

static void test_digest_of_numbers(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    size_t bytes = read_level(LEVELS[TOO_MUCH], bench->text);
    assert_true(level_parse(bench->text, bytes, "x", "en", &bench->level, &problems));
    char *title = strstr(bench->text, "\"Too much\"");
    assert_non_null(title);
    title[1] = 'S';
    assert_true(level_parse(bench->text, bytes, "x", "en", &bench->other, &problems));
    assert_true(bench->level.digest == bench->other.digest);
    char *number = strstr(bench->text, "\"at_s\": 92");
    assert_non_null(number);
    number[9] = '3';
    assert_true(level_parse(bench->text, bytes, "x", "en", &bench->other, &problems));
    assert_true(bench->level.digest != bench->other.digest);
}

/* A shipped scene has all that a workshop and a family want of it. */
static void check_whole(const Level *level)
{
    const Start *start = &level->scenario.start;
    assert_in_range(level->scenario.seconds, 90, 240);
    assert_true(level->note[0] && level->content[0] && level->idea[0] &&
                level->attempt[0]);
    assert_true(level->line_count >= 2 && level->rewind_count >= 2);
    assert_true(level->pause_count >= 1 && level->source_count >= 1);
    assert_true(start->tired && start->worn && !(start->tired & start->worn));
    int votes = 0;
    for (int i = 0; i < level->pause_count; i++) {
        const LevelPause *pause = &level->pauses[i];
        votes += pause->answer_count > 0;
        for (int kind = 0; kind < 3; kind++) {
            assert_true(pause->prompts[kind][0]);
        }
    }
    assert_true(votes >= 1);
}

static void test_scenes_are_whole(void **state)
{
    Bench *bench = *state;
    for (int i = 0; i < LEVEL_COUNT; i++) {
        Problems problems = {0};
        size_t bytes = read_level(LEVELS[i], bench->text);
        assert_true(
            level_parse(bench->text, bytes, LEVELS[i], "en", &bench->level, &problems));
        check_whole(&bench->level);
    }
}

/* A vote's answers are acts that the model can play: thing, sentence and target found. */
static void test_votes_are_played(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    size_t bytes = read_level(LEVELS[TOO_MUCH], bench->text);
    assert_true(level_parse(bench->text, bytes, "x", "en", &bench->level, &problems));
    const LevelPause *family = &bench->level.pauses[1];
    assert_int_equal(family->answer_count, 4);
    assert_int_equal(family->answers[0].care.act, ACT_TEND);
    assert_int_equal(family->answers[0].care.choice, THING_SPEAK);
    assert_int_equal(family->answers[2].care.act, ACT_NAME);
    assert_string_equal(bench->level.names[family->answers[2].care.choice],
                        "Let's take a little moment.");
    assert_string_equal(family->answers[1].text, "Turn the radio down");
    const LevelPause *enough = &bench->level.pauses[0];
    assert_int_equal(enough->answers[2].care.gaze, GAZE_SHARED);
    assert_true(enough->vote[0] && bench->level.lines[0].readings[1][0]);
    assert_int_equal(bench->level.lines[0].need, NEED_BREAK);
}

/* Plays `level` with `policy` to its end. */
static void play(Session *session, const Level *level, PolicyId policy, uint64_t seed)
{
    PolicyMind mind = {0};
    session_begin(session, &level->scenario, seed);
    while (!session->dyad.ended) {
        session_step(session, policy_care(&POLICIES[policy], &mind, &session->dyad,
                                          &session->scenario));
    }
}

static void test_levels_are_played(void **state)
{
    Bench *bench = *state;
    for (int i = 0; i < LEVEL_COUNT; i++) {
        Problems problems = {0};
        size_t bytes = read_level(LEVELS[i], bench->text);
        assert_true(
            level_parse(bench->text, bytes, LEVELS[i], "en", &bench->level, &problems));
        int made = 0;
        for (uint64_t seed = 1; seed <= 12; seed++) {
            play(&bench->session, &bench->level, POLICY_GOOD_ENOUGH, seed);
            made += bench->session.dyad.ended == ENDED_MADE;
            play(&bench->session, &bench->level, POLICY_ABSENT, seed);
            if (bench->session.dyad.ended != ENDED_SOFT || bench->session.dyad.crest) {
                fail_msg("%s, seed %d: absent ended in %d with %d crests", LEVELS[i],
                         (int)seed, bench->session.dyad.ended, bench->session.dyad.crest);
            }
        }
        if (made < 9) {
            fail_msg("%s: good-enough made %d of 12 endings", LEVELS[i], made);
        }
    }
}

/* Where nothing helps, who stays ends as warmly as anywhere, and trust stays with them;
 * who is gone finds crying to the end. */
static void test_staying_is_enough(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    size_t bytes = read_level(LEVELS[UNSOOTHED], bench->text);
    assert_true(level_parse(bench->text, bytes, "x", "en", &bench->level, &problems));
    for (uint64_t seed = 1; seed <= 6; seed++) {
        play(&bench->session, &bench->level, POLICY_GOOD_ENOUGH, seed);
        double stayed = bench->session.dyad.infant.trust;
        assert_true(stayed > bench->level.scenario.start.trust);
        assert_true(bench->session.dyad.infant.step < STEP_CLEAR);
        play(&bench->session, &bench->level, POLICY_ABSENT, seed);
        assert_true(bench->session.dyad.infant.trust < stayed);
        assert_true(bench->session.dyad.way_out);
    }
}

static void test_recording_replays(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    size_t bytes = read_level(LEVELS[0], bench->text);
    assert_true(level_parse(bench->text, bytes, "x", "en", &bench->level, &problems));
    bench->level.scenario.pace = .75; /* a family's own */
    play(&bench->session, &bench->level, POLICY_RANDOM, 0xF000000000000007u);
    bench->recording = (Recording){.level_digest = bench->level.digest,
                                   .model = MODEL_VERSION,
                                   .ended = bench->session.dyad.ended,
                                   .pace = bench->level.scenario.pace,
                                   .tape = bench->session.tape};
    snprintf(bench->recording.level, sizeof bench->recording.level, "%s",
             bench->level.id);
    char folder[] = "/tmp/goodenough-XXXXXX", path[64];
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/a.tape", folder);
    assert_true(recording_save(path, &bench->recording, &problems));
    assert_true(recording_load(path, &bench->read, &problems));
    assert_true(bench->read.tape.seed == 0xF000000000000007u);
    long first = recording_write(&bench->recording, bench->text, DISK_BYTES);
    long second = recording_write(&bench->read, bench->again, DISK_BYTES);
    assert_true(first > 0 && first == second);
    assert_string_equal(bench->text, bench->again);
    Tape tape = bench->read.tape;
    bench->level.scenario.pace = bench->read.pace;
    assert_int_equal(
        session_replay(&bench->session, &bench->level.scenario, &tape, tape.ticks), -1);
    assert_int_equal(bench->session.dyad.ended, bench->read.ended);
    unlink(path);
    rmdir(folder);
}

static void test_cards(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    int count =
        level_cards(ROOT "/levels", "en", bench->cards, LEVEL_CARDS_MAX, &problems);
    assert_int_equal(problems.count, 0);
    assert_int_equal(count, LEVEL_COUNT);
    for (int i = 0; i < count; i++) {
        assert_string_equal(bench->cards[i].problem, "");
        assert_true(i == 0 || bench->cards[i].chapter >= bench->cards[i - 1].chapter);
    }
    assert_string_equal(bench->cards[0].title, "Quiet and awake");
    count = level_cards(ROOT "/tests/bad_levels", "en", bench->cards, LEVEL_CARDS_MAX,
                        &problems);
    assert_true(count >= 30 && problems.count == 0);
    for (int i = 0; i < count; i++) {
        assert_true(bench->cards[i].problem[0] && bench->cards[i].title[0]);
    }
    assert_int_equal(
        level_cards("/nowhere", "en", bench->cards, LEVEL_CARDS_MAX, &problems), 0);
    assert_int_equal(problems.count, 1);
}

static void test_manual(void **state)
{
    (void)state;
    disk_manual(&LEVEL_FORMAT, "level", "## The fields\n");
}

/* The example in levels/README.md must be a good level. */
static void test_example(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    disk_read("levels/README.md", bench->text);
    const char *begin = strstr(bench->text, "```json\n"),
               *end = begin ? strstr(begin + 8, "```") : NULL;
    assert_non_null(end);
    if (!level_parse(begin + 8, (size_t)(end - begin - 8), "README.md", "en",
                     &bench->level, &problems)) {
        fail_msg("%s", problems.lines[0]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_shipped_levels),
        cmocka_unit_test(test_digest_of_numbers),
        cmocka_unit_test(test_scenes_are_whole),
        cmocka_unit_test(test_votes_are_played),
        cmocka_unit_test(test_levels_are_played),
        cmocka_unit_test(test_staying_is_enough),
        cmocka_unit_test(test_recording_replays),
        cmocka_unit_test(test_cards),
        cmocka_unit_test(test_manual),
        cmocka_unit_test(test_example),
    };
    return cmocka_run_group_tests(tests, bench_open, bench_close);
}
