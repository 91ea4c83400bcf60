/*
 * The shipped scenes: they load, keep their numbers, can be played and recorded; the
 * manual and the schema are what the field table prints. GOODENOUGH_BLESS=1 writes those
 * anew.
 */
#define _POSIX_C_SOURCE 200809L
#include "disk.h"
#include "data/files.h"
#include "data/level.h"
#include "data/manual.h"
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

static const char *const LEVELS[] = {"02-somethings-up", "05-too-much",
                                     "07-what-are-you-looking-at"};
enum { LEVEL_COUNT = sizeof LEVELS / sizeof *LEVELS };

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
    size_t bytes = read_level(LEVELS[1], bench->text);
    assert_true(level_parse(bench->text, bytes, "x", "en", &bench->level, &problems));
    char *title = strstr(bench->text, "\"Too much\"");
    assert_non_null(title);
    title[1] = 'S';
    assert_true(level_parse(bench->text, bytes, "x", "en", &bench->other, &problems));
    assert_true(bench->level.digest == bench->other.digest);
    char *number = strstr(bench->text, "\"at_s\": 74");
    assert_non_null(number);
    number[9] = '5';
    assert_true(level_parse(bench->text, bytes, "x", "en", &bench->other, &problems));
    assert_true(bench->level.digest != bench->other.digest);
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
    assert_string_equal(bench->cards[0].title, "Something's up");
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

/* Puts `table` in the place of the one in levels/README.md. */
static void bless_readme(const char *readme, const char *table)
{
    const char *begin = strstr(readme, "| field | kind |"),
               *end = begin ? strstr(begin, "\n\n") : NULL;
    assert_non_null(end);
    size_t most = strlen(readme) + strlen(table) + 1;
    char *whole = malloc(most);
    assert_non_null(whole);
    snprintf(whole, most, "%.*s%s%s", (int)(begin - readme), readme, table, end + 1);
    disk_write(ROOT "/levels/README.md", whole, strlen(whole));
    free(whole);
}

static void test_manual(void **state)
{
    Bench *bench = *state;
    assert_true(manual_schema(&LEVEL_FORMAT, bench->text, DISK_BYTES) > 0);
    disk_compare("levels/schema/level.schema.json", bench->text);
    assert_true(manual_table(&LEVEL_FORMAT, bench->text, DISK_BYTES) > 0);
    disk_read("levels/README.md", bench->again);
    if (disk_blessing()) {
        bless_readme(bench->again, bench->text);
        disk_read("levels/README.md", bench->again);
    }
    if (!strstr(bench->again, bench->text)) {
        fail_msg("levels/README.md lacks the table of `goodenough-lab describe`:\n%s",
                 bench->text);
    }
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
        cmocka_unit_test(test_levels_are_played),
        cmocka_unit_test(test_recording_replays),
        cmocka_unit_test(test_cards),
        cmocka_unit_test(test_manual),
        cmocka_unit_test(test_example),
    };
    return cmocka_run_group_tests(tests, bench_open, bench_close);
}
