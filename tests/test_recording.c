/* Recordings: what a damaged one still tells, what a family's scene needs to be played
 * again, and what is left once the model has changed. */
#define _POSIX_C_SOURCE 200809L
#include "data/recording.h"
#include "disk.h"
#include "model/policy.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

typedef struct Bench {
    Level level;
    Session session, again;
    Recording recording, read;
    char text[DISK_BYTES], path[64];
    long bytes;
} Bench;

/* A scene played to its end by somebody who repairs, and its recording as text. */
static int bench_open(void **state)
{
    Bench *bench = calloc(1, sizeof *bench);
    Problems problems = {0};
    PolicyMind mind = {0};
    *state = bench;
    if (!bench ||
        !level_load(ROOT "/levels/05-too-much.json", "en", &bench->level, &problems)) {
        return -1;
    }
    Scenario *scenario = &bench->level.scenario;
    session_begin(&bench->session, scenario, 3);
    while (!bench->session.dyad.ended) {
        session_step(&bench->session, policy_care(&POLICIES[POLICY_REPAIRING], &mind,
                                                  &bench->session.dyad, scenario));
    }
    recording_of(&bench->session, &bench->level, &bench->recording);
    bench->bytes = recording_write(&bench->recording, bench->text, sizeof bench->text);
    snprintf(bench->path, sizeof bench->path, "/tmp/goodenough-XXXXXX");
    int file = mkstemp(bench->path);
    return file >= 0 && close(file) == 0 && bench->bytes > 0 ? 0 : -1;
}

static int bench_close(void **state)
{
    Bench *bench = *state;
    unlink(bench->path);
    free(bench);
    return 0;
}

static void put(const Bench *bench, const char *text, size_t bytes)
{
    FILE *file = fopen(bench->path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(text, 1, bytes, file), bytes);
    assert_int_equal(fclose(file), 0);
}

static bool rescued(Bench *bench, const char *text, size_t bytes, Problems *problems)
{
    *problems = (Problems){0};
    put(bench, text, bytes);
    return recording_rescue(bench->path, &bench->read, problems);
}

/* Wherever it is cut off, what is left is the beginning of the same session. */
static void test_cut_off(void **state)
{
    Bench *bench = *state;
    Problems problems;
    const char *care = strstr(bench->text, "\"care\"");
    long shown = 0, from = care - bench->text;
    for (long bytes = bench->bytes - 3; bytes > 0; bytes -= 53) {
        bool some = rescued(bench, bench->text, (size_t)bytes, &problems);
        assert_non_null(strstr(problems.lines[0], "line ")); /* where it ends */
        if (bytes < from) {
            assert_false(some);
        }
        if (!some) {
            continue;
        }
        const Tape *tape = &bench->read.tape;
        assert_true(tape->ticks > 0 && tape->ticks <= bench->recording.tape.ticks);
        assert_int_equal(
            session_replay(&bench->again, &bench->level.scenario, tape, tape->ticks), -1);
        assert_true(bench->read.summary.title[0]);
        shown++;
    }
    assert_true(shown > (bench->bytes - from) / 53 * 3 / 4);
}

/* A byte that is no JSON in the middle: all before it is there. */
static void test_damage_in_the_middle(void **state)
{
    Bench *bench = *state;
    Problems problems;
    char *copy = malloc((size_t)bench->bytes + 1);
    assert_non_null(copy);
    memcpy(copy, bench->text, (size_t)bench->bytes + 1);
    char *row = strstr(copy, "\"care\"");
    for (int i = 0; i < 12; i++) {
        row = strstr(row + 1, "{\"tick\"");
    }
    row[0] = '\x01';
    assert_true(rescued(bench, copy, (size_t)bench->bytes, &problems));
    assert_int_equal(bench->read.tape.change_count, 11);
    assert_int_equal(bench->read.tape.ticks, bench->read.tape.changes[10].tick);
    free(copy);
}

/* A name nobody knows: the place is told, and the tape ends there. */
static void test_damaged_row(void **state)
{
    Bench *bench = *state;
    Problems problems;
    char copy[sizeof bench->text];
    memcpy(copy, bench->text, (size_t)bench->bytes + 1);
    char *act = strstr(copy, "\"act\": \"wait\"");
    assert_non_null(act);
    memcpy(act, "\"act\": \"wiat\"", 13);
    assert_true(rescued(bench, copy, (size_t)bench->bytes, &problems));
    char place[32];
    snprintf(place, sizeof place, "care[%d].act", bench->read.tape.change_count);
    assert_non_null(strstr(problems.lines[0], place));
    assert_int_equal(
        bench->recording.tape.changes[bench->read.tape.change_count].care.act, ACT_WAIT);
}

/* With another seed or level it would be another session: that is refused. */
static void test_vital_damage(void **state)
{
    Bench *bench = *state;
    Problems problems;
    static const char *const VITAL[] = {"\"seed\"",  "\"level\"", "\"ticks\"",
                                        "\"model\"", "\"start\"", "\"format\""};
    char copy[sizeof bench->text];
    for (size_t i = 0; i < sizeof VITAL / sizeof *VITAL; i++) {
        memcpy(copy, bench->text, (size_t)bench->bytes + 1);
        char *name = strstr(copy, VITAL[i]);
        assert_non_null(name);
        char *value = strchr(name, ':') + 2;
        value[0] = '[';
        value[1] = ']';
        value[2] = ',';
        assert_false(rescued(bench, copy, (size_t)bench->bytes, &problems));
        assert_true(problems_kept(&problems) > 0);
    }
}

/* What a family has lived goes along: the same bits without the save. */
static void test_lived_scene(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    PolicyMind mind = {0};
    Level level = bench->level;
    level.scenario.temperament = TEMPERAMENT_INTENSE;
    level.scenario.pace = .75;
    level.scenario.start.trust = 1.0 / 3;
    level.scenario.start.resilience = .123456789;
    level.scenario.start.unpredictable = .7;
    level.scenario.familiar = (Familiar){TUNE_FALLING, TOY_RATTLE};
    session_begin(&bench->session, &level.scenario, 11);
    while (!bench->session.dyad.ended) {
        session_step(&bench->session, policy_care(&POLICIES[POLICY_SLOW], &mind,
                                                  &bench->session.dyad, &level.scenario));
    }
    recording_of(&bench->session, &level, &bench->recording);
    assert_true(recording_save(bench->path, &bench->recording, &problems));
    assert_true(recording_load(bench->path, &bench->read, &problems));
    Scenario scenario = bench->level.scenario;
    const Tape *tape = &bench->read.tape;
    assert_true(session_replay(&bench->again, &scenario, tape, tape->ticks) >= 0);
    recording_scene(&bench->read, &scenario);
    assert_int_equal(session_replay(&bench->again, &scenario, tape, tape->ticks), -1);
    assert_int_equal(dyad_check(&bench->again.dyad), dyad_check(&bench->session.dyad));
}

/* The summary draws the same ribbon and tells the same story. */
static void test_summary(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    Story story;
    Log log;
    bench->recording.model = MODEL_VERSION + 1;
    assert_true(recording_save(bench->path, &bench->recording, &problems));
    assert_true(recording_load(bench->path, &bench->read, &problems));
    const Log *lived = &bench->session.log;
    story_of(lived, &bench->level, bench->session.tape.ticks, &story);
    summary_log(&bench->read.summary, &log);
    assert_in_range(lived->code_count - log.code_count, 0, 1);
    assert_memory_equal(log.together, lived->together, (size_t)log.code_count);
    assert_int_equal(log.mark_count, lived->mark_count);
    assert_int_equal(log.serve_count, lived->serve_count);
    const Story *told = &bench->read.summary.story;
    assert_int_equal(told->ticks, story.ticks);
    assert_int_equal(told->moment_count, story.moment_count);
    assert_string_equal(told->closing, story.closing);
    for (int i = 0; i < story.moment_count; i++) {
        assert_int_equal(told->moments[i].tick, story.moments[i].tick);
        assert_int_equal(told->moments[i].part_count, story.moments[i].part_count);
        assert_memory_equal(told->moments[i].parts, story.moments[i].parts,
                            sizeof story.moments[i].parts);
        assert_string_equal(told->moments[i].said, story.moments[i].said);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cut_off),     cmocka_unit_test(test_damage_in_the_middle),
        cmocka_unit_test(test_damaged_row), cmocka_unit_test(test_vital_damage),
        cmocka_unit_test(test_lived_scene), cmocka_unit_test(test_summary),
    };
    return cmocka_run_group_tests_name("recording", tests, bench_open, bench_close);
}
