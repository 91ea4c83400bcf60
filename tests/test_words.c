/* The words: what the program asks for by id is there, and its places are filled. */
#include "data/files.h"
#include "data/level.h"
#include "data/words.h"
#include "model/face.h"

#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* Everything large that these tests share; one at a time uses it. */
typedef struct Bench {
    Level level;
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
    wanted(&bench->words, "breath.safe_step"); /* where she walks */
    wanted(&bench->words, "breath.safe_step.said");
    for (int event = 0; event < EVENT_COUNT; event++) {
        snprintf(id, sizeof id, "event.%s", EVENT_NAMES[event]);
        wanted(&bench->words, id);
    }
}

static void test_filling(void **state)
{
    (void)state;
    char out[64];
    const WordsFill fill = {.baby = "the baby", .time = "1:20", .n = 5};
    assert_string_equal(words_fill(out, sizeof out,
                                   "{baby} and {baby}. {baby}, {time}, {n}, {you}{x}",
                                   &fill),
                        "The baby and the baby. The baby, 1:20, 5, {x}");
    assert_string_equal(words_fill(out, 9, "Hé {baby}é", &fill), "Hé the ");
    assert_string_equal(words_fill(out, 3, "Héé", &fill), "H");
    assert_string_equal(words_fill(out, 1, "Hello", &fill), "");
    assert_string_equal(words_fill(out, sizeof out, "a { b", &fill), "a { b");
}

/* Ages are said as people say them. */
static void test_ages(void **state)
{
    Bench *bench = *state;
    read_words(bench);
    static const struct {
        double months;
        const char *words;
    } ROWS[] = {{0, "newborn"},     {0.6, "three weeks"}, {1, "four weeks"},
                {1.4, "six weeks"}, {2.1, "nine weeks"},  {3.2, "3 months"},
                {5, "5 months"},    {22, "22 months"},    {24, "two years"},
                {30, "2½ years"}};
    char out[48];
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        words_age(&bench->words, ROWS[i].months, out, sizeof out);
        assert_string_equal(out, ROWS[i].words);
    }
}

/* What no text of the program says (science brief, 10). Whole words in small letters. */
static const char *const NEVER[] = {
    "fussy",   "naughty", "demanding",  "difficult", "manipulative", "manipulate",
    "spoiled", "spoil",   "diagnosis",  "score",     "percentile",   "mum",
    "mummy",   "mother",  "correct",    "failed to", "you missed",   "securely",
    "perfect", "proud",   "attunement", "well done", "should have",  "must not",
};

static void assert_kind(const char *text)
{
    for (size_t word = 0; word < sizeof NEVER / sizeof *NEVER; word++) {
        const char *found = strstr(text, NEVER[word]);
        bool begins = found && (found == text || !isalpha((unsigned char)found[-1]));
        if (begins && !isalpha((unsigned char)found[strlen(NEVER[word])])) {
            fail_msg("\"%.60s\" says %s", found, NEVER[word]);
        }
    }
}

static void test_tone(void **state)
{
    Bench *bench = *state;
    read_words(bench);
    for (int i = 0; i < bench->words.lines.count; i++) {
        assert_kind(bench->words.lines.text + bench->words.lines.line[i]);
    }
    char names[64][FILES_PATH_BYTES], path[2 * FILES_PATH_BYTES], text[32 * 1024];
    Problems problems = {0};
    int count = files_list(ROOT "/levels", ".json", names, 64, &problems);
    for (int i = 0; i < count; i++) {
        snprintf(path, sizeof path, "%s/levels/%.500s", ROOT, names[i]);
        assert_true(files_read(path, text, sizeof text, &problems) > 0);
        assert_kind(text);
    }
    assert_int_equal(problems.count, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_captions),
        cmocka_unit_test(test_filling),
        cmocka_unit_test(test_ages),
        cmocka_unit_test(test_tone),
    };
    return cmocka_run_group_tests(tests, bench_open, bench_close);
}
