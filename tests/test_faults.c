/*
 * Whatever stands where a file of the game should: nothing, no bytes, zeros, a folder, a
 * pipe, a device, a hundred megabytes, a file one may not read, a file cut anywhere.
 * Every loader says no, names the file and the place, and leaves what it was to fill as
 * it was.
 */
#define _DEFAULT_SOURCE /* seteuid */
#include "disk.h"
#include "data/families.h"
#include "data/files.h"
#include "data/recording.h"
#include "data/settings.h"
#include "data/sitting.h"
#include "data/words.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

enum {
    PATH_BYTES = 64,
    HUGE_BYTES = 100 * 1024 * 1024,
    CUT_STEP = 64, /* bytes between two cuts */
    NOBODY = 65534,
};

/* What a file is loaded into, and what was there before. */
typedef union Filled {
    Level level;
    Family family;
    Playlist playlist;
    Sitting sitting;
    Settings settings;
    Recording recording;
    Words words;
} Filled;

typedef struct Bench {
    char text[DISK_BYTES];
    char folder[32], path[PATH_BYTES];
    Filled filled, before;
} Bench;

typedef bool (*Loader)(const char *path, Filled *out, Problems *problems);

static bool load_level(const char *path, Filled *out, Problems *problems)
{
    return level_load(path, "en", &out->level, problems);
}

static bool load_family(const char *path, Filled *out, Problems *problems)
{
    return family_load(path, &out->family, problems);
}

static bool load_playlist(const char *path, Filled *out, Problems *problems)
{
    return playlist_load(path, &out->playlist, problems);
}

static bool load_sitting(const char *path, Filled *out, Problems *problems)
{
    return sitting_load(path, &out->sitting, problems);
}

static bool load_settings(const char *path, Filled *out, Problems *problems)
{
    return settings_load(path, &out->settings, problems);
}

static bool load_recording(const char *path, Filled *out, Problems *problems)
{
    return recording_load(path, &out->recording, problems);
}

static bool load_words(const char *path, Filled *out, Problems *problems)
{
    return words_load(path, &out->words, problems);
}

/* A good file of every kind, with every field it can have. */
static const struct {
    Loader load;
    const char *good[2];
} KINDS[] = {
    {load_level, {"levels/05-too-much.json", "levels/19-ordinary-day.json"}},
    {load_family, {"tests/corpus/save/full.json", "tests/corpus/save/lived.json"}},
    {load_playlist,
     {"tests/corpus/playlist/every.json", "levels/playlists/plan-15.json"}},
    {load_sitting, {"tests/corpus/sitting/full.json", "tests/corpus/sitting/begun.json"}},
    {load_settings,
     {"tests/corpus/settings/every.json", "tests/corpus/settings/full.json"}},
    {load_recording,
     {"tests/corpus/recording/part.tape", "tests/corpus/recording/full.tape"}},
    {load_words, {"tests/corpus/words/short.json", "assets/words/en.json"}},
};
enum { KIND_COUNT = sizeof KINDS / sizeof *KINDS };

static int bench_open(void **state)
{
    Bench *bench = calloc(1, sizeof(Bench));
    *state = bench;
    if (!bench) {
        return -1;
    }
    snprintf(bench->folder, sizeof bench->folder, "/tmp/goodenough-XXXXXX");
    if (!mkdtemp(bench->folder) || chmod(bench->folder, 0755) != 0) {
        return -1;
    }
    snprintf(bench->path, sizeof bench->path, "%s/it.json", bench->folder);
    return 0;
}

static int bench_close(void **state)
{
    Bench *bench = *state;
    char path[PATH_BYTES + 8];
    snprintf(path, sizeof path, "%s.bak", bench->path); /* of damaged settings */
    unlink(path);
    unlink(bench->path);
    int gone = rmdir(bench->folder);
    free(bench);
    return gone;
}

/* Loads `path`, which is bad, as the file of kind `kind`: a clear no. */
static void refused(Bench *bench, int kind, const char *path, const char *why)
{
    Problems problems = {0};
    memset(&bench->filled, 0x5A, sizeof bench->filled);
    memset(&bench->before, 0x5A, sizeof bench->before);
    if (KINDS[kind].load(path, &bench->filled, &problems)) {
        fail_msg("kind %d: %s was loaded", kind, path);
    }
    assert_memory_equal(&bench->filled, &bench->before, sizeof bench->before);
    assert_in_range(problems.count, 1, 100);
    const char *line = problems.lines[0];
    size_t length = strlen(path);
    if (strncmp(line, path, length) != 0 || strncmp(line + length, ": ", 2) != 0 ||
        !strstr(line + length + 2, ": ") || !strstr(line, why)) {
        fail_msg("kind %d: \"%s\" does not say where, or not \"%s\"", kind, line, why);
    }
}

static void all_refuse(Bench *bench, const char *path, const char *why)
{
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        refused(bench, kind, path, why);
    }
}

static void test_good(void **state)
{
    Bench *bench = *state;
    char path[1024];
    for (int i = 0; i < 2 * KIND_COUNT; i++) {
        Problems problems = {0};
        snprintf(path, sizeof path, ROOT "/%s", KINDS[i / 2].good[i % 2]);
        if (!KINDS[i / 2].load(path, &bench->filled, &problems)) {
            fail_msg("%s", problems.lines[0]);
        }
    }
}

static void test_empty(void **state)
{
    Bench *bench = *state;
    disk_write(bench->path, "", 0);
    all_refuse(bench, bench->path, "line 1, column 1: this is not JSON");
    memset(bench->text, 0, 4096);
    disk_write(bench->path, bench->text, 4096);
    all_refuse(bench, bench->path, "line 1, column 1: a control character");
    disk_write(bench->path, " \n\n ", 4);
    all_refuse(bench, bench->path, "not JSON");
    disk_write(bench->path, "[]", 2);
    all_refuse(bench, bench->path, "must be an object");
    disk_write(bench->path, "{}", 2);
    all_refuse(bench, bench->path, "format: is missing");
}

static void test_no_file(void **state)
{
    Bench *bench = *state;
    const char *const others[] = {bench->folder, "/dev/zero", "/dev/null"};
    for (int i = 0; i < 3; i++) {
        all_refuse(bench, others[i], "file: this is no regular file");
    }
    assert_int_equal(mkfifo(bench->path, 0600), 0);
    all_refuse(bench, bench->path, "file: this is no regular file");
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        if (KINDS[kind].load != load_settings) { /* none yet: the first start */
            refused(bench, kind, "/nowhere/at/all.json", "cannot be opened: No such");
        }
    }
}

static void test_link_in_a_circle(void **state)
{
    Bench *bench = *state;
    assert_int_equal(symlink(bench->path, bench->path), 0);
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        if (KINDS[kind].load != load_settings) {
            refused(bench, kind, bench->path, "cannot be opened");
        }
    }
}

/* Root may read all: it becomes somebody else for the while. */
static void test_not_allowed(void **state)
{
    Bench *bench = *state;
    bool root = geteuid() == 0;
    disk_write(bench->path, "{}", 2);
    assert_int_equal(chmod(bench->path, 0), 0);
    assert_true(!root || seteuid(NOBODY) == 0);
    bool hidden = !files_readable(bench->path) || root;
    if (hidden) {
        all_refuse(bench, bench->path, "cannot be opened: Permission denied");
    }
    assert_true(!root || seteuid(0) == 0);
}

/* By its size, before a byte of it is read. */
static void test_huge(void **state)
{
    Bench *bench = *state;
    disk_write(bench->path, "{", 1);
    assert_int_equal(truncate(bench->path, HUGE_BYTES), 0);
    all_refuse(bench, bench->path, "file: 104857600 bytes are more than the ");
}

/* Cut at every 64th byte, on the disk as a full disk would leave it. */
static void test_cut(void **state)
{
    Bench *bench = *state;
    for (int i = 0; i < 2 * KIND_COUNT; i++) {
        size_t bytes = disk_read(KINDS[i / 2].good[i % 2], bench->text);
        while (bytes > 0 && strchr(" \n", bench->text[bytes - 1])) {
            bytes--;
        }
        FILE *file = fopen(bench->path, "wb");
        assert_non_null(file);
        for (size_t cut = 0; cut < bytes; cut += CUT_STEP) {
            refused(bench, i / 2, bench->path, ": line ");
            size_t more = cut + CUT_STEP < bytes ? CUT_STEP : bytes - cut - 1;
            assert_int_equal(fwrite(bench->text + cut, 1, more, file), more);
            assert_int_equal(fflush(file), 0);
        }
        refused(bench, i / 2, bench->path, ": line "); /* all but its last byte */
        assert_int_equal(fclose(file), 0);
    }
}

/* Saves in a folder of families: what is no save is put aside, never over another. */
static void test_families(void **state)
{
    Bench *bench = *state;
    Family *family = &bench->filled.family;
    char aside[PATH_BYTES + 16], back[PATH_BYTES + 16];
    static const char *const ENDINGS[] = {"damaged", "damaged-2", "damaged-3"};
    Problems problems = {0};
    for (int i = 0; i < 3; i++) {
        if (i == 0) {
            assert_int_equal(mkdir(bench->path, 0755), 0);
        } else if (i == 1) {
            assert_int_equal(mkfifo(bench->path, 0600), 0);
        } else {
            disk_write(bench->path, "", 0);
        }
        assert_false(families_load(bench->folder, "it", family, &problems));
        snprintf(aside, sizeof aside, "%s/it.%s", bench->folder, ENDINGS[i]);
        assert_true(files_there(aside) && !files_there(bench->path));
    }
    assert_int_equal(problems.count, 6);
    for (int i = 0; i < 3; i++) {
        snprintf(back, sizeof back, "%s/it.%s", bench->folder, ENDINGS[i]);
        assert_int_equal(remove(back), 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_good, bench_open, bench_close),
        cmocka_unit_test_setup_teardown(test_empty, bench_open, bench_close),
        cmocka_unit_test_setup_teardown(test_no_file, bench_open, bench_close),
        cmocka_unit_test_setup_teardown(test_link_in_a_circle, bench_open, bench_close),
        cmocka_unit_test_setup_teardown(test_not_allowed, bench_open, bench_close),
        cmocka_unit_test_setup_teardown(test_huge, bench_open, bench_close),
        cmocka_unit_test_setup_teardown(test_cut, bench_open, bench_close),
        cmocka_unit_test_setup_teardown(test_families, bench_open, bench_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
