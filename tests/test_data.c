/*
 * The data room: what a bad file is told, that saving and loading keep everything, that
 * no broken byte crashes or half-changes anything, and that shipped scenes and words fit.
 * GOODENOUGH_BLESS=1 writes tests/bad_levels/NAME.txt, levels/schema and the table in
 * levels/README.md anew.
 */
#define _POSIX_C_SOURCE 200809L
#include "data/files.h"
#include "data/level.h"
#include "data/recording.h"
#include "data/settings.h"
#include "data/story.h"
#include "data/words.h"
#include "model/noise.h"
#include "model/policy.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

enum { TEXT_BYTES = 512 * 1024 };

static const char *const LEVELS[] = { "02-somethings-up", "05-too-much", "07-what-are-you-looking-at" };
enum { LEVEL_COUNT = sizeof LEVELS / sizeof *LEVELS };

/* Everything large that tests share; one at a time uses it. */
typedef struct Bench {
    char text[TEXT_BYTES], again[TEXT_BYTES], third[TEXT_BYTES];
    Level level, other;
    Recording recording, read;
    Words words;
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

static bool blessing(void)
{
    return getenv("GOODENOUGH_BLESS") != NULL;
}

/* Reads the file `folder`/`name` below the project. Returns its bytes. */
static size_t read_file(const char *name, char *text)
{
    char path[512];
    Problems problems = {0};
    snprintf(path, sizeof path, "%s/%s", ROOT, name);
    long bytes = files_read(path, text, TEXT_BYTES, &problems);
    if (bytes < 0) {
        fail_msg("%s", problems.lines[0]);
    }
    return (size_t)bytes;
}

static void write_file(const char *path, const char *text, size_t bytes)
{
    Problems problems = {0};
    if (!files_write(path, text, bytes, &problems)) {
        fail_msg("%s", problems.lines[0]);
    }
}

static size_t read_level(const char *name, char *text)
{
    char path[128];
    snprintf(path, sizeof path, "levels/%s.json", name);
    return read_file(path, text);
}

/* Compares `text` with the file, or writes it there when blessing. */
static void compare(const char *name, const char *text)
{
    char path[512], stored[64 * 1024];
    Problems problems = {0};
    snprintf(path, sizeof path, "%s/%s", ROOT, name);
    if (blessing()) {
        write_file(path, text, strlen(text));
    }
    if (files_read(path, stored, sizeof stored, &problems) < 0) {
        fail_msg("%s", problems.lines[0]);
    }
    if (strcmp(stored, text) != 0) {
        fail_msg("%s differs; it should read\n%s", name, text);
    }
}

static void test_bad_levels(void **state)
{
    Bench *bench = *state;
    char names[256][FILES_PATH_BYTES];
    Problems problems = {0};
    int count = files_list(ROOT "/tests/bad_levels", ".json", names, 256, &problems);
    assert_in_range(count, 30, 255);
    for (int i = 0; i < count; i++) {
        char path[FILES_PATH_BYTES + 32], told[PROBLEMS_MAX * (PROBLEM_BYTES + 1)] = "";
        snprintf(path, sizeof path, "tests/bad_levels/%s", names[i]);
        size_t bytes = read_file(path, bench->text);
        Problems found = {0};
        bench->level = (Level){ .chapter = 77 };
        assert_false(level_parse(bench->text, bytes, names[i], "en", &bench->level, &found));
        assert_int_equal(bench->level.chapter, 77);
        for (int line = 0; line < problems_kept(&found); line++) {
            size_t used = strlen(told);
            snprintf(told + used, sizeof told - used, "%s\n", found.lines[line]);
        }
        snprintf(path + strlen(path) - 4, 5, "txt");
        compare(path, told);
    }
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
        long tidy = level_tidy(bench->text, bytes, LEVELS[i], bench->again, TEXT_BYTES, &problems);
        assert_true(tidy > 0);
        assert_true(level_parse(bench->again, (size_t)tidy, LEVELS[i], "en", &bench->other, &problems));
        assert_true(bench->level.digest == bench->other.digest);
        assert_memory_equal(&bench->level, &bench->other, sizeof bench->level);
        long twice = level_tidy(bench->again, (size_t)tidy, LEVELS[i], bench->third, TEXT_BYTES, &problems);
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
        session_step(session, policy_care(&POLICIES[policy], &mind, &session->dyad, &session->scenario));
    }
}

static void test_levels_are_played(void **state)
{
    Bench *bench = *state;
    for (int i = 0; i < LEVEL_COUNT; i++) {
        Problems problems = {0};
        size_t bytes = read_level(LEVELS[i], bench->text);
        assert_true(level_parse(bench->text, bytes, LEVELS[i], "en", &bench->level, &problems));
        int made = 0;
        for (uint64_t seed = 1; seed <= 12; seed++) {
            play(&bench->session, &bench->level, POLICY_GOOD_ENOUGH, seed);
            made += bench->session.dyad.ended == ENDED_MADE;
            play(&bench->session, &bench->level, POLICY_ABSENT, seed);
            if (bench->session.dyad.ended != ENDED_SOFT || bench->session.dyad.crest) {
                fail_msg("%s, seed %d: absent ended in %d with %d crests", LEVELS[i], (int)seed,
                         bench->session.dyad.ended, bench->session.dyad.crest);
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
    play(&bench->session, &bench->level, POLICY_RANDOM, 0xF000000000000007u);
    bench->recording = (Recording){ .level_digest = bench->level.digest, .model = MODEL_VERSION,
                                    .ended = bench->session.dyad.ended, .tape = bench->session.tape };
    snprintf(bench->recording.level, sizeof bench->recording.level, "%s", bench->level.id);
    char folder[] = "/tmp/goodenough-XXXXXX", path[64];
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/a.tape", folder);
    assert_true(recording_save(path, &bench->recording, &problems));
    assert_true(recording_load(path, &bench->read, &problems));
    assert_true(bench->read.tape.seed == 0xF000000000000007u);
    long first = recording_write(&bench->recording, bench->text, TEXT_BYTES);
    long second = recording_write(&bench->read, bench->again, TEXT_BYTES);
    assert_true(first > 0 && first == second);
    assert_string_equal(bench->text, bench->again);
    Tape tape = bench->read.tape;
    assert_int_equal(session_replay(&bench->session, &bench->level.scenario, &tape, tape.ticks), -1);
    assert_int_equal(bench->session.dyad.ended, bench->read.ended);
    unlink(path);
    rmdir(folder);
}

/* A settings value in which nothing is as usual. */
static Settings other_settings(void)
{
    Settings settings;
    memset(&settings, 0, sizeof settings);
    settings_begin(&settings);
    settings.skin = 4;
    settings.suit = 5;
    settings.pace = 0.1 + 0.7;
    settings.contrast = settings.soft = true;
    settings.captions = false;
    snprintf(settings.baby, sizeof settings.baby, "Zoë \"Zo\"");
    snprintf(settings.keys[3][1], SETTINGS_KEY_BYTES, "Keypad 3");
    snprintf(settings.keys[31][0], SETTINGS_KEY_BYTES, "F");
    return settings;
}

static void test_settings(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    char folder[] = "/tmp/goodenough-XXXXXX", path[64], beside[72];
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/settings.json", folder);
    snprintf(beside, sizeof beside, "%s.bak", path);
    Settings settings = other_settings(), read;
    settings_begin(&read);
    assert_true(settings_load(path, &read, &problems)); /* not there yet: no problem */
    assert_int_equal(read.skin, 1);
    assert_true(settings_save(path, &settings, &problems));
    assert_true(settings_load(path, &read, &problems));
    settings_write(&settings, bench->text, TEXT_BYTES);
    settings_write(&read, bench->again, TEXT_BYTES);
    assert_string_equal(bench->text, bench->again);
    assert_string_equal(read.baby, settings.baby);
    assert_string_equal(read.keys[3][1], "Keypad 3");
    write_file(path, "{\"format\": \"settings 1\", \"pace\": 9}", 35);
    assert_false(settings_load(path, &read, &problems));
    assert_int_equal(problems.count, 1);
    assert_non_null(strstr(problems.lines[0], "pace: 9 is outside 0.5 to 1.5"));
    assert_int_equal(read.skin, 4);
    assert_true(files_there(beside));
    unlink(beside);
    unlink(path);
    rmdir(folder);
}

/* Reads what may be broken; must leave its output alone when it says no. */
typedef bool (*Reader)(Bench *bench, const char *text, size_t bytes);

static bool read_as_level(Bench *bench, const char *text, size_t bytes)
{
    Problems problems = {0};
    bench->other = bench->level;
    bool good = level_parse(text, bytes, "x", "en", &bench->other, &problems);
    assert_true(good == (problems.count == 0));
    if (!good) {
        assert_memory_equal(&bench->other, &bench->level, sizeof bench->level);
    }
    return good;
}

static bool read_as_recording(Bench *bench, const char *text, size_t bytes)
{
    Problems problems = {0};
    bench->read.model = 777;
    bool good = recording_parse(text, bytes, "x", &bench->read, &problems);
    assert_true(good == (problems.count == 0));
    assert_true(good || bench->read.model == 777);
    return good;
}

static bool read_as_settings(Bench *bench, const char *text, size_t bytes)
{
    (void)bench;
    Problems problems = {0};
    Settings before = other_settings(), settings = before;
    bool good = settings_parse(text, bytes, "x", &settings, &problems);
    assert_true(good == (problems.count == 0));
    assert_true(good || memcmp(&before, &settings, sizeof before) == 0);
    return good;
}

static bool read_as_words(Bench *bench, const char *text, size_t bytes)
{
    Problems problems = {0};
    bench->words.lines.count = -7;
    bool good = words_parse(text, bytes, "x", &bench->words, &problems);
    assert_true(good == (problems.count == 0));
    assert_true(good || bench->words.lines.count == -7);
    return good;
}

/* Every truncation and 2,000 byte flips of the `bytes` in bench->text. */
static void break_it(Bench *bench, size_t bytes, Reader reader)
{
    assert_true(reader(bench, bench->text, bytes));
    size_t whole = bytes;
    while (whole > 0 && strchr(" \n", bench->text[whole - 1])) {
        whole--;
    }
    for (size_t length = 0; length < whole; length++) {
        assert_false(reader(bench, bench->text, length));
    }
    const uint64_t key = noise_key(20261121, NOISE_VIEW);
    for (uint32_t flip = 0; flip < 2000; flip++) {
        size_t at = (size_t)(noise_unit(key, flip, 0) * (double)bytes);
        char kept = bench->text[at];
        bench->text[at] = (char)(kept ^ (1 << (int)(noise_unit(key, flip, 1) * 8)));
        reader(bench, bench->text, bytes);
        bench->text[at] = kept;
    }
}

static void test_broken_levels(void **state)
{
    Bench *bench = *state;
    bench->level = (Level){ .chapter = 3 };
    break_it(bench, read_level(LEVELS[1], bench->text), read_as_level);
}

static void test_broken_recordings(void **state)
{
    Bench *bench = *state;
    bench->recording = (Recording){ .level = "too-much", .level_digest = 0xFEDCBA9876543210u, .model = 1,
                                    .tape = { .seed = UINT64_MAX, .ticks = 3600, .change_count = 30,
                                              .check_count = 20 } };
    for (int i = 0; i < 30; i++) {
        Care care = { .act = (uint8_t)(i % ACT_COUNT), .vigor = (uint8_t)(60 + i), .choice = (uint8_t)(i % 4) };
        bench->recording.tape.changes[i] = (TapeChange){ (uint32_t)(i * 7), care };
        bench->recording.tape.checks[i % 20] = 0x9E3779B97F4A7C15u * (uint64_t)i;
    }
    long bytes = recording_write(&bench->recording, bench->text, TEXT_BYTES);
    break_it(bench, (size_t)bytes, read_as_recording);
}

static void test_broken_settings(void **state)
{
    Bench *bench = *state;
    Settings settings = other_settings();
    long bytes = settings_write(&settings, bench->text, TEXT_BYTES);
    break_it(bench, (size_t)bytes, read_as_settings);
}

static void test_broken_words(void **state)
{
    Bench *bench = *state;
    snprintf(bench->text, TEXT_BYTES, "{\"format\": \"words 1\", \"language\": \"en\", \"lines\": "
                                      "{\"a.b\": \"One {baby}\", \"a.a\": \"Zwei \\u00e4\"}}");
    break_it(bench, strlen(bench->text), read_as_words);
}

static void test_no_regular_files(void **state)
{
    Bench *bench = *state;
    char folder[] = "/tmp/goodenough-XXXXXX", path[64];
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/pipe.json", folder);
    assert_int_equal(mkfifo(path, 0600), 0);
    const char *const paths[] = { path, folder, "/dev/zero", "/nowhere/at/all.json" };
    for (int i = 0; i < 4; i++) {
        Problems problems = {0};
        assert_false(level_load(paths[i], "en", &bench->level, &problems));
        assert_int_equal(problems.count, 1);
        assert_int_equal(strncmp(problems.lines[0], paths[i], strlen(paths[i])), 0);
    }
    unlink(path);
    rmdir(folder);
}

static void test_huge_files(void **state)
{
    Bench *bench = *state;
    char folder[] = "/tmp/goodenough-XXXXXX", path[64];
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/huge.json", folder);
    memset(bench->text, '[', TEXT_BYTES);
    write_file(path, bench->text, TEXT_BYTES);
    Problems problems = {0};
    assert_false(level_load(path, "en", &bench->level, &problems));
    assert_non_null(strstr(problems.lines[0], "524288 bytes are more than the 262144 allowed"));
    assert_false(level_parse(bench->text, TEXT_BYTES, "x", "en", &bench->level, &problems));
    unlink(path);
    rmdir(folder);
}

static void test_writing_fails_whole(void **state)
{
    (void)state;
    char folder[] = "/tmp/goodenough-XXXXXX", path[64], below[72], text[32];
    char names[4][FILES_PATH_BYTES];
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/kept.txt", folder);
    write_file(path, "old", 3);
    snprintf(below, sizeof below, "%s/x.json", path); /* below a file: cannot be */
    Problems problems = {0};
    assert_false(files_write(below, "new", 3, &problems));
    assert_non_null(strstr(problems.lines[0], "cannot be written"));
    assert_false(files_folder(below, &problems));
    write_file(path, "newer", 5);
    assert_int_equal(files_read(path, text, sizeof text, &problems), 5);
    assert_string_equal(text, "newer");
    assert_int_equal(files_list(folder, "tmp", names, 4, &problems), 0);
    unlink(path);
    rmdir(folder);
}

static void test_cards(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    int count = level_cards(ROOT "/levels", "en", bench->cards, LEVEL_CARDS_MAX, &problems);
    assert_int_equal(problems.count, 0);
    assert_int_equal(count, LEVEL_COUNT);
    for (int i = 0; i < count; i++) {
        assert_string_equal(bench->cards[i].problem, "");
        assert_true(i == 0 || bench->cards[i].chapter >= bench->cards[i - 1].chapter);
    }
    assert_string_equal(bench->cards[0].title, "Something's up");
    count = level_cards(ROOT "/tests/bad_levels", "en", bench->cards, LEVEL_CARDS_MAX, &problems);
    assert_true(count >= 30 && problems.count == 0);
    for (int i = 0; i < count; i++) {
        assert_true(bench->cards[i].problem[0] && bench->cards[i].title[0]);
    }
    assert_int_equal(level_cards("/nowhere", "en", bench->cards, LEVEL_CARDS_MAX, &problems), 0);
    assert_int_equal(problems.count, 1);
}

static const char *wanted(const Words *words, const char *id)
{
    const char *line = lines_find(&words->lines, id);
    if (!line || !line[0]) {
        fail_msg("en.json has no %s", id);
    }
    return line;
}

static void read_words(Bench *bench)
{
    Problems problems = {0};
    if (!words_load(ROOT "/assets/words/en.json", &bench->words, &problems)) {
        fail_msg("%s", problems.lines[0]);
    }
}

static void test_captions(void **state)
{
    Bench *bench = *state;
    read_words(bench);
    char id[64];
    for (int voice = VOICE_NONE + 1; voice < VOICE_COUNT; voice++) {
        for (int strength = 1; strength <= 3; strength++) {
            snprintf(id, sizeof id, "sound.%s.%d", VOICE_NAMES[voice], strength);
            wanted(&bench->words, id);
        }
    }
    for (int act = ACT_LOOK; act <= ACT_WAIT; act++) {
        snprintf(id, sizeof id, "verb.%s", ACTS[act].name);
        wanted(&bench->words, id);
    }
    for (int thing = 0; thing < THING_COUNT; thing++) {
        snprintf(id, sizeof id, "thing.%s", THING_NAMES[thing]);
        wanted(&bench->words, id);
    }
    for (int breath = 0; breath < BREATH_COUNT; breath++) {
        snprintf(id, sizeof id, "breath.%s", BREATH_NAMES[breath]);
        wanted(&bench->words, id);
    }
    for (int event = 0; event < EVENT_COUNT; event++) {
        snprintf(id, sizeof id, "event.%s", EVENT_NAMES[event]);
        wanted(&bench->words, id);
    }
}

static void test_story_words(void **state)
{
    Bench *bench = *state;
    read_words(bench);
    for (int kind = 0; kind < MOMENT_COUNT; kind++) {
        for (int act = 0; act <= ACT_COUNT; act++) {
            Log *log = &bench->session.log;
            Story story;
            *log = (Log){ .moment_count = 1, .moments = { { 100, (uint8_t)kind, (uint8_t)act, 0 } } };
            bench->level.scenario.age_months = act % 2 ? 1 : 6;
            story_of(log, &bench->level, 9000, &story);
            assert_int_equal(story.moment_count, kind == MOMENT_CLOSING ? 0 : 1);
            for (int i = 0; i < story.moment_count; i++) {
                wanted(&bench->words, story.moments[i].head);
                wanted(&bench->words, story.moments[i].line);
            }
            wanted(&bench->words, story.closing);
        }
    }
}

static void test_story_choice(void **state)
{
    Bench *bench = *state;
    Log *log = &bench->session.log;
    Story story;
    *log = (Log){ .moment_count = 7,
                  .moments = { { 240, MOMENT_FIRST_BID, ACT_WARM, 0 },  { 600, MOMENT_CREST, ACT_WAIT, 0 },
                               { 700, MOMENT_RUPTURE, ACT_NONE, 0 },    { 1500, MOMENT_WAITED, ACT_WAIT, 0 },
                               { 1600, MOMENT_FOUND, ACT_WAIT, 0 },     { 2400, MOMENT_EASY, ACT_WARM, 0 },
                               { 2500, MOMENT_CREST, ACT_WARM, 0 } } };
    story_of(log, &bench->level, 3000, &story);
    assert_int_equal(story.moment_count, 3);
    assert_int_equal(story.moments[0].kind, MOMENT_FIRST_BID);
    assert_string_equal(story.moments[0].line, "story.bid.warm.line");
    for (int i = 1; i < story.moment_count; i++) {
        assert_true(story.moments[i].tick - story.moments[i - 1].tick >= 8 * TICKS_PER_SECOND);
    }
    assert_int_equal(story.moments[1].kind, MOMENT_FOUND);
    assert_int_equal(story.moments[2].kind, MOMENT_CREST);
    *log = (Log){0};
    story_of(log, &bench->level, 3000, &story);
    assert_int_equal(story.moment_count, 0);
    assert_string_equal(story.closing, "story.close.6");
}

static void test_filling(void **state)
{
    (void)state;
    char out[64];
    const WordsFill fill = { .baby = "the baby", .time = "1:20", .n = 5 };
    assert_string_equal(words_fill(out, sizeof out, "{baby} and {baby}. {baby}, {time}, {n}, {you}{x}", &fill),
                        "The baby and the baby. The baby, 1:20, 5, {x}");
    assert_string_equal(words_fill(out, 9, "Hé {baby}é", &fill), "Hé the ");
    assert_string_equal(words_fill(out, 3, "Héé", &fill), "H");
    assert_string_equal(words_fill(out, 1, "Hello", &fill), "");
    assert_string_equal(words_fill(out, sizeof out, "a { b", &fill), "a { b");
}

/* Puts `table` in the place of the one in levels/README.md. */
static void bless_readme(const char *readme, const char *table)
{
    const char *begin = strstr(readme, "| field | kind |"), *end = begin ? strstr(begin, "\n\n") : NULL;
    assert_non_null(end);
    size_t most = strlen(readme) + strlen(table) + 1;
    char *whole = malloc(most);
    assert_non_null(whole);
    snprintf(whole, most, "%.*s%s%s", (int)(begin - readme), readme, table, end + 1);
    write_file(ROOT "/levels/README.md", whole, strlen(whole));
    free(whole);
}

static void test_manual(void **state)
{
    Bench *bench = *state;
    assert_true(json_schema(&LEVEL_FORMAT, bench->text, TEXT_BYTES) > 0);
    compare("levels/schema/level.schema.json", bench->text);
    assert_true(json_describe(&LEVEL_FORMAT, bench->text, TEXT_BYTES) > 0);
    read_file("levels/README.md", bench->again);
    if (blessing()) {
        bless_readme(bench->again, bench->text);
        read_file("levels/README.md", bench->again);
    }
    if (!strstr(bench->again, bench->text)) {
        fail_msg("levels/README.md lacks the table of `goodenough-lab describe`:\n%s", bench->text);
    }
}

/* The example in levels/README.md must be a good level. */
static void test_example(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    read_file("levels/README.md", bench->text);
    const char *begin = strstr(bench->text, "```json\n"), *end = begin ? strstr(begin + 8, "```") : NULL;
    assert_non_null(end);
    if (!level_parse(begin + 8, (size_t)(end - begin - 8), "README.md", "en", &bench->level, &problems)) {
        fail_msg("%s", problems.lines[0]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_bad_levels),
        cmocka_unit_test(test_shipped_levels),
        cmocka_unit_test(test_digest_of_numbers),
        cmocka_unit_test(test_levels_are_played),
        cmocka_unit_test(test_recording_replays),
        cmocka_unit_test(test_settings),
        cmocka_unit_test(test_broken_levels),
        cmocka_unit_test(test_broken_recordings),
        cmocka_unit_test(test_broken_settings),
        cmocka_unit_test(test_broken_words),
        cmocka_unit_test(test_no_regular_files),
        cmocka_unit_test(test_huge_files),
        cmocka_unit_test(test_writing_fails_whole),
        cmocka_unit_test(test_cards),
        cmocka_unit_test(test_captions),
        cmocka_unit_test(test_story_words),
        cmocka_unit_test(test_story_choice),
        cmocka_unit_test(test_filling),
        cmocka_unit_test(test_manual),
        cmocka_unit_test(test_example),
    };
    return cmocka_run_group_tests(tests, bench_open, bench_close);
}
