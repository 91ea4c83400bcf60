/*
 * Family saves: what they keep, what becomes of a damaged one, and what scenes teach.
 */
#define _POSIX_C_SOURCE 200809L
#include "disk.h"
#include "data/families.h"
#include "data/files.h"
#include "model/lived.h"
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

typedef struct Bench {
    char text[DISK_BYTES], again[DISK_BYTES];
    char folder[64]; /* does not exist yet */
    char above[32];
    Level level;
    Session session;
} Bench;

static int bench_open(void **state)
{
    Bench *bench = calloc(1, sizeof(Bench));
    *state = bench;
    if (!bench) {
        return -1;
    }
    snprintf(bench->above, sizeof bench->above, "/tmp/goodenough-XXXXXX");
    if (!mkdtemp(bench->above)) {
        return -1;
    }
    snprintf(bench->folder, sizeof bench->folder, "%s/families", bench->above);
    return 0;
}

static int bench_close(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    families_forget(bench->folder, &problems);
    rmdir(bench->folder);
    int gone = rmdir(bench->above);
    free(bench);
    return gone == 0 && problems.count == 0 ? 0 : -1;
}

/* A family in which nothing is as usual. */
static Family other_family(void)
{
    Family family;
    memset(&family, 0, sizeof family);
    family_begin(&family, 0xFEDCBA9876543210u);
    snprintf(family.baby, sizeof family.baby, "Zoë \"Zo\"");
    snprintf(family.you, sizeof family.you, "Nana");
    family.skin = 4;
    family.hair = 7;
    family.suit = 5;
    family.glasses = family.limb_difference = true;
    family.surprise = false;
    family.temperament = TEMPERAMENT_INTENSE;
    family.carer = 3;
    family.second_skin = 2;
    family.figures = (Figures){120, 400, 9, 17, 7};
    family.tune = TUNE_ROCKING;
    family.toy = TOY_DIGGER;
    family_first_day(&family);
    days_learn(&family.days[0], EPISODE_DISTRESS, OUTCOME_MET, true);
    family.days[1].resilience = family.days[0].resilience;
    family_played(&family, "too-much", ENDED_SOFT);
    family_played(&family, "spoon", ENDED_MADE);
    family_played(&family, "too-much", ENDED_MADE);
    return family;
}

static void path_to(const Bench *bench, char *path, const char *file)
{
    snprintf(path, FILES_PATH_BYTES, "%s/%s", bench->folder, file);
}

static bool there(const Bench *bench, const char *file)
{
    char path[FILES_PATH_BYTES];
    path_to(bench, path, file);
    return files_there(path);
}

static void test_kept(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    Family family = other_family(), read;
    char name[FAMILIES_NAME_BYTES], names[4][FAMILIES_NAME_BYTES];
    assert_int_equal(families_list(bench->folder, names, 4, &problems), 0);
    assert_true(families_name(bench->folder, name, &problems));
    assert_string_equal(name, "family-1");
    assert_true(families_save(bench->folder, name, &family, &problems));
    assert_true(families_load(bench->folder, name, &read, &problems));
    family_write(&family, bench->text, DISK_BYTES);
    family_write(&read, bench->again, DISK_BYTES);
    assert_string_equal(bench->text, bench->again);
    assert_int_equal(read.played_count, 2);
    assert_int_equal(family_scene(&read, "too-much")->times, 2);
    assert_int_equal(family_scene(&read, "too-much")->ended, ENDED_MADE);
    assert_null(family_scene(&read, "first-smiles"));
    assert_memory_equal(&read.days[0].trust, &family.days[0].trust, sizeof(double));
    assert_int_equal(read.days[1].temperament, TEMPERAMENT_INTENSE);
    assert_true(read.days[0].key == family.days[0].key);
    assert_true(families_name(bench->folder, name, &problems));
    assert_string_equal(name, "family-2");
    assert_int_equal(problems.count, 0);
}

static void test_previous_is_kept(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    Family family = other_family(), read;
    char names[4][FAMILIES_NAME_BYTES], path[FILES_PATH_BYTES];
    assert_true(families_save(bench->folder, "a", &family, &problems));
    assert_false(there(bench, "a.previous.json"));
    family_played(&family, "first-smiles", ENDED_MADE);
    assert_true(families_save(bench->folder, "a", &family, &problems));
    path_to(bench, path, "a.previous.json");
    assert_true(family_load(path, &read, &problems));
    assert_int_equal(read.played_count, 2);
    assert_true(families_load(bench->folder, "a", &read, &problems));
    assert_int_equal(read.played_count, 3);
    assert_int_equal(families_list(bench->folder, names, 4, &problems), 1);
    assert_string_equal(names[0], "a");
    assert_int_equal(problems.count, 0);
}

/* Moved aside under its own name, and what comes later never touches it. */
static void test_damaged(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    Family family = other_family(), read;
    char path[FILES_PATH_BYTES];
    path_to(bench, path, "a.json");
    assert_true(families_save(bench->folder, "a", &family, &problems));
    family_played(&family, "first-smiles", ENDED_MADE);
    assert_true(families_save(bench->folder, "a", &family, &problems));
    disk_write(path, "{\"format\": \"save 1\", \"skin\": 9", 30);
    assert_true(families_load(bench->folder, "a", &read, &problems));
    assert_int_equal(read.played_count, 2); /* the one before it */
    assert_int_equal(problems.count, 2);
    assert_non_null(strstr(problems.lines[1], "damaged, and kept as a.damaged"));
    assert_true(families_save(bench->folder, "a", &read, &problems));
    disk_write(path, "", 0);
    assert_true(families_load(bench->folder, "a", &read, &problems));
    assert_true(there(bench, "a.damaged-2"));
    path_to(bench, path, "a.damaged");
    assert_int_equal(files_read(path, bench->text, 64, &problems), 30);
    disk_write(path, "x", 1);
    read.skin = 2; /* nothing to load leaves what there is */
    assert_false(families_load(bench->folder, "b", &read, &problems));
    assert_int_equal(read.skin, 2);
}

/* Size first, regular files only; neither is read, and neither is written over. */
static void test_refused(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    Family family = other_family(), read;
    char path[FILES_PATH_BYTES];
    assert_true(families_save(bench->folder, "first", &family, &problems));
    path_to(bench, path, "huge.json");
    disk_write(path, "{", 1);
    assert_int_equal(truncate(path, FAMILY_BYTES_MAX + 1), 0);
    assert_false(families_load(bench->folder, "huge", &read, &problems));
    assert_non_null(
        strstr(problems.lines[0], "4194305 bytes are more than the 4194304 allowed"));
    path_to(bench, path, "pipe.json");
    assert_int_equal(mkfifo(path, 0600), 0);
    problems = (Problems){0};
    assert_false(families_load(bench->folder, "pipe", &read, &problems));
    assert_non_null(strstr(problems.lines[0], "this is no regular file"));
    assert_true(there(bench, "huge.damaged") && there(bench, "pipe.damaged"));
}

/* Every truncation and 2,000 flipped bits: a family is read whole or not at all. */
static void test_broken(void **state)
{
    Bench *bench = *state;
    Family before = other_family(), family;
    long bytes = family_write(&before, bench->text, DISK_BYTES);
    const uint64_t key = noise_key(20261121, NOISE_VIEW);
    for (uint32_t flip = 0; flip < 2000; flip++) {
        Problems problems = {0};
        size_t at = (size_t)(noise_unit(key, flip, 0) * (double)bytes);
        char kept = bench->text[at];
        bench->text[at] = (char)(kept ^ (1 << (int)(noise_unit(key, flip, 1) * 8)));
        family = before;
        bool good = family_parse(bench->text, (size_t)bytes, "x", &family, &problems);
        assert_true(good == (problems.count == 0));
        assert_true(good || memcmp(&before, &family, sizeof before) == 0);
        bench->text[at] = kept;
    }
    for (size_t length = 0; length + 2 < (size_t)bytes; length++) {
        Problems problems = {0};
        assert_false(family_parse(bench->text, length, "x", &family, &problems));
    }
}

/* A surprise is one of the three, all of them come up, and the same seed gives the
 * same. */
static void test_surprise(void **state)
{
    (void)state;
    int count[TEMPERAMENT_COUNT] = {0};
    for (uint64_t seed = 0; seed < 400; seed++) {
        Family family, again;
        family_begin(&family, seed);
        family_begin(&again, seed);
        assert_int_equal(family.temperament, again.temperament);
        assert_int_equal(family.days[1].temperament, family.temperament);
        count[family.temperament]++;
    }
    assert_true(count[TEMPERAMENT_EASY] > count[TEMPERAMENT_SLOW]);
    assert_true(count[TEMPERAMENT_SLOW] > 40 && count[TEMPERAMENT_INTENSE] > 20);
}

static void play(Bench *bench, PolicyId policy, uint64_t seed)
{
    PolicyMind mind = {0};
    Session *session = &bench->session;
    session_begin(session, &bench->level.scenario, seed);
    while (session->dyad.ended == ENDED_NOT) {
        session_step(session, policy_care(&POLICIES[policy], &mind, &session->dyad,
                                          &session->scenario));
    }
}

/* Thirty evenings with somebody who answers, and with nobody: trust parts. */
static void test_scenes_teach(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    double trust[2];
    assert_true(
        level_load(ROOT "/levels/02-somethings-up.json", "en", &bench->level, &problems));
    for (int who = 0; who < 2; who++) {
        Family family;
        family_begin(&family, 5);
        int needs = 0;
        for (uint64_t seed = 1; seed <= 30; seed++) {
            play(bench, who == 0 ? POLICY_GOOD_ENOUGH : POLICY_ABSENT, seed);
            needs += lived_scene(family.days, &bench->session.log);
        }
        assert_true(needs >= 30);
        assert_int_equal(family.days[0].episode, needs);
        assert_true(family.days[1].trust == .5); /* the other one was not there */
        trust[who] = family.days[0].trust;
    }
    assert_true(trust[0] > .7 && trust[1] < .45);
}

/* What was lived moves a scene's own beginning; a first day leaves it as written. */
static void test_scene_begins(void **state)
{
    (void)state;
    Family family;
    family_begin(&family, 5);
    Start start = {.trust = .3, .second_trust = .5, .resilience = .2}, same = start;
    lived_start(&same, family.days);
    assert_memory_equal(&same, &start, sizeof same);
    family.days[0].trust = .7;
    family.days[0].resilience = .5;
    family.days[0].unpredictable = .3;
    lived_start(&start, family.days);
    assert_true(start.trust > .49 && start.trust < .51);
    assert_true(start.resilience > .59 && start.resilience < .61);
    assert_true(start.second_trust == .5 && start.unmet == 0);
    assert_true(start.unpredictable == .3);
    family.days[0].trust = .1;
    lived_start(&start, family.days);
    assert_true(start.unmet == 3);
}

/* One family goes, with what was kept of it before; the other stays as it is. */
static void test_one_goes(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    Family family = other_family(), read;
    for (int i = 0; i < 4; i++) {
        assert_true(families_save(bench->folder, i % 2 ? "family-2" : "family-1", &family,
                                  &problems));
    }
    assert_true(families_remove(bench->folder, "family-1", &problems));
    char names[FAMILIES_MAX][FAMILIES_NAME_BYTES];
    assert_int_equal(families_list(bench->folder, names, FAMILIES_MAX, &problems), 1);
    assert_string_equal(names[0], "family-2");
    assert_false(families_load(bench->folder, "family-1", &read, &problems));
    assert_true(families_load(bench->folder, "family-2", &read, &problems));
    assert_int_equal(problems.count, 0);
    assert_true(families_remove(bench->folder, "family-1", &problems));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_kept, bench_open, bench_close),
        cmocka_unit_test_setup_teardown(test_previous_is_kept, bench_open, bench_close),
        cmocka_unit_test_setup_teardown(test_damaged, bench_open, bench_close),
        cmocka_unit_test_setup_teardown(test_refused, bench_open, bench_close),
        cmocka_unit_test_setup_teardown(test_broken, bench_open, bench_close),
        cmocka_unit_test(test_surprise),
        cmocka_unit_test_setup_teardown(test_one_goes, bench_open, bench_close),
        cmocka_unit_test_setup_teardown(test_scenes_teach, bench_open, bench_close),
        cmocka_unit_test(test_scene_begins),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
