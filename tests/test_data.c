/*
 * The data room's files: what a bad one is told, that saving and loading keep everything,
 * that no broken byte crashes or half-changes anything. GOODENOUGH_BLESS=1 writes
 * tests/bad_levels/NAME.txt anew.
 */
#define _POSIX_C_SOURCE 200809L
#include "disk.h"
#include "data/files.h"
#include "data/level.h"
#include "data/recording.h"
#include "data/settings.h"
#include "data/words.h"
#include "model/noise.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

/* Everything large that these tests share; one at a time uses it. */
typedef struct Bench {
    char text[DISK_BYTES], again[DISK_BYTES];
    Level level, other;
    Recording recording, read;
    Words words;
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

static bool refuse(void *by, const char *text, size_t bytes, const char *name,
                   Problems *problems)
{
    Bench *bench = by;
    bench->level = (Level){.chapter = 77};
    bool good = level_parse(text, bytes, name, "en", &bench->level, problems);
    assert_int_equal(bench->level.chapter, 77);
    return good;
}

static void test_bad_levels(void **state)
{
    disk_bad("bad_levels", 60, refuse, *state);
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
    settings.calm = settings.steady = true;
    settings.crying = CRYING_SILENT;
    settings.text_scale = 2;
    settings.voice = 0.25;
    settings.room = settings.music = 0;
    settings.carer = 3;
    snprintf(settings.language, sizeof settings.language, "cy");
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
    settings_write(&settings, bench->text, DISK_BYTES);
    settings_write(&read, bench->again, DISK_BYTES);
    assert_string_equal(bench->text, bench->again);
    assert_string_equal(read.baby, settings.baby);
    assert_string_equal(read.keys[3][1], "Keypad 3");
    disk_write(path, "{\"format\": \"settings 1\", \"pace\": 9}", 35);
    assert_false(settings_load(path, &read, &problems));
    assert_int_equal(problems.count, 1);
    assert_non_null(strstr(problems.lines[0], "pace: 9 is outside 0.5 to 1.5"));
    assert_int_equal(read.skin, 4);
    assert_true(files_there(beside));
    assert_int_equal(read.crying, CRYING_SILENT);
    assert_string_equal(read.language, "cy");
    assert_true(settings_forget(path, &problems)); /* both files, so the folder is empty */
    assert_int_equal(rmdir(folder), 0);
    assert_true(settings_forget(path, &problems)); /* nothing there: nothing to delete */
    assert_int_equal(problems.count, 1);
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
    bench->level = (Level){.chapter = 3};
    break_it(bench, disk_read("levels/05-too-much.json", bench->text), read_as_level);
}

static void test_broken_recordings(void **state)
{
    Bench *bench = *state;
    bench->recording = (Recording){
        .pace = 1.25,
        .level = "too-much",
        .level_digest = 0xFEDCBA9876543210u,
        .model = 1,
        .tape = {
            .seed = UINT64_MAX, .ticks = 3600, .change_count = 30, .check_count = 20}};
    for (int i = 0; i < 30; i++) {
        Care care = {.act = (uint8_t)(i % ACT_COUNT),
                     .vigor = (uint8_t)(60 + i),
                     .choice = (uint8_t)(i % 4)};
        bench->recording.tape.changes[i] = (TapeChange){(uint32_t)(i * 7), care};
        bench->recording.tape.checks[i % 20] = 0x9E3779B97F4A7C15u * (uint64_t)i;
    }
    long bytes = recording_write(&bench->recording, bench->text, DISK_BYTES);
    break_it(bench, (size_t)bytes, read_as_recording);
}

static void test_broken_settings(void **state)
{
    Bench *bench = *state;
    Settings settings = other_settings();
    long bytes = settings_write(&settings, bench->text, DISK_BYTES);
    break_it(bench, (size_t)bytes, read_as_settings);
}

static void test_broken_words(void **state)
{
    Bench *bench = *state;
    snprintf(bench->text, DISK_BYTES,
             "{\"format\": \"words 1\", \"language\": \"en\", \"lines\": "
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
    const char *const paths[] = {path, folder, "/dev/zero", "/nowhere/at/all.json"};
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
    memset(bench->text, '[', DISK_BYTES);
    disk_write(path, bench->text, DISK_BYTES);
    Problems problems = {0};
    assert_false(level_load(path, "en", &bench->level, &problems));
    assert_non_null(
        strstr(problems.lines[0], "524288 bytes are more than the 262144 allowed"));
    assert_false(
        level_parse(bench->text, DISK_BYTES, "x", "en", &bench->level, &problems));
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
    disk_write(path, "old", 3);
    snprintf(below, sizeof below, "%s/x.json", path); /* below a file: cannot be */
    Problems problems = {0};
    assert_false(files_write(below, "new", 3, &problems));
    assert_non_null(strstr(problems.lines[0], "cannot be written"));
    assert_false(files_folder(below, &problems));
    disk_write(path, "newer", 5);
    assert_int_equal(files_read(path, text, sizeof text, &problems), 5);
    assert_string_equal(text, "newer");
    assert_int_equal(files_list(folder, "tmp", names, 4, &problems), 0);
    unlink(path);
    rmdir(folder);
}

/* What others are writing just now is theirs; what only looks like it stays as well. */
static void test_swept(void **state)
{
    static const char *const STAY[] = {"a.tmp", "a.json", "a.x1.tmp", "a.12x.tmp"};
    (void)state;
    char folder[] = "/tmp/goodenough-XXXXXX", path[64];
    assert_non_null(mkdtemp(folder));
    for (int i = 0; i < 4; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, STAY[i]);
        disk_write(path, "x", 1);
    }
    pid_t child = fork();
    if (child == 0) {
        pause();
    }
    snprintf(path, sizeof path, "%s/b.json.%ld.tmp", folder, (long)child);
    disk_write(path, "x", 1);
    files_sweep(folder);
    assert_true(files_there(path));
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    files_sweep(folder);
    assert_false(files_there(path));
    for (int i = 0; i < 4; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, STAY[i]);
        assert_int_equal(unlink(path), 0);
    }
    assert_int_equal(rmdir(folder), 0);
    files_sweep(folder); /* nothing there: nothing to do */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_bad_levels),
        cmocka_unit_test(test_settings),
        cmocka_unit_test(test_broken_levels),
        cmocka_unit_test(test_broken_recordings),
        cmocka_unit_test(test_broken_settings),
        cmocka_unit_test(test_broken_words),
        cmocka_unit_test(test_no_regular_files),
        cmocka_unit_test(test_huge_files),
        cmocka_unit_test(test_writing_fails_whole),
        cmocka_unit_test(test_swept),
    };
    return cmocka_run_group_tests(tests, bench_open, bench_close);
}
