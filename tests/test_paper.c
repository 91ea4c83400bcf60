/*
 * What a workshop prints: pages that stand by themselves, with every text escaped and
 * every word there, a dozen cue cards for every age, and nothing of a step that is left
 * out.
 */
#define _POSIX_C_SOURCE 200809L
#include "disk.h"
#include "data/paper.h"
#include "paint/portrait.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

/* Everything large that these tests share; one at a time uses it. */
typedef struct Bench {
    char text[PAPER_BYTES];
    Playlist list;
    Words words;
    LevelCard levels[64];
    int level_count;
    Shapes shapes;
    Paper paper;
} Bench;

/* A picture that costs nothing, with an id as the real ones have. */
static long stub_draw(void *by, const char *what, double months, char *svg, size_t most)
{
    (void)by;
    int bytes = snprintf(svg, most,
                         "<svg xmlns=\"http://www.w3.org/2000/svg\" "
                         "id=\"%s-%d\"></svg>",
                         what, (int)(months * 10));
    return bytes >= 0 && (size_t)bytes < most ? bytes : -1;
}

static int bench_open(void **state)
{
    Bench *bench = calloc(1, sizeof(Bench));
    Problems problems = {0};
    if (!bench) {
        return -1;
    }
    *state = bench;
    bench->level_count = level_cards(ROOT "/levels", "en", bench->levels, 64, &problems);
    words_load(ROOT "/assets/words/en.json", &bench->words, &problems);
    bench->paper = (Paper){.playlist = &bench->list,
                           .levels = bench->levels,
                           .words = &bench->words,
                           .language = "en",
                           .help = "",
                           .card = portrait_card,
                           .draw = stub_draw,
                           .by = &bench->shapes};
    return problems.count;
}

static int bench_close(void **state)
{
    free(*state);
    return 0;
}

static void read_list(Bench *bench, const char *name)
{
    char path[256];
    Problems problems = {0};
    snprintf(path, sizeof path, ROOT "/levels/playlists/%s.json", name);
    if (!playlist_load(path, &bench->list, &problems)) {
        fail_msg("%s", problems.lines[0]);
    }
    playlist_find(&bench->list, bench->levels, bench->level_count);
}

static const char *write_sheet(Bench *bench, PaperSheet sheet)
{
    long bytes = paper_write(&bench->paper, sheet, bench->text, PAPER_BYTES);
    assert_true(bytes > 500 && bytes == (long)strlen(bench->text));
    return bench->text;
}

/* Every element that opens closes, in order; xmllint looks again where there is one. */
static void check_nesting(const char *text)
{
    const char *open[64];
    int depth = 0;
    for (const char *at = strchr(text, '<'); at; at = strchr(at + 1, '<')) {
        const char *end = strchr(at, '>');
        assert_non_null(end);
        if (at[1] == '!' || end[-1] == '/') {
            continue;
        }
        size_t name = strcspn(at + 1, " >\n");
        if (at[1] != '/') {
            assert_true(depth < 64);
            open[depth++] = at + 1;
            continue;
        }
        assert_true(depth > 0);
        depth--;
        if (strncmp(open[depth], at + 2, name - 1) != 0) {
            fail_msg("%.20s is closed by %.20s", open[depth], at);
        }
    }
    assert_int_equal(depth, 0);
}

/* No element has the id of another: gradients would be those of another picture. */
static void check_ids(const char *text)
{
    char seen[512][48];
    int count = 0;
    for (const char *at = strstr(text, "<svg "); at; at = strstr(at + 1, "<svg ")) {
        const char *id = strstr(at, " id=\""), *end = strchr(at, '>');
        if (!id || id > end) {
            continue;
        }
        assert_true(count < 512);
        snprintf(seen[count], sizeof seen[count], "%.*s", (int)strcspn(id + 5, "\""),
                 id + 5);
        for (int i = 0; i < count; i++) {
            assert_string_not_equal(seen[i], seen[count]);
        }
        count++;
    }
}

/* No letter is smaller than nine points. */
static void check_letters(const char *text)
{
    for (const char *at = strstr(text, "pt"); at; at = strstr(at + 1, "pt")) {
        const char *from = at;
        while (from > text && strchr("0123456789.", from[-1])) {
            from--;
        }
        if (from < at && strtod(from, NULL) < 9) {
            fail_msg("%.40s", from);
        }
    }
}

/* How often `what` stands in `text`. */
static int count_of(const char *text, const char *what)
{
    int count = 0;
    for (const char *at = strstr(text, what); at; at = strstr(at + 1, what)) {
        count++;
    }
    return count;
}

static const char *const LISTS[] = {"plan-15",   "plan-30",       "plan-60",
                                    "plan-90",   "starter",       "toddler-evening",
                                    "antenatal", "carers-course", "first-night"};
enum { LIST_COUNT = sizeof LISTS / sizeof *LISTS };

static void test_every_sheet(void **state)
{
    Bench *bench = *state;
    for (size_t i = 0; i < LIST_COUNT; i++) {
        read_list(bench, LISTS[i]);
        for (int sheet = 0; sheet < PAPER_SHEETS; sheet++) {
            const char *text = write_sheet(bench, (PaperSheet)sheet);
            check_nesting(text);
            check_ids(text);
            check_letters(text);
            assert_null(strstr(text, "<script"));
            assert_null(strstr(text, "http-equiv"));
            assert_null(strstr(text, ">paper."));
            assert_null(strstr(text, ">card."));
            assert_null(strstr(text, ">slip."));
            assert_null(strstr(text, ">step.kind"));
            assert_null(strstr(text, "{baby}"));
            assert_non_null(strstr(text, "lang=\"en\" xml:lang=\"en\" dir=\"ltr\""));
        }
    }
}

/* The real pictures: drawn, unique on their page, and well-formed for a judge outside. */
static void test_pictures(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    char folder[] = "/tmp/goodenough-XXXXXX", command[160];
    read_list(bench, "plan-15");
    assert_non_null(mkdtemp(folder));
    bench->paper.draw = portrait_draw;
    assert_true(paper_save(&bench->paper, folder, bench->text, PAPER_BYTES, &problems));
    const char *cards = write_sheet(bench, PAPER_CUES);
    check_ids(cards);
    int count = 0;
    for (const char *at = strstr(cards, "<svg xmlns=\"http://www.w3.org/2000/svg\" id=");
         at; at = strstr(at + 1, "<svg xmlns=\"http://www.w3.org/2000/svg\" id=")) {
        count++;
    }
    assert_int_equal(count, 12);
    bench->paper.draw = stub_draw;
    if (system("command -v xmllint >/dev/null 2>&1") == 0) {
        snprintf(command, sizeof command, "xmllint --noout %s/*.html", folder);
        assert_int_equal(system(command), 0);
    }
    snprintf(command, sizeof command, "rm -r %s", folder);
    assert_int_equal(system(command), 0);
}

static void test_what_it_says(void **state)
{
    Bench *bench = *state;
    read_list(bench, "plan-15");
    const char *plan = write_sheet(bench, PAPER_PLAN);
    assert_non_null(strstr(plan, "0\xE2\x80\x93"
                                 "1</span>"));
    assert_non_null(strstr(plan, "12\xE2\x80\x93"
                                 "15</span>"));
    assert_non_null(strstr(plan, "holds at 0:20"));
    assert_non_null(strstr(plan, "What did you see first?"));
    assert_non_null(strstr(plan, "A fresh nappy"));
    bench->list.steps[2].skipped = true;
    plan = write_sheet(bench, PAPER_PLAN);
    assert_null(strstr(plan, "12\xE2\x80\x93"
                             "15</span>"));
    assert_non_null(strstr(plan, "10\xE2\x80\x93"
                                 "13</span>"));
    assert_null(strstr(plan, "What did you see first?"));
    const char *home = write_sheet(bench, PAPER_HOME);
    assert_non_null(strstr(home, "Before the next feed"));
    assert_null(strstr(home, "Two people I could call"));
    read_list(bench, "antenatal");
    assert_non_null(strstr(write_sheet(bench, PAPER_HOME), "Two people I could call"));
}

/* Every step of every plan that comes with the game, with all that is said, on one page.
 */
static void test_one_page(void **state)
{
    Bench *bench = *state;
    for (size_t i = 0; i < LIST_COUNT; i++) {
        read_list(bench, LISTS[i]);
        const char *plan = write_sheet(bench, PAPER_PLAN);
        assert_int_equal(count_of(plan, "<section class=\"sheet"), 1);
        assert_int_equal(count_of(plan, "<article class=\"step"), bench->list.step_count);
        assert_int_equal(count_of(plan, "class=\"help\""), 1);
        assert_int_equal(count_of(plan, "<dt>"), 8);
        for (int k = 0; k < bench->list.step_count; k++) {
            char id[48], said[LEVEL_TEXT_BYTES];
            const char *words[] = {"short", "spoken", "listen"};
            for (size_t w = 0; w < 3; w++) {
                snprintf(id, sizeof id, "step.%s.%s", bench->list.steps[k].id, words[w]);
                snprintf(said, sizeof said, "%s", playlist_text(&bench->list, "en", id));
                said[strcspn(said, "\"")] = '\0'; /* what comes after is escaped */
                bool vote = bench->list.steps[k].kind == PLAYLIST_VOTE && w == 0;
                if (!vote && !strstr(plan, said)) {
                    fail_msg("%s: %s is left out: %s", LISTS[i], id, said);
                }
            }
        }
    }
}

/* A plan of forty steps goes on: between its steps, under its name, each page numbered.
 */
static void test_long_plan(void **state)
{
    Bench *bench = *state;
    read_list(bench, "plan-90");
    int count = bench->list.step_count;
    for (int i = count; i < PLAYLIST_STEPS_MAX; i++) {
        bench->list.steps[i] = bench->list.steps[i - count];
    }
    bench->list.step_count = PLAYLIST_STEPS_MAX;
    const char *plan = write_sheet(bench, PAPER_PLAN);
    check_nesting(plan);
    assert_int_equal(count_of(plan, "<section class=\"sheet"), 3);
    assert_int_equal(count_of(plan, "<article class=\"step"), PLAYLIST_STEPS_MAX);
    assert_int_equal(count_of(plan, "Ninety minutes</h"), 3);
    assert_non_null(strstr(plan, ">1 of 3</p>"));
    assert_non_null(strstr(plan, ">3 of 3</p>"));
    assert_int_equal(count_of(plan, "class=\"help\""), 1);
}

static void test_help_line(void **state)
{
    Bench *bench = *state;
    read_list(bench, "plan-15");
    bench->paper.help = "<Call> \"0800\" & ask";
    bench->paper.mirrored = true;
    bench->paper.language = "ar"; /* no word of it: English stands in */
    assert_non_null(
        strstr(write_sheet(bench, PAPER_HOME), "lang=\"en\" xml:lang=\"en\""));
    snprintf(bench->words.language, sizeof bench->words.language, "ar");
    const char *home = write_sheet(bench, PAPER_HOME);
    assert_non_null(strstr(home, "&lt;Call&gt; &quot;0800&quot; &amp; ask"));
    assert_non_null(strstr(home, "lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\""));
    bench->paper.help = "";
    bench->paper.mirrored = false;
    bench->paper.language = "en";
    snprintf(bench->words.language, sizeof bench->words.language, "en");
}

/* Too little room is told of, and nothing is written behind it. */
static void test_little_room(void **state)
{
    Bench *bench = *state;
    read_list(bench, "plan-15");
    long whole = paper_write(&bench->paper, PAPER_CUES, bench->text, PAPER_BYTES);
    for (size_t most = 1; most < (size_t)whole; most += 97) {
        memset(bench->text, '#', (size_t)whole + 1);
        assert_int_equal(paper_write(&bench->paper, PAPER_CUES, bench->text, most), -1);
        assert_int_equal(bench->text[most], '#');
    }
}

/* A dozen cards or more at every age; none that an age cannot show. */
static void test_cards_by_age(void **state)
{
    (void)state;
    for (double age = 0; age <= 30; age += .5) {
        int count = 0, asks = 0, kinds[3] = {0};
        for (const char *card = portrait_card(0, age, &asks); card;
             card = portrait_card(++count, age, &asks)) {
            assert_in_range(asks, 0, 2);
            kinds[asks]++;
            bool social = strcmp(card, "smile") == 0 || strcmp(card, "coo") == 0;
            bool reach = strcmp(card, "laugh") == 0 || strcmp(card, "toy") == 0;
            assert_false((social && age < 1.5) || (reach && age < 3.5));
        }
        assert_in_range(count, 12, 16);
        assert_true(kinds[0] >= 3 && kinds[1] >= 3 && kinds[2] >= 3);
    }
}

/* A list whose scenes are gone still prints. */
static void test_without_scenes(void **state)
{
    Bench *bench = *state;
    read_list(bench, "plan-90");
    playlist_find(&bench->list, bench->levels, 0);
    for (int sheet = 0; sheet < PAPER_SHEETS; sheet++) {
        check_nesting(write_sheet(bench, (PaperSheet)sheet));
    }
    assert_non_null(strstr(write_sheet(bench, PAPER_PLAN), "there is no scene called"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_sheet),    cmocka_unit_test(test_pictures),
        cmocka_unit_test(test_what_it_says),   cmocka_unit_test(test_help_line),
        cmocka_unit_test(test_one_page),       cmocka_unit_test(test_long_plan),
        cmocka_unit_test(test_little_room),    cmocka_unit_test(test_cards_by_age),
        cmocka_unit_test(test_without_scenes),
    };
    return cmocka_run_group_tests(tests, bench_open, bench_close);
}
