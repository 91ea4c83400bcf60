/*
 * The plans of a workshop: what a bad one is told, that the shipped ones fit their time
 * and their scenes, that saving keeps everything, and what becomes of a step whose scene
 * is not there. GOODENOUGH_BLESS=1 writes messages, schema and table anew.
 */
#define _POSIX_C_SOURCE 200809L
#include "disk.h"
#include "data/files.h"
#include "data/playlist.h"
#include "data/redraft.h"

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
    char text[DISK_BYTES], again[DISK_BYTES];
    Playlist list, other;
    Level level;
    LevelCard levels[64];
    int level_count;
    PlaylistCard cards[PLAYLIST_CARDS_MAX];
} Bench;

static int bench_open(void **state)
{
    Bench *bench = calloc(1, sizeof(Bench));
    Problems problems = {0};
    if (!bench) {
        return -1;
    }
    bench->level_count = level_cards(ROOT "/levels", "en", bench->levels, 64, &problems);
    *state = bench;
    return problems.count;
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
    bench->list.order = 77;
    bool good = playlist_parse(text, bytes, name, &bench->list, problems);
    assert_int_equal(bench->list.order, 77);
    return good;
}

static void test_bad_playlists(void **state)
{
    disk_bad("bad_playlists", 40, refuse, *state);
}

/* Every shipped plan can be run from its first step to its last, in its own time. */
static void test_shipped(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    int count = playlist_cards(ROOT "/levels/playlists", "en", bench->cards,
                               PLAYLIST_CARDS_MAX, &problems);
    assert_int_equal(problems.count, 0);
    assert_int_equal(count, 9);
    for (int i = 0; i < count; i++) {
        const PlaylistCard *card = &bench->cards[i];
        if (!playlist_load(card->path, &bench->list, &problems)) {
            fail_msg("%s", problems.lines[0]);
        }
        assert_true(card->title[0] && card->note[0]);
        if (playlist_minutes(&bench->list) < bench->list.minutes ||
            playlist_minutes(&bench->list) > bench->list.minutes) {
            fail_msg("%s: %g minutes of %g", card->path, playlist_minutes(&bench->list),
                     bench->list.minutes);
        }
        playlist_find(&bench->list, bench->levels, bench->level_count);
        for (int k = 0; k < bench->list.step_count; k++) {
            if (bench->list.steps[k].problem[0]) {
                fail_msg("%s: %s: %s", card->path, bench->list.steps[k].id,
                         bench->list.steps[k].problem);
            }
        }
        assert_int_equal(bench->list.steps[bench->list.step_count - 1].skipped, 0);
    }
}

/* Each step of a shipped plan has words for the trainer; what goes on the wall too. */
static void test_words(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    int count = playlist_cards(ROOT "/levels/playlists", "en", bench->cards,
                               PLAYLIST_CARDS_MAX, &problems);
    for (int i = 0; i < count; i++) {
        assert_true(playlist_load(bench->cards[i].path, &bench->list, &problems));
        playlist_find(&bench->list, bench->levels, bench->level_count);
        assert_true(playlist_text(&bench->list, "en", "content")[0]);
        for (int k = 0; k < bench->list.step_count; k++) {
            const PlaylistStep *step = &bench->list.steps[k];
            LevelPause moment;
            if (step->card >= 0) {
                assert_true(level_load(bench->levels[step->card].path, "en",
                                       &bench->level, &problems));
            }
            playlist_moment(&bench->list, k, "en", step->card >= 0 ? &bench->level : NULL,
                            &moment);
            if (!moment.prompts[1][0] || !moment.prompts[2][0] ||
                (step->kind == PLAYLIST_VOTE && moment.answer_count < 2)) {
                fail_msg("%s: %s says too little", bench->cards[i].path, step->id);
            }
        }
    }
}

static void test_round_trip(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    char folder[] = "/tmp/goodenough-XXXXXX", path[64];
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/own.json", folder);
    int count = playlist_cards(ROOT "/levels/playlists", "en", bench->cards,
                               PLAYLIST_CARDS_MAX, &problems);
    for (int i = 0; i < count; i++) {
        assert_true(playlist_load(bench->cards[i].path, &bench->list, &problems));
        assert_true(playlist_save(path, &bench->list, &problems));
        assert_true(playlist_load(path, &bench->other, &problems));
        long first = playlist_write(&bench->list, bench->text, DISK_BYTES);
        long second = playlist_write(&bench->other, bench->again, DISK_BYTES);
        assert_true(first > 0 && first == second && first <= PLAYLIST_BYTES_MAX);
        assert_string_equal(bench->text, bench->again);
        assert_memory_equal(&bench->list, &bench->other, offsetof(Playlist, text));
    }
    unlink(path);
    rmdir(folder);
}

/* A list of one scene and what may follow it; the caller names the scene. */
static const char SMALL[] =
    "{\"format\":\"playlist 1\",\"id\":\"small\",\"minutes\":9,\"steps\":["
    "{\"id\":\"early\",\"kind\":\"pause\",\"minutes\":1},"
    "{\"id\":\"a\",\"kind\":\"scene\",\"minutes\":1,\"scene\":\"%s\"},"
    "{\"id\":\"b\",\"kind\":\"pause\",\"minutes\":1,\"pause\":\"enough\"},"
    "{\"id\":\"c\",\"kind\":\"pause\",\"minutes\":1,\"pause\":\"nowhere\"},"
    "{\"id\":\"d\",\"kind\":\"vote\",\"minutes\":1,\"answers\":[{\"act\":\"wait\"},"
    "{\"act\":\"tend\",\"thing\":\"feed\"}]},"
    "{\"id\":\"e\",\"kind\":\"replay\",\"minutes\":1,\"from_s\":590},"
    "{\"id\":\"f\",\"kind\":\"prompt\",\"minutes\":1},"
    "{\"id\":\"g\",\"kind\":\"vote\",\"minutes\":1,\"answers\":[{\"act\":\"none\"},"
    "{\"act\":\"none\"}]}],"
    "\"text\":{\"en\":{\"title\":\"Small\",\"note\":\"A note.\",\"step.f.short\":\"Hm?\","
    "\"step.d.vote\":\"Which?\",\"step.d.1\":\"One\",\"step.d.2\":\"Two\","
    "\"step.g.vote\":\"Who?\",\"step.g.1\":\"I\",\"step.g.2\":\"You\"},"
    "\"cy\":{\"title\":\"Bach\",\"step.d.1\":\"Un\"}}}";

static void read_small(Bench *bench, const char *scene)
{
    Problems problems = {0};
    int bytes = snprintf(bench->text, DISK_BYTES, SMALL, scene);
    if (!playlist_parse(bench->text, (size_t)bytes, "small", &bench->list, &problems)) {
        fail_msg("%s", problems.lines[0]);
    }
}

static void test_steps_that_cannot_be_run(void **state)
{
    Bench *bench = *state;
    read_small(bench, "too-much");
    playlist_find(&bench->list, bench->levels, bench->level_count);
    const PlaylistStep *steps = bench->list.steps;
    assert_string_equal(steps[0].problem, "no scene comes before it");
    assert_string_equal(steps[1].problem, "");
    assert_string_equal(bench->levels[steps[1].card].id, "too-much");
    assert_true(steps[2].of == 1 && steps[2].at == 0 && !steps[2].problem[0]);
    assert_string_equal(steps[3].problem, "the scene has no pause called nowhere");
    assert_string_equal(steps[4].problem, "nobody can reach for feed in this scene");
    assert_string_equal(steps[5].problem, "it begins after the scene has ended");
    assert_true(!steps[6].problem[0] && !steps[7].problem[0]);
    bench->list.steps[1].skipped = true;
    playlist_find(&bench->list, bench->levels, bench->level_count);
    assert_string_equal(steps[2].problem, "its scene is left out");
    assert_true(!steps[7].problem[0]);
}

static void test_scenes_that_are_not_there(void **state)
{
    Bench *bench = *state;
    read_small(bench, "far-away");
    playlist_find(&bench->list, bench->levels, bench->level_count);
    assert_string_equal(bench->list.steps[1].problem,
                        "there is no scene called far-away");
    assert_string_equal(bench->list.steps[2].problem, "its scene cannot be played");
    assert_int_equal(bench->list.steps[2].card, -1);
    const PlaylistStep *words = &bench->list.steps[6]; /* stand without the scene */
    assert_true(words->of == -1 && !words->problem[0]);
    LevelCard broken = {.path = "own/90-far-away.json",
                        .problem = "own/90-far-away.json: discs: is missing"};
    playlist_find(&bench->list, &broken, 1);
    assert_string_equal(bench->list.steps[1].problem,
                        "90-far-away.json: discs: is missing");
    playlist_find(&bench->list, &broken, 0);
    assert_string_equal(bench->list.steps[1].problem,
                        "there is no scene called far-away");
}

/* The list's own words go before the scene's; a language that lacks one has English. */
static void test_moments(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    LevelPause moment;
    read_small(bench, "too-much");
    playlist_find(&bench->list, bench->levels, bench->level_count);
    assert_true(
        level_load(ROOT "/levels/05-too-much.json", "en", &bench->level, &problems));
    playlist_moment(&bench->list, 2, "cy", &bench->level, &moment);
    assert_string_equal(moment.prompts[0], "What is the body saying?");
    assert_int_equal(moment.answer_count, 3);
    assert_int_equal(moment.answers[1].care.act, ACT_WARM);
    playlist_moment(&bench->list, 4, "cy", &bench->level, &moment);
    assert_string_equal(moment.vote, "Which?");
    assert_string_equal(moment.answers[0].text, "Un");
    assert_string_equal(moment.answers[1].text, "Two");
    assert_int_equal(moment.answer_count, 2);
    assert_int_equal(moment.answers[1].care.choice, THING_FEED);
    playlist_moment(&bench->list, 6, "en", NULL, &moment);
    assert_string_equal(moment.prompts[0], "Hm?");
    assert_string_equal(playlist_text(&bench->list, "cy", "title"), "Bach");
    assert_string_equal(playlist_text(&bench->list, "cy", "note"), "A note.");
    assert_string_equal(playlist_text(&bench->list, "en", "content"), "");
}

/* Whatever a trainer changes can be saved, and read back as it stands. */
static void test_redraft(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    read_small(bench, "too-much");
    Playlist *list = &bench->list;
    assert_false(redraft_move(list, 0, -1));
    assert_true(redraft_move(list, 6, -1));
    assert_string_equal(list->steps[5].id, "f");
    assert_string_equal(playlist_text(list, "en", "step.f.short"), "Hm?");
    int added = redraft_add(list, 1, PLAYLIST_PROMPT, "What now?");
    assert_int_equal(added, 2);
    assert_string_equal(playlist_text(list, "en", "step.own-1.short"), "What now?");
    assert_int_equal(redraft_add(list, 2, PLAYLIST_VOTE, "Which?"), 3);
    assert_string_equal(list->steps[3].id, "own-2");
    redraft_minutes(list, 2, -9);
    assert_true(list->steps[2].minutes > .4 && list->steps[2].minutes < .6);
    redraft_kind(list, 5, PLAYLIST_BREATHING, "x"); /* was a pause */
    assert_string_equal(list->steps[5].pause, "");
    redraft_kind(list, 6, PLAYLIST_PROMPT, "Now what?"); /* was a vote of its own */
    assert_string_equal(playlist_text(list, "cy", "step.d.1"), "");
    assert_true(redraft_remove(list, 8));
    long bytes = playlist_write(list, bench->text, DISK_BYTES);
    assert_true(
        playlist_parse(bench->text, (size_t)bytes, "again", &bench->other, &problems));
    assert_int_equal(bench->other.step_count, list->step_count);
    while (redraft_remove(list, 0)) {
    }
    assert_int_equal(list->step_count, 1);
}

static void test_redraft_words(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    read_small(bench, "too-much");
    Playlist *list = &bench->list;
    assert_true(redraft_say(list, "cy", "step.f.short", "Beth?", &problems));
    assert_string_equal(playlist_text(list, "cy", "step.f.short"), "Beth?");
    assert_true(redraft_say(list, "cy", "step.f.short", "", &problems));
    assert_string_equal(playlist_text(list, "cy", "step.f.short"), "Hm?");
    assert_int_equal(problems.count, 0);
    assert_false(redraft_say(list, "en", "step.f.short", "", &problems));
    assert_false(redraft_say(list, "en", "title", "A naughty baby", &problems));
    assert_false(redraft_say(list, "en", "step.zz.short", "Who?", &problems));
    assert_int_equal(problems.count, 3);
    assert_string_equal(playlist_text(list, "en", "step.f.short"), "Hm?");
    PlaylistCard cards[2] = {{.id = "my-small"}, {.id = "my-small-2"}};
    redraft_own(list, cards, 2);
    assert_string_equal(list->id, "my-small-3");
    list->id[0] = 'M';
    assert_false(playlist_save("/tmp/never-written.json", list, &problems));
    assert_false(files_there("/tmp/never-written.json"));
}

/* A vote of the scene becomes the trainer's own, answers come and go in every language,
 * and it goes back; all of it can be saved at every point. */
static void test_redraft_votes(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    LevelPause moment;
    read_small(bench, "too-much");
    Playlist *list = &bench->list;
    playlist_find(list, bench->levels, bench->level_count);
    assert_true(
        level_load(ROOT "/levels/05-too-much.json", "en", &bench->level, &problems));
    playlist_moment(list, 2, "en", &bench->level, &moment);
    assert_int_equal(list->steps[2].kind, PLAYLIST_PAUSE);
    redraft_kind(list, 2, PLAYLIST_VOTE, "x");
    int answers = moment.answer_count;
    redraft_vote(list, 2, &moment);
    assert_int_equal(list->steps[2].answer_count, answers);
    playlist_moment(list, 2, "en", NULL, &moment);
    assert_int_equal(moment.answer_count, answers);
    assert_int_equal(moment.answers[1].care.act, ACT_WARM);
    const char *id = list->steps[2].id;
    char text[64];
    snprintf(text, sizeof text, "step.%s.2", id);
    assert_true(redraft_say(list, "cy", text, "Dau", &problems));
    while (redraft_answer(list, 2)) {
    }
    assert_int_equal(list->steps[2].answer_count, LEVEL_ANSWERS_MAX);
    snprintf(text, sizeof text, "step.%s.4", id);
    assert_string_equal(playlist_text(list, "en", text), "D");
    assert_true(redraft_say(list, "en", text, "The fourth", &problems));
    assert_true(redraft_unanswer(list, 2, 0));
    snprintf(text, sizeof text, "step.%s.1", id);
    assert_string_equal(playlist_text(list, "cy", text), "Dau");
    assert_int_equal(list->steps[2].answers[0].act, ACT_WARM);
    snprintf(text, sizeof text, "step.%s.3", id);
    assert_string_equal(playlist_text(list, "en", text), "The fourth");
    assert_true(redraft_unanswer(list, 2, 2));
    assert_false(redraft_unanswer(list, 2, 1));
    long bytes = playlist_write(list, bench->text, DISK_BYTES);
    assert_true(
        playlist_parse(bench->text, (size_t)bytes, "again", &bench->other, &problems));
    redraft_vote(list, 2, NULL);
    assert_int_equal(list->steps[2].answer_count, 0);
    snprintf(text, sizeof text, "step.%s.1", id);
    assert_string_equal(playlist_text(list, "cy", text), "");
    bytes = playlist_write(list, bench->text, DISK_BYTES);
    assert_true(
        playlist_parse(bench->text, (size_t)bytes, "again", &bench->other, &problems));
    assert_int_equal(problems.count, 0);
}

/* What a field lets in is what the format takes. */
static void test_redraft_room(void **state)
{
    Bench *bench = *state;
    static const char *const IDS[] = {"title", "step.d.vote", "step.d.1", "step.f.short",
                                      "step.f.spoken"};
    char line[LEVEL_TEXT_BYTES + 2];
    for (size_t i = 0; i < sizeof IDS / sizeof *IDS; i++) {
        Problems problems = {0};
        read_small(bench, "too-much");
        int room = redraft_room(IDS[i]);
        assert_in_range(room, LEVEL_TITLE_BYTES, LEVEL_TEXT_BYTES);
        memset(line, 'm', sizeof line);
        line[room] = '\0';
        assert_false(redraft_say(&bench->list, "en", IDS[i], line, &problems));
        line[room - 1] = '\0';
        assert_true(redraft_say(&bench->list, "en", IDS[i], line, &problems));
    }
}

/* A list that is full says so. */
static void test_redraft_full(void **state)
{
    Bench *bench = *state;
    read_small(bench, "too-much");
    while (redraft_add(&bench->list, bench->list.step_count - 1, PLAYLIST_BLANK, "x") >=
           0) {
    }
    assert_int_equal(bench->list.step_count, PLAYLIST_STEPS_MAX);
    assert_string_equal(bench->list.steps[PLAYLIST_STEPS_MAX - 1].id, "own-32");
}

/* A folder holds good and bad; the bad come last and say why. */
static void test_cards(void **state)
{
    Bench *bench = *state;
    Problems problems = {0};
    int count = playlist_cards(ROOT "/tests/bad_playlists", "en", bench->cards,
                               PLAYLIST_CARDS_MAX, &problems);
    assert_in_range(count, 40, PLAYLIST_CARDS_MAX);
    for (int i = 0; i < count; i++) {
        assert_true(bench->cards[i].problem[0] && bench->cards[i].title[0]);
    }
    assert_int_equal(
        playlist_cards("/nowhere", "en", bench->cards, PLAYLIST_CARDS_MAX, &problems), 0);
    assert_int_equal(problems.count, 0);
}

static void test_manual(void **state)
{
    (void)state;
    disk_manual(&PLAYLIST_FORMAT, "playlist", "## The fields of a playlist");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_bad_playlists),
        cmocka_unit_test(test_shipped),
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_round_trip),
        cmocka_unit_test(test_steps_that_cannot_be_run),
        cmocka_unit_test(test_scenes_that_are_not_there),
        cmocka_unit_test(test_moments),
        cmocka_unit_test(test_redraft),
        cmocka_unit_test(test_redraft_words),
        cmocka_unit_test(test_redraft_votes),
        cmocka_unit_test(test_redraft_room),
        cmocka_unit_test(test_redraft_full),
        cmocka_unit_test(test_cards),
        cmocka_unit_test(test_manual),
    };
    return cmocka_run_group_tests(tests, bench_open, bench_close);
}
