/*
 * Killed at any instant: a family's save, a workshop's place and settings while they are
 * written over and over, and the game itself while it plays a family. Each time what was
 * kept loads, whole, and is at most one scene behind; so does the save before it; nothing
 * half-written stays. GOODENOUGH_KILLS: how often each (20); GOODENOUGH_GAME: the game,
 * else it is left out; GOODENOUGH_GAME_KILLS: how often that (GOODENOUGH_KILLS).
 */
#define _POSIX_C_SOURCE 200809L
#include "disk.h"
#include "data/families.h"
#include "data/files.h"
#include "data/settings.h"
#include "data/sitting.h"
#include "model/noise.h"

#include <setjmp.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

enum {
    PATH_BYTES = 128,
    SCENES = 3,      /* of the game's folder */
    WRITING_MS = 20, /* a writer lives up to so long */
    PLAYING_MS = 6000,
    NAMES_MAX = 512,
};

typedef struct Bench {
    char home[32], families[64], data[64];
    Family family, before;
    Sitting sitting;
    Workshop workshop;
    Playlist plan;
    char names[NAMES_MAX][FILES_PATH_BYTES];
} Bench;

static int bench_open(void **state)
{
    Bench *bench = calloc(1, sizeof(Bench));
    *state = bench;
    if (!bench) {
        return -1;
    }
    snprintf(bench->home, sizeof bench->home, "/tmp/goodenough-XXXXXX");
    if (!mkdtemp(bench->home)) {
        return -1;
    }
    snprintf(bench->families, sizeof bench->families, "%s/families", bench->home);
    snprintf(bench->data, sizeof bench->data, "%s/data", bench->home);
    return 0;
}

/* Deletes every file in the folder called `name` in the home ("": the home), and it. */
static void folder_clear(Bench *bench, const char *name)
{
    char folder[PATH_BYTES], path[PATH_BYTES + FILES_PATH_BYTES];
    Problems problems = {0};
    snprintf(folder, sizeof folder, "%s/%s", bench->home, name);
    if (!files_there(folder)) {
        return;
    }
    int count = files_list(folder, "", bench->names, NAMES_MAX, &problems);
    for (int i = 0; i < count; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, bench->names[i]);
        unlink(path);
    }
    rmdir(folder);
}

static int bench_close(void **state)
{
    Bench *bench = *state;
    folder_clear(bench, "families");
    folder_clear(bench, "data/levels");
    folder_clear(bench, "data");
    folder_clear(bench, "recordings");
    folder_clear(bench, "");
    int left = files_there(bench->home);
    free(bench);
    return left;
}

/* How often, and the key of when. */
static long kills_of(const char *name, long usual)
{
    const char *asked = getenv(name);
    return asked ? strtol(asked, NULL, 10) : usual;
}

static double instant(long kills, long kill)
{
    return noise_unit(noise_key((uint64_t)kills, NOISE_VIEW), (uint32_t)kill, 0);
}

static void wait_ms(double ms)
{
    long ns = (long)(ms * 1e6);
    nanosleep(&(struct timespec){.tv_sec = ns / 1000000000, .tv_nsec = ns % 1000000000},
              NULL);
}

/* Returns how many files in `folder` end in `ending`. */
static int count_files(Bench *bench, const char *folder, const char *ending)
{
    Problems problems = {0};
    int count = files_list(folder, ending, bench->names, NAMES_MAX, &problems);
    assert_true(count >= 0);
    return count;
}

/* What a family is after `scenes` scenes: every field follows from the number, so that
 * half of one and half of another would show. */
static void family_after(Family *family, uint32_t scenes)
{
    memset(family, 0, sizeof *family);
    family_begin(family, 0xFEDCBA9876543210u + scenes);
    snprintf(family->baby, sizeof family->baby, "Zoë %u", scenes);
    family->days[0].episode = scenes;
    family->days[1].episode = scenes / 2;
    family->tune = (Tune)(scenes % TUNE_COUNT);
    family->toy = (Toy)(scenes % TOY_COUNT);
    family->figures = (Figures){scenes * 3, scenes * 4, scenes, scenes + 1, scenes};
    for (uint32_t i = 0; i < scenes % FAMILY_SCENES_MAX; i++) {
        char id[LEVEL_ID_BYTES];
        snprintf(id, sizeof id, "scene-%u", i);
        family_played(family, id, ENDED_MADE);
    }
}

static uint32_t family_whole(Family *family)
{
    static char one[FAMILY_BYTES_MAX / 16], other[FAMILY_BYTES_MAX / 16];
    Family same;
    family_after(&same, family->days[0].episode);
    assert_true(family_write(family, one, sizeof one) > 0);
    assert_true(family_write(&same, other, sizeof other) > 0);
    assert_string_equal(one, other);
    return same.days[0].episode;
}

/* Writes number `next` of something to its place in the home. */
typedef bool (*Writer)(Bench *bench, uint32_t next, Problems *problems);

/* Reads it back; returns its number, having looked whether it is whole. */
typedef uint32_t (*Reader)(Bench *bench, Problems *problems);

static bool family_next(Bench *bench, uint32_t next, Problems *problems)
{
    family_after(&bench->family, next);
    return families_save(bench->families, "a", &bench->family, problems);
}

static uint32_t family_last(Bench *bench, Problems *problems)
{
    char path[PATH_BYTES];
    assert_true(families_load(bench->families, "a", &bench->family, problems));
    uint32_t last = family_whole(&bench->family);
    snprintf(path, sizeof path, "%s/a.previous.json", bench->families);
    if (last > 1) {
        assert_true(family_load(path, &bench->before, problems));
        assert_in_range(family_whole(&bench->before), last - 1, last);
    }
    assert_int_equal(count_files(bench, bench->families, "damaged"), 0);
    return last;
}

static void sitting_path(const Bench *bench, char *path)
{
    snprintf(path, PATH_BYTES, "%s/workshop.json", bench->home);
}

/* Hands of the vote after so many of them were counted. */
static int hands_of(uint32_t number)
{
    return (int)(number % BALLOT_HANDS_MAX);
}

static bool sitting_next(Bench *bench, uint32_t next, Problems *problems)
{
    char path[PATH_BYTES];
    sitting_path(bench, path);
    int steps = bench->plan.step_count, vote = 2;
    bench->workshop.step = (int)(next % (uint32_t)steps);
    bench->workshop.seconds = next;
    bench->workshop.ballots[vote] = (Ballot){0};
    for (int i = 0; i < hands_of(next); i++) {
        ballot_hand(&bench->workshop.ballots[vote], i % 3);
    }
    ballot_pad(&bench->workshop.ballots[vote], (int)(next % BALLOT_PADS_MAX), 1);
    sitting_of(&bench->workshop, &bench->plan, "plan.json", &bench->sitting);
    return sitting_save(path, &bench->sitting, problems);
}

static uint32_t sitting_last(Bench *bench, Problems *problems)
{
    char path[PATH_BYTES];
    sitting_path(bench, path);
    assert_true(sitting_load(path, &bench->sitting, problems));
    uint32_t last = (uint32_t)bench->sitting.seconds;
    sitting_resume(&bench->sitting, &bench->plan, &bench->workshop);
    assert_int_equal(bench->workshop.step, last % (uint32_t)bench->plan.step_count);
    assert_int_equal(strlen(bench->workshop.ballots[2].hands), hands_of(last));
    assert_int_equal(strlen(bench->workshop.ballots[2].pads), last % BALLOT_PADS_MAX + 1);
    return last;
}

static void settings_path(const Bench *bench, char *path)
{
    snprintf(path, PATH_BYTES, "%s/settings.json", bench->home);
}

static bool settings_next(Bench *bench, uint32_t next, Problems *problems)
{
    char path[PATH_BYTES];
    Settings settings;
    settings_path(bench, path);
    settings_begin(&settings);
    snprintf(settings.baby, sizeof settings.baby, "%u", next);
    snprintf(settings.help_line, sizeof settings.help_line, "%*u", (int)(next % 90),
             next);
    return settings_save(path, &settings, problems);
}

static uint32_t settings_last(Bench *bench, Problems *problems)
{
    char path[PATH_BYTES];
    Settings settings;
    settings_path(bench, path);
    settings_begin(&settings);
    assert_true(settings_load(path, &settings, problems));
    uint32_t last = (uint32_t)strtoul(settings.baby, NULL, 10);
    assert_int_equal(strtoul(settings.help_line, NULL, 10), last);
    return last;
}

/* Writes until killed; each time it is done is told with one byte. */
static void write_on(Bench *bench, Writer writer, uint32_t next, int told)
{
    for (;; next++) {
        Problems problems = {0};
        if (!writer(bench, next, &problems) || write(told, "", 1) != 1) {
            _exit(1);
        }
    }
}

/* Lets it write from `next` on for `ms` and kills it; returns how often it told. */
static uint32_t write_and_die(Bench *bench, Writer writer, uint32_t next, double ms)
{
    int ends[2];
    uint32_t told = 0;
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        write_on(bench, writer, next, ends[1]);
    }
    assert_true(child > 0);
    close(ends[1]);
    wait_ms(ms);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    assert_true(WIFSIGNALED(status)); /* it did not fail by itself */
    for (char one; read(ends[0], &one, 1) == 1;) {
        told++;
    }
    close(ends[0]);
    return told;
}

/* What is kept after each kill is what was told last, or what was being written. */
static void kill_writer(Bench *bench, const char *what, Writer writer, Reader reader)
{
    Problems problems = {0};
    long kills = kills_of("GOODENOUGH_KILLS", 20);
    uint32_t least = 1;
    assert_true(writer(bench, least, &problems));
    for (long i = 0; i < kills; i++) {
        uint32_t told =
            write_and_die(bench, writer, least + 1, WRITING_MS * instant(kills, i));
        uint32_t now = reader(bench, &problems);
        assert_in_range(now, least + told, least + told + 1);
        least = now;
    }
    assert_int_equal(problems.count, 0);
    print_message("%s: %ld kills, %u writings between them\n", what, kills, least);
    files_sweep(bench->home);
    files_sweep(bench->families);
    assert_int_equal(count_files(bench, bench->home, ".tmp"), 0);
}

static void test_family(void **state)
{
    Bench *bench = *state;
    kill_writer(bench, "family", family_next, family_last);
    assert_int_equal(count_files(bench, bench->families, ""), 2);
}

static void test_sitting(void **state)
{
    static const char PLAN[] =
        "{\"format\": \"playlist 1\", \"id\": \"a\", \"minutes\": 9, \"steps\": ["
        "{\"id\": \"hello\", \"kind\": \"blank\", \"minutes\": 1},"
        "{\"id\": \"air\", \"kind\": \"breathing\", \"minutes\": 1},"
        "{\"id\": \"ask\", \"kind\": \"vote\", \"minutes\": 2, \"answers\": ["
        "{\"act\": \"wait\"}, {\"act\": \"hold\"}, {\"act\": \"look\"}]}],"
        "\"text\": {\"en\": {\"title\": \"A\", \"note\": \"B\", \"step.ask.vote\": \"C\","
        "\"step.ask.1\": \"D\", \"step.ask.2\": \"E\", \"step.ask.3\": \"F\"}}}";
    Bench *bench = *state;
    Problems problems = {0};
    files_folder(bench->families, &problems);
    assert_true(playlist_parse(PLAN, sizeof PLAN - 1, "a", &bench->plan, &problems));
    workshop_begin(&bench->workshop, &bench->plan);
    kill_writer(bench, "workshop", sitting_next, sitting_last);
}

static void test_settings(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    files_folder(bench->families, &problems);
    kill_writer(bench, "settings", settings_next, settings_last);
    assert_int_equal(count_files(bench, bench->home, ".json"), 1);
}

/* Scenes of half a minute, so that many are lived between two kills. */
static void levels_write(const Bench *bench)
{
    char path[PATH_BYTES], text[1024], assets[PATH_BYTES];
    Problems problems = {0};
    snprintf(path, sizeof path, "%s/levels", bench->data);
    assert_true(files_folder(path, &problems));
    for (int i = 1; i <= SCENES; i++) {
        snprintf(path, sizeof path, "%s/levels/%d.json", bench->data, i);
        snprintf(text, sizeof text,
                 "{\"format\": \"level 1\", \"id\": \"short-%d\", \"chapter\": 1,"
                 "\"order\": %d, \"age_months\": 8, \"room\": \"nursery\","
                 "\"time_of_day\": \"morning\", \"pose\": \"sit\", \"seconds\": 30,"
                 "\"discs\": [\"look\", \"hold\", \"tend\", \"wait\"],"
                 "\"targets\": [\"toy\"], \"tend\": [\"toy\"], \"needs\": [{"
                 "\"need\": \"near\", \"from_s\": 2, \"strength\": 0.6,"
                 "\"ladder_s\": [2, 3, 5]}], \"ending\": {\"when\": \"need_met\","
                 "\"soft_at_s\": 20}, \"text\": {\"en\": {\"title\": \"Short\","
                 "\"note\": \"Short.\"}}}",
                 i, i);
        disk_write(path, text, strlen(text));
    }
    snprintf(assets, sizeof assets, "%s/assets", bench->data);
    assert_int_equal(symlink(ROOT "/assets", assets), 0);
}

/* Scenes lived, whichever. */
static int lived(const Family *family)
{
    int times = 0;
    for (int i = 0; i < family->played_count; i++) {
        times += family->played[i].times;
    }
    return times;
}

/* The game plays the family by itself, without a window or a sound. */
static pid_t game_start(const Bench *bench, const char *game)
{
    pid_t child = fork();
    if (child == 0) {
        int none = open("/dev/null", O_WRONLY | O_CLOEXEC);
        dup2(none, STDERR_FILENO);
        setenv("SDL_VIDEODRIVER", "dummy", 1);
        setenv("ASAN_OPTIONS", "detect_leaks=0", 1);
        execl(game, game, "--no-sound", "--size", "320x180", "--data", bench->data,
              "--home", bench->home, "--family", "a", "--policy", "good-enough",
              "--speed", "8", (char *)NULL);
        _exit(1);
    }
    assert_true(child > 0);
    return child;
}

/* Another file stands under the name as soon as a save is done. */
static ino_t inode_of(const char *path)
{
    struct stat facts;
    return stat(path, &facts) == 0 ? facts.st_ino : 0;
}

/* Kills the game after `ms`, or, when `aimed`, just as it begins to write after that.
 * Returns how many saves were seen to be done. */
static int game_and_die(Bench *bench, const char *game, double ms, bool aimed)
{
    char path[PATH_BYTES];
    snprintf(path, sizeof path, "%s/a.json", bench->families);
    pid_t child = game_start(bench, game);
    int seen = 0;
    ino_t now = inode_of(path);
    struct timespec from, at;
    clock_gettime(CLOCK_MONOTONIC, &from);
    for (double gone = 0; gone < ms + (aimed ? PLAYING_MS : 0);) {
        if (aimed && gone >= ms && count_files(bench, bench->families, ".tmp") > 0) {
            break;
        }
        wait_ms(aimed && gone >= ms ? .02 : 1);
        ino_t then = inode_of(path);
        seen += then != now;
        now = then;
        clock_gettime(CLOCK_MONOTONIC, &at);
        gone = (double)(at.tv_sec - from.tv_sec) * 1e3 +
               (double)(at.tv_nsec - from.tv_nsec) * 1e-6;
    }
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    assert_true(WIFSIGNALED(status));
    return seen;
}

static void test_game(void **state)
{
    Bench *bench = *state;
    const char *game = getenv("GOODENOUGH_GAME");
    if (!game) {
        skip();
    }
    Problems problems = {0};
    long kills = kills_of("GOODENOUGH_GAME_KILLS", kills_of("GOODENOUGH_KILLS", 4));
    char path[PATH_BYTES];
    snprintf(path, sizeof path, "%s/a.previous.json", bench->families);
    levels_write(bench);
    family_after(&bench->family, 0);
    assert_true(families_save(bench->families, "a", &bench->family, &problems));
    int least = 0, halves = 0;
    for (long i = 0; i < kills; i++) {
        int seen = game_and_die(bench, game, PLAYING_MS * instant(kills, i), i % 2);
        halves += count_files(bench, bench->families, ".tmp") > 0;
        assert_true(families_load(bench->families, "a", &bench->family, &problems));
        int now = lived(&bench->family);
        assert_in_range(now, least + seen, least + seen + 1);
        assert_int_equal(bench->family.figures.scenes, now);
        if (now > 1) {
            assert_true(family_load(path, &bench->before, &problems));
            assert_in_range(lived(&bench->before), now - 1, now);
        }
        least = now;
    }
    assert_int_equal(problems.count, 0);
    assert_int_equal(count_files(bench, bench->families, "damaged"), 0);
    game_and_die(bench, game, PLAYING_MS / 4, false); /* sweeps as it begins */
    assert_in_range(count_files(bench, bench->families, ""), 1, 2);
    print_message("game: %ld kills, %d scenes lived between them, %d in the middle of "
                  "writing\n",
                  kills, least, halves);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_family, bench_open, bench_close),
        cmocka_unit_test_setup_teardown(test_sitting, bench_open, bench_close),
        cmocka_unit_test_setup_teardown(test_settings, bench_open, bench_close),
        cmocka_unit_test_setup_teardown(test_game, bench_open, bench_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
